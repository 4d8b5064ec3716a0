/* The system refuses a call, when it is told to: what the suites of vectors share that try that. The other
 * side of tests/posix/vec_refusals.h. */
/* Wrapped, each with __imp_ before it: VirtualAlloc VirtualFree VirtualProtect. */
#ifndef TESTS_VEC_REFUSALS_H
#define TESTS_VEC_REFUSALS_H

#include "maps.h"

enum {
	NEVER = 1000000
};

static int calls_left = NEVER; /* until one is refused */
static int refusals_left;      /* how many in a row */
static int refusal = ERROR_COMMITMENT_LIMIT;

static bool
is_refused(void)
{
	if (calls_left > 0) {
		calls_left -= calls_left != NEVER;
		return false;
	}
	if (refusals_left == 0)
		return false;
	refusals_left--;
	SetLastError((DWORD)refusal);
	return true;
}

extern LPVOID (WINAPI *__real___imp_VirtualAlloc)(LPVOID at, SIZE_T n, DWORD how, DWORD rights);
extern LPVOID (WINAPI *__wrap___imp_VirtualAlloc)(LPVOID at, SIZE_T n, DWORD how, DWORD rights);
extern BOOL (WINAPI *__real___imp_VirtualFree)(LPVOID at, SIZE_T n, DWORD how);
extern BOOL (WINAPI *__wrap___imp_VirtualFree)(LPVOID at, SIZE_T n, DWORD how);
extern BOOL (WINAPI *__real___imp_VirtualProtect)(LPVOID at, SIZE_T n, DWORD rights, DWORD *old);
extern BOOL (WINAPI *__wrap___imp_VirtualProtect)(LPVOID at, SIZE_T n, DWORD rights, DWORD *old);

/* What was given back by the last call: it is promised again, or else its bytes would be lost. */
static LPVOID given_back;

static LPVOID WINAPI
allocate(LPVOID at, SIZE_T n, DWORD how, DWORD rights)
{
	bool again = at != NULL && at == given_back;

	given_back = NULL;
	if (!again && is_refused())
		return NULL;
	return __real___imp_VirtualAlloc(at, n, how, rights);
}

static BOOL WINAPI
give_back(LPVOID at, SIZE_T n, DWORD how)
{
	given_back = NULL;
	if (is_refused())
		return FALSE;
	given_back = how == MEM_DECOMMIT ? at : NULL;
	return __real___imp_VirtualFree(at, n, how);
}

static BOOL WINAPI
protect(LPVOID at, SIZE_T n, DWORD rights, DWORD *old)
{
	given_back = NULL;
	return !is_refused() && __real___imp_VirtualProtect(at, n, rights, old);
}

LPVOID (WINAPI *__wrap___imp_VirtualAlloc)(LPVOID at, SIZE_T n, DWORD how, DWORD rights) = allocate;
BOOL (WINAPI *__wrap___imp_VirtualFree)(LPVOID at, SIZE_T n, DWORD how) = give_back;
BOOL (WINAPI *__wrap___imp_VirtualProtect)(LPVOID at, SIZE_T n, DWORD rights, DWORD *old) = protect;

#endif
