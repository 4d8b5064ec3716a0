/* What the files for POSIX systems share. */
#ifndef MPAGES_POSIX_H
#define MPAGES_POSIX_H

#include <errno.h>
#include <sys/mman.h>

#include "mpages.h"

/* Offsets of files, and a process's own memory as a file, need 64 bits. */
_Static_assert(sizeof(off_t) == 8, "compile this with -D_FILE_OFFSET_BITS=64");

/* The code of the call that just failed; puts errno back to what it was before. */
static inline long
mpages_posix_code(int before)
{
	long code = errno;

	errno = before;
	return code;
}

/* Axes as mmap and mprotect have them. */
static inline int
mpages_posix_rights(unsigned axes)
{
	return (axes & MPAGES_READ ? PROT_READ : 0) | (axes & MPAGES_WRITE ? PROT_WRITE : 0) |
	       (axes & MPAGES_EXEC ? PROT_EXEC : 0);
}

/* Where new pages go. */
typedef enum mpages_posix_place {
	MPAGES_POSIX_ANYWHERE,
	MPAGES_POSIX_INSTEAD, /* of what is at the address */
	MPAGES_POSIX_IF_FREE  /* at the address, or, as it may be, elsewhere or nowhere */
} mpages_posix_place;

/* mmap, for new memory of the process alone, asked in each system's way: so that the pages can get other
 * rights later. */
void *mpages_posix_mmap(void *at, size_t size, unsigned axes, mpages_posix_place place);

/* Maps new pages at an address where there is nothing; EEXIST where there is something. */
long mpages_posix_map_at(void *at, size_t size, unsigned axes);

#endif
