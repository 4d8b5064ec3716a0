/* What the system has at an address, compared with what handles say; and handles from addresses, and
 * back. */
#include "os.h"
#include "region.h"
#include "size.h"

/* Asks the system, for an operation that is about some pages. */
static bool
ask(const void *address, mpages_extent *extent, const char *operation, mpages_region pages)
{
	if (mpages_os_query(address, extent) == 0)
		return true;
	return mpages_fail(MPAGES_UNSUPPORTED, 0, operation, pages.base, pages.size);
}

bool
mpages_query(const void *address, mpages_extent *extent)
{
	return ask(address, extent, "query", (mpages_region){(void *)(uintptr_t)address, 0});
}

/* Why an extent is not what pages of a state should be; MPAGES_OK where it is. */
static mpages_status
mistake(const mpages_extent *extent, const mpages_state *as, bool adopts)
{
	if (!extent->mapped)
		return MPAGES_NOT_MAPPED;
	if (adopts && !extent->own)
		return MPAGES_NOT_OWN;
	return extent->axes == mpages_os_shows(as->axes) ? MPAGES_OK : MPAGES_WRONG_RIGHTS;
}

/* Whether all pages are what their state says. Those to be adopted are the process's own, too, and such
 * that one call can be about all of them. */
static bool
compare(mpages_region pages, const mpages_state *as, bool adopts, const char *operation)
{
	uintptr_t at = (uintptr_t)pages.base, end = at + pages.size;

	while (at < end) {
		mpages_extent extent;
		mpages_status why;

		if (!ask((void *)at, &extent, operation, pages))
			return false;
		why = mistake(&extent, as, adopts);
		if (why == MPAGES_OK && adopts && !mpages_os_joins(pages.base, (void *)at))
			why = MPAGES_UNSUPPORTED;
		if (why != MPAGES_OK)
			return mpages_fail(why, 0, operation, pages.base, pages.size);
		at = (uintptr_t)extent.base + extent.size;
	}
	return true;
}

bool
mpages_verify(mpages_region pages, const mpages_state *as)
{
	return mpages_region_usable(pages, "verify") && compare(pages, as, false, "verify");
}

size_t
mpages_resident(mpages_region pages, const mpages_state *as)
{
	size_t resident = 0, huge;

	(void)as;
	if (pages.size != 0)
		mpages_os_resident(pages.base, pages.size, &resident, &huge);
	return resident;
}

mpages_region
mpages_into_raw(mpages_region *pages, const mpages_state *as)
{
	mpages_region none = {NULL, 0};

	(void)as;
	return mpages_region_usable(*pages, "into_raw") ? mpages_take(pages) : none;
}

bool
mpages_from_raw(mpages_region *made, const mpages_state *as, void *base, size_t size)
{
	mpages_region pages = {base, size};

	*made = (mpages_region){NULL, 0};
	if (size == 0)
		return mpages_fail(MPAGES_BAD_SIZE, 0, "from_raw", base, size);
	if (mpages_round_down((uintptr_t)base, mpages_os_page_size()) != (uintptr_t)base ||
	    mpages_round_down(size, mpages_page_size()) != size)
		return mpages_fail(MPAGES_BAD_ALIGNMENT, 0, "from_raw", base, size);
	if (size > UINTPTR_MAX - (uintptr_t)base)
		return mpages_fail(MPAGES_OVERFLOW, 0, "from_raw", base, size);
	if (!compare(pages, as, true, "from_raw"))
		return false;
	*made = pages;
	return true;
}
