/* Everything that belongs to a pool, whether in use or kept, by the address that it starts at. */
#ifndef MPAGES_POOL_ITEMS_H
#define MPAGES_POOL_ITEMS_H

#include <stdatomic.h>

#include "vec.h"

/* A region, or the reservation of a vector. It lies in memory that always stays readable, so that a thread
 * which comes too late may look at the wrong one, and notice. */
typedef struct mpages_item {
	mpages_pool *pool;
	void *base;
	size_t size; /* bytes of addresses */
	_Atomic uint32_t next; /* the number of the one below, where it is kept; 0: none */
	atomic_bool kept;
	bool is_zero; /* regions: no byte was written since it came from the system */
	unsigned char kind, size_class; /* see pool_cells.h; the class is that of what is charged for it */
	/* Vectors, kept: as it was given back, without elements; and the size of those. */
	size_t cap, max, dirty, element;
	uint32_t number; /* its own, never 0 */
} mpages_item;

/* An item for what starts at this address; NULL where there is no memory for it. */
mpages_item *mpages_item_add(void *base);

/* The item of what starts at this address; NULL where it belongs to no pool. */
mpages_item *mpages_item_find(const void *base);

/* The item of a number. */
mpages_item *mpages_item_at(uint32_t number);

/* Makes it that nobody finds the item, whose addresses may soon be somebody else's; undoes that; and ends
 * an item that nobody finds. */
void mpages_item_hide(mpages_item *item);
void mpages_item_show(mpages_item *item);
void mpages_item_drop(mpages_item *item);

#endif
