/* How many addresses there are. */
#include <sys/resource.h>

#include "bsd.h"
#include "os.h"
#include "posix.h"

size_t
mpages_os_address_space(void)
{
	size_t space = SIZE_MAX / 2 + 1;
	struct rlimit limit;
	char here;

	/* Stacks are near the top. */
	while (space / 2 > (uintptr_t)&here)
		space /= 2;
	if (getrlimit(mpages_bsd_space_limit, &limit) == 0 && (uint64_t)limit.rlim_cur < space)
		space = (size_t)limit.rlim_cur;
	return space;
}
