/* access(2), close(2), ftruncate(2), getpid(2), sysconf(3). */
#ifndef BSD_UNISTD_H
#define BSD_UNISTD_H
#include <bsd_own.h>
#include <stddef.h>
#include <sys/types.h>
#define F_OK 0
#define _SC_PAGESIZE BSD_SC_PAGESIZE
int access(const char *, int);
int close(int);
int ftruncate(int, off_t);
pid_t getpid(void);
long sysconf(int);
#endif
