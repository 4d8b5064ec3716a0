/* Bytes into pages, out of pages, and back to zero. */
#include <string.h>

#include "cpu.h"
#include "error.h"
#include "os.h"
#include "region.h"
#include "size.h"

bool
mpages_load(mpages_region pages, const mpages_state *as, size_t at, void *to, size_t n)
{
	(void)as;
	if (!mpages_region_holds(pages, at, n, "load"))
		return false;
	/* A null pointer is fine where there is nothing to copy; `to` may lie in the pages. */
	if (n != 0)
		memmove(to, (unsigned char *)pages.base + at, n);
	return true;
}

bool
mpages_store(mpages_region pages, const mpages_state *as, size_t at, const void *from, size_t n)
{
	unsigned char *to;

	if (!mpages_region_holds(pages, at, n, "store"))
		return false;
	if (n == 0)
		return true;
	to = (unsigned char *)pages.base + at;
	memmove(to, from, n);
	if (as->axes & MPAGES_EXEC)
		mpages_cpu_publish(to, n);
	return true;
}

bool
mpages_decommit(mpages_region pages, const mpages_state *as, size_t at, size_t n)
{
	unsigned char *base = pages.base;
	size_t page = mpages_page_size();
	size_t first, last, end;

	if (!mpages_region_holds(pages, at, n, "decommit"))
		return false;
	end = at + n;
	last = mpages_round_down(end, page);
	/* The size is a multiple of the page size, so this cannot overflow. */
	if (!mpages_round_up(at, page, &first) || first >= last) {
		/* Not one whole page: everything is edge. */
		first = last = end;
	} else {
		mpages_os_refusal refusal = {
			.call = MPAGES_OS_DISCARD,
			.base = base + first,
			.size = last - first,
			.axes = as->axes,
		};

		refusal.code = mpages_os_discard(refusal.base, refusal.size, as->axes);
		if (refusal.code == MPAGES_OS_CANNOT)
			memset(refusal.base, 0, refusal.size);
		else if (refusal.code != 0)
			return mpages_refused(&refusal);
	}
	memset(base + at, 0, first - at);
	memset(base + last, 0, end - last);
	if (as->axes & MPAGES_EXEC)
		mpages_cpu_publish(base + at, n);
	return true;
}
