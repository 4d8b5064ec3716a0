/* What macOS says about pages: their rights, which of them are resident, how many mappings there are. The other
 * side of tests/linux/maps.h. */
#ifndef TESTS_MAPS_H
#define TESTS_MAPS_H

#include <mach/mach.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* A mapping, and how deep in others it lies. */
struct maps {
	uintptr_t start, end;
	char rights[5];
	natural_t depth;
};

/* Goes to the first mapping that ends behind an address. Returns 0 where there is none. */
static inline int
maps_from(struct maps *maps, uintptr_t address)
{
	vm_region_submap_info_data_64_t info;
	vm_address_t at = address;
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

/* The rights of a range, such as "rw-p"; "mixed" where they differ from page to page, "hole" where pages are
 * missing. */
static inline const char *
maps_rights(const void *base, size_t size)
{
	static _Thread_local char rights[8];
	uintptr_t at = (uintptr_t)base, end = at + size;
	struct maps maps = {.depth = 0};

	strcpy(rights, "");
	while (at < end && maps_from(&maps, at) && maps.start <= at) {
		if (rights[0] == '\0')
			strcpy(rights, maps.rights);
		else if (strcmp(rights, maps.rights) != 0)
			strcpy(rights, "mixed");
		at = maps.end;
	}
	return at < end ? "hole" : rights;
}

/* Whether nobody has pages in a range any more. */
static inline bool
maps_is_gone(const void *base, size_t size)
{
	return strcmp(maps_rights(base, size), "hole") == 0;
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

/* How many mappings the process has. */
static inline size_t
maps_count(void)
{
	struct maps maps = {.depth = 0};
	size_t count = 0;

	while (maps_from(&maps, maps.end))
		count++;
	return count;
}

/* How many bytes all mappings have. */
static inline size_t
maps_bytes(void)
{
	struct maps maps = {.depth = 0};
	size_t bytes = 0;

	while (maps_from(&maps, maps.end))
		bytes += maps.end - maps.start;
	return bytes;
}

/* How many bytes of a range are resident. */
static inline size_t
maps_resident(void *base, size_t size)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE), resident = 0;

	for (size_t at = 0; at < size; at += page) {
		char is_resident = 0;

		if (mincore((char *)base + at, page, &is_resident) == 0 && (is_resident & MINCORE_INCORE) != 0)
			resident += page;
	}
	return resident;
}

/* The size of a page, as the system says. */
static inline size_t
maps_page_size(void)
{
	return (size_t)sysconf(_SC_PAGESIZE);
}

/* So many addresses that there can be no memory for them all. */
static inline size_t
maps_vast(void)
{
	return SIZE_MAX > UINT32_MAX ? SIZE_MAX / 2 / (1 << 23) + 1 : (size_t)1 << 29;
}

/* ---- Holes and neighbours ---- */

enum {
	MAPS_KNOW_STACKS = 1, /* they are told from other pages of the process */
	MAPS_SHOW_HIDDEN = 1, /* pages are told to be resident that nobody can access */
	MAPS_HAVE_HOLES = 1,
	MAPS_SET_APART = 2 /* how many mappings more there then are, at least */
};

static inline bool
maps_make_hole(void *at, size_t size)
{
	return munmap(at, size) == 0;
}

static inline bool
maps_fill_hole(void *at, size_t size)
{
	return mmap(at, size, PROT_NONE, MAP_PRIVATE | MAP_ANON | MAP_FIXED, -1, 0) == at;
}

/* Sees to it that nothing can grow over this place: either this becomes the neighbour, or there is one already.
 * What it is that stands there is to be removed. */
static inline void *
maps_occupy(void *at, size_t size)
{
	void *neighbour = mmap(at, size, PROT_NONE, MAP_PRIVATE | MAP_ANON, -1, 0);

	return neighbour != MAP_FAILED ? neighbour : NULL;
}

static inline bool
maps_leave(void *neighbour, size_t size)
{
	return munmap(neighbour, size) == 0;
}

/* Memory of whole pages, behind which an access faults; NULL where there is none. */
static inline void *
maps_fenced(size_t size)
{
	char *made = mmap(NULL, 2 * size, PROT_NONE, MAP_PRIVATE | MAP_ANON, -1, 0);

	return made != MAP_FAILED && mprotect(made, size, PROT_READ | PROT_WRITE) == 0 ? made : NULL;
}

/* Whether pages that lie side by side can become one. */
static inline bool
maps_can_be_one(const void *at, const void *next)
{
	(void)at;
	(void)next;
	return true;
}

/* Makes several mappings of one: that some pages are not to be copied to children sets them apart from the rest. */
static inline bool
maps_set_apart(void *at, size_t size)
{
	return minherit(at, size, VM_INHERIT_NONE) == 0;
}

#endif
