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

/* Whether two neighbours are alike; reserved pages and those without access are, for whoever asks. */
static bool
are_alike(const MEMORY_BASIC_INFORMATION *a, const MEMORY_BASIC_INFORMATION *b)
{
	if (a->State == MEM_FREE || b->State == MEM_FREE)
		return a->State == b->State;
	return a->AllocationBase == b->AllocationBase && axes_of(a) == axes_of(b);
}

/* Of addresses that no program can have the system does not tell. */
static long
query_beyond(const void *address, mpages_extent *extent)
{
	SYSTEM_INFO info;
	uintptr_t end;

	GetSystemInfo(&info);
	end = (uintptr_t)info.lpMaximumApplicationAddress + 1;
	if ((uintptr_t)address < end)
		return MPAGES_OS_CANNOT;
	*extent = (mpages_extent){.base = (void *)end, .size = 0 - end};
	return 0;
}

long
mpages_os_query(const void *address, mpages_extent *extent)
{
	DWORD before = GetLastError();
	MEMORY_BASIC_INFORMATION first, next;
	uintptr_t at, end;

	if (VirtualQuery(address, &first, sizeof first) != sizeof first) {
		SetLastError(before);
		return query_beyond(address, extent);
	}
	/* The system tells of what begins at the page; what is alike may begin before. */
	at = first.State == MEM_FREE ? 0 : (uintptr_t)first.AllocationBase;
	VirtualQuery((void *)at, &first, sizeof first);
	for (end = at + first.RegionSize; VirtualQuery((void *)end, &next, sizeof next) == sizeof next;
	     end += next.RegionSize) {
		if (are_alike(&first, &next))
			continue;
		if ((uintptr_t)address < end)
			break;
		at = end;
		first = next;
	}
	extent->base = (void *)at;
	extent->size = end - at;
	extent->mapped = first.State != MEM_FREE;
	extent->own = extent->mapped && first.Type == MEM_PRIVATE;
	extent->axes = extent->mapped ? axes_of(&first) : 0;
	SetLastError(before);
	return 0;
}
