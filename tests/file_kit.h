/* What the suites of pages of files share: files, open in one way or another, and their bytes. */
#ifndef TESTS_FILE_KIT_H
#define TESTS_FILE_KIT_H

#include <fcntl.h>
#include <memory_pages/file.h>
#include <stdio.h>
#include <sys/stat.h>

#include "marks_kit.h"

/* Wrapped, too: fstat msync. */
int __real_fstat(int fd, struct stat *is);
int __wrap_fstat(int fd, struct stat *is);
int __real_msync(void *base, size_t size, int flags);
int __wrap_msync(void *base, size_t size, int flags);

/* What was synced last. */
static struct {
	void *base;
	size_t size;
	int flags;
} synced;

int
__wrap_fstat(int fd, struct stat *is)
{
	return is_failing() ? -1 : __real_fstat(fd, is);
}

int
__wrap_msync(void *base, size_t size, int flags)
{
	synced.base = base;
	synced.size = size;
	synced.flags = flags;
	return is_failing() ? -1 : __real_msync(base, size, flags);
}

static inline unsigned char
file_byte(size_t at)
{
	return (unsigned char)(1 + at % 251);
}

/* A file on a disk, without a name, of so many bytes that all differ from zero. */
static inline int
file_of(size_t size)
{
	char name[] = "/tmp/memory_pages_XXXXXX", bytes[4096];
	int fd = mkstemp(name);

	ck_assert_int_ge(fd, 0);
	ck_assert_int_eq(unlink(name), 0);
	for (size_t at = 0; at < size; at += sizeof bytes) {
		size_t n = size - at < sizeof bytes ? size - at : sizeof bytes;

		for (size_t i = 0; i < n; i++)
			bytes[i] = (char)file_byte(at + i);
		ck_assert_int_eq(pwrite(fd, bytes, n, (off_t)at), (ssize_t)n);
	}
	return fd;
}

/* The same file, opened in another way. */
static inline int
open_as(int fd, int flags)
{
	char name[64];

	snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
	fd = open(name, flags);
	ck_assert_int_ge(fd, 0);
	return fd;
}

/* Whether bytes are those that file_of() puts at an offset. */
static inline bool
are_file_bytes(const unsigned char *bytes, size_t n, size_t offset)
{
	for (size_t i = 0; i < n; i++)
		if (bytes[i] != file_byte(offset + i))
			return false;
	return true;
}

/* What the file itself has at an offset. */
static inline unsigned char
byte_of_file(int fd, uint64_t at)
{
	unsigned char byte = 0;

	ck_assert_int_eq(pread(fd, &byte, 1, (off_t)at), 1);
	return byte;
}

#endif
