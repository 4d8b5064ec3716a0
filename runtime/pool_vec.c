/* Vectors from a pool, and back to it: with their reservation, and with the memory that is committed.
 *
 * A vector's words do not say where it came from; the address of its reservation does. While it is in use it
 * is a vector like any other. */
#include "os.h"
#include "pool_cells.h"
#include "pool_vec.h"
#include "vec_memory.h"

enum {
	LEAST = 64 << 10, /* what is committed at first, and is charged at least */
	/* How many classes above the one that would do still serve: four times the size. */
	ABOVE = 8
};

static unsigned
class_of(const mpages_pool *pool, size_t bytes)
{
	return mpages_pool_class((((bytes < LEAST ? LEAST : bytes) - 1) >> pool->page_shift) + 1);
}

/* ---- From a pool ---- */

/* The words of a vector that was kept, for elements of that size. */
static mpages_vec
words_of(const mpages_item *item, size_t size)
{
	mpages_vec v = {item->base, 0, item->cap, item->max, item->dirty};
	size_t committed, dirty;

	if (item->element == size)
		return v;
	committed = mpages_vec_pages(item->cap * item->element);
	dirty = item->dirty * item->element;
	v.max = item->size / size;
	v.cap = committed / size < v.max ? committed / size : v.max;
	v.dirty = dirty / size + (dirty % size != 0);
	return v;
}

/* Takes one that serves for so many bytes of elements; none where there is none. */
static mpages_vec
take(mpages_pool *pool, size_t size, size_t bytes)
{
	mpages_item *item = mpages_pool_take(pool, MPAGES_POOL_VECS, class_of(pool, bytes), ABOVE);
	mpages_vec v;

	if (item == NULL)
		return mpages_vec_none;
	v = words_of(item, size);
	/* There have to be addresses for twice as much, and just those that the words tell. */
	if (bytes <= item->size / 2 &&
	    (item->element == size || mpages_vec_reserved(&v, size) == item->size))
		return v;
	if (!mpages_pool_keep(item))
		mpages_pool_give_back(item);
	return mpages_vec_none;
}

/* Makes a vector for a pool, which gives up what it keeps before there is no memory. */
static mpages_vec
make(mpages_pool *pool, size_t size, size_t capacity)
{
	mpages_vec v = mpages_vec_new(size, capacity);

	if (v.data == NULL && mpages_pool_give_up(pool))
		v = mpages_vec_new(size, capacity);
	/* One for which there is no item goes back to the system. */
	if (v.data != NULL)
		mpages_pool_own(pool, MPAGES_POOL_VECS, v.data, mpages_vec_reserved(&v, size));
	return v;
}

static bool
commit(mpages_pool *pool, mpages_vec *v, size_t size, size_t capacity)
{
	return capacity <= v->cap || mpages_vec_commit(v, size, capacity, false) ||
	       (mpages_pool_give_up(pool) && mpages_vec_commit(v, size, capacity, false));
}

/* Whether a product does not overflow; without a division where both are small. */
static bool
has_product(size_t a, size_t b)
{
	return (a | b) >> (sizeof(size_t) * 4) == 0 || a <= PTRDIFF_MAX / b;
}

mpages_vec
mpages_vec_new_from(mpages_pool *pool, size_t size, size_t capacity)
{
	mpages_vec v = mpages_vec_none;

	if (pool == NULL) {
		mpages_fail(MPAGES_EMPTIED, 0, "reserve", NULL, 0);
		return v;
	}
	if (has_product(capacity, size))
		v = take(pool, size, capacity * size);
	if (v.data == NULL)
		return make(pool, size, capacity);
	if (commit(pool, &v, size, capacity))
		return v;
	mpages_vec_free(v, size);
	return mpages_vec_none;
}

/* ---- Back to it ---- */

/* Sets the class by which a vector can be kept: where more is committed than the whole budget, the system
 * gets the rest back. */
static bool
fit(mpages_item *item, mpages_vec *v, size_t size)
{
	unsigned least = class_of(item->pool, 0);
	unsigned size_class = class_of(item->pool, mpages_vec_committed(v, size)), most = size_class;
	mpages_error before = *mpages_last_error();

	while (most > least && mpages_pool_class_size(item->pool, most) > item->pool->budget)
		most--;
	item->size_class = (unsigned char)most;
	if (most == size_class)
		return true;
	if (mpages_pool_class_size(item->pool, most) <= item->pool->budget &&
	    mpages_vec_uncommit(v, size, mpages_pool_class_size(item->pool, most)))
		return true;
	mpages_fail(before.status, before.os_code, before.operation, before.address, before.size);
	return false;
}

mpages_pool_fate
mpages_pool_vec_end(mpages_vec *v, size_t size)
{
	mpages_item *item = mpages_item_find(v->data);

	if (item == NULL)
		return MPAGES_POOL_LETS_GO;
	if (atomic_load_explicit(&item->kept, memory_order_relaxed))
		return MPAGES_POOL_HAS_IT;
	if (v->dirty < v->len)
		v->dirty = v->len;
	v->len = 0;
	if (fit(item, v, size)) {
		item->cap = v->cap;
		item->max = v->max;
		item->dirty = v->dirty;
		item->element = size;
		if (mpages_pool_keep(item))
			return MPAGES_POOL_KEEPS;
	}
	mpages_pool_disown(item);
	return MPAGES_POOL_LETS_GO;
}

void
mpages_pool_vec_leave(const mpages_vec *v)
{
	mpages_item *item = mpages_item_find(v->data);

	if (item != NULL)
		mpages_pool_disown(item);
}
