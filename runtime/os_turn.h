/* mpages_os_protect for turns, with as little around the system call as there can be: see
 * docs/decisions/0018-what-is-around-a-turn.md. Where the system refuses, errno may be what it says. */
#ifndef MPAGES_OS_TURN_H
#define MPAGES_OS_TURN_H

#include "os.h"

#ifdef _WIN32
static inline long
mpages_os_turn(void *base, size_t size, unsigned axes)
{
	return mpages_os_protect(base, size, axes);
}
#else
# include "posix.h"

static inline long
mpages_os_turn(void *base, size_t size, unsigned axes)
{
	return mprotect(base, size, mpages_posix_rights(axes)) == 0 ? 0 : errno;
}
#endif

#endif
