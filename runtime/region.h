/* The checks that every function makes before it touches anything. */
#ifndef MPAGES_REGION_H
#define MPAGES_REGION_H

#include "mpages.h"

/* Whether there are pages to use; if not, the error is set. */
bool mpages_region_usable(mpages_region pages, const char *operation);

/* Whether there are pages and the n bytes at `at` are among theirs; if not, the error is set. */
bool mpages_region_holds(mpages_region pages, size_t at, size_t n, const char *operation);

/* How many bytes whole pages for that many have; if there are no such pages, the error is set. */
bool mpages_region_size(size_t bytes, size_t *size, const char *operation, void *base);

#endif
