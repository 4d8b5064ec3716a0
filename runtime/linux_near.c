/* Addresses near others: the closest gap between the process's mappings. */
#define _GNU_SOURCE
#include <sys/mman.h>

#include "linux.h"
#include "os.h"
#include "posix.h"

/* Since Linux 4.17; not in every libc. */
#ifndef MAP_FIXED_NOREPLACE
# define MAP_FIXED_NOREPLACE 0x100000
#endif

struct search {
	uintptr_t low, high; /* where it may lie */
	uintptr_t near;
	size_t size;
	uintptr_t end;          /* of the mappings seen so far */
	uintptr_t best, distance; /* 0: none yet */
};

/* Looks at the gap between two addresses. */
static void
see_gap(struct search *search, uintptr_t from, uintptr_t to)
{
	uintptr_t at, distance;

	if (from < search->low)
		from = search->low;
	if (to > search->high)
		to = search->high;
	if (to < from || to - from < search->size)
		return;
	at = search->near;
	if (at < from)
		at = from;
	if (at > to - search->size)
		at = to - search->size;
	at -= at % mpages_os_page_size();
	if (at < from)
		return;
	distance = at > search->near ? at - search->near : search->near - at;
	if (search->best == 0 || distance < search->distance) {
		search->best = at;
		search->distance = distance;
	}
}

static bool
see(const mpages_mapping *mapping, void *with)
{
	struct search *search = with;

	see_gap(search, search->end, mapping->start);
	search->end = mapping->end;
	return search->end < search->high;
}

long
mpages_os_reserve_near(void **base, size_t size, const void *near, size_t range)
{
	enum {
		LOWEST = 1 << 20, /* what is below may be forbidden, or stand for a null pointer */
		TRIES = 8         /* other threads may map something between the look and the call */
	};
	uintptr_t at = (uintptr_t)near;
	struct search search = {
		.low = at > range && at - range > LOWEST ? at - range : LOWEST,
		.high = at < UINTPTR_MAX - range ? at + range : UINTPTR_MAX,
		.near = at,
		.size = size,
	};
	int before = errno;

	for (int i = 0; i < TRIES; i++) {
		void *wanted, *made;

		search.end = 0;
		search.best = 0;
		/* Above the last mapping there is the stack's room to grow, and the end of all addresses. */
		if (!mpages_proc_maps(see, &search))
			return MPAGES_OS_CANNOT;
		if (search.best == 0)
			break;
		wanted = (void *)search.best;
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
