/* What wrappers in the debug library do, whatever they wrap: they write down what becomes of pages. */
#ifndef MPAGES_DEBUG_H
#define MPAGES_DEBUG_H

#include "mpages.h"

bool mpages_debug_make(bool (*make)(mpages_region *, const mpages_state *, size_t), mpages_region *made,
                       const mpages_state *as, size_t bytes);
bool mpages_debug_change(bool (*change)(mpages_region *, const mpages_state *, size_t),
                         mpages_region *pages, const mpages_state *as, size_t bytes);
bool mpages_debug_turn(bool (*turn)(mpages_region *, const mpages_state *, const mpages_state *),
                       mpages_region *pages, const mpages_state *from, const mpages_state *to);
bool mpages_debug_end(bool (*end)(mpages_region *, const mpages_state *), mpages_region *pages,
                      const mpages_state *as);

/* Pages that were just made. */
void mpages_debug_made(mpages_region pages, const mpages_state *as);

/* Pages that this function has handed over to somebody else. */
void mpages_debug_gone(void *base);

/* Pages of which the function that the program is in has made parts: the first starts where they did. */
void mpages_debug_divide(mpages_region first, mpages_region rest, const mpages_state *as);

/* Pages that this function has made of neighbours, of which the second started at `next`. */
void mpages_debug_unite(mpages_region pages, void *next, const mpages_state *as);

/* Pages that are now in a state which nothing ends. */
void mpages_debug_keep(mpages_region pages, const mpages_state *as);

#endif
