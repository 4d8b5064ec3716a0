/* Whether an access faults. The other side of tests/posix/faults.h. */
#ifndef TESTS_FAULTS_H
#define TESTS_FAULTS_H

#include "access.h"

/* Whether an access to a byte ends a program by a fault. */
static inline bool
faults(const void *at, bool writes)
{
	return access_ends(at, writes ? MPAGES_WRITE : MPAGES_READ);
}

/* How often the process had to wait for memory. */
static inline long
faults_so_far(void)
{
	PROCESS_MEMORY_COUNTERS counters = {.cb = sizeof counters};

	K32GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters);
	return (long)counters.PageFaultCount;
}

#endif
