/* Vectors: what is empty, what is full, what is too large, and what is frozen. */
#define _GNU_SOURCE
#include <memory_pages/vectors.h>

#include "access.h"
#include "vec_kinds.h"
#include "vec_kit.h"

/* ---- Empty ---- */

/* Nothing of an empty vector can be had, and anything can be added. */
static void
assert_usable(f64_vec *v)
{
	double x = 7;

	ck_assert_uint_eq(v->len, 0);
	ck_assert_ptr_null(f64_vec_at(v, 0));
	ck_assert(!f64_vec_pop(v, &x) && failed_with(MPAGES_NO_ELEMENT, "pop"));
	ck_assert(!f64_vec_remove(v, 0, &x) && failed_with(MPAGES_NO_ELEMENT, "remove"));
	ck_assert(!f64_vec_swap_remove(v, 0, &x) && failed_with(MPAGES_NO_ELEMENT, "swap_remove"));
	ck_assert(!f64_vec_insert(v, 1, x) && failed_with(MPAGES_NO_ELEMENT, "insert"));
	ck_assert(!f64_vec_discard(v, 0, 1) && failed_with(MPAGES_NO_ELEMENT, "discard"));
	ck_assert(f64_vec_discard(v, 0, 0));
	ck_assert(f64_vec_append(v, NULL, 0));
	ck_assert(f64_vec_resize(v, 0));
	ck_assert(f64_vec_shrink(v));
	ck_assert(f64_vec_clear_decommit(v, 0));
	f64_vec_truncate(v, 0);
	f64_vec_clear(v);
	ck_assert_double_eq(x, 7);
	ck_assert(f64_vec_push(v, 1));
	ck_assert(f64_vec_push(v, 2));
	ck_assert_uint_eq(v->len, 2);
	ck_assert_double_eq(v->data[0], 1);
	ck_assert_double_eq(*f64_vec_at(v, 1), 2);
	ck_assert(f64_vec_free(v));
	ck_assert(f64_vec_free(v));
	ck_assert(!f64_vec_ok(*v));
	ck_assert_uint_eq(v->len, 0);
}

START_TEST(an_empty_vector_can_be_added_to)
{
	f64_vec zero = {0}, emptied = {0}, failed = f64_vec_new(SIZE_MAX), made = f64_vec_new(0);
	f64_vec_frozen frozen;

	ck_assert(f64_vec_push(&emptied, 3));
	frozen = f64_vec_freeze(&emptied);
	ck_assert(f64_vec_frozen_ok(frozen));
	ck_assert(!f64_vec_ok(zero) && !f64_vec_ok(emptied) && !f64_vec_ok(failed));
	ck_assert(f64_vec_ok(made));
	ck_assert_ptr_nonnull(made.data);
	assert_usable(&zero);
	assert_usable(&emptied);
	assert_usable(&failed);
	assert_usable(&made);
	assert_usable(&zero);
	ck_assert(f64_vec_frozen_free(&frozen));
}
END_TEST

/* What can be asked of a vector that has nothing. */
START_TEST(an_empty_vector_can_be_asked)
{
	f64_vec v = {0}, twin;
	f64_vec_frozen frozen;
	f64_vec_cursor c;
	mpages_vec_stats stats = f64_vec_stats(v);

	ck_assert_uint_eq(stats.len + stats.committed + stats.resident + stats.reserved, 0);
	ck_assert_uint_eq(f64_vec_capacity(v), 0);
	ck_assert_uint_gt(f64_vec_max(v), 1000);
	ck_assert(f64_vec_equal(v, v));
	ck_assert_int_eq(f64_vec_advise_use_soon(v, 0, 0), MPAGES_HINT_DONE);
	ck_assert_int_eq(f64_vec_advise_use_soon(v, 0, 1), MPAGES_HINT_REFUSED);
	ck_assert(failed_with(MPAGES_NO_ELEMENT, "advise"));
	ck_assert_int_eq(f64_vec_advise_use_seq(v), MPAGES_HINT_REFUSED);
	ck_assert(failed_with(MPAGES_EMPTIED, "advise"));
	ck_assert_int_eq(f64_vec_advise_use_rnd(v), MPAGES_HINT_REFUSED);
	ck_assert(!f64_vec_push_within_capacity(&v, 1));
	ck_assert(failed_with(MPAGES_NO_CAPACITY, "push"));
	c = f64_vec_cursor_begin(&v);
	f64_vec_cursor_end(&c);
	f64_vec_cursor_end(&c);
	ck_assert(!f64_vec_cursor_push(&c, 1) && failed_with(MPAGES_EMPTIED, "push"));
	ck_assert(!f64_vec_ok(v));
	/* What has to be somewhere gets a place. */
	ck_assert_ptr_nonnull(f64_vec_push_uninit(&v, 0));
	ck_assert(f64_vec_ok(v) && f64_vec_free(&v));
	frozen = f64_vec_freeze(&v);
	ck_assert(f64_vec_frozen_ok(frozen) && frozen.len == 0);
	v = f64_vec_frozen_thaw(&frozen);
	ck_assert(f64_vec_ok(v) && f64_vec_push(&v, 1));
	ck_assert(f64_vec_free(&v));
	twin = f64_vec_clone(v);
	ck_assert(f64_vec_ok(twin) && f64_vec_equal(twin, v));
	ck_assert(f64_vec_free(&twin));
}
END_TEST

/* ---- Full, and too large ---- */

START_TEST(past_the_maximum_there_is_regrow)
{
	f64_vec v = f64_vec_with_max(3, 1000);
	double some[10] = {0};

	ck_assert_uint_eq(f64_vec_max(v), 1000);
	for (int i = 0; i < 1000; i++)
		ck_assert(f64_vec_push(&v, i));
	ck_assert(!f64_vec_push(&v, 1000) && failed_with(MPAGES_VEC_FULL, "grow"));
	ck_assert_str_eq(mpages_status_text(MPAGES_VEC_FULL),
	                 "the vector is full: it has reached its maximum");
	ck_assert(!f64_vec_push_within_capacity(&v, 1000));
	ck_assert(!f64_vec_insert(&v, 0, 1000) && failed_with(MPAGES_VEC_FULL, "grow"));
	f64_vec_truncate(&v, 995);
	ck_assert(!f64_vec_append(&v, some, 6) && failed_with(MPAGES_VEC_FULL, "grow"));
	ck_assert_ptr_null(f64_vec_push_uninit(&v, 6));
	ck_assert(!f64_vec_resize(&v, 1001));
	ck_assert(!f64_vec_reserve(&v, 6) && !f64_vec_reserve_exact(&v, 6));
	ck_assert(!f64_vec_prefault(&v, 6));
	ck_assert_uint_eq(v.len, 995);
	ck_assert(f64_vec_regrow(&v, 995));
	ck_assert_uint_eq(f64_vec_max(v), 1000);
	ck_assert(f64_vec_regrow(&v, 100000));
	ck_assert_uint_eq(f64_vec_max(v), 100000);
	/* There is room on all of its pages. */
	ck_assert_uint_eq(f64_vec_capacity(v) * sizeof(double) % mpages_page_size(), 0);
	for (int i = 995; i < 100000; i++)
		must(f64_vec_push(&v, i));
	ck_assert(!f64_vec_push(&v, 0));
	for (int i = 0; i < 100000; i++)
		must(v.data[i] == i);
	ck_assert(f64_vec_free(&v));
}
END_TEST

START_TEST(a_maximum_is_exact_for_every_size)
{
	b3_vec small = b3_vec_with_max(0, 5000);
	b4097_vec big = b4097_vec_with_max(0, 7);
	static const b4097 zero;

	for (int i = 0; i < 5000; i++)
		must(b3_vec_push(&small, (b3){{1, 2, 3}}));
	ck_assert(!b3_vec_push(&small, (b3){{1, 2, 3}}));
	ck_assert(b3_vec_free(&small));
	for (int i = 0; i < 7; i++)
		ck_assert(b4097_vec_push(&big, zero));
	ck_assert(!b4097_vec_push(&big, zero) && failed_with(MPAGES_VEC_FULL, "grow"));
	ck_assert(b4097_vec_free(&big));
	ck_assert(!b3_vec_ok(b3_vec_with_max(0, 0)) && failed_with(MPAGES_BAD_SIZE, "reserve"));
	ck_assert(!b3_vec_ok(b3_vec_with_max(9, 8)) && failed_with(MPAGES_VEC_FULL, "reserve"));
}
END_TEST

/* As the index says: near the largest size, or near what overflows with the size of the element. */
START_TEST(sizes_that_cannot_be_are_errors)
{
	static const size_t sizes[] = {
		SIZE_MAX, SIZE_MAX - 1, SIZE_MAX - 4096, SIZE_MAX / 2, SIZE_MAX / 2 + 1,
		SIZE_MAX / 8, SIZE_MAX / 8 + 1, SIZE_MAX / 80, SIZE_MAX / 80 + 1,
		SIZE_MAX / 160, SIZE_MAX / 160 + 1, SIZE_MAX / 160 - 4096,
	};
	size_t n = sizes[_i];
	b80_vec v = b80_vec_new(n);
	b80 x = {{1}};
	b80_vec_frozen frozen;

	ck_assert(!b80_vec_ok(v));
	ck_assert(mpages_last_error()->status == MPAGES_OVERFLOW ||
	          mpages_last_error()->status == MPAGES_OUT_OF_MEMORY);
	ck_assert(!b80_vec_ok(b80_vec_with_max(n, n)));
	ck_assert(!b80_vec_ok(b80_vec_with_max(0, n)));
	ck_assert(!b80_vec_reserve(&v, n) && !b80_vec_ok(v));
	ck_assert(!b80_vec_resize(&v, n) && !b80_vec_ok(v));
	ck_assert_ptr_null(b80_vec_push_uninit(&v, n));
	ck_assert(!b80_vec_regrow(&v, n) && !b80_vec_ok(v));
	ck_assert(b80_vec_push(&v, x) && b80_vec_push(&v, x));
	ck_assert(!b80_vec_append(&v, v.data, n) && failed_with(MPAGES_VEC_FULL, "grow"));
	ck_assert(!b80_vec_reserve(&v, n) && failed_with(MPAGES_VEC_FULL, "grow"));
	ck_assert(!b80_vec_reserve_exact(&v, n) && !b80_vec_prefault(&v, n));
	ck_assert(!b80_vec_resize(&v, n) && failed_with(MPAGES_VEC_FULL, "grow"));
	ck_assert_ptr_null(b80_vec_push_uninit(&v, n));
	ck_assert(!b80_vec_insert(&v, n, x) && !b80_vec_remove(&v, n, &x));
	ck_assert(!b80_vec_swap_remove(&v, n, &x) && b80_vec_at(&v, n) == NULL);
	ck_assert(!b80_vec_discard(&v, n, 1) && !b80_vec_discard(&v, 1, n));
	ck_assert_int_eq(b80_vec_advise_use_soon(v, n, 1), MPAGES_HINT_REFUSED);
	ck_assert_int_eq(b80_vec_advise_use_soon(v, 1, n), MPAGES_HINT_REFUSED);
	ck_assert(!b80_vec_regrow(&v, n));
	b80_vec_truncate(&v, n);
	ck_assert_uint_eq(v.len, 2);
	ck_assert(memcmp(&v.data[1], &x, sizeof x) == 0);
	frozen = b80_vec_freeze(&v);
	ck_assert_ptr_null(b80_vec_frozen_at(frozen, n));
	ck_assert(b80_vec_frozen_free(&frozen));
	ck_assert(b80_vec_push(&v, x) && b80_vec_clear_decommit(&v, n));
	ck_assert_uint_eq(v.len, 0);
	ck_assert(b80_vec_free(&v));
}
END_TEST

/* ---- A vector's own elements ---- */

START_TEST(a_vector_can_be_given_its_own_elements)
{
	f64_vec v = f64_vec_new(8);
	size_t full = 0;

	ck_assert(f64_vec_push(&v, 42));
	/* At each push that has to grow, too. */
	for (int i = 1; i < 200001; i++) {
		full += v.len == v.cap;
		must(f64_vec_push(&v, v.data[i % 2 ? 0 : v.len - 1]));
	}
	ck_assert_uint_gt(full, 2);
	ck_assert(f64_vec_append(&v, v.data, v.len));
	ck_assert(f64_vec_append(&v, v.data + 1, 2));
	ck_assert_uint_eq(v.len, 400004);
	ck_assert(f64_vec_insert(&v, 0, v.data[v.len - 1]));
	for (size_t i = 0; i < v.len; i++)
		must(v.data[i] == 42);
	v.data[0] = 1;
	v.data[9] = 2;
	ck_assert(f64_vec_remove(&v, 9, &v.data[0]));
	ck_assert_double_eq(v.data[0], 2);
	ck_assert(f64_vec_free(&v));
}
END_TEST

/* ---- Alignment ---- */

START_TEST(elements_are_aligned)
{
	wide_vec v = {0};
	b4096_vec pages = {0};

	for (int i = 0; i < 3000; i++) {
		wide *x = wide_vec_push_uninit(&v, 1);

		must(x != NULL && (uintptr_t)x % 64 == 0);
	}
	ck_assert_ptr_nonnull(b4096_vec_push_uninit(&pages, 3));
	ck_assert_uint_eq((uintptr_t)pages.data % mpages_page_size(), 0);
	ck_assert(wide_vec_free(&v) && b4096_vec_free(&pages));
}
END_TEST

START_TEST(elements_can_be_pointers)
{
	static const char *const words[] = {"none", "of", "these", "is", "copied"};
	name_vec v = {0};
	name_vec_frozen frozen;
	const char *last;

	ck_assert(name_vec_append(&v, words, 4) && name_vec_push(&v, words[4]));
	ck_assert(name_vec_swap_remove(&v, 0, NULL) && name_vec_insert(&v, 1, words[0]));
	ck_assert_ptr_eq(*name_vec_at(&v, 0), words[4]);
	frozen = name_vec_freeze(&v);
	ck_assert_ptr_eq(*name_vec_frozen_at(frozen, 1), words[0]);
	v = name_vec_frozen_thaw(&frozen);
	ck_assert(name_vec_pop(&v, &last) && last == words[3]);
	ck_assert(name_vec_free(&v));
}
END_TEST

/* ---- Frozen ---- */

START_TEST(a_frozen_vector_cannot_be_written)
{
	f64_vec v = {0};
	f64_vec_frozen frozen;
	double *data;

	for (int i = 0; i < 100000; i++)
		must(f64_vec_push(&v, i));
	ck_assert(!access_ends(&v.data[5], MPAGES_WRITE));
	data = v.data;
	frozen = f64_vec_freeze(&v);
	ck_assert_ptr_eq(frozen.data, data);
	ck_assert(access_ends(data, MPAGES_WRITE));
	ck_assert(access_ends(data + 99999, MPAGES_WRITE));
	/* Not behind the elements either. */
	ck_assert(access_ends(data + 110000, MPAGES_WRITE));
	ck_assert_double_eq(*f64_vec_frozen_at(frozen, 99999), 99999);
	ck_assert_ptr_null(f64_vec_frozen_at(frozen, 100000));
	v = f64_vec_frozen_clone(frozen);
	ck_assert(f64_vec_ok(v) && v.len == 100000 && f64_vec_push(&v, 1));
	ck_assert(f64_vec_free(&v));
	v = f64_vec_frozen_thaw(&frozen);
	ck_assert_ptr_eq(v.data, data);
	ck_assert(!access_ends(data, MPAGES_WRITE));
	ck_assert(f64_vec_push(&v, 100000));
	for (int i = 0; i <= 100000; i++)
		must(v.data[i] == i);
	ck_assert(f64_vec_free(&v));
}
END_TEST

START_TEST(a_frozen_vector_that_is_emptied_is_inert)
{
	f64_vec_frozen frozen = {0}, same = frozen;
	mpages_vec_stats stats = f64_vec_frozen_stats(frozen);
	f64_vec v;

	ck_assert(!f64_vec_frozen_ok(frozen));
	ck_assert_ptr_null(f64_vec_frozen_at(frozen, 0));
	ck_assert(f64_vec_frozen_equal(frozen, same));
	ck_assert_uint_eq(stats.len + stats.committed + stats.resident + stats.reserved, 0);
	v = f64_vec_frozen_thaw(&frozen);
	ck_assert(!f64_vec_ok(v) && failed_with(MPAGES_EMPTIED, "thaw"));
	v = f64_vec_frozen_clone(frozen);
	ck_assert(!f64_vec_ok(v) && failed_with(MPAGES_EMPTIED, "clone"));
	ck_assert_int_eq(f64_vec_frozen_advise_use_seq(frozen), MPAGES_HINT_REFUSED);
	ck_assert_int_eq(f64_vec_frozen_advise_use_rnd(frozen), MPAGES_HINT_REFUSED);
	ck_assert_int_eq(f64_vec_frozen_advise_use_soon(frozen, 0, 1), MPAGES_HINT_REFUSED);
	ck_assert(f64_vec_frozen_free(&frozen));
}
END_TEST

/* ---- AddressSanitizer ---- */

#ifdef MPAGES_VEC_ASAN
int __asan_address_is_poisoned(const volatile void *address);

static void
assert_bounds(f64_vec v)
{
	if (v.len != 0)
		ck_assert(!__asan_address_is_poisoned(&v.data[v.len - 1]));
	if (v.len < v.cap) {
		ck_assert(__asan_address_is_poisoned(&v.data[v.len]));
		ck_assert(__asan_address_is_poisoned(&v.data[v.cap - 1]));
	}
}

START_TEST(behind_the_elements_is_out_of_bounds)
{
	f64_vec v = f64_vec_new(1000);
	f64_vec_frozen frozen;
	f64_vec_cursor c;
	double *data;
	size_t cap;

	assert_bounds(v);
	for (int i = 0; i < 20000; i++)
		must(f64_vec_push(&v, i));
	assert_bounds(v);
	ck_assert(f64_vec_pop(&v, NULL) && f64_vec_remove(&v, 5, NULL));
	assert_bounds(v);
	ck_assert(f64_vec_insert(&v, 5, 5) && f64_vec_append(&v, v.data, 10));
	assert_bounds(v);
	ck_assert(f64_vec_resize(&v, 30000) && f64_vec_reserve(&v, 100000));
	assert_bounds(v);
	c = f64_vec_cursor_begin(&v);
	for (int i = 0; i < 200000; i++)
		must(f64_vec_cursor_push(&c, i));
	f64_vec_cursor_end(&c);
	assert_bounds(v);
	ck_assert(f64_vec_prefault(&v, 100));
	assert_bounds(v);
	f64_vec_truncate(&v, 17);
	assert_bounds(v);
	ck_assert(f64_vec_shrink(&v));
	assert_bounds(v);
	ck_assert(f64_vec_regrow(&v, f64_vec_max(v) + 1));
	assert_bounds(v);
	frozen = f64_vec_freeze(&v);
	v = f64_vec_frozen_thaw(&frozen);
	assert_bounds(v);
	ck_assert(f64_vec_clear_decommit(&v, 0));
	assert_bounds(v);
	data = v.data;
	cap = v.cap;
	ck_assert(f64_vec_free(&v));
	/* The addresses can be somebody else's. */
	for (size_t i = 0; i < cap; i++)
		must(!__asan_address_is_poisoned(&data[i]));
}
END_TEST
#endif

int
main(void)
{
	TCase *tcase = tcase_create("vec");

	tcase_add_test(tcase, an_empty_vector_can_be_added_to);
	tcase_add_test(tcase, an_empty_vector_can_be_asked);
	tcase_add_test(tcase, past_the_maximum_there_is_regrow);
	tcase_add_test(tcase, a_maximum_is_exact_for_every_size);
	tcase_add_loop_test(tcase, sizes_that_cannot_be_are_errors, 0, 12);
	tcase_add_test(tcase, a_vector_can_be_given_its_own_elements);
	tcase_add_test(tcase, elements_are_aligned);
	tcase_add_test(tcase, elements_can_be_pointers);
	tcase_add_test(tcase, a_frozen_vector_cannot_be_written);
	tcase_add_test(tcase, a_frozen_vector_that_is_emptied_is_inert);
#ifdef MPAGES_VEC_ASAN
	tcase_add_test(tcase, behind_the_elements_is_out_of_bounds);
#endif
	return run_tests("vec", tcase);
}
