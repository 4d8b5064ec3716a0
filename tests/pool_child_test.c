/* Pools in a child process: it has one of its own, and may have few addresses. */
#define _GNU_SOURCE
#include <stdatomic.h>

#include "emulated.h"
#include "needs.h"
#include "pool_pages.h"

/* Takes all the addresses that there are but for some. */
static void
take_with_few_addresses(void *with)
{
	mpages_pool *pool = mpages_pool_new(SIZE_MAX);
	pages_rw_pooled pages = filled(pool, 64 * MIB, 1);
	struct rlimit limit = {maps_bytes() + 16 * MIB, RLIM_INFINITY};

	(void)with;
	child_assert(pages_rw_pooled_free(&pages));
	child_assert(setrlimit(RLIMIT_AS, &limit) == 0);
	pages = pages_rw_pooled_new_uninit(pool, 70 * MIB);
	child_assert(pages_rw_pooled_ok(pages));
	memset(pages.region.base, 1, 70 * MIB);
	child_assert(!pages_rw_pooled_ok(pages_rw_pooled_new_uninit(pool, 70 * MIB)));
	child_assert(mpages_last_error()->status == MPAGES_OUT_OF_MEMORY);
}

START_TEST(what_is_kept_is_given_up_before_there_is_no_memory)
{
	needs_limits();
	if (maps_are_ours())
		ck_assert_int_eq(child_run(take_with_few_addresses, NULL), 0);
}
END_TEST

static atomic_bool enough;

static void *
keep_busy(void *with)
{
	while (!atomic_load(&enough)) {
		pages_rw_pooled pages = pages_rw_pooled_new_uninit(with, 64 * KIB);

		if (!pages_rw_pooled_ok(pages) || !pages_rw_pooled_free(&pages))
			return with;
	}
	return NULL;
}

struct forked {
	mpages_pool *pool;
	pages_rw_pooled used;
};

static void
use_inherited(void *with)
{
	struct forked *forked = with;
	pages_rw_pooled pages;

	child_assert(bytes_are(forked->used.region.base, MIB, 7));
	child_assert(pages_rw_pooled_free(&forked->used));
	pages = pages_rw_pooled_new_uninit(forked->pool, MIB);
	child_assert(bytes_are(pages.region.base, MIB, 7));
	memset(pages.region.base, 9, MIB);
	for (int i = 0; i < 100; i++) {
		pages_rw_pooled more = pages_rw_pooled_new_zeroed(forked->pool, 64 * KIB);

		child_assert(bytes_are(more.region.base, 64 * KIB, 0));
		memset(more.region.base, 9, 64 * KIB);
		child_assert(pages_rw_pooled_free(&more));
	}
	child_assert(mpages_pool_trim(forked->pool, 0));
	child_assert(mpages_pool_free(&forked->pool));
	child_assert(pages_rw_pooled_free(&pages));
}

START_TEST(a_child_has_a_pool_of_its_own)
{
	struct forked forked = {mpages_pool_new(8 * MIB), {{NULL, 0}}};
	pthread_t threads[3];

	forked.used = filled(forked.pool, MIB, 7);
	for (int i = 0; i < 3; i++)
		ck_assert_int_eq(pthread_create(&threads[i], NULL, keep_busy, forked.pool), 0);
	for (int i = 0; i < 20; i++)
		ck_assert_int_eq(child_run(use_inherited, &forked), 0);
	atomic_store(&enough, true);
	for (int i = 0; i < 3; i++) {
		void *failed;

		ck_assert_int_eq(pthread_join(threads[i], &failed), 0);
		ck_assert_ptr_null(failed);
	}
	ck_assert(bytes_are(forked.used.region.base, MIB, 7));
	ck_assert(pages_rw_pooled_free(&forked.used));
	ck_assert(mpages_pool_free(&forked.pool));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("pool_child");
	TCase *tcase = tcase_create("children");

	tcase_add_test(tcase, what_is_kept_is_given_up_before_there_is_no_memory);
	tcase_add_test(tcase, a_child_has_a_pool_of_its_own);
	tcase_set_timeout(tcase, 60);
	use_first();
	suite_add_tcase(suite, tcase);
	return run_suite(suite);
}
