/* What a random walk does without the system: bytes, code, mistakes, handing over. */
#ifndef TESTS_WALK_BYTES_H
#define TESTS_WALK_BYTES_H

#include "walk_model.h"

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

/* ---- Mistakes ---- */

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
