/* The system calls under pages with marks, on Windows. */
#include "windows_code.h"

long
mpages_os_fence(void *base, size_t size)
{
	/* Not PAGE_GUARD, which is gone after the first fault. */
	return mpages_os_protect(base, size, 0);
}

long
mpages_os_lock(void *base, size_t size)
{
	DWORD before = GetLastError();

	return VirtualLock(base, size) ? 0 : mpages_windows_code(before);
}

long
mpages_os_conceal(void *base, size_t size, unsigned *means)
{
	(void)base;
	(void)size;
	/* A child gets no memory of its parent's. A dump has what whoever makes it asks for. */
	*means |= MPAGES_UNREADABLE_IN_CHILD;
	return 0;
}

long
mpages_os_map_secret(void *base, size_t size, unsigned axes)
{
	(void)base;
	(void)size;
	(void)axes;
	return MPAGES_OS_CANNOT;
}

bool
mpages_os_has_secret(void)
{
	return false;
}

long
mpages_os_seal(void *base, size_t size)
{
	(void)base;
	(void)size;
	return MPAGES_OS_CANNOT;
}

bool
mpages_os_has_seal(void)
{
	return false;
}
