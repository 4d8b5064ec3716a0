/* Chunks, by mmap. */
#define _DEFAULT_SOURCE
#include <sys/mman.h>

#include "chunks.h"

#ifndef MAP_POPULATE /* only Linux has it */
#define MAP_POPULATE 0
#endif

void *
chunks_new(size_t size)
{
	void *made = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON | MAP_POPULATE, -1, 0);

	return made == MAP_FAILED ? NULL : made;
}

void
chunks_free(void *at, size_t size)
{
	munmap(at, size);
}
