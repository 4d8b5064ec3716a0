/* Turns that fail half way and cannot be undone: what an inert handle refuses, and ways back. */
/* Wrapped: mprotect mmap munmap. */
#define _GNU_SOURCE
#include <check.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "child.h"
#include "maps.h"
#include "policy.h"
#include "runtime_inert.h"
#include "runtime_states.h"

enum {
	PAGES = 4
};

START_TEST(an_inert_handle_refuses_everything_else)
{
	const mpages_state *rw = &states[R | W], *r = &states[R];
	mpages_region pages = inert_pages(PAGES * page_size()), was = pages;
	unsigned char byte = 'a';

	ck_assert_str_eq(maps_rights(pages.base, page_size()), "r--p");
	ck_assert_str_eq(maps_rights((char *)pages.base + page_size(), page_size()), "rw-p");
	ck_assert(!mpages_ok(pages, rw));
	ck_assert_uint_eq(mpages_size(pages, rw), 0);
	ck_assert_uint_eq(mpages_view(pages, rw).size, 0);
	ck_assert_uint_eq(mpages_view_mut(pages, rw).size, 0);
	ck_assert_ptr_null(mpages_at(pages, rw, 0));
	ck_assert_ptr_null(mpages_at_mut(pages, rw, 0));
	ck_assert(mpages_entry_at(pages, rw, 0).fn == NULL);
	ck_assert(!mpages_load(pages, rw, 0, &byte, 1) && error_is(MPAGES_INERT, "load"));
	ck_assert(!mpages_store(pages, rw, 0, &byte, 1) && error_is(MPAGES_INERT, "store"));
	ck_assert(!mpages_decommit(pages, rw, 0, 1) && error_is(MPAGES_INERT, "decommit"));
	ck_assert(!mpages_resize(&pages, rw, 1) && error_is(MPAGES_INERT, "resize"));
	ck_assert(mpages_advise_use_soon(pages, rw, 0, 1) == MPAGES_HINT_REFUSED);
	ck_assert(error_is(MPAGES_INERT, "advise"));
	ck_assert(mpages_advise_use_seq(pages, rw) == MPAGES_HINT_REFUSED);
	ck_assert(mpages_advise_use_rnd(pages, rw) == MPAGES_HINT_REFUSED);
	for (unsigned from = 0; from < STATES; from++) {
		for (unsigned to = 0; to < STATES; to++) {
			if (from == (R | W) && to == R)
				continue;
			ck_assert(!mpages_turn(&pages, &states[from], &states[to]));
			ck_assert(error_is(MPAGES_INERT, "protect"));
			ck_assert_int_eq(mpages_last_error()->os_code, 0);
		}
	}
	/* The same rights with other marks are another turn. */
	ck_assert(!mpages_turn(&pages, &(mpages_state){"marked", R | W, 1, "pages"}, r));
	ck_assert(error_is(MPAGES_INERT, "protect"));
	ck_assert(!mpages_turn(&pages, rw, &(mpages_state){"marked", R, 1, "pages"}));
	ck_assert(error_is(MPAGES_INERT, "protect"));
	ck_assert_ptr_eq(pages.base, was.base);
	ck_assert_uint_eq(pages.size, 0);
	ck_assert_int_eq(byte, 'a');
	ck_assert(mpages_unmap(&pages, rw));
}
END_TEST

START_TEST(the_same_turn_brings_it_back)
{
	mpages_region pages = inert_pages(PAGES * page_size()), was = pages;

	/* Failing again leaves it as it is. */
	ck_assert(!turn_half_way(&pages, &states[R | W], &states[R]));
	ck_assert_ptr_eq(pages.base, was.base);
	ck_assert_uint_eq(pages.size, 0);

	ck_assert(mpages_turn(&pages, &states[R | W], &states[R]));
	ck_assert_ptr_eq(pages.base, was.base);
	ck_assert_uint_eq(pages.size, PAGES * page_size());
	ck_assert_str_eq(maps_rights(pages.base, pages.size), "r--p");
	ck_assert(all_bytes_are(pages.base, pages.size, 'b'));
	ck_assert(mpages_unmap(&pages, &states[R]));
}
END_TEST

START_TEST(a_retry_that_can_be_undone_brings_it_back_as_it_was)
{
	mpages_region pages = inert_pages(PAGES * page_size()), was = pages;

	refuse_protects = 1;
	ck_assert(!mpages_turn(&pages, &states[R | W], &states[R]));
	ck_assert(error_is(MPAGES_OUT_OF_MEMORY, "protect"));
	ck_assert_ptr_eq(pages.base, was.base);
	ck_assert_uint_eq(pages.size, PAGES * page_size());
	ck_assert_str_eq(maps_rights(pages.base, pages.size), "rw-p");
	ck_assert(all_bytes_are(pages.base, pages.size, 'b'));
	ck_assert(mpages_unmap(&pages, &states[R | W]));
}
END_TEST

START_TEST(freeing_it_frees_all_of_it)
{
	mpages_region pages = inert_pages(PAGES * page_size()), was = pages;

	refuse_munmap = true;
	ck_assert(!mpages_unmap(&pages, &states[R | W]));
	ck_assert(error_is(MPAGES_OUT_OF_MEMORY, "unmap"));
	ck_assert_uint_eq(mpages_last_error()->size, PAGES * page_size());
	ck_assert_ptr_eq(pages.base, was.base);
	ck_assert_uint_eq(pages.size, 0);
	ck_assert_uint_eq(maps_resident(was.base, PAGES * page_size()), 0);
	refuse_munmap = false;
	ck_assert(mpages_unmap(&pages, &states[R | W]));
	ck_assert_ptr_null(pages.base);
	for (size_t i = 0; i < PAGES; i++)
		ck_assert_str_eq(maps_rights((char *)was.base + i * page_size(), page_size()),
		                 "hole");
}
END_TEST

START_TEST(a_copy_of_one_that_was_freed_frees_nothing)
{
	mpages_region pages = inert_pages(PAGES * page_size()), copy = pages;
	void *other;

	ck_assert(mpages_unmap(&pages, &states[R | W]));
	other = mmap(copy.base, page_size(), PROT_READ,
	             MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
	ck_assert_ptr_eq(other, copy.base);
	ck_assert(!mpages_turn(&copy, &states[R | W], &states[R]));
	ck_assert(error_is(MPAGES_INERT, "protect"));
	ck_assert(mpages_unmap(&copy, &states[R | W]));
	ck_assert_ptr_null(copy.base);
	ck_assert_str_eq(maps_rights(other, page_size()), "r--p");
	munmap(other, page_size());
}
END_TEST

/* No call is tampered with: the policy does not let code back that was made writable. */
static void
under_a_policy(void *with)
{
	mpages_region pages = new_pages(R | W, PAGES * page_size()), was = pages;
	unsigned char *base = pages.base;

	(void)with;
	memset(base, 'b', pages.size);
	child_assert(mpages_turn(&pages, &states[R | W], &states[R | X]));
	child_forbid_new_code();
	munmap(base + 2 * page_size(), page_size());
	child_assert(!mpages_turn(&pages, &states[R | X], &states[R | W]));
	child_assert(error_is(MPAGES_NOT_MAPPED, "protect"));
	child_assert(pages.base == base && pages.size == 0);
	child_assert(strcmp(maps_rights(base, 2 * page_size()), "rw-p") == 0);
	child_assert(strcmp(maps_rights(base + 3 * page_size(), page_size()), "r-xp") == 0);
	child_assert(!mpages_turn(&pages, &states[R | X], &states[R]));
	child_assert(error_is(MPAGES_INERT, "protect"));
	/* The hole is filled; the turn can be completed. */
	child_assert(mmap(base + 2 * page_size(), page_size(), PROT_READ,
	                  MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != MAP_FAILED);
	child_assert(mpages_turn(&pages, &states[R | X], &states[R | W]));
	child_assert(pages.base == base && pages.size == was.size);
	child_assert(strcmp(maps_rights(base, was.size), "rw-p") == 0);
	child_assert(all_bytes_are(base, 2 * page_size(), 'b'));
	child_assert(all_bytes_are(base + 3 * page_size(), page_size(), 'b'));
	child_assert(mpages_unmap(&pages, &states[R | W]));
}

START_TEST(a_policy_makes_handles_inert_for_real)
{
	ck_assert(child_is_fine(child_run(under_a_policy, NULL)));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("runtime_inert");
	TCase *handles = tcase_create("handles");
	TCase *system = tcase_create("system");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_test(handles, an_inert_handle_refuses_everything_else);
	tcase_add_test(handles, the_same_turn_brings_it_back);
	tcase_add_test(handles, a_retry_that_can_be_undone_brings_it_back_as_it_was);
	tcase_add_test(handles, freeing_it_frees_all_of_it);
	tcase_add_test(handles, a_copy_of_one_that_was_freed_frees_nothing);
	/* Valgrind has a system of its own: CK_EXCLUDE_TAGS=system leaves this out. */
	tcase_set_tags(system, "system");
	tcase_add_test(system, a_policy_makes_handles_inert_for_real);
	suite_add_tcase(suite, handles);
	suite_add_tcase(suite, system);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
