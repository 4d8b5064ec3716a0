/* Memory of vectors back to the system, while they stay usable. */
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
 * past `used` is zero already, or nobody's. */
static bool
release(const mpages_vec *v, size_t from, size_t to, size_t used, const char *operation)
{
	const unsigned axes = MPAGES_READ | MPAGES_WRITE;
	mpages_os_refusal refusal = {.call = MPAGES_OS_DISCARD, .axes = axes};

	if (from >= to)
		return true;
	refusal.base = (unsigned char *)v->data + from;
	refusal.size = to - from;
	mpages_vec_split_edges(v, from, to);
	refusal.code = mpages_os_discard(refusal.base, refusal.size, axes);
	if (refusal.code == 0)
		return true;
	if (refusal.code != MPAGES_OS_CANNOT)
		return mpages_vec_refused(&refusal, operation);
	if (used > to)
		used = to;
	if (used > from)
		memset(refusal.base, 0, used - from);
	return true;
}

mpages_vec
mpages_vec_decommit(mpages_vec v, size_t size, size_t keep_bytes)
{
	size_t has = mpages_vec_committed(&v, size), keep;

	if (!mpages_vec_usable(&v, "decommit"))
		return mpages_vec_none;
	if (!mpages_round_up(keep_bytes, mpages_page_size(), &keep) || keep > has)
		keep = has;
	if (v.dirty < v.len)
		v.dirty = v.len;
	if (!release(&v, keep, has, v.dirty * size, "decommit"))
		return mpages_vec_none;
	if (v.dirty > keep / size)
		v.dirty = keep / size + (keep % size != 0);
	v.len = 0;
	return v;
}

bool
mpages_vec_discard(mpages_vec v, size_t size, size_t first, size_t n)
{
	size_t from, to, used = v.len * size;

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
	return release(&v, from, mpages_round_down(to, mpages_page_size()), used, "discard");
}
