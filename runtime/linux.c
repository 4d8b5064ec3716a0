/* The system calls that only Linux has. */
#define _GNU_SOURCE
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "linux.h"
#include "os.h"
#include "posix.h"
#include "probe.h"

/* Since Linux 5.18; not in every libc. */
#ifndef MADV_DONTNEED_LOCKED
# define MADV_DONTNEED_LOCKED 24
#endif

/* Since Linux 5.17, where the kernel was built with it; not in every libc. */
#ifndef PR_SET_VMA
# define PR_SET_VMA 0x53564d61
# define PR_SET_VMA_ANON_NAME 0
#endif

/* Commands of membarrier; their header is not there with every libc. */
enum {
	BARRIER = 1 << 3,
	REGISTER_BARRIER = 1 << 4,
	SYNC_CORE = 1 << 5,
	REGISTER_SYNC_CORE = 1 << 6
};

/* Since Linux 4.17; not in every libc. Older systems take it for a hint. */
#ifndef MAP_FIXED_NOREPLACE
# define MAP_FIXED_NOREPLACE 0x100000
#endif

bool
mpages_os_is(const char *platform)
{
	return strcmp(platform, "linux") == 0;
}

void *
mpages_posix_mmap(void *at, size_t size, unsigned axes, mpages_posix_place place)
{
	static const int places[] = {
		[MPAGES_POSIX_ANYWHERE] = 0,
		[MPAGES_POSIX_INSTEAD] = MAP_FIXED,
		[MPAGES_POSIX_IF_FREE] = MAP_FIXED_NOREPLACE,
	};
	int how = MAP_PRIVATE | MAP_ANONYMOUS | places[place];

	if (mpages_probe_is_off(MPAGES_PROBE_IF_FREE))
		how &= ~MAP_FIXED_NOREPLACE;
	return mmap(at, size, mpages_posix_rights(axes), how, -1, 0);
}

/* Returns 0 if no page of the range is missing, ENOMEM if one is, and another code where the system
 * does not say. */
static long
ask_for_hole(void *base, size_t size)
{
	enum {
		SMALLEST = 4096 /* pages: an emulator may answer for those of its host */
	};
	unsigned char residence[1024];
	size_t step = sizeof residence * SMALLEST;
	int before = errno;

	/* What is resident does not matter, only that mincore refuses a hole. */
	for (size_t at = 0; at < size; at += step) {
		size_t n = size - at < step ? size - at : step;

		if (mincore((unsigned char *)base + at, n, residence) != 0)
			return mpages_posix_code(before);
	}
	return 0;
}

bool
mpages_linux_all_mapped(void *base, size_t size)
{
	return ask_for_hole(base, size) == 0;
}

bool
mpages_linux_has_hole(void *base, size_t size)
{
	return ask_for_hole(base, size) == ENOMEM;
}

long
mpages_os_resize(void **base, size_t from, size_t to, unsigned axes)
{
	int before = errno;
	void *moved;
	long code;

	(void)axes;
	if (to < from)
		return mpages_os_unmap((unsigned char *)*base + to, from - to);
	if (to > PTRDIFF_MAX)
		return ENOMEM;
	moved = mremap(*base, from, to, MREMAP_MAYMOVE);
	if (moved != MAP_FAILED) {
		*base = moved;
		return 0;
	}
	code = mpages_posix_code(before);
	/* It does not move more than one mapping (EFAULT), which pages become when part of them is
	 * advised or locked, nor, in older kernels, pages of a special size (EINVAL). A hole gives
	 * the same codes. */
	if ((code == EFAULT || code == EINVAL) && mpages_linux_all_mapped(*base, from))
		return MPAGES_OS_CANNOT;
	return code;
}

long
mpages_os_discard(void *base, size_t size, unsigned axes)
{
	int before = errno;
	long code;

	(void)axes;
	/* Not posix_madvise: there it does nothing. */
	if (madvise(base, size, MADV_DONTNEED) == 0)
		return 0;
	code = mpages_posix_code(before);
	if (code != EINVAL)
		return code;
	if (mpages_probe_is_off(MPAGES_PROBE_UNLOCK))
		return MPAGES_OS_CANNOT;
	/* Locked pages want to be asked in another way. */
	if (madvise(base, size, MADV_DONTNEED_LOCKED) == 0)
		return 0;
	code = mpages_posix_code(before);
	return code == EINVAL ? MPAGES_OS_CANNOT : code;
}

long
mpages_os_name(void *base, size_t size, const char *name)
{
	int before = errno;
	long code;

	if (prctl(PR_SET_VMA, PR_SET_VMA_ANON_NAME, (unsigned long)base, size, name) == 0)
		return 0;
	code = mpages_posix_code(before);
	/* The arguments are right. What is a file's is shown under the file's name (EBADF). */
	return code == EINVAL || code == EBADF ? MPAGES_OS_CANNOT : code;
}

static long
barrier(int command, int registration)
{
	int before = errno;
	bool done;

	if (mpages_probe_is_off(MPAGES_PROBE_BARRIER))
		return MPAGES_OS_CANNOT;
	/* Until the process has registered, which it does here once, it may not ask for this. */
	done = syscall(SYS_membarrier, command, 0, 0) == 0 ||
	       (errno == EPERM && syscall(SYS_membarrier, registration, 0, 0) == 0 &&
	        syscall(SYS_membarrier, command, 0, 0) == 0);
	if (!done)
		return mpages_posix_code(before);
	errno = before;
	return 0;
}

long
mpages_os_sync_cores(void)
{
#ifdef SYS_riscv_flush_icache
	int before = errno;
	long code = 0;

	if (mpages_probe_is_off(MPAGES_PROBE_BARRIER))
		return MPAGES_OS_CANNOT;
	/* Without flags all threads of the process fetch anew. It has always been there, and membarrier has learnt
	 * this on RISC-V only lately. */
	if (syscall(SYS_riscv_flush_icache, 0, UINTPTR_MAX, 0) != 0)
		code = mpages_posix_code(before);
	return code;
#else
	return barrier(SYNC_CORE, REGISTER_SYNC_CORE);
#endif
}

long
mpages_os_barrier(void)
{
	return barrier(BARRIER, REGISTER_BARRIER);
}
