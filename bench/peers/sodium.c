/* libsodium's guarded memory: what others use to make memory read-only. */
#include <math.h>
#include <sodium.h>
#include <string.h>

#include "bench.h"

static double
turn(const bench_case *c)
{
	unsigned char *made;
	double least = INFINITY;

	bench_must(sodium_init() >= 0);
	/* It locks its memory, of which there may not be so much. */
	made = sodium_malloc(c->bytes);
	if (made == NULL)
		return bench_skip();
	memset(made, 1, c->bytes);
	for (int run = 0; run < BENCH_RUNS; run++) {
		double start = bench_now();

		for (size_t i = 0; i < c->n; i++) {
			bench_must(sodium_mprotect_readonly(made) == 0);
			bench_must(sodium_mprotect_readwrite(made) == 0);
		}
		least = bench_less(least, bench_now() - start);
	}
	sodium_free(made);
	return least / (double)c->n;
}
BENCH_WAY(turn, "turn", "libsodium", BENCH_PEER, turn)
