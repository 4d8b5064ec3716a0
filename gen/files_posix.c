/* Files replaced as a whole, and what else of files is POSIX. */
#define _POSIX_C_SOURCE 200809L

#include "files.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
	PATH_SIZE = 4096,
	LINKS_MAX = 40, /* symbolic links one after the other; Linux goes as far */
	TRIES_MAX = 100 /* for the name of a temporary file */
};

void
files_start(void)
{
	signal(SIGXFSZ, SIG_IGN);
}

bool
files_terminal(void)
{
	return isatty(STDERR_FILENO) != 0;
}

static bool
same_file(const struct stat *a, const struct stat *b)
{
	return a->st_dev == b->st_dev && a->st_ino == b->st_ino;
}

/* Finds where a path leads through symbolic links, the last of which may lead to nothing. */
static int
follow(const char *path, char real[PATH_SIZE])
{
	char link[PATH_SIZE];

	if (strlen(path) >= PATH_SIZE)
		return ENAMETOOLONG;
	strcpy(real, path);
	for (int i = 0; i < LINKS_MAX; i++) {
		ssize_t got = readlink(real, link, sizeof link);
		const char *slash = strrchr(real, '/');
		size_t folder = 0;
		size_t length;

		if (got < 0)
			return 0;
		length = (size_t)got;
		if (link[0] != '/' && slash != NULL)
			folder = (size_t)(slash - real) + 1;
		if (folder + length >= PATH_SIZE)
			return ENAMETOOLONG;
		memcpy(real + folder, link, length);
		real[folder + length] = '\0';
	}
	return ELOOP;
}

/* Makes a new file in the folder of `path`, with the mode that any new file gets, and its name. */
static int
make_beside(const char *path, char name[PATH_SIZE], int *descriptor)
{
	const char *slash = strrchr(path, '/');
	int folder = slash != NULL ? (int)(slash - path) + 1 : 0;

	for (int i = 0; i < TRIES_MAX; i++) {
		int length = snprintf(name, PATH_SIZE, "%.*s.pagegen-%ld-%d", folder, path,
		                      (long)getpid(), i);

		if (length >= PATH_SIZE)
			return ENAMETOOLONG;
		*descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL, 0666);
		if (*descriptor >= 0)
			return 0;
		if (errno != EEXIST)
			return errno;
	}
	return EEXIST;
}

/* Puts a new file in the place of a regular one, `old`, or of none, NULL. */
static int
replace(const char *path, const struct stat *old, const char *text, size_t size)
{
	char name[PATH_SIZE];
	int descriptor;
	int failure;

	/* The folder alone would let us replace a file that is protected against writing. */
	if (old != NULL && access(path, W_OK) != 0)
		return errno;
	failure = make_beside(path, name, &descriptor);
	if (failure != 0)
		return failure;
	if (old != NULL && fchmod(descriptor, old->st_mode & 0777) != 0)
		failure = errno;
	if (failure == 0)
		failure = files_put_and_close(fdopen(descriptor, "wb"), text, size);
	else
		close(descriptor);
	if (failure == 0 && rename(name, path) != 0)
		failure = errno;
	if (failure != 0)
		unlink(name);
	return failure;
}

int
files_write(const char *path, const char *text, size_t size)
{
	char real[PATH_SIZE];
	struct stat target, here;
	int failure;

	if (stat(path, &target) != 0) {
		failure = follow(path, real);
		return failure != 0 ? failure : replace(real, NULL, text, size);
	}
	/* As /dev/stdout is, for one; opening that anew would begin again at its start. */
	if (fstat(STDOUT_FILENO, &here) == 0 && same_file(&target, &here))
		return files_put(stdout, text, size);
	if (S_ISREG(target.st_mode)) {
		if (files_hold(path, text, size) == 0)
			return 0;
		failure = follow(path, real);
		if (failure != 0)
			return failure;
		/* A link in /proc may lead to a file that has another name by now, or none. */
		if (lstat(real, &here) == 0 && same_file(&target, &here))
			return replace(real, &target, text, size);
	}
	return files_put_and_close(fopen(path, "wb"), text, size);
}
