/* What vectors of the Rust crate that memory_pages began as can do, vectors here can do too. */
#define _GNU_SOURCE
#include <memory_pages/vectors.h>

#include "hints.h"
#include "vec_kinds.h"
#include "vec_kit.h"

/* A capacity is what was asked for, where that fills pages, and all of it can be pushed to. */
START_TEST(capacity)
{
	size_t n = mpages_page_size();
	u64_vec v = u64_vec_new(n), same = u64_vec_with_capacity(n);

	ck_assert_uint_eq(u64_vec_capacity(v), n);
	ck_assert_uint_eq(u64_vec_capacity(same), n);
	for (size_t i = 0; i < n; i++)
		must(u64_vec_push_within_capacity(&v, i));
	ck_assert_uint_eq(u64_vec_capacity(v) - v.len, 0);
	ck_assert(!u64_vec_push_within_capacity(&v, 7));
	ck_assert(failed_with(MPAGES_NO_CAPACITY, "push"));
	ck_assert_uint_eq(v.len, n);
	for (size_t i = 0; i < 8 * n; i++)
		must(u64_vec_push(&v, i));
	ck_assert_uint_eq(v.len, 9 * n);
	ck_assert(u64_vec_free(&v) && u64_vec_free(&same));
}
END_TEST

START_TEST(push_and_pop)
{
	f64_vec v = f64_vec_new(0x1000);
	double x;

	for (int i = 0; i < 4; i++)
		ck_assert(f64_vec_push(&v, i));
	for (int i = 3; i >= 0; i--) {
		ck_assert(f64_vec_pop(&v, &x));
		ck_assert_double_eq(x, i);
	}
	ck_assert(!f64_vec_pop(&v, &x));
	ck_assert(f64_vec_free(&v));
}
END_TEST

START_TEST(remove_shifts)
{
	static const unsigned char left[] = {1, 3};
	u8_vec v = u8_vec_new(3);
	uint8_t x;

	ck_assert(u8_vec_push(&v, 1) && u8_vec_push(&v, 2) && u8_vec_push(&v, 3));
	ck_assert(u8_vec_remove(&v, 1, &x));
	ck_assert_int_eq(x, 2);
	ck_assert_uint_eq(v.len, sizeof left);
	ck_assert(memcmp(v.data, left, sizeof left) == 0);
	ck_assert(!u8_vec_remove(&v, 2, &x));
	ck_assert(u8_vec_free(&v));
}
END_TEST

/* Nothing happens where there is room; otherwise there is room. As the index says: exact or not. */
START_TEST(reserve)
{
	size_t some = 4 * mpages_page_size(), more = 2 * some;
	u8_vec v = u8_vec_new(some);
	size_t before = u8_vec_capacity(v);

	ck_assert(_i ? u8_vec_reserve_exact(&v, some) : u8_vec_reserve(&v, some));
	ck_assert_uint_eq(u8_vec_capacity(v), before);
	ck_assert(_i ? u8_vec_reserve_exact(&v, more) : u8_vec_reserve(&v, more));
	ck_assert_uint_gt(u8_vec_capacity(v), before);
	ck_assert_uint_ge(u8_vec_capacity(v), more);
	if (_i)
		ck_assert_uint_eq(u8_vec_capacity(v), more);
	ck_assert(u8_vec_free(&v));
}
END_TEST

/* Clearing keeps the capacity, and decommitting gives back the memory, which comes back as it is
 * filled again. */
START_TEST(clear)
{
	f64_vec v = f64_vec_new(0x10000);
	size_t cap;

	for (int i = 0; i < 1000000; i++)
		must(f64_vec_push(&v, 102.32));
	cap = f64_vec_capacity(v);
	f64_vec_clear(&v);
	ck_assert(v.len == 0 && f64_vec_capacity(v) == cap);
	ck_assert_uint_gt(f64_vec_stats(v).resident, 7 * MIB);
	ck_assert(f64_vec_clear_decommit(&v, 0));
	ck_assert(v.len == 0 && f64_vec_capacity(v) == cap);
	ck_assert_uint_eq(f64_vec_stats(v).resident, 0);
	for (int i = 0; i < 1000000; i++)
		must(f64_vec_push_within_capacity(&v, i));
	ck_assert(f64_vec_free(&v));
}
END_TEST

START_TEST(hints)
{
	f64_vec v = f64_vec_new(100000);
	f64_vec_frozen frozen;

	ck_assert_int_ne(f64_vec_advise_use_soon(v, 0, 100000), MPAGES_HINT_REFUSED);
	ck_assert_int_eq(f64_vec_advise_use_seq(v), hint_of_order);
	ck_assert_int_eq(f64_vec_advise_use_rnd(v), hint_of_order);
	ck_assert(f64_vec_resize(&v, 1000));
	frozen = f64_vec_freeze(&v);
	ck_assert_int_ne(f64_vec_frozen_advise_use_soon(frozen, 0, 1000), MPAGES_HINT_REFUSED);
	ck_assert_int_eq(f64_vec_frozen_advise_use_seq(frozen), hint_of_order);
	ck_assert_int_eq(f64_vec_frozen_advise_use_rnd(frozen), hint_of_order);
	ck_assert(f64_vec_frozen_free(&frozen));
}
END_TEST

START_TEST(clone_compare_and_iterate)
{
	f64_vec v = {0}, twin;
	double sum = 0;

	for (int i = 0; i < 1000; i++)
		must(f64_vec_push(&v, i));
	twin = f64_vec_clone(v);
	ck_assert(f64_vec_equal(v, twin));
	twin.data[999] = 0;
	ck_assert(!f64_vec_equal(v, twin));
	twin.data[999] = 999;
	ck_assert(f64_vec_equal(v, twin));
	f64_vec_truncate(&twin, 999);
	ck_assert(!f64_vec_equal(v, twin));
	for (const double *x = v.data; x != v.data + v.len; x++)
		sum += *x;
	ck_assert_double_eq(sum, 499500);
	ck_assert(f64_vec_free(&v) && f64_vec_free(&twin));
}
END_TEST

int
main(void)
{
	TCase *tcase = tcase_create("seed");

	tcase_add_test(tcase, capacity);
	tcase_add_test(tcase, push_and_pop);
	tcase_add_test(tcase, remove_shifts);
	tcase_add_loop_test(tcase, reserve, 0, 2);
	tcase_add_test(tcase, clear);
	tcase_add_test(tcase, hints);
	tcase_add_test(tcase, clone_compare_and_iterate);
	return run_tests("vec_seed", tcase);
}
