/* Chunks, by VirtualAlloc. */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#include "chunks.h"

void *
chunks_new(size_t size)
{
	return VirtualAlloc(NULL, size, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
}

void
chunks_free(void *at, size_t size)
{
	(void)size;
	VirtualFree(at, 0, MEM_RELEASE);
}
