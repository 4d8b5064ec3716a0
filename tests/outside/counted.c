/* What counted.spec names: the runtime's own functions, and a count beside them. */
#include "counted.h"
#include "total.h"

#include <stdatomic.h>

static atomic_size_t total;

size_t
total_bytes(void)
{
	return atomic_load(&total);
}

bool
counted_map(mpages_region *made, const mpages_state *as, size_t bytes)
{
	if (!mpages_map(made, as, bytes))
		return false;
	atomic_fetch_add(&total, made->size);
	return true;
}

bool
counted_resize(mpages_region *pages, const mpages_state *as, size_t bytes)
{
	size_t before = pages->size;

	if (!mpages_resize(pages, as, bytes))
		return false;
	atomic_fetch_add(&total, pages->size);
	atomic_fetch_sub(&total, before);
	return true;
}

bool
counted_unmap(mpages_region *pages, const mpages_state *as)
{
	size_t before = pages->size;

	if (!mpages_unmap(pages, as))
		return false;
	atomic_fetch_sub(&total, before);
	return true;
}
