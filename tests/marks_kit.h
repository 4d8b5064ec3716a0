/* What the suites of pages with marks share: faults in a child, and system calls that fail. */
/* Wrapped: ftruncate madvise mlock mmap mprotect mremap munmap syscall. */
#ifndef TESTS_MARKS_KIT_H
#define TESTS_MARKS_KIT_H

#include <check.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#include "child.h"
#include "maps.h"
#include "mpages.h"
#include "page.h"
#include "probe.h"

/* ---- System calls that fail ---- */

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
void *__real_mremap(void *base, size_t size, size_t wanted, int flags, void *to);
void *__wrap_mremap(void *base, size_t size, size_t wanted, int flags, void *to);
int __real_munmap(void *base, size_t size);
int __wrap_munmap(void *base, size_t size);
long __real_syscall(long number, long a, long b, long c, long d, long e, long f);
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

/* ---- Faults ---- */

struct access {
	volatile unsigned char *at;
	bool writes;
};

static inline void
access_in_child(void *with)
{
	struct access *access = with;

	if (access->writes)
		*access->at = 1;
	else
		(void)*access->at;
}

/* Whether an access to a byte ends a child by a fault. */
static inline bool
faults(const void *at, bool writes)
{
	struct access access = {(volatile unsigned char *)(uintptr_t)at, writes};
	int status = child_run(access_in_child, &access);

	ck_assert_msg(status == 0 || status == -SIGSEGV || status == -SIGBUS, "status %d", status);
	return status != 0;
}

/* ---- Bytes ---- */

static inline bool
bytes_are(const void *from, size_t n, unsigned char byte)
{
	const unsigned char *bytes = from;

	for (size_t i = 0; i < n; i++)
		if (bytes[i] != byte)
			return false;
	return true;
}

static inline void
assert_status(mpages_status status)
{
	ck_assert_str_eq(mpages_status_text(mpages_last_error()->status), mpages_status_text(status));
}

/* Adds tests twice: as the system is, and without what it may lack. */
static inline void
with_and_without(Suite *suite, void (*without)(void), void (*with)(void), void (*add)(TCase *))
{
	TCase *as_is = tcase_create("as the system is"), *less = tcase_create("without");

	add(as_is);
	tcase_add_checked_fixture(less, without, with);
	add(less);
	tcase_set_timeout(as_is, 60);
	tcase_set_timeout(less, 60);
	suite_add_tcase(suite, as_is);
	suite_add_tcase(suite, less);
}

static inline void
all_probes(void)
{
	mpages_probes_off(0);
}

/* Runs a suite to its closing line, and returns what main does. */
static inline int
run_suite(Suite *suite)
{
	SRunner *runner = srunner_create(suite);
	int failed;

	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

#endif
