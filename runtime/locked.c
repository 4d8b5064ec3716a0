/* Pages that are never swapped out, are in no core dump, and are wiped in children. The system
 * keeps all of that through turns, and when it moves the pages. */
#include "error.h"
#include "os.h"
#include "region.h"

bool mpages_map_locked(mpages_region *made, const mpages_state *as, size_t bytes);
bool mpages_map_locked_aligned(mpages_region *made, const mpages_state *as, size_t bytes,
                               size_t alignment);
bool mpages_resize_locked(mpages_region *pages, const mpages_state *as, size_t bytes);

/* Locks fresh pages, hides them from dumps and children, and gives them their rights. Returns 0, or
 * the code with which the system refused, and what. */
static long
lock(mpages_os_refusal *refusal, unsigned axes)
{
	unsigned means = 0;
	long code;

	refusal->call = MPAGES_OS_LOCK;
	code = mpages_os_lock(refusal->base, refusal->size);
	if (code != 0)
		return code;
	refusal->call = MPAGES_OS_ADVISE;
	code = mpages_os_conceal(refusal->base, refusal->size, &means);
	if (code != 0 || refusal->had == axes)
		return code;
	refusal->call = MPAGES_OS_PROTECT;
	refusal->axes = axes;
	return mpages_os_protect(refusal->base, refusal->size, axes);
}

bool
mpages_map_locked_aligned(mpages_region *made, const mpages_state *as, size_t bytes, size_t alignment)
{
	/* What nobody can access cannot be locked, nor what can only be executed: where protection keys hide
	 * it, they hide it from the system, which is to bring it into memory. */
	unsigned axes = (as->axes & (MPAGES_READ | MPAGES_WRITE)) != 0 ? as->axes : as->axes | MPAGES_READ;
	mpages_os_refusal refusal = {.call = MPAGES_OS_MAP, .axes = axes};
	size_t size;

	*made = (mpages_region){NULL, 0};
	if (!mpages_region_size(bytes, &size, "map", NULL) || !mpages_region_alignment(size, alignment))
		return false;
	refusal.wanted = size;
	refusal.code = mpages_os_map_aligned(&refusal.base, size, alignment, axes);
	if (refusal.code != 0)
		return mpages_refused(&refusal);
	refusal.size = size;
	refusal.had = axes;
	refusal.code = lock(&refusal, as->axes);
	if (refusal.code != 0) {
		mpages_fail(mpages_os_cause(&refusal), refusal.code, "map", NULL, size);
		mpages_os_unmap(refusal.base, size);
		return false;
	}
	*made = (mpages_region){refusal.base, size};
	return true;
}

bool
mpages_map_locked(mpages_region *made, const mpages_state *as, size_t bytes)
{
	return mpages_map_locked_aligned(made, as, bytes, 1);
}

bool
mpages_resize_locked(mpages_region *pages, const mpages_state *as, size_t bytes)
{
	mpages_os_refusal refusal = {
		.call = MPAGES_OS_RESIZE,
		.base = pages->base,
		.size = pages->size,
		.axes = as->axes,
	};

	if (!mpages_region_usable(*pages, "resize") ||
	    !mpages_region_size(bytes, &refusal.wanted, "resize", pages->base))
		return false;
	if (refusal.wanted == pages->size)
		return true;
	refusal.code = mpages_os_resize(&pages->base, pages->size, refusal.wanted, as->axes);
	if (refusal.code == MPAGES_OS_CANNOT)
		return mpages_region_replace(pages, as, bytes, mpages_map_locked, 0);
	if (refusal.code != 0)
		return mpages_refused(&refusal);
	pages->size = refusal.wanted;
	return true;
}
