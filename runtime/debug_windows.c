/* The debug library's lock, on Windows. */
#include "debug_os.h"
#include "windows_code.h"

static SRWLOCK lock = SRWLOCK_INIT;

void
mpages_debug_lock(void)
{
	AcquireSRWLockExclusive(&lock);
}

void
mpages_debug_unlock(void)
{
	ReleaseSRWLockExclusive(&lock);
}

long
mpages_debug_process(void)
{
	return (long)GetCurrentProcessId();
}
