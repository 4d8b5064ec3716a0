/* Random walks with pools: any number of threads take, give back, trim, and hand what they have to each
 * other.
 *
 *     pool_walk [STEPS] [SEED] [THREADS]
 *
 * Every region and vector is filled with a byte that tells its pool and its owner. It has to be there when it
 * goes back; and what is taken without being zeroed may hold zeroes, and bytes of the same pool. */
#define _GNU_SOURCE
#include <memory_pages/pooled.h>
#include <memory_pages/vectors.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

enum {
	POOLS = 3,
	HELD = 24, /* by each thread */
	MOST_THREADS = 32,
	HANDED = 8,
	LOOKS = 64 /* bytes of each that are looked at */
};

/* What a thread has of a pool: pages, which may be read-only, or a vector. */
struct thing {
	int pool;
	unsigned char byte;
	pages_rw_pooled pages;
	pages_r_pooled read;
	u64_vec vec;
};

struct walker {
	uint64_t random;
	unsigned long steps, passed, taken, handed;
	struct thing things[HELD];
};

static const size_t budgets[POOLS] = {0, 3 << 20, 64 << 20};
static mpages_pool *pools[POOLS];

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct thing handed[HANDED];

static size_t
below(struct walker *w, size_t n)
{
	w->random ^= w->random << 13;
	w->random ^= w->random >> 7;
	w->random ^= w->random << 17;
	return (size_t)(w->random >> 16) % n;
}

#define check(w, is_so) ((is_so) ? (void)(w)->passed++ : fail(#is_so, __LINE__))

static void
fail(const char *claim, int line)
{
	printf("pool_walk:%d: not so: %s: %s\n0 passed, 1 failed\n", line, claim,
	       mpages_status_text(mpages_last_error()->status));
	exit(EXIT_FAILURE);
}

/* Bytes that tell their pool are never 0. */
static unsigned char
byte_of(struct walker *w, int pool)
{
	return (unsigned char)(((size_t)pool + 1) << 4 | (below(w, 15) + 1));
}

static bool
may_hold(const struct thing *thing, unsigned char byte)
{
	return byte == 0 || byte >> 4 == thing->byte >> 4;
}

/* The bytes of a thing, all of which it may write. */
static unsigned char *
bytes_of(struct thing *thing, size_t *n)
{
	if (thing->vec.data != NULL) {
		*n = thing->vec.len * sizeof *thing->vec.data;
		return (unsigned char *)thing->vec.data;
	}
	*n = thing->pages.region.size + thing->read.region.size;
	return thing->read.region.size != 0 ? thing->read.region.base : thing->pages.region.base;
}

/* Some of them, from one end to the other. */
static size_t
look_at(size_t i, size_t n)
{
	return i == LOOKS - 1 ? n - 1 : n / LOOKS * i;
}

static void
fill(struct thing *thing)
{
	size_t n;
	unsigned char *bytes = bytes_of(thing, &n);

	for (size_t i = 0; n != 0 && i < LOOKS; i++)
		bytes[look_at(i, n)] = thing->byte;
}

static void
check_filled(struct walker *w, struct thing *thing)
{
	size_t n;
	unsigned char *bytes = bytes_of(thing, &n);

	for (size_t i = 0; n != 0 && i < LOOKS; i++)
		check(w, bytes[look_at(i, n)] == thing->byte);
}

static void
take(struct walker *w, struct thing *thing)
{
	mpages_pool *pool;
	size_t bytes = below(w, (size_t)1 << (8 + below(w, 14))) + 1, n;
	unsigned char *at;
	bool zeroed = below(w, 2) != 0;

	*thing = (struct thing){.pool = (int)below(w, POOLS)};
	thing->byte = byte_of(w, thing->pool);
	pool = pools[thing->pool];
	w->taken++;
	if (below(w, 2) != 0) {
		thing->vec = u64_vec_new_from(pool, below(w, 2) * bytes / 8);
		check(w, thing->vec.data != NULL && thing->vec.len == 0);
		if (zeroed)
			check(w, u64_vec_resize(&thing->vec, bytes / 8));
		else
			check(w, u64_vec_push_uninit(&thing->vec, bytes / 8) != NULL);
	} else {
		thing->pages = zeroed ? pages_rw_pooled_new_zeroed(pool, bytes)
		                      : pages_rw_pooled_new_uninit(pool, bytes);
		check(w, pages_rw_pooled_ok(thing->pages));
		check(w, thing->pages.region.size >= bytes);
	}
	at = bytes_of(thing, &n);
	for (size_t i = 0; n != 0 && i < LOOKS; i++)
		check(w, zeroed ? at[look_at(i, n)] == 0 : may_hold(thing, at[look_at(i, n)]));
	fill(thing);
}

static void
give(struct walker *w, struct thing *thing)
{
	check_filled(w, thing);
	if (thing->vec.data != NULL)
		check(w, u64_vec_free(&thing->vec));
	check(w, pages_rw_pooled_free(&thing->pages) && pages_r_pooled_free(&thing->read));
	*thing = (struct thing){0};
}

static bool
is_there(const struct thing *thing)
{
	return thing->byte != 0;
}

/* Changes what one has, but not its bytes. */
static void
change(struct walker *w, struct thing *thing)
{
	if (thing->vec.data != NULL) {
		u64_vec_frozen frozen;

		if (below(w, 8) != 0 || thing->vec.len == 0)
			return;
		frozen = u64_vec_freeze(&thing->vec);
		check(w, u64_vec_frozen_ok(frozen));
		thing->vec = u64_vec_frozen_thaw(&frozen);
		check(w, u64_vec_ok(thing->vec));
	} else if (thing->pages.region.size != 0) {
		thing->read = pages_rw_pooled_deny_write(&thing->pages);
		check(w, pages_r_pooled_ok(thing->read));
	} else {
		thing->pages = pages_r_pooled_allow_write(&thing->read);
		check(w, pages_rw_pooled_ok(thing->pages));
	}
}

static void
hand_over(struct walker *w, struct thing *thing)
{
	struct thing *there = &handed[below(w, HANDED)], was;

	pthread_mutex_lock(&lock);
	was = *there;
	*there = *thing;
	*thing = was;
	pthread_mutex_unlock(&lock);
	w->handed++;
}

static void
look_at_pool(struct walker *w)
{
	size_t pool = below(w, POOLS);

	if (below(w, 10) == 0)
		check(w, mpages_pool_trim(pools[pool], below(w, budgets[pool] + 1)));
	check(w, mpages_pool_stats_of(pools[pool]).kept <= budgets[pool]);
}

static void *
walk(void *with)
{
	struct walker *w = with;

	for (unsigned long i = 0; i < w->steps; i++) {
		struct thing *thing = &w->things[below(w, HELD)];

		if (below(w, 100) == 0)
			look_at_pool(w);
		else if (below(w, 20) == 0)
			hand_over(w, thing);
		else if (!is_there(thing))
			take(w, thing);
		else if (below(w, 10) == 0)
			change(w, thing);
		else
			give(w, thing);
	}
	for (size_t i = 0; i < HELD; i++)
		if (is_there(&w->things[i]))
			give(w, &w->things[i]);
	return NULL;
}

static unsigned long
number(int argc, char **argv, int i, unsigned long otherwise)
{
	return i < argc ? strtoul(argv[i], NULL, 10) : otherwise;
}

int
main(int argc, char **argv)
{
	static struct walker walkers[MOST_THREADS];
	unsigned long steps = number(argc, argv, 1, 100000), seed = number(argc, argv, 2, 1);
	unsigned long n = number(argc, argv, 3, 1), passed = 0, taken = 0, moved = 0;
	pthread_t threads[MOST_THREADS];

	if (n == 0 || n > MOST_THREADS)
		fail("1 to 32 threads", __LINE__);
	for (int i = 0; i < POOLS; i++)
		if ((pools[i] = mpages_pool_new(budgets[i])) == NULL)
			fail("there is a pool", __LINE__);
	for (unsigned long i = 0; i < n; i++) {
		walkers[i].random = (seed + i * 1000003 + 1) * UINT64_C(0x9e3779b97f4a7c15) | 1;
		walkers[i].steps = steps / n;
		if (pthread_create(&threads[i], NULL, walk, &walkers[i]) != 0)
			fail("there is a thread", __LINE__);
	}
	for (unsigned long i = 0; i < n; i++) {
		pthread_join(threads[i], NULL);
		passed += walkers[i].passed;
		taken += walkers[i].taken;
		moved += walkers[i].handed;
	}
	for (int i = 0; i < HANDED; i++)
		if (is_there(&handed[i]))
			give(&walkers[0], &handed[i]);
	for (int i = 0; i < POOLS; i++) {
		mpages_pool_stats stats = mpages_pool_stats_of(pools[i]);

		printf("pool of %zu bytes: %zu from the system, %zu used again\n", stats.budget,
		       stats.mapped, stats.reused);
		check(&walkers[0], mpages_pool_trim(pools[i], 0));
		stats = mpages_pool_stats_of(pools[i]);
		check(&walkers[0], stats.owned == 0 && stats.kept == 0);
		check(&walkers[0], mpages_pool_free(&pools[i]));
	}
	printf("%lu taken, %lu handed over\n%lu passed, 0 failed\n", taken, moved, passed);
	return EXIT_SUCCESS;
}
