/* The same work by several threads at once. */
#define _GNU_SOURCE
#include "threads.h"

#include <pthread.h>

enum {
	LEAST_NS = 3000000, /* beside which the microseconds until a thread runs are little */
	QUICK_LEAST_NS = 300000,
	MOST_THREADS = 64
};

typedef struct job {
	const bench_case *c;
	void (*work)(const bench_case *c, size_t times);
	size_t times;
	pthread_barrier_t *start;
} job;

static void *
run(void *with)
{
	const job *this = with;

	pthread_barrier_wait(this->start);
	this->work(this->c, this->times);
	return NULL;
}

/* How often the work has to be done to take long enough. */
static size_t
enough(const bench_case *c, void (*work)(const bench_case *c, size_t times))
{
	size_t times = 1;
	double least = bench_is_quick() ? QUICK_LEAST_NS : LEAST_NS;

	for (;;) {
		double start = bench_now(), took;

		work(c, times);
		took = bench_now() - start;
		if (took >= least)
			return times;
		times *= took < least / 16 ? 8 : 2;
	}
}

double
bench_threads(const bench_case *c, void (*work)(const bench_case *c, size_t times))
{
	pthread_barrier_t start;
	pthread_t threads[MOST_THREADS];
	job this = {c, work, enough(c, work), &start};
	double began;

	/* This thread is one of them. */
	bench_must(c->threads >= 1 && c->threads <= MOST_THREADS);
	bench_must(pthread_barrier_init(&start, NULL, c->threads) == 0);
	for (unsigned i = 1; i < c->threads; i++)
		bench_must(pthread_create(&threads[i], NULL, run, &this) == 0);
	pthread_barrier_wait(&start);
	began = bench_now();
	work(c, this.times);
	for (unsigned i = 1; i < c->threads; i++)
		bench_must(pthread_join(threads[i], NULL) == 0);
	began = bench_now() - began;
	bench_must(pthread_barrier_destroy(&start) == 0);
	return began / (double)(this.times * c->n);
}
