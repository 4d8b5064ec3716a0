/* Pages made longer and shorter: what is kept, what is zero, and what a refusal leaves. */
/* Wrapped: mremap mmap munmap. */
#define _GNU_SOURCE
#include <check.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#include "child.h"
#include "emulated.h"
#include "maps.h"
#include "needs.h"
#include "page.h"
#include "runtime_resize.h"
#include "runtime_states.h"

START_TEST(bytes_are_kept_and_new_ones_are_zero)
{
	mpages_region pages;

	needs_pages_of(page_sizes[_i]);
	mpages_page_size_override(page_sizes[_i]);
	pages = filled_pages(1);
	for (size_t i = 1; i < 100; i++) {
		size_t wanted = i * i * 7919 % (40 * page_size()) + 1, was = pages.size;
		size_t kept;

		errno = 4711;
		ck_assert(mpages_resize(&pages, rw, wanted));
		ck_assert_int_eq(errno, 4711);
		ck_assert_uint_ge(pages.size, wanted);
		ck_assert_uint_lt(pages.size - wanted, page_size());
		ck_assert_uint_eq(pages.size % page_size(), 0);
		kept = was < pages.size ? was : pages.size;
		ck_assert(is_filled(pages, kept));
		ck_assert_str_eq(maps_rights(pages.base, pages.size), "rw-p");
		fill(pages, kept);
	}
	ck_assert(mpages_unmap(&pages, rw));
	mpages_page_size_override(0);
}
END_TEST

START_TEST(the_same_size_is_nothing_to_do)
{
	mpages_region pages = filled_pages(3), was = pages;

	for (size_t bytes = 2 * page_size() + 1; bytes <= 3 * page_size(); bytes += 511)
		ck_assert(mpages_resize(&pages, rw, bytes));
	ck_assert_int_eq(mmaps + munmaps + mremaps, 0);
	ck_assert_ptr_eq(pages.base, was.base);
	ck_assert_uint_eq(pages.size, was.size);
	ck_assert(is_filled(pages, pages.size));
	ck_assert(mpages_unmap(&pages, rw));
}
END_TEST

START_TEST(what_is_cut_off_is_gone)
{
	mpages_region pages = filled_pages(5), was = pages;

	ck_assert(mpages_resize(&pages, rw, page_size() + 1));
	ck_assert_ptr_eq(pages.base, was.base);
	ck_assert_uint_eq(pages.size, 2 * page_size());
	ck_assert(is_filled(pages, pages.size));
	for (size_t i = 2; i < 5; i++)
		ck_assert_str_eq(maps_rights((char *)was.base + i * page_size(), page_size()),
		                 "hole");
	ck_assert(mpages_unmap(&pages, rw));
}
END_TEST

START_TEST(pages_move_without_being_copied)
{
	mpages_region room = new_pages(0, 10 * page_size()), pages, was;

	/* There is a neighbour, and some pages have never been used. */
	was = pages = (mpages_region){room.base, 5 * page_size()};
	ck_assert_ptr_eq(mmap(pages.base, pages.size, PROT_READ | PROT_WRITE,
	                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0), pages.base);
	memset(pages.base, 'b', 2 * page_size());
	forget();
	ck_assert(mpages_resize(&pages, rw, 1000 * page_size()));
	ck_assert_int_eq(mremaps, 1);
	ck_assert_int_eq(mmaps + munmaps, 0);
	ck_assert_ptr_ne(pages.base, was.base);
	ck_assert_uint_eq(maps_resident(pages.base, pages.size), 2 * page_size());
	ck_assert_str_eq(maps_rights(was.base, was.size), "hole");
	ck_assert(all_bytes_are(pages.base, 2 * page_size(), 'b'));
	ck_assert(all_bytes_are((char *)pages.base + 2 * page_size(), 998 * page_size(), 0));
	ck_assert(mpages_unmap(&pages, rw));
	munmap(room.base, room.size);
}
END_TEST

START_TEST(sizes_that_cannot_be_are_errors)
{
	mpages_region pages = filled_pages(2), was = pages, none = {NULL, 0};

	ck_assert(!mpages_resize(&none, rw, 1) && error_is(MPAGES_EMPTIED, "resize"));
	ck_assert(!mpages_resize(&none, rw, 0) && error_is(MPAGES_EMPTIED, "resize"));
	ck_assert_ptr_null(none.base);
	ck_assert(!mpages_resize(&pages, rw, 0) && error_is(MPAGES_BAD_SIZE, "resize"));
	for (size_t less = 0; less < page_size() - 1; less += 511) {
		ck_assert(!mpages_resize(&pages, rw, SIZE_MAX - less));
		ck_assert(error_is(MPAGES_OVERFLOW, "resize"));
		ck_assert_uint_eq(mpages_last_error()->size, SIZE_MAX - less);
		ck_assert_ptr_eq(mpages_last_error()->address, was.base);
	}
	ck_assert_int_eq(mmaps + munmaps + mremaps, 0);
	ck_assert_ptr_eq(pages.base, was.base);
	ck_assert_uint_eq(pages.size, was.size);
	ck_assert(is_filled(pages, pages.size));
	ck_assert(mpages_unmap(&pages, rw));
}
END_TEST

START_TEST(a_hole_is_an_error_and_no_crash)
{
	mpages_region pages = filled_pages(6), was = pages;

	munmap((char *)pages.base + 2 * page_size(), page_size());
	ck_assert(!mpages_resize(&pages, rw, 10 * page_size()));
	ck_assert(error_is(MPAGES_NOT_MAPPED, "resize"));
	ck_assert_int_eq(mpages_last_error()->os_code, EFAULT);
	ck_assert_ptr_eq(pages.base, was.base);
	ck_assert_uint_eq(pages.size, was.size);
	pages.size = 2 * page_size();
	ck_assert(is_filled(pages, 2 * page_size()));
	ck_assert(mpages_unmap(&was, rw));
}
END_TEST

START_TEST(a_refused_cut_changes_nothing)
{
	mpages_region pages = filled_pages(6), was = pages;

	refuse_munmaps = 1;
	ck_assert(!mpages_resize(&pages, rw, page_size()));
	ck_assert(error_is(MPAGES_OUT_OF_MEMORY, "resize"));
	ck_assert_ptr_eq(pages.base, was.base);
	ck_assert_uint_eq(pages.size, was.size);
	ck_assert(is_filled(pages, pages.size));
	ck_assert(mpages_unmap(&pages, rw));
}
END_TEST

static void
without_address_space(void *with)
{
	mpages_region pages = filled_pages(6), was = pages;
	struct rlimit none = {1, 1};

	(void)with;
	child_assert(setrlimit(RLIMIT_AS, &none) == 0);
	child_assert(!mpages_resize(&pages, rw, 10000 * page_size()));
	child_assert(error_is(MPAGES_OUT_OF_MEMORY, "resize"));
	child_assert(mpages_last_error()->os_code == ENOMEM);
	child_assert(pages.base == was.base && pages.size == was.size);
	child_assert(is_filled(pages, pages.size));
	/* To become shorter needs none. */
	child_assert(mpages_resize(&pages, rw, page_size()));
	child_assert(is_filled(pages, page_size()));
}

START_TEST(a_limit_changes_nothing)
{
	needs_limits();
	ck_assert_int_eq(child_run(without_address_space, NULL), 0);
}
END_TEST

static void
with_locked_pages(void *with)
{
	mpages_region pages = filled_pages(2), was = pages;
	struct rlimit little = {4 * page_size(), 4 * page_size()};

	(void)with;
	child_assert(setrlimit(RLIMIT_MEMLOCK, &little) == 0);
	/* Root has the capability to pass the limit; another user has not. */
	child_assert(setuid(65534) == 0 || geteuid() != 0);
	/* A sanitizer's own mlock does nothing. */
	if (syscall(SYS_mlock, pages.base, pages.size) != 0)
		_exit(CHILD_SKIPS);
	child_assert(!mpages_resize(&pages, rw, 1000 * page_size()));
	child_assert(error_is(MPAGES_LOCK_LIMIT, "resize"));
	child_assert(pages.base == was.base && pages.size == was.size);
	child_assert(is_filled(pages, pages.size));
}

START_TEST(locked_pages_have_a_limit_of_their_own)
{
	ck_assert(child_is_fine(child_run(with_locked_pages, NULL)));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("runtime_resize");
	TCase *sizes = tcase_create("sizes");
	TCase *system = tcase_create("system");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_loop_test(sizes, bytes_are_kept_and_new_ones_are_zero, 0, 3);
	tcase_add_test(sizes, the_same_size_is_nothing_to_do);
	tcase_add_test(sizes, what_is_cut_off_is_gone);
	tcase_add_test(sizes, pages_move_without_being_copied);
	tcase_add_test(sizes, sizes_that_cannot_be_are_errors);
	tcase_add_test(sizes, a_refused_cut_changes_nothing);
	/* Valgrind has a system of its own: CK_EXCLUDE_TAGS=system leaves these out. */
	tcase_set_tags(system, "system");
	tcase_add_test(system, a_hole_is_an_error_and_no_crash);
	tcase_add_test(system, a_limit_changes_nothing);
	tcase_add_test(system, locked_pages_have_a_limit_of_their_own);
	suite_add_tcase(suite, sizes);
	suite_add_tcase(suite, system);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
