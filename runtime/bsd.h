/* What the files for macOS and the BSDs share. */
#ifndef MPAGES_BSD_H
#define MPAGES_BSD_H

#include "mpages.h"

/* To be called before pages get what new memory at their place would not have: a lock, or another way to
 * be inherited or dumped. */
void mpages_bsd_keep(void);

/* Whether no page of the range is missing, and whether one is. Both are false where the system does not say,
 * as when it has no memory to look. */
bool mpages_bsd_all_mapped(const void *base, size_t size);
bool mpages_bsd_has_hole(const void *base, size_t size);

/* Has children have nothing in place of pages. 0, or -1 with errno set. */
int mpages_bsd_leave_out(void *base, size_t size);

/* Makes the other processors that run this process forget instructions they have fetched, without a call of the
 * system for it. CANNOT where an interrupt does not do it; else 0, or the code with which the system refused. */
long mpages_bsd_interrupt_cores(void);

/* A list that sysctl has under a name of n words: its size in bytes, and how long the pages are that it is in, to
 * be unmapped. NULL where it cannot be read. */
void *mpages_bsd_list(const int *name, unsigned n, size_t *size, size_t *room);

/* Which limit of a process bounds how long a mapping can be, as getrlimit numbers it. */
extern const int mpages_bsd_space_limit;

/* Opens memory of that many bytes, which has no name: descriptors[0] for a mapping that is to be written,
 * [1] for one that is to be run and that can then never be made writable; they may be the same. Returns 0, or
 * the code with which the system refused; then nothing is open. */
long mpages_bsd_open_memory(int descriptors[2], size_t size);

/* Rights for a mapping that may never get more of them, where the system is told so as it maps. */
int mpages_bsd_only(int rights);

#endif
