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
	HEAP_BYTES = 1 << 17, /* of the heap itself: what is not used takes no memory */
	CACHE_LINE = 64,
	CHUNK_BYTES = 1 << 20,
	/* Retired functions and bytes that share a barrier. As many small ones are more than the
	 * nearest caches of instructions hold: when their room is used again, it is in none. */
	RETIRED_MOST = 2048,
	RETIRED_BYTES = CHUNK_BYTES,
	/* Of each chunk: fewer retired bytes have another chunk made rather than a barrier. */
	RETIRED_FEW = CHUNK_BYTES / 8,
	REACH_SLACK = 1 << 16 /* for the instructions at both ends */
};

/* At the start of a mapping of its own, with what is known of its blocks. */
typedef struct mpages_chunk {
	mpages_blocks blocks;
	unsigned char *write, *run;
	size_t size, mapped; /* of each half; of this */
	mpages_cell cells[];
} mpages_chunk;

/* Where a block is, in granules; nowhere: in NULL. */
typedef struct mpages_place {
	mpages_chunk *in;
	uint32_t at, size;
} mpages_place;

/* The chunk that was used last, so that most functions are found without the lock. It is
 * written under the lock, and its version is odd meanwhile: what was read between two equal
 * even ones belongs together. */
typedef struct mpages_recent {
	atomic_uint version;
	_Atomic(unsigned char *) run;
	atomic_size_t size;
	_Atomic(mpages_chunk *) chunk;
} mpages_recent;

/* What is read without the lock, the lock, and what is written under it have a line of the caches
 * each: none holds another up. */
struct mpages_heap {
	const atomic_uint *now; /* the number of the process */
	unsigned process;       /* which it was when the heap was made */
	mpages_recent recent;
	_Alignas(CACHE_LINE) atomic_uint lock;
	_Alignas(CACHE_LINE) size_t barriers;
	size_t retired_bytes;
	uint32_t n_retired;
	uint32_t n_trapping; /* the first of them: they trap already, and the system refused the barrier */
	mpages_place retired[RETIRED_MOST];
	size_t n_chunks;
	mpages_chunk *chunks[]; /* by address */
};

/* So many bytes in whole granules; 0 for those that are too many. */
static inline size_t
mpages_granules(size_t bytes)
{
	return (bytes + (BLOCK_GRANULE - 1)) / BLOCK_GRANULE;
}

/* The chunk in which an address is where code runs; NULL where there is none. A chunk in which
 * there is a function stays where it is. */
mpages_chunk *mpages_chunk_of(const mpages_heap *heap, const void *address);

/* The same; NULL also where it is another chunk than the one that was used last. */
static inline mpages_chunk *
mpages_chunk_last(const mpages_heap *heap, const void *address)
{
	mpages_chunk *last = atomic_load_explicit(&heap->recent.chunk, memory_order_relaxed);

	if (last == NULL || (uintptr_t)address - (uintptr_t)last->run >= last->size)
		return NULL;
	return last;
}

/* That, without the lock. */
static inline mpages_chunk *
mpages_chunk_recent(const mpages_heap *heap, const void *address)
{
	const mpages_recent *recent = &heap->recent;
	unsigned version = atomic_load_explicit(&recent->version, memory_order_acquire);
	unsigned char *run = atomic_load_explicit(&recent->run, memory_order_acquire);
	size_t size = atomic_load_explicit(&recent->size, memory_order_acquire);
	mpages_chunk *chunk = atomic_load_explicit(&recent->chunk, memory_order_acquire);

	if (version % 2 != 0 ||
	    atomic_load_explicit(&recent->version, memory_order_relaxed) != version)
		return NULL;
	return (uintptr_t)address - (uintptr_t)run < size ? chunk : NULL;
}

/* Adds a chunk with room for so many bytes, in reach of an address unless that is NULL. */
bool mpages_chunk_add(mpages_heap *heap, size_t bytes, const void *near);

/* Gives a chunk back if nothing is in it, and another one is empty as well. On failure it
 * stays. */
void mpages_chunk_trim(mpages_heap *heap, mpages_chunk *chunk);

/* Gives the last chunk back, whatever is in it. */
bool mpages_chunk_drop_last(mpages_heap *heap);

/* Takes room in one of the chunks there are, where there is any; sizes in granules. */
mpages_place mpages_chunk_take(mpages_heap *heap, uint32_t size, uint32_t align, const void *near);

#endif
