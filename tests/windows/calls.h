/* The system refuses a call, when it is told to: what the suites for Windows share. */
/* Wrapped, each with __imp_ before it: CreateFileMappingW MapViewOfFileEx UnmapViewOfFile VirtualAlloc
 * VirtualFree VirtualLock VirtualProtect. */
#ifndef TESTS_REFUSALS_H
#define TESTS_REFUSALS_H

#include "maps.h"

/* How many calls there were, the one that fails (0: none), and with what. */
static int calls, failing;
static DWORD failing_code;

/* Whether the last one that failed was to give addresses back. */
static bool kept_addresses;

/* Sees memory that is about to be given back. */
static void (*before_free)(const unsigned char *base);

static inline bool
is_refused(void)
{
	if (++calls != failing)
		return false;
	SetLastError(failing_code);
	kept_addresses = false;
	return true;
}

/* From here on the n-th call fails; 0: none. */
static inline void
refuse_call(int n, DWORD code)
{
	calls = 0;
	failing = n;
	failing_code = code;
	kept_addresses = false;
}

/* Whether the call that was to fail came, and so did fail; from here on none does. */
static inline bool
was_refused(void)
{
	bool was = failing != 0 && calls >= failing, kept = kept_addresses;

	refuse_call(0, 0);
	kept_addresses = kept;
	return was;
}

/* The library calls through a pointer, which the linker takes from here. */
#define REFUSES(result, failed, name, parameters, arguments) \
	extern result (WINAPI *__real___imp_##name) parameters; \
	static result WINAPI \
	refuse_##name parameters \
	{ \
		return is_refused() ? failed : __real___imp_##name arguments; \
	} \
	extern result (WINAPI *__wrap___imp_##name) parameters; \
	result (WINAPI *__wrap___imp_##name) parameters = refuse_##name;

REFUSES(HANDLE, NULL, CreateFileMappingW,
        (HANDLE file, SECURITY_ATTRIBUTES *who, DWORD rights, DWORD high, DWORD low, LPCWSTR name),
        (file, who, rights, high, low, name))
REFUSES(LPVOID, NULL, MapViewOfFileEx,
        (HANDLE section, DWORD access, DWORD high, DWORD low, SIZE_T n, LPVOID at),
        (section, access, high, low, n, at))
REFUSES(BOOL, FALSE, UnmapViewOfFile, (LPCVOID at), (at))
REFUSES(LPVOID, NULL, VirtualAlloc, (LPVOID at, SIZE_T n, DWORD how, DWORD rights),
        (at, n, how, rights))
REFUSES(BOOL, FALSE, VirtualLock, (LPVOID at, SIZE_T n), (at, n))
REFUSES(BOOL, FALSE, VirtualProtect, (LPVOID at, SIZE_T n, DWORD rights, DWORD *old),
        (at, n, rights, old))

extern BOOL (WINAPI *__real___imp_VirtualFree)(LPVOID at, SIZE_T n, DWORD how);

static BOOL WINAPI
refuse_VirtualFree(LPVOID at, SIZE_T n, DWORD how)
{
	if (is_refused()) {
		kept_addresses = how == MEM_RELEASE;
		return FALSE;
	}
	if (before_free != NULL)
		before_free(at);
	return __real___imp_VirtualFree(at, n, how);
}

extern BOOL (WINAPI *__wrap___imp_VirtualFree)(LPVOID at, SIZE_T n, DWORD how);
BOOL (WINAPI *__wrap___imp_VirtualFree)(LPVOID at, SIZE_T n, DWORD how) = refuse_VirtualFree;

#endif
