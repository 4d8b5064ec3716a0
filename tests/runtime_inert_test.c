/* Turns that fail half way and cannot be undone: what an inert handle refuses, and ways back. */
/* Wrapped: mprotect mmap munmap. */
#define _GNU_SOURCE
#include <check.h>
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>

#include "child.h"
#include "maps.h"
#include "runtime_states.h"

#ifndef PR_SET_MDWE
# define PR_SET_MDWE 65
# define PR_MDWE_REFUSE_EXEC_GAIN 1
#endif

enum {
	PAGES = 4,
	MANY = 1000,
	THREADS = 4,
	ROUNDS = 500
};

/* What the wrapped calls are to do; each thread has its own trouble. */
static _Thread_local int refuse_protects; /* so many calls of mprotect */
static _Thread_local bool first_changes;  /* a page, before it is refused */
static _Thread_local bool refuse_mmap, refuse_munmap;

int __real_mprotect(void *base, size_t size, int rights);
int __wrap_mprotect(void *base, size_t size, int rights);
void *__real_mmap(void *base, size_t size, int rights, int flags, int fd, off_t at);
void *__wrap_mmap(void *base, size_t size, int rights, int flags, int fd, off_t at);
int __real_munmap(void *base, size_t size);
int __wrap_munmap(void *base, size_t size);

int
__wrap_mprotect(void *base, size_t size, int rights)
{
	if (refuse_protects == 0)
		return __real_mprotect(base, size, rights);
	refuse_protects--;
	if (first_changes && __real_mprotect(base, mpages_page_size(), rights) != 0)
		abort();
	first_changes = false;
	errno = ENOMEM;
	return -1;
}

void *
__wrap_mmap(void *base, size_t size, int rights, int flags, int fd, off_t at)
{
	if (!refuse_mmap)
		return __real_mmap(base, size, rights, flags, fd, at);
	errno = ENOMEM;
	return MAP_FAILED;
}

int
__wrap_munmap(void *base, size_t size)
{
	if (!refuse_munmap)
		return __real_munmap(base, size);
	errno = ENOMEM;
	return -1;
}

/* Lets the turn of such pages fail half way, and makes undoing it impossible. */
static bool
turn_half_way(mpages_region *pages, const mpages_state *from, const mpages_state *to)
{
	bool turned;

	refuse_protects = 2;
	first_changes = true;
	turned = mpages_turn(pages, from, to);
	refuse_protects = 0;
	return turned;
}

/* Pages that were to turn from rw to r, and are of both now. */
static mpages_region
inert_pages(size_t bytes)
{
	mpages_region pages = new_pages(R | W, bytes), was = pages;

	ck_assert_uint_ne(pages.size, 0);
	memset(pages.base, 'b', pages.size);
	ck_assert(!turn_half_way(&pages, &states[R | W], &states[R]));
	ck_assert(error_is(MPAGES_OUT_OF_MEMORY, "protect"));
	ck_assert_ptr_eq(pages.base, was.base);
	ck_assert_uint_eq(pages.size, 0);
	return pages;
}

static size_t
page_size(void)
{
	return mpages_page_size();
}

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
	ck_assert(!mpages_turn(&pages, &(mpages_state){"marked", R | W, 1}, r));
	ck_assert(error_is(MPAGES_INERT, "protect"));
	ck_assert(!mpages_turn(&pages, rw, &(mpages_state){"marked", R, 1}));
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

/* Addresses come again all the time here, in whichever thread. */
START_TEST(threads_do_not_meet)
{
	pthread_t threads[THREADS];
	atomic_int wrong = 0;

	for (int i = 0; i < THREADS; i++)
		ck_assert_int_eq(pthread_create(&threads[i], NULL, go_round, &wrong), 0);
	for (int i = 0; i < THREADS; i++)
		ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
	ck_assert_int_eq(wrong, 0);
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
	if (prctl(PR_SET_MDWE, PR_MDWE_REFUSE_EXEC_GAIN, 0, 0, 0) != 0)
		return;
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
	ck_assert_int_eq(child_run(under_a_policy, NULL), 0);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("runtime_inert");
	TCase *handles = tcase_create("handles");
	TCase *table = tcase_create("table");
	TCase *system = tcase_create("system");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_test(handles, an_inert_handle_refuses_everything_else);
	tcase_add_test(handles, the_same_turn_brings_it_back);
	tcase_add_test(handles, a_retry_that_can_be_undone_brings_it_back_as_it_was);
	tcase_add_test(handles, freeing_it_frees_all_of_it);
	tcase_add_test(handles, a_copy_of_one_that_was_freed_frees_nothing);
	tcase_add_test(table, an_address_that_comes_again_has_its_new_size);
	tcase_add_test(table, no_turn_begins_whose_failure_could_not_be_remembered);
	tcase_add_test(table, a_child_has_inert_handles_of_its_own);
	tcase_set_timeout(table, CHILD_SECONDS);
	tcase_add_test(table, threads_do_not_meet);
	/* Valgrind has a system of its own: CK_EXCLUDE_TAGS=system leaves these out. */
	tcase_set_tags(system, "system");
	tcase_set_timeout(system, CHILD_SECONDS);
	tcase_add_test(system, there_is_no_limit_to_how_many);
	tcase_add_test(system, a_policy_makes_handles_inert_for_real);
	suite_add_tcase(suite, handles);
	suite_add_tcase(suite, table);
	suite_add_tcase(suite, system);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
