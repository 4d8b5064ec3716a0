/* Code made at run time: a small function written, published, called and freed, alone and
 * among others. */
#define _GNU_SOURCE
#define PAGES_ALLOW_EXEC
#include <memory_pages/heap.h>

#include "code.h"
#include "kit.h"

/* Kept over all samples, as a program would. */
static mpages_heap *
heap_of(mpages_heap **kept)
{
	if (*kept == NULL)
		*kept = mpages_heap_new();
	bench_must(*kept != NULL);
	return *kept;
}

/* ---- One function after the other ---- */

static double
heap(const bench_case *c)
{
	static mpages_heap *kept;
	mpages_heap *heap = heap_of(&kept);
	double start = bench_now();

	for (size_t i = 0; i < c->n; i++) {
		mpages_draft draft = mpages_heap_draft(heap, c->size, 16, NULL);
		mpages_code made;

		bench_must(mpages_heap_write(heap, draft, 0, code_add, sizeof code_add));
		made = mpages_heap_publish(heap, &draft);
		code_call(made.address);
		bench_must(mpages_heap_retire(heap, &made));
	}
	return (bench_now() - start) / (double)c->n;
}
BENCH_WAY(heap, "code", "code heap", BENCH_OURS, heap)

/* A page among others of code, as it is where there are more functions than one. */
static double
flips(const bench_case *c)
{
	raw_map map = raw_new(MIB, false);
	char *page = (char *)map.at + MIB / 2;
	double start;

	bench_must(mprotect(map.at, MIB, PROT_READ | PROT_EXEC) == 0);
	start = bench_now();
	for (size_t i = 0; i < c->n; i++) {
		bench_must(mprotect(page, KIB * 4, PROT_READ | PROT_WRITE) == 0);
		memcpy(page, code_add, sizeof code_add);
		__builtin___clear_cache(page, page + sizeof code_add);
		bench_must(mprotect(page, KIB * 4, PROT_READ | PROT_EXEC) == 0);
		code_call(page);
	}
	start = (bench_now() - start) / (double)c->n;
	raw_free(map);
	return start;
}
BENCH_WAY(flips, "code", "mprotect flips", BENCH_PEER, flips)

/* ---- Among a thousand that live ---- */

static double
heap_among(const bench_case *c)
{
	static mpages_heap *kept;
	static mpages_code live[CODE_LIVE];
	mpages_heap *heap = heap_of(&kept);
	unsigned random = 1;
	double start = bench_now();

	for (size_t i = 0; i < c->n; i++) {
		mpages_code *one = &live[code_random(&random) % CODE_LIVE];
		size_t size = sizeof code_add + code_random(&random) % c->size;
		mpages_draft draft;

		bench_must(mpages_heap_retire(heap, one));
		draft = mpages_heap_draft(heap, size, 16, NULL);
		bench_must(mpages_heap_write(heap, draft, 0, code_add, sizeof code_add));
		*one = mpages_heap_publish(heap, &draft);
		code_call(one->address);
	}
	return (bench_now() - start) / (double)c->n;
}
BENCH_WAY(heap_among, "code-among", "code heap", BENCH_OURS, heap_among)

static void
cases(void)
{
	bench_run(&(bench_case){.subject = "code", .name = "write, publish, call and free a function",
		.size = sizeof code_add, .n = 20000});
	bench_run(&(bench_case){.subject = "code-among",
		.name = "replace a function among a thousand", .size = 400, .n = 20000});
}
BENCH_SUBJECT(code, cases)
