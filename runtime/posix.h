/* What the files for POSIX systems share. */
#ifndef MPAGES_POSIX_H
#define MPAGES_POSIX_H

#include <errno.h>

/* The code of the call that just failed; puts errno back to what it was before. */
static inline long
mpages_posix_code(int before)
{
	long code = errno;

	errno = before;
	return code;
}

#endif
