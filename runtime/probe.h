/* What the system may lack, for tests to take away from it. */
#ifndef MPAGES_PROBE_H
#define MPAGES_PROBE_H

#include <stdbool.h>

/* With the version of Linux that has it; what is older than 4.14 is there, where nobody
 * forbids it. ORDER PROBE */
typedef enum mpages_probe {
	MPAGES_PROBE_GUARD = 1,      /* 6.13: guards that need no mapping of their own */
	MPAGES_PROBE_HUGE = 2,       /* as it is configured: huge pages */
	MPAGES_PROBE_SECRET = 4,     /* 5.14: pages that the kernel does not see */
	MPAGES_PROBE_SEAL = 8,       /* 6.10: seals */
	MPAGES_PROBE_POPULATE = 16,  /* 5.14: memory before it is touched */
	MPAGES_PROBE_BARRIER = 32,   /* 4.16: barriers on the processors of other threads */
	MPAGES_PROBE_TWICE = 64,     /* 5.1: files that nobody can map to be written any more */
	MPAGES_PROBE_UNLOCK = 128,   /* 5.18: memory of locked pages back */
	MPAGES_PROBE_RESIDENT = 256, /* 6.7: a query of what is in memory */
	MPAGES_PROBE_COLD = 512,     /* 5.4: advice that takes a huge page apart */
	MPAGES_PROBE_IF_FREE = 1024, /* 4.17: mapping at an address only where nothing is; before, it was a wish */
	MPAGES_PROBE_NAMELESS = 2048 /* as sandboxes let it: files without a name */
} mpages_probe;

/* Makes the runtime believe that the system has none of these, as if it had refused them; 0 for the
 * truth. To be called while no other thread uses the runtime. */
void mpages_probes_off(unsigned probes);

/* Whether a probe has been taken away. */
bool mpages_probe_is_off(mpages_probe probe);

#endif
