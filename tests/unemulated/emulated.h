/* Nothing is left out where tests run on the system itself. The other side of tests/linux/emulated.h. */
#ifndef TESTS_EMULATED_H
#define TESTS_EMULATED_H

#include <stdbool.h>

#include "maps.h"

static inline bool
system_heeds_advice(void)
{
	return true;
}

static inline bool
system_lists_rights(void)
{
	return true;
}

/* Is not asked where rights are listed. */
static inline bool
emulated_lets_through(unsigned char *base, size_t size, const char *rights, const unsigned char *holds)
{
	(void)base;
	(void)size;
	(void)rights;
	(void)holds;
	return false;
}

static inline bool
system_lists_stack(void)
{
	return true;
}

static inline bool
system_hides_what_it_says(void)
{
	return true;
}

static inline bool
system_wipes_what_it_cannot_read(void)
{
	return true;
}

static inline bool
system_tells_resident(void)
{
	return true;
}

static inline bool
system_tells_each_resident(void)
{
	return true;
}

static inline bool
system_maps_whole_pages(void)
{
	return true;
}

static inline bool
system_keeps_limits(void)
{
	return true;
}

static inline bool
system_counts_only_ours(void)
{
	return true;
}

#endif
