/* The states of the R/W/X family, as the runtime's suites use them. */
#ifndef TESTS_RUNTIME_STATES_H
#define TESTS_RUNTIME_STATES_H

#include <string.h>

#include "mpages.h"

enum {
	R = MPAGES_READ,
	W = MPAGES_WRITE,
	X = MPAGES_EXEC,
	STATES = 8
};

/* Indexed by its axes. */
static const mpages_state states[STATES] = {
	{"pages_none", 0, 0, "pages"},        {"pages_r", R, 0, "pages"},
	{"pages_w", W, 0, "pages"},           {"pages_rw", R | W, 0, "pages"},
	{"pages_x", X, 0, "pages"},           {"pages_rx", R | X, 0, "pages"},
	{"pages_wx", W | X, 0, "pages"},      {"pages_rwx", R | W | X, 0, "pages"},
};

/* Their rights, as /proc/self/maps has them. */
static const char *const state_rights[STATES] = {
	"---p", "r--p", "-w-p", "rw-p", "--xp", "r-xp", "-wxp", "rwxp",
};

/* Whether the last error has this status and is about this operation. */
static inline bool
error_is(mpages_status status, const char *operation)
{
	const mpages_error *error = mpages_last_error();

	return error->status == status && error->operation != NULL &&
	       strcmp(error->operation, operation) == 0;
}

/* Fresh pages in a state; of size 0 where there are none. */
static inline mpages_region
new_pages(unsigned axes, size_t bytes)
{
	mpages_region made;

	mpages_map(&made, &states[axes], bytes);
	return made;
}

/* Whether they have exactly these bytes everywhere. */
static inline bool
all_bytes_are(const void *base, size_t size, unsigned char byte)
{
	const unsigned char *bytes = base;

	return size == 0 || (bytes[0] == byte && memcmp(bytes, bytes + 1, size - 1) == 0);
}

#endif
