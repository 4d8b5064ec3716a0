/* Vectors of char * that own what they point to: what this line of a spec makes,
 * `vec text of char * from "vec_text.h" drop text_drop copy text_copy`.
 *
 * A vector's functions are given its address where they change or end it, and the vector itself where
 * they only look. One that returns bool returns whether it worked: if not, mpages_last_error() says
 * why, and nothing has changed. Whoever holds a vector owns its memory, and frees it once.
 */
#ifndef TESTS_VEC_OWNER_SAMPLE_H
#define TESTS_VEC_OWNER_SAMPLE_H

#include <memory_pages/vec.h>
#include "vec_text.h"

#ifdef __cplusplus
extern "C" {
#endif

MPAGES_VEC_ELEMENT(char *);
MPAGES_VEC_DROP(text_drop, char *);
MPAGES_VEC_COPY(text_copy, char *);

/* Elements in a row that never move while more are added. data and len are there to be read, and
 * the elements to be changed; the rest belongs to the functions. {0} is an empty vector. */
typedef struct text_vec {
	char **data;
	size_t len;   /* elements */
	size_t cap;   /* how many there is memory for */
	size_t max;   /* how many there are addresses for */
	size_t dirty; /* no byte past max(len, dirty) elements is other than zero */
} text_vec;

/* The same elements, and pages that cannot be written. Empty, it is inert: there is nothing in it,
 * and calls on it fail. */
typedef struct text_vec_frozen {
	char *const *data;
	size_t len; /* elements */
	size_t max; /* how many there are addresses for */
} text_vec_frozen;

/* The end of a vector, to add many elements in the fastest way. Until text_vec_cursor_end the
 * vector is not to be used; what was added without coming to that may be lost. */
typedef struct text_vec_cursor {
	char **at;  /* where the next element goes */
	char **end; /* where there is no memory any more */
	text_vec *vec;
	size_t dirty;
} text_vec_cursor;

/* ---- For the functions below ---- */

/* The vector as the runtime takes it. */
MPAGES_VEC_INLINE mpages_vec
text_vec_as_words(text_vec v)
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
text_vec_take_words(text_vec *v, mpages_vec words)
{
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	v->data = (char **)words.data;
	v->len = words.len;
	v->cap = words.cap;
	v->max = words.max;
	v->dirty = words.dirty;
	MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
}

/* Makes room for n elements more, and for others after them. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
text_vec_make_room(text_vec *v, size_t n)
{
	mpages_vec words = mpages_vec_grow(text_vec_as_words(*v), sizeof(char *), n);

	if (words.data == NULL)
		return false;
	text_vec_take_words(v, words);
	return true;
}

/* Ends the vector after so many elements, which are no more than it has. */
MPAGES_VEC_INLINE void
text_vec_end_at(text_vec *v, size_t len)
{
	if (v->dirty < v->len)
		v->dirty = v->len;
	MPAGES_VEC_HIDE(v->data + len, v->len - len);
	v->len = len;
}

/* Empties the vector, whose memory is no longer its own. */
MPAGES_VEC_INLINE void
text_vec_forget(text_vec *v)
{
	text_vec none = {NULL, 0, 0, 0, 0};

	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	*v = none;
}

/* A frozen vector as the runtime takes it. */
MPAGES_VEC_INLINE mpages_vec
text_vec_frozen_as_words(text_vec_frozen v)
{
	mpages_vec words;

	words.data = (char **)(uintptr_t)v.data;
	words.len = v.len;
	words.cap = v.len;
	words.max = v.max;
	words.dirty = v.len;
	return words;
}

/* Drops elements, each once, from the first to the last. */
static inline void
text_vec_drop_all(char **first, size_t n)
{
	for (size_t i = 0; i < n; i++)
		text_drop(&first[i]);
}

/* Copies elements to where there are none. On failure those are dropped that were copied. */
MPAGES_MUST_USE static inline bool
text_vec_copy_all(char **to, char *const *from, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (!text_copy(&to[i], &from[i])) {
			text_vec_drop_all(to, i);
			mpages_fail(MPAGES_NO_COPY, 0, "copy", &to[i], sizeof(char *));
			return false;
		}
	}
	return true;
}

/* ---- text_vec ---- */

/* Makes an empty vector with room for so many elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline text_vec
text_vec_new(size_t capacity)
{
	text_vec made = {NULL, 0, 0, 0, 0};

	text_vec_take_words(&made, mpages_vec_new(sizeof(char *), capacity));
	return made;
}

/* The same as text_vec_new. */
MPAGES_MUST_USE static inline text_vec
text_vec_with_capacity(size_t capacity)
{
	return text_vec_new(capacity);
}

/* Makes an empty vector with room for so many elements, and addresses for no more than the
 * maximum. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline text_vec
text_vec_with_max(size_t capacity, size_t max)
{
	text_vec made = {NULL, 0, 0, 0, 0};

	text_vec_take_words(&made, mpages_vec_with_max(sizeof(char *), capacity, max));
	return made;
}

/* Makes the elements' pages read-only, and gives all memory behind them back to the system.
 * Empties *v; on failure the result is empty. */
MPAGES_MUST_USE MPAGES_VEC_INLINE text_vec_frozen
text_vec_freeze(text_vec *v)
{
	mpages_vec words = mpages_vec_freeze(text_vec_as_words(*v), sizeof(char *));
	text_vec_frozen frozen = {NULL, 0, 0};

	if (words.data == NULL)
		return frozen;
	frozen.data = (char **)words.data;
	frozen.len = words.len;
	frozen.max = words.max;
	text_vec_forget(v);
	return frozen;
}

/* Whether the vector has a place in memory. If not it is empty, and elements can be added all
 * the same. */
MPAGES_MUST_USE static inline bool
text_vec_ok(text_vec v)
{
	return v.data != NULL;
}

/* How many elements there is memory for: so many fit in without asking the system. */
MPAGES_MUST_USE static inline size_t
text_vec_capacity(text_vec v)
{
	return v.cap;
}

/* How many elements the vector can hold; for more there is text_vec_regrow. */
MPAGES_MUST_USE static inline size_t
text_vec_max(text_vec v)
{
	return mpages_vec_max(text_vec_as_words(v), sizeof(char *));
}

/* The address of an element; NULL past the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE char **
text_vec_at(const text_vec *v, size_t i)
{
	return i < v->len ? &v->data[i] : NULL;
}

/* Whether both have the same bytes in as many elements. */
MPAGES_MUST_USE static inline bool
text_vec_equal(text_vec a, text_vec b)
{
	return a.len == b.len &&
	       (a.len == 0 || memcmp(a.data, b.data, a.len * sizeof(char *)) == 0);
}

/* Makes a vector of its own with copies of the elements. On failure it is {0}: its data is
 * NULL. */
MPAGES_MUST_USE static inline text_vec
text_vec_clone(text_vec v)
{
	text_vec made = text_vec_new(v.len);

	MPAGES_VEC_SHOW(made.data, made.cap);
	if (made.data != NULL && text_vec_copy_all(made.data, v.data, v.len)) {
		made.len = v.len;
		MPAGES_VEC_HIDE(made.data + made.len, made.cap - made.len);
	} else {
		mpages_vec_free(text_vec_as_words(made), sizeof(char *));
		text_vec_forget(&made);
	}
	return made;
}

/* What the vector takes up. It asks the system, which may take a while. */
MPAGES_MUST_USE static inline mpages_vec_stats
text_vec_stats(text_vec v)
{
	return mpages_vec_stats_of(text_vec_as_words(v), sizeof(char *));
}

/* Hints that n elements will be used soon; up to the capacity. */
static inline mpages_hint
text_vec_advise_use_soon(text_vec v, size_t first, size_t n)
{
	return mpages_vec_advise_use_soon(text_vec_as_words(v), sizeof(char *), first, n);
}

/* Hints that the vector will be used from front to back, until it shrinks or moves. */
static inline mpages_hint
text_vec_advise_use_seq(text_vec v)
{
	return mpages_vec_advise_use_seq(text_vec_as_words(v), sizeof(char *));
}

/* Hints that the vector will be used in no particular order, until it shrinks or moves. */
static inline mpages_hint
text_vec_advise_use_rnd(text_vec v)
{
	return mpages_vec_advise_use_rnd(text_vec_as_words(v), sizeof(char *));
}

/* Adds an element at the end. On failure the element stays the caller's. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
text_vec_push(text_vec *v, char *x)
{
	if (v->len == v->cap && !text_vec_make_room(v, 1))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	v->data[v->len] = x;
	v->len++;
	return true;
}

/* Adds an element at the end if there is memory for it already. On failure the element stays
 * the caller's. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
text_vec_push_within_capacity(text_vec *v, char *x)
{
	if (v->len == v->cap) {
		mpages_fail(MPAGES_NO_CAPACITY, 0, "push", v->data, sizeof(char *));
		return false;
	}
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	v->data[v->len] = x;
	v->len++;
	return true;
}

/* Takes the last element out. It is the caller's in *out, or dropped where out is NULL. False
 * where there is none. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
text_vec_pop(text_vec *v, char **out)
{
	char *x;

	if (v->len == 0) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "pop", v->data, sizeof(char *));
		return false;
	}
	x = v->data[v->len - 1];
	text_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	else
		text_drop(&x);
	return true;
}

/* Adds an element in front of the i-th; those from there on are one further. On failure the
 * element stays the caller's. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
text_vec_insert(text_vec *v, size_t i, char *x)
{
	if (i > v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "insert", v->data, sizeof(char *));
		return false;
	}
	if (v->len == v->cap && !text_vec_make_room(v, 1))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	memmove((void *)(v->data + i + 1), v->data + i, (v->len - i) * sizeof(char *));
	v->data[i] = x;
	v->len++;
	return true;
}

/* Takes the i-th element out. It is the caller's in *out, or dropped where out is NULL. Those
 * after it are one nearer. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
text_vec_remove(text_vec *v, size_t i, char **out)
{
	char *x;

	if (i >= v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "remove", v->data, sizeof(char *));
		return false;
	}
	x = v->data[i];
	memmove((void *)(v->data + i), v->data + i + 1, (v->len - i - 1) * sizeof(char *));
	text_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	else
		text_drop(&x);
	return true;
}

/* Takes the i-th element out. It is the caller's in *out, or dropped where out is NULL. The
 * last one takes its place. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
text_vec_swap_remove(text_vec *v, size_t i, char **out)
{
	char *x;

	if (i >= v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "swap_remove", v->data, sizeof(char *));
		return false;
	}
	x = v->data[i];
	v->data[i] = v->data[v->len - 1];
	text_vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	else
		text_drop(&x);
	return true;
}

/* Adds copies of n elements at the end. They may be the vector's own. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
text_vec_append(text_vec *v, char *const *from, size_t n)
{
	if (n > v->cap - v->len && !text_vec_make_room(v, n))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, n);
	v->len += n;
	if (!text_vec_copy_all(v->data + (v->len - n), from, n)) {
		text_vec_end_at(v, v->len - n);
		return false;
	}
	return true;
}

/* Ends the vector after so many elements, if it has more; drops those. */
MPAGES_VEC_INLINE void
text_vec_truncate(text_vec *v, size_t len)
{
	if (len >= v->len)
		return;
	text_vec_drop_all(v->data + len, v->len - len);
	text_vec_end_at(v, len);
}

/* Ends the vector after no element; its memory stays. Drops them all. */
MPAGES_VEC_INLINE void
text_vec_clear(text_vec *v)
{
	text_vec_truncate(v, 0);
}

/* Makes the vector have so many elements. New ones are zero, which text_drop has to accept;
 * memory that was never written stays untouched. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
text_vec_resize(text_vec *v, size_t len)
{
	size_t n = len - v->len;

	if (len <= v->len) {
		text_vec_truncate(v, len);
		return true;
	}
	if (n > v->cap - v->len && !text_vec_make_room(v, n))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, n);
	if (v->dirty > v->len)
		memset((void *)(v->data + v->len), 0,
		       ((v->dirty < len ? v->dirty : len) - v->len) * sizeof(char *));
	v->len = len;
	return true;
}

/* Makes sure that there is memory for so many elements more, and that adding single ones stays
 * cheap. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
text_vec_reserve(text_vec *v, size_t additional)
{
	mpages_vec words = mpages_vec_grow(text_vec_as_words(*v), sizeof(char *), additional);

	if (words.data == NULL)
		return false;
	text_vec_take_words(v, words);
	return true;
}

/* Makes sure that there is memory for so many elements more, and commits none in advance. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
text_vec_reserve_exact(text_vec *v, size_t additional)
{
	mpages_vec words = mpages_vec_grow_exact(text_vec_as_words(*v), sizeof(char *), additional);

	if (words.data == NULL)
		return false;
	text_vec_take_words(v, words);
	return true;
}

/* Makes sure that there is memory for so many elements more, and has the system provide it now:
 * adding them will not wait for it, nor end the process where there is none. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
text_vec_prefault(text_vec *v, size_t additional)
{
	mpages_vec words;

	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	words = mpages_vec_prefault(text_vec_as_words(*v), sizeof(char *), additional);
	if (words.data == NULL) {
		MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
		return false;
	}
	text_vec_take_words(v, words);
	return true;
}

/* Gives all memory behind the last element back to the system, and the system's promise of it. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
text_vec_shrink(text_vec *v)
{
	mpages_vec words;

	if (v->data == NULL)
		return true;
	words = mpages_vec_shrink(text_vec_as_words(*v), sizeof(char *));
	if (words.data == NULL)
		return false;
	text_vec_take_words(v, words);
	return true;
}

/* Ends the vector after no element and gives its memory back to the system, but for so many
 * bytes. The capacity stays. The elements are dropped, whether that works or not. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
text_vec_clear_decommit(text_vec *v, size_t keep_bytes)
{
	mpages_vec words;

	if (v->data == NULL)
		return true;
	text_vec_clear(v);
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	words = mpages_vec_decommit(text_vec_as_words(*v), sizeof(char *), keep_bytes);
	if (words.data == NULL) {
		MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
		return false;
	}
	text_vec_take_words(v, words);
	return true;
}

/* Makes the maximum at least so large. The elements may move: addresses of them are then stale.
 * No other function moves them. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
text_vec_regrow(text_vec *v, size_t max)
{
	mpages_vec words = mpages_vec_regrow(text_vec_as_words(*v), sizeof(char *), max);

	if (words.data == NULL)
		return false;
	text_vec_take_words(v, words);
	return true;
}

/* Gives everything back to the system, and empties *v. Drops the elements. On failure its
 * addresses are kept, to be freed again, but its elements are lost. */
MPAGES_VEC_INLINE bool
text_vec_free(text_vec *v)
{
	text_vec_clear(v);
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	if (!mpages_vec_free(text_vec_as_words(*v), sizeof(char *))) {
		text_vec_end_at(v, 0);
		return false;
	}
	text_vec_forget(v);
	return true;
}

/* ---- text_vec_cursor ---- */

/* Begins to add elements at the end. The vector is not to be used until text_vec_cursor_end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE text_vec_cursor
text_vec_cursor_begin(text_vec *v)
{
	text_vec_cursor c = {NULL, NULL, v, v->dirty};

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

/* Adds an element at the end. On failure the element stays the caller's. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
text_vec_cursor_push(text_vec_cursor *c, char *x)
{
	if (c->at == c->end) {
		text_vec *v = c->vec;

		if (v == NULL) {
			mpages_fail(MPAGES_EMPTIED, 0, "push", NULL, sizeof(char *));
			return false;
		}
		v->len = v->cap;
		if (!text_vec_make_room(v, 1))
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
text_vec_cursor_end(text_vec_cursor *c)
{
	text_vec *v = c->vec;
	text_vec_cursor none = {NULL, NULL, NULL, 0};

	if (v == NULL)
		return;
	if (v->data != NULL)
		v->len = (size_t)(c->at - v->data);
	v->dirty = c->dirty;
	MPAGES_VEC_HIDE(c->at, (size_t)(c->end - c->at));
	*c = none;
}

/* ---- text_vec_frozen ---- */

/* Lets the elements be changed again. Empties *v; on failure the result is {0}. */
MPAGES_MUST_USE MPAGES_VEC_INLINE text_vec
text_vec_frozen_thaw(text_vec_frozen *v)
{
	mpages_vec words = mpages_vec_thaw(text_vec_frozen_as_words(*v), sizeof(char *));
	text_vec_frozen none = {NULL, 0, 0};
	text_vec thawed = {NULL, 0, 0, 0, 0};

	if (words.data != NULL) {
		text_vec_take_words(&thawed, words);
		*v = none;
	}
	return thawed;
}

/* Whether the vector was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
text_vec_frozen_ok(text_vec_frozen v)
{
	return v.data != NULL;
}

/* The address of an element; NULL past the end. */
MPAGES_MUST_USE static inline char *const *
text_vec_frozen_at(text_vec_frozen v, size_t i)
{
	return i < v.len ? &v.data[i] : NULL;
}

/* Whether both have the same bytes in as many elements. */
MPAGES_MUST_USE static inline bool
text_vec_frozen_equal(text_vec_frozen a, text_vec_frozen b)
{
	return a.len == b.len &&
	       (a.len == 0 || memcmp(a.data, b.data, a.len * sizeof(char *)) == 0);
}

/* Makes a vector, not frozen, with copies of the elements. On failure it is {0}: its data is
 * NULL. */
MPAGES_MUST_USE static inline text_vec
text_vec_frozen_clone(text_vec_frozen v)
{
	text_vec same = {NULL, 0, 0, 0, 0};

	same.data = (char **)(uintptr_t)v.data;
	same.len = v.len;
	return text_vec_clone(same);
}

/* What the vector takes up. It asks the system, which may take a while. */
MPAGES_MUST_USE static inline mpages_vec_stats
text_vec_frozen_stats(text_vec_frozen v)
{
	return mpages_vec_stats_of(text_vec_frozen_as_words(v), sizeof(char *));
}

/* Hints that n elements will be used soon. */
static inline mpages_hint
text_vec_frozen_advise_use_soon(text_vec_frozen v, size_t first, size_t n)
{
	return mpages_vec_advise_use_soon(text_vec_frozen_as_words(v), sizeof(char *), first, n);
}

/* Hints that the vector will be used from front to back. */
static inline mpages_hint
text_vec_frozen_advise_use_seq(text_vec_frozen v)
{
	return mpages_vec_advise_use_seq(text_vec_frozen_as_words(v), sizeof(char *));
}

/* Hints that the vector will be used in no particular order. */
static inline mpages_hint
text_vec_frozen_advise_use_rnd(text_vec_frozen v)
{
	return mpages_vec_advise_use_rnd(text_vec_frozen_as_words(v), sizeof(char *));
}

/* Drops the elements, gives everything back to the system, and empties *v. On failure *v is
 * kept, to be freed again, without elements if they were dropped. */
MPAGES_VEC_INLINE bool
text_vec_frozen_free(text_vec_frozen *v)
{
	text_vec thawed;

	if (v->data == NULL)
		return true;
	thawed = text_vec_frozen_thaw(v);
	if (thawed.data == NULL)
		return false;
	if (!text_vec_free(&thawed)) {
		*v = text_vec_freeze(&thawed);
		return false;
	}
	return true;
}

#ifndef __cplusplus
struct text_vec_freeze_wants_address_of_text_vec { int none; };
text_vec_frozen text_vec_freeze_wants_address_of_text_vec(struct text_vec_freeze_wants_address_of_text_vec);
#define text_vec_freeze(...) \
	(_Generic((__VA_ARGS__), text_vec *: text_vec_freeze, \
		default: text_vec_freeze_wants_address_of_text_vec)(__VA_ARGS__))
struct text_vec_at_wants_address_of_text_vec { int none; };
char **text_vec_at_wants_address_of_text_vec(struct text_vec_at_wants_address_of_text_vec, size_t i);
#define text_vec_at(v, ...) \
	(_Generic((v), text_vec *: text_vec_at, const text_vec *: text_vec_at, \
		default: text_vec_at_wants_address_of_text_vec)(v, __VA_ARGS__))
struct text_vec_push_wants_address_of_text_vec { int none; };
bool text_vec_push_wants_address_of_text_vec(struct text_vec_push_wants_address_of_text_vec, char *x);
#define text_vec_push(v, ...) \
	(_Generic((v), text_vec *: text_vec_push, \
		default: text_vec_push_wants_address_of_text_vec)(v, __VA_ARGS__))
struct text_vec_push_within_capacity_wants_address_of_text_vec { int none; };
bool text_vec_push_within_capacity_wants_address_of_text_vec(struct text_vec_push_within_capacity_wants_address_of_text_vec, char *x);
#define text_vec_push_within_capacity(v, ...) \
	(_Generic((v), text_vec *: text_vec_push_within_capacity, \
		default: text_vec_push_within_capacity_wants_address_of_text_vec)(v, __VA_ARGS__))
struct text_vec_pop_wants_address_of_text_vec { int none; };
bool text_vec_pop_wants_address_of_text_vec(struct text_vec_pop_wants_address_of_text_vec, char **out);
#define text_vec_pop(v, ...) \
	(_Generic((v), text_vec *: text_vec_pop, \
		default: text_vec_pop_wants_address_of_text_vec)(v, __VA_ARGS__))
struct text_vec_insert_wants_address_of_text_vec { int none; };
bool text_vec_insert_wants_address_of_text_vec(struct text_vec_insert_wants_address_of_text_vec, size_t i, char *x);
#define text_vec_insert(v, ...) \
	(_Generic((v), text_vec *: text_vec_insert, \
		default: text_vec_insert_wants_address_of_text_vec)(v, __VA_ARGS__))
struct text_vec_remove_wants_address_of_text_vec { int none; };
bool text_vec_remove_wants_address_of_text_vec(struct text_vec_remove_wants_address_of_text_vec, size_t i, char **out);
#define text_vec_remove(v, ...) \
	(_Generic((v), text_vec *: text_vec_remove, \
		default: text_vec_remove_wants_address_of_text_vec)(v, __VA_ARGS__))
struct text_vec_swap_remove_wants_address_of_text_vec { int none; };
bool text_vec_swap_remove_wants_address_of_text_vec(struct text_vec_swap_remove_wants_address_of_text_vec, size_t i, char **out);
#define text_vec_swap_remove(v, ...) \
	(_Generic((v), text_vec *: text_vec_swap_remove, \
		default: text_vec_swap_remove_wants_address_of_text_vec)(v, __VA_ARGS__))
struct text_vec_append_wants_address_of_text_vec { int none; };
bool text_vec_append_wants_address_of_text_vec(struct text_vec_append_wants_address_of_text_vec, char *const *from, size_t n);
#define text_vec_append(v, ...) \
	(_Generic((v), text_vec *: text_vec_append, \
		default: text_vec_append_wants_address_of_text_vec)(v, __VA_ARGS__))
struct text_vec_truncate_wants_address_of_text_vec { int none; };
void text_vec_truncate_wants_address_of_text_vec(struct text_vec_truncate_wants_address_of_text_vec, size_t len);
#define text_vec_truncate(v, ...) \
	(_Generic((v), text_vec *: text_vec_truncate, \
		default: text_vec_truncate_wants_address_of_text_vec)(v, __VA_ARGS__))
struct text_vec_clear_wants_address_of_text_vec { int none; };
void text_vec_clear_wants_address_of_text_vec(struct text_vec_clear_wants_address_of_text_vec);
#define text_vec_clear(...) \
	(_Generic((__VA_ARGS__), text_vec *: text_vec_clear, \
		default: text_vec_clear_wants_address_of_text_vec)(__VA_ARGS__))
struct text_vec_resize_wants_address_of_text_vec { int none; };
bool text_vec_resize_wants_address_of_text_vec(struct text_vec_resize_wants_address_of_text_vec, size_t len);
#define text_vec_resize(v, ...) \
	(_Generic((v), text_vec *: text_vec_resize, \
		default: text_vec_resize_wants_address_of_text_vec)(v, __VA_ARGS__))
struct text_vec_reserve_wants_address_of_text_vec { int none; };
bool text_vec_reserve_wants_address_of_text_vec(struct text_vec_reserve_wants_address_of_text_vec, size_t additional);
#define text_vec_reserve(v, ...) \
	(_Generic((v), text_vec *: text_vec_reserve, \
		default: text_vec_reserve_wants_address_of_text_vec)(v, __VA_ARGS__))
struct text_vec_reserve_exact_wants_address_of_text_vec { int none; };
bool text_vec_reserve_exact_wants_address_of_text_vec(struct text_vec_reserve_exact_wants_address_of_text_vec, size_t additional);
#define text_vec_reserve_exact(v, ...) \
	(_Generic((v), text_vec *: text_vec_reserve_exact, \
		default: text_vec_reserve_exact_wants_address_of_text_vec)(v, __VA_ARGS__))
struct text_vec_prefault_wants_address_of_text_vec { int none; };
bool text_vec_prefault_wants_address_of_text_vec(struct text_vec_prefault_wants_address_of_text_vec, size_t additional);
#define text_vec_prefault(v, ...) \
	(_Generic((v), text_vec *: text_vec_prefault, \
		default: text_vec_prefault_wants_address_of_text_vec)(v, __VA_ARGS__))
struct text_vec_shrink_wants_address_of_text_vec { int none; };
bool text_vec_shrink_wants_address_of_text_vec(struct text_vec_shrink_wants_address_of_text_vec);
#define text_vec_shrink(...) \
	(_Generic((__VA_ARGS__), text_vec *: text_vec_shrink, \
		default: text_vec_shrink_wants_address_of_text_vec)(__VA_ARGS__))
struct text_vec_clear_decommit_wants_address_of_text_vec { int none; };
bool text_vec_clear_decommit_wants_address_of_text_vec(struct text_vec_clear_decommit_wants_address_of_text_vec, size_t keep_bytes);
#define text_vec_clear_decommit(v, ...) \
	(_Generic((v), text_vec *: text_vec_clear_decommit, \
		default: text_vec_clear_decommit_wants_address_of_text_vec)(v, __VA_ARGS__))
struct text_vec_regrow_wants_address_of_text_vec { int none; };
bool text_vec_regrow_wants_address_of_text_vec(struct text_vec_regrow_wants_address_of_text_vec, size_t max);
#define text_vec_regrow(v, ...) \
	(_Generic((v), text_vec *: text_vec_regrow, \
		default: text_vec_regrow_wants_address_of_text_vec)(v, __VA_ARGS__))
struct text_vec_free_wants_address_of_text_vec { int none; };
bool text_vec_free_wants_address_of_text_vec(struct text_vec_free_wants_address_of_text_vec);
#define text_vec_free(...) \
	(_Generic((__VA_ARGS__), text_vec *: text_vec_free, \
		default: text_vec_free_wants_address_of_text_vec)(__VA_ARGS__))
struct text_vec_cursor_begin_wants_address_of_text_vec { int none; };
text_vec_cursor text_vec_cursor_begin_wants_address_of_text_vec(struct text_vec_cursor_begin_wants_address_of_text_vec);
#define text_vec_cursor_begin(...) \
	(_Generic((__VA_ARGS__), text_vec *: text_vec_cursor_begin, \
		default: text_vec_cursor_begin_wants_address_of_text_vec)(__VA_ARGS__))
struct text_vec_cursor_push_wants_address_of_text_vec_cursor { int none; };
bool text_vec_cursor_push_wants_address_of_text_vec_cursor(struct text_vec_cursor_push_wants_address_of_text_vec_cursor, char *x);
#define text_vec_cursor_push(v, ...) \
	(_Generic((v), text_vec_cursor *: text_vec_cursor_push, \
		default: text_vec_cursor_push_wants_address_of_text_vec_cursor)(v, __VA_ARGS__))
struct text_vec_cursor_end_wants_address_of_text_vec_cursor { int none; };
void text_vec_cursor_end_wants_address_of_text_vec_cursor(struct text_vec_cursor_end_wants_address_of_text_vec_cursor);
#define text_vec_cursor_end(...) \
	(_Generic((__VA_ARGS__), text_vec_cursor *: text_vec_cursor_end, \
		default: text_vec_cursor_end_wants_address_of_text_vec_cursor)(__VA_ARGS__))
struct text_vec_frozen_thaw_wants_address_of_text_vec_frozen { int none; };
text_vec text_vec_frozen_thaw_wants_address_of_text_vec_frozen(struct text_vec_frozen_thaw_wants_address_of_text_vec_frozen);
#define text_vec_frozen_thaw(...) \
	(_Generic((__VA_ARGS__), text_vec_frozen *: text_vec_frozen_thaw, \
		default: text_vec_frozen_thaw_wants_address_of_text_vec_frozen)(__VA_ARGS__))
struct text_vec_frozen_free_wants_address_of_text_vec_frozen { int none; };
bool text_vec_frozen_free_wants_address_of_text_vec_frozen(struct text_vec_frozen_free_wants_address_of_text_vec_frozen);
#define text_vec_frozen_free(...) \
	(_Generic((__VA_ARGS__), text_vec_frozen *: text_vec_frozen_free, \
		default: text_vec_frozen_free_wants_address_of_text_vec_frozen)(__VA_ARGS__))
#endif

#define text_vec_thaw(...) \
	MPAGES_DOES_NOT_EXIST(text_vec, text_vec_thaw, "text_vec_thaw does not exist: it would change nothing, text_vec already has open")
#define text_vec_push_uninit(...) \
	MPAGES_DOES_NOT_EXIST(char **, text_vec_push_uninit, "text_vec_push_uninit does not exist: an element is dropped exactly once, by text_drop")
#define text_vec_discard(...) \
	MPAGES_DOES_NOT_EXIST(bool, text_vec_discard, "text_vec_discard does not exist: an element is dropped exactly once, by text_drop")
#define text_vec_frozen_freeze(...) \
	MPAGES_DOES_NOT_EXIST(text_vec_frozen, text_vec_frozen_freeze, "text_vec_frozen_freeze does not exist: it would change nothing, text_vec_frozen has no open")
#define text_vec_frozen_new(...) \
	MPAGES_DOES_NOT_EXIST(text_vec_frozen, text_vec_frozen_new, "text_vec_frozen_new does not exist: it makes open")
#define text_vec_frozen_with_capacity(...) \
	MPAGES_DOES_NOT_EXIST(text_vec_frozen, text_vec_frozen_with_capacity, "text_vec_frozen_with_capacity does not exist: it makes open")
#define text_vec_frozen_with_max(...) \
	MPAGES_DOES_NOT_EXIST(text_vec_frozen, text_vec_frozen_with_max, "text_vec_frozen_with_max does not exist: it makes open")
#define text_vec_frozen_capacity(...) \
	MPAGES_DOES_NOT_EXIST(size_t, text_vec_frozen_capacity, "text_vec_frozen_capacity does not exist: it needs open, which text_vec_frozen lacks; text_vec_frozen_thaw leads to text_vec, which has it")
#define text_vec_frozen_max(...) \
	MPAGES_DOES_NOT_EXIST(size_t, text_vec_frozen_max, "text_vec_frozen_max does not exist: it needs open, which text_vec_frozen lacks; text_vec_frozen_thaw leads to text_vec, which has it")
#define text_vec_frozen_push(...) \
	MPAGES_DOES_NOT_EXIST(bool, text_vec_frozen_push, "text_vec_frozen_push does not exist: it needs open, which text_vec_frozen lacks; text_vec_frozen_thaw leads to text_vec, which has it")
#define text_vec_frozen_push_within_capacity(...) \
	MPAGES_DOES_NOT_EXIST(bool, text_vec_frozen_push_within_capacity, "text_vec_frozen_push_within_capacity does not exist: it needs open, which text_vec_frozen lacks; text_vec_frozen_thaw leads to text_vec, which has it")
#define text_vec_frozen_pop(...) \
	MPAGES_DOES_NOT_EXIST(bool, text_vec_frozen_pop, "text_vec_frozen_pop does not exist: it needs open, which text_vec_frozen lacks; text_vec_frozen_thaw leads to text_vec, which has it")
#define text_vec_frozen_insert(...) \
	MPAGES_DOES_NOT_EXIST(bool, text_vec_frozen_insert, "text_vec_frozen_insert does not exist: it needs open, which text_vec_frozen lacks; text_vec_frozen_thaw leads to text_vec, which has it")
#define text_vec_frozen_remove(...) \
	MPAGES_DOES_NOT_EXIST(bool, text_vec_frozen_remove, "text_vec_frozen_remove does not exist: it needs open, which text_vec_frozen lacks; text_vec_frozen_thaw leads to text_vec, which has it")
#define text_vec_frozen_swap_remove(...) \
	MPAGES_DOES_NOT_EXIST(bool, text_vec_frozen_swap_remove, "text_vec_frozen_swap_remove does not exist: it needs open, which text_vec_frozen lacks; text_vec_frozen_thaw leads to text_vec, which has it")
#define text_vec_frozen_append(...) \
	MPAGES_DOES_NOT_EXIST(bool, text_vec_frozen_append, "text_vec_frozen_append does not exist: it needs open, which text_vec_frozen lacks; text_vec_frozen_thaw leads to text_vec, which has it")
#define text_vec_frozen_push_uninit(...) \
	MPAGES_DOES_NOT_EXIST(char **, text_vec_frozen_push_uninit, "text_vec_frozen_push_uninit does not exist: it needs open, which text_vec_frozen lacks; text_vec_frozen_thaw leads to text_vec, which has it")
#define text_vec_frozen_truncate(...) \
	MPAGES_DOES_NOT_EXIST(void, text_vec_frozen_truncate, "text_vec_frozen_truncate does not exist: it needs open, which text_vec_frozen lacks; text_vec_frozen_thaw leads to text_vec, which has it")
#define text_vec_frozen_clear(...) \
	MPAGES_DOES_NOT_EXIST(void, text_vec_frozen_clear, "text_vec_frozen_clear does not exist: it needs open, which text_vec_frozen lacks; text_vec_frozen_thaw leads to text_vec, which has it")
#define text_vec_frozen_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, text_vec_frozen_resize, "text_vec_frozen_resize does not exist: it needs open, which text_vec_frozen lacks; text_vec_frozen_thaw leads to text_vec, which has it")
#define text_vec_frozen_reserve(...) \
	MPAGES_DOES_NOT_EXIST(bool, text_vec_frozen_reserve, "text_vec_frozen_reserve does not exist: it needs open, which text_vec_frozen lacks; text_vec_frozen_thaw leads to text_vec, which has it")
#define text_vec_frozen_reserve_exact(...) \
	MPAGES_DOES_NOT_EXIST(bool, text_vec_frozen_reserve_exact, "text_vec_frozen_reserve_exact does not exist: it needs open, which text_vec_frozen lacks; text_vec_frozen_thaw leads to text_vec, which has it")
#define text_vec_frozen_prefault(...) \
	MPAGES_DOES_NOT_EXIST(bool, text_vec_frozen_prefault, "text_vec_frozen_prefault does not exist: it needs open, which text_vec_frozen lacks; text_vec_frozen_thaw leads to text_vec, which has it")
#define text_vec_frozen_shrink(...) \
	MPAGES_DOES_NOT_EXIST(bool, text_vec_frozen_shrink, "text_vec_frozen_shrink does not exist: it needs open, which text_vec_frozen lacks; text_vec_frozen_thaw leads to text_vec, which has it")
#define text_vec_frozen_clear_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, text_vec_frozen_clear_decommit, "text_vec_frozen_clear_decommit does not exist: it needs open, which text_vec_frozen lacks; text_vec_frozen_thaw leads to text_vec, which has it")
#define text_vec_frozen_discard(...) \
	MPAGES_DOES_NOT_EXIST(bool, text_vec_frozen_discard, "text_vec_frozen_discard does not exist: it needs open, which text_vec_frozen lacks; text_vec_frozen_thaw leads to text_vec, which has it")
#define text_vec_frozen_regrow(...) \
	MPAGES_DOES_NOT_EXIST(bool, text_vec_frozen_regrow, "text_vec_frozen_regrow does not exist: it needs open, which text_vec_frozen lacks; text_vec_frozen_thaw leads to text_vec, which has it")
#define text_vec_frozen_cursor_begin(...) \
	MPAGES_DOES_NOT_EXIST(text_vec_cursor, text_vec_frozen_cursor_begin, "text_vec_frozen_cursor_begin does not exist: it needs open, which text_vec_frozen lacks; text_vec_frozen_thaw leads to text_vec, which has it")

#ifdef __cplusplus
}
#endif

#endif
