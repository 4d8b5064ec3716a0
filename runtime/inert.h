/* What inert handles really are: a table that is looked at only after a turn has gone wrong. */
#ifndef MPAGES_INERT_H
#define MPAGES_INERT_H

#include "mpages.h"

/* The turn that failed half way, and how many bytes it was about. */
typedef struct mpages_inert {
	size_t size;
	unsigned from_axes, from_marks, to_axes, to_marks;
} mpages_inert;

/* Makes sure that there is room for handles to become inert. Returns 0, or the code with which the
 * system refused more room; then no turn may begin, for its failure might be forgotten. */
long mpages_inert_ready(void);

/* Remembers the pages at base, in place of what was remembered there before. */
bool mpages_inert_keep(const void *base, mpages_inert inert);

/* Whether the pages at base are inert; fills *found. */
bool mpages_inert_recall(const void *base, mpages_inert *found);

void mpages_inert_forget(const void *base);

#endif
