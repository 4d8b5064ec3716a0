/* Pools made, ended, trimmed, and told about. */
#include "error.h"
#include "pool.h"
#include "pool_cells.h"
#include "size.h"

/* What a pool itself takes, in whole pages. */
static size_t
own_size(void)
{
	size_t size = 0;

	mpages_round_up(sizeof(mpages_pool), mpages_os_page_size(), &size);
	return size;
}

mpages_pool *
mpages_pool_new(size_t budget)
{
	mpages_os_refusal refusal = {
		.call = MPAGES_OS_MAP,
		.axes = MPAGES_READ | MPAGES_WRITE,
		.wanted = own_size(),
	};
	mpages_pool *pool;
	void *base;

	refusal.code = mpages_os_map(&base, refusal.wanted, refusal.axes);
	if (refusal.code != 0) {
		mpages_refused(&refusal);
		return NULL;
	}
	pool = base;
	pool->budget = budget;
	pool->page_shift = (unsigned)__builtin_ctzll(mpages_page_size());
	atomic_store(&pool->members, 1);
	return pool;
}

/* One member less; the pool's own memory ends with the last. Returns 0, or the code with which the system
 * refused that. */
static long
leave(mpages_pool *pool)
{
	return atomic_fetch_sub(&pool->members, 1) == 1 ? mpages_os_unmap(pool, own_size()) : 0;
}

mpages_item *
mpages_pool_own(mpages_pool *pool, mpages_pool_kind kind, void *base, size_t size)
{
	mpages_item *item = mpages_item_add(base);

	if (item == NULL)
		return NULL;
	item->pool = pool;
	item->size = size;
	item->kind = (unsigned char)kind;
	item->element = 0;
	atomic_store_explicit(&item->kept, false, memory_order_relaxed);
	atomic_fetch_add(&pool->members, 1);
	atomic_fetch_add_explicit(&pool->mapped, 1, memory_order_relaxed);
	return item;
}

void
mpages_pool_disown(mpages_item *item)
{
	mpages_pool *pool = item->pool;

	mpages_item_drop(item);
	/* Nobody could free it again. */
	if (leave(pool) != 0)
		mpages_os_discard(pool, own_size(), MPAGES_READ | MPAGES_WRITE);
}

bool
mpages_pool_give_up(mpages_pool *pool)
{
	mpages_region refused;

	return mpages_pool_kept(pool) != 0 && mpages_pool_evict(pool, 0, &refused) == 0;
}

static bool
not_unmapped(mpages_region pages, long code)
{
	return mpages_refused(&(mpages_os_refusal){
		.call = MPAGES_OS_UNMAP,
		.code = code,
		.base = pages.base,
		.size = pages.size,
	});
}

bool
mpages_pool_trim(mpages_pool *pool, size_t keep_bytes)
{
	mpages_region refused;
	long code;

	if (pool == NULL)
		return mpages_fail(MPAGES_EMPTIED, 0, "trim", NULL, 0);
	code = mpages_pool_evict(pool, keep_bytes, &refused);
	return code == 0 || not_unmapped(refused, code);
}

bool
mpages_pool_free(mpages_pool **pool)
{
	mpages_region refused = {NULL, 0};
	long code;

	if (*pool == NULL)
		return true;
	code = mpages_pool_close(*pool, true) ? mpages_pool_evict(*pool, 0, &refused) : MPAGES_OS_CANNOT;
	if (code != 0) {
		mpages_pool_close(*pool, false);
		return not_unmapped(refused, code);
	}
	code = leave(*pool);
	if (code != 0) {
		atomic_store(&(*pool)->members, 1);
		mpages_pool_close(*pool, false);
		return not_unmapped((mpages_region){*pool, own_size()}, code);
	}
	*pool = NULL;
	return true;
}

mpages_pool_stats
mpages_pool_stats_of(mpages_pool *pool)
{
	mpages_pool_stats stats = {0, 0, 0, 0, 0};

	if (pool == NULL)
		return stats;
	stats.budget = pool->budget;
	stats.kept = mpages_pool_kept(pool);
	stats.owned = atomic_load(&pool->members) - 1;
	stats.mapped = atomic_load(&pool->mapped);
	for (unsigned i = 0; i < mpages_fronts_in_use(); i++)
		stats.reused += atomic_load_explicit(&pool->fronts[i].reused, memory_order_relaxed);
	return stats;
}
