/* Regions made longer or shorter. */
#include <string.h>

#include "error.h"
#include "os.h"
#include "region.h"

/* Whether a page is all zero. Most that are not differ early. */
static bool
is_zero(const unsigned char *page, size_t size)
{
	return page[0] == 0 && memcmp(page, page + 1, size - 1) == 0;
}

/* Copies pages to zeroed ones; zero pages stay untouched there and cost no memory. */
static void
copy_pages(unsigned char *to, const unsigned char *from, size_t size)
{
	size_t page = mpages_os_page_size();

	for (size_t at = 0; at < size; at += page)
		if (!is_zero(from + at, page))
			memcpy(to + at, from + at, page);
}

/* Moves the pages by copying them. Returns 0, or the code with which the system refused. */
static long
move_by_copy(void **base, size_t from, size_t to, unsigned axes)
{
	void *moved;
	long code = mpages_os_map(&moved, to, axes);

	if (code != 0)
		return code;
	copy_pages(moved, *base, from < to ? from : to);
	code = mpages_os_unmap(*base, from);
	if (code != 0) {
		/* The old pages stay the true ones. Should the system not even take back the new
		 * ones, it gets their memory. */
		if (mpages_os_unmap(moved, to) != 0)
			mpages_os_discard(moved, to, axes);
		return code;
	}
	*base = moved;
	return 0;
}

bool
mpages_resize(mpages_region *pages, const mpages_state *as, size_t bytes)
{
	mpages_os_refusal refusal = {
		.call = MPAGES_OS_RESIZE,
		.base = pages->base,
		.size = pages->size,
		.axes = as->axes,
	};
	size_t size;

	if (!mpages_region_usable(*pages, "resize") ||
	    !mpages_region_size(bytes, &size, "resize", pages->base))
		return false;
	if (size == pages->size)
		return true;
	refusal.wanted = size;
	refusal.code = mpages_os_resize(&pages->base, pages->size, size, as->axes);
	if (refusal.code == MPAGES_OS_CANNOT)
		refusal.code = move_by_copy(&pages->base, pages->size, size, as->axes);
	if (refusal.code != 0)
		return mpages_refused(&refusal);
	pages->size = size;
	return true;
}

bool
mpages_region_copy(mpages_region *made, mpages_region pages, const mpages_state *as, size_t bytes,
                   bool (*make)(mpages_region *, const mpages_state *, size_t))
{
	mpages_error why;
	size_t size;

	if (!mpages_region_usable(pages, "resize") ||
	    !mpages_region_size(bytes, &size, "resize", pages.base))
		return false;
	*made = pages;
	if (size == pages.size)
		return true;
	if (!make(made, as, bytes)) {
		why = *mpages_last_error();
		return mpages_fail(why.status, why.os_code, "resize", pages.base, size);
	}
	copy_pages(made->base, pages.base, size < pages.size ? size : pages.size);
	return true;
}

bool
mpages_region_replace(mpages_region *pages, const mpages_state *as, size_t bytes,
                      bool (*make)(mpages_region *, const mpages_state *, size_t), size_t border)
{
	mpages_os_refusal refusal = {.call = MPAGES_OS_RESIZE, .axes = as->axes};
	mpages_region made;

	if (!mpages_region_copy(&made, *pages, as, bytes, make))
		return false;
	if (made.base == pages->base)
		return true;
	refusal.code = mpages_os_unmap((unsigned char *)pages->base - border,
	                               pages->size + 2 * border);
	if (refusal.code != 0) {
		/* The old pages stay the true ones. */
		refusal.base = pages->base;
		refusal.size = pages->size;
		refusal.wanted = made.size;
		mpages_region_end(&made, as, border, border);
		return mpages_refused(&refusal);
	}
	*pages = made;
	return true;
}
