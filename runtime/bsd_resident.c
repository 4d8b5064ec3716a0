/* What of a range is in memory, by mincore(2). */
#include <sys/mman.h>

#include "os.h"
#include "posix.h"

void
mpages_os_resident(void *base, size_t size, size_t *resident, size_t *huge)
{
	enum {
		AT_ONCE = 1024 /* pages */
	};
	size_t page = mpages_os_page_size(), n;
	char is_in[AT_ONCE];
	int before = errno;

	*resident = *huge = 0;
	for (size_t at = 0; at < size; at += n * page) {
		n = (size - at) / page < AT_ONCE ? (size - at) / page : AT_ONCE;
		if (mincore((unsigned char *)base + at, n * page, is_in) != 0)
			break;
		for (size_t i = 0; i < n; i++)
			*resident += (is_in[i] & MINCORE_INCORE) != 0 ? page : 0;
	}
	errno = before;
}
