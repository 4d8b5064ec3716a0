/* Pages that somebody else has mapped, and rights that somebody else changes. The other side of
 * tests/windows/foreign.h. */
#ifndef TESTS_FOREIGN_H
#define TESTS_FOREIGN_H

#include <stdbool.h>
#include <sys/mman.h>
#include <unistd.h>

#include "foreign_file.h"
#include "mpages.h"

enum {
	FOREIGN_SHARED = 3 /* kinds of pages that are not the process's own */
};

static inline int
foreign_protection(unsigned axes)
{
	return (axes & MPAGES_READ ? PROT_READ : 0) | (axes & MPAGES_WRITE ? PROT_WRITE : 0) |
	       (axes & MPAGES_EXEC ? PROT_EXEC : 0);
}

static inline void *
foreign_mapped(size_t size, unsigned axes, int flags, int fd)
{
	void *base = mmap(NULL, size, foreign_protection(axes), flags, fd, 0);

	return base != MAP_FAILED ? base : NULL;
}

/* Pages of the process's own; NULL where there are none. */
static inline void *
foreign_own(size_t size, unsigned axes)
{
	return foreign_mapped(size, axes, MAP_PRIVATE | MAP_ANON, -1);
}

/* Pages that are not, of one kind or another: shared memory, shared with a file, a file's. */
static inline void *
foreign_shared(int kind, size_t size, unsigned axes)
{
	int fd = kind != 0 ? foreign_file() : -1;
	void *base = NULL;

	if (kind == 0)
		return foreign_mapped(size, axes, MAP_SHARED | MAP_ANON, -1);
	if (fd >= 0 && ftruncate(fd, (off_t)size) == 0)
		base = foreign_mapped(size, axes, kind == 1 ? MAP_SHARED : MAP_PRIVATE, fd);
	close(fd);
	return base;
}

/* Addresses and no memory, at a place that is free or anywhere; NULL where there are none. */
static inline void *
foreign_addresses(void *at, size_t size)
{
	void *base = mmap(at, size, PROT_NONE, MAP_PRIVATE | MAP_ANON | MAP_NORESERVE, -1, 0);

	return base != MAP_FAILED ? base : NULL;
}

static inline void
foreign_end(void *base, size_t size)
{
	munmap(base, size);
}

static inline bool
foreign_set_rights(void *at, size_t size, unsigned axes)
{
	return mprotect(at, size, foreign_protection(axes)) == 0;
}

#endif
