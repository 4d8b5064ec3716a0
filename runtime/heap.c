/* Code heaps: drafts become code, code is retired, and its room comes back.
 *
 * One lock guards a heap; nothing under it asks the system, but for a new chunk, an empty one, and the
 * barrier, which many retired functions share. */
#include <string.h>

#include "cpu.h"
#include "error.h"
#include "heap_chunks.h"
#include "lock.h"

static bool
is_own(const mpages_heap *heap, const char *operation)
{
	if (heap == NULL)
		return mpages_fail(MPAGES_EMPTIED, 0, operation, NULL, 0);
	if (heap->process != mpages_os_process())
		return mpages_fail(MPAGES_FORKED, 0, operation, NULL, 0);
	return true;
}

/* Finds the block of a function of that kind; false, with the error set, where there is none such. */
static bool
find(const mpages_heap *heap, const void *address, size_t size, mpages_block_kind kind,
     mpages_chunk **in, uint32_t *at, const char *operation)
{
	size_t offset;

	*in = size == 0 ? NULL : mpages_chunk_of(heap, address);
	if (*in != NULL) {
		offset = (size_t)((const unsigned char *)address - (*in)->run);
		*at = (uint32_t)(offset / BLOCK_GRANULE);
		if (offset % BLOCK_GRANULE == 0 && size <= (*in)->size &&
		    mpages_blocks_is(&(*in)->blocks, *at, mpages_granules(size), kind))
			return true;
	}
	return mpages_fail(size == 0 ? MPAGES_EMPTIED : MPAGES_BAD_RANGE, 0, operation,
	                   (void *)(uintptr_t)address, size);
}

/* ---- Heaps ---- */

mpages_heap *
mpages_heap_new(void)
{
	mpages_os_refusal refusal = {
		.call = MPAGES_OS_MAP,
		.axes = MPAGES_READ | MPAGES_WRITE,
		.wanted = HEAP_BYTES,
	};
	unsigned process = mpages_os_process();
	mpages_heap *heap;
	void *made;

	if (process == 0) {
		mpages_fail(MPAGES_OUT_OF_MEMORY, 0, "map", NULL, HEAP_BYTES);
		return NULL;
	}
	refusal.code = mpages_os_map(&made, HEAP_BYTES, refusal.axes);
	if (refusal.code != 0) {
		mpages_refused(&refusal);
		return NULL;
	}
	heap = made;
	heap->process = process;
	return heap;
}

bool
mpages_heap_free(mpages_heap **heap)
{
	mpages_os_refusal refusal = {.call = MPAGES_OS_UNMAP};

	if (*heap == NULL)
		return true;
	if (!is_own(*heap, "unmap"))
		return false;
	/* What is left is whole in any case, though its functions are gone. */
	(*heap)->n_retired = (*heap)->retired_granules = 0;
	while ((*heap)->n_chunks != 0)
		if (!mpages_chunk_drop_last(*heap))
			return false;
	refusal.base = *heap;
	refusal.size = HEAP_BYTES;
	refusal.code = mpages_os_unmap(*heap, HEAP_BYTES);
	if (refusal.code != 0)
		return mpages_refused(&refusal);
	*heap = NULL;
	return true;
}

/* ---- Functions ---- */

/* Makes retired functions free, after the barrier. */
static void
reclaim(mpages_heap *heap)
{
	uint32_t n = heap->n_retired;

	if (n == 0)
		return;
	mpages_os_sync_cores();
	heap->barriers++;
	heap->n_retired = heap->retired_granules = 0;
	for (uint32_t i = 0; i < n; i++)
		mpages_blocks_give(&heap->retired[i].in->blocks, heap->retired[i].at);
	for (size_t i = heap->n_chunks; i-- > 0;)
		mpages_chunk_trim(heap, heap->chunks[i]);
}

mpages_draft
mpages_heap_draft(mpages_heap *heap, size_t bytes, size_t align, const void *near)
{
	mpages_draft draft = {NULL, 0};
	uint32_t size, at, step;
	mpages_chunk *in;

	if (!is_own(heap, "draft"))
		return draft;
	if (bytes == 0 || align == 0 || (align & (align - 1)) != 0) {
		mpages_fail(MPAGES_BAD_SIZE, 0, "draft", NULL, bytes);
		return draft;
	}
	if (align > mpages_page_size()) {
		mpages_fail(MPAGES_UNSUPPORTED, 0, "draft", NULL, bytes);
		return draft;
	}
	if (bytes > SIZE_MAX / 4 || bytes / BLOCK_GRANULE >= UINT32_MAX / 64) {
		mpages_fail(MPAGES_OVERFLOW, 0, "draft", NULL, bytes);
		return draft;
	}
	size = mpages_granules(bytes);
	step = align > BLOCK_GRANULE ? (uint32_t)(align / BLOCK_GRANULE) : 1;
	mpages_lock(&heap->lock);
	if (!mpages_chunk_take(heap, size, step, near, &in, &at)) {
		reclaim(heap);
		if (!mpages_chunk_take(heap, size, step, near, &in, &at) &&
		    (!mpages_chunk_add(heap, bytes + align, near) ||
		     !mpages_chunk_take(heap, size, step, near, &in, &at)))
			goto out;
	}
	heap->drafts += size;
	draft.address = in->run + (size_t)at * BLOCK_GRANULE;
	draft.size = bytes;
out:
	mpages_unlock(&heap->lock);
	return draft;
}

mpages_bytes_mut
mpages_heap_bytes_mut(mpages_heap *heap, mpages_draft draft)
{
	mpages_bytes_mut bytes = {NULL, 0};
	uint32_t at;
	mpages_chunk *in;

	if (!is_own(heap, "view"))
		return bytes;
	mpages_lock(&heap->lock);
	if (find(heap, draft.address, draft.size, BLOCK_DRAFT, &in, &at, "view")) {
		bytes.ptr = in->write + (size_t)at * BLOCK_GRANULE;
		bytes.size = draft.size;
	}
	mpages_unlock(&heap->lock);
	return bytes;
}

bool
mpages_heap_write(mpages_heap *heap, mpages_draft draft, size_t at, const void *from, size_t n)
{
	mpages_bytes_mut bytes = mpages_heap_bytes_mut(heap, draft);

	if (bytes.size == 0)
		return false;
	if (at > bytes.size || n > bytes.size - at)
		return mpages_fail(MPAGES_BAD_RANGE, 0, "store", bytes.ptr, n);
	if (n != 0)
		memmove(bytes.ptr + at, from, n);
	return true;
}

mpages_code
mpages_heap_publish(mpages_heap *heap, mpages_draft *draft)
{
	mpages_code code = {NULL, 0};
	uint32_t at;
	mpages_chunk *in;

	if (!is_own(heap, "publish"))
		return code;
	mpages_lock(&heap->lock);
	if (find(heap, draft->address, draft->size, BLOCK_DRAFT, &in, &at, "publish")) {
		uint32_t size = mpages_granules(draft->size);

		mpages_blocks_become(&in->blocks, at, BLOCK_CODE);
		heap->drafts -= size;
		heap->code += size;
		code = (mpages_code){draft->address, draft->size};
		*draft = (mpages_draft){NULL, 0};
	}
	mpages_unlock(&heap->lock);
	/* Nobody else knows of it yet. */
	if (code.size != 0)
		mpages_cpu_publish((void *)(uintptr_t)code.address, code.size);
	return code;
}

bool
mpages_heap_drop(mpages_heap *heap, mpages_draft *draft)
{
	uint32_t at;
	mpages_chunk *in;
	bool found;

	if (draft->size == 0)
		return true;
	if (!is_own(heap, "drop"))
		return false;
	mpages_lock(&heap->lock);
	found = find(heap, draft->address, draft->size, BLOCK_DRAFT, &in, &at, "drop");
	if (found) {
		heap->drafts -= mpages_granules(draft->size);
		mpages_blocks_give(&in->blocks, at);
		mpages_chunk_trim(heap, in);
		*draft = (mpages_draft){NULL, 0};
	}
	mpages_unlock(&heap->lock);
	return found;
}

bool
mpages_heap_retire(mpages_heap *heap, mpages_code *code)
{
	uint32_t at, size = mpages_granules(code->size);
	mpages_chunk *in;
	bool found;

	if (code->size == 0)
		return true;
	if (!is_own(heap, "retire"))
		return false;
	mpages_lock(&heap->lock);
	found = find(heap, code->address, code->size, BLOCK_CODE, &in, &at, "retire");
	if (found) {
		mpages_blocks_become(&in->blocks, at, BLOCK_RETIRED);
		mpages_cpu_fill_traps(in->write + (size_t)at * BLOCK_GRANULE, code->size);
		heap->code -= size;
		heap->retired_granules += size;
		heap->retired[heap->n_retired++] = (mpages_retired){in, at};
		if (heap->n_retired == RETIRED_MOST)
			reclaim(heap);
		*code = (mpages_code){NULL, 0};
	}
	mpages_unlock(&heap->lock);
	return found;
}

bool
mpages_heap_reclaim(mpages_heap *heap)
{
	if (!is_own(heap, "reclaim"))
		return false;
	mpages_lock(&heap->lock);
	reclaim(heap);
	mpages_unlock(&heap->lock);
	return true;
}

mpages_heap_stats
mpages_heap_stats_of(mpages_heap *heap)
{
	mpages_heap_stats stats = {0};

	if (!is_own(heap, "stats"))
		return stats;
	mpages_lock(&heap->lock);
	stats.chunks = heap->n_chunks;
	stats.drafts = heap->drafts * BLOCK_GRANULE;
	stats.code = heap->code * BLOCK_GRANULE;
	stats.retired = (size_t)heap->retired_granules * BLOCK_GRANULE;
	stats.barriers = heap->barriers;
	for (size_t i = 0; i < heap->n_chunks; i++) {
		const mpages_chunk *at = heap->chunks[i];
		size_t largest = (size_t)mpages_blocks_largest(&at->blocks) * BLOCK_GRANULE;

		stats.mapped += at->size;
		stats.free += (size_t)at->blocks.free * BLOCK_GRANULE;
		if (largest > stats.largest)
			stats.largest = largest;
	}
	mpages_unlock(&heap->lock);
	return stats;
}
