/* What a random walk does: legal operations on live pages of all states, each on the model, too. */
#ifndef TESTS_WALK_OPS_H
#define TESTS_WALK_OPS_H

#include "walk_model.h"

/* ---- Beginnings and ends ---- */

static inline void
make(struct walk *w, struct slot *slot)
{
	size_t page = mpages_page_size(), bytes = random_size(w);

	slot->state = (int)below(w, FAMILY_STATES);
	slot->pages = family[slot->state].new(bytes);
	CHECK(family[slot->state].ok(slot->pages));
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

static inline void
end(struct walk *w, struct slot *slot)
{
	mpages_region was;

	if (below(w, 2) == 0)
		look(w, slot);
	was = slot->pages;
	CHECK(family[slot->state].free(&slot->pages));
	CHECK(slot->pages.base == NULL && slot->pages.size == 0);
	CHECK(!family[slot->state].ok(slot->pages));
	if (w->alone && below(w, 8) == 0)
		CHECK(strcmp(maps_rights(was.base, was.size), "hole") == 0);
	CHECK(family[slot->state].free(&slot->pages));
}

/* ---- Turns ---- */

static inline void
turn(struct walk *w, struct slot *slot)
{
	const family_state *is = &family[slot->state];
	mpages_region was = slot->pages, turned;
	size_t i = below(w, FAMILY_TURNS);

	while (is->turns[i].turn == NULL)
		i = (i + 1) % FAMILY_TURNS;
	w->doing = is->turns[i].name;
	turned = is->turns[i].turn(&slot->pages);
	CHECK(turned.base == was.base && turned.size == was.size);
	CHECK(slot->pages.base == NULL && slot->pages.size == 0);
	CHECK(!is->ok(slot->pages));
	if (is->load != NULL) {
		CHECK(!is->load(slot->pages, 0, w->scratch, 1));
		check_error(w, slot, MPAGES_EMPTIED);
	}
	slot->pages = turned;
	slot->state = is->turns[i].to;
}

static inline void
compare_rights(struct walk *w, struct slot *slot)
{
	CHECK(strcmp(maps_rights(slot->pages.base, slot->pages.size),
	             family[slot->state].rights) == 0);
}

/* ---- Bytes ---- */

static inline void
load(struct walk *w, struct slot *slot)
{
	size_t at, n;

	random_range(w, slot, &at, &n);
	CHECK(family[slot->state].load(slot->pages, at, w->scratch, n));
	CHECK(memcmp(w->scratch, slot->model + at, n) == 0);
}

static inline void
store(struct walk *w, struct slot *slot)
{
	size_t at, n;

	random_range(w, slot, &at, &n);
	memcpy(slot->model + at, random_bytes(w, n), n);
	CHECK(family[slot->state].store(slot->pages, at, w->scratch, n));
}

static inline void
view(struct walk *w, struct slot *slot)
{
	mpages_bytes bytes = family[slot->state].bytes(slot->pages);
	size_t at, n;

	CHECK(bytes.ptr == slot->pages.base && bytes.size == slot->pages.size);
	random_range(w, slot, &at, &n);
	CHECK(memcmp(bytes.ptr + at, slot->model + at, n) == 0);
}

static inline void
view_mut(struct walk *w, struct slot *slot)
{
	mpages_bytes_mut bytes = family[slot->state].bytes_mut(slot->pages);
	size_t at, n;

	CHECK(bytes.ptr == slot->pages.base && bytes.size == slot->pages.size);
	random_range(w, slot, &at, &n);
	CHECK(memcmp(bytes.ptr + at, slot->model + at, n) == 0);
	memcpy(slot->model + at, random_bytes(w, n), n);
	memcpy(bytes.ptr + at, w->scratch, n);
}

static inline void
at(struct walk *w, struct slot *slot)
{
	size_t offset = below(w, slot->pages.size);
	const unsigned char *byte = family[slot->state].at(slot->pages, offset);

	CHECK(byte == (unsigned char *)slot->pages.base + offset);
	CHECK(*byte == slot->model[offset]);
}

static inline void
at_mut(struct walk *w, struct slot *slot)
{
	size_t offset = below(w, slot->pages.size);
	unsigned char *byte = family[slot->state].at_mut(slot->pages, offset);

	CHECK(byte == (unsigned char *)slot->pages.base + offset);
	*byte = slot->model[offset] = (unsigned char)below(w, 256);
}

static inline void
decommit(struct walk *w, struct slot *slot)
{
	size_t at, n;

	random_range(w, slot, &at, &n);
	CHECK(family[slot->state].decommit(slot->pages, at, n));
	memset(slot->model + at, 0, n);
}

static inline void
resize(struct walk *w, struct slot *slot)
{
	size_t page = mpages_page_size(), bytes = random_size(w);
	mpages_region was = slot->pages;
	size_t size = (bytes + page - 1) / page * page;

	CHECK(family[slot->state].resize(&slot->pages, bytes));
	CHECK(slot->pages.size == size);
	if (size > was.size)
		memset(slot->model + was.size, 0, size - was.size);
	else if (slot->pages.base == was.base && size < was.size && w->alone && below(w, 8) == 0)
		CHECK(strcmp(maps_rights((char *)was.base + size, was.size - size), "hole") == 0);
}

/* ---- Code ---- */

static inline void
plant(struct walk *w, struct slot *slot)
{
	code_word made[LENGTH(code)];

	slot->has_code = true;
	slot->code_at = CODE_UNIT * below(w, slot->pages.size / CODE_UNIT);
	slot->code_result = (unsigned char)below(w, 256);
	code_write(made, slot->code_result);
	memcpy(slot->model + slot->code_at, made, sizeof made);
	CHECK(family[slot->state].store(slot->pages, slot->code_at, made, sizeof made));
}

static inline void
call(struct walk *w, struct slot *slot)
{
	code_word made[LENGTH(code)];
	mpages_entry entry;

	if (!slot->has_code)
		return;
	code_write(made, slot->code_result);
	if (slot->code_at >= slot->pages.size ||
	    memcmp(slot->model + slot->code_at, made, sizeof made) != 0) {
		slot->has_code = false;
		return;
	}
	entry = family[slot->state].entry(slot->pages, slot->code_at);
	CHECK(code_call(entry.fn) == slot->code_result);
}

/* ---- Hints and mistakes ---- */

static inline void
hint(struct walk *w, struct slot *slot)
{
	const family_state *is = &family[slot->state];
	size_t at, n;

	random_range(w, slot, &at, &n);
	CHECK(is->advise_use_soon(slot->pages, at, n) != MPAGES_HINT_REFUSED);
	/* Rarely: a hint about a whole region lasts, and keeps its neighbours from being one
	 * mapping with it. */
	if (below(w, 8) != 0)
		return;
	CHECK(is->advise_use_seq(slot->pages) == MPAGES_HINT_ACCEPTED);
	CHECK(is->advise_use_rnd(slot->pages) == MPAGES_HINT_ACCEPTED);
}

/* Everything that takes a range or an offset is given one that reaches past the end. */
static inline void
reach_past_the_end(struct walk *w, struct slot *slot)
{
	const family_state *is = &family[slot->state];
	size_t size = slot->pages.size, from = below(w, 2) == 0 ? below(w, size) : (size_t)draw(w);
	size_t least = from < size ? size - from + 1 : 1, n = least;

	if (below(w, 2) == 0)
		n += (size_t)draw(w) % (SIZE_MAX - least + 1);
	else if (from != 0 && below(w, 2) == 0)
		n = SIZE_MAX - from + 1; /* the sum is 0 */
	mpages_fail(MPAGES_OK, 0, "nothing", NULL, 0);
	if (is->load != NULL)
		CHECK(!is->load(slot->pages, from, w->scratch, n));
	if (is->store != NULL)
		CHECK(!is->store(slot->pages, from, w->scratch, n));
	if (is->decommit != NULL)
		CHECK(!is->decommit(slot->pages, from, n));
	CHECK(is->advise_use_soon(slot->pages, from, n) == MPAGES_HINT_REFUSED);
	check_error(w, slot, MPAGES_BAD_RANGE);
	from = below(w, 4) == 0 ? size : size + (size_t)draw(w) % (SIZE_MAX - size);
	CHECK(is->at == NULL || is->at(slot->pages, from) == NULL);
	CHECK(is->at_mut == NULL || is->at_mut(slot->pages, from) == NULL);
	CHECK(is->entry == NULL || is->entry(slot->pages, from).fn == NULL);
}

/* Everything that takes a size is given one that cannot be. */
static inline void
want_what_cannot_be(struct walk *w, struct slot *slot)
{
	static const struct {
		size_t bytes;
		mpages_status why;
	} sizes[] = {
		{0, MPAGES_BAD_SIZE},
		{SIZE_MAX, MPAGES_OVERFLOW},
		{SIZE_MAX / 2, MPAGES_OUT_OF_MEMORY},
	};
	const family_state *is = &family[slot->state];
	mpages_region was = slot->pages;
	/* valgrind's own mremap gives up at sizes that no machine has. */
	size_t i = below(w, maps_are_ours() ? 3 : 2);

	CHECK(is->new(sizes[i].bytes).base == NULL);
	check_error(w, slot, sizes[i].why);
	if (is->resize == NULL)
		return;
	CHECK(!is->resize(&slot->pages, sizes[i].bytes));
	check_error(w, slot, sizes[i].why);
	CHECK(slot->pages.base == was.base && slot->pages.size == was.size);
}

/* ---- Handing over ---- */

static inline void
hand_over(struct walk *w, struct slot *slot)
{
	struct slot *other, mine;

	if (w->exchange == NULL)
		return;
	other = &w->exchange->slots[below(w, w->exchange->n)];
	pthread_mutex_lock(&w->exchange->lock);
	mine = *slot;
	*slot = *other;
	*other = mine;
	pthread_mutex_unlock(&w->exchange->lock);
}

#endif
