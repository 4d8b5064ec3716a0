/* Addresses near others: the closest gap between the process's mappings. */
#include "gap.h"
#include "os.h"
#include "posix.h"
#include "posix_maps.h"
#include "posix_twice.h"

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
mpages_posix_reserve_near(void **base, size_t size, const void *near, size_t range)
{
	struct search search = {
		.gap = mpages_gap_near((uintptr_t)near, size, range, mpages_os_page_size()),
	};
	long code;

	for (int i = 0; i < GAP_TRIES; i++) {
		search.end = 0;
		search.gap.best = 0;
		/* Above the last mapping there is the stack's room to grow, and the end of all addresses. */
		if (!mpages_posix_maps(see, &search))
			return MPAGES_OS_CANNOT;
		if (search.gap.best == 0)
			break;
		*base = (void *)search.gap.best;
		code = mpages_posix_map_at(*base, size, 0);
		if (code != EEXIST)
			return code;
	}
	return ENOMEM;
}
