/* What the machine can do by itself: mappings without a library. */
#ifndef BENCH_KIT_H
#define BENCH_KIT_H

#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "bench.h"

enum {
	KIB = 1024,
	MIB = 1024 * 1024,
	GIB = 1024 * 1024 * 1024,
	HUGE_PAGE = 2 * MIB
};

/* A mapping, in huge pages if it can: then it starts at one, and *whole is what to unmap. */
typedef struct raw_map {
	void *at, *whole;
	size_t size;
} raw_map;

static inline raw_map
raw_new(size_t bytes, bool huge)
{
	raw_map map = {NULL, NULL, bytes + (huge ? HUGE_PAGE : 0)};

	map.whole = mmap(NULL, map.size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	bench_must(map.whole != MAP_FAILED);
	map.at = map.whole;
	if (huge) {
		map.at = (void *)(((uintptr_t)map.whole + HUGE_PAGE - 1) & ~(uintptr_t)(HUGE_PAGE - 1));
		madvise(map.at, bytes, MADV_HUGEPAGE);
	}
	return map;
}

static inline void
raw_free(raw_map map)
{
	bench_must(munmap(map.whole, map.size) == 0);
}

#endif
