/* The debug library's wrappers around what divides pages, makes one of neighbours, hands them over and
 * adopts them. */
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

mpages_region mpages_plain_into_raw(mpages_region *pages, const mpages_state *as);
bool mpages_plain_from_raw(mpages_region *made, const mpages_state *as, void *base, size_t size);

mpages_region
mpages_into_raw(mpages_region *pages, const mpages_state *as)
{
	mpages_region taken = mpages_plain_into_raw(pages, as);

	if (taken.size != 0)
		mpages_debug_gone(taken.base);
	return taken;
}

bool
mpages_from_raw(mpages_region *made, const mpages_state *as, void *base, size_t size)
{
	if (!mpages_plain_from_raw(made, as, base, size))
		return false;
	mpages_debug_made(*made, as);
	return true;
}
