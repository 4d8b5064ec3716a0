/* What the files that perf reads have in common. */
#ifndef MPAGES_LINUX_PERF_H
#define MPAGES_LINUX_PERF_H

#include <sys/uio.h>

/* Appends in one step, so that what threads tell does not mix, to a plain file of this user's.
 * Returns 0 or the system's code; then nothing was appended. */
long mpages_linux_append(int fd, const struct iovec *parts, int n);

#endif
