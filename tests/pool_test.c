/* Pages from pools: used again without asking the system, within a budget, and never across pools. */
#define _GNU_SOURCE
#include "emulated.h"
#include "foreign.h"
#include "inert.h"
#include "needs.h"
#include "pool_pages.h"

static bool
is_mapped(const void *base)
{
	return strcmp(maps_rights(base, mpages_page_size()), "hole") != 0;
}

/* ---- Used again ---- */

START_TEST(pages_are_used_again_without_asking)
{
	static const size_t sizes[] = {1, 100 * KIB, 48 * MIB};
	mpages_pool *pool = mpages_pool_new(64 * MIB);

	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		pages_rw_pooled pages = filled(pool, sizes[i], 1);
		void *base = pages.region.base;

		ck_assert(pages_rw_pooled_free(&pages));
		ck_assert_ptr_null(pages.region.base);
		count_from_here();
		for (int n = 0; n < 3; n++) {
			pages = filled(pool, sizes[i], n);
			ck_assert_ptr_eq(pages.region.base, base);
			ck_assert(pages_rw_pooled_free(&pages));
			pages = pages_rw_pooled_new_zeroed(pool, sizes[i]);
			ck_assert_ptr_eq(pages.region.base, base);
			ck_assert(bytes_are(base, pages.region.size, 0));
			ck_assert(pages_rw_pooled_free(&pages));
		}
		assert_nothing_was_asked();
	}
	ck_assert(mpages_pool_free(&pool));
	ck_assert_ptr_null(pool);
}
END_TEST

START_TEST(old_bytes_stay_in_their_pool)
{
	mpages_pool *one = mpages_pool_new(64 * MIB), *other = mpages_pool_new(64 * MIB);
	pages_rw_pooled a[16], b[16];

	for (int i = 0; i < 16; i++)
		a[i] = filled(one, MIB, 7);
	for (int i = 0; i < 16; i++)
		ck_assert(pages_rw_pooled_free(&a[i]));
	for (int i = 0; i < 16; i++) {
		b[i] = taken(other, MIB);
		ck_assert(bytes_are(b[i].region.base, MIB, 0));
		a[i] = taken(one, MIB);
		ck_assert(bytes_are(a[i].region.base, MIB, 7));
	}
	for (int i = 0; i < 16; i++)
		ck_assert(pages_rw_pooled_free(&a[i]) && pages_rw_pooled_free(&b[i]));
	ck_assert(mpages_pool_free(&one) && mpages_pool_free(&other));
}
END_TEST

START_TEST(little_more_is_taken_than_was_asked_for)
{
	mpages_pool *pool = mpages_pool_new(SIZE_MAX);
	size_t page = mpages_page_size();

	/* From the system first, then from a pool that keeps all of that. */
	for (int again = 0; again < 2; again++) {
		for (size_t bytes = 1; bytes < 64 * MIB; bytes += bytes / 3 + 1) {
			pages_rw_pooled pages = taken(pool, bytes);

			ck_assert_uint_eq(pages.region.size % page, 0);
			ck_assert(bytes_are(pages.region.base, 1, 0));
			if (again == 0)
				ck_assert_uint_le(pages.region.size, bytes + bytes / 4 + page);
			ck_assert_uint_lt(pages.region.size, 2 * (bytes + page));
			ck_assert(pages_rw_pooled_free(&pages));
		}
	}
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

START_TEST(kept_pages_can_be_read_and_written_whatever_they_were)
{
	mpages_pool *pool = mpages_pool_new(MIB);
	pages_rw_pooled pages = filled(pool, 64 * KIB, 7);
	void *base = pages.region.base;
	pages_r_pooled read;
	pages_w_pooled write;
	pages_none_pooled none;

	read = pages_rw_pooled_deny_write(&pages);
	ck_assert(faults(base, true));
	ck_assert(pages_r_pooled_free(&read));
	ck_assert_str_eq(maps_rights(base, 64 * KIB), "rw-p");
	pages = taken(pool, 64 * KIB);
	ck_assert_ptr_eq(pages.region.base, base);
	memset(base, 8, 64 * KIB);

	write = pages_rw_pooled_deny_read(&pages);
	ck_assert(pages_w_pooled_free(&write));
	pages = taken(pool, 64 * KIB);
	ck_assert(bytes_are(base, 64 * KIB, 8));

	read = pages_rw_pooled_deny_write(&pages);
	none = pages_r_pooled_deny_read(&read);
	ck_assert(faults(base, false));
	ck_assert(pages_none_pooled_free(&none));
	ck_assert_str_eq(maps_rights(base, 64 * KIB), "rw-p");
	ck_assert(mpages_pool_free(&pool));
	ck_assert(!is_mapped(base));
}
END_TEST

/* ---- The budget ---- */

START_TEST(no_more_is_kept_than_the_budget)
{
	mpages_pool *pool = mpages_pool_new(4 * MIB);
	size_t before = maps_bytes();
	pages_rw_pooled pages[16];

	for (int i = 0; i < 16; i++)
		pages[i] = filled(pool, MIB, 1);
	for (int i = 0; i < 16; i++) {
		ck_assert(pages_rw_pooled_free(&pages[i]));
		ck_assert_uint_le(kept_by(pool), 4 * MIB);
	}
	ck_assert_uint_eq(kept_by(pool), 4 * MIB);
	ck_assert_uint_eq(mpages_pool_stats_of(pool).owned, 4);
	ck_assert(!maps_are_ours() || maps_bytes() == before + 4 * MIB);
	ck_assert(mpages_pool_trim(pool, 2 * MIB + 1));
	ck_assert_uint_eq(kept_by(pool), 2 * MIB);
	ck_assert(!maps_are_ours() || maps_bytes() == before + 2 * MIB);
	ck_assert(mpages_pool_trim(pool, 0));
	ck_assert_uint_eq(kept_by(pool), 0);
	ck_assert(!maps_are_ours() || maps_bytes() == before);
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

START_TEST(with_a_budget_of_0_all_goes_back_at_once)
{
	mpages_pool *pool = mpages_pool_new(0);

	for (int i = 0; i < 3; i++) {
		pages_rw_pooled pages = filled(pool, MIB, 1);
		void *base = pages.region.base;

		ck_assert(pages_rw_pooled_free(&pages));
		ck_assert(!is_mapped(base));
	}
	ck_assert_uint_eq(mpages_pool_stats_of(pool).owned, 0);
	ck_assert_uint_eq(mpages_pool_stats_of(pool).reused, 0);
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

START_TEST(what_nobody_uses_makes_room)
{
	mpages_pool *pool = mpages_pool_new(16 * MIB);
	size_t page = mpages_page_size(), n = 16 * MIB / page;
	pages_rw_pooled *small = calloc(n, sizeof *small), large;

	for (size_t i = 0; i < n; i++)
		small[i] = filled(pool, page, 1);
	for (size_t i = 0; i < n; i++)
		ck_assert(pages_rw_pooled_free(&small[i]));
	ck_assert_uint_eq(kept_by(pool), 16 * MIB);
	/* A thread that has gone over to large ones. */
	for (int i = 0; i < 4; i++) {
		large = filled(pool, 8 * MIB, 2);
		ck_assert(pages_rw_pooled_free(&large));
	}
	count_from_here();
	for (int i = 0; i < 4; i++) {
		large = filled(pool, 8 * MIB, 2);
		ck_assert(pages_rw_pooled_free(&large));
	}
	assert_nothing_was_asked();
	/* Those that there was room for besides are still kept. */
	ck_assert_uint_eq(kept_by(pool), 16 * MIB);
	ck_assert(mpages_pool_free(&pool));
	free(small);
}
END_TEST

START_TEST(places_of_what_is_in_use_are_found_again)
{
	mpages_pool *pool = mpages_pool_new(8 * MIB);
	pages_rw_pooled first = filled(pool, 8 * MIB, 1), second;

	ck_assert(pages_rw_pooled_free(&first));
	/* Its place in the budget waits for it, but not when somebody else could use that. */
	first = taken(pool, 8 * MIB);
	second = filled(pool, MIB, 2);
	ck_assert(pages_rw_pooled_free(&second));
	ck_assert_uint_eq(kept_by(pool), MIB);
	ck_assert(pages_rw_pooled_free(&first));
	ck_assert_uint_eq(kept_by(pool), 8 * MIB);
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

/* ---- Ends ---- */

START_TEST(pages_outlive_their_pool)
{
	size_t before = maps_bytes();
	mpages_pool *pool = mpages_pool_new(64 * MIB);
	pages_rw_pooled used = filled(pool, MIB, 7), kept = filled(pool, MIB, 8);
	void *bases[] = {used.region.base, kept.region.base};

	ck_assert(pages_rw_pooled_free(&kept));
	ck_assert(mpages_pool_free(&pool));
	ck_assert(!is_mapped(bases[1]));
	ck_assert(bytes_are(used.region.base, MIB, 7));
	ck_assert(pages_rw_pooled_free(&used));
	ck_assert(!is_mapped(bases[0]));
	if (maps_are_ours())
		ck_assert_uint_eq(maps_bytes(), before);
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

START_TEST(pages_go_back_once)
{
	mpages_pool *pool = mpages_pool_new(64 * MIB);
	pages_rw_pooled pages = filled(pool, MIB, 7), copy = pages, again = pages;

	ck_assert(pages_rw_pooled_free(&pages) && pages_rw_pooled_free(&pages));
	ck_assert(!pages_rw_pooled_free(&copy));
	assert_status(MPAGES_GIVEN_BACK);
	ck_assert_ptr_nonnull(copy.region.base);
	ck_assert_uint_eq(kept_by(pool), MIB);
	/* Nobody gets them twice. */
	pages = taken(pool, MIB);
	again = taken(pool, MIB);
	ck_assert_ptr_ne(pages.region.base, again.region.base);
	ck_assert(pages_rw_pooled_free(&pages) && pages_rw_pooled_free(&again));
	ck_assert(mpages_pool_trim(pool, 0));
	ck_assert(!pages_rw_pooled_free(&copy));
	assert_status(MPAGES_GIVEN_BACK);
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

START_TEST(inert_pages_go_to_the_system)
{
	mpages_pool *pool = mpages_pool_new(64 * MIB);
	pages_rw_pooled pages = filled(pool, MIB, 7);
	mpages_region was = pages.region;
	mpages_inert *entry = mpages_inert_new(was.base);

	/* As a turn to `r` leaves them that failed half way. */
	ck_assert(foreign_set_rights(was.base, mpages_page_size(), MPAGES_READ));
	entry->size = was.size;
	mpages_inert_put_back(entry, was.base);
	pages.region.size = 0;
	ck_assert(pages_rw_pooled_free(&pages));
	ck_assert(!is_mapped(was.base));
	ck_assert_uint_eq(mpages_pool_stats_of(pool).owned, 0);
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

START_TEST(what_cannot_be_is_an_error)
{
	mpages_pool *pool = mpages_pool_new(MIB);

	ck_assert(!pages_rw_pooled_ok(pages_rw_pooled_new_uninit(pool, 0)));
	assert_status(MPAGES_BAD_SIZE);
	ck_assert(!pages_rw_pooled_ok(pages_rw_pooled_new_zeroed(pool, SIZE_MAX)));
	assert_status(MPAGES_OVERFLOW);
	ck_assert(!pages_rw_pooled_ok(pages_rw_pooled_new_zeroed(pool, SIZE_MAX / 2)));
	assert_status(MPAGES_OUT_OF_MEMORY);
	ck_assert(!pages_rw_pooled_ok(pages_rw_pooled_new_uninit(NULL, 1)));
	assert_status(MPAGES_EMPTIED);
	ck_assert(!mpages_pool_trim(NULL, 0));
	assert_status(MPAGES_EMPTIED);
	ck_assert_uint_eq(mpages_pool_stats_of(NULL).budget, 0);
	ck_assert_uint_eq(mpages_pool_stats_of(pool).owned, 0);
	ck_assert(mpages_pool_free(&pool) && mpages_pool_free(&pool));
}
END_TEST

START_TEST(there_is_room_for_very_many)
{
	enum { MANY = 50000 };
	mpages_pool *pool = mpages_pool_new(SIZE_MAX);
	pages_rw_pooled *pages = calloc(MANY, sizeof *pages);

	for (int again = 0; again < 2; again++) {
		for (int i = 0; i < MANY; i++) {
			pages[i] = pages_rw_pooled_new_uninit(pool, 1);
			if (!pages_rw_pooled_ok(pages[i]))
				ck_abort();
			*(int *)pages[i].region.base = i;
		}
		for (int i = 0; i < MANY; i++) {
			if (*(int *)pages[i].region.base != i || !pages_rw_pooled_free(&pages[i]))
				ck_abort();
		}
	}
	ck_assert_uint_eq(mpages_pool_stats_of(pool).owned, MANY);
	ck_assert_uint_eq(mpages_pool_stats_of(pool).mapped, MANY);
	ck_assert(mpages_pool_free(&pool));
	free(pages);
}
END_TEST

/* ---- Calls that are refused ---- */

/* Everything that asks the system, once; whether all of it worked. */
static bool
use_all(mpages_pool **pool, mpages_region *left)
{
	pages_rw_pooled pages = pages_rw_pooled_new_uninit(*pool, MIB), other;
	pages_r_pooled read;
	bool worked = pages_rw_pooled_ok(pages);

	if (worked)
		memset(pages.region.base, 7, MIB);
	other = pages_rw_pooled_new_zeroed(*pool, 2 * MIB);
	worked = pages_rw_pooled_ok(other) && worked;
	ck_assert(bytes_are(other.region.base, other.region.size, 0));
	read = pages_rw_pooled_deny_write(&other);
	worked = pages_r_pooled_ok(read) && worked;
	worked = pages_rw_pooled_free(&pages) && worked;
	worked = pages_rw_pooled_free(&other) && pages_r_pooled_free(&read) && worked;
	worked = mpages_pool_trim(*pool, MIB) && worked;
	worked = mpages_pool_free(pool) && worked;
	left[0] = pages.region;
	left[1] = other.region;
	left[2] = read.region;
	return worked;
}

START_TEST(nothing_is_lost_where_a_call_is_refused)
{
	static const size_t budgets[] = {0, 4 * MIB};

	for (size_t i = 0; i < 2; i++) {
		for (int n = 1;; n++) {
			mpages_pool *pool = mpages_pool_new(budgets[i]);
			size_t before = maps_bytes();
			mpages_region left[3];
			bool worked;

			fail_call(n, CALLS_NO_MEMORY);
			worked = use_all(&pool, left);
			if (!has_failed()) {
				ck_assert(worked);
				break;
			}
			/* What could not be freed can be now. */
			for (int k = 0; k < 2; k++)
				ck_assert(pages_rw_pooled_free(&(pages_rw_pooled){left[k]}));
			ck_assert(pages_r_pooled_free(&(pages_r_pooled){left[2]}));
			if (pool != NULL)
				ck_assert(mpages_pool_trim(pool, 0));
			ck_assert(!maps_are_ours() || pool == NULL || maps_bytes() == before);
			ck_assert(mpages_pool_free(&pool));
		}
	}
}
END_TEST

START_TEST(pages_that_cannot_go_keep_no_bytes)
{
	mpages_pool *pool = mpages_pool_new(4 * MIB);
	pages_rw_pooled pages = filled(pool, MIB, 7);
	void *base = pages.region.base;

	ck_assert(pages_rw_pooled_free(&pages));
	/* The barriers come first, and are not what is refused. */
	use_first();
	fail_call(1, CALLS_NO_MEMORY);
	ck_assert(!mpages_pool_trim(pool, 0) && has_failed());
	ck_assert_str_eq(mpages_last_error()->operation, "unmap");
	ck_assert_ptr_eq(mpages_last_error()->address, base);
	ck_assert(!maps_are_ours() || maps_resident(base, MIB) == 0);
	pages = taken(pool, MIB);
	ck_assert_ptr_eq(pages.region.base, base);
	ck_assert(bytes_are(base, MIB, 0));
	ck_assert(pages_rw_pooled_free(&pages));

	fail_call(1, CALLS_NO_MEMORY);
	ck_assert(!mpages_pool_free(&pool) && has_failed());
	ck_assert_ptr_nonnull(pool);
	/* It goes on as before. */
	pages = taken(pool, MIB);
	ck_assert_ptr_eq(pages.region.base, base);
	ck_assert(pages_rw_pooled_free(&pages) && is_mapped(base));
	fail_call(2, CALLS_NO_MEMORY);
	ck_assert(!mpages_pool_free(&pool) && has_failed());
	ck_assert_ptr_nonnull(pool);
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

/* ---- Threads ---- */

static void *
take_and_give(void *with)
{
	pages_rw_pooled pages[4];

	for (int i = 0; i < 4; i++)
		pages[i] = filled(with, 64 * KIB, 7);
	for (int i = 0; i < 4; i++)
		ck_assert(pages_rw_pooled_free(&pages[i]));
	return NULL;
}

START_TEST(what_an_ended_thread_gave_back_is_there_for_others)
{
	mpages_pool *pool = mpages_pool_new(64 * MIB);
	pages_rw_pooled pages[4];

	in_thread(take_and_give, pool);
	ck_assert_uint_eq(kept_by(pool), 256 * KIB);
	count_from_here();
	for (int i = 0; i < 4; i++)
		pages[i] = filled(pool, 64 * KIB, 8);
	/* A barrier, the first time. */
	ck_assert_int_le(calls, 2);
	for (int i = 0; i < 4; i++)
		ck_assert(pages_rw_pooled_free(&pages[i]));
	ck_assert_uint_eq(mpages_pool_stats_of(pool).mapped, 4);
	for (int i = 0; i < 100; i++)
		in_thread(take_and_give, pool);
	ck_assert_uint_eq(mpages_pool_stats_of(pool).mapped, 4);
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

static void *
give(void *with)
{
	pages_rw_pooled *pages = with;

	ck_assert(pages_rw_pooled_free(pages));
	return NULL;
}

START_TEST(one_thread_takes_what_another_gives)
{
	mpages_pool *pool = mpages_pool_new(MIB);

	for (int i = 0; i < 100; i++) {
		pages_rw_pooled pages = filled(pool, MIB, i);

		in_thread(give, &pages);
	}
	ck_assert_uint_eq(mpages_pool_stats_of(pool).mapped, 1);
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("pool");
	TCase *tcase = tcase_create("pages");

	tcase_add_test(tcase, pages_are_used_again_without_asking);
	tcase_add_test(tcase, old_bytes_stay_in_their_pool);
	tcase_add_test(tcase, little_more_is_taken_than_was_asked_for);
	tcase_add_test(tcase, kept_pages_can_be_read_and_written_whatever_they_were);
	tcase_add_test(tcase, no_more_is_kept_than_the_budget);
	tcase_add_test(tcase, with_a_budget_of_0_all_goes_back_at_once);
	tcase_add_test(tcase, what_nobody_uses_makes_room);
	tcase_add_test(tcase, places_of_what_is_in_use_are_found_again);
	tcase_add_test(tcase, pages_outlive_their_pool);
	tcase_add_test(tcase, pages_go_back_once);
	tcase_add_test(tcase, inert_pages_go_to_the_system);
	tcase_add_test(tcase, what_cannot_be_is_an_error);
	tcase_add_test(tcase, there_is_room_for_very_many);
	tcase_add_test(tcase, nothing_is_lost_where_a_call_is_refused);
	tcase_add_test(tcase, pages_that_cannot_go_keep_no_bytes);
	tcase_add_test(tcase, what_an_ended_thread_gave_back_is_there_for_others);
	tcase_add_test(tcase, one_thread_takes_what_another_gives);
	tcase_set_timeout(tcase, 60);
	use_first();
	suite_add_tcase(suite, tcase);
	return run_suite(suite);
}
