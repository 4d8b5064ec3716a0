/* What Windows says about pages: their rights, which of them are resident, how many allocations there are.
 * The other side of tests/posix/maps.h. */
#ifndef TESTS_MAPS_H
#define TESTS_MAPS_H

#define WIN32_LEAN_AND_MEAN
#define NOGDI
#define NOMINMAX
#include <windows.h>

#undef far
#undef near

#include <psapi.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* Rights of a page, as "rw-p". */
static inline const char *
maps_shown(const MEMORY_BASIC_INFORMATION *found)
{
	if (found->State == MEM_FREE)
		return "hole";
	if (found->State == MEM_RESERVE)
		return "---p";
	switch (found->Protect) {
	case PAGE_NOACCESS:
		return "---p";
	case PAGE_READONLY:
		return "r--p";
	case PAGE_READWRITE:
		return "rw-p";
	case PAGE_EXECUTE:
		return "--xp";
	case PAGE_EXECUTE_READ:
		return "r-xp";
	case PAGE_EXECUTE_READWRITE:
		return "rwxp";
	default:
		return "others";
	}
}

/* What the system makes of rights: all that can be written can be read. */
static inline const char *
maps_wants(const char *rights)
{
	if (strcmp(rights, "-w-p") == 0)
		return "rw-p";
	return strcmp(rights, "-wxp") == 0 ? "rwxp" : rights;
}

/* The rights of a range; "mixed" where they differ from page to page, "hole" where pages are missing. */
static inline const char *
maps_rights(const void *base, size_t size)
{
	const unsigned char *at = base, *end = at + size;
	MEMORY_BASIC_INFORMATION found;
	const char *rights = NULL;

	while (at < end && VirtualQuery(at, &found, sizeof found) == sizeof found) {
		const char *shown = maps_shown(&found);

		if (strcmp(shown, "hole") == 0)
			return shown;
		rights = rights == NULL || strcmp(rights, shown) == 0 ? shown : "mixed";
		at = (const unsigned char *)found.BaseAddress + found.RegionSize;
	}
	return rights;
}

/* Whether nobody has pages in a range any more: addresses may stay reserved until the last part of what was
 * reserved with them ends. */
static inline bool
maps_is_gone(const void *base, size_t size)
{
	const unsigned char *at = base, *end = at + size;
	MEMORY_BASIC_INFORMATION found;

	while (at < end && VirtualQuery(at, &found, sizeof found) == sizeof found) {
		if (found.State == MEM_COMMIT)
			return false;
		at = (const unsigned char *)found.BaseAddress + found.RegionSize;
	}
	return at >= end;
}

/* Whether the program runs under valgrind, which there is none of here. */
static inline int
maps_under_valgrind(void)
{
	return 0;
}

static inline int
maps_are_ours(void)
{
	return 1;
}

/* How many allocations and views the process has, and how many bytes in them. */
static inline size_t
maps_sum(size_t *bytes)
{
	MEMORY_BASIC_INFORMATION found;
	const unsigned char *at = NULL;
	const void *last = NULL;
	size_t count = 0;

	*bytes = 0;
	while (VirtualQuery(at, &found, sizeof found) == sizeof found) {
		if (found.State != MEM_FREE) {
			count += found.AllocationBase != last;
			last = found.AllocationBase;
			*bytes += found.RegionSize;
		}
		at = (const unsigned char *)found.BaseAddress + found.RegionSize;
	}
	return count;
}

static inline size_t
maps_count(void)
{
	size_t bytes;

	return maps_sum(&bytes);
}

static inline size_t
maps_bytes(void)
{
	size_t bytes;

	maps_sum(&bytes);
	return bytes;
}

/* How many bytes of a range are resident. */
static inline size_t
maps_resident(void *base, size_t size)
{
	enum {
		PAGE = 4096
	};
	size_t resident = 0;

	for (size_t at = 0; at < size; at += PAGE) {
		PSAPI_WORKING_SET_EX_INFORMATION page = {.VirtualAddress = (unsigned char *)base + at};

		if (K32QueryWorkingSetEx(GetCurrentProcess(), &page, sizeof page) &&
		    page.VirtualAttributes.Valid)
			resident += PAGE;
	}
	return resident;
}

/* ---- Holes and neighbours ---- */

/* The size of a page, as the system says. */
static inline size_t
maps_page_size(void)
{
	SYSTEM_INFO info;

	GetSystemInfo(&info);
	return info.dwPageSize;
}

/* So many addresses that there can be no memory for them all; wine has a byte for each page of them. */
static inline size_t
maps_vast(void)
{
	return (size_t)1 << 36;
}

enum {
	MAPS_KNOW_STACKS = 0, /* they are private memory like any */
	MAPS_SHOW_HIDDEN = 0, /* what nobody can access is no part of the working set */
	MAPS_HAVE_HOLES = 0 /* what is reserved together is given back together */
};

static inline bool
maps_make_hole(void *at, size_t size)
{
	(void)at;
	(void)size;
	return false;
}

static inline bool
maps_fill_hole(void *at, size_t size)
{
	(void)at;
	(void)size;
	return false;
}

/* Sees to it that nothing can grow over this place; what it is that stands there is to be removed. */
static inline void *
maps_occupy(void *at, size_t size)
{
	/* Reserved memory grows nowhere. */
	(void)at;
	(void)size;
	return NULL;
}

static inline bool
maps_leave(void *neighbour, size_t size)
{
	(void)size;
	return neighbour == NULL;
}

/* Memory of whole pages, behind which an access faults; NULL where there is none. */
static inline void *
maps_fenced(size_t size)
{
	void *made = VirtualAlloc(NULL, 2 * size, MEM_RESERVE, PAGE_NOACCESS);

	return made != NULL ? VirtualAlloc(made, size, MEM_COMMIT, PAGE_READWRITE) : NULL;
}

/* Whether pages that lie side by side can become one: those that were reserved together. */
static inline bool
maps_can_be_one(const void *at, const void *next)
{
	MEMORY_BASIC_INFORMATION one, other;

	return VirtualQuery(at, &one, sizeof one) == sizeof one &&
	       VirtualQuery(next, &other, sizeof other) == sizeof other &&
	       one.AllocationBase == other.AllocationBase;
}

/* Makes several mappings of one, as far as there is such a thing. */
static inline bool
maps_set_apart(void *at, size_t size)
{
	(void)at;
	(void)size;
	return true;
}

enum {
	MAPS_SET_APART = 0 /* how many more there then are */
};

#endif
