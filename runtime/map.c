/* Regions from the system, and back to it. */
#include "error.h"
#include "inert.h"
#include "os.h"
#include "region.h"

/* In both libraries, next to what is in only one of them by its name: so no program can be linked with
 * plain parts and with parts for PAGES_DEBUG. */
extern const char mpages_plain_and_debug_libraries_do_not_mix;
const char mpages_plain_and_debug_libraries_do_not_mix = 0;

bool
mpages_map(mpages_region *made, const mpages_state *as, size_t bytes)
{
	mpages_os_refusal refusal = {.call = MPAGES_OS_MAP, .axes = as->axes};

	made->base = NULL;
	made->size = 0;
	if (!mpages_region_size(bytes, &refusal.wanted, "map", NULL))
		return false;
	refusal.code = mpages_os_map(&made->base, refusal.wanted, as->axes);
	if (refusal.code != 0)
		return mpages_refused(&refusal);
	made->size = refusal.wanted;
	return true;
}

bool
mpages_region_alignment(size_t size, size_t alignment)
{
	if (alignment == 0 || (alignment & (alignment - 1)) != 0)
		return mpages_fail(MPAGES_BAD_ALIGNMENT, 0, "map", NULL, size);
	return size <= SIZE_MAX - alignment || mpages_fail(MPAGES_OVERFLOW, 0, "map", NULL, size);
}

bool
mpages_map_aligned(mpages_region *made, const mpages_state *as, size_t bytes, size_t alignment)
{
	mpages_os_refusal refusal = {.call = MPAGES_OS_MAP, .axes = as->axes};

	made->base = NULL;
	made->size = 0;
	if (!mpages_region_size(bytes, &refusal.wanted, "map", NULL) ||
	    !mpages_region_alignment(refusal.wanted, alignment))
		return false;
	refusal.code = mpages_os_map_aligned(&made->base, refusal.wanted, alignment, as->axes);
	if (refusal.code != 0)
		return mpages_refused(&refusal);
	made->size = refusal.wanted;
	return true;
}

bool
mpages_region_end(mpages_region *pages, const mpages_state *as, size_t before, size_t after)
{
	mpages_os_refusal refusal = {
		.call = MPAGES_OS_UNMAP,
		.base = pages->base,
		.size = pages->size,
	};
	mpages_inert *entry = NULL;

	if (pages->size == 0) {
		entry = mpages_inert_take(pages->base);
		/* An inert handle that is not remembered is a copy of one that has been freed. */
		if (entry == NULL) {
			mpages_take(pages);
			return true;
		}
		refusal.size = entry->size;
	}
	refusal.code = mpages_os_unmap((unsigned char *)refusal.base - before,
	                               before + refusal.size + after);
	if (refusal.code != 0) {
		/* The addresses stay taken, but the memory can be somebody else's. */
		mpages_os_discard(refusal.base, refusal.size, as->axes);
		if (entry != NULL)
			mpages_inert_put_back(entry, refusal.base);
		return mpages_refused(&refusal);
	}
	if (entry != NULL)
		mpages_inert_drop(entry);
	mpages_take(pages);
	return true;
}

bool
mpages_unmap(mpages_region *pages, const mpages_state *as)
{
	return mpages_region_end(pages, as, 0, 0);
}
