/* Vectors that get a larger reservation, where alone their elements may move. */
#include "pool_vec.h"
#include "vec_memory.h"

/* Moves committed pages to the start of another reservation by copying the elements. */
static bool
copy(const mpages_vec *from, mpages_vec *to, size_t size)
{
	if (!mpages_vec_commit(to, size, from->cap, false))
		return false;
	if (from->len != 0)
		memcpy(to->data, from->data, from->len * size);
	to->dirty = from->len;
	return true;
}

/* Moves them without copying. Returns 0, or the code with which the system refused. */
static long
move(const mpages_vec *from, mpages_vec *to, size_t size)
{
	size_t has = mpages_vec_committed(from, size);
	long code = has == 0 ? 0 : mpages_os_move(from->data, has, to->data);

	if (code != 0)
		return code;
	/* The old maximum may have been within the last page. */
	to->cap = mpages_vec_room(to, size, has);
	to->dirty = from->dirty;
	return 0;
}

/* Brings the elements over, one way or the other; says how many bytes are not left where they were.
 * False, with the error set, where they are still there. */
static bool
bring(const mpages_vec *from, mpages_vec *to, size_t size, size_t *gone)
{
	mpages_os_refusal refusal = {.call = MPAGES_OS_RESIZE};

	refusal.code = move(from, to, size);
	*gone = refusal.code == 0 ? mpages_vec_committed(from, size) : 0;
	if (refusal.code == 0)
		return true;
	if (refusal.code == MPAGES_OS_CANNOT)
		return copy(from, to, size);
	refusal.base = from->data;
	refusal.size = mpages_vec_committed(from, size);
	refusal.wanted = to->max * size;
	return mpages_vec_refused(&refusal, "regrow");
}

mpages_vec
mpages_vec_regrow(mpages_vec v, size_t size, size_t max)
{
	mpages_vec wider = mpages_vec_none;
	size_t gone;

	if (!mpages_vec_usable(&v, "regrow"))
		return mpages_vec_none;
	if (v.data != NULL && max <= v.max)
		return v;
	if (!mpages_vec_reserve_max(&wider, size, max) || v.data == NULL)
		return wider;
	/* Soon its addresses may be somebody else's. */
	mpages_pool_vec_leave(&v);
	if (!bring(&v, &wider, size, &gone)) {
		mpages_vec_unreserve(&wider, size);
		return mpages_vec_none;
	}
	wider.len = v.len;
	mpages_vec_leave(&v, size, gone);
	return wider;
}
