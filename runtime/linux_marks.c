/* The system calls under pages with marks. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "os.h"
#include "posix.h"
#include "probe.h"

/* Since Linux 4.14 and 6.13; not in every libc. */
#ifndef MADV_WIPEONFORK
# define MADV_WIPEONFORK 18
#endif
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

long
mpages_os_lock(void *base, size_t size)
{
	int before = errno;

	return mlock(base, size) == 0 ? 0 : mpages_posix_code(before);
}

long
mpages_os_conceal(void *base, size_t size)
{
	int before = errno;
	long code;

	if (madvise(base, size, MADV_DONTDUMP) == 0 && madvise(base, size, MADV_WIPEONFORK) == 0)
		return 0;
	code = mpages_posix_code(before);
	return code == EINVAL ? MPAGES_OS_CANNOT : code;
}

bool
mpages_os_has_huge(void)
{
	char text[64];
	int before = errno;
	int fd = open("/sys/kernel/mm/transparent_hugepage/enabled", O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? 0 : read(fd, text, sizeof text - 1);

	if (fd >= 0)
		close(fd);
	errno = before;
	text[n > 0 ? n : 0] = '\0';
	/* The one in force stands in brackets. */
	return n > 0 && strstr(text, "[never]") == NULL && mpages_os_huge_size() != 0;
}
