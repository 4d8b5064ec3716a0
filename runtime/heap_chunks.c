/* The chunks of a code heap: pairs of pages, and what is known of the blocks in them. */
#include <string.h>

#include "cpu.h"
#include "dual.h"
#include "error.h"
#include "heap_chunks.h"
#include "size.h"

static size_t
most_chunks(void)
{
	return (HEAP_BYTES - sizeof(struct mpages_heap)) / sizeof(mpages_chunk *);
}

/* How many chunks start at or below an address. */
static size_t
chunks_below(const mpages_heap *heap, const void *address)
{
	size_t low = 0, high = heap->n_chunks;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if ((uintptr_t)heap->chunks[middle]->run <= (uintptr_t)address)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

mpages_chunk *
mpages_chunk_of(const mpages_heap *heap, const void *address)
{
	size_t below = chunks_below(heap, address);
	mpages_chunk *chunk = below == 0 ? NULL : heap->chunks[below - 1];

	return chunk != NULL && (uintptr_t)address - (uintptr_t)chunk->run < chunk->size ? chunk : NULL;
}

/* Remembers a chunk, or none, as the one that was used last. */
static void
remember(mpages_heap *heap, mpages_chunk *chunk)
{
	mpages_recent *recent = &heap->recent;
	unsigned version = atomic_load_explicit(&recent->version, memory_order_relaxed);
	unsigned char *run = chunk == NULL ? NULL : chunk->run;
	size_t size = chunk == NULL ? 0 : chunk->size;

	atomic_store_explicit(&recent->version, version + 1, memory_order_relaxed);
	atomic_store_explicit(&recent->run, run, memory_order_release);
	atomic_store_explicit(&recent->size, size, memory_order_release);
	atomic_store_explicit(&recent->chunk, chunk, memory_order_release);
	atomic_store_explicit(&recent->version, version + 2, memory_order_release);
}

static bool
is_remembered(const mpages_heap *heap, const mpages_chunk *chunk)
{
	return atomic_load_explicit(&heap->recent.chunk, memory_order_relaxed) == chunk;
}

static long
unmap_chunk(mpages_heap *heap, mpages_chunk *gone)
{
	long code;

	if (is_remembered(heap, gone))
		remember(heap, NULL);
	code = mpages_dual_unmake(gone->write);
	if (code == 0)
		mpages_os_unmap(gone, gone->mapped);
	return code;
}

void
mpages_chunk_trim(mpages_heap *heap, mpages_chunk *gone)
{
	size_t empty = 0, i;

	if (gone->blocks.free != gone->blocks.n)
		return;
	for (i = 0; i < heap->n_chunks; i++)
		empty += heap->chunks[i]->blocks.free == heap->chunks[i]->blocks.n;
	if (empty < 2)
		return;
	i = chunks_below(heap, gone->run);
	if (unmap_chunk(heap, gone) != 0)
		return;
	memmove(&heap->chunks[i - 1], &heap->chunks[i], (heap->n_chunks - i) * sizeof(mpages_chunk *));
	heap->n_chunks--;
}

static bool
is_in_reach(const mpages_chunk *of, const void *near, size_t range)
{
	uintptr_t at = (uintptr_t)near, start = (uintptr_t)of->run, end = start + of->size;

	return near == NULL || ((start > at || at - start < range) && (end < at || end - at <= range));
}

static size_t
reach(void)
{
	size_t range = mpages_cpu_call_range();

	return range == SIZE_MAX ? range : range - REACH_SLACK;
}

bool
mpages_chunk_add(mpages_heap *heap, size_t bytes, const void *near)
{
	mpages_os_refusal refusal = {.call = MPAGES_OS_MAP, .axes = MPAGES_READ | MPAGES_WRITE};
	size_t size = bytes > CHUNK_BYTES ? bytes : CHUNK_BYTES, mapped, below;
	mpages_chunk *added;
	void *made, *write;

	/* Cells are smaller than what they describe, and so are all sums with them. */
	if (size > SIZE_MAX / 4 || size / BLOCK_GRANULE >= UINT32_MAX / 64 ||
	    !mpages_round_up(size, mpages_granularity(), &size) ||
	    !mpages_round_up(sizeof *added + mpages_granules(size) * sizeof *added->cells,
	                     mpages_page_size(), &mapped))
		return mpages_fail(MPAGES_OVERFLOW, 0, "map", NULL, bytes);
	if (heap->n_chunks == most_chunks())
		return mpages_fail(MPAGES_OUT_OF_MEMORY, 0, "map", NULL, bytes);
	refusal.wanted = mapped;
	refusal.code = mpages_os_map(&made, mapped, refusal.axes);
	if (refusal.code != 0)
		return mpages_refused(&refusal);
	refusal.wanted = size;
	refusal.code = mpages_dual_make(&write, size, near, reach(), &refusal.axes);
	if (refusal.code != 0) {
		mpages_os_unmap(made, mapped);
		return mpages_refused(&refusal);
	}
	added = made;
	added->write = write;
	added->run = added->write + size;
	added->size = size;
	added->mapped = mapped;
	mpages_blocks_init(&added->blocks, added->cells, (uint32_t)mpages_granules(size));
	below = chunks_below(heap, added->run);
	memmove(&heap->chunks[below + 1], &heap->chunks[below],
	        (heap->n_chunks - below) * sizeof(mpages_chunk *));
	heap->chunks[below] = added;
	heap->n_chunks++;
	return true;
}

bool
mpages_chunk_drop_last(mpages_heap *heap)
{
	mpages_chunk *last = heap->chunks[heap->n_chunks - 1];
	mpages_os_refusal refusal = {
		.call = MPAGES_OS_UNMAP,
		.base = last->write,
		.size = last->size,
	};

	refusal.code = unmap_chunk(heap, last);
	if (refusal.code != 0)
		return mpages_refused(&refusal);
	heap->n_chunks--;
	return true;
}

/* In all chunks, from the lowest on, so that those above have a chance to become empty. */
static MPAGES_COLD mpages_place
take_in_all(mpages_heap *heap, uint32_t size, uint32_t align, const void *near)
{
	mpages_place place = {NULL, 0, size};
	size_t range = reach();

	for (size_t i = 0; i < heap->n_chunks; i++) {
		mpages_chunk *in = heap->chunks[i];

		if (!is_in_reach(in, near, range) ||
		    !mpages_blocks_take(&in->blocks, size, align, &place.at))
			continue;
		remember(heap, in);
		place.in = in;
		return place;
	}
	place.in = NULL;
	return place;
}

mpages_place
mpages_chunk_take(mpages_heap *heap, uint32_t size, uint32_t align, const void *near)
{
	mpages_chunk *recent = atomic_load_explicit(&heap->recent.chunk, memory_order_relaxed);
	mpages_place place = {recent, 0, size};

	if (near == NULL && recent != NULL &&
	    mpages_blocks_take(&recent->blocks, size, align, &place.at))
		return place;
	return take_in_all(heap, size, align, near);
}
