/* Pages that are made read-only and writable again, with all their memory there. */
#define _GNU_SOURCE
#include <memory_pages/pages.h>

#include <math.h>
#include <string.h>

#include "kit.h"

enum {
	APART = 64 * KIB /* on either side, at least a page */
};

/* Memory whose neighbours are of another kind. Beside pages that have the same rights for a while,
 * the system would join and split mappings, which takes as long again; and who gets such a place is
 * chance. */
static raw_map
new_apart(size_t bytes)
{
	raw_map map = {.size = bytes + 2 * APART};

	map.whole = mmap(NULL, map.size, PROT_NONE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	bench_must(map.whole != MAP_FAILED);
	map.at = mmap((char *)map.whole + APART, bytes, PROT_READ | PROT_WRITE,
	              MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
	bench_must(map.at != MAP_FAILED);
	memset(map.at, 1, bytes);
	return map;
}

static double
ours(raw_map map, size_t n)
{
	pages_rw pages = pages_rw_from_raw(map.at, map.size - 2 * APART);
	double start = bench_now();

	for (size_t i = 0; i < n; i++) {
		pages_r frozen = pages_rw_deny_write(&pages);

		pages = pages_r_allow_write(&frozen);
	}
	start = bench_now() - start;
	bench_must(pages_rw_into_raw(&pages).base == map.at);
	return start / (double)n;
}

static double
raw(raw_map map, size_t n)
{
	size_t bytes = map.size - 2 * APART;
	double start = bench_now();

	for (size_t i = 0; i < n; i++) {
		bench_must(mprotect(map.at, bytes, PROT_READ) == 0);
		bench_must(mprotect(map.at, bytes, PROT_READ | PROT_WRITE) == 0);
	}
	return (bench_now() - start) / (double)n;
}

/* Both, run by run in turn and of the same pages, since they differ by little; what one of them took at least. */
static double
least_of(double (*wanted)(raw_map, size_t), const bench_case *c)
{
	static raw_map map;
	double least = INFINITY;

	if (map.size != c->bytes + 2 * APART) {
		if (map.whole != NULL)
			raw_free(map);
		map = new_apart(c->bytes);
	}
	for (size_t run = 0; run < BENCH_RUNS * c->n; run++) {
		double took = ours(map, c->n), other = raw(map, c->n);

		least = bench_less(least, wanted == ours ? took : other);
	}
	return least;
}

static double
least_of_ours(const bench_case *c)
{
	return least_of(ours, c);
}
BENCH_WAY(ours, "turn", "pages", BENCH_OURS, least_of_ours)

static double
least_of_raw(const bench_case *c)
{
	return least_of(raw, c);
}
BENCH_WAY(raw, "turn", "raw mprotect", BENCH_LIMIT, least_of_raw)

static void
cases(void)
{
	bench_run(&(bench_case){.subject = "turn", .bytes = 4 * KIB, .n = 20, .name = "turn to r and back, 4 KiB"});
	bench_run(&(bench_case){.subject = "turn", .bytes = 48 * MIB, .n = 1, .name = "turn to r and back, 48 MiB"});
}
BENCH_SUBJECT(turn, cases)
