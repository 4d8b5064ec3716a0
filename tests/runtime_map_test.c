/* Pages from the system and back: sizes, zeroes and rights. */
#define _GNU_SOURCE
#include <check.h>
#include <errno.h>
#include <stdlib.h>

#include "maps.h"
#include "needs.h"
#include "page.h"
#include "runtime_states.h"

/* The sizes that pages can have, the true one first. */
static const size_t page_sizes[] = {0, 16384, 65536};

START_TEST(a_page_size_is_the_systems)
{
	size_t page = mpages_page_size();

	ck_assert_uint_eq(page, maps_page_size());
	ck_assert_uint_eq(page & (page - 1), 0);
	ck_assert_uint_eq(mpages_granularity() % page, 0);
}
END_TEST

START_TEST(sizes_are_rounded_up_to_pages)
{
	static const size_t sizes[] = {1, 2, 4095, 4096, 4097, 65535, 65536, 65537, 1000000};

	needs_pages_of(page_sizes[_i]);
	mpages_page_size_override(page_sizes[_i]);
	ck_assert(_i == 0 || mpages_page_size() == page_sizes[_i]);
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		mpages_region pages = new_pages(R | W, sizes[i]);

		ck_assert_ptr_nonnull(pages.base);
		ck_assert_uint_eq((uintptr_t)pages.base % mpages_granularity(), 0);
		ck_assert_uint_ge(pages.size, sizes[i]);
		ck_assert_uint_lt(pages.size - sizes[i], mpages_page_size());
		ck_assert_uint_eq(pages.size % mpages_page_size(), 0);
		ck_assert_str_eq(maps_rights(pages.base, pages.size), "rw-p");
		ck_assert(all_bytes_are(pages.base, pages.size, 0));
		ck_assert(mpages_unmap(&pages, &states[R | W]));
	}
	mpages_page_size_override(0);
}
END_TEST

START_TEST(every_state_has_its_rights)
{
	mpages_region pages = new_pages((unsigned)_i, 100000);

	ck_assert(mpages_ok(pages, &states[_i]));
	ck_assert_str_eq(maps_rights(pages.base, pages.size), maps_wants(state_rights[_i]));
	ck_assert_uint_eq(maps_resident(pages.base, pages.size), 0);
	ck_assert(mpages_unmap(&pages, &states[_i]));
}
END_TEST

START_TEST(freed_pages_are_gone)
{
	mpages_region pages = new_pages(R | W, 100000), was = pages;

	memset(pages.base, 1, pages.size);
	ck_assert(mpages_unmap(&pages, &states[R | W]));
	ck_assert_ptr_null(pages.base);
	ck_assert_uint_eq(pages.size, 0);
	ck_assert_str_eq(maps_rights(was.base, was.size), "hole");
	/* Freeing what is empty is freed already. */
	ck_assert(mpages_unmap(&pages, &states[R | W]));
}
END_TEST

START_TEST(sizes_that_cannot_be_are_errors)
{
	mpages_region made = {&made, 1};

	mpages_page_size_override(page_sizes[_i]);
	ck_assert(!mpages_map(&made, &states[R], 0));
	ck_assert(error_is(MPAGES_BAD_SIZE, "map"));
	ck_assert_ptr_null(made.base);
	ck_assert_uint_eq(made.size, 0);
	for (size_t less = 0; less < mpages_page_size() - 1; less += 511) {
		made = (mpages_region){&made, 1};
		ck_assert(!mpages_map(&made, &states[R], SIZE_MAX - less));
		ck_assert(error_is(MPAGES_OVERFLOW, "map"));
		ck_assert_int_eq(mpages_last_error()->os_code, 0);
		ck_assert_uint_eq(mpages_last_error()->size, SIZE_MAX - less);
		ck_assert_ptr_null(made.base);
	}
	mpages_page_size_override(0);
}
END_TEST

START_TEST(success_leaves_the_error_and_nothing_touches_errno)
{
	mpages_region pages = {NULL, 0};

	ck_assert(!mpages_map(&pages, &states[R], 0));
	errno = 4711;
	ck_assert(mpages_map(&pages, &states[R], 1));
	ck_assert(mpages_unmap(&pages, &states[R]));
	ck_assert(error_is(MPAGES_BAD_SIZE, "map"));
	ck_assert(!mpages_map(&pages, &states[R], SIZE_MAX / 2));
	ck_assert_int_ne(mpages_last_error()->os_code, 0);
	ck_assert_int_eq(errno, 4711);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("runtime_map");
	TCase *sizes = tcase_create("sizes");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_test(sizes, a_page_size_is_the_systems);
	tcase_add_loop_test(sizes, sizes_are_rounded_up_to_pages, 0, 3);
	tcase_add_loop_test(sizes, every_state_has_its_rights, 0, STATES);
	tcase_add_test(sizes, freed_pages_are_gone);
	tcase_add_loop_test(sizes, sizes_that_cannot_be_are_errors, 0, 3);
	tcase_add_test(sizes, success_leaves_the_error_and_nothing_touches_errno);
	suite_add_tcase(suite, sizes);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
