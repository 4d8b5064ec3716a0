/* Memory at two places on the BSDs: shared memory without a name, mapped to be written and mapped to be run.
 *
 * What keeps each mapping from the other's right is the system's maximum for it, which is told as it maps, or
 * comes from the descriptor. */
#include <sys/types.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include "bsd.h"
#include "os.h"
#include "posix.h"
#include "posix_twice.h"
#include "probe.h"

static long
map_view(int fd, void *at, size_t size, int rights)
{
	return mmap(at, size, mpages_bsd_only(rights), MAP_SHARED | MAP_FIXED, fd, 0) == MAP_FAILED ? errno : 0;
}

/* Whether a file may be that long: past this limit ftruncate(2) may be a signal, where such memory is one. */
static bool
may_be_long(size_t size)
{
	struct rlimit limit;

	return getrlimit(RLIMIT_FSIZE, &limit) == 0 && size <= (uint64_t)limit.rlim_cur;
}

static long
map_write(int fd, mpages_os_twice *twice)
{
	long code;

	mpages_os_forks_off();
	code = map_view(fd, twice->write, twice->size, PROT_READ | PROT_WRITE);
	if (code == 0)
		mpages_posix_hide(twice);
	/* The hole in a child is closed by the handler of forks. */
	if (code == 0 && mpages_bsd_leave_out(twice->write, twice->size) != 0) {
		code = errno;
		mpages_posix_unhide(twice);
	}
	mpages_os_forks_on();
	return code;
}

long
mpages_posix_map_both(mpages_os_twice *twice, unsigned *axes)
{
	int before = errno, fd[2];
	long code;

	*axes = MPAGES_READ | MPAGES_WRITE;
	if (mpages_probe_is_off(MPAGES_PROBE_TWICE))
		return MPAGES_OS_CANNOT;
	if (!may_be_long(twice->size))
		return EFBIG;
	code = mpages_bsd_open_memory(fd, twice->size);
	if (code != 0)
		return code;
	code = map_write(fd[0], twice);
	if (code == 0) {
		*axes = MPAGES_READ | MPAGES_EXEC;
		code = map_view(fd[1], twice->run, twice->size, PROT_READ | PROT_EXEC);
		if (code != 0) {
			mpages_os_forks_off();
			mpages_posix_unhide(twice);
			mpages_os_forks_on();
		}
	}
	close(fd[0]);
	if (fd[1] != fd[0])
		close(fd[1]);
	errno = before;
	return code;
}
