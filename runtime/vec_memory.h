/* The memory of vectors: what their functions share. A vector's words say it all: its reservation
 * starts at data, is as long as max tells, and is committed at its front, as far as cap tells: the pages
 * of cap elements and none behind them. What is behind them reads zero when it is committed, cannot be
 * written, and is not charged; so whoever commits memory, or gives it back, or has other elements in it,
 * leaves no page that no element reaches into. */
#ifndef MPAGES_VEC_MEMORY_H
#define MPAGES_VEC_MEMORY_H

#include "os.h"
#include "size.h"
#include "vec.h"

/* What a function returns that failed. */
static const mpages_vec mpages_vec_none = {NULL, 0, 0, 0, 0};

/* Bytes up to the next page; for bytes of a reservation, for which that cannot overflow. */
static inline size_t
mpages_vec_pages(size_t bytes)
{
	return mpages_round_down(bytes + (mpages_page_size() - 1), mpages_page_size());
}

/* Bytes, whole pages. */
static inline size_t
mpages_vec_committed(const mpages_vec *v, size_t size)
{
	return mpages_vec_pages(v->cap * size);
}

/* How many elements so many bytes of a vector's memory have room for. */
static inline size_t
mpages_vec_room(const mpages_vec *v, size_t size, size_t bytes)
{
	return bytes / size < v->max ? bytes / size : v->max;
}

/* How much of so many bytes, whole pages, is pages of elements that have room in them. */
static inline size_t
mpages_vec_filled(const mpages_vec *v, size_t size, size_t bytes)
{
	return mpages_vec_pages(mpages_vec_room(v, size, bytes) * size);
}

/* Whether it is as its words say: those of one that a freeze or a thaw left half way are not. False,
 * with the error set, where it is not. */
static inline bool
mpages_vec_usable(const mpages_vec *v, const char *operation)
{
	return v->data == NULL || v->max != 0 ||
	       mpages_fail(MPAGES_INERT, 0, operation, v->data, 0);
}

size_t mpages_vec_reserved(const mpages_vec *v, size_t size);

/* Sets the error of a call that the system refused, and returns false. */
bool mpages_vec_refused(const mpages_os_refusal *refusal, const char *operation);

/* Gives *v, which has none, a reservation: for that maximum, or for the capacity and as much more
 * as is the default. False, with the error set, where there is none. */
bool mpages_vec_reserve_max(mpages_vec *v, size_t size, size_t max);
bool mpages_vec_reserve(mpages_vec *v, size_t size, size_t capacity);

/* Gives the addresses back. Returns 0, or the code with which the system refused. */
long mpages_vec_unreserve(const mpages_vec *v, size_t size);

long mpages_vec_unmap(void *data, size_t bytes);

/* Gives a reservation back whose elements are now elsewhere. Its first `gone` bytes are not part of
 * it any more. */
void mpages_vec_leave(const mpages_vec *v, size_t size, size_t gone);

/* Commits memory for that many elements, no more than the maximum; with more to follow, where the
 * system permits. False, with the error set, where nothing has changed. */
bool mpages_vec_commit(mpages_vec *v, size_t size, size_t elements, bool ahead);

/* Makes all but the first `keep` bytes, whole pages, a mere reservation again, and those of them that no
 * element fills. False, with the error set, where nothing has changed. */
bool mpages_vec_uncommit(mpages_vec *v, size_t size, size_t keep);

/* Makes huge pages at the edges of what is given back small, where enough of them is. */
void mpages_vec_split_edges(const mpages_vec *v, size_t from, size_t to);

#endif
