/* Memory acquired and released: as it comes, and filled in between. */
#define _GNU_SOURCE
#include <memory_pages/huge.h>
#include <memory_pages/pages.h>
#include <memory_pages/pooled.h>

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

static double
pages(const bench_case *c)
{
	double start = bench_now();

	for (size_t i = 0; i < c->n; i++) {
		pages_rw made = pages_rw_new(c->bytes);

		bench_must(pages_rw_ok(made));
		fill(pages_rw_bytes_mut(made).ptr, c);
		bench_must(pages_rw_free(&made));
	}
	return (bench_now() - start) / (double)c->n;
}
BENCH_WAY(pages, "acquire", "pages", BENCH_OURS, pages)

static double
huge(const bench_case *c)
{
	double start = bench_now();

	for (size_t i = 0; i < c->n; i++) {
		pages_rw_huge made = pages_rw_huge_new(c->bytes);

		bench_must(pages_rw_huge_ok(made));
		fill(pages_rw_huge_bytes_mut(made).ptr, c);
		bench_must(pages_rw_huge_free(&made));
	}
	return (bench_now() - start) / (double)c->n;
}
BENCH_WAY(huge, "acquire", "pages, huge", BENCH_OURS, huge)

static void
use_pool(mpages_pool *pool, const bench_case *c)
{
	pages_rw_pooled made = pages_rw_pooled_new_uninit(pool, c->bytes);

	bench_must(pages_rw_pooled_ok(made));
	fill(pages_rw_pooled_bytes_mut(made).ptr, c);
	bench_must(pages_rw_pooled_free(&made));
}

/* From a pool that keeps it already. */
static double
pooled(const bench_case *c)
{
	static mpages_pool *pool;
	double start;

	if (pool == NULL)
		pool = mpages_pool_new((size_t)2 * GIB);
	use_pool(pool, c);
	start = bench_now();
	for (size_t i = 0; i < c->n; i++)
		use_pool(pool, c);
	return (bench_now() - start) / (double)c->n;
}
BENCH_WAY(pooled, "acquire", "pages, pooled", BENCH_OURS, pooled)

static double
raw(const bench_case *c)
{
	double start = bench_now();

	for (size_t i = 0; i < c->n; i++) {
		raw_map map = raw_new(c->bytes, false);

		fill(map.at, c);
		raw_free(map);
	}
	return (bench_now() - start) / (double)c->n;
}
BENCH_WAY(raw, "acquire", "raw mmap", BENCH_LIMIT, raw)

static double
raw_huge(const bench_case *c)
{
	double start = bench_now();

	for (size_t i = 0; i < c->n; i++) {
		raw_map map = raw_new(c->bytes, true);

		fill(map.at, c);
		raw_free(map);
	}
	return (bench_now() - start) / (double)c->n;
}
BENCH_WAY(raw_huge, "acquire", "raw mmap, huge", BENCH_LIMIT, raw_huge)

/* Memory that is there already: the least that filling can cost. */
static double
refill(raw_map *map, const bench_case *c, bool in_huge_pages)
{
	double start;

	if (c->part == 0)
		return bench_skip();
	if (map->size < c->bytes) {
		if (map->whole != NULL)
			raw_free(*map);
		*map = raw_new(c->bytes, in_huge_pages);
		fill(map->at, c);
	}
	start = bench_now();
	for (size_t i = 0; i < c->n; i++)
		fill(map->at, c);
	return (bench_now() - start) / (double)c->n;
}

static double
warm(const bench_case *c)
{
	static raw_map map;

	return refill(&map, c, false);
}
BENCH_WAY(warm, "acquire", "warm memset", BENCH_LIMIT, warm)

static double
warm_huge(const bench_case *c)
{
	static raw_map map;

	return refill(&map, c, true);
}
BENCH_WAY(warm_huge, "acquire", "warm memset, huge", BENCH_LIMIT, warm_huge)

static double
from_malloc(const bench_case *c)
{
	double start = bench_now();

	for (size_t i = 0; i < c->n; i++) {
		void *made = malloc(c->bytes);

		bench_must(made != NULL);
		fill(made, c);
		free(made);
	}
	return (bench_now() - start) / (double)c->n;
}
BENCH_WAY(from_malloc, "acquire", "malloc", BENCH_MALLOC, from_malloc)

static void
cases(void)
{
	static const size_t sizes[] = {MIB, 48 * MIB, GIB};

	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		bench_run(&(bench_case){.subject = "acquire", .bytes = sizes[i], .n = 200,
			.name = bench_name("acquire + release %s", bench_size(sizes[i]))});
		if (bench_is_quick() && sizes[i] == GIB)
			continue;
		bench_run(&(bench_case){.subject = "acquire", .bytes = sizes[i], .n = sizes[i] == MIB ? 20 : 1,
			.part = 1, .name = bench_name("acquire + fill + release %s", bench_size(sizes[i]))});
	}
}
BENCH_SUBJECT(acquire, cases)
