/* Hints: macOS tells nobody what it has taken note of. The other side of tests/linux/hints.h. */
#ifndef TESTS_HINTS_H
#define TESTS_HINTS_H

#include <stdbool.h>

#include "mpages.h"

enum {
	HINTS_ARE_NOTED = 0
};

/* What becomes of hints about the order of accesses. */
static const mpages_hint hint_of_order = MPAGES_HINT_ACCEPTED;

static inline bool
hints_has(const void *base, const char *mark)
{
	(void)base;
	(void)mark;
	return false;
}

/* The system cannot be asked for pages before they are touched. */
static inline bool
hints_bring_pages(void)
{
	return false;
}

#endif
