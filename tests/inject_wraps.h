/* The wrapped calls: each counts itself, and does what it is planned to do. The linker gives
 * NAME to __wrap_NAME, and __real_NAME is the true one. */
#ifndef TESTS_INJECT_WRAPS_H
#define TESTS_INJECT_WRAPS_H

#include <stdarg.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <unistd.h>

#include "inject_calls.h"

void *__real_mmap(void *base, size_t size, int rights, int flags, int fd, off_t at);
void *__wrap_mmap(void *base, size_t size, int rights, int flags, int fd, off_t at);
int __real_mprotect(void *base, size_t size, int rights);
int __wrap_mprotect(void *base, size_t size, int rights);
int __real_munmap(void *base, size_t size);
int __wrap_munmap(void *base, size_t size);
void *__real_mremap(void *base, size_t size, size_t wanted, int flags, ...);
void *__wrap_mremap(void *base, size_t size, size_t wanted, int flags, ...);
int __real_madvise(void *base, size_t size, int advice);
int __wrap_madvise(void *base, size_t size, int advice);
int __real_posix_madvise(void *base, size_t size, int advice);
int __wrap_posix_madvise(void *base, size_t size, int advice);
int __real_mincore(void *base, size_t size, unsigned char *residence);
int __wrap_mincore(void *base, size_t size, unsigned char *residence);
int __real_prctl(int option, ...);
int __wrap_prctl(int option, ...);
int __real_open(const char *path, int flags, ...);
int __wrap_open(const char *path, int flags, ...);
ssize_t __real_read(int fd, void *to, size_t n);
ssize_t __wrap_read(int fd, void *to, size_t n);
int __real_close(int fd);
int __wrap_close(int fd);
int __real_ioctl(int fd, unsigned long request, ...);
int __wrap_ioctl(int fd, unsigned long request, ...);
int __real_getrlimit(int of, struct rlimit *limit);
int __wrap_getrlimit(int of, struct rlimit *limit);
long __real_syscall(long number, ...);
long __wrap_syscall(long number, ...);

/* How much of some pages a call does before it fails: half of them, or only one, so that undoing
 * may stop before the place where the work had stopped. */
static inline size_t
part_of(size_t size)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE), half = size / page / 2 * page;

	return half > page && seen.calls % 2 == 0 ? page : half;
}

void *
__wrap_mmap(void *base, size_t size, int rights, int flags, int fd, off_t at)
{
	const struct refusal *refusal = call_refusal(CALL_mmap);
	void *made;

	if (refusal != NULL) {
		call_fails(refusal->code);
		return MAP_FAILED;
	}
	made = __real_mmap(base, size, rights, flags, fd, at);
	if (made == MAP_FAILED)
		call_ends(-1);
	else if ((flags & MAP_FIXED) == 0)
		call_maps(NULL, made, size);
	return made;
}

int
__wrap_mprotect(void *base, size_t size, int rights)
{
	const struct refusal *refusal = call_refusal(CALL_mprotect);

	if (refusal == NULL)
		return call_ends(__real_mprotect(base, size, rights));
	if (refusal->partly && __real_mprotect(base, part_of(size), rights) != 0)
		abort();
	return call_fails(refusal->code);
}

int
__wrap_munmap(void *base, size_t size)
{
	const struct refusal *refusal = call_refusal(CALL_munmap);

	if (refusal != NULL)
		return call_fails(refusal->code);
	call_unmaps(base, size);
	return call_ends(__real_munmap(base, size));
}

void *
__wrap_mremap(void *base, size_t size, size_t wanted, int flags, ...)
{
	const struct refusal *refusal = call_refusal(CALL_mremap);
	void *to = NULL, *moved;
	va_list more;

	if (refusal != NULL) {
		call_fails(refusal->code);
		return MAP_FAILED;
	}
	if (flags & MREMAP_FIXED) {
		va_start(more, flags);
		to = va_arg(more, void *);
		va_end(more);
	}
	moved = __real_mremap(base, size, wanted, flags, to);
	if (moved == MAP_FAILED)
		call_ends(-1);
	else
		call_maps(base, moved, wanted);
	return moved;
}

int
__wrap_madvise(void *base, size_t size, int advice)
{
	const struct refusal *refusal = call_refusal(CALL_madvise);

	if (refusal == NULL)
		return call_ends(__real_madvise(base, size, advice));
	if (refusal->partly)
		__real_madvise(base, part_of(size), advice);
	return call_fails(refusal->code);
}

/* This one returns its code; some leave errno alone. */
int
__wrap_posix_madvise(void *base, size_t size, int advice)
{
	const struct refusal *refusal = call_refusal(CALL_posix_madvise);
	int code = refusal != NULL ? refusal->code : __real_posix_madvise(base, size, advice);

	if (code != 0)
		call_fails(code);
	return code;
}

int
__wrap_mincore(void *base, size_t size, unsigned char *residence)
{
	const struct refusal *refusal = call_refusal(CALL_mincore);

	return refusal != NULL ? call_fails(refusal->code)
	                       : call_ends(__real_mincore(base, size, residence));
}

int
__wrap_prctl(int option, ...)
{
	const struct refusal *refusal = call_refusal(CALL_prctl);
	unsigned long words[4];
	va_list more;

	va_start(more, option);
	for (int i = 0; i < 4; i++)
		words[i] = va_arg(more, unsigned long);
	va_end(more);
	if (refusal != NULL)
		return call_fails(refusal->code);
	return call_ends(__real_prctl(option, words[0], words[1], words[2], words[3]));
}

int
__wrap_open(const char *path, int flags, ...)
{
	const struct refusal *refusal = call_refusal(CALL_open);
	int fd;

	/* Nobody here creates files, so there is no third argument. */
	fd = refusal != NULL ? call_fails(refusal->code) : call_ends(__real_open(path, flags));
	if (fd >= 0)
		seen.descriptors++;
	return fd;
}

ssize_t
__wrap_read(int fd, void *to, size_t n)
{
	const struct refusal *refusal = call_refusal(CALL_read);

	if (refusal != NULL && !refusal->partly)
		return call_fails(refusal->code);
	if (refusal != NULL && n > SHORT_READ)
		n = SHORT_READ;
	return call_ends((int)__real_read(fd, to, n));
}

/* Refused or not, the descriptor is gone: so it is with the system's. */
int
__wrap_close(int fd)
{
	const struct refusal *refusal = call_refusal(CALL_close);
	int result = call_ends(__real_close(fd));

	if (result == 0)
		seen.descriptors--;
	return refusal != NULL ? call_fails(refusal->code) : result;
}

int
__wrap_ioctl(int fd, unsigned long request, ...)
{
	const struct refusal *refusal = call_refusal(CALL_ioctl);
	void *with;
	va_list more;

	va_start(more, request);
	with = va_arg(more, void *);
	va_end(more);
	return refusal != NULL ? call_fails(refusal->code)
	                       : call_ends(__real_ioctl(fd, request, with));
}

int
__wrap_getrlimit(int of, struct rlimit *limit)
{
	const struct refusal *refusal = call_refusal(CALL_getrlimit);

	return refusal != NULL ? call_fails(refusal->code)
	                       : call_ends(__real_getrlimit(of, limit));
}

long
__wrap_syscall(long number, ...)
{
	const struct refusal *refusal = call_refusal(CALL_syscall);
	long words[6];
	va_list more;

	va_start(more, number);
	for (int i = 0; i < 6; i++)
		words[i] = va_arg(more, long);
	va_end(more);
	if (refusal != NULL)
		return call_fails(refusal->code);
	return call_ends((int)__real_syscall(number, words[0], words[1], words[2], words[3],
	                                     words[4], words[5]));
}

#endif
