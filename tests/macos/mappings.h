/* How macOS tells of mappings, one after the other, and what it makes of them: for tests/posix/maps.h. The other side
 * of tests/linux/mappings.h. */
#ifndef TESTS_MAPPINGS_H
#define TESTS_MAPPINGS_H

#include <mach/mach.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

/* A mapping, and how deep in others it lies. */
struct maps {
	uintptr_t start, end;
	char rights[5];
	natural_t depth;
};

static inline void
maps_open(struct maps *maps)
{
	maps->end = 0;
	maps->depth = 0;
}

/* Goes to the next mapping. Returns 0 where there is none. */
static inline int
maps_next(struct maps *maps)
{
	vm_region_submap_info_data_64_t info;
	vm_address_t at = maps->end;
	vm_size_t size;

	for (;;) {
		mach_msg_type_number_t n = VM_REGION_SUBMAP_INFO_COUNT_64;

		if (vm_region_recurse_64(mach_task_self(), &at, &size, &maps->depth, (vm_region_recurse_info_t)&info,
		                         &n) != KERN_SUCCESS)
			return 0;
		if (!info.is_submap)
			break;
		maps->depth++;
	}
	maps->start = at;
	maps->end = at + size;
	maps->rights[0] = info.protection & VM_PROT_READ ? 'r' : '-';
	maps->rights[1] = info.protection & VM_PROT_WRITE ? 'w' : '-';
	maps->rights[2] = info.protection & VM_PROT_EXECUTE ? 'x' : '-';
	maps->rights[3] = 'p';
	maps->rights[4] = '\0';
	return 1;
}

/* What the system makes of rights: all that can be written or run can be read. */
static inline const char *
maps_wants(const char *rights)
{
	if (strcmp(rights, "-w-p") == 0)
		return "rw-p";
	if (strcmp(rights, "--xp") == 0)
		return "r-xp";
	return strcmp(rights, "-wxp") == 0 ? "rwxp" : rights;
}

static inline int
maps_under_valgrind(void)
{
	return 0;
}

/* Whether all mappings are the program's own: malloc has some, and more of them when it pleases. */
static inline int
maps_are_ours(void)
{
	return 0;
}

/* Makes several mappings of one: that some pages are not to be copied to children sets them apart from the rest. */
static inline bool
maps_set_apart(void *at, size_t size)
{
	return minherit(at, size, VM_INHERIT_NONE) == 0;
}

#endif
