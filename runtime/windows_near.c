/* Room for views, which unlike other memory cannot be put where addresses are reserved. */
#include "gap.h"
#include "windows_code.h"

/* The nearest gap; 0 where there is none. */
static uintptr_t
find_gap(size_t size, uintptr_t near, size_t range)
{
	mpages_gap gap = mpages_gap_near(near, size, range, mpages_os_granularity());
	MEMORY_BASIC_INFORMATION found;
	uintptr_t at = gap.low, end;

	while (at < gap.high && VirtualQuery((void *)at, &found, sizeof found) == sizeof found) {
		end = (uintptr_t)found.BaseAddress + found.RegionSize;
		if (found.State == MEM_FREE)
			mpages_gap_see(&gap, at, end);
		if (end <= at)
			break;
		at = end;
	}
	return gap.best;
}

long
mpages_windows_find_room(void **base, size_t size, const void *near, size_t range)
{
	long code;

	*base = near == NULL ? NULL : (void *)find_gap(size, (uintptr_t)near, range);
	if (near != NULL)
		return *base != NULL ? 0 : ERROR_NOT_ENOUGH_MEMORY;
	code = mpages_os_map(base, size, 0);
	return code != 0 ? code : mpages_os_unmap(*base, size);
}
