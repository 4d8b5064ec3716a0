/* What a code heap is made of. */
#ifndef MPAGES_HEAP_CHUNKS_H
#define MPAGES_HEAP_CHUNKS_H

#define PAGES_ALLOW_EXEC
#include "heap.h"
#include "heap_blocks.h"
#include "os.h"

/* The macros are for users, who may have the wrong handle. */
#undef mpages_heap_publish
#undef mpages_heap_drop
#undef mpages_heap_retire

enum {
	HEAP_BYTES = 1 << 16, /* of the heap itself: what is not used takes no memory */
	CHUNK_BYTES = 1 << 20,
	RETIRED_MOST = 1024,
	REACH_SLACK = 1 << 16 /* for the instructions at both ends */
};

/* At the start of a mapping of its own, with what is known of its blocks. */
typedef struct mpages_chunk {
	mpages_blocks blocks;
	unsigned char *write, *run;
	size_t size, mapped; /* of each half; of this */
	mpages_cell cells[];
} mpages_chunk;

typedef struct mpages_retired {
	mpages_chunk *in;
	uint32_t at;
} mpages_retired;

struct mpages_heap {
	unsigned process;
	atomic_uint lock;
	size_t drafts, code, barriers; /* granules, granules, number */
	uint32_t n_retired, retired_granules;
	mpages_retired retired[RETIRED_MOST];
	size_t n_chunks;
	mpages_chunk *chunks[]; /* by address */
};

/* So many bytes in whole granules. */
static inline uint32_t
mpages_granules(size_t bytes)
{
	return (uint32_t)((bytes + (BLOCK_GRANULE - 1)) / BLOCK_GRANULE);
}

/* The chunk in which an address is where code runs; NULL where there is none. */
mpages_chunk *mpages_chunk_of(const mpages_heap *heap, const void *address);

/* Adds a chunk with room for so many bytes, in reach of an address unless that is NULL. */
bool mpages_chunk_add(mpages_heap *heap, size_t bytes, const void *near);

/* Gives a chunk back if nothing is in it, and another one is empty as well. On failure it stays. */
void mpages_chunk_trim(mpages_heap *heap, mpages_chunk *chunk);

/* Gives the last chunk back, whatever is in it. */
bool mpages_chunk_drop_last(mpages_heap *heap);

/* Takes room in one of the chunks there are; sizes in granules. */
bool mpages_chunk_take(mpages_heap *heap, uint32_t size, uint32_t align, const void *near,
                       mpages_chunk **in, uint32_t *at);

#endif
