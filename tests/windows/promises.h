/* Whether memory is promised, as far as the system says. The other side of tests/posix/promises.h. */
#ifndef TESTS_PROMISES_H
#define TESTS_PROMISES_H

#include "maps.h"

static inline bool
promises_hold(const void *base, size_t size)
{
	const unsigned char *at = base, *end = at + size;
	MEMORY_BASIC_INFORMATION found;

	while (at < end && VirtualQuery(at, &found, sizeof found) == sizeof found && found.State == MEM_COMMIT)
		at = (const unsigned char *)found.BaseAddress + found.RegionSize;
	return at >= end;
}

/* How many bytes are promised to this process. */
static inline size_t
promises_bytes(void)
{
	MEMORY_BASIC_INFORMATION found;
	const unsigned char *at = NULL;
	size_t bytes = 0;

	while (VirtualQuery(at, &found, sizeof found) == sizeof found) {
		if (found.State == MEM_COMMIT && found.Type == MEM_PRIVATE)
			bytes += found.RegionSize;
		at = (const unsigned char *)found.BaseAddress + found.RegionSize;
	}
	return bytes;
}

#endif
