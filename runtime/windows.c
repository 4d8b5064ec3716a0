/* The system calls for pages, on Windows.
 *
 * Memory here is reserved and committed in two steps, and given back as a whole, by the address that it was
 * reserved at. Pages that nothing can be done with are only reserved: committed ones would be charged to
 * the process, whatever their rights. */
#include <string.h>

#include "windows_code.h"

enum {
	TRIES = 8,   /* at room that others may take */
	WAITS = 10,  /* for memory that others were promised */
	WAIT_MS = 50 /* each of them */
};

bool
mpages_os_is(const char *platform)
{
	return strcmp(platform, "windows") == 0;
}

size_t
mpages_os_page_size(void)
{
	SYSTEM_INFO info;

	GetSystemInfo(&info);
	return info.dwPageSize;
}

size_t
mpages_os_granularity(void)
{
	SYSTEM_INFO info;

	GetSystemInfo(&info);
	return info.dwAllocationGranularity;
}

DWORD
mpages_windows_rights(unsigned axes)
{
	/* What can be written can be read: there is no other way to say it. */
	static const DWORD rights[] = {
		[0] = PAGE_NOACCESS,
		[MPAGES_READ] = PAGE_READONLY,
		[MPAGES_WRITE] = PAGE_READWRITE,
		[MPAGES_READ | MPAGES_WRITE] = PAGE_READWRITE,
		[MPAGES_EXEC] = PAGE_EXECUTE,
		[MPAGES_READ | MPAGES_EXEC] = PAGE_EXECUTE_READ,
		[MPAGES_WRITE | MPAGES_EXEC] = PAGE_EXECUTE_READWRITE,
		[MPAGES_READ | MPAGES_WRITE | MPAGES_EXEC] = PAGE_EXECUTE_READWRITE,
	};

	return rights[axes & (MPAGES_READ | MPAGES_WRITE | MPAGES_EXEC)];
}

/* VirtualAlloc; *base may be an address or NULL. */
static long
allocate(void **base, size_t size, DWORD how, DWORD rights)
{
	DWORD before = GetLastError();
	void *made = VirtualAlloc(*base, size, how, rights);

	if (made == NULL)
		return mpages_windows_code(before);
	*base = made;
	return 0;
}

long
mpages_windows_free(void *base, size_t size, DWORD how)
{
	DWORD before = GetLastError();

	return VirtualFree(base, size, how) ? 0 : mpages_windows_code(before);
}

/* Maps pages at an address, or anywhere (NULL). */
static long
map_at(void **base, size_t size, unsigned axes)
{
	DWORD rights = mpages_windows_rights(axes);

	return allocate(base, size, rights == PAGE_NOACCESS ? MEM_RESERVE : MEM_RESERVE | MEM_COMMIT,
	                rights);
}

long
mpages_os_map(void **base, size_t size, unsigned axes)
{
	*base = NULL;
	return size <= PTRDIFF_MAX ? map_at(base, size, axes) : ERROR_NOT_ENOUGH_MEMORY;
}

long
mpages_os_map_aligned(void **base, size_t size, size_t alignment, unsigned axes)
{
	long code = mpages_os_map(base, size, axes), end;

	if (code != 0 || ((uintptr_t)*base & (alignment - 1)) == 0)
		return code;
	code = mpages_os_unmap(*base, size);
	/* What is reserved cannot be trimmed: room is looked for, and may be taken by others meanwhile. */
	for (int i = 0; i < TRIES && code == 0; i++) {
		code = mpages_os_map(base, size + alignment, 0);
		if (code != 0)
			break;
		end = mpages_os_unmap(*base, size + alignment);
		*base = (void *)(((uintptr_t)*base + (alignment - 1)) & ~(uintptr_t)(alignment - 1));
		code = end != 0 ? end : map_at(base, size, axes);
		if (code == 0)
			return 0;
		if (code == ERROR_INVALID_ADDRESS)
			code = 0;
	}
	return code != 0 ? code : ERROR_NOT_ENOUGH_MEMORY;
}

bool
mpages_windows_is_view(const void *base, bool *copies)
{
	MEMORY_BASIC_INFORMATION found;
	bool is = VirtualQuery(base, &found, sizeof found) == sizeof found && found.Type == MEM_MAPPED;

	*copies = is && found.AllocationProtect == PAGE_WRITECOPY;
	return is;
}

/* Takes all rights from those of the pages that are more than reserved. */
static long
deny(void *base, size_t size)
{
	unsigned char *at = base, *end = at + size;
	DWORD before = GetLastError(), old;
	MEMORY_BASIC_INFORMATION found;

	for (; at < end && VirtualQuery(at, &found, sizeof found) == sizeof found; at += found.RegionSize) {
		if (found.RegionSize > (size_t)(end - at))
			found.RegionSize = (size_t)(end - at);
		if (found.State == MEM_FREE)
			return ERROR_INVALID_ADDRESS;
		if (found.State == MEM_COMMIT && !VirtualProtect(at, found.RegionSize, PAGE_NOACCESS, &old))
			return mpages_windows_code(before);
	}
	return 0;
}

long
mpages_os_protect(void *base, size_t size, unsigned axes)
{
	DWORD before = GetLastError(), rights = mpages_windows_rights(axes), old;
	bool copies;
	long code;

	if (VirtualProtect(base, size, rights, &old))
		return 0;
	code = mpages_windows_code(before);
	if (mpages_windows_is_view(base, &copies)) {
		if (rights == PAGE_READWRITE && copies && VirtualProtect(base, size, PAGE_WRITECOPY, &old))
			code = 0;
		SetLastError(before);
		return code;
	}
	/* Pages that are only reserved say this, and so do holes. */
	if (code != ERROR_INVALID_ADDRESS)
		return code;
	if (rights == PAGE_NOACCESS)
		return deny(base, size);
	return allocate(&base, size, MEM_COMMIT, rights);
}

long
mpages_os_unmap(void *base, size_t size)
{
	return mpages_windows_end(base, size);
}

long
mpages_os_resize(void **base, size_t from, size_t to, unsigned axes)
{
	(void)axes;
	if (to > from)
		return MPAGES_OS_CANNOT;
	return mpages_windows_end((unsigned char *)*base + to, from - to);
}

long
mpages_os_discard(void *base, size_t size, unsigned axes)
{
	long code;

	/* They would lose their lock. */
	if (mpages_windows_is_locked(base))
		return MPAGES_OS_CANNOT;
	code = mpages_windows_free(base, size, MEM_DECOMMIT);
	if (code != 0)
		return code;
	/* In between somebody else may be promised the memory. The system refuses at once, and goes on to make
	 * its page file larger, if it can. If there is no more, the pages are nowhere for as long as that is so:
	 * the same call, or a turn, brings them back. */
	code = allocate(&base, size, MEM_COMMIT, mpages_windows_rights(axes));
	for (int i = 0; i < WAITS && code != 0; i++) {
		Sleep(WAIT_MS);
		code = allocate(&base, size, MEM_COMMIT, mpages_windows_rights(axes));
	}
	return code;
}

long
mpages_os_advise(void *base, size_t size, mpages_os_advice advice)
{
	WIN32_MEMORY_RANGE_ENTRY range = {base, size};
	DWORD before = GetLastError();
	long code;

	if (advice != MPAGES_OS_USE_SOON)
		return MPAGES_OS_CANNOT;
	if (PrefetchVirtualMemory(GetCurrentProcess(), 1, &range, 0))
		return 0;
	code = mpages_windows_code(before);
	return code == ERROR_NOT_SUPPORTED || code == ERROR_CALL_NOT_IMPLEMENTED ||
	       code == ERROR_INVALID_PARAMETER ? MPAGES_OS_CANNOT : code;
}

bool
mpages_os_thread_writes(bool writes)
{
	(void)writes;
	return false;
}

bool
mpages_os_can_read(const void *at)
{
	(void)at;
	return true;
}

bool
mpages_os_has_rights(const void *base, size_t size, unsigned axes)
{
	const unsigned char *at = base, *end = at + size;
	DWORD rights = mpages_windows_rights(axes);
	MEMORY_BASIC_INFORMATION found;

	while (at < end && VirtualQuery(at, &found, sizeof found) == sizeof found) {
		if (found.State == MEM_COMMIT && found.Protect != rights &&
		    (found.Protect != PAGE_WRITECOPY || rights != PAGE_READWRITE))
			return false;
		if (found.State == MEM_RESERVE && rights != PAGE_NOACCESS)
			return false;
		at = (const unsigned char *)found.BaseAddress + found.RegionSize;
	}
	return at >= end;
}
