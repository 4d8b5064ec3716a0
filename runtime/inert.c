/* What inert handles really are: a table that is looked at only after a turn has gone wrong.
 *
 * An entry belongs to whoever has the handle, so threads meet only over which slot is whose, and
 * one atomic word in each slot settles that. There is no lock that a fork could leave locked: the
 * worst that a child inherits is a slot that another thread of its parent was about to fill, and
 * which stays out of use.
 *
 * Nothing is lost for want of room. A turn begins only while many slots are free, and more are
 * mapped before they run short: once a turn has failed half way, it may be too late to map any.
 */
#include <stdatomic.h>

#include "inert.h"
#include "os.h"

enum {
	FREE = 0, /* a key; otherwise it is the base, which is a multiple of the page size */
	TAKEN = 1, /* by a thread that is about to fill it */
	FIXED = 64,
	ENOUGH = 32, /* so many threads may be half way through a turn that fails */
	CHUNK_BYTES = 65536
};

struct slot {
	_Atomic(uintptr_t) key;
	mpages_inert inert;
};

struct chunk {
	_Atomic(struct chunk *) next;
	size_t n;
	struct slot *slots;
};

static struct slot fixed[FIXED];
static struct chunk first = {.n = FIXED, .slots = fixed};
static atomic_size_t taken, room = FIXED;

/* The slot that has this key, or NULL. */
static struct slot *
slot_with(uintptr_t key)
{
	for (struct chunk *in = &first; in != NULL; in = atomic_load(&in->next))
		for (size_t i = 0; i < in->n; i++)
			if (atomic_load(&in->slots[i].key) == key)
				return &in->slots[i];
	return NULL;
}

/* Maps more slots and appends them. */
static long
more_slots(void)
{
	struct chunk *last = &first, *chunk, *none = NULL;
	void *made;
	long code = mpages_os_map(&made, CHUNK_BYTES, MPAGES_READ | MPAGES_WRITE);

	if (code != 0)
		return code;
	chunk = made;
	chunk->slots = (struct slot *)(chunk + 1);
	chunk->n = (CHUNK_BYTES - sizeof *chunk) / sizeof *chunk->slots;
	while (!atomic_compare_exchange_strong(&last->next, &none, chunk)) {
		last = none;
		none = NULL;
	}
	atomic_fetch_add(&room, chunk->n);
	return 0;
}

static bool
is_short(void)
{
	return atomic_load_explicit(&taken, memory_order_relaxed) + ENOUGH >
	       atomic_load_explicit(&room, memory_order_relaxed);
}

long
mpages_inert_ready(void)
{
	return is_short() ? more_slots() : 0;
}

/* A slot of our own, to be filled. */
static struct slot *
new_slot(void)
{
	do {
		struct slot *slot;

		while ((slot = slot_with(FREE)) != NULL) {
			uintptr_t was = FREE;

			if (atomic_compare_exchange_strong(&slot->key, &was, TAKEN)) {
				atomic_fetch_add(&taken, 1);
				return slot;
			}
		}
	} while (more_slots() == 0);
	return NULL;
}

bool
mpages_inert_keep(const void *base, mpages_inert inert)
{
	/* What is there already is our own, or was left by pages that somebody else unmapped. */
	struct slot *slot = slot_with((uintptr_t)base);

	if (slot == NULL)
		slot = new_slot();
	if (slot == NULL)
		return false;
	slot->inert = inert;
	atomic_store(&slot->key, (uintptr_t)base);
	return true;
}

bool
mpages_inert_recall(const void *base, mpages_inert *found)
{
	struct slot *slot = base == NULL ? NULL : slot_with((uintptr_t)base);

	if (slot == NULL)
		return false;
	*found = slot->inert;
	return true;
}

void
mpages_inert_forget(const void *base)
{
	struct slot *slot = slot_with((uintptr_t)base);

	if (slot == NULL)
		return;
	atomic_store(&slot->key, FREE);
	atomic_fetch_sub(&taken, 1);
}
