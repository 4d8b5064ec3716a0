/* Turns: rights and bytes afterwards, publication of code, and what a refused turn leaves. */
/* Wrapped: mprotect mpages_cpu_caches_apart mpages_cpu_publish. */
#define _GNU_SOURCE
#include <check.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#include "child.h"
#include "code.h"
#include "cpu.h"
#include "emulated.h"
#include "maps.h"
#include "needs.h"
#include "page.h"
#include "policy.h"
#include "runtime_states.h"

enum {
	PAGES = 8,
	SYS_MSEAL = 462
};

/* What the wrapped calls are to do, and what they have seen. */
static int protects;        /* calls of mprotect so far */
static int refuse_at = -1;  /* refuse this one of them, */
static int refuse_code;     /* with this code, */
static size_t refuse_after; /* after so many bytes were changed all the same */
static int seen[8];         /* the rights asked for */
static bool caches_apart;
static int publishes;
static void *published;
static size_t published_size;
static char published_rights[8];

int __real_mprotect(void *base, size_t size, int rights);
int __wrap_mprotect(void *base, size_t size, int rights);
bool __wrap_mpages_cpu_caches_apart(void);
void __wrap_mpages_cpu_publish(void *base, size_t size);

int
__wrap_mprotect(void *base, size_t size, int rights)
{
	int call = protects++;

	if (call < 8)
		seen[call] = rights;
	if (call != refuse_at)
		return __real_mprotect(base, size, rights);
	if (refuse_after != 0 && __real_mprotect(base, refuse_after, rights) != 0)
		abort();
	errno = refuse_code;
	return -1;
}

bool
__wrap_mpages_cpu_caches_apart(void)
{
	return caches_apart;
}

void
__wrap_mpages_cpu_publish(void *base, size_t size)
{
	publishes++;
	published = base;
	published_size = size;
	strcpy(published_rights, maps_rights(base, size));
}

static void
forget(void)
{
	protects = publishes = 0;
	refuse_at = -1;
	refuse_after = 0;
	caches_apart = false;
}

static const size_t page_sizes[] = {0, 16384, 65536};

static size_t
page_size(void)
{
	return mpages_page_size();
}

/* Pages full of a byte, in a state. */
static mpages_region
filled_pages(unsigned axes, size_t bytes, unsigned char byte)
{
	mpages_region pages = new_pages(R | W, bytes);

	forget();
	ck_assert_uint_ne(pages.size, 0);
	memset(pages.base, byte, pages.size);
	if (axes != (R | W))
		ck_assert(mpages_turn(&pages, &states[R | W], &states[axes]));
	return pages;
}

/* Whether the pages have these rights, and still hold that byte; they are freed. */
static bool
still_are(mpages_region pages, unsigned axes, unsigned char byte)
{
	bool are = strcmp(maps_rights(pages.base, pages.size), state_rights[axes]) == 0;

	are = are && __real_mprotect(pages.base, pages.size, PROT_READ) == 0 &&
	      all_bytes_are(pages.base, pages.size, byte);
	return mpages_unmap(&pages, &states[axes]) && are;
}

START_TEST(a_turn_changes_the_rights_and_no_byte)
{
	for (unsigned from = 0; from < STATES; from++) {
		for (unsigned to = 0; to < STATES; to++) {
			mpages_region pages, was;

			mpages_page_size_override(page_sizes[_i]);
			was = pages = filled_pages(from, 3 * 65536, 'b');
			errno = 4711;
			forget();
			ck_assert(mpages_turn(&pages, &states[from], &states[to]));
			/* Here, where the caches are one, the system is asked once. */
			ck_assert_int_eq(protects, 1);
			ck_assert_int_eq(publishes, 0);
			ck_assert_int_eq(errno, 4711);
			ck_assert_ptr_eq(pages.base, was.base);
			ck_assert_uint_eq(pages.size, was.size);
			ck_assert(still_are(pages, to, 'b'));
			mpages_page_size_override(0);
		}
	}
}
END_TEST

struct access {
	mpages_region pages;
	unsigned axis;
};

static void
do_access(void *with)
{
	const struct access *access = with;
	volatile unsigned char *at = access->pages.base;
	mpages_entry entry = mpages_entry_at(access->pages, &states[X], 0);

	if (access->axis == R)
		(void)*at;
	else if (access->axis == W)
		*at = 1;
	else
		child_assert(code_call(entry.fn) == CODE_RESULT);
}

START_TEST(the_system_enforces_the_rights)
{
	unsigned axes = (unsigned)_i;
	mpages_region pages = new_pages(R | W, 1);

	ck_assert(mpages_store(pages, &states[R | W], 0, code, sizeof code));
	ck_assert(mpages_turn(&pages, &states[R | W], &states[axes]));
	for (unsigned axis = R; axis <= X; axis *= 2) {
		struct access access = {pages, axis};
		int status = child_run(do_access, &access);

		if ((axes & axis) != 0)
			ck_assert_int_eq(status, 0);
		/* Processors let more be read than was asked for. */
		else if (axis != R || axes == 0)
			ck_assert_int_eq(status, -SIGSEGV);
	}
	ck_assert(mpages_unmap(&pages, &states[axes]));
}
END_TEST

START_TEST(an_empty_handle_has_nothing_to_turn)
{
	mpages_region none = {NULL, 0};

	forget();
	ck_assert(!mpages_turn(&none, &states[R | W], &states[R]));
	ck_assert(error_is(MPAGES_EMPTIED, "protect"));
	ck_assert_int_eq(mpages_last_error()->os_code, 0);
	ck_assert_ptr_null(none.base);
	ck_assert_int_eq(protects, 0);
}
END_TEST

/* As if this processor fetched instructions past the stores. */
START_TEST(what_becomes_code_is_published_while_it_can_only_be_read)
{
	for (unsigned from = 0; from < STATES; from++) {
		for (unsigned to = 0; to < STATES; to++) {
			mpages_region pages = filled_pages(from, PAGES * page_size(), 'b');
			bool gains = (to & X) != 0 && ((from & X) == 0 || (from & W) != 0);
			unsigned stop = R | (from & X);

			forget();
			caches_apart = true;
			ck_assert(mpages_turn(&pages, &states[from], &states[to]));
			ck_assert_int_eq(publishes, gains);
			ck_assert_int_eq(protects, gains && to != stop ? 2 : 1);
			if (gains) {
				ck_assert_ptr_eq(published, pages.base);
				ck_assert_uint_eq(published_size, pages.size);
				/* Not before it was, where it was not code before. */
				ck_assert_str_eq(published_rights, state_rights[stop]);
			}
			/* On the way nothing is writable and executable. */
			for (int i = 0; i < protects - 1; i++)
				ck_assert_int_ne(seen[i] & (PROT_WRITE | PROT_EXEC),
				                 PROT_WRITE | PROT_EXEC);
			ck_assert(still_are(pages, to, 'b'));
		}
	}
}
END_TEST

START_TEST(a_refused_turn_changes_nothing)
{
	static const struct {
		int code;
		mpages_status status, status_of_code;
	} refusals[] = {
		{EACCES, MPAGES_FILE_ACCESS, MPAGES_WX_POLICY},
		{EPERM, MPAGES_REFUSED, MPAGES_WX_POLICY}, /* as sandboxes do */
		{EINVAL, MPAGES_REFUSED, MPAGES_REFUSED},
		{ENOMEM, MPAGES_OUT_OF_MEMORY, MPAGES_OUT_OF_MEMORY},
	};

	needs_list();
	for (unsigned from = 0; from < STATES; from++) {
		for (unsigned to = 0; to < STATES; to++) {
			mpages_region pages = filled_pages(from, PAGES * page_size(), 'b');
			mpages_region was = pages;
			size_t which = (from + to) % 4;

			forget();
			caches_apart = _i / 10 != 0;
			refuse_at = _i % 10;
			refuse_code = refusals[which].code;
			/* A refusal may come after some pages have changed. */
			refuse_after = to % 2 * page_size();
			errno = 4711;
			if (mpages_turn(&pages, &states[from], &states[to])) {
				ck_assert_int_le(protects, refuse_at);
				ck_assert(still_are(pages, to, 'b'));
				continue;
			}
			ck_assert(errno == 4711 || errno == refuse_code);
			ck_assert(error_is((to & X) != 0 ? refusals[which].status_of_code
			                                 : refusals[which].status, "protect"));
			ck_assert_int_eq(mpages_last_error()->os_code, refuse_code);
			ck_assert_ptr_eq(mpages_last_error()->address, was.base);
			ck_assert_uint_eq(mpages_last_error()->size, was.size);
			ck_assert_ptr_eq(pages.base, was.base);
			ck_assert_uint_eq(pages.size, was.size);
			ck_assert(still_are(pages, from, 'b'));
		}
	}
}
END_TEST

START_TEST(a_hole_is_found_and_the_rest_is_as_it_was)
{
	mpages_region pages = filled_pages(R | W, PAGES * page_size(), 'b'), was = pages;
	unsigned char *base = pages.base, *hole = base + (size_t)_i * page_size();

	forget();
	munmap(hole, page_size());
	ck_assert(!mpages_turn(&pages, &states[R | W], &states[R]));
	ck_assert(error_is(MPAGES_NOT_MAPPED, "protect"));
	ck_assert_int_eq(mpages_last_error()->os_code, ENOMEM);
	/* Undoing fails at the hole as well, and yet has done everything. */
	ck_assert_int_eq(protects, 2);
	ck_assert_ptr_eq(pages.base, was.base);
	ck_assert_uint_eq(pages.size, was.size);
	for (unsigned char *at = base; at < base + pages.size; at += page_size()) {
		ck_assert_str_eq(maps_rights(at, page_size()), at == hole ? "hole" : "rw-p");
		ck_assert(at == hole || all_bytes_are(at, page_size(), 'b'));
	}
	ck_assert(mpages_unmap(&pages, &states[R | W]));
}
END_TEST

static void
under_a_policy(void *with)
{
	mpages_region pages = new_pages(R | W, 1);

	(void)with;
	child_forbid_new_code();
	memset(pages.base, 'b', pages.size);
	for (unsigned to = X; to < STATES; to++) {
		child_assert(!mpages_turn(&pages, &states[R | W], &states[to]));
		child_assert(error_is(MPAGES_WX_POLICY, "protect"));
		child_assert(mpages_last_error()->os_code == EACCES);
		child_assert(mpages_ok(pages, &states[R | W]));
		child_assert(strcmp(maps_rights(pages.base, pages.size), "rw-p") == 0);
		child_assert(all_bytes_are(pages.base, pages.size, 'b'));
	}
	child_assert(mpages_turn(&pages, &states[R | W], &states[R]));
}

START_TEST(a_policy_against_writable_code_is_an_error_at_the_turn)
{
	ck_assert(child_is_fine(child_run(under_a_policy, NULL)));
}
END_TEST

static void
with_a_seal(void *with)
{
	mpages_region pages = new_pages(R | W, PAGES * page_size()), was = pages;
	unsigned char *base = pages.base;

	(void)with;
	memset(base, 'b', pages.size);
	/* A part of the pages, so that some have changed when the seal is met. */
	if (syscall(SYS_MSEAL, base + 2 * page_size(), page_size(), 0) != 0)
		_exit(CHILD_SKIPS);
	forget();
	child_assert(!mpages_turn(&pages, &states[R | W], &states[R]));
	child_assert(error_is(MPAGES_SEALED, "protect"));
	child_assert(pages.base == was.base && pages.size == was.size);
	child_assert(strcmp(maps_rights(base, was.size), "rw-p") == 0);
	child_assert(all_bytes_are(base, was.size, 'b'));
	/* A sealed region is a sealed region to the others as well. */
	child_assert(!mpages_resize(&pages, &states[R | W], 1));
	child_assert(error_is(MPAGES_SEALED, "resize"));
	child_assert(pages.size == was.size && all_bytes_are(base, was.size, 'b'));
	child_assert(!mpages_unmap(&pages, &states[R | W]));
	child_assert(error_is(MPAGES_SEALED, "unmap"));
	child_assert(pages.size == was.size);
	child_assert(maps_resident(base, was.size) == 0);
}

START_TEST(a_seal_is_named_and_what_is_sealed_stays)
{
	ck_assert(child_is_fine(child_run(with_a_seal, NULL)));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("runtime_turn");
	TCase *turns = tcase_create("turns");
	TCase *refusals = tcase_create("refusals");
	TCase *system = tcase_create("system");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_loop_test(turns, a_turn_changes_the_rights_and_no_byte, 0, 3);
	tcase_add_loop_test(turns, the_system_enforces_the_rights, 0, STATES);
	tcase_add_test(turns, an_empty_handle_has_nothing_to_turn);
	tcase_add_test(turns, what_becomes_code_is_published_while_it_can_only_be_read);
	tcase_add_loop_test(refusals, a_refused_turn_changes_nothing, 0, 1);
	tcase_add_loop_test(refusals, a_refused_turn_changes_nothing, 10, 12);
	tcase_add_loop_test(refusals, a_hole_is_found_and_the_rest_is_as_it_was, 0, PAGES);
	/* Valgrind has a system of its own: CK_EXCLUDE_TAGS=system leaves these out. */
	tcase_set_tags(system, "system");
	tcase_add_test(system, a_policy_against_writable_code_is_an_error_at_the_turn);
	tcase_add_test(system, a_seal_is_named_and_what_is_sealed_stays);
	suite_add_tcase(suite, turns);
	suite_add_tcase(suite, refusals);
	suite_add_tcase(suite, system);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
