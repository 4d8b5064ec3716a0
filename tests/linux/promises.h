/* Whether memory is promised, as far as the system says. The other side of tests/windows/promises.h. */
#ifndef TESTS_PROMISES_H
#define TESTS_PROMISES_H

#include "smaps.h"

static inline bool
promises_hold(const void *base, size_t size)
{
	return smaps_flagged(base, size, " ac");
}

/* How many bytes are promised to this process. */
static inline size_t
promises_bytes(void)
{
	FILE *status = fopen("/proc/self/status", "re");
	char line[256];
	unsigned long kib = 0;

	while (status != NULL && fgets(line, sizeof line, status) != NULL)
		if (sscanf(line, "VmData: %lu", &kib) == 1)
			break;
	if (status != NULL)
		fclose(status);
	return (size_t)kib * 1024;
}

#endif
