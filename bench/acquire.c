/* Memory acquired and released: as it comes, and filled in between. */
#define _GNU_SOURCE
#include <memory_pages/huge.h>
#include <memory_pages/pages.h>
#include <memory_pages/pooled.h>

#include <math.h>
#include <string.h>

#include "kit.h"

/* How much of it is written: everything, or nothing. */
static void
fill(void *at, const bench_case *c)
{
	if (c->part != 0)
		memset(at, 0x5a, c->bytes);
	bench_use(at);
}

/* Each way is one round. One that does not count comes first, so that all find their memory as warm as they keep
 * it. Where nothing is filled it takes so little that the least of many runs counts. */
static double
timed(const bench_case *c, void (*round)(const bench_case *c))
{
	int runs = c->part == 0 ? BENCH_RUNS : 1;
	double least = INFINITY;

	round(c);
	for (int run = 0; run < runs; run++) {
		double start = bench_now();

		for (size_t i = 0; i < c->n; i++)
			round(c);
		least = bench_less(least, bench_now() - start);
	}
	return least / (double)c->n;
}

#define WAY(round, name, kind) \
	static double \
	sample_##round(const bench_case *c) \
	{ \
		return timed(c, round); \
	} \
	BENCH_WAY(round, "acquire", name, kind, sample_##round)

static void
pages(const bench_case *c)
{
	pages_rw made = pages_rw_new(c->bytes);

	bench_must(pages_rw_ok(made));
	fill(pages_rw_bytes_mut(made).ptr, c);
	bench_must(pages_rw_free(&made));
}
WAY(pages, "pages", BENCH_OURS)

static void
huge(const bench_case *c)
{
	pages_rw_huge made = pages_rw_huge_new(c->bytes);

	bench_must(pages_rw_huge_ok(made));
	fill(pages_rw_huge_bytes_mut(made).ptr, c);
	bench_must(pages_rw_huge_free(&made));
}
WAY(huge, "pages, huge", BENCH_OURS)

/* Memory that was in use before: the pool keeps it from one sample to the next. */
static pages_rw_pooled
from_pool(const bench_case *c)
{
	static mpages_pool *pool;
	pages_rw_pooled made;

	if (pool == NULL)
		pool = mpages_pool_new((size_t)2 * GIB);
	made = pages_rw_pooled_new_uninit(pool, c->bytes);
	bench_must(pages_rw_pooled_ok(made));
	return made;
}

static void
pooled(const bench_case *c)
{
	pages_rw_pooled made = from_pool(c);

	fill(pages_rw_pooled_bytes_mut(made).ptr, c);
	bench_must(pages_rw_pooled_free(&made));
}
WAY(pooled, "pages, pooled", BENCH_OURS)

static void
raw(const bench_case *c)
{
	raw_map map = raw_new(c->bytes, false);

	fill(map.at, c);
	raw_free(map);
}
WAY(raw, "raw mmap", BENCH_LIMIT)

static void
raw_huge(const bench_case *c)
{
	raw_map map = raw_new(c->bytes, true);

	fill(map.at, c);
	raw_free(map);
}
WAY(raw_huge, "raw mmap, huge", BENCH_LIMIT)

static void *there; /* for refill */

static void
refill(const bench_case *c)
{
	fill(there, c);
}

static double
refilled(void *at, const bench_case *c)
{
	there = at;
	return timed(c, refill);
}

/* Memory that is there already: the least that filling can cost. It is that which the pool keeps, so that
 * nothing but the pool makes a difference. */
static double
warm(const bench_case *c)
{
	pages_rw_pooled made;
	double value;

	if (c->part == 0)
		return bench_skip();
	made = from_pool(c);
	value = refilled(pages_rw_pooled_bytes_mut(made).ptr, c);
	bench_must(pages_rw_pooled_free(&made));
	return value;
}
BENCH_WAY(warm, "acquire", "warm memset", BENCH_LIMIT, warm)

static double
warm_huge(const bench_case *c)
{
	raw_map map;
	double value;

	if (c->part == 0)
		return bench_skip();
	map = raw_new(c->bytes, true);
	value = refilled(map.at, c);
	raw_free(map);
	return value;
}
BENCH_WAY(warm_huge, "acquire", "warm memset, huge", BENCH_LIMIT, warm_huge)

static void
from_malloc(const bench_case *c)
{
	void *made = malloc(c->bytes);

	bench_must(made != NULL);
	fill(made, c);
	free(made);
}
WAY(from_malloc, "malloc", BENCH_MALLOC)

static void
cases(void)
{
	static const size_t sizes[] = {MIB, 48 * MIB, GIB};
	static const size_t fills[] = {20, 5, 1}; /* in a sample */

	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		bench_run(&(bench_case){.subject = "acquire", .bytes = sizes[i], .n = 20,
			.name = bench_name("acquire + release %s", bench_size(sizes[i]))});
		if (bench_is_quick() && sizes[i] == GIB)
			continue;
		bench_run(&(bench_case){.subject = "acquire", .bytes = sizes[i], .n = fills[i],
			.rounds = sizes[i] == GIB ? 2 : 0, .part = 1,
			.name = bench_name("acquire + fill + release %s", bench_size(sizes[i]))});
	}
}
BENCH_SUBJECT(acquire, cases)
