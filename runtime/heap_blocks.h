/* The blocks of a chunk of code: which are free and which are what. It never touches the chunk itself, so
 * what is known about blocks cannot be overwritten by the code in them.
 *
 * Free blocks stand in bins by their size, neighbours that are free are one block, and a search takes the
 * smallest bin that serves: the same time for every size, and no long-lived splinters. */
#ifndef MPAGES_HEAP_BLOCKS_H
#define MPAGES_HEAP_BLOCKS_H

#include <stdbool.h>
#include <stdint.h>

enum {
	BLOCK_GRANULE = 32, /* bytes; all blocks are multiples */
	BLOCK_EXACT = 32,   /* sizes below have bins of their own, and others share four for each power of 2 */
	BLOCK_BINS = 128,
	BLOCK_WORDS = BLOCK_BINS / 64
};

typedef enum mpages_block_kind {
	BLOCK_FREE,
	BLOCK_DRAFT,
	BLOCK_CODE,
	BLOCK_RETIRED
} mpages_block_kind;

/* What is known of a granule. */
typedef struct mpages_cell {
	uint32_t size : 30; /* in granules; at the first and the last one of a block */
	uint32_t kind : 2;
	uint32_t next, previous; /* of a free block, at its first one: others of its bin, plus 1; 0: none */
} mpages_cell;

typedef struct mpages_blocks {
	uint32_t n, free; /* granules */
	uint64_t filled[BLOCK_WORDS];
	uint32_t bins[BLOCK_BINS]; /* the first free block of each, plus 1 */
	mpages_cell *cells;
} mpages_blocks;

/* Makes n granules one free block; the cells are zero. */
void mpages_blocks_init(mpages_blocks *blocks, mpages_cell *cells, uint32_t n);

/* Finds a free block, makes it a draft of so many granules at a multiple of `align`, a power of 2; false
 * where there is none. */
bool mpages_blocks_take(mpages_blocks *blocks, uint32_t size, uint32_t align, uint32_t *at);

/* Makes a block free. */
void mpages_blocks_give(mpages_blocks *blocks, uint32_t at);

/* Whether a block of that size and kind starts there. */
bool mpages_blocks_is(const mpages_blocks *blocks, uint32_t at, uint32_t size, mpages_block_kind kind);

void mpages_blocks_become(mpages_blocks *blocks, uint32_t at, mpages_block_kind kind);

/* Granules in the largest free block. */
uint32_t mpages_blocks_largest(const mpages_blocks *blocks);

#endif
