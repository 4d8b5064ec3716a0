/* The system calls as FreeBSD has them. */
#include <sys/types.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/sysctl.h>
#include <sys/thr.h>
#include <sys/umtx.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
/* Since FreeBSD 14.1. */
#if __has_include(<sys/membarrier.h>)
# include <sys/membarrier.h>
#endif

#include "bsd.h"
#include "os.h"
#include "posix.h"
#include "posix_twice.h"

enum {
	ALL_RIGHTS = PROT_READ | PROT_WRITE | PROT_EXEC
};

const int mpages_bsd_space_limit = RLIMIT_AS;

bool
mpages_os_is(const char *platform)
{
	return strcmp(platform, "freebsd") == 0;
}

int
mpages_bsd_only(int rights)
{
	return rights | PROT_MAX(rights);
}

void *
mpages_posix_mmap(void *at, size_t size, unsigned axes, mpages_posix_place place)
{
	static const int places[] = {
		[MPAGES_POSIX_ANYWHERE] = 0,
		[MPAGES_POSIX_INSTEAD] = MAP_FIXED,
		[MPAGES_POSIX_IF_FREE] = MAP_FIXED | MAP_EXCL,
	};
	/* What is not said here may be forbidden for ever, where vm.imply_prot_max is set: mmap(2), PROT_MAX;
	 * proccontrol(1), protmax. */
	int rights = mpages_posix_rights(axes) | PROT_MAX(ALL_RIGHTS);
	void *made = mmap(at, size, rights, MAP_PRIVATE | MAP_ANON | places[place], -1, 0);

	/* It does not tell a place that is taken from one that is not to be had. */
	if (made == MAP_FAILED && errno == ENOMEM && place == MPAGES_POSIX_IF_FREE)
		errno = EEXIST;
	return made;
}

long
mpages_os_fence(void *base, size_t size)
{
	int before = errno;

	/* Unlike pages without rights a guard gets none by mprotect: mmap(2), MAP_GUARD. */
	if (mmap(base, size, PROT_NONE, MAP_GUARD | MAP_FIXED, -1, 0) != MAP_FAILED)
		return 0;
	return mpages_posix_code(before);
}

long
mpages_posix_wipe_in_child(void *base, size_t size)
{
	int before = errno;

	/* Since FreeBSD 12: minherit(2). */
	return minherit(base, size, INHERIT_ZERO) == 0 ? 0 : mpages_posix_code(before);
}

int
mpages_bsd_leave_out(void *base, size_t size)
{
	mpages_bsd_keep();
	return minherit(base, size, INHERIT_NONE);
}

long
mpages_os_conceal(void *base, size_t size, unsigned *means)
{
	int before = errno;

	mpages_bsd_keep();
	if (madvise(base, size, MADV_NOCORE) != 0 || minherit(base, size, INHERIT_ZERO) != 0)
		return mpages_posix_code(before);
	*means |= MPAGES_KEPT_FROM_DUMPS | MPAGES_ZERO_IN_CHILD;
	return 0;
}

long
mpages_bsd_open_memory(int descriptors[2], size_t size)
{
	int before = errno;
	long code = 0;
	/* Closed when a program is started: shm_open(2). */
	int fd = shm_open(SHM_ANON, O_RDWR, 0600);

	/* The system promises its memory here, or refuses. */
	if (fd < 0 || ftruncate(fd, (off_t)size) != 0)
		code = mpages_posix_code(before);
	if (fd >= 0 && code != 0)
		close(fd);
	descriptors[0] = descriptors[1] = fd;
	errno = before;
	return code;
}

/* ---- Huge pages, which the system makes by itself where all of one is there and alike ---- */

size_t
mpages_os_huge_size(void)
{
	enum { NONE = 1 };
	/* Every thread that asks while it is not known finds out the same. */
	static atomic_size_t known;
	size_t size = atomic_load_explicit(&known, memory_order_relaxed), sizes[2];

	if (size == 0) {
		size = getpagesizes(sizes, 2) == 2 ? sizes[1] : NONE;
		atomic_store_explicit(&known, size, memory_order_relaxed);
	}
	return size == NONE ? 0 : size;
}

bool
mpages_os_has_huge(void)
{
	/* On x86, and elsewhere. */
	static const char *const names[] = {"vm.pmap.pg_ps_enabled", "vm.pmap.superpages_enabled"};
	int before = errno, on = 0;
	size_t size = sizeof on;

	if (sysctlbyname(names[0], &on, &size, NULL, 0) != 0) {
		size = sizeof on;
		sysctlbyname(names[1], &on, &size, NULL, 0);
	}
	errno = before;
	return on != 0 && mpages_os_huge_size() != 0;
}

void
mpages_os_prefer_huge(void *base, size_t size, bool huge)
{
	/* Nothing is to be said; to start and to end at a multiple of their size is what they need. */
	(void)base;
	(void)size;
	(void)huge;
}

void
mpages_os_split_huge(void *at)
{
	/* They come apart as soon as part of one is given back. */
	(void)at;
}

/* ---- Threads ---- */

void
mpages_os_wait(atomic_uint *word, unsigned while_is)
{
	int before = errno;

	_umtx_op(word, UMTX_OP_WAIT_UINT_PRIVATE, while_is, NULL, NULL);
	errno = before;
}

void
mpages_os_wake(atomic_uint *word)
{
	int before = errno;

	_umtx_op(word, UMTX_OP_WAKE_PRIVATE, 1, NULL, NULL);
	errno = before;
}

unsigned
mpages_os_thread(void)
{
	int before = errno;
	long thread = 0;

	thr_self(&thread);
	errno = before;
	return (unsigned)thread;
}

bool
mpages_os_has_ended(unsigned thread)
{
	int before = errno;
	/* No signal is number 0: it is only looked whether there is somebody to send one to. */
	bool ended = thr_kill(thread, 0) == -1 && errno == ESRCH;

	errno = before;
	return ended;
}

#ifdef MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE
/* Until the process has registered, which it does here once, it may not ask for a barrier. */
static long
barrier(int command, int registration)
{
	int before = errno;

	if (membarrier(command, 0, 0) == 0)
		return 0;
	if (errno == EPERM && membarrier(registration, 0, 0) == 0 && membarrier(command, 0, 0) == 0) {
		errno = before;
		return 0;
	}
	return mpages_posix_code(before);
}

long
mpages_os_barrier(void)
{
	return barrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED);
}

long
mpages_os_sync_cores(void)
{
	return barrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE);
}
#else
long
mpages_os_barrier(void)
{
	/* No call promises it. */
	return MPAGES_OS_CANNOT;
}

long
mpages_os_sync_cores(void)
{
	return mpages_bsd_interrupt_cores();
}
#endif
