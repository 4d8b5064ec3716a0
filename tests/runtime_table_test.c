/* What is remembered of inert handles: how many, at which addresses, in threads and children. */
/* Wrapped: mprotect mmap munmap. */
#define _GNU_SOURCE
#include <check.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "child.h"
#include "emulated.h"
#include "maps.h"
#include "needs.h"
#include "runtime_inert.h"
#include "runtime_states.h"

enum {
	PAGES = 4,
	MANY = 1000,
	THREADS = 4,
	ROUNDS = 500
};

/* Makes inert pages at an address. */
static mpages_region
inert_pages_at(void *base, size_t pages)
{
	mpages_region region = {base, pages * page_size()};

	ck_assert_ptr_eq(mmap(base, region.size, PROT_READ | PROT_WRITE,
	                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0), base);
	ck_assert(!turn_half_way(&region, &states[R | W], &states[R]));
	ck_assert_uint_eq(region.size, 0);
	return region;
}

START_TEST(an_address_that_comes_again_has_its_new_size)
{
	mpages_region room = new_pages(0, PAGES * page_size()), pages;

	/* The second time after a free, the third after somebody else's munmap. */
	pages = inert_pages_at(room.base, 3);
	ck_assert(mpages_unmap(&pages, &states[R | W]));
	pages = inert_pages_at(room.base, 2);
	munmap(room.base, 2 * page_size());
	pages = inert_pages_at(room.base, 1);
	ck_assert_ptr_eq(mmap((char *)room.base + page_size(), page_size(), PROT_READ,
	                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0),
	                 (char *)room.base + page_size());
	ck_assert(mpages_unmap(&pages, &states[R | W]));
	ck_assert_str_eq(maps_rights(room.base, page_size()), "hole");
	ck_assert_str_eq(maps_rights((char *)room.base + page_size(), page_size()), "r--p");
	/* Nothing is remembered of any of them. */
	pages = (mpages_region){room.base, 0};
	ck_assert(!mpages_turn(&pages, &states[R | W], &states[R]));
	ck_assert_uint_eq(pages.size, 0);
	munmap(room.base, room.size);
}
END_TEST

START_TEST(there_is_no_limit_to_how_many)
{
	static mpages_region pages[MANY];
	mpages_region room = new_pages(0, MANY * 4 * page_size());

	for (size_t i = 0; i < MANY; i++)
		pages[i] = inert_pages_at((char *)room.base + i * 4 * page_size(), 2 + i % 2);
	for (size_t i = 0; i < MANY; i += 2) {
		ck_assert(mpages_turn(&pages[i], &states[R | W], &states[R]));
		ck_assert_uint_eq(pages[i].size, (2 + i % 2) * page_size());
	}
	for (size_t i = 0; i < MANY; i++) {
		ck_assert_uint_eq(pages[i].size, i % 2 == 0 ? 2 * page_size() : 0);
		ck_assert(mpages_unmap(&pages[i], &states[i % 2 == 0 ? R : R | W]));
	}
	/* Exactly what was inert is gone. */
	for (size_t i = 0; i < MANY; i += 97) {
		char *base = (char *)room.base + i * 4 * page_size();
		char *end = base + (2 + i % 2) * page_size();

		ck_assert_str_eq(maps_rights(base, page_size()), "hole");
		ck_assert_str_eq(maps_rights(end - page_size(), page_size()), "hole");
		ck_assert_str_eq(maps_rights(end, page_size()), "---p");
	}
	munmap(room.base, room.size);
}
END_TEST

START_TEST(no_turn_begins_whose_failure_could_not_be_remembered)
{
	static mpages_region pages[100];
	mpages_region more = new_pages(R | W, page_size());
	size_t n;

	refuse_mmap = true;
	for (n = 0; n < 100; n++) {
		refuse_mmap = false;
		pages[n] = new_pages(R | W, PAGES * page_size());
		refuse_mmap = true;
		ck_assert(!turn_half_way(&pages[n], &states[R | W], &states[R]));
		if (pages[n].size != 0)
			break;
	}
	/* So many are remembered without asking for memory. */
	ck_assert_uint_ge(n, 16);
	ck_assert_uint_lt(n, 100);
	ck_assert(error_is(MPAGES_OUT_OF_MEMORY, "protect"));
	ck_assert_ptr_eq(mpages_last_error()->address, pages[n].base);
	ck_assert_str_eq(maps_rights(pages[n].base, pages[n].size), "rw-p");
	ck_assert(!mpages_turn(&more, &states[R | W], &states[R]));
	ck_assert_str_eq(maps_rights(more.base, more.size), "rw-p");
	/* The inert ones can be turned, and then there is room again. */
	ck_assert(mpages_turn(&pages[0], &states[R | W], &states[R]));
	ck_assert(mpages_turn(&more, &states[R | W], &states[R]));
	refuse_mmap = false;
	ck_assert(mpages_unmap(&more, &states[R]));
	for (size_t i = 0; i <= n; i++)
		ck_assert(mpages_unmap(&pages[i], &states[i == 0 ? R : R | W]));
}
END_TEST

static void
in_a_child(void *with)
{
	mpages_region *pages = with, more;

	child_assert(mpages_turn(&pages[0], &states[R | W], &states[R]));
	child_assert(all_bytes_are(pages[0].base, PAGES * page_size(), 'b'));
	child_assert(mpages_unmap(&pages[1], &states[R | W]));
	more = new_pages(R | W, PAGES * page_size());
	child_assert(!turn_half_way(&more, &states[R | W], &states[R]) && more.size == 0);
	child_assert(mpages_unmap(&more, &states[R | W]));
}

START_TEST(a_child_has_inert_handles_of_its_own)
{
	mpages_region pages[2] = {
		inert_pages(PAGES * page_size()),
		inert_pages(PAGES * page_size()),
	};

	ck_assert_int_eq(child_run(in_a_child, pages), 0);
	for (int i = 0; i < 2; i++) {
		ck_assert(mpages_turn(&pages[i], &states[R | W], &states[R]));
		ck_assert(all_bytes_are(pages[i].base, PAGES * page_size(), 'b'));
		ck_assert(mpages_unmap(&pages[i], &states[R]));
	}
}
END_TEST

/* Counts the rounds in which something was not as it should be. */
static void *
go_round(void *with)
{
	atomic_int *wrong = with;

	for (size_t i = 0; i < ROUNDS; i++) {
		size_t size = (2 + i % 5) * page_size();
		mpages_region pages = new_pages(R | W, size), was = pages;
		bool right = !turn_half_way(&pages, &states[R | W], &states[R]) && pages.size == 0;

		if (i % 2 == 0) {
			right = right && mpages_turn(&pages, &states[R | W], &states[R]) &&
			        pages.base == was.base && pages.size == size;
			right = mpages_unmap(&pages, &states[R]) && right;
		} else {
			right = mpages_unmap(&pages, &states[R | W]) && right;
		}
		if (!right)
			++*wrong;
	}
	return NULL;
}

/* Addresses come again all the time here, in whichever thread. A turn asks the list of mappings what it has
 * undone: it must be right about pages whose neighbours other threads change. */
START_TEST(threads_do_not_meet)
{
	pthread_t threads[THREADS];
	atomic_int wrong = 0;

	needs_list();
	for (int i = 0; i < THREADS; i++)
		ck_assert_int_eq(pthread_create(&threads[i], NULL, go_round, &wrong), 0);
	for (int i = 0; i < THREADS; i++)
		ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
	ck_assert_int_eq(wrong, 0);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("runtime_table");
	TCase *table = tcase_create("table");
	TCase *system = tcase_create("system");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_test(table, an_address_that_comes_again_has_its_new_size);
	tcase_add_test(table, no_turn_begins_whose_failure_could_not_be_remembered);
	tcase_add_test(table, a_child_has_inert_handles_of_its_own);
	tcase_set_timeout(table, CHILD_SECONDS);
	tcase_add_test(table, threads_do_not_meet);
	/* Valgrind has a system of its own: CK_EXCLUDE_TAGS=system leaves this out. */
	tcase_set_tags(system, "system");
	tcase_set_timeout(system, CHILD_SECONDS);
	tcase_add_test(system, there_is_no_limit_to_how_many);
	suite_add_tcase(suite, table);
	suite_add_tcase(suite, system);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
