/* What vectors do to the memory of the process: addresses, charge, resident pages. */
#define _GNU_SOURCE
#include <memory_pages/vectors.h>

#include "emulated.h"
#include "faults.h"
#include "hints.h"
#include "os.h"
#include "promises.h"
#include "vec_kinds.h"
#include "vec_kit.h"

static void
fill(f64_vec *v, size_t len)
{
	while (v->len < len)
		must(f64_vec_push(v, (double)v->len));
}

/* All bytes of a vector's reservation, of which the first are committed. */
static size_t
reserved(f64_vec v)
{
	return f64_vec_stats(v).reserved;
}

/* What may be there beyond what is used comes in pieces of this size. */
static size_t
piece(void)
{
	size_t huge = mpages_os_huge_size();

	return huge > 2 * MIB ? huge : 2 * MIB;
}

/* ---- Addresses ---- */

START_TEST(a_freed_vector_is_gone)
{
	size_t before = maps_bytes();
	f64_vec v = {0};
	double *data;
	size_t size;

	fill(&v, 100000);
	data = v.data;
	size = reserved(v);
	ck_assert_uint_ge(size, mpages_vec_reservation());
	ck_assert(f64_vec_regrow(&v, 2 * f64_vec_max(v)));
	ck_assert_ptr_ne(v.data, data);
	/* Also where it was before it moved. */
	ck_assert(maps_is_gone(data, size));
	data = v.data;
	size = reserved(v);
	ck_assert(f64_vec_free(&v));
	ck_assert(maps_is_gone(data, size));
	ck_assert_uint_le(maps_bytes(), before + 4 * MIB);
}
END_TEST

START_TEST(what_fails_maps_nothing)
{
	size_t before = maps_count(), least = SIZE_MAX > UINT32_MAX ? SIZE_MAX / 1024 : SIZE_MAX / 16;
	f64_vec v = {0};

	for (size_t n = SIZE_MAX; n > least; n /= 2) {
		ck_assert(!f64_vec_ok(f64_vec_new(n)));
		ck_assert(!f64_vec_ok(f64_vec_with_max(0, n)));
		ck_assert(!f64_vec_reserve(&v, n) && !f64_vec_regrow(&v, n));
	}
	ck_assert(!f64_vec_ok(v));
	ck_assert_uint_eq(maps_count(), before);
}
END_TEST

/* ---- Charge ---- */

START_TEST(the_charge_returns)
{
	size_t before = promises_bytes();
	f64_vec v = {0};
	f64_vec_frozen frozen;

	needs_counts();
	fill(&v, 8 * MIB);
	ck_assert_uint_ge(promises_bytes(), before + 64 * MIB);
	f64_vec_truncate(&v, MIB);
	ck_assert(f64_vec_shrink(&v));
	ck_assert_uint_le(promises_bytes(), before + 9 * MIB);
	/* Addresses are not charged. */
	ck_assert(f64_vec_regrow(&v, 32 * MIB));
	ck_assert_uint_le(promises_bytes(), before + 9 * MIB);
	ck_assert(f64_vec_reserve_exact(&v, 4 * MIB));
	ck_assert_uint_ge(promises_bytes(), before + 39 * MIB);
	ck_assert_uint_le(promises_bytes(), before + 41 * MIB);
	frozen = f64_vec_freeze(&v);
	ck_assert_uint_le(promises_bytes(), before + 9 * MIB);
	ck_assert(f64_vec_frozen_free(&frozen));
	ck_assert_uint_le(promises_bytes(), before + MIB);
}
END_TEST

/* ---- Resident memory ---- */

/* As the index says: how huge pages are used. */
START_TEST(clear_decommit_keeps_so_many_bytes)
{
	f64_vec v;

	needs_resident_of_each();
	mpages_vec_set_huge((mpages_huge)_i);
	v = f64_vec_new(4 * MIB);
	for (size_t keep = 0; keep < 40 * MIB; keep = keep * 3 + 5000) {
		size_t cap = f64_vec_capacity(v);

		fill(&v, 4 * MIB);
		must_soon(f64_vec_stats(v).resident >= 32 * MIB);
		ck_assert(f64_vec_clear_decommit(&v, keep));
		ck_assert_uint_eq(v.len, 0);
		ck_assert_uint_eq(f64_vec_capacity(v), cap);
		ck_assert_uint_le(f64_vec_stats(v).resident, keep + mpages_page_size());
		if (keep < 32 * MIB)
			must_soon(f64_vec_stats(v).resident >= keep);
		ck_assert_ptr_nonnull(f64_vec_push_uninit(&v, cap));
		for (size_t i = (keep + mpages_page_size()) / 8; i < cap; i++)
			must(v.data[i] == 0);
		f64_vec_clear(&v);
	}
	ck_assert(f64_vec_free(&v));
}
END_TEST

/* ---- What stays untouched ---- */

START_TEST(a_log_consumed_at_the_front_has_constant_memory)
{
	enum { STEP = 100000, STEPS = 600 };
	u64_vec log = {0};

	/* What is consumed keeps its addresses: half a GiB of them. */
	needs_many_addresses();
	needs_resident_of_each();
	mpages_vec_set_reservation(0);
	for (size_t step = 0; step < STEPS; step++) {
		size_t end = (step + 1) * STEP;

		while (log.len < end)
			must(u64_vec_push(&log, log.len));
		/* The last two steps are still to be read. */
		if (step >= 2) {
			ck_assert(u64_vec_discard(&log, 0, end - (size_t)2 * STEP));
			must(log.data[end - (size_t)2 * STEP] == end - (size_t)2 * STEP);
		}
		must(log.data[end - 1] == end - 1);
		if (step % 100 == 99)
			ck_assert_uint_le(u64_vec_stats(log).resident, 4 * piece());
	}
	ck_assert_uint_eq(log.len, STEP * STEPS);
	ck_assert(u64_vec_discard(&log, 0, log.len));
	ck_assert_uint_le(u64_vec_stats(log).resident, 2 * piece());
	ck_assert(u64_vec_free(&log));
}
END_TEST

START_TEST(resize_touches_nothing_that_was_never_written)
{
	enum { LEN = 128 * MIB }; /* a GiB */
	f64_vec v = {0};
	f64_vec_cursor c;

	needs_many_addresses();
	needs_resident_of_each();
	mpages_vec_set_reservation(0);
	fill(&v, 1000);
	f64_vec_truncate(&v, 10);
	ck_assert(f64_vec_resize(&v, LEN));
	ck_assert_uint_le(f64_vec_stats(v).resident, 64 * KIB);
	for (size_t i = 0; i < 2000; i++)
		must(v.data[i] == (i < 10 ? (double)i : 0));
	ck_assert(v.data[LEN - 1] == 0);
	/* Nor after a cursor, which could have written anywhere. */
	ck_assert(f64_vec_clear_decommit(&v, 0));
	c = f64_vec_cursor_begin(&v);
	ck_assert(f64_vec_cursor_push(&c, 10));
	f64_vec_cursor_end(&c);
	ck_assert(f64_vec_resize(&v, LEN));
	ck_assert_uint_le(f64_vec_stats(v).resident, 4 * MIB); /* a huge page */
	ck_assert(f64_vec_free(&v));
}
END_TEST

/* By a quarter, between the first step and the first huge page. */
START_TEST(growth_has_a_little_more_in_memory)
{
	size_t page = mpages_page_size(), ahead = 0;
	f64_vec v = {0};

	needs(hints_bring_pages(), "pages before they are touched");
	/* Where no test has a process of its own, another may have set it. */
	mpages_vec_set_huge(MPAGES_HUGE_AUTO);
	while (v.len < MIB) {
		size_t used, resident;

		must(f64_vec_push(&v, 1));
		if (v.len != 1 && v.len % 512 != 0)
			continue;
		used = v.len * sizeof(double);
		resident = f64_vec_stats(v).resident;
		if (used <= 64 * KIB)
			must(resident <= used + page);
		else if (used <= 2 * MIB)
			must(resident <= used + used / 4 + page);
		if (used <= 2 * MIB && resident > used + page)
			ahead++;
	}
	/* Most of the time: of 496 looks past the first 64 KiB. */
	ck_assert_uint_ge(ahead, 400);
	ck_assert(f64_vec_free(&v));
}
END_TEST

START_TEST(prefault_is_before_the_first_touch)
{
	f64_vec v = {0};
	long before;

	needs_advice();
	fill(&v, 100);
	v.data[99] = 7;
	ck_assert(f64_vec_prefault(&v, 2 * MIB));
	must_soon(f64_vec_stats(v).resident >= 16 * MIB);
	before = faults_so_far();
	for (size_t i = 0; i < 2 * MIB; i++)
		must(f64_vec_push_within_capacity(&v, 1));
	ck_assert_int_le(faults_so_far() - before, 20);
	ck_assert_double_eq(v.data[99], 7);
	ck_assert(f64_vec_free(&v));
}
END_TEST

START_TEST(stats_tell_what_is_there)
{
	f64_vec v = f64_vec_with_max(MIB, 4 * MIB);
	mpages_vec_stats stats = f64_vec_stats(v);

	needs_resident_of_each();
	ck_assert_uint_eq(stats.len, 0);
	ck_assert_uint_eq(stats.committed, 8 * MIB);
	ck_assert_uint_eq(stats.reserved, 32 * MIB);
	ck_assert_uint_eq(stats.resident, 0);
	ck_assert_uint_eq(stats.huge, 0);
	fill(&v, 512 * KIB);
	must_soon((stats = f64_vec_stats(v)).resident == 4 * MIB);
	ck_assert_uint_eq(stats.len, 512 * KIB);
	ck_assert_uint_eq(stats.resident, maps_resident(v.data, 8 * MIB));
	ck_assert(f64_vec_free(&v));
}
END_TEST

/* ---- Reservations ---- */

START_TEST(a_reservation_can_be_set)
{
	static const b4097 zero;
	f64_vec v = {0}, other = {0};
	b4097_vec large = {0};

	needs_many_addresses();
	mpages_vec_set_reservation(0);
	ck_assert_uint_eq(mpages_vec_reservation(), (size_t)16 << 30);
	ck_assert_uint_eq(f64_vec_max(v), (size_t)2 << 30);
	mpages_vec_set_reservation(10 * MIB);
	ck_assert_uint_eq(mpages_vec_reservation(), 10 * MIB);
	ck_assert(f64_vec_push(&v, 1));
	ck_assert_uint_ge(reserved(v), 10 * MIB);
	ck_assert_uint_le(reserved(v), 10 * MIB + 2 * piece());
	/* Beyond what is asked for. */
	other = f64_vec_new(8 * MIB);
	ck_assert_uint_ge(reserved(other), 74 * MIB);
	ck_assert_uint_le(reserved(other), 74 * MIB + 2 * piece());
	ck_assert(f64_vec_free(&other));
	/* However little it is, there is room for an element. */
	mpages_vec_set_reservation(1);
	other = f64_vec_new(100);
	ck_assert_uint_ge(f64_vec_max(other), 101);
	ck_assert_uint_le(reserved(other), 2 * mpages_page_size());
	ck_assert(f64_vec_free(&other));
	ck_assert_uint_eq(b4097_vec_max(large), 1);
	large = b4097_vec_new(0);
	ck_assert(b4097_vec_ok(large) && b4097_vec_push(&large, zero));
	ck_assert(b4097_vec_free(&large));
	/* However much it is, all together have no more than a quarter of the addresses. */
	mpages_vec_set_reservation(SIZE_MAX);
	ck_assert_uint_eq(mpages_vec_reservation(), (size_t)1 << 30);
	other = f64_vec_new(100);
	ck_assert_uint_le(reserved(other), ((size_t)1 << 30) + piece());
	ck_assert(f64_vec_free(&other));
	mpages_vec_set_reservation(0);
	ck_assert_uint_eq(mpages_vec_reservation(), (size_t)16 << 30);
	ck_assert(f64_vec_push(&other, 1));
	ck_assert(f64_vec_free(&v) && f64_vec_free(&other));
}
END_TEST

int
main(void)
{
	TCase *tcase = tcase_create("memory");

	tcase_add_test(tcase, a_freed_vector_is_gone);
	if (!UNDER_ASAN)
		tcase_add_test(tcase, what_fails_maps_nothing);
	tcase_add_test(tcase, the_charge_returns);
	tcase_add_loop_test(tcase, clear_decommit_keeps_so_many_bytes, 0, 3);
	tcase_add_test(tcase, a_log_consumed_at_the_front_has_constant_memory);
	tcase_add_test(tcase, resize_touches_nothing_that_was_never_written);
	tcase_add_test(tcase, growth_has_a_little_more_in_memory);
	tcase_add_test(tcase, prefault_is_before_the_first_touch);
	tcase_add_test(tcase, stats_tell_what_is_there);
	tcase_add_test(tcase, a_reservation_can_be_set);
	return run_tests("vec_memory", tcase);
}
