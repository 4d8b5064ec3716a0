// std::vector, in the ways in which vectors are measured.
#include <vector>

#include "bench.h"
#include "elements.h"
#include "threads.h"

#define PEER(name, type, make) \
	static double \
	cold_##name(const bench_case *c) \
	{ \
		std::vector<type> v; \
		double start = bench_now(); \
\
		for (size_t i = 0; i < c->n; i++) \
			v.push_back(make(i)); \
		bench_use(v.data()); \
		return (bench_now() - start) / (double)c->n; \
	} \
	static double \
	reserved_##name(const bench_case *c) \
	{ \
		std::vector<type> v; \
		double start = bench_now(); \
\
		v.reserve(c->n); \
		for (size_t i = 0; i < c->n; i++) \
			v.push_back(make(i)); \
		bench_use(v.data()); \
		return (bench_now() - start) / (double)c->n; \
	} \
	static double \
	warm_##name(const bench_case *c) \
	{ \
		std::vector<type> v; \
		double start; \
\
		for (size_t i = 0; i < c->n; i++) \
			v.push_back(make(i)); \
		v.clear(); \
		start = bench_now(); \
		for (size_t i = 0; i < c->n; i++) \
			v.push_back(make(i)); \
		bench_use(v.data()); \
		return (bench_now() - start) / (double)c->n; \
	}
BENCH_ELEMENTS(PEER)
BENCH_BY_SIZE(cold)
BENCH_BY_SIZE(reserved)
BENCH_BY_SIZE(warm)
BENCH_WAY(cold, "vec_cold", "std::vector", BENCH_MALLOC, cold)
BENCH_WAY(reserved, "vec_cold", "std::vector, reserve", BENCH_PEER, reserved)
BENCH_WAY(warm, "vec_warm", "std::vector", BENCH_PEER, warm)

static void
small(const bench_case *c, size_t times)
{
	for (size_t i = 0; i < times; i++) {
		std::vector<uint64_t> v;

		for (size_t k = 0; k < c->n; k++)
			v.push_back(k);
		bench_use(v.data());
	}
}

static double
sample_small(const bench_case *c)
{
	return bench_threads(c, small);
}
BENCH_WAY(small, "vec_small", "std::vector", BENCH_MALLOC, sample_small)
