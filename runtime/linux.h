/* What the files for Linux share. They read /proc with neither stdio nor malloc, because they do
 * so when memory or mappings are short. */
#ifndef MPAGES_LINUX_H
#define MPAGES_LINUX_H

#include "mpages.h"

/* Reads the first n numbers of a file; false where there are fewer. */
bool mpages_proc_numbers(const char *path, unsigned long long *numbers, size_t n);

/* How many bytes in huge pages the mappings have that touch a range. */
size_t mpages_proc_huge(uintptr_t start, uintptr_t end);

/* Whether no page of the range is missing, and whether one is. Both are false where the system does
 * not say, as when it has no memory to look. */
bool mpages_linux_all_mapped(void *base, size_t size);
bool mpages_linux_has_hole(void *base, size_t size);

#endif
