/* mmap(2), madvise(2), minherit(2), mincore(2), getpagesizes(3) of FreeBSD. */
#define PROT_MAX(rights) ((rights) << 16)
#define MAP_GUARD 0x2000
#define MAP_EXCL 0x4000
#define MADV_NOCORE 8
#define INHERIT_NONE 2
#define INHERIT_ZERO 3
#define MINCORE_INCORE 1
#define MS_SYNC 0
#define MS_ASYNC 1
#define SHM_ANON ((char *)1)
int getpagesizes(size_t[], int);
int mincore(const void *, size_t, char *);
