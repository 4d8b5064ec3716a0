/* The system calls under pages with marks. */
#define _GNU_SOURCE
#include <sys/mman.h>

#include "os.h"
#include "posix.h"
#include "probe.h"

/* Since Linux 6.13; not in every libc. */
#ifndef MADV_GUARD_INSTALL
# define MADV_GUARD_INSTALL 102
#endif

long
mpages_os_fence(void *base, size_t size)
{
	int before = errno;

	if (!mpages_probe_is_off(MPAGES_PROBE_GUARD) &&
	    madvise(base, size, MADV_GUARD_INSTALL) == 0)
		return 0;
	errno = before;
	/* Older systems do not know it, and none puts one into locked pages. Without it a fence is a
	 * mapping more. */
	return mpages_os_protect(base, size, 0);
}
