/* The mappings of a process, as NetBSD lists them: sysctl(7), vm.proc.map; <sys/sysctl.h>. */
#include <sys/types.h>
#include <sys/mman.h>
#include <sys/sysctl.h>
#include <uvm/uvm_param.h>
#include <unistd.h>

#include "bsd.h"
#include "os.h"
#include "posix_maps.h"

static mpages_mapping
mapping_of(const struct kinfo_vmentry *entry)
{
	bool is_memory = entry->kve_type == KVME_TYPE_NONE || entry->kve_type == KVME_TYPE_ANON ||
	                 entry->kve_type == KVME_TYPE_UNKNOWN;

	return (mpages_mapping){
		.start = (uintptr_t)entry->kve_start,
		.end = (uintptr_t)entry->kve_end,
		.axes = (entry->kve_protection & KVME_PROT_READ ? MPAGES_READ : 0u) |
		        (entry->kve_protection & KVME_PROT_WRITE ? MPAGES_WRITE : 0u) |
		        (entry->kve_protection & KVME_PROT_EXEC ? MPAGES_EXEC : 0u),
		.own = is_memory && entry->kve_path[0] == '\0' &&
		       (entry->kve_flags & (KVME_FLAG_COW | KVME_FLAG_GROWS_DOWN)) == KVME_FLAG_COW,
		.kept = entry->kve_wired_count != 0 || entry->kve_inheritance != MAP_INHERIT_COPY,
	};
}

bool
mpages_posix_maps(bool (*see)(const mpages_mapping *mapping, void *with), void *with)
{
	int name[] = {CTL_VM, VM_PROC, VM_PROC_MAP, (int)getpid(), (int)sizeof(struct kinfo_vmentry)};
	size_t size, room;
	void *list = mpages_bsd_list(name, 5, &size, &room);
	const struct kinfo_vmentry *entries = list;

	if (list == NULL)
		return false;
	for (size_t i = 0; i < size / sizeof *entries; i++) {
		mpages_mapping mapping = mapping_of(&entries[i]);

		if (mapping.start != (uintptr_t)list && !see(&mapping, with))
			break;
	}
	mpages_os_unmap(list, room);
	return true;
}
