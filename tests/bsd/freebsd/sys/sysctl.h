/* sysctl(3). */
#ifndef BSD_SYS_SYSCTL_H
#define BSD_SYS_SYSCTL_H
#include <sys/types.h>
#define CTL_KERN 1
#define KERN_PROC 14
#define KERN_PROC_VMMAP 32
int sysctl(const int *, u_int, void *, size_t *, const void *, size_t);
int sysctlbyname(const char *, void *, size_t *, const void *, size_t);
#endif
