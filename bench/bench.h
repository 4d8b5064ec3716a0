/* What benchmarks are made of: cases, and the ways in which each can be done.
 *
 * All of bench/ is one program. It measures a case in every way there is, in turn (A B C, B C A, …), and
 * writes down each sample; bench.lua runs it and makes tables and plots of what it says. To add to it:
 *
 * 1. Write a file with one subject, and name it in `sources` of list.lua. Its cases:
 *
 *	static void
 *	cases(void)
 *	{
 *		bench_run(&(bench_case){.subject = "turn", .name = "turn pair, 4 KiB", .bytes = 4096, .n = 1000});
 *	}
 *	BENCH_SUBJECT(turn, cases)
 *
 * 2. A way takes one sample and returns it, mostly the nanoseconds that one of c->n calls took:
 *
 *	static double
 *	raw(const bench_case *c)
 *	{
 *		... make what is needed ...
 *		double start = bench_now();
 *		for (size_t i = 0; i < c->n; i++)
 *			...
 *		return (bench_now() - start) / (double)c->n;
 *	}
 *	BENCH_WAY(turn_raw, "turn", "raw mprotect", BENCH_LIMIT, raw)
 *
 *    It may be in the same file, or in another: what needs a peer's headers is in peers/, and a row of
 *    `peers` in list.lua. The first way of BENCH_OURS is the one that ratios are of. bench_skip where a
 *    way cannot do a case, bench_use where a compiler would see that nobody looks at a result, and
 *    bench_must around all that can fail.
 *
 * 3. A ratio that has to hold is a row of `targets` in list.lua.
 *
 * `lua5.4 bench/bench.lua out turn` runs only that subject; `out/bench/bench --quick turn` shows its samples.
 */
#ifndef BENCH_BENCH_H
#define BENCH_BENCH_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct bench_case {
	const char *subject; /* whose ways it is measured in */
	const char *name;    /* as tables show it */
	const char *unit;    /* of a sample; ns where it is NULL */
	size_t bytes;        /* of memory */
	size_t size;         /* of an element */
	size_t n;            /* elements, or calls */
	unsigned threads;
	size_t rounds; /* samples of each way in a pass, at least; 0: as many as its bytes allow */
	double part;   /* whatever else tells a case from its neighbours */
} bench_case;

typedef enum bench_kind {
	BENCH_OURS,
	BENCH_PEER,   /* what others have */
	BENCH_MALLOC, /* that, from malloc: measured again under each malloc that is found */
	BENCH_LIMIT   /* what the machine can do */
} bench_kind;

typedef struct bench_way {
	const char *subject;
	const char *name;
	bench_kind kind;
	double (*sample)(const bench_case *c);
	struct bench_way *next;
} bench_way;

typedef struct bench_subject {
	const char *name;
	void (*cases)(void);
	struct bench_subject *next;
} bench_subject;

/* Measures a case and prints its samples. */
void bench_run(const bench_case *c);

/* Whether only a glance is wanted: small sizes, few rounds. */
bool bench_is_quick(void);

/* Whether only what takes its memory from malloc is measured, under another malloc. */
bool bench_is_malloc(void);

/* What a way returns that does not do this case. */
double bench_skip(void);

/* Nanoseconds since some time. */
double bench_now(void);

/* How many times a sample is measured whose ratio has to hold to a few parts in a hundred. The least counts: not
 * all of them were interrupted. */
enum {
	BENCH_RUNS = 100
};

static inline double
bench_less(double a, double b)
{
	return a < b ? a : b;
}

/* Lets nobody but the compiler believe that what is there is looked at. */
static inline void
bench_use(const void *address)
{
	__asm__ volatile("" : : "g"(address) : "memory");
}

/* Ends the program where something fails that must not. */
#define bench_must(ok) ((ok) ? (void)0 : bench_failed(#ok, __FILE__, __LINE__))
void bench_failed(const char *what, const char *file, int line);

/* Text of a size, such as "48 MiB", and of a name made of it; they last as long as the program. */
const char *bench_size(size_t bytes);
const char *bench_name(const char *format, ...) __attribute__((format(printf, 1, 2)));

void bench_add_way(bench_way *way);
void bench_add_subject(bench_subject *subject);

#define BENCH_WAY(id, subject, name, kind, sample) \
	static bench_way id##_way = {subject, name, kind, sample, NULL}; \
	__attribute__((constructor)) static void id##_add(void) { bench_add_way(&id##_way); }
#define BENCH_SUBJECT(id, cases) \
	static bench_subject id##_subject = {#id, cases, NULL}; \
	__attribute__((constructor)) static void id##_add_subject(void) \
	{ \
		bench_add_subject(&id##_subject); \
	}

#ifdef __cplusplus
}
#endif

#endif
