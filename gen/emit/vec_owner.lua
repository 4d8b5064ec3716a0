-- The functions of vectors whose elements own something, where they are not those of the other vec_*.lua:
-- what leaves the vector is dropped by $drop, once, and what comes twice is copied by $copy.

-- What the text of vec_elements.lua says more for them.
local more = {
	stays = "\n * On failure the element stays the caller's.",
	dropped = "\n * In *out it is the caller's; where out is NULL it is dropped.",
	otherwise = "\n\telse\n\t\t$drop(&x);",
	zeroes = "\n * $drop has to accept those.",
}

local text = {}

text.drop_all = [[
/* Drops elements, each once, from the first to the last. */
static inline void
$vec_drop_all($Pfirst, size_t n)
{
	for (size_t i = 0; i < n; i++)
		$drop(&first[i]);
}
]]

text.copy_all = [[
/* Copies elements to where there are none. On failure those are dropped that were copied. */
MPAGES_MUST_USE static inline bool
$vec_copy_all($Pto, $Kfrom, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (!$copy(&to[i], &from[i])) {
			$vec_drop_all(to, i);
			mpages_fail(MPAGES_NO_COPY, 0, "copy", &to[i], sizeof($T));
			return false;
		}
	}
	return true;
}
]]

text.clone = [[
/* Makes a vector of its own with copies of the elements. On failure it is {0}: its data is
 * NULL. */
MPAGES_MUST_USE static inline $vec
$vec_clone($vec v)
{
	$vec made = {NULL, 0, 0, 0, 0};

	if (v.data != NULL && v.max == 0) {
		mpages_fail(MPAGES_INERT, 0, "clone", v.data, sizeof($T));
		return made;
	}
	made = $vec_new(v.len);
	MPAGES_VEC_SHOW(made.data, made.cap);
	if (made.data != NULL && $vec_copy_all(made.data, v.data, v.len)) {
		made.len = v.len;
		MPAGES_VEC_HIDE(made.data + made.len, made.cap - made.len);
	} else {
		mpages_vec_free($vec_as_words(made), sizeof($T));
		$vec_forget(&made);
	}
	return made;
}
]]

text.append = [[
/* Adds copies of n elements at the end. They may be the vector's own. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_append($vec *v, $Kfrom, size_t n)
{
	if (n > v->cap - v->len && !$vec_make_room(v, n))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, n);
	v->len += n;
	if (!$vec_copy_all(v->data + (v->len - n), from, n)) {
		$vec_end_at(v, v->len - n);
		return false;
	}
	return true;
}
]]

text.truncate = [[
/* Ends the vector after so many elements, if it has more; drops those. */
MPAGES_VEC_INLINE void
$vec_truncate($vec *v, size_t len)
{
	if (len >= v->len)
		return;
	$vec_drop_all(v->data + len, v->len - len);
	$vec_end_at(v, len);
}
]]

text.clear = [[
/* Ends the vector after no element; its memory stays. Drops them all. */
MPAGES_VEC_INLINE void
$vec_clear($vec *v)
{
	$vec_truncate(v, 0);
}
]]

text.clear_decommit = [[
/* Ends the vector after no element and gives its memory back to the system, but for so many
 * bytes. The capacity stays. The elements are dropped, whether that works or not. */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_clear_decommit($vec *v, size_t keep_bytes)
{
	mpages_vec words;

	if (v->data == NULL)
		return true;
	$vec_clear(v);
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

text.free = [[
/* Gives everything back to the system, and empties *v. Drops the elements. On failure its
 * addresses are kept, to be freed again, but its elements are lost, unless it is inert. */
MPAGES_VEC_INLINE bool
$vec_free($vec *v)
{
	if (v->data != NULL && v->max == 0) {
		/* What drops elements may write to them. */
		mpages_vec words = mpages_vec_thaw($vec_as_words(*v), sizeof($T));

		if (words.max == 0)
			return false;
		$vec_take_words(v, words);
	}
	$vec_clear(v);
	MPAGES_VEC_SHOW(v->data + v->len, v->cap - v->len);
	if (!mpages_vec_free($vec_as_words(*v), sizeof($T))) {
		$vec_end_at(v, 0);
		return false;
	}
	$vec_forget(v);
	return true;
}
]]

text.frozen_clone = [[
/* Makes a vector, not frozen, with copies of the elements. On failure it is {0}: its data is
 * NULL. */
MPAGES_MUST_USE static inline $vec
$vec_frozen_clone($vec_frozen v)
{
	$vec same = {NULL, 0, 0, 0, 0};

	if (v.data == NULL) {
		mpages_fail(MPAGES_EMPTIED, 0, "clone", NULL, 0);
		return same;
	}
	same.data = ($P)(uintptr_t)v.data;
	same.len = v.len;
	same.max = v.max;
	return $vec_clone(same);
}
]]

text.frozen_free = [[
/* Drops the elements, gives everything back to the system, and empties *v. On failure *v is
 * kept, to be freed again, without elements if they were dropped. */
MPAGES_VEC_INLINE bool
$vec_frozen_free($vec_frozen *v)
{
	$vec thawed;

	if (v->data == NULL)
		return true;
	thawed = $vec_frozen_thaw(v);
	if (thawed.data == NULL)
		return false;
	if ($vec_free(&thawed))
		return true;
	v->data = thawed.data;
	v->max = thawed.max;
	return false;
}
]]

return {text = text, more = more}
