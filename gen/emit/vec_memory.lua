-- The functions of a vector's memory and addresses: text, by name, as in vec_helpers.lua.

local text = {}

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

return text
