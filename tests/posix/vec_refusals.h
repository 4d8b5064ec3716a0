/* The system refuses a call, when it is told to: what the suites of vectors share that try that. The other
 * side of tests/windows/vec_refusals.h. */
/* Wrapped: madvise mmap mprotect mremap munmap. */
#ifndef TESTS_VEC_REFUSALS_H
#define TESTS_VEC_REFUSALS_H

#include <errno.h>
#include <stdbool.h>
#include <sys/mman.h>

#include "mpages.h"

enum {
	NEVER = 1000000
};

static int calls_left = NEVER; /* until one is refused */
static int refusals_left;      /* how many in a row */
static int refusal = ENOMEM;

static bool
is_refused(void)
{
	if (calls_left > 0) {
		calls_left -= calls_left != NEVER;
		return false;
	}
	if (refusals_left == 0)
		return false;
	refusals_left--;
	errno = refusal;
	return true;
}

#define WRAP(result, failed, name, parameters, arguments) \
	result __real_##name parameters; \
	result __wrap_##name parameters; \
	result \
	__wrap_##name parameters \
	{ \
		return is_refused() ? failed : __real_##name arguments; \
	}

WRAP(void *, MAP_FAILED, mmap, (void *at, size_t n, int prot, int flags, int fd, off_t from),
     (at, n, prot, flags, fd, from))
WRAP(int, -1, madvise, (void *at, size_t n, int advice), (at, n, advice))

int __real_munmap(void *at, size_t n);
int __wrap_munmap(void *at, size_t n);

/* Addresses that the system would not take back, in KiB. */
static size_t lost;

int
__wrap_munmap(void *at, size_t n)
{
	if (!is_refused())
		return __real_munmap(at, n);
	lost += n / 1024;
	errno = refusal;
	return -1;
}

/* With its dots: some machines pass arguments to what has them in another way. */
void *__real_mremap(void *at, size_t n, size_t to, int flags, ...);
void *__wrap_mremap(void *at, size_t n, size_t to, int flags, void *where);

void *
__wrap_mremap(void *at, size_t n, size_t to, int flags, void *where)
{
	return is_refused() ? MAP_FAILED : __real_mremap(at, n, to, flags, where);
}

int __real_mprotect(void *at, size_t n, int prot);
int __wrap_mprotect(void *at, size_t n, int prot);

/* Where pages are more than one mapping, the system changes the first before it refuses the next. It
 * does not refuse to undo that, too: such pages would be neither. */
int
__wrap_mprotect(void *at, size_t n, int prot)
{
	if (!is_refused())
		return __real_mprotect(at, n, prot);
	if (prot == PROT_READ && refusals_left == 0)
		__real_mprotect(at, mpages_page_size(), prot);
	errno = refusal;
	return -1;
}

#endif
