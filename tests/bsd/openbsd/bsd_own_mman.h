/* mmap(2), minherit(2), mimmutable(2), shm_mkstemp(3) of OpenBSD. */
#define __MAP_NOREPLACE 0x800
#define MAP_INHERIT_COPY 1
#define MAP_INHERIT_NONE 2
#define MAP_INHERIT_ZERO 3
#define MS_ASYNC 1
#define MS_SYNC 2
int mimmutable(void *, size_t);
int shm_mkstemp(char *);
