/* Code put where it may not be written, and what the processor can. The other side of tests/linux/plant.h. */
#ifndef TESTS_PLANT_H
#define TESTS_PLANT_H

#include <stdbool.h>
#include <string.h>
#include <sys/mman.h>

#include "child.h"
#include "code.h"
#include "maps.h"
#include "mpages.h"

/* Whether the system can keep what is only executable from being read. */
static inline bool
access_knows_keys(void)
{
	return false;
}

/* Puts code in pages past their rights: they get others for a moment. */
static inline void
access_plant(mpages_region pages, size_t page)
{
	const char *shown = maps_rights(pages.base, pages.size);
	int rights = (shown[0] == 'r' ? PROT_READ : 0) | (shown[1] == 'w' ? PROT_WRITE : 0) |
	             (shown[2] == 'x' ? PROT_EXEC : 0);

	child_assert(mprotect(pages.base, pages.size, PROT_READ | PROT_WRITE) == 0);
	for (size_t at = 0; at < pages.size; at += page)
		memcpy((unsigned char *)pages.base + at, code, sizeof code);
	child_assert(mprotect(pages.base, pages.size, rights) == 0);
	__builtin___clear_cache(pages.base, (char *)pages.base + pages.size);
}

#endif
