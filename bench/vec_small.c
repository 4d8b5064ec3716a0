/* Vectors that are made, filled with a few elements and freed, again and again; by one thread or more. */
#define _GNU_SOURCE
#include <memory_pages/pool.h>

#include "element_vectors.h"
#include "kit.h"
#include "threads.h"

static void
ours(const bench_case *c, size_t times)
{
	for (size_t i = 0; i < times; i++) {
		b8_vec v = {0};

		for (size_t k = 0; k < c->n; k++)
			bench_must(b8_vec_push(&v, k));
		bench_use(v.data);
		bench_must(b8_vec_free(&v));
	}
}

static double
sample_ours(const bench_case *c)
{
	return bench_threads(c, ours);
}
BENCH_WAY(ours, "vec_small", "vector", BENCH_OURS, sample_ours)

static mpages_pool *pool;

static void
pooled(const bench_case *c, size_t times)
{
	for (size_t i = 0; i < times; i++) {
		b8_vec v = b8_vec_new_from(pool, 0);

		for (size_t k = 0; k < c->n; k++)
			bench_must(b8_vec_push(&v, k));
		bench_use(v.data);
		bench_must(b8_vec_free(&v));
	}
}

static double
sample_pooled(const bench_case *c)
{
	if (pool == NULL)
		pool = mpages_pool_new(64 * MIB);
	return bench_threads(c, pooled);
}
BENCH_WAY(pooled, "vec_small", "vector, pooled", BENCH_OURS, sample_pooled)

static void
doubling(const bench_case *c, size_t times)
{
	for (size_t i = 0; i < times; i++) {
		uint64_t *data = NULL;
		size_t cap = 0;

		for (size_t k = 0; k < c->n; k++) {
			if (k == cap) {
				cap = cap == 0 ? 16 : 2 * cap;
				data = realloc(data, cap * sizeof *data);
				bench_must(data != NULL);
			}
			data[k] = k;
		}
		bench_use(data);
		free(data);
	}
}

static double
sample_doubling(const bench_case *c)
{
	return bench_threads(c, doubling);
}
BENCH_WAY(doubling, "vec_small", "realloc, doubling", BENCH_MALLOC, sample_doubling)

/* Addresses reserved and memory committed by hand: what a vector without a pool cannot do without. */
static void
raw(const bench_case *c, size_t times)
{
	enum { COMMITTED = 64 * KIB };
	const size_t reserved = sizeof(size_t) > 4 ? (size_t)16 * GIB : (size_t)64 * MIB;
	size_t bytes = c->n * sizeof(uint64_t);

	for (size_t i = 0; i < times; i++) {
		uint64_t *data = mmap(NULL, reserved, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

		bench_must(data != MAP_FAILED);
		bench_must(mprotect(data, bytes < COMMITTED ? COMMITTED : bytes, PROT_READ | PROT_WRITE) == 0);
		for (size_t k = 0; k < c->n; k++)
			data[k] = k;
		bench_use(data);
		bench_must(munmap(data, reserved) == 0);
	}
}

static double
sample_raw(const bench_case *c)
{
	return bench_threads(c, raw);
}
BENCH_WAY(raw, "vec_small", "mmap + mprotect + loop + munmap", BENCH_LIMIT, sample_raw)

static void
cases(void)
{
	static const size_t counts[] = {16, 64, 1024, 65536};

	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
		for (unsigned threads = 1; threads <= 2; threads++)
			bench_run(&(bench_case){.subject = "vec_small", .n = counts[i], .threads = threads,
				.size = 8, .bytes = counts[i] * 8,
				.name = bench_name("a push of %zu, with create and free, %u thread%s",
				                   counts[i], threads, threads == 1 ? "" : "s")});
}
BENCH_SUBJECT(vec_small, cases)
