/* Elements added one after the other: to a new vector (vec_cold), and again to one that was cleared
 * (vec_warm). What is measured ends with the last element; memory is released afterwards. */
#define _GNU_SOURCE
#include "element_vectors.h"
#include "kit.h"

/* How an element is added in each of our ways. */
#define PUSH(name, type, make) \
	static void \
	push_##name(name##_vec *v, size_t n) \
	{ \
		name##_vec local = *v; \
\
		for (size_t i = 0; i < n; i++) \
			bench_must(name##_vec_push(&local, make(i))); \
		*v = local; \
	}
BENCH_ELEMENTS(PUSH)

#define CURSOR(name, type, make) \
	static void \
	cursor_##name(name##_vec *v, size_t n) \
	{ \
		name##_vec_cursor c = name##_vec_cursor_begin(v); \
\
		for (size_t i = 0; i < n; i++) \
			bench_must(name##_vec_cursor_push(&c, make(i))); \
		name##_vec_cursor_end(&c); \
	}
BENCH_ELEMENTS(CURSOR)

#define UNINIT(name, type, make) \
	static void \
	uninit_##name(name##_vec *v, size_t n) \
	{ \
		type *to = name##_vec_push_uninit(v, n); \
\
		bench_must(to != NULL); \
		for (size_t i = 0; i < n; i++) \
			to[i] = make(i); \
	}
BENCH_ELEMENTS(UNINIT)

/* Each of them cold and warm. */
#define OURS(how, name) \
	static double \
	cold_##how##_##name(const bench_case *c) \
	{ \
		name##_vec v = {0}; \
		double start = bench_now(); \
\
		how##_##name(&v, c->n); \
		bench_use(v.data); \
		start = bench_now() - start; \
		bench_must(name##_vec_free(&v)); \
		return start / (double)c->n; \
	} \
	static double \
	warm_##how##_##name(const bench_case *c) \
	{ \
		name##_vec v = {0}; \
		double start; \
\
		how##_##name(&v, c->n); \
		name##_vec_clear(&v); \
		start = bench_now(); \
		how##_##name(&v, c->n); \
		bench_use(v.data); \
		start = bench_now() - start; \
		bench_must(name##_vec_free(&v)); \
		return start / (double)c->n; \
	}
#define OURS_PUSH(name, type, make) OURS(push, name)
#define OURS_CURSOR(name, type, make) OURS(cursor, name)
#define OURS_UNINIT(name, type, make) OURS(uninit, name)
BENCH_ELEMENTS(OURS_PUSH)
BENCH_ELEMENTS(OURS_CURSOR)
BENCH_ELEMENTS(OURS_UNINIT)
BENCH_BY_SIZE(cold_push)
BENCH_BY_SIZE(warm_push)
BENCH_BY_SIZE(cold_cursor)
BENCH_BY_SIZE(warm_cursor)
BENCH_BY_SIZE(cold_uninit)
BENCH_BY_SIZE(warm_uninit)
BENCH_WAY(cold_push, "vec_cold", "vector", BENCH_OURS, cold_push)
BENCH_WAY(cold_cursor, "vec_cold", "vector, cursor", BENCH_OURS, cold_cursor)
BENCH_WAY(cold_uninit, "vec_cold", "vector, push_uninit", BENCH_OURS, cold_uninit)
BENCH_WAY(warm_push, "vec_warm", "vector", BENCH_OURS, warm_push)
BENCH_WAY(warm_cursor, "vec_warm", "vector, cursor", BENCH_OURS, warm_cursor)
BENCH_WAY(warm_uninit, "vec_warm", "vector, push_uninit", BENCH_OURS, warm_uninit)

/* What many write by hand: twice the memory where there is none left. */
#define DOUBLING(name, type, make) \
	static type * \
	doubling_##name(type *data, size_t *cap, size_t n) \
	{ \
		for (size_t i = 0; i < n; i++) { \
			if (i == *cap) { \
				*cap = *cap == 0 ? 16 : 2 * *cap; \
				data = realloc(data, *cap * sizeof *data); \
				bench_must(data != NULL); \
			} \
			data[i] = make(i); \
		} \
		return data; \
	} \
	static double \
	cold_doubling_##name(const bench_case *c) \
	{ \
		size_t cap = 0; \
		double start = bench_now(); \
		type *data = doubling_##name(NULL, &cap, c->n); \
\
		bench_use(data); \
		start = bench_now() - start; \
		free(data); \
		return start / (double)c->n; \
	} \
	static double \
	warm_doubling_##name(const bench_case *c) \
	{ \
		size_t cap = 0; \
		type *data = doubling_##name(NULL, &cap, c->n); \
		double start = bench_now(); \
\
		data = doubling_##name(data, &cap, c->n); \
		bench_use(data); \
		start = bench_now() - start; \
		free(data); \
		return start / (double)c->n; \
	}
BENCH_ELEMENTS(DOUBLING)
BENCH_BY_SIZE(cold_doubling)
BENCH_BY_SIZE(warm_doubling)
BENCH_WAY(cold_doubling, "vec_cold", "realloc, doubling", BENCH_MALLOC, cold_doubling)
BENCH_WAY(warm_doubling, "vec_warm", "realloc, doubling", BENCH_MALLOC, warm_doubling)

/* The floor: a mapping of the right size, huge pages, and a loop that the compiler may make as fast as it
 * can; and the same one element at a time. */
#define LOOP(name, type, make) \
	static void \
	loop_##name(type *to, size_t n) \
	{ \
		for (size_t i = 0; i < n; i++) \
			to[i] = make(i); \
	} \
	static void \
	single_##name(type *to, size_t n) \
	{ \
		for (size_t i = 0; i < n; i++) { \
			to[i] = make(i); \
			__asm__ volatile("" : : : "memory"); \
		} \
	}
#define FLOOR(how, name, type) \
	static double \
	cold_##how##_##name(const bench_case *c) \
	{ \
		double start = bench_now(); \
		raw_map map = raw_new(c->n * sizeof(type), true); \
\
		how##_##name(map.at, c->n); \
		bench_use(map.at); \
		start = bench_now() - start; \
		raw_free(map); \
		return start / (double)c->n; \
	} \
	static double \
	warm_##how##_##name(const bench_case *c) \
	{ \
		raw_map map = raw_new(c->n * sizeof(type), true); \
		double start; \
\
		how##_##name(map.at, c->n); \
		start = bench_now(); \
		how##_##name(map.at, c->n); \
		bench_use(map.at); \
		start = bench_now() - start; \
		raw_free(map); \
		return start / (double)c->n; \
	}
#define FLOOR_LOOP(name, type, make) FLOOR(loop, name, type)
#define FLOOR_SINGLE(name, type, make) FLOOR(single, name, type)
BENCH_ELEMENTS(LOOP)
BENCH_ELEMENTS(FLOOR_LOOP)
BENCH_ELEMENTS(FLOOR_SINGLE)
BENCH_BY_SIZE(cold_loop)
BENCH_BY_SIZE(warm_loop)
BENCH_BY_SIZE(cold_single)
BENCH_BY_SIZE(warm_single)
BENCH_WAY(cold_loop, "vec_cold", "plain loop", BENCH_LIMIT, cold_loop)
BENCH_WAY(cold_single, "vec_cold", "plain loop, one at a time", BENCH_LIMIT, cold_single)
BENCH_WAY(warm_loop, "vec_warm", "plain loop", BENCH_LIMIT, warm_loop)
BENCH_WAY(warm_single, "vec_warm", "plain loop, one at a time", BENCH_LIMIT, warm_single)

static const size_t element_sizes[] = {1, 4, 8, 24, 80};

static void
both(size_t size, size_t n, const char *count)
{
	/* Those of 8 bytes are what most look at, and have ratios that are to hold. */
	bench_run(&(bench_case){.subject = "vec_cold", .size = size, .n = n, .bytes = n * size,
		.rounds = size != 8 ? 0 : n * size < GIB ? 7 : 2,
		.unit = "ns", .name = bench_name("push %s × %zu B", count, size)});
	if (size == 8 || n * size <= 16 * MIB)
		bench_run(&(bench_case){.subject = "vec_warm", .size = size, .n = n, .bytes = n * size,
			.unit = "ns", .name = bench_name("push again %s × %zu B", count, size)});
}

/* So many elements, and one more, for which those who double take twice the memory. */
static void
power(size_t size, size_t bytes)
{
	unsigned k = 0;

	while (size << (k + 1) <= bytes)
		k++;
	both(size, (size_t)1 << k, bench_name("2^%u", k));
	bench_run(&(bench_case){.subject = "vec_cold", .size = size, .n = ((size_t)1 << k) + 1,
		.bytes = size << k, .name = bench_name("push 2^%u+1 × %zu B", k, size)});
}

static void
cases(void)
{
	both(8, 10000000, "10 million");
	for (size_t i = 0; i < sizeof element_sizes / sizeof *element_sizes; i++) {
		size_t size = element_sizes[i];

		/* Under other mallocs it is much the same with other sizes. */
		if (bench_is_malloc() && size != 8)
			continue;
		power(size, 64 * KIB);
		power(size, MIB);
		power(size, 16 * MIB);
		if (bench_is_quick())
			continue;
		power(size, 128 * MIB);
		power(size, GIB);
	}
}
BENCH_SUBJECT(vec_push, cases)
