/* The generated API's into_raw, from_raw, verify and resident, and mpages_query: what the system has,
 * compared with what handles say. */
#define _GNU_SOURCE
#include <string.h>

#include "child.h"
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

static int
protection(int state)
{
	return (state & MPAGES_READ ? PROT_READ : 0) | (state & MPAGES_WRITE ? PROT_WRITE : 0) |
	       (state & MPAGES_EXEC ? PROT_EXEC : 0);
}

/* Pages that somebody else has mapped. */
static void *
foreign(int state, int flags, int fd)
{
	void *base = mmap(NULL, PAGES * page_size(), protection(state), flags, fd, 0);

	ck_assert_ptr_ne(base, MAP_FAILED);
	return base;
}

/* That pages are not adopted, for a reason, and stay what they were; unmaps them. */
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
	munmap(base, size);
}

/* ---- Out and in ---- */

START_TEST(pages_go_out_and_come_back)
{
	mpages_region pages = filled(_i, PAGES * page_size(), PATTERN), was = pages, raw;

	raw = family[_i].into_raw(&pages);
	ck_assert(is_empty(pages));
	ck_assert(raw.base == was.base && raw.size == was.size);
	ck_assert_str_eq(maps_rights(raw.base, raw.size), family[_i].rights);
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
	void *base = foreign(_i, MAP_PRIVATE | MAP_ANONYMOUS, -1);
	mpages_region pages;

	/* More than one mapping, all of them alike. */
	ck_assert_int_eq(madvise((char *)base + page_size(), page_size(), MADV_DONTFORK), 0);
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
	const int own = MAP_PRIVATE | MAP_ANONYMOUS;
	int fd = memfd_create("pages_raw", 0);
	char *base;

	ck_assert(fd >= 0 && ftruncate(fd, (off_t)(PAGES * page_size())) == 0);
	assert_not_adopted(_i, foreign(_i, MAP_SHARED | MAP_ANONYMOUS, -1), MPAGES_NOT_OWN);
	assert_not_adopted(_i, foreign(_i, MAP_SHARED, fd), MPAGES_NOT_OWN);
	assert_not_adopted(_i, foreign(_i, MAP_PRIVATE, fd), MPAGES_NOT_OWN);
	close(fd);
	for (int other = 0; other < FAMILY_STATES; other++)
		if (other != _i)
			assert_not_adopted(_i, foreign(other, own, -1), MPAGES_WRONG_RIGHTS);
	/* One page among them is. */
	for (size_t at = 0; at < PAGES; at++) {
		base = foreign(_i, own, -1);
		ck_assert_int_eq(mprotect(base + at * page_size(), page_size(),
		                          protection(_i ^ MPAGES_READ)), 0);
		assert_not_adopted(_i, base, MPAGES_WRONG_RIGHTS);
		base = foreign(_i, own, -1);
		ck_assert_int_eq(munmap(base + at * page_size(), page_size()), 0);
		assert_not_adopted(_i, base, MPAGES_NOT_MAPPED);
	}
}
END_TEST

START_TEST(addresses_that_cannot_be_are_errors)
{
	char *base = foreign(_i, MAP_PRIVATE | MAP_ANONYMOUS, -1);
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
	munmap(base, PAGES * page_size());
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
	ck_assert_int_eq(mprotect(second, page_size(), protection(_i ^ MPAGES_WRITE)), 0);
	ck_assert(!family[_i].verify(pages));
	assert_error(MPAGES_WRONG_RIGHTS, "verify");
	ck_assert_int_eq(mprotect(second, page_size(), protection(_i)), 0);
	ck_assert(family[_i].verify(pages));
	ck_assert_int_eq(munmap(second, page_size()), 0);
	ck_assert(!family[_i].verify(pages));
	assert_error(MPAGES_NOT_MAPPED, "verify");
	ck_assert(family[_i].free(&pages));
}
END_TEST

START_TEST(what_is_in_memory_is_counted)
{
	mpages_region pages = family[_i].new(PAGES * page_size());

	ck_assert_uint_eq(family[_i].resident(pages), 0);
	ck_assert(family[_i].free(&pages));
	pages = filled(_i, PAGES * page_size(), PATTERN);
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
	const int other = _i ^ MPAGES_READ;
	size_t page = page_size();
	mpages_region first = filled(other, 3 * PAGES * page, PATTERN);
	mpages_region middle = family[other].split(&first, PAGES * page);
	mpages_region last = family[other].split(&middle, PAGES * page);
	mpages_extent is;
	int now = other;

	go(&middle, &now, _i);
	for (size_t at = 0; at < middle.size; at += page - 1) {
		ck_assert(mpages_query((char *)middle.base + at, &is));
		ck_assert(is.base == middle.base && is.size == middle.size);
		ck_assert(is.mapped && is.own && is.axes == (unsigned)_i);
	}
	/* What lies beside them may be one with other pages of its kind. */
	ck_assert(mpages_query((char *)middle.base - 1, &is));
	ck_assert(is.mapped && is.axes == (unsigned)other);
	ck_assert_ptr_eq((char *)is.base + is.size, middle.base);
	ck_assert(mpages_query(last.base, &is) && is.base == last.base);
	ck_assert(family[_i].free(&middle));
	ck_assert(mpages_query((char *)last.base - 1, &is));
	ck_assert(!is.mapped && !is.own && is.axes == 0);
	ck_assert_ptr_eq((char *)is.base + is.size, last.base);
	ck_assert_ptr_eq(is.base, (char *)first.base + first.size);
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
	ck_assert(mpages_query(&is, &is) && is.mapped && !is.own);
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
