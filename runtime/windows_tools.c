/* Forks, and tools that Windows does not have. */
#include "lock.h"
#include "windows_code.h"

const atomic_uint *
mpages_os_process(void)
{
	/* There are no forks: every process is its first. */
	static const atomic_uint number = 1;

	return &number;
}

/* One thread at a time is between these, all the same. */
static atomic_uint lock;

void
mpages_os_forks_off(void)
{
	mpages_lock(&lock);
}

void
mpages_os_forks_on(void)
{
	mpages_unlock(&lock);
}

long
mpages_os_perf_map(const char *line, size_t size)
{
	(void)line;
	(void)size;
	return MPAGES_OS_CANNOT;
}

long
mpages_os_perf_dump(const void *at, size_t size, const char *name, unsigned machine)
{
	(void)at;
	(void)size;
	(void)name;
	(void)machine;
	return MPAGES_OS_CANNOT;
}

long
mpages_os_name(void *base, size_t size, const char *name)
{
	(void)base;
	(void)size;
	(void)name;
	return MPAGES_OS_CANNOT;
}
