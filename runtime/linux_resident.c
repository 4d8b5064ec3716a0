/* What of a range is in memory, as the system tells. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "linux.h"
#include "os.h"
#include "posix.h"
#include "probe.h"

/* The query that Linux has since 6.7, and that few headers tell of. */
enum {
	PAGE_PRESENT = 1 << 3,
	PAGE_ZERO = 1 << 5, /* the shared one, which takes no memory */
	PAGE_HUGE = 1 << 6,
	REGIONS = 64,
	AT_ONCE = 256 /* pages, of the older query */
};

struct page_region {
	uint64_t start, end, categories;
};

struct page_query {
	uint64_t size, flags, start, end, walk_end, regions, n_regions, max_pages;
	uint64_t inverted, mask, any_of, wanted;
};

/* An unsigned long, but an int for the ioctl of musl. */
#define PAGEMAP_SCAN_CODE _IOWR('f', 16, struct page_query)
#define PAGEMAP_QUERY \
	_Generic(&ioctl, int (*)(int, int, ...): (int)PAGEMAP_SCAN_CODE, default: PAGEMAP_SCAN_CODE)

/* Adds up what a query says; false where it cannot be asked. */
static bool
ask_pagemap(int fd, uintptr_t start, uintptr_t end, size_t *resident, size_t *huge)
{
	struct page_region regions[REGIONS] = {{0, 0, 0}}; /* checkers do not know the query */
	struct page_query query = {
		.size = sizeof query,
		.start = start,
		.end = end,
		.regions = (uintptr_t)regions,
		.n_regions = REGIONS,
		.inverted = PAGE_ZERO,
		.mask = PAGE_PRESENT | PAGE_ZERO,
		.wanted = PAGE_HUGE,
	};

	*resident = *huge = 0;
	if (mpages_probe_is_off(MPAGES_PROBE_RESIDENT))
		return false;
	while (query.start < query.end) {
		int n = ioctl(fd, PAGEMAP_QUERY, &query);

		if (n < 0)
			return false;
		for (int i = 0; i < n; i++) {
			size_t size = (size_t)(regions[i].end - regions[i].start);

			*resident += size;
			if (regions[i].categories & PAGE_HUGE)
				*huge += size;
		}
		query.start = query.walk_end;
	}
	return true;
}

/* The same from calls that every Linux has; huge pages can be those of merged neighbours too. */
static void
ask_mincore(unsigned char *base, size_t size, size_t *resident, size_t *huge)
{
	size_t page = mpages_os_page_size();

	*resident = 0;
	for (size_t at = 0; at < size;) {
		/* An emulator may answer for the pages of its host, which can be much smaller. */
		unsigned char is_in[16 * AT_ONCE];
		size_t n = (size - at) / page < AT_ONCE ? (size - at) / page : AT_ONCE;

		if (mincore(base + at, n * page, is_in) != 0)
			break;
		for (size_t i = 0; i < n; i++)
			*resident += (is_in[i] & 1) * page;
		at += n * page;
	}
	*huge = mpages_proc_huge((uintptr_t)base, (uintptr_t)base + size);
	if (*huge > *resident)
		*huge = *resident;
}

void
mpages_os_resident(void *base, size_t size, size_t *resident, size_t *huge)
{
	uintptr_t start = (uintptr_t)base;
	int before = errno;
	int fd = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);

	if (fd < 0 || !ask_pagemap(fd, start, start + size, resident, huge))
		ask_mincore(base, size, resident, huge);
	if (fd >= 0)
		close(fd);
	errno = before;
}
