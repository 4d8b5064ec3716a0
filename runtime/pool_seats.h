/* Whose the fronts of pools are, and who else may change what is in them.
 *
 * An atomic exchange takes a processor as long as all the rest of taking something from a pool. So as many
 * threads as there are fronts for own one each, the same in every pool, and change its cells with plain stores,
 * from mpages_seat_enter to mpages_seat_leave. Somebody else who wants to change one says so at the front's
 * seat, has the system make a barrier on every processor, and comes in when the owner is not in the midst of it,
 * which takes a few instructions. As long as somebody else is there, and for a while after that, the owner
 * exchanges atomically, as all others do; then he is alone again.
 *
 * The owner says that he is in and then looks for guests; a guest says that he is there and then looks for the
 * owner. It is the guest's barrier that keeps both from missing each other.
 *
 * Nothing is done when a thread ends. One that comes asks the system which owners have, and takes over from the
 * first of them; the number that he had, the system may have given to somebody else, who then seems to be him and
 * keeps the front from others until he ends, too.
 *
 * Where the system has no such barrier, no front has an owner. */
#ifndef MPAGES_POOL_SEATS_H
#define MPAGES_POOL_SEATS_H

#include <stdatomic.h>

#include "os.h"

enum {
	MPAGES_POOL_OWNED = 24, /* fronts that can have an owner; threads that find none share the rest */
	MPAGES_POOL_FRONTS = 32
};

/* Of one front. In a child all of it is zero: who was there is not there any more. */
typedef struct mpages_seat {
	atomic_uint inside; /* whether the owner is */
	atomic_uint guests; /* how many others are, or are about to; and whether some were not long ago */
	atomic_uint alone;  /* how often the owner came since */
	atomic_uint owner;  /* the number that the system has for him; 0: not known */
	unsigned char apart[48]; /* from the next one's, in the processor's cache */
} mpages_seat;

/* What a thread has. */
typedef struct mpages_own {
	mpages_seat *seat;  /* NULL where others share the front */
	unsigned front;     /* and one; 0 before it has any */
	atomic_uint inside; /* what the seat tells others, for the thread itself: a child knows it, too */
} mpages_own;

extern _Thread_local mpages_own mpages_own_front;

/* Has the owner do without plain stores, for now. */
void mpages_seat_give_way(mpages_own *own);

/* Whether the calling thread, which has that, may change cells of its front with plain stores, until it leaves.
 * Not where it is in already, and a signal has interrupted that: neither there, nor in a child that it makes. */
static inline bool
mpages_seat_enter(mpages_own *own)
{
	mpages_seat *seat = own->seat;

	if (seat == NULL || atomic_load_explicit(&own->inside, memory_order_relaxed) != 0)
		return false;
	atomic_store_explicit(&own->inside, 1, memory_order_relaxed);
	atomic_signal_fence(memory_order_seq_cst);
	atomic_store_explicit(&seat->inside, 1, memory_order_relaxed);
	/* For the compiler; for the processor, guests see to it. */
	atomic_signal_fence(memory_order_seq_cst);
	if (atomic_load_explicit(&seat->guests, memory_order_acquire) == 0)
		return true;
	mpages_seat_give_way(own);
	return false;
}

static inline void
mpages_seat_leave(mpages_own *own)
{
	atomic_store_explicit(&own->seat->inside, 0, memory_order_release);
	atomic_signal_fence(memory_order_seq_cst);
	atomic_store_explicit(&own->inside, 0, memory_order_relaxed);
}

/* The front whose cells the calling thread may exchange, between enter and leave or else. */
unsigned mpages_front_own(void);

/* How many fronts have been used, in any pool. */
unsigned mpages_fronts_in_use(void);

/* Whether the calling thread may exchange cells of another's front, until it ends its visit: not where the system
 * refuses the barrier, or the owner does not come out, for a signal that waits for others has interrupted him. */
bool mpages_front_visit(unsigned front);
void mpages_front_end_visit(unsigned front);

#endif
