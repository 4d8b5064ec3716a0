/* Pages that are made read-only and writable again, with all their memory there. */
#define _GNU_SOURCE
#include <memory_pages/pages.h>

#include <math.h>
#include <string.h>

#include "kit.h"

static double
ours(const bench_case *c)
{
	pages_rw pages = pages_rw_new(c->bytes);
	double least = INFINITY;

	bench_must(pages_rw_ok(pages));
	memset(pages_rw_bytes_mut(pages).ptr, 1, c->bytes);
	for (int run = 0; run < BENCH_RUNS; run++) {
		double start = bench_now();

		for (size_t i = 0; i < c->n; i++) {
			pages_r frozen = pages_rw_deny_write(&pages);

			pages = pages_r_allow_write(&frozen);
		}
		least = bench_less(least, bench_now() - start);
	}
	bench_must(pages_rw_ok(pages) && pages_rw_free(&pages));
	return least / (double)c->n;
}
BENCH_WAY(ours, "turn", "pages", BENCH_OURS, ours)

static double
raw(const bench_case *c)
{
	raw_map map = raw_new(c->bytes, false);
	double least = INFINITY;

	memset(map.at, 1, c->bytes);
	for (int run = 0; run < BENCH_RUNS; run++) {
		double start = bench_now();

		for (size_t i = 0; i < c->n; i++) {
			bench_must(mprotect(map.at, c->bytes, PROT_READ) == 0);
			bench_must(mprotect(map.at, c->bytes, PROT_READ | PROT_WRITE) == 0);
		}
		least = bench_less(least, bench_now() - start);
	}
	raw_free(map);
	return least / (double)c->n;
}
BENCH_WAY(raw, "turn", "raw mprotect", BENCH_LIMIT, raw)

static void
cases(void)
{
	static const size_t sizes[] = {4 * KIB, 48 * MIB};

	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
		bench_run(&(bench_case){.subject = "turn", .bytes = sizes[i], .n = sizes[i] > MIB ? 1 : 100,
			.name = bench_name("turn to r and back, %s", bench_size(sizes[i]))});
}
BENCH_SUBJECT(turn, cases)
