/* The generated API's resize: both ways, in place and not, to sizes that cannot be; no byte is
 * lost and no page left behind. */
#define _GNU_SOURCE
#include <string.h>

#include "emulated.h"
#include "needs.h"
#include "pages_kit.h"

enum {
	PATTERN = 5
};

/* That pages begin with a pattern and are zero from there on. */
static void
assert_kept(const family_state *is, mpages_region pages, size_t kept)
{
	mpages_bytes view = is->bytes(pages);

	ck_assert(pattern_holds(view.ptr, kept, PATTERN));
	ck_assert(pattern_holds(view.ptr + kept, view.size - kept, 0));
	ck_assert_str_eq(maps_rights(pages.base, pages.size), maps_wants(is->rights));
}

/* That a range that pages have left is nobody's now. */
static void
assert_left(mpages_region was, mpages_region pages)
{
	char *end = (char *)was.base + was.size;

	if (pages.base != was.base)
		ck_assert(maps_is_gone(was.base, was.size));
	else if (pages.size < was.size)
		ck_assert(maps_is_gone(end - (was.size - pages.size), was.size - pages.size));
}

START_TEST(longer_pages_keep_their_bytes_and_gain_zeroes)
{
	int state = readable_writable[_i];
	const family_state *is = &family[state];
	size_t page = mpages_page_size(), mappings = maps_count();
	const size_t sizes[] = {page + 1, 2 * page + 1, 50 * page, 400 * page};

	for (int i = 0; i < LENGTH(sizes); i++) {
		mpages_region pages = filled(state, page, PATTERN), was = pages;

		ck_assert(is->resize(&pages, sizes[i]));
		ck_assert_uint_eq(pages.size, (sizes[i] + page - 1) / page * page);
		assert_left(was, pages);
		assert_kept(is, pages, page);
		ck_assert(is->free(&pages));
		assert_mappings(mappings);
	}
}
END_TEST

START_TEST(shorter_pages_keep_their_bytes_and_leave_the_rest)
{
	int state = readable_writable[_i];
	const family_state *is = &family[state];
	size_t page = mpages_page_size(), mappings = maps_count();
	const size_t sizes[] = {1, page, page + 1, 19 * page};

	for (int i = 0; i < LENGTH(sizes); i++) {
		mpages_region pages = filled(state, 20 * page, PATTERN), was = pages;
		size_t kept = (sizes[i] + page - 1) / page * page;

		ck_assert(is->resize(&pages, sizes[i]));
		ck_assert_uint_eq(pages.size, kept);
		assert_left(was, pages);
		assert_kept(is, pages, kept);
		/* What comes back is new. */
		ck_assert(is->resize(&pages, was.size));
		assert_kept(is, pages, kept);
		ck_assert(is->free(&pages));
		assert_mappings(mappings);
	}
}
END_TEST

START_TEST(pages_that_cannot_grow_where_they_are_move)
{
	int state = readable_writable[_i];
	const family_state *is = &family[state];
	size_t page = mpages_page_size();
	mpages_region pages = filled(state, 3 * page, PATTERN), was = pages;
	char *end = (char *)pages.base + pages.size;
	void *neighbour = maps_occupy(end, page);

	ck_assert(is->resize(&pages, 4 * page));
	ck_assert_ptr_ne(pages.base, was.base);
	assert_left(was, pages);
	assert_kept(is, pages, was.size);
	ck_assert(is->free(&pages));
	ck_assert(maps_leave(neighbour, page));
}
END_TEST

START_TEST(pages_that_consist_of_several_mappings_move_too)
{
	int state = readable_writable[_i];
	const family_state *is = &family[state];
	size_t page = mpages_page_size(), mappings = maps_count();
	mpages_region pages = filled(state, 9 * page, PATTERN), was = pages;

	needs_advice();
	ck_assert(maps_set_apart((char *)pages.base + 3 * page, 3 * page));
	ck_assert_uint_ge(maps_count(), mappings + MAPS_SET_APART);
	ck_assert(is->resize(&pages, 30 * page));
	assert_left(was, pages);
	assert_kept(is, pages, was.size);
	ck_assert(is->resize(&pages, 2 * page));
	assert_kept(is, pages, 2 * page);
	ck_assert(is->free(&pages));
	assert_mappings(mappings);
}
END_TEST

START_TEST(a_move_sees_the_only_byte_of_a_page)
{
	int state = readable_writable[_i];
	const family_state *is = &family[state];
	size_t page = mpages_page_size();
	mpages_region pages = is->new(9 * page);
	const size_t bytes[] = {0, page + 1, 3 * page - 1, 4 * page + page / 2, 9 * page - 1};
	size_t found = 0;

	for (int i = 0; i < LENGTH(bytes); i++)
		*(unsigned char *)is->at_mut(pages, bytes[i]) = (unsigned char)(i + 1);
	ck_assert(maps_set_apart((char *)pages.base + 3 * page, 3 * page));
	ck_assert(is->resize(&pages, 10 * page));
	for (int i = 0; i < LENGTH(bytes); i++)
		ck_assert_int_eq(*(const unsigned char *)is->at(pages, bytes[i]), i + 1);
	for (size_t i = 0; i < pages.size; i++)
		found += is->bytes(pages).ptr[i] != 0;
	ck_assert_uint_eq(found, LENGTH(bytes));
	ck_assert(is->free(&pages));
}
END_TEST

START_TEST(the_same_number_of_pages_is_no_change)
{
	int state = readable_writable[_i];
	const family_state *is = &family[state];
	size_t page = mpages_page_size();
	mpages_region pages = filled(state, 3 * page, PATTERN), was = pages;
	const size_t sizes[] = {3 * page, 3 * page - 1, 2 * page + 1};

	for (int i = 0; i < LENGTH(sizes); i++) {
		ck_assert(is->resize(&pages, sizes[i]));
		ck_assert_ptr_eq(pages.base, was.base);
		ck_assert_uint_eq(pages.size, was.size);
		assert_kept(is, pages, was.size);
	}
	ck_assert(is->free(&pages));
}
END_TEST

START_TEST(sizes_that_cannot_be_change_nothing)
{
	int state = readable_writable[_i];
	const family_state *is = &family[state];
	size_t page = mpages_page_size();
	const struct {
		size_t bytes;
		mpages_status why;
	} sizes[] = {
		{0, MPAGES_BAD_SIZE},
		{SIZE_MAX, MPAGES_OVERFLOW},
		{SIZE_MAX - page + 2, MPAGES_OVERFLOW},
		{SIZE_MAX - page + 1, MPAGES_OUT_OF_MEMORY},
		{SIZE_MAX - page, MPAGES_OUT_OF_MEMORY},
		{SIZE_MAX / 2, MPAGES_OUT_OF_MEMORY},
	};
	mpages_region pages = filled(state, 3 * page, PATTERN), was = pages;
	size_t mappings = maps_count();

	for (int i = 0; i < LENGTH(sizes); i++) {
		ck_assert(!is->resize(&pages, sizes[i].bytes));
		assert_error(sizes[i].why, "resize");
		ck_assert_ptr_eq(mpages_last_error()->address, was.base);
		ck_assert_uint_ge(mpages_last_error()->size, sizes[i].bytes);
		ck_assert_ptr_eq(pages.base, was.base);
		ck_assert_uint_eq(pages.size, was.size);
		assert_kept(is, pages, was.size);
		assert_mappings(mappings);
	}
	ck_assert(is->free(&pages));
}
END_TEST

START_TEST(pages_with_a_hole_stay_as_they_are)
{
	int state = readable_writable[_i];
	const family_state *is = &family[state];
	size_t page = mpages_page_size();
	mpages_region pages = filled(state, 3 * page, PATTERN), was = pages;
	const size_t sizes[] = {4 * page, SIZE_MAX / 2};

	ck_assert(maps_make_hole((char *)pages.base + page, page));
	for (int i = 0; i < LENGTH(sizes); i++) {
		ck_assert(!is->resize(&pages, sizes[i]));
		assert_error(MPAGES_NOT_MAPPED, "resize");
		ck_assert_ptr_eq(pages.base, was.base);
		ck_assert_uint_eq(pages.size, was.size);
		ck_assert(pattern_holds(pages.base, page, PATTERN));
	}
	ck_assert(is->free(&pages));
}
END_TEST

static void
add_all(TCase *tcase)
{
	int n = LENGTH(readable_writable);

	tcase_add_loop_test(tcase, longer_pages_keep_their_bytes_and_gain_zeroes, 0, n);
	tcase_add_loop_test(tcase, shorter_pages_keep_their_bytes_and_leave_the_rest, 0, n);
	tcase_add_loop_test(tcase, pages_that_cannot_grow_where_they_are_move, 0, n);
	tcase_add_loop_test(tcase, pages_that_consist_of_several_mappings_move_too, 0, n);
	tcase_add_loop_test(tcase, a_move_sees_the_only_byte_of_a_page, 0, n);
	tcase_add_loop_test(tcase, the_same_number_of_pages_is_no_change, 0, n);
	tcase_add_loop_test(tcase, sizes_that_cannot_be_change_nothing, 0, n);
	if (MAPS_HAVE_HOLES)
		tcase_add_loop_test(tcase, pages_with_a_hole_stay_as_they_are, 0, n);
}

int
main(void)
{
	Suite *suite = suite_create("pages_resize");

	at_every_page_size(suite, add_all);
	return run_suite(suite);
}
