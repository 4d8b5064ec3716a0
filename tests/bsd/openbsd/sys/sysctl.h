/* sysctl(2), and what KERN_PROC_VMMAP shows: only the fields that are read, and not where they are. */
#ifndef BSD_SYS_SYSCTL_H
#define BSD_SYS_SYSCTL_H
#include <sys/types.h>
#define CTL_KERN 1
#define KERN_PROC_VMMAP 80
#define KVE_PROT_READ 1
#define KVE_PROT_WRITE 2
#define KVE_PROT_EXEC 4
#define KVE_ET_OBJ 1
#define KVE_ET_COPYONWRITE 4
#define KVE_ET_STACK 0x40
#define KVE_INH_COPY 0x10
struct kinfo_vmentry {
	u_long kve_start, kve_end;
	int kve_wired_count;
	int kve_etype;
	int kve_protection;
	int kve_inheritance;
};
int sysctl(const int *, u_int, void *, size_t *, void *, size_t);
#endif
