/* Memory in reservations as only Linux has it: huge, moved, there before it is touched. */
#define _GNU_SOURCE
#include <stdatomic.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/resource.h>

#include "linux.h"
#include "os.h"
#include "posix.h"
#include "posix_maps.h"
#include "probe.h"

/* Since Linux 5.4 and 5.14; not in every libc. */
#ifndef MADV_COLD
# define MADV_COLD 20
#endif
#ifndef MADV_POPULATE_WRITE
# define MADV_POPULATE_WRITE 23
#endif

static long
advise(void *base, size_t size, int advice)
{
	int before = errno;

	return madvise(base, size, advice) == 0 ? 0 : mpages_posix_code(before);
}

size_t
mpages_os_huge_size(void)
{
	enum { NONE = 1 };
	/* Every thread that asks while it is not known finds out the same. */
	static atomic_size_t known;
	size_t size = atomic_load_explicit(&known, memory_order_relaxed);

	if (size == 0) {
		unsigned long long number;

		size = NONE;
		if (mpages_proc_numbers("/sys/kernel/mm/transparent_hugepage/hpage_pmd_size",
		                        &number, 1) &&
		    number != 0 && (number & (number - 1)) == 0 && number <= SIZE_MAX / 4)
			size = (size_t)number;
		atomic_store_explicit(&known, size, memory_order_relaxed);
	}
	return size == NONE ? 0 : size;
}

size_t
mpages_os_address_space(void)
{
	/* The main thread's stack is near the top, and this lies on it. */
	uintptr_t high = (uintptr_t)getauxval(AT_RANDOM);
	size_t space = SIZE_MAX / 2 + 1;
	struct rlimit limit;

	while (space / 2 > high)
		space /= 2;
	if (getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur < space)
		space = (size_t)limit.rlim_cur;
	return space;
}

/* Counts the mappings of a range. */
struct mappings_of {
	uintptr_t start, end;
	size_t count;
};

static bool
see_mapping(const mpages_mapping *mapping, void *with)
{
	struct mappings_of *of = with;

	of->count += mapping->start < of->end && mapping->end > of->start;
	return mapping->end < of->end;
}

long
mpages_os_move(void *from, size_t size, void *to)
{
	struct mappings_of of = {(uintptr_t)from, (uintptr_t)from + size, 0};
	int before = errno;
	long code;

	/* What is committed behind pages that have moved is a mapping of its own, for the system
	 * knows such pages by where they were once. Moved again, there would be ever more. Pages
	 * also become more than one mapping when part of them is locked, say, and systems before
	 * 6.17 cannot move those. */
	if (mpages_posix_maps(see_mapping, &of) && of.count > 1)
		return MPAGES_OS_CANNOT;
	if (mremap(from, size, size, MREMAP_MAYMOVE | MREMAP_FIXED, to) != MAP_FAILED)
		return 0;
	code = mpages_posix_code(before);
	/* It may have taken away what was at `to` before it failed: that is put back, unless somebody
	 * else has got the place. */
	mpages_posix_map_at(to, size, 0);
	return code;
}

long
mpages_os_populate(void *base, size_t size)
{
	long code;

	if (mpages_probe_is_off(MPAGES_PROBE_POPULATE))
		return MPAGES_OS_CANNOT;
	code = advise(base, size, MADV_POPULATE_WRITE);
	return code == EINVAL ? MPAGES_OS_CANNOT : code;
}

void
mpages_os_prefer_huge(void *base, size_t size, bool huge)
{
	advise(base, size, huge ? MADV_HUGEPAGE : MADV_NOHUGEPAGE);
}

void
mpages_os_split_huge(void *at)
{
	size_t page = mpages_os_page_size();

	/* A huge page of which part is given back keeps all its memory. Advice about part of it takes
	 * it apart, and this advice does no harm to the one small page that it is about. */
	if (!mpages_probe_is_off(MPAGES_PROBE_COLD))
		advise((unsigned char *)at - page, page, MADV_COLD);
}
