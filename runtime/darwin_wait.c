/* Waiting for other threads: by os_sync_wait_on_address(3), which macOS has since 14.4. */
#include <dlfcn.h>
#include <time.h>

#include "os.h"
#include "posix.h"

typedef int (*wait_function)(void *word, uint64_t while_is, size_t size, uint32_t flags);
typedef int (*wake_function)(void *word, size_t size, uint32_t flags);

void
mpages_os_wait(atomic_uint *word, unsigned while_is)
{
	const struct timespec short_time = {.tv_nsec = 20000};
	union {
		void *symbol;
		wait_function call;
	} wait = {dlsym(RTLD_DEFAULT, "os_sync_wait_on_address")};
	int before = errno;

	/* Older systems have no public way: who waits there looks again and again. */
	if (wait.symbol != NULL)
		wait.call(word, while_is, sizeof *word, 0);
	else
		nanosleep(&short_time, NULL);
	errno = before;
}

void
mpages_os_wake(atomic_uint *word)
{
	union {
		void *symbol;
		wake_function call;
	} wake = {dlsym(RTLD_DEFAULT, "os_sync_wake_by_address_any")};
	int before = errno;

	if (wake.symbol != NULL)
		wake.call(word, sizeof *word, 0);
	errno = before;
}
