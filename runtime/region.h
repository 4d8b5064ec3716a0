/* What functions about regions share: the checks that each makes before it touches anything, the
 * end of a region, and its copy of another size. */
#ifndef MPAGES_REGION_H
#define MPAGES_REGION_H

#include "mpages.h"

/* Whether there are pages to use; if not, the error is set. */
bool mpages_region_usable(mpages_region pages, const char *operation);

/* Whether there are pages and the n bytes at `at` are among theirs; if not, the error is set. */
bool mpages_region_holds(mpages_region pages, size_t at, size_t n, const char *operation);

/* The whole pages that the n bytes at `at` are in, whose size is 0 where n is; if the bytes are not among
 * those of the pages, the error is set. */
bool mpages_region_around(mpages_region *around, mpages_region pages, size_t at, size_t n,
                          const char *operation);

/* How many bytes whole pages for that many have; if there are no such pages, the error is set. */
bool mpages_region_size(size_t bytes, size_t *size, const char *operation, void *base);

/* Whether pages of that size can start at multiples of an alignment; if not, the error is set. */
bool mpages_region_alignment(size_t size, size_t alignment);

/* What mpages_split does, at a multiple of a power of two, the page size or more. */
mpages_region mpages_region_split(mpages_region *pages, size_t at, size_t unit);

/* Gives the pages back to the system, and that many bytes before and after them, too; for the rest
 * it is mpages_unmap. */
bool mpages_region_end(mpages_region *pages, const mpages_state *as, size_t before, size_t after);

/* Makes pages of another size that have the same bytes as far as they go; pages that have that size
 * already are what it then gives. */
bool mpages_region_copy(mpages_region *made, mpages_region pages, const mpages_state *as,
                        size_t bytes,
                        bool (*make)(mpages_region *, const mpages_state *, size_t));

/* Makes the pages that many bytes long by such a copy, and ends the old ones with their border. */
bool mpages_region_replace(mpages_region *pages, const mpages_state *as, size_t bytes,
                           bool (*make)(mpages_region *, const mpages_state *, size_t),
                           size_t border);

#endif
