/* What emulators of programs leave out of the system they stand for, each found out by trying, without the
 * library: qemu-user 7.2 has none of it. Tests that are about one of these ask for it with needs. The other
 * side of tests/unemulated/emulated.h. */
#ifndef TESTS_EMULATED_H
#define TESTS_EMULATED_H

#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include "child.h"
#include "maps.h"

static inline unsigned char *
emulated_pages(size_t pages, int rights)
{
	void *made = mmap(NULL, pages * (size_t)sysconf(_SC_PAGESIZE), rights,
	                  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	return made != MAP_FAILED ? made : NULL;
}

/* Whether advice is more than nodded at: that which does not exist is refused. */
static inline bool
system_heeds_advice(void)
{
	enum {
		NO_ADVICE = 0x7777
	};
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	unsigned char *made = emulated_pages(1, PROT_READ);
	bool heeds = madvise(made, page, NO_ADVICE) != 0;

	munmap(made, page);
	return heeds;
}

/* Whether the list of mappings tells the rights of each page: that of an emulator is made from the mappings
 * below it, where pages of different rights are one. */
static inline bool
system_lists_rights(void)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	unsigned char *made = emulated_pages(2, PROT_READ);
	bool lists = mprotect(made, page, PROT_EXEC) == 0 && strcmp(maps_rights(made, page), "--xp") == 0 &&
		strcmp(maps_rights(made + page, page), "r--p") == 0;

	munmap(made, 2 * page);
	return lists;
}

/* Whether the list of mappings tells which is the stack: an emulator looks for where it should begin, and with
 * pages larger than those below it the guard before it is none. */
static inline bool
system_lists_stack(void)
{
	FILE *list = fopen("/proc/self/maps", "re");
	bool lists = false;
	char line[512];

	while (list != NULL && fgets(line, sizeof line, list) != NULL)
		lists = lists || strstr(line, "[stack]") != NULL;
	if (list != NULL)
		fclose(list);
	return lists;
}

/* Whether each page of a range lets through what its rights say, "rw-p" or the like: an emulator answers system
 * calls out of its own books, which tell more than the list it makes. Of those it writes to nothing that cannot
 * be read, so what may be written is: with what it holds. Where it may not after all, that is a fault. */
static inline bool
emulated_lets_through(unsigned char *base, size_t size, const char *rights, const unsigned char *holds)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	bool reads = rights[0] == 'r', writes = rights[1] == 'w', is_so = true;
	int ends[2];

	if (pipe(ends) != 0)
		return false;
	for (size_t at = 0; at < size; at += page) {
		is_so = is_so && (write(ends[1], base + at, 1) == 1) == reads;
		if (writes)
			*(volatile unsigned char *)(base + at) = holds[at];
		else
			is_so = is_so && write(ends[1], holds + at, 1) == 1 && read(ends[0], base + at, 1) != 1;
	}
	close(ends[0]);
	close(ends[1]);
	return is_so;
}

static inline void
emulated_load(void *from)
{
	(void)*(volatile unsigned char *)from;
}

/* Whether accesses are refused where system calls are told that there is nothing to be read: an emulator
 * reads code in order to translate it, and so can the program. */
static inline bool
system_hides_what_it_says(void)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	unsigned char *made = emulated_pages(1, PROT_EXEC);
	int ends[2] = {-1, -1};
	bool says, loads = child_run(emulated_load, made) == 0;

	says = pipe(ends) == 0 && write(ends[1], made, 1) != 1;
	close(ends[0]);
	close(ends[1]);
	munmap(made, page);
	return !(says && loads);
}

static inline void
emulated_limit(void *with)
{
	struct rlimit none = {1, 1};

	(void)with;
	child_assert(setrlimit(RLIMIT_AS, &none) == 0);
	_exit(emulated_pages(1, PROT_READ) != NULL);
}

/* Whether a limit of addresses, and of data, limits them: that of a program would limit its emulator. */
static inline bool
system_keeps_limits(void)
{
	return child_run(emulated_limit, NULL) == 0;
}

/* Whether it is told of any mapping what of it is in memory, also where it can not be read. */
static inline bool
system_tells_resident(void)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	unsigned char *made = emulated_pages(1, PROT_NONE), is_resident[64];
	bool tells = mincore(made, page, is_resident) == 0;

	munmap(made, page);
	return tells;
}

/* Whether it is told of each page once whether it is in memory: an emulator answers for the pages of its host,
 * with several words for each that is pretended to be larger, so that those of some never come. */
static inline bool
system_tells_each_resident(void)
{
	enum {
		UNTOLD = 0x77
	};
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	unsigned char *made = emulated_pages(1, PROT_READ), is_resident[64];
	bool once;

	memset(is_resident, UNTOLD, sizeof is_resident);
	once = mincore(made, page, is_resident) == 0 && is_resident[1] == UNTOLD;
	munmap(made, page);
	return once;
}

/* Whether a page of a file is a page, also where the file ends within it: an emulator maps no more than those of
 * its host on which there is something of the file. */
static inline bool
system_maps_whole_pages(void)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	int file = memfd_create("emulated", MFD_CLOEXEC), ends[2] = {-1, -1};
	unsigned char *made = MAP_FAILED;
	bool maps = false;

	if (file >= 0 && ftruncate(file, 1) == 0)
		made = mmap(NULL, page, PROT_READ, MAP_SHARED, file, 0);
	if (made != MAP_FAILED && pipe(ends) == 0)
		maps = write(ends[1], made + page - 1, 1) == 1;
	close(ends[0]);
	close(ends[1]);
	close(file);
	if (made != MAP_FAILED)
		munmap(made, page);
	return maps;
}

static inline void
emulated_wipe(void *at)
{
	memset(at, 0, (size_t)sysconf(_SC_PAGESIZE));
}

/* Whether what can be written can be wiped. On s390x memset reads what it wipes: wherever Linux runs what can
 * be written can be read, only in its emulator not. */
static inline bool
system_wipes_what_it_cannot_read(void)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	unsigned char *made = emulated_pages(1, PROT_WRITE);
	bool wipes = child_run(emulated_wipe, made) == 0;

	munmap(made, page);
	return wipes;
}

/* Whether what the system counts is the program's alone: page faults and addresses of an emulator are counted
 * in its own. */
static inline bool
system_counts_only_ours(void)
{
	enum {
		OTHERS = 1 << 20 /* what the list has and the count has not, as pages of the kernel's, is less */
	};
	FILE *statm = fopen("/proc/self/statm", "re");
	unsigned long pages = 0;
	size_t listed = maps_bytes(), counted;

	if (statm == NULL || fscanf(statm, "%lu", &pages) != 1)
		pages = 0;
	if (statm != NULL)
		fclose(statm);
	counted = pages * (size_t)sysconf(_SC_PAGESIZE);
	return (counted > listed ? counted - listed : listed - counted) < OTHERS;
}

#endif
