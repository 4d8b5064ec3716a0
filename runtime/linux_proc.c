/* Text of /proc to numbers and mappings, with neither stdio nor malloc. */
#define _DEFAULT_SOURCE
#include <fcntl.h>
#include <unistd.h>

#include "linux.h"
#include "posix.h"
#include "posix_maps.h"

/* A file read byte by byte. */
struct proc_file {
	int fd;
	bool broken; /* it could not be read to its end */
	size_t at, n;
	unsigned char buf[4096];
};

static bool
proc_open(struct proc_file *f, const char *path)
{
	f->broken = false;
	f->at = f->n = 0;
	f->fd = open(path, O_RDONLY | O_CLOEXEC);
	return f->fd >= 0;
}

/* The next byte, or -1 at the end. */
static int
proc_byte(struct proc_file *f)
{
	if (f->at == f->n) {
		ssize_t n;

		do
			n = read(f->fd, f->buf, sizeof f->buf);
		while (n < 0 && errno == EINTR);
		f->broken = n < 0;
		if (n <= 0)
			return -1;
		f->at = 0;
		f->n = (size_t)n;
	}
	return f->buf[f->at++];
}

static int
digit_value(int c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return 16;
}

/* Reads a number up to the byte after it, which it returns; -1 where there is no number. */
static int
proc_number(struct proc_file *f, int base, unsigned long long *number)
{
	int c = proc_byte(f);

	if (digit_value(c) >= base)
		return -1;
	for (*number = 0; digit_value(c) < base; c = proc_byte(f))
		*number = *number * (unsigned)base + (unsigned)digit_value(c);
	return c;
}

bool
mpages_proc_numbers(const char *path, unsigned long long *numbers, size_t n)
{
	struct proc_file f;
	int before = errno;
	size_t i = 0;

	if (proc_open(&f, path)) {
		while (i < n && proc_number(&f, 10, &numbers[i]) >= 0)
			i++;
		close(f.fd);
	}
	errno = before;
	return i == n;
}

/* Reads what follows the rights in a line, "p 00000000 00:00 0      [anon:name]": whether that is private
 * memory without a name, or with one of the program's own: a file's has the file's, and shared memory is a
 * file, too. Returns whether the line has an end. */
static bool
proc_owner(struct proc_file *f, bool *own)
{
	static const char named[] = "[anon:";
	size_t field = 0, matched = 0, others = 0;
	int c, before = 0;
	bool is_private = false;

	for (; (c = proc_byte(f)) != '\n'; before = c) {
		if (c < 0)
			return false;
		if (c == ' ') {
			field += before != ' ';
			continue;
		}
		if (field == 0)
			is_private = c == 'p';
		else if (field > 3 && matched < sizeof named - 1 && others == 0 && c == named[matched])
			matched++;
		else if (field > 3 && matched < sizeof named - 1)
			others++;
	}
	*own = is_private && others == 0 && (matched == 0 || matched == sizeof named - 1);
	return true;
}

/* Reads one line, "start-end rwxp ...". */
static bool
proc_mapping(struct proc_file *f, mpages_mapping *mapping)
{
	unsigned long long start, end;

	if (proc_number(f, 16, &start) != '-' || proc_number(f, 16, &end) != ' ')
		return false;
	mapping->start = (uintptr_t)start;
	mapping->end = (uintptr_t)end;
	mapping->axes = 0;
	mapping->kept = false;
	if (proc_byte(f) == 'r')
		mapping->axes |= MPAGES_READ;
	if (proc_byte(f) == 'w')
		mapping->axes |= MPAGES_WRITE;
	if (proc_byte(f) == 'x')
		mapping->axes |= MPAGES_EXEC;
	return proc_owner(f, &mapping->own);
}

bool
mpages_posix_maps(bool (*see)(const mpages_mapping *mapping, void *with), void *with)
{
	struct proc_file f;
	mpages_mapping mapping;
	int before = errno;
	bool opened = proc_open(&f, "/proc/self/maps"), any = false;

	if (opened) {
		while (proc_mapping(&f, &mapping)) {
			any = true;
			if (!see(&mapping, with))
				break;
		}
		close(f.fd);
	}
	errno = before;
	/* Part of the list proves nothing about the rest. */
	return any && !f.broken;
}

/* Skips the rest of a line; false at the end of the file. */
static bool
proc_skip(struct proc_file *f)
{
	int c;

	do
		c = proc_byte(f);
	while (c >= 0 && c != '\n');
	return c == '\n';
}

/* Reads the line of /proc/self/smaps, "AnonHugePages:   2048 kB", that begins like this: adds its
 * bytes. False at the end of the file. */
static bool
proc_huge_line(struct proc_file *f, size_t *huge)
{
	static const char rest[] = "nonHugePages:";
	unsigned long long kib;
	int c;

	for (size_t i = 0; rest[i] != '\0'; i++) {
		c = proc_byte(f);
		if (c != rest[i])
			return c == '\n' || proc_skip(f);
	}
	do
		c = proc_byte(f);
	while (c == ' ');
	if (c < 0)
		return false;
	f->at--;
	if (proc_number(f, 10, &kib) >= 0)
		*huge += (size_t)kib * 1024;
	return proc_skip(f);
}

size_t
mpages_proc_huge(uintptr_t start, uintptr_t end)
{
	struct proc_file f;
	mpages_mapping mapping = {0};
	size_t huge = 0, others = 0;
	int before = errno;
	bool more = proc_open(&f, "/proc/self/smaps"), opened = more;

	while (more && mapping.start < end) {
		int c = proc_byte(&f);

		if (digit_value(c) < 16) {
			f.at--;
			more = proc_mapping(&f, &mapping);
		} else if (c == 'A') {
			more = proc_huge_line(&f, mapping.end > start ? &huge : &others);
		} else {
			more = c >= 0 && proc_skip(&f);
		}
	}
	if (opened)
		close(f.fd);
	errno = before;
	return huge;
}
