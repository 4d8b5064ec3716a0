/* How Linux tells of mappings, one after the other, and what it makes of them: for tests/posix/maps.h. Works without
 * memory of its own, also where there is none to be had. The other side of tests/macos/mappings.h. */
#ifndef TESTS_MAPPINGS_H
#define TESTS_MAPPINGS_H

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

/* Makes several mappings of one: that some pages are not to be copied to children sets them apart from the
 * rest. */
static inline bool
maps_set_apart(void *at, size_t size)
{
	return madvise(at, size, MADV_DONTFORK) == 0;
}

#endif
