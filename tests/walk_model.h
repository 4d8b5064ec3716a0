/* What a random walk knows: live pages, each with a plain array of the bytes that it should have;
 * and what decides and checks. */
#ifndef TESTS_WALK_MODEL_H
#define TESTS_WALK_MODEL_H

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "code.h"
#include "emulated.h"
#include "family.h"
#include "hints.h"
#include "maps.h"

enum {
	MOST_PAGES = 8, /* in a region */
	CODE_UNIT = 16  /* code is planted at multiples of this */
};

/* A handle and what it should be. Without pages it is empty. */
struct slot {
	mpages_region pages;
	int state;
	unsigned char *model;
	bool has_code; /* planted, unless it has been overwritten since */
	size_t code_at;
	unsigned char code_result;
};

/* Handles on their way from thread to thread. */
struct exchange {
	pthread_mutex_t lock;
	struct slot *slots;
	size_t n;
};

struct walk {
	uint64_t random;
	struct slot *slots;
	size_t n;
	unsigned char *scratch; /* a word longer than the longest region */
	struct exchange *exchange;
	bool alone; /* nobody else maps or unmaps anything meanwhile */
	unsigned refused; /* how many calls, by the operation that goes on */
	const char *doing;
	unsigned long step, passed;
	unsigned long all_refused, inert; /* calls, and turns that could not be undone */
};

/* The walk of this thread while it asks for something that may be refused; walk_refused.c does. */
static _Thread_local struct walk *asking;

/* What an emulator of programs may lack: a list of mappings that has the rights of each page, and wiping where
 * nothing can be read. */
static bool rights_are_listed, wipes_unread;

/* ---- Chance and checks ---- */

/* Marsaglia's xorshift64; never 0. */
static inline uint64_t
draw(struct walk *w)
{
	w->random ^= w->random << 13;
	w->random ^= w->random >> 7;
	w->random ^= w->random << 17;
	return w->random;
}

/* One of the numbers below n. */
static inline size_t
below(struct walk *w, size_t n)
{
	return (size_t)((draw(w) >> 16) % n);
}

/* The end of everything: nothing that follows could be trusted. */
static inline void
fail(const struct walk *w, const struct slot *slot, const char *claim, int line)
{
	char error[256];

	mpages_error_text(mpages_last_error(), error, sizeof error);
	printf("walk: step %lu: %s, now %s of %zu bytes at %p: line %d: %s\n"
	       "walk: the last error of this thread: %s\n%lu passed, 1 failed\n",
	       w->step, w->doing, family[slot->state].name, slot->pages.size, slot->pages.base,
	       line, claim, error, w->passed);
	fflush(stdout);
	_Exit(EXIT_FAILURE);
}

/* In a function that has `w` and `slot`. */
#define CHECK(claim) ((claim) ? (void)w->passed++ : fail(w, slot, #claim, __LINE__))

static inline void
check_error(struct walk *w, const struct slot *slot, mpages_status status)
{
	CHECK(mpages_last_error()->status == status);
}

/* Random bytes, n of them, as good as new. */
static inline const unsigned char *
random_bytes(struct walk *w, size_t n)
{
	for (size_t i = 0; i < n; i += sizeof(uint64_t)) {
		uint64_t bytes = draw(w);

		memcpy(w->scratch + i, &bytes, sizeof bytes);
	}
	return w->scratch;
}

/* What is called next may fail, if the system refuses something. */
static inline void
begin(struct walk *w)
{
	asking = w;
	w->refused = 0;
}

/* Whether it worked. Without a reason it must. */
static inline bool
worked(struct walk *w, const struct slot *slot, bool so)
{
	asking = NULL;
	w->all_refused += w->refused;
	CHECK(so || w->refused > 0);
	return so;
}

static inline bool
is_live(const struct slot *slot)
{
	return slot->pages.size != 0;
}

static inline size_t
random_size(struct walk *w)
{
	size_t page = mpages_page_size();

	return (1 + below(w, 1 + below(w, MOST_PAGES))) * page - below(w, page);
}

/* A range inside, mostly short; either end is at an edge of a page now and then. */
static inline void
random_range(struct walk *w, const struct slot *slot, size_t *at, size_t *n)
{
	size_t page = mpages_page_size(), size = slot->pages.size, most = size;

	*at = below(w, size + 1);
	if (below(w, 4) == 0)
		*at -= *at % page;
	if (below(w, 8) != 0)
		most = 256;
	if (most > size - *at)
		most = size - *at;
	*n = below(w, most + 1);
	if (below(w, 4) == 0 && *n >= (*at + *n) % page)
		*n -= (*at + *n) % page;
}

#endif
