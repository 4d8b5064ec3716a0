/* getrlimit(2). */
#ifndef BSD_SYS_RESOURCE_H
#define BSD_SYS_RESOURCE_H
#include <bsd_own.h>
#include <stdint.h>
typedef BSD_RLIM_T rlim_t;
struct rlimit {
	rlim_t rlim_cur, rlim_max;
};
#define RLIMIT_FSIZE 1
#define RLIMIT_DATA 2
#define RLIMIT_AS 10 /* not on OpenBSD, which does not use it here */
int getrlimit(int, struct rlimit *);
#endif
