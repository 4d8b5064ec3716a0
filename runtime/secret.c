/* Pages kept from others: from the kernel where it can do that, else out of dumps, children and swap.
 *
 * The page before them says by which means. Where a child does not have the pages, it has that page,
 * and the system has wiped it: so it can be told that what may have come to lie behind it is somebody
 * else's.
 */
#include <string.h>

#include "error.h"
#include "inert.h"
#include "os.h"
#include "region.h"
#include "size.h"

bool mpages_map_secret(mpages_region *made, const mpages_state *as, size_t bytes);
unsigned mpages_protections(mpages_region pages, const mpages_state *as);
bool mpages_verify_secret(mpages_region pages, const mpages_state *as);
size_t mpages_resident_secret(mpages_region pages, const mpages_state *as);
bool mpages_wipe(mpages_region pages, const mpages_state *as, size_t at, size_t n);
bool mpages_resize_secret(mpages_region *pages, const mpages_state *as, size_t bytes);
bool mpages_unmap_secret(mpages_region *pages, const mpages_state *as);
bool mpages_has_secret(void);

enum {
	ALL_RIGHTS = MPAGES_READ | MPAGES_WRITE,
	HIDDEN = MPAGES_KEPT_IN_MEMORY | MPAGES_KEPT_FROM_DUMPS | MPAGES_KEPT_FROM_KERNEL |
	         MPAGES_UNREADABLE_IN_CHILD
};

bool
mpages_has_secret(void)
{
	return mpages_os_has_secret();
}

/* The page that says by which means pages are kept. */
static unsigned *
means_of(const void *base)
{
	return (unsigned *)(void *)((unsigned char *)(uintptr_t)base - mpages_page_size());
}

/* Overwrites bytes with zeroes, which no compiler takes for useless. */
static void
wipe(void *base, size_t size)
{
	static void *(*const volatile set)(void *, int, size_t) = memset;

	set(base, 0, size);
}

/* Makes fresh pages that are behind `means` secret. Returns 0, or the code with which the system
 * refused, and what. */
static long
keep(unsigned *means, mpages_os_refusal *refusal, unsigned axes)
{
	size_t page = mpages_page_size();
	long code = mpages_os_map_secret(refusal->base, refusal->size, axes);
	unsigned of_page = 0;

	*means = HIDDEN;
	if (code == 0) {
		refusal->call = MPAGES_OS_ADVISE;
		code = mpages_os_conceal(means, page, &of_page);
	} else if (code == MPAGES_OS_CANNOT) {
		*means = MPAGES_KEPT_IN_MEMORY;
		refusal->call = MPAGES_OS_LOCK;
		code = mpages_os_lock(refusal->base, refusal->size);
		if (code != 0)
			return code;
		refusal->call = MPAGES_OS_ADVISE;
		code = mpages_os_conceal(refusal->base, refusal->size, means);
		if (code != 0)
			return code;
		refusal->call = MPAGES_OS_PROTECT;
		code = mpages_os_protect(refusal->base, refusal->size, axes);
	}
	if (code != 0)
		return code;
	refusal->call = MPAGES_OS_PROTECT;
	return mpages_os_protect(means, page, MPAGES_READ);
}

bool
mpages_map_secret(mpages_region *made, const mpages_state *as, size_t bytes)
{
	size_t page = mpages_page_size(), size;
	mpages_os_refusal refusal = {.call = MPAGES_OS_MAP, .axes = ALL_RIGHTS};
	void *all;

	*made = (mpages_region){NULL, 0};
	if (!mpages_region_size(bytes, &size, "map", NULL))
		return false;
	if (size > SIZE_MAX - page)
		return mpages_fail(MPAGES_OVERFLOW, 0, "map", NULL, bytes);
	refusal.wanted = size + page;
	refusal.code = mpages_os_map(&all, size + page, ALL_RIGHTS);
	if (refusal.code == 0) {
		refusal.base = (unsigned char *)all + page;
		refusal.size = size;
		refusal.had = ALL_RIGHTS;
		refusal.code = keep(all, &refusal, as->axes);
	}
	if (refusal.code != 0) {
		mpages_fail(mpages_os_cause(&refusal), refusal.code, "map", NULL, size);
		if (refusal.base != NULL)
			mpages_os_unmap(all, size + page);
		return false;
	}
	*made = (mpages_region){refusal.base, size};
	return true;
}

unsigned
mpages_protections(mpages_region pages, const mpages_state *as)
{
	(void)as;
	return pages.size != 0 ? *means_of(pages.base) : 0;
}

/* Whether the pages are this process's; if not, the error is set. */
static bool
are_here(mpages_region pages, const char *operation)
{
	if (*means_of(pages.base) != 0)
		return true;
	return mpages_fail(MPAGES_FORKED, 0, operation, pages.base, pages.size);
}

bool
mpages_verify_secret(mpages_region pages, const mpages_state *as)
{
	return mpages_region_usable(pages, "verify") && are_here(pages, "verify") &&
	       mpages_verify(pages, as);
}

size_t
mpages_resident_secret(mpages_region pages, const mpages_state *as)
{
	return mpages_protections(pages, as) != 0 ? mpages_resident(pages, as) : 0;
}

bool
mpages_wipe(mpages_region pages, const mpages_state *as, size_t at, size_t n)
{
	(void)as;
	if (!mpages_region_holds(pages, at, n, "decommit") || !are_here(pages, "decommit"))
		return false;
	wipe((unsigned char *)pages.base + at, n);
	return true;
}

/* Wipes all the pages, whatever their rights; they can then be written. */
static bool
wipe_all(mpages_region pages, const char *operation)
{
	mpages_os_refusal refusal = {
		.call = MPAGES_OS_PROTECT,
		.base = pages.base,
		.size = pages.size,
		.axes = ALL_RIGHTS,
	};

	refusal.code = mpages_os_protect(pages.base, pages.size, ALL_RIGHTS);
	if (refusal.code != 0)
		return mpages_fail(mpages_os_cause(&refusal), refusal.code, operation, pages.base,
		                   pages.size);
	wipe(pages.base, pages.size);
	return true;
}

/* Ends in a child what it has of pages that are its parent's. */
static bool
end_forked(mpages_region *pages, mpages_inert *entry)
{
	mpages_os_refusal refusal = {
		.call = MPAGES_OS_UNMAP,
		.base = means_of(pages->base),
		.size = mpages_page_size(),
	};

	refusal.code = mpages_os_unmap(refusal.base, refusal.size);
	if (refusal.code != 0) {
		if (entry != NULL)
			mpages_inert_put_back(entry, pages->base);
		return mpages_refused(&refusal);
	}
	if (entry != NULL)
		mpages_inert_drop(entry);
	mpages_take(pages);
	return true;
}

bool
mpages_unmap_secret(mpages_region *pages, const mpages_state *as)
{
	mpages_region all = *pages;
	mpages_inert *entry = NULL;

	if (all.size == 0) {
		entry = mpages_inert_take(all.base);
		/* Empty, or a copy of an inert handle that has been freed. */
		if (entry == NULL) {
			mpages_take(pages);
			return true;
		}
		all.size = entry->size;
	}
	if (*means_of(all.base) == 0)
		return end_forked(pages, entry);
	if (entry != NULL)
		mpages_inert_put_back(entry, all.base);
	if (!wipe_all(all, "unmap"))
		return false;
	if (mpages_region_end(pages, as, mpages_page_size(), 0))
		return true;
	mpages_os_protect(all.base, all.size, as->axes);
	return false;
}

bool
mpages_resize_secret(mpages_region *pages, const mpages_state *as, size_t bytes)
{
	mpages_region made, old = *pages;

	if (!mpages_region_usable(*pages, "resize") || !are_here(*pages, "resize") ||
	    !mpages_region_copy(&made, *pages, as, bytes, mpages_map_secret))
		return false;
	if (made.base == pages->base)
		return true;
	if (!wipe_all(old, "resize")) {
		mpages_unmap_secret(&made, as);
		return false;
	}
	/* The new pages are the true ones, since the old ones have been wiped. Nothing but those and
	 * the page before them goes, so no mapping is cut in two, for which there might be no room. */
	mpages_region_end(&old, as, mpages_page_size(), 0);
	*pages = made;
	return true;
}
