/* Rust's Vec and allocator, in the ways in which vectors and pages are measured; see rustvec.rs. */
#include "bench.h"
#include "threads.h"

double rust_push(size_t size, size_t n, bool warm);
void rust_small(size_t times, size_t n);
double rust_acquire(size_t bytes, bool fill, size_t times);

static double
cold(const bench_case *c)
{
	return rust_push(c->size, c->n, false);
}
BENCH_WAY(cold, "vec_cold", "Rust Vec", BENCH_PEER, cold)

static double
warm(const bench_case *c)
{
	return rust_push(c->size, c->n, true);
}
BENCH_WAY(warm, "vec_warm", "Rust Vec", BENCH_PEER, warm)

static void
small(const bench_case *c, size_t times)
{
	rust_small(times, c->n);
}

static double
sample_small(const bench_case *c)
{
	return bench_threads(c, small);
}
BENCH_WAY(small, "vec_small", "Rust Vec", BENCH_MALLOC, sample_small)

static double
acquire(const bench_case *c)
{
	return rust_acquire(c->bytes, c->part != 0, c->n);
}
BENCH_WAY(acquire, "acquire", "Rust's allocator", BENCH_PEER, acquire)
