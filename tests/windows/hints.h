/* Hints that the system has taken note of: there are none to be seen. The other side of
 * tests/linux/hints.h. */
#ifndef TESTS_HINTS_H
#define TESTS_HINTS_H

#include <stdbool.h>

#include "mpages.h"

enum {
	HINTS_ARE_NOTED = 0
};

/* What becomes of hints about the order of accesses. */
static const mpages_hint hint_of_order = MPAGES_HINT_UNSUPPORTED;

static inline bool
hints_has(const void *base, const char *mark)
{
	(void)base;
	(void)mark;
	return false;
}

/* The library touches pages itself, where it is asked for them before they are. */
static inline bool
hints_bring_pages(void)
{
	return true;
}

#endif
