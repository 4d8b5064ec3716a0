/* What there is at an address, as Windows tells. */
#include "windows_code.h"

unsigned
mpages_os_shows(unsigned axes)
{
	/* What can be written can be read. */
	return (axes & MPAGES_WRITE) != 0 ? axes | MPAGES_READ : axes;
}

/* The axes that a protection is for. */
static unsigned
axes_of(const MEMORY_BASIC_INFORMATION *found)
{
	const unsigned all = MPAGES_READ | MPAGES_WRITE | MPAGES_EXEC;

	/* Nobody can access what is only reserved. */
	if (found->State != MEM_COMMIT)
		return 0;
	if (found->Protect == PAGE_WRITECOPY)
		return MPAGES_READ | MPAGES_WRITE;
	for (unsigned axes = 0; axes <= all; axes++)
		if (mpages_os_shows(axes) == axes && mpages_windows_rights(axes) == found->Protect)
			return axes;
	return 0;
}

long
mpages_os_query(const void *address, mpages_extent *extent)
{
	DWORD before = GetLastError();
	MEMORY_BASIC_INFORMATION found, next;
	unsigned char *end;

	if (VirtualQuery(address, &found, sizeof found) != sizeof found) {
		SetLastError(before);
		return MPAGES_OS_CANNOT;
	}
	extent->mapped = found.State != MEM_FREE;
	extent->own = found.Type == MEM_PRIVATE;
	extent->axes = extent->mapped ? axes_of(&found) : 0;
	extent->base = found.BaseAddress;
	/* Reserved pages and those without access are alike for whoever asks. */
	end = (unsigned char *)found.BaseAddress + found.RegionSize;
	while (extent->mapped && VirtualQuery(end, &next, sizeof next) == sizeof next &&
	       next.State != MEM_FREE && next.AllocationBase == found.AllocationBase &&
	       axes_of(&next) == extent->axes)
		end += next.RegionSize;
	extent->size = (size_t)(end - (unsigned char *)found.BaseAddress);
	return 0;
}
