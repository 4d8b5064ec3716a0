/* Fronts of threads that have ended: whoever comes next has them. And pools that end. */
#define _GNU_SOURCE
#include "os.h"
#include "pool_pages.h"
#include "pool_seats.h"

/* A thread, and what it found when it used a pool. */
struct visit {
	mpages_pool *pool;
	void *base;
	unsigned thread, front;
	bool owns;
};

static void
note(struct visit *visit)
{
	visit->thread = mpages_os_thread();
	visit->front = mpages_own_front.front;
	visit->owns = mpages_own_front.seat != NULL;
}

/* Waits until the system, too, knows that a thread is not there any more, which may be a little later. */
static void
wait_for_the_end(const struct visit *visit)
{
	for (int i = 0; !mpages_os_has_ended(visit->thread); i++) {
		ck_assert_int_lt(i, 10000000);
		mpages_os_yield();
	}
}

static void *
take_and_free(void *with)
{
	struct visit *visit = with;
	pages_rw_pooled pages = pages_rw_pooled_new_uninit(visit->pool, 1);

	note(visit);
	visit->base = pages.region.base;
	return pages_rw_pooled_free(&pages) ? NULL : with;
}

/* Also where no front has an owner, and nobody asks. */
START_TEST(the_system_tells_who_has_ended)
{
	struct visit visit = {.pool = mpages_pool_new(MIB)};

	in_thread(take_and_free, &visit);
	if (visit.thread != 0) {
		ck_assert(!mpages_os_has_ended(mpages_os_thread()));
		wait_for_the_end(&visit);
	}
	ck_assert(mpages_pool_free(&visit.pool));
}
END_TEST

START_TEST(the_next_thread_has_it_and_what_is_there)
{
	struct visit first = {.pool = mpages_pool_new(MIB)}, next = first;

	in_thread(take_and_free, &first);
	ck_assert_ptr_nonnull(first.base);
	for (int i = 0; first.owns && i < 2 * MPAGES_POOL_FRONTS; i++) {
		wait_for_the_end(i == 0 ? &first : &next);
		in_thread(take_and_free, &next);
		ck_assert(next.owns);
		ck_assert_uint_eq(next.front, first.front);
		ck_assert_ptr_eq(next.base, first.base);
	}
	ck_assert(mpages_pool_free(&first.pool));
}
END_TEST

/* Comes to its front as its owner, which may take a few times where guests were there. */
static void
come_in(struct visit *visit)
{
	bool is_in = false;

	take_and_free(visit);
	for (int i = 0; visit->owns && !is_in && i < 1000; i++)
		is_in = mpages_seat_enter(&mpages_own_front);
	visit->owns = is_in;
}

/* As if a signal handler had ended the thread in the midst of something. */
static void *
come_in_and_end(void *with)
{
	come_in(with);
	return NULL;
}

static void *
come_in_and_leave(void *with)
{
	struct visit *visit = with;

	come_in(visit);
	if (visit->owns)
		mpages_seat_leave(&mpages_own_front);
	return NULL;
}

START_TEST(an_end_in_the_midst_does_not_last)
{
	struct visit first = {.pool = mpages_pool_new(MIB)}, next = first;

	in_thread(come_in_and_end, &first);
	if (first.owns) {
		ck_assert(!mpages_front_visit(first.front - 1));
		wait_for_the_end(&first);
		in_thread(come_in_and_leave, &next);
		ck_assert(next.owns);
		ck_assert_uint_eq(next.front, first.front);
		ck_assert(mpages_front_visit(first.front - 1));
		mpages_front_end_visit(first.front - 1);
	}
	ck_assert(mpages_pool_free(&first.pool));
}
END_TEST

/* Threads that are there at the same time. */
enum {
	MANY = MPAGES_POOL_OWNED + 8
};
static pthread_barrier_t all_are_there;

static void *
take_while_others_do(void *with)
{
	void *failed = take_and_free(with);

	pthread_barrier_wait(&all_are_there);
	return failed;
}

/* How many of them own a front, and that no two own the same, nor that of this thread. */
static unsigned
owners(mpages_pool *pool)
{
	bool is_owned[MPAGES_POOL_FRONTS + 1] = {false};
	struct visit visits[MANY];
	pthread_t threads[MANY];
	void *failed;
	unsigned n = 0;

	is_owned[mpages_own_front.front] = mpages_own_front.seat != NULL;
	ck_assert_int_eq(pthread_barrier_init(&all_are_there, NULL, MANY), 0);
	for (int i = 0; i < MANY; i++) {
		visits[i].pool = pool;
		ck_assert_int_eq(pthread_create(&threads[i], NULL, take_while_others_do, &visits[i]), 0);
	}
	for (int i = 0; i < MANY; i++) {
		ck_assert_int_eq(pthread_join(threads[i], &failed), 0);
		ck_assert_ptr_null(failed);
		ck_assert_uint_ge(visits[i].front, 1);
		ck_assert(!is_owned[visits[i].front]);
		is_owned[visits[i].front] = visits[i].owns;
		n += visits[i].owns;
	}
	for (int i = 0; n > 0 && i < MANY; i++)
		wait_for_the_end(&visits[i]);
	ck_assert_int_eq(pthread_barrier_destroy(&all_are_there), 0);
	return n;
}

START_TEST(fronts_have_one_owner_and_are_had_again)
{
	struct visit own = {.pool = mpages_pool_new(MIB)};

	ck_assert_ptr_null(take_and_free(&own));
	for (int i = 0; i < 3; i++)
		ck_assert_uint_eq(owners(own.pool), own.owns ? MPAGES_POOL_OWNED - 1 : 0);
	ck_assert(mpages_pool_free(&own.pool));
}
END_TEST

/* ---- The end of a pool ---- */

/* What is freed by a thread that comes to a front when the pool's end has just asked, at last, how many there are. */
enum {
	AT_LAST = 2 /* first for what is closed, then for what is emptied */
};
static pages_rw_pooled *freed_meanwhile;
static int asked;

/* And a pool that ends when somebody who makes room in it asks that. */
static mpages_pool *ended_meanwhile;

static void *
free_it(void *with)
{
	pages_rw_pooled *pages = with;

	return pages_rw_pooled_free(pages) ? NULL : with;
}

static void *
end_it(void *with)
{
	mpages_pool **pool = with;

	return mpages_pool_free(pool) ? NULL : with;
}

extern unsigned __real_mpages_fronts_in_use(void);
extern unsigned __wrap_mpages_fronts_in_use(void);

unsigned
__wrap_mpages_fronts_in_use(void)
{
	unsigned n = __real_mpages_fronts_in_use();

	if (freed_meanwhile != NULL && ++asked == AT_LAST)
		in_thread(free_it, freed_meanwhile);
	if (ended_meanwhile != NULL) {
		mpages_pool *pool = ended_meanwhile;

		ended_meanwhile = NULL;
		in_thread(end_it, &pool);
	}
	return n;
}

START_TEST(what_comes_back_to_a_new_front_at_the_end_is_not_kept)
{
	mpages_pool *pool = mpages_pool_new(MIB);
	pages_rw_pooled pages = filled(pool, 64 * KIB, 1);
	void *data = pages.region.base, *own = pool;
	unsigned fronts = __real_mpages_fronts_in_use();

	freed_meanwhile = &pages;
	ck_assert(mpages_pool_free(&pool));
	freed_meanwhile = NULL;
	ck_assert_int_ge(asked, AT_LAST);
	ck_assert_uint_eq(__real_mpages_fronts_in_use(), fronts + 1);
	ck_assert_ptr_null(pages.region.base);
	ck_assert_str_eq(maps_rights(data, 1), "hole");
	ck_assert_str_eq(maps_rights(own, 1), "hole");
}
END_TEST

START_TEST(what_comes_back_while_its_pool_ends_is_not_kept)
{
	mpages_pool *pool = mpages_pool_new(64 * KIB);
	pages_rw_pooled kept = filled(pool, 64 * KIB, 1), pages = filled(pool, 64 * KIB, 2);
	void *data = pages.region.base, *own = pool;

	ck_assert(pages_rw_pooled_free(&kept));
	ck_assert_uint_eq(kept_by(pool), 64 * KIB);
	ended_meanwhile = pool;
	ck_assert(pages_rw_pooled_free(&pages));
	ck_assert_ptr_null(ended_meanwhile);
	ck_assert_str_eq(maps_rights(data, 1), "hole");
	ck_assert_str_eq(maps_rights(own, 1), "hole");
}
END_TEST

START_TEST(pools_that_come_and_go_touch_what_is_used)
{
	mpages_pool *pool;
	long came;

	count_from_here();
	pool = mpages_pool_new(MIB);
	ck_assert_ptr_nonnull(pool);
	ck_assert_uint_eq(mpages_pool_stats_of(pool).kept, 0);
	ck_assert(mpages_pool_free(&pool));
	came = faults_so_far() - faults_before;
	/* The pages of a front, and what asserting takes now and then. */
	ck_assert_msg(!maps_are_ours() || !system_counts_only_ours() || came < 8, "%ld page faults", came);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("pool_ends");
	TCase *tcase = tcase_create("ends");

	/* First: where tests have no processes of their own, fronts are new only now. */
	tcase_add_test(tcase, what_comes_back_to_a_new_front_at_the_end_is_not_kept);
	tcase_add_test(tcase, the_system_tells_who_has_ended);
	tcase_add_test(tcase, the_next_thread_has_it_and_what_is_there);
	tcase_add_test(tcase, an_end_in_the_midst_does_not_last);
	tcase_add_test(tcase, fronts_have_one_owner_and_are_had_again);
	tcase_add_test(tcase, what_comes_back_while_its_pool_ends_is_not_kept);
	tcase_add_test(tcase, pools_that_come_and_go_touch_what_is_used);
	tcase_set_timeout(tcase, 60);
	use_first();
	suite_add_tcase(suite, tcase);
	return run_suite(suite);
}
