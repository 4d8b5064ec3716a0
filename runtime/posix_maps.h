/* The list of a process's mappings, which each POSIX system tells in its own way: with neither stdio nor
 * malloc, because it is asked for when memory or mappings are short. */
#ifndef MPAGES_POSIX_MAPS_H
#define MPAGES_POSIX_MAPS_H

#include "mpages.h"

typedef struct mpages_mapping {
	uintptr_t start, end;
	unsigned axes;
	bool own;  /* memory of the process alone, and no stack or heap */
	bool kept; /* new memory at its place would lose something, such as a lock; only bsd.c asks */
} mpages_mapping;

/* Shows every mapping of this process, from low addresses to high ones, to `see` until that returns false.
 * Returns whether the list could be read. */
bool mpages_posix_maps(bool (*see)(const mpages_mapping *mapping, void *with), void *with);

#endif
