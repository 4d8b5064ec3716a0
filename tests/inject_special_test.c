/* Pages in a special condition, and every function of every state on them: at the limit of
 * mappings, with a hole, locked, sealed. */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>

#include "child.h"
#include "emulated.h"
#include "locks.h"
#include "needs.h"
#include "pages_kit.h"

enum {
	PATTERN = 31,
	PAGES = 4,
	SYS_MSEAL = 462
};

static size_t
page_size(void)
{
	return (size_t)sysconf(_SC_PAGESIZE);
}

static bool
says(mpages_status status, const char *operation)
{
	const mpages_error *error = mpages_last_error();

	return error->status == status && strcmp(error->operation, operation) == 0;
}

static bool
have_rights(mpages_region pages, int state)
{
	return strcmp(maps_rights(pages.base, pages.size), family[state].rights) == 0;
}

static int
protection(int state)
{
	return (state & MPAGES_READ ? PROT_READ : 0) | (state & MPAGES_WRITE ? PROT_WRITE : 0) |
	       (state & MPAGES_EXEC ? PROT_EXEC : 0);
}

/* That every turn is refused for a reason, and leaves pages what they were. */
static void
assert_no_turns(mpages_region *pages, int state, mpages_status why)
{
	mpages_region was = *pages;

	for (int i = 0; i < FAMILY_TURNS; i++) {
		const struct family_turn *turn = &family[state].turns[i];

		if (turn->turn == NULL)
			continue;
		child_assert(is_empty(turn->turn(pages)));
		child_assert(says(why, "protect"));
		child_assert(mpages_last_error()->address == was.base);
		child_assert(pages->base == was.base && pages->size == was.size);
	}
}

/* ---- The limit of mappings ---- */

/* Takes all mappings that the system allows, by giving every other page other rights. */
static mpages_region
exhaust_mappings(void)
{
	size_t page = page_size();
	mpages_region taken = family[AT_none].new(200000 * page);
	char *base = taken.base;

	for (size_t at = page; at < taken.size - page; at += 2 * page) {
		if (mprotect(base + at, page, PROT_READ) == 0)
			continue;
		/* One more may be had where only one is needed. */
		mprotect(base + taken.size - page, page, PROT_READ);
		return taken;
	}
	_exit(CHILD_SKIPS);
}

/* Turns stop in the middle of the pages: the first half is a mapping of its own, the second is
 * part of one that goes on behind them, and it would take one more to divide that. */
static void
stop_half_way(mpages_region pages, int state)
{
	const int other = state ^ MPAGES_READ;
	size_t half = pages.size / 2;
	mpages_region was = pages, taken;

	child_assert(madvise(pages.base, half, MADV_DONTFORK) == 0);
	taken = exhaust_mappings();
	child_assert(mprotect(pages.base, pages.size, protection(other)) == -1 && errno == ENOMEM);
	child_assert(have_rights((mpages_region){pages.base, half}, other));
	child_assert(mprotect(pages.base, half, protection(state)) == 0);

	assert_no_turns(&pages, state, MPAGES_MAP_COUNT);
	child_assert(pages.base == was.base && have_rights(pages, state));

	child_assert(munmap(taken.base, taken.size) == 0);
	child_assert(madvise(pages.base, half, MADV_DOFORK) == 0);
}

/* The pages are in the middle of one mapping. */
static void
stop_at_once(mpages_region pages, int state)
{
	const family_state *is = &family[state];
	size_t size = pages.size;
	char *before = (char *)pages.base - size, *behind = (char *)pages.base + size;
	mpages_region was = pages, taken;

	taken = exhaust_mappings();
	child_assert(is->advise_use_seq(pages) == MPAGES_HINT_REFUSED);
	child_assert(says(MPAGES_MAP_COUNT, "advise"));
	if (is->resize != NULL) {
		child_assert(!is->resize(&pages, size / 2) && says(MPAGES_MAP_COUNT, "resize"));
		child_assert(!is->resize(&pages, 2 * size) && says(MPAGES_MAP_COUNT, "resize"));
		child_assert(pages.base == was.base && pages.size == was.size);
		child_assert(pattern_holds(pages.base, size, PATTERN));
	}
	/* The handle is kept, and the memory is somebody else's; not that of the neighbours. */
	child_assert(maps_resident(before, 3 * size) == 3 * size);
	child_assert(!is->free(&pages) && says(MPAGES_MAP_COUNT, "unmap"));
	child_assert(pages.base == was.base && pages.size == was.size);
	child_assert(have_rights((mpages_region){before, 3 * size}, state));
	child_assert(maps_resident(before, size) == size);
	child_assert(maps_resident(pages.base, size) == 0);
	child_assert(maps_resident(behind, size) == size);

	child_assert(munmap(taken.base, taken.size) == 0);
	child_assert(holds(&pages, state, 0));
	child_assert(is->free(&pages) && is_empty(pages));
	child_assert(strcmp(maps_rights(was.base, was.size), "hole") == 0);
}

static void
at_the_map_limit(void *with)
{
	const int state = *(int *)with;
	size_t size = PAGES * page_size();
	mpages_region all = filled(AT_rw, 3 * size, PATTERN);
	mpages_region pages, behind;

	/* Sanitizers die where they can have no more. */
	if (!maps_are_ours())
		_exit(CHILD_SKIPS);
	pages = family[AT_rw].split(&all, size);
	behind = family[AT_rw].split(&pages, size);
	pattern_fill(pages.base, size, PATTERN);
	child_assert(mprotect(all.base, all.size + pages.size + behind.size,
	                      protection(state)) == 0);
	stop_half_way(pages, state);
	stop_at_once(pages, state);
}

/* Getting there takes a second, so only the first is always tried. */
static const int of_all[] = {AT_rw, AT_rx, AT_none, AT_r, AT_w, AT_x, AT_wx, AT_rwx};

START_TEST(at_the_map_limit_turns_are_undone_and_a_free_gives_back)
{
	int state = of_all[_i];

	needs_list();
	ck_assert(child_is_fine(child_run(at_the_map_limit, &state)));
}
END_TEST

/* ---- A hole ---- */

START_TEST(pages_with_a_hole_stay_what_they_were)
{
	const family_state *is = &family[_i];
	size_t page = page_size();

	needs_advice();
	for (size_t hole = 0; hole < PAGES; hole++) {
		mpages_region pages = filled(_i, PAGES * page, PATTERN), was = pages;
		char *base = pages.base;

		ck_assert_int_eq(munmap(base + hole * page, page), 0);
		assert_no_turns(&pages, _i, MPAGES_NOT_MAPPED);
		for (size_t at = 0; at < PAGES; at++)
			ck_assert_str_eq(maps_rights(base + at * page, page),
			                 at == hole ? "hole" : is->rights);
		ck_assert(is->advise_use_rnd(pages) == MPAGES_HINT_REFUSED);
		assert_error(MPAGES_NOT_MAPPED, "advise");
		if (is->decommit != NULL) {
			ck_assert(!is->decommit(pages, hole * page, page));
			assert_error(MPAGES_NOT_MAPPED, "decommit");
			/* Next to it there is nothing in the way. */
			ck_assert(is->decommit(pages, (hole + 1) % PAGES * page, page));
		}
		if (is->resize != NULL) {
			ck_assert(!is->resize(&pages, 9 * page));
			assert_error(MPAGES_NOT_MAPPED, "resize");
			ck_assert_ptr_eq(pages.base, was.base);
		}
		ck_assert(is->free(&pages));
		ck_assert_uint_eq(maps_resident(was.base, was.size), 0);
	}
}
END_TEST

/* ---- Locks ---- */

/* Locks pages, or the second of them. A sanitizer's own mlock does nothing. */
static void
lock(mpages_region pages, bool one)
{
	size_t page = page_size(), at = one ? page : 0, n = one ? page : pages.size;

	if (syscall(SYS_mlock, (char *)pages.base + at, n) != 0)
		_exit(CHILD_SKIPS);
}

static void
with_locks(void *with)
{
	const int state = *(int *)with % FAMILY_STATES, one = *(int *)with / FAMILY_STATES;
	const family_state *is = &family[state];
	size_t page = page_size();

	for (int i = 0; i < FAMILY_TURNS; i++) {
		const struct family_turn *turn = &is->turns[i];
		mpages_region pages = filled(state, PAGES * page, PATTERN), turned;

		if (turn->turn != NULL) {
			lock(pages, one);
			turned = turn->turn(&pages);
			child_assert(have_rights(turned, turn->to));
			child_assert(holds(&turned, turn->to, PATTERN));
			pages = turned;
		}
		child_assert(family[turn->turn != NULL ? turn->to : state].free(&pages));
	}
	if (is->decommit != NULL) {
		mpages_region pages = filled(state, PAGES * page, PATTERN);

		lock(pages, one);
		child_assert(is->decommit(pages, 0, pages.size));
		child_assert(!locks_give_back() || maps_resident(pages.base, pages.size) == 0);
		child_assert(have_rights(pages, state) && holds(&pages, state, 0));
		child_assert(is->free(&pages));
	}
	for (size_t n = 1; is->resize != NULL && n < 20; n += 9) {
		mpages_region pages = filled(state, PAGES * page, PATTERN), was = pages;

		lock(pages, one);
		child_assert(is->resize(&pages, n * page) && pages.size == n * page);
		child_assert(have_rights(pages, state));
		child_assert(pattern_holds(is->bytes(pages).ptr, n < PAGES ? page : was.size,
		                           PATTERN));
		child_assert(is->free(&pages));
	}
}

START_TEST(locked_pages_are_as_good_as_others)
{
	needs_advice();
	ck_assert(child_is_fine(child_run(with_locks, &_i)));
}
END_TEST

/* ---- Seals ---- */

static void
with_a_seal(void *with)
{
	const int state = *(int *)with;
	const family_state *is = &family[state];
	size_t page = page_size();
	mpages_region pages = filled(state, PAGES * page, PATTERN), was = pages;
	unsigned char byte = 'b';

	if (syscall(SYS_MSEAL, pages.base, pages.size, 0) != 0)
		_exit(CHILD_SKIPS);
	assert_no_turns(&pages, state, MPAGES_SEALED);
	child_assert(mpages_last_error()->os_code == EPERM);
	child_assert(have_rights(pages, state));
	if (is->resize != NULL) {
		child_assert(!is->resize(&pages, page) && says(MPAGES_SEALED, "resize"));
		child_assert(!is->resize(&pages, 9 * page) && says(MPAGES_SEALED, "resize"));
		child_assert(pages.base == was.base && pages.size == was.size);
	}
	/* All else works. */
	child_assert(is->ok(pages) && is->size(pages) == was.size);
	child_assert(is->advise_use_rnd(pages) == MPAGES_HINT_ACCEPTED);
	if (is->load != NULL) {
		child_assert(pattern_holds(is->bytes(pages).ptr, was.size, PATTERN));
		child_assert(is->load(pages, 7, &byte, 1) && byte == pattern_byte(PATTERN, 7));
	}
	if (is->store != NULL) {
		child_assert(is->store(pages, 3 * page, "sealed", 6));
		child_assert(memcmp((char *)is->at_mut(pages, 3 * page), "sealed", 6) == 0);
		child_assert(is->decommit(pages, page, page));
		child_assert(maps_resident((char *)was.base + page, page) == 0);
		child_assert(pattern_holds(was.base, page, PATTERN));
	}
	child_assert(!is->free(&pages) && says(MPAGES_SEALED, "unmap"));
	child_assert(mpages_last_error()->os_code == EPERM);
	child_assert(pages.base == was.base && pages.size == was.size && is->ok(pages));
	child_assert(have_rights(pages, state));
	/* Its memory goes where the system lets it: that of pages that can be written. */
	child_assert(maps_resident(was.base, was.size) == (is->store != NULL ? 0 : was.size));
	assert_no_turns(&pages, state, MPAGES_SEALED);
}

START_TEST(sealed_pages_are_never_changed_and_all_else_works)
{
	ck_assert(child_is_fine(child_run(with_a_seal, &_i)));
}
END_TEST

int
main(int argc, char **argv)
{
	Suite *suite = suite_create("inject_special");
	TCase *tcase = tcase_create("pages");
	bool all = argc > 1 && strcmp(argv[1], "all") == 0;

	/* Valgrind has a system of its own: CK_EXCLUDE_TAGS=system leaves these out. */
	tcase_set_tags(tcase, "system");
	tcase_set_timeout(tcase, CHILD_SECONDS);
	tcase_add_loop_test(tcase, at_the_map_limit_turns_are_undone_and_a_free_gives_back, 0,
	                    all ? LENGTH(of_all) : 1);
	tcase_add_loop_test(tcase, pages_with_a_hole_stay_what_they_were, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, locked_pages_are_as_good_as_others, 0, 2 * FAMILY_STATES);
	tcase_add_loop_test(tcase, sealed_pages_are_never_changed_and_all_else_works, 0,
	                    FAMILY_STATES);
	suite_add_tcase(suite, tcase);
	return run_suite(suite);
}
