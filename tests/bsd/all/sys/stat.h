/* fstat(2): only the fields that are read. */
#ifndef BSD_SYS_STAT_H
#define BSD_SYS_STAT_H
#include <sys/types.h>
struct stat {
	mode_t st_mode;
	off_t st_size;
};
#define S_ISREG(mode) (((mode)&0170000) == 0100000)
int fstat(int, struct stat *);
#endif
