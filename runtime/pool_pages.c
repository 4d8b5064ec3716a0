/* Pages from a pool, and back to it.
 *
 * What a pool keeps can be read and written, and has the size of its class. Nothing of it was ever code:
 * such states do not exist. */
#include <string.h>

#include "error.h"
#include "inert.h"
#include "os.h"
#include "pool_cells.h"
#include "region.h"

bool mpages_map_pooled_uninit(mpages_region *made, const mpages_state *as, mpages_pool *pool, size_t bytes);
bool mpages_map_pooled_zeroed(mpages_region *made, const mpages_state *as, mpages_pool *pool, size_t bytes);
bool mpages_unmap_pooled(mpages_region *pages, const mpages_state *as);

enum {
	/* How many classes above the one that would do still serve: less than twice the size. */
	ABOVE = 3
};

/* Maps pages for a pool, which gives up what it keeps before there is no memory. */
static mpages_item *
map(mpages_pool *pool, unsigned size_class, size_t size)
{
	mpages_os_refusal refusal = {
		.call = MPAGES_OS_MAP,
		.wanted = size,
		.axes = MPAGES_READ | MPAGES_WRITE,
	};
	mpages_item *item;
	void *base;

	refusal.code = mpages_os_map(&base, size, refusal.axes);
	if (refusal.code != 0 && mpages_pool_give_up(pool))
		refusal.code = mpages_os_map(&base, size, refusal.axes);
	if (refusal.code != 0) {
		mpages_refused(&refusal);
		return NULL;
	}
	item = mpages_pool_own(pool, MPAGES_POOL_PAGES, base, size);
	if (item == NULL) {
		mpages_os_unmap(base, size);
		mpages_fail(MPAGES_OUT_OF_MEMORY, 0, "map", NULL, size);
		return NULL;
	}
	item->size_class = (unsigned char)size_class;
	item->is_zero = true;
	return item;
}

/* Takes pages from a pool, or from the system for it; NULL, with the error set, where there are none. */
static mpages_item *
take(mpages_pool *pool, size_t bytes)
{
	unsigned size_class;
	mpages_item *item;
	size_t size;

	if (pool == NULL) {
		mpages_fail(MPAGES_EMPTIED, 0, "map", NULL, bytes);
		return NULL;
	}
	if (bytes == 0) {
		mpages_region_size(bytes, &size, "map", NULL);
		return NULL;
	}
	size_class = mpages_pool_class(((bytes - 1) >> pool->page_shift) + 1);
	item = mpages_pool_take(pool, MPAGES_POOL_PAGES, size_class);
	if (item == NULL)
		item = mpages_pool_search(pool, MPAGES_POOL_PAGES, size_class, ABOVE);
	if (item != NULL)
		return item;
	if (!mpages_region_size(bytes, &size, "map", NULL))
		return NULL;
	if (size_class < MPAGES_POOL_CLASSES)
		size = mpages_pool_class_size(pool, size_class);
	return map(pool, size_class, size);
}

bool
mpages_map_pooled_uninit(mpages_region *made, const mpages_state *as, mpages_pool *pool, size_t bytes)
{
	mpages_item *item = take(pool, bytes);

	(void)as;
	*made = (mpages_region){NULL, 0};
	if (item == NULL)
		return false;
	item->is_zero = false;
	*made = (mpages_region){item->base, item->size};
	return true;
}

bool
mpages_map_pooled_zeroed(mpages_region *made, const mpages_state *as, mpages_pool *pool, size_t bytes)
{
	mpages_item *item = take(pool, bytes);

	(void)as;
	*made = (mpages_region){NULL, 0};
	if (item == NULL)
		return false;
	if (!item->is_zero)
		memset(item->base, 0, item->size);
	item->is_zero = false;
	*made = (mpages_region){item->base, item->size};
	return true;
}

/* Gives the pages to the system. They belong to no pool from then on. */
static bool
unmap(mpages_region *pages, const mpages_state *as, mpages_item *item)
{
	mpages_item_hide(item);
	if (!mpages_region_end(pages, as, 0, 0)) {
		mpages_item_show(item);
		return false;
	}
	mpages_pool_disown(item);
	return true;
}

bool
mpages_unmap_pooled(mpages_region *pages, const mpages_state *as)
{
	const unsigned both = MPAGES_READ | MPAGES_WRITE;
	mpages_item *item;

	if (pages->base == NULL)
		return true;
	item = mpages_item_find(pages->base);
	if (item == NULL || atomic_load_explicit(&item->kept, memory_order_relaxed))
		return mpages_fail(MPAGES_GIVEN_BACK, 0, "unmap", pages->base, pages->size);
	/* Whatever rights inert pages have, others will not get them. */
	if (pages->size == 0 ||
	    (as->axes != both && mpages_os_protect(pages->base, pages->size, both) != 0))
		return unmap(pages, as, item);
	if (mpages_pool_keep(item)) {
		mpages_take(pages);
		return true;
	}
	if (as->axes != both)
		mpages_os_protect(pages->base, pages->size, as->axes);
	return unmap(pages, as, item);
}
