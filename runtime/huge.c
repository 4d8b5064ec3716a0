/* Pages for huge ones: their place and their size are multiples of a huge page, and the system is
 * told that it should. */
#include "error.h"
#include "os.h"
#include "probe.h"
#include "region.h"
#include "size.h"

bool mpages_map_huge(mpages_region *made, const mpages_state *as, size_t bytes);
bool mpages_map_huge_aligned(mpages_region *made, const mpages_state *as, size_t bytes, size_t alignment);
bool mpages_uncommit_huge(mpages_region *pages, const mpages_state *from, const mpages_state *to);
bool mpages_resize_huge(mpages_region *pages, const mpages_state *as, size_t bytes);
mpages_region mpages_split_huge(mpages_region *pages, const mpages_state *as, size_t at);
bool mpages_has_huge(void);

bool
mpages_has_huge(void)
{
	return !mpages_probe_is_off(MPAGES_PROBE_HUGE) && mpages_os_has_huge();
}

/* The size of the pages that these are made of. */
static size_t
unit_size(void)
{
	size_t huge = mpages_os_huge_size(), page = mpages_page_size();

	return huge > page ? huge : page;
}

/* Tells the system what the pages are for. To find out whether it heeds that takes longer. */
static void
prefer(mpages_region pages)
{
	if (!mpages_probe_is_off(MPAGES_PROBE_HUGE))
		mpages_os_prefer_huge(pages.base, pages.size, true);
}

/* How many bytes whole huge pages for that many have. */
static bool
huge_size(size_t bytes, size_t *size, const char *operation, void *base)
{
	if (!mpages_region_size(bytes, size, operation, base))
		return false;
	if (!mpages_round_up(*size, unit_size(), size))
		return mpages_fail(MPAGES_OVERFLOW, 0, operation, base, bytes);
	return true;
}

/* Maps pages at a multiple of an alignment, which is that of huge pages or more. */
static long
map_aligned(void **base, size_t size, size_t alignment, unsigned axes)
{
	long code;

	if (alignment == unit_size()) {
		/* Systems align what is large by themselves. */
		code = mpages_os_map(base, size, axes);
		if (code != 0 || ((uintptr_t)*base & (alignment - 1)) == 0)
			return code;
		code = mpages_os_unmap(*base, size);
		if (code != 0)
			return code;
	}
	return mpages_os_map_aligned(base, size, alignment, axes);
}

bool
mpages_map_huge_aligned(mpages_region *made, const mpages_state *as, size_t bytes, size_t alignment)
{
	mpages_os_refusal refusal = {.call = MPAGES_OS_MAP, .axes = as->axes};

	*made = (mpages_region){NULL, 0};
	if (!huge_size(bytes, &refusal.wanted, "map", NULL) ||
	    !mpages_region_alignment(refusal.wanted, alignment))
		return false;
	if (alignment < unit_size())
		alignment = unit_size();
	refusal.code = map_aligned(&made->base, refusal.wanted, alignment, as->axes);
	if (refusal.code != 0) {
		made->base = NULL;
		return mpages_refused(&refusal);
	}
	made->size = refusal.wanted;
	prefer(*made);
	return true;
}

bool
mpages_map_huge(mpages_region *made, const mpages_state *as, size_t bytes)
{
	return mpages_map_huge_aligned(made, as, bytes, unit_size());
}

bool
mpages_uncommit_huge(mpages_region *pages, const mpages_state *from, const mpages_state *to)
{
	if (!mpages_uncommit(pages, from, to))
		return false;
	/* New memory will be at the place, of which the system knows nothing. */
	prefer(*pages);
	return true;
}

/* Moves the pages to a larger place, page tables and all. */
static bool
grow(mpages_region *pages, const mpages_state *as, mpages_os_refusal *refusal)
{
	mpages_region made;
	mpages_error why;

	if (!mpages_map_huge(&made, as, refusal->wanted)) {
		why = *mpages_last_error();
		return mpages_fail(why.status, why.os_code, "resize", pages->base, refusal->wanted);
	}
	refusal->code = mpages_os_move(pages->base, pages->size, made.base);
	if (refusal->code != 0) {
		mpages_region_end(&made, as, 0, 0);
		if (refusal->code == MPAGES_OS_CANNOT)
			return mpages_region_replace(pages, as, refusal->wanted, mpages_map_huge, 0);
		return mpages_refused(refusal);
	}
	*pages = made;
	return true;
}

bool
mpages_resize_huge(mpages_region *pages, const mpages_state *as, size_t bytes)
{
	mpages_os_refusal refusal = {
		.call = MPAGES_OS_RESIZE,
		.base = pages->base,
		.size = pages->size,
		.axes = as->axes,
	};

	if (!mpages_region_usable(*pages, "resize") ||
	    !huge_size(bytes, &refusal.wanted, "resize", pages->base))
		return false;
	if (refusal.wanted > pages->size)
		return grow(pages, as, &refusal);
	if (refusal.wanted == pages->size)
		return true;
	refusal.code = mpages_os_resize(&pages->base, pages->size, refusal.wanted, as->axes);
	if (refusal.code != 0)
		return mpages_refused(&refusal);
	pages->size = refusal.wanted;
	return true;
}

mpages_region
mpages_split_huge(mpages_region *pages, const mpages_state *as, size_t at)
{
	(void)as;
	return mpages_region_split(pages, at, unit_size());
}
