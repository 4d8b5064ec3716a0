/* Threads to fronts, and visits between them. */
#include <limits.h>

#include "pool_seats.h"
#include "size.h"

enum {
	LATELY = 1 << 30, /* of guests: whoever was there saw that the owner was out, and he is careful since */
	LONG_ALONE = 256, /* so many times he came and nobody else was there */
	PATIENCE = 10000  /* so often a guest lets others run before he goes */
};

static const unsigned BEING_TAKEN = UINT_MAX; /* instead of a number of the owner's */

static mpages_seat none;
static _Atomic(mpages_seat *) seats; /* NULL: not known yet; &none: there are none */
static atomic_uint owned;  /* how many seats have ever had an owner: these are the first */
static atomic_uint shared; /* how many threads have got a front that is not their own */
static atomic_uint in_use;

_Thread_local mpages_own mpages_own_front;

/* The seats of the process, made if it has not any; NULL where the system cannot have them. */
static mpages_seat *
seats_made(void)
{
	mpages_seat *there = atomic_load_explicit(&seats, memory_order_acquire), *made = &none;
	size_t size = MPAGES_POOL_OWNED * sizeof(mpages_seat);
	void *base;

	if (there == NULL) {
		mpages_round_up(size, mpages_os_page_size(), &size);
		if (mpages_os_barrier() == 0 && mpages_os_map_wiped(&base, size) == 0)
			made = base;
		if (atomic_compare_exchange_strong(&seats, &there, made))
			there = made;
		else if (made != &none)
			mpages_os_unmap(base, size);
	}
	return there != &none ? there : NULL;
}

/* Notes that a front is used: before anything is kept there. */
static unsigned
used(unsigned front)
{
	unsigned most = atomic_load_explicit(&in_use, memory_order_acquire);

	while (most <= front && !atomic_compare_exchange_weak(&in_use, &most, front + 1))
		;
	return front;
}

/* Makes the seat of a thread that has ended the calling one's. */
static bool
take_over(mpages_seat *seat, unsigned thread)
{
	unsigned was = atomic_load_explicit(&seat->owner, memory_order_relaxed);

	if (was == 0 || was == BEING_TAKEN || !mpages_os_has_ended(was) ||
	    !atomic_compare_exchange_strong(&seat->owner, &was, BEING_TAKEN))
		return false;
	/* By now it may be another's, who was given the same number. And from the barrier on everybody sees
	 * what the owner has done before he ended. */
	if (!mpages_os_has_ended(was) || mpages_os_barrier() != 0) {
		atomic_store(&seat->owner, was);
		return false;
	}
	atomic_store(&seat->owner, thread);
	return true;
}

/* Finds a front for the calling thread that it owns: one whose owner has ended, or one that nobody had. */
static bool
finds_own(mpages_seat *all, unsigned *front)
{
	unsigned thread = mpages_os_thread(), had = atomic_load_explicit(&owned, memory_order_relaxed);

	for (*front = 0; *front < had; ++*front)
		if (take_over(&all[*front], thread))
			return true;
	do
		if (had == MPAGES_POOL_OWNED)
			return false;
	while (!atomic_compare_exchange_weak_explicit(&owned, &had, had + 1, memory_order_relaxed,
	                                              memory_order_relaxed));
	*front = had;
	atomic_store(&all[had].owner, thread);
	return true;
}

/* Gives the calling thread a front. */
static MPAGES_COLD void
sit_down(mpages_own *own)
{
	mpages_seat *all = seats_made();
	unsigned front, first = all != NULL ? MPAGES_POOL_OWNED : 0;
	bool is_own = all != NULL && finds_own(all, &front);

	if (!is_own)
		front = first + atomic_fetch_add(&shared, 1) % (MPAGES_POOL_FRONTS - first);
	own->front = used(front) + 1;
	own->seat = is_own ? &all[front] : NULL;
}

unsigned
mpages_front_own(void)
{
	mpages_own *own = &mpages_own_front;

	if (own->front == 0)
		sit_down(own);
	/* What a signal has interrupted will store a word that it has read already. */
	if (atomic_load_explicit(&own->inside, memory_order_relaxed) != 0)
		return used(MPAGES_POOL_FRONTS - 1);
	return own->front - 1;
}

unsigned
mpages_fronts_in_use(void)
{
	return atomic_load(&in_use);
}

MPAGES_COLD void
mpages_seat_give_way(mpages_own *own)
{
	mpages_seat *seat = own->seat;
	unsigned lately = LATELY;

	mpages_seat_leave(own);
	if (atomic_fetch_add_explicit(&seat->alone, 1, memory_order_relaxed) >= LONG_ALONE)
		atomic_compare_exchange_strong(&seat->guests, &lately, 0);
}

/* Waits until the owner of a seat, where there is a guest already, is out of it. */
static bool
is_out(mpages_seat *seat)
{
	if (mpages_os_barrier() != 0)
		return false;
	for (int i = 0; atomic_load_explicit(&seat->inside, memory_order_acquire) != 0; i++) {
		if (i == PATIENCE)
			return false;
		mpages_os_yield();
	}
	return true;
}

static mpages_seat *
seat_of(unsigned front)
{
	mpages_seat *all = seats_made();

	return all != NULL && front < MPAGES_POOL_OWNED ? &all[front] : NULL;
}

bool
mpages_front_visit(unsigned front)
{
	mpages_seat *seat = seat_of(front);
	bool is_lately;

	if (seat == NULL)
		return true;
	/* A signal that has interrupted its own thread can wait for ever. */
	if (seat == mpages_own_front.seat)
		return false;
	is_lately = (atomic_fetch_add(&seat->guests, 1) & LATELY) != 0;
	atomic_store_explicit(&seat->alone, 0, memory_order_relaxed);
	if (is_lately)
		return true;
	if (is_out(seat)) {
		atomic_fetch_or(&seat->guests, LATELY);
		return true;
	}
	atomic_fetch_sub(&seat->guests, 1);
	return false;
}

void
mpages_front_end_visit(unsigned front)
{
	mpages_seat *seat = seat_of(front);

	if (seat != NULL)
		atomic_fetch_sub(&seat->guests, 1);
}
