/* Made by pagegen from vectors.spec, which is the place to change anything.
 *
 * A vector's functions are given its address where they change or end it, and the vector itself where
 * they only look. One that returns bool returns whether it worked: if not, mpages_last_error() says
 * why, and nothing has changed. Whoever holds a vector owns its memory, and frees it once.
 */
#include <memory_pages/vec.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef PAGEGEN_VECTORS_H
#define PAGEGEN_VECTORS_H

/* ---- u8_vec: vectors of uint8_t ---- */

MPAGES_VEC_ELEMENT(uint8_t);

/* Elements in a row that never move while more are added. data and len are there to be read, and
 * the elements to be changed; the rest belongs to the functions. {0} is an empty vector. */
typedef struct u8_vec {
	uint8_t *data;
	size_t len;   /* elements */
	size_t cap;   /* how many there is memory for */
	size_t max;   /* how many there are addresses for */
	size_t dirty; /* no byte past max(len, dirty) elements is other than zero */
} u8_vec;

/* The same elements, and pages that cannot be written. Empty, it is inert: there is nothing in it,
 * and calls on it fail. */
typedef struct u8_vec_frozen {
	const uint8_t *data;
	size_t len; /* elements */
	size_t max; /* how many there are addresses for */
} u8_vec_frozen;

/* The end of a vector, to add many elements in the fastest way. Until u8_vec_cursor_end the
 * vector is not to be used; what was added without coming to that may be lost. */
typedef struct u8_vec_cursor {
	uint8_t *at;  /* where the next element goes */
	uint8_t *end; /* where there is no memory any more */
	u8_vec *vec;
	size_t dirty;
} u8_vec_cursor;

/* ---- For the functions below ---- */

/* The vector as the runtime takes it. */
MPAGES_VEC_INLINE mpages_vec
u8_vec_as_words(u8_vec v)
{
	mpages_vec words;

	words.data = v.data;
	words.len = v.len;
	words.cap = v.cap;
	words.max = v.max;
	words.dirty = v.dirty;
	return words;
}

/* The vector as the runtime returns it. */
MPAGES_VEC_INLINE void
u8_vec_take_words(u8_vec *v, mpages_vec words)
{
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	v->data = (uint8_t *)words.data;
	v->len = words.len;
	v->cap = words.cap;
	v->max = words.max;
	v->dirty = words.dirty;
	MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
}

/* Makes room for n elements more, and for others after them. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u8_vec_make_room(u8_vec *v, size_t n)
{
	mpages_vec words = mpages_vec_grow(u8_vec_as_words(*v), sizeof(uint8_t), n);

	if (words.data == NULL)
		return false;
	u8_vec_take_words(v, words);
	return true;
}

/* Ends the vector after so many elements, which are no more than it has. */
MPAGES_VEC_INLINE void
u8_vec_end_at(u8_vec *v, size_t len)
{
	if (v->dirty < v->len)
		v->dirty = v->len;
	MPAGES_VEC_HIDE(v->data + len, v->len - len);
	v->len = len;
}

/* Empties the vector, whose memory is no longer its own. */
MPAGES_VEC_INLINE void
u8_vec_forget(u8_vec *v)
{
	u8_vec none = {NULL, 0, 0, 0, 0};

	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	*v = none;
}

/* A frozen vector as the runtime takes it. */
MPAGES_VEC_INLINE mpages_vec
u8_vec_frozen_as_words(u8_vec_frozen v)
{
	mpages_vec words;

	words.data = (uint8_t *)(uintptr_t)v.data;
	words.len = v.len;
	words.cap = v.len;
	words.max = v.max;
	words.dirty = v.len;
	return words;
}

/* ---- u8_vec ---- */

/* Makes an empty vector with room for so many elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline u8_vec
u8_vec_new(size_t capacity)
{
	u8_vec made = {NULL, 0, 0, 0, 0};

	u8_vec_take_words(&made, mpages_vec_new(sizeof(uint8_t), capacity));
	return made;
}

/* The same as u8_vec_new. */
MPAGES_MUST_USE static inline u8_vec
u8_vec_with_capacity(size_t capacity)
{
	return u8_vec_new(capacity);
}

/* Makes an empty vector with room for so many elements, and addresses for no more than the
 * maximum. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline u8_vec
u8_vec_with_max(size_t capacity, size_t max)
{
	u8_vec made = {NULL, 0, 0, 0, 0};

	u8_vec_take_words(&made, mpages_vec_with_max(sizeof(uint8_t), capacity, max));
	return made;
}

/* Takes an empty vector with room for so many elements from a pool. It goes back there when it is
 * freed, unless it was frozen or regrown. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline u8_vec
u8_vec_new_from(mpages_pool *pool, size_t capacity)
{
	u8_vec made = {NULL, 0, 0, 0, 0};

	u8_vec_take_words(&made, mpages_vec_new_from(pool, sizeof(uint8_t), capacity));
	return made;
}

/* Makes the elements' pages read-only, and gives all memory behind them back to the system.
 * Empties *v; on failure the result is empty. Should the system refuse it half way, and to undo it
 * too, *v is inert: it has no elements, and takes only this again, or u8_vec_free. */
MPAGES_MUST_USE MPAGES_VEC_INLINE u8_vec_frozen
u8_vec_freeze(u8_vec *v)
{
	mpages_vec words = mpages_vec_freeze(u8_vec_as_words(*v), sizeof(uint8_t));
	u8_vec_frozen frozen = {NULL, 0, 0};

	if (words.max == 0) {
		if (words.data != NULL)
			u8_vec_take_words(v, words);
		return frozen;
	}
	frozen.data = (uint8_t *)words.data;
	frozen.len = words.len;
	frozen.max = words.max;
	u8_vec_forget(v);
	return frozen;
}

/* Whether the vector has a place in memory. If not it is empty, and elements can be added all
 * the same; or it is inert, where u8_vec_freeze says so. */
MPAGES_MUST_USE static inline bool
u8_vec_ok(u8_vec v)
{
	return v.max != 0;
}

/* How many elements there is memory for: so many fit in without asking the system. */
MPAGES_MUST_USE static inline size_t
u8_vec_capacity(u8_vec v)
{
	return v.cap;
}

/* How many elements the vector can hold; for more there is u8_vec_regrow. */
MPAGES_MUST_USE static inline size_t
u8_vec_max(u8_vec v)
{
	return mpages_vec_max(u8_vec_as_words(v), sizeof(uint8_t));
}

/* The address of an element; NULL past the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE uint8_t *
u8_vec_at(const u8_vec *v, size_t i)
{
	return i < v->len ? &v->data[i] : NULL;
}

/* Whether both have the same bytes in as many elements. */
MPAGES_MUST_USE static inline bool
u8_vec_equal(u8_vec a, u8_vec b)
{
	return a.len == b.len &&
	       (a.len == 0 || memcmp(a.data, b.data, a.len * sizeof(uint8_t)) == 0);
}

/* Makes a vector of its own with the same elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline u8_vec
u8_vec_clone(u8_vec v)
{
	u8_vec made = {NULL, 0, 0, 0, 0};

	u8_vec_take_words(&made, mpages_vec_clone(u8_vec_as_words(v), sizeof(uint8_t)));
	return made;
}

/* What the vector takes up. It asks the system, which may take a while. */
MPAGES_MUST_USE static inline mpages_vec_stats
u8_vec_stats(u8_vec v)
{
	return mpages_vec_stats_of(u8_vec_as_words(v), sizeof(uint8_t));
}

/* Hints that n elements will be used soon; up to the capacity. */
static inline mpages_hint
u8_vec_advise_use_soon(u8_vec v, size_t first, size_t n)
{
	return mpages_vec_advise_use_soon(u8_vec_as_words(v), sizeof(uint8_t), first, n);
}

/* Hints that the vector will be used from front to back, until it shrinks or moves. */
static inline mpages_hint
u8_vec_advise_use_seq(u8_vec v)
{
	return mpages_vec_advise_use_seq(u8_vec_as_words(v), sizeof(uint8_t));
}

/* Hints that the vector will be used in no particular order, until it shrinks or moves. */
static inline mpages_hint
u8_vec_advise_use_rnd(u8_vec v)
{
	return mpages_vec_advise_use_rnd(u8_vec_as_words(v), sizeof(uint8_t));
}

/* Adds an element at the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u8_vec_push(u8_vec *v, uint8_t x)
{
	if (MPAGES_VEC_SELDOM(v->len == v->cap) && !u8_vec_make_room(v, 1))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	v->data[v->len] = x;
	v->len++;
	return true;
}

/* Adds an element at the end if there is memory for it already. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u8_vec_push_within_capacity(u8_vec *v, uint8_t x)
{
	if (MPAGES_VEC_SELDOM(v->len == v->cap)) {
		mpages_fail(MPAGES_NO_CAPACITY, 0, "push", v->data, sizeof(uint8_t));
		return false;
	}
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	v->data[v->len] = x;
	v->len++;
	return true;
}

/* Takes the last element out, into *out unless that is NULL. False where there is none. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u8_vec_pop(u8_vec *v, uint8_t *out)
{
	uint8_t x;

	if (v->len == 0) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "pop", v->data, sizeof(uint8_t));
		return false;
	}
	x = v->data[v->len - 1];
	u8_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}

/* Adds an element in front of the i-th; those from there on are one further. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u8_vec_insert(u8_vec *v, size_t i, uint8_t x)
{
	if (i > v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "insert", v->data, sizeof(uint8_t));
		return false;
	}
	if (MPAGES_VEC_SELDOM(v->len == v->cap) && !u8_vec_make_room(v, 1))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	memmove((void *)(v->data + i + 1), v->data + i, (v->len - i) * sizeof(uint8_t));
	v->data[i] = x;
	v->len++;
	return true;
}

/* Takes the i-th element out, into *out unless that is NULL. Those after it are one nearer. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u8_vec_remove(u8_vec *v, size_t i, uint8_t *out)
{
	uint8_t x;

	if (i >= v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "remove", v->data, sizeof(uint8_t));
		return false;
	}
	x = v->data[i];
	memmove((void *)(v->data + i), v->data + i + 1, (v->len - i - 1) * sizeof(uint8_t));
	u8_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}

/* Takes the i-th element out, into *out unless that is NULL. The last one takes its place. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u8_vec_swap_remove(u8_vec *v, size_t i, uint8_t *out)
{
	uint8_t x;

	if (i >= v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "swap_remove", v->data, sizeof(uint8_t));
		return false;
	}
	x = v->data[i];
	v->data[i] = v->data[v->len - 1];
	u8_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}

/* Adds n elements at the end. They may be the vector's own. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u8_vec_append(u8_vec *v, const uint8_t *from, size_t n)
{
	if (n > v->cap - v->len && !u8_vec_make_room(v, n))
		return false;
	if (n != 0) {
		MPAGES_VEC_SHOW(v->data + v->len, n);
		memcpy((void *)(v->data + v->len), from, n * sizeof(uint8_t));
		v->len += n;
	}
	return true;
}

/* Adds n elements at the end that are to be written next, and returns the first; NULL on
 * failure. */
MPAGES_MUST_USE MPAGES_VEC_INLINE uint8_t *
u8_vec_push_uninit(u8_vec *v, size_t n)
{
	if ((n > v->cap - v->len || v->max == 0) && !u8_vec_make_room(v, n))
		return NULL;
	MPAGES_VEC_SHOW(v->data + v->len, n);
	v->len += n;
	return v->data + (v->len - n);
}

/* Ends the vector after so many elements, if it has more. */
MPAGES_VEC_INLINE void
u8_vec_truncate(u8_vec *v, size_t len)
{
	if (len < v->len)
		u8_vec_end_at(v, len);
}

/* Ends the vector after no element; its memory stays. */
MPAGES_VEC_INLINE void
u8_vec_clear(u8_vec *v)
{
	u8_vec_end_at(v, 0);
}

/* Makes the vector have so many elements. New ones are zero; memory that was never written
 * stays untouched. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u8_vec_resize(u8_vec *v, size_t len)
{
	size_t n = len - v->len;

	if (len <= v->len) {
		u8_vec_truncate(v, len);
		return true;
	}
	if (n > v->cap - v->len && !u8_vec_make_room(v, n))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, n);
	if (v->dirty > v->len)
		memset((void *)(v->data + v->len), 0,
		       ((v->dirty < len ? v->dirty : len) - v->len) * sizeof(uint8_t));
	v->len = len;
	return true;
}

/* Makes sure that there is memory for so many elements more, and that adding single ones stays
 * cheap. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u8_vec_reserve(u8_vec *v, size_t additional)
{
	mpages_vec words = mpages_vec_grow(u8_vec_as_words(*v), sizeof(uint8_t), additional);

	if (words.data == NULL)
		return false;
	u8_vec_take_words(v, words);
	return true;
}

/* Makes sure that there is memory for so many elements more, and commits none in advance. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u8_vec_reserve_exact(u8_vec *v, size_t additional)
{
	mpages_vec words = mpages_vec_grow_exact(u8_vec_as_words(*v), sizeof(uint8_t), additional);

	if (words.data == NULL)
		return false;
	u8_vec_take_words(v, words);
	return true;
}

/* Makes sure that there is memory for so many elements more, and has the system provide it now:
 * adding them will not wait for it, nor end the process where there is none. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u8_vec_prefault(u8_vec *v, size_t additional)
{
	mpages_vec words;

	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	words = mpages_vec_prefault(u8_vec_as_words(*v), sizeof(uint8_t), additional);
	if (words.data == NULL) {
		MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
		return false;
	}
	u8_vec_take_words(v, words);
	return true;
}

/* Gives all memory behind the last element back to the system, and the system's promise of it. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u8_vec_shrink(u8_vec *v)
{
	mpages_vec words;

	if (v->data == NULL)
		return true;
	words = mpages_vec_shrink(u8_vec_as_words(*v), sizeof(uint8_t));
	if (words.data == NULL)
		return false;
	u8_vec_take_words(v, words);
	return true;
}

/* Ends the vector after no element and gives its memory back to the system, but for so many
 * bytes. The capacity stays. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u8_vec_clear_decommit(u8_vec *v, size_t keep_bytes)
{
	mpages_vec words;

	if (v->data == NULL)
		return true;
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	words = mpages_vec_decommit(u8_vec_as_words(*v), sizeof(uint8_t), keep_bytes);
	if (words.data == NULL) {
		MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
		return false;
	}
	u8_vec_take_words(v, words);
	return true;
}

/* Gives the memory of n elements back to the system. They stay in the vector, and indexes what
 * they are: those whose pages are among them read zero, others may read as before. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u8_vec_discard(u8_vec *v, size_t first, size_t n)
{
	return mpages_vec_discard(u8_vec_as_words(*v), sizeof(uint8_t), first, n);
}

/* Makes the maximum at least so large. The elements may move: addresses of them are then stale.
 * No other function moves them. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u8_vec_regrow(u8_vec *v, size_t max)
{
	mpages_vec words = mpages_vec_regrow(u8_vec_as_words(*v), sizeof(uint8_t), max);

	if (words.data == NULL)
		return false;
	u8_vec_take_words(v, words);
	return true;
}

/* Gives everything back to the system, and empties *v. On failure its addresses are kept, to be
 * freed again, but its elements are lost. */
MPAGES_VEC_INLINE bool
u8_vec_free(u8_vec *v)
{
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	if (!mpages_vec_free(u8_vec_as_words(*v), sizeof(uint8_t))) {
		u8_vec_end_at(v, 0);
		return false;
	}
	u8_vec_forget(v);
	return true;
}

/* Begins to add elements at the end. The vector is not to be used until u8_vec_cursor_end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE u8_vec_cursor
u8_vec_cursor_begin(u8_vec *v)
{
	u8_vec_cursor c = {NULL, NULL, v, v->dirty};

	if (v->data != NULL) {
		c.at = v->data + v->len;
		c.end = v->data + v->cap;
	}
	MPAGES_VEC_SHOW(c.at, (size_t)(c.end - c.at));
	/* Should the end never come, all that is behind the elements counts as written. */
	if (v->dirty < v->cap)
		v->dirty = v->cap;
	return c;
}

/* ---- u8_vec_cursor ---- */

/* Adds an element at the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u8_vec_cursor_push(u8_vec_cursor *c, uint8_t x)
{
	if (MPAGES_VEC_SELDOM(c->at == c->end)) {
		u8_vec *v = c->vec;

		if (v == NULL) {
			mpages_fail(MPAGES_EMPTIED, 0, "push", NULL, sizeof(uint8_t));
			return false;
		}
		v->len = v->cap;
		if (!u8_vec_make_room(v, 1))
			return false;
		MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
		c->at = v->data + v->len;
		c->end = v->data + v->cap;
		v->dirty = v->cap;
	}
	*c->at = x;
	c->at++;
	return true;
}

/* Ends that: all elements that were added belong to the vector, which can be used again. */
MPAGES_VEC_INLINE void
u8_vec_cursor_end(u8_vec_cursor *c)
{
	u8_vec *v = c->vec;
	u8_vec_cursor none = {NULL, NULL, NULL, 0};

	if (v == NULL)
		return;
	if (v->data != NULL)
		v->len = (size_t)(c->at - v->data);
	v->dirty = c->dirty;
	MPAGES_VEC_HIDE(c->at, (size_t)(c->end - c->at));
	*c = none;
}

/* ---- u8_vec_frozen ---- */

/* Lets the elements be changed again. Empties *v; on failure the result is {0}. Should the system
 * refuse it half way, and to undo it too, *v is inert: it has no elements, and takes only this
 * again, or u8_vec_frozen_free. */
MPAGES_MUST_USE MPAGES_VEC_INLINE u8_vec
u8_vec_frozen_thaw(u8_vec_frozen *v)
{
	mpages_vec words = mpages_vec_thaw(u8_vec_frozen_as_words(*v), sizeof(uint8_t));
	u8_vec_frozen none = {NULL, 0, 0};
	u8_vec thawed = {NULL, 0, 0, 0, 0};

	if (words.max != 0) {
		u8_vec_take_words(&thawed, words);
		*v = none;
	} else if (words.data != NULL) {
		v->len = 0;
		v->max = 0;
	}
	return thawed;
}

/* Whether the vector was made, has not been consumed, and is not inert. */
MPAGES_MUST_USE static inline bool
u8_vec_frozen_ok(u8_vec_frozen v)
{
	return v.max != 0;
}

/* The address of an element; NULL past the end. */
MPAGES_MUST_USE static inline const uint8_t *
u8_vec_frozen_at(u8_vec_frozen v, size_t i)
{
	return i < v.len ? &v.data[i] : NULL;
}

/* Whether both have the same bytes in as many elements. */
MPAGES_MUST_USE static inline bool
u8_vec_frozen_equal(u8_vec_frozen a, u8_vec_frozen b)
{
	return a.len == b.len &&
	       (a.len == 0 || memcmp(a.data, b.data, a.len * sizeof(uint8_t)) == 0);
}

/* Makes a vector, not frozen, with the same elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline u8_vec
u8_vec_frozen_clone(u8_vec_frozen v)
{
	u8_vec made = {NULL, 0, 0, 0, 0};

	if (v.data == NULL)
		mpages_fail(MPAGES_EMPTIED, 0, "clone", NULL, 0);
	else
		u8_vec_take_words(&made, mpages_vec_clone(u8_vec_frozen_as_words(v), sizeof(uint8_t)));
	return made;
}

/* What the vector takes up. It asks the system, which may take a while. */
MPAGES_MUST_USE static inline mpages_vec_stats
u8_vec_frozen_stats(u8_vec_frozen v)
{
	return mpages_vec_stats_of(u8_vec_frozen_as_words(v), sizeof(uint8_t));
}

/* Hints that n elements will be used soon. */
static inline mpages_hint
u8_vec_frozen_advise_use_soon(u8_vec_frozen v, size_t first, size_t n)
{
	return mpages_vec_advise_use_soon(u8_vec_frozen_as_words(v), sizeof(uint8_t), first, n);
}

/* Hints that the vector will be used from front to back. */
static inline mpages_hint
u8_vec_frozen_advise_use_seq(u8_vec_frozen v)
{
	return mpages_vec_advise_use_seq(u8_vec_frozen_as_words(v), sizeof(uint8_t));
}

/* Hints that the vector will be used in no particular order. */
static inline mpages_hint
u8_vec_frozen_advise_use_rnd(u8_vec_frozen v)
{
	return mpages_vec_advise_use_rnd(u8_vec_frozen_as_words(v), sizeof(uint8_t));
}

/* Gives everything back to the system, and empties *v. On failure *v is kept, to be freed
 * again, but its elements are lost. */
MPAGES_VEC_INLINE bool
u8_vec_frozen_free(u8_vec_frozen *v)
{
	u8_vec_frozen none = {NULL, 0, 0};

	if (!mpages_vec_free(u8_vec_frozen_as_words(*v), sizeof(uint8_t)))
		return false;
	*v = none;
	return true;
}

#ifndef __cplusplus
struct u8_vec_freeze_wants_address_of_u8_vec { int none; };
u8_vec_frozen u8_vec_freeze_wants_address_of_u8_vec(struct u8_vec_freeze_wants_address_of_u8_vec);
#define u8_vec_freeze(...) \
	(_Generic((__VA_ARGS__), u8_vec *: u8_vec_freeze, \
		default: u8_vec_freeze_wants_address_of_u8_vec)(__VA_ARGS__))
struct u8_vec_at_wants_address_of_u8_vec { int none; };
uint8_t *u8_vec_at_wants_address_of_u8_vec(struct u8_vec_at_wants_address_of_u8_vec, size_t i);
#define u8_vec_at(p, ...) \
	(_Generic((p), u8_vec *: u8_vec_at, const u8_vec *: u8_vec_at, \
		default: u8_vec_at_wants_address_of_u8_vec)(p, __VA_ARGS__))
struct u8_vec_push_wants_address_of_u8_vec { int none; };
bool u8_vec_push_wants_address_of_u8_vec(struct u8_vec_push_wants_address_of_u8_vec, uint8_t x);
#define u8_vec_push(p, ...) \
	(_Generic((p), u8_vec *: u8_vec_push, \
		default: u8_vec_push_wants_address_of_u8_vec)(p, __VA_ARGS__))
struct u8_vec_push_within_capacity_wants_address_of_u8_vec { int none; };
bool u8_vec_push_within_capacity_wants_address_of_u8_vec(struct u8_vec_push_within_capacity_wants_address_of_u8_vec, uint8_t x);
#define u8_vec_push_within_capacity(p, ...) \
	(_Generic((p), u8_vec *: u8_vec_push_within_capacity, \
		default: u8_vec_push_within_capacity_wants_address_of_u8_vec)(p, __VA_ARGS__))
struct u8_vec_pop_wants_address_of_u8_vec { int none; };
bool u8_vec_pop_wants_address_of_u8_vec(struct u8_vec_pop_wants_address_of_u8_vec, uint8_t *out);
#define u8_vec_pop(p, ...) \
	(_Generic((p), u8_vec *: u8_vec_pop, \
		default: u8_vec_pop_wants_address_of_u8_vec)(p, __VA_ARGS__))
struct u8_vec_insert_wants_address_of_u8_vec { int none; };
bool u8_vec_insert_wants_address_of_u8_vec(struct u8_vec_insert_wants_address_of_u8_vec, size_t i, uint8_t x);
#define u8_vec_insert(p, ...) \
	(_Generic((p), u8_vec *: u8_vec_insert, \
		default: u8_vec_insert_wants_address_of_u8_vec)(p, __VA_ARGS__))
struct u8_vec_remove_wants_address_of_u8_vec { int none; };
bool u8_vec_remove_wants_address_of_u8_vec(struct u8_vec_remove_wants_address_of_u8_vec, size_t i, uint8_t *out);
#define u8_vec_remove(p, ...) \
	(_Generic((p), u8_vec *: u8_vec_remove, \
		default: u8_vec_remove_wants_address_of_u8_vec)(p, __VA_ARGS__))
struct u8_vec_swap_remove_wants_address_of_u8_vec { int none; };
bool u8_vec_swap_remove_wants_address_of_u8_vec(struct u8_vec_swap_remove_wants_address_of_u8_vec, size_t i, uint8_t *out);
#define u8_vec_swap_remove(p, ...) \
	(_Generic((p), u8_vec *: u8_vec_swap_remove, \
		default: u8_vec_swap_remove_wants_address_of_u8_vec)(p, __VA_ARGS__))
struct u8_vec_append_wants_address_of_u8_vec { int none; };
bool u8_vec_append_wants_address_of_u8_vec(struct u8_vec_append_wants_address_of_u8_vec, const uint8_t *from, size_t n);
#define u8_vec_append(p, ...) \
	(_Generic((p), u8_vec *: u8_vec_append, \
		default: u8_vec_append_wants_address_of_u8_vec)(p, __VA_ARGS__))
struct u8_vec_push_uninit_wants_address_of_u8_vec { int none; };
uint8_t *u8_vec_push_uninit_wants_address_of_u8_vec(struct u8_vec_push_uninit_wants_address_of_u8_vec, size_t n);
#define u8_vec_push_uninit(p, ...) \
	(_Generic((p), u8_vec *: u8_vec_push_uninit, \
		default: u8_vec_push_uninit_wants_address_of_u8_vec)(p, __VA_ARGS__))
struct u8_vec_truncate_wants_address_of_u8_vec { int none; };
void u8_vec_truncate_wants_address_of_u8_vec(struct u8_vec_truncate_wants_address_of_u8_vec, size_t len);
#define u8_vec_truncate(p, ...) \
	(_Generic((p), u8_vec *: u8_vec_truncate, \
		default: u8_vec_truncate_wants_address_of_u8_vec)(p, __VA_ARGS__))
struct u8_vec_clear_wants_address_of_u8_vec { int none; };
void u8_vec_clear_wants_address_of_u8_vec(struct u8_vec_clear_wants_address_of_u8_vec);
#define u8_vec_clear(...) \
	(_Generic((__VA_ARGS__), u8_vec *: u8_vec_clear, \
		default: u8_vec_clear_wants_address_of_u8_vec)(__VA_ARGS__))
struct u8_vec_resize_wants_address_of_u8_vec { int none; };
bool u8_vec_resize_wants_address_of_u8_vec(struct u8_vec_resize_wants_address_of_u8_vec, size_t len);
#define u8_vec_resize(p, ...) \
	(_Generic((p), u8_vec *: u8_vec_resize, \
		default: u8_vec_resize_wants_address_of_u8_vec)(p, __VA_ARGS__))
struct u8_vec_reserve_wants_address_of_u8_vec { int none; };
bool u8_vec_reserve_wants_address_of_u8_vec(struct u8_vec_reserve_wants_address_of_u8_vec, size_t additional);
#define u8_vec_reserve(p, ...) \
	(_Generic((p), u8_vec *: u8_vec_reserve, \
		default: u8_vec_reserve_wants_address_of_u8_vec)(p, __VA_ARGS__))
struct u8_vec_reserve_exact_wants_address_of_u8_vec { int none; };
bool u8_vec_reserve_exact_wants_address_of_u8_vec(struct u8_vec_reserve_exact_wants_address_of_u8_vec, size_t additional);
#define u8_vec_reserve_exact(p, ...) \
	(_Generic((p), u8_vec *: u8_vec_reserve_exact, \
		default: u8_vec_reserve_exact_wants_address_of_u8_vec)(p, __VA_ARGS__))
struct u8_vec_prefault_wants_address_of_u8_vec { int none; };
bool u8_vec_prefault_wants_address_of_u8_vec(struct u8_vec_prefault_wants_address_of_u8_vec, size_t additional);
#define u8_vec_prefault(p, ...) \
	(_Generic((p), u8_vec *: u8_vec_prefault, \
		default: u8_vec_prefault_wants_address_of_u8_vec)(p, __VA_ARGS__))
struct u8_vec_shrink_wants_address_of_u8_vec { int none; };
bool u8_vec_shrink_wants_address_of_u8_vec(struct u8_vec_shrink_wants_address_of_u8_vec);
#define u8_vec_shrink(...) \
	(_Generic((__VA_ARGS__), u8_vec *: u8_vec_shrink, \
		default: u8_vec_shrink_wants_address_of_u8_vec)(__VA_ARGS__))
struct u8_vec_clear_decommit_wants_address_of_u8_vec { int none; };
bool u8_vec_clear_decommit_wants_address_of_u8_vec(struct u8_vec_clear_decommit_wants_address_of_u8_vec, size_t keep_bytes);
#define u8_vec_clear_decommit(p, ...) \
	(_Generic((p), u8_vec *: u8_vec_clear_decommit, \
		default: u8_vec_clear_decommit_wants_address_of_u8_vec)(p, __VA_ARGS__))
struct u8_vec_discard_wants_address_of_u8_vec { int none; };
bool u8_vec_discard_wants_address_of_u8_vec(struct u8_vec_discard_wants_address_of_u8_vec, size_t first, size_t n);
#define u8_vec_discard(p, ...) \
	(_Generic((p), u8_vec *: u8_vec_discard, \
		default: u8_vec_discard_wants_address_of_u8_vec)(p, __VA_ARGS__))
struct u8_vec_regrow_wants_address_of_u8_vec { int none; };
bool u8_vec_regrow_wants_address_of_u8_vec(struct u8_vec_regrow_wants_address_of_u8_vec, size_t max);
#define u8_vec_regrow(p, ...) \
	(_Generic((p), u8_vec *: u8_vec_regrow, \
		default: u8_vec_regrow_wants_address_of_u8_vec)(p, __VA_ARGS__))
struct u8_vec_free_wants_address_of_u8_vec { int none; };
bool u8_vec_free_wants_address_of_u8_vec(struct u8_vec_free_wants_address_of_u8_vec);
#define u8_vec_free(...) \
	(_Generic((__VA_ARGS__), u8_vec *: u8_vec_free, \
		default: u8_vec_free_wants_address_of_u8_vec)(__VA_ARGS__))
struct u8_vec_cursor_begin_wants_address_of_u8_vec { int none; };
u8_vec_cursor u8_vec_cursor_begin_wants_address_of_u8_vec(struct u8_vec_cursor_begin_wants_address_of_u8_vec);
#define u8_vec_cursor_begin(...) \
	(_Generic((__VA_ARGS__), u8_vec *: u8_vec_cursor_begin, \
		default: u8_vec_cursor_begin_wants_address_of_u8_vec)(__VA_ARGS__))
struct u8_vec_cursor_push_wants_address_of_u8_vec_cursor { int none; };
bool u8_vec_cursor_push_wants_address_of_u8_vec_cursor(struct u8_vec_cursor_push_wants_address_of_u8_vec_cursor, uint8_t x);
#define u8_vec_cursor_push(p, ...) \
	(_Generic((p), u8_vec_cursor *: u8_vec_cursor_push, \
		default: u8_vec_cursor_push_wants_address_of_u8_vec_cursor)(p, __VA_ARGS__))
struct u8_vec_cursor_end_wants_address_of_u8_vec_cursor { int none; };
void u8_vec_cursor_end_wants_address_of_u8_vec_cursor(struct u8_vec_cursor_end_wants_address_of_u8_vec_cursor);
#define u8_vec_cursor_end(...) \
	(_Generic((__VA_ARGS__), u8_vec_cursor *: u8_vec_cursor_end, \
		default: u8_vec_cursor_end_wants_address_of_u8_vec_cursor)(__VA_ARGS__))
struct u8_vec_frozen_thaw_wants_address_of_u8_vec_frozen { int none; };
u8_vec u8_vec_frozen_thaw_wants_address_of_u8_vec_frozen(struct u8_vec_frozen_thaw_wants_address_of_u8_vec_frozen);
#define u8_vec_frozen_thaw(...) \
	(_Generic((__VA_ARGS__), u8_vec_frozen *: u8_vec_frozen_thaw, \
		default: u8_vec_frozen_thaw_wants_address_of_u8_vec_frozen)(__VA_ARGS__))
struct u8_vec_frozen_free_wants_address_of_u8_vec_frozen { int none; };
bool u8_vec_frozen_free_wants_address_of_u8_vec_frozen(struct u8_vec_frozen_free_wants_address_of_u8_vec_frozen);
#define u8_vec_frozen_free(...) \
	(_Generic((__VA_ARGS__), u8_vec_frozen *: u8_vec_frozen_free, \
		default: u8_vec_frozen_free_wants_address_of_u8_vec_frozen)(__VA_ARGS__))
#endif

#define u8_vec_thaw(...) \
	MPAGES_DOES_NOT_EXIST(u8_vec, u8_vec_thaw, "u8_vec_thaw does not exist: it would change nothing, u8_vec is not frozen")
#define u8_vec_frozen_new(...) \
	MPAGES_DOES_NOT_EXIST(u8_vec_frozen, u8_vec_frozen_new, "u8_vec_frozen_new does not exist: a vector is made open; u8_vec_freeze leads to u8_vec_frozen")
#define u8_vec_frozen_with_capacity(...) \
	MPAGES_DOES_NOT_EXIST(u8_vec_frozen, u8_vec_frozen_with_capacity, "u8_vec_frozen_with_capacity does not exist: a vector is made open; u8_vec_freeze leads to u8_vec_frozen")
#define u8_vec_frozen_with_max(...) \
	MPAGES_DOES_NOT_EXIST(u8_vec_frozen, u8_vec_frozen_with_max, "u8_vec_frozen_with_max does not exist: a vector is made open; u8_vec_freeze leads to u8_vec_frozen")
#define u8_vec_frozen_new_from(...) \
	MPAGES_DOES_NOT_EXIST(u8_vec_frozen, u8_vec_frozen_new_from, "u8_vec_frozen_new_from does not exist: a vector is made open; u8_vec_freeze leads to u8_vec_frozen")
#define u8_vec_frozen_freeze(...) \
	MPAGES_DOES_NOT_EXIST(u8_vec_frozen, u8_vec_frozen_freeze, "u8_vec_frozen_freeze does not exist: it would change nothing, u8_vec_frozen is frozen already")
#define u8_vec_frozen_capacity(...) \
	MPAGES_DOES_NOT_EXIST(size_t, u8_vec_frozen_capacity, "u8_vec_frozen_capacity does not exist: it needs an open vector, and u8_vec_frozen is frozen; u8_vec_frozen_thaw leads to u8_vec, which has it")
#define u8_vec_frozen_max(...) \
	MPAGES_DOES_NOT_EXIST(size_t, u8_vec_frozen_max, "u8_vec_frozen_max does not exist: it needs an open vector, and u8_vec_frozen is frozen; u8_vec_frozen_thaw leads to u8_vec, which has it")
#define u8_vec_frozen_push(...) \
	MPAGES_DOES_NOT_EXIST(bool, u8_vec_frozen_push, "u8_vec_frozen_push does not exist: it needs an open vector, and u8_vec_frozen is frozen; u8_vec_frozen_thaw leads to u8_vec, which has it")
#define u8_vec_frozen_push_within_capacity(...) \
	MPAGES_DOES_NOT_EXIST(bool, u8_vec_frozen_push_within_capacity, "u8_vec_frozen_push_within_capacity does not exist: it needs an open vector, and u8_vec_frozen is frozen; u8_vec_frozen_thaw leads to u8_vec, which has it")
#define u8_vec_frozen_pop(...) \
	MPAGES_DOES_NOT_EXIST(bool, u8_vec_frozen_pop, "u8_vec_frozen_pop does not exist: it needs an open vector, and u8_vec_frozen is frozen; u8_vec_frozen_thaw leads to u8_vec, which has it")
#define u8_vec_frozen_insert(...) \
	MPAGES_DOES_NOT_EXIST(bool, u8_vec_frozen_insert, "u8_vec_frozen_insert does not exist: it needs an open vector, and u8_vec_frozen is frozen; u8_vec_frozen_thaw leads to u8_vec, which has it")
#define u8_vec_frozen_remove(...) \
	MPAGES_DOES_NOT_EXIST(bool, u8_vec_frozen_remove, "u8_vec_frozen_remove does not exist: it needs an open vector, and u8_vec_frozen is frozen; u8_vec_frozen_thaw leads to u8_vec, which has it")
#define u8_vec_frozen_swap_remove(...) \
	MPAGES_DOES_NOT_EXIST(bool, u8_vec_frozen_swap_remove, "u8_vec_frozen_swap_remove does not exist: it needs an open vector, and u8_vec_frozen is frozen; u8_vec_frozen_thaw leads to u8_vec, which has it")
#define u8_vec_frozen_append(...) \
	MPAGES_DOES_NOT_EXIST(bool, u8_vec_frozen_append, "u8_vec_frozen_append does not exist: it needs an open vector, and u8_vec_frozen is frozen; u8_vec_frozen_thaw leads to u8_vec, which has it")
#define u8_vec_frozen_push_uninit(...) \
	MPAGES_DOES_NOT_EXIST(uint8_t *, u8_vec_frozen_push_uninit, "u8_vec_frozen_push_uninit does not exist: it needs an open vector, and u8_vec_frozen is frozen; u8_vec_frozen_thaw leads to u8_vec, which has it")
#define u8_vec_frozen_truncate(...) \
	MPAGES_DOES_NOT_EXIST(void, u8_vec_frozen_truncate, "u8_vec_frozen_truncate does not exist: it needs an open vector, and u8_vec_frozen is frozen; u8_vec_frozen_thaw leads to u8_vec, which has it")
#define u8_vec_frozen_clear(...) \
	MPAGES_DOES_NOT_EXIST(void, u8_vec_frozen_clear, "u8_vec_frozen_clear does not exist: it needs an open vector, and u8_vec_frozen is frozen; u8_vec_frozen_thaw leads to u8_vec, which has it")
#define u8_vec_frozen_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, u8_vec_frozen_resize, "u8_vec_frozen_resize does not exist: it needs an open vector, and u8_vec_frozen is frozen; u8_vec_frozen_thaw leads to u8_vec, which has it")
#define u8_vec_frozen_reserve(...) \
	MPAGES_DOES_NOT_EXIST(bool, u8_vec_frozen_reserve, "u8_vec_frozen_reserve does not exist: it needs an open vector, and u8_vec_frozen is frozen; u8_vec_frozen_thaw leads to u8_vec, which has it")
#define u8_vec_frozen_reserve_exact(...) \
	MPAGES_DOES_NOT_EXIST(bool, u8_vec_frozen_reserve_exact, "u8_vec_frozen_reserve_exact does not exist: it needs an open vector, and u8_vec_frozen is frozen; u8_vec_frozen_thaw leads to u8_vec, which has it")
#define u8_vec_frozen_prefault(...) \
	MPAGES_DOES_NOT_EXIST(bool, u8_vec_frozen_prefault, "u8_vec_frozen_prefault does not exist: it needs an open vector, and u8_vec_frozen is frozen; u8_vec_frozen_thaw leads to u8_vec, which has it")
#define u8_vec_frozen_shrink(...) \
	MPAGES_DOES_NOT_EXIST(bool, u8_vec_frozen_shrink, "u8_vec_frozen_shrink does not exist: it needs an open vector, and u8_vec_frozen is frozen; u8_vec_frozen_thaw leads to u8_vec, which has it")
#define u8_vec_frozen_clear_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, u8_vec_frozen_clear_decommit, "u8_vec_frozen_clear_decommit does not exist: it needs an open vector, and u8_vec_frozen is frozen; u8_vec_frozen_thaw leads to u8_vec, which has it")
#define u8_vec_frozen_discard(...) \
	MPAGES_DOES_NOT_EXIST(bool, u8_vec_frozen_discard, "u8_vec_frozen_discard does not exist: it needs an open vector, and u8_vec_frozen is frozen; u8_vec_frozen_thaw leads to u8_vec, which has it")
#define u8_vec_frozen_regrow(...) \
	MPAGES_DOES_NOT_EXIST(bool, u8_vec_frozen_regrow, "u8_vec_frozen_regrow does not exist: it needs an open vector, and u8_vec_frozen is frozen; u8_vec_frozen_thaw leads to u8_vec, which has it")
#define u8_vec_frozen_cursor_begin(...) \
	MPAGES_DOES_NOT_EXIST(u8_vec_cursor, u8_vec_frozen_cursor_begin, "u8_vec_frozen_cursor_begin does not exist: it needs an open vector, and u8_vec_frozen is frozen; u8_vec_frozen_thaw leads to u8_vec, which has it")

/* ---- i32_vec: vectors of int32_t ---- */

MPAGES_VEC_ELEMENT(int32_t);

/* Elements in a row that never move while more are added. data and len are there to be read, and
 * the elements to be changed; the rest belongs to the functions. {0} is an empty vector. */
typedef struct i32_vec {
	int32_t *data;
	size_t len;   /* elements */
	size_t cap;   /* how many there is memory for */
	size_t max;   /* how many there are addresses for */
	size_t dirty; /* no byte past max(len, dirty) elements is other than zero */
} i32_vec;

/* The same elements, and pages that cannot be written. Empty, it is inert: there is nothing in it,
 * and calls on it fail. */
typedef struct i32_vec_frozen {
	const int32_t *data;
	size_t len; /* elements */
	size_t max; /* how many there are addresses for */
} i32_vec_frozen;

/* The end of a vector, to add many elements in the fastest way. Until i32_vec_cursor_end the
 * vector is not to be used; what was added without coming to that may be lost. */
typedef struct i32_vec_cursor {
	int32_t *at;  /* where the next element goes */
	int32_t *end; /* where there is no memory any more */
	i32_vec *vec;
	size_t dirty;
} i32_vec_cursor;

/* ---- For the functions below ---- */

/* The vector as the runtime takes it. */
MPAGES_VEC_INLINE mpages_vec
i32_vec_as_words(i32_vec v)
{
	mpages_vec words;

	words.data = v.data;
	words.len = v.len;
	words.cap = v.cap;
	words.max = v.max;
	words.dirty = v.dirty;
	return words;
}

/* The vector as the runtime returns it. */
MPAGES_VEC_INLINE void
i32_vec_take_words(i32_vec *v, mpages_vec words)
{
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	v->data = (int32_t *)words.data;
	v->len = words.len;
	v->cap = words.cap;
	v->max = words.max;
	v->dirty = words.dirty;
	MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
}

/* Makes room for n elements more, and for others after them. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i32_vec_make_room(i32_vec *v, size_t n)
{
	mpages_vec words = mpages_vec_grow(i32_vec_as_words(*v), sizeof(int32_t), n);

	if (words.data == NULL)
		return false;
	i32_vec_take_words(v, words);
	return true;
}

/* Ends the vector after so many elements, which are no more than it has. */
MPAGES_VEC_INLINE void
i32_vec_end_at(i32_vec *v, size_t len)
{
	if (v->dirty < v->len)
		v->dirty = v->len;
	MPAGES_VEC_HIDE(v->data + len, v->len - len);
	v->len = len;
}

/* Empties the vector, whose memory is no longer its own. */
MPAGES_VEC_INLINE void
i32_vec_forget(i32_vec *v)
{
	i32_vec none = {NULL, 0, 0, 0, 0};

	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	*v = none;
}

/* A frozen vector as the runtime takes it. */
MPAGES_VEC_INLINE mpages_vec
i32_vec_frozen_as_words(i32_vec_frozen v)
{
	mpages_vec words;

	words.data = (int32_t *)(uintptr_t)v.data;
	words.len = v.len;
	words.cap = v.len;
	words.max = v.max;
	words.dirty = v.len;
	return words;
}

/* ---- i32_vec ---- */

/* Makes an empty vector with room for so many elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline i32_vec
i32_vec_new(size_t capacity)
{
	i32_vec made = {NULL, 0, 0, 0, 0};

	i32_vec_take_words(&made, mpages_vec_new(sizeof(int32_t), capacity));
	return made;
}

/* The same as i32_vec_new. */
MPAGES_MUST_USE static inline i32_vec
i32_vec_with_capacity(size_t capacity)
{
	return i32_vec_new(capacity);
}

/* Makes an empty vector with room for so many elements, and addresses for no more than the
 * maximum. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline i32_vec
i32_vec_with_max(size_t capacity, size_t max)
{
	i32_vec made = {NULL, 0, 0, 0, 0};

	i32_vec_take_words(&made, mpages_vec_with_max(sizeof(int32_t), capacity, max));
	return made;
}

/* Takes an empty vector with room for so many elements from a pool. It goes back there when it is
 * freed, unless it was frozen or regrown. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline i32_vec
i32_vec_new_from(mpages_pool *pool, size_t capacity)
{
	i32_vec made = {NULL, 0, 0, 0, 0};

	i32_vec_take_words(&made, mpages_vec_new_from(pool, sizeof(int32_t), capacity));
	return made;
}

/* Makes the elements' pages read-only, and gives all memory behind them back to the system.
 * Empties *v; on failure the result is empty. Should the system refuse it half way, and to undo it
 * too, *v is inert: it has no elements, and takes only this again, or i32_vec_free. */
MPAGES_MUST_USE MPAGES_VEC_INLINE i32_vec_frozen
i32_vec_freeze(i32_vec *v)
{
	mpages_vec words = mpages_vec_freeze(i32_vec_as_words(*v), sizeof(int32_t));
	i32_vec_frozen frozen = {NULL, 0, 0};

	if (words.max == 0) {
		if (words.data != NULL)
			i32_vec_take_words(v, words);
		return frozen;
	}
	frozen.data = (int32_t *)words.data;
	frozen.len = words.len;
	frozen.max = words.max;
	i32_vec_forget(v);
	return frozen;
}

/* Whether the vector has a place in memory. If not it is empty, and elements can be added all
 * the same; or it is inert, where i32_vec_freeze says so. */
MPAGES_MUST_USE static inline bool
i32_vec_ok(i32_vec v)
{
	return v.max != 0;
}

/* How many elements there is memory for: so many fit in without asking the system. */
MPAGES_MUST_USE static inline size_t
i32_vec_capacity(i32_vec v)
{
	return v.cap;
}

/* How many elements the vector can hold; for more there is i32_vec_regrow. */
MPAGES_MUST_USE static inline size_t
i32_vec_max(i32_vec v)
{
	return mpages_vec_max(i32_vec_as_words(v), sizeof(int32_t));
}

/* The address of an element; NULL past the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE int32_t *
i32_vec_at(const i32_vec *v, size_t i)
{
	return i < v->len ? &v->data[i] : NULL;
}

/* Whether both have the same bytes in as many elements. */
MPAGES_MUST_USE static inline bool
i32_vec_equal(i32_vec a, i32_vec b)
{
	return a.len == b.len &&
	       (a.len == 0 || memcmp(a.data, b.data, a.len * sizeof(int32_t)) == 0);
}

/* Makes a vector of its own with the same elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline i32_vec
i32_vec_clone(i32_vec v)
{
	i32_vec made = {NULL, 0, 0, 0, 0};

	i32_vec_take_words(&made, mpages_vec_clone(i32_vec_as_words(v), sizeof(int32_t)));
	return made;
}

/* What the vector takes up. It asks the system, which may take a while. */
MPAGES_MUST_USE static inline mpages_vec_stats
i32_vec_stats(i32_vec v)
{
	return mpages_vec_stats_of(i32_vec_as_words(v), sizeof(int32_t));
}

/* Hints that n elements will be used soon; up to the capacity. */
static inline mpages_hint
i32_vec_advise_use_soon(i32_vec v, size_t first, size_t n)
{
	return mpages_vec_advise_use_soon(i32_vec_as_words(v), sizeof(int32_t), first, n);
}

/* Hints that the vector will be used from front to back, until it shrinks or moves. */
static inline mpages_hint
i32_vec_advise_use_seq(i32_vec v)
{
	return mpages_vec_advise_use_seq(i32_vec_as_words(v), sizeof(int32_t));
}

/* Hints that the vector will be used in no particular order, until it shrinks or moves. */
static inline mpages_hint
i32_vec_advise_use_rnd(i32_vec v)
{
	return mpages_vec_advise_use_rnd(i32_vec_as_words(v), sizeof(int32_t));
}

/* Adds an element at the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i32_vec_push(i32_vec *v, int32_t x)
{
	if (MPAGES_VEC_SELDOM(v->len == v->cap) && !i32_vec_make_room(v, 1))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	v->data[v->len] = x;
	v->len++;
	return true;
}

/* Adds an element at the end if there is memory for it already. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i32_vec_push_within_capacity(i32_vec *v, int32_t x)
{
	if (MPAGES_VEC_SELDOM(v->len == v->cap)) {
		mpages_fail(MPAGES_NO_CAPACITY, 0, "push", v->data, sizeof(int32_t));
		return false;
	}
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	v->data[v->len] = x;
	v->len++;
	return true;
}

/* Takes the last element out, into *out unless that is NULL. False where there is none. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i32_vec_pop(i32_vec *v, int32_t *out)
{
	int32_t x;

	if (v->len == 0) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "pop", v->data, sizeof(int32_t));
		return false;
	}
	x = v->data[v->len - 1];
	i32_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}

/* Adds an element in front of the i-th; those from there on are one further. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i32_vec_insert(i32_vec *v, size_t i, int32_t x)
{
	if (i > v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "insert", v->data, sizeof(int32_t));
		return false;
	}
	if (MPAGES_VEC_SELDOM(v->len == v->cap) && !i32_vec_make_room(v, 1))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	memmove((void *)(v->data + i + 1), v->data + i, (v->len - i) * sizeof(int32_t));
	v->data[i] = x;
	v->len++;
	return true;
}

/* Takes the i-th element out, into *out unless that is NULL. Those after it are one nearer. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i32_vec_remove(i32_vec *v, size_t i, int32_t *out)
{
	int32_t x;

	if (i >= v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "remove", v->data, sizeof(int32_t));
		return false;
	}
	x = v->data[i];
	memmove((void *)(v->data + i), v->data + i + 1, (v->len - i - 1) * sizeof(int32_t));
	i32_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}

/* Takes the i-th element out, into *out unless that is NULL. The last one takes its place. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i32_vec_swap_remove(i32_vec *v, size_t i, int32_t *out)
{
	int32_t x;

	if (i >= v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "swap_remove", v->data, sizeof(int32_t));
		return false;
	}
	x = v->data[i];
	v->data[i] = v->data[v->len - 1];
	i32_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}

/* Adds n elements at the end. They may be the vector's own. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i32_vec_append(i32_vec *v, const int32_t *from, size_t n)
{
	if (n > v->cap - v->len && !i32_vec_make_room(v, n))
		return false;
	if (n != 0) {
		MPAGES_VEC_SHOW(v->data + v->len, n);
		memcpy((void *)(v->data + v->len), from, n * sizeof(int32_t));
		v->len += n;
	}
	return true;
}

/* Adds n elements at the end that are to be written next, and returns the first; NULL on
 * failure. */
MPAGES_MUST_USE MPAGES_VEC_INLINE int32_t *
i32_vec_push_uninit(i32_vec *v, size_t n)
{
	if ((n > v->cap - v->len || v->max == 0) && !i32_vec_make_room(v, n))
		return NULL;
	MPAGES_VEC_SHOW(v->data + v->len, n);
	v->len += n;
	return v->data + (v->len - n);
}

/* Ends the vector after so many elements, if it has more. */
MPAGES_VEC_INLINE void
i32_vec_truncate(i32_vec *v, size_t len)
{
	if (len < v->len)
		i32_vec_end_at(v, len);
}

/* Ends the vector after no element; its memory stays. */
MPAGES_VEC_INLINE void
i32_vec_clear(i32_vec *v)
{
	i32_vec_end_at(v, 0);
}

/* Makes the vector have so many elements. New ones are zero; memory that was never written
 * stays untouched. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i32_vec_resize(i32_vec *v, size_t len)
{
	size_t n = len - v->len;

	if (len <= v->len) {
		i32_vec_truncate(v, len);
		return true;
	}
	if (n > v->cap - v->len && !i32_vec_make_room(v, n))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, n);
	if (v->dirty > v->len)
		memset((void *)(v->data + v->len), 0,
		       ((v->dirty < len ? v->dirty : len) - v->len) * sizeof(int32_t));
	v->len = len;
	return true;
}

/* Makes sure that there is memory for so many elements more, and that adding single ones stays
 * cheap. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i32_vec_reserve(i32_vec *v, size_t additional)
{
	mpages_vec words = mpages_vec_grow(i32_vec_as_words(*v), sizeof(int32_t), additional);

	if (words.data == NULL)
		return false;
	i32_vec_take_words(v, words);
	return true;
}

/* Makes sure that there is memory for so many elements more, and commits none in advance. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i32_vec_reserve_exact(i32_vec *v, size_t additional)
{
	mpages_vec words = mpages_vec_grow_exact(i32_vec_as_words(*v), sizeof(int32_t), additional);

	if (words.data == NULL)
		return false;
	i32_vec_take_words(v, words);
	return true;
}

/* Makes sure that there is memory for so many elements more, and has the system provide it now:
 * adding them will not wait for it, nor end the process where there is none. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i32_vec_prefault(i32_vec *v, size_t additional)
{
	mpages_vec words;

	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	words = mpages_vec_prefault(i32_vec_as_words(*v), sizeof(int32_t), additional);
	if (words.data == NULL) {
		MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
		return false;
	}
	i32_vec_take_words(v, words);
	return true;
}

/* Gives all memory behind the last element back to the system, and the system's promise of it. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i32_vec_shrink(i32_vec *v)
{
	mpages_vec words;

	if (v->data == NULL)
		return true;
	words = mpages_vec_shrink(i32_vec_as_words(*v), sizeof(int32_t));
	if (words.data == NULL)
		return false;
	i32_vec_take_words(v, words);
	return true;
}

/* Ends the vector after no element and gives its memory back to the system, but for so many
 * bytes. The capacity stays. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i32_vec_clear_decommit(i32_vec *v, size_t keep_bytes)
{
	mpages_vec words;

	if (v->data == NULL)
		return true;
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	words = mpages_vec_decommit(i32_vec_as_words(*v), sizeof(int32_t), keep_bytes);
	if (words.data == NULL) {
		MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
		return false;
	}
	i32_vec_take_words(v, words);
	return true;
}

/* Gives the memory of n elements back to the system. They stay in the vector, and indexes what
 * they are: those whose pages are among them read zero, others may read as before. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i32_vec_discard(i32_vec *v, size_t first, size_t n)
{
	return mpages_vec_discard(i32_vec_as_words(*v), sizeof(int32_t), first, n);
}

/* Makes the maximum at least so large. The elements may move: addresses of them are then stale.
 * No other function moves them. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i32_vec_regrow(i32_vec *v, size_t max)
{
	mpages_vec words = mpages_vec_regrow(i32_vec_as_words(*v), sizeof(int32_t), max);

	if (words.data == NULL)
		return false;
	i32_vec_take_words(v, words);
	return true;
}

/* Gives everything back to the system, and empties *v. On failure its addresses are kept, to be
 * freed again, but its elements are lost. */
MPAGES_VEC_INLINE bool
i32_vec_free(i32_vec *v)
{
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	if (!mpages_vec_free(i32_vec_as_words(*v), sizeof(int32_t))) {
		i32_vec_end_at(v, 0);
		return false;
	}
	i32_vec_forget(v);
	return true;
}

/* Begins to add elements at the end. The vector is not to be used until i32_vec_cursor_end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE i32_vec_cursor
i32_vec_cursor_begin(i32_vec *v)
{
	i32_vec_cursor c = {NULL, NULL, v, v->dirty};

	if (v->data != NULL) {
		c.at = v->data + v->len;
		c.end = v->data + v->cap;
	}
	MPAGES_VEC_SHOW(c.at, (size_t)(c.end - c.at));
	/* Should the end never come, all that is behind the elements counts as written. */
	if (v->dirty < v->cap)
		v->dirty = v->cap;
	return c;
}

/* ---- i32_vec_cursor ---- */

/* Adds an element at the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i32_vec_cursor_push(i32_vec_cursor *c, int32_t x)
{
	if (MPAGES_VEC_SELDOM(c->at == c->end)) {
		i32_vec *v = c->vec;

		if (v == NULL) {
			mpages_fail(MPAGES_EMPTIED, 0, "push", NULL, sizeof(int32_t));
			return false;
		}
		v->len = v->cap;
		if (!i32_vec_make_room(v, 1))
			return false;
		MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
		c->at = v->data + v->len;
		c->end = v->data + v->cap;
		v->dirty = v->cap;
	}
	*c->at = x;
	c->at++;
	return true;
}

/* Ends that: all elements that were added belong to the vector, which can be used again. */
MPAGES_VEC_INLINE void
i32_vec_cursor_end(i32_vec_cursor *c)
{
	i32_vec *v = c->vec;
	i32_vec_cursor none = {NULL, NULL, NULL, 0};

	if (v == NULL)
		return;
	if (v->data != NULL)
		v->len = (size_t)(c->at - v->data);
	v->dirty = c->dirty;
	MPAGES_VEC_HIDE(c->at, (size_t)(c->end - c->at));
	*c = none;
}

/* ---- i32_vec_frozen ---- */

/* Lets the elements be changed again. Empties *v; on failure the result is {0}. Should the system
 * refuse it half way, and to undo it too, *v is inert: it has no elements, and takes only this
 * again, or i32_vec_frozen_free. */
MPAGES_MUST_USE MPAGES_VEC_INLINE i32_vec
i32_vec_frozen_thaw(i32_vec_frozen *v)
{
	mpages_vec words = mpages_vec_thaw(i32_vec_frozen_as_words(*v), sizeof(int32_t));
	i32_vec_frozen none = {NULL, 0, 0};
	i32_vec thawed = {NULL, 0, 0, 0, 0};

	if (words.max != 0) {
		i32_vec_take_words(&thawed, words);
		*v = none;
	} else if (words.data != NULL) {
		v->len = 0;
		v->max = 0;
	}
	return thawed;
}

/* Whether the vector was made, has not been consumed, and is not inert. */
MPAGES_MUST_USE static inline bool
i32_vec_frozen_ok(i32_vec_frozen v)
{
	return v.max != 0;
}

/* The address of an element; NULL past the end. */
MPAGES_MUST_USE static inline const int32_t *
i32_vec_frozen_at(i32_vec_frozen v, size_t i)
{
	return i < v.len ? &v.data[i] : NULL;
}

/* Whether both have the same bytes in as many elements. */
MPAGES_MUST_USE static inline bool
i32_vec_frozen_equal(i32_vec_frozen a, i32_vec_frozen b)
{
	return a.len == b.len &&
	       (a.len == 0 || memcmp(a.data, b.data, a.len * sizeof(int32_t)) == 0);
}

/* Makes a vector, not frozen, with the same elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline i32_vec
i32_vec_frozen_clone(i32_vec_frozen v)
{
	i32_vec made = {NULL, 0, 0, 0, 0};

	if (v.data == NULL)
		mpages_fail(MPAGES_EMPTIED, 0, "clone", NULL, 0);
	else
		i32_vec_take_words(&made, mpages_vec_clone(i32_vec_frozen_as_words(v), sizeof(int32_t)));
	return made;
}

/* What the vector takes up. It asks the system, which may take a while. */
MPAGES_MUST_USE static inline mpages_vec_stats
i32_vec_frozen_stats(i32_vec_frozen v)
{
	return mpages_vec_stats_of(i32_vec_frozen_as_words(v), sizeof(int32_t));
}

/* Hints that n elements will be used soon. */
static inline mpages_hint
i32_vec_frozen_advise_use_soon(i32_vec_frozen v, size_t first, size_t n)
{
	return mpages_vec_advise_use_soon(i32_vec_frozen_as_words(v), sizeof(int32_t), first, n);
}

/* Hints that the vector will be used from front to back. */
static inline mpages_hint
i32_vec_frozen_advise_use_seq(i32_vec_frozen v)
{
	return mpages_vec_advise_use_seq(i32_vec_frozen_as_words(v), sizeof(int32_t));
}

/* Hints that the vector will be used in no particular order. */
static inline mpages_hint
i32_vec_frozen_advise_use_rnd(i32_vec_frozen v)
{
	return mpages_vec_advise_use_rnd(i32_vec_frozen_as_words(v), sizeof(int32_t));
}

/* Gives everything back to the system, and empties *v. On failure *v is kept, to be freed
 * again, but its elements are lost. */
MPAGES_VEC_INLINE bool
i32_vec_frozen_free(i32_vec_frozen *v)
{
	i32_vec_frozen none = {NULL, 0, 0};

	if (!mpages_vec_free(i32_vec_frozen_as_words(*v), sizeof(int32_t)))
		return false;
	*v = none;
	return true;
}

#ifndef __cplusplus
struct i32_vec_freeze_wants_address_of_i32_vec { int none; };
i32_vec_frozen i32_vec_freeze_wants_address_of_i32_vec(struct i32_vec_freeze_wants_address_of_i32_vec);
#define i32_vec_freeze(...) \
	(_Generic((__VA_ARGS__), i32_vec *: i32_vec_freeze, \
		default: i32_vec_freeze_wants_address_of_i32_vec)(__VA_ARGS__))
struct i32_vec_at_wants_address_of_i32_vec { int none; };
int32_t *i32_vec_at_wants_address_of_i32_vec(struct i32_vec_at_wants_address_of_i32_vec, size_t i);
#define i32_vec_at(p, ...) \
	(_Generic((p), i32_vec *: i32_vec_at, const i32_vec *: i32_vec_at, \
		default: i32_vec_at_wants_address_of_i32_vec)(p, __VA_ARGS__))
struct i32_vec_push_wants_address_of_i32_vec { int none; };
bool i32_vec_push_wants_address_of_i32_vec(struct i32_vec_push_wants_address_of_i32_vec, int32_t x);
#define i32_vec_push(p, ...) \
	(_Generic((p), i32_vec *: i32_vec_push, \
		default: i32_vec_push_wants_address_of_i32_vec)(p, __VA_ARGS__))
struct i32_vec_push_within_capacity_wants_address_of_i32_vec { int none; };
bool i32_vec_push_within_capacity_wants_address_of_i32_vec(struct i32_vec_push_within_capacity_wants_address_of_i32_vec, int32_t x);
#define i32_vec_push_within_capacity(p, ...) \
	(_Generic((p), i32_vec *: i32_vec_push_within_capacity, \
		default: i32_vec_push_within_capacity_wants_address_of_i32_vec)(p, __VA_ARGS__))
struct i32_vec_pop_wants_address_of_i32_vec { int none; };
bool i32_vec_pop_wants_address_of_i32_vec(struct i32_vec_pop_wants_address_of_i32_vec, int32_t *out);
#define i32_vec_pop(p, ...) \
	(_Generic((p), i32_vec *: i32_vec_pop, \
		default: i32_vec_pop_wants_address_of_i32_vec)(p, __VA_ARGS__))
struct i32_vec_insert_wants_address_of_i32_vec { int none; };
bool i32_vec_insert_wants_address_of_i32_vec(struct i32_vec_insert_wants_address_of_i32_vec, size_t i, int32_t x);
#define i32_vec_insert(p, ...) \
	(_Generic((p), i32_vec *: i32_vec_insert, \
		default: i32_vec_insert_wants_address_of_i32_vec)(p, __VA_ARGS__))
struct i32_vec_remove_wants_address_of_i32_vec { int none; };
bool i32_vec_remove_wants_address_of_i32_vec(struct i32_vec_remove_wants_address_of_i32_vec, size_t i, int32_t *out);
#define i32_vec_remove(p, ...) \
	(_Generic((p), i32_vec *: i32_vec_remove, \
		default: i32_vec_remove_wants_address_of_i32_vec)(p, __VA_ARGS__))
struct i32_vec_swap_remove_wants_address_of_i32_vec { int none; };
bool i32_vec_swap_remove_wants_address_of_i32_vec(struct i32_vec_swap_remove_wants_address_of_i32_vec, size_t i, int32_t *out);
#define i32_vec_swap_remove(p, ...) \
	(_Generic((p), i32_vec *: i32_vec_swap_remove, \
		default: i32_vec_swap_remove_wants_address_of_i32_vec)(p, __VA_ARGS__))
struct i32_vec_append_wants_address_of_i32_vec { int none; };
bool i32_vec_append_wants_address_of_i32_vec(struct i32_vec_append_wants_address_of_i32_vec, const int32_t *from, size_t n);
#define i32_vec_append(p, ...) \
	(_Generic((p), i32_vec *: i32_vec_append, \
		default: i32_vec_append_wants_address_of_i32_vec)(p, __VA_ARGS__))
struct i32_vec_push_uninit_wants_address_of_i32_vec { int none; };
int32_t *i32_vec_push_uninit_wants_address_of_i32_vec(struct i32_vec_push_uninit_wants_address_of_i32_vec, size_t n);
#define i32_vec_push_uninit(p, ...) \
	(_Generic((p), i32_vec *: i32_vec_push_uninit, \
		default: i32_vec_push_uninit_wants_address_of_i32_vec)(p, __VA_ARGS__))
struct i32_vec_truncate_wants_address_of_i32_vec { int none; };
void i32_vec_truncate_wants_address_of_i32_vec(struct i32_vec_truncate_wants_address_of_i32_vec, size_t len);
#define i32_vec_truncate(p, ...) \
	(_Generic((p), i32_vec *: i32_vec_truncate, \
		default: i32_vec_truncate_wants_address_of_i32_vec)(p, __VA_ARGS__))
struct i32_vec_clear_wants_address_of_i32_vec { int none; };
void i32_vec_clear_wants_address_of_i32_vec(struct i32_vec_clear_wants_address_of_i32_vec);
#define i32_vec_clear(...) \
	(_Generic((__VA_ARGS__), i32_vec *: i32_vec_clear, \
		default: i32_vec_clear_wants_address_of_i32_vec)(__VA_ARGS__))
struct i32_vec_resize_wants_address_of_i32_vec { int none; };
bool i32_vec_resize_wants_address_of_i32_vec(struct i32_vec_resize_wants_address_of_i32_vec, size_t len);
#define i32_vec_resize(p, ...) \
	(_Generic((p), i32_vec *: i32_vec_resize, \
		default: i32_vec_resize_wants_address_of_i32_vec)(p, __VA_ARGS__))
struct i32_vec_reserve_wants_address_of_i32_vec { int none; };
bool i32_vec_reserve_wants_address_of_i32_vec(struct i32_vec_reserve_wants_address_of_i32_vec, size_t additional);
#define i32_vec_reserve(p, ...) \
	(_Generic((p), i32_vec *: i32_vec_reserve, \
		default: i32_vec_reserve_wants_address_of_i32_vec)(p, __VA_ARGS__))
struct i32_vec_reserve_exact_wants_address_of_i32_vec { int none; };
bool i32_vec_reserve_exact_wants_address_of_i32_vec(struct i32_vec_reserve_exact_wants_address_of_i32_vec, size_t additional);
#define i32_vec_reserve_exact(p, ...) \
	(_Generic((p), i32_vec *: i32_vec_reserve_exact, \
		default: i32_vec_reserve_exact_wants_address_of_i32_vec)(p, __VA_ARGS__))
struct i32_vec_prefault_wants_address_of_i32_vec { int none; };
bool i32_vec_prefault_wants_address_of_i32_vec(struct i32_vec_prefault_wants_address_of_i32_vec, size_t additional);
#define i32_vec_prefault(p, ...) \
	(_Generic((p), i32_vec *: i32_vec_prefault, \
		default: i32_vec_prefault_wants_address_of_i32_vec)(p, __VA_ARGS__))
struct i32_vec_shrink_wants_address_of_i32_vec { int none; };
bool i32_vec_shrink_wants_address_of_i32_vec(struct i32_vec_shrink_wants_address_of_i32_vec);
#define i32_vec_shrink(...) \
	(_Generic((__VA_ARGS__), i32_vec *: i32_vec_shrink, \
		default: i32_vec_shrink_wants_address_of_i32_vec)(__VA_ARGS__))
struct i32_vec_clear_decommit_wants_address_of_i32_vec { int none; };
bool i32_vec_clear_decommit_wants_address_of_i32_vec(struct i32_vec_clear_decommit_wants_address_of_i32_vec, size_t keep_bytes);
#define i32_vec_clear_decommit(p, ...) \
	(_Generic((p), i32_vec *: i32_vec_clear_decommit, \
		default: i32_vec_clear_decommit_wants_address_of_i32_vec)(p, __VA_ARGS__))
struct i32_vec_discard_wants_address_of_i32_vec { int none; };
bool i32_vec_discard_wants_address_of_i32_vec(struct i32_vec_discard_wants_address_of_i32_vec, size_t first, size_t n);
#define i32_vec_discard(p, ...) \
	(_Generic((p), i32_vec *: i32_vec_discard, \
		default: i32_vec_discard_wants_address_of_i32_vec)(p, __VA_ARGS__))
struct i32_vec_regrow_wants_address_of_i32_vec { int none; };
bool i32_vec_regrow_wants_address_of_i32_vec(struct i32_vec_regrow_wants_address_of_i32_vec, size_t max);
#define i32_vec_regrow(p, ...) \
	(_Generic((p), i32_vec *: i32_vec_regrow, \
		default: i32_vec_regrow_wants_address_of_i32_vec)(p, __VA_ARGS__))
struct i32_vec_free_wants_address_of_i32_vec { int none; };
bool i32_vec_free_wants_address_of_i32_vec(struct i32_vec_free_wants_address_of_i32_vec);
#define i32_vec_free(...) \
	(_Generic((__VA_ARGS__), i32_vec *: i32_vec_free, \
		default: i32_vec_free_wants_address_of_i32_vec)(__VA_ARGS__))
struct i32_vec_cursor_begin_wants_address_of_i32_vec { int none; };
i32_vec_cursor i32_vec_cursor_begin_wants_address_of_i32_vec(struct i32_vec_cursor_begin_wants_address_of_i32_vec);
#define i32_vec_cursor_begin(...) \
	(_Generic((__VA_ARGS__), i32_vec *: i32_vec_cursor_begin, \
		default: i32_vec_cursor_begin_wants_address_of_i32_vec)(__VA_ARGS__))
struct i32_vec_cursor_push_wants_address_of_i32_vec_cursor { int none; };
bool i32_vec_cursor_push_wants_address_of_i32_vec_cursor(struct i32_vec_cursor_push_wants_address_of_i32_vec_cursor, int32_t x);
#define i32_vec_cursor_push(p, ...) \
	(_Generic((p), i32_vec_cursor *: i32_vec_cursor_push, \
		default: i32_vec_cursor_push_wants_address_of_i32_vec_cursor)(p, __VA_ARGS__))
struct i32_vec_cursor_end_wants_address_of_i32_vec_cursor { int none; };
void i32_vec_cursor_end_wants_address_of_i32_vec_cursor(struct i32_vec_cursor_end_wants_address_of_i32_vec_cursor);
#define i32_vec_cursor_end(...) \
	(_Generic((__VA_ARGS__), i32_vec_cursor *: i32_vec_cursor_end, \
		default: i32_vec_cursor_end_wants_address_of_i32_vec_cursor)(__VA_ARGS__))
struct i32_vec_frozen_thaw_wants_address_of_i32_vec_frozen { int none; };
i32_vec i32_vec_frozen_thaw_wants_address_of_i32_vec_frozen(struct i32_vec_frozen_thaw_wants_address_of_i32_vec_frozen);
#define i32_vec_frozen_thaw(...) \
	(_Generic((__VA_ARGS__), i32_vec_frozen *: i32_vec_frozen_thaw, \
		default: i32_vec_frozen_thaw_wants_address_of_i32_vec_frozen)(__VA_ARGS__))
struct i32_vec_frozen_free_wants_address_of_i32_vec_frozen { int none; };
bool i32_vec_frozen_free_wants_address_of_i32_vec_frozen(struct i32_vec_frozen_free_wants_address_of_i32_vec_frozen);
#define i32_vec_frozen_free(...) \
	(_Generic((__VA_ARGS__), i32_vec_frozen *: i32_vec_frozen_free, \
		default: i32_vec_frozen_free_wants_address_of_i32_vec_frozen)(__VA_ARGS__))
#endif

#define i32_vec_thaw(...) \
	MPAGES_DOES_NOT_EXIST(i32_vec, i32_vec_thaw, "i32_vec_thaw does not exist: it would change nothing, i32_vec is not frozen")
#define i32_vec_frozen_new(...) \
	MPAGES_DOES_NOT_EXIST(i32_vec_frozen, i32_vec_frozen_new, "i32_vec_frozen_new does not exist: a vector is made open; i32_vec_freeze leads to i32_vec_frozen")
#define i32_vec_frozen_with_capacity(...) \
	MPAGES_DOES_NOT_EXIST(i32_vec_frozen, i32_vec_frozen_with_capacity, "i32_vec_frozen_with_capacity does not exist: a vector is made open; i32_vec_freeze leads to i32_vec_frozen")
#define i32_vec_frozen_with_max(...) \
	MPAGES_DOES_NOT_EXIST(i32_vec_frozen, i32_vec_frozen_with_max, "i32_vec_frozen_with_max does not exist: a vector is made open; i32_vec_freeze leads to i32_vec_frozen")
#define i32_vec_frozen_new_from(...) \
	MPAGES_DOES_NOT_EXIST(i32_vec_frozen, i32_vec_frozen_new_from, "i32_vec_frozen_new_from does not exist: a vector is made open; i32_vec_freeze leads to i32_vec_frozen")
#define i32_vec_frozen_freeze(...) \
	MPAGES_DOES_NOT_EXIST(i32_vec_frozen, i32_vec_frozen_freeze, "i32_vec_frozen_freeze does not exist: it would change nothing, i32_vec_frozen is frozen already")
#define i32_vec_frozen_capacity(...) \
	MPAGES_DOES_NOT_EXIST(size_t, i32_vec_frozen_capacity, "i32_vec_frozen_capacity does not exist: it needs an open vector, and i32_vec_frozen is frozen; i32_vec_frozen_thaw leads to i32_vec, which has it")
#define i32_vec_frozen_max(...) \
	MPAGES_DOES_NOT_EXIST(size_t, i32_vec_frozen_max, "i32_vec_frozen_max does not exist: it needs an open vector, and i32_vec_frozen is frozen; i32_vec_frozen_thaw leads to i32_vec, which has it")
#define i32_vec_frozen_push(...) \
	MPAGES_DOES_NOT_EXIST(bool, i32_vec_frozen_push, "i32_vec_frozen_push does not exist: it needs an open vector, and i32_vec_frozen is frozen; i32_vec_frozen_thaw leads to i32_vec, which has it")
#define i32_vec_frozen_push_within_capacity(...) \
	MPAGES_DOES_NOT_EXIST(bool, i32_vec_frozen_push_within_capacity, "i32_vec_frozen_push_within_capacity does not exist: it needs an open vector, and i32_vec_frozen is frozen; i32_vec_frozen_thaw leads to i32_vec, which has it")
#define i32_vec_frozen_pop(...) \
	MPAGES_DOES_NOT_EXIST(bool, i32_vec_frozen_pop, "i32_vec_frozen_pop does not exist: it needs an open vector, and i32_vec_frozen is frozen; i32_vec_frozen_thaw leads to i32_vec, which has it")
#define i32_vec_frozen_insert(...) \
	MPAGES_DOES_NOT_EXIST(bool, i32_vec_frozen_insert, "i32_vec_frozen_insert does not exist: it needs an open vector, and i32_vec_frozen is frozen; i32_vec_frozen_thaw leads to i32_vec, which has it")
#define i32_vec_frozen_remove(...) \
	MPAGES_DOES_NOT_EXIST(bool, i32_vec_frozen_remove, "i32_vec_frozen_remove does not exist: it needs an open vector, and i32_vec_frozen is frozen; i32_vec_frozen_thaw leads to i32_vec, which has it")
#define i32_vec_frozen_swap_remove(...) \
	MPAGES_DOES_NOT_EXIST(bool, i32_vec_frozen_swap_remove, "i32_vec_frozen_swap_remove does not exist: it needs an open vector, and i32_vec_frozen is frozen; i32_vec_frozen_thaw leads to i32_vec, which has it")
#define i32_vec_frozen_append(...) \
	MPAGES_DOES_NOT_EXIST(bool, i32_vec_frozen_append, "i32_vec_frozen_append does not exist: it needs an open vector, and i32_vec_frozen is frozen; i32_vec_frozen_thaw leads to i32_vec, which has it")
#define i32_vec_frozen_push_uninit(...) \
	MPAGES_DOES_NOT_EXIST(int32_t *, i32_vec_frozen_push_uninit, "i32_vec_frozen_push_uninit does not exist: it needs an open vector, and i32_vec_frozen is frozen; i32_vec_frozen_thaw leads to i32_vec, which has it")
#define i32_vec_frozen_truncate(...) \
	MPAGES_DOES_NOT_EXIST(void, i32_vec_frozen_truncate, "i32_vec_frozen_truncate does not exist: it needs an open vector, and i32_vec_frozen is frozen; i32_vec_frozen_thaw leads to i32_vec, which has it")
#define i32_vec_frozen_clear(...) \
	MPAGES_DOES_NOT_EXIST(void, i32_vec_frozen_clear, "i32_vec_frozen_clear does not exist: it needs an open vector, and i32_vec_frozen is frozen; i32_vec_frozen_thaw leads to i32_vec, which has it")
#define i32_vec_frozen_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, i32_vec_frozen_resize, "i32_vec_frozen_resize does not exist: it needs an open vector, and i32_vec_frozen is frozen; i32_vec_frozen_thaw leads to i32_vec, which has it")
#define i32_vec_frozen_reserve(...) \
	MPAGES_DOES_NOT_EXIST(bool, i32_vec_frozen_reserve, "i32_vec_frozen_reserve does not exist: it needs an open vector, and i32_vec_frozen is frozen; i32_vec_frozen_thaw leads to i32_vec, which has it")
#define i32_vec_frozen_reserve_exact(...) \
	MPAGES_DOES_NOT_EXIST(bool, i32_vec_frozen_reserve_exact, "i32_vec_frozen_reserve_exact does not exist: it needs an open vector, and i32_vec_frozen is frozen; i32_vec_frozen_thaw leads to i32_vec, which has it")
#define i32_vec_frozen_prefault(...) \
	MPAGES_DOES_NOT_EXIST(bool, i32_vec_frozen_prefault, "i32_vec_frozen_prefault does not exist: it needs an open vector, and i32_vec_frozen is frozen; i32_vec_frozen_thaw leads to i32_vec, which has it")
#define i32_vec_frozen_shrink(...) \
	MPAGES_DOES_NOT_EXIST(bool, i32_vec_frozen_shrink, "i32_vec_frozen_shrink does not exist: it needs an open vector, and i32_vec_frozen is frozen; i32_vec_frozen_thaw leads to i32_vec, which has it")
#define i32_vec_frozen_clear_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, i32_vec_frozen_clear_decommit, "i32_vec_frozen_clear_decommit does not exist: it needs an open vector, and i32_vec_frozen is frozen; i32_vec_frozen_thaw leads to i32_vec, which has it")
#define i32_vec_frozen_discard(...) \
	MPAGES_DOES_NOT_EXIST(bool, i32_vec_frozen_discard, "i32_vec_frozen_discard does not exist: it needs an open vector, and i32_vec_frozen is frozen; i32_vec_frozen_thaw leads to i32_vec, which has it")
#define i32_vec_frozen_regrow(...) \
	MPAGES_DOES_NOT_EXIST(bool, i32_vec_frozen_regrow, "i32_vec_frozen_regrow does not exist: it needs an open vector, and i32_vec_frozen is frozen; i32_vec_frozen_thaw leads to i32_vec, which has it")
#define i32_vec_frozen_cursor_begin(...) \
	MPAGES_DOES_NOT_EXIST(i32_vec_cursor, i32_vec_frozen_cursor_begin, "i32_vec_frozen_cursor_begin does not exist: it needs an open vector, and i32_vec_frozen is frozen; i32_vec_frozen_thaw leads to i32_vec, which has it")

/* ---- u32_vec: vectors of uint32_t ---- */

MPAGES_VEC_ELEMENT(uint32_t);

/* Elements in a row that never move while more are added. data and len are there to be read, and
 * the elements to be changed; the rest belongs to the functions. {0} is an empty vector. */
typedef struct u32_vec {
	uint32_t *data;
	size_t len;   /* elements */
	size_t cap;   /* how many there is memory for */
	size_t max;   /* how many there are addresses for */
	size_t dirty; /* no byte past max(len, dirty) elements is other than zero */
} u32_vec;

/* The same elements, and pages that cannot be written. Empty, it is inert: there is nothing in it,
 * and calls on it fail. */
typedef struct u32_vec_frozen {
	const uint32_t *data;
	size_t len; /* elements */
	size_t max; /* how many there are addresses for */
} u32_vec_frozen;

/* The end of a vector, to add many elements in the fastest way. Until u32_vec_cursor_end the
 * vector is not to be used; what was added without coming to that may be lost. */
typedef struct u32_vec_cursor {
	uint32_t *at;  /* where the next element goes */
	uint32_t *end; /* where there is no memory any more */
	u32_vec *vec;
	size_t dirty;
} u32_vec_cursor;

/* ---- For the functions below ---- */

/* The vector as the runtime takes it. */
MPAGES_VEC_INLINE mpages_vec
u32_vec_as_words(u32_vec v)
{
	mpages_vec words;

	words.data = v.data;
	words.len = v.len;
	words.cap = v.cap;
	words.max = v.max;
	words.dirty = v.dirty;
	return words;
}

/* The vector as the runtime returns it. */
MPAGES_VEC_INLINE void
u32_vec_take_words(u32_vec *v, mpages_vec words)
{
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	v->data = (uint32_t *)words.data;
	v->len = words.len;
	v->cap = words.cap;
	v->max = words.max;
	v->dirty = words.dirty;
	MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
}

/* Makes room for n elements more, and for others after them. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u32_vec_make_room(u32_vec *v, size_t n)
{
	mpages_vec words = mpages_vec_grow(u32_vec_as_words(*v), sizeof(uint32_t), n);

	if (words.data == NULL)
		return false;
	u32_vec_take_words(v, words);
	return true;
}

/* Ends the vector after so many elements, which are no more than it has. */
MPAGES_VEC_INLINE void
u32_vec_end_at(u32_vec *v, size_t len)
{
	if (v->dirty < v->len)
		v->dirty = v->len;
	MPAGES_VEC_HIDE(v->data + len, v->len - len);
	v->len = len;
}

/* Empties the vector, whose memory is no longer its own. */
MPAGES_VEC_INLINE void
u32_vec_forget(u32_vec *v)
{
	u32_vec none = {NULL, 0, 0, 0, 0};

	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	*v = none;
}

/* A frozen vector as the runtime takes it. */
MPAGES_VEC_INLINE mpages_vec
u32_vec_frozen_as_words(u32_vec_frozen v)
{
	mpages_vec words;

	words.data = (uint32_t *)(uintptr_t)v.data;
	words.len = v.len;
	words.cap = v.len;
	words.max = v.max;
	words.dirty = v.len;
	return words;
}

/* ---- u32_vec ---- */

/* Makes an empty vector with room for so many elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline u32_vec
u32_vec_new(size_t capacity)
{
	u32_vec made = {NULL, 0, 0, 0, 0};

	u32_vec_take_words(&made, mpages_vec_new(sizeof(uint32_t), capacity));
	return made;
}

/* The same as u32_vec_new. */
MPAGES_MUST_USE static inline u32_vec
u32_vec_with_capacity(size_t capacity)
{
	return u32_vec_new(capacity);
}

/* Makes an empty vector with room for so many elements, and addresses for no more than the
 * maximum. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline u32_vec
u32_vec_with_max(size_t capacity, size_t max)
{
	u32_vec made = {NULL, 0, 0, 0, 0};

	u32_vec_take_words(&made, mpages_vec_with_max(sizeof(uint32_t), capacity, max));
	return made;
}

/* Takes an empty vector with room for so many elements from a pool. It goes back there when it is
 * freed, unless it was frozen or regrown. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline u32_vec
u32_vec_new_from(mpages_pool *pool, size_t capacity)
{
	u32_vec made = {NULL, 0, 0, 0, 0};

	u32_vec_take_words(&made, mpages_vec_new_from(pool, sizeof(uint32_t), capacity));
	return made;
}

/* Makes the elements' pages read-only, and gives all memory behind them back to the system.
 * Empties *v; on failure the result is empty. Should the system refuse it half way, and to undo it
 * too, *v is inert: it has no elements, and takes only this again, or u32_vec_free. */
MPAGES_MUST_USE MPAGES_VEC_INLINE u32_vec_frozen
u32_vec_freeze(u32_vec *v)
{
	mpages_vec words = mpages_vec_freeze(u32_vec_as_words(*v), sizeof(uint32_t));
	u32_vec_frozen frozen = {NULL, 0, 0};

	if (words.max == 0) {
		if (words.data != NULL)
			u32_vec_take_words(v, words);
		return frozen;
	}
	frozen.data = (uint32_t *)words.data;
	frozen.len = words.len;
	frozen.max = words.max;
	u32_vec_forget(v);
	return frozen;
}

/* Whether the vector has a place in memory. If not it is empty, and elements can be added all
 * the same; or it is inert, where u32_vec_freeze says so. */
MPAGES_MUST_USE static inline bool
u32_vec_ok(u32_vec v)
{
	return v.max != 0;
}

/* How many elements there is memory for: so many fit in without asking the system. */
MPAGES_MUST_USE static inline size_t
u32_vec_capacity(u32_vec v)
{
	return v.cap;
}

/* How many elements the vector can hold; for more there is u32_vec_regrow. */
MPAGES_MUST_USE static inline size_t
u32_vec_max(u32_vec v)
{
	return mpages_vec_max(u32_vec_as_words(v), sizeof(uint32_t));
}

/* The address of an element; NULL past the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE uint32_t *
u32_vec_at(const u32_vec *v, size_t i)
{
	return i < v->len ? &v->data[i] : NULL;
}

/* Whether both have the same bytes in as many elements. */
MPAGES_MUST_USE static inline bool
u32_vec_equal(u32_vec a, u32_vec b)
{
	return a.len == b.len &&
	       (a.len == 0 || memcmp(a.data, b.data, a.len * sizeof(uint32_t)) == 0);
}

/* Makes a vector of its own with the same elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline u32_vec
u32_vec_clone(u32_vec v)
{
	u32_vec made = {NULL, 0, 0, 0, 0};

	u32_vec_take_words(&made, mpages_vec_clone(u32_vec_as_words(v), sizeof(uint32_t)));
	return made;
}

/* What the vector takes up. It asks the system, which may take a while. */
MPAGES_MUST_USE static inline mpages_vec_stats
u32_vec_stats(u32_vec v)
{
	return mpages_vec_stats_of(u32_vec_as_words(v), sizeof(uint32_t));
}

/* Hints that n elements will be used soon; up to the capacity. */
static inline mpages_hint
u32_vec_advise_use_soon(u32_vec v, size_t first, size_t n)
{
	return mpages_vec_advise_use_soon(u32_vec_as_words(v), sizeof(uint32_t), first, n);
}

/* Hints that the vector will be used from front to back, until it shrinks or moves. */
static inline mpages_hint
u32_vec_advise_use_seq(u32_vec v)
{
	return mpages_vec_advise_use_seq(u32_vec_as_words(v), sizeof(uint32_t));
}

/* Hints that the vector will be used in no particular order, until it shrinks or moves. */
static inline mpages_hint
u32_vec_advise_use_rnd(u32_vec v)
{
	return mpages_vec_advise_use_rnd(u32_vec_as_words(v), sizeof(uint32_t));
}

/* Adds an element at the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u32_vec_push(u32_vec *v, uint32_t x)
{
	if (MPAGES_VEC_SELDOM(v->len == v->cap) && !u32_vec_make_room(v, 1))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	v->data[v->len] = x;
	v->len++;
	return true;
}

/* Adds an element at the end if there is memory for it already. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u32_vec_push_within_capacity(u32_vec *v, uint32_t x)
{
	if (MPAGES_VEC_SELDOM(v->len == v->cap)) {
		mpages_fail(MPAGES_NO_CAPACITY, 0, "push", v->data, sizeof(uint32_t));
		return false;
	}
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	v->data[v->len] = x;
	v->len++;
	return true;
}

/* Takes the last element out, into *out unless that is NULL. False where there is none. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u32_vec_pop(u32_vec *v, uint32_t *out)
{
	uint32_t x;

	if (v->len == 0) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "pop", v->data, sizeof(uint32_t));
		return false;
	}
	x = v->data[v->len - 1];
	u32_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}

/* Adds an element in front of the i-th; those from there on are one further. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u32_vec_insert(u32_vec *v, size_t i, uint32_t x)
{
	if (i > v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "insert", v->data, sizeof(uint32_t));
		return false;
	}
	if (MPAGES_VEC_SELDOM(v->len == v->cap) && !u32_vec_make_room(v, 1))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	memmove((void *)(v->data + i + 1), v->data + i, (v->len - i) * sizeof(uint32_t));
	v->data[i] = x;
	v->len++;
	return true;
}

/* Takes the i-th element out, into *out unless that is NULL. Those after it are one nearer. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u32_vec_remove(u32_vec *v, size_t i, uint32_t *out)
{
	uint32_t x;

	if (i >= v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "remove", v->data, sizeof(uint32_t));
		return false;
	}
	x = v->data[i];
	memmove((void *)(v->data + i), v->data + i + 1, (v->len - i - 1) * sizeof(uint32_t));
	u32_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}

/* Takes the i-th element out, into *out unless that is NULL. The last one takes its place. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u32_vec_swap_remove(u32_vec *v, size_t i, uint32_t *out)
{
	uint32_t x;

	if (i >= v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "swap_remove", v->data, sizeof(uint32_t));
		return false;
	}
	x = v->data[i];
	v->data[i] = v->data[v->len - 1];
	u32_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}

/* Adds n elements at the end. They may be the vector's own. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u32_vec_append(u32_vec *v, const uint32_t *from, size_t n)
{
	if (n > v->cap - v->len && !u32_vec_make_room(v, n))
		return false;
	if (n != 0) {
		MPAGES_VEC_SHOW(v->data + v->len, n);
		memcpy((void *)(v->data + v->len), from, n * sizeof(uint32_t));
		v->len += n;
	}
	return true;
}

/* Adds n elements at the end that are to be written next, and returns the first; NULL on
 * failure. */
MPAGES_MUST_USE MPAGES_VEC_INLINE uint32_t *
u32_vec_push_uninit(u32_vec *v, size_t n)
{
	if ((n > v->cap - v->len || v->max == 0) && !u32_vec_make_room(v, n))
		return NULL;
	MPAGES_VEC_SHOW(v->data + v->len, n);
	v->len += n;
	return v->data + (v->len - n);
}

/* Ends the vector after so many elements, if it has more. */
MPAGES_VEC_INLINE void
u32_vec_truncate(u32_vec *v, size_t len)
{
	if (len < v->len)
		u32_vec_end_at(v, len);
}

/* Ends the vector after no element; its memory stays. */
MPAGES_VEC_INLINE void
u32_vec_clear(u32_vec *v)
{
	u32_vec_end_at(v, 0);
}

/* Makes the vector have so many elements. New ones are zero; memory that was never written
 * stays untouched. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u32_vec_resize(u32_vec *v, size_t len)
{
	size_t n = len - v->len;

	if (len <= v->len) {
		u32_vec_truncate(v, len);
		return true;
	}
	if (n > v->cap - v->len && !u32_vec_make_room(v, n))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, n);
	if (v->dirty > v->len)
		memset((void *)(v->data + v->len), 0,
		       ((v->dirty < len ? v->dirty : len) - v->len) * sizeof(uint32_t));
	v->len = len;
	return true;
}

/* Makes sure that there is memory for so many elements more, and that adding single ones stays
 * cheap. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u32_vec_reserve(u32_vec *v, size_t additional)
{
	mpages_vec words = mpages_vec_grow(u32_vec_as_words(*v), sizeof(uint32_t), additional);

	if (words.data == NULL)
		return false;
	u32_vec_take_words(v, words);
	return true;
}

/* Makes sure that there is memory for so many elements more, and commits none in advance. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u32_vec_reserve_exact(u32_vec *v, size_t additional)
{
	mpages_vec words = mpages_vec_grow_exact(u32_vec_as_words(*v), sizeof(uint32_t), additional);

	if (words.data == NULL)
		return false;
	u32_vec_take_words(v, words);
	return true;
}

/* Makes sure that there is memory for so many elements more, and has the system provide it now:
 * adding them will not wait for it, nor end the process where there is none. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u32_vec_prefault(u32_vec *v, size_t additional)
{
	mpages_vec words;

	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	words = mpages_vec_prefault(u32_vec_as_words(*v), sizeof(uint32_t), additional);
	if (words.data == NULL) {
		MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
		return false;
	}
	u32_vec_take_words(v, words);
	return true;
}

/* Gives all memory behind the last element back to the system, and the system's promise of it. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u32_vec_shrink(u32_vec *v)
{
	mpages_vec words;

	if (v->data == NULL)
		return true;
	words = mpages_vec_shrink(u32_vec_as_words(*v), sizeof(uint32_t));
	if (words.data == NULL)
		return false;
	u32_vec_take_words(v, words);
	return true;
}

/* Ends the vector after no element and gives its memory back to the system, but for so many
 * bytes. The capacity stays. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u32_vec_clear_decommit(u32_vec *v, size_t keep_bytes)
{
	mpages_vec words;

	if (v->data == NULL)
		return true;
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	words = mpages_vec_decommit(u32_vec_as_words(*v), sizeof(uint32_t), keep_bytes);
	if (words.data == NULL) {
		MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
		return false;
	}
	u32_vec_take_words(v, words);
	return true;
}

/* Gives the memory of n elements back to the system. They stay in the vector, and indexes what
 * they are: those whose pages are among them read zero, others may read as before. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u32_vec_discard(u32_vec *v, size_t first, size_t n)
{
	return mpages_vec_discard(u32_vec_as_words(*v), sizeof(uint32_t), first, n);
}

/* Makes the maximum at least so large. The elements may move: addresses of them are then stale.
 * No other function moves them. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u32_vec_regrow(u32_vec *v, size_t max)
{
	mpages_vec words = mpages_vec_regrow(u32_vec_as_words(*v), sizeof(uint32_t), max);

	if (words.data == NULL)
		return false;
	u32_vec_take_words(v, words);
	return true;
}

/* Gives everything back to the system, and empties *v. On failure its addresses are kept, to be
 * freed again, but its elements are lost. */
MPAGES_VEC_INLINE bool
u32_vec_free(u32_vec *v)
{
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	if (!mpages_vec_free(u32_vec_as_words(*v), sizeof(uint32_t))) {
		u32_vec_end_at(v, 0);
		return false;
	}
	u32_vec_forget(v);
	return true;
}

/* Begins to add elements at the end. The vector is not to be used until u32_vec_cursor_end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE u32_vec_cursor
u32_vec_cursor_begin(u32_vec *v)
{
	u32_vec_cursor c = {NULL, NULL, v, v->dirty};

	if (v->data != NULL) {
		c.at = v->data + v->len;
		c.end = v->data + v->cap;
	}
	MPAGES_VEC_SHOW(c.at, (size_t)(c.end - c.at));
	/* Should the end never come, all that is behind the elements counts as written. */
	if (v->dirty < v->cap)
		v->dirty = v->cap;
	return c;
}

/* ---- u32_vec_cursor ---- */

/* Adds an element at the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u32_vec_cursor_push(u32_vec_cursor *c, uint32_t x)
{
	if (MPAGES_VEC_SELDOM(c->at == c->end)) {
		u32_vec *v = c->vec;

		if (v == NULL) {
			mpages_fail(MPAGES_EMPTIED, 0, "push", NULL, sizeof(uint32_t));
			return false;
		}
		v->len = v->cap;
		if (!u32_vec_make_room(v, 1))
			return false;
		MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
		c->at = v->data + v->len;
		c->end = v->data + v->cap;
		v->dirty = v->cap;
	}
	*c->at = x;
	c->at++;
	return true;
}

/* Ends that: all elements that were added belong to the vector, which can be used again. */
MPAGES_VEC_INLINE void
u32_vec_cursor_end(u32_vec_cursor *c)
{
	u32_vec *v = c->vec;
	u32_vec_cursor none = {NULL, NULL, NULL, 0};

	if (v == NULL)
		return;
	if (v->data != NULL)
		v->len = (size_t)(c->at - v->data);
	v->dirty = c->dirty;
	MPAGES_VEC_HIDE(c->at, (size_t)(c->end - c->at));
	*c = none;
}

/* ---- u32_vec_frozen ---- */

/* Lets the elements be changed again. Empties *v; on failure the result is {0}. Should the system
 * refuse it half way, and to undo it too, *v is inert: it has no elements, and takes only this
 * again, or u32_vec_frozen_free. */
MPAGES_MUST_USE MPAGES_VEC_INLINE u32_vec
u32_vec_frozen_thaw(u32_vec_frozen *v)
{
	mpages_vec words = mpages_vec_thaw(u32_vec_frozen_as_words(*v), sizeof(uint32_t));
	u32_vec_frozen none = {NULL, 0, 0};
	u32_vec thawed = {NULL, 0, 0, 0, 0};

	if (words.max != 0) {
		u32_vec_take_words(&thawed, words);
		*v = none;
	} else if (words.data != NULL) {
		v->len = 0;
		v->max = 0;
	}
	return thawed;
}

/* Whether the vector was made, has not been consumed, and is not inert. */
MPAGES_MUST_USE static inline bool
u32_vec_frozen_ok(u32_vec_frozen v)
{
	return v.max != 0;
}

/* The address of an element; NULL past the end. */
MPAGES_MUST_USE static inline const uint32_t *
u32_vec_frozen_at(u32_vec_frozen v, size_t i)
{
	return i < v.len ? &v.data[i] : NULL;
}

/* Whether both have the same bytes in as many elements. */
MPAGES_MUST_USE static inline bool
u32_vec_frozen_equal(u32_vec_frozen a, u32_vec_frozen b)
{
	return a.len == b.len &&
	       (a.len == 0 || memcmp(a.data, b.data, a.len * sizeof(uint32_t)) == 0);
}

/* Makes a vector, not frozen, with the same elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline u32_vec
u32_vec_frozen_clone(u32_vec_frozen v)
{
	u32_vec made = {NULL, 0, 0, 0, 0};

	if (v.data == NULL)
		mpages_fail(MPAGES_EMPTIED, 0, "clone", NULL, 0);
	else
		u32_vec_take_words(&made, mpages_vec_clone(u32_vec_frozen_as_words(v), sizeof(uint32_t)));
	return made;
}

/* What the vector takes up. It asks the system, which may take a while. */
MPAGES_MUST_USE static inline mpages_vec_stats
u32_vec_frozen_stats(u32_vec_frozen v)
{
	return mpages_vec_stats_of(u32_vec_frozen_as_words(v), sizeof(uint32_t));
}

/* Hints that n elements will be used soon. */
static inline mpages_hint
u32_vec_frozen_advise_use_soon(u32_vec_frozen v, size_t first, size_t n)
{
	return mpages_vec_advise_use_soon(u32_vec_frozen_as_words(v), sizeof(uint32_t), first, n);
}

/* Hints that the vector will be used from front to back. */
static inline mpages_hint
u32_vec_frozen_advise_use_seq(u32_vec_frozen v)
{
	return mpages_vec_advise_use_seq(u32_vec_frozen_as_words(v), sizeof(uint32_t));
}

/* Hints that the vector will be used in no particular order. */
static inline mpages_hint
u32_vec_frozen_advise_use_rnd(u32_vec_frozen v)
{
	return mpages_vec_advise_use_rnd(u32_vec_frozen_as_words(v), sizeof(uint32_t));
}

/* Gives everything back to the system, and empties *v. On failure *v is kept, to be freed
 * again, but its elements are lost. */
MPAGES_VEC_INLINE bool
u32_vec_frozen_free(u32_vec_frozen *v)
{
	u32_vec_frozen none = {NULL, 0, 0};

	if (!mpages_vec_free(u32_vec_frozen_as_words(*v), sizeof(uint32_t)))
		return false;
	*v = none;
	return true;
}

#ifndef __cplusplus
struct u32_vec_freeze_wants_address_of_u32_vec { int none; };
u32_vec_frozen u32_vec_freeze_wants_address_of_u32_vec(struct u32_vec_freeze_wants_address_of_u32_vec);
#define u32_vec_freeze(...) \
	(_Generic((__VA_ARGS__), u32_vec *: u32_vec_freeze, \
		default: u32_vec_freeze_wants_address_of_u32_vec)(__VA_ARGS__))
struct u32_vec_at_wants_address_of_u32_vec { int none; };
uint32_t *u32_vec_at_wants_address_of_u32_vec(struct u32_vec_at_wants_address_of_u32_vec, size_t i);
#define u32_vec_at(p, ...) \
	(_Generic((p), u32_vec *: u32_vec_at, const u32_vec *: u32_vec_at, \
		default: u32_vec_at_wants_address_of_u32_vec)(p, __VA_ARGS__))
struct u32_vec_push_wants_address_of_u32_vec { int none; };
bool u32_vec_push_wants_address_of_u32_vec(struct u32_vec_push_wants_address_of_u32_vec, uint32_t x);
#define u32_vec_push(p, ...) \
	(_Generic((p), u32_vec *: u32_vec_push, \
		default: u32_vec_push_wants_address_of_u32_vec)(p, __VA_ARGS__))
struct u32_vec_push_within_capacity_wants_address_of_u32_vec { int none; };
bool u32_vec_push_within_capacity_wants_address_of_u32_vec(struct u32_vec_push_within_capacity_wants_address_of_u32_vec, uint32_t x);
#define u32_vec_push_within_capacity(p, ...) \
	(_Generic((p), u32_vec *: u32_vec_push_within_capacity, \
		default: u32_vec_push_within_capacity_wants_address_of_u32_vec)(p, __VA_ARGS__))
struct u32_vec_pop_wants_address_of_u32_vec { int none; };
bool u32_vec_pop_wants_address_of_u32_vec(struct u32_vec_pop_wants_address_of_u32_vec, uint32_t *out);
#define u32_vec_pop(p, ...) \
	(_Generic((p), u32_vec *: u32_vec_pop, \
		default: u32_vec_pop_wants_address_of_u32_vec)(p, __VA_ARGS__))
struct u32_vec_insert_wants_address_of_u32_vec { int none; };
bool u32_vec_insert_wants_address_of_u32_vec(struct u32_vec_insert_wants_address_of_u32_vec, size_t i, uint32_t x);
#define u32_vec_insert(p, ...) \
	(_Generic((p), u32_vec *: u32_vec_insert, \
		default: u32_vec_insert_wants_address_of_u32_vec)(p, __VA_ARGS__))
struct u32_vec_remove_wants_address_of_u32_vec { int none; };
bool u32_vec_remove_wants_address_of_u32_vec(struct u32_vec_remove_wants_address_of_u32_vec, size_t i, uint32_t *out);
#define u32_vec_remove(p, ...) \
	(_Generic((p), u32_vec *: u32_vec_remove, \
		default: u32_vec_remove_wants_address_of_u32_vec)(p, __VA_ARGS__))
struct u32_vec_swap_remove_wants_address_of_u32_vec { int none; };
bool u32_vec_swap_remove_wants_address_of_u32_vec(struct u32_vec_swap_remove_wants_address_of_u32_vec, size_t i, uint32_t *out);
#define u32_vec_swap_remove(p, ...) \
	(_Generic((p), u32_vec *: u32_vec_swap_remove, \
		default: u32_vec_swap_remove_wants_address_of_u32_vec)(p, __VA_ARGS__))
struct u32_vec_append_wants_address_of_u32_vec { int none; };
bool u32_vec_append_wants_address_of_u32_vec(struct u32_vec_append_wants_address_of_u32_vec, const uint32_t *from, size_t n);
#define u32_vec_append(p, ...) \
	(_Generic((p), u32_vec *: u32_vec_append, \
		default: u32_vec_append_wants_address_of_u32_vec)(p, __VA_ARGS__))
struct u32_vec_push_uninit_wants_address_of_u32_vec { int none; };
uint32_t *u32_vec_push_uninit_wants_address_of_u32_vec(struct u32_vec_push_uninit_wants_address_of_u32_vec, size_t n);
#define u32_vec_push_uninit(p, ...) \
	(_Generic((p), u32_vec *: u32_vec_push_uninit, \
		default: u32_vec_push_uninit_wants_address_of_u32_vec)(p, __VA_ARGS__))
struct u32_vec_truncate_wants_address_of_u32_vec { int none; };
void u32_vec_truncate_wants_address_of_u32_vec(struct u32_vec_truncate_wants_address_of_u32_vec, size_t len);
#define u32_vec_truncate(p, ...) \
	(_Generic((p), u32_vec *: u32_vec_truncate, \
		default: u32_vec_truncate_wants_address_of_u32_vec)(p, __VA_ARGS__))
struct u32_vec_clear_wants_address_of_u32_vec { int none; };
void u32_vec_clear_wants_address_of_u32_vec(struct u32_vec_clear_wants_address_of_u32_vec);
#define u32_vec_clear(...) \
	(_Generic((__VA_ARGS__), u32_vec *: u32_vec_clear, \
		default: u32_vec_clear_wants_address_of_u32_vec)(__VA_ARGS__))
struct u32_vec_resize_wants_address_of_u32_vec { int none; };
bool u32_vec_resize_wants_address_of_u32_vec(struct u32_vec_resize_wants_address_of_u32_vec, size_t len);
#define u32_vec_resize(p, ...) \
	(_Generic((p), u32_vec *: u32_vec_resize, \
		default: u32_vec_resize_wants_address_of_u32_vec)(p, __VA_ARGS__))
struct u32_vec_reserve_wants_address_of_u32_vec { int none; };
bool u32_vec_reserve_wants_address_of_u32_vec(struct u32_vec_reserve_wants_address_of_u32_vec, size_t additional);
#define u32_vec_reserve(p, ...) \
	(_Generic((p), u32_vec *: u32_vec_reserve, \
		default: u32_vec_reserve_wants_address_of_u32_vec)(p, __VA_ARGS__))
struct u32_vec_reserve_exact_wants_address_of_u32_vec { int none; };
bool u32_vec_reserve_exact_wants_address_of_u32_vec(struct u32_vec_reserve_exact_wants_address_of_u32_vec, size_t additional);
#define u32_vec_reserve_exact(p, ...) \
	(_Generic((p), u32_vec *: u32_vec_reserve_exact, \
		default: u32_vec_reserve_exact_wants_address_of_u32_vec)(p, __VA_ARGS__))
struct u32_vec_prefault_wants_address_of_u32_vec { int none; };
bool u32_vec_prefault_wants_address_of_u32_vec(struct u32_vec_prefault_wants_address_of_u32_vec, size_t additional);
#define u32_vec_prefault(p, ...) \
	(_Generic((p), u32_vec *: u32_vec_prefault, \
		default: u32_vec_prefault_wants_address_of_u32_vec)(p, __VA_ARGS__))
struct u32_vec_shrink_wants_address_of_u32_vec { int none; };
bool u32_vec_shrink_wants_address_of_u32_vec(struct u32_vec_shrink_wants_address_of_u32_vec);
#define u32_vec_shrink(...) \
	(_Generic((__VA_ARGS__), u32_vec *: u32_vec_shrink, \
		default: u32_vec_shrink_wants_address_of_u32_vec)(__VA_ARGS__))
struct u32_vec_clear_decommit_wants_address_of_u32_vec { int none; };
bool u32_vec_clear_decommit_wants_address_of_u32_vec(struct u32_vec_clear_decommit_wants_address_of_u32_vec, size_t keep_bytes);
#define u32_vec_clear_decommit(p, ...) \
	(_Generic((p), u32_vec *: u32_vec_clear_decommit, \
		default: u32_vec_clear_decommit_wants_address_of_u32_vec)(p, __VA_ARGS__))
struct u32_vec_discard_wants_address_of_u32_vec { int none; };
bool u32_vec_discard_wants_address_of_u32_vec(struct u32_vec_discard_wants_address_of_u32_vec, size_t first, size_t n);
#define u32_vec_discard(p, ...) \
	(_Generic((p), u32_vec *: u32_vec_discard, \
		default: u32_vec_discard_wants_address_of_u32_vec)(p, __VA_ARGS__))
struct u32_vec_regrow_wants_address_of_u32_vec { int none; };
bool u32_vec_regrow_wants_address_of_u32_vec(struct u32_vec_regrow_wants_address_of_u32_vec, size_t max);
#define u32_vec_regrow(p, ...) \
	(_Generic((p), u32_vec *: u32_vec_regrow, \
		default: u32_vec_regrow_wants_address_of_u32_vec)(p, __VA_ARGS__))
struct u32_vec_free_wants_address_of_u32_vec { int none; };
bool u32_vec_free_wants_address_of_u32_vec(struct u32_vec_free_wants_address_of_u32_vec);
#define u32_vec_free(...) \
	(_Generic((__VA_ARGS__), u32_vec *: u32_vec_free, \
		default: u32_vec_free_wants_address_of_u32_vec)(__VA_ARGS__))
struct u32_vec_cursor_begin_wants_address_of_u32_vec { int none; };
u32_vec_cursor u32_vec_cursor_begin_wants_address_of_u32_vec(struct u32_vec_cursor_begin_wants_address_of_u32_vec);
#define u32_vec_cursor_begin(...) \
	(_Generic((__VA_ARGS__), u32_vec *: u32_vec_cursor_begin, \
		default: u32_vec_cursor_begin_wants_address_of_u32_vec)(__VA_ARGS__))
struct u32_vec_cursor_push_wants_address_of_u32_vec_cursor { int none; };
bool u32_vec_cursor_push_wants_address_of_u32_vec_cursor(struct u32_vec_cursor_push_wants_address_of_u32_vec_cursor, uint32_t x);
#define u32_vec_cursor_push(p, ...) \
	(_Generic((p), u32_vec_cursor *: u32_vec_cursor_push, \
		default: u32_vec_cursor_push_wants_address_of_u32_vec_cursor)(p, __VA_ARGS__))
struct u32_vec_cursor_end_wants_address_of_u32_vec_cursor { int none; };
void u32_vec_cursor_end_wants_address_of_u32_vec_cursor(struct u32_vec_cursor_end_wants_address_of_u32_vec_cursor);
#define u32_vec_cursor_end(...) \
	(_Generic((__VA_ARGS__), u32_vec_cursor *: u32_vec_cursor_end, \
		default: u32_vec_cursor_end_wants_address_of_u32_vec_cursor)(__VA_ARGS__))
struct u32_vec_frozen_thaw_wants_address_of_u32_vec_frozen { int none; };
u32_vec u32_vec_frozen_thaw_wants_address_of_u32_vec_frozen(struct u32_vec_frozen_thaw_wants_address_of_u32_vec_frozen);
#define u32_vec_frozen_thaw(...) \
	(_Generic((__VA_ARGS__), u32_vec_frozen *: u32_vec_frozen_thaw, \
		default: u32_vec_frozen_thaw_wants_address_of_u32_vec_frozen)(__VA_ARGS__))
struct u32_vec_frozen_free_wants_address_of_u32_vec_frozen { int none; };
bool u32_vec_frozen_free_wants_address_of_u32_vec_frozen(struct u32_vec_frozen_free_wants_address_of_u32_vec_frozen);
#define u32_vec_frozen_free(...) \
	(_Generic((__VA_ARGS__), u32_vec_frozen *: u32_vec_frozen_free, \
		default: u32_vec_frozen_free_wants_address_of_u32_vec_frozen)(__VA_ARGS__))
#endif

#define u32_vec_thaw(...) \
	MPAGES_DOES_NOT_EXIST(u32_vec, u32_vec_thaw, "u32_vec_thaw does not exist: it would change nothing, u32_vec is not frozen")
#define u32_vec_frozen_new(...) \
	MPAGES_DOES_NOT_EXIST(u32_vec_frozen, u32_vec_frozen_new, "u32_vec_frozen_new does not exist: a vector is made open; u32_vec_freeze leads to u32_vec_frozen")
#define u32_vec_frozen_with_capacity(...) \
	MPAGES_DOES_NOT_EXIST(u32_vec_frozen, u32_vec_frozen_with_capacity, "u32_vec_frozen_with_capacity does not exist: a vector is made open; u32_vec_freeze leads to u32_vec_frozen")
#define u32_vec_frozen_with_max(...) \
	MPAGES_DOES_NOT_EXIST(u32_vec_frozen, u32_vec_frozen_with_max, "u32_vec_frozen_with_max does not exist: a vector is made open; u32_vec_freeze leads to u32_vec_frozen")
#define u32_vec_frozen_new_from(...) \
	MPAGES_DOES_NOT_EXIST(u32_vec_frozen, u32_vec_frozen_new_from, "u32_vec_frozen_new_from does not exist: a vector is made open; u32_vec_freeze leads to u32_vec_frozen")
#define u32_vec_frozen_freeze(...) \
	MPAGES_DOES_NOT_EXIST(u32_vec_frozen, u32_vec_frozen_freeze, "u32_vec_frozen_freeze does not exist: it would change nothing, u32_vec_frozen is frozen already")
#define u32_vec_frozen_capacity(...) \
	MPAGES_DOES_NOT_EXIST(size_t, u32_vec_frozen_capacity, "u32_vec_frozen_capacity does not exist: it needs an open vector, and u32_vec_frozen is frozen; u32_vec_frozen_thaw leads to u32_vec, which has it")
#define u32_vec_frozen_max(...) \
	MPAGES_DOES_NOT_EXIST(size_t, u32_vec_frozen_max, "u32_vec_frozen_max does not exist: it needs an open vector, and u32_vec_frozen is frozen; u32_vec_frozen_thaw leads to u32_vec, which has it")
#define u32_vec_frozen_push(...) \
	MPAGES_DOES_NOT_EXIST(bool, u32_vec_frozen_push, "u32_vec_frozen_push does not exist: it needs an open vector, and u32_vec_frozen is frozen; u32_vec_frozen_thaw leads to u32_vec, which has it")
#define u32_vec_frozen_push_within_capacity(...) \
	MPAGES_DOES_NOT_EXIST(bool, u32_vec_frozen_push_within_capacity, "u32_vec_frozen_push_within_capacity does not exist: it needs an open vector, and u32_vec_frozen is frozen; u32_vec_frozen_thaw leads to u32_vec, which has it")
#define u32_vec_frozen_pop(...) \
	MPAGES_DOES_NOT_EXIST(bool, u32_vec_frozen_pop, "u32_vec_frozen_pop does not exist: it needs an open vector, and u32_vec_frozen is frozen; u32_vec_frozen_thaw leads to u32_vec, which has it")
#define u32_vec_frozen_insert(...) \
	MPAGES_DOES_NOT_EXIST(bool, u32_vec_frozen_insert, "u32_vec_frozen_insert does not exist: it needs an open vector, and u32_vec_frozen is frozen; u32_vec_frozen_thaw leads to u32_vec, which has it")
#define u32_vec_frozen_remove(...) \
	MPAGES_DOES_NOT_EXIST(bool, u32_vec_frozen_remove, "u32_vec_frozen_remove does not exist: it needs an open vector, and u32_vec_frozen is frozen; u32_vec_frozen_thaw leads to u32_vec, which has it")
#define u32_vec_frozen_swap_remove(...) \
	MPAGES_DOES_NOT_EXIST(bool, u32_vec_frozen_swap_remove, "u32_vec_frozen_swap_remove does not exist: it needs an open vector, and u32_vec_frozen is frozen; u32_vec_frozen_thaw leads to u32_vec, which has it")
#define u32_vec_frozen_append(...) \
	MPAGES_DOES_NOT_EXIST(bool, u32_vec_frozen_append, "u32_vec_frozen_append does not exist: it needs an open vector, and u32_vec_frozen is frozen; u32_vec_frozen_thaw leads to u32_vec, which has it")
#define u32_vec_frozen_push_uninit(...) \
	MPAGES_DOES_NOT_EXIST(uint32_t *, u32_vec_frozen_push_uninit, "u32_vec_frozen_push_uninit does not exist: it needs an open vector, and u32_vec_frozen is frozen; u32_vec_frozen_thaw leads to u32_vec, which has it")
#define u32_vec_frozen_truncate(...) \
	MPAGES_DOES_NOT_EXIST(void, u32_vec_frozen_truncate, "u32_vec_frozen_truncate does not exist: it needs an open vector, and u32_vec_frozen is frozen; u32_vec_frozen_thaw leads to u32_vec, which has it")
#define u32_vec_frozen_clear(...) \
	MPAGES_DOES_NOT_EXIST(void, u32_vec_frozen_clear, "u32_vec_frozen_clear does not exist: it needs an open vector, and u32_vec_frozen is frozen; u32_vec_frozen_thaw leads to u32_vec, which has it")
#define u32_vec_frozen_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, u32_vec_frozen_resize, "u32_vec_frozen_resize does not exist: it needs an open vector, and u32_vec_frozen is frozen; u32_vec_frozen_thaw leads to u32_vec, which has it")
#define u32_vec_frozen_reserve(...) \
	MPAGES_DOES_NOT_EXIST(bool, u32_vec_frozen_reserve, "u32_vec_frozen_reserve does not exist: it needs an open vector, and u32_vec_frozen is frozen; u32_vec_frozen_thaw leads to u32_vec, which has it")
#define u32_vec_frozen_reserve_exact(...) \
	MPAGES_DOES_NOT_EXIST(bool, u32_vec_frozen_reserve_exact, "u32_vec_frozen_reserve_exact does not exist: it needs an open vector, and u32_vec_frozen is frozen; u32_vec_frozen_thaw leads to u32_vec, which has it")
#define u32_vec_frozen_prefault(...) \
	MPAGES_DOES_NOT_EXIST(bool, u32_vec_frozen_prefault, "u32_vec_frozen_prefault does not exist: it needs an open vector, and u32_vec_frozen is frozen; u32_vec_frozen_thaw leads to u32_vec, which has it")
#define u32_vec_frozen_shrink(...) \
	MPAGES_DOES_NOT_EXIST(bool, u32_vec_frozen_shrink, "u32_vec_frozen_shrink does not exist: it needs an open vector, and u32_vec_frozen is frozen; u32_vec_frozen_thaw leads to u32_vec, which has it")
#define u32_vec_frozen_clear_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, u32_vec_frozen_clear_decommit, "u32_vec_frozen_clear_decommit does not exist: it needs an open vector, and u32_vec_frozen is frozen; u32_vec_frozen_thaw leads to u32_vec, which has it")
#define u32_vec_frozen_discard(...) \
	MPAGES_DOES_NOT_EXIST(bool, u32_vec_frozen_discard, "u32_vec_frozen_discard does not exist: it needs an open vector, and u32_vec_frozen is frozen; u32_vec_frozen_thaw leads to u32_vec, which has it")
#define u32_vec_frozen_regrow(...) \
	MPAGES_DOES_NOT_EXIST(bool, u32_vec_frozen_regrow, "u32_vec_frozen_regrow does not exist: it needs an open vector, and u32_vec_frozen is frozen; u32_vec_frozen_thaw leads to u32_vec, which has it")
#define u32_vec_frozen_cursor_begin(...) \
	MPAGES_DOES_NOT_EXIST(u32_vec_cursor, u32_vec_frozen_cursor_begin, "u32_vec_frozen_cursor_begin does not exist: it needs an open vector, and u32_vec_frozen is frozen; u32_vec_frozen_thaw leads to u32_vec, which has it")

/* ---- i64_vec: vectors of int64_t ---- */

MPAGES_VEC_ELEMENT(int64_t);

/* Elements in a row that never move while more are added. data and len are there to be read, and
 * the elements to be changed; the rest belongs to the functions. {0} is an empty vector. */
typedef struct i64_vec {
	int64_t *data;
	size_t len;   /* elements */
	size_t cap;   /* how many there is memory for */
	size_t max;   /* how many there are addresses for */
	size_t dirty; /* no byte past max(len, dirty) elements is other than zero */
} i64_vec;

/* The same elements, and pages that cannot be written. Empty, it is inert: there is nothing in it,
 * and calls on it fail. */
typedef struct i64_vec_frozen {
	const int64_t *data;
	size_t len; /* elements */
	size_t max; /* how many there are addresses for */
} i64_vec_frozen;

/* The end of a vector, to add many elements in the fastest way. Until i64_vec_cursor_end the
 * vector is not to be used; what was added without coming to that may be lost. */
typedef struct i64_vec_cursor {
	int64_t *at;  /* where the next element goes */
	int64_t *end; /* where there is no memory any more */
	i64_vec *vec;
	size_t dirty;
} i64_vec_cursor;

/* ---- For the functions below ---- */

/* The vector as the runtime takes it. */
MPAGES_VEC_INLINE mpages_vec
i64_vec_as_words(i64_vec v)
{
	mpages_vec words;

	words.data = v.data;
	words.len = v.len;
	words.cap = v.cap;
	words.max = v.max;
	words.dirty = v.dirty;
	return words;
}

/* The vector as the runtime returns it. */
MPAGES_VEC_INLINE void
i64_vec_take_words(i64_vec *v, mpages_vec words)
{
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	v->data = (int64_t *)words.data;
	v->len = words.len;
	v->cap = words.cap;
	v->max = words.max;
	v->dirty = words.dirty;
	MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
}

/* Makes room for n elements more, and for others after them. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i64_vec_make_room(i64_vec *v, size_t n)
{
	mpages_vec words = mpages_vec_grow(i64_vec_as_words(*v), sizeof(int64_t), n);

	if (words.data == NULL)
		return false;
	i64_vec_take_words(v, words);
	return true;
}

/* Ends the vector after so many elements, which are no more than it has. */
MPAGES_VEC_INLINE void
i64_vec_end_at(i64_vec *v, size_t len)
{
	if (v->dirty < v->len)
		v->dirty = v->len;
	MPAGES_VEC_HIDE(v->data + len, v->len - len);
	v->len = len;
}

/* Empties the vector, whose memory is no longer its own. */
MPAGES_VEC_INLINE void
i64_vec_forget(i64_vec *v)
{
	i64_vec none = {NULL, 0, 0, 0, 0};

	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	*v = none;
}

/* A frozen vector as the runtime takes it. */
MPAGES_VEC_INLINE mpages_vec
i64_vec_frozen_as_words(i64_vec_frozen v)
{
	mpages_vec words;

	words.data = (int64_t *)(uintptr_t)v.data;
	words.len = v.len;
	words.cap = v.len;
	words.max = v.max;
	words.dirty = v.len;
	return words;
}

/* ---- i64_vec ---- */

/* Makes an empty vector with room for so many elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline i64_vec
i64_vec_new(size_t capacity)
{
	i64_vec made = {NULL, 0, 0, 0, 0};

	i64_vec_take_words(&made, mpages_vec_new(sizeof(int64_t), capacity));
	return made;
}

/* The same as i64_vec_new. */
MPAGES_MUST_USE static inline i64_vec
i64_vec_with_capacity(size_t capacity)
{
	return i64_vec_new(capacity);
}

/* Makes an empty vector with room for so many elements, and addresses for no more than the
 * maximum. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline i64_vec
i64_vec_with_max(size_t capacity, size_t max)
{
	i64_vec made = {NULL, 0, 0, 0, 0};

	i64_vec_take_words(&made, mpages_vec_with_max(sizeof(int64_t), capacity, max));
	return made;
}

/* Takes an empty vector with room for so many elements from a pool. It goes back there when it is
 * freed, unless it was frozen or regrown. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline i64_vec
i64_vec_new_from(mpages_pool *pool, size_t capacity)
{
	i64_vec made = {NULL, 0, 0, 0, 0};

	i64_vec_take_words(&made, mpages_vec_new_from(pool, sizeof(int64_t), capacity));
	return made;
}

/* Makes the elements' pages read-only, and gives all memory behind them back to the system.
 * Empties *v; on failure the result is empty. Should the system refuse it half way, and to undo it
 * too, *v is inert: it has no elements, and takes only this again, or i64_vec_free. */
MPAGES_MUST_USE MPAGES_VEC_INLINE i64_vec_frozen
i64_vec_freeze(i64_vec *v)
{
	mpages_vec words = mpages_vec_freeze(i64_vec_as_words(*v), sizeof(int64_t));
	i64_vec_frozen frozen = {NULL, 0, 0};

	if (words.max == 0) {
		if (words.data != NULL)
			i64_vec_take_words(v, words);
		return frozen;
	}
	frozen.data = (int64_t *)words.data;
	frozen.len = words.len;
	frozen.max = words.max;
	i64_vec_forget(v);
	return frozen;
}

/* Whether the vector has a place in memory. If not it is empty, and elements can be added all
 * the same; or it is inert, where i64_vec_freeze says so. */
MPAGES_MUST_USE static inline bool
i64_vec_ok(i64_vec v)
{
	return v.max != 0;
}

/* How many elements there is memory for: so many fit in without asking the system. */
MPAGES_MUST_USE static inline size_t
i64_vec_capacity(i64_vec v)
{
	return v.cap;
}

/* How many elements the vector can hold; for more there is i64_vec_regrow. */
MPAGES_MUST_USE static inline size_t
i64_vec_max(i64_vec v)
{
	return mpages_vec_max(i64_vec_as_words(v), sizeof(int64_t));
}

/* The address of an element; NULL past the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE int64_t *
i64_vec_at(const i64_vec *v, size_t i)
{
	return i < v->len ? &v->data[i] : NULL;
}

/* Whether both have the same bytes in as many elements. */
MPAGES_MUST_USE static inline bool
i64_vec_equal(i64_vec a, i64_vec b)
{
	return a.len == b.len &&
	       (a.len == 0 || memcmp(a.data, b.data, a.len * sizeof(int64_t)) == 0);
}

/* Makes a vector of its own with the same elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline i64_vec
i64_vec_clone(i64_vec v)
{
	i64_vec made = {NULL, 0, 0, 0, 0};

	i64_vec_take_words(&made, mpages_vec_clone(i64_vec_as_words(v), sizeof(int64_t)));
	return made;
}

/* What the vector takes up. It asks the system, which may take a while. */
MPAGES_MUST_USE static inline mpages_vec_stats
i64_vec_stats(i64_vec v)
{
	return mpages_vec_stats_of(i64_vec_as_words(v), sizeof(int64_t));
}

/* Hints that n elements will be used soon; up to the capacity. */
static inline mpages_hint
i64_vec_advise_use_soon(i64_vec v, size_t first, size_t n)
{
	return mpages_vec_advise_use_soon(i64_vec_as_words(v), sizeof(int64_t), first, n);
}

/* Hints that the vector will be used from front to back, until it shrinks or moves. */
static inline mpages_hint
i64_vec_advise_use_seq(i64_vec v)
{
	return mpages_vec_advise_use_seq(i64_vec_as_words(v), sizeof(int64_t));
}

/* Hints that the vector will be used in no particular order, until it shrinks or moves. */
static inline mpages_hint
i64_vec_advise_use_rnd(i64_vec v)
{
	return mpages_vec_advise_use_rnd(i64_vec_as_words(v), sizeof(int64_t));
}

/* Adds an element at the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i64_vec_push(i64_vec *v, int64_t x)
{
	if (MPAGES_VEC_SELDOM(v->len == v->cap) && !i64_vec_make_room(v, 1))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	v->data[v->len] = x;
	v->len++;
	return true;
}

/* Adds an element at the end if there is memory for it already. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i64_vec_push_within_capacity(i64_vec *v, int64_t x)
{
	if (MPAGES_VEC_SELDOM(v->len == v->cap)) {
		mpages_fail(MPAGES_NO_CAPACITY, 0, "push", v->data, sizeof(int64_t));
		return false;
	}
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	v->data[v->len] = x;
	v->len++;
	return true;
}

/* Takes the last element out, into *out unless that is NULL. False where there is none. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i64_vec_pop(i64_vec *v, int64_t *out)
{
	int64_t x;

	if (v->len == 0) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "pop", v->data, sizeof(int64_t));
		return false;
	}
	x = v->data[v->len - 1];
	i64_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}

/* Adds an element in front of the i-th; those from there on are one further. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i64_vec_insert(i64_vec *v, size_t i, int64_t x)
{
	if (i > v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "insert", v->data, sizeof(int64_t));
		return false;
	}
	if (MPAGES_VEC_SELDOM(v->len == v->cap) && !i64_vec_make_room(v, 1))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	memmove((void *)(v->data + i + 1), v->data + i, (v->len - i) * sizeof(int64_t));
	v->data[i] = x;
	v->len++;
	return true;
}

/* Takes the i-th element out, into *out unless that is NULL. Those after it are one nearer. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i64_vec_remove(i64_vec *v, size_t i, int64_t *out)
{
	int64_t x;

	if (i >= v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "remove", v->data, sizeof(int64_t));
		return false;
	}
	x = v->data[i];
	memmove((void *)(v->data + i), v->data + i + 1, (v->len - i - 1) * sizeof(int64_t));
	i64_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}

/* Takes the i-th element out, into *out unless that is NULL. The last one takes its place. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i64_vec_swap_remove(i64_vec *v, size_t i, int64_t *out)
{
	int64_t x;

	if (i >= v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "swap_remove", v->data, sizeof(int64_t));
		return false;
	}
	x = v->data[i];
	v->data[i] = v->data[v->len - 1];
	i64_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}

/* Adds n elements at the end. They may be the vector's own. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i64_vec_append(i64_vec *v, const int64_t *from, size_t n)
{
	if (n > v->cap - v->len && !i64_vec_make_room(v, n))
		return false;
	if (n != 0) {
		MPAGES_VEC_SHOW(v->data + v->len, n);
		memcpy((void *)(v->data + v->len), from, n * sizeof(int64_t));
		v->len += n;
	}
	return true;
}

/* Adds n elements at the end that are to be written next, and returns the first; NULL on
 * failure. */
MPAGES_MUST_USE MPAGES_VEC_INLINE int64_t *
i64_vec_push_uninit(i64_vec *v, size_t n)
{
	if ((n > v->cap - v->len || v->max == 0) && !i64_vec_make_room(v, n))
		return NULL;
	MPAGES_VEC_SHOW(v->data + v->len, n);
	v->len += n;
	return v->data + (v->len - n);
}

/* Ends the vector after so many elements, if it has more. */
MPAGES_VEC_INLINE void
i64_vec_truncate(i64_vec *v, size_t len)
{
	if (len < v->len)
		i64_vec_end_at(v, len);
}

/* Ends the vector after no element; its memory stays. */
MPAGES_VEC_INLINE void
i64_vec_clear(i64_vec *v)
{
	i64_vec_end_at(v, 0);
}

/* Makes the vector have so many elements. New ones are zero; memory that was never written
 * stays untouched. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i64_vec_resize(i64_vec *v, size_t len)
{
	size_t n = len - v->len;

	if (len <= v->len) {
		i64_vec_truncate(v, len);
		return true;
	}
	if (n > v->cap - v->len && !i64_vec_make_room(v, n))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, n);
	if (v->dirty > v->len)
		memset((void *)(v->data + v->len), 0,
		       ((v->dirty < len ? v->dirty : len) - v->len) * sizeof(int64_t));
	v->len = len;
	return true;
}

/* Makes sure that there is memory for so many elements more, and that adding single ones stays
 * cheap. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i64_vec_reserve(i64_vec *v, size_t additional)
{
	mpages_vec words = mpages_vec_grow(i64_vec_as_words(*v), sizeof(int64_t), additional);

	if (words.data == NULL)
		return false;
	i64_vec_take_words(v, words);
	return true;
}

/* Makes sure that there is memory for so many elements more, and commits none in advance. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i64_vec_reserve_exact(i64_vec *v, size_t additional)
{
	mpages_vec words = mpages_vec_grow_exact(i64_vec_as_words(*v), sizeof(int64_t), additional);

	if (words.data == NULL)
		return false;
	i64_vec_take_words(v, words);
	return true;
}

/* Makes sure that there is memory for so many elements more, and has the system provide it now:
 * adding them will not wait for it, nor end the process where there is none. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i64_vec_prefault(i64_vec *v, size_t additional)
{
	mpages_vec words;

	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	words = mpages_vec_prefault(i64_vec_as_words(*v), sizeof(int64_t), additional);
	if (words.data == NULL) {
		MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
		return false;
	}
	i64_vec_take_words(v, words);
	return true;
}

/* Gives all memory behind the last element back to the system, and the system's promise of it. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i64_vec_shrink(i64_vec *v)
{
	mpages_vec words;

	if (v->data == NULL)
		return true;
	words = mpages_vec_shrink(i64_vec_as_words(*v), sizeof(int64_t));
	if (words.data == NULL)
		return false;
	i64_vec_take_words(v, words);
	return true;
}

/* Ends the vector after no element and gives its memory back to the system, but for so many
 * bytes. The capacity stays. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i64_vec_clear_decommit(i64_vec *v, size_t keep_bytes)
{
	mpages_vec words;

	if (v->data == NULL)
		return true;
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	words = mpages_vec_decommit(i64_vec_as_words(*v), sizeof(int64_t), keep_bytes);
	if (words.data == NULL) {
		MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
		return false;
	}
	i64_vec_take_words(v, words);
	return true;
}

/* Gives the memory of n elements back to the system. They stay in the vector, and indexes what
 * they are: those whose pages are among them read zero, others may read as before. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i64_vec_discard(i64_vec *v, size_t first, size_t n)
{
	return mpages_vec_discard(i64_vec_as_words(*v), sizeof(int64_t), first, n);
}

/* Makes the maximum at least so large. The elements may move: addresses of them are then stale.
 * No other function moves them. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i64_vec_regrow(i64_vec *v, size_t max)
{
	mpages_vec words = mpages_vec_regrow(i64_vec_as_words(*v), sizeof(int64_t), max);

	if (words.data == NULL)
		return false;
	i64_vec_take_words(v, words);
	return true;
}

/* Gives everything back to the system, and empties *v. On failure its addresses are kept, to be
 * freed again, but its elements are lost. */
MPAGES_VEC_INLINE bool
i64_vec_free(i64_vec *v)
{
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	if (!mpages_vec_free(i64_vec_as_words(*v), sizeof(int64_t))) {
		i64_vec_end_at(v, 0);
		return false;
	}
	i64_vec_forget(v);
	return true;
}

/* Begins to add elements at the end. The vector is not to be used until i64_vec_cursor_end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE i64_vec_cursor
i64_vec_cursor_begin(i64_vec *v)
{
	i64_vec_cursor c = {NULL, NULL, v, v->dirty};

	if (v->data != NULL) {
		c.at = v->data + v->len;
		c.end = v->data + v->cap;
	}
	MPAGES_VEC_SHOW(c.at, (size_t)(c.end - c.at));
	/* Should the end never come, all that is behind the elements counts as written. */
	if (v->dirty < v->cap)
		v->dirty = v->cap;
	return c;
}

/* ---- i64_vec_cursor ---- */

/* Adds an element at the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
i64_vec_cursor_push(i64_vec_cursor *c, int64_t x)
{
	if (MPAGES_VEC_SELDOM(c->at == c->end)) {
		i64_vec *v = c->vec;

		if (v == NULL) {
			mpages_fail(MPAGES_EMPTIED, 0, "push", NULL, sizeof(int64_t));
			return false;
		}
		v->len = v->cap;
		if (!i64_vec_make_room(v, 1))
			return false;
		MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
		c->at = v->data + v->len;
		c->end = v->data + v->cap;
		v->dirty = v->cap;
	}
	*c->at = x;
	c->at++;
	return true;
}

/* Ends that: all elements that were added belong to the vector, which can be used again. */
MPAGES_VEC_INLINE void
i64_vec_cursor_end(i64_vec_cursor *c)
{
	i64_vec *v = c->vec;
	i64_vec_cursor none = {NULL, NULL, NULL, 0};

	if (v == NULL)
		return;
	if (v->data != NULL)
		v->len = (size_t)(c->at - v->data);
	v->dirty = c->dirty;
	MPAGES_VEC_HIDE(c->at, (size_t)(c->end - c->at));
	*c = none;
}

/* ---- i64_vec_frozen ---- */

/* Lets the elements be changed again. Empties *v; on failure the result is {0}. Should the system
 * refuse it half way, and to undo it too, *v is inert: it has no elements, and takes only this
 * again, or i64_vec_frozen_free. */
MPAGES_MUST_USE MPAGES_VEC_INLINE i64_vec
i64_vec_frozen_thaw(i64_vec_frozen *v)
{
	mpages_vec words = mpages_vec_thaw(i64_vec_frozen_as_words(*v), sizeof(int64_t));
	i64_vec_frozen none = {NULL, 0, 0};
	i64_vec thawed = {NULL, 0, 0, 0, 0};

	if (words.max != 0) {
		i64_vec_take_words(&thawed, words);
		*v = none;
	} else if (words.data != NULL) {
		v->len = 0;
		v->max = 0;
	}
	return thawed;
}

/* Whether the vector was made, has not been consumed, and is not inert. */
MPAGES_MUST_USE static inline bool
i64_vec_frozen_ok(i64_vec_frozen v)
{
	return v.max != 0;
}

/* The address of an element; NULL past the end. */
MPAGES_MUST_USE static inline const int64_t *
i64_vec_frozen_at(i64_vec_frozen v, size_t i)
{
	return i < v.len ? &v.data[i] : NULL;
}

/* Whether both have the same bytes in as many elements. */
MPAGES_MUST_USE static inline bool
i64_vec_frozen_equal(i64_vec_frozen a, i64_vec_frozen b)
{
	return a.len == b.len &&
	       (a.len == 0 || memcmp(a.data, b.data, a.len * sizeof(int64_t)) == 0);
}

/* Makes a vector, not frozen, with the same elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline i64_vec
i64_vec_frozen_clone(i64_vec_frozen v)
{
	i64_vec made = {NULL, 0, 0, 0, 0};

	if (v.data == NULL)
		mpages_fail(MPAGES_EMPTIED, 0, "clone", NULL, 0);
	else
		i64_vec_take_words(&made, mpages_vec_clone(i64_vec_frozen_as_words(v), sizeof(int64_t)));
	return made;
}

/* What the vector takes up. It asks the system, which may take a while. */
MPAGES_MUST_USE static inline mpages_vec_stats
i64_vec_frozen_stats(i64_vec_frozen v)
{
	return mpages_vec_stats_of(i64_vec_frozen_as_words(v), sizeof(int64_t));
}

/* Hints that n elements will be used soon. */
static inline mpages_hint
i64_vec_frozen_advise_use_soon(i64_vec_frozen v, size_t first, size_t n)
{
	return mpages_vec_advise_use_soon(i64_vec_frozen_as_words(v), sizeof(int64_t), first, n);
}

/* Hints that the vector will be used from front to back. */
static inline mpages_hint
i64_vec_frozen_advise_use_seq(i64_vec_frozen v)
{
	return mpages_vec_advise_use_seq(i64_vec_frozen_as_words(v), sizeof(int64_t));
}

/* Hints that the vector will be used in no particular order. */
static inline mpages_hint
i64_vec_frozen_advise_use_rnd(i64_vec_frozen v)
{
	return mpages_vec_advise_use_rnd(i64_vec_frozen_as_words(v), sizeof(int64_t));
}

/* Gives everything back to the system, and empties *v. On failure *v is kept, to be freed
 * again, but its elements are lost. */
MPAGES_VEC_INLINE bool
i64_vec_frozen_free(i64_vec_frozen *v)
{
	i64_vec_frozen none = {NULL, 0, 0};

	if (!mpages_vec_free(i64_vec_frozen_as_words(*v), sizeof(int64_t)))
		return false;
	*v = none;
	return true;
}

#ifndef __cplusplus
struct i64_vec_freeze_wants_address_of_i64_vec { int none; };
i64_vec_frozen i64_vec_freeze_wants_address_of_i64_vec(struct i64_vec_freeze_wants_address_of_i64_vec);
#define i64_vec_freeze(...) \
	(_Generic((__VA_ARGS__), i64_vec *: i64_vec_freeze, \
		default: i64_vec_freeze_wants_address_of_i64_vec)(__VA_ARGS__))
struct i64_vec_at_wants_address_of_i64_vec { int none; };
int64_t *i64_vec_at_wants_address_of_i64_vec(struct i64_vec_at_wants_address_of_i64_vec, size_t i);
#define i64_vec_at(p, ...) \
	(_Generic((p), i64_vec *: i64_vec_at, const i64_vec *: i64_vec_at, \
		default: i64_vec_at_wants_address_of_i64_vec)(p, __VA_ARGS__))
struct i64_vec_push_wants_address_of_i64_vec { int none; };
bool i64_vec_push_wants_address_of_i64_vec(struct i64_vec_push_wants_address_of_i64_vec, int64_t x);
#define i64_vec_push(p, ...) \
	(_Generic((p), i64_vec *: i64_vec_push, \
		default: i64_vec_push_wants_address_of_i64_vec)(p, __VA_ARGS__))
struct i64_vec_push_within_capacity_wants_address_of_i64_vec { int none; };
bool i64_vec_push_within_capacity_wants_address_of_i64_vec(struct i64_vec_push_within_capacity_wants_address_of_i64_vec, int64_t x);
#define i64_vec_push_within_capacity(p, ...) \
	(_Generic((p), i64_vec *: i64_vec_push_within_capacity, \
		default: i64_vec_push_within_capacity_wants_address_of_i64_vec)(p, __VA_ARGS__))
struct i64_vec_pop_wants_address_of_i64_vec { int none; };
bool i64_vec_pop_wants_address_of_i64_vec(struct i64_vec_pop_wants_address_of_i64_vec, int64_t *out);
#define i64_vec_pop(p, ...) \
	(_Generic((p), i64_vec *: i64_vec_pop, \
		default: i64_vec_pop_wants_address_of_i64_vec)(p, __VA_ARGS__))
struct i64_vec_insert_wants_address_of_i64_vec { int none; };
bool i64_vec_insert_wants_address_of_i64_vec(struct i64_vec_insert_wants_address_of_i64_vec, size_t i, int64_t x);
#define i64_vec_insert(p, ...) \
	(_Generic((p), i64_vec *: i64_vec_insert, \
		default: i64_vec_insert_wants_address_of_i64_vec)(p, __VA_ARGS__))
struct i64_vec_remove_wants_address_of_i64_vec { int none; };
bool i64_vec_remove_wants_address_of_i64_vec(struct i64_vec_remove_wants_address_of_i64_vec, size_t i, int64_t *out);
#define i64_vec_remove(p, ...) \
	(_Generic((p), i64_vec *: i64_vec_remove, \
		default: i64_vec_remove_wants_address_of_i64_vec)(p, __VA_ARGS__))
struct i64_vec_swap_remove_wants_address_of_i64_vec { int none; };
bool i64_vec_swap_remove_wants_address_of_i64_vec(struct i64_vec_swap_remove_wants_address_of_i64_vec, size_t i, int64_t *out);
#define i64_vec_swap_remove(p, ...) \
	(_Generic((p), i64_vec *: i64_vec_swap_remove, \
		default: i64_vec_swap_remove_wants_address_of_i64_vec)(p, __VA_ARGS__))
struct i64_vec_append_wants_address_of_i64_vec { int none; };
bool i64_vec_append_wants_address_of_i64_vec(struct i64_vec_append_wants_address_of_i64_vec, const int64_t *from, size_t n);
#define i64_vec_append(p, ...) \
	(_Generic((p), i64_vec *: i64_vec_append, \
		default: i64_vec_append_wants_address_of_i64_vec)(p, __VA_ARGS__))
struct i64_vec_push_uninit_wants_address_of_i64_vec { int none; };
int64_t *i64_vec_push_uninit_wants_address_of_i64_vec(struct i64_vec_push_uninit_wants_address_of_i64_vec, size_t n);
#define i64_vec_push_uninit(p, ...) \
	(_Generic((p), i64_vec *: i64_vec_push_uninit, \
		default: i64_vec_push_uninit_wants_address_of_i64_vec)(p, __VA_ARGS__))
struct i64_vec_truncate_wants_address_of_i64_vec { int none; };
void i64_vec_truncate_wants_address_of_i64_vec(struct i64_vec_truncate_wants_address_of_i64_vec, size_t len);
#define i64_vec_truncate(p, ...) \
	(_Generic((p), i64_vec *: i64_vec_truncate, \
		default: i64_vec_truncate_wants_address_of_i64_vec)(p, __VA_ARGS__))
struct i64_vec_clear_wants_address_of_i64_vec { int none; };
void i64_vec_clear_wants_address_of_i64_vec(struct i64_vec_clear_wants_address_of_i64_vec);
#define i64_vec_clear(...) \
	(_Generic((__VA_ARGS__), i64_vec *: i64_vec_clear, \
		default: i64_vec_clear_wants_address_of_i64_vec)(__VA_ARGS__))
struct i64_vec_resize_wants_address_of_i64_vec { int none; };
bool i64_vec_resize_wants_address_of_i64_vec(struct i64_vec_resize_wants_address_of_i64_vec, size_t len);
#define i64_vec_resize(p, ...) \
	(_Generic((p), i64_vec *: i64_vec_resize, \
		default: i64_vec_resize_wants_address_of_i64_vec)(p, __VA_ARGS__))
struct i64_vec_reserve_wants_address_of_i64_vec { int none; };
bool i64_vec_reserve_wants_address_of_i64_vec(struct i64_vec_reserve_wants_address_of_i64_vec, size_t additional);
#define i64_vec_reserve(p, ...) \
	(_Generic((p), i64_vec *: i64_vec_reserve, \
		default: i64_vec_reserve_wants_address_of_i64_vec)(p, __VA_ARGS__))
struct i64_vec_reserve_exact_wants_address_of_i64_vec { int none; };
bool i64_vec_reserve_exact_wants_address_of_i64_vec(struct i64_vec_reserve_exact_wants_address_of_i64_vec, size_t additional);
#define i64_vec_reserve_exact(p, ...) \
	(_Generic((p), i64_vec *: i64_vec_reserve_exact, \
		default: i64_vec_reserve_exact_wants_address_of_i64_vec)(p, __VA_ARGS__))
struct i64_vec_prefault_wants_address_of_i64_vec { int none; };
bool i64_vec_prefault_wants_address_of_i64_vec(struct i64_vec_prefault_wants_address_of_i64_vec, size_t additional);
#define i64_vec_prefault(p, ...) \
	(_Generic((p), i64_vec *: i64_vec_prefault, \
		default: i64_vec_prefault_wants_address_of_i64_vec)(p, __VA_ARGS__))
struct i64_vec_shrink_wants_address_of_i64_vec { int none; };
bool i64_vec_shrink_wants_address_of_i64_vec(struct i64_vec_shrink_wants_address_of_i64_vec);
#define i64_vec_shrink(...) \
	(_Generic((__VA_ARGS__), i64_vec *: i64_vec_shrink, \
		default: i64_vec_shrink_wants_address_of_i64_vec)(__VA_ARGS__))
struct i64_vec_clear_decommit_wants_address_of_i64_vec { int none; };
bool i64_vec_clear_decommit_wants_address_of_i64_vec(struct i64_vec_clear_decommit_wants_address_of_i64_vec, size_t keep_bytes);
#define i64_vec_clear_decommit(p, ...) \
	(_Generic((p), i64_vec *: i64_vec_clear_decommit, \
		default: i64_vec_clear_decommit_wants_address_of_i64_vec)(p, __VA_ARGS__))
struct i64_vec_discard_wants_address_of_i64_vec { int none; };
bool i64_vec_discard_wants_address_of_i64_vec(struct i64_vec_discard_wants_address_of_i64_vec, size_t first, size_t n);
#define i64_vec_discard(p, ...) \
	(_Generic((p), i64_vec *: i64_vec_discard, \
		default: i64_vec_discard_wants_address_of_i64_vec)(p, __VA_ARGS__))
struct i64_vec_regrow_wants_address_of_i64_vec { int none; };
bool i64_vec_regrow_wants_address_of_i64_vec(struct i64_vec_regrow_wants_address_of_i64_vec, size_t max);
#define i64_vec_regrow(p, ...) \
	(_Generic((p), i64_vec *: i64_vec_regrow, \
		default: i64_vec_regrow_wants_address_of_i64_vec)(p, __VA_ARGS__))
struct i64_vec_free_wants_address_of_i64_vec { int none; };
bool i64_vec_free_wants_address_of_i64_vec(struct i64_vec_free_wants_address_of_i64_vec);
#define i64_vec_free(...) \
	(_Generic((__VA_ARGS__), i64_vec *: i64_vec_free, \
		default: i64_vec_free_wants_address_of_i64_vec)(__VA_ARGS__))
struct i64_vec_cursor_begin_wants_address_of_i64_vec { int none; };
i64_vec_cursor i64_vec_cursor_begin_wants_address_of_i64_vec(struct i64_vec_cursor_begin_wants_address_of_i64_vec);
#define i64_vec_cursor_begin(...) \
	(_Generic((__VA_ARGS__), i64_vec *: i64_vec_cursor_begin, \
		default: i64_vec_cursor_begin_wants_address_of_i64_vec)(__VA_ARGS__))
struct i64_vec_cursor_push_wants_address_of_i64_vec_cursor { int none; };
bool i64_vec_cursor_push_wants_address_of_i64_vec_cursor(struct i64_vec_cursor_push_wants_address_of_i64_vec_cursor, int64_t x);
#define i64_vec_cursor_push(p, ...) \
	(_Generic((p), i64_vec_cursor *: i64_vec_cursor_push, \
		default: i64_vec_cursor_push_wants_address_of_i64_vec_cursor)(p, __VA_ARGS__))
struct i64_vec_cursor_end_wants_address_of_i64_vec_cursor { int none; };
void i64_vec_cursor_end_wants_address_of_i64_vec_cursor(struct i64_vec_cursor_end_wants_address_of_i64_vec_cursor);
#define i64_vec_cursor_end(...) \
	(_Generic((__VA_ARGS__), i64_vec_cursor *: i64_vec_cursor_end, \
		default: i64_vec_cursor_end_wants_address_of_i64_vec_cursor)(__VA_ARGS__))
struct i64_vec_frozen_thaw_wants_address_of_i64_vec_frozen { int none; };
i64_vec i64_vec_frozen_thaw_wants_address_of_i64_vec_frozen(struct i64_vec_frozen_thaw_wants_address_of_i64_vec_frozen);
#define i64_vec_frozen_thaw(...) \
	(_Generic((__VA_ARGS__), i64_vec_frozen *: i64_vec_frozen_thaw, \
		default: i64_vec_frozen_thaw_wants_address_of_i64_vec_frozen)(__VA_ARGS__))
struct i64_vec_frozen_free_wants_address_of_i64_vec_frozen { int none; };
bool i64_vec_frozen_free_wants_address_of_i64_vec_frozen(struct i64_vec_frozen_free_wants_address_of_i64_vec_frozen);
#define i64_vec_frozen_free(...) \
	(_Generic((__VA_ARGS__), i64_vec_frozen *: i64_vec_frozen_free, \
		default: i64_vec_frozen_free_wants_address_of_i64_vec_frozen)(__VA_ARGS__))
#endif

#define i64_vec_thaw(...) \
	MPAGES_DOES_NOT_EXIST(i64_vec, i64_vec_thaw, "i64_vec_thaw does not exist: it would change nothing, i64_vec is not frozen")
#define i64_vec_frozen_new(...) \
	MPAGES_DOES_NOT_EXIST(i64_vec_frozen, i64_vec_frozen_new, "i64_vec_frozen_new does not exist: a vector is made open; i64_vec_freeze leads to i64_vec_frozen")
#define i64_vec_frozen_with_capacity(...) \
	MPAGES_DOES_NOT_EXIST(i64_vec_frozen, i64_vec_frozen_with_capacity, "i64_vec_frozen_with_capacity does not exist: a vector is made open; i64_vec_freeze leads to i64_vec_frozen")
#define i64_vec_frozen_with_max(...) \
	MPAGES_DOES_NOT_EXIST(i64_vec_frozen, i64_vec_frozen_with_max, "i64_vec_frozen_with_max does not exist: a vector is made open; i64_vec_freeze leads to i64_vec_frozen")
#define i64_vec_frozen_new_from(...) \
	MPAGES_DOES_NOT_EXIST(i64_vec_frozen, i64_vec_frozen_new_from, "i64_vec_frozen_new_from does not exist: a vector is made open; i64_vec_freeze leads to i64_vec_frozen")
#define i64_vec_frozen_freeze(...) \
	MPAGES_DOES_NOT_EXIST(i64_vec_frozen, i64_vec_frozen_freeze, "i64_vec_frozen_freeze does not exist: it would change nothing, i64_vec_frozen is frozen already")
#define i64_vec_frozen_capacity(...) \
	MPAGES_DOES_NOT_EXIST(size_t, i64_vec_frozen_capacity, "i64_vec_frozen_capacity does not exist: it needs an open vector, and i64_vec_frozen is frozen; i64_vec_frozen_thaw leads to i64_vec, which has it")
#define i64_vec_frozen_max(...) \
	MPAGES_DOES_NOT_EXIST(size_t, i64_vec_frozen_max, "i64_vec_frozen_max does not exist: it needs an open vector, and i64_vec_frozen is frozen; i64_vec_frozen_thaw leads to i64_vec, which has it")
#define i64_vec_frozen_push(...) \
	MPAGES_DOES_NOT_EXIST(bool, i64_vec_frozen_push, "i64_vec_frozen_push does not exist: it needs an open vector, and i64_vec_frozen is frozen; i64_vec_frozen_thaw leads to i64_vec, which has it")
#define i64_vec_frozen_push_within_capacity(...) \
	MPAGES_DOES_NOT_EXIST(bool, i64_vec_frozen_push_within_capacity, "i64_vec_frozen_push_within_capacity does not exist: it needs an open vector, and i64_vec_frozen is frozen; i64_vec_frozen_thaw leads to i64_vec, which has it")
#define i64_vec_frozen_pop(...) \
	MPAGES_DOES_NOT_EXIST(bool, i64_vec_frozen_pop, "i64_vec_frozen_pop does not exist: it needs an open vector, and i64_vec_frozen is frozen; i64_vec_frozen_thaw leads to i64_vec, which has it")
#define i64_vec_frozen_insert(...) \
	MPAGES_DOES_NOT_EXIST(bool, i64_vec_frozen_insert, "i64_vec_frozen_insert does not exist: it needs an open vector, and i64_vec_frozen is frozen; i64_vec_frozen_thaw leads to i64_vec, which has it")
#define i64_vec_frozen_remove(...) \
	MPAGES_DOES_NOT_EXIST(bool, i64_vec_frozen_remove, "i64_vec_frozen_remove does not exist: it needs an open vector, and i64_vec_frozen is frozen; i64_vec_frozen_thaw leads to i64_vec, which has it")
#define i64_vec_frozen_swap_remove(...) \
	MPAGES_DOES_NOT_EXIST(bool, i64_vec_frozen_swap_remove, "i64_vec_frozen_swap_remove does not exist: it needs an open vector, and i64_vec_frozen is frozen; i64_vec_frozen_thaw leads to i64_vec, which has it")
#define i64_vec_frozen_append(...) \
	MPAGES_DOES_NOT_EXIST(bool, i64_vec_frozen_append, "i64_vec_frozen_append does not exist: it needs an open vector, and i64_vec_frozen is frozen; i64_vec_frozen_thaw leads to i64_vec, which has it")
#define i64_vec_frozen_push_uninit(...) \
	MPAGES_DOES_NOT_EXIST(int64_t *, i64_vec_frozen_push_uninit, "i64_vec_frozen_push_uninit does not exist: it needs an open vector, and i64_vec_frozen is frozen; i64_vec_frozen_thaw leads to i64_vec, which has it")
#define i64_vec_frozen_truncate(...) \
	MPAGES_DOES_NOT_EXIST(void, i64_vec_frozen_truncate, "i64_vec_frozen_truncate does not exist: it needs an open vector, and i64_vec_frozen is frozen; i64_vec_frozen_thaw leads to i64_vec, which has it")
#define i64_vec_frozen_clear(...) \
	MPAGES_DOES_NOT_EXIST(void, i64_vec_frozen_clear, "i64_vec_frozen_clear does not exist: it needs an open vector, and i64_vec_frozen is frozen; i64_vec_frozen_thaw leads to i64_vec, which has it")
#define i64_vec_frozen_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, i64_vec_frozen_resize, "i64_vec_frozen_resize does not exist: it needs an open vector, and i64_vec_frozen is frozen; i64_vec_frozen_thaw leads to i64_vec, which has it")
#define i64_vec_frozen_reserve(...) \
	MPAGES_DOES_NOT_EXIST(bool, i64_vec_frozen_reserve, "i64_vec_frozen_reserve does not exist: it needs an open vector, and i64_vec_frozen is frozen; i64_vec_frozen_thaw leads to i64_vec, which has it")
#define i64_vec_frozen_reserve_exact(...) \
	MPAGES_DOES_NOT_EXIST(bool, i64_vec_frozen_reserve_exact, "i64_vec_frozen_reserve_exact does not exist: it needs an open vector, and i64_vec_frozen is frozen; i64_vec_frozen_thaw leads to i64_vec, which has it")
#define i64_vec_frozen_prefault(...) \
	MPAGES_DOES_NOT_EXIST(bool, i64_vec_frozen_prefault, "i64_vec_frozen_prefault does not exist: it needs an open vector, and i64_vec_frozen is frozen; i64_vec_frozen_thaw leads to i64_vec, which has it")
#define i64_vec_frozen_shrink(...) \
	MPAGES_DOES_NOT_EXIST(bool, i64_vec_frozen_shrink, "i64_vec_frozen_shrink does not exist: it needs an open vector, and i64_vec_frozen is frozen; i64_vec_frozen_thaw leads to i64_vec, which has it")
#define i64_vec_frozen_clear_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, i64_vec_frozen_clear_decommit, "i64_vec_frozen_clear_decommit does not exist: it needs an open vector, and i64_vec_frozen is frozen; i64_vec_frozen_thaw leads to i64_vec, which has it")
#define i64_vec_frozen_discard(...) \
	MPAGES_DOES_NOT_EXIST(bool, i64_vec_frozen_discard, "i64_vec_frozen_discard does not exist: it needs an open vector, and i64_vec_frozen is frozen; i64_vec_frozen_thaw leads to i64_vec, which has it")
#define i64_vec_frozen_regrow(...) \
	MPAGES_DOES_NOT_EXIST(bool, i64_vec_frozen_regrow, "i64_vec_frozen_regrow does not exist: it needs an open vector, and i64_vec_frozen is frozen; i64_vec_frozen_thaw leads to i64_vec, which has it")
#define i64_vec_frozen_cursor_begin(...) \
	MPAGES_DOES_NOT_EXIST(i64_vec_cursor, i64_vec_frozen_cursor_begin, "i64_vec_frozen_cursor_begin does not exist: it needs an open vector, and i64_vec_frozen is frozen; i64_vec_frozen_thaw leads to i64_vec, which has it")

/* ---- u64_vec: vectors of uint64_t ---- */

MPAGES_VEC_ELEMENT(uint64_t);

/* Elements in a row that never move while more are added. data and len are there to be read, and
 * the elements to be changed; the rest belongs to the functions. {0} is an empty vector. */
typedef struct u64_vec {
	uint64_t *data;
	size_t len;   /* elements */
	size_t cap;   /* how many there is memory for */
	size_t max;   /* how many there are addresses for */
	size_t dirty; /* no byte past max(len, dirty) elements is other than zero */
} u64_vec;

/* The same elements, and pages that cannot be written. Empty, it is inert: there is nothing in it,
 * and calls on it fail. */
typedef struct u64_vec_frozen {
	const uint64_t *data;
	size_t len; /* elements */
	size_t max; /* how many there are addresses for */
} u64_vec_frozen;

/* The end of a vector, to add many elements in the fastest way. Until u64_vec_cursor_end the
 * vector is not to be used; what was added without coming to that may be lost. */
typedef struct u64_vec_cursor {
	uint64_t *at;  /* where the next element goes */
	uint64_t *end; /* where there is no memory any more */
	u64_vec *vec;
	size_t dirty;
} u64_vec_cursor;

/* ---- For the functions below ---- */

/* The vector as the runtime takes it. */
MPAGES_VEC_INLINE mpages_vec
u64_vec_as_words(u64_vec v)
{
	mpages_vec words;

	words.data = v.data;
	words.len = v.len;
	words.cap = v.cap;
	words.max = v.max;
	words.dirty = v.dirty;
	return words;
}

/* The vector as the runtime returns it. */
MPAGES_VEC_INLINE void
u64_vec_take_words(u64_vec *v, mpages_vec words)
{
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	v->data = (uint64_t *)words.data;
	v->len = words.len;
	v->cap = words.cap;
	v->max = words.max;
	v->dirty = words.dirty;
	MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
}

/* Makes room for n elements more, and for others after them. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u64_vec_make_room(u64_vec *v, size_t n)
{
	mpages_vec words = mpages_vec_grow(u64_vec_as_words(*v), sizeof(uint64_t), n);

	if (words.data == NULL)
		return false;
	u64_vec_take_words(v, words);
	return true;
}

/* Ends the vector after so many elements, which are no more than it has. */
MPAGES_VEC_INLINE void
u64_vec_end_at(u64_vec *v, size_t len)
{
	if (v->dirty < v->len)
		v->dirty = v->len;
	MPAGES_VEC_HIDE(v->data + len, v->len - len);
	v->len = len;
}

/* Empties the vector, whose memory is no longer its own. */
MPAGES_VEC_INLINE void
u64_vec_forget(u64_vec *v)
{
	u64_vec none = {NULL, 0, 0, 0, 0};

	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	*v = none;
}

/* A frozen vector as the runtime takes it. */
MPAGES_VEC_INLINE mpages_vec
u64_vec_frozen_as_words(u64_vec_frozen v)
{
	mpages_vec words;

	words.data = (uint64_t *)(uintptr_t)v.data;
	words.len = v.len;
	words.cap = v.len;
	words.max = v.max;
	words.dirty = v.len;
	return words;
}

/* ---- u64_vec ---- */

/* Makes an empty vector with room for so many elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline u64_vec
u64_vec_new(size_t capacity)
{
	u64_vec made = {NULL, 0, 0, 0, 0};

	u64_vec_take_words(&made, mpages_vec_new(sizeof(uint64_t), capacity));
	return made;
}

/* The same as u64_vec_new. */
MPAGES_MUST_USE static inline u64_vec
u64_vec_with_capacity(size_t capacity)
{
	return u64_vec_new(capacity);
}

/* Makes an empty vector with room for so many elements, and addresses for no more than the
 * maximum. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline u64_vec
u64_vec_with_max(size_t capacity, size_t max)
{
	u64_vec made = {NULL, 0, 0, 0, 0};

	u64_vec_take_words(&made, mpages_vec_with_max(sizeof(uint64_t), capacity, max));
	return made;
}

/* Takes an empty vector with room for so many elements from a pool. It goes back there when it is
 * freed, unless it was frozen or regrown. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline u64_vec
u64_vec_new_from(mpages_pool *pool, size_t capacity)
{
	u64_vec made = {NULL, 0, 0, 0, 0};

	u64_vec_take_words(&made, mpages_vec_new_from(pool, sizeof(uint64_t), capacity));
	return made;
}

/* Makes the elements' pages read-only, and gives all memory behind them back to the system.
 * Empties *v; on failure the result is empty. Should the system refuse it half way, and to undo it
 * too, *v is inert: it has no elements, and takes only this again, or u64_vec_free. */
MPAGES_MUST_USE MPAGES_VEC_INLINE u64_vec_frozen
u64_vec_freeze(u64_vec *v)
{
	mpages_vec words = mpages_vec_freeze(u64_vec_as_words(*v), sizeof(uint64_t));
	u64_vec_frozen frozen = {NULL, 0, 0};

	if (words.max == 0) {
		if (words.data != NULL)
			u64_vec_take_words(v, words);
		return frozen;
	}
	frozen.data = (uint64_t *)words.data;
	frozen.len = words.len;
	frozen.max = words.max;
	u64_vec_forget(v);
	return frozen;
}

/* Whether the vector has a place in memory. If not it is empty, and elements can be added all
 * the same; or it is inert, where u64_vec_freeze says so. */
MPAGES_MUST_USE static inline bool
u64_vec_ok(u64_vec v)
{
	return v.max != 0;
}

/* How many elements there is memory for: so many fit in without asking the system. */
MPAGES_MUST_USE static inline size_t
u64_vec_capacity(u64_vec v)
{
	return v.cap;
}

/* How many elements the vector can hold; for more there is u64_vec_regrow. */
MPAGES_MUST_USE static inline size_t
u64_vec_max(u64_vec v)
{
	return mpages_vec_max(u64_vec_as_words(v), sizeof(uint64_t));
}

/* The address of an element; NULL past the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE uint64_t *
u64_vec_at(const u64_vec *v, size_t i)
{
	return i < v->len ? &v->data[i] : NULL;
}

/* Whether both have the same bytes in as many elements. */
MPAGES_MUST_USE static inline bool
u64_vec_equal(u64_vec a, u64_vec b)
{
	return a.len == b.len &&
	       (a.len == 0 || memcmp(a.data, b.data, a.len * sizeof(uint64_t)) == 0);
}

/* Makes a vector of its own with the same elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline u64_vec
u64_vec_clone(u64_vec v)
{
	u64_vec made = {NULL, 0, 0, 0, 0};

	u64_vec_take_words(&made, mpages_vec_clone(u64_vec_as_words(v), sizeof(uint64_t)));
	return made;
}

/* What the vector takes up. It asks the system, which may take a while. */
MPAGES_MUST_USE static inline mpages_vec_stats
u64_vec_stats(u64_vec v)
{
	return mpages_vec_stats_of(u64_vec_as_words(v), sizeof(uint64_t));
}

/* Hints that n elements will be used soon; up to the capacity. */
static inline mpages_hint
u64_vec_advise_use_soon(u64_vec v, size_t first, size_t n)
{
	return mpages_vec_advise_use_soon(u64_vec_as_words(v), sizeof(uint64_t), first, n);
}

/* Hints that the vector will be used from front to back, until it shrinks or moves. */
static inline mpages_hint
u64_vec_advise_use_seq(u64_vec v)
{
	return mpages_vec_advise_use_seq(u64_vec_as_words(v), sizeof(uint64_t));
}

/* Hints that the vector will be used in no particular order, until it shrinks or moves. */
static inline mpages_hint
u64_vec_advise_use_rnd(u64_vec v)
{
	return mpages_vec_advise_use_rnd(u64_vec_as_words(v), sizeof(uint64_t));
}

/* Adds an element at the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u64_vec_push(u64_vec *v, uint64_t x)
{
	if (MPAGES_VEC_SELDOM(v->len == v->cap) && !u64_vec_make_room(v, 1))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	v->data[v->len] = x;
	v->len++;
	return true;
}

/* Adds an element at the end if there is memory for it already. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u64_vec_push_within_capacity(u64_vec *v, uint64_t x)
{
	if (MPAGES_VEC_SELDOM(v->len == v->cap)) {
		mpages_fail(MPAGES_NO_CAPACITY, 0, "push", v->data, sizeof(uint64_t));
		return false;
	}
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	v->data[v->len] = x;
	v->len++;
	return true;
}

/* Takes the last element out, into *out unless that is NULL. False where there is none. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u64_vec_pop(u64_vec *v, uint64_t *out)
{
	uint64_t x;

	if (v->len == 0) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "pop", v->data, sizeof(uint64_t));
		return false;
	}
	x = v->data[v->len - 1];
	u64_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}

/* Adds an element in front of the i-th; those from there on are one further. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u64_vec_insert(u64_vec *v, size_t i, uint64_t x)
{
	if (i > v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "insert", v->data, sizeof(uint64_t));
		return false;
	}
	if (MPAGES_VEC_SELDOM(v->len == v->cap) && !u64_vec_make_room(v, 1))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	memmove((void *)(v->data + i + 1), v->data + i, (v->len - i) * sizeof(uint64_t));
	v->data[i] = x;
	v->len++;
	return true;
}

/* Takes the i-th element out, into *out unless that is NULL. Those after it are one nearer. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u64_vec_remove(u64_vec *v, size_t i, uint64_t *out)
{
	uint64_t x;

	if (i >= v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "remove", v->data, sizeof(uint64_t));
		return false;
	}
	x = v->data[i];
	memmove((void *)(v->data + i), v->data + i + 1, (v->len - i - 1) * sizeof(uint64_t));
	u64_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}

/* Takes the i-th element out, into *out unless that is NULL. The last one takes its place. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u64_vec_swap_remove(u64_vec *v, size_t i, uint64_t *out)
{
	uint64_t x;

	if (i >= v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "swap_remove", v->data, sizeof(uint64_t));
		return false;
	}
	x = v->data[i];
	v->data[i] = v->data[v->len - 1];
	u64_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}

/* Adds n elements at the end. They may be the vector's own. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u64_vec_append(u64_vec *v, const uint64_t *from, size_t n)
{
	if (n > v->cap - v->len && !u64_vec_make_room(v, n))
		return false;
	if (n != 0) {
		MPAGES_VEC_SHOW(v->data + v->len, n);
		memcpy((void *)(v->data + v->len), from, n * sizeof(uint64_t));
		v->len += n;
	}
	return true;
}

/* Adds n elements at the end that are to be written next, and returns the first; NULL on
 * failure. */
MPAGES_MUST_USE MPAGES_VEC_INLINE uint64_t *
u64_vec_push_uninit(u64_vec *v, size_t n)
{
	if ((n > v->cap - v->len || v->max == 0) && !u64_vec_make_room(v, n))
		return NULL;
	MPAGES_VEC_SHOW(v->data + v->len, n);
	v->len += n;
	return v->data + (v->len - n);
}

/* Ends the vector after so many elements, if it has more. */
MPAGES_VEC_INLINE void
u64_vec_truncate(u64_vec *v, size_t len)
{
	if (len < v->len)
		u64_vec_end_at(v, len);
}

/* Ends the vector after no element; its memory stays. */
MPAGES_VEC_INLINE void
u64_vec_clear(u64_vec *v)
{
	u64_vec_end_at(v, 0);
}

/* Makes the vector have so many elements. New ones are zero; memory that was never written
 * stays untouched. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u64_vec_resize(u64_vec *v, size_t len)
{
	size_t n = len - v->len;

	if (len <= v->len) {
		u64_vec_truncate(v, len);
		return true;
	}
	if (n > v->cap - v->len && !u64_vec_make_room(v, n))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, n);
	if (v->dirty > v->len)
		memset((void *)(v->data + v->len), 0,
		       ((v->dirty < len ? v->dirty : len) - v->len) * sizeof(uint64_t));
	v->len = len;
	return true;
}

/* Makes sure that there is memory for so many elements more, and that adding single ones stays
 * cheap. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u64_vec_reserve(u64_vec *v, size_t additional)
{
	mpages_vec words = mpages_vec_grow(u64_vec_as_words(*v), sizeof(uint64_t), additional);

	if (words.data == NULL)
		return false;
	u64_vec_take_words(v, words);
	return true;
}

/* Makes sure that there is memory for so many elements more, and commits none in advance. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u64_vec_reserve_exact(u64_vec *v, size_t additional)
{
	mpages_vec words = mpages_vec_grow_exact(u64_vec_as_words(*v), sizeof(uint64_t), additional);

	if (words.data == NULL)
		return false;
	u64_vec_take_words(v, words);
	return true;
}

/* Makes sure that there is memory for so many elements more, and has the system provide it now:
 * adding them will not wait for it, nor end the process where there is none. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u64_vec_prefault(u64_vec *v, size_t additional)
{
	mpages_vec words;

	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	words = mpages_vec_prefault(u64_vec_as_words(*v), sizeof(uint64_t), additional);
	if (words.data == NULL) {
		MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
		return false;
	}
	u64_vec_take_words(v, words);
	return true;
}

/* Gives all memory behind the last element back to the system, and the system's promise of it. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u64_vec_shrink(u64_vec *v)
{
	mpages_vec words;

	if (v->data == NULL)
		return true;
	words = mpages_vec_shrink(u64_vec_as_words(*v), sizeof(uint64_t));
	if (words.data == NULL)
		return false;
	u64_vec_take_words(v, words);
	return true;
}

/* Ends the vector after no element and gives its memory back to the system, but for so many
 * bytes. The capacity stays. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u64_vec_clear_decommit(u64_vec *v, size_t keep_bytes)
{
	mpages_vec words;

	if (v->data == NULL)
		return true;
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	words = mpages_vec_decommit(u64_vec_as_words(*v), sizeof(uint64_t), keep_bytes);
	if (words.data == NULL) {
		MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
		return false;
	}
	u64_vec_take_words(v, words);
	return true;
}

/* Gives the memory of n elements back to the system. They stay in the vector, and indexes what
 * they are: those whose pages are among them read zero, others may read as before. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u64_vec_discard(u64_vec *v, size_t first, size_t n)
{
	return mpages_vec_discard(u64_vec_as_words(*v), sizeof(uint64_t), first, n);
}

/* Makes the maximum at least so large. The elements may move: addresses of them are then stale.
 * No other function moves them. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u64_vec_regrow(u64_vec *v, size_t max)
{
	mpages_vec words = mpages_vec_regrow(u64_vec_as_words(*v), sizeof(uint64_t), max);

	if (words.data == NULL)
		return false;
	u64_vec_take_words(v, words);
	return true;
}

/* Gives everything back to the system, and empties *v. On failure its addresses are kept, to be
 * freed again, but its elements are lost. */
MPAGES_VEC_INLINE bool
u64_vec_free(u64_vec *v)
{
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	if (!mpages_vec_free(u64_vec_as_words(*v), sizeof(uint64_t))) {
		u64_vec_end_at(v, 0);
		return false;
	}
	u64_vec_forget(v);
	return true;
}

/* Begins to add elements at the end. The vector is not to be used until u64_vec_cursor_end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE u64_vec_cursor
u64_vec_cursor_begin(u64_vec *v)
{
	u64_vec_cursor c = {NULL, NULL, v, v->dirty};

	if (v->data != NULL) {
		c.at = v->data + v->len;
		c.end = v->data + v->cap;
	}
	MPAGES_VEC_SHOW(c.at, (size_t)(c.end - c.at));
	/* Should the end never come, all that is behind the elements counts as written. */
	if (v->dirty < v->cap)
		v->dirty = v->cap;
	return c;
}

/* ---- u64_vec_cursor ---- */

/* Adds an element at the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
u64_vec_cursor_push(u64_vec_cursor *c, uint64_t x)
{
	if (MPAGES_VEC_SELDOM(c->at == c->end)) {
		u64_vec *v = c->vec;

		if (v == NULL) {
			mpages_fail(MPAGES_EMPTIED, 0, "push", NULL, sizeof(uint64_t));
			return false;
		}
		v->len = v->cap;
		if (!u64_vec_make_room(v, 1))
			return false;
		MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
		c->at = v->data + v->len;
		c->end = v->data + v->cap;
		v->dirty = v->cap;
	}
	*c->at = x;
	c->at++;
	return true;
}

/* Ends that: all elements that were added belong to the vector, which can be used again. */
MPAGES_VEC_INLINE void
u64_vec_cursor_end(u64_vec_cursor *c)
{
	u64_vec *v = c->vec;
	u64_vec_cursor none = {NULL, NULL, NULL, 0};

	if (v == NULL)
		return;
	if (v->data != NULL)
		v->len = (size_t)(c->at - v->data);
	v->dirty = c->dirty;
	MPAGES_VEC_HIDE(c->at, (size_t)(c->end - c->at));
	*c = none;
}

/* ---- u64_vec_frozen ---- */

/* Lets the elements be changed again. Empties *v; on failure the result is {0}. Should the system
 * refuse it half way, and to undo it too, *v is inert: it has no elements, and takes only this
 * again, or u64_vec_frozen_free. */
MPAGES_MUST_USE MPAGES_VEC_INLINE u64_vec
u64_vec_frozen_thaw(u64_vec_frozen *v)
{
	mpages_vec words = mpages_vec_thaw(u64_vec_frozen_as_words(*v), sizeof(uint64_t));
	u64_vec_frozen none = {NULL, 0, 0};
	u64_vec thawed = {NULL, 0, 0, 0, 0};

	if (words.max != 0) {
		u64_vec_take_words(&thawed, words);
		*v = none;
	} else if (words.data != NULL) {
		v->len = 0;
		v->max = 0;
	}
	return thawed;
}

/* Whether the vector was made, has not been consumed, and is not inert. */
MPAGES_MUST_USE static inline bool
u64_vec_frozen_ok(u64_vec_frozen v)
{
	return v.max != 0;
}

/* The address of an element; NULL past the end. */
MPAGES_MUST_USE static inline const uint64_t *
u64_vec_frozen_at(u64_vec_frozen v, size_t i)
{
	return i < v.len ? &v.data[i] : NULL;
}

/* Whether both have the same bytes in as many elements. */
MPAGES_MUST_USE static inline bool
u64_vec_frozen_equal(u64_vec_frozen a, u64_vec_frozen b)
{
	return a.len == b.len &&
	       (a.len == 0 || memcmp(a.data, b.data, a.len * sizeof(uint64_t)) == 0);
}

/* Makes a vector, not frozen, with the same elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline u64_vec
u64_vec_frozen_clone(u64_vec_frozen v)
{
	u64_vec made = {NULL, 0, 0, 0, 0};

	if (v.data == NULL)
		mpages_fail(MPAGES_EMPTIED, 0, "clone", NULL, 0);
	else
		u64_vec_take_words(&made, mpages_vec_clone(u64_vec_frozen_as_words(v), sizeof(uint64_t)));
	return made;
}

/* What the vector takes up. It asks the system, which may take a while. */
MPAGES_MUST_USE static inline mpages_vec_stats
u64_vec_frozen_stats(u64_vec_frozen v)
{
	return mpages_vec_stats_of(u64_vec_frozen_as_words(v), sizeof(uint64_t));
}

/* Hints that n elements will be used soon. */
static inline mpages_hint
u64_vec_frozen_advise_use_soon(u64_vec_frozen v, size_t first, size_t n)
{
	return mpages_vec_advise_use_soon(u64_vec_frozen_as_words(v), sizeof(uint64_t), first, n);
}

/* Hints that the vector will be used from front to back. */
static inline mpages_hint
u64_vec_frozen_advise_use_seq(u64_vec_frozen v)
{
	return mpages_vec_advise_use_seq(u64_vec_frozen_as_words(v), sizeof(uint64_t));
}

/* Hints that the vector will be used in no particular order. */
static inline mpages_hint
u64_vec_frozen_advise_use_rnd(u64_vec_frozen v)
{
	return mpages_vec_advise_use_rnd(u64_vec_frozen_as_words(v), sizeof(uint64_t));
}

/* Gives everything back to the system, and empties *v. On failure *v is kept, to be freed
 * again, but its elements are lost. */
MPAGES_VEC_INLINE bool
u64_vec_frozen_free(u64_vec_frozen *v)
{
	u64_vec_frozen none = {NULL, 0, 0};

	if (!mpages_vec_free(u64_vec_frozen_as_words(*v), sizeof(uint64_t)))
		return false;
	*v = none;
	return true;
}

#ifndef __cplusplus
struct u64_vec_freeze_wants_address_of_u64_vec { int none; };
u64_vec_frozen u64_vec_freeze_wants_address_of_u64_vec(struct u64_vec_freeze_wants_address_of_u64_vec);
#define u64_vec_freeze(...) \
	(_Generic((__VA_ARGS__), u64_vec *: u64_vec_freeze, \
		default: u64_vec_freeze_wants_address_of_u64_vec)(__VA_ARGS__))
struct u64_vec_at_wants_address_of_u64_vec { int none; };
uint64_t *u64_vec_at_wants_address_of_u64_vec(struct u64_vec_at_wants_address_of_u64_vec, size_t i);
#define u64_vec_at(p, ...) \
	(_Generic((p), u64_vec *: u64_vec_at, const u64_vec *: u64_vec_at, \
		default: u64_vec_at_wants_address_of_u64_vec)(p, __VA_ARGS__))
struct u64_vec_push_wants_address_of_u64_vec { int none; };
bool u64_vec_push_wants_address_of_u64_vec(struct u64_vec_push_wants_address_of_u64_vec, uint64_t x);
#define u64_vec_push(p, ...) \
	(_Generic((p), u64_vec *: u64_vec_push, \
		default: u64_vec_push_wants_address_of_u64_vec)(p, __VA_ARGS__))
struct u64_vec_push_within_capacity_wants_address_of_u64_vec { int none; };
bool u64_vec_push_within_capacity_wants_address_of_u64_vec(struct u64_vec_push_within_capacity_wants_address_of_u64_vec, uint64_t x);
#define u64_vec_push_within_capacity(p, ...) \
	(_Generic((p), u64_vec *: u64_vec_push_within_capacity, \
		default: u64_vec_push_within_capacity_wants_address_of_u64_vec)(p, __VA_ARGS__))
struct u64_vec_pop_wants_address_of_u64_vec { int none; };
bool u64_vec_pop_wants_address_of_u64_vec(struct u64_vec_pop_wants_address_of_u64_vec, uint64_t *out);
#define u64_vec_pop(p, ...) \
	(_Generic((p), u64_vec *: u64_vec_pop, \
		default: u64_vec_pop_wants_address_of_u64_vec)(p, __VA_ARGS__))
struct u64_vec_insert_wants_address_of_u64_vec { int none; };
bool u64_vec_insert_wants_address_of_u64_vec(struct u64_vec_insert_wants_address_of_u64_vec, size_t i, uint64_t x);
#define u64_vec_insert(p, ...) \
	(_Generic((p), u64_vec *: u64_vec_insert, \
		default: u64_vec_insert_wants_address_of_u64_vec)(p, __VA_ARGS__))
struct u64_vec_remove_wants_address_of_u64_vec { int none; };
bool u64_vec_remove_wants_address_of_u64_vec(struct u64_vec_remove_wants_address_of_u64_vec, size_t i, uint64_t *out);
#define u64_vec_remove(p, ...) \
	(_Generic((p), u64_vec *: u64_vec_remove, \
		default: u64_vec_remove_wants_address_of_u64_vec)(p, __VA_ARGS__))
struct u64_vec_swap_remove_wants_address_of_u64_vec { int none; };
bool u64_vec_swap_remove_wants_address_of_u64_vec(struct u64_vec_swap_remove_wants_address_of_u64_vec, size_t i, uint64_t *out);
#define u64_vec_swap_remove(p, ...) \
	(_Generic((p), u64_vec *: u64_vec_swap_remove, \
		default: u64_vec_swap_remove_wants_address_of_u64_vec)(p, __VA_ARGS__))
struct u64_vec_append_wants_address_of_u64_vec { int none; };
bool u64_vec_append_wants_address_of_u64_vec(struct u64_vec_append_wants_address_of_u64_vec, const uint64_t *from, size_t n);
#define u64_vec_append(p, ...) \
	(_Generic((p), u64_vec *: u64_vec_append, \
		default: u64_vec_append_wants_address_of_u64_vec)(p, __VA_ARGS__))
struct u64_vec_push_uninit_wants_address_of_u64_vec { int none; };
uint64_t *u64_vec_push_uninit_wants_address_of_u64_vec(struct u64_vec_push_uninit_wants_address_of_u64_vec, size_t n);
#define u64_vec_push_uninit(p, ...) \
	(_Generic((p), u64_vec *: u64_vec_push_uninit, \
		default: u64_vec_push_uninit_wants_address_of_u64_vec)(p, __VA_ARGS__))
struct u64_vec_truncate_wants_address_of_u64_vec { int none; };
void u64_vec_truncate_wants_address_of_u64_vec(struct u64_vec_truncate_wants_address_of_u64_vec, size_t len);
#define u64_vec_truncate(p, ...) \
	(_Generic((p), u64_vec *: u64_vec_truncate, \
		default: u64_vec_truncate_wants_address_of_u64_vec)(p, __VA_ARGS__))
struct u64_vec_clear_wants_address_of_u64_vec { int none; };
void u64_vec_clear_wants_address_of_u64_vec(struct u64_vec_clear_wants_address_of_u64_vec);
#define u64_vec_clear(...) \
	(_Generic((__VA_ARGS__), u64_vec *: u64_vec_clear, \
		default: u64_vec_clear_wants_address_of_u64_vec)(__VA_ARGS__))
struct u64_vec_resize_wants_address_of_u64_vec { int none; };
bool u64_vec_resize_wants_address_of_u64_vec(struct u64_vec_resize_wants_address_of_u64_vec, size_t len);
#define u64_vec_resize(p, ...) \
	(_Generic((p), u64_vec *: u64_vec_resize, \
		default: u64_vec_resize_wants_address_of_u64_vec)(p, __VA_ARGS__))
struct u64_vec_reserve_wants_address_of_u64_vec { int none; };
bool u64_vec_reserve_wants_address_of_u64_vec(struct u64_vec_reserve_wants_address_of_u64_vec, size_t additional);
#define u64_vec_reserve(p, ...) \
	(_Generic((p), u64_vec *: u64_vec_reserve, \
		default: u64_vec_reserve_wants_address_of_u64_vec)(p, __VA_ARGS__))
struct u64_vec_reserve_exact_wants_address_of_u64_vec { int none; };
bool u64_vec_reserve_exact_wants_address_of_u64_vec(struct u64_vec_reserve_exact_wants_address_of_u64_vec, size_t additional);
#define u64_vec_reserve_exact(p, ...) \
	(_Generic((p), u64_vec *: u64_vec_reserve_exact, \
		default: u64_vec_reserve_exact_wants_address_of_u64_vec)(p, __VA_ARGS__))
struct u64_vec_prefault_wants_address_of_u64_vec { int none; };
bool u64_vec_prefault_wants_address_of_u64_vec(struct u64_vec_prefault_wants_address_of_u64_vec, size_t additional);
#define u64_vec_prefault(p, ...) \
	(_Generic((p), u64_vec *: u64_vec_prefault, \
		default: u64_vec_prefault_wants_address_of_u64_vec)(p, __VA_ARGS__))
struct u64_vec_shrink_wants_address_of_u64_vec { int none; };
bool u64_vec_shrink_wants_address_of_u64_vec(struct u64_vec_shrink_wants_address_of_u64_vec);
#define u64_vec_shrink(...) \
	(_Generic((__VA_ARGS__), u64_vec *: u64_vec_shrink, \
		default: u64_vec_shrink_wants_address_of_u64_vec)(__VA_ARGS__))
struct u64_vec_clear_decommit_wants_address_of_u64_vec { int none; };
bool u64_vec_clear_decommit_wants_address_of_u64_vec(struct u64_vec_clear_decommit_wants_address_of_u64_vec, size_t keep_bytes);
#define u64_vec_clear_decommit(p, ...) \
	(_Generic((p), u64_vec *: u64_vec_clear_decommit, \
		default: u64_vec_clear_decommit_wants_address_of_u64_vec)(p, __VA_ARGS__))
struct u64_vec_discard_wants_address_of_u64_vec { int none; };
bool u64_vec_discard_wants_address_of_u64_vec(struct u64_vec_discard_wants_address_of_u64_vec, size_t first, size_t n);
#define u64_vec_discard(p, ...) \
	(_Generic((p), u64_vec *: u64_vec_discard, \
		default: u64_vec_discard_wants_address_of_u64_vec)(p, __VA_ARGS__))
struct u64_vec_regrow_wants_address_of_u64_vec { int none; };
bool u64_vec_regrow_wants_address_of_u64_vec(struct u64_vec_regrow_wants_address_of_u64_vec, size_t max);
#define u64_vec_regrow(p, ...) \
	(_Generic((p), u64_vec *: u64_vec_regrow, \
		default: u64_vec_regrow_wants_address_of_u64_vec)(p, __VA_ARGS__))
struct u64_vec_free_wants_address_of_u64_vec { int none; };
bool u64_vec_free_wants_address_of_u64_vec(struct u64_vec_free_wants_address_of_u64_vec);
#define u64_vec_free(...) \
	(_Generic((__VA_ARGS__), u64_vec *: u64_vec_free, \
		default: u64_vec_free_wants_address_of_u64_vec)(__VA_ARGS__))
struct u64_vec_cursor_begin_wants_address_of_u64_vec { int none; };
u64_vec_cursor u64_vec_cursor_begin_wants_address_of_u64_vec(struct u64_vec_cursor_begin_wants_address_of_u64_vec);
#define u64_vec_cursor_begin(...) \
	(_Generic((__VA_ARGS__), u64_vec *: u64_vec_cursor_begin, \
		default: u64_vec_cursor_begin_wants_address_of_u64_vec)(__VA_ARGS__))
struct u64_vec_cursor_push_wants_address_of_u64_vec_cursor { int none; };
bool u64_vec_cursor_push_wants_address_of_u64_vec_cursor(struct u64_vec_cursor_push_wants_address_of_u64_vec_cursor, uint64_t x);
#define u64_vec_cursor_push(p, ...) \
	(_Generic((p), u64_vec_cursor *: u64_vec_cursor_push, \
		default: u64_vec_cursor_push_wants_address_of_u64_vec_cursor)(p, __VA_ARGS__))
struct u64_vec_cursor_end_wants_address_of_u64_vec_cursor { int none; };
void u64_vec_cursor_end_wants_address_of_u64_vec_cursor(struct u64_vec_cursor_end_wants_address_of_u64_vec_cursor);
#define u64_vec_cursor_end(...) \
	(_Generic((__VA_ARGS__), u64_vec_cursor *: u64_vec_cursor_end, \
		default: u64_vec_cursor_end_wants_address_of_u64_vec_cursor)(__VA_ARGS__))
struct u64_vec_frozen_thaw_wants_address_of_u64_vec_frozen { int none; };
u64_vec u64_vec_frozen_thaw_wants_address_of_u64_vec_frozen(struct u64_vec_frozen_thaw_wants_address_of_u64_vec_frozen);
#define u64_vec_frozen_thaw(...) \
	(_Generic((__VA_ARGS__), u64_vec_frozen *: u64_vec_frozen_thaw, \
		default: u64_vec_frozen_thaw_wants_address_of_u64_vec_frozen)(__VA_ARGS__))
struct u64_vec_frozen_free_wants_address_of_u64_vec_frozen { int none; };
bool u64_vec_frozen_free_wants_address_of_u64_vec_frozen(struct u64_vec_frozen_free_wants_address_of_u64_vec_frozen);
#define u64_vec_frozen_free(...) \
	(_Generic((__VA_ARGS__), u64_vec_frozen *: u64_vec_frozen_free, \
		default: u64_vec_frozen_free_wants_address_of_u64_vec_frozen)(__VA_ARGS__))
#endif

#define u64_vec_thaw(...) \
	MPAGES_DOES_NOT_EXIST(u64_vec, u64_vec_thaw, "u64_vec_thaw does not exist: it would change nothing, u64_vec is not frozen")
#define u64_vec_frozen_new(...) \
	MPAGES_DOES_NOT_EXIST(u64_vec_frozen, u64_vec_frozen_new, "u64_vec_frozen_new does not exist: a vector is made open; u64_vec_freeze leads to u64_vec_frozen")
#define u64_vec_frozen_with_capacity(...) \
	MPAGES_DOES_NOT_EXIST(u64_vec_frozen, u64_vec_frozen_with_capacity, "u64_vec_frozen_with_capacity does not exist: a vector is made open; u64_vec_freeze leads to u64_vec_frozen")
#define u64_vec_frozen_with_max(...) \
	MPAGES_DOES_NOT_EXIST(u64_vec_frozen, u64_vec_frozen_with_max, "u64_vec_frozen_with_max does not exist: a vector is made open; u64_vec_freeze leads to u64_vec_frozen")
#define u64_vec_frozen_new_from(...) \
	MPAGES_DOES_NOT_EXIST(u64_vec_frozen, u64_vec_frozen_new_from, "u64_vec_frozen_new_from does not exist: a vector is made open; u64_vec_freeze leads to u64_vec_frozen")
#define u64_vec_frozen_freeze(...) \
	MPAGES_DOES_NOT_EXIST(u64_vec_frozen, u64_vec_frozen_freeze, "u64_vec_frozen_freeze does not exist: it would change nothing, u64_vec_frozen is frozen already")
#define u64_vec_frozen_capacity(...) \
	MPAGES_DOES_NOT_EXIST(size_t, u64_vec_frozen_capacity, "u64_vec_frozen_capacity does not exist: it needs an open vector, and u64_vec_frozen is frozen; u64_vec_frozen_thaw leads to u64_vec, which has it")
#define u64_vec_frozen_max(...) \
	MPAGES_DOES_NOT_EXIST(size_t, u64_vec_frozen_max, "u64_vec_frozen_max does not exist: it needs an open vector, and u64_vec_frozen is frozen; u64_vec_frozen_thaw leads to u64_vec, which has it")
#define u64_vec_frozen_push(...) \
	MPAGES_DOES_NOT_EXIST(bool, u64_vec_frozen_push, "u64_vec_frozen_push does not exist: it needs an open vector, and u64_vec_frozen is frozen; u64_vec_frozen_thaw leads to u64_vec, which has it")
#define u64_vec_frozen_push_within_capacity(...) \
	MPAGES_DOES_NOT_EXIST(bool, u64_vec_frozen_push_within_capacity, "u64_vec_frozen_push_within_capacity does not exist: it needs an open vector, and u64_vec_frozen is frozen; u64_vec_frozen_thaw leads to u64_vec, which has it")
#define u64_vec_frozen_pop(...) \
	MPAGES_DOES_NOT_EXIST(bool, u64_vec_frozen_pop, "u64_vec_frozen_pop does not exist: it needs an open vector, and u64_vec_frozen is frozen; u64_vec_frozen_thaw leads to u64_vec, which has it")
#define u64_vec_frozen_insert(...) \
	MPAGES_DOES_NOT_EXIST(bool, u64_vec_frozen_insert, "u64_vec_frozen_insert does not exist: it needs an open vector, and u64_vec_frozen is frozen; u64_vec_frozen_thaw leads to u64_vec, which has it")
#define u64_vec_frozen_remove(...) \
	MPAGES_DOES_NOT_EXIST(bool, u64_vec_frozen_remove, "u64_vec_frozen_remove does not exist: it needs an open vector, and u64_vec_frozen is frozen; u64_vec_frozen_thaw leads to u64_vec, which has it")
#define u64_vec_frozen_swap_remove(...) \
	MPAGES_DOES_NOT_EXIST(bool, u64_vec_frozen_swap_remove, "u64_vec_frozen_swap_remove does not exist: it needs an open vector, and u64_vec_frozen is frozen; u64_vec_frozen_thaw leads to u64_vec, which has it")
#define u64_vec_frozen_append(...) \
	MPAGES_DOES_NOT_EXIST(bool, u64_vec_frozen_append, "u64_vec_frozen_append does not exist: it needs an open vector, and u64_vec_frozen is frozen; u64_vec_frozen_thaw leads to u64_vec, which has it")
#define u64_vec_frozen_push_uninit(...) \
	MPAGES_DOES_NOT_EXIST(uint64_t *, u64_vec_frozen_push_uninit, "u64_vec_frozen_push_uninit does not exist: it needs an open vector, and u64_vec_frozen is frozen; u64_vec_frozen_thaw leads to u64_vec, which has it")
#define u64_vec_frozen_truncate(...) \
	MPAGES_DOES_NOT_EXIST(void, u64_vec_frozen_truncate, "u64_vec_frozen_truncate does not exist: it needs an open vector, and u64_vec_frozen is frozen; u64_vec_frozen_thaw leads to u64_vec, which has it")
#define u64_vec_frozen_clear(...) \
	MPAGES_DOES_NOT_EXIST(void, u64_vec_frozen_clear, "u64_vec_frozen_clear does not exist: it needs an open vector, and u64_vec_frozen is frozen; u64_vec_frozen_thaw leads to u64_vec, which has it")
#define u64_vec_frozen_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, u64_vec_frozen_resize, "u64_vec_frozen_resize does not exist: it needs an open vector, and u64_vec_frozen is frozen; u64_vec_frozen_thaw leads to u64_vec, which has it")
#define u64_vec_frozen_reserve(...) \
	MPAGES_DOES_NOT_EXIST(bool, u64_vec_frozen_reserve, "u64_vec_frozen_reserve does not exist: it needs an open vector, and u64_vec_frozen is frozen; u64_vec_frozen_thaw leads to u64_vec, which has it")
#define u64_vec_frozen_reserve_exact(...) \
	MPAGES_DOES_NOT_EXIST(bool, u64_vec_frozen_reserve_exact, "u64_vec_frozen_reserve_exact does not exist: it needs an open vector, and u64_vec_frozen is frozen; u64_vec_frozen_thaw leads to u64_vec, which has it")
#define u64_vec_frozen_prefault(...) \
	MPAGES_DOES_NOT_EXIST(bool, u64_vec_frozen_prefault, "u64_vec_frozen_prefault does not exist: it needs an open vector, and u64_vec_frozen is frozen; u64_vec_frozen_thaw leads to u64_vec, which has it")
#define u64_vec_frozen_shrink(...) \
	MPAGES_DOES_NOT_EXIST(bool, u64_vec_frozen_shrink, "u64_vec_frozen_shrink does not exist: it needs an open vector, and u64_vec_frozen is frozen; u64_vec_frozen_thaw leads to u64_vec, which has it")
#define u64_vec_frozen_clear_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, u64_vec_frozen_clear_decommit, "u64_vec_frozen_clear_decommit does not exist: it needs an open vector, and u64_vec_frozen is frozen; u64_vec_frozen_thaw leads to u64_vec, which has it")
#define u64_vec_frozen_discard(...) \
	MPAGES_DOES_NOT_EXIST(bool, u64_vec_frozen_discard, "u64_vec_frozen_discard does not exist: it needs an open vector, and u64_vec_frozen is frozen; u64_vec_frozen_thaw leads to u64_vec, which has it")
#define u64_vec_frozen_regrow(...) \
	MPAGES_DOES_NOT_EXIST(bool, u64_vec_frozen_regrow, "u64_vec_frozen_regrow does not exist: it needs an open vector, and u64_vec_frozen is frozen; u64_vec_frozen_thaw leads to u64_vec, which has it")
#define u64_vec_frozen_cursor_begin(...) \
	MPAGES_DOES_NOT_EXIST(u64_vec_cursor, u64_vec_frozen_cursor_begin, "u64_vec_frozen_cursor_begin does not exist: it needs an open vector, and u64_vec_frozen is frozen; u64_vec_frozen_thaw leads to u64_vec, which has it")

/* ---- f32_vec: vectors of float ---- */

MPAGES_VEC_ELEMENT(float);

/* Elements in a row that never move while more are added. data and len are there to be read, and
 * the elements to be changed; the rest belongs to the functions. {0} is an empty vector. */
typedef struct f32_vec {
	float *data;
	size_t len;   /* elements */
	size_t cap;   /* how many there is memory for */
	size_t max;   /* how many there are addresses for */
	size_t dirty; /* no byte past max(len, dirty) elements is other than zero */
} f32_vec;

/* The same elements, and pages that cannot be written. Empty, it is inert: there is nothing in it,
 * and calls on it fail. */
typedef struct f32_vec_frozen {
	const float *data;
	size_t len; /* elements */
	size_t max; /* how many there are addresses for */
} f32_vec_frozen;

/* The end of a vector, to add many elements in the fastest way. Until f32_vec_cursor_end the
 * vector is not to be used; what was added without coming to that may be lost. */
typedef struct f32_vec_cursor {
	float *at;  /* where the next element goes */
	float *end; /* where there is no memory any more */
	f32_vec *vec;
	size_t dirty;
} f32_vec_cursor;

/* ---- For the functions below ---- */

/* The vector as the runtime takes it. */
MPAGES_VEC_INLINE mpages_vec
f32_vec_as_words(f32_vec v)
{
	mpages_vec words;

	words.data = v.data;
	words.len = v.len;
	words.cap = v.cap;
	words.max = v.max;
	words.dirty = v.dirty;
	return words;
}

/* The vector as the runtime returns it. */
MPAGES_VEC_INLINE void
f32_vec_take_words(f32_vec *v, mpages_vec words)
{
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	v->data = (float *)words.data;
	v->len = words.len;
	v->cap = words.cap;
	v->max = words.max;
	v->dirty = words.dirty;
	MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
}

/* Makes room for n elements more, and for others after them. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f32_vec_make_room(f32_vec *v, size_t n)
{
	mpages_vec words = mpages_vec_grow(f32_vec_as_words(*v), sizeof(float), n);

	if (words.data == NULL)
		return false;
	f32_vec_take_words(v, words);
	return true;
}

/* Ends the vector after so many elements, which are no more than it has. */
MPAGES_VEC_INLINE void
f32_vec_end_at(f32_vec *v, size_t len)
{
	if (v->dirty < v->len)
		v->dirty = v->len;
	MPAGES_VEC_HIDE(v->data + len, v->len - len);
	v->len = len;
}

/* Empties the vector, whose memory is no longer its own. */
MPAGES_VEC_INLINE void
f32_vec_forget(f32_vec *v)
{
	f32_vec none = {NULL, 0, 0, 0, 0};

	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	*v = none;
}

/* A frozen vector as the runtime takes it. */
MPAGES_VEC_INLINE mpages_vec
f32_vec_frozen_as_words(f32_vec_frozen v)
{
	mpages_vec words;

	words.data = (float *)(uintptr_t)v.data;
	words.len = v.len;
	words.cap = v.len;
	words.max = v.max;
	words.dirty = v.len;
	return words;
}

/* ---- f32_vec ---- */

/* Makes an empty vector with room for so many elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline f32_vec
f32_vec_new(size_t capacity)
{
	f32_vec made = {NULL, 0, 0, 0, 0};

	f32_vec_take_words(&made, mpages_vec_new(sizeof(float), capacity));
	return made;
}

/* The same as f32_vec_new. */
MPAGES_MUST_USE static inline f32_vec
f32_vec_with_capacity(size_t capacity)
{
	return f32_vec_new(capacity);
}

/* Makes an empty vector with room for so many elements, and addresses for no more than the
 * maximum. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline f32_vec
f32_vec_with_max(size_t capacity, size_t max)
{
	f32_vec made = {NULL, 0, 0, 0, 0};

	f32_vec_take_words(&made, mpages_vec_with_max(sizeof(float), capacity, max));
	return made;
}

/* Takes an empty vector with room for so many elements from a pool. It goes back there when it is
 * freed, unless it was frozen or regrown. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline f32_vec
f32_vec_new_from(mpages_pool *pool, size_t capacity)
{
	f32_vec made = {NULL, 0, 0, 0, 0};

	f32_vec_take_words(&made, mpages_vec_new_from(pool, sizeof(float), capacity));
	return made;
}

/* Makes the elements' pages read-only, and gives all memory behind them back to the system.
 * Empties *v; on failure the result is empty. Should the system refuse it half way, and to undo it
 * too, *v is inert: it has no elements, and takes only this again, or f32_vec_free. */
MPAGES_MUST_USE MPAGES_VEC_INLINE f32_vec_frozen
f32_vec_freeze(f32_vec *v)
{
	mpages_vec words = mpages_vec_freeze(f32_vec_as_words(*v), sizeof(float));
	f32_vec_frozen frozen = {NULL, 0, 0};

	if (words.max == 0) {
		if (words.data != NULL)
			f32_vec_take_words(v, words);
		return frozen;
	}
	frozen.data = (float *)words.data;
	frozen.len = words.len;
	frozen.max = words.max;
	f32_vec_forget(v);
	return frozen;
}

/* Whether the vector has a place in memory. If not it is empty, and elements can be added all
 * the same; or it is inert, where f32_vec_freeze says so. */
MPAGES_MUST_USE static inline bool
f32_vec_ok(f32_vec v)
{
	return v.max != 0;
}

/* How many elements there is memory for: so many fit in without asking the system. */
MPAGES_MUST_USE static inline size_t
f32_vec_capacity(f32_vec v)
{
	return v.cap;
}

/* How many elements the vector can hold; for more there is f32_vec_regrow. */
MPAGES_MUST_USE static inline size_t
f32_vec_max(f32_vec v)
{
	return mpages_vec_max(f32_vec_as_words(v), sizeof(float));
}

/* The address of an element; NULL past the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE float *
f32_vec_at(const f32_vec *v, size_t i)
{
	return i < v->len ? &v->data[i] : NULL;
}

/* Whether both have the same bytes in as many elements. */
MPAGES_MUST_USE static inline bool
f32_vec_equal(f32_vec a, f32_vec b)
{
	return a.len == b.len &&
	       (a.len == 0 || memcmp(a.data, b.data, a.len * sizeof(float)) == 0);
}

/* Makes a vector of its own with the same elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline f32_vec
f32_vec_clone(f32_vec v)
{
	f32_vec made = {NULL, 0, 0, 0, 0};

	f32_vec_take_words(&made, mpages_vec_clone(f32_vec_as_words(v), sizeof(float)));
	return made;
}

/* What the vector takes up. It asks the system, which may take a while. */
MPAGES_MUST_USE static inline mpages_vec_stats
f32_vec_stats(f32_vec v)
{
	return mpages_vec_stats_of(f32_vec_as_words(v), sizeof(float));
}

/* Hints that n elements will be used soon; up to the capacity. */
static inline mpages_hint
f32_vec_advise_use_soon(f32_vec v, size_t first, size_t n)
{
	return mpages_vec_advise_use_soon(f32_vec_as_words(v), sizeof(float), first, n);
}

/* Hints that the vector will be used from front to back, until it shrinks or moves. */
static inline mpages_hint
f32_vec_advise_use_seq(f32_vec v)
{
	return mpages_vec_advise_use_seq(f32_vec_as_words(v), sizeof(float));
}

/* Hints that the vector will be used in no particular order, until it shrinks or moves. */
static inline mpages_hint
f32_vec_advise_use_rnd(f32_vec v)
{
	return mpages_vec_advise_use_rnd(f32_vec_as_words(v), sizeof(float));
}

/* Adds an element at the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f32_vec_push(f32_vec *v, float x)
{
	if (MPAGES_VEC_SELDOM(v->len == v->cap) && !f32_vec_make_room(v, 1))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	v->data[v->len] = x;
	v->len++;
	return true;
}

/* Adds an element at the end if there is memory for it already. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f32_vec_push_within_capacity(f32_vec *v, float x)
{
	if (MPAGES_VEC_SELDOM(v->len == v->cap)) {
		mpages_fail(MPAGES_NO_CAPACITY, 0, "push", v->data, sizeof(float));
		return false;
	}
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	v->data[v->len] = x;
	v->len++;
	return true;
}

/* Takes the last element out, into *out unless that is NULL. False where there is none. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f32_vec_pop(f32_vec *v, float *out)
{
	float x;

	if (v->len == 0) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "pop", v->data, sizeof(float));
		return false;
	}
	x = v->data[v->len - 1];
	f32_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}

/* Adds an element in front of the i-th; those from there on are one further. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f32_vec_insert(f32_vec *v, size_t i, float x)
{
	if (i > v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "insert", v->data, sizeof(float));
		return false;
	}
	if (MPAGES_VEC_SELDOM(v->len == v->cap) && !f32_vec_make_room(v, 1))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	memmove((void *)(v->data + i + 1), v->data + i, (v->len - i) * sizeof(float));
	v->data[i] = x;
	v->len++;
	return true;
}

/* Takes the i-th element out, into *out unless that is NULL. Those after it are one nearer. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f32_vec_remove(f32_vec *v, size_t i, float *out)
{
	float x;

	if (i >= v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "remove", v->data, sizeof(float));
		return false;
	}
	x = v->data[i];
	memmove((void *)(v->data + i), v->data + i + 1, (v->len - i - 1) * sizeof(float));
	f32_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}

/* Takes the i-th element out, into *out unless that is NULL. The last one takes its place. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f32_vec_swap_remove(f32_vec *v, size_t i, float *out)
{
	float x;

	if (i >= v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "swap_remove", v->data, sizeof(float));
		return false;
	}
	x = v->data[i];
	v->data[i] = v->data[v->len - 1];
	f32_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}

/* Adds n elements at the end. They may be the vector's own. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f32_vec_append(f32_vec *v, const float *from, size_t n)
{
	if (n > v->cap - v->len && !f32_vec_make_room(v, n))
		return false;
	if (n != 0) {
		MPAGES_VEC_SHOW(v->data + v->len, n);
		memcpy((void *)(v->data + v->len), from, n * sizeof(float));
		v->len += n;
	}
	return true;
}

/* Adds n elements at the end that are to be written next, and returns the first; NULL on
 * failure. */
MPAGES_MUST_USE MPAGES_VEC_INLINE float *
f32_vec_push_uninit(f32_vec *v, size_t n)
{
	if ((n > v->cap - v->len || v->max == 0) && !f32_vec_make_room(v, n))
		return NULL;
	MPAGES_VEC_SHOW(v->data + v->len, n);
	v->len += n;
	return v->data + (v->len - n);
}

/* Ends the vector after so many elements, if it has more. */
MPAGES_VEC_INLINE void
f32_vec_truncate(f32_vec *v, size_t len)
{
	if (len < v->len)
		f32_vec_end_at(v, len);
}

/* Ends the vector after no element; its memory stays. */
MPAGES_VEC_INLINE void
f32_vec_clear(f32_vec *v)
{
	f32_vec_end_at(v, 0);
}

/* Makes the vector have so many elements. New ones are zero; memory that was never written
 * stays untouched. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f32_vec_resize(f32_vec *v, size_t len)
{
	size_t n = len - v->len;

	if (len <= v->len) {
		f32_vec_truncate(v, len);
		return true;
	}
	if (n > v->cap - v->len && !f32_vec_make_room(v, n))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, n);
	if (v->dirty > v->len)
		memset((void *)(v->data + v->len), 0,
		       ((v->dirty < len ? v->dirty : len) - v->len) * sizeof(float));
	v->len = len;
	return true;
}

/* Makes sure that there is memory for so many elements more, and that adding single ones stays
 * cheap. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f32_vec_reserve(f32_vec *v, size_t additional)
{
	mpages_vec words = mpages_vec_grow(f32_vec_as_words(*v), sizeof(float), additional);

	if (words.data == NULL)
		return false;
	f32_vec_take_words(v, words);
	return true;
}

/* Makes sure that there is memory for so many elements more, and commits none in advance. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f32_vec_reserve_exact(f32_vec *v, size_t additional)
{
	mpages_vec words = mpages_vec_grow_exact(f32_vec_as_words(*v), sizeof(float), additional);

	if (words.data == NULL)
		return false;
	f32_vec_take_words(v, words);
	return true;
}

/* Makes sure that there is memory for so many elements more, and has the system provide it now:
 * adding them will not wait for it, nor end the process where there is none. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f32_vec_prefault(f32_vec *v, size_t additional)
{
	mpages_vec words;

	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	words = mpages_vec_prefault(f32_vec_as_words(*v), sizeof(float), additional);
	if (words.data == NULL) {
		MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
		return false;
	}
	f32_vec_take_words(v, words);
	return true;
}

/* Gives all memory behind the last element back to the system, and the system's promise of it. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f32_vec_shrink(f32_vec *v)
{
	mpages_vec words;

	if (v->data == NULL)
		return true;
	words = mpages_vec_shrink(f32_vec_as_words(*v), sizeof(float));
	if (words.data == NULL)
		return false;
	f32_vec_take_words(v, words);
	return true;
}

/* Ends the vector after no element and gives its memory back to the system, but for so many
 * bytes. The capacity stays. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f32_vec_clear_decommit(f32_vec *v, size_t keep_bytes)
{
	mpages_vec words;

	if (v->data == NULL)
		return true;
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	words = mpages_vec_decommit(f32_vec_as_words(*v), sizeof(float), keep_bytes);
	if (words.data == NULL) {
		MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
		return false;
	}
	f32_vec_take_words(v, words);
	return true;
}

/* Gives the memory of n elements back to the system. They stay in the vector, and indexes what
 * they are: those whose pages are among them read zero, others may read as before. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f32_vec_discard(f32_vec *v, size_t first, size_t n)
{
	return mpages_vec_discard(f32_vec_as_words(*v), sizeof(float), first, n);
}

/* Makes the maximum at least so large. The elements may move: addresses of them are then stale.
 * No other function moves them. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f32_vec_regrow(f32_vec *v, size_t max)
{
	mpages_vec words = mpages_vec_regrow(f32_vec_as_words(*v), sizeof(float), max);

	if (words.data == NULL)
		return false;
	f32_vec_take_words(v, words);
	return true;
}

/* Gives everything back to the system, and empties *v. On failure its addresses are kept, to be
 * freed again, but its elements are lost. */
MPAGES_VEC_INLINE bool
f32_vec_free(f32_vec *v)
{
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	if (!mpages_vec_free(f32_vec_as_words(*v), sizeof(float))) {
		f32_vec_end_at(v, 0);
		return false;
	}
	f32_vec_forget(v);
	return true;
}

/* Begins to add elements at the end. The vector is not to be used until f32_vec_cursor_end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE f32_vec_cursor
f32_vec_cursor_begin(f32_vec *v)
{
	f32_vec_cursor c = {NULL, NULL, v, v->dirty};

	if (v->data != NULL) {
		c.at = v->data + v->len;
		c.end = v->data + v->cap;
	}
	MPAGES_VEC_SHOW(c.at, (size_t)(c.end - c.at));
	/* Should the end never come, all that is behind the elements counts as written. */
	if (v->dirty < v->cap)
		v->dirty = v->cap;
	return c;
}

/* ---- f32_vec_cursor ---- */

/* Adds an element at the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f32_vec_cursor_push(f32_vec_cursor *c, float x)
{
	if (MPAGES_VEC_SELDOM(c->at == c->end)) {
		f32_vec *v = c->vec;

		if (v == NULL) {
			mpages_fail(MPAGES_EMPTIED, 0, "push", NULL, sizeof(float));
			return false;
		}
		v->len = v->cap;
		if (!f32_vec_make_room(v, 1))
			return false;
		MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
		c->at = v->data + v->len;
		c->end = v->data + v->cap;
		v->dirty = v->cap;
	}
	*c->at = x;
	c->at++;
	return true;
}

/* Ends that: all elements that were added belong to the vector, which can be used again. */
MPAGES_VEC_INLINE void
f32_vec_cursor_end(f32_vec_cursor *c)
{
	f32_vec *v = c->vec;
	f32_vec_cursor none = {NULL, NULL, NULL, 0};

	if (v == NULL)
		return;
	if (v->data != NULL)
		v->len = (size_t)(c->at - v->data);
	v->dirty = c->dirty;
	MPAGES_VEC_HIDE(c->at, (size_t)(c->end - c->at));
	*c = none;
}

/* ---- f32_vec_frozen ---- */

/* Lets the elements be changed again. Empties *v; on failure the result is {0}. Should the system
 * refuse it half way, and to undo it too, *v is inert: it has no elements, and takes only this
 * again, or f32_vec_frozen_free. */
MPAGES_MUST_USE MPAGES_VEC_INLINE f32_vec
f32_vec_frozen_thaw(f32_vec_frozen *v)
{
	mpages_vec words = mpages_vec_thaw(f32_vec_frozen_as_words(*v), sizeof(float));
	f32_vec_frozen none = {NULL, 0, 0};
	f32_vec thawed = {NULL, 0, 0, 0, 0};

	if (words.max != 0) {
		f32_vec_take_words(&thawed, words);
		*v = none;
	} else if (words.data != NULL) {
		v->len = 0;
		v->max = 0;
	}
	return thawed;
}

/* Whether the vector was made, has not been consumed, and is not inert. */
MPAGES_MUST_USE static inline bool
f32_vec_frozen_ok(f32_vec_frozen v)
{
	return v.max != 0;
}

/* The address of an element; NULL past the end. */
MPAGES_MUST_USE static inline const float *
f32_vec_frozen_at(f32_vec_frozen v, size_t i)
{
	return i < v.len ? &v.data[i] : NULL;
}

/* Whether both have the same bytes in as many elements. */
MPAGES_MUST_USE static inline bool
f32_vec_frozen_equal(f32_vec_frozen a, f32_vec_frozen b)
{
	return a.len == b.len &&
	       (a.len == 0 || memcmp(a.data, b.data, a.len * sizeof(float)) == 0);
}

/* Makes a vector, not frozen, with the same elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline f32_vec
f32_vec_frozen_clone(f32_vec_frozen v)
{
	f32_vec made = {NULL, 0, 0, 0, 0};

	if (v.data == NULL)
		mpages_fail(MPAGES_EMPTIED, 0, "clone", NULL, 0);
	else
		f32_vec_take_words(&made, mpages_vec_clone(f32_vec_frozen_as_words(v), sizeof(float)));
	return made;
}

/* What the vector takes up. It asks the system, which may take a while. */
MPAGES_MUST_USE static inline mpages_vec_stats
f32_vec_frozen_stats(f32_vec_frozen v)
{
	return mpages_vec_stats_of(f32_vec_frozen_as_words(v), sizeof(float));
}

/* Hints that n elements will be used soon. */
static inline mpages_hint
f32_vec_frozen_advise_use_soon(f32_vec_frozen v, size_t first, size_t n)
{
	return mpages_vec_advise_use_soon(f32_vec_frozen_as_words(v), sizeof(float), first, n);
}

/* Hints that the vector will be used from front to back. */
static inline mpages_hint
f32_vec_frozen_advise_use_seq(f32_vec_frozen v)
{
	return mpages_vec_advise_use_seq(f32_vec_frozen_as_words(v), sizeof(float));
}

/* Hints that the vector will be used in no particular order. */
static inline mpages_hint
f32_vec_frozen_advise_use_rnd(f32_vec_frozen v)
{
	return mpages_vec_advise_use_rnd(f32_vec_frozen_as_words(v), sizeof(float));
}

/* Gives everything back to the system, and empties *v. On failure *v is kept, to be freed
 * again, but its elements are lost. */
MPAGES_VEC_INLINE bool
f32_vec_frozen_free(f32_vec_frozen *v)
{
	f32_vec_frozen none = {NULL, 0, 0};

	if (!mpages_vec_free(f32_vec_frozen_as_words(*v), sizeof(float)))
		return false;
	*v = none;
	return true;
}

#ifndef __cplusplus
struct f32_vec_freeze_wants_address_of_f32_vec { int none; };
f32_vec_frozen f32_vec_freeze_wants_address_of_f32_vec(struct f32_vec_freeze_wants_address_of_f32_vec);
#define f32_vec_freeze(...) \
	(_Generic((__VA_ARGS__), f32_vec *: f32_vec_freeze, \
		default: f32_vec_freeze_wants_address_of_f32_vec)(__VA_ARGS__))
struct f32_vec_at_wants_address_of_f32_vec { int none; };
float *f32_vec_at_wants_address_of_f32_vec(struct f32_vec_at_wants_address_of_f32_vec, size_t i);
#define f32_vec_at(p, ...) \
	(_Generic((p), f32_vec *: f32_vec_at, const f32_vec *: f32_vec_at, \
		default: f32_vec_at_wants_address_of_f32_vec)(p, __VA_ARGS__))
struct f32_vec_push_wants_address_of_f32_vec { int none; };
bool f32_vec_push_wants_address_of_f32_vec(struct f32_vec_push_wants_address_of_f32_vec, float x);
#define f32_vec_push(p, ...) \
	(_Generic((p), f32_vec *: f32_vec_push, \
		default: f32_vec_push_wants_address_of_f32_vec)(p, __VA_ARGS__))
struct f32_vec_push_within_capacity_wants_address_of_f32_vec { int none; };
bool f32_vec_push_within_capacity_wants_address_of_f32_vec(struct f32_vec_push_within_capacity_wants_address_of_f32_vec, float x);
#define f32_vec_push_within_capacity(p, ...) \
	(_Generic((p), f32_vec *: f32_vec_push_within_capacity, \
		default: f32_vec_push_within_capacity_wants_address_of_f32_vec)(p, __VA_ARGS__))
struct f32_vec_pop_wants_address_of_f32_vec { int none; };
bool f32_vec_pop_wants_address_of_f32_vec(struct f32_vec_pop_wants_address_of_f32_vec, float *out);
#define f32_vec_pop(p, ...) \
	(_Generic((p), f32_vec *: f32_vec_pop, \
		default: f32_vec_pop_wants_address_of_f32_vec)(p, __VA_ARGS__))
struct f32_vec_insert_wants_address_of_f32_vec { int none; };
bool f32_vec_insert_wants_address_of_f32_vec(struct f32_vec_insert_wants_address_of_f32_vec, size_t i, float x);
#define f32_vec_insert(p, ...) \
	(_Generic((p), f32_vec *: f32_vec_insert, \
		default: f32_vec_insert_wants_address_of_f32_vec)(p, __VA_ARGS__))
struct f32_vec_remove_wants_address_of_f32_vec { int none; };
bool f32_vec_remove_wants_address_of_f32_vec(struct f32_vec_remove_wants_address_of_f32_vec, size_t i, float *out);
#define f32_vec_remove(p, ...) \
	(_Generic((p), f32_vec *: f32_vec_remove, \
		default: f32_vec_remove_wants_address_of_f32_vec)(p, __VA_ARGS__))
struct f32_vec_swap_remove_wants_address_of_f32_vec { int none; };
bool f32_vec_swap_remove_wants_address_of_f32_vec(struct f32_vec_swap_remove_wants_address_of_f32_vec, size_t i, float *out);
#define f32_vec_swap_remove(p, ...) \
	(_Generic((p), f32_vec *: f32_vec_swap_remove, \
		default: f32_vec_swap_remove_wants_address_of_f32_vec)(p, __VA_ARGS__))
struct f32_vec_append_wants_address_of_f32_vec { int none; };
bool f32_vec_append_wants_address_of_f32_vec(struct f32_vec_append_wants_address_of_f32_vec, const float *from, size_t n);
#define f32_vec_append(p, ...) \
	(_Generic((p), f32_vec *: f32_vec_append, \
		default: f32_vec_append_wants_address_of_f32_vec)(p, __VA_ARGS__))
struct f32_vec_push_uninit_wants_address_of_f32_vec { int none; };
float *f32_vec_push_uninit_wants_address_of_f32_vec(struct f32_vec_push_uninit_wants_address_of_f32_vec, size_t n);
#define f32_vec_push_uninit(p, ...) \
	(_Generic((p), f32_vec *: f32_vec_push_uninit, \
		default: f32_vec_push_uninit_wants_address_of_f32_vec)(p, __VA_ARGS__))
struct f32_vec_truncate_wants_address_of_f32_vec { int none; };
void f32_vec_truncate_wants_address_of_f32_vec(struct f32_vec_truncate_wants_address_of_f32_vec, size_t len);
#define f32_vec_truncate(p, ...) \
	(_Generic((p), f32_vec *: f32_vec_truncate, \
		default: f32_vec_truncate_wants_address_of_f32_vec)(p, __VA_ARGS__))
struct f32_vec_clear_wants_address_of_f32_vec { int none; };
void f32_vec_clear_wants_address_of_f32_vec(struct f32_vec_clear_wants_address_of_f32_vec);
#define f32_vec_clear(...) \
	(_Generic((__VA_ARGS__), f32_vec *: f32_vec_clear, \
		default: f32_vec_clear_wants_address_of_f32_vec)(__VA_ARGS__))
struct f32_vec_resize_wants_address_of_f32_vec { int none; };
bool f32_vec_resize_wants_address_of_f32_vec(struct f32_vec_resize_wants_address_of_f32_vec, size_t len);
#define f32_vec_resize(p, ...) \
	(_Generic((p), f32_vec *: f32_vec_resize, \
		default: f32_vec_resize_wants_address_of_f32_vec)(p, __VA_ARGS__))
struct f32_vec_reserve_wants_address_of_f32_vec { int none; };
bool f32_vec_reserve_wants_address_of_f32_vec(struct f32_vec_reserve_wants_address_of_f32_vec, size_t additional);
#define f32_vec_reserve(p, ...) \
	(_Generic((p), f32_vec *: f32_vec_reserve, \
		default: f32_vec_reserve_wants_address_of_f32_vec)(p, __VA_ARGS__))
struct f32_vec_reserve_exact_wants_address_of_f32_vec { int none; };
bool f32_vec_reserve_exact_wants_address_of_f32_vec(struct f32_vec_reserve_exact_wants_address_of_f32_vec, size_t additional);
#define f32_vec_reserve_exact(p, ...) \
	(_Generic((p), f32_vec *: f32_vec_reserve_exact, \
		default: f32_vec_reserve_exact_wants_address_of_f32_vec)(p, __VA_ARGS__))
struct f32_vec_prefault_wants_address_of_f32_vec { int none; };
bool f32_vec_prefault_wants_address_of_f32_vec(struct f32_vec_prefault_wants_address_of_f32_vec, size_t additional);
#define f32_vec_prefault(p, ...) \
	(_Generic((p), f32_vec *: f32_vec_prefault, \
		default: f32_vec_prefault_wants_address_of_f32_vec)(p, __VA_ARGS__))
struct f32_vec_shrink_wants_address_of_f32_vec { int none; };
bool f32_vec_shrink_wants_address_of_f32_vec(struct f32_vec_shrink_wants_address_of_f32_vec);
#define f32_vec_shrink(...) \
	(_Generic((__VA_ARGS__), f32_vec *: f32_vec_shrink, \
		default: f32_vec_shrink_wants_address_of_f32_vec)(__VA_ARGS__))
struct f32_vec_clear_decommit_wants_address_of_f32_vec { int none; };
bool f32_vec_clear_decommit_wants_address_of_f32_vec(struct f32_vec_clear_decommit_wants_address_of_f32_vec, size_t keep_bytes);
#define f32_vec_clear_decommit(p, ...) \
	(_Generic((p), f32_vec *: f32_vec_clear_decommit, \
		default: f32_vec_clear_decommit_wants_address_of_f32_vec)(p, __VA_ARGS__))
struct f32_vec_discard_wants_address_of_f32_vec { int none; };
bool f32_vec_discard_wants_address_of_f32_vec(struct f32_vec_discard_wants_address_of_f32_vec, size_t first, size_t n);
#define f32_vec_discard(p, ...) \
	(_Generic((p), f32_vec *: f32_vec_discard, \
		default: f32_vec_discard_wants_address_of_f32_vec)(p, __VA_ARGS__))
struct f32_vec_regrow_wants_address_of_f32_vec { int none; };
bool f32_vec_regrow_wants_address_of_f32_vec(struct f32_vec_regrow_wants_address_of_f32_vec, size_t max);
#define f32_vec_regrow(p, ...) \
	(_Generic((p), f32_vec *: f32_vec_regrow, \
		default: f32_vec_regrow_wants_address_of_f32_vec)(p, __VA_ARGS__))
struct f32_vec_free_wants_address_of_f32_vec { int none; };
bool f32_vec_free_wants_address_of_f32_vec(struct f32_vec_free_wants_address_of_f32_vec);
#define f32_vec_free(...) \
	(_Generic((__VA_ARGS__), f32_vec *: f32_vec_free, \
		default: f32_vec_free_wants_address_of_f32_vec)(__VA_ARGS__))
struct f32_vec_cursor_begin_wants_address_of_f32_vec { int none; };
f32_vec_cursor f32_vec_cursor_begin_wants_address_of_f32_vec(struct f32_vec_cursor_begin_wants_address_of_f32_vec);
#define f32_vec_cursor_begin(...) \
	(_Generic((__VA_ARGS__), f32_vec *: f32_vec_cursor_begin, \
		default: f32_vec_cursor_begin_wants_address_of_f32_vec)(__VA_ARGS__))
struct f32_vec_cursor_push_wants_address_of_f32_vec_cursor { int none; };
bool f32_vec_cursor_push_wants_address_of_f32_vec_cursor(struct f32_vec_cursor_push_wants_address_of_f32_vec_cursor, float x);
#define f32_vec_cursor_push(p, ...) \
	(_Generic((p), f32_vec_cursor *: f32_vec_cursor_push, \
		default: f32_vec_cursor_push_wants_address_of_f32_vec_cursor)(p, __VA_ARGS__))
struct f32_vec_cursor_end_wants_address_of_f32_vec_cursor { int none; };
void f32_vec_cursor_end_wants_address_of_f32_vec_cursor(struct f32_vec_cursor_end_wants_address_of_f32_vec_cursor);
#define f32_vec_cursor_end(...) \
	(_Generic((__VA_ARGS__), f32_vec_cursor *: f32_vec_cursor_end, \
		default: f32_vec_cursor_end_wants_address_of_f32_vec_cursor)(__VA_ARGS__))
struct f32_vec_frozen_thaw_wants_address_of_f32_vec_frozen { int none; };
f32_vec f32_vec_frozen_thaw_wants_address_of_f32_vec_frozen(struct f32_vec_frozen_thaw_wants_address_of_f32_vec_frozen);
#define f32_vec_frozen_thaw(...) \
	(_Generic((__VA_ARGS__), f32_vec_frozen *: f32_vec_frozen_thaw, \
		default: f32_vec_frozen_thaw_wants_address_of_f32_vec_frozen)(__VA_ARGS__))
struct f32_vec_frozen_free_wants_address_of_f32_vec_frozen { int none; };
bool f32_vec_frozen_free_wants_address_of_f32_vec_frozen(struct f32_vec_frozen_free_wants_address_of_f32_vec_frozen);
#define f32_vec_frozen_free(...) \
	(_Generic((__VA_ARGS__), f32_vec_frozen *: f32_vec_frozen_free, \
		default: f32_vec_frozen_free_wants_address_of_f32_vec_frozen)(__VA_ARGS__))
#endif

#define f32_vec_thaw(...) \
	MPAGES_DOES_NOT_EXIST(f32_vec, f32_vec_thaw, "f32_vec_thaw does not exist: it would change nothing, f32_vec is not frozen")
#define f32_vec_frozen_new(...) \
	MPAGES_DOES_NOT_EXIST(f32_vec_frozen, f32_vec_frozen_new, "f32_vec_frozen_new does not exist: a vector is made open; f32_vec_freeze leads to f32_vec_frozen")
#define f32_vec_frozen_with_capacity(...) \
	MPAGES_DOES_NOT_EXIST(f32_vec_frozen, f32_vec_frozen_with_capacity, "f32_vec_frozen_with_capacity does not exist: a vector is made open; f32_vec_freeze leads to f32_vec_frozen")
#define f32_vec_frozen_with_max(...) \
	MPAGES_DOES_NOT_EXIST(f32_vec_frozen, f32_vec_frozen_with_max, "f32_vec_frozen_with_max does not exist: a vector is made open; f32_vec_freeze leads to f32_vec_frozen")
#define f32_vec_frozen_new_from(...) \
	MPAGES_DOES_NOT_EXIST(f32_vec_frozen, f32_vec_frozen_new_from, "f32_vec_frozen_new_from does not exist: a vector is made open; f32_vec_freeze leads to f32_vec_frozen")
#define f32_vec_frozen_freeze(...) \
	MPAGES_DOES_NOT_EXIST(f32_vec_frozen, f32_vec_frozen_freeze, "f32_vec_frozen_freeze does not exist: it would change nothing, f32_vec_frozen is frozen already")
#define f32_vec_frozen_capacity(...) \
	MPAGES_DOES_NOT_EXIST(size_t, f32_vec_frozen_capacity, "f32_vec_frozen_capacity does not exist: it needs an open vector, and f32_vec_frozen is frozen; f32_vec_frozen_thaw leads to f32_vec, which has it")
#define f32_vec_frozen_max(...) \
	MPAGES_DOES_NOT_EXIST(size_t, f32_vec_frozen_max, "f32_vec_frozen_max does not exist: it needs an open vector, and f32_vec_frozen is frozen; f32_vec_frozen_thaw leads to f32_vec, which has it")
#define f32_vec_frozen_push(...) \
	MPAGES_DOES_NOT_EXIST(bool, f32_vec_frozen_push, "f32_vec_frozen_push does not exist: it needs an open vector, and f32_vec_frozen is frozen; f32_vec_frozen_thaw leads to f32_vec, which has it")
#define f32_vec_frozen_push_within_capacity(...) \
	MPAGES_DOES_NOT_EXIST(bool, f32_vec_frozen_push_within_capacity, "f32_vec_frozen_push_within_capacity does not exist: it needs an open vector, and f32_vec_frozen is frozen; f32_vec_frozen_thaw leads to f32_vec, which has it")
#define f32_vec_frozen_pop(...) \
	MPAGES_DOES_NOT_EXIST(bool, f32_vec_frozen_pop, "f32_vec_frozen_pop does not exist: it needs an open vector, and f32_vec_frozen is frozen; f32_vec_frozen_thaw leads to f32_vec, which has it")
#define f32_vec_frozen_insert(...) \
	MPAGES_DOES_NOT_EXIST(bool, f32_vec_frozen_insert, "f32_vec_frozen_insert does not exist: it needs an open vector, and f32_vec_frozen is frozen; f32_vec_frozen_thaw leads to f32_vec, which has it")
#define f32_vec_frozen_remove(...) \
	MPAGES_DOES_NOT_EXIST(bool, f32_vec_frozen_remove, "f32_vec_frozen_remove does not exist: it needs an open vector, and f32_vec_frozen is frozen; f32_vec_frozen_thaw leads to f32_vec, which has it")
#define f32_vec_frozen_swap_remove(...) \
	MPAGES_DOES_NOT_EXIST(bool, f32_vec_frozen_swap_remove, "f32_vec_frozen_swap_remove does not exist: it needs an open vector, and f32_vec_frozen is frozen; f32_vec_frozen_thaw leads to f32_vec, which has it")
#define f32_vec_frozen_append(...) \
	MPAGES_DOES_NOT_EXIST(bool, f32_vec_frozen_append, "f32_vec_frozen_append does not exist: it needs an open vector, and f32_vec_frozen is frozen; f32_vec_frozen_thaw leads to f32_vec, which has it")
#define f32_vec_frozen_push_uninit(...) \
	MPAGES_DOES_NOT_EXIST(float *, f32_vec_frozen_push_uninit, "f32_vec_frozen_push_uninit does not exist: it needs an open vector, and f32_vec_frozen is frozen; f32_vec_frozen_thaw leads to f32_vec, which has it")
#define f32_vec_frozen_truncate(...) \
	MPAGES_DOES_NOT_EXIST(void, f32_vec_frozen_truncate, "f32_vec_frozen_truncate does not exist: it needs an open vector, and f32_vec_frozen is frozen; f32_vec_frozen_thaw leads to f32_vec, which has it")
#define f32_vec_frozen_clear(...) \
	MPAGES_DOES_NOT_EXIST(void, f32_vec_frozen_clear, "f32_vec_frozen_clear does not exist: it needs an open vector, and f32_vec_frozen is frozen; f32_vec_frozen_thaw leads to f32_vec, which has it")
#define f32_vec_frozen_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, f32_vec_frozen_resize, "f32_vec_frozen_resize does not exist: it needs an open vector, and f32_vec_frozen is frozen; f32_vec_frozen_thaw leads to f32_vec, which has it")
#define f32_vec_frozen_reserve(...) \
	MPAGES_DOES_NOT_EXIST(bool, f32_vec_frozen_reserve, "f32_vec_frozen_reserve does not exist: it needs an open vector, and f32_vec_frozen is frozen; f32_vec_frozen_thaw leads to f32_vec, which has it")
#define f32_vec_frozen_reserve_exact(...) \
	MPAGES_DOES_NOT_EXIST(bool, f32_vec_frozen_reserve_exact, "f32_vec_frozen_reserve_exact does not exist: it needs an open vector, and f32_vec_frozen is frozen; f32_vec_frozen_thaw leads to f32_vec, which has it")
#define f32_vec_frozen_prefault(...) \
	MPAGES_DOES_NOT_EXIST(bool, f32_vec_frozen_prefault, "f32_vec_frozen_prefault does not exist: it needs an open vector, and f32_vec_frozen is frozen; f32_vec_frozen_thaw leads to f32_vec, which has it")
#define f32_vec_frozen_shrink(...) \
	MPAGES_DOES_NOT_EXIST(bool, f32_vec_frozen_shrink, "f32_vec_frozen_shrink does not exist: it needs an open vector, and f32_vec_frozen is frozen; f32_vec_frozen_thaw leads to f32_vec, which has it")
#define f32_vec_frozen_clear_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, f32_vec_frozen_clear_decommit, "f32_vec_frozen_clear_decommit does not exist: it needs an open vector, and f32_vec_frozen is frozen; f32_vec_frozen_thaw leads to f32_vec, which has it")
#define f32_vec_frozen_discard(...) \
	MPAGES_DOES_NOT_EXIST(bool, f32_vec_frozen_discard, "f32_vec_frozen_discard does not exist: it needs an open vector, and f32_vec_frozen is frozen; f32_vec_frozen_thaw leads to f32_vec, which has it")
#define f32_vec_frozen_regrow(...) \
	MPAGES_DOES_NOT_EXIST(bool, f32_vec_frozen_regrow, "f32_vec_frozen_regrow does not exist: it needs an open vector, and f32_vec_frozen is frozen; f32_vec_frozen_thaw leads to f32_vec, which has it")
#define f32_vec_frozen_cursor_begin(...) \
	MPAGES_DOES_NOT_EXIST(f32_vec_cursor, f32_vec_frozen_cursor_begin, "f32_vec_frozen_cursor_begin does not exist: it needs an open vector, and f32_vec_frozen is frozen; f32_vec_frozen_thaw leads to f32_vec, which has it")

/* ---- f64_vec: vectors of double ---- */

MPAGES_VEC_ELEMENT(double);

/* Elements in a row that never move while more are added. data and len are there to be read, and
 * the elements to be changed; the rest belongs to the functions. {0} is an empty vector. */
typedef struct f64_vec {
	double *data;
	size_t len;   /* elements */
	size_t cap;   /* how many there is memory for */
	size_t max;   /* how many there are addresses for */
	size_t dirty; /* no byte past max(len, dirty) elements is other than zero */
} f64_vec;

/* The same elements, and pages that cannot be written. Empty, it is inert: there is nothing in it,
 * and calls on it fail. */
typedef struct f64_vec_frozen {
	const double *data;
	size_t len; /* elements */
	size_t max; /* how many there are addresses for */
} f64_vec_frozen;

/* The end of a vector, to add many elements in the fastest way. Until f64_vec_cursor_end the
 * vector is not to be used; what was added without coming to that may be lost. */
typedef struct f64_vec_cursor {
	double *at;  /* where the next element goes */
	double *end; /* where there is no memory any more */
	f64_vec *vec;
	size_t dirty;
} f64_vec_cursor;

/* ---- For the functions below ---- */

/* The vector as the runtime takes it. */
MPAGES_VEC_INLINE mpages_vec
f64_vec_as_words(f64_vec v)
{
	mpages_vec words;

	words.data = v.data;
	words.len = v.len;
	words.cap = v.cap;
	words.max = v.max;
	words.dirty = v.dirty;
	return words;
}

/* The vector as the runtime returns it. */
MPAGES_VEC_INLINE void
f64_vec_take_words(f64_vec *v, mpages_vec words)
{
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	v->data = (double *)words.data;
	v->len = words.len;
	v->cap = words.cap;
	v->max = words.max;
	v->dirty = words.dirty;
	MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
}

/* Makes room for n elements more, and for others after them. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f64_vec_make_room(f64_vec *v, size_t n)
{
	mpages_vec words = mpages_vec_grow(f64_vec_as_words(*v), sizeof(double), n);

	if (words.data == NULL)
		return false;
	f64_vec_take_words(v, words);
	return true;
}

/* Ends the vector after so many elements, which are no more than it has. */
MPAGES_VEC_INLINE void
f64_vec_end_at(f64_vec *v, size_t len)
{
	if (v->dirty < v->len)
		v->dirty = v->len;
	MPAGES_VEC_HIDE(v->data + len, v->len - len);
	v->len = len;
}

/* Empties the vector, whose memory is no longer its own. */
MPAGES_VEC_INLINE void
f64_vec_forget(f64_vec *v)
{
	f64_vec none = {NULL, 0, 0, 0, 0};

	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	*v = none;
}

/* A frozen vector as the runtime takes it. */
MPAGES_VEC_INLINE mpages_vec
f64_vec_frozen_as_words(f64_vec_frozen v)
{
	mpages_vec words;

	words.data = (double *)(uintptr_t)v.data;
	words.len = v.len;
	words.cap = v.len;
	words.max = v.max;
	words.dirty = v.len;
	return words;
}

/* ---- f64_vec ---- */

/* Makes an empty vector with room for so many elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline f64_vec
f64_vec_new(size_t capacity)
{
	f64_vec made = {NULL, 0, 0, 0, 0};

	f64_vec_take_words(&made, mpages_vec_new(sizeof(double), capacity));
	return made;
}

/* The same as f64_vec_new. */
MPAGES_MUST_USE static inline f64_vec
f64_vec_with_capacity(size_t capacity)
{
	return f64_vec_new(capacity);
}

/* Makes an empty vector with room for so many elements, and addresses for no more than the
 * maximum. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline f64_vec
f64_vec_with_max(size_t capacity, size_t max)
{
	f64_vec made = {NULL, 0, 0, 0, 0};

	f64_vec_take_words(&made, mpages_vec_with_max(sizeof(double), capacity, max));
	return made;
}

/* Takes an empty vector with room for so many elements from a pool. It goes back there when it is
 * freed, unless it was frozen or regrown. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline f64_vec
f64_vec_new_from(mpages_pool *pool, size_t capacity)
{
	f64_vec made = {NULL, 0, 0, 0, 0};

	f64_vec_take_words(&made, mpages_vec_new_from(pool, sizeof(double), capacity));
	return made;
}

/* Makes the elements' pages read-only, and gives all memory behind them back to the system.
 * Empties *v; on failure the result is empty. Should the system refuse it half way, and to undo it
 * too, *v is inert: it has no elements, and takes only this again, or f64_vec_free. */
MPAGES_MUST_USE MPAGES_VEC_INLINE f64_vec_frozen
f64_vec_freeze(f64_vec *v)
{
	mpages_vec words = mpages_vec_freeze(f64_vec_as_words(*v), sizeof(double));
	f64_vec_frozen frozen = {NULL, 0, 0};

	if (words.max == 0) {
		if (words.data != NULL)
			f64_vec_take_words(v, words);
		return frozen;
	}
	frozen.data = (double *)words.data;
	frozen.len = words.len;
	frozen.max = words.max;
	f64_vec_forget(v);
	return frozen;
}

/* Whether the vector has a place in memory. If not it is empty, and elements can be added all
 * the same; or it is inert, where f64_vec_freeze says so. */
MPAGES_MUST_USE static inline bool
f64_vec_ok(f64_vec v)
{
	return v.max != 0;
}

/* How many elements there is memory for: so many fit in without asking the system. */
MPAGES_MUST_USE static inline size_t
f64_vec_capacity(f64_vec v)
{
	return v.cap;
}

/* How many elements the vector can hold; for more there is f64_vec_regrow. */
MPAGES_MUST_USE static inline size_t
f64_vec_max(f64_vec v)
{
	return mpages_vec_max(f64_vec_as_words(v), sizeof(double));
}

/* The address of an element; NULL past the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE double *
f64_vec_at(const f64_vec *v, size_t i)
{
	return i < v->len ? &v->data[i] : NULL;
}

/* Whether both have the same bytes in as many elements. */
MPAGES_MUST_USE static inline bool
f64_vec_equal(f64_vec a, f64_vec b)
{
	return a.len == b.len &&
	       (a.len == 0 || memcmp(a.data, b.data, a.len * sizeof(double)) == 0);
}

/* Makes a vector of its own with the same elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline f64_vec
f64_vec_clone(f64_vec v)
{
	f64_vec made = {NULL, 0, 0, 0, 0};

	f64_vec_take_words(&made, mpages_vec_clone(f64_vec_as_words(v), sizeof(double)));
	return made;
}

/* What the vector takes up. It asks the system, which may take a while. */
MPAGES_MUST_USE static inline mpages_vec_stats
f64_vec_stats(f64_vec v)
{
	return mpages_vec_stats_of(f64_vec_as_words(v), sizeof(double));
}

/* Hints that n elements will be used soon; up to the capacity. */
static inline mpages_hint
f64_vec_advise_use_soon(f64_vec v, size_t first, size_t n)
{
	return mpages_vec_advise_use_soon(f64_vec_as_words(v), sizeof(double), first, n);
}

/* Hints that the vector will be used from front to back, until it shrinks or moves. */
static inline mpages_hint
f64_vec_advise_use_seq(f64_vec v)
{
	return mpages_vec_advise_use_seq(f64_vec_as_words(v), sizeof(double));
}

/* Hints that the vector will be used in no particular order, until it shrinks or moves. */
static inline mpages_hint
f64_vec_advise_use_rnd(f64_vec v)
{
	return mpages_vec_advise_use_rnd(f64_vec_as_words(v), sizeof(double));
}

/* Adds an element at the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f64_vec_push(f64_vec *v, double x)
{
	if (MPAGES_VEC_SELDOM(v->len == v->cap) && !f64_vec_make_room(v, 1))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	v->data[v->len] = x;
	v->len++;
	return true;
}

/* Adds an element at the end if there is memory for it already. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f64_vec_push_within_capacity(f64_vec *v, double x)
{
	if (MPAGES_VEC_SELDOM(v->len == v->cap)) {
		mpages_fail(MPAGES_NO_CAPACITY, 0, "push", v->data, sizeof(double));
		return false;
	}
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	v->data[v->len] = x;
	v->len++;
	return true;
}

/* Takes the last element out, into *out unless that is NULL. False where there is none. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f64_vec_pop(f64_vec *v, double *out)
{
	double x;

	if (v->len == 0) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "pop", v->data, sizeof(double));
		return false;
	}
	x = v->data[v->len - 1];
	f64_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}

/* Adds an element in front of the i-th; those from there on are one further. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f64_vec_insert(f64_vec *v, size_t i, double x)
{
	if (i > v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "insert", v->data, sizeof(double));
		return false;
	}
	if (MPAGES_VEC_SELDOM(v->len == v->cap) && !f64_vec_make_room(v, 1))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	memmove((void *)(v->data + i + 1), v->data + i, (v->len - i) * sizeof(double));
	v->data[i] = x;
	v->len++;
	return true;
}

/* Takes the i-th element out, into *out unless that is NULL. Those after it are one nearer. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f64_vec_remove(f64_vec *v, size_t i, double *out)
{
	double x;

	if (i >= v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "remove", v->data, sizeof(double));
		return false;
	}
	x = v->data[i];
	memmove((void *)(v->data + i), v->data + i + 1, (v->len - i - 1) * sizeof(double));
	f64_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}

/* Takes the i-th element out, into *out unless that is NULL. The last one takes its place. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f64_vec_swap_remove(f64_vec *v, size_t i, double *out)
{
	double x;

	if (i >= v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "swap_remove", v->data, sizeof(double));
		return false;
	}
	x = v->data[i];
	v->data[i] = v->data[v->len - 1];
	f64_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}

/* Adds n elements at the end. They may be the vector's own. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f64_vec_append(f64_vec *v, const double *from, size_t n)
{
	if (n > v->cap - v->len && !f64_vec_make_room(v, n))
		return false;
	if (n != 0) {
		MPAGES_VEC_SHOW(v->data + v->len, n);
		memcpy((void *)(v->data + v->len), from, n * sizeof(double));
		v->len += n;
	}
	return true;
}

/* Adds n elements at the end that are to be written next, and returns the first; NULL on
 * failure. */
MPAGES_MUST_USE MPAGES_VEC_INLINE double *
f64_vec_push_uninit(f64_vec *v, size_t n)
{
	if ((n > v->cap - v->len || v->max == 0) && !f64_vec_make_room(v, n))
		return NULL;
	MPAGES_VEC_SHOW(v->data + v->len, n);
	v->len += n;
	return v->data + (v->len - n);
}

/* Ends the vector after so many elements, if it has more. */
MPAGES_VEC_INLINE void
f64_vec_truncate(f64_vec *v, size_t len)
{
	if (len < v->len)
		f64_vec_end_at(v, len);
}

/* Ends the vector after no element; its memory stays. */
MPAGES_VEC_INLINE void
f64_vec_clear(f64_vec *v)
{
	f64_vec_end_at(v, 0);
}

/* Makes the vector have so many elements. New ones are zero; memory that was never written
 * stays untouched. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f64_vec_resize(f64_vec *v, size_t len)
{
	size_t n = len - v->len;

	if (len <= v->len) {
		f64_vec_truncate(v, len);
		return true;
	}
	if (n > v->cap - v->len && !f64_vec_make_room(v, n))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, n);
	if (v->dirty > v->len)
		memset((void *)(v->data + v->len), 0,
		       ((v->dirty < len ? v->dirty : len) - v->len) * sizeof(double));
	v->len = len;
	return true;
}

/* Makes sure that there is memory for so many elements more, and that adding single ones stays
 * cheap. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f64_vec_reserve(f64_vec *v, size_t additional)
{
	mpages_vec words = mpages_vec_grow(f64_vec_as_words(*v), sizeof(double), additional);

	if (words.data == NULL)
		return false;
	f64_vec_take_words(v, words);
	return true;
}

/* Makes sure that there is memory for so many elements more, and commits none in advance. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f64_vec_reserve_exact(f64_vec *v, size_t additional)
{
	mpages_vec words = mpages_vec_grow_exact(f64_vec_as_words(*v), sizeof(double), additional);

	if (words.data == NULL)
		return false;
	f64_vec_take_words(v, words);
	return true;
}

/* Makes sure that there is memory for so many elements more, and has the system provide it now:
 * adding them will not wait for it, nor end the process where there is none. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f64_vec_prefault(f64_vec *v, size_t additional)
{
	mpages_vec words;

	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	words = mpages_vec_prefault(f64_vec_as_words(*v), sizeof(double), additional);
	if (words.data == NULL) {
		MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
		return false;
	}
	f64_vec_take_words(v, words);
	return true;
}

/* Gives all memory behind the last element back to the system, and the system's promise of it. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f64_vec_shrink(f64_vec *v)
{
	mpages_vec words;

	if (v->data == NULL)
		return true;
	words = mpages_vec_shrink(f64_vec_as_words(*v), sizeof(double));
	if (words.data == NULL)
		return false;
	f64_vec_take_words(v, words);
	return true;
}

/* Ends the vector after no element and gives its memory back to the system, but for so many
 * bytes. The capacity stays. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f64_vec_clear_decommit(f64_vec *v, size_t keep_bytes)
{
	mpages_vec words;

	if (v->data == NULL)
		return true;
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	words = mpages_vec_decommit(f64_vec_as_words(*v), sizeof(double), keep_bytes);
	if (words.data == NULL) {
		MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
		return false;
	}
	f64_vec_take_words(v, words);
	return true;
}

/* Gives the memory of n elements back to the system. They stay in the vector, and indexes what
 * they are: those whose pages are among them read zero, others may read as before. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f64_vec_discard(f64_vec *v, size_t first, size_t n)
{
	return mpages_vec_discard(f64_vec_as_words(*v), sizeof(double), first, n);
}

/* Makes the maximum at least so large. The elements may move: addresses of them are then stale.
 * No other function moves them. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f64_vec_regrow(f64_vec *v, size_t max)
{
	mpages_vec words = mpages_vec_regrow(f64_vec_as_words(*v), sizeof(double), max);

	if (words.data == NULL)
		return false;
	f64_vec_take_words(v, words);
	return true;
}

/* Gives everything back to the system, and empties *v. On failure its addresses are kept, to be
 * freed again, but its elements are lost. */
MPAGES_VEC_INLINE bool
f64_vec_free(f64_vec *v)
{
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	if (!mpages_vec_free(f64_vec_as_words(*v), sizeof(double))) {
		f64_vec_end_at(v, 0);
		return false;
	}
	f64_vec_forget(v);
	return true;
}

/* Begins to add elements at the end. The vector is not to be used until f64_vec_cursor_end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE f64_vec_cursor
f64_vec_cursor_begin(f64_vec *v)
{
	f64_vec_cursor c = {NULL, NULL, v, v->dirty};

	if (v->data != NULL) {
		c.at = v->data + v->len;
		c.end = v->data + v->cap;
	}
	MPAGES_VEC_SHOW(c.at, (size_t)(c.end - c.at));
	/* Should the end never come, all that is behind the elements counts as written. */
	if (v->dirty < v->cap)
		v->dirty = v->cap;
	return c;
}

/* ---- f64_vec_cursor ---- */

/* Adds an element at the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f64_vec_cursor_push(f64_vec_cursor *c, double x)
{
	if (MPAGES_VEC_SELDOM(c->at == c->end)) {
		f64_vec *v = c->vec;

		if (v == NULL) {
			mpages_fail(MPAGES_EMPTIED, 0, "push", NULL, sizeof(double));
			return false;
		}
		v->len = v->cap;
		if (!f64_vec_make_room(v, 1))
			return false;
		MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
		c->at = v->data + v->len;
		c->end = v->data + v->cap;
		v->dirty = v->cap;
	}
	*c->at = x;
	c->at++;
	return true;
}

/* Ends that: all elements that were added belong to the vector, which can be used again. */
MPAGES_VEC_INLINE void
f64_vec_cursor_end(f64_vec_cursor *c)
{
	f64_vec *v = c->vec;
	f64_vec_cursor none = {NULL, NULL, NULL, 0};

	if (v == NULL)
		return;
	if (v->data != NULL)
		v->len = (size_t)(c->at - v->data);
	v->dirty = c->dirty;
	MPAGES_VEC_HIDE(c->at, (size_t)(c->end - c->at));
	*c = none;
}

/* ---- f64_vec_frozen ---- */

/* Lets the elements be changed again. Empties *v; on failure the result is {0}. Should the system
 * refuse it half way, and to undo it too, *v is inert: it has no elements, and takes only this
 * again, or f64_vec_frozen_free. */
MPAGES_MUST_USE MPAGES_VEC_INLINE f64_vec
f64_vec_frozen_thaw(f64_vec_frozen *v)
{
	mpages_vec words = mpages_vec_thaw(f64_vec_frozen_as_words(*v), sizeof(double));
	f64_vec_frozen none = {NULL, 0, 0};
	f64_vec thawed = {NULL, 0, 0, 0, 0};

	if (words.max != 0) {
		f64_vec_take_words(&thawed, words);
		*v = none;
	} else if (words.data != NULL) {
		v->len = 0;
		v->max = 0;
	}
	return thawed;
}

/* Whether the vector was made, has not been consumed, and is not inert. */
MPAGES_MUST_USE static inline bool
f64_vec_frozen_ok(f64_vec_frozen v)
{
	return v.max != 0;
}

/* The address of an element; NULL past the end. */
MPAGES_MUST_USE static inline const double *
f64_vec_frozen_at(f64_vec_frozen v, size_t i)
{
	return i < v.len ? &v.data[i] : NULL;
}

/* Whether both have the same bytes in as many elements. */
MPAGES_MUST_USE static inline bool
f64_vec_frozen_equal(f64_vec_frozen a, f64_vec_frozen b)
{
	return a.len == b.len &&
	       (a.len == 0 || memcmp(a.data, b.data, a.len * sizeof(double)) == 0);
}

/* Makes a vector, not frozen, with the same elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline f64_vec
f64_vec_frozen_clone(f64_vec_frozen v)
{
	f64_vec made = {NULL, 0, 0, 0, 0};

	if (v.data == NULL)
		mpages_fail(MPAGES_EMPTIED, 0, "clone", NULL, 0);
	else
		f64_vec_take_words(&made, mpages_vec_clone(f64_vec_frozen_as_words(v), sizeof(double)));
	return made;
}

/* What the vector takes up. It asks the system, which may take a while. */
MPAGES_MUST_USE static inline mpages_vec_stats
f64_vec_frozen_stats(f64_vec_frozen v)
{
	return mpages_vec_stats_of(f64_vec_frozen_as_words(v), sizeof(double));
}

/* Hints that n elements will be used soon. */
static inline mpages_hint
f64_vec_frozen_advise_use_soon(f64_vec_frozen v, size_t first, size_t n)
{
	return mpages_vec_advise_use_soon(f64_vec_frozen_as_words(v), sizeof(double), first, n);
}

/* Hints that the vector will be used from front to back. */
static inline mpages_hint
f64_vec_frozen_advise_use_seq(f64_vec_frozen v)
{
	return mpages_vec_advise_use_seq(f64_vec_frozen_as_words(v), sizeof(double));
}

/* Hints that the vector will be used in no particular order. */
static inline mpages_hint
f64_vec_frozen_advise_use_rnd(f64_vec_frozen v)
{
	return mpages_vec_advise_use_rnd(f64_vec_frozen_as_words(v), sizeof(double));
}

/* Gives everything back to the system, and empties *v. On failure *v is kept, to be freed
 * again, but its elements are lost. */
MPAGES_VEC_INLINE bool
f64_vec_frozen_free(f64_vec_frozen *v)
{
	f64_vec_frozen none = {NULL, 0, 0};

	if (!mpages_vec_free(f64_vec_frozen_as_words(*v), sizeof(double)))
		return false;
	*v = none;
	return true;
}

#ifndef __cplusplus
struct f64_vec_freeze_wants_address_of_f64_vec { int none; };
f64_vec_frozen f64_vec_freeze_wants_address_of_f64_vec(struct f64_vec_freeze_wants_address_of_f64_vec);
#define f64_vec_freeze(...) \
	(_Generic((__VA_ARGS__), f64_vec *: f64_vec_freeze, \
		default: f64_vec_freeze_wants_address_of_f64_vec)(__VA_ARGS__))
struct f64_vec_at_wants_address_of_f64_vec { int none; };
double *f64_vec_at_wants_address_of_f64_vec(struct f64_vec_at_wants_address_of_f64_vec, size_t i);
#define f64_vec_at(p, ...) \
	(_Generic((p), f64_vec *: f64_vec_at, const f64_vec *: f64_vec_at, \
		default: f64_vec_at_wants_address_of_f64_vec)(p, __VA_ARGS__))
struct f64_vec_push_wants_address_of_f64_vec { int none; };
bool f64_vec_push_wants_address_of_f64_vec(struct f64_vec_push_wants_address_of_f64_vec, double x);
#define f64_vec_push(p, ...) \
	(_Generic((p), f64_vec *: f64_vec_push, \
		default: f64_vec_push_wants_address_of_f64_vec)(p, __VA_ARGS__))
struct f64_vec_push_within_capacity_wants_address_of_f64_vec { int none; };
bool f64_vec_push_within_capacity_wants_address_of_f64_vec(struct f64_vec_push_within_capacity_wants_address_of_f64_vec, double x);
#define f64_vec_push_within_capacity(p, ...) \
	(_Generic((p), f64_vec *: f64_vec_push_within_capacity, \
		default: f64_vec_push_within_capacity_wants_address_of_f64_vec)(p, __VA_ARGS__))
struct f64_vec_pop_wants_address_of_f64_vec { int none; };
bool f64_vec_pop_wants_address_of_f64_vec(struct f64_vec_pop_wants_address_of_f64_vec, double *out);
#define f64_vec_pop(p, ...) \
	(_Generic((p), f64_vec *: f64_vec_pop, \
		default: f64_vec_pop_wants_address_of_f64_vec)(p, __VA_ARGS__))
struct f64_vec_insert_wants_address_of_f64_vec { int none; };
bool f64_vec_insert_wants_address_of_f64_vec(struct f64_vec_insert_wants_address_of_f64_vec, size_t i, double x);
#define f64_vec_insert(p, ...) \
	(_Generic((p), f64_vec *: f64_vec_insert, \
		default: f64_vec_insert_wants_address_of_f64_vec)(p, __VA_ARGS__))
struct f64_vec_remove_wants_address_of_f64_vec { int none; };
bool f64_vec_remove_wants_address_of_f64_vec(struct f64_vec_remove_wants_address_of_f64_vec, size_t i, double *out);
#define f64_vec_remove(p, ...) \
	(_Generic((p), f64_vec *: f64_vec_remove, \
		default: f64_vec_remove_wants_address_of_f64_vec)(p, __VA_ARGS__))
struct f64_vec_swap_remove_wants_address_of_f64_vec { int none; };
bool f64_vec_swap_remove_wants_address_of_f64_vec(struct f64_vec_swap_remove_wants_address_of_f64_vec, size_t i, double *out);
#define f64_vec_swap_remove(p, ...) \
	(_Generic((p), f64_vec *: f64_vec_swap_remove, \
		default: f64_vec_swap_remove_wants_address_of_f64_vec)(p, __VA_ARGS__))
struct f64_vec_append_wants_address_of_f64_vec { int none; };
bool f64_vec_append_wants_address_of_f64_vec(struct f64_vec_append_wants_address_of_f64_vec, const double *from, size_t n);
#define f64_vec_append(p, ...) \
	(_Generic((p), f64_vec *: f64_vec_append, \
		default: f64_vec_append_wants_address_of_f64_vec)(p, __VA_ARGS__))
struct f64_vec_push_uninit_wants_address_of_f64_vec { int none; };
double *f64_vec_push_uninit_wants_address_of_f64_vec(struct f64_vec_push_uninit_wants_address_of_f64_vec, size_t n);
#define f64_vec_push_uninit(p, ...) \
	(_Generic((p), f64_vec *: f64_vec_push_uninit, \
		default: f64_vec_push_uninit_wants_address_of_f64_vec)(p, __VA_ARGS__))
struct f64_vec_truncate_wants_address_of_f64_vec { int none; };
void f64_vec_truncate_wants_address_of_f64_vec(struct f64_vec_truncate_wants_address_of_f64_vec, size_t len);
#define f64_vec_truncate(p, ...) \
	(_Generic((p), f64_vec *: f64_vec_truncate, \
		default: f64_vec_truncate_wants_address_of_f64_vec)(p, __VA_ARGS__))
struct f64_vec_clear_wants_address_of_f64_vec { int none; };
void f64_vec_clear_wants_address_of_f64_vec(struct f64_vec_clear_wants_address_of_f64_vec);
#define f64_vec_clear(...) \
	(_Generic((__VA_ARGS__), f64_vec *: f64_vec_clear, \
		default: f64_vec_clear_wants_address_of_f64_vec)(__VA_ARGS__))
struct f64_vec_resize_wants_address_of_f64_vec { int none; };
bool f64_vec_resize_wants_address_of_f64_vec(struct f64_vec_resize_wants_address_of_f64_vec, size_t len);
#define f64_vec_resize(p, ...) \
	(_Generic((p), f64_vec *: f64_vec_resize, \
		default: f64_vec_resize_wants_address_of_f64_vec)(p, __VA_ARGS__))
struct f64_vec_reserve_wants_address_of_f64_vec { int none; };
bool f64_vec_reserve_wants_address_of_f64_vec(struct f64_vec_reserve_wants_address_of_f64_vec, size_t additional);
#define f64_vec_reserve(p, ...) \
	(_Generic((p), f64_vec *: f64_vec_reserve, \
		default: f64_vec_reserve_wants_address_of_f64_vec)(p, __VA_ARGS__))
struct f64_vec_reserve_exact_wants_address_of_f64_vec { int none; };
bool f64_vec_reserve_exact_wants_address_of_f64_vec(struct f64_vec_reserve_exact_wants_address_of_f64_vec, size_t additional);
#define f64_vec_reserve_exact(p, ...) \
	(_Generic((p), f64_vec *: f64_vec_reserve_exact, \
		default: f64_vec_reserve_exact_wants_address_of_f64_vec)(p, __VA_ARGS__))
struct f64_vec_prefault_wants_address_of_f64_vec { int none; };
bool f64_vec_prefault_wants_address_of_f64_vec(struct f64_vec_prefault_wants_address_of_f64_vec, size_t additional);
#define f64_vec_prefault(p, ...) \
	(_Generic((p), f64_vec *: f64_vec_prefault, \
		default: f64_vec_prefault_wants_address_of_f64_vec)(p, __VA_ARGS__))
struct f64_vec_shrink_wants_address_of_f64_vec { int none; };
bool f64_vec_shrink_wants_address_of_f64_vec(struct f64_vec_shrink_wants_address_of_f64_vec);
#define f64_vec_shrink(...) \
	(_Generic((__VA_ARGS__), f64_vec *: f64_vec_shrink, \
		default: f64_vec_shrink_wants_address_of_f64_vec)(__VA_ARGS__))
struct f64_vec_clear_decommit_wants_address_of_f64_vec { int none; };
bool f64_vec_clear_decommit_wants_address_of_f64_vec(struct f64_vec_clear_decommit_wants_address_of_f64_vec, size_t keep_bytes);
#define f64_vec_clear_decommit(p, ...) \
	(_Generic((p), f64_vec *: f64_vec_clear_decommit, \
		default: f64_vec_clear_decommit_wants_address_of_f64_vec)(p, __VA_ARGS__))
struct f64_vec_discard_wants_address_of_f64_vec { int none; };
bool f64_vec_discard_wants_address_of_f64_vec(struct f64_vec_discard_wants_address_of_f64_vec, size_t first, size_t n);
#define f64_vec_discard(p, ...) \
	(_Generic((p), f64_vec *: f64_vec_discard, \
		default: f64_vec_discard_wants_address_of_f64_vec)(p, __VA_ARGS__))
struct f64_vec_regrow_wants_address_of_f64_vec { int none; };
bool f64_vec_regrow_wants_address_of_f64_vec(struct f64_vec_regrow_wants_address_of_f64_vec, size_t max);
#define f64_vec_regrow(p, ...) \
	(_Generic((p), f64_vec *: f64_vec_regrow, \
		default: f64_vec_regrow_wants_address_of_f64_vec)(p, __VA_ARGS__))
struct f64_vec_free_wants_address_of_f64_vec { int none; };
bool f64_vec_free_wants_address_of_f64_vec(struct f64_vec_free_wants_address_of_f64_vec);
#define f64_vec_free(...) \
	(_Generic((__VA_ARGS__), f64_vec *: f64_vec_free, \
		default: f64_vec_free_wants_address_of_f64_vec)(__VA_ARGS__))
struct f64_vec_cursor_begin_wants_address_of_f64_vec { int none; };
f64_vec_cursor f64_vec_cursor_begin_wants_address_of_f64_vec(struct f64_vec_cursor_begin_wants_address_of_f64_vec);
#define f64_vec_cursor_begin(...) \
	(_Generic((__VA_ARGS__), f64_vec *: f64_vec_cursor_begin, \
		default: f64_vec_cursor_begin_wants_address_of_f64_vec)(__VA_ARGS__))
struct f64_vec_cursor_push_wants_address_of_f64_vec_cursor { int none; };
bool f64_vec_cursor_push_wants_address_of_f64_vec_cursor(struct f64_vec_cursor_push_wants_address_of_f64_vec_cursor, double x);
#define f64_vec_cursor_push(p, ...) \
	(_Generic((p), f64_vec_cursor *: f64_vec_cursor_push, \
		default: f64_vec_cursor_push_wants_address_of_f64_vec_cursor)(p, __VA_ARGS__))
struct f64_vec_cursor_end_wants_address_of_f64_vec_cursor { int none; };
void f64_vec_cursor_end_wants_address_of_f64_vec_cursor(struct f64_vec_cursor_end_wants_address_of_f64_vec_cursor);
#define f64_vec_cursor_end(...) \
	(_Generic((__VA_ARGS__), f64_vec_cursor *: f64_vec_cursor_end, \
		default: f64_vec_cursor_end_wants_address_of_f64_vec_cursor)(__VA_ARGS__))
struct f64_vec_frozen_thaw_wants_address_of_f64_vec_frozen { int none; };
f64_vec f64_vec_frozen_thaw_wants_address_of_f64_vec_frozen(struct f64_vec_frozen_thaw_wants_address_of_f64_vec_frozen);
#define f64_vec_frozen_thaw(...) \
	(_Generic((__VA_ARGS__), f64_vec_frozen *: f64_vec_frozen_thaw, \
		default: f64_vec_frozen_thaw_wants_address_of_f64_vec_frozen)(__VA_ARGS__))
struct f64_vec_frozen_free_wants_address_of_f64_vec_frozen { int none; };
bool f64_vec_frozen_free_wants_address_of_f64_vec_frozen(struct f64_vec_frozen_free_wants_address_of_f64_vec_frozen);
#define f64_vec_frozen_free(...) \
	(_Generic((__VA_ARGS__), f64_vec_frozen *: f64_vec_frozen_free, \
		default: f64_vec_frozen_free_wants_address_of_f64_vec_frozen)(__VA_ARGS__))
#endif

#define f64_vec_thaw(...) \
	MPAGES_DOES_NOT_EXIST(f64_vec, f64_vec_thaw, "f64_vec_thaw does not exist: it would change nothing, f64_vec is not frozen")
#define f64_vec_frozen_new(...) \
	MPAGES_DOES_NOT_EXIST(f64_vec_frozen, f64_vec_frozen_new, "f64_vec_frozen_new does not exist: a vector is made open; f64_vec_freeze leads to f64_vec_frozen")
#define f64_vec_frozen_with_capacity(...) \
	MPAGES_DOES_NOT_EXIST(f64_vec_frozen, f64_vec_frozen_with_capacity, "f64_vec_frozen_with_capacity does not exist: a vector is made open; f64_vec_freeze leads to f64_vec_frozen")
#define f64_vec_frozen_with_max(...) \
	MPAGES_DOES_NOT_EXIST(f64_vec_frozen, f64_vec_frozen_with_max, "f64_vec_frozen_with_max does not exist: a vector is made open; f64_vec_freeze leads to f64_vec_frozen")
#define f64_vec_frozen_new_from(...) \
	MPAGES_DOES_NOT_EXIST(f64_vec_frozen, f64_vec_frozen_new_from, "f64_vec_frozen_new_from does not exist: a vector is made open; f64_vec_freeze leads to f64_vec_frozen")
#define f64_vec_frozen_freeze(...) \
	MPAGES_DOES_NOT_EXIST(f64_vec_frozen, f64_vec_frozen_freeze, "f64_vec_frozen_freeze does not exist: it would change nothing, f64_vec_frozen is frozen already")
#define f64_vec_frozen_capacity(...) \
	MPAGES_DOES_NOT_EXIST(size_t, f64_vec_frozen_capacity, "f64_vec_frozen_capacity does not exist: it needs an open vector, and f64_vec_frozen is frozen; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_max(...) \
	MPAGES_DOES_NOT_EXIST(size_t, f64_vec_frozen_max, "f64_vec_frozen_max does not exist: it needs an open vector, and f64_vec_frozen is frozen; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_push(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_push, "f64_vec_frozen_push does not exist: it needs an open vector, and f64_vec_frozen is frozen; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_push_within_capacity(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_push_within_capacity, "f64_vec_frozen_push_within_capacity does not exist: it needs an open vector, and f64_vec_frozen is frozen; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_pop(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_pop, "f64_vec_frozen_pop does not exist: it needs an open vector, and f64_vec_frozen is frozen; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_insert(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_insert, "f64_vec_frozen_insert does not exist: it needs an open vector, and f64_vec_frozen is frozen; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_remove(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_remove, "f64_vec_frozen_remove does not exist: it needs an open vector, and f64_vec_frozen is frozen; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_swap_remove(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_swap_remove, "f64_vec_frozen_swap_remove does not exist: it needs an open vector, and f64_vec_frozen is frozen; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_append(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_append, "f64_vec_frozen_append does not exist: it needs an open vector, and f64_vec_frozen is frozen; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_push_uninit(...) \
	MPAGES_DOES_NOT_EXIST(double *, f64_vec_frozen_push_uninit, "f64_vec_frozen_push_uninit does not exist: it needs an open vector, and f64_vec_frozen is frozen; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_truncate(...) \
	MPAGES_DOES_NOT_EXIST(void, f64_vec_frozen_truncate, "f64_vec_frozen_truncate does not exist: it needs an open vector, and f64_vec_frozen is frozen; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_clear(...) \
	MPAGES_DOES_NOT_EXIST(void, f64_vec_frozen_clear, "f64_vec_frozen_clear does not exist: it needs an open vector, and f64_vec_frozen is frozen; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_resize, "f64_vec_frozen_resize does not exist: it needs an open vector, and f64_vec_frozen is frozen; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_reserve(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_reserve, "f64_vec_frozen_reserve does not exist: it needs an open vector, and f64_vec_frozen is frozen; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_reserve_exact(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_reserve_exact, "f64_vec_frozen_reserve_exact does not exist: it needs an open vector, and f64_vec_frozen is frozen; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_prefault(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_prefault, "f64_vec_frozen_prefault does not exist: it needs an open vector, and f64_vec_frozen is frozen; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_shrink(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_shrink, "f64_vec_frozen_shrink does not exist: it needs an open vector, and f64_vec_frozen is frozen; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_clear_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_clear_decommit, "f64_vec_frozen_clear_decommit does not exist: it needs an open vector, and f64_vec_frozen is frozen; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_discard(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_discard, "f64_vec_frozen_discard does not exist: it needs an open vector, and f64_vec_frozen is frozen; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_regrow(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_regrow, "f64_vec_frozen_regrow does not exist: it needs an open vector, and f64_vec_frozen is frozen; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_cursor_begin(...) \
	MPAGES_DOES_NOT_EXIST(f64_vec_cursor, f64_vec_frozen_cursor_begin, "f64_vec_frozen_cursor_begin does not exist: it needs an open vector, and f64_vec_frozen is frozen; f64_vec_frozen_thaw leads to f64_vec, which has it")

#endif

#ifdef __cplusplus
}
#endif
