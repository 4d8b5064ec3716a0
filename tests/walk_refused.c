/* Random walks while the system refuses one in so many of the calls that it gets: what fails has
 * changed nothing, and what is inert can be brought back or freed. Otherwise like walk.c.
 */
/* Wrapped: mmap, mprotect, munmap, mremap, madvise, posix_madvise. */
#define _GNU_SOURCE
#include <stdarg.h>

#include "walk_party.h"

enum {
	ONE_IN = 6 /* calls is refused */
};

void *__real_mmap(void *base, size_t size, int rights, int flags, int file, off_t offset);
int __real_mprotect(void *base, size_t size, int rights);
int __real_munmap(void *base, size_t size);
void *__real_mremap(void *base, size_t from, size_t to, int flags, ...);
int __real_madvise(void *base, size_t size, int advice);
int __real_posix_madvise(void *base, size_t size, int advice);

void *__wrap_mmap(void *base, size_t size, int rights, int flags, int file, off_t offset);
int __wrap_mprotect(void *base, size_t size, int rights);
int __wrap_munmap(void *base, size_t size);
void *__wrap_mremap(void *base, size_t from, size_t to, int flags, ...);
int __wrap_madvise(void *base, size_t size, int advice);
int __wrap_posix_madvise(void *base, size_t size, int advice);

/* One of n codes with which this call is refused; 0 where it is not. */
static int
refusal(const int *codes, int n)
{
	if (asking == NULL || below(asking, ONE_IN) != 0)
		return 0;
	asking->refused++;
	errno = codes[below(asking, (size_t)n)];
	return errno;
}

void *
__wrap_mmap(void *base, size_t size, int rights, int flags, int file, off_t offset)
{
	static const int codes[] = {ENOMEM, EAGAIN, EACCES, EPERM};

	if (refusal(codes, LENGTH(codes)) != 0)
		return MAP_FAILED;
	return __real_mmap(base, size, rights, flags, file, offset);
}

int
__wrap_mprotect(void *base, size_t size, int rights)
{
	static const int codes[] = {ENOMEM, EACCES, EPERM};
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	int reason = refusal(codes, LENGTH(codes));

	if (reason == 0)
		return __real_mprotect(base, size, rights);
	/* It may have come some way. */
	if (below(asking, 2) == 0)
		__real_mprotect(base, below(asking, size / page) * page, rights);
	errno = reason;
	return -1;
}

int
__wrap_munmap(void *base, size_t size)
{
	static const int codes[] = {ENOMEM, EPERM};
	/* Not twice in a row: of two copies, one of which must go, one would be nobody's. */
	static _Thread_local bool refused;

	refused = !refused && refusal(codes, LENGTH(codes)) != 0;
	return refused ? -1 : __real_munmap(base, size);
}

void *
__wrap_mremap(void *base, size_t from, size_t to, int flags, ...)
{
	static const int codes[] = {ENOMEM, EFAULT, EINVAL, EAGAIN};
	void *wanted = NULL;
	va_list more;

	if (refusal(codes, LENGTH(codes)) != 0)
		return MAP_FAILED;
	if (flags & MREMAP_FIXED) {
		va_start(more, flags);
		wanted = va_arg(more, void *);
		va_end(more);
	}
	return __real_mremap(base, from, to, flags, wanted);
}

/* Whether what the library asks for instead, where advice is invalid (EINVAL), is heeded. */
static bool heeds_other_advice;

int
__wrap_madvise(void *base, size_t size, int advice)
{
	static const int codes[] = {ENOMEM, EAGAIN, EINVAL};
	int n = heeds_other_advice ? LENGTH(codes) : LENGTH(codes) - 1;

	return refusal(codes, n) != 0 ? -1 : __real_madvise(base, size, advice);
}

int
__wrap_posix_madvise(void *base, size_t size, int advice)
{
	static const int codes[] = {ENOMEM, EINVAL, EAGAIN};
	int reason = refusal(codes, LENGTH(codes));

	return reason != 0 ? reason : __real_posix_madvise(base, size, advice);
}

int
main(int argc, char **argv)
{
	heeds_other_advice = system_heeds_advice();
	if (!heeds_other_advice)
		puts("passed over, for other advice is not heeded: advice that is refused as invalid");
	return walk_main(argc, argv);
}
