/* A code heap: room for many small functions that are made at run time, over pairs of pages.
 *
 * A function is a draft while it is written and code once it is published. These are two types: a
 * draft cannot be called, and code has nothing to write through.
 *
 *	mpages_draft draft = mpages_heap_draft(heap, sizeof add, 1, NULL);
 *
 *	if (!mpages_heap_write(heap, draft, 0, add, sizeof add))
 *		return false;
 *	code = mpages_heap_publish(heap, &draft);
 *	sum = ((int (*)(int, int))mpages_code_entry(code).fn)(1, 2);
 *	mpages_heap_retire(heap, &code);
 *
 * Any thread may use a heap at any time; one draft only one thread at a time. Whoever calls code
 * sees to it that nobody retires it meanwhile. After a fork the child runs the code that is there,
 * and everything else fails in it as MPAGES_FORKED. */
#ifndef MEMORY_PAGES_HEAP_H
#define MEMORY_PAGES_HEAP_H

#include "mpages.h"

#ifndef PAGES_ALLOW_EXEC
# error "machine code is opt-in: define PAGES_ALLOW_EXEC before <memory_pages/heap.h> is included"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct mpages_heap mpages_heap;

/* A function that is being written. Empty: {0}. */
typedef struct mpages_draft {
	const void *address; /* where it will run, for code that depends on it */
	size_t size;
} mpages_draft;

/* A function that can be called. Empty: {0}. */
typedef struct mpages_code {
	const void *address;
	size_t size;
} mpages_code;

/* What a heap holds, in bytes unless it says otherwise. */
typedef struct mpages_heap_stats {
	size_t chunks;  /* number of pairs of pages */
	size_t mapped;  /* room for code in them */
	size_t drafts;  /* being written */
	size_t code;    /* can be called */
	size_t retired; /* waits for a barrier */
	size_t free;
	size_t largest;  /* that a draft could have without another chunk */
	size_t barriers; /* how many there have been */
} mpages_heap_stats;

/* A heap without code; NULL on failure. It takes memory for code as that is needed. */
MPAGES_MUST_USE mpages_heap *mpages_heap_new(void);

/* Ends a heap with all of its code, and empties *heap; NULL is free already. No other thread
 * may use it. On failure it is kept, to be freed again. */
bool mpages_heap_free(mpages_heap **heap);

/* Room for so many bytes of code, at an address that is a multiple of `align`: a power of two
 * up to the size of a page. Where `near` is an address, direct calls and jumps reach from there
 * to all of the code and back: 2 GiB on x86-64, 128 MiB on aarch64. Empty on failure. What the
 * bytes are is not known. */
MPAGES_MUST_USE mpages_draft mpages_heap_draft(mpages_heap *heap, size_t bytes, size_t align,
                                               const void *near);

/* The bytes of a draft, to be written; of size 0 where there are none. */
MPAGES_MUST_USE mpages_bytes_mut mpages_heap_bytes_mut(mpages_heap *heap, mpages_draft draft);

/* Copies n bytes into a draft; fails, writing nothing, if they reach past the end. */
MPAGES_MUST_USE bool mpages_heap_write(mpages_heap *heap, mpages_draft draft, size_t at,
                                       const void *from, size_t n);

/* Makes a draft code, and empties it; on failure the result is empty. */
MPAGES_MUST_USE mpages_code mpages_heap_publish(mpages_heap *heap, mpages_draft *draft);

/* Gives up a draft. Its room can be had again at once: nobody ever ran it. */
bool mpages_heap_drop(mpages_heap *heap, mpages_draft *draft);

/* Frees code that no thread runs, or will. It stays as it is until a barrier has made all
 * processors forget it, which happens for many at once; from then on calling it traps, until
 * its room is used again. Fails, and the code is what it was, where the system refuses barriers and
 * 2,048 functions wait for one already. */
bool mpages_heap_retire(mpages_heap *heap, mpages_code *code);

/* Has the barrier now. Fails where the system refuses it (MPAGES_UNSUPPORTED): what is retired then
 * stays so, and its room is not used again. */
bool mpages_heap_reclaim(mpages_heap *heap);

/* Looks at every function. All zero for a heap of the parent's. */
MPAGES_MUST_USE mpages_heap_stats mpages_heap_stats_of(mpages_heap *heap);

/* Whether there is one. */
static inline bool
mpages_draft_ok(mpages_draft draft)
{
	return draft.size != 0;
}

static inline bool
mpages_code_ok(mpages_code code)
{
	return code.size != 0;
}

/* Where code can be called; NULL where it is empty. Convert fn to its true type. */
static inline mpages_entry
mpages_code_entry(mpages_code code)
{
	mpages_entry entry;

	/* By way of an integer: ISO C has no conversion from an object to a function pointer. */
	entry.fn = (void (*)(void))(uintptr_t)code.address;
	return entry;
}

/* C only warns where the address of the other type is given; of these no type fits then. */
#ifndef __cplusplus
# define mpages_heap_publish(heap, ...) \
	(mpages_heap_publish(heap, _Generic((__VA_ARGS__), mpages_draft *: (__VA_ARGS__))))
# define mpages_heap_drop(heap, ...) \
	(mpages_heap_drop(heap, _Generic((__VA_ARGS__), mpages_draft *: (__VA_ARGS__))))
# define mpages_heap_retire(heap, ...) \
	(mpages_heap_retire(heap, _Generic((__VA_ARGS__), mpages_code *: (__VA_ARGS__))))
#endif

#ifdef __cplusplus
}
#endif

#endif
