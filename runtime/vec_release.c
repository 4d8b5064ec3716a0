/* Memory of vectors back to the system, while they stay usable. */
#include "pool_vec.h"
#include "vec_memory.h"

mpages_vec
mpages_vec_shrink(mpages_vec v, size_t size)
{
	if (!mpages_vec_usable(&v, "shrink"))
		return mpages_vec_none;
	if (v.dirty < v.len)
		v.dirty = v.len;
	return mpages_vec_uncommit(&v, size, mpages_vec_pages(v.len * size)) ? v
	                                                                    : mpages_vec_none;
}

/* Gives back committed pages from one offset to another; they stay committed and read zero. What is
 * past `used` is zero already, or nobody's. The code of what is returned is 0, or that with which the
 * system refused. */
static mpages_os_refusal
release(const mpages_vec *v, size_t from, size_t to, size_t used)
{
	const unsigned axes = MPAGES_READ | MPAGES_WRITE;
	mpages_os_refusal refusal = {.call = MPAGES_OS_DISCARD, .axes = axes};

	if (from >= to)
		return refusal;
	refusal.base = (unsigned char *)v->data + from;
	refusal.size = to - from;
	mpages_vec_split_edges(v, from, to);
	refusal.code = mpages_os_discard(refusal.base, refusal.size, axes);
	if (refusal.code != MPAGES_OS_CANNOT)
		return refusal;
	refusal.code = 0;
	if (used > to)
		used = to;
	if (used > from)
		memset(refusal.base, 0, used - from);
	return refusal;
}

/* Whether the pages that the system refused to give back are not there any more: one that takes them first
 * may have promised the memory to somebody else before it gave it anew. */
static bool
are_gone(const mpages_os_refusal *refusal)
{
	return !mpages_os_has_rights(refusal->base, refusal->size, refusal->axes);
}

mpages_vec
mpages_vec_decommit(mpages_vec v, size_t size, size_t keep_bytes)
{
	size_t has = mpages_vec_committed(&v, size), keep;
	mpages_os_refusal refusal;

	if (!mpages_vec_usable(&v, "decommit"))
		return mpages_vec_none;
	if (!mpages_round_up(keep_bytes, mpages_page_size(), &keep) || keep > has)
		keep = has;
	if (v.dirty < v.len)
		v.dirty = v.len;
	refusal = release(&v, keep, has, v.dirty * size);
	/* What is gone is no capacity any more, and is committed again when it is needed. */
	if (refusal.code != 0 && !(are_gone(&refusal) && mpages_vec_uncommit(&v, size, keep))) {
		mpages_vec_refused(&refusal, "decommit");
		return mpages_vec_none;
	}
	if (v.dirty > keep / size)
		v.dirty = keep / size + (keep % size != 0);
	v.len = 0;
	return v;
}

bool
mpages_vec_discard(mpages_vec v, size_t size, size_t first, size_t n)
{
	size_t from, to, used = v.len * size;
	mpages_os_refusal refusal;

	if (!mpages_vec_usable(&v, "discard"))
		return false;
	if (first > v.len || n > v.len - first)
		return mpages_fail(MPAGES_NO_ELEMENT, 0, "discard", v.data, size);
	if (n == 0)
		return true;
	from = mpages_vec_pages(first * size);
	to = (first + n) * size;
	/* Behind the last element nobody has anything. */
	if (first + n == v.len)
		to = mpages_vec_pages(to);
	refusal = release(&v, from, mpages_round_down(to, mpages_page_size()), used);
	if (refusal.code == 0)
		return true;
	/* Whoever would have it next from its pool knows nothing of the hole. */
	if (are_gone(&refusal))
		mpages_pool_vec_leave(&v);
	return mpages_vec_refused(&refusal, "discard");
}
