/* What only the debug library asks of an operating system. */
#ifndef MPAGES_DEBUG_OS_H
#define MPAGES_DEBUG_OS_H

/* One lock for the whole process. A fork waits for it, so that the child finds it free. */
void mpages_debug_lock(void);
void mpages_debug_unlock(void);

/* The number of this process. */
long mpages_debug_process(void);

#endif
