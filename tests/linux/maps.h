/* What the system says about pages: their rights, which of them are resident, how many mappings
 * there are. For suites that test effects. The other side of tests/windows/maps.h and tests/macos/maps.h. Works
 * without memory of its own, also where there is none to be had. */
#ifndef TESTS_MAPS_H
#define TESTS_MAPS_H

#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* A line of /proc/self/maps, and the text that is still to come. */
struct maps {
	int fd;
	size_t at, n;
	char text[4096];
	uintptr_t start, end;
	char rights[5];
};

static inline void
maps_open(struct maps *maps)
{
	maps->fd = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
	maps->at = maps->n = 0;
}

/* The next character, or 0 at the end. */
static inline char
maps_char(struct maps *maps)
{
	if (maps->at == maps->n) {
		ssize_t n = read(maps->fd, maps->text, sizeof maps->text);

		if (n <= 0)
			return 0;
		maps->at = 0;
		maps->n = (size_t)n;
	}
	return maps->text[maps->at++];
}

static inline uintptr_t
maps_address(struct maps *maps)
{
	static const char digits[] = "0123456789abcdef";
	uintptr_t address = 0;
	const char *digit;
	char c;

	while ((c = maps_char(maps)) != 0 && (digit = strchr(digits, c)) != NULL)
		address = address * 16 + (uintptr_t)(digit - digits);
	return address;
}

/* Goes to the next line. Returns 0, and closes the file, where there is none. */
static inline int
maps_next(struct maps *maps)
{
	char c;

	maps->start = maps_address(maps);
	maps->end = maps_address(maps);
	for (int i = 0; i < 4; i++)
		maps->rights[i] = maps_char(maps);
	maps->rights[4] = '\0';
	while ((c = maps_char(maps)) != 0)
		if (c == '\n')
			return 1;
	close(maps->fd);
	return 0;
}

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

/* What the system makes of rights. */
static inline const char *
maps_wants(const char *rights)
{
	return rights;
}

/* Whether the program runs under valgrind, whose system is not quite the true one. */
static inline int
maps_under_valgrind(void)
{
	const char *preloaded = getenv("LD_PRELOAD");

	return preloaded != NULL && strstr(preloaded, "vgpreload") != NULL;
}

/* Whether all mappings are the program's own. Sanitizers, valgrind and the debug library have
 * some, too, and more of them when they please. */
static inline int
maps_are_ours(void)
{
#if defined __SANITIZE_ADDRESS__ || defined __SANITIZE_THREAD__ || defined PAGES_DEBUG
	return 0;
#elif defined __has_feature
# if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
	return 0;
# endif
#endif
	return !maps_under_valgrind();
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
		unsigned char is_resident = 0;

		if (mincore((char *)base + at, page, &is_resident) == 0 && (is_resident & 1) != 0)
			resident += page;
	}
	return resident;
}

/* ---- Holes and neighbours ---- */

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
	return mmap(at, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == at;
}

/* Sees to it that nothing can grow over this place: either this becomes the neighbour, or there is one
 * already. What it is that stands there is to be removed. */
static inline void *
maps_occupy(void *at, size_t size)
{
	void *neighbour = mmap(at, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

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
	char *made = mmap(NULL, 2 * size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

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

/* Makes several mappings of one: that some pages are not to be copied to children sets them apart from the
 * rest. */
static inline bool
maps_set_apart(void *at, size_t size)
{
	return madvise(at, size, MADV_DONTFORK) == 0;
}

#endif
