/* The same work by several threads at once. */
#ifndef BENCH_THREADS_H
#define BENCH_THREADS_H

#include "bench.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Does it in c->threads threads, each often enough that it takes some milliseconds. Returns the nanoseconds
 * that a thread took for an element, of which each time has c->n. */
double bench_threads(const bench_case *c, void (*work)(const bench_case *c, size_t times));

#ifdef __cplusplus
}
#endif

#endif
