/* Locked pages: in memory, out of core dumps, wiped in children, through all that happens to them. */
#define _GNU_SOURCE
#define PAGES_ALLOW_EXEC
#include <memory_pages/locked.h>
#include <sys/resource.h>

#include "emulated.h"
#include "marks_kit.h"
#include "needs.h"
#include "smaps.h"

/* That the system keeps all that the mark says. */
static void
assert_locked(mpages_region pages)
{
	ck_assert(smaps_flagged(pages.base, pages.size, " lo"));
	ck_assert(smaps_flagged(pages.base, pages.size, " dd"));
	ck_assert(smaps_flagged(pages.base, pages.size, " wf"));
}

START_TEST(pages_are_locked_from_the_start)
{
	pages_rw_locked pages = pages_rw_locked_new(100000);

	needs_advice();
	ck_assert_uint_ge(pages_rw_locked_size(pages), 100000);
	assert_locked(pages.region);
	ck_assert_uint_eq(maps_resident(pages.region.base, pages.region.size), pages.region.size);
	ck_assert_uint_ge(smaps_bytes(pages.region.base, pages.region.size, "Locked"),
	                  pages.region.size);
	ck_assert(bytes_are(pages.region.base, pages.region.size, 0));
	ck_assert(pages_rw_locked_free(&pages));
}
END_TEST

START_TEST(every_state_is_locked)
{
	pages_none_locked none = pages_none_locked_new(1);
	pages_r_locked read = pages_r_locked_new(1);
	pages_w_locked write = pages_w_locked_new(1);
	pages_x_locked run = pages_x_locked_new(1);
	pages_rx_locked code = pages_rx_locked_new(1);

	needs_list();
	ck_assert_str_eq(maps_rights(none.region.base, none.region.size), "---p");
	ck_assert_str_eq(maps_rights(read.region.base, read.region.size), "r--p");
	ck_assert_str_eq(maps_rights(write.region.base, write.region.size), "-w-p");
	ck_assert_str_eq(maps_rights(run.region.base, run.region.size), "--xp");
	ck_assert_str_eq(maps_rights(code.region.base, code.region.size), "r-xp");
	assert_locked(none.region);
	assert_locked(read.region);
	assert_locked(write.region);
	assert_locked(run.region);
	assert_locked(code.region);
	ck_assert(pages_none_locked_free(&none) && pages_r_locked_free(&read));
	ck_assert(pages_w_locked_free(&write) && pages_x_locked_free(&run));
	ck_assert(pages_rx_locked_free(&code));
}
END_TEST

START_TEST(they_stay_locked)
{
	size_t page = mpages_page_size();
	pages_rw_locked pages = pages_rw_locked_new(3 * page);
	pages_r_locked read;

	needs_advice();
	memset(pages.region.base, 7, 3 * page);
	read = pages_rw_locked_deny_write(&pages);
	ck_assert(faults(read.region.base, true) && !faults(read.region.base, false));
	assert_locked(read.region);
	pages = pages_r_locked_allow_write(&read);
	ck_assert(pages_rw_locked_decommit(pages, page + 1, page - 1));
	ck_assert(bytes_are(pages.region.base, page + 1, 7));
	ck_assert(bytes_are((char *)pages.region.base + page + 1, page - 1, 0));
	assert_locked(pages.region);
	ck_assert(pages_rw_locked_resize(&pages, 500 * page));
	ck_assert(bytes_are(pages.region.base, page + 1, 7));
	ck_assert(bytes_are((char *)pages.region.base + 3 * page, 497 * page, 0));
	assert_locked(pages.region);
	ck_assert(pages_rw_locked_resize(&pages, 1));
	ck_assert_uint_eq(pages_rw_locked_size(pages), page);
	assert_locked(pages.region);
	ck_assert(pages_rw_locked_free(&pages));
}
END_TEST

START_TEST(parts_stay_locked)
{
	size_t page = mpages_page_size(), before = maps_bytes();
	pages_rw_locked pages = pages_rw_locked_new(5 * page), rest;
	pages_r_locked read;

	needs_advice();
	memset(pages.region.base, 7, 5 * page);
	rest = pages_rw_locked_split(&pages, 2 * page);
	ck_assert(pages_rw_locked_size(pages) == 2 * page && pages_rw_locked_size(rest) == 3 * page);
	read = pages_rw_locked_deny_write(&pages);
	assert_locked(read.region);
	ck_assert(pages_rw_locked_resize(&rest, 4 * page));
	assert_locked(rest.region);
	ck_assert(bytes_are(read.region.base, 2 * page, 7) && bytes_are(rest.region.base, 3 * page, 7));
	ck_assert(pages_rw_locked_resize(&rest, 3 * page));
	ck_assert(pages_r_locked_free(&read) && pages_rw_locked_free(&rest));
	pages = pages_rw_locked_new_aligned(5 * page, 64 * page);
	ck_assert_uint_eq((uintptr_t)pages.region.base % (64 * page), 0);
	rest = pages_rw_locked_split(&pages, page);
	ck_assert(pages_rw_locked_join(&rest, &pages) && !pages_rw_locked_ok(pages));
	ck_assert_uint_eq(pages_rw_locked_size(rest), 5 * page);
	assert_locked(rest.region);
	ck_assert(pages_rw_locked_free(&rest));
	ck_assert(!maps_are_ours() || maps_bytes() == before);
}
END_TEST

static void
look_in_child(void *with)
{
	pages_rw_locked *pages = with;

	child_assert(bytes_are(pages->region.base, pages->region.size, 0));
	child_assert(pages_rw_locked_store(*pages, 0, "mine", 4));
	child_assert(pages_rw_locked_free(pages));
}

START_TEST(a_child_has_zeroes_of_its_own)
{
	pages_rw_locked pages = pages_rw_locked_new(10000);

	needs_advice();
	memset(pages.region.base, 7, pages.region.size);
	ck_assert_int_eq(child_run(look_in_child, &pages), 0);
	ck_assert(bytes_are(pages.region.base, pages.region.size, 7));
	ck_assert(pages_rw_locked_free(&pages));
}
END_TEST

/* In a child with no more than that many bytes to lock. */
static void
limit_locks(size_t bytes)
{
	struct rlimit limit = {bytes, bytes};

	child_assert(setrlimit(RLIMIT_MEMLOCK, &limit) == 0);
	/* Root may pass the limit. */
	child_assert(setuid(65534) == 0 || geteuid() != 0);
}

static void
pass_the_limit(void *with)
{
	size_t page = mpages_page_size(), before = maps_bytes();
	pages_rw_locked pages;

	(void)with;
	limit_locks(4 * page);
	pages = pages_rw_locked_new(5 * page);
	child_assert(!pages_rw_locked_ok(pages));
	child_assert(mpages_last_error()->status == MPAGES_LOCK_LIMIT);
	child_assert(!maps_are_ours() || maps_bytes() == before);
	pages = pages_rw_locked_new(3 * page);
	child_assert(pages_rw_locked_ok(pages));
	memset(pages.region.base, 7, 3 * page);
	child_assert(!pages_rw_locked_resize(&pages, 5 * page));
	child_assert(mpages_last_error()->status == MPAGES_LOCK_LIMIT);
	child_assert(pages.region.size == 3 * page && bytes_are(pages.region.base, 3 * page, 7));
	child_assert(pages_rw_locked_resize(&pages, 4 * page));
}

static void
lock_nothing(void *with)
{
	(void)with;
	limit_locks(0);
	child_assert(!pages_r_locked_ok(pages_r_locked_new(1)));
	child_assert(mpages_last_error()->status == MPAGES_LOCK_LIMIT);
}

START_TEST(past_the_limit_nothing_changes)
{
	ck_assert_int_eq(child_run(pass_the_limit, NULL), 0);
	ck_assert_int_eq(child_run(lock_nothing, NULL), 0);
}
END_TEST

START_TEST(nothing_is_left_where_a_call_is_refused)
{
	for (int n = 1;; n++) {
		size_t before = maps_bytes();
		pages_none_locked pages;

		fail_call(n, ENOMEM);
		pages = pages_none_locked_new(1);
		if (!has_failed()) {
			ck_assert_int_eq(n, 6);
			ck_assert(pages_none_locked_free(&pages));
			break;
		}
		ck_assert(!pages_none_locked_ok(pages));
		ck_assert_str_eq(mpages_last_error()->operation, "map");
		assert_status(n == 2 ? MPAGES_LOCK_LIMIT : MPAGES_OUT_OF_MEMORY);
		ck_assert(!maps_are_ours() || maps_bytes() == before);
	}
}
END_TEST

START_TEST(a_refused_resize_changes_nothing)
{
	size_t page = mpages_page_size();
	pages_rw_locked pages = pages_rw_locked_new(2 * page), was = pages;
	size_t before = maps_bytes();

	needs_advice();
	memset(pages.region.base, 7, 2 * page);
	/* With this code the system says that it cannot move them, and they are copied. */
	for (int n = 1; n <= 2; n++) {
		fail_call(1, n == 1 ? ENOMEM : EFAULT);
		if (!pages_rw_locked_resize(&pages, 1000 * page)) {
			ck_assert(has_failed() && n == 1);
			ck_assert_ptr_eq(pages.region.base, was.region.base);
			ck_assert_uint_eq(pages.region.size, 2 * page);
			ck_assert(!maps_are_ours() || maps_bytes() == before);
		}
		ck_assert(bytes_are(pages.region.base, 2 * page, 7));
	}
	has_failed();
	ck_assert_uint_eq(pages.region.size, 1000 * page);
	assert_locked(pages.region);
	ck_assert(pages_rw_locked_free(&pages));
}
END_TEST

START_TEST(the_strength_is_what_was_seen)
{
	ck_assert_int_eq(pages_rw_locked_strength().how, MPAGES_EXACT);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("locked");
	TCase *tcase = tcase_create("locked");

	tcase_set_timeout(tcase, 60);
	tcase_add_test(tcase, pages_are_locked_from_the_start);
	tcase_add_test(tcase, every_state_is_locked);
	tcase_add_test(tcase, they_stay_locked);
	tcase_add_test(tcase, parts_stay_locked);
	tcase_add_test(tcase, a_child_has_zeroes_of_its_own);
	tcase_add_test(tcase, past_the_limit_nothing_changes);
	tcase_add_test(tcase, nothing_is_left_where_a_call_is_refused);
	tcase_add_test(tcase, a_refused_resize_changes_nothing);
	tcase_add_test(tcase, the_strength_is_what_was_seen);
	suite_add_tcase(suite, tcase);
	return run_suite(suite);
}
