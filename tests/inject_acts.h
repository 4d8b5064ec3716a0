/* The functions under trial, but for turns: with what pages each begins, how it is called, what it
 * must have done where it worked, and what it must have left where it failed. */
#ifndef TESTS_INJECT_ACTS_H
#define TESTS_INJECT_ACTS_H

#include "inject_trial.h"

enum {
	PAGES = 4,
	ALIGNMENT = 64 /* pages */
};

/* ---- Beginnings ---- */

static inline void
begin_nothing(struct subject *it)
{
	(void)it;
}

static inline void
begin_whole(struct subject *it)
{
	int now = AT_rw;

	it->pages = family[now].new(PAGES * mpages_page_size());
	pattern_fill(it->pages.base, it->pages.size, PATTERN);
	expect(it, family_go(&it->pages, &now, it->state));
	it->was = it->pages;
}

/* Pages of which the system makes several mappings. */
static inline void
begin_pieces(struct subject *it)
{
	size_t page = mpages_page_size();

	begin_whole(it);
	expect(it, madvise((char *)it->pages.base + page, page, MADV_DONTFORK) == 0);
}

static inline void
begin_locked(struct subject *it)
{
	begin_whole(it);
	expect(it, mlock(it->pages.base, it->pages.size) == 0);
}

/* ---- Ends ---- */

/* Ends pages that are in a state and what they were. */
static inline void
end(struct subject *it, mpages_region *pages, int state)
{
	expect(it, family[state].free(pages));
	expect(it, is_empty(*pages));
}

/* Calls the function again, with nothing refused; now it works. */
static inline void
again(struct subject *it)
{
	expect(it, it->trial->act(it));
	it->trial->worked(it);
}

/* ---- Make ---- */

static inline bool
act_new(struct subject *it)
{
	it->made = family[it->state].new(it->n);
	return it->made.size != 0;
}

static inline void
worked_new(struct subject *it)
{
	expect(it, it->made.size == PAGES * mpages_page_size());
	expect_rights(it, it->made, it->state);
	expect_bytes(it, &it->made, it->state, 0, 0, false);
	end(it, &it->made, it->state);
}

static inline void
failed_new(struct subject *it)
{
	expect(it, is_empty(it->made));
	again(it);
}

static inline bool
act_new_aligned(struct subject *it)
{
	it->made = family[it->state].new_aligned(it->n, ALIGNMENT * mpages_page_size());
	return it->made.size != 0;
}

static inline void
worked_new_aligned(struct subject *it)
{
	expect(it, (uintptr_t)it->made.base % (ALIGNMENT * mpages_page_size()) == 0);
	worked_new(it);
}

/* ---- Uncommit ---- */

static inline bool
act_uncommit(struct subject *it)
{
	it->made = family[it->state].uncommit(&it->pages);
	return it->made.size != 0;
}

static inline void
worked_uncommit(struct subject *it)
{
	expect(it, is_empty(it->pages));
	expect(it, it->made.base == it->was.base && it->made.size == it->was.size);
	expect_rights(it, it->made, AT_none);
	expect_bytes(it, &it->made, AT_none, 0, it->made.size, false);
	end(it, &it->made, AT_none);
}

/* ---- Free ---- */

static inline bool
act_free(struct subject *it)
{
	return family[it->state].free(&it->pages);
}

static inline void
worked_free(struct subject *it)
{
	expect(it, is_empty(it->pages));
	expect(it, strcmp(maps_rights(it->was.base, it->was.size), "hole") == 0);
}

static inline void
failed_free(struct subject *it)
{
	expect(it, it->pages.base == it->was.base);
	expect(it, it->pages.size == (it->was_inert ? 0 : it->was.size));
	if (!it->was_inert)
		expect_rights(it, it->was, it->state);
	/* Its memory is somebody else's already. */
	expect(it, maps_resident(it->was.base, it->was.size) == 0 ||
	           seen.refused[CALL_madvise] != 0);
	again(it);
}

/* ---- Resize ---- */

static inline bool
act_resize(struct subject *it)
{
	return family[it->state].resize(&it->pages, it->n);
}

static inline void
worked_resize(struct subject *it)
{
	expect(it, it->pages.size == it->n);
	expect_rights(it, it->pages, it->state);
	expect_bytes(it, &it->pages, it->state, 0, 0, false);
	if (it->pages.base != it->was.base)
		expect(it, strcmp(maps_rights(it->was.base, it->was.size), "hole") == 0);
	end(it, &it->pages, it->state);
}

/* The handle is what it was and so are its bytes; and it works. */
static inline void
failed_and_unchanged(struct subject *it)
{
	expect(it, it->pages.base == it->was.base && it->pages.size == it->was.size);
	expect_rights(it, it->pages, it->state);
	expect_bytes(it, &it->pages, it->state, 0, 0, false);
	again(it);
}

/* ---- Decommit ---- */

static inline bool
act_decommit(struct subject *it)
{
	return family[it->state].decommit(it->pages, it->at, it->n);
}

static inline void
worked_decommit(struct subject *it)
{
	expect_rights(it, it->pages, it->state);
	expect_bytes(it, &it->pages, it->state, it->at, it->n, false);
	end(it, &it->pages, it->state);
}

/* The system may have taken some of the pages, and cannot bring them back. */
static inline void
failed_decommit(struct subject *it)
{
	bool partly = false;

	for (int i = 0; i < plan.n; i++)
		partly = partly || plan.refusals[i].partly;
	expect_rights(it, it->pages, it->state);
	expect_bytes(it, &it->pages, it->state, it->at, partly ? it->n : 0, true);
	again(it);
}

/* ---- Advise ---- */

static inline bool
act_advise_use_soon(struct subject *it)
{
	it->hint = family[it->state].advise_use_soon(it->pages, it->at, it->n);
	return it->hint != MPAGES_HINT_REFUSED;
}

static inline bool
act_advise_use_seq(struct subject *it)
{
	it->hint = family[it->state].advise_use_seq(it->pages);
	return it->hint != MPAGES_HINT_REFUSED;
}

static inline bool
act_advise_use_rnd(struct subject *it)
{
	it->hint = family[it->state].advise_use_rnd(it->pages);
	return it->hint != MPAGES_HINT_REFUSED;
}

static inline bool
act_name(struct subject *it)
{
	it->hint = family[it->state].set_name(it->pages, "inject");
	return it->hint != MPAGES_HINT_REFUSED;
}

static inline void
worked_advise(struct subject *it)
{
	bool unsupported = seen.refused[CALL_posix_madvise] != 0;

	/* Whether it names mappings is the kernel's affair. */
	if (is_about(it, "name"))
		expect(it, it->hint == MPAGES_HINT_DONE || it->hint == MPAGES_HINT_UNSUPPORTED);
	else
		expect(it, it->hint == (unsupported ? MPAGES_HINT_UNSUPPORTED : MPAGES_HINT_ACCEPTED));
	expect_rights(it, it->pages, it->state);
	expect_bytes(it, &it->pages, it->state, 0, 0, false);
	end(it, &it->pages, it->state);
}

static inline void
failed_advise(struct subject *it)
{
	expect_rights(it, it->pages, it->state);
	expect_bytes(it, &it->pages, it->state, 0, 0, false);
	/* Now it works. */
	memset(seen.refused, 0, sizeof seen.refused);
	again(it);
}

/* ---- What asks no system ---- */

/* All that a state has and that neither turns nor ends pages, but for its strength, which may take a trial of
 * the system; and what cannot be done. */
static inline void
ask_nothing(const struct subject *it, const family_state *is)
{
	unsigned char byte = 0;
	mpages_region none = {NULL, 0}, pages = it->pages, rest;

	expect(it, is->ok(pages) && is->size(pages) == it->was.size);
	expect(it, is_empty(is->new(0)) && is_empty(is->new(SIZE_MAX)));
	expect(it, is->free(&none) && is_empty(none));
	if (is->load != NULL) {
		expect(it, is->load(pages, 1, &byte, 1) && byte == pattern_byte(PATTERN, 1));
		expect(it, is->bytes(pages).ptr == pages.base && is->at(pages, 0) == pages.base);
		expect(it, !is->load(pages, pages.size, &byte, 1));
	}
	if (is->store != NULL) {
		byte = pattern_byte(PATTERN, 1);
		expect(it, is->store(pages, 1, &byte, 1) && is->at_mut(pages, 0) == pages.base);
		expect(it, !is->store(pages, pages.size, &byte, 1));
		expect(it, is->decommit(pages, 1, 0) && !is->decommit(pages, 1, pages.size));
	}
	if (is->resize != NULL) {
		expect(it, is->bytes_mut(pages).ptr == pages.base);
		expect(it, is->resize(&pages, pages.size) && pages.base == it->was.base);
		expect(it, !is->resize(&pages, 0) && !is->resize(&pages, SIZE_MAX));
	}
	if (is->entry != NULL)
		expect(it, is->entry(pages, 0).fn != NULL);
	rest = is->split(&pages, mpages_page_size());
	expect(it, rest.size == it->was.size - mpages_page_size());
	expect(it, is_empty(is->split(&rest, 0)) && !is->join(&pages, &pages));
	expect(it, is->join(&rest, &pages) && is_empty(pages) && rest.size == it->was.size);
	pages = rest;
	for (int i = 0; i < FAMILY_TURNS; i++)
		expect(it, is->turns[i].turn == NULL || is_empty(is->turns[i].turn(&none)));
	expect(it, pages.base == it->was.base && pages.size == it->was.size);
}

#endif
