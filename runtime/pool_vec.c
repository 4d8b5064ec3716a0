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
	/* What still serves where less would do: four times the size, eight classes above; and whatever has so
	 * much at most, for few say beforehand how far a small vector will grow. */
	ABOVE = 8,
	SMALL = 4 << 20
};

static unsigned
class_of(const mpages_pool *pool, size_t bytes)
{
	return mpages_pool_class((((bytes < LEAST ? LEAST : bytes) - 1) >> pool->page_shift) + 1);
}

/* ---- From a pool ---- */

/* Makes the words of a vector that is kept those for elements of another size. False where such words cannot
 * say how many addresses it has, or how much memory: elements that are larger than a page may leave one over. */
static bool
convert(mpages_item *item, size_t size)
{
	size_t committed = mpages_vec_pages(item->cap * item->element), dirty = item->dirty * item->element;
	mpages_vec v = {item->base, 0, committed / size, item->size / size, dirty / size + (dirty % size != 0)};

	if (mpages_vec_reserved(&v, size) != item->size || mpages_vec_committed(&v, size) != committed)
		return false;
	item->element = size;
	item->max = v.max;
	item->cap = v.cap;
	item->dirty = v.dirty;
	return true;
}

/* Whether a vector that is kept does for so many bytes of elements, of which there are addresses for twice as
 * much; it is one for such elements then. */
static bool
does(mpages_item *item, size_t size, size_t bytes)
{
	return bytes <= item->size / 2 && (item->element == size || convert(item, size));
}

/* Looks for one of a class, and for what serves instead. */
static MPAGES_COLD mpages_item *
search(mpages_pool *pool, unsigned wanted)
{
	unsigned small = class_of(pool, SMALL), above = wanted + ABOVE < small ? small - wanted : ABOVE;

	return mpages_pool_search(pool, MPAGES_POOL_VECS, wanted, above);
}

/* Takes one that does; NULL where there is none. */
static mpages_item *
take(mpages_pool *pool, size_t size, size_t bytes)
{
	unsigned wanted = class_of(pool, bytes);
	mpages_item *item = mpages_pool_take(pool, MPAGES_POOL_VECS, wanted);

	if (item == NULL)
		item = search(pool, wanted);
	if (item == NULL)
		return NULL;
	if (!does(item, size, bytes)) {
		/* What the system refuses, too, is nobody's any more: without memory, and for ever. */
		if (!mpages_pool_keep(item) && mpages_pool_give_back(item) != 0)
			mpages_pool_disown(item);
		return NULL;
	}
	return item;
}

/* Makes a vector for a pool, which gives up what it keeps before there is no memory. */
static MPAGES_COLD mpages_vec
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

/* Has a vector from a pool have so much capacity, or goes without it. */
static MPAGES_COLD mpages_vec
enlarge(mpages_pool *pool, const mpages_item *item, size_t size, size_t capacity)
{
	mpages_vec v = {item->base, 0, item->cap, item->max, item->dirty};

	if (mpages_vec_commit(&v, size, capacity, false) ||
	    (mpages_pool_give_up(pool) && mpages_vec_commit(&v, size, capacity, false)))
		return v;
	mpages_vec_free(v, size);
	return mpages_vec_none;
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
	mpages_item *item = NULL;

	if (pool == NULL) {
		mpages_fail(MPAGES_EMPTIED, 0, "reserve", NULL, 0);
		return mpages_vec_none;
	}
	if (has_product(capacity, size))
		item = take(pool, size, capacity * size);
	if (item == NULL)
		return make(pool, size, capacity);
	if (capacity <= item->cap)
		return (mpages_vec){item->base, 0, item->cap, item->max, item->dirty};
	return enlarge(pool, item, size, capacity);
}

/* ---- Back to it ---- */

/* Gives the end of a vector to the system, so that its class, as small as need be, fits into the budget. */
static bool
cut(const mpages_pool *pool, mpages_vec *v, size_t size, unsigned *size_class)
{
	mpages_error before = *mpages_last_error();
	unsigned least = class_of(pool, 0);
	size_t bytes;

	do {
		if (*size_class == least)
			return false;
		bytes = mpages_pool_class_size(pool, --*size_class);
	} while (bytes > pool->budget);
	if (mpages_vec_uncommit(v, size, bytes)) {
		*size_class = class_of(pool, v->cap * size);
		return true;
	}
	mpages_fail(before.status, before.os_code, before.operation, before.address, before.size);
	return false;
}

/* Writes down what a vector has that goes back; false where it cannot be kept. */
static bool
note(mpages_item *item, mpages_vec *v, size_t size)
{
	unsigned size_class;

	/* What is as it came has the class that it had. */
	if (v->cap != item->cap || size != item->element) {
		size_class = class_of(item->pool, v->cap * size);
		if (mpages_pool_class_size(item->pool, size_class) > item->pool->budget &&
		    !cut(item->pool, v, size, &size_class))
			return false;
		item->size_class = (unsigned char)size_class;
		item->cap = v->cap;
		item->max = v->max;
		item->element = size;
	}
	item->dirty = v->dirty;
	return true;
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
	if (note(item, v, size) && mpages_pool_keep(item))
		return MPAGES_POOL_KEEPS;
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
