/* Large pieces of memory, from the system. */
#ifndef PAGEGEN_CHUNKS_H
#define PAGEGEN_CHUNKS_H

#include <stddef.h>

/* Zeroed memory of so many bytes; NULL where there is none. Its pages are there already where the system
 * does that at once: a run of pagegen takes a twentieth longer with a fault for each. */
void *chunks_new(size_t size);

/* Gives such a piece back, whole. */
void chunks_free(void *at, size_t size);

#endif
