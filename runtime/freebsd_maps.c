/* The mappings of a process, as FreeBSD lists them: sysctl(3), kern.proc.vmmap; <sys/user.h>. */
#include <sys/types.h>
#include <sys/sysctl.h>
#include <sys/user.h>
#include <unistd.h>

#include "bsd.h"
#include "os.h"
#include "posix_maps.h"

static mpages_mapping
mapping_of(const struct kinfo_vmentry *entry)
{
	/* What was never touched has no object yet. */
	bool is_memory = entry->kve_type == KVME_TYPE_NONE || entry->kve_type == KVME_TYPE_DEFAULT ||
	                 entry->kve_type == KVME_TYPE_SWAP;

	return (mpages_mapping){
		.start = (uintptr_t)entry->kve_start,
		.end = (uintptr_t)entry->kve_end,
		.axes = (entry->kve_protection & KVME_PROT_READ ? MPAGES_READ : 0u) |
		        (entry->kve_protection & KVME_PROT_WRITE ? MPAGES_WRITE : 0u) |
		        (entry->kve_protection & KVME_PROT_EXEC ? MPAGES_EXEC : 0u),
		/* Shared memory without a name looks the same. */
		.own = is_memory && entry->kve_path[0] == '\0' &&
		       (entry->kve_flags & (KVME_FLAG_COW | KVME_FLAG_GROWS_DOWN)) == 0,
		/* How children inherit is not told; who changes that here keeps the pages from dumps, too. */
		.kept = (entry->kve_flags & (KVME_FLAG_USER_WIRED | KVME_FLAG_NOCOREDUMP)) != 0,
	};
}

/* Shows the entries of a list, which may be shorter than their type, but for that of the list itself. */
static void
show(const unsigned char *list, size_t size, bool (*see)(const mpages_mapping *mapping, void *with), void *with)
{
	const struct kinfo_vmentry *entry;
	bool more = true;

	for (size_t at = 0; more && at < size; at += (size_t)entry->kve_structsize) {
		mpages_mapping mapping;

		entry = (const void *)(list + at);
		if (entry->kve_structsize <= 0)
			return;
		mapping = mapping_of(entry);
		if (mapping.start != (uintptr_t)list)
			more = see(&mapping, with);
	}
}

bool
mpages_posix_maps(bool (*see)(const mpages_mapping *mapping, void *with), void *with)
{
	int name[] = {CTL_KERN, KERN_PROC, KERN_PROC_VMMAP, (int)getpid()};
	size_t size, room;
	void *list = mpages_bsd_list(name, 4, &size, &room);

	if (list == NULL)
		return false;
	show(list, size, see, with);
	mpages_os_unmap(list, room);
	return true;
}
