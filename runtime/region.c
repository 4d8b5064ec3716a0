/* The checks that every function makes before it touches anything. */
#include "region.h"
#include "size.h"

bool
mpages_region_usable(mpages_region pages, const char *operation)
{
	if (pages.size != 0)
		return true;
	return mpages_fail(pages.base == NULL ? MPAGES_EMPTIED : MPAGES_INERT, 0, operation,
	                   pages.base, 0);
}

bool
mpages_region_holds(mpages_region pages, size_t at, size_t n, const char *operation)
{
	if (!mpages_region_usable(pages, operation))
		return false;
	if (at > pages.size || n > pages.size - at)
		return mpages_fail(MPAGES_BAD_RANGE, 0, operation, pages.base, n);
	return true;
}

bool
mpages_region_around(mpages_region *around, mpages_region pages, size_t at, size_t n,
                     const char *operation)
{
	size_t page = mpages_page_size(), first = mpages_round_down(at, page), end;

	/* The end is within the pages, so rounding it up cannot overflow. */
	if (!mpages_region_holds(pages, at, n, operation) || !mpages_round_up(at + n, page, &end))
		return false;
	around->base = (unsigned char *)pages.base + first;
	around->size = n != 0 ? end - first : 0;
	return true;
}

bool
mpages_region_size(size_t bytes, size_t *size, const char *operation, void *base)
{
	if (bytes == 0)
		return mpages_fail(MPAGES_BAD_SIZE, 0, operation, base, bytes);
	if (!mpages_round_up(bytes, mpages_page_size(), size))
		return mpages_fail(MPAGES_OVERFLOW, 0, operation, base, bytes);
	return true;
}
