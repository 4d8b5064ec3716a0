/* Elements read at random: each says which comes next, so that every read waits for the one before. */
#define _GNU_SOURCE
#include <memory_pages/vec.h>

#include "element_vectors.h"
#include "kit.h"

enum {
	READS = 2000000,
	QUICK_READS = 200000
};

/* Makes one ring of all elements, in an order that no prefetcher guesses. */
static void
link_up(uint32_t *next, size_t n)
{
	uint64_t random = 88172645463325252;

	for (size_t i = 0; i < n; i++)
		next[i] = (uint32_t)i;
	/* Sattolo's shuffle has one cycle. */
	for (size_t i = n - 1; i > 0; i--) {
		uint32_t was = next[i];
		size_t with;

		random ^= random << 13;
		random ^= random >> 7;
		random ^= random << 17;
		with = random % i;
		next[i] = next[with];
		next[with] = was;
	}
}

static double
follow(const uint32_t *next, size_t reads)
{
	uint32_t at = 0;
	double start = bench_now();

	for (size_t i = 0; i < reads; i++)
		at = next[at];
	bench_use(&at);
	return (bench_now() - start) / (double)reads;
}

static double
ours(const bench_case *c, mpages_huge mode)
{
	size_t elements = c->bytes / 4;
	b4_vec v;
	double took;

	mpages_vec_set_huge(mode);
	v = b4_vec_new(elements);
	bench_must(b4_vec_ok(v) && b4_vec_resize(&v, elements));
	link_up(v.data, elements);
	took = follow(v.data, c->n);
	bench_must(b4_vec_free(&v));
	mpages_vec_set_huge(MPAGES_HUGE_AUTO);
	return took;
}

static double
ours_huge(const bench_case *c)
{
	return ours(c, MPAGES_HUGE_AUTO);
}
BENCH_WAY(ours_huge, "read", "vector, huge pages", BENCH_OURS, ours_huge)

static double
ours_small(const bench_case *c)
{
	return ours(c, MPAGES_HUGE_OFF);
}
BENCH_WAY(ours_small, "read", "vector, 4 KiB pages", BENCH_OURS, ours_small)

static double
from_malloc(const bench_case *c)
{
	uint32_t *next = malloc(c->bytes);
	double took;

	bench_must(next != NULL);
	link_up(next, c->bytes / 4);
	took = follow(next, c->n);
	free(next);
	return took;
}
BENCH_WAY(from_malloc, "read", "malloc", BENCH_MALLOC, from_malloc)

static double
raw_huge(const bench_case *c)
{
	raw_map map = raw_new(c->bytes, true);
	double took;

	link_up(map.at, c->bytes / 4);
	took = follow(map.at, c->n);
	raw_free(map);
	return took;
}
BENCH_WAY(raw_huge, "read", "raw mmap, huge", BENCH_LIMIT, raw_huge)

static void
cases(void)
{
	size_t bytes = bench_is_quick() ? 16 * MIB : 128 * MIB;

	bench_run(&(bench_case){.subject = "read", .n = bench_is_quick() ? QUICK_READS : READS,
		.bytes = bytes, .size = 4, .name = bench_name("random read in %s", bench_size(bytes))});
}
BENCH_SUBJECT(read, cases)
