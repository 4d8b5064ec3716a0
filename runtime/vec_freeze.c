/* Vectors made read-only, and back.
 *
 * A frozen vector has just the pages of its elements: what was committed behind them goes back to the
 * system, so that no page of it can be written and it is two mappings as before.
 *
 * The system may change some of the pages and refuse the rest. Then that is undone; and if even this
 * is refused, the vector becomes inert, and what it was is remembered with the inert pages.
 */
#include "inert.h"
#include "pool_vec.h"
#include "vec_memory.h"

enum {
	BOTH = MPAGES_READ | MPAGES_WRITE
};

/* Gives the first bytes of a vector other rights. False, with the error set, where it cannot; *half is
 * then whether some of its pages have them all the same. */
static bool
protect(const mpages_vec *v, size_t bytes, unsigned axes, unsigned had, const char *operation,
        bool *half)
{
	mpages_os_refusal refusal = {
		.call = MPAGES_OS_PROTECT,
		.base = v->data,
		.size = bytes,
		.had = had,
		.axes = axes,
	};

	*half = false;
	if (bytes == 0)
		return true;
	refusal.code = mpages_os_protect(v->data, bytes, axes);
	if (refusal.code == 0)
		return true;
	refusal.undo = mpages_os_protect(v->data, bytes, had);
	*half = refusal.undo != 0 && !mpages_os_has_rights(v->data, bytes, had);
	return mpages_vec_refused(&refusal, operation);
}

/* Makes sure that a vector can be left half way; or, where it has been, that it is what it was again,
 * out of the table. False, with the error set, where neither can be. */
static bool
begin(mpages_vec *v, const char *operation, mpages_inert **entry)
{
	mpages_os_refusal refusal = {.call = MPAGES_OS_MAP, .wanted = sizeof **entry};

	*entry = NULL;
	if (v->max != 0) {
		refusal.code = mpages_inert_ready();
		return refusal.code == 0 || mpages_vec_refused(&refusal, operation);
	}
	*entry = mpages_inert_take(v->data);
	if (*entry == NULL)
		return mpages_vec_usable(v, operation);
	*v = (*entry)->vec;
	return true;
}

/* The words of a vector that could not be changed; of one that is half way now, or still. */
static mpages_vec
stop(mpages_vec v, mpages_inert *entry, bool half)
{
	if (entry == NULL && half)
		entry = mpages_inert_new(v.data);
	/* Without room to remember it, rights of both states are better than memory that nobody can
	 * free. */
	if (entry == NULL)
		return mpages_vec_none;
	entry->size = 0;
	entry->from_axes = entry->from_marks = entry->to_axes = entry->to_marks = 0;
	entry->vec = v;
	mpages_inert_put_back(entry, v.data);
	return (mpages_vec){v.data, 0, 0, 0, 0};
}

static mpages_vec
finish(mpages_vec v, mpages_inert *entry)
{
	if (entry != NULL)
		mpages_inert_drop(entry);
	return v;
}

mpages_vec
mpages_vec_freeze(mpages_vec v, size_t size)
{
	mpages_inert *entry;
	mpages_vec was;
	size_t has, keep;
	bool half;

	if (v.data == NULL)
		return mpages_vec_new(size, 0);
	if (!begin(&v, "freeze", &entry))
		return mpages_vec_none;
	was = v;
	has = mpages_vec_committed(&v, size);
	keep = mpages_vec_pages(v.len * size);
	if (!protect(&v, has, MPAGES_READ, BOTH, "freeze", &half))
		return stop(was, entry, half);
	if (!mpages_vec_uncommit(&v, size, keep)) {
		if (mpages_os_protect(v.data, has, BOTH) == 0)
			return stop(was, entry, false);
		/* Frozen it is, then, and what is behind the elements is zero at least. */
		mpages_os_discard((unsigned char *)v.data + keep, has - keep, MPAGES_READ);
	}
	mpages_pool_vec_leave(&v);
	return finish(v, entry);
}

mpages_vec
mpages_vec_thaw(mpages_vec v, size_t size)
{
	mpages_inert *entry;
	mpages_vec was;
	size_t has;
	bool half;

	if (v.data == NULL) {
		mpages_fail(MPAGES_EMPTIED, 0, "thaw", NULL, 0);
		return mpages_vec_none;
	}
	if (!begin(&v, "thaw", &entry))
		return mpages_vec_none;
	was = v;
	has = mpages_vec_committed(&v, size);
	if (!protect(&v, has, BOTH, MPAGES_READ, "thaw", &half))
		return stop(was, entry, half);
	/* The rest of the last page may have been written before it was frozen. */
	v.cap = mpages_vec_room(&v, size, has);
	v.dirty = has / size + (has % size != 0);
	return finish(v, entry);
}
