/* What a vector does with its memory: gives it back, moves it, lets it run through. */
#define _GNU_SOURCE
#include <math.h>
#include <string.h>

#include "element_vectors.h"
#include "kit.h"

enum {
	RUNS = 8 /* of what is compared to a few parts in a hundred, in a sample */
};

static void
fill(b8_vec *v, size_t n)
{
	for (size_t i = 0; i < n; i++)
		bench_must(b8_vec_push(v, i));
}

static b8_vec
filled(size_t n)
{
	b8_vec v = {0};

	fill(&v, n);
	return v;
}

static raw_map
raw_filled(size_t bytes)
{
	raw_map map = raw_new(bytes, true);
	uint64_t *data = map.at;

	for (size_t i = 0; i < bytes / sizeof *data; i++)
		data[i] = i;
	return map;
}

/* ---- Memory back to the system ---- */

static double
ours(b8_vec *v)
{
	double start = bench_now();

	bench_must(b8_vec_clear_decommit(v, 0));
	return bench_now() - start;
}

static double
raw(b8_vec *v)
{
	size_t committed = b8_vec_stats(*v).committed;
	double start = bench_now();

	bench_must(madvise(v->data, committed, MADV_DONTNEED) == 0);
	start = bench_now() - start;
	b8_vec_clear(v);
	return start;
}

/* Both, in turn and of the same memory, since they differ by little; what one of them took at least. The first does
 * not count: some of its memory is in small pages, as of any vector that grows. */
static double
least_of(double (*wanted)(b8_vec *), const bench_case *c)
{
	b8_vec v = {0};
	double least = INFINITY;

	for (int run = 0; run <= 2 * RUNS; run++) {
		double (*one)(b8_vec *) = run % 2 == 0 ? ours : raw;
		double took;

		fill(&v, c->n);
		took = one(&v);
		if (run > 0 && one == wanted)
			least = bench_less(least, took);
	}
	bench_must(b8_vec_free(&v));
	return least;
}

static double
decommit(const bench_case *c)
{
	return least_of(ours, c);
}
BENCH_WAY(decommit, "decommit", "vector, clear_decommit", BENCH_OURS, decommit)

static double
raw_decommit(const bench_case *c)
{
	return least_of(raw, c);
}
BENCH_WAY(raw_decommit, "decommit", "raw madvise", BENCH_LIMIT, raw_decommit)

static double
decommit_refill(const bench_case *c)
{
	b8_vec v = filled(c->n);
	double start = bench_now();

	bench_must(b8_vec_clear_decommit(&v, 0));
	for (size_t i = 0; i < c->n; i++)
		bench_must(b8_vec_push(&v, i));
	start = bench_now() - start;
	bench_must(b8_vec_free(&v));
	return start;
}
BENCH_WAY(decommit_refill, "decommit_refill", "vector, clear_decommit", BENCH_OURS, decommit_refill)

static double
raw_decommit_refill(const bench_case *c)
{
	raw_map map = raw_filled(c->bytes);
	uint64_t *data = map.at;
	double start = bench_now();

	bench_must(madvise(map.at, c->bytes, MADV_DONTNEED) == 0);
	for (size_t i = 0; i < c->n; i++)
		data[i] = i;
	bench_use(data);
	start = bench_now() - start;
	raw_free(map);
	return start;
}
BENCH_WAY(raw_decommit_refill, "decommit_refill", "raw madvise + loop", BENCH_LIMIT, raw_decommit_refill)

static double
given_back(const bench_case *c)
{
	b8_vec v = filled(c->n);
	mpages_vec_stats before = b8_vec_stats(v), after;

	bench_must(b8_vec_clear_decommit(&v, 0));
	after = b8_vec_stats(v);
	bench_must(b8_vec_free(&v));
	return 100.0 * (double)(before.resident - after.resident) / (double)before.resident;
}
BENCH_WAY(given_back, "given_back", "vector, clear_decommit", BENCH_OURS, given_back)

/* ---- A larger reservation ---- */

static double
regrow(const bench_case *c)
{
	b8_vec v = b8_vec_with_max(c->n, c->n);
	double start;

	bench_must(b8_vec_ok(v) && b8_vec_resize(&v, c->n));
	memset(v.data, 1, c->bytes);
	start = bench_now();
	bench_must(b8_vec_regrow(&v, 2 * c->n));
	start = bench_now() - start;
	bench_must(b8_vec_free(&v));
	return start;
}
BENCH_WAY(regrow, "regrow", "vector, regrow", BENCH_OURS, regrow)

static double
copied(const bench_case *c)
{
	raw_map from = raw_filled(c->bytes);
	double start = bench_now();
	raw_map to = raw_new(2 * c->bytes, true);

	memcpy(to.at, from.at, c->bytes);
	raw_free(from);
	start = bench_now() - start;
	raw_free(to);
	return start;
}
BENCH_WAY(copied, "regrow", "mmap + memcpy + munmap", BENCH_PEER, copied)

static double
reallocated(const bench_case *c)
{
	char *data = malloc(c->bytes);
	double start;

	bench_must(data != NULL);
	memset(data, 1, c->bytes);
	start = bench_now();
	data = realloc(data, 2 * c->bytes);
	start = bench_now() - start;
	bench_must(data != NULL);
	free(data);
	return start;
}
BENCH_WAY(reallocated, "regrow", "realloc", BENCH_MALLOC, reallocated)

static double
raw_moved(const bench_case *c)
{
	void *data = mmap(NULL, c->bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	double start;

	bench_must(data != MAP_FAILED);
	madvise(data, c->bytes, MADV_HUGEPAGE);
	memset(data, 1, c->bytes);
	start = bench_now();
	data = mremap(data, c->bytes, 2 * c->bytes, MREMAP_MAYMOVE);
	start = bench_now() - start;
	bench_must(data != MAP_FAILED && munmap(data, 2 * c->bytes) == 0);
	return start;
}
BENCH_WAY(raw_moved, "regrow", "raw mremap", BENCH_LIMIT, raw_moved)

/* ---- A log that is consumed at its front ---- */

/* At most so many bytes wait; so many are consumed at a time. */
enum {
	WAITING = 32 * MIB,
	BATCH = 8 * MIB
};

static double
running_log(const bench_case *c)
{
	b8_vec log = {0};
	size_t first = 0;
	uint64_t sum = 0;
	double start = bench_now();

	for (size_t i = 0; i < c->n; i++) {
		bench_must(b8_vec_push(&log, i));
		if ((log.len - first) * 8 < WAITING)
			continue;
		for (size_t k = 0; k < BATCH / 8; k++)
			sum += log.data[first + k];
		bench_must(b8_vec_discard(&log, first, BATCH / 8));
		first += BATCH / 8;
	}
	bench_use(&sum);
	start = bench_now() - start;
	bench_must(b8_vec_free(&log));
	return start / (double)c->n;
}
BENCH_WAY(running_log, "log", "vector, discard", BENCH_OURS, running_log)

/* Memory that is used again and again: what is in front moves over what was consumed. */
static double
moving_log(const bench_case *c)
{
	raw_map map = raw_new(WAITING, true);
	uint64_t *data = map.at, sum = 0;
	size_t len = 0;
	double start = bench_now();

	for (size_t i = 0; i < c->n; i++) {
		data[len++] = i;
		if (len * 8 < WAITING)
			continue;
		for (size_t k = 0; k < BATCH / 8; k++)
			sum += data[k];
		len -= BATCH / 8;
		memmove(data, data + BATCH / 8, len * 8);
	}
	bench_use(&sum);
	start = bench_now() - start;
	raw_free(map);
	return start / (double)c->n;
}
BENCH_WAY(moving_log, "log", "memmove to the front", BENCH_PEER, moving_log)

static void
cases(void)
{
	size_t bytes = bench_is_quick() ? 64 * MIB : 256 * MIB, large = bench_is_quick() ? 64 * MIB : GIB;
	const char *size = bench_size(bytes);

	bench_run(&(bench_case){.subject = "decommit", .n = bytes / 8, .size = 8, .bytes = bytes,
		.name = bench_name("clear_decommit %s", size)});
	bench_run(&(bench_case){.subject = "decommit_refill", .n = bytes / 8, .size = 8, .bytes = bytes,
		.name = bench_name("clear_decommit + refill %s", size)});
	bench_run(&(bench_case){.subject = "given_back", .n = bytes / 8, .size = 8, .bytes = bytes,
		.unit = "%", .name = bench_name("given back of %s", size)});
	bench_run(&(bench_case){.subject = "regrow", .n = large / 8, .size = 8, .bytes = large,
		.name = bench_name("twice the room for %s", bench_size(large))});
	bench_run(&(bench_case){.subject = "log", .n = large / 8, .size = 8, .bytes = large,
		.name = bench_name("a log of %s, consumed in front", bench_size(large))});
}
BENCH_SUBJECT(vec_memory, cases)
