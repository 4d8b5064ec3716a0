-- The functions through which elements come and go, and those of the cursor: text, by name, as in
-- vec_helpers.lua. $stays, $dropped, $otherwise and $zeroes are nothing, but for elements that own something: see
-- vec_owner.lua.

local text = {}

text.push = [[
/* Adds an element at the end.$stays */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_push($vec *v, $Vx)
{
	if (MPAGES_VEC_SELDOM(v->len == v->cap) && !$vec_make_room(v, 1))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	v->data[v->len] = x;
	v->len++;
	return true;
}
]]

text.push_within_capacity = [[
/* Adds an element at the end if there is memory for it already.$stays */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_push_within_capacity($vec *v, $Vx)
{
	if (MPAGES_VEC_SELDOM(v->len == v->cap)) {
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
/* Takes the last element out, into *out unless that is NULL. False where there is none.$dropped */
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
		*out = x;$otherwise
	return true;
}
]]

text.insert = [[
/* Adds an element in front of the i-th; those from there on are one further.$stays */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_insert($vec *v, size_t i, $Vx)
{
	if (i > v->len) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "insert", v->data, sizeof($T));
		return false;
	}
	if (MPAGES_VEC_SELDOM(v->len == v->cap) && !$vec_make_room(v, 1))
		return false;
	MPAGES_VEC_SHOW(v->data + v->len, 1);
	memmove((void *)(v->data + i + 1), v->data + i, (v->len - i) * sizeof($T));
	v->data[i] = x;
	v->len++;
	return true;
}
]]

text.remove = [[
/* Takes the i-th element out, into *out unless that is NULL. Those after it are one nearer.$dropped */
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
		*out = x;$otherwise
	return true;
}
]]

text.swap_remove = [[
/* Takes the i-th element out, into *out unless that is NULL. The last one takes its place.$dropped */
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
		*out = x;$otherwise
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
 * stays untouched.$zeroes */
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
/* Adds an element at the end.$stays */
MPAGES_MUST_USE MPAGES_VEC_INLINE bool
$vec_cursor_push($vec_cursor *c, $Vx)
{
	if (MPAGES_VEC_SELDOM(c->at == c->end)) {
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

return text
