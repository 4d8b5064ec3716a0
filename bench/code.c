/* Code made at run time: a small function written, published, called and freed, alone and
 * among others, in a process of one thread and beside another thread. */
#define _GNU_SOURCE
#define PAGES_ALLOW_EXEC
#include <memory_pages/dual.h>
#include <memory_pages/heap.h>
#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>

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

/* A pair of pages, without a heap's books: one function over the other. */
static double
pair(const bench_case *c)
{
	pages_code made = pages_code_new(KIB * 4);
	double start;

	bench_must(pages_code_ok(made));
	start = bench_now();
	for (size_t i = 0; i < c->n; i++) {
		bench_must(pages_rw_dual_store(made.rw, 0, code_add, sizeof code_add));
		code_call(pages_rx_dual_bytes(made.rx).ptr);
	}
	start = (bench_now() - start) / (double)c->n;
	bench_must(pages_code_free(&made));
	return start;
}
BENCH_WAY(pair, "code", "pair", BENCH_OURS, pair)

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

/* One memory at two places, as code heaps have it, and nothing else: bytes are stored here and called
 * there, each time in another line of the caches. */
enum {
	RAW_LINE = 64,
	RAW_BYTES = 2048 * RAW_LINE
};

static char *
raw_dual(void)
{
	static char *both;
	int file;

	if (both != NULL)
		return both;
	file = memfd_create("bench", MFD_CLOEXEC);
	bench_must(file >= 0 && ftruncate(file, RAW_BYTES) == 0);
	both = raw_new((size_t)2 * RAW_BYTES, false).at;
	bench_must(mmap(both, RAW_BYTES, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, file, 0) == both);
	bench_must(mmap(both + RAW_BYTES, RAW_BYTES, PROT_READ | PROT_EXEC, MAP_SHARED | MAP_FIXED, file,
	                0) == both + RAW_BYTES);
	bench_must(close(file) == 0);
	return both;
}

static inline void
wait_for_stores(void)
{
#ifdef __SSE2__
	__builtin_ia32_lfence();
#endif
}

static inline double
dual(const bench_case *c, bool waits)
{
	char *write = raw_dual(), *run = write + RAW_BYTES;
	double start = bench_now();

	for (size_t i = 0; i < c->n; i++) {
		size_t at = i * RAW_LINE % RAW_BYTES;

		memcpy(write + at, code_add, sizeof code_add);
		__builtin___clear_cache(run + at, run + at + sizeof code_add);
		if (waits)
			wait_for_stores();
		code_call(run + at);
	}
	return (bench_now() - start) / (double)c->n;
}

static double
dual_at_once(const bench_case *c)
{
	return dual(c, false);
}
BENCH_WAY(dual_at_once, "code", "raw dual mapping", BENCH_LIMIT, dual_at_once)

#ifdef __SSE2__
/* Called when the stores are done, as publishing has it: the processor begins nothing twice. */
static double
dual_waited(const bench_case *c)
{
	return dual(c, true);
}
BENCH_WAY(dual_waited, "code", "raw dual mapping, waiting", BENCH_LIMIT, dual_waited)
#endif

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

/* ---- Alone, and beside another thread ---- */

static void *
run_beside(void *with)
{
	atomic_bool *stop = with;

	while (!atomic_load_explicit(stop, memory_order_relaxed))
		;
	return NULL;
}

/* A case while another thread runs and has nothing to do with code. */
static void
beside(const bench_case *c)
{
	atomic_bool stop = false;
	pthread_t thread;

	bench_must(pthread_create(&thread, NULL, run_beside, &stop) == 0);
	bench_run(c);
	atomic_store_explicit(&stop, true, memory_order_relaxed);
	bench_must(pthread_join(thread, NULL) == 0);
}

static void
cases(void)
{
	bench_case one = {.subject = "code", .name = "write, publish, call and free a function",
		.size = sizeof code_add, .n = 20000};
	bench_case among = {.subject = "code-among", .name = "replace a function among a thousand",
		.size = 400, .n = 20000};

	bench_run(&one);
	one.name = bench_name("%s, beside a thread", one.name);
	beside(&one);
	bench_run(&among);
	among.name = bench_name("%s, beside a thread", among.name);
	beside(&among);
}
BENCH_SUBJECT(code, cases)
