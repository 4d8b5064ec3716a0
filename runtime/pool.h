/* Pools: memory that is freed is kept, still in memory, for whoever asks next.
 *
 * To have pages from the system and to touch them costs far more than to use them again. A pool keeps
 * what is given back to it, up to a budget of bytes, and hands it out again without a system call and
 * without a page fault:
 *
 *	mpages_pool *pool = mpages_pool_new(64 << 20);
 *	pages_rw_pooled pages = pages_rw_pooled_new_uninit(pool, 1 << 20);    <memory_pages/pooled.h>
 *	f64_vec samples = f64_vec_new_from(pool, 1000);                       <memory_pages/vectors.h>
 *	...
 *	pages_rw_pooled_free(&pages);
 *	f64_vec_free(&samples);
 *	mpages_pool_free(&pool);
 *
 * Memory knows which pool it came from and goes back to that one, never to another. Within a pool the old
 * bytes of one user are there for the next to see, where the function that takes memory does not say that
 * it is zeroed: those who must not see each other's bytes use pools of their own.
 *
 * Threads: any thread may use a pool at any time, and what one thread took another may give back. There is
 * no lock. Forks: the child has a copy of the pool and of all that is in it. */
#ifndef MEMORY_PAGES_POOL_H
#define MEMORY_PAGES_POOL_H

#include "mpages.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What a pool has. */
typedef struct mpages_pool_stats {
	size_t budget; /* bytes that it may keep */
	size_t kept;   /* bytes that it keeps, rounded up to the sizes that it has; never more than its budget */
	size_t owned;  /* regions and vectors that go back to it, or have, and are not the system's yet */
	size_t reused; /* how often it had what was asked for; about, where very many threads use it */
	size_t mapped; /* how often it had to ask the system */
} mpages_pool_stats;

/* A pool that keeps no more than so many bytes for later; with 0 it gives all back to the system at once.
 * Memory that is in use does not count. NULL on failure. */
MPAGES_MUST_USE mpages_pool *mpages_pool_new(size_t budget);

/* Ends a pool: what it keeps goes back to the system, and what is in use will when it is freed. Empties
 * *pool; NULL is free already. No other thread takes anything from it meanwhile. On failure it is kept, to
 * be freed again. */
bool mpages_pool_free(mpages_pool **pool);

/* Gives memory back to the system until no more than so many bytes are kept; what was not used for longest
 * goes first, about. False where the system refuses; that memory reads zero then and takes no room, but for
 * its addresses. False, too, in a signal handler that has interrupted the pool in the midst of something. */
bool mpages_pool_trim(mpages_pool *pool, size_t keep_bytes);

/* All zero for NULL. */
MPAGES_MUST_USE mpages_pool_stats mpages_pool_stats_of(mpages_pool *pool);

#ifdef __cplusplus
}
#endif

#endif
