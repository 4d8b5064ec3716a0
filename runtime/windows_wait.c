/* Waiting for other threads, and whether they are still there, on Windows. */
#include "windows_code.h"

/* Words that wait meet here by their addresses; strangers that meet wake each other for no reason. */
enum {
	PLACES = 16
};

static struct place {
	SRWLOCK lock;
	CONDITION_VARIABLE woken;
} places[PLACES]; /* all zero is how either begins */

static struct place *
place_of(const atomic_uint *word)
{
	return &places[(uintptr_t)word / sizeof *word % PLACES];
}

void
mpages_os_wait(atomic_uint *word, unsigned while_is)
{
	DWORD before = GetLastError();
	struct place *place = place_of(word);

	AcquireSRWLockExclusive(&place->lock);
	if (atomic_load(word) == while_is)
		SleepConditionVariableSRW(&place->woken, &place->lock, INFINITE, 0);
	ReleaseSRWLockExclusive(&place->lock);
	SetLastError(before);
}

void
mpages_os_wake(atomic_uint *word)
{
	struct place *place = place_of(word);

	/* Whoever has looked at the word sleeps by now. */
	AcquireSRWLockExclusive(&place->lock);
	ReleaseSRWLockExclusive(&place->lock);
	WakeAllConditionVariable(&place->woken);
}

void
mpages_os_yield(void)
{
	DWORD before = GetLastError();

	SwitchToThread();
	SetLastError(before);
}

/* Whether this is Wine. */
static bool
is_wine(void)
{
	/* Every thread that asks while it is not known finds out the same. */
	enum { NOT_KNOWN, IS, IS_NOT };
	static atomic_int known;
	int is = atomic_load_explicit(&known, memory_order_relaxed);

	if (is == NOT_KNOWN) {
		HMODULE system = GetModuleHandleW(L"ntdll.dll");

		is = system != NULL && GetProcAddress(system, "wine_get_version") != NULL ? IS : IS_NOT;
		atomic_store_explicit(&known, is, memory_order_relaxed);
	}
	return is == IS;
}

long
mpages_os_barrier(void)
{
	DWORD before = GetLastError();

	/* There it does nothing, as of 8.0, and nobody can see whether it did. */
	if (is_wine()) {
		SetLastError(before);
		return MPAGES_OS_CANNOT;
	}
	FlushProcessWriteBuffers();
	SetLastError(before);
	return 0;
}

unsigned
mpages_os_thread(void)
{
	return GetCurrentThreadId();
}

bool
mpages_os_has_ended(unsigned thread)
{
	DWORD before = GetLastError();
	HANDLE opened = OpenThread(SYNCHRONIZE, FALSE, thread);
	bool ended;

	/* What has ended is there as long as somebody has it open. */
	if (opened != NULL) {
		ended = WaitForSingleObject(opened, 0) == WAIT_OBJECT_0;
		CloseHandle(opened);
	} else {
		ended = GetLastError() == ERROR_INVALID_PARAMETER;
	}
	SetLastError(before);
	return ended;
}

long
mpages_os_map_wiped(void **base, size_t size)
{
	/* There are no children. */
	return mpages_os_map(base, size, MPAGES_READ | MPAGES_WRITE);
}

long
mpages_os_sync_cores(void)
{
	DWORD before = GetLastError();
	long code = 0;

	if (!FlushInstructionCache(GetCurrentProcess(), NULL, 0))
		code = mpages_windows_code(before);
	/* An interrupt on every processor that runs this process, from which it comes back afresh. */
	FlushProcessWriteBuffers();
	SetLastError(before);
	return code;
}
