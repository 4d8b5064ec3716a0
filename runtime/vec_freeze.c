/* Vectors made read-only, and back.
 *
 * A frozen vector has just the pages of its elements: what was committed behind them goes back to the
 * system, so that no page of it can be written and it is two mappings as before. */
#include "vec_memory.h"

static bool
protect(const mpages_vec *v, size_t bytes, unsigned axes, unsigned had, const char *operation)
{
	mpages_os_refusal refusal = {
		.call = MPAGES_OS_PROTECT,
		.base = v->data,
		.size = bytes,
		.had = had,
		.axes = axes,
	};

	if (bytes == 0)
		return true;
	refusal.code = mpages_os_protect(v->data, bytes, axes);
	if (refusal.code == 0)
		return true;
	/* It may have changed leading pages. */
	refusal.undo = mpages_os_protect(v->data, bytes, had);
	return mpages_vec_refused(&refusal, operation);
}

mpages_vec
mpages_vec_freeze(mpages_vec v, size_t size)
{
	const unsigned both = MPAGES_READ | MPAGES_WRITE;
	size_t has, keep;

	if (v.data == NULL)
		return mpages_vec_new(size, 0);
	has = mpages_vec_committed(&v, size);
	keep = mpages_vec_pages(v.len * size);
	if (!protect(&v, has, MPAGES_READ, both, "freeze"))
		return mpages_vec_none;
	if (!mpages_vec_uncommit(&v, size, keep)) {
		if (mpages_os_protect(v.data, has, both) == 0)
			return mpages_vec_none;
		/* Frozen it is, then, and what is behind the elements is zero at least. */
		mpages_os_discard((unsigned char *)v.data + keep, has - keep, MPAGES_READ);
	}
	return v;
}

mpages_vec
mpages_vec_thaw(mpages_vec v, size_t size)
{
	size_t keep;

	if (v.data == NULL) {
		mpages_fail(MPAGES_EMPTIED, 0, "thaw", NULL, 0);
		return mpages_vec_none;
	}
	keep = mpages_vec_pages(v.len * size);
	if (!protect(&v, keep, MPAGES_READ | MPAGES_WRITE, MPAGES_READ, "thaw"))
		return mpages_vec_none;
	/* The rest of the last page may have been written before it was frozen. */
	v.cap = keep / size < v.max ? keep / size : v.max;
	v.dirty = keep / size + (keep % size != 0);
	return v;
}
