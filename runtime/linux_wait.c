/* Waiting for other threads. */
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
