/* sysctl(3), and what vm.proc.map lists: only the fields that are read, and not where they are. */
#ifndef BSD_SYS_SYSCTL_H
#define BSD_SYS_SYSCTL_H
#include <stdint.h>
#include <sys/types.h>
#define CTL_VM 2
#define KVME_TYPE_NONE 0
#define KVME_TYPE_ANON 5
#define KVME_TYPE_UNKNOWN 255
#define KVME_PROT_READ 1
#define KVME_PROT_WRITE 2
#define KVME_PROT_EXEC 4
#define KVME_FLAG_COW 1
#define KVME_FLAG_GROWS_DOWN 0x20
struct kinfo_vmentry {
	uint64_t kve_start, kve_end;
	uint32_t kve_type, kve_flags;
	uint32_t kve_wired_count;
	uint32_t kve_protection;
	uint32_t kve_inheritance;
	char kve_path[1024];
};
int sysctl(const int *, u_int, void *, size_t *, const void *, size_t);
#endif
