/* Vectors of double: what the line `vec f64 of double` of a spec makes.
 *
 * A vector's functions are given its address where they change or end it, and the vector itself where
 * they only look. One that returns bool returns whether it worked: if not, mpages_last_error() says
 * why, and nothing has changed. Whoever holds a vector owns its memory, and frees it once.
 */
#ifndef TESTS_VEC_SAMPLE_H
#define TESTS_VEC_SAMPLE_H

#include <memory_pages/vec.h>

#ifdef __cplusplus
extern "C" {
#endif

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

/* Makes the elements' pages read-only, and gives all memory behind them back to the system.
 * Empties *v; on failure the result is empty. */
MPAGES_MUST_USE MPAGES_VEC_INLINE f64_vec_frozen
f64_vec_freeze(f64_vec *v)
{
	mpages_vec words = mpages_vec_freeze(f64_vec_as_words(*v), sizeof(double));
	f64_vec_frozen frozen = {NULL, 0, 0};

	if (words.data == NULL)
		return frozen;
	frozen.data = (double *)words.data;
	frozen.len = words.len;
	frozen.max = words.max;
	f64_vec_forget(v);
	return frozen;
}

/* Whether the vector has a place in memory. If not it is empty, and elements can be added all
 * the same. */
MPAGES_MUST_USE static inline bool
f64_vec_ok(f64_vec v)
{
	return v.data != NULL;
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
	if (v->len == v->cap && !f64_vec_make_room(v, 1))
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
	if (v->len == v->cap) {
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
	if (v->len == v->cap && !f64_vec_make_room(v, 1))
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
	if ((n > v->cap - v->len || v->data == NULL) && !f64_vec_make_room(v, n))
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

/* ---- f64_vec_cursor ---- */

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

/* Adds an element at the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
f64_vec_cursor_push(f64_vec_cursor *c, double x)
{
	if (c->at == c->end) {
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

/* Lets the elements be changed again. Empties *v; on failure the result is {0}. */
MPAGES_MUST_USE MPAGES_VEC_INLINE f64_vec
f64_vec_frozen_thaw(f64_vec_frozen *v)
{
	mpages_vec words = mpages_vec_thaw(f64_vec_frozen_as_words(*v), sizeof(double));
	f64_vec_frozen none = {NULL, 0, 0};
	f64_vec thawed = {NULL, 0, 0, 0, 0};

	if (words.data != NULL) {
		f64_vec_take_words(&thawed, words);
		*v = none;
	}
	return thawed;
}

/* Whether the vector was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
f64_vec_frozen_ok(f64_vec_frozen v)
{
	return v.data != NULL;
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
#define f64_vec_at(v, ...) \
	(_Generic((v), f64_vec *: f64_vec_at, const f64_vec *: f64_vec_at, \
		default: f64_vec_at_wants_address_of_f64_vec)(v, __VA_ARGS__))
struct f64_vec_push_wants_address_of_f64_vec { int none; };
bool f64_vec_push_wants_address_of_f64_vec(struct f64_vec_push_wants_address_of_f64_vec, double x);
#define f64_vec_push(v, ...) \
	(_Generic((v), f64_vec *: f64_vec_push, \
		default: f64_vec_push_wants_address_of_f64_vec)(v, __VA_ARGS__))
struct f64_vec_push_within_capacity_wants_address_of_f64_vec { int none; };
bool f64_vec_push_within_capacity_wants_address_of_f64_vec(struct f64_vec_push_within_capacity_wants_address_of_f64_vec, double x);
#define f64_vec_push_within_capacity(v, ...) \
	(_Generic((v), f64_vec *: f64_vec_push_within_capacity, \
		default: f64_vec_push_within_capacity_wants_address_of_f64_vec)(v, __VA_ARGS__))
struct f64_vec_pop_wants_address_of_f64_vec { int none; };
bool f64_vec_pop_wants_address_of_f64_vec(struct f64_vec_pop_wants_address_of_f64_vec, double *out);
#define f64_vec_pop(v, ...) \
	(_Generic((v), f64_vec *: f64_vec_pop, \
		default: f64_vec_pop_wants_address_of_f64_vec)(v, __VA_ARGS__))
struct f64_vec_insert_wants_address_of_f64_vec { int none; };
bool f64_vec_insert_wants_address_of_f64_vec(struct f64_vec_insert_wants_address_of_f64_vec, size_t i, double x);
#define f64_vec_insert(v, ...) \
	(_Generic((v), f64_vec *: f64_vec_insert, \
		default: f64_vec_insert_wants_address_of_f64_vec)(v, __VA_ARGS__))
struct f64_vec_remove_wants_address_of_f64_vec { int none; };
bool f64_vec_remove_wants_address_of_f64_vec(struct f64_vec_remove_wants_address_of_f64_vec, size_t i, double *out);
#define f64_vec_remove(v, ...) \
	(_Generic((v), f64_vec *: f64_vec_remove, \
		default: f64_vec_remove_wants_address_of_f64_vec)(v, __VA_ARGS__))
struct f64_vec_swap_remove_wants_address_of_f64_vec { int none; };
bool f64_vec_swap_remove_wants_address_of_f64_vec(struct f64_vec_swap_remove_wants_address_of_f64_vec, size_t i, double *out);
#define f64_vec_swap_remove(v, ...) \
	(_Generic((v), f64_vec *: f64_vec_swap_remove, \
		default: f64_vec_swap_remove_wants_address_of_f64_vec)(v, __VA_ARGS__))
struct f64_vec_append_wants_address_of_f64_vec { int none; };
bool f64_vec_append_wants_address_of_f64_vec(struct f64_vec_append_wants_address_of_f64_vec, const double *from, size_t n);
#define f64_vec_append(v, ...) \
	(_Generic((v), f64_vec *: f64_vec_append, \
		default: f64_vec_append_wants_address_of_f64_vec)(v, __VA_ARGS__))
struct f64_vec_push_uninit_wants_address_of_f64_vec { int none; };
double *f64_vec_push_uninit_wants_address_of_f64_vec(struct f64_vec_push_uninit_wants_address_of_f64_vec, size_t n);
#define f64_vec_push_uninit(v, ...) \
	(_Generic((v), f64_vec *: f64_vec_push_uninit, \
		default: f64_vec_push_uninit_wants_address_of_f64_vec)(v, __VA_ARGS__))
struct f64_vec_truncate_wants_address_of_f64_vec { int none; };
void f64_vec_truncate_wants_address_of_f64_vec(struct f64_vec_truncate_wants_address_of_f64_vec, size_t len);
#define f64_vec_truncate(v, ...) \
	(_Generic((v), f64_vec *: f64_vec_truncate, \
		default: f64_vec_truncate_wants_address_of_f64_vec)(v, __VA_ARGS__))
struct f64_vec_clear_wants_address_of_f64_vec { int none; };
void f64_vec_clear_wants_address_of_f64_vec(struct f64_vec_clear_wants_address_of_f64_vec);
#define f64_vec_clear(...) \
	(_Generic((__VA_ARGS__), f64_vec *: f64_vec_clear, \
		default: f64_vec_clear_wants_address_of_f64_vec)(__VA_ARGS__))
struct f64_vec_resize_wants_address_of_f64_vec { int none; };
bool f64_vec_resize_wants_address_of_f64_vec(struct f64_vec_resize_wants_address_of_f64_vec, size_t len);
#define f64_vec_resize(v, ...) \
	(_Generic((v), f64_vec *: f64_vec_resize, \
		default: f64_vec_resize_wants_address_of_f64_vec)(v, __VA_ARGS__))
struct f64_vec_reserve_wants_address_of_f64_vec { int none; };
bool f64_vec_reserve_wants_address_of_f64_vec(struct f64_vec_reserve_wants_address_of_f64_vec, size_t additional);
#define f64_vec_reserve(v, ...) \
	(_Generic((v), f64_vec *: f64_vec_reserve, \
		default: f64_vec_reserve_wants_address_of_f64_vec)(v, __VA_ARGS__))
struct f64_vec_reserve_exact_wants_address_of_f64_vec { int none; };
bool f64_vec_reserve_exact_wants_address_of_f64_vec(struct f64_vec_reserve_exact_wants_address_of_f64_vec, size_t additional);
#define f64_vec_reserve_exact(v, ...) \
	(_Generic((v), f64_vec *: f64_vec_reserve_exact, \
		default: f64_vec_reserve_exact_wants_address_of_f64_vec)(v, __VA_ARGS__))
struct f64_vec_prefault_wants_address_of_f64_vec { int none; };
bool f64_vec_prefault_wants_address_of_f64_vec(struct f64_vec_prefault_wants_address_of_f64_vec, size_t additional);
#define f64_vec_prefault(v, ...) \
	(_Generic((v), f64_vec *: f64_vec_prefault, \
		default: f64_vec_prefault_wants_address_of_f64_vec)(v, __VA_ARGS__))
struct f64_vec_shrink_wants_address_of_f64_vec { int none; };
bool f64_vec_shrink_wants_address_of_f64_vec(struct f64_vec_shrink_wants_address_of_f64_vec);
#define f64_vec_shrink(...) \
	(_Generic((__VA_ARGS__), f64_vec *: f64_vec_shrink, \
		default: f64_vec_shrink_wants_address_of_f64_vec)(__VA_ARGS__))
struct f64_vec_clear_decommit_wants_address_of_f64_vec { int none; };
bool f64_vec_clear_decommit_wants_address_of_f64_vec(struct f64_vec_clear_decommit_wants_address_of_f64_vec, size_t keep_bytes);
#define f64_vec_clear_decommit(v, ...) \
	(_Generic((v), f64_vec *: f64_vec_clear_decommit, \
		default: f64_vec_clear_decommit_wants_address_of_f64_vec)(v, __VA_ARGS__))
struct f64_vec_discard_wants_address_of_f64_vec { int none; };
bool f64_vec_discard_wants_address_of_f64_vec(struct f64_vec_discard_wants_address_of_f64_vec, size_t first, size_t n);
#define f64_vec_discard(v, ...) \
	(_Generic((v), f64_vec *: f64_vec_discard, \
		default: f64_vec_discard_wants_address_of_f64_vec)(v, __VA_ARGS__))
struct f64_vec_regrow_wants_address_of_f64_vec { int none; };
bool f64_vec_regrow_wants_address_of_f64_vec(struct f64_vec_regrow_wants_address_of_f64_vec, size_t max);
#define f64_vec_regrow(v, ...) \
	(_Generic((v), f64_vec *: f64_vec_regrow, \
		default: f64_vec_regrow_wants_address_of_f64_vec)(v, __VA_ARGS__))
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
#define f64_vec_cursor_push(v, ...) \
	(_Generic((v), f64_vec_cursor *: f64_vec_cursor_push, \
		default: f64_vec_cursor_push_wants_address_of_f64_vec_cursor)(v, __VA_ARGS__))
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
	MPAGES_DOES_NOT_EXIST(f64_vec, f64_vec_thaw, "f64_vec_thaw does not exist: it would change nothing, f64_vec already has open")
#define f64_vec_frozen_freeze(...) \
	MPAGES_DOES_NOT_EXIST(f64_vec_frozen, f64_vec_frozen_freeze, "f64_vec_frozen_freeze does not exist: it would change nothing, f64_vec_frozen has no open")
#define f64_vec_frozen_new(...) \
	MPAGES_DOES_NOT_EXIST(f64_vec_frozen, f64_vec_frozen_new, "f64_vec_frozen_new does not exist: it makes open")
#define f64_vec_frozen_with_capacity(...) \
	MPAGES_DOES_NOT_EXIST(f64_vec_frozen, f64_vec_frozen_with_capacity, "f64_vec_frozen_with_capacity does not exist: it makes open")
#define f64_vec_frozen_with_max(...) \
	MPAGES_DOES_NOT_EXIST(f64_vec_frozen, f64_vec_frozen_with_max, "f64_vec_frozen_with_max does not exist: it makes open")
#define f64_vec_frozen_capacity(...) \
	MPAGES_DOES_NOT_EXIST(size_t, f64_vec_frozen_capacity, "f64_vec_frozen_capacity does not exist: it needs open, which f64_vec_frozen lacks; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_max(...) \
	MPAGES_DOES_NOT_EXIST(size_t, f64_vec_frozen_max, "f64_vec_frozen_max does not exist: it needs open, which f64_vec_frozen lacks; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_push(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_push, "f64_vec_frozen_push does not exist: it needs open, which f64_vec_frozen lacks; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_push_within_capacity(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_push_within_capacity, "f64_vec_frozen_push_within_capacity does not exist: it needs open, which f64_vec_frozen lacks; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_pop(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_pop, "f64_vec_frozen_pop does not exist: it needs open, which f64_vec_frozen lacks; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_insert(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_insert, "f64_vec_frozen_insert does not exist: it needs open, which f64_vec_frozen lacks; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_remove(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_remove, "f64_vec_frozen_remove does not exist: it needs open, which f64_vec_frozen lacks; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_swap_remove(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_swap_remove, "f64_vec_frozen_swap_remove does not exist: it needs open, which f64_vec_frozen lacks; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_append(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_append, "f64_vec_frozen_append does not exist: it needs open, which f64_vec_frozen lacks; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_push_uninit(...) \
	MPAGES_DOES_NOT_EXIST(double *, f64_vec_frozen_push_uninit, "f64_vec_frozen_push_uninit does not exist: it needs open, which f64_vec_frozen lacks; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_truncate(...) \
	MPAGES_DOES_NOT_EXIST(void, f64_vec_frozen_truncate, "f64_vec_frozen_truncate does not exist: it needs open, which f64_vec_frozen lacks; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_clear(...) \
	MPAGES_DOES_NOT_EXIST(void, f64_vec_frozen_clear, "f64_vec_frozen_clear does not exist: it needs open, which f64_vec_frozen lacks; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_resize, "f64_vec_frozen_resize does not exist: it needs open, which f64_vec_frozen lacks; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_reserve(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_reserve, "f64_vec_frozen_reserve does not exist: it needs open, which f64_vec_frozen lacks; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_reserve_exact(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_reserve_exact, "f64_vec_frozen_reserve_exact does not exist: it needs open, which f64_vec_frozen lacks; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_prefault(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_prefault, "f64_vec_frozen_prefault does not exist: it needs open, which f64_vec_frozen lacks; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_shrink(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_shrink, "f64_vec_frozen_shrink does not exist: it needs open, which f64_vec_frozen lacks; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_clear_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_clear_decommit, "f64_vec_frozen_clear_decommit does not exist: it needs open, which f64_vec_frozen lacks; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_discard(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_discard, "f64_vec_frozen_discard does not exist: it needs open, which f64_vec_frozen lacks; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_regrow(...) \
	MPAGES_DOES_NOT_EXIST(bool, f64_vec_frozen_regrow, "f64_vec_frozen_regrow does not exist: it needs open, which f64_vec_frozen lacks; f64_vec_frozen_thaw leads to f64_vec, which has it")
#define f64_vec_frozen_cursor_begin(...) \
	MPAGES_DOES_NOT_EXIST(f64_vec_cursor, f64_vec_frozen_cursor_begin, "f64_vec_frozen_cursor_begin does not exist: it needs open, which f64_vec_frozen lacks; f64_vec_frozen_thaw leads to f64_vec, which has it")

#ifdef __cplusplus
}
#endif

#endif
