/* Reservations of addresses: the system calls under vectors. */
#include "os.h"
#include "posix.h"

long
mpages_os_reserve(void **base, size_t size)
{
	size_t huge = mpages_os_huge_size();
	long code = mpages_os_map(base, size, 0);
	void *aligned;

	/* Since 6.7 Linux aligns large mappings itself. */
	if (code != 0 || huge == 0 || size < huge || ((uintptr_t)*base & (huge - 1)) == 0)
		return code;
	if (size > SIZE_MAX - huge || mpages_os_map_aligned(&aligned, size, huge, 0) != 0)
		return 0;
	/* The one that the system does not take back is the one to use. */
	if (mpages_os_unmap(*base, size) == 0)
		*base = aligned;
	else
		mpages_os_unmap(aligned, size);
	return 0;
}

long
mpages_os_commit(void *base, size_t size)
{
	return mpages_os_protect(base, size, MPAGES_READ | MPAGES_WRITE);
}

long
mpages_os_uncommit(void *base, size_t size)
{
	int before = errno;

	/* To take the rights away would leave the charge, and a mapping more. */
	if (mpages_posix_mmap(base, size, 0, MPAGES_POSIX_INSTEAD) != MAP_FAILED)
		return 0;
	return mpages_posix_code(before);
}
