/* The gap between a process's mappings that is nearest to an address. */
#ifndef MPAGES_GAP_H
#define MPAGES_GAP_H

#include <stddef.h>
#include <stdint.h>

enum {
	GAP_LOWEST = 1 << 20, /* what is below may be forbidden, or stand for a null pointer */
	GAP_TRIES = 8         /* other threads may map something between the look and the call */
};

typedef struct mpages_gap {
	uintptr_t low, high; /* where it may lie */
	uintptr_t near;
	size_t size, align;
	uintptr_t best, distance; /* 0: none yet */
} mpages_gap;

/* A search for that many bytes, all less than `range` bytes from an address. */
static inline mpages_gap
mpages_gap_near(uintptr_t at, size_t size, size_t range, size_t align)
{
	return (mpages_gap){
		.low = at > range && at - range > GAP_LOWEST ? at - range : GAP_LOWEST,
		.high = at < UINTPTR_MAX - range ? at + range : UINTPTR_MAX,
		.near = at,
		.size = size,
		.align = align,
	};
}

/* Looks at the gap between two addresses. */
static inline void
mpages_gap_see(mpages_gap *search, uintptr_t from, uintptr_t to)
{
	uintptr_t at, distance;

	if (from < search->low)
		from = search->low;
	if (to > search->high)
		to = search->high;
	if (to < from || to - from < search->size)
		return;
	at = search->near;
	if (at < from)
		at = from;
	if (at > to - search->size)
		at = to - search->size;
	at -= at % search->align;
	if (at < from)
		at += search->align;
	if (at < from || at > to - search->size)
		return;
	distance = at > search->near ? at - search->near : search->near - at;
	if (search->best == 0 || distance < search->distance) {
		search->best = at;
		search->distance = distance;
	}
}

#endif
