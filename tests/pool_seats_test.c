/* Threads in each other's fronts, and signals in the midst of it: nothing is had twice, nothing lost. */
#define _GNU_SOURCE
#include <signal.h>
#include <sys/time.h>

#include "child.h"
#include "pool_pages.h"
#include "pool_seats.h"

/* The threads of a test that give what others take, which all look into each other's fronts. */
enum {
	BUSY = 4,
	HELD = 8
};
static mpages_pool *met;

/* Whoever has pages has them alone: what he writes there is what he reads. */
static void *
hold_and_look(void *with)
{
	unsigned char own = (unsigned char)(1 + *(int *)with);
	pages_rw_pooled held[HELD];
	int odd = 0;

	for (int round = 0; round < 3000; round++) {
		int n = 1 + round % HELD;

		for (int i = 0; i < n; i++) {
			held[i] = pages_rw_pooled_new_uninit(met, 1);
			if (!pages_rw_pooled_ok(held[i]))
				return with;
			*(volatile unsigned char *)held[i].region.base = own;
		}
		if (round % 64 == 0)
			odd += !mpages_pool_trim(met, 0);
		for (int i = 0; i < n; i++)
			odd += *(volatile unsigned char *)held[i].region.base != own;
		for (int i = 0; i < n; i++)
			odd += !pages_rw_pooled_free(&held[i]);
		odd += kept_by(met) > 20 * mpages_page_size();
	}
	return odd != 0 ? with : NULL;
}

START_TEST(threads_meet_and_have_nothing_twice)
{
	pthread_t threads[BUSY];
	int names[BUSY];
	void *failed;

	met = mpages_pool_new(20 * mpages_page_size());
	for (int i = 0; i < BUSY; i++) {
		names[i] = i;
		ck_assert_int_eq(pthread_create(&threads[i], NULL, hold_and_look, &names[i]), 0);
	}
	for (int i = 0; i < BUSY; i++) {
		ck_assert_int_eq(pthread_join(threads[i], &failed), 0);
		ck_assert_ptr_null(failed);
	}
	/* Nothing is lost either: all that is the pool's is kept, and can go. */
	ck_assert_uint_eq(mpages_pool_stats_of(met).owned * mpages_page_size(), kept_by(met));
	ck_assert(mpages_pool_trim(met, 0));
	ck_assert_uint_eq(mpages_pool_stats_of(met).owned, 0);
	ck_assert(mpages_pool_free(&met));
}
END_TEST

static void *
take_one(void *with)
{
	pages_rw_pooled *pages = with;

	*pages = taken(met, 64 * KIB);
	return NULL;
}

START_TEST(nobody_comes_in_while_the_owner_is_there)
{
	mpages_own *own = &mpages_own_front;
	pages_rw_pooled pages, kept, other;
	void *base;

	met = mpages_pool_new(MIB);
	pages = filled(met, 64 * KIB, 1);
	kept = pages;
	base = pages.region.base;
	ck_assert(pages_rw_pooled_free(&pages));
	/* Without a barrier of the system's, threads have no fronts of their own. */
	if (own->seat != NULL) {
		ck_assert(mpages_seat_enter(own));
		in_thread(take_one, &other);
		ck_assert_ptr_ne(other.region.base, base);
		/* As a signal would that comes now. */
		pages = taken(met, 64 * KIB);
		ck_assert_ptr_ne(pages.region.base, base);
		ck_assert(pages_rw_pooled_free(&pages) && pages_rw_pooled_free(&other));
		ck_assert(!mpages_pool_trim(met, 0));
		assert_status(MPAGES_UNSUPPORTED);
		ck_assert_uint_eq(kept_by(met), 64 * KIB);
		mpages_seat_leave(own);
	}
	in_thread(take_one, &pages);
	ck_assert_ptr_eq(pages.region.base, kept.region.base);
	ck_assert(pages_rw_pooled_free(&pages) && mpages_pool_trim(met, 0));
	ck_assert_uint_eq(kept_by(met), 0);
	ck_assert(mpages_pool_free(&met));
}
END_TEST

/* Not inlined: with gcc 12 UndefinedBehaviorSanitizer takes the address of what a thread has for NULL in a loop. */
static __attribute__((noinline)) bool
owner_comes_in(void)
{
	return mpages_seat_enter(&mpages_own_front);
}

START_TEST(a_front_is_its_owners_alone_again)
{
	mpages_own *own = &mpages_own_front;
	pages_rw_pooled pages;
	int n = 0;

	met = mpages_pool_new(MIB);
	pages = filled(met, 64 * KIB, 1);
	ck_assert(pages_rw_pooled_free(&pages));
	in_thread(take_one, &pages);
	if (own->seat != NULL) {
		ck_assert(!owner_comes_in());
		while (!owner_comes_in())
			ck_assert_int_lt(n++, 1000);
		mpages_seat_leave(own);
	}
	ck_assert(pages_rw_pooled_free(&pages));
	ck_assert(mpages_pool_free(&met));
}
END_TEST

/* ---- Signals ---- */

static volatile sig_atomic_t came, went_wrong;

static void
use_in_a_signal(int number)
{
	mpages_error before = *mpages_last_error();
	pages_rw_pooled pages = pages_rw_pooled_new_uninit(met, 1);
	volatile unsigned char *byte = pages.region.base;

	(void)number;
	came++;
	if (byte == NULL) {
		went_wrong = 1;
		return;
	}
	*byte = 2;
	if (came % 16 == 0 && !mpages_pool_trim(met, 0))
		went_wrong = mpages_last_error()->status != MPAGES_UNSUPPORTED;
	if (*byte != 2 || !pages_rw_pooled_free(&pages))
		went_wrong = 1;
	mpages_fail(before.status, before.os_code, before.operation, before.address, before.size);
}

START_TEST(a_signal_may_come_at_any_moment)
{
	struct itimerval often = {{0, 20}, {0, 20}}, never = {{0, 0}, {0, 0}};

	met = mpages_pool_new(MIB);
	signal(SIGALRM, use_in_a_signal);
	ck_assert_int_eq(setitimer(ITIMER_REAL, &often, NULL), 0);
	for (int i = 0; came < 2000 && went_wrong == 0; i++) {
		pages_rw_pooled pages = pages_rw_pooled_new_uninit(met, 1);
		volatile unsigned char *byte = pages.region.base;

		ck_assert_ptr_nonnull(pages.region.base);
		*byte = 1;
		for (int k = 0; k < i % 50; k++)
			ck_assert_int_eq(*byte, 1);
		ck_assert(pages_rw_pooled_free(&pages));
	}
	ck_assert_int_eq(setitimer(ITIMER_REAL, &never, NULL), 0);
	ck_assert_int_eq(went_wrong, 0);
	ck_assert_uint_eq(mpages_pool_stats_of(met).owned * mpages_page_size(), kept_by(met));
	ck_assert(mpages_pool_free(&met));
}
END_TEST

/* What a signal handler does that has interrupted the owner and goes on in a child: then the child goes on with what
 * was interrupted. */
static void
use_in_a_child(void *kept)
{
	pages_rw_pooled pages = taken(met, 64 * KIB);

	child_assert(pages.region.base != kept);
	child_assert(!mpages_pool_trim(met, 0));
	mpages_seat_leave(&mpages_own_front);
	pages = taken(met, 64 * KIB);
	child_assert(pages.region.base == kept);
}

START_TEST(a_signal_may_fork)
{
	pages_rw_pooled pages;
	void *base;

	met = mpages_pool_new(MIB);
	pages = filled(met, 64 * KIB, 1);
	base = pages.region.base;
	ck_assert(pages_rw_pooled_free(&pages));
	if (mpages_own_front.seat != NULL) {
		ck_assert(mpages_seat_enter(&mpages_own_front));
		ck_assert_int_eq(child_run(use_in_a_child, base), 0);
		mpages_seat_leave(&mpages_own_front);
	}
	ck_assert(mpages_pool_free(&met));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("pool_seats");
	TCase *tcase = tcase_create("seats");

	tcase_add_test(tcase, threads_meet_and_have_nothing_twice);
	tcase_add_test(tcase, nobody_comes_in_while_the_owner_is_there);
	tcase_add_test(tcase, a_front_is_its_owners_alone_again);
	tcase_add_test(tcase, a_signal_may_come_at_any_moment);
	tcase_add_test(tcase, a_signal_may_fork);
	tcase_set_timeout(tcase, 60);
	use_first();
	suite_add_tcase(suite, tcase);
	return run_suite(suite);
}
