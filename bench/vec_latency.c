/* How long single pushes take: in the middle, at worst but for one in ten thousand, and at worst. */
#define _GNU_SOURCE
#include <memory_pages/vec.h>

#include <string.h>

#include "element_vectors.h"
#include "kit.h"

enum {
	PUSHES = 4000000,
	QUICK_PUSHES = 500000,
	LONGEST = 1 << 20 /* nanoseconds that are counted one by one */
};

/* How many pushes took so many nanoseconds; those that took longer, and the longest. */
static uint32_t counts[LONGEST];
static size_t longer;
static double longest;

static void
count_from_nothing(void)
{
	memset(counts, 0, sizeof counts);
	longer = 0;
	longest = 0;
}

static inline void
count(double ns)
{
	if (ns > longest)
		longest = ns;
	if (ns < LONGEST)
		counts[(size_t)ns]++;
	else
		longer++;
}

/* The time that a part of all pushes did not take longer than. */
static double
at_most(double part, size_t n)
{
	size_t seen = 0, wanted = (size_t)(part * (double)n);

	if (part == 1)
		return longest;
	for (size_t ns = 0; ns < LONGEST; ns++) {
		seen += counts[ns];
		if (seen >= wanted)
			return (double)ns;
	}
	return longest;
}

static double
ours(const bench_case *c, mpages_huge mode)
{
	b8_vec v = {0};

	mpages_vec_set_huge(mode);
	count_from_nothing();
	for (size_t i = 0; i < c->n; i++) {
		double start = bench_now();

		bench_must(b8_vec_push(&v, i));
		bench_use(v.data);
		count(bench_now() - start);
	}
	bench_must(b8_vec_free(&v));
	mpages_vec_set_huge(MPAGES_HUGE_AUTO);
	return at_most(c->part, c->n);
}

static double
huge_auto(const bench_case *c)
{
	return ours(c, MPAGES_HUGE_AUTO);
}
BENCH_WAY(huge_auto, "vec_latency", "vector, huge pages auto", BENCH_OURS, huge_auto)

static double
huge_off(const bench_case *c)
{
	return ours(c, MPAGES_HUGE_OFF);
}
BENCH_WAY(huge_off, "vec_latency", "vector, huge pages off", BENCH_OURS, huge_off)

static double
huge_on(const bench_case *c)
{
	return ours(c, MPAGES_HUGE_ON);
}
BENCH_WAY(huge_on, "vec_latency", "vector, huge pages on", BENCH_OURS, huge_on)

/* Memory that is there before the first push. */
static double
prefaulted(const bench_case *c)
{
	b8_vec v = {0};

	count_from_nothing();
	bench_must(b8_vec_prefault(&v, c->n));
	for (size_t i = 0; i < c->n; i++) {
		double start = bench_now();

		bench_must(b8_vec_push(&v, i));
		bench_use(v.data);
		count(bench_now() - start);
	}
	bench_must(b8_vec_free(&v));
	return at_most(c->part, c->n);
}
BENCH_WAY(prefaulted, "vec_latency", "vector, prefault", BENCH_OURS, prefaulted)

static double
doubling(const bench_case *c)
{
	uint64_t *data = NULL;
	size_t cap = 0;

	count_from_nothing();
	for (size_t i = 0; i < c->n; i++) {
		double start = bench_now();

		if (i == cap) {
			cap = cap == 0 ? 16 : 2 * cap;
			data = realloc(data, cap * sizeof *data);
			bench_must(data != NULL);
		}
		data[i] = i;
		bench_use(data);
		count(bench_now() - start);
	}
	free(data);
	return at_most(c->part, c->n);
}
BENCH_WAY(doubling, "vec_latency", "realloc, doubling", BENCH_MALLOC, doubling)

/* The clock alone, which is in all of these. */
static double
nothing(const bench_case *c)
{
	count_from_nothing();
	for (size_t i = 0; i < c->n; i++) {
		double start = bench_now();

		count(bench_now() - start);
	}
	return at_most(c->part, c->n);
}
BENCH_WAY(nothing, "vec_latency", "nothing but the clock", BENCH_LIMIT, nothing)

static void
cases(void)
{
	static const struct {
		double part;
		const char *name;
	} parts[] = {{0.5, "p50"}, {0.9999, "p99.99"}, {1, "max"}};
	size_t n = bench_is_quick() ? QUICK_PUSHES : PUSHES;

	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		bench_run(&(bench_case){.subject = "vec_latency", .n = n, .size = 8, .bytes = n * 8,
			.part = parts[i].part,
			.name = bench_name("a push of %zu, %s", n, parts[i].name)});
}
BENCH_SUBJECT(vec_latency, cases)
