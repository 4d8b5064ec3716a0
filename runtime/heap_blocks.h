/* The blocks of a chunk of code: which are free and which are what. It never touches the chunk
 * itself, so what is known about blocks cannot be overwritten by the code in them.
 *
 * Free blocks stand in bins by their size, neighbours that are free are one block, and a search
 * takes the smallest bin that serves: the same time for every size, and no long-lived
 * splinters. What is left of the block that was divided last is the rest: small blocks that fit
 * nowhere exactly come from its end, one beside the other, and no bin changes. */
#ifndef MPAGES_HEAP_BLOCKS_H
#define MPAGES_HEAP_BLOCKS_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	/* Bytes; all blocks are multiples. A line of the caches: functions that share one hold
	 * each other up, where one is written while the other runs. */
	BLOCK_GRANULE = 64,
	/* Sizes below have bins of their own, and others share four for each power of 2. */
	BLOCK_EXACT = 32, /* less than the bits of a word */
	BLOCK_BINS = 128,
	BLOCK_WORDS = BLOCK_BINS / 64
};

typedef enum mpages_block_kind {
	BLOCK_FREE,
	BLOCK_DRAFT,
	BLOCK_CODE,
	BLOCK_RETIRED,
	BLOCK_KINDS
} mpages_block_kind;

#define BLOCK_END UINT32_MAX /* a mark like no other, and not that of a free block */

/* What is known of a granule. */
typedef struct mpages_cell {
	/* At the first granule of a block: its size in granules, times 4, plus its kind. At the
	 * last one: the same where the block is free, and BLOCK_END where it is not. Of the rest
	 * only the kind is right, and only at its first granule. */
	_Atomic uint32_t mark;
	/* Of a free block, at its first granule: others of its bin, plus 1; 0: none. */
	uint32_t next, previous;
} mpages_cell;

typedef struct mpages_blocks {
	uint32_t n, free;       /* granules */
	uint32_t rest, of_rest; /* the free block in no bin: where, and its size or 0 */
	uint64_t filled[BLOCK_WORDS];
	uint32_t bins[BLOCK_BINS]; /* the first free block of each, plus 1 */
	mpages_cell *cells;
} mpages_blocks;

static inline void
mpages_blocks_put(mpages_blocks *blocks, uint32_t at, uint32_t mark)
{
	atomic_store_explicit(&blocks->cells[at].mark, mark, memory_order_relaxed);
}

/* Makes a draft of what is in no bin any more. */
static inline void
mpages_blocks_begin(mpages_blocks *blocks, uint32_t at, uint32_t size)
{
	blocks->free -= size;
	mpages_blocks_put(blocks, at + size - 1, BLOCK_END);
	mpages_blocks_put(blocks, at, size * 4 + BLOCK_DRAFT);
}

/* Makes n granules one free block; the cells are zero. */
void mpages_blocks_init(mpages_blocks *blocks, mpages_cell *cells, uint32_t n);

/* Finds a free block, makes it a draft of so many granules at a multiple of `align`, a power of
 * 2; false where there is none. */
bool mpages_blocks_take(mpages_blocks *blocks, uint32_t size, uint32_t align, uint32_t *at);

/* The same for small blocks without alignment where they are had at once: a block of just that
 * size, or the end of the rest. False where there is neither. */
static inline bool
mpages_blocks_take_small(mpages_blocks *blocks, uint32_t size, uint32_t *at)
{
	uint32_t found, next;

	if (size >= BLOCK_EXACT)
		return false;
	found = blocks->bins[size];
	if (found != 0) {
		found--;
		next = blocks->bins[size] = blocks->cells[found].next;
		if (next != 0)
			blocks->cells[next - 1].previous = 0;
		else
			blocks->filled[0] &= ~((uint64_t)1 << size);
	} else if (blocks->of_rest >= size) {
		blocks->of_rest -= size;
		found = blocks->rest + blocks->of_rest;
	} else {
		return false;
	}
	mpages_blocks_begin(blocks, found, size);
	*at = found;
	return true;
}

/* Makes a block free, or several that lie side by side as one. */
void mpages_blocks_give(mpages_blocks *blocks, uint32_t at, uint32_t size);

/* Whether a block of that size and kind starts there; there is none of size 0. This may be
 * asked, and a kind be changed, beside everything else, as long as nobody gives the block
 * meanwhile. */
static inline bool
mpages_blocks_is(const mpages_blocks *blocks, size_t at, size_t size, mpages_block_kind kind)
{
	uint32_t mark = atomic_load_explicit(&blocks->cells[at].mark, memory_order_relaxed);

	return mark == size * 4 + kind;
}

/* Changes the kind of a block of that size that is not free. */
static inline void
mpages_blocks_become(mpages_blocks *blocks, uint32_t at, uint32_t size, mpages_block_kind kind)
{
	mpages_blocks_put(blocks, at, size * 4 + kind);
}

/* Adds up the blocks of each kind, in granules; in largest, the size of the largest that is
 * free. */
void mpages_blocks_count(const mpages_blocks *blocks, size_t granules[BLOCK_KINDS],
                         uint32_t *largest);

#endif
