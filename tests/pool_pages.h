/* Pages from pools, for the suites that are about those. */
#ifndef TESTS_POOL_PAGES_H
#define TESTS_POOL_PAGES_H

#include <memory_pages/pooled.h>

#include "pool_kit.h"

enum {
	KIB = 1024,
	MIB = 1024 * 1024
};

static inline pages_rw_pooled
taken(mpages_pool *pool, size_t bytes)
{
	pages_rw_pooled pages = pages_rw_pooled_new_uninit(pool, bytes);

	ck_assert(pages_rw_pooled_ok(pages));
	ck_assert_uint_ge(pages_rw_pooled_size(pages), bytes);
	return pages;
}

static inline pages_rw_pooled
filled(mpages_pool *pool, size_t bytes, int byte)
{
	pages_rw_pooled pages = taken(pool, bytes);

	memset(pages.region.base, byte, pages.region.size);
	return pages;
}

#endif
