/* What pages are, seen through files that are open all the time and pread: a system call that the
 * library does not make. */
#ifndef TESTS_INJECT_LOOK_H
#define TESTS_INJECT_LOOK_H

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "family.h"

static int maps_fd, mem_fd, statm_fd;

#define expect(is_so) ((is_so) ? (void)0 : unexpected(#is_so, __LINE__))

static inline void
unexpected(const char *what, int line)
{
	char text[512], error[256];
	int n;

	mpages_error_text(mpages_last_error(), error, sizeof error);
	n = snprintf(text, sizeof text, "line %d: %s\nthe error: %s\n", line, what, error);
	if (write(STDERR_FILENO, text, (size_t)n) < 0)
		_exit(2);
	_exit(1);
}

/* How many bytes of a range have some rights, as /proc/self/maps has them. */
static inline size_t
with_rights(const void *base, size_t size, const char *rights)
{
	static char text[1 << 16];
	unsigned long long from = (uintptr_t)base, to = from + size, start, end;
	size_t n = 0, found = 0;
	ssize_t more;
	char is[5];

	while ((more = pread(maps_fd, text + n, sizeof text - 1 - n, (off_t)n)) > 0)
		n += (size_t)more;
	text[n] = '\0';
	for (const char *line = text; *line != '\0'; line = strchr(line, '\n') + 1) {
		expect(sscanf(line, "%llx-%llx %4s", &start, &end, is) == 3);
		start = start < from ? from : start;
		end = end > to ? to : end;
		if (start < end && strcmp(is, rights) == 0)
			found += (size_t)(end - start);
	}
	return found;
}

static inline bool
are(mpages_region pages, int state)
{
	return with_rights(pages.base, pages.size, family[state].rights) == pages.size;
}

static inline unsigned char
byte_at(size_t i)
{
	return (unsigned char)(1 + i % 251);
}

/* Whether pages hold what byte_at says up to an offset, and zeroes from there on. */
static inline bool
hold(mpages_region pages, size_t filled)
{
	static unsigned char bytes[1 << 16];

	expect(pages.size <= sizeof bytes);
	/* The file shows pages whatever their rights are. */
	expect(pread(mem_fd, bytes, pages.size, (off_t)(uintptr_t)pages.base) ==
	       (ssize_t)pages.size);
	for (size_t i = 0; i < pages.size; i++)
		if (bytes[i] != (i < filled ? byte_at(i) : 0))
			return false;
	return true;
}

/* How many pages of addresses the process has. */
static inline long
mapped(void)
{
	char text[64] = "";

	expect(pread(statm_fd, text, sizeof text - 1, 0) > 0);
	return strtol(text, NULL, 10);
}

/* Opens the files. */
static inline void
look_begin(void)
{
	maps_fd = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
	mem_fd = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
	statm_fd = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
	expect(maps_fd >= 0 && mem_fd >= 0 && statm_fd >= 0);
}

#endif
