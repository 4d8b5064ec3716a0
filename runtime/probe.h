/* What the system may lack, for tests to take away from it. */
#ifndef MPAGES_PROBE_H
#define MPAGES_PROBE_H

#include <stdbool.h>

typedef enum mpages_probe {
	MPAGES_PROBE_GUARD = 1, /* guards that need no mapping of their own */
	MPAGES_PROBE_HUGE = 2,  /* huge pages */
	MPAGES_PROBE_SECRET = 4, /* pages that the kernel does not see */
	MPAGES_PROBE_SEAL = 8   /* seals */
} mpages_probe;

/* Makes the runtime believe that the system has none of these, as if it had refused them; 0 for the
 * truth. To be called while no other thread uses the runtime. */
void mpages_probes_off(unsigned probes);

/* Whether a probe has been taken away. */
bool mpages_probe_is_off(mpages_probe probe);

#endif
