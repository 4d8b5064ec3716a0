/* Refusals that are real: limits of data, of addresses and of descriptors, and a policy against
 * new code, met half way by every turn that can; what they leave, and the ways back. */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "child.h"
#include "emulated.h"
#include "needs.h"
#include "pages_kit.h"
#include "policy.h"

enum {
	PATTERN = 21,
	PIECES = 1 << 20, /* bytes of pages in two mappings */
	HALF = PIECES / 2
};

/* Which test of a loop it is. */
struct with {
	int state, variant;
};

static bool
says(mpages_status status, const char *operation, mpages_region pages)
{
	const mpages_error *error = mpages_last_error();

	return error->status == status && strcmp(error->operation, operation) == 0 &&
	       error->address == pages.base && error->size == pages.size &&
	       error->os_code == ENOMEM;
}

static bool
have_rights(const void *base, size_t size, int state)
{
	return strcmp(maps_rights(base, size), family[state].rights) == 0;
}

/* Full pages that the system holds as two mappings, which it turns one after the other. */
static mpages_region
pieces(int state)
{
	mpages_region pages = filled(state, PIECES, PATTERN);

	child_assert(madvise(pages.base, HALF, MADV_DONTFORK) == 0);
	return pages;
}

static int
protection(int state)
{
	return (state & MPAGES_READ ? PROT_READ : 0) | (state & MPAGES_WRITE ? PROT_WRITE : 0) |
	       (state & MPAGES_EXEC ? PROT_EXEC : 0);
}

/* That the system would turn half of the pages, and then no more: by doing so, and undoing it. */
static void
assert_stops_half_way(mpages_region pages, size_t half, int from, int to)
{
	char *base = pages.base;

	child_assert(mprotect(base, pages.size, protection(to)) == -1 && errno == ENOMEM);
	child_assert(have_rights(base, half, to));
	child_assert(have_rights(base + half, pages.size - half, from));
	child_assert(mprotect(base, half, protection(from)) == 0);
}

/* ---- A limit of data ---- */

/* Lets the process have so many bytes of data more; or as many as it likes. */
static void
limit_data(size_t more)
{
	unsigned long long pages[6] = {0};
	FILE *statm = fopen("/proc/self/statm", "re");
	struct rlimit limit = {RLIM_INFINITY, RLIM_INFINITY};

	child_assert(statm != NULL);
	for (int i = 0; i < LENGTH(pages); i++)
		child_assert(fscanf(statm, "%llu", &pages[i]) == 1);
	fclose(statm);
	if (more != SIZE_MAX)
		limit.rlim_cur = pages[5] * (size_t)sysconf(_SC_PAGESIZE) + more;
	child_assert(setrlimit(RLIMIT_DATA, &limit) == 0);
}

/* Turns to what can be written, of which only half is granted. */
static void
short_of_data(void *with)
{
	int from = ((struct with *)with)->state;

	for (int i = 0; i < FAMILY_TURNS; i++) {
		const struct family_turn *turn = &family[from].turns[i];
		mpages_region pages, was, turned;

		if (turn->turn == NULL || (from & MPAGES_WRITE) != 0 ||
		    (turn->to & MPAGES_WRITE) == 0)
			continue;
		was = pages = pieces(from);
		limit_data(HALF);
		assert_stops_half_way(pages, HALF, from, turn->to);
		child_assert(is_empty(turn->turn(&pages)));
		child_assert(says(MPAGES_OUT_OF_MEMORY, "protect", was));
		child_assert(pages.base == was.base && pages.size == was.size);
		child_assert(have_rights(pages.base, pages.size, from));
		limit_data(SIZE_MAX);
		child_assert(holds(&pages, from, PATTERN));
		turned = turn->turn(&pages);
		child_assert(turned.base == was.base && turned.size == was.size);
		child_assert(have_rights(was.base, was.size, turn->to));
		child_assert(holds(&turned, turn->to, PATTERN));
		child_assert(family[turn->to].free(&turned));
	}
}

START_TEST(a_turn_that_half_of_the_data_is_granted_for_is_undone)
{
	struct with with = {.state = _i};

	needs_limits();
	ck_assert(child_is_fine(child_run(short_of_data, &with)));
}
END_TEST

/* Code that may be written but not become code again: a turn that stops half way cannot be undone.
 * Then it is freed, or, as the other variant, it is turned after all. */
static void
short_of_data_under_a_policy(void *with)
{
	int from = ((struct with *)with)->state, variant = ((struct with *)with)->variant;
	const struct family_turn *turn = &family[from].turns[TURN_allow_write_no_exec];
	const struct family_turn *other = &family[from].turns[TURN_deny_exec];
	mpages_region pages, was, turned;
	char *base;

	was = pages = pieces(from);
	base = was.base;
	limit_data(HALF);
	child_forbid_new_code();
	child_assert(is_empty(turn->turn(&pages)));
	child_assert(says(MPAGES_OUT_OF_MEMORY, "protect", was));
	child_assert(pages.base == base && pages.size == 0 && !family[from].ok(pages));
	child_assert(have_rights(base, HALF, turn->to));
	child_assert(have_rights(base + HALF, PIECES - HALF, from));
	child_assert(is_empty(other->turn(&pages)));
	child_assert(mpages_last_error()->status == MPAGES_INERT);
	child_assert(is_empty(turn->turn(&pages)));
	child_assert(says(MPAGES_OUT_OF_MEMORY, "protect", was));
	child_assert(pages.base == base && pages.size == 0);
	if (variant == 0) {
		child_assert(family[from].free(&pages) && is_empty(pages));
		child_assert(strcmp(maps_rights(base, HALF), "hole") == 0);
		child_assert(strcmp(maps_rights(base + HALF, HALF), "hole") == 0);
		return;
	}
	limit_data(SIZE_MAX);
	turned = turn->turn(&pages);
	child_assert(turned.base == base && turned.size == was.size && is_empty(pages));
	child_assert(have_rights(base, PIECES, turn->to));
	child_assert(holds(&turned, turn->to, PATTERN));
	child_assert(family[turn->to].free(&turned));
}

START_TEST(what_a_policy_keeps_from_being_undone_is_freed_or_finished)
{
	static const int states[] = {AT_x, AT_rx};
	struct with with = {states[_i % 2], _i / 2};

	ck_assert(child_is_fine(child_run(short_of_data_under_a_policy, &with)));
}
END_TEST

/* ---- A limit of addresses ---- */

static void
limit_addresses(rlim_t bytes)
{
	struct rlimit limit = {bytes, RLIM_INFINITY};

	child_assert(setrlimit(RLIMIT_AS, &limit) == 0);
}

static void
short_of_addresses(void *with)
{
	int state = ((struct with *)with)->state, now = state;
	const family_state *is = &family[state];
	mpages_region pages = pieces(state), was = pages, wanted = {NULL, PIECES};

	limit_addresses(1);
	child_assert(is_empty(is->new(PIECES)));
	child_assert(says(MPAGES_OUT_OF_MEMORY, "map", wanted));
	/* Two mappings would be copied, one would be moved. */
	for (int i = 0; is->resize != NULL && i < 2; i++) {
		child_assert(!is->resize(&pages, 2 * PIECES));
		wanted = (mpages_region){was.base, 2 * PIECES};
		child_assert(says(MPAGES_OUT_OF_MEMORY, "resize", wanted));
		child_assert(pages.base == was.base && pages.size == was.size);
		child_assert(have_rights(pages.base, pages.size, state));
		child_assert(madvise(pages.base, HALF, MADV_DOFORK) == 0);
	}
	/* What needs no more of them is as before. */
	for (int to = 0; to < FAMILY_STATES; to++)
		child_assert(family_go(&pages, &now, to) && have_rights(was.base, was.size, to));
	child_assert(holds(&pages, now, PATTERN) && family_go(&pages, &now, state));
	limit_addresses(RLIM_INFINITY);
	if (is->resize != NULL) {
		child_assert(is->resize(&pages, 2 * PIECES) && pages.size == 2 * PIECES);
		child_assert(pattern_holds(is->bytes(pages).ptr, was.size, PATTERN));
	}
	child_assert(is->free(&pages));
}

START_TEST(without_addresses_nothing_grows_and_all_else_goes_on)
{
	struct with with = {.state = _i};

	needs_limits();
	ck_assert(child_is_fine(child_run(short_of_addresses, &with)));
}
END_TEST

/* ---- No descriptors ---- */

/* Nobody can look whether a turn that met a hole was undone. */
static void
short_of_descriptors(void *with)
{
	static const struct rlimit none = {0, 0};
	int from = ((struct with *)with)->state;

	child_assert(setrlimit(RLIMIT_NOFILE, &none) == 0);
	for (int i = 0; i < FAMILY_TURNS; i++) {
		const struct family_turn *turn = &family[from].turns[i];
		mpages_region pages, was;

		if (turn->turn == NULL)
			continue;
		was = pages = filled(from, PIECES, PATTERN);
		child_assert(munmap((char *)pages.base + HALF, HALF) == 0);
		child_assert(is_empty(turn->turn(&pages)));
		child_assert(says(MPAGES_NOT_MAPPED, "protect", was));
		child_assert(pages.base == was.base && pages.size == 0);
		child_assert(family[from].free(&pages) && is_empty(pages));
		child_assert(maps_resident(was.base, was.size) == 0);
	}
}

START_TEST(a_turn_that_nobody_can_look_at_is_inert)
{
	struct with with = {.state = _i};

	ck_assert(child_is_fine(child_run(short_of_descriptors, &with)));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("inject_real");
	TCase *tcase = tcase_create("limits");

	/* Valgrind has limits of its own: CK_EXCLUDE_TAGS=system leaves these out. */
	tcase_set_tags(tcase, "system");
	tcase_set_timeout(tcase, CHILD_SECONDS);
	tcase_add_loop_test(tcase, a_turn_that_half_of_the_data_is_granted_for_is_undone, 0,
	                    FAMILY_STATES);
	tcase_add_loop_test(tcase, what_a_policy_keeps_from_being_undone_is_freed_or_finished, 0,
	                    4);
	tcase_add_loop_test(tcase, without_addresses_nothing_grows_and_all_else_goes_on, 0,
	                    FAMILY_STATES);
	tcase_add_loop_test(tcase, a_turn_that_nobody_can_look_at_is_inert, 0, FAMILY_STATES);
	suite_add_tcase(suite, tcase);
	return run_suite(suite);
}
