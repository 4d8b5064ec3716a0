/* The map of functions that perf reads: a file in /tmp, found by the number of the process. It
 * is opened for each line, so that a child writes its own and nobody has to keep a descriptor. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "linux_perf.h"
#include "os.h"
#include "posix.h"

long
mpages_linux_append(int fd, const struct iovec *parts, int n)
{
	struct rlimit limit;
	struct stat is;
	ssize_t written;
	size_t size = 0;

	if (fstat(fd, &is) != 0)
		return errno;
	/* The name can be guessed, and in /tmp anybody might have made it. */
	if (!S_ISREG(is.st_mode) || is.st_uid != geteuid())
		return EPERM;
	for (int i = 0; i < n; i++)
		size += parts[i].iov_len;
	/* Past this limit there is a signal. */
	if (getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur < (rlim_t)is.st_size + size)
		return EFBIG;
	do
		written = writev(fd, parts, n);
	while (written < 0 && errno == EINTR);
	if (written < 0)
		return errno;
	if ((size_t)written == size)
		return 0;
	/* Half of it is worse than nothing. */
	return ftruncate(fd, is.st_size) == 0 ? ENOSPC : errno;
}

long
mpages_os_perf_map(const char *line, size_t size)
{
	const int how = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
	int before = errno, fd;
	const struct iovec all = {(void *)(uintptr_t)line, size};
	char path[64];
	long code;

	snprintf(path, sizeof path, "/tmp/perf-%ld.map", (long)getpid());
	fd = open(path, how, 0600);
	if (fd < 0)
		return mpages_posix_code(before);
	code = mpages_linux_append(fd, &all, 1);
	close(fd);
	errno = before;
	return code;
}
