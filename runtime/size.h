/* Sizes: rounding to pages that says when it overflows. */
#ifndef MPAGES_SIZE_H
#define MPAGES_SIZE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Rounds n up to a multiple of unit, a power of two; false where the result does not fit. */
static inline bool
mpages_round_up(size_t n, size_t unit, size_t *rounded)
{
	if (n > SIZE_MAX - (unit - 1))
		return false;
	*rounded = (n + (unit - 1)) & ~(unit - 1);
	return true;
}

static inline size_t
mpages_round_down(size_t n, size_t unit)
{
	return n & ~(unit - 1);
}

#endif
