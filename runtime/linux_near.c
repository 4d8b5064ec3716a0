/* Addresses near others: the closest gap between the process's mappings. */
#define _GNU_SOURCE
#include <sys/mman.h>

#include "gap.h"
#include "linux.h"
#include "os.h"
#include "posix.h"

/* Since Linux 4.17; not in every libc. */
#ifndef MAP_FIXED_NOREPLACE
# define MAP_FIXED_NOREPLACE 0x100000
#endif

struct search {
	mpages_gap gap;
	uintptr_t end; /* of the mappings seen so far */
};

static bool
see(const mpages_mapping *mapping, void *with)
{
	struct search *search = with;

	mpages_gap_see(&search->gap, search->end, mapping->start);
	search->end = mapping->end;
	return search->end < search->gap.high;
}

long
mpages_linux_reserve_near(void **base, size_t size, const void *near, size_t range)
{
	struct search search = {
		.gap = mpages_gap_near((uintptr_t)near, size, range, mpages_os_page_size()),
	};
	int before = errno;

	for (int i = 0; i < GAP_TRIES; i++) {
		void *wanted, *made;

		search.end = 0;
		search.gap.best = 0;
		/* Above the last mapping there is the stack's room to grow, and the end of all addresses. */
		if (!mpages_proc_maps(see, &search))
			return MPAGES_OS_CANNOT;
		if (search.gap.best == 0)
			break;
		wanted = (void *)search.gap.best;
		made = mmap(wanted, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
		if (made == wanted) {
			*base = made;
			return 0;
		}
		if (made != MAP_FAILED)
			mpages_os_unmap(made, size);
		else if (errno != EEXIST)
			return mpages_posix_code(before);
		errno = before;
	}
	return ENOMEM;
}
