/* The mappings of a process, as OpenBSD tells them one by one: sysctl(2), KERN_PROC_VMMAP; <sys/sysctl.h>. */
#include <sys/types.h>
#include <sys/mman.h>
#include <sys/sysctl.h>
#include <unistd.h>

#include "posix.h"
#include "posix_maps.h"

static mpages_mapping
mapping_of(const struct kinfo_vmentry *entry)
{
	return (mpages_mapping){
		.start = entry->kve_start,
		.end = entry->kve_end,
		.axes = (entry->kve_protection & KVE_PROT_READ ? MPAGES_READ : 0u) |
		        (entry->kve_protection & KVE_PROT_WRITE ? MPAGES_WRITE : 0u) |
		        (entry->kve_protection & KVE_PROT_EXEC ? MPAGES_EXEC : 0u),
		/* Copied on write, and of no file. */
		.own = (entry->kve_etype & (KVE_ET_OBJ | KVE_ET_COPYONWRITE | KVE_ET_STACK)) == KVE_ET_COPYONWRITE,
		/* Numbered as for minherit(2), or as in the header. */
		.kept = entry->kve_wired_count != 0 || (entry->kve_inheritance != MAP_INHERIT_COPY &&
		                                        entry->kve_inheritance != KVE_INH_COPY),
	};
}

bool
mpages_posix_maps(bool (*see)(const mpages_mapping *mapping, void *with), void *with)
{
	int name[] = {CTL_KERN, KERN_PROC_VMMAP, (int)getpid()};
	struct kinfo_vmentry entry = {0};
	unsigned long end = 0;
	int before = errno;
	bool more = true;

	while (more) {
		size_t size = sizeof entry;
		mpages_mapping mapping;

		/* It shows the first one from there on. */
		entry.kve_start = end;
		if (sysctl(name, 3, &entry, &size, NULL, 0) != 0 || size < sizeof entry || entry.kve_end <= end)
			break;
		end = entry.kve_end;
		mapping = mapping_of(&entry);
		more = see(&mapping, with);
	}
	errno = before;
	return end != 0;
}
