/* What the system says about pages: their rights, which of them are resident, how many mappings there are. For suites
 * that test effects. How it tells is in mappings.h of tests/linux and tests/macos; the other side is
 * tests/windows/maps.h. */
#ifndef TESTS_MAPS_H
#define TESTS_MAPS_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "mappings.h"

enum {
	MAPS_KNOW_STACKS = 1, /* they are told from other pages of the process */
	MAPS_SHOW_HIDDEN = 1, /* pages are told to be resident that nobody can access */
	MAPS_HAVE_HOLES = 1,
	MAPS_SET_APART = 2 /* how many mappings more there then are, at least */
};

/* The rights of a range, such as "rw-p"; "mixed" where they differ from page to page, "hole" where
 * pages are missing. */
static inline const char *
maps_rights(const void *base, size_t size)
{
	static _Thread_local char rights[8];
	uintptr_t at = (uintptr_t)base, end = at + size;
	struct maps maps;

	strcpy(rights, "");
	maps_open(&maps);
	while (maps_next(&maps)) {
		if (maps.start > at || maps.end <= at || at >= end)
			continue;
		if (rights[0] == '\0')
			strcpy(rights, maps.rights);
		else if (strcmp(rights, maps.rights) != 0)
			strcpy(rights, "mixed");
		at = maps.end < end ? maps.end : end;
	}
	return at < end ? "hole" : rights;
}

/* Whether nobody has pages in a range any more. */
static inline bool
maps_is_gone(const void *base, size_t size)
{
	return strcmp(maps_rights(base, size), "hole") == 0;
}

/* How many mappings the process has. */
static inline size_t
maps_count(void)
{
	struct maps maps;
	size_t count = 0;

	maps_open(&maps);
	while (maps_next(&maps))
		count++;
	return count;
}

/* How many bytes all mappings have. */
static inline size_t
maps_bytes(void)
{
	struct maps maps;
	size_t bytes = 0;

	maps_open(&maps);
	while (maps_next(&maps))
		bytes += maps.end - maps.start;
	return bytes;
}

/* How many mappings lie in a range, in whole or in part. */
static inline size_t
maps_in(const void *base, size_t size)
{
	uintptr_t start = (uintptr_t)base, end = start + size;
	struct maps maps;
	size_t count = 0;

	maps_open(&maps);
	while (maps_next(&maps))
		if (maps.start < end && maps.end > start)
			count++;
	return count;
}

/* How many bytes of a range are resident. */
static inline size_t
maps_resident(void *base, size_t size)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE), resident = 0;

	for (size_t at = 0; at < size; at += page) {
		/* In the lowest bit; where an emulator answers for smaller pages below, in that of several. */
		unsigned char is_resident[64] = {0}, any = 0;

		if (mincore((char *)base + at, page, (void *)is_resident) != 0)
			continue;
		for (size_t i = 0; i < sizeof is_resident; i++)
			any |= is_resident[i];
		resident += (any & 1) * page;
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

/* Sees to it that nothing can grow over this place: either this becomes the neighbour, or there is one
 * already. What it is that stands there is to be removed. */
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

#endif
