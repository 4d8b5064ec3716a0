/* Functions to the dump that `perf inject --jit` reads: a file in /tmp, found by the number of the
 * process, with a head and a record for each function. The form is that of perf's own description,
 * tools/perf/Documentation/jitdump-specification.txt. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "linux_perf.h"
#include "os.h"
#include "posix.h"

enum {
	DUMP_MAGIC = 0x4a695444,
	DUMP_VERSION = 1,
	RECORD_LOAD = 0
};

struct dump_head {
	uint32_t magic, version, size, machine, padding, process;
	uint64_t time, flags;
};

/* The name with its zero and the bytes of the function follow. */
struct dump_load {
	uint32_t kind, size;
	uint64_t time;
	uint32_t process, thread;
	uint64_t address, entry, bytes, index;
};

/* The process, as mpages_os_process has it, whose dump has been begun, and how many functions are in
 * it. */
static unsigned begun_by;
static uint64_t told;

/* On the clock of `perf record -k mono`. */
static uint64_t
now(void)
{
	struct timespec time = {0, 0};

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (uint64_t)time.tv_sec * 1000000000 + (uint64_t)time.tv_nsec;
}

/* Writes the head, and has perf know of the file: it notes each mapping of code. This one stays, for a
 * perf that comes later. */
static long
begin(int fd, unsigned machine)
{
	struct dump_head head = {
		.magic = DUMP_MAGIC,
		.version = DUMP_VERSION,
		.size = sizeof head,
		.machine = machine,
		.process = (uint32_t)getpid(),
		.time = now(),
	};
	const struct iovec all = {&head, sizeof head};
	long code = mpages_linux_append(fd, &all, 1);

	if (code == 0 && mmap(NULL, mpages_os_page_size(), PROT_READ | PROT_EXEC, MAP_PRIVATE, fd, 0) ==
	                     MAP_FAILED)
		code = errno;
	return code;
}

static long
add(int fd, const void *at, size_t size, const char *name)
{
	struct dump_load load = {
		.kind = RECORD_LOAD,
		.time = now(),
		.process = (uint32_t)getpid(),
		.thread = (uint32_t)syscall(SYS_gettid),
		.address = (uintptr_t)at,
		.entry = (uintptr_t)at,
		.bytes = size,
		.index = told,
	};
	const struct iovec all[] = {
		{&load, sizeof load},
		{(void *)(uintptr_t)name, strlen(name) + 1},
		{(void *)(uintptr_t)at, size},
	};
	long code;

	if (size > UINT32_MAX - sizeof load - all[1].iov_len)
		return EFBIG;
	load.size = (uint32_t)(sizeof load + all[1].iov_len + size);
	code = mpages_linux_append(fd, all, sizeof all / sizeof *all);
	told += code == 0;
	return code;
}

static long
tell(const void *at, size_t size, const char *name, unsigned machine)
{
	const int how = O_RDWR | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
	const atomic_uint *process = mpages_os_process();
	char path[64];
	bool is_new;
	long code = 0;
	int fd;

	if (process == NULL)
		return ENOMEM;
	is_new = begun_by != *process;
	snprintf(path, sizeof path, "/tmp/jit-%ld.dump", (long)getpid());
	/* Another process of this number may have left one. */
	if (is_new)
		unlink(path);
	fd = open(path, how | (is_new ? O_CREAT | O_EXCL : 0), 0600);
	if (fd < 0)
		return errno;
	if (is_new) {
		code = begin(fd, machine);
		if (code != 0)
			unlink(path);
		else
			begun_by = *process;
	}
	if (code == 0)
		code = add(fd, at, size, name);
	close(fd);
	return code;
}

long
mpages_os_perf_dump(const void *at, size_t size, const char *name, unsigned machine)
{
	int before = errno;
	long code;

	/* One at a time, and no child is made half way. */
	mpages_os_forks_off();
	code = tell(at, size, name, machine);
	mpages_os_forks_on();
	errno = before;
	return code;
}
