/* The generated API's split and join: parts of what was made at once turn, change and end each by
 * itself, and neighbours are one again. */
#define _GNU_SOURCE
#include <string.h>

#include "emulated.h"
#include "needs.h"
#include "pages_kit.h"

enum {
	PATTERN = 21,
	PAGES = 5,
	FIRST = 2 /* of them in the first part */
};

static size_t
page_size(void)
{
	return mpages_page_size();
}

/* Two parts of what was made at once, full of one pattern. */
struct parts {
	mpages_region first, rest, all;
};

static struct parts
make_parts(int state)
{
	struct parts made;

	made.first = made.all = filled(state, PAGES * page_size(), PATTERN);
	made.rest = family[state].split(&made.first, FIRST * page_size());
	return made;
}

/* Whether pages in a state hold what the pattern has from an offset on; they stay in it. */
static bool
hold_from(mpages_region *pages, int state, size_t offset)
{
	const unsigned char *bytes;
	int now = state;
	bool so = true;

	go(pages, &now, now & MPAGES_READ ? now : AT_r);
	bytes = family[now].bytes(*pages).ptr;
	for (size_t i = 0; i < pages->size; i++)
		so = so && bytes[i] == pattern_byte(PATTERN, offset + i);
	go(pages, &now, state);
	return so;
}

static bool
have_rights(mpages_region pages, int state)
{
	return strcmp(maps_rights(pages.base, pages.size), maps_wants(family[state].rights)) == 0;
}

static bool
are_gone(mpages_region pages)
{
	return maps_is_gone(pages.base, pages.size);
}

static bool
are_same(mpages_region a, mpages_region b)
{
	return a.base == b.base && a.size == b.size;
}

/* ---- Parts ---- */

START_TEST(parts_are_what_the_whole_was)
{
	size_t mappings = maps_count();

	for (size_t at = 1; at < PAGES; at++) {
		mpages_region first = filled(_i, PAGES * page_size(), PATTERN), all = first;
		mpages_region rest = family[_i].split(&first, at * page_size());

		ck_assert_ptr_eq(first.base, all.base);
		ck_assert_uint_eq(first.size, at * page_size());
		ck_assert_ptr_eq(rest.base, (char *)all.base + at * page_size());
		ck_assert_uint_eq(rest.size, all.size - first.size);
		ck_assert(have_rights(all, _i));
		ck_assert(hold_from(&first, _i, 0) && hold_from(&rest, _i, first.size));
		ck_assert(family[_i].free(&first) && family[_i].free(&rest));
		ck_assert(are_gone(all));
	}
	assert_mappings(mappings);
}
END_TEST

START_TEST(a_part_is_divided_again)
{
	struct parts parts = make_parts(_i);
	mpages_region last = family[_i].split(&parts.rest, page_size());

	ck_assert_uint_eq(parts.rest.size, page_size());
	ck_assert_uint_eq(last.size, (PAGES - FIRST - 1) * page_size());
	ck_assert(family[_i].free(&parts.rest));
	ck_assert(hold_from(&parts.first, _i, 0));
	ck_assert(hold_from(&last, _i, (FIRST + 1) * page_size()));
	ck_assert(family[_i].free(&last) && family[_i].free(&parts.first));
	ck_assert(are_gone(parts.all));
}
END_TEST

START_TEST(a_part_turns_alone)
{
	needs_list();
	for (int i = 0; i < 2 * FAMILY_TURNS; i++) {
		const struct family_turn *turn = &family[_i].turns[i / 2];
		struct parts parts;
		mpages_region *one, *other, turned;

		if (turn->turn == NULL)
			continue;
		parts = make_parts(_i);
		one = i % 2 == 0 ? &parts.first : &parts.rest;
		other = i % 2 == 0 ? &parts.rest : &parts.first;
		turned = turn->turn(one);
		ck_assert(have_rights(turned, turn->to) && have_rights(*other, _i));
		ck_assert(hold_from(other, _i, i % 2 == 0 ? FIRST * page_size() : 0));
		ck_assert(family[turn->to].free(&turned) && family[_i].free(other));
	}
}
END_TEST

START_TEST(a_part_is_freed_alone)
{
	for (int last = 0; last < 2; last++) {
		struct parts parts = make_parts(_i);
		mpages_region was = last ? parts.rest : parts.first;
		mpages_region *one = last ? &parts.rest : &parts.first;
		mpages_region *other = last ? &parts.first : &parts.rest;

		ck_assert(family[_i].free(one) && is_empty(*one));
		ck_assert(are_gone(was) && have_rights(*other, _i));
		ck_assert(hold_from(other, _i, last ? 0 : FIRST * page_size()));
		ck_assert(family[_i].free(other));
		ck_assert(are_gone(parts.all));
	}
}
END_TEST

START_TEST(a_part_is_wiped_alone)
{
	int state = writable[_i];
	struct parts parts = make_parts(state);

	ck_assert(family[state].decommit(parts.first, 0, parts.first.size));
	ck_assert_uint_eq(maps_resident(parts.first.base, parts.first.size), 0);
	ck_assert(hold_from(&parts.rest, state, FIRST * page_size()));
	ck_assert(holds(&parts.first, state, 0));
	ck_assert(!family[state].decommit(parts.first, 0, parts.first.size + 1));
	ck_assert(family[state].free(&parts.first) && family[state].free(&parts.rest));
}
END_TEST

/* ---- Parts that change their size ---- */

START_TEST(a_part_that_grows_leaves_its_neighbour_alone)
{
	int state = readable_writable[_i];
	const family_state *is = &family[state];

	for (size_t pages = FIRST + 1; pages < 64; pages += 5) {
		struct parts parts = make_parts(state);
		mpages_region was = parts.first;

		ck_assert(is->resize(&parts.first, pages * page_size()));
		ck_assert_ptr_ne(parts.first.base, was.base);
		ck_assert(are_gone(was));
		ck_assert(pattern_holds(parts.first.base, was.size, PATTERN));
		ck_assert(pattern_holds((char *)parts.first.base + was.size,
		                        parts.first.size - was.size, 0));
		memset(parts.first.base, 'x', parts.first.size);
		ck_assert(have_rights(parts.rest, state));
		ck_assert(hold_from(&parts.rest, state, FIRST * page_size()));
		ck_assert(is->free(&parts.first) && is->free(&parts.rest));
	}
}
END_TEST

START_TEST(a_part_that_shrinks_leaves_a_hole)
{
	int state = readable_writable[_i];
	const family_state *is = &family[state];
	struct parts parts = make_parts(state);
	mpages_region was = parts.first;

	ck_assert(is->resize(&parts.first, page_size()));
	ck_assert(maps_is_gone((char *)was.base + page_size(), page_size()));
	ck_assert(!is->join(&parts.first, &parts.rest));
	assert_error(MPAGES_NOT_NEIGHBOURS, "join");
	/* Wherever it grows to, the neighbour has nothing to do with it. */
	ck_assert(is->resize(&parts.first, was.size));
	ck_assert(pattern_holds(parts.first.base, page_size(), PATTERN));
	ck_assert(hold_from(&parts.rest, state, FIRST * page_size()));
	ck_assert(is->free(&parts.first) && is->free(&parts.rest));
}
END_TEST

/* ---- Neighbours made one ---- */

START_TEST(neighbours_are_one_again)
{
	for (int last = 0; last < 2; last++) {
		struct parts parts = make_parts(_i);
		mpages_region *one = last ? &parts.rest : &parts.first;
		mpages_region *other = last ? &parts.first : &parts.rest;

		ck_assert(family[_i].join(one, other));
		ck_assert(are_same(*one, parts.all) && is_empty(*other));
		ck_assert(have_rights(*one, _i) && hold_from(one, _i, 0));
		ck_assert(family[_i].free(one));
		ck_assert(are_gone(parts.all));
	}
}
END_TEST

START_TEST(neighbours_that_were_apart_are_one)
{
	for (int i = 0; i < FAMILY_TURNS; i++) {
		const struct family_turn *turn = &family[_i].turns[i];
		struct parts parts;
		mpages_region turned;

		if (turn->turn == NULL)
			continue;
		/* Two mappings, which nothing makes one. */
		parts = make_parts(_i);
		ck_assert(maps_set_apart(parts.rest.base, parts.rest.size));
		ck_assert(family[_i].join(&parts.first, &parts.rest));
		turned = turn->turn(&parts.first);
		ck_assert(have_rights(parts.all, turn->to) && are_same(turned, parts.all));
		/* valgrind's own mremap refuses two mappings in its own way. */
		if (family[turn->to].resize != NULL && maps_are_ours()) {
			ck_assert(family[turn->to].resize(&turned, 20 * page_size()));
			ck_assert(pattern_holds(turned.base, parts.all.size, PATTERN));
		}
		ck_assert(family[turn->to].free(&turned));
		ck_assert(are_gone(parts.all));
	}
}
END_TEST

/* ---- What cannot be ---- */

START_TEST(offsets_that_cannot_be_are_errors)
{
	mpages_region pages = filled(_i, PAGES * page_size(), PATTERN), was = pages;
	const struct {
		size_t at;
		mpages_status why;
	} offsets[] = {
		{0, MPAGES_BAD_SIZE},
		{PAGES * page_size(), MPAGES_BAD_SIZE},
		{PAGES * page_size() + 1, MPAGES_BAD_RANGE},
		{(PAGES + 1) * page_size(), MPAGES_BAD_RANGE},
		{SIZE_MAX, MPAGES_BAD_RANGE},
		{SIZE_MAX - page_size() + 1, MPAGES_BAD_RANGE},
		{1, MPAGES_BAD_ALIGNMENT},
		{page_size() - 1, MPAGES_BAD_ALIGNMENT},
		{page_size() + 1, MPAGES_BAD_ALIGNMENT},
		{page_size() + page_size() / 2, MPAGES_BAD_ALIGNMENT},
		{PAGES * page_size() - 1, MPAGES_BAD_ALIGNMENT},
	};

	for (int i = 0; i < LENGTH(offsets); i++) {
		ck_assert(is_empty(family[_i].split(&pages, offsets[i].at)));
		assert_error(offsets[i].why, "split");
		ck_assert(are_same(pages, was));
	}
	ck_assert(family[_i].free(&pages));
	ck_assert(is_empty(family[_i].split(&pages, page_size())));
	assert_error(MPAGES_EMPTIED, "split");
}
END_TEST

START_TEST(strangers_stay_apart)
{
	struct parts parts = make_parts(_i);
	mpages_region last = family[_i].split(&parts.rest, page_size());
	mpages_region copy = parts.first, inside = {(char *)last.base + page_size(), page_size()};
	mpages_region none = {NULL, 0}, inert = {parts.rest.base, 0};
	struct {
		mpages_region *a, *b;
		mpages_status why;
	} pairs[] = {
		{&parts.first, &last, MPAGES_NOT_NEIGHBOURS},
		{&last, &parts.first, MPAGES_NOT_NEIGHBOURS},
		{&parts.first, &parts.first, MPAGES_NOT_NEIGHBOURS},
		{&parts.first, &copy, MPAGES_NOT_NEIGHBOURS},
		{&last, &inside, MPAGES_NOT_NEIGHBOURS},
		{&parts.first, &none, MPAGES_EMPTIED},
		{&none, &parts.first, MPAGES_EMPTIED},
		{&parts.first, &inert, MPAGES_INERT},
		{&inert, &parts.first, MPAGES_INERT},
	};

	for (int i = 0; i < LENGTH(pairs); i++) {
		mpages_region a = *pairs[i].a, b = *pairs[i].b;

		ck_assert(!family[_i].join(pairs[i].a, pairs[i].b));
		assert_error(pairs[i].why, "join");
		ck_assert(are_same(*pairs[i].a, a) && are_same(*pairs[i].b, b));
	}
	ck_assert(is_empty(family[_i].split(&inert, page_size())));
	assert_error(MPAGES_INERT, "split");
	ck_assert(family[_i].free(&parts.first) && family[_i].free(&parts.rest));
	ck_assert(family[_i].free(&last));
}
END_TEST

static void
add_all(TCase *tcase)
{
	tcase_add_loop_test(tcase, parts_are_what_the_whole_was, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, a_part_is_divided_again, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, a_part_turns_alone, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, a_part_is_freed_alone, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, a_part_is_wiped_alone, 0, LENGTH(writable));
	tcase_add_loop_test(tcase, a_part_that_grows_leaves_its_neighbour_alone, 0,
	                    LENGTH(readable_writable));
	tcase_add_loop_test(tcase, a_part_that_shrinks_leaves_a_hole, 0,
	                    LENGTH(readable_writable));
	tcase_add_loop_test(tcase, neighbours_are_one_again, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, neighbours_that_were_apart_are_one, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, offsets_that_cannot_be_are_errors, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, strangers_stay_apart, 0, FAMILY_STATES);
}

int
main(void)
{
	Suite *suite = suite_create("pages_parts");

	at_every_page_size(suite, add_all);
	return run_suite(suite);
}
