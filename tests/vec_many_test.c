/* Very many vectors, and very large ones. */
#define _GNU_SOURCE
#include <pthread.h>
#include <sys/mman.h>

#include <memory_pages/vectors.h>

#include "vec_kit.h"

enum {
	MANY = 30000
};

static f64_vec vs[MANY * 2];

static void *
in_a_thread(void *with)
{
	return with;
}

/* That there are addresses and mappings for others. */
static void
assert_room_for_others(void)
{
	enum { BLOCKS = 1000, THREADS = 20 };
	static void *blocks[BLOCKS];
	pthread_t threads[THREADS];
	/* Addresses alone: the machine may have less memory. */
	size_t size = (size_t)4 << 30;
	void *large = mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	ck_assert_ptr_ne(large, MAP_FAILED);
	for (int i = 0; i < BLOCKS; i++) {
		blocks[i] = malloc(200 * KIB);
		must(blocks[i] != NULL);
		memset(blocks[i], 1, 5000);
	}
	for (int i = 0; i < THREADS; i++)
		ck_assert_int_eq(pthread_create(&threads[i], NULL, in_a_thread, NULL), 0);
	for (int i = 0; i < THREADS; i++)
		ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
	for (int i = 0; i < BLOCKS; i++)
		free(blocks[i]);
	munmap(large, size);
}

START_TEST(thirty_thousand_vectors_leave_room_for_others)
{
	size_t before = maps_count(), max;

	needs_many_addresses();
	for (int i = 0; i < MANY; i++) {
		must(f64_vec_push(&vs[i], i));
		must(f64_vec_max(vs[i]) >= (size_t)1 << 27);
	}
	ck_assert_uint_le(maps_count(), before + 2 * MANY);
	/* The last of them have less than the first. */
	max = f64_vec_max(vs[0]);
	ck_assert_uint_ge(max, (size_t)1 << 31);
	ck_assert_uint_lt(f64_vec_max(vs[MANY - 1]), (size_t)1 << 28);
	ck_assert_uint_eq(mpages_vec_reservation(), (size_t)1 << 30);
	assert_room_for_others();
	for (int i = 0; i < MANY; i++) {
		must(f64_vec_push(&vs[i], 1));
		must(vs[i].len == 2 && vs[i].data[0] == i);
		must(f64_vec_free(&vs[i]));
	}
	ck_assert_uint_le(maps_count(), before + 10);
	/* What they had can be had again. */
	ck_assert_uint_eq(mpages_vec_reservation(), (size_t)16 << 30);
	ck_assert(f64_vec_push(&vs[0], 1));
	ck_assert_uint_eq(f64_vec_max(vs[0]), max);
	ck_assert(f64_vec_free(&vs[0]));
}
END_TEST

/* So many mappings that the system gives no more; vectors of few addresses, to have that soon. */
START_TEST(past_the_map_count_the_error_says_so)
{
	char text[200];
	f64_vec v = {0};
	size_t n = 0, first = 0;

	needs_many_addresses();
	mpages_vec_set_reservation(MIB);
	while (n < MANY * 2 && f64_vec_push(&vs[n], (double)n))
		n++;
	/* Where the limit is higher there is nothing to see. */
	if (n == MANY * 2)
		return;
	ck_assert_int_eq(mpages_last_error()->status, MPAGES_MAP_COUNT);
	mpages_error_text(mpages_last_error(), text, sizeof text);
	ck_assert_ptr_nonnull(strstr(text, "as many mappings as the system allows"));
	ck_assert(!f64_vec_ok(vs[n]) && vs[n].len == 0);
	ck_assert(!f64_vec_push(&vs[n], 1) && !f64_vec_ok(vs[n]));
	/* Those that are there go on: to grow takes no mapping. */
	for (size_t i = 0; i < n; i++) {
		must(vs[i].len == 1 && vs[i].data[0] == (double)i);
		must(i % 100 != 0 || f64_vec_resize(&vs[i], 20000));
	}
	f64_vec_clear(&vs[0]);
	ck_assert(f64_vec_clear_decommit(&vs[100], 0));
	/* Nor does it take one to end. */
	for (; first < 20; first++)
		ck_assert(f64_vec_free(&vs[first]));
	ck_assert(f64_vec_push(&v, 1));
	ck_assert(f64_vec_free(&v));
	for (size_t i = first; i < n; i++)
		must(f64_vec_free(&vs[i]));
}
END_TEST

/* Eight GiB, of which little is touched. */
START_TEST(a_vector_of_eight_gib)
{
	const size_t len = (size_t)1 << 30, step = len / 1000;
	mpages_vec_stats stats;
	f64_vec v = {0};

	needs_many_addresses();
	mpages_vec_set_huge(MPAGES_HUGE_OFF);
	if (!f64_vec_resize(&v, len)) {
		/* The system may promise no more than it has. */
		ck_assert(mpages_last_error()->status == MPAGES_COMMIT_LIMIT ||
		          mpages_last_error()->status == MPAGES_OUT_OF_MEMORY);
		return;
	}
	for (size_t i = 0; i < len; i += step) {
		must(v.data[i] == 0);
		v.data[i] = (double)i;
	}
	ck_assert(f64_vec_push(&v, -1));
	for (size_t i = 0; i < len; i += step)
		must(v.data[i] == (double)i && v.data[i + 1] == 0);
	stats = f64_vec_stats(v);
	ck_assert_uint_ge(stats.committed, (size_t)8 << 30);
	ck_assert_uint_le(stats.resident, 8 * MIB);
	ck_assert(f64_vec_discard(&v, 0, len / 2));
	ck_assert_double_eq(v.data[step], 0);
	ck_assert_double_eq(v.data[600 * step], (double)(600 * step));
	/* Past the 16 GiB that are reserved beyond it. */
	ck_assert(!f64_vec_resize(&v, 4 * len) && v.len == len + 1);
	ck_assert(f64_vec_regrow(&v, 8 * len));
	ck_assert_double_eq(v.data[600 * step], (double)(600 * step));
	f64_vec_truncate(&v, step + 1);
	ck_assert(f64_vec_shrink(&v));
	ck_assert_uint_le(f64_vec_stats(v).committed, 9 * MIB);
	ck_assert(f64_vec_free(&v));
}
END_TEST

/* As much as there is memory for, up to eight GiB and half a vector's addresses, every element of it. */
START_TEST(a_large_vector_is_filled)
{
	size_t kib = proc_kib("/proc/meminfo", "MemAvailable:") / 8;
	size_t len = (kib < 8 * MIB ? kib : 8 * MIB) * KIB / 8;
	uint64_t sum = 0;
	f64_vec v = {0};
	f64_vec_cursor c = f64_vec_cursor_begin(&v);

	if (len > f64_vec_max(v) / 2)
		len = f64_vec_max(v) / 2;
	for (size_t i = 0; i < len; i++)
		must(f64_vec_cursor_push(&c, (double)i));
	f64_vec_cursor_end(&c);
	ck_assert_uint_eq(v.len, len);
	for (size_t i = 0; i < len; i++)
		sum += v.data[i] == (double)i;
	ck_assert_uint_eq(sum, len);
	ck_assert(f64_vec_clear_decommit(&v, 0));
	ck_assert_uint_eq(f64_vec_stats(v).resident, 0);
	ck_assert(f64_vec_free(&v));
}
END_TEST

int
main(void)
{
	TCase *tcase = tcase_create("many");

	if (!UNDER_ASAN) {
		tcase_add_test(tcase, thirty_thousand_vectors_leave_room_for_others);
		tcase_add_test(tcase, past_the_map_count_the_error_says_so);
		tcase_add_test(tcase, a_large_vector_is_filled);
	}
	tcase_add_test(tcase, a_vector_of_eight_gib);
	return run_tests("vec_many", tcase);
}
