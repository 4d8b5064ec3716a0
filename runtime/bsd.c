/* What macOS and the BSDs have in common: what they lack, and how zeroes are had there. */
#include <stdatomic.h>
#include <sys/mman.h>

#include "bsd.h"
#include "os.h"
#include "posix.h"
#include "posix_maps.h"

/* Whether any page of the process may have something that new memory at its place would not have. */
static atomic_bool keeps;

void
mpages_bsd_keep(void)
{
	atomic_store(&keeps, true);
}

long
mpages_os_lock(void *base, size_t size)
{
	int before = errno;

	mpages_bsd_keep();
	return mlock(base, size) == 0 ? 0 : mpages_posix_code(before);
}

/* A range, how far it is mapped, and whether there is something in it that would be lost. */
struct search {
	uintptr_t start, at, end;
	bool kept;
};

static bool
see(const mpages_mapping *mapping, void *with)
{
	struct search *search = with;

	if (mapping->start < search->end && mapping->end > search->start)
		search->kept = search->kept || mapping->kept;
	if (mapping->start <= search->at && mapping->end > search->at)
		search->at = mapping->end;
	return mapping->end < search->end;
}

/* Returns whether the list of mappings could be read. */
static bool
look(const void *base, size_t size, struct search *search)
{
	uintptr_t start = (uintptr_t)base;

	*search = (struct search){start, start, start + size, false};
	return mpages_posix_maps(see, search);
}

bool
mpages_bsd_all_mapped(const void *base, size_t size)
{
	struct search search;

	return look(base, size, &search) && search.at >= search.end;
}

bool
mpages_bsd_has_hole(const void *base, size_t size)
{
	struct search search;

	return look(base, size, &search) && search.at < search.end;
}

static bool
is_kept(const void *base, size_t size)
{
	struct search search;

	return atomic_load(&keeps) && (!look(base, size, &search) || search.kept);
}

long
mpages_os_discard(void *base, size_t size, unsigned axes)
{
	int before = errno;
	long code;

	if (is_kept(base, size))
		return MPAGES_OS_CANNOT;
	/* By new memory in place of the old. No advice says that pages read zero: after MADV_FREE and macOS's
	 * MADV_FREE_REUSABLE they are what they were until the system needs them, and only
	 * then is less memory in use (madvise(2)). */
	if (mpages_posix_mmap(base, size, axes, MPAGES_POSIX_INSTEAD) != MAP_FAILED)
		return 0;
	code = mpages_posix_code(before);
	/* Pages that are not to be had like this at an address are all still there. */
	return code == ENOTSUP ? MPAGES_OS_CANNOT : code;
}

long
mpages_os_resize(void **base, size_t from, size_t to, unsigned axes)
{
	(void)axes;
	/* Nothing moves pages. To map more behind them would leave out what they have beside their rights. */
	if (to > from)
		return mpages_bsd_all_mapped(*base, from) ? MPAGES_OS_CANNOT : ENOMEM;
	return mpages_os_unmap((unsigned char *)*base + to, from - to);
}

long
mpages_os_move(void *from, size_t size, void *to)
{
	(void)to;
	return mpages_bsd_all_mapped(from, size) ? MPAGES_OS_CANNOT : ENOMEM;
}

long
mpages_os_populate(void *base, size_t size)
{
	(void)base;
	(void)size;
	return MPAGES_OS_CANNOT;
}

long
mpages_os_name(void *base, size_t size, const char *name)
{
	(void)base;
	(void)size;
	(void)name;
	return MPAGES_OS_CANNOT;
}

long
mpages_os_map_secret(void *base, size_t size, unsigned axes)
{
	(void)base;
	(void)size;
	(void)axes;
	return MPAGES_OS_CANNOT;
}

bool
mpages_os_has_secret(void)
{
	return false;
}

long
mpages_os_perf_dump(const void *at, size_t size, const char *name, unsigned machine)
{
	(void)at;
	(void)size;
	(void)name;
	(void)machine;
	return MPAGES_OS_CANNOT;
}

long
mpages_os_perf_map(const char *line, size_t size)
{
	(void)line;
	(void)size;
	return MPAGES_OS_CANNOT;
}
