/* The system calls that all POSIX systems have. */
#define _DEFAULT_SOURCE
#include <sched.h>
#include <sys/mman.h>
#include <unistd.h>

#include "os.h"
#include "posix.h"

size_t
mpages_os_page_size(void)
{
	/* Every thread that asks while it is not known finds out the same. */
	static atomic_size_t known;
	size_t size = atomic_load_explicit(&known, memory_order_relaxed);

	if (size == 0) {
		size = (size_t)sysconf(_SC_PAGESIZE);
		atomic_store_explicit(&known, size, memory_order_relaxed);
	}
	return size;
}

size_t
mpages_os_granularity(void)
{
	return mpages_os_page_size();
}

long
mpages_os_map(void **base, size_t size, unsigned axes)
{
	int before = errno;
	void *made;

	if (size > PTRDIFF_MAX)
		return ENOMEM;
	made = mpages_posix_mmap(NULL, size, axes, MPAGES_POSIX_ANYWHERE);
	if (made == MAP_FAILED)
		return mpages_posix_code(before);
	*base = made;
	return 0;
}

long
mpages_posix_map_at(void *at, size_t size, unsigned axes)
{
	int before = errno;
	void *made = mpages_posix_mmap(at, size, axes, MPAGES_POSIX_IF_FREE);

	if (made == at)
		return 0;
	if (made != MAP_FAILED) {
		mpages_os_unmap(made, size);
		errno = EEXIST;
	}
	return mpages_posix_code(before);
}

/* Maps more than is wanted, as addresses only, and gives back what is around. */
long
mpages_os_map_aligned(void **base, size_t size, size_t alignment, unsigned axes)
{
	size_t page = mpages_os_page_size(), more = alignment > page ? alignment - page : 0, head;
	unsigned unwritten = axes & ~(unsigned)MPAGES_WRITE;
	unsigned char *all;
	void *made = NULL;
	long code;

	if (more == 0)
		return mpages_os_map(base, size, axes);
	/* Not without the other rights: some systems refuse to make executable later what is not now. */
	code = mpages_os_map(&made, size + more, unwritten);
	if (code != 0)
		return code;
	all = made;
	head = -(uintptr_t)all & (alignment - 1);
	if (head != 0)
		code = mpages_os_unmap(all, head);
	if (code != 0)
		head = 0;
	else if (head != more)
		code = mpages_os_unmap(all + head + size, more - head);
	if (code == 0)
		more = head;
	if (code == 0 && unwritten != axes)
		code = mpages_os_protect(all + head, size, axes);
	if (code != 0)
		mpages_os_unmap(all + head, size + more - head);
	else
		*base = all + head;
	return code;
}

long
mpages_os_protect(void *base, size_t size, unsigned axes)
{
	int before = errno;

	return mprotect(base, size, mpages_posix_rights(axes)) == 0 ? 0 : mpages_posix_code(before);
}

void
mpages_os_yield(void)
{
	sched_yield();
}

bool
mpages_os_can_read(const void *at)
{
	int before = errno;
	/* Whatever file is named there: to read the name comes first. */
	bool can = access(at, F_OK) == 0 || errno != EFAULT;

	errno = before;
	return can;
}

long
mpages_os_unmap(void *base, size_t size)
{
	int before = errno;

	return munmap(base, size) == 0 ? 0 : mpages_posix_code(before);
}

bool
mpages_os_joins(const void *base, const void *next)
{
	(void)base;
	(void)next;
	return true;
}

long
mpages_os_advise(void *base, size_t size, mpages_os_advice advice)
{
	static const int advices[] = {
		[MPAGES_OS_USE_SOON] = POSIX_MADV_WILLNEED,
		[MPAGES_OS_USE_SEQ] = POSIX_MADV_SEQUENTIAL,
		[MPAGES_OS_USE_RND] = POSIX_MADV_RANDOM,
		[MPAGES_OS_USE_NORMAL] = POSIX_MADV_NORMAL,
	};
	int before = errno;
	int code = posix_madvise(base, size, advices[advice]);

	/* It returns its code, and may or may not set errno as well. */
	errno = before;
	/* The arguments are right. A system that finds them wrong does not know the advice, or has
	 * no swap and wants a file to read ahead in. */
	return code == EINVAL || code == ENOSYS || code == EBADF ? MPAGES_OS_CANNOT : code;
}
