/* Files replaced as a whole, and what else of files is Windows's. */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#include "files.h"

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <string.h>
#include <sys/stat.h>

enum {
	PATH_SIZE = 4096,
	TRIES_MAX = 100 /* for the name of a temporary file */
};

void
files_start(void)
{
	/* Or else a line would end in two bytes where it had one, and the other way round. */
	_setmode(_fileno(stdin), _O_BINARY);
	_setmode(_fileno(stdout), _O_BINARY);
	_setmode(_fileno(stderr), _O_BINARY);
}

bool
files_terminal(void)
{
	return _isatty(_fileno(stderr)) != 0;
}

/* The errno for the call that just failed. */
static int
failure_of_windows(void)
{
	switch (GetLastError()) {
	case ERROR_FILE_NOT_FOUND:
	case ERROR_PATH_NOT_FOUND:
		return ENOENT;
	case ERROR_ACCESS_DENIED:
	case ERROR_SHARING_VIOLATION:
	case ERROR_WRITE_PROTECT:
		return EACCES;
	case ERROR_DISK_FULL:
		return ENOSPC;
	default:
		return EIO;
	}
}

/* Makes a new file in the folder of `path`, and its name. */
static int
make_beside(const char *path, char name[PATH_SIZE], int *descriptor)
{
	size_t folder = 0;

	for (size_t i = 0; path[i] != '\0'; i++)
		if (strchr("/\\:", path[i]) != NULL)
			folder = i + 1;
	for (int i = 0; i < TRIES_MAX; i++) {
		int length = snprintf(name, PATH_SIZE, "%.*s.pagegen-%lu-%d", (int)folder, path,
		                      (unsigned long)GetCurrentProcessId(), i);

		if (length >= PATH_SIZE)
			return ENAMETOOLONG;
		*descriptor = _open(name, _O_WRONLY | _O_CREAT | _O_EXCL | _O_BINARY, _S_IREAD | _S_IWRITE);
		if (*descriptor >= 0)
			return 0;
		if (errno != EEXIST)
			return errno;
	}
	return EEXIST;
}

/* Puts a new file in the place of a regular one, or of none. */
static int
replace(const char *path, const char *text, size_t size)
{
	char name[PATH_SIZE];
	int descriptor, failure = make_beside(path, name, &descriptor);

	if (failure != 0)
		return failure;
	failure = files_put_and_close(_fdopen(descriptor, "wb"), text, size);
	if (failure == 0 && !MoveFileExA(name, path, MOVEFILE_REPLACE_EXISTING))
		failure = failure_of_windows();
	if (failure != 0)
		_unlink(name);
	return failure;
}

/* Finds the file that a path leads to, also through links, if it is one on a disk. */
static bool
find_file(const char *path, char real[PATH_SIZE])
{
	HANDLE file = CreateFileA(path, FILE_READ_ATTRIBUTES,
	                          FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL,
	                          OPEN_EXISTING, 0, NULL);
	bool found = false;

	if (file == INVALID_HANDLE_VALUE)
		return false;
	if (GetFileType(file) == FILE_TYPE_DISK) {
		DWORD length = GetFinalPathNameByHandleA(file, real, PATH_SIZE, FILE_NAME_NORMALIZED);

		found = length > 0 && length < PATH_SIZE;
	}
	CloseHandle(file);
	return found;
}

int
files_write(const char *path, const char *text, size_t size)
{
	char real[PATH_SIZE];

	if (GetFileAttributesA(path) == INVALID_FILE_ATTRIBUTES)
		return replace(path, text, size);
	if (!find_file(path, real))
		return files_put_and_close(fopen(path, "wb"), text, size);
	if (files_hold(path, text, size) == 0)
		return 0;
	/* The folder alone would let us replace a file that is protected against writing. */
	if (_access(real, 2) != 0)
		return errno;
	return replace(real, text, size);
}
