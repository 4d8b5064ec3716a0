/* The system calls under pages of files, on Windows. */
#include "windows_code.h"

long
mpages_os_file_size(mpages_file file, uint64_t *size)
{
	DWORD before = GetLastError();
	LARGE_INTEGER length;
	long code = 0;

	if (!GetFileSizeEx((HANDLE)file, &length))
		code = mpages_windows_code(before);
	/* Of what is no file on a disk the length does not say how far it can be mapped. */
	else if (GetFileType((HANDLE)file) != FILE_TYPE_DISK)
		code = ERROR_BAD_FILE_TYPE;
	else
		*size = (uint64_t)length.QuadPart;
	return code;
}

/* Maps a view with these rights, which are the most that its pages can have later. */
static long
map_view(void **base, mpages_file file, uint64_t offset, size_t size, DWORD rights, DWORD access)
{
	DWORD before = GetLastError();
	HANDLE section = CreateFileMappingW((HANDLE)file, NULL, rights, 0, 0, NULL);
	long code;

	if (section == NULL)
		return mpages_windows_code(before);
	*base = MapViewOfFile(section, access, (DWORD)(offset >> 32), (DWORD)offset, size);
	code = *base != NULL ? 0 : mpages_windows_code(before);
	CloseHandle(section);
	return code;
}

long
mpages_os_map_file(void **base, mpages_file file, uint64_t offset, size_t size, unsigned axes,
                   bool shared)
{
	uint64_t length;
	long code = mpages_os_file_size(file, &length);

	if (code != 0)
		return code;
	/* A view ends where the file does, and its last page is there as a whole all the same. */
	if (offset <= length && size > length - offset)
		size = (size_t)(length - offset);
	if (!shared)
		code = map_view(base, file, offset, size, PAGE_WRITECOPY, FILE_MAP_COPY);
	else
		code = map_view(base, file, offset, size, PAGE_READWRITE, FILE_MAP_WRITE);
	/* What is open for reading alone cannot be written later either. */
	if (shared && code == ERROR_ACCESS_DENIED && (axes & MPAGES_WRITE) == 0)
		code = map_view(base, file, offset, size, PAGE_READONLY, FILE_MAP_READ);
	if (code != 0)
		return code;
	code = mpages_os_protect(*base, size, axes);
	if (code != 0)
		mpages_os_unmap(*base, size);
	return code;
}

long
mpages_os_sync(void *base, size_t size, bool waits)
{
	DWORD before = GetLastError();

	/* It waits until the device has the bytes, though not for what that keeps in a cache of its own. */
	(void)waits;
	return FlushViewOfFile(base, size) ? 0 : mpages_windows_code(before);
}
