/* Random walks: any number of steps through the states, on hundreds of live regions, compared with a
 * plain model; then through the same with larger pages.
 *
 *     walk [STEPS] [SEED] [THREADS]
 *
 * The same seed walks the same way; with several threads, each does, but for what they hand to each
 * other. Prints what was done, and says at which step what failed.
 */
#define _GNU_SOURCE
#include <errno.h>

#include "page.h"
#include "walk_ops.h"

enum {
	REGIONS = 256, /* of all threads together */
	MOST_THREADS = 16,
	HANDED = 8, /* on their way, to each thread */
	STACK = 1 << 21
};

/* Whether an operation exists in a state; some do in all. */
static bool
always(const family_state *is)
{
	(void)is;
	return true;
}

#define EXISTS_IF(op) \
	static bool op##_exists(const family_state *is) \
	{ return is->op != NULL; }
EXISTS_IF(bytes)
EXISTS_IF(bytes_mut)
EXISTS_IF(at)
EXISTS_IF(at_mut)
EXISTS_IF(load)
EXISTS_IF(store)
EXISTS_IF(decommit)
EXISTS_IF(resize)
EXISTS_IF(entry)

/* What can be done to live pages, and how often. */
static const struct operation {
	const char *name;
	unsigned weight;
	bool (*exists)(const family_state *is);
	void (*run)(struct walk *w, struct slot *slot);
} operations[] = {
	{"turn", 30, always, turn},
	{"load", 14, load_exists, load},
	{"store", 14, store_exists, store},
	{"bytes", 4, bytes_exists, view},
	{"bytes_mut", 4, bytes_mut_exists, view_mut},
	{"at", 4, at_exists, at},
	{"at_mut", 4, at_mut_exists, at_mut},
	{"decommit", 8, decommit_exists, decommit},
	{"resize", 8, resize_exists, resize},
	{"plant code", 8, store_exists, plant},
	{"call code", 16, entry_exists, call},
	{"hint", 2, always, hint},
	{"reach past the end", 6, always, reach_past_the_end},
	{"want what cannot be", 4, always, want_what_cannot_be},
	{"look at all bytes", 3, always, look},
	{"compare rights", 1, always, compare_rights},
	{"hand over", 4, always, hand_over},
	{"free", 6, always, end},
};

enum {
	OPERATIONS = sizeof operations / sizeof *operations
};

/* What a thread needs. */
struct walker {
	struct walk walk;
	unsigned long steps;
	unsigned long made, done[OPERATIONS];
	unsigned char *stack;
};

/* ---- Walking ---- */

static size_t
choose(struct walk *w, const family_state *is)
{
	size_t weights = 0;

	for (size_t i = 0; i < OPERATIONS; i++)
		weights += operations[i].weight;
	for (;;) {
		size_t i = 0, weight = below(w, weights);

		while (weight >= operations[i].weight)
			weight -= operations[i++].weight;
		if (operations[i].exists(is))
			return i;
	}
}

/* Looks at what is left, and frees it. */
static void
end_all(struct walk *w, struct slot *slots, size_t n)
{
	w->doing = "the end";
	for (size_t i = 0; i < n; i++)
		if (is_live(&slots[i])) {
			look(w, &slots[i]);
			end(w, &slots[i]);
		}
}

static void *
walk(void *with)
{
	struct walker *walker = with;
	struct walk *w = &walker->walk;

	for (w->step = 0; w->step < walker->steps; w->step++) {
		struct slot *slot = &w->slots[below(w, w->n)];
		size_t i;

		if (!is_live(slot)) {
			w->doing = "new";
			make(w, slot);
			walker->made++;
			continue;
		}
		i = choose(w, &family[slot->state]);
		w->doing = operations[i].name;
		operations[i].run(w, slot);
		walker->done[i]++;
	}
	end_all(w, w->slots, w->n);
	return NULL;
}

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
		party->walkers[i].steps = steps / n;
	}
}

/* The stacks are ours, so that threads leave no mapping behind either. */
static void
start(struct party *party, size_t i)
{
	pthread_attr_t attributes;

	if (pthread_attr_init(&attributes) != 0 ||
	    pthread_attr_setstack(&attributes, party->stacks + STACK * i, STACK) != 0 ||
	    pthread_create(&party->threads[i], &attributes, walk, &party->walkers[i]) != 0)
		give_up("no thread");
	pthread_attr_destroy(&attributes);
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
	unsigned long passed = 0, made = 0;

	for (size_t i = 0; i < party->n; i++) {
		passed += party->walkers[i].walk.passed;
		made += party->walkers[i].made;
	}
	printf("pages of %zu bytes: %lu new", mpages_page_size(), made);
	for (int op = 0; op < OPERATIONS; op++) {
		unsigned long done = 0;

		for (size_t i = 0; i < party->n; i++)
			done += party->walkers[i].done[op];
		printf(", %lu %s", done, operations[op].name);
	}
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
	if (maps_are_ours() && (maps_count() != mappings || maps_bytes() != bytes))
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

int
main(int argc, char **argv)
{
	static const size_t pages[] = {0, 16384, 65536};
	unsigned long steps = number(argc, argv, 1, 200000), seed = number(argc, argv, 2, 1);
	unsigned long threads = number(argc, argv, 3, 1), passed = 0;

	if (argc > 4 || threads < 1 || threads > MOST_THREADS) {
		fprintf(stderr, "usage: walk [STEPS] [SEED] [THREADS, at most %d]\n", MOST_THREADS);
		return 2;
	}
	printf("%lu steps, seed %lu, threads %lu\n", steps, seed, threads);
	fflush(stdout);
	for (int i = 0; i < LENGTH(pages); i++)
		if (pages[i] == 0 || pages[i] > mpages_page_size())
			passed += walk_with_pages(pages[i], threads, seed, steps / LENGTH(pages));
	printf("%lu passed, 0 failed\n", passed);
	return EXIT_SUCCESS;
}
