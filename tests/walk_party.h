/* Random walks as a program: the walkers, what they need, and the command line. */
#ifndef TESTS_WALK_PARTY_H
#define TESTS_WALK_PARTY_H

#include <errno.h>

#include "page.h"
#include "threads.h"
#include "walk_steps.h"

enum {
	REGIONS = 256, /* of all threads together */
	MOST_THREADS = 16,
	HANDED = 8, /* on their way, to each thread */
	STACK = 1 << 21
};

/* ---- All walkers, and what they need ---- */

struct party {
	struct walker walkers[MOST_THREADS];
	pthread_t threads[MOST_THREADS];
	size_t n;
	struct exchange exchange;
	struct slot *slots;
	unsigned char *models, *scratches, *stacks;
};

static void
give_up(const char *why)
{
	printf("walk: %s\n0 passed, 1 failed\n", why);
	exit(EXIT_FAILURE);
}

static void *
allocate(size_t n, size_t size)
{
	void *made = calloc(n, size);

	if (made == NULL)
		give_up("no memory for the model");
	return made;
}

static void
gather(struct party *party, size_t n, uint64_t seed, unsigned long steps)
{
	size_t longest = MOST_PAGES * mpages_page_size(), scratch = longest + sizeof(uint64_t);
	size_t regions = REGIONS / n, all = regions * n + HANDED * n;

	memset(party, 0, sizeof *party);
	party->n = n;
	party->slots = allocate(all, sizeof *party->slots);
	party->models = allocate(all, longest);
	party->scratches = allocate(n, scratch);
	party->stacks = allocate(n, STACK);
	for (size_t i = 0; i < all; i++)
		party->slots[i].model = party->models + i * longest;
	pthread_mutex_init(&party->exchange.lock, NULL);
	party->exchange.slots = party->slots + regions * n;
	party->exchange.n = HANDED * n;
	for (size_t i = 0; i < n; i++) {
		struct walk *w = &party->walkers[i].walk;

		/* Seeds that are near each other must not give walks that are. */
		w->random = (seed + i * 1000003 + 1) * UINT64_C(0x9e3779b97f4a7c15) | 1;
		w->slots = party->slots + regions * i;
		w->n = regions;
		w->scratch = party->scratches + scratch * i;
		w->exchange = &party->exchange;
		w->alone = n == 1 && maps_are_ours();
		party->walkers[i].steps = (unsigned long)(steps / n);
	}
}

/* The stacks are ours, so that threads leave no mapping behind either. */
static void
start(struct party *party, size_t i)
{
	if (!threads_start(&party->threads[i], walk, &party->walkers[i], party->stacks + STACK * i, STACK))
		give_up("no thread");
}

static void
walk_all(struct party *party)
{
	if (party->n == 1) {
		walk(&party->walkers[0]);
	} else {
		for (size_t i = 0; i < party->n; i++)
			start(party, i);
		for (size_t i = 0; i < party->n; i++)
			pthread_join(party->threads[i], NULL);
	}
	end_all(&party->walkers[0].walk, party->exchange.slots, party->exchange.n);
}

/* Says what was done, and returns how many checks passed. */
static unsigned long
report(const struct party *party)
{
	unsigned long passed = 0, made = 0, refused = 0, inert = 0;

	for (size_t i = 0; i < party->n; i++) {
		const struct walker *walker = &party->walkers[i];

		passed += walker->walk.passed;
		made += walker->made;
		refused += walker->walk.all_refused;
		inert += walker->walk.inert;
	}
	printf("pages of %zu bytes: %lu new", mpages_page_size(), made);
	for (int op = 0; op < OPERATIONS; op++) {
		unsigned long done = 0;

		for (size_t i = 0; i < party->n; i++)
			done += party->walkers[i].done[op];
		printf(", %lu %s", done, operations[op].name);
	}
	if (refused > 0)
		printf("; %lu calls refused, %lu handles inert", refused, inert);
	printf("\n");
	return passed;
}

static void
dismiss(struct party *party)
{
	pthread_mutex_destroy(&party->exchange.lock);
	free(party->stacks);
	free(party->scratches);
	free(party->models);
	free(party->slots);
}

/* Walks with pages of a size, and returns how many checks passed. */
static unsigned long
walk_with_pages(size_t page, size_t threads, uint64_t seed, unsigned long steps)
{
	static struct party party;
	unsigned long passed;
	size_t mappings, bytes;

	mpages_page_size_override(page);
	gather(&party, threads, seed, steps);
	mappings = maps_count();
	bytes = maps_bytes();
	walk_all(&party);
	if (maps_are_ours() && (threads == 1 || THREADS_LEAVE_NOTHING) &&
	    (maps_count() != mappings || maps_bytes() != bytes))
		give_up("pages are left behind");
	passed = report(&party);
	dismiss(&party);
	mpages_page_size_override(0);
	return passed + 1;
}

/* ---- The command line ---- */

static unsigned long
number(int argc, char **argv, int i, unsigned long otherwise)
{
	char *end;
	unsigned long value;

	if (i >= argc)
		return otherwise;
	errno = 0;
	value = strtoul(argv[i], &end, 10);
	if (argv[i][0] < '0' || argv[i][0] > '9' || *end != '\0' || errno != 0) {
		fprintf(stderr, "walk: '%s' is no number\n", argv[i]);
		exit(2);
	}
	return value;
}

static void
see_what_is_lacking(void)
{
	rights_are_listed = system_lists_rights();
	wipes_unread = system_wipes_what_it_cannot_read();
	if (!rights_are_listed)
		puts("passed over, for it is not listed: what may run; system calls tell what may be read and written");
	if (!wipes_unread)
		puts("passed over, for memset reads what it wipes: decommit of what cannot be read");
}

/* The whole of a program. */
static int
walk_main(int argc, char **argv)
{
	static const size_t pages[] = {0, 16384, 65536};
	unsigned long steps = number(argc, argv, 1, 200000), seed = number(argc, argv, 2, 1);
	unsigned long threads = number(argc, argv, 3, 1), passed = 0;

	if (argc > 4 || threads < 1 || threads > MOST_THREADS) {
		fprintf(stderr, "usage: %s [STEPS] [SEED] [THREADS, at most %d]\n", argv[0],
		        MOST_THREADS);
		return 2;
	}
	printf("%lu steps, seed %lu, threads %lu\n", steps, seed, threads);
	fflush(stdout);
	see_what_is_lacking();
	for (int i = 0; i < LENGTH(pages); i++)
		if (pages[i] == 0 || pages[i] > mpages_page_size())
			passed += walk_with_pages(pages[i], threads, seed, steps / LENGTH(pages));
	printf("%lu passed, 0 failed\n", passed);
	return EXIT_SUCCESS;
}

#endif
