/* A lock of one word: one atomic step where nobody else wants it, and the system's queue otherwise. */
#ifndef MPAGES_LOCK_H
#define MPAGES_LOCK_H

#include "os.h"

enum {
	LOCK_OPEN,
	LOCK_HELD,
	LOCK_WANTED /* held, and somebody waits */
};

static inline void
mpages_lock(atomic_uint *lock)
{
	unsigned was = LOCK_OPEN;

	if (atomic_compare_exchange_strong_explicit(lock, &was, LOCK_HELD, memory_order_acquire,
	                                            memory_order_relaxed))
		return;
	while (atomic_exchange_explicit(lock, LOCK_WANTED, memory_order_acquire) != LOCK_OPEN)
		mpages_os_wait(lock, LOCK_WANTED);
}

static inline void
mpages_unlock(atomic_uint *lock)
{
	if (atomic_exchange_explicit(lock, LOCK_OPEN, memory_order_release) == LOCK_WANTED)
		mpages_os_wake(lock);
}

#endif
