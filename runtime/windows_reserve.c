/* Reservations of addresses, and memory in them: what is under vectors, on Windows. */
#include <stdatomic.h>

#include "windows_code.h"

size_t
mpages_os_address_space(void)
{
	size_t space = SIZE_MAX / 2 + 1;
	SYSTEM_INFO info;

	GetSystemInfo(&info);
	while (space / 2 > (uintptr_t)info.lpMaximumApplicationAddress)
		space /= 2;
	return space;
}

long
mpages_os_reserve(void **base, size_t size)
{
	return mpages_os_map(base, size, 0);
}

long
mpages_os_commit(void *base, size_t size)
{
	DWORD before = GetLastError();

	return VirtualAlloc(base, size, MEM_COMMIT, PAGE_READWRITE) != NULL ? 0
	                                                                    : mpages_windows_code(before);
}

long
mpages_os_uncommit(void *base, size_t size)
{
	return mpages_windows_free(base, size, MEM_DECOMMIT);
}

long
mpages_os_move(void *from, size_t size, void *to)
{
	(void)from;
	(void)size;
	(void)to;
	return MPAGES_OS_CANNOT;
}

long
mpages_os_populate(void *base, size_t size)
{
	size_t page = mpages_os_page_size();

	/* What is committed has been promised: to touch it cannot fail. It is touched so that what another
	 * thread writes at that moment stays. */
	for (size_t at = 0; at < size; at += page)
		atomic_fetch_or_explicit((atomic_uchar *)base + at, 0, memory_order_relaxed);
	return 0;
}

/* Large pages here need a privilege, must be asked for when addresses are reserved, and are all committed
 * at once and locked: nothing that a page or a vector could have without its user's knowledge. */

size_t
mpages_os_huge_size(void)
{
	return 0;
}

bool
mpages_os_has_huge(void)
{
	return false;
}

void
mpages_os_prefer_huge(void *base, size_t size, bool huge)
{
	(void)base;
	(void)size;
	(void)huge;
}

void
mpages_os_split_huge(void *at)
{
	(void)at;
}
