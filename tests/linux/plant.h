/* Code put where it may not be written, and what the processor can. The other side of tests/macos/plant.h. */
#ifndef TESTS_PLANT_H
#define TESTS_PLANT_H

#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "child.h"
#include "code.h"
#include "mpages.h"

static inline bool
access_cpuinfo_has(const char *word)
{
	FILE *cpuinfo = fopen("/proc/cpuinfo", "r");
	char line[8192];
	bool has = false;

	while (cpuinfo != NULL && !has && fgets(line, sizeof line, cpuinfo) != NULL)
		has = strncmp(line, "flags", 5) == 0 && strstr(line, word) != NULL;
	if (cpuinfo != NULL)
		fclose(cpuinfo);
	return has;
}

/* Whether the system can keep what is only executable from being read. */
static inline bool
access_knows_keys(void)
{
	return access_cpuinfo_has(" ospke");
}

/* Puts code in pages past their rights, as a debugger does. */
static inline void
access_plant(mpages_region pages, size_t page)
{
	int memory = open("/proc/self/mem", O_RDWR);

	for (size_t at = 0; at < pages.size; at += page)
		child_assert(pwrite(memory, code, sizeof code,
		                    (off_t)((uintptr_t)pages.base + at)) == (ssize_t)sizeof code);
	close(memory);
}

#endif
