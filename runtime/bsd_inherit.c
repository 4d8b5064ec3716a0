/* What children have of pages, on NetBSD and OpenBSD: minherit(2). */
#include <sys/types.h>

#include <sys/mman.h>

#include "bsd.h"
#include "os.h"
#include "posix.h"
#include "posix_twice.h"

long
mpages_posix_wipe_in_child(void *base, size_t size)
{
	int before = errno;

	return minherit(base, size, MAP_INHERIT_ZERO) == 0 ? 0 : mpages_posix_code(before);
}

int
mpages_bsd_leave_out(void *base, size_t size)
{
	mpages_bsd_keep();
	return minherit(base, size, MAP_INHERIT_NONE);
}

long
mpages_os_conceal(void *base, size_t size, unsigned *means)
{
	int before = errno;

	mpages_bsd_keep();
	/* Nothing keeps pages that are there out of dumps: NetBSD has nothing for it, and OpenBSD can only be told
	 * as it maps, mmap(2), MAP_CONCEAL. */
	if (minherit(base, size, MAP_INHERIT_ZERO) != 0)
		return mpages_posix_code(before);
	*means |= MPAGES_ZERO_IN_CHILD;
	return 0;
}
