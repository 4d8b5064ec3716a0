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
	TABLES = 5, /* for 2 million items and more, and numbers that fit into a cell */
	TABLE_BITS = 3, /* of a number, for one more than its table's; above are those for the place */
	FIRST_SHIFT = 6, /* buckets of the first table, as a power of two */
	STEP_SHIFT = 3   /* how many times more the next has */
};

struct table {
	_Atomic uintptr_t *keys;
	mpages_item *items;
};

static _Atomic uintptr_t first_keys[BUCKET << FIRST_SHIFT];
static mpages_item first_items[BUCKET << FIRST_SHIFT];
static struct table first = {first_keys, first_items};
static _Atomic(struct table *) tables[TABLES] = {&first};
static atomic_size_t count;

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
static struct table *
table_at(unsigned table)
{
	size_t places = (size_t)BUCKET << shift_of(table);
	size_t bytes = sizeof(struct table) + places * (sizeof(uintptr_t) + sizeof(mpages_item)), size;
	struct table *there = atomic_load(&tables[table]), *made;
	void *base;

	if (there != NULL || !mpages_round_up(bytes, mpages_os_page_size(), &size) ||
	    mpages_os_map(&base, size, MPAGES_READ | MPAGES_WRITE) != 0)
		return there;
	made = base;
	made->items = (mpages_item *)(made + 1);
	made->keys = (_Atomic uintptr_t *)(made->items + places);
	if (atomic_compare_exchange_strong(&tables[table], &there, made))
		return made;
	mpages_os_unmap(base, size);
	return there;
}

mpages_item *
mpages_item_add(void *base)
{
	for (unsigned t = 0; t < TABLES; t++) {
		struct table *table = table_at(t);
		size_t bucket = bucket_of(base, t);

		if (table == NULL)
			return NULL;
		for (size_t i = bucket; i < bucket + BUCKET; i++) {
			uintptr_t key = FREE;

			if (atomic_load_explicit(&table->keys[i], memory_order_relaxed) == FREE &&
			    atomic_compare_exchange_strong(&table->keys[i], &key, (uintptr_t)base)) {
				table->items[i].base = base;
				table->items[i].number = (uint32_t)i << TABLE_BITS | (t + 1);
				atomic_fetch_add_explicit(&count, 1, memory_order_relaxed);
				return &table->items[i];
			}
		}
	}
	return NULL;
}

mpages_item *
mpages_item_find(const void *base)
{
	struct table *table;

	/* Most programs have no pools. */
	if (atomic_load_explicit(&count, memory_order_relaxed) == 0)
		return NULL;
	for (unsigned t = 0; t < TABLES; t++) {
		size_t bucket = bucket_of(base, t);

		table = atomic_load_explicit(&tables[t], memory_order_acquire);
		if (table == NULL)
			return NULL;
		for (size_t i = bucket; i < bucket + BUCKET; i++)
			if (atomic_load_explicit(&table->keys[i], memory_order_relaxed) == (uintptr_t)base)
				return &table->items[i];
	}
	return NULL;
}

static struct table *
table_of(uint32_t number)
{
	return atomic_load_explicit(&tables[(number & ((1 << TABLE_BITS) - 1)) - 1], memory_order_acquire);
}

mpages_item *
mpages_item_at(uint32_t number)
{
	return &table_of(number)->items[number >> TABLE_BITS];
}

static void
set_key(const mpages_item *item, uintptr_t key)
{
	atomic_store(&table_of(item->number)->keys[item->number >> TABLE_BITS], key);
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
