/* The system calls as OpenBSD has them. */
#include <sys/types.h>
#include <sys/futex.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "bsd.h"
#include "os.h"
#include "posix.h"

/* A mapping may not be longer than all data: mmap(2), ENOMEM. */
const int mpages_bsd_space_limit = RLIMIT_DATA;

bool
mpages_os_is(const char *platform)
{
	return strcmp(platform, "openbsd") == 0;
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
		[MPAGES_POSIX_IF_FREE] = MAP_FIXED | __MAP_NOREPLACE,
	};
	/* To write and to run at once is refused with ENOTSUP, unless the program and its file system are marked for
	 * it: mmap(2), ERRORS; mount(8), wxallowed. One after the other may be. */
	void *made = mmap(at, size, mpages_posix_rights(axes), MAP_PRIVATE | MAP_ANON | places[place], -1, 0);

	/* It does not tell a place that is taken from one that is not to be had. */
	if (made == MAP_FAILED && errno == ENOMEM && place == MPAGES_POSIX_IF_FREE)
		errno = EEXIST;
	return made;
}

long
mpages_os_seal(void *base, size_t size)
{
	int before = errno;

	/* Since OpenBSD 7.3: mimmutable(2). */
	return mimmutable(base, size) == 0 ? 0 : mpages_posix_code(before);
}

bool
mpages_os_has_seal(void)
{
	return true;
}

long
mpages_bsd_open_memory(int descriptors[2], size_t size)
{
	char name[] = "/memory_pages.XXXXXXXXXX";
	int before = errno, fd = shm_mkstemp(name);
	long code;

	if (fd < 0)
		return mpages_posix_code(before);
	/* A shared mapping of what was opened only to be read can never be written: mmap(2), EACCES. */
	descriptors[0] = fd;
	descriptors[1] = shm_open(name, O_RDONLY, 0);
	code = descriptors[1] < 0 ? errno : 0;
	shm_unlink(name);
	if (code == 0 && ftruncate(fd, (off_t)size) != 0)
		code = errno;
	if (code != 0) {
		close(fd);
		if (descriptors[1] >= 0)
			close(descriptors[1]);
	}
	errno = before;
	return code;
}

void
mpages_os_resident(void *base, size_t size, size_t *resident, size_t *huge)
{
	/* Nobody is told: mincore(2) went with OpenBSD 6.6. */
	(void)base;
	(void)size;
	*resident = *huge = 0;
}

void
mpages_os_wait(atomic_uint *word, unsigned while_is)
{
	int before = errno;

	futex((volatile uint32_t *)(void *)word, FUTEX_WAIT | FUTEX_PRIVATE_FLAG, (int)while_is, NULL, NULL);
	errno = before;
}

void
mpages_os_wake(atomic_uint *word)
{
	int before = errno;

	futex((volatile uint32_t *)(void *)word, FUTEX_WAKE | FUTEX_PRIVATE_FLAG, 1, NULL, NULL);
	errno = before;
}

long
mpages_os_sync_cores(void)
{
	return mpages_bsd_interrupt_cores();
}
