/* Codes that the BSDs have in common: errno(2). */
#ifndef BSD_ERRNO_H
#define BSD_ERRNO_H
#include <bsd_own.h>

int *BSD_ERRNO(void);
#define errno (*BSD_ERRNO())

#define EPERM 1
#define ESRCH 3
#define EINTR 4
#define EIO 5
#define EBADF 9
#define ENOMEM 12
#define EACCES 13
#define EFAULT 14
#define EEXIST 17
#define ENODEV 19
#define EINVAL 22
#define ENFILE 23
#define EMFILE 24
#define EFBIG 27
#define ENOSPC 28
#define EAGAIN 35
#define EDQUOT 69
#define ENOSYS 78
#define ENOTSUP BSD_ENOTSUP
#endif
