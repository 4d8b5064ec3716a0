/* The generated API on code, hints and strength: what was stored runs, what the system was told it
 * has heard, and what it enforces is said. */
#define _GNU_SOURCE
#include <string.h>

#include "code.h"
#include "emulated.h"
#include "hints.h"
#include "needs.h"
#include "pages_kit.h"

/* ---- Code ---- */

START_TEST(an_entry_is_where_the_code_is_and_null_past_the_end)
{
	const family_state *is = &family[executable[_i]];
	size_t page = mpages_page_size();
	mpages_region pages = is->new(3 * page);
	uintptr_t base = (uintptr_t)pages.base;
	const size_t inside[] = {0, 16, page - 1, page, pages.size - 1};
	const size_t outside[] = {pages.size, pages.size + 1, SIZE_MAX};

	for (int i = 0; i < LENGTH(inside); i++)
		ck_assert_uint_eq((uintptr_t)is->entry(pages, inside[i]).fn, base + inside[i]);
	for (int i = 0; i < LENGTH(outside); i++)
		ck_assert(is->entry(pages, outside[i]).fn == NULL);
	ck_assert(is->free(&pages));
}
END_TEST

/* Where in some pages a function that returns the number of its place lies. */
static size_t
place(const mpages_region *pages, int i)
{
	const size_t places[] = {0, 64, mpages_page_size(), pages->size - 64};

	return places[i];
}

enum {
	PLACES = 4
};

/* That each of these functions returns its number plus some. */
static void
assert_runs(int state, mpages_region pages, int plus)
{
	for (int i = 0; i < PLACES; i++)
		ck_assert_int_eq(code_call(family[state].entry(pages, place(&pages, i)).fn),
		                 i + plus);
}

static void
store_code(int state, mpages_region pages, int plus)
{
	for (int i = 0; i < PLACES; i++) {
		code_word made[LENGTH(code)];

		code_write(made, (unsigned char)(i + plus));
		ck_assert(family[state].store(pages, place(&pages, i), made, sizeof made));
	}
}

START_TEST(stored_code_runs_after_every_turn_that_makes_code)
{
	const family_state *from = &family[_i];

	for (int i = 0; i < FAMILY_TURNS; i++) {
		int to = from->turns[i].to, now = AT_rw;
		mpages_region pages;

		if (from->turns[i].turn == NULL || !(to & MPAGES_EXEC))
			continue;
		pages = family[now].new(2 * mpages_page_size());
		store_code(now, pages, 100);
		go(&pages, &now, _i);
		pages = from->turns[i].turn(&pages);
		assert_runs(to, pages, 100);
		ck_assert(family[to].free(&pages));
	}
}
END_TEST

START_TEST(code_that_is_replaced_is_never_run_again)
{
	pages_rw draft = pages_rw_new(2 * mpages_page_size());

	ck_assert(pages_rw_ok(draft));
	for (int round = 0; round < 50; round++) {
		pages_rx finished;

		store_code(AT_rw, draft.region, round);
		finished = pages_rw_set_protected_exec(&draft);
		ck_assert(pages_rx_ok(finished));
		ck_assert(!pages_rw_ok(draft));
		ck_assert_str_eq(maps_rights(finished.region.base, finished.region.size), "r-xp");
		assert_runs(AT_rx, finished.region, round);
		draft = pages_rx_allow_write_no_exec(&finished);
		ck_assert(pages_rw_ok(draft));
		ck_assert_str_eq(maps_rights(draft.region.base, draft.region.size), "rw-p");
	}
	ck_assert(pages_rw_free(&draft));
}
END_TEST

START_TEST(code_that_can_be_written_runs_as_soon_as_it_is_stored)
{
	static const int states[] = {AT_wx, AT_rwx};
	mpages_region pages = family[states[_i]].new(2 * mpages_page_size());

	for (int round = 0; round < 50; round++) {
		store_code(states[_i], pages, round);
		assert_runs(states[_i], pages, round);
	}
	ck_assert(family[states[_i]].free(&pages));
}
END_TEST

/* ---- Hints ---- */

START_TEST(the_system_takes_note_of_an_accepted_hint)
{
	const family_state *is = &family[_i];
	mpages_region pages = filled(_i, 3 * mpages_page_size(), 4);
	mpages_hint soon;

	needs_advice();
	ck_assert_int_eq(is->advise_use_seq(pages), hint_of_order);
	ck_assert_int_eq(hints_has(pages.base, " sr"), HINTS_ARE_NOTED);
	ck_assert_int_eq(is->advise_use_rnd(pages), hint_of_order);
	ck_assert_int_eq(hints_has(pages.base, " rr"), HINTS_ARE_NOTED);
	ck_assert(!hints_has(pages.base, " sr"));
	/* A system without swap has nothing to fetch. */
	soon = is->advise_use_soon(pages, 1, pages.size - 1);
	ck_assert(soon == MPAGES_HINT_ACCEPTED || soon == MPAGES_HINT_UNSUPPORTED);
	ck_assert_str_eq(maps_rights(pages.base, pages.size), maps_wants(is->rights));
	ck_assert(holds(&pages, _i, 4));
	ck_assert(is->free(&pages));
}
END_TEST

START_TEST(a_hint_about_bytes_past_the_end_is_refused)
{
	const family_state *is = &family[_i];
	mpages_region pages = is->new(1);
	size_t size = pages.size;
	const size_t ranges[][2] = {
		{0, size + 1}, {size, 1}, {1, SIZE_MAX}, {SIZE_MAX, 1}, {SIZE_MAX, SIZE_MAX},
	};

	for (int i = 0; i < LENGTH(ranges); i++) {
		mpages_fail(MPAGES_OK, 0, "nothing", NULL, 0);
		ck_assert_int_eq(is->advise_use_soon(pages, ranges[i][0], ranges[i][1]),
		                 MPAGES_HINT_REFUSED);
		assert_error(MPAGES_BAD_RANGE, "advise");
	}
	ck_assert_int_eq(is->advise_use_soon(pages, size, 0), MPAGES_HINT_DONE);
	ck_assert(is->free(&pages));
}
END_TEST

/* ---- Strength ---- */

/* What is known of the processors and systems that have rows in the spec; written by hand. */
START_TEST(the_strength_is_that_of_the_machine)
{
	static const char *const systems[] = {"freebsd", "linux", "macos", "netbsd", "openbsd", "windows"};
	bool is_tried = mpages_on("arm64") || mpages_on("ppc") || !(mpages_on("linux") || mpages_on("windows"));
	/* Everywhere what can be written can be read; riscv keeps code from being read, and macOS never does. */
	bool hidden = mpages_on("macos") ? false : is_tried ? mpages_has_hidden_code() :
	            mpages_on("x86") ? mpages_has_protection_keys() : mpages_on("riscv");
	size_t on = 0;
	mpages_how wide = MPAGES_WIDER;
	unsigned read = MPAGES_READ;
	const struct {
		mpages_how how;
		unsigned gains;
	} wanted[FAMILY_STATES] = {
		[AT_none] = {MPAGES_EXACT, 0},
		[AT_r] = {MPAGES_EXACT, 0},
		[AT_w] = {wide, read},
		[AT_rw] = {MPAGES_EXACT, 0},
		[AT_x] = {hidden ? MPAGES_EXACT : wide, hidden ? 0 : read},
		[AT_rx] = {MPAGES_EXACT, 0},
		[AT_wx] = {wide, read},
		[AT_rwx] = {MPAGES_EXACT, 0},
	};

	for (size_t i = 0; i < LENGTH(systems); i++)
		on += mpages_on(systems[i]);
	ck_assert_uint_eq(on, 1);
	ck_assert_int_eq(family[_i].strength().how, wanted[_i].how);
	ck_assert_uint_eq(family[_i].strength().permits, (unsigned)_i | wanted[_i].gains);
}
END_TEST

static void
add_all(TCase *tcase)
{
	tcase_add_loop_test(tcase, an_entry_is_where_the_code_is_and_null_past_the_end, 0,
	                    LENGTH(executable));
	tcase_add_loop_test(tcase, stored_code_runs_after_every_turn_that_makes_code, 0,
	                    FAMILY_STATES);
	tcase_add_test(tcase, code_that_is_replaced_is_never_run_again);
	tcase_add_loop_test(tcase, code_that_can_be_written_runs_as_soon_as_it_is_stored, 0, 2);
	tcase_add_loop_test(tcase, the_system_takes_note_of_an_accepted_hint, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, a_hint_about_bytes_past_the_end_is_refused, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, the_strength_is_that_of_the_machine, 0, FAMILY_STATES);
}

int
main(void)
{
	Suite *suite = suite_create("pages_code");

	at_every_page_size(suite, add_all);
	return run_suite(suite);
}
