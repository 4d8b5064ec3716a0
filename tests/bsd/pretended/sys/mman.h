/* Linux's own, and over it what the BSDs have: pretended.c makes the one of the other. */
#include_next <sys/mman.h>
#ifndef PRETENDED_SYS_MMAN_H
#define PRETENDED_SYS_MMAN_H

/* FreeBSD */
#define PROT_MAX(rights) ((rights) << 16)
#define MAP_GUARD 0x08000000
#define MAP_EXCL MAP_FIXED_NOREPLACE
#define MADV_NOCORE MADV_DONTDUMP
#define INHERIT_NONE 2
#define INHERIT_ZERO 3
#define SHM_ANON ((const char *)1)
int getpagesizes(size_t[], int);

/* OpenBSD */
#define __MAP_NOREPLACE MAP_FIXED_NOREPLACE
int mimmutable(void *, size_t);
int shm_mkstemp(char *);

/* NetBSD */
#define PROT_MPROTECT(rights) ((rights) << 16)
#define MAP_TRYFIXED 0

#define MAP_INHERIT_COPY 1
#define MAP_INHERIT_NONE INHERIT_NONE
#define MAP_INHERIT_ZERO INHERIT_ZERO
#define MINCORE_INCORE 1
int minherit(void *, size_t, int);

void *pretended_mmap(void *, size_t, int, int, int, off_t);
int pretended_mincore(void *, size_t, char *);
int pretended_shm_open(const char *, int, mode_t);
#ifndef PRETENDED_C
# define mmap pretended_mmap
# define mincore pretended_mincore
# define shm_open pretended_shm_open
#endif

#endif
