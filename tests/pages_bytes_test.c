/* The generated API on bytes: views and addresses, loads and stores at every edge, decommit to the
 * byte. In every state that has such functions. */
#define _GNU_SOURCE
#include <string.h>

#include "emulated.h"
#include "needs.h"
#include "pages_kit.h"

enum {
	PATTERN = 5,
	OTHER = 6
};

static unsigned char *
copy_of_pattern(size_t n)
{
	unsigned char *bytes = malloc(n);

	ck_assert_ptr_nonnull(bytes);
	pattern_fill(bytes, n, PATTERN);
	return bytes;
}

/* ---- Views and addresses ---- */

START_TEST(a_view_to_read_is_all_bytes)
{
	const family_state *is = &family[readable[_i]];
	mpages_region pages = filled(readable[_i], 3 * mpages_page_size(), PATTERN);
	mpages_bytes view = is->bytes(pages);

	ck_assert_ptr_eq(view.ptr, pages.base);
	ck_assert_uint_eq(view.size, pages.size);
	ck_assert(pattern_holds(view.ptr, view.size, PATTERN));
	ck_assert(is->free(&pages));
}
END_TEST

START_TEST(what_is_written_to_a_view_is_there)
{
	int state = readable_writable[_i];
	const family_state *is = &family[state];
	mpages_region pages = filled(state, 3 * mpages_page_size(), PATTERN);
	mpages_bytes_mut view = is->bytes_mut(pages);

	ck_assert_ptr_eq(view.ptr, pages.base);
	ck_assert_uint_eq(view.size, pages.size);
	ck_assert(pattern_holds(view.ptr, view.size, PATTERN));
	pattern_fill(view.ptr, view.size, OTHER);
	ck_assert(holds(&pages, state, OTHER));
	ck_assert(is->free(&pages));
}
END_TEST

START_TEST(an_address_is_that_of_its_byte_and_null_past_the_end)
{
	const family_state *is = &family[_i];
	size_t page = mpages_page_size();
	mpages_region pages = filled(_i, 3 * page, PATTERN);
	unsigned char *base = pages.base;
	const size_t inside[] = {0, 1, page - 1, page, pages.size - 1};
	const size_t outside[] = {pages.size, pages.size + 1, SIZE_MAX - 1, SIZE_MAX};

	for (int i = 0; is->at != NULL && i < LENGTH(inside); i++)
		ck_assert_ptr_eq(is->at(pages, inside[i]), base + inside[i]);
	for (int i = 0; is->at != NULL && i < LENGTH(outside); i++)
		ck_assert_ptr_null(is->at(pages, outside[i]));
	for (int i = 0; is->at_mut != NULL && i < LENGTH(inside); i++)
		ck_assert_ptr_eq(is->at_mut(pages, inside[i]), base + inside[i]);
	for (int i = 0; is->at_mut != NULL && i < LENGTH(outside); i++)
		ck_assert_ptr_null(is->at_mut(pages, outside[i]));
	ck_assert(is->free(&pages));
}
END_TEST

/* ---- Ranges ---- */

enum {
	PAGES = 4,
	RANGES = 22
};

/* A range, and whether it lies in PAGES pages. */
struct range {
	size_t at, n;
	bool inside;
};

/* The i-th of ranges that have their ends at, before and after every edge, and of sums that
 * overflow. */
static struct range
range(int i)
{
	size_t page = mpages_page_size(), size = PAGES * page;
	const struct range all[RANGES] = {
		{0, 0, true},
		{size, 0, true},
		{0, 1, true},
		{size - 1, 1, true},
		{page - 1, 2, true},
		{page, page, true},
		{1, page, true},
		{1, 3 * page - 2, true},
		{page - 1, page + 2, true},
		{page / 2, 2 * page, true},
		{page, size - page, true},
		{0, size - 1, true},
		{0, size, true},
		{0, size + 1, false},
		{size, 1, false},
		{size - 1, 2, false},
		{size + 1, 0, false},
		{1, SIZE_MAX, false},
		{size - 1, SIZE_MAX - size + 2, false},
		{SIZE_MAX, 0, false},
		{SIZE_MAX, 1, false},
		{SIZE_MAX, SIZE_MAX, false},
	};

	return all[i];
}

static void
assert_bad_range(mpages_region pages, size_t n, const char *operation)
{
	const mpages_error *error = mpages_last_error();

	assert_error(MPAGES_BAD_RANGE, operation);
	ck_assert_int_eq(error->os_code, 0);
	ck_assert_ptr_eq(error->address, pages.base);
	ck_assert_uint_eq(error->size, n);
	mpages_fail(MPAGES_OK, 0, "nothing", NULL, 0);
}

START_TEST(a_load_copies_its_range_and_nothing_else)
{
	int state = readable[_i];
	const family_state *is = &family[state];
	mpages_region pages = filled(state, PAGES * mpages_page_size(), PATTERN);
	size_t size = pages.size;
	unsigned char *wanted = malloc(size + 2), *got = malloc(size + 2);

	for (int i = 0; i < RANGES; i++) {
		size_t at = range(i).at, n = range(i).n;

		memset(got, 0, size + 2);
		memset(wanted, 0, size + 2);
		if (range(i).inside)
			memcpy(wanted + 1, is->bytes(pages).ptr + at, n);
		ck_assert_msg(is->load(pages, at, got + 1, n) == range(i).inside, "range %d", i);
		ck_assert_msg(memcmp(got, wanted, size + 2) == 0, "range %d", i);
		if (!range(i).inside)
			assert_bad_range(pages, n, "load");
	}
	/* Nowhere is a good place for nothing. */
	ck_assert(is->load(pages, size, NULL, 0));
	ck_assert(holds(&pages, state, PATTERN));
	ck_assert(is->free(&pages));
	free(wanted);
	free(got);
}
END_TEST

/* Whether pages in a state have just these bytes; they stay in it. */
static bool
holds_bytes(mpages_region *pages, int state, const unsigned char *wanted)
{
	int now = state;
	bool so;

	go(pages, &now, now & MPAGES_READ ? now : AT_r);
	so = memcmp(family[now].bytes(*pages).ptr, wanted, pages->size) == 0;
	go(pages, &now, state);
	return so;
}

START_TEST(a_store_copies_to_its_range_and_nowhere_else)
{
	int state = writable[_i];
	const family_state *is = &family[state];
	mpages_region pages = filled(state, PAGES * mpages_page_size(), PATTERN);
	size_t size = pages.size;
	unsigned char *wanted = copy_of_pattern(size), *from = malloc(size);

	pattern_fill(from, size, OTHER);
	for (int i = 0; i < RANGES; i++) {
		size_t at = range(i).at, n = range(i).n;

		pattern_fill(wanted, size, PATTERN);
		pattern_fill(is->at_mut(pages, 0), size, PATTERN);
		if (range(i).inside)
			memcpy(wanted + at, from, n);
		ck_assert_msg(is->store(pages, at, from, n) == range(i).inside, "range %d", i);
		ck_assert_msg(holds_bytes(&pages, state, wanted), "range %d", i);
		if (!range(i).inside)
			assert_bad_range(pages, n, "store");
	}
	ck_assert(is->store(pages, size, NULL, 0));
	ck_assert(pattern_holds(from, size, OTHER));
	ck_assert(is->free(&pages));
	free(wanted);
	free(from);
}
END_TEST

START_TEST(bytes_may_be_stored_from_the_pages_themselves)
{
	int state = readable_writable[_i];
	const family_state *is = &family[state];
	mpages_region pages = filled(state, PAGES * mpages_page_size(), PATTERN);
	unsigned char *wanted = copy_of_pattern(pages.size);
	size_t n = pages.size - 3;

	memmove(wanted + 3, wanted, n);
	ck_assert(is->store(pages, 3, is->at(pages, 0), n));
	ck_assert(holds_bytes(&pages, state, wanted));
	memmove(wanted, wanted + 3, n);
	ck_assert(is->load(pages, 3, is->at_mut(pages, 0), n));
	ck_assert(holds_bytes(&pages, state, wanted));
	ck_assert(is->free(&pages));
	free(wanted);
}
END_TEST

/* ---- Decommit ---- */

/* That the whole pages in a range have no memory, and all others theirs. */
static void
assert_given_back(mpages_region pages, size_t at, size_t n)
{
	size_t page = mpages_page_size();

	for (size_t from = 0; from < pages.size; from += page) {
		bool whole = at <= from && from + page <= at + n;

		ck_assert_uint_eq(maps_resident((char *)pages.base + from, page),
		                  whole ? 0 : page);
	}
}

START_TEST(decommit_wipes_its_range_to_the_byte_and_gives_its_pages_back)
{
	int state = writable[_i];
	const family_state *is = &family[state];
	mpages_region pages = filled(state, PAGES * mpages_page_size(), PATTERN);
	size_t size = pages.size;
	unsigned char *wanted = copy_of_pattern(size);

	needs_resident();
	for (int i = 0; i < RANGES; i++) {
		size_t at = range(i).at, n = range(i).n;

		pattern_fill(wanted, size, PATTERN);
		pattern_fill(is->at_mut(pages, 0), size, PATTERN);
		ck_assert_msg(is->decommit(pages, at, n) == range(i).inside, "range %d", i);
		if (range(i).inside) {
			memset(wanted + at, 0, n);
			assert_given_back(pages, at, n);
		} else {
			assert_bad_range(pages, n, "decommit");
			assert_given_back(pages, 0, 0);
		}
		ck_assert_str_eq(maps_rights(pages.base, size), maps_wants(is->rights));
		ck_assert_msg(holds_bytes(&pages, state, wanted), "range %d", i);
	}
	ck_assert(is->free(&pages));
	free(wanted);
}
END_TEST

static void
add_all(TCase *tcase)
{
	tcase_add_loop_test(tcase, a_view_to_read_is_all_bytes, 0, LENGTH(readable));
	tcase_add_loop_test(tcase, what_is_written_to_a_view_is_there, 0,
	                    LENGTH(readable_writable));
	tcase_add_loop_test(tcase, an_address_is_that_of_its_byte_and_null_past_the_end, 0,
	                    FAMILY_STATES);
	tcase_add_loop_test(tcase, a_load_copies_its_range_and_nothing_else, 0, LENGTH(readable));
	tcase_add_loop_test(tcase, a_store_copies_to_its_range_and_nowhere_else, 0,
	                    LENGTH(writable));
	tcase_add_loop_test(tcase, bytes_may_be_stored_from_the_pages_themselves, 0,
	                    LENGTH(readable_writable));
	tcase_add_loop_test(tcase, decommit_wipes_its_range_to_the_byte_and_gives_its_pages_back,
	                    0, LENGTH(writable));
}

int
main(void)
{
	Suite *suite = suite_create("pages_bytes");

	at_every_page_size(suite, add_all);
	return run_suite(suite);
}
