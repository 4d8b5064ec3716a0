/* A pool's cells: what it keeps, by kind, size, and the thread that gave it back.
 *
 * Sizes come in classes, four for each doubling, so that what was of one size serves for others near it
 * and less than a quarter is wasted. Each thread has a front, one cell for each class: there it looks first,
 * and where it finds nothing it looks into those of others. So nothing has to be done for a thread that ends.
 * Who changes cells of which front, and how, is for pool_seats.h.
 *
 * A cell is one atomic word: a stack of items, and a number of credits. A credit is a place in the pool's
 * budget that stays with the cell after an item was taken, for the one that will be given back, so that
 * threads which take and give do not meet at the sum of all. */
#ifndef MPAGES_POOL_CELLS_H
#define MPAGES_POOL_CELLS_H

#include "pool_items.h"
#include "pool_seats.h"

/* What is kept: pages, or reservations of vectors. */
typedef enum mpages_pool_kind {
	MPAGES_POOL_PAGES,
	MPAGES_POOL_VECS,
	MPAGES_POOL_KINDS
} mpages_pool_kind;

enum {
	MPAGES_POOL_CLASSES = 128, /* up to 2^33 pages; what is larger than all is of no class, which is this */
	MPAGES_POOL_CELLS = MPAGES_POOL_KINDS * MPAGES_POOL_CLASSES
};

typedef _Atomic uint64_t mpages_cell;

/* Fields of a cell. The number of the item on top; how many credits; whether it was used since somebody
 * looked for what is not; whether the pool has ended, and keeps no more; and how many were taken, so that a
 * thread which comes too late does not mistake a stack for what it was. */
enum {
	CELL_TOP = 0xffffff,
	CELL_CREDIT = 1 << 24,
	CELL_CREDITS = 63 << 24,
	CELL_USED = 1 << 30
};
#define CELL_CLOSED ((uint64_t)1 << 31)
#define CELL_TAKEN ((uint64_t)1 << 32)

/* The cells that a thread uses first. */
typedef struct mpages_front {
	mpages_cell cells[MPAGES_POOL_KINDS][MPAGES_POOL_CLASSES];
	atomic_size_t reused;
	unsigned char apart[64]; /* from the next one's, in the processor's cache */
} mpages_front;

struct mpages_pool {
	size_t budget;
	unsigned page_shift;
	atomic_size_t charged; /* for what is kept, and for credits: never more than the budget */
	atomic_size_t members; /* items, and one for its owner */
	atomic_size_t mapped;
	atomic_uint hand; /* the cell that is looked at next when room is made */
	atomic_bool is_closed; /* it has ended: nothing more is charged */
	unsigned char apart[64];
	mpages_front fronts[MPAGES_POOL_FRONTS];
};

/* The smallest class that has so many pages, of which there are some. */
static inline unsigned
mpages_pool_class(size_t pages)
{
	uint64_t last = pages - 1;
	unsigned shift = 61u - (unsigned)__builtin_clzll(last | 4), size_class;

	size_class = shift * 4 + (unsigned)(last >> shift);
	return size_class < MPAGES_POOL_CLASSES ? size_class : MPAGES_POOL_CLASSES;
}

/* How many pages a class has. */
static inline uint64_t
mpages_pool_class_pages(unsigned size_class)
{
	unsigned shift = size_class < 4 ? 0 : size_class / 4 - 1;

	return (uint64_t)(size_class - shift * 4 + 1) << shift;
}

static inline size_t
mpages_pool_class_size(const mpages_pool *pool, unsigned size_class)
{
	return (size_t)mpages_pool_class_pages(size_class) << pool->page_shift;
}

/* Takes an item of that class which the calling thread gave back itself; NULL where it does not own a front
 * with one. */
mpages_item *mpages_pool_take(mpages_pool *pool, mpages_pool_kind kind, unsigned size_class);

/* Takes one of that class, or of one up to so many above it, from whatever front; NULL where none is kept. */
mpages_item *mpages_pool_search(mpages_pool *pool, mpages_pool_kind kind, unsigned size_class,
                                unsigned above);

/* Keeps an item, whose size_class is set, or says that it may not. */
bool mpages_pool_keep(mpages_item *item);

/* Gives an item to the system that is not in use. Returns 0, or the code with which the system refused; then
 * it is there, without memory. */
long mpages_pool_give_back(mpages_item *item);

/* Makes what starts at that address the pool's: of that kind, with so many bytes. NULL where there is no
 * memory for an item. */
mpages_item *mpages_pool_own(mpages_pool *pool, mpages_pool_kind kind, void *base, size_t size);

/* Makes that an item which is in use belongs to no pool any more. */
void mpages_pool_disown(mpages_item *item);

/* Gives to the system what is kept, until that is no more than so many bytes. Returns 0, or the code with
 * which the system refused to take what. */
long mpages_pool_evict(mpages_pool *pool, size_t most, mpages_region *refused);

/* Makes that the pool keeps nothing more; undoes that. False where it could not be done to all cells. */
bool mpages_pool_close(mpages_pool *pool, bool is_closed);

/* How many bytes it keeps. */
size_t mpages_pool_kept(mpages_pool *pool);

/* Gives back all that it keeps, for somebody who found no memory; false where that was nothing. */
bool mpages_pool_give_up(mpages_pool *pool);

#endif
