/* Pages that are part of a file. Where it is too short for them they are not made at all, since to
 * touch what is not there is a signal. */
#include "error.h"
#include "os.h"
#include "region.h"

bool mpages_map_shared_file(mpages_region *made, const mpages_state *as, mpages_file file,
                            uint64_t offset, size_t bytes);
bool mpages_map_private_file(mpages_region *made, const mpages_state *as, mpages_file file,
                             uint64_t offset, size_t bytes);
bool mpages_sync(mpages_region pages, const mpages_state *as, size_t at, size_t n);
mpages_hint mpages_sync_soon(mpages_region pages, const mpages_state *as, size_t at, size_t n);

static bool
map_file(mpages_region *made, const mpages_state *as, mpages_file file, uint64_t offset,
         size_t bytes, bool shared)
{
	mpages_os_refusal refusal = {.call = MPAGES_OS_MAP_FILE, .axes = as->axes};
	uint64_t length;

	*made = (mpages_region){NULL, 0};
	if (!mpages_region_size(bytes, &refusal.wanted, "map", NULL))
		return false;
	if (offset % mpages_granularity() != 0)
		return mpages_fail(MPAGES_BAD_ALIGNMENT, 0, "map", NULL, bytes);
	refusal.code = mpages_os_file_size(file, &length);
	if (refusal.code == 0) {
		if (offset > length || bytes > length - offset)
			return mpages_fail(MPAGES_FILE_SHORT, 0, "map", NULL, bytes);
		refusal.code = mpages_os_map_file(&made->base, file, offset, refusal.wanted,
		                                  as->axes, shared);
	}
	if (refusal.code != 0)
		return mpages_refused(&refusal);
	made->size = refusal.wanted;
	return true;
}

bool
mpages_map_shared_file(mpages_region *made, const mpages_state *as, mpages_file file,
                       uint64_t offset, size_t bytes)
{
	return map_file(made, as, file, offset, bytes, true);
}

bool
mpages_map_private_file(mpages_region *made, const mpages_state *as, mpages_file file,
                        uint64_t offset, size_t bytes)
{
	return map_file(made, as, file, offset, bytes, false);
}

/* Syncs the pages in which the n bytes at `at` are. */
static bool
sync_range(mpages_region pages, size_t at, size_t n, bool waits)
{
	mpages_os_refusal refusal = {.call = MPAGES_OS_SYNC};
	mpages_region around;

	if (!mpages_region_around(&around, pages, at, n, "sync"))
		return false;
	if (n == 0)
		return true;
	refusal.base = around.base;
	refusal.size = around.size;
	refusal.code = mpages_os_sync(around.base, around.size, waits);
	return refusal.code == 0 || mpages_refused(&refusal);
}

bool
mpages_sync(mpages_region pages, const mpages_state *as, size_t at, size_t n)
{
	(void)as;
	return sync_range(pages, at, n, true);
}

mpages_hint
mpages_sync_soon(mpages_region pages, const mpages_state *as, size_t at, size_t n)
{
	(void)as;
	return sync_range(pages, at, n, false) ? MPAGES_HINT_ACCEPTED : MPAGES_HINT_REFUSED;
}
