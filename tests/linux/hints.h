/* Hints that the system has taken note of. The other side of tests/windows/hints.h and tests/macos/hints.h. */
#ifndef TESTS_HINTS_H
#define TESTS_HINTS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#include "maps.h"
#include "mpages.h"

enum {
	HINTS_ARE_NOTED = 1
};

/* What becomes of hints about the order of accesses. */
static const mpages_hint hint_of_order = MPAGES_HINT_ACCEPTED;

/* Whether the mapping of an address is marked so; smaps has "VmFlags: rd wr mr mw me ac sr". */
static inline bool
hints_has(const void *base, const char *mark)
{
	FILE *smaps = fopen("/proc/self/smaps", "re");
	bool here = false, marked = false;
	char line[512];

	while (smaps != NULL && fgets(line, sizeof line, smaps) != NULL) {
		unsigned long long start, end;

		if (sscanf(line, "%llx-%llx ", &start, &end) == 2)
			here = start <= (uintptr_t)base && (uintptr_t)base < end;
		else if (here && strncmp(line, "VmFlags:", 8) == 0)
			marked = strstr(line, mark) != NULL;
	}
	if (smaps != NULL)
		fclose(smaps);
	return marked;
}

/* Whether the system can be asked for pages before they are touched, and then has them in memory. Systems that are
 * pretended (tests/pretended.lua) cannot. */
static inline bool
hints_bring_pages(void)
{
	enum {
		POPULATE_WRITE = 23 /* since Linux 5.14; not in every libc */
	};
	size_t size = maps_page_size();
	void *page = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	bool brings = mpages_on("linux") && madvise(page, size, POPULATE_WRITE) == 0 &&
	              maps_resident(page, size) == size;

	munmap(page, size);
	return brings;
}

#endif
