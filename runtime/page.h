/* The size of a page, for tests to change. */
#ifndef MPAGES_PAGE_H
#define MPAGES_PAGE_H

#include <stddef.h>

/* Makes the runtime believe in larger pages: a power of two and a multiple of the true size, or 0
 * for the truth. Sizes are then multiples of it; addresses are still those of true pages. To be
 * called while no other thread uses the runtime. */
void mpages_page_size_override(size_t bytes);

#endif
