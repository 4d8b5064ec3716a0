/* The paged vector over bytes: what the typed vectors of generated headers are made of.
 *
 * A vector reserves a stretch of addresses and commits memory from its front as it grows: elements
 * never move and growth never copies. What is not touched takes no memory, but that a vector which grows
 * from 64 KiB to 2 MiB may have a quarter more of it than its elements are. An application includes a
 * generated header, such as <memory_pages/vectors.h>, and names little of this one beside the settings
 * and the statistics.
 *
 * Generated functions are inline and hand the runtime a vector's words, never its address, so that
 * a compiler keeps a local vector in registers. The runtime hands back the words as they are after
 * the call, or, where it failed, words whose data is NULL; the vector is then what it was.
 *
 * Threads: any thread may use any vector, but one vector only one thread at a time. A fork gives
 * the child a copy of every vector; either side writes and frees its own.
 */
#ifndef MEMORY_PAGES_VEC_H
#define MEMORY_PAGES_VEC_H

#include <string.h>

#include "mpages.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Settings of the process ---- */

/* How many bytes of addresses a vector reserves beyond the capacity that it was made for, where it is
 * given no maximum. 16 GiB unless set, or less where the process has few addresses; 0 sets it back
 * to that. It holds for vectors that reserve from now on. */
void mpages_vec_set_reservation(size_t bytes);

/* What a vector without a maximum would reserve now, beyond its capacity: as set, but no more than
 * 1 GiB once all reservations together would pass a quarter of the addresses of the process. */
size_t mpages_vec_reservation(void);

/* Whether vectors use huge pages. They fill faster, and the first touch of each takes longer. */
typedef enum mpages_huge {
	MPAGES_HUGE_AUTO, /* from the size of a huge page on: the default */
	MPAGES_HUGE_OFF,  /* never, whatever the system prefers */
	MPAGES_HUGE_ON    /* from the first element on, so that a small vector takes one huge page */
} mpages_huge;

/* Takes effect where memory is committed or given back from now on. */
void mpages_vec_set_huge(mpages_huge mode);
mpages_huge mpages_vec_huge(void);

/* ---- Values ---- */

/* What a vector takes up. All but len are bytes. */
typedef struct mpages_vec_stats {
	size_t len;       /* elements */
	size_t committed; /* can be written, and is charged to the process */
	size_t resident;  /* is in memory now */
	size_t huge;      /* of that, in huge pages, as far as the system tells */
	size_t reserved;  /* addresses */
} mpages_vec_stats;

/* A vector of elements of any type. {0} is an empty one, to which elements can be added. One that a
 * freeze or a thaw left half way is inert: it has data, but nothing else. */
typedef struct mpages_vec {
	void *data;   /* the first element: the start of the reservation, or NULL where there is none */
	size_t len;   /* elements */
	size_t cap;   /* how many there is memory for */
	size_t max;   /* how many there are addresses for */
	size_t dirty; /* no byte past max(len, dirty) elements has been written since it was zero */
} mpages_vec;

/* ---- For generated code: `size` is that of an element ---- */

/* An empty vector with room for so many elements; its maximum is the default, or the one given. */
mpages_vec mpages_vec_new(size_t size, size_t capacity);
mpages_vec mpages_vec_with_max(size_t size, size_t capacity, size_t max);

/* The same from a pool, to which it goes back when it is freed; what it was used for before may be in
 * its capacity. Frozen or regrown, it belongs to no pool any more. */
mpages_vec mpages_vec_new_from(mpages_pool *pool, size_t size, size_t capacity);

/* How many elements the vector can ever hold without moving. */
size_t mpages_vec_max(mpages_vec v, size_t size);

/* Makes room for so many elements more: exactly so many, or enough for more to follow. */
mpages_vec mpages_vec_grow_exact(mpages_vec v, size_t size, size_t additional);
mpages_vec mpages_vec_grow(mpages_vec v, size_t size, size_t additional);

/* Makes room for so many elements more, and has it in memory already. */
mpages_vec mpages_vec_prefault(mpages_vec v, size_t size, size_t additional);

/* Gives all memory past the last element back, and the system's promise of it. */
mpages_vec mpages_vec_shrink(mpages_vec v, size_t size);

/* Empties the vector and gives its memory back, but for so many bytes; the capacity stays. */
mpages_vec mpages_vec_decommit(mpages_vec v, size_t size, size_t keep_bytes);

/* Gives back the memory of n elements; their indexes stay. */
bool mpages_vec_discard(mpages_vec v, size_t size, size_t first, size_t n);

/* Makes the maximum at least so large. The elements may move. */
mpages_vec mpages_vec_regrow(mpages_vec v, size_t size, size_t max);

/* A vector of its own with the same bytes. */
mpages_vec mpages_vec_clone(mpages_vec v, size_t size);

/* Makes the elements' pages read-only and gives the room behind them back; and undoes that. Where it
 * fails half way and cannot be undone, the words are those of an inert vector, with data and without
 * a maximum: it takes the same again, or free. One that is inert already takes thaw, whichever left
 * it so. */
mpages_vec mpages_vec_freeze(mpages_vec v, size_t size);
mpages_vec mpages_vec_thaw(mpages_vec v, size_t size);

/* Gives everything back. On failure the reservation stays, and what was in it is lost. */
bool mpages_vec_free(mpages_vec v, size_t size);

mpages_hint mpages_vec_advise_use_soon(mpages_vec v, size_t size, size_t first, size_t n);
mpages_hint mpages_vec_advise_use_seq(mpages_vec v, size_t size);
mpages_hint mpages_vec_advise_use_rnd(mpages_vec v, size_t size);

mpages_vec_stats mpages_vec_stats_of(mpages_vec v, size_t size);

/* ---- For the text of generated headers ---- */

/* On functions that are given a vector's address. They are inlined wherever anything is: a call, even
 * of a part that a compiler has split off, would take the address with it, and with it the vector out
 * of the registers. */
#if (defined __GNUC__ || defined __clang__) && defined __OPTIMIZE__
# define MPAGES_VEC_INLINE static inline __attribute__((always_inline))
#else
# define MPAGES_VEC_INLINE static inline
#endif

/* A condition that holds so seldom that what follows is to be out of a loop's way. The function that is
 * called there is not declared to be cold instead: a compiler would take a function that is sure to call
 * it, as it is for the first element of a new vector, to be cold itself, with all its loops. */
#if defined __has_builtin
# if __has_builtin(__builtin_expect_with_probability)
#  define MPAGES_VEC_SELDOM(is_so) __builtin_expect_with_probability(is_so, 0, 0.9999)
# endif
#endif
#if !defined MPAGES_VEC_SELDOM && (defined __GNUC__ || defined __clang__)
# define MPAGES_VEC_SELDOM(is_so) __builtin_expect(is_so, 0)
#elif !defined MPAGES_VEC_SELDOM
# define MPAGES_VEC_SELDOM(is_so) (is_so)
#endif

#if defined __cplusplus
# define MPAGES_VEC_ASSERT(is_so, why) static_assert(is_so, why)
# define MPAGES_VEC_ALIGN(type) alignof(type)
#else
# define MPAGES_VEC_ASSERT(is_so, why) _Static_assert(is_so, why)
# define MPAGES_VEC_ALIGN(type) _Alignof(type)
#endif

/* A type that vectors can hold: it has bytes, and no page is too small to align it. */
#define MPAGES_VEC_ELEMENT(type) \
	MPAGES_VEC_ASSERT(sizeof(type) != 0, "an element has at least one byte"); \
	MPAGES_VEC_ASSERT(MPAGES_VEC_ALIGN(type) <= 4096, "an element is aligned to a page at most")

/* The functions that drop and copy elements are given addresses. A compiler lets pass that, say, free
 * takes an element's address and not the element; C can be told to look. */
#if defined __cplusplus
# define MPAGES_VEC_DROP(drop, type) MPAGES_VEC_ASSERT(true, "")
# define MPAGES_VEC_COPY(copy, type) MPAGES_VEC_ASSERT(true, "")
#else
# define MPAGES_VEC_DROP(drop, type) \
	MPAGES_VEC_ASSERT(_Generic(&drop, void (*)(type *): 1, default: 0), \
		"what drops elements is void " #drop "(" #type " *)")
# define MPAGES_VEC_COPY(copy, type) \
	MPAGES_VEC_ASSERT(_Generic(&copy, bool (*)(type *, type const *): 1, default: 0), \
		"what copies elements is bool " #copy "(" #type " *to, " #type " const *from)")
#endif

/* Under AddressSanitizer, what lies between the last element and the capacity is out of bounds. */
#if defined __has_feature
# if __has_feature(address_sanitizer)
#  define MPAGES_VEC_ASAN
# endif
#elif defined __SANITIZE_ADDRESS__
# define MPAGES_VEC_ASAN
#endif
#ifdef MPAGES_VEC_ASAN
void __asan_poison_memory_region(const volatile void *start, size_t size);
void __asan_unpoison_memory_region(const volatile void *start, size_t size);
# define MPAGES_VEC_HIDE(start, n) \
	((n) != 0 ? __asan_poison_memory_region(start, (n) * sizeof *(start)) : (void)0)
# define MPAGES_VEC_SHOW(start, n) \
	((n) != 0 ? __asan_unpoison_memory_region(start, (n) * sizeof *(start)) : (void)0)
#else
# define MPAGES_VEC_HIDE(start, n) ((void)0)
# define MPAGES_VEC_SHOW(start, n) ((void)0)
#endif

#ifdef __cplusplus
}
#endif

#endif
