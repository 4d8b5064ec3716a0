/* What differs between processors, not systems. */
#ifndef MPAGES_CPU_H
#define MPAGES_CPU_H

#include "mpages.h"

/* Whether this processor goes by that name in specs. */
bool mpages_cpu_is(const char *platform);

/* Whether instructions are fetched past the stores that wrote them, so that code must be published
 * before it is run. */
bool mpages_cpu_caches_apart(void);

/* Makes the stored bytes those that all processors will run, where nobody has run others before. They must be
 * mapped and readable. Where the caches are not apart it only waits for the stores, so that a call is
 * faster; where they are it asks for a barrier as well, against what was fetched ahead, and does without where
 * there is none: of what nobody has run there is nothing to be forgotten. */
void mpages_cpu_publish(void *base, size_t size);

/* The same, where others may have been run. Returns 0, or the code with which the system refused the
 * barrier: then a processor may go on with what was there before. */
long mpages_cpu_republish(void *base, size_t size);

/* How far a call instruction reaches, in either direction; SIZE_MAX: everywhere. */
size_t mpages_cpu_call_range(void);

/* Fills what was code with instructions that trap: written at one address, run at the other.
 * Processors may have fetched what was there; mpages_os_sync_cores makes them forget it. */
void mpages_cpu_fill_traps(void *write, void *run, size_t size);

/* How calls look to debuggers and unwinders. */
typedef struct mpages_cpu_frames {
	unsigned short machine; /* as ELF numbers it */
	unsigned char return_register;
	mpages_bytes at_entry;     /* call frame instructions: the state at a function's entry */
	mpages_bytes with_pointer; /* and what changes as its frame pointer is set up */
} mpages_cpu_frames;

/* NULL where that is not known. */
const mpages_cpu_frames *mpages_cpu_frames_of(void);

#endif
