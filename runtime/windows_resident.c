/* What of a range is in memory, as Windows tells. */
#include "windows_code.h"

#include <psapi.h>

static bool
ask(PSAPI_WORKING_SET_EX_INFORMATION *pages, size_t n)
{
	DWORD before = GetLastError();
	bool done = K32QueryWorkingSetEx(GetCurrentProcess(), pages, (DWORD)(n * sizeof *pages));

	SetLastError(before);
	return done;
}

void
mpages_os_resident(void *base, size_t size, size_t *resident, size_t *huge)
{
	enum {
		AT_ONCE = 256 /* pages */
	};
	PSAPI_WORKING_SET_EX_INFORMATION pages[AT_ONCE];
	size_t page = mpages_os_page_size(), n = 0;

	*resident = *huge = 0;
	for (size_t at = 0; at < size; at += n * page) {
		for (n = 0; n < AT_ONCE && at + n * page < size; n++)
			pages[n].VirtualAddress = (unsigned char *)base + at + n * page;
		if (!ask(pages, n))
			return;
		for (size_t i = 0; i < n; i++) {
			*resident += pages[i].VirtualAttributes.Valid * page;
			*huge += (pages[i].VirtualAttributes.Valid & pages[i].VirtualAttributes.LargePage) * page;
		}
	}
}

bool
mpages_windows_is_locked(void *base)
{
	PSAPI_WORKING_SET_EX_INFORMATION page = {.VirtualAddress = base};

	return ask(&page, 1) && page.VirtualAttributes.Valid && page.VirtualAttributes.Locked;
}
