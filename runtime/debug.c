/* The debug library: the plain functions, wrapped so that what became of all pages is remembered.
 *
 * C lets a handle be copied, and a copy does not know that the pages have turned or ended since. Here
 * every access of a program compiled with PAGES_DEBUG is compared with the record of its pages, and
 * one through a stale copy ends the program with the whole story. Unlike the plain library, this one
 * prints, aborts, takes a lock and costs time.
 *
 * The plain functions are in this library too, under the names mpages_plain_*.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PAGES_DEBUG
#include "debug.h"
#include "debug_os.h"
#include "dual.h"

bool mpages_plain_map(mpages_region *made, const mpages_state *as, size_t bytes);
bool mpages_plain_turn(mpages_region *pages, const mpages_state *from, const mpages_state *to);
bool mpages_plain_unmap(mpages_region *pages, const mpages_state *as);
bool mpages_plain_resize(mpages_region *pages, const mpages_state *as, size_t bytes);
bool mpages_plain_map_dual(mpages_region *write, mpages_region *run, const mpages_state *writes,
                           const mpages_state *runs, size_t bytes);
bool mpages_plain_unmap_dual(mpages_region *write, mpages_region *run, const mpages_state *writes,
                             const mpages_state *runs);

enum {
	NAME_SIZE = 96,   /* a function's name, cut to this */
	FIRST_ROOM = 256, /* records; doubled when three quarters are taken */
	MOST_LOST = 20    /* regions that are told one by one at the end */
};

/* What became of the pages that start at an address. */
typedef struct record {
	void *base;  /* NULL: nothing yet */
	size_t size; /* 0: they are gone */
	char state[NAME_SIZE];
	char by[NAME_SIZE]; /* the function that brought them there; empty: they were made so */
	long process;
} record;

static record *records;
static size_t room, taken;
static bool reports_at_exit;

/* The function that the program is in, told by the check with which each begins. */
static _Thread_local const char *function = "";

static size_t
slot_of(const record *in, size_t slots, const void *base)
{
	/* Pages start at multiples of at least 4096; the multiplier is 2^64 over the golden ratio. */
	size_t slot = (size_t)(((uint64_t)(uintptr_t)base >> 12) * 0x9e3779b97f4a7c15u >> 20) % slots;

	while (in[slot].base != NULL && in[slot].base != base)
		slot = (slot + 1) % slots;
	return slot;
}

static void
make_room(void)
{
	size_t slots = room == 0 ? FIRST_ROOM : room * 2;
	record *more;

	if (taken + 1 <= room / 4 * 3)
		return;
	more = calloc(slots, sizeof *more);
	if (more == NULL) {
		fputs("memory_pages: no memory for the records of PAGES_DEBUG\n", stderr);
		abort();
	}
	for (size_t i = 0; i < room; i++)
		if (records[i].base != NULL)
			more[slot_of(more, slots, records[i].base)] = records[i];
	free(records);
	records = more;
	room = slots;
}

static record *
find(const void *base)
{
	record *found = room == 0 ? NULL : &records[slot_of(records, room, base)];

	return found != NULL && found->base != NULL ? found : NULL;
}

static void
report_lost(void)
{
	size_t lost = 0;

	mpages_debug_lock();
	for (size_t i = 0; i < room; i++) {
		const record *at = &records[i];

		/* What a forked child has inherited is the parent's to free. */
		if (at->base == NULL || at->size == 0 || at->process != mpages_debug_process())
			continue;
		if (lost++ < MOST_LOST)
			fprintf(stderr, "memory_pages: never freed: %zu bytes at %p, %s since %s\n", at->size,
			        at->base, at->state, at->by[0] == '\0' ? "they were made" : at->by);
	}
	if (lost > MOST_LOST)
		fprintf(stderr, "memory_pages: never freed: %zu more\n", lost - MOST_LOST);
	mpages_debug_unlock();
}

/* The record of the pages at base, made if there is none. */
static record *
find_or_make(void *base)
{
	record *at;

	make_room();
	at = &records[slot_of(records, room, base)];
	if (at->base == NULL) {
		taken++;
		at->base = base;
	}
	if (!reports_at_exit)
		reports_at_exit = atexit(report_lost) == 0;
	return at;
}

/* Writes down what pages are now. Those that were there before stay the affair of the process that
 * made them. */
static void
note(mpages_region pages, const mpages_state *as, const char *by)
{
	record *at;

	mpages_debug_lock();
	at = find_or_make(pages.base);
	if (at->size == 0)
		at->process = mpages_debug_process();
	at->size = pages.size;
	snprintf(at->state, sizeof at->state, "%s", as->name);
	snprintf(at->by, sizeof at->by, "%s", by);
	mpages_debug_unlock();
}

/* Writes down that pages are gone, before they are: afterwards the place may be somebody else's.
 * Returns what was written there, to be put back if they stay. */
static record
note_gone(void *base)
{
	record *at, before;

	mpages_debug_lock();
	at = find_or_make(base);
	before = *at;
	at->size = 0;
	snprintf(at->by, sizeof at->by, "%s", function);
	mpages_debug_unlock();
	return before;
}

static void
put_back(record before)
{
	mpages_debug_lock();
	*find_or_make(before.base) = before;
	mpages_debug_unlock();
}

void
mpages_debug_check(mpages_region pages, const mpages_state *as, const char *in)
{
	const record *at;

	function = in;
	/* Empty and inert handles need no record: every function knows them. */
	if (pages.size == 0)
		return;
	mpages_debug_lock();
	at = find(pages.base);
	/* Pages that were made elsewhere, by a function of the program's own, have no record. */
	if (at == NULL || (at->size == pages.size && strcmp(at->state, as->name) == 0)) {
		mpages_debug_unlock();
		return;
	}
	fprintf(stderr, "memory_pages: %s: this handle is a stale copy: it says %s of %zu bytes at %p, ", in,
	        as->name, pages.size, pages.base);
	if (at->size == 0)
		fprintf(stderr, "but %s has ended those pages\n", at->by);
	else
		fprintf(stderr, "but the pages there are %s of %zu bytes since %s\n", at->state, at->size,
		        at->by[0] == '\0' ? "they were made anew" : at->by);
	abort();
}

void
mpages_debug_made(mpages_region pages, const mpages_state *as)
{
	note(pages, as, "");
}

bool
mpages_debug_make(bool (*make)(mpages_region *, const mpages_state *, size_t), mpages_region *made,
                  const mpages_state *as, size_t bytes)
{
	if (!make(made, as, bytes))
		return false;
	mpages_debug_made(*made, as);
	return true;
}

void
mpages_debug_keep(mpages_region pages, const mpages_state *as)
{
	note(pages, as, function);
	mpages_debug_lock();
	/* They are nobody's to free. */
	find_or_make(pages.base)->process = 0;
	mpages_debug_unlock();
}

void
mpages_debug_divide(mpages_region first, mpages_region rest, const mpages_state *as)
{
	long process;

	note(first, as, function);
	note(rest, as, function);
	mpages_debug_lock();
	/* Parts are the affair of whoever made the pages. */
	process = find_or_make(first.base)->process;
	find_or_make(rest.base)->process = process;
	mpages_debug_unlock();
}

void
mpages_debug_gone(void *base)
{
	note_gone(base);
}

void
mpages_debug_unite(mpages_region pages, void *next, const mpages_state *as)
{
	note(pages, as, function);
	note_gone(next);
}

bool
mpages_debug_end(bool (*end)(mpages_region *, const mpages_state *), mpages_region *pages,
                 const mpages_state *as)
{
	record before;

	if (pages->base == NULL)
		return end(pages, as);
	before = note_gone(pages->base);
	if (end(pages, as))
		return true;
	put_back(before);
	return false;
}

bool
mpages_debug_change(bool (*change)(mpages_region *, const mpages_state *, size_t),
                    mpages_region *pages, const mpages_state *as, size_t bytes)
{
	record before;

	if (pages->size == 0)
		return change(pages, as, bytes);
	before = note_gone(pages->base);
	if (!change(pages, as, bytes)) {
		put_back(before);
		return false;
	}
	note(*pages, as, function);
	return true;
}

bool
mpages_map(mpages_region *made, const mpages_state *as, size_t bytes)
{
	return mpages_debug_make(mpages_plain_map, made, as, bytes);
}

bool
mpages_debug_turn(bool (*turn)(mpages_region *, const mpages_state *, const mpages_state *),
                  mpages_region *pages, const mpages_state *from, const mpages_state *to)
{
	if (!turn(pages, from, to))
		return false;
	note(*pages, to, function);
	return true;
}

bool
mpages_turn(mpages_region *pages, const mpages_state *from, const mpages_state *to)
{
	return mpages_debug_turn(mpages_plain_turn, pages, from, to);
}

bool
mpages_unmap(mpages_region *pages, const mpages_state *as)
{
	return mpages_debug_end(mpages_plain_unmap, pages, as);
}

bool
mpages_resize(mpages_region *pages, const mpages_state *as, size_t bytes)
{
	return mpages_debug_change(mpages_plain_resize, pages, as, bytes);
}

bool
mpages_map_dual(mpages_region *write, mpages_region *run, const mpages_state *writes,
                const mpages_state *runs, size_t bytes)
{
	if (!mpages_plain_map_dual(write, run, writes, runs, bytes))
		return false;
	note(*write, writes, "");
	note(*run, runs, "");
	return true;
}

bool
mpages_unmap_dual(mpages_region *write, mpages_region *run, const mpages_state *writes,
                  const mpages_state *runs)
{
	record write_before, run_before;

	if (write->size == 0 || run->size == 0)
		return mpages_plain_unmap_dual(write, run, writes, runs);
	write_before = note_gone(write->base);
	run_before = note_gone(run->base);
	if (mpages_plain_unmap_dual(write, run, writes, runs))
		return true;
	put_back(write_before);
	put_back(run_before);
	return false;
}
