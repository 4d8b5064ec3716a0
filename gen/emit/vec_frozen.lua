-- The functions of a frozen vector: text, by name, as in vec_helpers.lua.

local text = {}

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
