/* Waiting for other threads, and whether they are still there. */
#define _GNU_SOURCE
#include <sys/syscall.h>
#include <unistd.h>

#include "os.h"
#include "posix.h"

/* Commands of futex, among the threads of one process; their header is not there with every libc. */
enum {
	WAIT = 0 | 128,
	WAKE = 1 | 128
};

void
mpages_os_wait(atomic_uint *word, unsigned while_is)
{
	int before = errno;

	syscall(SYS_futex, word, WAIT, while_is, NULL, NULL, 0);
	errno = before;
}

void
mpages_os_wake(atomic_uint *word)
{
	int before = errno;

	syscall(SYS_futex, word, WAKE, 1, NULL, NULL, 0);
	errno = before;
}

unsigned
mpages_os_thread(void)
{
	int before = errno;
	long thread = syscall(SYS_gettid);

	errno = before;
	return thread > 0 ? (unsigned)thread : 0;
}

bool
mpages_os_has_ended(unsigned thread)
{
	int before = errno;
	/* No signal is number 0: it is only looked whether there is somebody to send one to. */
	bool ended = syscall(SYS_tgkill, getpid(), thread, 0) == -1 && errno == ESRCH;

	errno = before;
	return ended;
}
