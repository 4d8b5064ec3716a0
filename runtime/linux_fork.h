/* What a fork must not fall into the middle of, and what its child does not have. */
#ifndef MPAGES_LINUX_FORK_H
#define MPAGES_LINUX_FORK_H

#include "os.h"

/* While forks are off: has the place to write at closed in children, and no longer. */
void mpages_linux_hide(mpages_os_twice *twice);
void mpages_linux_unhide(mpages_os_twice *twice);

#endif
