/* Vectors made, grown and freed.
 *
 * Every function takes a vector's words by value and returns them as they are afterwards, or
 * mpages_vec_none, with the error set, where nothing has changed. */
#include "inert.h"
#include "pool_vec.h"
#include "vec_memory.h"

static bool
full(const char *operation, const mpages_vec *v, size_t size, size_t additional)
{
	/* What is too large for a size is as large as that. */
	size_t bytes = additional > SIZE_MAX / size ? SIZE_MAX : additional * size;

	return mpages_fail(MPAGES_VEC_FULL, 0, operation, v->data, bytes);
}

/* Gives the reservation back that was just made, and keeps the error of what failed after it. */
static mpages_vec
unmade(const mpages_vec *v, size_t size)
{
	mpages_vec_unreserve(v, size);
	return mpages_vec_none;
}

mpages_vec
mpages_vec_new(size_t size, size_t capacity)
{
	mpages_vec v = mpages_vec_none;

	if (!mpages_vec_reserve(&v, size, capacity))
		return mpages_vec_none;
	if (capacity != 0 && !mpages_vec_commit(&v, size, capacity, false))
		return unmade(&v, size);
	return v;
}

mpages_vec
mpages_vec_with_max(size_t size, size_t capacity, size_t max)
{
	mpages_vec v = mpages_vec_none;

	if (capacity > max) {
		full("reserve", &v, size, capacity);
		return mpages_vec_none;
	}
	if (!mpages_vec_reserve_max(&v, size, max))
		return mpages_vec_none;
	if (capacity != 0 && !mpages_vec_commit(&v, size, capacity, false))
		return unmade(&v, size);
	return v;
}

static mpages_vec
grow(mpages_vec v, size_t size, size_t additional, bool ahead)
{
	bool fresh = v.data == NULL;

	if (!mpages_vec_usable(&v, "grow"))
		return mpages_vec_none;
	if (fresh) {
		v = mpages_vec_none;
		if (!mpages_vec_reserve(&v, size, additional))
			return mpages_vec_none;
	}
	if (additional > v.max - v.len) {
		full("grow", &v, size, additional);
		return mpages_vec_none;
	}
	if (additional <= v.cap - v.len)
		return v;
	if (mpages_vec_commit(&v, size, v.len + additional, ahead))
		return v;
	return fresh ? unmade(&v, size) : mpages_vec_none;
}

mpages_vec
mpages_vec_grow(mpages_vec v, size_t size, size_t additional)
{
	return grow(v, size, additional, true);
}

mpages_vec
mpages_vec_grow_exact(mpages_vec v, size_t size, size_t additional)
{
	return grow(v, size, additional, false);
}

/* Has whole pages in memory: asks the system for that, or touches each. Returns 0, or the code with
 * which the system refused. */
static long
populate(unsigned char *base, size_t bytes)
{
	size_t page = mpages_os_page_size();
	long code = mpages_os_populate(base, bytes);

	if (code != MPAGES_OS_CANNOT)
		return code;
	for (size_t at = 0; at < bytes; at += page) {
		volatile unsigned char *byte = base + at;

		*byte = *byte;
	}
	return 0;
}

mpages_vec
mpages_vec_prefault(mpages_vec v, size_t size, size_t additional)
{
	mpages_vec grown = grow(v, size, additional, false);
	mpages_os_refusal refusal = {.call = MPAGES_OS_ADVISE};
	size_t first, end;

	if (grown.data == NULL || additional == 0)
		return grown;
	first = mpages_round_down(grown.len * size, mpages_page_size());
	end = mpages_vec_pages((grown.len + additional) * size);
	refusal.base = (unsigned char *)grown.data + first;
	refusal.size = end - first;
	refusal.code = populate(refusal.base, refusal.size);
	if (refusal.code == 0)
		return grown;
	/* What it has committed goes back. Should the system refuse even that, it stays committed
	 * and zero, and is there when the vector grows. */
	if (v.data == NULL)
		mpages_vec_unreserve(&grown, size);
	else
		mpages_vec_uncommit(&grown, size, mpages_vec_committed(&v, size));
	mpages_vec_refused(&refusal, "prefault");
	return mpages_vec_none;
}

mpages_vec
mpages_vec_clone(mpages_vec v, size_t size)
{
	mpages_vec made;

	if (!mpages_vec_usable(&v, "clone"))
		return mpages_vec_none;
	made = mpages_vec_new(size, v.len);
	if (made.data == NULL)
		return mpages_vec_none;
	if (v.len != 0)
		memcpy(made.data, v.data, v.len * size);
	made.len = v.len;
	return made;
}

bool
mpages_vec_free(mpages_vec v, size_t size)
{
	mpages_os_refusal refusal = {
		.call = MPAGES_OS_UNMAP,
		.base = v.data,
	};
	mpages_inert *entry = NULL;

	if (v.data == NULL)
		return true;
	if (v.max == 0) {
		entry = mpages_inert_take(v.data);
		/* An inert vector that is not remembered is a copy of one that has been freed. */
		if (entry == NULL)
			return true;
		v = entry->vec;
		mpages_pool_vec_leave(&v);
	} else {
		switch (mpages_pool_vec_end(&v, size)) {
		case MPAGES_POOL_KEEPS:
			return true;
		case MPAGES_POOL_HAS_IT:
			return mpages_fail(MPAGES_GIVEN_BACK, 0, "free", v.data, 0);
		case MPAGES_POOL_LETS_GO:
			break;
		}
	}
	refusal.code = mpages_vec_unreserve(&v, size);
	if (refusal.code == 0) {
		if (entry != NULL)
			mpages_inert_drop(entry);
		return true;
	}
	refusal.size = mpages_vec_reserved(&v, size);
	mpages_vec_refused(&refusal, "free");
	/* The addresses stay taken, but the memory can be somebody else's. */
	if (v.cap != 0)
		mpages_os_discard(v.data, mpages_vec_committed(&v, size), MPAGES_READ | MPAGES_WRITE);
	if (entry != NULL)
		mpages_inert_put_back(entry, v.data);
	return false;
}
