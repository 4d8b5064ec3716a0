/* Code heaps: drafts become code, code is retired, and its room comes back.
 *
 * One lock guards a heap; nothing under it asks the system, but for a new chunk, an empty one,
 * and the barrier, which many retired functions share. Writing and publishing mostly need no
 * lock: a draft is one thread's, and its chunk stays. */
#include <string.h>

#include "cpu.h"
#include "error.h"
#include "heap_chunks.h"
#include "lock.h"

static MPAGES_COLD bool
is_not_own(const mpages_heap *heap, const char *operation)
{
	return mpages_fail(heap == NULL ? MPAGES_EMPTIED : MPAGES_FORKED, 0, operation, NULL, 0);
}

static inline bool
is_own(const mpages_heap *heap, const char *operation)
{
	if (heap == NULL || heap->process != atomic_load_explicit(heap->now, memory_order_relaxed))
		return is_not_own(heap, operation);
	return true;
}

/* Where in a chunk a function of that kind is; nowhere in NULL. */
static inline mpages_place
place_in(mpages_chunk *in, const void *address, size_t size, mpages_block_kind kind)
{
	const mpages_place nowhere = {NULL, 0, 0};
	size_t offset, granules = mpages_granules(size);

	if (in == NULL)
		return nowhere;
	offset = (size_t)((const unsigned char *)address - in->run);
	if (offset % BLOCK_GRANULE != 0 ||
	    !mpages_blocks_is(&in->blocks, offset / BLOCK_GRANULE, granules, kind))
		return nowhere;
	return (mpages_place){in, (uint32_t)(offset / BLOCK_GRANULE), (uint32_t)granules};
}

/* Looks in all chunks, under the lock; nowhere, with the error set, where there is no such
 * function. */
static MPAGES_COLD mpages_place
find_in_all(const mpages_heap *heap, const void *address, size_t size, mpages_block_kind kind,
            const char *operation)
{
	mpages_place place = place_in(mpages_chunk_of(heap, address), address, size, kind);

	if (place.in == NULL)
		mpages_fail(size == 0 ? MPAGES_EMPTIED : MPAGES_BAD_RANGE, 0, operation,
		            (void *)(uintptr_t)address, size);
	return place;
}

/* Finds a function of that kind, under the lock. */
static inline mpages_place
find(const mpages_heap *heap, const void *address, size_t size, mpages_block_kind kind,
     const char *operation)
{
	mpages_place place = place_in(mpages_chunk_last(heap, address), address, size, kind);

	return place.in != NULL ? place : find_in_all(heap, address, size, kind, operation);
}

static MPAGES_COLD mpages_place
find_under_lock(mpages_heap *heap, mpages_draft draft, const char *operation)
{
	mpages_place place;

	mpages_lock(&heap->lock);
	place = find_in_all(heap, draft.address, draft.size, BLOCK_DRAFT, operation);
	mpages_unlock(&heap->lock);
	return place;
}

/* Finds a draft, mostly without the lock: its chunk stays as long as it is a draft, and one
 * draft is one thread's at a time. */
static inline mpages_place
find_draft(mpages_heap *heap, mpages_draft draft, const char *operation)
{
	mpages_chunk *recent = mpages_chunk_recent(heap, draft.address);
	mpages_place place = place_in(recent, draft.address, draft.size, BLOCK_DRAFT);

	return place.in != NULL ? place : find_under_lock(heap, draft, operation);
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
	const atomic_uint *process = mpages_os_process();
	mpages_heap *heap;
	void *made;

	if (process == NULL) {
		mpages_fail(MPAGES_OUT_OF_MEMORY, 0, "map", NULL, HEAP_BYTES);
		return NULL;
	}
	refusal.code = mpages_os_map(&made, HEAP_BYTES, refusal.axes);
	if (refusal.code != 0) {
		mpages_refused(&refusal);
		return NULL;
	}
	heap = made;
	heap->now = process;
	heap->process = *process;
	return heap;
}

static void
forget_retired(mpages_heap *heap)
{
	heap->n_retired = heap->n_trapping = 0;
	heap->retired_bytes = 0;
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
	forget_retired(*heap);
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

/* Makes one of retired blocks that follow each other and lie side by side, as those do that
 * were made one after the other. Returns how many are left. */
static uint32_t
merge(mpages_place *blocks, uint32_t n)
{
	uint32_t last = 0;

	if (n == 0)
		return 0;
	for (uint32_t i = 1; i < n; i++) {
		mpages_place *one = &blocks[last], next = blocks[i];

		if (next.in == one->in && next.at + next.size == one->at) {
			one->at = next.at;
			one->size += next.size;
		} else if (next.in == one->in && one->at + one->size == next.at) {
			one->size += next.size;
		} else {
			blocks[++last] = next;
		}
	}
	return last + 1;
}

/* Has retired functions trap and, after a barrier, makes them free. Returns 0, or the code with which the
 * system refused the barrier: then they stay retired. */
static MPAGES_COLD long
reclaim(mpages_heap *heap)
{
	uint32_t first = heap->n_trapping, n;
	long code;

	if (heap->n_retired == 0)
		return 0;
	n = first + merge(&heap->retired[first], heap->n_retired - first);
	for (uint32_t i = first; i < n; i++) {
		mpages_place place = heap->retired[i];
		size_t at = (size_t)place.at * BLOCK_GRANULE;

		mpages_cpu_fill_traps(place.in->write + at, place.in->run + at,
		                      (size_t)place.size * BLOCK_GRANULE);
	}
	heap->n_retired = heap->n_trapping = n;
	code = mpages_os_sync_cores();
	if (code != 0)
		return code;
	heap->barriers++;
	for (uint32_t i = 0; i < n; i++) {
		mpages_place place = heap->retired[i];

		mpages_blocks_give(&place.in->blocks, place.at, place.size);
	}
	forget_retired(heap);
	for (size_t i = heap->n_chunks; i-- > 0;)
		mpages_chunk_trim(heap, heap->chunks[i]);
	return 0;
}

static MPAGES_COLD bool
no_barrier(long code)
{
	return mpages_refused(&(mpages_os_refusal){.call = MPAGES_OS_SYNC_CORES, .code = code});
}

/* Takes room, under the lock: mostly in the chunk that was used last. */
static inline mpages_place
take(mpages_heap *heap, uint32_t size, uint32_t step, const void *near)
{
	mpages_chunk *last = atomic_load_explicit(&heap->recent.chunk, memory_order_relaxed);
	mpages_place place = {last, 0, size};

	if (near == NULL && step == 1 && last != NULL &&
	    mpages_blocks_take_small(&last->blocks, size, &place.at))
		return place;
	return mpages_chunk_take(heap, size, step, near);
}

/* Takes room where there is none at first sight, under the lock. A barrier is for many: where
 * only a few functions are retired, it is the last resort. */
static MPAGES_COLD mpages_place
take_more(mpages_heap *heap, size_t bytes, size_t align, uint32_t step, const void *near)
{
	uint32_t size = (uint32_t)mpages_granules(bytes);
	mpages_place place = {NULL, 0, 0};

	if (heap->retired_bytes >= heap->n_chunks * RETIRED_FEW) {
		reclaim(heap);
		place = mpages_chunk_take(heap, size, step, near);
	}
	if (place.in == NULL && mpages_chunk_add(heap, bytes + align, near))
		place = mpages_chunk_take(heap, size, step, near);
	if (place.in == NULL && heap->n_retired != 0) {
		reclaim(heap);
		place = mpages_chunk_take(heap, size, step, near);
	}
	return place;
}

static MPAGES_COLD mpages_draft
no_draft(mpages_status status, size_t bytes)
{
	mpages_fail(status, 0, "draft", NULL, bytes);
	return (mpages_draft){NULL, 0};
}

mpages_draft
mpages_heap_draft(mpages_heap *heap, size_t bytes, size_t align, const void *near)
{
	mpages_draft draft = {NULL, 0};
	mpages_place place;
	uint32_t step;

	if (!is_own(heap, "draft"))
		return draft;
	if (bytes == 0 || align == 0 || (align & (align - 1)) != 0)
		return no_draft(MPAGES_BAD_SIZE, bytes);
	if (align > BLOCK_GRANULE && align > mpages_page_size())
		return no_draft(MPAGES_UNSUPPORTED, bytes);
	if (bytes > SIZE_MAX / 4 || bytes / BLOCK_GRANULE >= UINT32_MAX / 64)
		return no_draft(MPAGES_OVERFLOW, bytes);
	step = align > BLOCK_GRANULE ? (uint32_t)(align / BLOCK_GRANULE) : 1;
	mpages_lock(&heap->lock);
	place = take(heap, (uint32_t)mpages_granules(bytes), step, near);
	if (place.in == NULL)
		place = take_more(heap, bytes, align, step, near);
	mpages_unlock(&heap->lock);
	if (place.in != NULL) {
		draft.address = place.in->run + (size_t)place.at * BLOCK_GRANULE;
		draft.size = bytes;
	}
	return draft;
}

static inline mpages_bytes_mut
view(mpages_heap *heap, mpages_draft draft)
{
	mpages_bytes_mut bytes = {NULL, 0};
	mpages_place place;

	if (!is_own(heap, "view"))
		return bytes;
	place = find_draft(heap, draft, "view");
	if (place.in != NULL) {
		bytes.ptr = place.in->write + (size_t)place.at * BLOCK_GRANULE;
		bytes.size = draft.size;
	}
	return bytes;
}

mpages_bytes_mut
mpages_heap_bytes_mut(mpages_heap *heap, mpages_draft draft)
{
	return view(heap, draft);
}

bool
mpages_heap_write(mpages_heap *heap, mpages_draft draft, size_t at, const void *from, size_t n)
{
	mpages_bytes_mut bytes = view(heap, draft);

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
	mpages_place place;

	if (!is_own(heap, "publish"))
		return code;
	place = find_draft(heap, *draft, "publish");
	if (place.in == NULL)
		return code;
	mpages_blocks_become(&place.in->blocks, place.at, place.size, BLOCK_CODE);
	code = (mpages_code){draft->address, draft->size};
	*draft = (mpages_draft){NULL, 0};
	/* Nobody else knows of it yet. */
	mpages_cpu_publish((void *)(uintptr_t)code.address, code.size);
	return code;
}

bool
mpages_heap_drop(mpages_heap *heap, mpages_draft *draft)
{
	mpages_place place;

	if (draft->size == 0)
		return true;
	if (!is_own(heap, "drop"))
		return false;
	mpages_lock(&heap->lock);
	place = find(heap, draft->address, draft->size, BLOCK_DRAFT, "drop");
	if (place.in != NULL) {
		mpages_blocks_give(&place.in->blocks, place.at, place.size);
		mpages_chunk_trim(heap, place.in);
		*draft = (mpages_draft){NULL, 0};
	}
	mpages_unlock(&heap->lock);
	return place.in != NULL;
}

bool
mpages_heap_retire(mpages_heap *heap, mpages_code *code)
{
	mpages_place place;
	long refused = 0;

	if (code->size == 0)
		return true;
	if (!is_own(heap, "retire"))
		return false;
	mpages_lock(&heap->lock);
	place = find(heap, code->address, code->size, BLOCK_CODE, "retire");
	/* There are as many as that only where the system has refused barriers. */
	if (place.in != NULL && heap->n_retired == RETIRED_MOST)
		refused = reclaim(heap);
	if (place.in != NULL && refused == 0) {
		mpages_blocks_become(&place.in->blocks, place.at, place.size, BLOCK_RETIRED);
		heap->retired[heap->n_retired++] = place;
		heap->retired_bytes += (size_t)place.size * BLOCK_GRANULE;
		if (heap->n_retired == RETIRED_MOST || heap->retired_bytes >= RETIRED_BYTES)
			reclaim(heap);
		*code = (mpages_code){NULL, 0};
	}
	mpages_unlock(&heap->lock);
	return refused == 0 ? place.in != NULL : no_barrier(refused);
}

bool
mpages_heap_reclaim(mpages_heap *heap)
{
	long refused;

	if (!is_own(heap, "reclaim"))
		return false;
	mpages_lock(&heap->lock);
	refused = reclaim(heap);
	mpages_unlock(&heap->lock);
	return refused == 0 || no_barrier(refused);
}

mpages_heap_stats
mpages_heap_stats_of(mpages_heap *heap)
{
	mpages_heap_stats stats = {0};
	size_t granules[BLOCK_KINDS] = {0};

	if (!is_own(heap, "stats"))
		return stats;
	mpages_lock(&heap->lock);
	stats.chunks = heap->n_chunks;
	stats.barriers = heap->barriers;
	for (size_t i = 0; i < heap->n_chunks; i++) {
		const mpages_chunk *at = heap->chunks[i];
		uint32_t largest;

		mpages_blocks_count(&at->blocks, granules, &largest);
		stats.mapped += at->size;
		if ((size_t)largest * BLOCK_GRANULE > stats.largest)
			stats.largest = (size_t)largest * BLOCK_GRANULE;
	}
	mpages_unlock(&heap->lock);
	stats.drafts = granules[BLOCK_DRAFT] * BLOCK_GRANULE;
	stats.code = granules[BLOCK_CODE] * BLOCK_GRANULE;
	stats.retired = granules[BLOCK_RETIRED] * BLOCK_GRANULE;
	stats.free = granules[BLOCK_FREE] * BLOCK_GRANULE;
	return stats;
}
