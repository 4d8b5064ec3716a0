/* Calls of the BSDs, made of those of Linux: so that what is written for those systems can be tried at all. It shows
 * that the runtime does with them what it means to, not that they are what they are taken for. */
#define PRETENDED_C
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/futex.h>
#include <linux/membarrier.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#if PRETENDED_FREEBSD
# include <sys/sysctl.h>
# include <sys/thr.h>
# include <sys/umtx.h>
# include <sys/user.h>
#elif PRETENDED_OPENBSD
# include <sys/sysctl.h>
#else
# include <sys/sysctl.h>
# include <uvm/uvm_param.h>
#endif

int futex(volatile uint32_t *, int, int, const struct timespec *, volatile uint32_t *);
int membarrier(int, unsigned, int);

/* A descriptor of the same file that was opened only to be read. */
static int
read_only(int fd)
{
	char name[64];

	snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
	return open(name, O_RDONLY | O_CLOEXEC);
}

void *
pretended_mmap(void *at, size_t size, int rights, int flags, int fd, off_t offset)
{
	const int all = PROT_READ | PROT_WRITE | PROT_EXEC;
	int most = rights >> 16 & all, shown = fd;
	void *made;

	rights &= all;
	if ((flags & MAP_GUARD) != 0)
		flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED;
	if (most != 0 && (most & rights) != rights) {
		errno = EINVAL;
		return MAP_FAILED;
	}
#if PRETENDED_FREEBSD
	/* As where vm.imply_prot_max is 1. */
	if (fd >= 0 && most == 0)
		most = rights;
#endif
	/* A maximum of rights is what Linux knows of descriptors only. */
	if ((flags & MAP_SHARED) != 0 && most != 0 && (most & PROT_WRITE) == 0)
		shown = read_only(fd);
	made = mmap(at, size, rights, flags, shown, offset);
	if (shown != fd)
		close(shown);
#if PRETENDED_FREEBSD || PRETENDED_OPENBSD
	if (made == MAP_FAILED && errno == EEXIST)
		errno = ENOMEM;
#endif
	return made;
}

int
pretended_mincore(void *at, size_t size, char *is_in)
{
	return mincore(at, size, (unsigned char *)is_in);
}

int
pretended_shm_open(const char *name, int how, mode_t mode)
{
	return name == SHM_ANON ? memfd_create("pretended", MFD_CLOEXEC) : shm_open(name, how, mode);
}

int
shm_mkstemp(char *name)
{
	static atomic_uint last;
	char *end = name + strlen(name) - 10;

	snprintf(end, 11, "%05u%05u", (unsigned)getpid() % 100000, atomic_fetch_add(&last, 1) % 100000);
	return shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600);
}

int
minherit(void *at, size_t size, int how)
{
	return madvise(at, size, how == INHERIT_NONE ? MADV_DONTFORK : MADV_WIPEONFORK);
}

int
mimmutable(void *at, size_t size)
{
	enum {
		MSEAL = 462
	};

	return (int)syscall(MSEAL, at, size, 0);
}

int
getpagesizes(size_t sizes[], int n)
{
	if (n > 0)
		sizes[0] = (size_t)sysconf(_SC_PAGESIZE);
	if (n > 1)
		sizes[1] = 2 << 20;
	return n > 1 ? 2 : n;
}

int
futex(volatile uint32_t *word, int call, int value, const struct timespec *until, volatile uint32_t *other)
{
	/* Numbered otherwise there: FUTEX_WAIT is 1, FUTEX_WAKE 2. */
	return (int)syscall(SYS_futex, word, (call & 127) == 1 ? FUTEX_WAIT_PRIVATE : FUTEX_WAKE_PRIVATE, value, until,
	                    other, 0);
}

int
membarrier(int command, unsigned flags, int cpu)
{
	return (int)syscall(SYS_membarrier, command, flags, cpu);
}

/* ---- The list of mappings ---- */

struct mapping {
	unsigned long start, end;
	char rights[5];
	char path[64];
	bool locked, undumped, wiped, left_out;
};

/* A file that is read line by line, without memory that would be seen in the list. */
struct lines {
	int fd;
	size_t at, n;
	char text[4096];
};

static bool
next_line(struct lines *lines, char *line, size_t size)
{
	size_t length = 0;
	char c = '\0';

	while (c != '\n') {
		if (lines->at == lines->n) {
			ssize_t n = read(lines->fd, lines->text, sizeof lines->text);

			if (n <= 0)
				return false;
			lines->at = 0;
			lines->n = (size_t)n;
		}
		c = lines->text[lines->at++];
		if (length < size - 1)
			line[length++] = c;
	}
	line[length] = '\0';
	return true;
}

static void
open_list(struct lines *smaps)
{
	smaps->fd = open("/proc/self/smaps", O_RDONLY | O_CLOEXEC);
	smaps->at = smaps->n = 0;
}

/* The next mapping, whose lines end with one of flags. */
static bool
next(struct lines *smaps, struct mapping *to)
{
	char line[512];

	memset(to, 0, sizeof *to);
	while (next_line(smaps, line, sizeof line)) {
		if (strncmp(line, "VmFlags:", 8) == 0) {
			to->locked = strstr(line, " lo") != NULL;
			to->undumped = strstr(line, " dd") != NULL;
			to->wiped = strstr(line, " wf") != NULL;
			to->left_out = strstr(line, " dc") != NULL;
			return true;
		}
		if (to->end == 0)
			sscanf(line, "%lx-%lx %4s %*s %*s %*s %63[^\n]", &to->start, &to->end, to->rights, to->path);
	}
	return false;
}

static int
rights_of(const struct mapping *of)
{
	return (of->rights[0] == 'r' ? 1 : 0) | (of->rights[1] == 'w' ? 2 : 0) | (of->rights[2] == 'x' ? 4 : 0);
}

static struct kinfo_vmentry
entry_of(const struct mapping *of)
{
	struct kinfo_vmentry entry;
	bool is_private = of->rights[3] == 'p', is_memory = is_private && of->path[0] == '\0';

	memset(&entry, 0, sizeof entry);
	entry.kve_start = of->start;
	entry.kve_end = of->end;
	(void)is_memory;
#if PRETENDED_FREEBSD
	entry.kve_structsize = sizeof entry;
	entry.kve_type = is_memory ? KVME_TYPE_DEFAULT : 2;
	entry.kve_flags = (of->locked ? KVME_FLAG_USER_WIRED : 0) | (of->undumped ? KVME_FLAG_NOCOREDUMP : 0);
	entry.kve_protection = rights_of(of);
	strcpy(entry.kve_path, of->path);
#elif PRETENDED_OPENBSD
	entry.kve_etype = (is_private ? KVE_ET_COPYONWRITE : 0) | (of->path[0] != '\0' ? KVE_ET_OBJ : 0);
	entry.kve_wired_count = of->locked;
	entry.kve_inheritance = of->wiped ? MAP_INHERIT_ZERO : of->left_out ? MAP_INHERIT_NONE : MAP_INHERIT_COPY;
	entry.kve_protection = rights_of(of);
#else
	entry.kve_type = is_memory ? KVME_TYPE_ANON : 1;
	entry.kve_flags = is_private ? KVME_FLAG_COW : 0;
	entry.kve_wired_count = of->locked;
	entry.kve_inheritance = of->wiped ? MAP_INHERIT_ZERO : of->left_out ? MAP_INHERIT_NONE : MAP_INHERIT_COPY;
	entry.kve_protection = (uint32_t)rights_of(of);
	strcpy(entry.kve_path, of->path);
#endif
	return entry;
}

#if PRETENDED_OPENBSD
int
sysctl(const int *name, unsigned n, void *to, size_t *size, void *from, size_t length)
{
	struct kinfo_vmentry *entry = to;
	unsigned long at = entry->kve_start;
	struct lines smaps;
	struct mapping mapping;
	bool found = false;

	(void)name, (void)n, (void)from, (void)length;
	open_list(&smaps);
	while (!found && next(&smaps, &mapping))
		found = mapping.start >= at;
	close(smaps.fd);
	*size = found ? sizeof *entry : 0;
	if (found)
		*entry = entry_of(&mapping);
	return 0;
}
#else
int
sysctl(const int *name, u_int n, void *to, size_t *size, const void *from, size_t length)
{
	struct lines smaps;
	struct kinfo_vmentry *entries = to;
	struct mapping mapping;
	size_t found = 0;
	int result = 0;

	(void)name, (void)n, (void)from, (void)length;
	open_list(&smaps);
	for (; next(&smaps, &mapping); found++) {
		if (entries == NULL)
			continue;
		if ((found + 1) * sizeof *entries > *size) {
			errno = ENOMEM;
			result = -1;
			break;
		}
		entries[found] = entry_of(&mapping);
	}
	close(smaps.fd);
	*size = found * sizeof *entries;
	return result;
}
#endif

#if PRETENDED_FREEBSD
int
sysctlbyname(const char *name, void *to, size_t *size, const void *from, size_t length)
{
	(void)name, (void)size, (void)from, (void)length;
	*(int *)to = 1;
	return 0;
}

int
thr_self(long *thread)
{
	*thread = syscall(SYS_gettid);
	return 0;
}

int
thr_kill(long thread, int signal)
{
	return (int)syscall(SYS_tgkill, getpid(), thread, signal);
}

int
_umtx_op(void *word, int call, u_long value, void *one, void *other)
{
	(void)one, (void)other;
	return futex(word, call == UMTX_OP_WAIT_UINT_PRIVATE ? 1 : 2, (int)value, NULL, NULL);
}
#endif
