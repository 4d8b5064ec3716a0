/* Whole files in and out, as far as C goes; files_posix.c and files_windows.c have the rest.
 *
 * A failure is an errno, returned as soon as it is known; what was begun is undone first.
 */
#include "files.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static int
read_open(FILE *from, size_t limit, char **text, size_t *size)
{
	char *bytes = malloc(limit + 1);
	int failure = 0;

	if (bytes == NULL)
		return ENOMEM;
	*size = fread(bytes, 1, limit + 1, from);
	if (ferror(from))
		failure = errno;
	else if (*size > limit)
		failure = EFBIG;
	if (failure != 0) {
		free(bytes);
		return failure;
	}
	*text = bytes;
	return 0;
}

int
files_read(const char *path, size_t limit, char **text, size_t *size)
{
	FILE *from;
	int failure;

	if (strcmp(path, "-") == 0)
		return read_open(stdin, limit, text, size);
	from = fopen(path, "rb");
	if (from == NULL)
		return errno;
	failure = read_open(from, limit, text, size);
	fclose(from);
	return failure;
}

int
files_put(FILE *to, const char *text, size_t size)
{
	return fwrite(text, 1, size, to) == size && fflush(to) == 0 ? 0 : errno;
}

int
files_put_and_close(FILE *to, const char *text, size_t size)
{
	int failure;

	if (to == NULL)
		return errno;
	failure = files_put(to, text, size);
	/* Some file systems tell only now that there was no room. */
	if (fclose(to) != 0 && failure == 0)
		failure = errno;
	return failure;
}

int
files_hold(const char *path, const char *text, size_t size)
{
	char *old;
	size_t old_size;
	int failure = files_read(path, size, &old, &old_size);

	if (failure != 0)
		return failure == EFBIG ? FILES_DIFFER : failure;
	if (old_size != size || memcmp(old, text, size) != 0)
		failure = FILES_DIFFER;
	free(old);
	return failure;
}
