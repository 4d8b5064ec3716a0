/* The generated API's into_raw, from_raw, verify and resident, and mpages_query: what the system has,
 * compared with what handles say. */
#define _GNU_SOURCE
#include <string.h>

#include "emulated.h"
#include "foreign.h"
#include "maps.h"
#include "needs.h"
#include "os.h"
#include "pages_kit.h"

enum {
	PATTERN = 27,
	PAGES = 4
};

static size_t
page_size(void)
{
	return mpages_page_size();
}

/* Pages that somebody else has made. */
static void *
foreign(int state)
{
	void *base = foreign_own(PAGES * page_size(), (unsigned)state);

	ck_assert_ptr_nonnull(base);
	return base;
}

/* That pages are not adopted, for a reason, and stay what they were; ends them. */
static void
assert_not_adopted(int state, void *base, mpages_status why)
{
	size_t size = PAGES * page_size();
	char rights[8];

	strcpy(rights, maps_rights(base, size));
	ck_assert(is_empty(family[state].from_raw(base, size)));
	assert_error(why, "from_raw");
	ck_assert_ptr_eq(mpages_last_error()->address, base);
	ck_assert_uint_eq(mpages_last_error()->size, size);
	ck_assert_str_eq(maps_rights(base, size), rights);
	foreign_end(base, size);
}

/* ---- Out and in ---- */

START_TEST(pages_go_out_and_come_back)
{
	mpages_region pages = filled(_i, PAGES * page_size(), PATTERN), was = pages, raw;

	raw = family[_i].into_raw(&pages);
	ck_assert(is_empty(pages));
	ck_assert(raw.base == was.base && raw.size == was.size);
	ck_assert_str_eq(maps_rights(raw.base, raw.size), maps_wants(family[_i].rights));
	pages = family[_i].from_raw(raw.base, raw.size);
	ck_assert(pages.base == was.base && pages.size == was.size);
	ck_assert(holds(&pages, _i, PATTERN));
	ck_assert(family[_i].free(&pages));
	ck_assert_str_eq(maps_rights(was.base, was.size), "hole");
}
END_TEST

START_TEST(what_somebody_else_mapped_is_adopted)
{
	size_t size = PAGES * page_size();
	void *base = foreign(_i);
	mpages_region pages;

	ck_assert(maps_set_apart((char *)base + page_size(), page_size()));
	pages = family[_i].from_raw(base, size);
	ck_assert(pages.base == base && pages.size == size && holds(&pages, _i, 0));
	for (int i = 0; i < FAMILY_TURNS; i++) {
		const struct family_turn *turn = &family[_i].turns[i];

		if (turn->turn != NULL) {
			pages = turn->turn(&pages);
			ck_assert(family[turn->to].verify(pages));
			ck_assert(family[turn->to].free(&pages));
			break;
		}
	}
	ck_assert_str_eq(maps_rights(base, size), "hole");
}
END_TEST

START_TEST(what_is_something_else_is_not_adopted)
{
	char *base;

	needs_list();
	for (int kind = 0; kind < FOREIGN_SHARED; kind++)
		assert_not_adopted(_i, foreign_shared(kind, PAGES * page_size(), (unsigned)_i), MPAGES_NOT_OWN);
	for (int other = 0; other < FAMILY_STATES; other++)
		if (strcmp(maps_wants(family[other].rights), maps_wants(family[_i].rights)) != 0)
			assert_not_adopted(_i, foreign(other), MPAGES_WRONG_RIGHTS);
	/* One page among them is. */
	for (size_t at = 0; at < PAGES; at++) {
		base = foreign(_i);
		ck_assert(foreign_set_rights(base + at * page_size(), page_size(), (unsigned)(_i ^ MPAGES_WRITE)));
		assert_not_adopted(_i, base, MPAGES_WRONG_RIGHTS);
		if (!MAPS_HAVE_HOLES)
			continue;
		base = foreign(_i);
		ck_assert(maps_make_hole(base + at * page_size(), page_size()));
		assert_not_adopted(_i, base, MPAGES_NOT_MAPPED);
	}
}
END_TEST

START_TEST(addresses_that_cannot_be_are_errors)
{
	char *base = foreign(_i);
	const struct {
		char *base;
		size_t size;
		mpages_status why;
	} wrong[] = {
		{base, 0, MPAGES_BAD_SIZE},
		{base + 1, page_size(), MPAGES_BAD_ALIGNMENT},
		{base, page_size() + 1, MPAGES_BAD_ALIGNMENT},
		{base, SIZE_MAX, MPAGES_BAD_ALIGNMENT},
		{base, SIZE_MAX - page_size() + 1, MPAGES_OVERFLOW},
		{NULL, page_size(), MPAGES_NOT_MAPPED},
	};

	for (int i = 0; i < LENGTH(wrong); i++) {
		ck_assert(is_empty(family[_i].from_raw(wrong[i].base, wrong[i].size)));
		assert_error(wrong[i].why, "from_raw");
	}
	foreign_end(base, PAGES * page_size());
}
END_TEST

START_TEST(handles_without_pages_have_nothing_to_hand_over)
{
	mpages_region none = {NULL, 0}, inert = {(void *)page_size(), 0};

	ck_assert(is_empty(family[_i].into_raw(&none)));
	assert_error(MPAGES_EMPTIED, "into_raw");
	ck_assert(is_empty(family[_i].into_raw(&inert)));
	assert_error(MPAGES_INERT, "into_raw");
	ck_assert(!family[_i].verify(none) && family[_i].resident(none) == 0);
	assert_error(MPAGES_EMPTIED, "verify");
	ck_assert_ptr_eq(inert.base, (void *)page_size());
}
END_TEST

/* ---- What the system says ---- */

START_TEST(what_was_changed_behind_our_back_is_seen)
{
	mpages_region pages = filled(_i, PAGES * page_size(), PATTERN);
	char *second = (char *)pages.base + page_size();

	ck_assert(family[_i].verify(pages));
	ck_assert(foreign_set_rights(second, page_size(), (unsigned)(_i ^ MPAGES_WRITE)));
	ck_assert(!family[_i].verify(pages));
	assert_error(MPAGES_WRONG_RIGHTS, "verify");
	ck_assert(foreign_set_rights(second, page_size(), (unsigned)_i));
	ck_assert(family[_i].verify(pages));
	if (MAPS_HAVE_HOLES) {
		ck_assert(maps_make_hole(second, page_size()));
		ck_assert(!family[_i].verify(pages));
		assert_error(MPAGES_NOT_MAPPED, "verify");
	}
	ck_assert(family[_i].free(&pages));
}
END_TEST

START_TEST(what_is_in_memory_is_counted)
{
	mpages_region pages = family[_i].new(PAGES * page_size());

	needs_resident();
	ck_assert_uint_eq(family[_i].resident(pages), 0);
	ck_assert(family[_i].free(&pages));
	pages = filled(_i, PAGES * page_size(), PATTERN);
	if (_i != AT_none || MAPS_SHOW_HIDDEN)
		ck_assert_uint_eq(family[_i].resident(pages), pages.size);
	if (family[_i].decommit != NULL) {
		ck_assert(family[_i].decommit(pages, page_size(), page_size()));
		ck_assert_uint_eq(family[_i].resident(pages), pages.size - page_size());
	}
	ck_assert(family[_i].free(&pages));
}
END_TEST

START_TEST(an_address_tells_what_is_around_it)
{
	const int other = _i ^ MPAGES_WRITE;
	size_t page = page_size();
	mpages_region first = filled(other, 3 * PAGES * page, PATTERN);
	mpages_region middle = family[other].split(&first, PAGES * page);
	mpages_region last = family[other].split(&middle, PAGES * page);
	mpages_extent is;
	int now = other;

	needs_list();
	go(&middle, &now, _i);
	for (size_t at = 0; at < middle.size; at += page - 1) {
		ck_assert(mpages_query((char *)middle.base + at, &is));
		ck_assert(is.base == middle.base && is.size == middle.size);
		ck_assert(is.mapped && is.own && is.axes == mpages_os_shows((unsigned)_i));
	}
	/* What lies beside them may be one with other pages of its kind. */
	ck_assert(mpages_query((char *)middle.base - 1, &is));
	ck_assert(is.mapped && is.axes == mpages_os_shows((unsigned)other));
	ck_assert_ptr_eq((char *)is.base + is.size, middle.base);
	ck_assert(mpages_query(last.base, &is) && is.base == last.base);
	ck_assert(family[_i].free(&middle));
	if (MAPS_HAVE_HOLES) {
		ck_assert(mpages_query((char *)last.base - 1, &is));
		ck_assert(!is.mapped && !is.own && is.axes == 0);
		ck_assert_ptr_eq((char *)is.base + is.size, last.base);
		ck_assert_ptr_eq(is.base, (char *)first.base + first.size);
	}
	ck_assert(family[other].free(&first) && family[other].free(&last));
}
END_TEST

START_TEST(any_address_may_be_asked_for)
{
	static const char text[] = "a constant";
	mpages_extent is;

	ck_assert(mpages_query(NULL, &is) && !is.mapped && is.base == NULL && is.size != 0);
	ck_assert(mpages_query((void *)UINTPTR_MAX, &is) && !is.mapped);
	ck_assert(mpages_query(text, &is) && is.mapped && !is.own);
	ck_assert((is.axes & MPAGES_READ) != 0 && (is.axes & MPAGES_WRITE) == 0);
	needs_listed_stack();
	ck_assert(mpages_query(&is, &is) && is.mapped && is.own == !MAPS_KNOW_STACKS);
	ck_assert_uint_eq(is.axes & ~(unsigned)MPAGES_EXEC, MPAGES_READ | MPAGES_WRITE);
}
END_TEST

static void
add_all(TCase *tcase)
{
	tcase_add_loop_test(tcase, pages_go_out_and_come_back, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, what_somebody_else_mapped_is_adopted, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, what_is_something_else_is_not_adopted, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, addresses_that_cannot_be_are_errors, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, handles_without_pages_have_nothing_to_hand_over, 0,
	                    FAMILY_STATES);
	tcase_add_loop_test(tcase, what_was_changed_behind_our_back_is_seen, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, what_is_in_memory_is_counted, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, an_address_tells_what_is_around_it, 0, FAMILY_STATES);
	tcase_add_test(tcase, any_address_may_be_asked_for);
}

int
main(void)
{
	Suite *suite = suite_create("pages_raw");

	at_every_page_size(suite, add_all);
	return run_suite(suite);
}
