/* What the files for Linux share. They read /proc with neither stdio nor malloc, because they do
 * so when memory or mappings are short. */
#ifndef MPAGES_LINUX_H
#define MPAGES_LINUX_H

#include "mpages.h"

/* A line of /proc/self/maps. */
typedef struct mpages_mapping {
	uintptr_t start, end;
	unsigned axes;
	bool own; /* memory of the process alone, and no stack or heap */
} mpages_mapping;

/* Shows every mapping of this process to `see` until that returns false. Returns whether the list
 * could be read. */
bool mpages_proc_maps(bool (*see)(const mpages_mapping *mapping, void *with), void *with);

/* Reads the first n numbers of a file; false where there are fewer. */
bool mpages_proc_numbers(const char *path, unsigned long long *numbers, size_t n);

/* How many bytes in huge pages the mappings have that touch a range. */
size_t mpages_proc_huge(uintptr_t start, uintptr_t end);

/* Whether no page of the range is missing, and whether one is. Both are false where the system does
 * not say, as when it has no memory to look. */
bool mpages_linux_all_mapped(void *base, size_t size);
bool mpages_linux_has_hole(void *base, size_t size);

/* Reserves addresses, all of which are less than `range` bytes from `near` on either side. */
long mpages_linux_reserve_near(void **base, size_t size, const void *near, size_t range);

#endif
