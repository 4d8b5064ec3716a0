/* The system calls as NetBSD has them. */
#include <sys/types.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "bsd.h"
#include "os.h"
#include "posix.h"

const int mpages_bsd_space_limit = RLIMIT_AS;

bool
mpages_os_is(const char *platform)
{
	return strcmp(platform, "netbsd") == 0;
}

int
mpages_bsd_only(int rights)
{
	/* The descriptor says it. */
	return rights;
}

void *
mpages_posix_mmap(void *at, size_t size, unsigned axes, mpages_posix_place place)
{
	static const int places[] = {
		[MPAGES_POSIX_ANYWHERE] = 0,
		[MPAGES_POSIX_INSTEAD] = MAP_FIXED,
		[MPAGES_POSIX_IF_FREE] = MAP_TRYFIXED,
	};
	/* What PaX MPROTECT keeps from being given later has to be asked for now: mmap(2), PROT_MPROTECT;
	 * security(7). To write and to run at once is then refused all the same. */
	int rights = mpages_posix_rights(axes) | PROT_MPROTECT(PROT_READ | PROT_WRITE | PROT_EXEC);

	return mmap(at, size, rights, MAP_PRIVATE | MAP_ANON | places[place], -1, 0);
}

/* Opens shared memory of a name that nobody has, twice: to be written, and only to be read. */
static long
open_both(int descriptors[2])
{
	static atomic_uint last;
	int before = errno;
	char name[64];

	do {
		snprintf(name, sizeof name, "/memory_pages.%ld.%u", (long)getpid(), atomic_fetch_add(&last, 1));
		descriptors[0] = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600);
	} while (descriptors[0] < 0 && errno == EEXIST);
	if (descriptors[0] < 0)
		return mpages_posix_code(before);
	descriptors[1] = shm_open(name, O_RDONLY, 0);
	shm_unlink(name);
	if (descriptors[1] >= 0)
		return 0;
	close(descriptors[0]);
	return mpages_posix_code(before);
}

long
mpages_bsd_open_memory(int descriptors[2], size_t size)
{
	int before = errno;
	long code = open_both(descriptors);

	if (code != 0)
		return code;
	/* A shared mapping of what was opened only to be read can never be written: mmap(2), EACCES. The other way,
	 * mremap(2) with MAP_REMAPDUP, makes a second mapping that can. */
	if (ftruncate(descriptors[0], (off_t)size) == 0)
		return 0;
	code = mpages_posix_code(before);
	close(descriptors[0]);
	close(descriptors[1]);
	return code;
}

void
mpages_os_wait(atomic_uint *word, unsigned while_is)
{
	const struct timespec short_time = {.tv_nsec = 20000};
	int before = errno;

	/* There is no public call that waits for a word: who waits looks again and again. */
	if (atomic_load(word) == while_is)
		nanosleep(&short_time, NULL);
	errno = before;
}

void
mpages_os_wake(atomic_uint *word)
{
	(void)word;
}

long
mpages_os_sync_cores(void)
{
	return mpages_bsd_interrupt_cores();
}
