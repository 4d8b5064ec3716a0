/* The steps of a random walk: by chance, but only what the state of the pages allows. */
#ifndef TESTS_WALK_STEPS_H
#define TESTS_WALK_STEPS_H

#include "walk_bytes.h"
#include "walk_ops.h"

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
EXISTS_IF(uncommit)

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
	{"uncommit", 2, uncommit_exists, uncommit},
	{"split", 6, always, split},
	{"join", 6, always, join},
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

#endif
