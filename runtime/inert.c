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
#include "inert.h"
#include "os.h"

enum {
	FREE = 0,  /* a key; otherwise it is the base of pages, never as small as these */
	TAKEN = 1, /* out of the table */
	FIXED = 64,
	ENOUGH = 32, /* so many threads may be half way through a turn that fails */
	CHUNK_BYTES = 16384
};

struct chunk {
	_Atomic(struct chunk *) next;
	size_t n;
	mpages_inert *entries;
};

static mpages_inert fixed[FIXED];
static struct chunk first = {.n = FIXED, .entries = fixed};
atomic_long mpages_inert_spare = FIXED - ENOUGH;

long
mpages_inert_more(void)
{
	struct chunk *last = &first, *chunk, *none = NULL;
	void *made;
	long code = mpages_os_map(&made, CHUNK_BYTES, MPAGES_READ | MPAGES_WRITE);

	if (code != 0)
		return code;
	chunk = made;
	chunk->entries = (mpages_inert *)(chunk + 1);
	chunk->n = (CHUNK_BYTES - sizeof *chunk) / sizeof *chunk->entries;
	while (!atomic_compare_exchange_strong(&last->next, &none, chunk)) {
		last = none;
		none = NULL;
	}
	atomic_fetch_add(&mpages_inert_spare, (long)chunk->n);
	return 0;
}

/* Takes an entry that has this key, or returns NULL. */
static mpages_inert *
take(uintptr_t key)
{
	for (struct chunk *in = &first; in != NULL; in = atomic_load(&in->next)) {
		for (size_t i = 0; i < in->n; i++) {
			uintptr_t found = key;

			if (atomic_compare_exchange_strong(&in->entries[i].key, &found, TAKEN))
				return &in->entries[i];
		}
	}
	return NULL;
}

mpages_inert *
mpages_inert_take(const void *base)
{
	return base == NULL ? NULL : take((uintptr_t)base);
}

mpages_inert *
mpages_inert_new(const void *base)
{
	/* Pages that somebody else unmapped while they were inert may have left one. */
	mpages_inert *entry = take((uintptr_t)base);

	if (entry != NULL)
		return entry;
	do
		entry = take(FREE);
	while (entry == NULL && mpages_inert_more() == 0);
	if (entry != NULL)
		atomic_fetch_sub(&mpages_inert_spare, 1);
	return entry;
}

void
mpages_inert_put_back(mpages_inert *entry, const void *base)
{
	atomic_store(&entry->key, (uintptr_t)base);
}

void
mpages_inert_drop(mpages_inert *entry)
{
	atomic_store(&entry->key, FREE);
	atomic_fetch_add(&mpages_inert_spare, 1);
}
