/* Systems that have nothing of their own for huge pages, for fences, and to ask for what other threads do. */
#include "os.h"

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

long
mpages_os_fence(void *base, size_t size)
{
	return mpages_os_protect(base, size, 0);
}

long
mpages_os_barrier(void)
{
	return MPAGES_OS_CANNOT;
}

unsigned
mpages_os_thread(void)
{
	return 0;
}

bool
mpages_os_has_ended(unsigned thread)
{
	(void)thread;
	return false;
}
