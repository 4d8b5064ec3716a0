/* What the suites of inert handles share: turns that fail half way, and calls that are refused. */
#ifndef TESTS_RUNTIME_INERT_H
#define TESTS_RUNTIME_INERT_H

#include <check.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "runtime_states.h"

/* What the wrapped calls are to do; each thread has its own trouble. */
static _Thread_local int refuse_protects; /* so many calls of mprotect */
static _Thread_local bool first_changes;  /* a page, before it is refused */
static _Thread_local bool refuse_mmap, refuse_munmap;

int __real_mprotect(void *base, size_t size, int rights);
int __wrap_mprotect(void *base, size_t size, int rights);
void *__real_mmap(void *base, size_t size, int rights, int flags, int fd, off_t at);
void *__wrap_mmap(void *base, size_t size, int rights, int flags, int fd, off_t at);
int __real_munmap(void *base, size_t size);
int __wrap_munmap(void *base, size_t size);

int
__wrap_mprotect(void *base, size_t size, int rights)
{
	if (refuse_protects == 0)
		return __real_mprotect(base, size, rights);
	refuse_protects--;
	if (first_changes && __real_mprotect(base, mpages_page_size(), rights) != 0)
		abort();
	first_changes = false;
	errno = ENOMEM;
	return -1;
}

void *
__wrap_mmap(void *base, size_t size, int rights, int flags, int fd, off_t at)
{
	if (!refuse_mmap)
		return __real_mmap(base, size, rights, flags, fd, at);
	errno = ENOMEM;
	return MAP_FAILED;
}

int
__wrap_munmap(void *base, size_t size)
{
	if (!refuse_munmap)
		return __real_munmap(base, size);
	errno = ENOMEM;
	return -1;
}

/* Lets the turn of such pages fail half way, and makes undoing it impossible. */
static inline bool
turn_half_way(mpages_region *pages, const mpages_state *from, const mpages_state *to)
{
	bool turned;

	refuse_protects = 2;
	first_changes = true;
	turned = mpages_turn(pages, from, to);
	refuse_protects = 0;
	return turned;
}

/* Pages that were to turn from rw to r, and are of both now. */
static inline mpages_region
inert_pages(size_t bytes)
{
	mpages_region pages = new_pages(R | W, bytes), was = pages;

	ck_assert_uint_ne(pages.size, 0);
	memset(pages.base, 'b', pages.size);
	ck_assert(!turn_half_way(&pages, &states[R | W], &states[R]));
	ck_assert(error_is(MPAGES_OUT_OF_MEMORY, "protect"));
	ck_assert_ptr_eq(pages.base, was.base);
	ck_assert_uint_eq(pages.size, 0);
	return pages;
}

static inline size_t
page_size(void)
{
	return mpages_page_size();
}

#endif
