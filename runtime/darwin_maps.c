/* The mappings of a process, as Mach tells them. */
#include <mach/mach.h>

#include "posix_maps.h"

static mpages_mapping
mapping_of(vm_address_t at, vm_size_t size, const vm_region_submap_info_data_64_t *info)
{
	bool is_private = info->share_mode == SM_PRIVATE || info->share_mode == SM_EMPTY ||
	                  info->share_mode == SM_COW;

	return (mpages_mapping){
		.start = at,
		.end = at + size,
		.axes = (info->protection & VM_PROT_READ ? MPAGES_READ : 0u) |
		        (info->protection & VM_PROT_WRITE ? MPAGES_WRITE : 0u) |
		        (info->protection & VM_PROT_EXECUTE ? MPAGES_EXEC : 0u),
		/* Stacks and what malloc has are tagged: <mach/vm_statistics.h>, VM_MEMORY_*. */
		.own = is_private && !info->external_pager && info->user_tag == 0,
		.kept = info->user_wired_count != 0 || info->inheritance != VM_INHERIT_COPY,
	};
}

bool
mpages_posix_maps(bool (*see)(const mpages_mapping *mapping, void *with), void *with)
{
	vm_address_t at = 0;
	natural_t depth = 0;
	bool any = false;

	for (;;) {
		vm_region_submap_info_data_64_t info;
		mach_msg_type_number_t n = VM_REGION_SUBMAP_INFO_COUNT_64;
		vm_size_t size;
		kern_return_t code = vm_region_recurse_64(mach_task_self(), &at, &size, &depth,
		                                          (vm_region_recurse_info_t)&info, &n);

		/* That is also what it says past the last one. */
		if (code != KERN_SUCCESS)
			return any && code == KERN_INVALID_ADDRESS;
		if (info.is_submap) {
			depth++;
			continue;
		}
		mpages_mapping mapping = mapping_of(at, size, &info);

		any = true;
		if (!see(&mapping, with))
			return true;
		at += size;
	}
}
