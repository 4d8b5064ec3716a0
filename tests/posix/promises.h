/* Whether memory is promised, as far as the system says. The other side of tests/windows/promises.h. */
#ifndef TESTS_PROMISES_H
#define TESTS_PROMISES_H

#include "smaps.h"

static inline bool
promises_hold(const void *base, size_t size)
{
	return smaps_flagged(base, size, " ac");
}

#endif
