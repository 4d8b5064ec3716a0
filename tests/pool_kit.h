/* What the suites of pools share: counts of what the system was asked and of page faults. */
#ifndef TESTS_POOL_KIT_H
#define TESTS_POOL_KIT_H

#include <memory_pages/pool.h>
#include <pthread.h>

#include "emulated.h"
#include "marks_kit.h"

/* From here on, what the library asks the system counts. */
static long faults_before;

static inline void
count_from_here(void)
{
	fail_call(0, 0);
	faults_before = faults_so_far();
}

/* That the system was asked nothing since then, and nothing had to be brought into memory. */
#define assert_nothing_was_asked() \
	do { \
		long came = faults_so_far() - faults_before; \
		ck_assert_int_eq(calls, 0); \
		ck_assert_msg(!maps_are_ours() || !system_counts_only_ours() || came == 0, "%ld page faults", came); \
	} while (0)

static inline size_t
kept_by(mpages_pool *pool)
{
	return mpages_pool_stats_of(pool).kept;
}

/* Has the library make what it makes once in a process, whatever pool is used. */
static inline void
use_first(void)
{
	mpages_pool *pool = mpages_pool_new(0);

	if (pool == NULL || !mpages_pool_free(&pool))
		abort();
}

/* Runs a function in a thread that ends before this returns. */
static inline void
in_thread(void *(*run)(void *), void *with)
{
	pthread_t thread;

	ck_assert_int_eq(pthread_create(&thread, NULL, run, with), 0);
	ck_assert_int_eq(pthread_join(thread, NULL), 0);
}

#endif
