/* Barriers on other processors: code that has run is replaced with one, or not at all. */
/* Wrapped: mpages_os_sync_cores. */
#define _GNU_SOURCE
#define PAGES_ALLOW_EXEC
#include "heap_kit.h"

#include <memory_pages/dual.h>

#include "cpu.h"
#include "heap_chunks.h"

enum {
	REFUSED = 4711, /* what the pretended system says */
	SIZE = 128
};

/* What the wrapped call is to say, and what it has seen. */
static long refusal;
static int barriers;
static const mpages_heap *watched;  /* a heap, and code that it had */
static mpages_code watched_code;
static int while_retired;           /* barriers while that is retired and nothing but traps */

long __real_mpages_os_sync_cores(void);
long __wrap_mpages_os_sync_cores(void);

/* Whether all bytes are alike, as the code that was there was not. */
static bool
is_of_one_byte(const unsigned char *bytes, size_t size)
{
	return memcmp(bytes, bytes + 1, size - 1) == 0;
}

static bool
is_retired(const mpages_heap *heap, mpages_code fn)
{
	const mpages_chunk *in = mpages_chunk_of(heap, fn.address);
	size_t offset = (size_t)((const unsigned char *)fn.address - in->run);

	return mpages_blocks_is(&in->blocks, offset / BLOCK_GRANULE, mpages_granules(fn.size), BLOCK_RETIRED);
}

long
__wrap_mpages_os_sync_cores(void)
{
	barriers++;
	if (watched != NULL && is_retired(watched, watched_code) && is_of_one_byte(watched_code.address, SIZE))
		while_retired++;
	return refusal != 0 ? refusal : __real_mpages_os_sync_cores();
}

static void
forget(void)
{
	refusal = 0;
	barriers = while_retired = 0;
	watched = NULL;
}

/* A function that fills its room, so that no byte is there from before. */
static mpages_code
full_function(mpages_heap *heap, unsigned char byte)
{
	mpages_draft draft = mpages_heap_draft(heap, SIZE, 1, NULL);
	mpages_bytes_mut bytes = mpages_heap_bytes_mut(heap, draft);

	for (size_t i = 0; i < bytes.size; i++)
		bytes.ptr[i] = (unsigned char)i;
	code_write(bytes.ptr, byte);
	return mpages_heap_publish(heap, &draft);
}

START_TEST(room_comes_back_after_a_barrier_over_traps)
{
	mpages_heap *heap = new_heap();
	mpages_code fn = full_function(heap, 1);

	needs_barrier();
	forget();
	watched = heap;
	watched_code = fn;
	ck_assert(mpages_heap_retire(heap, &fn));
	ck_assert_int_eq(barriers, 0);
	ck_assert(mpages_heap_reclaim(heap));
	ck_assert_int_eq(barriers, 1);
	ck_assert_int_eq(while_retired, 1);
	ck_assert(!is_retired(heap, watched_code));
	/* Nothing is retired any more. */
	ck_assert(mpages_heap_reclaim(heap));
	ck_assert_int_eq(barriers, 1);
	ck_assert_uint_eq(mpages_heap_stats_of(heap).barriers, 1);
	forget();
	ck_assert(mpages_heap_free(&heap));
}
END_TEST

START_TEST(as_many_barriers_are_asked_for_as_are_counted)
{
	mpages_heap *heap = new_heap();
	int published = mpages_cpu_caches_apart() ? 10000 : 0;

	needs_barrier();
	forget();
	for (int i = 0; i < 10000; i++) {
		mpages_code fn = function(heap, SIZE, 1, NULL, 1);

		ck_assert(mpages_heap_retire(heap, &fn));
	}
	ck_assert_uint_gt(mpages_heap_stats_of(heap).barriers, 2);
	ck_assert_uint_eq((size_t)(barriers - published), mpages_heap_stats_of(heap).barriers);
	ck_assert(mpages_heap_free(&heap));
}
END_TEST

START_TEST(without_a_barrier_retired_code_stays_retired)
{
	mpages_heap *heap = new_heap();
	mpages_code fn = full_function(heap, 1), again;
	const void *was = fn.address;
	size_t retired;

	forget();
	refusal = REFUSED;
	ck_assert(mpages_heap_retire(heap, &fn));
	retired = mpages_heap_stats_of(heap).retired;
	for (int i = 0; i < 2; i++) {
		ck_assert(!mpages_heap_reclaim(heap));
		ck_assert_str_eq(mpages_last_error()->operation, "barrier");
		ck_assert_int_eq(mpages_last_error()->os_code, REFUSED);
		ck_assert_uint_eq(mpages_heap_stats_of(heap).retired, retired);
		ck_assert_uint_eq(mpages_heap_stats_of(heap).barriers, 0);
	}
	for (int i = 0; i < 10000; i++) {
		again = function(heap, SIZE, 1, NULL, 2);
		ck_assert(mpages_code_ok(again));
		ck_assert_ptr_ne(again.address, was);
	}
	ck_assert_int_eq(run_code(again), 2);
	/* A later barrier is as good. */
	refusal = 0;
	if (mpages_heap_reclaim(heap)) {
		ck_assert_uint_eq(mpages_heap_stats_of(heap).retired, 0);
		ck_assert_uint_eq(mpages_heap_stats_of(heap).barriers, 1);
	}
	ck_assert(mpages_heap_free(&heap));
}
END_TEST

START_TEST(without_barriers_a_heap_takes_so_many_back_and_no_more)
{
	enum {
		MANY = 3 * RETIRED_MOST
	};
	static mpages_code codes[MANY];
	mpages_heap *heap = new_heap();
	mpages_code kept;
	int taken = 0;

	forget();
	for (int i = 0; i < MANY; i++)
		codes[i] = function(heap, SIZE, 1, NULL, (unsigned char)i);
	refusal = REFUSED;
	/* Every other one: none lies beside another that is retired. */
	for (int i = 0; i < MANY; i += 2) {
		if (!mpages_heap_retire(heap, &codes[i]))
			break;
		ck_assert(!mpages_code_ok(codes[i]));
		taken++;
	}
	ck_assert_int_eq(taken, RETIRED_MOST);
	ck_assert_str_eq(mpages_last_error()->operation, "barrier");
	kept = codes[2 * taken];
	ck_assert(mpages_code_ok(kept));
	ck_assert_int_eq(run_code(kept), (unsigned char)(2 * taken));
	ck_assert_uint_eq(mpages_heap_stats_of(heap).retired, (size_t)taken * SIZE);
	ck_assert_uint_eq(mpages_heap_stats_of(heap).barriers, 0);
	/* All that was retired comes back at once when there is a barrier. */
	refusal = 0;
	if (mpages_heap_retire(heap, &kept)) {
		ck_assert(mpages_heap_reclaim(heap));
		ck_assert_uint_eq(mpages_heap_stats_of(heap).retired, 0);
	}
	ck_assert(mpages_heap_free(&heap));
}
END_TEST

START_TEST(in_a_pair_what_has_run_is_published_with_a_barrier)
{
	pages_code pair = pages_code_new(1);
	int of_publish = mpages_cpu_caches_apart();

	forget();
	code_write(pages_rw_dual_bytes_mut(pair.rw).ptr, CODE_RESULT);
	ck_assert(pages_rx_dual_publish(pair.rx, 0, sizeof code));
	ck_assert_int_eq(barriers, of_publish);
	barriers = 0;
	ck_assert(pages_rx_dual_republish(pair.rx, 0, sizeof code) == mpages_exec_support().while_run);
	ck_assert_int_eq(barriers, 2); /* that of republish, and that of the question */
	refusal = REFUSED;
	ck_assert(!mpages_exec_support().while_run);
	ck_assert(pages_rx_dual_publish(pair.rx, 0, sizeof code));
	ck_assert(!pages_rx_dual_republish(pair.rx, 0, sizeof code));
	ck_assert_str_eq(mpages_last_error()->operation, "barrier");
	ck_assert_int_eq(mpages_last_error()->os_code, REFUSED);
	ck_assert(pages_code_free(&pair));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("code_barrier");
	TCase *tcase = tcase_create("code_barrier");
	SRunner *runner;
	int failed;

	if (mpages_exec_support().by_pair) {
		tcase_add_test(tcase, room_comes_back_after_a_barrier_over_traps);
		tcase_add_test(tcase, as_many_barriers_are_asked_for_as_are_counted);
		tcase_add_test(tcase, without_a_barrier_retired_code_stays_retired);
		tcase_add_test(tcase, without_barriers_a_heap_takes_so_many_back_and_no_more);
		tcase_add_test(tcase, in_a_pair_what_has_run_is_published_with_a_barrier);
	} else {
		puts("passed over, for it needs pairs: all else");
	}
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
