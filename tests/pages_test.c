/* The generated API as a whole: what there is, how handles begin, turn and end. */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

#include "pages_kit.h"

/* ---- What there is ---- */

/* Whether a state has a function. */
static bool
has(const family_state *is, const char *verb)
{
#define HAS(op) \
	if (strcmp(verb, #op) == 0) \
		return is->op != NULL;
	EACH_OP(HAS)
	for (int i = 0; i < FAMILY_TURNS; i++)
		if (is->turns[i].turn != NULL && strcmp(verb, is->turns[i].name) == 0)
			return true;
	return false;
}

static size_t
count_functions(void)
{
	size_t count = 0;

	for (int i = 0; i < FAMILY_STATES; i++) {
#define COUNT(op) count += family[i].op != NULL;
		EACH_OP(COUNT)
		for (int turn = 0; turn < FAMILY_TURNS; turn++)
			count += family[i].turns[turn].turn != NULL;
	}
	return count;
}

/* The table has what the header defines: a function begins a line with "pages_STATE_VERB(". */
START_TEST(no_function_is_forgotten)
{
	FILE *header = fopen("tests/golden/pages.h", "r");
	char line[512], state[32], verb[64], paren;
	size_t found = 0;

	ck_assert_msg(header != NULL, "run it in the folder that tests/ is in");
	while (fgets(line, sizeof line, header) != NULL) {
		int i = 0;

		if (sscanf(line, "pages_%31[a-z]_%63[a-z_]%c", state, verb, &paren) != 3 ||
		    paren != '(')
			continue;
		while (i < FAMILY_STATES && strcmp(family[i].name, state) != 0)
			i++;
		ck_assert_msg(i < FAMILY_STATES, "no state %s", state);
		ck_assert_msg(has(&family[i], verb), "no pages_%s_%s", state, verb);
		found++;
	}
	fclose(header);
	ck_assert_uint_eq(found, count_functions());
}
END_TEST

/* Compares a cell of truth.txt, such as ".", "rw" or "W:rwx", with a turn. */
static void
compare_turn(const family_state *is, int turn, const char *cell)
{
	const struct family_turn *ours = &is->turns[turn];
	const char *colon = strchr(cell, ':'), *to = colon != NULL ? colon + 1 : cell;

	if (strcmp(cell, ".") == 0)
		ck_assert_msg(ours->turn == NULL, "%s %s", is->name, ours->name);
	else
		ck_assert_msg(ours->turn != NULL && strcmp(family[ours->to].name, to) == 0,
		              "%s, turn %d: not to %s", is->name, turn, to);
}

START_TEST(the_turns_are_those_of_the_truth)
{
	FILE *truth = fopen("tests/truth.txt", "r");
	char line[512];
	int states = 0;

	ck_assert_msg(truth != NULL, "run it in the folder that tests/ is in");
	while (fgets(line, sizeof line, truth) != NULL) {
		const char *word = strtok(line, " \n");

		if (word == NULL || word[0] == '#')
			continue;
		ck_assert_int_lt(states, FAMILY_STATES);
		ck_assert_str_eq(word, family[states].name);
		for (int turn = 0; turn < FAMILY_TURNS; turn++) {
			word = strtok(NULL, " \n");
			ck_assert_ptr_nonnull(word);
			compare_turn(&family[states], turn, word);
		}
		word = strtok(NULL, " \n");
		ck_assert_ptr_nonnull(word);
		if (family[states].uncommit == NULL)
			ck_assert_str_eq(word, ".");
		else
			ck_assert_ptr_nonnull(strstr(word, "none"));
		states++;
	}
	fclose(truth);
	ck_assert_int_eq(states, FAMILY_STATES);
}
END_TEST

/* ---- Beginnings ---- */

START_TEST(new_pages_are_zero_and_rounded_up)
{
	const family_state *is = &family[_i];
	size_t page = mpages_page_size();
	size_t sizes[] = {1, page - 1, page, page + 1, 3 * page, 1000003};

	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		mpages_region pages = is->new(sizes[i]);

		ck_assert(is->ok(pages));
		ck_assert_uint_eq(is->size(pages), (sizes[i] + page - 1) / page * page);
		ck_assert_uint_eq((uintptr_t)pages.base % mpages_granularity(), 0);
		ck_assert_str_eq(maps_rights(pages.base, pages.size), maps_wants(is->rights));
		ck_assert_uint_eq(maps_resident(pages.base, pages.size), 0);
		ck_assert(holds(&pages, _i, 0));
		ck_assert(is->free(&pages));
	}
}
END_TEST

static void
assert_not_made(int state, size_t bytes, mpages_status why)
{
	size_t mappings = maps_count();
	mpages_region pages = family[state].new(bytes);

	ck_assert(is_empty(pages));
	ck_assert(!family[state].ok(pages));
	assert_error(why, "map");
	/* What was wanted, rounded up where that could be done. */
	ck_assert_uint_ge(mpages_last_error()->size, bytes);
	ck_assert_uint_lt(mpages_last_error()->size - bytes, mpages_page_size());
	ck_assert_ptr_null(mpages_last_error()->address);
	assert_mappings(mappings);
	ck_assert(family[state].free(&pages));
}

START_TEST(sizes_that_cannot_be_give_an_empty_handle)
{
	size_t page = mpages_page_size();

	assert_not_made(_i, 0, MPAGES_BAD_SIZE);
	assert_not_made(_i, SIZE_MAX, MPAGES_OVERFLOW);
	assert_not_made(_i, SIZE_MAX - page + 2, MPAGES_OVERFLOW);
	/* These can be rounded up; no system has as much. */
	assert_not_made(_i, SIZE_MAX - page + 1, MPAGES_OUT_OF_MEMORY);
	assert_not_made(_i, SIZE_MAX - page, MPAGES_OUT_OF_MEMORY);
	assert_not_made(_i, SIZE_MAX / 2, MPAGES_OUT_OF_MEMORY);
}
END_TEST

/* ---- Turns ---- */

START_TEST(a_turn_changes_the_rights_and_nothing_else)
{
	const family_state *from = &family[_i];

	for (int i = 0; i < FAMILY_TURNS; i++) {
		const struct family_turn *turn = &from->turns[i];
		mpages_region pages, was, turned;

		if (turn->turn == NULL)
			continue;
		pages = was = filled(_i, 3 * mpages_page_size(), 7);
		ck_assert_str_eq(maps_rights(pages.base, pages.size), maps_wants(from->rights));
		turned = turn->turn(&pages);
		ck_assert_msg(is_empty(pages), "%s of %s empties", turn->name, from->name);
		ck_assert_ptr_eq(turned.base, was.base);
		ck_assert_uint_eq(turned.size, was.size);
		ck_assert(family[turn->to].ok(turned));
		ck_assert_str_eq(maps_rights(was.base, was.size), maps_wants(family[turn->to].rights));
		ck_assert_msg(holds(&turned, turn->to, 7), "%s of %s keeps the bytes", turn->name,
		              from->name);
		ck_assert(family[turn->to].free(&turned));
	}
}
END_TEST

START_TEST(a_turn_and_its_opposite_may_follow_each_other_for_ever)
{
	int now = _i;
	mpages_region pages = filled(_i, 2 * mpages_page_size(), 9);

	for (int round = 0; round < 5; round++)
		for (int to = 0; to < FAMILY_STATES; to++) {
			go(&pages, &now, to);
			ck_assert_str_eq(maps_rights(pages.base, pages.size), maps_wants(family[to].rights));
		}
	ck_assert(holds(&pages, now, 9));
	ck_assert(family[now].free(&pages));
}
END_TEST

/* The system changes the pages in front of a hole before it sees the hole. */
START_TEST(a_turn_that_fails_half_way_changes_nothing)
{
	const family_state *from = &family[_i];
	size_t page = mpages_page_size();

	for (int i = 0; i < FAMILY_TURNS; i++) {
		const struct family_turn *turn = &from->turns[i];
		mpages_region pages, was;
		char *hole;

		if (turn->turn == NULL)
			continue;
		pages = was = filled(_i, 5 * page, 7);
		hole = (char *)was.base + 3 * page;
		ck_assert(maps_make_hole(hole, page));
		ck_assert_msg(is_empty(turn->turn(&pages)), "%s of %s", turn->name, from->name);
		assert_error(MPAGES_NOT_MAPPED, "protect");
		ck_assert_ptr_eq(mpages_last_error()->address, was.base);
		ck_assert_uint_eq(mpages_last_error()->size, was.size);
		ck_assert_ptr_eq(pages.base, was.base);
		ck_assert_uint_eq(pages.size, was.size);
		ck_assert_str_eq(maps_rights(was.base, 3 * page), maps_wants(from->rights));
		ck_assert_str_eq(maps_rights(hole + page, page), maps_wants(from->rights));
		/* Whoever fills the hole again can go on. */
		ck_assert(maps_fill_hole(hole, page));
		pages = turn->turn(&pages);
		ck_assert(family[turn->to].ok(pages));
		ck_assert_str_eq(maps_rights(was.base, was.size), maps_wants(family[turn->to].rights));
		ck_assert(family[turn->to].free(&pages));
	}
}
END_TEST

/* ---- Ends ---- */

START_TEST(freed_pages_are_gone_and_can_be_freed_twice)
{
	const family_state *is = &family[_i];
	size_t mappings = maps_count();
	mpages_region pages = filled(_i, 5 * mpages_page_size(), 3), was = pages;

	ck_assert(is->free(&pages));
	ck_assert(is_empty(pages));
	ck_assert_str_eq(maps_rights(was.base, was.size), "hole");
	assert_mappings(mappings);
	ck_assert(is->free(&pages));
	ck_assert(is_empty(pages));
}
END_TEST

static void
add_all(TCase *tcase)
{
	tcase_add_loop_test(tcase, new_pages_are_zero_and_rounded_up, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, sizes_that_cannot_be_give_an_empty_handle, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, a_turn_changes_the_rights_and_nothing_else, 0, FAMILY_STATES);
	if (MAPS_HAVE_HOLES)
		tcase_add_loop_test(tcase, a_turn_that_fails_half_way_changes_nothing, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, a_turn_and_its_opposite_may_follow_each_other_for_ever, 0,
	                    FAMILY_STATES);
	tcase_add_loop_test(tcase, freed_pages_are_gone_and_can_be_freed_twice, 0, FAMILY_STATES);
}

int
main(void)
{
	Suite *suite = suite_create("pages");
	TCase *lists = tcase_create("lists");

	tcase_add_test(lists, no_function_is_forgotten);
	tcase_add_test(lists, the_turns_are_those_of_the_truth);
	suite_add_tcase(suite, lists);
	at_every_page_size(suite, add_all);
	return run_suite(suite);
}
