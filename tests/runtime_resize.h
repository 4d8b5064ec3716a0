/* What the suites of resizing share: pages with known bytes, and calls that can be refused. */
#ifndef TESTS_RUNTIME_RESIZE_H
#define TESTS_RUNTIME_RESIZE_H

#include <check.h>
#include <errno.h>
#include <sys/mman.h>

#include "runtime_states.h"

static const mpages_state *const rw = &states[R | W];
static const size_t page_sizes[] = {0, 16384, 65536};

/* What the wrapped calls are to do, and what they have seen. */
static int mmaps, munmaps, mremaps;
static bool refuse_mmap, refuse_mremap;
static int refuse_munmaps; /* so many */
static int refuse_code;

int __real_munmap(void *base, size_t size);
int __wrap_munmap(void *base, size_t size);
void *__real_mmap(void *base, size_t size, int rights, int flags, int fd, off_t at);
void *__wrap_mmap(void *base, size_t size, int rights, int flags, int fd, off_t at);
void *__real_mremap(void *base, size_t size, size_t wanted, int flags, ...);
void *__wrap_mremap(void *base, size_t size, size_t wanted, int flags, ...);

void *
__wrap_mmap(void *base, size_t size, int rights, int flags, int fd, off_t at)
{
	mmaps++;
	if (!refuse_mmap)
		return __real_mmap(base, size, rights, flags, fd, at);
	errno = refuse_code;
	return MAP_FAILED;
}

int
__wrap_munmap(void *base, size_t size)
{
	munmaps++;
	if (refuse_munmaps == 0)
		return __real_munmap(base, size);
	refuse_munmaps--;
	errno = refuse_code;
	return -1;
}

void *
__wrap_mremap(void *base, size_t size, size_t wanted, int flags, ...)
{
	mremaps++;
	if (!refuse_mremap)
		return __real_mremap(base, size, wanted, flags);
	errno = refuse_code;
	return MAP_FAILED;
}

static inline void
forget(void)
{
	mmaps = munmaps = mremaps = refuse_munmaps = 0;
	refuse_mmap = refuse_mremap = false;
	refuse_code = ENOMEM;
}

static inline size_t
page_size(void)
{
	return mpages_page_size();
}

static inline void
fill(mpages_region pages, size_t from)
{
	for (size_t i = from; i < pages.size; i++)
		((unsigned char *)pages.base)[i] = (unsigned char)(i * 7 % 255 + 1);
}

/* Whether the first n bytes are as fill() made them, and the others zero. */
static inline bool
is_filled(mpages_region pages, size_t n)
{
	const unsigned char *bytes = pages.base;

	for (size_t i = 0; i < n; i++)
		if (bytes[i] != (unsigned char)(i * 7 % 255 + 1))
			return false;
	return all_bytes_are(bytes + n, pages.size - n, 0);
}

static inline mpages_region
filled_pages(size_t n)
{
	mpages_region pages = new_pages(R | W, n * page_size());

	ck_assert_uint_eq(pages.size, n * page_size());
	fill(pages, 0);
	forget();
	return pages;
}

#endif
