/* The map of functions that perf reads: a file in /tmp, found by the number of the process. It
 * is opened for each line, so that a child writes its own and nobody has to keep a descriptor. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "os.h"
#include "posix.h"

/* Appends in one step, so that the lines of threads do not mix. */
static long
append(int fd, const char *line, size_t size)
{
	struct rlimit limit;
	struct stat is;
	ssize_t written;

	if (fstat(fd, &is) != 0)
		return errno;
	/* The name can be guessed, and in /tmp anybody might have made it. */
	if (!S_ISREG(is.st_mode) || is.st_uid != geteuid())
		return EPERM;
	/* Past this limit there is a signal. */
	if (getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur < (rlim_t)is.st_size + size)
		return EFBIG;
	do
		written = write(fd, line, size);
	while (written < 0 && errno == EINTR);
	if (written < 0)
		return errno;
	return (size_t)written == size ? 0 : ENOSPC;
}

long
mpages_os_perf_map(const char *line, size_t size)
{
	const int how = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
	int before = errno, fd;
	char path[64];
	long code;

	snprintf(path, sizeof path, "/tmp/perf-%ld.map", (long)getpid());
	fd = open(path, how, 0600);
	if (fd < 0)
		return mpages_posix_code(before);
	code = append(fd, line, size);
	close(fd);
	errno = before;
	return code;
}
