-- The functions of a vector as a whole, made, looked at and ended: text, by name, as in vec_helpers.lua.

local text = {}

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

return text
