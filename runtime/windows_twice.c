/* Memory at two places: a section without a name, of which one view is to be written and one to be run.
 *
 * The system lets a view have no right later that it was not made with, and without the section's handle
 * nobody can make another. Views cannot be put into addresses that are reserved, so those are looked for,
 * and may be somebody else's by the time that the views are made: then others are tried. */
#include "gap.h"
#include "windows_code.h"

/* How much lies before the places. */
static size_t
head_size(void)
{
	return mpages_os_granularity();
}

/* Unmaps a view; one that is gone already is fine, too. */
static long
unmap_view(void **at)
{
	DWORD before = GetLastError();

	if (*at == NULL)
		return 0;
	if (!UnmapViewOfFile(*at))
		return mpages_windows_code(before);
	*at = NULL;
	return 0;
}

/* What *twice has to be unmapped by; the places are not told from it, since either may be gone. */
static long
unmap_all(void *base, void **write, void **run)
{
	long code = unmap_view(run);

	if (code == 0)
		code = unmap_view(write);
	return code != 0 ? code : mpages_os_unmap(base, head_size());
}

/* Puts all of it at an address. Returns 0, or the code with which the system refused. */
static long
map_at(HANDLE section, unsigned char *base, size_t size, mpages_os_twice **made)
{
	DWORD before = GetLastError();
	unsigned char *first = base + head_size();
	void *write = NULL, *run = NULL;
	long code;

	if (VirtualAlloc(base, head_size(), MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE) != base)
		return mpages_windows_code(before);
	write = MapViewOfFileEx(section, FILE_MAP_WRITE, 0, 0, size, first);
	if (write != NULL)
		run = MapViewOfFileEx(section, FILE_MAP_READ | FILE_MAP_EXECUTE, 0, 0, size, first + size);
	if (run == NULL) {
		code = mpages_windows_code(before);
		unmap_all(base, &write, &run);
		return code;
	}
	*made = (mpages_os_twice *)(void *)first - 1;
	**made = (mpages_os_twice){write, run, size, *mpages_os_process(), NULL, NULL};
	return 0;
}

long
mpages_os_map_twice(mpages_os_twice **made, size_t size, const void *near, size_t range,
                    unsigned *axes)
{
	DWORD before = GetLastError();
	uint64_t bytes = size;
	HANDLE section = CreateFileMappingW(INVALID_HANDLE_VALUE, NULL, PAGE_EXECUTE_READWRITE | SEC_COMMIT,
	                                    (DWORD)(bytes >> 32), (DWORD)bytes, NULL);
	void *base;
	long code;

	*axes = MPAGES_READ | MPAGES_WRITE | MPAGES_EXEC;
	if (section == NULL)
		return mpages_windows_code(before);
	for (int i = 0; i < GAP_TRIES; i++) {
		code = mpages_windows_find_room(&base, head_size() + 2 * size, near, range);
		if (code == 0)
			code = map_at(section, base, size, made);
		if (code != ERROR_INVALID_ADDRESS)
			break;
	}
	CloseHandle(section);
	SetLastError(before);
	return code;
}

long
mpages_os_unmap_twice(mpages_os_twice *twice)
{
	unsigned char *base = (unsigned char *)(twice + 1) - head_size();

	return unmap_all(base, &twice->write, &twice->run);
}
