/* The system calls under pages of files that all POSIX systems have. */
#define _DEFAULT_SOURCE
/* An offset into a file may be longer than a long is. */
#ifndef __LP64__
# define _FILE_OFFSET_BITS 64
#endif
#include <sys/mman.h>
#include <sys/stat.h>

#include "os.h"
#include "posix.h"

/* The rights that pages of a file may get later, where mmap(2) has to be told: of FreeBSD's, where vm.imply_prot_max
 * is set, they would else be those that they have at first. What the descriptor does not permit it leaves out. */
enum {
#ifdef PROT_MAX
	LATER = PROT_MAX(PROT_READ | PROT_WRITE)
#else
	LATER = 0
#endif
};

long
mpages_os_file_size(mpages_file file, uint64_t *size)
{
	int before = errno;
	struct stat is;

	if ((int)file != file)
		return EBADF;
	if (fstat((int)file, &is) != 0)
		return mpages_posix_code(before);
	/* What else can be mapped is a device, and has no length that says how far. */
	if (!S_ISREG(is.st_mode))
		return ENODEV;
	*size = (uint64_t)is.st_size;
	return 0;
}

long
mpages_os_map_file(void **base, mpages_file file, uint64_t offset, size_t size, unsigned axes,
                   bool shared)
{
	int before = errno;
	void *made = mmap(NULL, size, mpages_posix_rights(axes) | LATER, shared ? MAP_SHARED : MAP_PRIVATE,
	                  (int)file, (off_t)offset);

	if (made == MAP_FAILED)
		return mpages_posix_code(before);
	*base = made;
	return 0;
}

long
mpages_os_sync(void *base, size_t size, bool waits)
{
	int before = errno;

	return msync(base, size, waits ? MS_SYNC : MS_ASYNC) == 0 ? 0 : mpages_posix_code(before);
}
