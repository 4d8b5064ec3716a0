/* The watchdog, by a thread of Windows: nothing there tells when so much of the processor's time is over. */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#include "watchdog.h"

enum {
	LOOK_AGAIN = 50 /* milliseconds */
};

static HANDLE stop, thread;
static ULONGLONG end; /* in the unit of FILETIME */

/* The processor's time that the program has taken. */
static ULONGLONG
taken(void)
{
	FILETIME started, ended, kernel, user;

	GetProcessTimes(GetCurrentProcess(), &started, &ended, &kernel, &user);
	return ((ULONGLONG)kernel.dwHighDateTime << 32 | kernel.dwLowDateTime) +
	       ((ULONGLONG)user.dwHighDateTime << 32 | user.dwLowDateTime);
}

static DWORD WINAPI
watch(void *unused)
{
	static const char message[] = WATCHDOG_MESSAGE;
	DWORD written;

	(void)unused;
	while (WaitForSingleObject(stop, LOOK_AGAIN) == WAIT_TIMEOUT)
		if (taken() >= end) {
			WriteFile(GetStdHandle(STD_ERROR_HANDLE), message, sizeof message - 1, &written, NULL);
			TerminateProcess(GetCurrentProcess(), 1);
		}
	return 0;
}

void
watchdog_start(void)
{
	end = taken() + WATCHDOG_SECONDS * (ULONGLONG)10000000;
	stop = CreateEventW(NULL, TRUE, FALSE, NULL);
	thread = CreateThread(NULL, 0, watch, NULL, 0, NULL);
}

void
watchdog_stop(void)
{
	SetEvent(stop);
	WaitForSingleObject(thread, INFINITE);
	CloseHandle(thread);
	CloseHandle(stop);
}
