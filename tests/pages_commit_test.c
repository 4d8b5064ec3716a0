/* The generated API's uncommit and new_aligned: memory that goes back and comes again while the addresses
 * stay, addresses without any, and pages at the places that were asked for. */
#define _GNU_SOURCE
#include <string.h>

#include "emulated.h"
#include "needs.h"
#include "pages_kit.h"
#include "promises.h"

enum {
	PATTERN = 23,
	PAGES = 5
};

static size_t
page_size(void)
{
	return mpages_page_size();
}

static bool
have_rights(mpages_region pages, int state)
{
	return strcmp(maps_rights(pages.base, pages.size), maps_wants(family[state].rights)) == 0;
}

/* ---- Uncommit ---- */

START_TEST(what_is_uncommitted_is_nothing_but_its_place)
{
	int state = _i;
	mpages_region pages = filled(state, PAGES * page_size(), PATTERN), was = pages, none;
	size_t mappings = maps_count();
	int now = AT_none;

	none = family[state].uncommit(&pages);
	ck_assert(is_empty(pages));
	ck_assert(none.base == was.base && none.size == was.size);
	ck_assert(have_rights(none, AT_none));
	ck_assert_uint_eq(maps_resident(none.base, none.size), 0);
	ck_assert(!promises_hold(none.base, none.size));
	assert_mappings(mappings);
	/* In every state in which it comes again it is zero. */
	for (int to = 0; to < FAMILY_STATES; to++) {
		go(&none, &now, to);
		ck_assert(have_rights(none, to) && holds(&none, to, 0));
		if (family[to].store != NULL)
			pattern_fill(family[to].at_mut(none, 0), 0, PATTERN);
	}
	ck_assert(family[now].free(&none));
	ck_assert_str_eq(maps_rights(was.base, was.size), "hole");
}
END_TEST

START_TEST(a_part_is_uncommitted_alone)
{
	mpages_region first = filled(_i, PAGES * page_size(), PATTERN);
	mpages_region middle = family[_i].split(&first, page_size());
	mpages_region last = family[_i].split(&middle, 2 * page_size());
	mpages_region none = family[_i].uncommit(&middle);

	needs_resident();
	ck_assert(have_rights(none, AT_none) && have_rights(first, _i) && have_rights(last, _i));
	ck_assert_uint_eq(maps_resident(none.base, none.size), 0);
	ck_assert_uint_eq(maps_resident(first.base, first.size), first.size);
	ck_assert_uint_eq(maps_resident(last.base, last.size), last.size);
	ck_assert(holds(&first, _i, PATTERN));
	ck_assert(family[AT_none].free(&none));
	ck_assert(family[_i].free(&first) && family[_i].free(&last));
}
END_TEST

START_TEST(handles_without_pages_are_refused)
{
	mpages_region none = {NULL, 0}, inert = {(void *)page_size(), 0};

	ck_assert(is_empty(family[_i].uncommit(&none)));
	assert_error(MPAGES_EMPTIED, "uncommit");
	ck_assert(is_empty(family[_i].uncommit(&inert)));
	assert_error(MPAGES_INERT, "uncommit");
	ck_assert(inert.base == (void *)page_size() && inert.size == 0);
}
END_TEST

/* ---- Reservations ---- */

START_TEST(a_reservation_is_addresses_and_nothing_else)
{
	const size_t size = maps_vast(), part = (size_t)1 << 20;
	mpages_region all = family[AT_none].new(size), was = all, middle, rest, memory;

	needs_resident();
	if (all.size == 0) {
		/* valgrind and address sanitizers have no room for it. */
		ck_assert(!maps_are_ours());
		return;
	}
	ck_assert(!promises_hold(all.base, all.size));
	ck_assert(have_rights(all, AT_none));
	middle = family[AT_none].split(&all, size / 2);
	rest = family[AT_none].split(&middle, part);
	memory = family[AT_none].turns[TURN_allow_write].turn(&middle);
	ck_assert(have_rights(memory, AT_w) && promises_hold(memory.base, memory.size));
	ck_assert(!promises_hold(all.base, all.size) && !promises_hold(rest.base, rest.size));
	memset(memory.base, 'x', part);
	ck_assert_uint_eq(maps_resident(memory.base, part), part);
	middle = family[AT_w].uncommit(&memory);
	ck_assert_uint_eq(maps_resident(middle.base, part), 0);
	ck_assert(family[AT_none].join(&all, &middle) && family[AT_none].join(&all, &rest));
	ck_assert(all.base == was.base && all.size == was.size);
	ck_assert(!promises_hold(all.base, all.size));
	ck_assert(family[AT_none].free(&all));
}
END_TEST

/* ---- Alignment ---- */

START_TEST(pages_start_where_they_should)
{
	size_t before = maps_bytes();

	for (size_t alignment = 1; alignment <= (size_t)1 << 30; alignment *= 2) {
		for (size_t n = 1; n <= 4 * page_size(); n += 4 * page_size() - 1) {
			mpages_region pages = family[_i].new_aligned(n, alignment);
			size_t size = (n + page_size() - 1) / page_size() * page_size();

			if (pages.size == 0 && !maps_are_ours())
				continue;
			ck_assert_uint_eq(pages.size, size);
			ck_assert_uint_eq((uintptr_t)pages.base % alignment, 0);
			ck_assert(have_rights(pages, _i) && holds(&pages, _i, 0));
			if (maps_are_ours())
				ck_assert_uint_eq(maps_bytes(), before + size);
			ck_assert(family[_i].free(&pages));
		}
	}
	ck_assert(!maps_are_ours() || maps_bytes() == before);
}
END_TEST

START_TEST(alignments_that_cannot_be_are_errors)
{
	static const struct {
		size_t bytes, alignment;
		mpages_status why;
	} wrong[] = {
		{1, 0, MPAGES_BAD_ALIGNMENT},
		{1, 3, MPAGES_BAD_ALIGNMENT},
		{1, 4095, MPAGES_BAD_ALIGNMENT},
		{1, 12288, MPAGES_BAD_ALIGNMENT},
		{1, SIZE_MAX, MPAGES_BAD_ALIGNMENT},
		{0, 4096, MPAGES_BAD_SIZE},
		{SIZE_MAX, 4096, MPAGES_OVERFLOW},
		{SIZE_MAX / 2 + 2, SIZE_MAX / 2 + 1, MPAGES_OVERFLOW},
		{1, SIZE_MAX / 2 + 1, MPAGES_OUT_OF_MEMORY},
		{SIZE_MAX / 2, 4096, MPAGES_OUT_OF_MEMORY},
	};
	size_t before = maps_bytes();

	for (int i = 0; i < LENGTH(wrong); i++) {
		ck_assert(is_empty(family[_i].new_aligned(wrong[i].bytes, wrong[i].alignment)));
		assert_error(wrong[i].why, "map");
	}
	ck_assert(!maps_are_ours() || maps_bytes() == before);
}
END_TEST

static void
add_all(TCase *tcase)
{
	tcase_add_loop_test(tcase, what_is_uncommitted_is_nothing_but_its_place, 1, FAMILY_STATES);
	tcase_add_loop_test(tcase, a_part_is_uncommitted_alone, 1, FAMILY_STATES);
	tcase_add_loop_test(tcase, handles_without_pages_are_refused, 1, FAMILY_STATES);
	tcase_add_loop_test(tcase, pages_start_where_they_should, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, alignments_that_cannot_be_are_errors, 0, FAMILY_STATES);
}

int
main(void)
{
	Suite *suite = suite_create("pages_commit");
	TCase *once = tcase_create("promises");

	tcase_add_test(once, a_reservation_is_addresses_and_nothing_else);
	suite_add_tcase(suite, once);
	at_every_page_size(suite, add_all);
	return run_suite(suite);
}
