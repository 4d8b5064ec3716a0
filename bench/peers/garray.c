/* GLib's GArray, in the ways in which vectors are measured. */
#include <glib.h>

#include "bench.h"
#include "elements.h"
#include "threads.h"

/* It takes a call for each element: larger cases would take minutes. */
enum {
	MOST_ELEMENTS = 1 << 24
};

#define PEER(name, type, make) \
	static void \
	push_##name(GArray *array, size_t n) \
	{ \
		for (size_t i = 0; i < n; i++) { \
			type x = make(i); \
\
			g_array_append_val(array, x); \
		} \
	} \
	static double \
	cold_##name(const bench_case *c) \
	{ \
		double start = bench_now(); \
		GArray *array; \
\
		if (c->n > MOST_ELEMENTS) \
			return bench_skip(); \
		array = g_array_new(FALSE, FALSE, sizeof(type)); \
		push_##name(array, c->n); \
		bench_use(array->data); \
		start = bench_now() - start; \
		g_array_free(array, TRUE); \
		return start / (double)c->n; \
	} \
	static double \
	warm_##name(const bench_case *c) \
	{ \
		GArray *array; \
		double start; \
\
		if (c->n > MOST_ELEMENTS) \
			return bench_skip(); \
		array = g_array_new(FALSE, FALSE, sizeof(type)); \
		push_##name(array, c->n); \
		g_array_set_size(array, 0); \
		start = bench_now(); \
		push_##name(array, c->n); \
		bench_use(array->data); \
		start = bench_now() - start; \
		g_array_free(array, TRUE); \
		return start / (double)c->n; \
	}
BENCH_ELEMENTS(PEER)
BENCH_BY_SIZE(cold)
BENCH_BY_SIZE(warm)
BENCH_WAY(cold, "vec_cold", "GArray", BENCH_PEER, cold)
BENCH_WAY(warm, "vec_warm", "GArray", BENCH_PEER, warm)

static void
small(const bench_case *c, size_t times)
{
	for (size_t i = 0; i < times; i++) {
		GArray *array = g_array_new(FALSE, FALSE, sizeof(uint64_t));

		for (uint64_t k = 0; k < c->n; k++)
			g_array_append_val(array, k);
		bench_use(array->data);
		g_array_free(array, TRUE);
	}
}

static double
sample_small(const bench_case *c)
{
	return bench_threads(c, small);
}
BENCH_WAY(small, "vec_small", "GArray", BENCH_MALLOC, sample_small)
