/* How much memory the machine has that nobody uses. */
#ifndef TESTS_FREE_MEMORY_H
#define TESTS_FREE_MEMORY_H

#include <stdio.h>
#include <unistd.h>

/* How many bytes each processor keeps for the next who asks; they do not count as free. */
static inline long long
kept_memory(void)
{
	FILE *zoneinfo = fopen("/proc/zoneinfo", "re");
	char line[128];
	long long pages = 0, n;

	while (zoneinfo != NULL && fgets(line, sizeof line, zoneinfo) != NULL)
		if (sscanf(line, " count: %lld", &n) == 1)
			pages += n;
	if (zoneinfo != NULL)
		fclose(zoneinfo);
	return pages * sysconf(_SC_PAGESIZE);
}

/* How many bytes the machine has free. */
static inline long long
free_memory(void)
{
	FILE *meminfo = fopen("/proc/meminfo", "re");
	char line[128];
	long long kilobytes = -1;

	while (meminfo != NULL && fgets(line, sizeof line, meminfo) != NULL)
		if (sscanf(line, "MemFree: %lld", &kilobytes) == 1)
			break;
	if (meminfo != NULL)
		fclose(meminfo);
	return kilobytes * 1024 + kept_memory();
}

#endif
