/* Part of each program of tests in C: takes away from the system what the environment says, a number of
 * probes, so that each suite can be run as on an older one; and lets vectors reserve no more than it says, where
 * an emulator keeps a book of each page of a reservation. */
#include <stdlib.h>

#include "probe.h"
#include "vec.h"

__attribute__((constructor)) static void
take_away(void)
{
	const char *probes = getenv("PROBES_OFF"), *reservation = getenv("RESERVATION");

	if (probes != NULL)
		mpages_probes_off((unsigned)strtoul(probes, NULL, 0));
	if (reservation != NULL)
		mpages_vec_set_reservation(strtoul(reservation, NULL, 0));
}
