/* Regions divided, and neighbours made one. Only what handles say changes; no call of the system does
 * any of it, for its calls are about any pages that lie side by side. */
#include "os.h"
#include "region.h"
#include "size.h"

mpages_region
mpages_region_split(mpages_region *pages, size_t at, size_t unit)
{
	mpages_region rest = {NULL, 0};

	if (!mpages_region_holds(*pages, at, 0, "split"))
		return rest;
	if (at == 0 || at == pages->size) {
		mpages_fail(MPAGES_BAD_SIZE, 0, "split", pages->base, pages->size);
		return rest;
	}
	if (mpages_round_down(at, unit) != at) {
		mpages_fail(MPAGES_BAD_ALIGNMENT, 0, "split", pages->base, at);
		return rest;
	}
	rest.base = (unsigned char *)pages->base + at;
	rest.size = pages->size - at;
	pages->size = at;
	return rest;
}

mpages_region
mpages_split(mpages_region *pages, const mpages_state *as, size_t at)
{
	(void)as;
	return mpages_region_split(pages, at, mpages_page_size());
}

/* Whether one region ends where another starts. */
static bool
is_before(const mpages_region *first, const mpages_region *next)
{
	return (unsigned char *)first->base + first->size == next->base;
}

bool
mpages_join(mpages_region *pages, const mpages_state *as, mpages_region *other)
{
	mpages_region *first = pages, *next = other;

	(void)as;
	if (!mpages_region_usable(*pages, "join") || !mpages_region_usable(*other, "join"))
		return false;
	if (is_before(other, pages)) {
		first = other;
		next = pages;
	} else if (!is_before(pages, other)) {
		return mpages_fail(MPAGES_NOT_NEIGHBOURS, 0, "join", pages->base, pages->size);
	}
	if (!mpages_os_joins(first->base, next->base))
		return mpages_fail(MPAGES_UNSUPPORTED, 0, "join", pages->base, pages->size);
	*pages = (mpages_region){first->base, first->size + next->size};
	mpages_take(other);
	return true;
}
