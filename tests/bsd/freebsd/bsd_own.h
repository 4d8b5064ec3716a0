/* What FreeBSD has otherwise than the others. */
#ifndef BSD_OWN_H
#define BSD_OWN_H
#define BSD_ERRNO __error
#define BSD_ENOTSUP 45
#define BSD_SC_PAGESIZE 47
#define BSD_RLIM_T int64_t
#endif
