/* What not every machine has: a test that cannot do without says so, and is passed over. */
#ifndef TESTS_NEEDS_H
#define TESTS_NEEDS_H

#include <stdint.h>
#include <stdio.h>

/* Ends the test here, unless the machine has what it needs. */
#define needs(has, what) \
	do { \
		if (!(has)) { \
			printf("passed over, for it needs %s: %s\n", (what), __func__); \
			fflush(stdout); \
			return; \
		} \
	} while (0)

#define needs_many_addresses() needs(SIZE_MAX > UINT32_MAX, "addresses of 64 bits")

#endif
