/* Pages that somebody else has made, and rights that somebody else changes. The other side of
 * tests/posix/foreign.h. */
#ifndef TESTS_FOREIGN_H
#define TESTS_FOREIGN_H

#include "maps.h"
#include "mpages.h"

enum {
	FOREIGN_SHARED = 1 /* kinds of pages that are not the process's own */
};

static inline DWORD
foreign_protection(unsigned axes)
{
	bool writes = (axes & MPAGES_WRITE) != 0, reads = (axes & MPAGES_READ) != 0;

	if ((axes & MPAGES_EXEC) != 0)
		return writes ? PAGE_EXECUTE_READWRITE : reads ? PAGE_EXECUTE_READ : PAGE_EXECUTE;
	return writes ? PAGE_READWRITE : reads ? PAGE_READONLY : PAGE_NOACCESS;
}

/* Pages of the process's own; NULL where there are none. */
static inline void *
foreign_own(size_t size, unsigned axes)
{
	return VirtualAlloc(NULL, size, MEM_RESERVE | MEM_COMMIT, foreign_protection(axes));
}

/* Pages that are not: a view of shared memory. */
static inline void *
foreign_shared(int kind, size_t size, unsigned axes)
{
	HANDLE section = CreateFileMappingW(INVALID_HANDLE_VALUE, NULL, PAGE_EXECUTE_READWRITE, 0, (DWORD)size, NULL);
	void *base = MapViewOfFile(section, FILE_MAP_WRITE | FILE_MAP_EXECUTE, 0, 0, size);
	DWORD old;

	(void)kind;
	CloseHandle(section);
	return VirtualProtect(base, size, foreign_protection(axes), &old) ? base : NULL;
}

/* Addresses and no memory, at a place that is free or anywhere; NULL where there are none. */
static inline void *
foreign_addresses(void *at, size_t size)
{
	return VirtualAlloc(at, size, MEM_RESERVE, PAGE_NOACCESS);
}

static inline void
foreign_end(void *base, size_t size)
{
	(void)size;
	if (!VirtualFree(base, 0, MEM_RELEASE))
		UnmapViewOfFile(base);
}

static inline bool
foreign_set_rights(void *at, size_t size, unsigned axes)
{
	DWORD old;

	return VirtualProtect(at, size, foreign_protection(axes), &old);
}

#endif
