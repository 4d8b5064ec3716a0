/* What inert handles and vectors really are: a table that is looked at only after a turn, a freeze or
 * a thaw has gone wrong. */
#ifndef MPAGES_INERT_H
#define MPAGES_INERT_H

#include <stdatomic.h>

#include "mpages.h"
#include "vec.h"

/* What failed half way, and what it was about. */
typedef struct mpages_inert {
	_Atomic(uintptr_t) key; /* of the table: whose entry this is */
	size_t size;            /* of pages */
	unsigned from_axes, from_marks, to_axes, to_marks;
	mpages_vec vec; /* as it was; a vector's axes and marks are 0, which is no turn */
} mpages_inert;

/* How many entries are free beyond those that have to be; below 0 there have to be more. */
extern atomic_long mpages_inert_spare;

/* Maps more entries. Returns 0, or the code with which the system refused. */
long mpages_inert_more(void);

/* Makes sure that there is room for handles to become inert. Returns 0, or the code with which the
 * system refused more room; then no turn may begin, for its failure might be forgotten. */
static inline long
mpages_inert_ready(void)
{
	if (atomic_load_explicit(&mpages_inert_spare, memory_order_relaxed) >= 0)
		return 0;
	return mpages_inert_more();
}

/* Takes what is remembered of the pages at base out of the table, or returns NULL. Until it is put
 * back or dropped nobody else finds it, not even for new pages that have the same base. */
mpages_inert *mpages_inert_take(const void *base);

/* An entry to be filled and then put back; NULL where there is no room at all. */
mpages_inert *mpages_inert_new(const void *base);

void mpages_inert_put_back(mpages_inert *entry, const void *base);
void mpages_inert_drop(mpages_inert *entry);

#endif
