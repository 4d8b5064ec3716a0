/* Pairs: one memory at two places. What spec/dual.spec names, and what code heaps need as well. */
#ifndef MPAGES_DUAL_H
#define MPAGES_DUAL_H

#include "mpages.h"

/* make and end of a pair; both halves change together. */
bool mpages_map_dual(mpages_region *write, mpages_region *run, const mpages_state *writes,
                     const mpages_state *runs, size_t bytes);
bool mpages_unmap_dual(mpages_region *write, mpages_region *run, const mpages_state *writes,
                       const mpages_state *runs);

/* borrow: those of the half that can be written. In a child they see nothing, and say so. */
mpages_bytes mpages_dual_view(mpages_region pages, const mpages_state *as);
mpages_bytes_mut mpages_dual_view_mut(mpages_region pages, const mpages_state *as);
const void *mpages_dual_at(mpages_region pages, const mpages_state *as, size_t offset);
void *mpages_dual_at_mut(mpages_region pages, const mpages_state *as, size_t offset);
bool mpages_dual_load(mpages_region pages, const mpages_state *as, size_t at, void *to, size_t n);
bool mpages_dual_store(mpages_region pages, const mpages_state *as, size_t at, const void *from,
                       size_t n);

/* borrow: those of the half that can be run. */
bool mpages_dual_verify(mpages_region pages, const mpages_state *as);
size_t mpages_dual_resident(mpages_region pages, const mpages_state *as);
bool mpages_dual_publish(mpages_region pages, const mpages_state *as, size_t at, size_t n);
bool mpages_dual_republish(mpages_region pages, const mpages_state *as, size_t at, size_t n);

/* Whether pairs can be had here and now. A probe for strength rows; it tries. */
bool mpages_has_dual(void);

/* Both halves of a size that is a multiple of the granularity, the second right behind the first; all of it
 * less than `range` bytes from `near`, unless that is NULL. Returns 0, or the code with which the system refused these axes. */
long mpages_dual_make(void **write, size_t size, const void *near, size_t range, unsigned *axes);
long mpages_dual_unmake(void *write);

#endif
