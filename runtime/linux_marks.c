/* The system calls under pages with marks. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "os.h"
#include "posix.h"
#include "posix_twice.h"
#include "probe.h"

/* Since Linux 4.14 and 6.13; not in every libc. */
#ifndef MADV_WIPEONFORK
# define MADV_WIPEONFORK 18
#endif
#ifndef MADV_GUARD_INSTALL
# define MADV_GUARD_INSTALL 102
#endif

/* Since Linux 5.14 and 6.10; the same on all processors, and not in every libc. */
enum {
	MEMFD_SECRET_CALL = 447,
	MSEAL_CALL = 462
};

/* Whether advice is more than nodded at: emulators of programs accept any, even that which does not
 * exist, and do nothing. */
static bool
heeds_advice(void *base, size_t size)
{
	enum {
		NO_ADVICE = 0x7777
	};
	static atomic_int known; /* 1 where it does, -1 where not */
	int heeds = atomic_load_explicit(&known, memory_order_relaxed);

	if (heeds == 0) {
		heeds = madvise(base, size, NO_ADVICE) != 0 ? 1 : -1;
		atomic_store_explicit(&known, heeds, memory_order_relaxed);
	}
	return heeds > 0;
}

long
mpages_os_fence(void *base, size_t size)
{
	int before = errno;
	bool fenced = !mpages_probe_is_off(MPAGES_PROBE_GUARD) &&
		madvise(base, size, MADV_GUARD_INSTALL) == 0 && heeds_advice(base, size);

	errno = before;
	if (fenced)
		return 0;
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
mpages_posix_wipe_in_child(void *base, size_t size)
{
	int before = errno;
	bool heeds;

	if (madvise(base, size, MADV_WIPEONFORK) != 0)
		return mpages_posix_code(before);
	heeds = heeds_advice(base, size);
	errno = before;
	return heeds ? 0 : MPAGES_OS_CANNOT;
}

long
mpages_os_conceal(void *base, size_t size, unsigned *means)
{
	int before = errno;
	long code;

	if (madvise(base, size, MADV_DONTDUMP) == 0 && madvise(base, size, MADV_WIPEONFORK) == 0) {
		*means |= MPAGES_KEPT_FROM_DUMPS | MPAGES_ZERO_IN_CHILD;
		return 0;
	}
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

/* A file of secret memory; -1 where there is none. */
static int
open_secret(void)
{
	if (mpages_probe_is_off(MPAGES_PROBE_SECRET))
		return -1;
	return (int)syscall(MEMFD_SECRET_CALL, O_CLOEXEC, 0, 0, 0, 0, 0);
}

bool
mpages_os_has_secret(void)
{
	int before = errno;
	int fd = open_secret();

	if (fd >= 0)
		close(fd);
	errno = before;
	return fd >= 0;
}

/* Whether a file may be that long: to try would be a signal. */
static bool
may_be_long(size_t size)
{
	struct rlimit limit;

	return getrlimit(RLIMIT_FSIZE, &limit) == 0 && size <= limit.rlim_cur;
}

long
mpages_os_map_secret(void *base, size_t size, unsigned axes)
{
	int rights = mpages_posix_rights(axes & (MPAGES_READ | MPAGES_WRITE));
	int before = errno, fd = open_secret();
	long code = MPAGES_OS_CANNOT;

	if (fd >= 0 && may_be_long(size) && ftruncate(fd, (off_t)size) == 0) {
		code = 0;
		if (mmap(base, size, rights, MAP_SHARED | MAP_FIXED, fd, 0) == MAP_FAILED ||
		    madvise(base, size, MADV_DONTFORK) != 0)
			code = errno;
	}
	if (fd >= 0)
		close(fd);
	errno = before;
	return code;
}

static long
seal(void *base, size_t size)
{
	int before = errno;
	long code = ENOSYS;

	if (!mpages_probe_is_off(MPAGES_PROBE_SEAL))
		code = syscall(MSEAL_CALL, base, size, 0, 0, 0, 0) == 0 ? 0 : errno;
	errno = before;
	/* Some systems know the call and refuse it. */
	return code == ENOSYS || code == EPERM ? MPAGES_OS_CANNOT : code;
}

long
mpages_os_seal(void *base, size_t size)
{
	return seal(base, size);
}

bool
mpages_os_has_seal(void)
{
	return seal(NULL, 0) == 0;
}
