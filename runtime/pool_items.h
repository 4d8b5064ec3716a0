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
	_Atomic uintptr_t *key; /* its own: where the address stands by which it is found */
} mpages_item;

/* An item for what starts at this address; NULL where there is no memory for it. */
mpages_item *mpages_item_add(void *base);

/* What the calling thread took from a pool last, or NULL. It may be another's by now, or nobody's. */
extern _Thread_local mpages_item *mpages_item_last;

mpages_item *mpages_item_search(const void *base);

/* The item of what starts at this address; NULL where it belongs to no pool. Most often it is the one that was
 * taken last, and a processor that foresees this has not to wait for the address. */
static inline mpages_item *
mpages_item_find(const void *base)
{
	mpages_item *last = mpages_item_last;

	if (last != NULL && atomic_load_explicit(last->key, memory_order_relaxed) == (uintptr_t)base)
		return last;
	return mpages_item_search(base);
}

/* Items and the addresses that they are found by. */
typedef struct mpages_item_table {
	_Atomic uintptr_t *keys;
	mpages_item *items;
} mpages_item_table;

enum {
	MPAGES_ITEM_TABLES = 5, /* for 2 million items and more, and numbers that fit into a cell */
	MPAGES_ITEM_TABLE_BITS = 3 /* of a number, for one more than its table's; above are those for the place */
};

extern _Atomic(mpages_item_table *) mpages_item_tables[MPAGES_ITEM_TABLES];

/* The item of a number. */
static inline mpages_item *
mpages_item_at(uint32_t number)
{
	uint32_t table = (number & ((1 << MPAGES_ITEM_TABLE_BITS) - 1)) - 1;

	return &atomic_load_explicit(&mpages_item_tables[table], memory_order_acquire)
		->items[number >> MPAGES_ITEM_TABLE_BITS];
}

/* Makes it that nobody finds the item, whose addresses may soon be somebody else's; undoes that; and ends
 * an item that nobody finds. */
void mpages_item_hide(mpages_item *item);
void mpages_item_show(mpages_item *item);
void mpages_item_drop(mpages_item *item);

#endif
