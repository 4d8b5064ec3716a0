/* What NetBSD has otherwise than the others. */
#ifndef BSD_OWN_H
#define BSD_OWN_H
#define BSD_ERRNO __errno
#define BSD_ENOTSUP 86
#define BSD_SC_PAGESIZE 28
#define BSD_RLIM_T uint64_t
#endif
