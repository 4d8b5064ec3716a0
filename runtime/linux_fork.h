/* What a fork must not fall into the middle of, and what its child does not have. */
#ifndef MPAGES_LINUX_FORK_H
#define MPAGES_LINUX_FORK_H

#include "os.h"

/* Between these two no other thread of the process forks. */
void mpages_linux_forks_off(void);
void mpages_linux_forks_on(void);

/* While forks are off: has the place to write at closed in children, and no longer. */
void mpages_linux_hide(mpages_os_twice *twice);
void mpages_linux_unhide(mpages_os_twice *twice);

#endif
