/* The system refuses a call, when it is told to. The other side of tests/posix/calls.h. */
/* Wrapped, each with __imp_ before it: CreateFileMappingW MapViewOfFileEx UnmapViewOfFile VirtualAlloc
 * VirtualFree VirtualLock VirtualProtect. */
#ifndef TESTS_CALLS_H
#define TESTS_CALLS_H

#include <stdatomic.h>

#include "maps.h"

enum {
	CALLS_NO_MEMORY = ERROR_NOT_ENOUGH_MEMORY
};

/* How many calls there were, the first that fails (0: none), how many do, and with what. */
static atomic_int calls;
static int failing, failing_calls;
static DWORD failing_code;

/* Whether the last one that failed was to give addresses back. */
static bool kept_addresses;

/* Sees memory that is about to be given back. */
static void (*before_free)(const unsigned char *base);

static inline bool
is_failing(void)
{
	int call = ++calls;

	if (failing == 0 || call < failing || call - failing >= failing_calls)
		return false;
	SetLastError(failing_code);
	kept_addresses = false;
	return true;
}

/* From here on the n-th call fails, and those behind it, so many in all; 0: none. */
static inline void
fail_calls(int n, int in_all, DWORD code)
{
	calls = 0;
	failing = n;
	failing_calls = in_all;
	failing_code = code;
	kept_addresses = false;
}

static inline void
fail_call(int n, DWORD code)
{
	fail_calls(n, 1, code);
}

/* Whether the call that was to fail came, and so did fail; from here on none does. */
static inline bool
has_failed(void)
{
	bool has = failing != 0 && calls >= failing, kept = kept_addresses;

	fail_call(0, 0);
	kept_addresses = kept;
	return has;
}

/* The library calls through a pointer, which the linker takes from here. */
#define FAILS(result, failed, name, parameters, arguments) \
	extern result (WINAPI *__real___imp_##name) parameters; \
	static result WINAPI \
	fail_##name parameters \
	{ \
		return is_failing() ? failed : __real___imp_##name arguments; \
	} \
	extern result (WINAPI *__wrap___imp_##name) parameters; \
	result (WINAPI *__wrap___imp_##name) parameters = fail_##name;

FAILS(HANDLE, NULL, CreateFileMappingW,
        (HANDLE file, SECURITY_ATTRIBUTES *who, DWORD rights, DWORD high, DWORD low, LPCWSTR name),
        (file, who, rights, high, low, name))
FAILS(LPVOID, NULL, MapViewOfFileEx,
        (HANDLE section, DWORD access, DWORD high, DWORD low, SIZE_T n, LPVOID at),
        (section, access, high, low, n, at))
FAILS(BOOL, FALSE, UnmapViewOfFile, (LPCVOID at), (at))
FAILS(LPVOID, NULL, VirtualAlloc, (LPVOID at, SIZE_T n, DWORD how, DWORD rights),
        (at, n, how, rights))
FAILS(BOOL, FALSE, VirtualLock, (LPVOID at, SIZE_T n), (at, n))
FAILS(BOOL, FALSE, VirtualProtect, (LPVOID at, SIZE_T n, DWORD rights, DWORD *old),
        (at, n, rights, old))

extern BOOL (WINAPI *__real___imp_VirtualFree)(LPVOID at, SIZE_T n, DWORD how);

static BOOL WINAPI
fail_VirtualFree(LPVOID at, SIZE_T n, DWORD how)
{
	if (is_failing()) {
		kept_addresses = how == MEM_RELEASE;
		return FALSE;
	}
	if (before_free != NULL)
		before_free(at);
	return __real___imp_VirtualFree(at, n, how);
}

extern BOOL (WINAPI *__wrap___imp_VirtualFree)(LPVOID at, SIZE_T n, DWORD how);
BOOL (WINAPI *__wrap___imp_VirtualFree)(LPVOID at, SIZE_T n, DWORD how) = fail_VirtualFree;

#endif
