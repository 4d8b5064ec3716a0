/* What a pool keeps, and how it comes and goes.
 *
 * Each step is one change of a cell's word, before or after which everything is in order. So a fork at any
 * moment leaves a pool that works in the child; at most an item for each other thread was in the midst of coming
 * or going, and is lost to it. */
#include "os.h"
#include "pool_cells.h"
#include "vec_memory.h"

/* ---- The budget ---- */

static bool
charge(mpages_pool *pool, size_t bytes)
{
	size_t has = atomic_load_explicit(&pool->charged, memory_order_relaxed);

	do
		if (bytes > pool->budget || has > pool->budget - bytes)
			return false;
	while (!atomic_compare_exchange_weak_explicit(&pool->charged, &has, has + bytes,
	                                              memory_order_relaxed, memory_order_relaxed));
	return true;
}

static void
uncharge(mpages_pool *pool, size_t bytes)
{
	atomic_fetch_sub_explicit(&pool->charged, bytes, memory_order_relaxed);
}

/* ---- One cell ---- */

/* Changes a word from what it was; false, with what it is now, where others have changed it. */
static inline bool
exchange(mpages_cell *cell, uint64_t *was, uint64_t now, bool alone)
{
	if (alone) {
		atomic_store_explicit(cell, now, memory_order_release);
		return true;
	}
	return atomic_compare_exchange_weak_explicit(cell, was, now, memory_order_acq_rel,
	                                             memory_order_acquire);
}

/* Takes the item on top, if there is one. Its place in the budget becomes a credit of the cell, if it can
 * have one more and `leaves_credit`; *credited says so. Only who is `alone` does it without an atomic
 * exchange. */
static inline mpages_item *
pop(mpages_cell *cell, bool leaves_credit, bool *credited, bool alone)
{
	uint64_t was = atomic_load_explicit(cell, memory_order_acquire), now;
	mpages_item *item;

	do {
		if ((was & CELL_TOP) == 0)
			return NULL;
		item = mpages_item_at((uint32_t)(was & CELL_TOP));
		now = (was & ~(uint64_t)CELL_TOP) + CELL_TAKEN;
		now |= atomic_load_explicit(&item->next, memory_order_relaxed);
		*credited = leaves_credit && (was & CELL_CREDITS) != CELL_CREDITS;
		if (*credited)
			now += CELL_CREDIT;
		if (leaves_credit)
			now |= CELL_USED;
	} while (!exchange(cell, &was, now, alone));
	return item;
}

/* What an item that is put on top has for a place in the budget. */
typedef enum place {
	BY_CREDIT, /* a credit of the cell, where it has one */
	CHARGED,   /* the one that was just charged for it */
	ITS_OWN    /* the one it had; it comes back even where the pool has ended */
} place;

/* Puts an item on top. */
static inline bool
push(mpages_cell *cell, mpages_item *item, place by, bool alone)
{
	uint64_t was = atomic_load_explicit(cell, memory_order_relaxed), now;

	do {
		if (((was & CELL_CLOSED) != 0 && by != ITS_OWN) ||
		    ((was & CELL_CREDITS) == 0 && by == BY_CREDIT))
			return false;
		atomic_store_explicit(&item->next, (uint32_t)(was & CELL_TOP), memory_order_relaxed);
		now = ((was & ~(uint64_t)CELL_TOP) | item->number) | CELL_USED;
		if (by == BY_CREDIT)
			now -= CELL_CREDIT;
	} while (!exchange(cell, &was, now, alone));
	return true;
}

/* ---- All cells ---- */

static mpages_cell *
cell_at(mpages_pool *pool, unsigned n)
{
	mpages_front *front = &pool->fronts[n / MPAGES_POOL_CELLS];

	return &front->cells[n % MPAGES_POOL_CELLS / MPAGES_POOL_CLASSES][n % MPAGES_POOL_CLASSES];
}

/* The bytes of the credits of a cell whose word that is. */
static size_t
credits_of(const mpages_pool *pool, unsigned n, uint64_t word)
{
	return (size_t)(word & CELL_CREDITS) / CELL_CREDIT *
	       mpages_pool_class_size(pool, n % MPAGES_POOL_CLASSES);
}

/* Whether cells of a front may be exchanged by a thread whose own is that one, until it has gone. */
static bool
come(unsigned own, unsigned front)
{
	return front == own || mpages_front_visit(front);
}

static void
go(unsigned own, unsigned front)
{
	if (front != own)
		mpages_front_end_visit(front);
}

/* Takes the credits of all cells back. */
static void
collect_credits(mpages_pool *pool, unsigned own)
{
	for (unsigned n = 0; n < mpages_fronts_in_use() * MPAGES_POOL_CELLS; n++) {
		mpages_cell *cell = cell_at(pool, n);
		uint64_t was = atomic_load_explicit(cell, memory_order_relaxed);

		if ((was & CELL_CREDITS) == 0 || !come(own, n / MPAGES_POOL_CELLS))
			continue;
		while ((was & CELL_CREDITS) != 0 &&
		       !exchange(cell, &was, was & ~(uint64_t)CELL_CREDITS, false))
			;
		go(own, n / MPAGES_POOL_CELLS);
		uncharge(pool, credits_of(pool, n, was));
	}
}

long
mpages_pool_give_back(mpages_item *item)
{
	size_t bytes = item->size;
	long code;

	mpages_item_hide(item);
	code = item->kind == MPAGES_POOL_VECS ? mpages_vec_unmap(item->base, bytes)
	                                      : mpages_os_unmap(item->base, bytes);
	if (code == 0) {
		mpages_pool_disown(item);
		return 0;
	}
	/* The addresses stay taken, and are good for another time. */
	if (item->kind == MPAGES_POOL_VECS)
		bytes = mpages_vec_pages(item->cap * item->element);
	item->is_zero = mpages_os_discard(item->base, bytes, MPAGES_READ | MPAGES_WRITE) == 0;
	mpages_item_show(item);
	return code;
}

/* Empties a cell until no more than so many bytes are kept in all. */
static long
drain(mpages_pool *pool, mpages_cell *cell, size_t most, mpages_region *refused)
{
	while (atomic_load_explicit(&pool->charged, memory_order_relaxed) > most) {
		bool credited;
		mpages_item *item = pop(cell, false, &credited, false);
		size_t bytes;
		long code;

		if (item == NULL)
			return 0;
		*refused = (mpages_region){item->base, item->size};
		bytes = mpages_pool_class_size(pool, item->size_class);
		code = mpages_pool_give_back(item);
		if (code != 0) {
			push(cell, item, ITS_OWN, false);
			return code;
		}
		uncharge(pool, bytes);
	}
	return 0;
}

long
mpages_pool_evict(mpages_pool *pool, size_t most, mpages_region *refused)
{
	unsigned own = mpages_front_own(), all = mpages_fronts_in_use() * MPAGES_POOL_CELLS, n;
	unsigned hand = atomic_load_explicit(&pool->hand, memory_order_relaxed);
	bool left_out = false;
	long code = 0;

	*refused = (mpages_region){NULL, 0};
	collect_credits(pool, own);
	/* Twice around: what was used since the hand came by last is passed over once. */
	for (n = 0; n < 2 * all && code == 0; n++) {
		unsigned at = (hand + n) % all, front = at / MPAGES_POOL_CELLS;
		mpages_cell *cell = cell_at(pool, at);
		uint64_t word = atomic_load_explicit(cell, memory_order_relaxed);

		if (atomic_load_explicit(&pool->charged, memory_order_relaxed) <= most)
			break;
		if ((word & CELL_TOP) == 0)
			continue;
		if (!come(own, front)) {
			left_out = true;
			continue;
		}
		if ((word & CELL_USED) != 0)
			atomic_fetch_and_explicit(cell, ~(uint64_t)CELL_USED, memory_order_relaxed);
		else
			code = drain(pool, cell, most, refused);
		go(own, front);
	}
	atomic_store_explicit(&pool->hand, (hand + n) % all, memory_order_relaxed);
	if (code == 0 && left_out && atomic_load_explicit(&pool->charged, memory_order_relaxed) > most)
		code = MPAGES_OS_CANNOT;
	return code;
}

bool
mpages_pool_close(mpages_pool *pool, bool is_closed)
{
	unsigned own = mpages_front_own();
	bool all = true;
	unsigned fronts;

	/* Who comes to a front after it is looked how many there are finds this. He finds no credit there either:
	 * only what was kept and taken leaves one. */
	atomic_store(&pool->is_closed, is_closed);
	fronts = mpages_fronts_in_use();
	for (unsigned front = 0; front < fronts; front++) {
		if (!come(own, front)) {
			all = false;
			continue;
		}
		for (unsigned n = front * MPAGES_POOL_CELLS; n < (front + 1) * MPAGES_POOL_CELLS; n++) {
			if (is_closed)
				atomic_fetch_or(cell_at(pool, n), CELL_CLOSED);
			else
				atomic_fetch_and(cell_at(pool, n), ~CELL_CLOSED);
		}
		go(own, front);
	}
	return all;
}

size_t
mpages_pool_kept(mpages_pool *pool)
{
	size_t charged = atomic_load_explicit(&pool->charged, memory_order_relaxed), unused = 0;

	for (unsigned n = 0; n < mpages_fronts_in_use() * MPAGES_POOL_CELLS; n++)
		unused += credits_of(pool, n, atomic_load_explicit(cell_at(pool, n), memory_order_relaxed));
	/* Others may be in the midst of something. */
	return charged > unused ? charged - unused : 0;
}

/* Finds room in the budget for so many bytes. */
static bool
make_room(mpages_pool *pool, size_t bytes)
{
	mpages_region refused;

	if (bytes > pool->budget)
		return false;
	/* Others may be faster to use the room that was made. */
	for (int tries = 0; tries < 3; tries++) {
		if (charge(pool, bytes))
			return true;
		if (mpages_pool_evict(pool, pool->budget - bytes, &refused) != 0)
			return false;
	}
	return charge(pool, bytes);
}

/* ---- Items come and go ---- */

/* Takes the item on top of a cell of some front. */
static mpages_item *
take_at(mpages_pool *pool, mpages_pool_kind kind, unsigned size_class, unsigned own, unsigned front)
{
	mpages_cell *cell = &pool->fronts[front].cells[kind][size_class];
	bool credited = true;
	mpages_item *item;

	if ((atomic_load_explicit(cell, memory_order_relaxed) & CELL_TOP) == 0 || !come(own, front))
		return NULL;
	item = pop(cell, true, &credited, false);
	go(own, front);
	if (!credited)
		uncharge(pool, mpages_pool_class_size(pool, size_class));
	return item;
}

/* Notes that the calling thread has an item. */
static inline mpages_item *
taken(mpages_front *front, mpages_item *item)
{
	size_t reused = atomic_load_explicit(&front->reused, memory_order_relaxed);

	atomic_store_explicit(&front->reused, reused + 1, memory_order_relaxed);
	atomic_store_explicit(&item->kept, false, memory_order_relaxed);
	mpages_item_last = item;
	return item;
}

MPAGES_COLD mpages_item *
mpages_pool_search(mpages_pool *pool, mpages_pool_kind kind, unsigned size_class, unsigned above)
{
	unsigned own = mpages_front_own(), fronts = mpages_fronts_in_use();

	/* Where the thread has put things itself first. */
	for (unsigned at = size_class; at <= size_class + above && at < MPAGES_POOL_CLASSES; at++) {
		for (unsigned n = 0; n < fronts; n++) {
			mpages_item *item = take_at(pool, kind, at, own, (own + n) % fronts);

			if (item != NULL)
				return taken(&pool->fronts[own], item);
		}
	}
	return NULL;
}

mpages_item *
mpages_pool_take(mpages_pool *pool, mpages_pool_kind kind, unsigned size_class)
{
	mpages_own *own = &mpages_own_front;
	bool credited = true;
	mpages_front *front;
	mpages_item *item;

	if (size_class >= MPAGES_POOL_CLASSES || !mpages_seat_enter(own))
		return NULL;
	front = &pool->fronts[own->front - 1];
	item = pop(&front->cells[kind][size_class], true, &credited, true);
	mpages_seat_leave(own);
	if (!credited)
		uncharge(pool, mpages_pool_class_size(pool, size_class));
	return item != NULL ? taken(front, item) : NULL;
}

/* Keeps an item, where its cell has no credit, or others are at the cell. */
static MPAGES_COLD bool
keep_with_others(mpages_item *item)
{
	mpages_pool *pool = item->pool;
	mpages_cell *cell = &pool->fronts[mpages_front_own()].cells[item->kind][item->size_class];
	size_t bytes = mpages_pool_class_size(pool, item->size_class);

	if (push(cell, item, BY_CREDIT, false))
		return true;
	if (!atomic_load(&pool->is_closed) && (charge(pool, bytes) || make_room(pool, bytes))) {
		if (push(cell, item, CHARGED, false))
			return true;
		uncharge(pool, bytes);
	}
	atomic_store_explicit(&item->kept, false, memory_order_relaxed);
	return false;
}

bool
mpages_pool_keep(mpages_item *item)
{
	mpages_own *own = &mpages_own_front;

	if (item->size_class >= MPAGES_POOL_CLASSES)
		return false;
	atomic_store_explicit(&item->kept, true, memory_order_relaxed);
	if (mpages_seat_enter(own)) {
		bool done = push(&item->pool->fronts[own->front - 1].cells[item->kind][item->size_class],
		                 item, BY_CREDIT, true);

		mpages_seat_leave(own);
		if (done)
			return true;
	}
	return keep_with_others(item);
}
