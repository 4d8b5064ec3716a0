/* Pages between fences: a page before and a page after them faults at every access. The handle is
 * what lies between, so all functions but these three need not know. */
#include "error.h"
#include "os.h"
#include "region.h"
#include "size.h"

bool mpages_map_guarded(mpages_region *made, const mpages_state *as, size_t bytes);
bool mpages_resize_guarded(mpages_region *pages, const mpages_state *as, size_t bytes);
bool mpages_unmap_guarded(mpages_region *pages, const mpages_state *as);

/* Sets the error of a map that was refused at one of its steps. */
static bool
refused(const mpages_os_refusal *refusal, size_t size)
{
	return mpages_fail(mpages_os_cause(refusal), refusal->code, "map", NULL, size);
}

bool
mpages_map_guarded(mpages_region *made, const mpages_state *as, size_t bytes)
{
	size_t fence = mpages_page_size(), size;
	mpages_os_refusal refusal = {.call = MPAGES_OS_MAP, .axes = as->axes};
	unsigned char *all;
	void *base;

	*made = (mpages_region){NULL, 0};
	if (!mpages_region_size(bytes, &size, "map", NULL))
		return false;
	if (size > SIZE_MAX - 2 * fence)
		return mpages_fail(MPAGES_OVERFLOW, 0, "map", NULL, bytes);
	refusal.wanted = size + 2 * fence;
	refusal.code = mpages_os_map(&base, refusal.wanted, as->axes);
	if (refusal.code != 0)
		return refused(&refusal, size);
	all = base;
	refusal = (mpages_os_refusal){.call = MPAGES_OS_PROTECT, .base = base, .size = fence,
	                              .had = as->axes};
	refusal.code = mpages_os_fence(base, fence);
	if (refusal.code == 0) {
		refusal.base = all + fence + size;
		refusal.code = mpages_os_fence(refusal.base, fence);
	}
	if (refusal.code != 0) {
		refused(&refusal, size);
		mpages_os_unmap(all, size + 2 * fence);
		return false;
	}
	*made = (mpages_region){all + fence, size};
	return true;
}

bool
mpages_unmap_guarded(mpages_region *pages, const mpages_state *as)
{
	size_t fence = mpages_page_size();

	return mpages_region_end(pages, as, fence, fence);
}

bool
mpages_resize_guarded(mpages_region *pages, const mpages_state *as, size_t bytes)
{
	return mpages_region_replace(pages, as, bytes, mpages_map_guarded, mpages_page_size());
}
