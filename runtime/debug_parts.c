/* The debug library's wrappers around what divides pages, and makes one of neighbours. */
#define PAGES_DEBUG
#include "debug.h"

mpages_region mpages_plain_split(mpages_region *pages, const mpages_state *as, size_t at);
mpages_region mpages_plain_split_huge(mpages_region *pages, const mpages_state *as, size_t at);
mpages_region mpages_split_huge(mpages_region *pages, const mpages_state *as, size_t at);
bool mpages_plain_join(mpages_region *pages, const mpages_state *as, mpages_region *other);

mpages_region
mpages_split(mpages_region *pages, const mpages_state *as, size_t at)
{
	mpages_region rest = mpages_plain_split(pages, as, at);

	if (rest.size != 0)
		mpages_debug_divide(*pages, rest, as);
	return rest;
}

mpages_region
mpages_split_huge(mpages_region *pages, const mpages_state *as, size_t at)
{
	mpages_region rest = mpages_plain_split_huge(pages, as, at);

	if (rest.size != 0)
		mpages_debug_divide(*pages, rest, as);
	return rest;
}

bool
mpages_join(mpages_region *pages, const mpages_state *as, mpages_region *other)
{
	void *base = pages->base, *other_base = other->base;

	if (!mpages_plain_join(pages, as, other))
		return false;
	mpages_debug_unite(*pages, pages->base == base ? other_base : base, as);
	return true;
}
