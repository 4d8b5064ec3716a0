/* What tests have taken away from the system. */
#include "probe.h"

static unsigned off;

void
mpages_probes_off(unsigned probes)
{
	off = probes;
}

bool
mpages_probe_is_off(mpages_probe probe)
{
	return (off & (unsigned)probe) != 0;
}
