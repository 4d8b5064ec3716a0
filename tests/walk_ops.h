/* What a random walk asks of the system, for live pages of all states: beginnings, turns, sizes,
 * ends. What is refused must have changed nothing. */
#ifndef TESTS_WALK_OPS_H
#define TESTS_WALK_OPS_H

#include "walk_model.h"

/* ---- Beginnings and ends ---- */

static inline void
make(struct walk *w, struct slot *slot)
{
	size_t page = mpages_page_size(), bytes = random_size(w);

	slot->state = (int)below(w, FAMILY_STATES);
	begin(w);
	slot->pages = family[slot->state].new(bytes);
	if (!worked(w, slot, family[slot->state].ok(slot->pages))) {
		CHECK(slot->pages.base == NULL);
		return;
	}
	CHECK(slot->pages.size == (bytes + page - 1) / page * page);
	memset(slot->model, 0, slot->pages.size);
	slot->has_code = false;
}

/* All bytes, in a state that can be read: the pages are turned into one. */
static inline void
look(struct walk *w, struct slot *slot)
{
	if (family[slot->state].bytes == NULL)
		CHECK(family_go(&slot->pages, &slot->state, readable[below(w, LENGTH(readable))]));
	CHECK(memcmp(family[slot->state].bytes(slot->pages).ptr, slot->model,
	             slot->pages.size) == 0);
}

static inline bool
are_same(mpages_region a, mpages_region b)
{
	return a.base == b.base && a.size == b.size;
}

static inline void
check_empty(struct walk *w, const struct slot *slot)
{
	CHECK(slot->pages.base == NULL && slot->pages.size == 0);
	CHECK(!family[slot->state].ok(slot->pages));
}

/* That a range is nobody's any more; not always, because it takes long. */
static inline void
check_hole(struct walk *w, const struct slot *slot, void *base, size_t size)
{
	if (w->alone && below(w, 8) == 0)
		CHECK(maps_is_gone(base, size));
}

static inline void
end(struct walk *w, struct slot *slot)
{
	mpages_region was;

	if (below(w, 2) == 0)
		look(w, slot);
	was = slot->pages;
	begin(w);
	if (!worked(w, slot, family[slot->state].free(&slot->pages))) {
		/* The bytes are lost, but not the pages. */
		CHECK(are_same(slot->pages, was));
		CHECK(family[slot->state].free(&slot->pages));
	}
	check_empty(w, slot);
	check_hole(w, slot, was.base, was.size);
	CHECK(family[slot->state].free(&slot->pages));
}

/* ---- Turns ---- */

static inline void
compare_rights(struct walk *w, struct slot *slot)
{
	const char *wants = maps_wants(family[slot->state].rights);

	if (rights_are_listed)
		CHECK(strcmp(maps_rights(slot->pages.base, slot->pages.size), wants) == 0);
	else
		CHECK(emulated_lets_through(slot->pages.base, slot->pages.size, wants, slot->model));
}

/* After a turn that was refused: it has changed nothing, or it has left the handle inert, and that
 * can be freed, or turned the same way after all. */
static inline void
after_refusal(struct walk *w, struct slot *slot, const struct family_turn *turn, mpages_region was)
{
	const family_state *is = &family[slot->state];
	mpages_region turned;

	CHECK(slot->pages.base == was.base);
	if (slot->pages.size == 0) {
		w->inert++;
		CHECK(!is->ok(slot->pages));
		if (below(w, 2) == 0) {
			CHECK(is->free(&slot->pages));
			check_empty(w, slot);
			check_hole(w, slot, was.base, was.size);
			return;
		}
	} else {
		CHECK(slot->pages.size == was.size);
		/* Where undoing was refused, too, the library believes the list. */
		if (rights_are_listed || w->refused < 2) {
			compare_rights(w, slot);
			return;
		}
	}
	turned = turn->turn(&slot->pages);
	CHECK(are_same(turned, was));
	check_empty(w, slot);
	slot->pages = turned;
	slot->state = turn->to;
	compare_rights(w, slot);
}

static inline void
turn(struct walk *w, struct slot *slot)
{
	const family_state *is = &family[slot->state];
	const struct family_turn *turn = &is->turns[below(w, FAMILY_TURNS)];
	mpages_region was = slot->pages, turned;

	while (turn->turn == NULL)
		turn = turn == &is->turns[FAMILY_TURNS - 1] ? is->turns : turn + 1;
	w->doing = turn->name;
	begin(w);
	turned = turn->turn(&slot->pages);
	if (!worked(w, slot, turned.size != 0)) {
		CHECK(turned.base == NULL);
		after_refusal(w, slot, turn, was);
		return;
	}
	CHECK(are_same(turned, was));
	check_empty(w, slot);
	if (is->load != NULL) {
		CHECK(!is->load(slot->pages, 0, w->scratch, 1));
		check_error(w, slot, MPAGES_EMPTIED);
	}
	slot->pages = turned;
	slot->state = turn->to;
}

/* ---- Sizes and hints ---- */

static inline void
decommit(struct walk *w, struct slot *slot)
{
	const family_state *is = &family[slot->state];
	size_t at, n;

	if (is->load == NULL && !wipes_unread)
		return;
	random_range(w, slot, &at, &n);
	if (below(w, 4) == 0) {
		/* Most pages hold little; these have something to lose. */
		memcpy(slot->model, random_bytes(w, slot->pages.size), slot->pages.size);
		memcpy(is->at_mut(slot->pages, 0), slot->model, slot->pages.size);
		n = below(w, slot->pages.size - at + 1);
	}
	begin(w);
	if (worked(w, slot, is->decommit(slot->pages, at, n)))
		memset(slot->model + at, 0, n);
	else
		look(w, slot);
}

static inline void
resize(struct walk *w, struct slot *slot)
{
	size_t page = mpages_page_size(), bytes = random_size(w);
	mpages_region was = slot->pages;
	size_t size = (bytes + page - 1) / page * page;

	begin(w);
	/* valgrind's own mremap refuses pages that are more than one mapping. */
	if (maps_under_valgrind())
		w->refused = 1;
	if (!worked(w, slot, family[slot->state].resize(&slot->pages, bytes))) {
		CHECK(are_same(slot->pages, was));
		compare_rights(w, slot);
		return;
	}
	CHECK(slot->pages.size == size);
	if (size > was.size)
		memset(slot->model + was.size, 0, size - was.size);
	else if (slot->pages.base == was.base && size < was.size)
		check_hole(w, slot, (char *)was.base + size, was.size - size);
}

static inline void
uncommit(struct walk *w, struct slot *slot)
{
	mpages_region was = slot->pages, turned;

	begin(w);
	turned = family[slot->state].uncommit(&slot->pages);
	if (!worked(w, slot, turned.size != 0)) {
		CHECK(are_same(slot->pages, was));
		compare_rights(w, slot);
		return;
	}
	CHECK(are_same(turned, was));
	check_empty(w, slot);
	slot->pages = turned;
	slot->state = AT_none;
	slot->has_code = false;
	memset(slot->model, 0, was.size);
}

/* ---- Parts ---- */

/* One of this walk's slots that has no pages, or NULL. */
static inline struct slot *
empty_slot(struct walk *w)
{
	size_t first = below(w, w->n);

	for (size_t i = 0; i < w->n; i++) {
		struct slot *slot = &w->slots[(first + i) % w->n];

		if (!is_live(slot))
			return slot;
	}
	return NULL;
}

static inline void
split(struct walk *w, struct slot *slot)
{
	size_t page = mpages_page_size(), at = page * (1 + below(w, MOST_PAGES));
	struct slot *rest = empty_slot(w);
	mpages_region was = slot->pages;

	CHECK(family[slot->state].split(&slot->pages, at - 1 - below(w, page - 1)).base == NULL);
	CHECK(are_same(slot->pages, was));
	if (rest == NULL || at >= slot->pages.size)
		return;
	rest->pages = family[slot->state].split(&slot->pages, at);
	CHECK(are_same(slot->pages, (mpages_region){was.base, at}));
	CHECK(are_same(rest->pages, (mpages_region){(char *)was.base + at, was.size - at}));
	rest->state = slot->state;
	memcpy(rest->model, slot->model + at, rest->pages.size);
	rest->has_code = slot->has_code && slot->code_at >= at;
	if (rest->has_code) {
		rest->code_at = slot->code_at - at;
		rest->code_result = slot->code_result;
		slot->has_code = false;
	}
}

/* The slot of this walk whose pages start where some others end, or NULL. */
static inline struct slot *
next_slot(struct walk *w, const struct slot *slot)
{
	for (size_t i = 0; i < w->n; i++)
		if (is_live(&w->slots[i]) &&
		    w->slots[i].pages.base == (char *)slot->pages.base + slot->pages.size)
			return &w->slots[i];
	return NULL;
}

/* Pages with others of their state that do not lie beside them. */
static inline void
join_stranger(struct walk *w, struct slot *slot)
{
	struct slot *stranger = &w->slots[below(w, w->n)];
	mpages_region was = slot->pages, others = stranger->pages;

	if (stranger->state != slot->state || next_slot(w, slot) == stranger ||
	    next_slot(w, stranger) == slot)
		return;
	CHECK(!family[slot->state].join(&slot->pages, &others));
	check_error(w, slot, is_live(stranger) ? MPAGES_NOT_NEIGHBOURS
	            : others.base == NULL ? MPAGES_EMPTIED : MPAGES_INERT);
	CHECK(are_same(slot->pages, was) && are_same(others, stranger->pages));
}

static inline void
join(struct walk *w, struct slot *slot)
{
	struct slot *next = next_slot(w, slot);
	mpages_region was = slot->pages, others;

	join_stranger(w, slot);
	if (next == NULL || was.size + next->pages.size > MOST_PAGES * mpages_page_size())
		return;
	if (!maps_can_be_one(slot->pages.base, next->pages.base)) {
		CHECK(next->state != slot->state || !family[slot->state].join(&slot->pages, &next->pages));
		return;
	}
	CHECK(family_go(&next->pages, &next->state, slot->state));
	others = next->pages;
	memcpy(slot->model + was.size, next->model, others.size);
	/* Either may be the one that stays. */
	if (below(w, 2) == 0) {
		CHECK(family[slot->state].join(&slot->pages, &next->pages));
	} else {
		CHECK(family[slot->state].join(&next->pages, &slot->pages));
		slot->pages = next->pages;
		mpages_take(&next->pages);
	}
	CHECK(are_same(slot->pages, (mpages_region){was.base, was.size + others.size}));
	check_empty(w, next);
}

static inline void
hint(struct walk *w, struct slot *slot)
{
	const family_state *is = &family[slot->state];
	size_t at, n;

	random_range(w, slot, &at, &n);
	begin(w);
	worked(w, slot, is->advise_use_soon(slot->pages, at, n) != MPAGES_HINT_REFUSED);
	/* Rarely: a hint about a whole region lasts, and keeps its neighbours from being one
	 * mapping with it. */
	if (below(w, 8) != 0)
		return;
	CHECK(is->advise_use_seq(slot->pages) == hint_of_order);
	CHECK(is->advise_use_rnd(slot->pages) == hint_of_order);
}

#endif
