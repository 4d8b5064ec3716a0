/* Part of each program of tests in C: takes away from the system what the environment says, a number of
 * probes, so that each suite can be run as on an older one. */
#include <stdlib.h>

#include "probe.h"

__attribute__((constructor)) static void
take_away(void)
{
	const char *probes = getenv("PROBES_OFF");

	if (probes != NULL)
		mpages_probes_off((unsigned)strtoul(probes, NULL, 0));
}
