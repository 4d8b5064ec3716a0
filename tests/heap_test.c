/* Code heaps: functions that are written, called and given back, by many threads, near and far. */
#define _GNU_SOURCE
#include "heap_kit.h"

#include <pthread.h>

#include "access.h"
#include "cpu.h"
#include "emulated.h"
#include "emulated_code.h"
#include "foreign.h"
#include "maps.h"

enum {
	PAIRS = 1000000,
	PAIRS_APART = 30000, /* where publishing each of them has a barrier of its own */
	LIVE = 2000,
	THREADS = 4
};

START_TEST(a_draft_becomes_code_and_code_comes_back)
{
	mpages_heap *heap = new_heap();
	mpages_draft draft = mpages_heap_draft(heap, sizeof code, 64, NULL);
	const void *address = draft.address;
	mpages_code fn;

	ck_assert(mpages_draft_ok(draft));
	ck_assert_uint_eq((uintptr_t)address % 64, 0);
	ck_assert_uint_eq(mpages_heap_bytes_mut(heap, draft).size, sizeof code);
	ck_assert(strncmp(maps_rights((void *)((uintptr_t)address & ~(uintptr_t)4095), 4096), "r-x", 3) == 0);
	memcpy(mpages_heap_bytes_mut(heap, draft).ptr, code, sizeof code);
	fn = mpages_heap_publish(heap, &draft);
	ck_assert(mpages_code_ok(fn) && !mpages_draft_ok(draft));
	ck_assert_ptr_eq(fn.address, address);
	ck_assert_int_eq(run_code(fn), CODE_RESULT);
	ck_assert(mpages_heap_retire(heap, &fn) && !mpages_code_ok(fn));
	ck_assert_ptr_null((void *)(uintptr_t)mpages_code_entry(fn).fn);
	ck_assert(mpages_heap_retire(heap, &fn));
	ck_assert(mpages_heap_free(&heap));
	ck_assert_ptr_null(heap);
	ck_assert(mpages_heap_free(&heap));
}
END_TEST

START_TEST(retired_code_is_not_written_before_the_barrier)
{
	mpages_heap *heap = new_heap();
	mpages_code first = function(heap, sizeof code, 1, NULL, 1), again;
	const unsigned char *was = first.address;
	unsigned char bytes[sizeof code];

	needs_barrier();
	ck_assert(mpages_heap_retire(heap, &first));
	ck_assert_uint_gt(mpages_heap_stats_of(heap).retired, 0);
	memcpy(bytes, was, sizeof bytes);
	for (int i = 0; i < 1000; i++) {
		again = function(heap, sizeof code, 1, NULL, 2);
		ck_assert_ptr_ne(again.address, was);
	}
	ck_assert_uint_eq(mpages_heap_stats_of(heap).barriers, 0);
	ck_assert_mem_eq(was, bytes, sizeof bytes);
	ck_assert(mpages_heap_reclaim(heap));
	ck_assert_uint_eq(mpages_heap_stats_of(heap).barriers, 1);
	ck_assert_uint_eq(mpages_heap_stats_of(heap).retired, 0);
	again = function(heap, sizeof code, 1, NULL, 3);
	ck_assert_ptr_eq(again.address, was);
	ck_assert_int_eq(run_code(again), 3);
	/* A barrier is for many. */
	for (int i = 0; i < 10000; i++) {
		again = function(heap, sizeof code, 1, NULL, 4);
		ck_assert(mpages_heap_retire(heap, &again));
	}
	ck_assert_uint_lt(mpages_heap_stats_of(heap).barriers, 100);
	ck_assert(mpages_heap_free(&heap));
}
END_TEST

START_TEST(barriers_are_few_where_there_is_little_room)
{
	enum {
		ROOM = 8192
	};
	mpages_heap *heap = new_heap();
	mpages_code fn = function(heap, 64, 1, NULL, 1);
	mpages_heap_stats stats = mpages_heap_stats_of(heap);
	mpages_code most = function(heap, stats.largest - ROOM, 1, NULL, 2);

	ck_assert_uint_eq(mpages_heap_stats_of(heap).chunks, 1);
	for (int i = 0; i < 1000; i++) {
		ck_assert(mpages_heap_retire(heap, &fn));
		fn = function(heap, 64, 1, NULL, 3);
	}
	stats = mpages_heap_stats_of(heap);
	ck_assert_uint_eq(stats.barriers, 0);
	ck_assert_uint_eq(stats.chunks, 2);
	ck_assert_int_eq(run_code(most), 2);
	ck_assert_int_eq(run_code(fn), 3);
	ck_assert(mpages_heap_free(&heap));
}
END_TEST

static unsigned
next_random(unsigned *state)
{
	*state = *state * 1664525u + 1013904223u;
	return *state >> 8;
}

START_TEST(barriers_are_few_where_there_is_much_code)
{
	enum {
		MANY = 2000,
		SIZE = 4096
	};
	static mpages_code live[MANY];
	mpages_heap *heap = new_heap();
	mpages_heap_stats stats;
	unsigned random = 1;

	needs_barrier();
	for (int i = 0; i < 5 * MANY; i++) {
		mpages_code *one = &live[i < MANY ? (unsigned)i : next_random(&random) % MANY];

		ck_assert(mpages_heap_retire(heap, one));
		*one = function(heap, SIZE, 1, NULL, 1);
	}
	stats = mpages_heap_stats_of(heap);
	ck_assert_uint_eq(stats.code, MANY * SIZE);
	ck_assert_uint_le(stats.barriers, 4 * MANY / 100);
	ck_assert_uint_le(stats.mapped, stats.code + stats.code / 4 + (2 << 20));
	ck_assert(mpages_heap_free(&heap));
}
END_TEST

START_TEST(large_functions_do_not_pile_up)
{
	mpages_heap *heap = new_heap();

	needs_barrier();
	for (size_t size = 1000; size < 10 << 20; size += size / 3) {
		for (int i = 0; i < 20; i++) {
			mpages_code fn = function(heap, size, 1, NULL, 1);

			ck_assert(mpages_heap_retire(heap, &fn));
			ck_assert_uint_lt(mpages_heap_stats_of(heap).retired, 1 << 20);
		}
		ck_assert_uint_le(mpages_heap_stats_of(heap).mapped, size + (2 << 20));
	}
	ck_assert(mpages_heap_free(&heap));
}
END_TEST

START_TEST(retired_code_traps)
{
	mpages_heap *heap = new_heap();
	mpages_code fn = function(heap, 100, 1, NULL, 1), stale = fn;

	needs_barrier();
	ck_assert(!access_traps(mpages_code_entry(fn).fn));
	ck_assert(mpages_heap_retire(heap, &fn) && mpages_heap_reclaim(heap));
	ck_assert(access_traps(mpages_code_entry(stale).fn));
	ck_assert(mpages_heap_free(&heap));
}
END_TEST

START_TEST(stale_handles_are_refused)
{
	mpages_heap *heap = new_heap(), *other = new_heap();
	mpages_draft draft = mpages_heap_draft(heap, 100, 1, NULL), stale = draft;
	mpages_code fn = mpages_heap_publish(heap, &draft), old = fn;
	mpages_draft neighbour;

	needs_barrier();
	ck_assert(mpages_code_ok(fn));
	ck_assert_uint_eq(mpages_heap_bytes_mut(heap, stale).size, 0);
	ck_assert(error_is(MPAGES_BAD_RANGE, "view"));
	ck_assert(!mpages_code_ok(mpages_heap_publish(heap, &stale)) && error_is(MPAGES_BAD_RANGE, "publish"));
	ck_assert(!mpages_heap_drop(heap, &stale) && error_is(MPAGES_BAD_RANGE, "drop"));
	ck_assert(!mpages_heap_retire(other, &fn) && error_is(MPAGES_BAD_RANGE, "retire"));
	ck_assert(mpages_heap_retire(heap, &fn));
	ck_assert(!mpages_heap_retire(heap, &old));
	ck_assert(mpages_heap_reclaim(heap));
	ck_assert(!mpages_heap_retire(heap, &old));
	/* Also where a larger one has taken in its place. */
	neighbour = mpages_heap_draft(heap, 10000, 1, NULL);
	fn = mpages_heap_publish(heap, &neighbour);
	ck_assert(!mpages_heap_retire(heap, &old));
	old = (mpages_code){(const unsigned char *)fn.address + 64, 100};
	ck_assert(!mpages_heap_retire(heap, &old));
	ck_assert(mpages_heap_free(&heap) && mpages_heap_free(&other));
}
END_TEST

START_TEST(wrong_requests_change_nothing)
{
	mpages_heap *heap = new_heap();
	mpages_draft draft = mpages_heap_draft(heap, 40, 1, NULL), none = {NULL, 0};
	size_t free;
	char byte = 0;

	free = mpages_heap_stats_of(heap).free;
	ck_assert(!mpages_draft_ok(mpages_heap_draft(heap, 0, 1, NULL)) && error_is(MPAGES_BAD_SIZE, "draft"));
	ck_assert(!mpages_draft_ok(mpages_heap_draft(heap, 1, 0, NULL)));
	ck_assert(!mpages_draft_ok(mpages_heap_draft(heap, 1, 24, NULL)));
	ck_assert(!mpages_draft_ok(mpages_heap_draft(heap, 1, 2 * mpages_page_size(), NULL)));
	ck_assert(error_is(MPAGES_UNSUPPORTED, "draft"));
	ck_assert(!mpages_draft_ok(mpages_heap_draft(heap, SIZE_MAX, 1, NULL)));
	ck_assert(error_is(MPAGES_OVERFLOW, "draft"));
	ck_assert(!mpages_draft_ok(mpages_heap_draft(NULL, 1, 1, NULL)) && error_is(MPAGES_EMPTIED, "draft"));
	ck_assert(!mpages_heap_write(heap, draft, 40, &byte, 1) && error_is(MPAGES_BAD_RANGE, "store"));
	ck_assert(!mpages_heap_write(heap, draft, 1, &byte, SIZE_MAX));
	ck_assert(mpages_heap_write(heap, draft, 40, NULL, 0));
	ck_assert(!mpages_heap_write(heap, none, 0, &byte, 0) && error_is(MPAGES_EMPTIED, "view"));
	ck_assert(mpages_heap_drop(heap, &none));
	ck_assert_uint_eq(mpages_heap_stats_of(heap).free, free);
	ck_assert(mpages_heap_drop(heap, &draft));
	ck_assert_uint_eq(mpages_heap_stats_of(heap).drafts, 0);
	ck_assert(mpages_heap_free(&heap));
}
END_TEST

/* ---- Near ---- */

/* How far a call reaches, on either side. */
#if UINTPTR_MAX == UINT32_MAX
static const uintptr_t reach = UINTPTR_MAX;
#elif defined __aarch64__
static const uintptr_t reach = (uintptr_t)1 << 27;
#else
static const uintptr_t reach = (uintptr_t)1 << 31;
#endif

static uintptr_t
distance(const void *a, const void *b)
{
	return (uintptr_t)a > (uintptr_t)b ? (uintptr_t)a - (uintptr_t)b : (uintptr_t)b - (uintptr_t)a;
}

START_TEST(near_is_where_calls_reach)
{
	mpages_heap *heap = new_heap();
	const void *mine = (const void *)(uintptr_t)new_heap, *libc = (const void *)(uintptr_t)malloc;
	/* Where nothing is yet; sanitizers allow nothing there. */
	const void *far = (const char *)mine + (uintptr_t)((uint64_t)1 << 40);

	needs_list();
	for (int i = 0; i < (maps_are_ours() && SIZE_MAX > UINT32_MAX ? 3 : 2); i++) {
		const void *near[] = {mine, libc, far};
		mpages_code fn;

		for (int k = 0; k < 90; k++) {
			fn = function(heap, 40000, 4096, near[i], 5);
			ck_assert_msg(mpages_code_ok(fn), "%s", mpages_status_text(mpages_last_error()->status));
			ck_assert_uint_lt(distance(fn.address, near[i]), reach);
			ck_assert_uint_lt(distance((const char *)fn.address + fn.size, near[i]), reach);
			ck_assert_uint_eq((uintptr_t)fn.address % 4096, 0);
		}
		ck_assert_int_eq(run_code(fn), 5);
	}
	ck_assert(mpages_heap_free(&heap));
}
END_TEST

START_TEST(where_nothing_is_near_is_an_error)
{
	enum {
		CALL = 16, /* bytes of the longest instruction */
		GRANULE = 64
	};
	const size_t beyond = reach / 4, step = mpages_granularity();
	unsigned char *all, *near;
	mpages_draft draft;
	mpages_heap *heap;

	needs(mpages_cpu_call_range() != SIZE_MAX, "calls that do not reach everything");
	heap = new_heap();
	all = foreign_addresses(NULL, 2 * (reach + beyond));
	foreign_end(all, 2 * (reach + beyond));
	near = all + beyond + reach;
	/* There is much room in what the heap has, and around it; only too far away. */
	draft = mpages_heap_draft(heap, 1, 1, near + reach + beyond / 4);
	ck_assert_uint_gt(distance(draft.address, near), reach);
	/* Walls as far as calls reach; only addresses, no memory. One of them is shorter each time. */
	ck_assert_ptr_eq(foreign_addresses(near - reach, reach), near - reach);
	for (size_t room = 0;; room += step) {
		ck_assert_uint_lt(room, reach / 2);
		ck_assert_ptr_eq(foreign_addresses(near, reach - room), near);
		draft = mpages_heap_draft(heap, 1, 1, near);
		foreign_end(near, reach - room);
		if (mpages_draft_ok(draft))
			break;
		ck_assert(error_is(MPAGES_OUT_OF_MEMORY, "map"));
		ck_assert_uint_eq(mpages_heap_stats_of(heap).chunks, 1);
	}
	/* The first that there is room for is as far away as can be. From its very end a call comes back. */
	ck_assert_uint_le(distance((const char *)draft.address + GRANULE, near) + CALL, reach);
	ck_assert_uint_eq(mpages_heap_stats_of(heap).chunks, 2);
	foreign_end(near - reach, reach);
	ck_assert(mpages_heap_free(&heap));
}
END_TEST

/* ---- A long life ---- */

START_TEST(a_million_random_pairs_leave_no_splinters)
{
	static struct {
		mpages_code fn;
		unsigned char byte;
	} live[LIVE];
	mpages_heap *heap = new_heap();
	unsigned random = 1;
	size_t bytes = 0, most = 0;
	mpages_heap_stats stats = {0};

	needs_barrier();
	needs_new_code();
	for (int i = 0; i < (mpages_cpu_caches_apart() ? PAIRS_APART : PAIRS); i++) {
		unsigned k = next_random(&random) % LIVE;
		/* Mostly small, sometimes large. */
		size_t size = sizeof code + next_random(&random) % (i % 50 == 0 ? 16000 : 400);
		size_t align = (size_t)1 << next_random(&random) % (i % 100 == 0 ? 13 : 8);

		if (mpages_code_ok(live[k].fn)) {
			bytes -= live[k].fn.size;
			if (run_code(live[k].fn) != live[k].byte || !mpages_heap_retire(heap, &live[k].fn))
				ck_abort_msg("pair %d", i);
		}
		live[k].byte = (unsigned char)i;
		live[k].fn = function(heap, size, align, NULL, live[k].byte);
		if (!mpages_code_ok(live[k].fn) || (uintptr_t)live[k].fn.address % align != 0)
			ck_abort_msg("pair %d", i);
		bytes += size;
		most = bytes > most ? bytes : most;
		stats = i % 10000 == 0 ? mpages_heap_stats_of(heap) : stats;
		if (stats.mapped != stats.code + stats.retired + stats.free)
			ck_abort_msg("pair %d", i);
	}
	stats = mpages_heap_stats_of(heap);
	/* Half as much again as was ever live, what waits for a barrier, and a chunk to round
	 * it up. */
	ck_assert_uint_le(stats.mapped, most + most / 2 + stats.retired + (2 << 20));
	ck_assert_uint_eq(stats.drafts, 0);
	ck_assert_uint_eq(stats.mapped, stats.code + stats.retired + stats.free);
	for (int i = 0; i < LIVE; i++)
		ck_assert(mpages_heap_retire(heap, &live[i].fn));
	ck_assert(mpages_heap_reclaim(heap));
	stats = mpages_heap_stats_of(heap);
	/* It is all one again, and all but a chunk has gone back. */
	ck_assert_uint_eq(stats.chunks, 1);
	ck_assert_uint_eq(stats.free, stats.mapped);
	ck_assert_uint_eq(stats.largest, stats.mapped);
	ck_assert(mpages_heap_free(&heap));
}
END_TEST

START_TEST(drafts_of_many_chunks_are_finished_in_any_order)
{
	enum {
		MANY = 40
	};
	mpages_heap *heap = new_heap();
	mpages_draft drafts[MANY];
	mpages_code codes[MANY];

	needs_barrier();
	/* Three in a chunk: most are not in the one that was used last. */
	for (int i = 0; i < MANY; i++) {
		drafts[i] = mpages_heap_draft(heap, 300000, 16, NULL);
		ck_assert(mpages_draft_ok(drafts[i]));
	}
	ck_assert_uint_gt(mpages_heap_stats_of(heap).chunks, 10);
	for (int i = 0; i < MANY; i++) {
		int k = i * 7 % MANY;

		code_write(mpages_heap_bytes_mut(heap, drafts[k]).ptr, (unsigned char)k);
	}
	for (int i = 0; i < MANY; i++) {
		int k = i * 11 % MANY;

		codes[k] = mpages_heap_publish(heap, &drafts[k]);
		ck_assert_int_eq(run_code(codes[k]), k);
	}
	for (int i = 0; i < MANY; i++) {
		int k = i * 13 % MANY;

		ck_assert_int_eq(run_code(codes[k]), k);
		ck_assert(mpages_heap_retire(heap, &codes[k]));
	}
	ck_assert(mpages_heap_reclaim(heap));
	ck_assert_uint_eq(mpages_heap_stats_of(heap).chunks, 1);
	ck_assert(mpages_heap_free(&heap));
}
END_TEST

START_TEST(a_function_may_be_larger_than_a_chunk)
{
	mpages_heap *heap = new_heap();
	size_t mappings = maps_bytes();
	mpages_code large = function(heap, 5 << 20, 4096, NULL, 9), small = function(heap, 64, 1, NULL, 8);

	needs_barrier();
	ck_assert_int_eq(run_code(large), 9);
	ck_assert_int_eq(run_code(small), 8);
	ck_assert(mpages_heap_retire(heap, &large) && mpages_heap_reclaim(heap));
	ck_assert_int_eq(run_code(small), 8);
	ck_assert(mpages_heap_free(&heap));
	if (maps_are_ours())
		ck_assert_uint_lt(maps_bytes(), mappings);
}
END_TEST

/* ---- Threads ---- */

static void *
make_and_run(void *with)
{
	mpages_heap *heap = with;
	unsigned random = (unsigned)(uintptr_t)&random;
	mpages_code live[64] = {{NULL, 0}};

	for (int i = 0; i < (mpages_cpu_caches_apart() ? 1000 : 20000); i++) {
		mpages_code *fn = &live[next_random(&random) % 64];

		if (mpages_code_ok(*fn) && !mpages_heap_retire(heap, fn))
			return with;
		*fn = function(heap, sizeof code + next_random(&random) % 300, 16, NULL, (unsigned char)i);
		if (!mpages_code_ok(*fn) || run_code(*fn) != (unsigned char)i)
			return with;
		if (i % 1000 == 0 && mpages_heap_stats_of(heap).chunks == 0)
			return with;
	}
	for (int i = 0; i < 64; i++)
		if (!mpages_heap_retire(heap, &live[i]))
			return with;
	return NULL;
}

START_TEST(threads_share_a_heap)
{
	mpages_heap *heap = new_heap();
	pthread_t threads[THREADS];

	needs_barrier();
	needs_new_code();
	for (int i = 0; i < THREADS; i++)
		ck_assert_int_eq(pthread_create(&threads[i], NULL, make_and_run, heap), 0);
	for (int i = 0; i < THREADS; i++) {
		void *failed;

		ck_assert_int_eq(pthread_join(threads[i], &failed), 0);
		ck_assert_ptr_null(failed);
	}
	ck_assert_uint_eq(mpages_heap_stats_of(heap).code, 0);
	ck_assert(mpages_heap_free(&heap));
}
END_TEST

static void
add_what_needs_pairs(TCase *tcase)
{
	tcase_add_test(tcase, a_draft_becomes_code_and_code_comes_back);
	tcase_add_test(tcase, retired_code_is_not_written_before_the_barrier);
	tcase_add_test(tcase, barriers_are_few_where_there_is_little_room);
	tcase_add_test(tcase, barriers_are_few_where_there_is_much_code);
	tcase_add_test(tcase, large_functions_do_not_pile_up);
	tcase_add_test(tcase, retired_code_traps);
	tcase_add_test(tcase, stale_handles_are_refused);
	tcase_add_test(tcase, wrong_requests_change_nothing);
	tcase_add_test(tcase, near_is_where_calls_reach);
	tcase_add_test(tcase, where_nothing_is_near_is_an_error);
	tcase_add_test(tcase, a_million_random_pairs_leave_no_splinters);
	tcase_add_test(tcase, drafts_of_many_chunks_are_finished_in_any_order);
	tcase_add_test(tcase, a_function_may_be_larger_than_a_chunk);
	tcase_add_test(tcase, threads_share_a_heap);
}

int
main(void)
{
	Suite *suite = suite_create("heap");
	TCase *tcase = tcase_create("heap");
	SRunner *runner;
	int failed;

	tcase_set_timeout(tcase, 60);
	if (mpages_exec_support().by_pair)
		add_what_needs_pairs(tcase);
	else
		puts("passed over, for it needs pairs: all else");
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
