/* The system refuses a call, when it is told to. The other side of tests/windows/calls.h. */
/* Wrapped: ftruncate madvise mlock mmap mprotect mremap munmap syscall. */
#ifndef TESTS_CALLS_H
#define TESTS_CALLS_H

#include <errno.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

enum {
	CALLS_NO_MEMORY = ENOMEM
};

/* How many there were, the one that fails (0: none), and with what. */
static atomic_int calls;
static int failing, failing_code;

/* Sees what is about to be unmapped. */
static void (*before_munmap)(const unsigned char *base, size_t size);

static inline bool
is_failing(void)
{
	if (++calls != failing)
		return false;
	errno = failing_code;
	return true;
}

int __real_ftruncate(int fd, off_t size);
int __wrap_ftruncate(int fd, off_t size);
int __real_madvise(void *base, size_t size, int advice);
int __wrap_madvise(void *base, size_t size, int advice);
int __wrap_mlock(const void *base, size_t size);
void *__real_mmap(void *base, size_t size, int rights, int flags, int fd, off_t at);
void *__wrap_mmap(void *base, size_t size, int rights, int flags, int fd, off_t at);
int __real_mprotect(void *base, size_t size, int rights);
int __wrap_mprotect(void *base, size_t size, int rights);
void *__real_mremap(void *base, size_t size, size_t wanted, int flags, ...);
void *__wrap_mremap(void *base, size_t size, size_t wanted, int flags, void *to);
int __real_munmap(void *base, size_t size);
int __wrap_munmap(void *base, size_t size);
long __real_syscall(long number, ...);
long __wrap_syscall(long number, long a, long b, long c, long d, long e, long f);

int
__wrap_ftruncate(int fd, off_t size)
{
	return is_failing() ? -1 : __real_ftruncate(fd, size);
}

int
__wrap_madvise(void *base, size_t size, int advice)
{
	return is_failing() ? -1 : __real_madvise(base, size, advice);
}

int
__wrap_mlock(const void *base, size_t size)
{
	/* A sanitizer's own mlock does nothing. */
	return is_failing() ? -1 : (int)__real_syscall(SYS_mlock, (long)base, (long)size, 0, 0, 0, 0);
}

void *
__wrap_mmap(void *base, size_t size, int rights, int flags, int fd, off_t at)
{
	return is_failing() ? MAP_FAILED : __real_mmap(base, size, rights, flags, fd, at);
}

int
__wrap_mprotect(void *base, size_t size, int rights)
{
	return is_failing() ? -1 : __real_mprotect(base, size, rights);
}

void *
__wrap_mremap(void *base, size_t size, size_t wanted, int flags, void *to)
{
	return is_failing() ? MAP_FAILED : __real_mremap(base, size, wanted, flags, to);
}

/* Bytes that the system would not take back. */
static size_t lost;

int
__wrap_munmap(void *base, size_t size)
{
	if (is_failing()) {
		lost += size;
		return -1;
	}
	if (before_munmap != NULL)
		before_munmap(base, size);
	return __real_munmap(base, size);
}

long
__wrap_syscall(long number, long a, long b, long c, long d, long e, long f)
{
	return is_failing() ? -1 : __real_syscall(number, a, b, c, d, e, f);
}

/* From here on the n-th call fails; 0: none. */
static inline void
fail_call(int n, int code)
{
	calls = 0;
	failing = n;
	failing_code = code;
}

/* Whether the call that was to fail came, and so did fail; from here on none does. */
static inline bool
has_failed(void)
{
	bool has = failing != 0 && calls >= failing;

	fail_call(0, 0);
	return has;
}

#endif
