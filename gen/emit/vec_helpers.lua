-- The types of a vector, and what its functions are made of: text, by name.
--
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

return text
