/* What the files about memory at two places, and about forks, share. */
#ifndef MPAGES_POSIX_TWICE_H
#define MPAGES_POSIX_TWICE_H

#include "os.h"

/* Reserves addresses, all of which are less than `range` bytes from `near` on either side. */
long mpages_posix_reserve_near(void **base, size_t size, const void *near, size_t range);

/* While forks are off: has the place to write at closed in children, and no longer. */
void mpages_posix_hide(mpages_os_twice *twice);
void mpages_posix_unhide(mpages_os_twice *twice);

/* What each system has of its own: */

/* Gives both places, which are reserved, their memory, and hides the first. Returns 0, or the code with
 * which the system refused these axes; then it is not hidden. */
long mpages_posix_map_both(mpages_os_twice *twice, unsigned *axes);

/* Has a child find zeroes in pages of this process, where the system can do that. */
long mpages_posix_wipe_in_child(void *base, size_t size);

#endif
