/* Memory at two places: a file without a name, mapped to be written and mapped to be run.
 *
 * The seals stand between the two mappings. From then on nobody can map the file to be written,
 * nor make a mapping writable that was not; what was mapped before stays as it is. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include "os.h"
#include "posix.h"
#include "posix_twice.h"
#include "probe.h"

/* Since Linux 5.1 and 6.3; not in every libc. */
#ifndef F_SEAL_FUTURE_WRITE
# define F_SEAL_FUTURE_WRITE 0x0010
#endif
#ifndef MFD_NOEXEC_SEAL
# define MFD_NOEXEC_SEAL 0x0008u
#endif

/* Returns the descriptor, or -1. */
static int
open_nameless(void)
{
	static const char name[] = "memory_pages";
	int fd;

	if (mpages_probe_is_off(MPAGES_PROBE_NAMELESS)) {
		errno = ENOSYS;
		return -1;
	}
	/* A program cannot be started from it, which some systems insist on; mapping code is
	 * another matter. Older ones do not know the flag. */
	fd = memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING | MFD_NOEXEC_SEAL);
	if (fd < 0 && errno == EINVAL)
		fd = memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING);
	return fd;
}

/* Gives the file its size, and memory for all of it: a page that is not to be had is an error
 * here, and a signal later. */
static long
fill(int fd, size_t size)
{
	struct rlimit limit;

	/* Past this limit there is a signal. */
	if (getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur < size)
		return EFBIG;
	while (fallocate(fd, 0, 0, (off_t)size) != 0)
		if (errno != EINTR)
			return errno;
	return 0;
}

static long
map_view(int fd, void *at, size_t size, int rights)
{
	return mmap(at, size, rights, MAP_SHARED | MAP_FIXED, fd, 0) == MAP_FAILED ? errno : 0;
}

/* Maps the place to write at; no child must ever see it, so it is kept from them before one can
 * be made. */
static long
map_write(int fd, mpages_os_twice *twice)
{
	long code;

	mpages_os_forks_off();
	code = map_view(fd, twice->write, twice->size, PROT_READ | PROT_WRITE);
	if (code == 0 && madvise(twice->write, twice->size, MADV_DONTFORK) != 0)
		code = errno;
	if (code == 0)
		mpages_posix_hide(twice);
	mpages_os_forks_on();
	return code;
}

static long
map_run(int fd, mpages_os_twice *twice)
{
	if (mpages_probe_is_off(MPAGES_PROBE_TWICE))
		return MPAGES_OS_CANNOT;
	if (fcntl(fd, F_ADD_SEALS, F_SEAL_FUTURE_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)
		return errno == EINVAL ? MPAGES_OS_CANNOT : errno;
	return map_view(fd, twice->run, twice->size, PROT_READ | PROT_EXEC);
}

long
mpages_posix_map_both(mpages_os_twice *twice, unsigned *axes)
{
	int before = errno, fd = open_nameless();
	long code;

	*axes = MPAGES_READ | MPAGES_WRITE | MPAGES_EXEC;
	if (fd < 0)
		return mpages_posix_code(before);
	*axes = MPAGES_READ | MPAGES_WRITE;
	code = fill(fd, twice->size);
	if (code == 0)
		code = map_write(fd, twice);
	if (code == 0) {
		*axes = MPAGES_READ | MPAGES_EXEC;
		code = map_run(fd, twice);
		if (code != 0) {
			mpages_os_forks_off();
			mpages_posix_unhide(twice);
			mpages_os_forks_on();
		}
	}
	close(fd);
	errno = before;
	return code;
}
