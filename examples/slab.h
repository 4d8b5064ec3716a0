/* A small slab allocator over one reservation, made of typed pages.
 *
 * A heap reserves addresses, which cost nothing, and splits slots off them. A slot is empty
 * until objects of some size are wanted; then it is a slab of them, and empty again when all are
 * free:
 *
 *     empty:  pages_none
 *     a slab: pages_rw, the objects | pages_none, a fence
 *
 * What is known of a slot is in its book, a page elsewhere, and the book is pages_r but for the
 * moments in which it changes. Nothing is written between objects or into free ones. So whoever
 * writes past objects harms other objects or faults at the fence, but never the heap.
 *
 * To open a book and to close it are two system calls, so it changes for many objects at once: a
 * heap keeps some free ones of each size at hand. One thread at a time uses a heap; each may have
 * its own.
 */
#ifndef SLAB_H
#define SLAB_H

#include <memory_pages/pages.h>

enum {
	SLAB_KINDS = 11,       /* objects of 16 bytes, of 32, ..., */
	SLAB_LARGEST = 16384,
	SLAB_SLOT = 256 * 1024, /* bytes */
	SLAB_AT_HAND = 64      /* free objects of a kind, at most */
};

typedef struct slab slab;

/* Free objects of one size. */
typedef struct slab_kind {
	const slab *roomy; /* the first of the slabs that have some */
	size_t unused;     /* how many of these have no others */
	size_t n;          /* how many are at hand */
	void *at_hand[SLAB_AT_HAND];
} slab_kind;

typedef struct slab_heap {
	pages_none rest;      /* addresses that have never been a slot */
	pages_r rest_books;   /* and books that have never been opened */
	const unsigned char *books;
	uintptr_t base;       /* of the first slot */
	size_t page;          /* bytes in a book, and in a fence */
	size_t slots, slabs;  /* how many there are */
	const slab *empty;    /* the first of the slots that are empty */
	slab_kind kinds[SLAB_KINDS];
} slab_heap;

/* Reserves that many bytes of addresses, rounded down to whole slots. False on failure:
 * mpages_last_error() says why, here and below, and nothing has changed. */
bool slab_heap_new(slab_heap *heap, size_t bytes);

/* An object of at least that many bytes, aligned to its size rounded up to a power of two. It
 * holds what the last object there held, or zero. NULL on failure. */
void *slab_alloc(slab_heap *heap, size_t bytes);

/* Takes an object back, or NULL. False where it is no object of this heap, or was taken back
 * already. */
bool slab_free(slab_heap *heap, void *object);

/* Gives back to the system the memory that no object needs. */
bool slab_heap_trim(slab_heap *heap);

/* Ends the heap and all its objects. Where it fails, some of it has ended; call it again. */
bool slab_heap_free(slab_heap *heap);

#endif
