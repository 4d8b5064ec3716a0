-- The text of a vector's header: types, and functions by their names.
--
-- Long, because it is the whole of a header, in the order of reading; a function here is the function there.
-- $vec stands for the name of the vector's type, $T for the elements' type, and what declares a name: $V an
-- element, $P a pointer to elements, $K one to elements that cannot be written. Vectors whose elements own
-- something have some functions otherwise: see vec_owner.lua.

local text = {}

text.types = [[
/* Elements in a row that never move while more are added. data and len are there to be read, and
 * the elements to be changed; the rest belongs to the functions. {0} is an empty vector. */
typedef struct $vec {
	$Pdata;
	size_t len;   /* elements */
	size_t cap;   /* how many there is memory for */
	size_t max;   /* how many there are addresses for */
	size_t dirty; /* no byte past max(len, dirty) elements is other than zero */
} $vec;

/* The same elements, and pages that cannot be written. Empty, it is inert: there is nothing in it,
 * and calls on it fail. */
typedef struct $vec_frozen {
	$Kdata;
	size_t len; /* elements */
	size_t max; /* how many there are addresses for */
} $vec_frozen;

/* The end of a vector, to add many elements in the fastest way. Until $vec_cursor_end the
 * vector is not to be used; what was added without coming to that may be lost. */
typedef struct $vec_cursor {
	$Pat;  /* where the next element goes */
	$Pend; /* where there is no memory any more */
	$vec *vec;
	size_t dirty;
} $vec_cursor;
]]

-- What the functions below are made of, in their order.
text.helpers = {
	"as_words",
	"take_words",
	"make_room",
	"end_at",
	"forget",
	"frozen_as_words",
}

text.as_words = [[
/* The vector as the runtime takes it. */
MPAGES_VEC_INLINE mpages_vec
$vec_as_words($vec v)
{
	mpages_vec words;

	words.data = v.data;
	words.len = v.len;
	words.cap = v.cap;
	words.max = v.max;
	words.dirty = v.dirty;
	return words;
}
]]

text.take_words = [[
/* The vector as the runtime returns it. */
MPAGES_VEC_INLINE void
$vec_take_words($vec *v, mpages_vec words)
{
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	v->data = ($P)words.data;
	v->len = words.len;
	v->cap = words.cap;
	v->max = words.max;
	v->dirty = words.dirty;
	MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
}
]]

text.make_room = [[
/* Makes room for n elements more, and for others after them. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_make_room($vec *v, size_t n)
{
	mpages_vec words = mpages_vec_grow($vec_as_words(*v), sizeof($T), n);

	if (words.data == NULL)
		return false;
	$vec_take_words(v, words);
	return true;
}
]]

text.end_at = [[
/* Ends the vector after so many elements, which are no more than it has. */
MPAGES_VEC_INLINE void
$vec_end_at($vec *v, size_t len)
{
	if (v->dirty < v->len)
		v->dirty = v->len;
	MPAGES_VEC_HIDE(v->data + len, v->len - len);
	v->len = len;
}
]]

text.forget = [[
/* Empties the vector, whose memory is no longer its own. */
MPAGES_VEC_INLINE void
$vec_forget($vec *v)
{
	$vec none = {NULL, 0, 0, 0, 0};

	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	*v = none;
}
]]

text.frozen_as_words = [[
/* A frozen vector as the runtime takes it. */
MPAGES_VEC_INLINE mpages_vec
$vec_frozen_as_words($vec_frozen v)
{
	mpages_vec words;

	words.data = ($P)(uintptr_t)v.data;
	words.len = v.len;
	words.cap = v.len;
	words.max = v.max;
	words.dirty = v.len;
	return words;
}
]]

text.new = [[
/* Makes an empty vector with room for so many elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline $vec
$vec_new(size_t capacity)
{
	$vec made = {NULL, 0, 0, 0, 0};

	$vec_take_words(&made, mpages_vec_new(sizeof($T), capacity));
	return made;
}
]]

text.with_capacity = [[
/* The same as $vec_new. */
MPAGES_MUST_USE static inline $vec
$vec_with_capacity(size_t capacity)
{
	return $vec_new(capacity);
}
]]

text.with_max = [[
/* Makes an empty vector with room for so many elements, and addresses for no more than the
 * maximum. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline $vec
$vec_with_max(size_t capacity, size_t max)
{
	$vec made = {NULL, 0, 0, 0, 0};

	$vec_take_words(&made, mpages_vec_with_max(sizeof($T), capacity, max));
	return made;
}
]]

text.new_from = [[
/* Takes an empty vector with room for so many elements from a pool. It goes back there when it is
 * freed, unless it was frozen or regrown. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline $vec
$vec_new_from(mpages_pool *pool, size_t capacity)
{
	$vec made = {NULL, 0, 0, 0, 0};

	$vec_take_words(&made, mpages_vec_new_from(pool, sizeof($T), capacity));
	return made;
}
]]

text.freeze = [[
/* Makes the elements' pages read-only, and gives all memory behind them back to the system.
 * Empties *v; on failure the result is empty. Should the system refuse it half way, and to undo it
 * too, *v is inert: it has no elements, and takes only this again, or $vec_free. */
MPAGES_MUST_USE MPAGES_VEC_INLINE $vec_frozen
$vec_freeze($vec *v)
{
	mpages_vec words = mpages_vec_freeze($vec_as_words(*v), sizeof($T));
	$vec_frozen frozen = {NULL, 0, 0};

	if (words.max == 0) {
		if (words.data != NULL)
			$vec_take_words(v, words);
		return frozen;
	}
	frozen.data = ($P)words.data;
	frozen.len = words.len;
	frozen.max = words.max;
	$vec_forget(v);
	return frozen;
}
]]

text.ok = [[
/* Whether the vector has a place in memory. If not it is empty, and elements can be added all
 * the same; or it is inert, where $vec_freeze says so. */
MPAGES_MUST_USE static inline bool
$vec_ok($vec v)
{
	return v.max != 0;
}
]]

text.capacity = [[
/* How many elements there is memory for: so many fit in without asking the system. */
MPAGES_MUST_USE static inline size_t
$vec_capacity($vec v)
{
	return v.cap;
}
]]

text.max = [[
/* How many elements the vector can hold; for more there is $vec_regrow. */
MPAGES_MUST_USE static inline size_t
$vec_max($vec v)
{
	return mpages_vec_max($vec_as_words(v), sizeof($T));
}
]]

text.at = [[
/* The address of an element; NULL past the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE $P
$vec_at(const $vec *v, size_t i)
{
	return i < v->len ? &v->data[i] : NULL;
}
]]

text.equal = [[
/* Whether both have the same bytes in as many elements. */
MPAGES_MUST_USE static inline bool
$vec_equal($vec a, $vec b)
{
	return a.len == b.len &&
	       (a.len == 0 || memcmp(a.data, b.data, a.len * sizeof($T)) == 0);
}
]]

text.clone = [[
/* Makes a vector of its own with the same elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline $vec
$vec_clone($vec v)
{
	$vec made = {NULL, 0, 0, 0, 0};

	$vec_take_words(&made, mpages_vec_clone($vec_as_words(v), sizeof($T)));
	return made;
}
]]

text.stats = [[
/* What the vector takes up. It asks the system, which may take a while. */
MPAGES_MUST_USE static inline mpages_vec_stats
$vec_stats($vec v)
{
	return mpages_vec_stats_of($vec_as_words(v), sizeof($T));
}
]]

text.advise_use_soon = [[
/* Hints that n elements will be used soon; up to the capacity. */
static inline mpages_hint
$vec_advise_use_soon($vec v, size_t first, size_t n)
{
	return mpages_vec_advise_use_soon($vec_as_words(v), sizeof($T), first, n);
}
]]

text.advise_use_seq = [[
/* Hints that the vector will be used from front to back, until it shrinks or moves. */
static inline mpages_hint
$vec_advise_use_seq($vec v)
{
	return mpages_vec_advise_use_seq($vec_as_words(v), sizeof($T));
}
]]

text.advise_use_rnd = [[
/* Hints that the vector will be used in no particular order, until it shrinks or moves. */
static inline mpages_hint
$vec_advise_use_rnd($vec v)
{
	return mpages_vec_advise_use_rnd($vec_as_words(v), sizeof($T));
}
]]

text.push = [[
/* Adds an element at the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_push($vec *v, $Vx)
{
	if (v->len == v->cap && !$vec_make_room(v, 1))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	v->data[v->len] = x;
	v->len++;
	return true;
}
]]

text.push_within_capacity = [[
/* Adds an element at the end if there is memory for it already. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_push_within_capacity($vec *v, $Vx)
{
	if (v->len == v->cap) {
		mpages_fail(MPAGES_NO_CAPACITY, 0, "push", v->data, sizeof($T));
		return false;
	}
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	v->data[v->len] = x;
	v->len++;
	return true;
}
]]

text.pop = [[
/* Takes the last element out, into *out unless that is NULL. False where there is none. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_pop($vec *v, $Pout)
{
	$Vx;

	if (v->len == 0) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "pop", v->data, sizeof($T));
		return false;
	}
	x = v->data[v->len - 1];
	$vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}
]]

text.insert = [[
/* Adds an element in front of the i-th; those from there on are one further. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_insert($vec *v, size_t i, $Vx)
{
	if (i > v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "insert", v->data, sizeof($T));
		return false;
	}
	if (v->len == v->cap && !$vec_make_room(v, 1))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	memmove((void *)(v->data + i + 1), v->data + i, (v->len - i) * sizeof($T));
	v->data[i] = x;
	v->len++;
	return true;
}
]]

text.remove = [[
/* Takes the i-th element out, into *out unless that is NULL. Those after it are one nearer. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_remove($vec *v, size_t i, $Pout)
{
	$Vx;

	if (i >= v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "remove", v->data, sizeof($T));
		return false;
	}
	x = v->data[i];
	memmove((void *)(v->data + i), v->data + i + 1, (v->len - i - 1) * sizeof($T));
	$vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}
]]

text.swap_remove = [[
/* Takes the i-th element out, into *out unless that is NULL. The last one takes its place. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_swap_remove($vec *v, size_t i, $Pout)
{
	$Vx;

	if (i >= v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "swap_remove", v->data, sizeof($T));
		return false;
	}
	x = v->data[i];
	v->data[i] = v->data[v->len - 1];
	$vec_end_at(v, v->len - 1);
	if (out != NULL)
		*out = x;
	return true;
}
]]

text.append = [[
/* Adds n elements at the end. They may be the vector's own. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_append($vec *v, $Kfrom, size_t n)
{
	if (n > v->cap - v->len && !$vec_make_room(v, n))
		return false;
	if (n != 0) {
		MPAGES_VEC_SHOW(v->data + v->len, n);
		memcpy((void *)(v->data + v->len), from, n * sizeof($T));
		v->len += n;
	}
	return true;
}
]]

text.push_uninit = [[
/* Adds n elements at the end that are to be written next, and returns the first; NULL on
 * failure. */
MPAGES_MUST_USE MPAGES_VEC_INLINE $P
$vec_push_uninit($vec *v, size_t n)
{
	if ((n > v->cap - v->len || v->max == 0) && !$vec_make_room(v, n))
		return NULL;
	MPAGES_VEC_SHOW(v->data + v->len, n);
	v->len += n;
	return v->data + (v->len - n);
}
]]

text.truncate = [[
/* Ends the vector after so many elements, if it has more. */
MPAGES_VEC_INLINE void
$vec_truncate($vec *v, size_t len)
{
	if (len < v->len)
		$vec_end_at(v, len);
}
]]

text.clear = [[
/* Ends the vector after no element; its memory stays. */
MPAGES_VEC_INLINE void
$vec_clear($vec *v)
{
	$vec_end_at(v, 0);
}
]]

text.resize = [[
/* Makes the vector have so many elements. New ones are zero; memory that was never written
 * stays untouched. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_resize($vec *v, size_t len)
{
	size_t n = len - v->len;

	if (len <= v->len) {
		$vec_truncate(v, len);
		return true;
	}
	if (n > v->cap - v->len && !$vec_make_room(v, n))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, n);
	if (v->dirty > v->len)
		memset((void *)(v->data + v->len), 0,
		       ((v->dirty < len ? v->dirty : len) - v->len) * sizeof($T));
	v->len = len;
	return true;
}
]]

text.reserve = [[
/* Makes sure that there is memory for so many elements more, and that adding single ones stays
 * cheap. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_reserve($vec *v, size_t additional)
{
	mpages_vec words = mpages_vec_grow($vec_as_words(*v), sizeof($T), additional);

	if (words.data == NULL)
		return false;
	$vec_take_words(v, words);
	return true;
}
]]

text.reserve_exact = [[
/* Makes sure that there is memory for so many elements more, and commits none in advance. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_reserve_exact($vec *v, size_t additional)
{
	mpages_vec words = mpages_vec_grow_exact($vec_as_words(*v), sizeof($T), additional);

	if (words.data == NULL)
		return false;
	$vec_take_words(v, words);
	return true;
}
]]

text.prefault = [[
/* Makes sure that there is memory for so many elements more, and has the system provide it now:
 * adding them will not wait for it, nor end the process where there is none. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_prefault($vec *v, size_t additional)
{
	mpages_vec words;

	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	words = mpages_vec_prefault($vec_as_words(*v), sizeof($T), additional);
	if (words.data == NULL) {
		MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
		return false;
	}
	$vec_take_words(v, words);
	return true;
}
]]

text.shrink = [[
/* Gives all memory behind the last element back to the system, and the system's promise of it. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_shrink($vec *v)
{
	mpages_vec words;

	if (v->data == NULL)
		return true;
	words = mpages_vec_shrink($vec_as_words(*v), sizeof($T));
	if (words.data == NULL)
		return false;
	$vec_take_words(v, words);
	return true;
}
]]

text.clear_decommit = [[
/* Ends the vector after no element and gives its memory back to the system, but for so many
 * bytes. The capacity stays. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_clear_decommit($vec *v, size_t keep_bytes)
{
	mpages_vec words;

	if (v->data == NULL)
		return true;
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	words = mpages_vec_decommit($vec_as_words(*v), sizeof($T), keep_bytes);
	if (words.data == NULL) {
		MPAGES_VEC_HIDE(v->data + v->len, v->cap - v->len);
		return false;
	}
	$vec_take_words(v, words);
	return true;
}
]]

text.discard = [[
/* Gives the memory of n elements back to the system. They stay in the vector, and indexes what
 * they are: those whose pages are among them read zero, others may read as before. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_discard($vec *v, size_t first, size_t n)
{
	return mpages_vec_discard($vec_as_words(*v), sizeof($T), first, n);
}
]]

text.regrow = [[
/* Makes the maximum at least so large. The elements may move: addresses of them are then stale.
 * No other function moves them. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_regrow($vec *v, size_t max)
{
	mpages_vec words = mpages_vec_regrow($vec_as_words(*v), sizeof($T), max);

	if (words.data == NULL)
		return false;
	$vec_take_words(v, words);
	return true;
}
]]

text.free = [[
/* Gives everything back to the system, and empties *v. On failure its addresses are kept, to be
 * freed again, but its elements are lost. */
MPAGES_VEC_INLINE bool
$vec_free($vec *v)
{
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	if (!mpages_vec_free($vec_as_words(*v), sizeof($T))) {
		$vec_end_at(v, 0);
		return false;
	}
	$vec_forget(v);
	return true;
}
]]

text.cursor_begin = [[
/* Begins to add elements at the end. The vector is not to be used until $vec_cursor_end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE $vec_cursor
$vec_cursor_begin($vec *v)
{
	$vec_cursor c = {NULL, NULL, v, v->dirty};

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
]]

text.cursor_push = [[
/* Adds an element at the end. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_cursor_push($vec_cursor *c, $Vx)
{
	if (c->at == c->end) {
		$vec *v = c->vec;

		if (v == NULL) {
			mpages_fail(MPAGES_EMPTIED, 0, "push", NULL, sizeof($T));
			return false;
		}
		v->len = v->cap;
		if (!$vec_make_room(v, 1))
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
]]

text.cursor_end = [[
/* Ends that: all elements that were added belong to the vector, which can be used again. */
MPAGES_VEC_INLINE void
$vec_cursor_end($vec_cursor *c)
{
	$vec *v = c->vec;
	$vec_cursor none = {NULL, NULL, NULL, 0};

	if (v == NULL)
		return;
	if (v->data != NULL)
		v->len = (size_t)(c->at - v->data);
	v->dirty = c->dirty;
	MPAGES_VEC_HIDE(c->at, (size_t)(c->end - c->at));
	*c = none;
}
]]

text.frozen_thaw = [[
/* Lets the elements be changed again. Empties *v; on failure the result is {0}. Should the system
 * refuse it half way, and to undo it too, *v is inert: it has no elements, and takes only this
 * again, or $vec_frozen_free. */
MPAGES_MUST_USE MPAGES_VEC_INLINE $vec
$vec_frozen_thaw($vec_frozen *v)
{
	mpages_vec words = mpages_vec_thaw($vec_frozen_as_words(*v), sizeof($T));
	$vec_frozen none = {NULL, 0, 0};
	$vec thawed = {NULL, 0, 0, 0, 0};

	if (words.max != 0) {
		$vec_take_words(&thawed, words);
		*v = none;
	} else if (words.data != NULL) {
		v->len = 0;
		v->max = 0;
	}
	return thawed;
}
]]

text.frozen_ok = [[
/* Whether the vector was made, has not been consumed, and is not inert. */
MPAGES_MUST_USE static inline bool
$vec_frozen_ok($vec_frozen v)
{
	return v.max != 0;
}
]]

text.frozen_at = [[
/* The address of an element; NULL past the end. */
MPAGES_MUST_USE static inline $K
$vec_frozen_at($vec_frozen v, size_t i)
{
	return i < v.len ? &v.data[i] : NULL;
}
]]

text.frozen_equal = [[
/* Whether both have the same bytes in as many elements. */
MPAGES_MUST_USE static inline bool
$vec_frozen_equal($vec_frozen a, $vec_frozen b)
{
	return a.len == b.len &&
	       (a.len == 0 || memcmp(a.data, b.data, a.len * sizeof($T)) == 0);
}
]]

text.frozen_clone = [[
/* Makes a vector, not frozen, with the same elements. On failure it is {0}: its data is NULL. */
MPAGES_MUST_USE static inline $vec
$vec_frozen_clone($vec_frozen v)
{
	$vec made = {NULL, 0, 0, 0, 0};

	if (v.data == NULL)
		mpages_fail(MPAGES_EMPTIED, 0, "clone", NULL, 0);
	else
		$vec_take_words(&made, mpages_vec_clone($vec_frozen_as_words(v), sizeof($T)));
	return made;
}
]]

text.frozen_stats = [[
/* What the vector takes up. It asks the system, which may take a while. */
MPAGES_MUST_USE static inline mpages_vec_stats
$vec_frozen_stats($vec_frozen v)
{
	return mpages_vec_stats_of($vec_frozen_as_words(v), sizeof($T));
}
]]

text.frozen_advise_use_soon = [[
/* Hints that n elements will be used soon. */
static inline mpages_hint
$vec_frozen_advise_use_soon($vec_frozen v, size_t first, size_t n)
{
	return mpages_vec_advise_use_soon($vec_frozen_as_words(v), sizeof($T), first, n);
}
]]

text.frozen_advise_use_seq = [[
/* Hints that the vector will be used from front to back. */
static inline mpages_hint
$vec_frozen_advise_use_seq($vec_frozen v)
{
	return mpages_vec_advise_use_seq($vec_frozen_as_words(v), sizeof($T));
}
]]

text.frozen_advise_use_rnd = [[
/* Hints that the vector will be used in no particular order. */
static inline mpages_hint
$vec_frozen_advise_use_rnd($vec_frozen v)
{
	return mpages_vec_advise_use_rnd($vec_frozen_as_words(v), sizeof($T));
}
]]

text.frozen_free = [[
/* Gives everything back to the system, and empties *v. On failure *v is kept, to be freed
 * again, but its elements are lost. */
MPAGES_VEC_INLINE bool
$vec_frozen_free($vec_frozen *v)
{
	$vec_frozen none = {NULL, 0, 0};

	if (!mpages_vec_free($vec_frozen_as_words(*v), sizeof($T)))
		return false;
	*v = none;
	return true;
}
]]

return text
