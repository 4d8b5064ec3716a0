/* Items in hash tables that never move and have no lock.
 *
 * Whoever made an item, or took it out of a pool, has it alone, so threads meet only over which place is
 * whose, and one atomic word for each place settles that. A key stays within its bucket: a place that
 * becomes free leaves nothing behind that others would have to step over. Where a bucket is full the next
 * table, eight times as large, has another. */
#include "os.h"
#include "pool_items.h"
#include "size.h"

enum {
	FREE = 0,   /* a key; otherwise it is an address of pages, never as small as these */
	HIDDEN = 1, /* taken, and not to be found */
	BUCKET = 8, /* keys: a line of the processor's cache, about */
	FIRST_SHIFT = 6, /* buckets of the first table, as a power of two */
	STEP_SHIFT = 3   /* how many times more the next has */
};

static _Atomic uintptr_t first_keys[BUCKET << FIRST_SHIFT];
static mpages_item first_items[BUCKET << FIRST_SHIFT];
static mpages_item_table first = {first_keys, first_items};
_Atomic(mpages_item_table *) mpages_item_tables[MPAGES_ITEM_TABLES] = {&first};
static atomic_size_t count;

_Thread_local mpages_item *mpages_item_last;

static unsigned
shift_of(unsigned table)
{
	return FIRST_SHIFT + STEP_SHIFT * table;
}

/* The first place of the bucket that an address belongs to. The multiplier is 2^64 over the golden ratio. */
static size_t
bucket_of(const void *base, unsigned table)
{
	uint64_t mixed = (uint64_t)((uintptr_t)base >> 12) * 0x9e3779b97f4a7c15u;

	return (size_t)(mixed >> (64 - shift_of(table))) * BUCKET;
}

/* The table, made if there is none; NULL where there is no memory for it. */
static mpages_item_table *
table_at(unsigned table)
{
	size_t places = (size_t)BUCKET << shift_of(table);
	size_t bytes = sizeof(mpages_item_table) + places * (sizeof(uintptr_t) + sizeof(mpages_item)), size;
	mpages_item_table *there = atomic_load(&mpages_item_tables[table]), *made;
	void *base;

	if (there != NULL || !mpages_round_up(bytes, mpages_os_page_size(), &size) ||
	    mpages_os_map(&base, size, MPAGES_READ | MPAGES_WRITE) != 0)
		return there;
	made = base;
	made->items = (mpages_item *)(made + 1);
	made->keys = (_Atomic uintptr_t *)(made->items + places);
	if (atomic_compare_exchange_strong(&mpages_item_tables[table], &there, made))
		return made;
	mpages_os_unmap(base, size);
	return there;
}

mpages_item *
mpages_item_add(void *base)
{
	for (unsigned t = 0; t < MPAGES_ITEM_TABLES; t++) {
		mpages_item_table *table = table_at(t);
		size_t bucket = bucket_of(base, t);

		if (table == NULL)
			return NULL;
		for (size_t i = bucket; i < bucket + BUCKET; i++) {
			uintptr_t key = FREE;

			if (atomic_load_explicit(&table->keys[i], memory_order_relaxed) == FREE &&
			    atomic_compare_exchange_strong(&table->keys[i], &key, (uintptr_t)base)) {
				mpages_item *item = &table->items[i];

				item->base = base;
				item->number = (uint32_t)i << MPAGES_ITEM_TABLE_BITS | (t + 1);
				/* Others may look at it who had the item before. */
				if (item->key == NULL)
					item->key = &table->keys[i];
				atomic_fetch_add_explicit(&count, 1, memory_order_relaxed);
				return item;
			}
		}
	}
	return NULL;
}

mpages_item *
mpages_item_search(const void *base)
{
	mpages_item_table *table;

	/* Most programs have no pools. */
	if (atomic_load_explicit(&count, memory_order_relaxed) == 0)
		return NULL;
	for (unsigned t = 0; t < MPAGES_ITEM_TABLES; t++) {
		size_t bucket = bucket_of(base, t);

		table = atomic_load_explicit(&mpages_item_tables[t], memory_order_acquire);
		if (table == NULL)
			return NULL;
		for (size_t i = bucket; i < bucket + BUCKET; i++)
			if (atomic_load_explicit(&table->keys[i], memory_order_relaxed) == (uintptr_t)base)
				return &table->items[i];
	}
	return NULL;
}

static void
set_key(const mpages_item *item, uintptr_t key)
{
	atomic_store(item->key, key);
}

void
mpages_item_hide(mpages_item *item)
{
	set_key(item, HIDDEN);
}

void
mpages_item_show(mpages_item *item)
{
	set_key(item, (uintptr_t)item->base);
}

void
mpages_item_drop(mpages_item *item)
{
	atomic_fetch_sub_explicit(&count, 1, memory_order_relaxed);
	set_key(item, FREE);
}
