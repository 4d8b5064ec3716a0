/* Forks, and tools that Windows does not have. */
#include "windows_code.h"

const atomic_uint *
mpages_os_process(void)
{
	/* There are no forks: every process is its first. */
	static const atomic_uint number = 1;

	return &number;
}

void
mpages_os_forks_off(void)
{
}

void
mpages_os_forks_on(void)
{
}

long
mpages_os_perf_map(const char *line, size_t size)
{
	(void)line;
	(void)size;
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
