/* nanosleep(2). */
#ifndef BSD_TIME_H
#define BSD_TIME_H
#include <stdint.h>
struct timespec {
	int64_t tv_sec;
	long tv_nsec;
};
int nanosleep(const struct timespec *, struct timespec *);
#endif
