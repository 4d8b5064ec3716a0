/* Vectors from pools: reservation and memory are used again, within the budget. */
#define _GNU_SOURCE
#include <memory_pages/vectors.h>

#include "needs.h"
#include "pool_cells.h"
#include "pool_kit.h"
#include "vec_elements.h"
#include "vec_kinds.h"

enum {
	KIB = 1024,
	MIB = 1024 * 1024
};

/* The functions that own elements: see vec_elements.h. */
static size_t dropped;

void
text_drop(char **text)
{
	dropped++;
	free(*text);
}

bool
text_copy(char **to, char *const *from)
{
	*to = strdup(*from);
	return *to != NULL;
}

void
cell_drop(int **cell)
{
	free(*cell);
}

static u8_vec
filled(mpages_pool *pool, size_t n, uint8_t byte)
{
	u8_vec v = u8_vec_new_from(pool, n);
	uint8_t *at = u8_vec_push_uninit(&v, n);

	ck_assert_ptr_nonnull(at);
	memset(at, byte, n);
	return v;
}

/* ---- Used again ---- */

START_TEST(vectors_are_used_again_without_asking)
{
	mpages_pool *pool = mpages_pool_new(64 * MIB);
	f64_vec v = f64_vec_new_from(pool, 0);
	double *data;

	for (int i = 0; i < 10000; i++)
		ck_assert(f64_vec_push(&v, i));
	data = v.data;
	ck_assert(f64_vec_free(&v));
	ck_assert_ptr_null(v.data);
	count_from_here();
	for (int n = 0; n < 3; n++) {
		v = f64_vec_new_from(pool, 10000);
		ck_assert_ptr_eq(v.data, data);
		ck_assert_uint_eq(v.len, 0);
		for (int i = 0; i < 10000; i++)
			if (!f64_vec_push(&v, i))
				ck_abort();
		ck_assert(f64_vec_free(&v));
	}
	assert_nothing_was_asked();
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

START_TEST(one_that_grew_is_had_again_by_who_asks_for_nothing)
{
	mpages_pool *pool = mpages_pool_new(64 * MIB);
	u8_vec v = u8_vec_new_from(pool, 0);
	uint8_t *data = v.data;

	memset(u8_vec_push_uninit(&v, 4 * MIB), 1, 4 * MIB);
	ck_assert_ptr_eq(v.data, data);
	ck_assert(u8_vec_free(&v));
	count_from_here();
	v = u8_vec_new_from(pool, 0);
	ck_assert_ptr_eq(v.data, data);
	memset(u8_vec_push_uninit(&v, 4 * MIB), 2, 4 * MIB);
	assert_nothing_was_asked();
	/* One that is larger is for who wants more. */
	ck_assert(u8_vec_resize(&v, 5 * MIB));
	ck_assert(u8_vec_free(&v));
	v = u8_vec_new_from(pool, 0);
	ck_assert_ptr_ne(v.data, data);
	ck_assert(u8_vec_free(&v));
	v = u8_vec_new_from(pool, 2 * MIB);
	ck_assert_ptr_eq(v.data, data);
	ck_assert(u8_vec_free(&v));
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

START_TEST(old_bytes_are_seen_by_nobody_but_push_uninit)
{
	mpages_pool *one = mpages_pool_new(MIB), *other = mpages_pool_new(MIB);
	u8_vec v = filled(one, 1000, 7), w;

	ck_assert(u8_vec_free(&v));
	v = u8_vec_new_from(one, 0);
	ck_assert(u8_vec_resize(&v, 2000));
	ck_assert(bytes_are(v.data, 2000, 0));
	ck_assert(u8_vec_free(&v));
	v = filled(one, 1000, 7);
	ck_assert(u8_vec_free(&v));
	v = u8_vec_new_from(one, 0);
	w = u8_vec_new_from(other, 0);
	ck_assert(bytes_are(u8_vec_push_uninit(&v, 1000), 1000, 7));
	ck_assert(bytes_are(u8_vec_push_uninit(&w, 1000), 1000, 0));
	ck_assert(u8_vec_free(&v) && u8_vec_free(&w));
	ck_assert(mpages_pool_free(&one) && mpages_pool_free(&other));
}
END_TEST

/* Elements of one size after another's, in the memory that these leave dirty. */
START_TEST(elements_of_another_size_follow)
{
	mpages_pool *pool = mpages_pool_new(MIB);
	uint8_t *data;
	u8_vec v = filled(pool, 70001, 7);
	b24_vec triples;
	b4097_vec odd;

	data = v.data;
	ck_assert(u8_vec_free(&v));

	triples = b24_vec_new_from(pool, 100);
	ck_assert_ptr_eq(triples.data, data);
	ck_assert_uint_ge(triples.cap, 70001 / 24);
	ck_assert_uint_ge(b24_vec_max(triples), 2 * triples.cap);
	ck_assert(b24_vec_resize(&triples, 5000));
	ck_assert(bytes_are(triples.data, 5000 * 24, 0));
	memset(triples.data, 8, 5000 * 24);
	ck_assert(b24_vec_free(&triples));

	odd = b4097_vec_new_from(pool, 29);
	ck_assert_ptr_eq(odd.data, data);
	ck_assert(b4097_vec_resize(&odd, 60));
	ck_assert(bytes_are(odd.data, 60 * 4097, 0));
	ck_assert(b4097_vec_free(&odd));

	v = u8_vec_new_from(pool, 200 * KIB);
	ck_assert_ptr_eq(v.data, data);
	ck_assert(u8_vec_resize(&v, 300000));
	ck_assert(bytes_are(v.data, 300000, 0));
	ck_assert(u8_vec_free(&v));
	ck_assert(mpages_pool_free(&pool));
	ck_assert_str_eq(maps_rights(data, 1), "hole");
}
END_TEST

/* Elements that leave a page over, or all of them: nothing is there that a vector's words do not tell. */
START_TEST(elements_larger_than_a_page_leave_no_old_bytes)
{
	mpages_pool *pool = mpages_pool_new(4 * MIB);
	u8_vec v = filled(pool, MIB, 7);
	b100000_vec large;

	ck_assert(u8_vec_free(&v));
	large = b100000_vec_new_from(pool, 0);
	ck_assert(b100000_vec_clear_decommit(&large, 0));
	ck_assert(b100000_vec_resize(&large, 12));
	ck_assert(bytes_are(large.data, 12 * 100000, 0));
	ck_assert(b100000_vec_free(&large));
	ck_assert(mpages_pool_free(&pool));

	/* The budget has no room for a whole one. */
	pool = mpages_pool_new(64 * KIB);
	large = b100000_vec_new_from(pool, 1);
	memset(b100000_vec_push_uninit(&large, 1), 7, 100000);
	ck_assert(b100000_vec_free(&large));
	large = b100000_vec_new_from(pool, 0);
	ck_assert_uint_eq(mpages_pool_stats_of(pool).reused, 1);
	ck_assert(!maps_are_ours() || maps_resident(large.data, 64 * KIB) == 0);
	ck_assert(b100000_vec_clear_decommit(&large, 0));
	ck_assert(b100000_vec_resize(&large, 1));
	ck_assert(bytes_are(large.data, 100000, 0));
	ck_assert(b100000_vec_free(&large));
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

START_TEST(one_that_is_too_small_grows)
{
	mpages_pool *pool = mpages_pool_new(64 * MIB);
	u8_vec v = filled(pool, 65 * KIB, 7);
	uint8_t *data = v.data;

	/* Of the same class, but a little less. */
	ck_assert(u8_vec_free(&v));
	v = u8_vec_new_from(pool, 78 * KIB);
	ck_assert_ptr_eq(v.data, data);
	ck_assert_uint_ge(u8_vec_capacity(v), 78 * KIB);
	memset(u8_vec_push_uninit(&v, 78 * KIB), 8, 78 * KIB);
	ck_assert(u8_vec_free(&v));
	/* Much more memory than is needed stays with the pool. */
	v = filled(pool, 32 * MIB, 7);
	ck_assert(u8_vec_free(&v));
	v = u8_vec_new_from(pool, 4 * MIB);
	ck_assert_uint_le(v.cap, 16 * MIB);
	ck_assert(u8_vec_free(&v));
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

START_TEST(one_with_too_few_addresses_stays)
{
	mpages_pool *pool = mpages_pool_new(64 * MIB);
	u8_vec v, w;

	mpages_vec_set_reservation(64 * KIB);
	v = filled(pool, 4 * MIB, 7);
	ck_assert(u8_vec_free(&v));
	w = u8_vec_new_from(pool, 4 * MIB);
	ck_assert_uint_ge(u8_vec_capacity(w), 4 * MIB);
	ck_assert(u8_vec_resize(&w, 4 * MIB));
	ck_assert(bytes_are(w.data, 4 * MIB, 0));
	ck_assert(u8_vec_free(&w));
	mpages_vec_set_reservation(0);
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

START_TEST(owners_drop_their_elements_once)
{
	mpages_pool *pool = mpages_pool_new(MIB);

	dropped = 0;
	for (int n = 1; n <= 3; n++) {
		text_vec v = text_vec_new_from(pool, 0);
		text_vec_frozen frozen;

		for (int i = 0; i < 100; i++)
			ck_assert(text_vec_push(&v, strdup("some text")));
		ck_assert(text_vec_free(&v));
		ck_assert_uint_eq(dropped, (size_t)(200 * n - 100));
		v = text_vec_new_from(pool, 0);
		for (int i = 0; i < 100; i++)
			ck_assert(text_vec_push(&v, strdup("some text")));
		frozen = text_vec_freeze(&v);
		ck_assert(text_vec_frozen_free(&frozen));
		ck_assert_uint_eq(dropped, (size_t)(200 * n));
	}
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

/* ---- What ends, and where ---- */

START_TEST(no_more_is_kept_than_the_budget)
{
	mpages_pool *pool = mpages_pool_new(MIB);
	u8_vec v = filled(pool, 10 * MIB, 7), w = filled(pool, 500 * KIB, 8);
	uint8_t *data = v.data;

	/* The start of it stays, and its addresses. */
	ck_assert(u8_vec_free(&v));
	ck_assert_uint_eq(kept_by(pool), MIB);
	ck_assert(!maps_are_ours() || maps_resident(data, 10 * MIB) == MIB);
	v = u8_vec_new_from(pool, 600 * KIB);
	ck_assert_ptr_eq(v.data, data);
	ck_assert_uint_eq(u8_vec_stats(v).committed, MIB);
	ck_assert(u8_vec_push(&v, 1));
	ck_assert(u8_vec_resize(&v, 2 * MIB));
	ck_assert(bytes_are(v.data + 1, 2 * MIB - 1, 0));
	/* The last comes first. */
	ck_assert(u8_vec_free(&v) && u8_vec_free(&w));
	ck_assert_uint_le(kept_by(pool), MIB);
	ck_assert_uint_eq(mpages_pool_stats_of(pool).owned, 1);
	ck_assert(mpages_pool_trim(pool, 0));
	ck_assert_uint_eq(kept_by(pool), 0);
	ck_assert_str_eq(maps_rights(data, 1), "hole");
	ck_assert(mpages_pool_free(&pool));

	pool = mpages_pool_new(0);
	v = filled(pool, 1000, 7);
	data = v.data;
	ck_assert(u8_vec_free(&v));
	ck_assert_str_eq(maps_rights(data, 1), "hole");
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

START_TEST(the_frozen_and_the_regrown_leave_their_pool)
{
	mpages_pool *pool = mpages_pool_new(MIB);
	u8_vec v = filled(pool, 1000, 7);
	u8_vec_frozen frozen = u8_vec_freeze(&v);
	const uint8_t *data = frozen.data;

	ck_assert_uint_eq(mpages_pool_stats_of(pool).owned, 0);
	ck_assert(faults(data, true));
	v = u8_vec_frozen_thaw(&frozen);
	ck_assert(bytes_are(v.data, 1000, 7));
	ck_assert(u8_vec_free(&v));
	ck_assert_str_eq(maps_rights(data, 1), "hole");

	v = filled(pool, 1000, 7);
	ck_assert(u8_vec_regrow(&v, u8_vec_max(v) + 1));
	ck_assert_uint_eq(mpages_pool_stats_of(pool).owned, 0);
	ck_assert(bytes_are(v.data, 1000, 7));
	ck_assert(u8_vec_free(&v));
	ck_assert_uint_eq(kept_by(pool), 0);
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

START_TEST(vectors_outlive_their_pool)
{
	mpages_pool *pool = mpages_pool_new(MIB);
	u8_vec v = filled(pool, 1000, 7);
	uint8_t *data = v.data;

	ck_assert(mpages_pool_free(&pool));
	ck_assert(u8_vec_push(&v, 8));
	ck_assert(bytes_are(v.data, 1000, 7));
	ck_assert(u8_vec_free(&v));
	ck_assert_str_eq(maps_rights(data, 1), "hole");
}
END_TEST

START_TEST(vectors_go_back_once)
{
	mpages_pool *pool = mpages_pool_new(MIB);
	u8_vec v = filled(pool, 1000, 7), copy = v, w;

	ck_assert(u8_vec_free(&v) && u8_vec_free(&v));
	ck_assert(!u8_vec_free(&copy));
	assert_status(MPAGES_GIVEN_BACK);
	v = filled(pool, 1000, 7);
	w = filled(pool, 1000, 8);
	ck_assert_ptr_ne(v.data, w.data);
	ck_assert(u8_vec_free(&v) && u8_vec_free(&w));
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

START_TEST(what_cannot_be_is_an_error)
{
	mpages_pool *pool = mpages_pool_new(MIB);

	ck_assert(!f64_vec_ok(f64_vec_new_from(NULL, 1)));
	assert_status(MPAGES_EMPTIED);
	ck_assert(!f64_vec_ok(f64_vec_new_from(pool, SIZE_MAX)));
	assert_status(MPAGES_OVERFLOW);
	ck_assert_uint_eq(mpages_pool_stats_of(pool).owned, 0);
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

START_TEST(more_than_the_system_has_is_an_error)
{
	mpages_pool *pool = mpages_pool_new(MIB);

	needs_many_addresses();
	/* valgrind says of a TiB and more that it is an error to ask. */
	needs(!maps_under_valgrind(), "a system that tells when it has no more addresses");
	ck_assert(!f64_vec_ok(f64_vec_new_from(pool, SIZE_MAX / 64)));
	assert_status(MPAGES_OUT_OF_MEMORY);
	ck_assert_uint_eq(mpages_pool_stats_of(pool).owned, 0);
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

/* ---- Calls that are refused ---- */

static bool
use_all(mpages_pool **pool, u8_vec left[2])
{
	u8_vec v = u8_vec_new_from(*pool, 70 * KIB);
	bool worked = u8_vec_ok(v);

	worked = u8_vec_resize(&v, 10 * MIB) && worked;
	worked = u8_vec_free(&v) && worked;
	left[0] = v;
	v = u8_vec_new_from(*pool, MIB);
	worked = u8_vec_ok(v) && worked;
	worked = u8_vec_push(&v, 1) && worked;
	worked = u8_vec_free(&v) && worked;
	left[1] = v;
	worked = mpages_pool_trim(*pool, 0) && worked;
	return mpages_pool_free(pool) && worked;
}

START_TEST(nothing_is_lost_where_a_call_is_refused)
{
	static const size_t budgets[] = {0, MIB, 64 * MIB};

	for (size_t i = 0; i < 3; i++) {
		bool failed = true;

		for (int n = 1; failed; n++) {
			/* Nothing is asserted between these two: that takes memory, too, now and then. */
			size_t before = maps_bytes(), after;
			mpages_pool *pool = mpages_pool_new(budgets[i]);
			bool worked, freed;
			u8_vec left[2];

			fail_call(n, CALLS_NO_MEMORY);
			worked = use_all(&pool, left);
			failed = has_failed();
			freed = u8_vec_free(&left[0]) && u8_vec_free(&left[1]) && mpages_pool_free(&pool);
			after = maps_bytes();
			ck_assert(freed && (worked || failed));
			if (maps_are_ours())
				ck_assert_uint_eq(after, before);
		}
	}
}
END_TEST

/* A pool in which others are always faster to use the room that there was. */
static bool keeps_nothing;

extern bool __real_mpages_pool_keep(mpages_item *item);
extern bool __wrap_mpages_pool_keep(mpages_item *item);

bool
__wrap_mpages_pool_keep(mpages_item *item)
{
	return !keeps_nothing && __real_mpages_pool_keep(item);
}

START_TEST(what_nobody_takes_does_not_hold_up_the_end_of_its_pool)
{
	mpages_pool *pool = mpages_pool_new(64 * MIB);
	void *own = pool;
	u8_vec v, w;

	mpages_vec_set_reservation(64 * KIB);
	v = filled(pool, 4 * MIB, 7);
	ck_assert(u8_vec_free(&v));
	/* It has too few addresses, there is no room for it any more, and the system does not want it. */
	keeps_nothing = true;
	fail_call(1, CALLS_NO_MEMORY);
	w = u8_vec_new_from(pool, 4 * MIB);
	ck_assert(has_failed());
	keeps_nothing = false;
	mpages_vec_set_reservation(0);
	ck_assert(u8_vec_resize(&w, 4 * MIB));
	ck_assert(bytes_are(w.data, 4 * MIB, 0));
	ck_assert_uint_eq(mpages_pool_stats_of(pool).owned, 1);
	ck_assert(u8_vec_free(&w));
	ck_assert(mpages_pool_free(&pool));
	ck_assert_str_eq(maps_rights(own, 1), "hole");
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("pool_vec");
	TCase *tcase = tcase_create("vectors");

	tcase_add_test(tcase, vectors_are_used_again_without_asking);
	tcase_add_test(tcase, one_that_grew_is_had_again_by_who_asks_for_nothing);
	tcase_add_test(tcase, old_bytes_are_seen_by_nobody_but_push_uninit);
	tcase_add_test(tcase, elements_of_another_size_follow);
	tcase_add_test(tcase, elements_larger_than_a_page_leave_no_old_bytes);
	tcase_add_test(tcase, one_that_is_too_small_grows);
	tcase_add_test(tcase, one_with_too_few_addresses_stays);
	tcase_add_test(tcase, owners_drop_their_elements_once);
	tcase_add_test(tcase, no_more_is_kept_than_the_budget);
	tcase_add_test(tcase, the_frozen_and_the_regrown_leave_their_pool);
	tcase_add_test(tcase, vectors_outlive_their_pool);
	tcase_add_test(tcase, vectors_go_back_once);
	tcase_add_test(tcase, what_cannot_be_is_an_error);
	tcase_add_test(tcase, more_than_the_system_has_is_an_error);
	tcase_add_test(tcase, nothing_is_lost_where_a_call_is_refused);
	tcase_add_test(tcase, what_nobody_takes_does_not_hold_up_the_end_of_its_pool);
	tcase_set_timeout(tcase, 60);
	use_first();
	suite_add_tcase(suite, tcase);
	return run_suite(suite);
}
