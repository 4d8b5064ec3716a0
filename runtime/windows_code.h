/* What the files for Windows share. */
#ifndef MPAGES_WINDOWS_CODE_H
#define MPAGES_WINDOWS_CODE_H

#define WIN32_LEAN_AND_MEAN
#define NOMINMAX
#include <windows.h>

/* Words of another age, which windows.h takes away. */
#undef far
#undef near

#include "os.h"

/* The code of the call that just failed; puts the last error back to what it was before. */
static inline long
mpages_windows_code(DWORD before)
{
	DWORD code = GetLastError();

	SetLastError(before);
	return (long)code;
}

/* The protection that is for some axes. */
DWORD mpages_windows_rights(unsigned axes);

/* VirtualFree. */
long mpages_windows_free(void *base, size_t size, DWORD how);

/* Whether pages are a view of something, and if so whether what is written there is kept from it. */
bool mpages_windows_is_view(const void *base, bool *copies);

/* Ends part of what one call reserved or viewed, or all of it. */
long mpages_windows_end(void *base, size_t size);

/* Whether pages are locked in memory: all of them, or none. */
bool mpages_windows_is_locked(void *base);

/* An address at which there is room for that many bytes, all less than `range` bytes from `near` on either
 * side unless that is NULL. It is nobody's: others may take it at any time. Returns 0, or the code with
 * which the system refused. */
long mpages_windows_find_room(void **base, size_t size, const void *near, size_t range);

#endif
