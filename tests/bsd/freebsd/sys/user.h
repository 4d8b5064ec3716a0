/* What kern.proc.vmmap lists: only the fields that are read, and not where they are. */
#ifndef BSD_SYS_USER_H
#define BSD_SYS_USER_H
#include <stdint.h>
#include <sys/types.h>
#define KVME_TYPE_NONE 0
#define KVME_TYPE_DEFAULT 1
#define KVME_TYPE_SWAP 3
#define KVME_PROT_READ 1
#define KVME_PROT_WRITE 2
#define KVME_PROT_EXEC 4
#define KVME_FLAG_COW 1
#define KVME_FLAG_NOCOREDUMP 4
#define KVME_FLAG_GROWS_DOWN 0x20
#define KVME_FLAG_USER_WIRED 0x40
struct kinfo_vmentry {
	int kve_structsize;
	int kve_type;
	uint64_t kve_start, kve_end;
	int kve_flags;
	int kve_protection;
	char kve_path[1024];
};
#endif
