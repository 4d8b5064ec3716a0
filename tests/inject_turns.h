/* Turns under trial, and the handles that they make inert. */
#ifndef TESTS_INJECT_TURNS_H
#define TESTS_INJECT_TURNS_H

#include "cpu.h"
#include "inject_acts.h"
#include "os.h"

/* ---- A processor whose caches are apart, if so wanted ---- */

static bool caches_apart;

bool __wrap_mpages_cpu_caches_apart(void);
void __wrap_mpages_cpu_publish(void *base, size_t size);

bool
__wrap_mpages_cpu_caches_apart(void)
{
	return caches_apart;
}

void
__wrap_mpages_cpu_publish(void *base, size_t size)
{
	(void)base;
	(void)size;
	if (caches_apart)
		mpages_os_sync_cores();
}

/* ---- Inert handles ---- */

/* Makes pages whose turn has failed half way, and could not be undone. Returns whether it could
 * begin. */
static inline bool
make_inert(struct subject *it)
{
	static const struct plan half_way = {
		.refusals = {{0, ENOMEM, ONCE, true}, {1, ENOMEM, ONCE, false}},
		.n = 2,
	};
	bool apart = caches_apart;
	struct plan was = plan;

	begin_whole(it);
	caches_apart = false;
	plan = half_way;
	calls_begin();
	it->made = family[it->state].turns[it->turn].turn(&it->pages);
	calls_end();
	plan = was;
	caches_apart = apart;
	expect(it, is_empty(it->made) && it->pages.base == it->was.base);
	it->was_inert = it->pages.size == 0;
	return it->was_inert;
}

static inline void
begin_inert(struct subject *it)
{
	expect(it, make_inert(it));
}

/* ---- Turn ---- */

static inline bool
act_turn(struct subject *it)
{
	it->made = family[it->state].turns[it->turn].turn(&it->pages);
	return it->made.size != 0;
}

static inline void
worked_turn(struct subject *it)
{
	expect(it, is_empty(it->pages));
	expect(it, it->made.base == it->was.base && it->made.size == it->was.size);
	expect_rights(it, it->made, it->to);
	expect_bytes(it, &it->made, it->to, 0, 0, false);
	end(it, &it->made, it->to);
}

/* That every page has the rights before or those after. Returns whether all have those before. */
static inline bool
has_rights_of_both(const struct subject *it)
{
	uintptr_t start = (uintptr_t)it->was.base, end = start + it->was.size;
	struct maps maps;
	bool all = true;

	maps_open(&maps);
	while (maps_next(&maps)) {
		bool before = strcmp(maps.rights, family[it->state].rights) == 0;

		if (maps.end <= start || maps.start >= end)
			continue;
		all = all && before;
		/* On the way to code the pages may have stopped, without write. */
		expect(it, before || strcmp(maps.rights, family[it->to].rights) == 0 ||
		           (caches_apart && maps.rights[0] == 'r' && maps.rights[1] == '-'));
	}
	return all;
}

/* Whether a function did nothing, since the handle is inert. */
static inline bool
is_refusal(size_t did, const char *operation)
{
	const mpages_error *error = mpages_last_error();

	return did == 0 && error->status == MPAGES_INERT && error->os_code == 0 &&
	       strcmp(error->operation, operation) == 0;
}

/* That an inert handle is refused by all but the same turn and free. */
static inline void
expect_refusals(struct subject *it)
{
	const family_state *is = &family[it->state];
	mpages_region next = {(char *)it->was.base + it->was.size, mpages_page_size()};
	unsigned char byte = 'a';

	expect(it, !is->ok(it->pages) && is->size(it->pages) == 0);
	expect(it, is_refusal(is->advise_use_soon(it->pages, 0, 1), "advise"));
	expect(it, is_refusal(is->advise_use_seq(it->pages), "advise"));
	expect(it, is_refusal(is->advise_use_rnd(it->pages), "advise"));
	expect(it, is_refusal(is->set_name(it->pages, "inert"), "name"));
	if (is->load != NULL) {
		expect(it, is_refusal(is->load(it->pages, 0, &byte, 1), "load"));
		expect(it, is->bytes(it->pages).size == 0 && is->at(it->pages, 0) == NULL);
	}
	if (is->store != NULL) {
		expect(it, is_refusal(is->store(it->pages, 0, &byte, 1), "store"));
		expect(it, is_refusal(is->decommit(it->pages, 0, 1), "decommit"));
		expect(it, is->at_mut(it->pages, 0) == NULL);
	}
	if (is->resize != NULL) {
		expect(it, is_refusal(is->resize(&it->pages, 1), "resize"));
		expect(it, is->bytes_mut(it->pages).size == 0);
	}
	if (is->entry != NULL)
		expect(it, is->entry(it->pages, 0).fn == NULL);
	if (is->uncommit != NULL)
		expect(it, is_refusal(is->uncommit(&it->pages).size, "uncommit"));
	expect(it, is_refusal(is->verify(it->pages), "verify"));
	expect(it, is_refusal(is->into_raw(&it->pages).size, "into_raw"));
	expect(it, is->resident(it->pages) == 0);
	expect(it, is_refusal(is->split(&it->pages, mpages_page_size()).size, "split"));
	expect(it, is_refusal(is->join(&it->pages, &next), "join"));
	expect(it, is_refusal(is->join(&next, &it->pages), "join"));
	for (int i = 0; i < FAMILY_TURNS; i++)
		if (is->turns[i].turn != NULL && is->turns[i].to != it->to)
			expect(it, is_refusal(is->turns[i].turn(&it->pages).size, "protect"));
	expect(it, it->pages.base == it->was.base && it->pages.size == 0 && byte == 'a');
}

static inline void
failed_turn(struct subject *it)
{
	expect(it, is_empty(it->made));
	expect(it, it->pages.base == it->was.base);
	if (it->pages.size == 0) {
		tally->inert++;
		/* Only where pages have changed, or nobody can tell. */
		expect(it, !has_rights_of_both(it) || it->was_inert ||
		           seen.refused[CALL_open] != 0 || seen.refused[CALL_read] != 0);
		expect_refusals(it);
		/* Both ways out, by turns. */
		if (tally->inert % 2 == 0) {
			expect(it, family[it->state].free(&it->pages));
			expect(it, is_empty(it->pages));
			expect(it, strcmp(maps_rights(it->was.base, it->was.size), "hole") == 0);
			return;
		}
	} else {
		expect(it, it->pages.size == it->was.size);
		expect_rights(it, it->pages, it->state);
		expect_bytes(it, &it->pages, it->state, 0, 0, false);
	}
	again(it);
}

/* ---- Turns that could not be remembered ---- */

static inline void
never_works(struct subject *it)
{
	expect(it, it->made.size == 0);
}

/* Not by a turn, which would ask for the room. */
static inline void
begin_new(struct subject *it)
{
	it->was = it->pages = family[it->state].new(PAGES * mpages_page_size());
}

/* As a failed turn, but that it is not tried again: that would make room. */
static inline void
failed_to_begin(struct subject *it)
{
	expect(it, seen.made[0] == CALL_mmap && seen.refused[CALL_mprotect] == 0);
	expect(it, it->pages.base == it->was.base && it->pages.size == it->was.size);
	expect_rights(it, it->pages, it->state);
	end(it, &it->pages, it->state);
}

#endif
