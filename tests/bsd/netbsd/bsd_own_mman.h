/* mmap(2), minherit(2), mincore(2) of NetBSD. */
#define PROT_MPROTECT(rights) ((rights) << 3)
#define MAP_TRYFIXED 0x400
#define MAP_INHERIT_COPY 1
#define MAP_INHERIT_NONE 2
#define MAP_INHERIT_ZERO 4
#define MINCORE_INCORE 1
#define MS_ASYNC 1
#define MS_SYNC 4
int mincore(void *, size_t, char *);
