/* Every call of Windows failing, at every index: nothing has changed, nothing is left behind, the error says
 * why, and the same again succeeds. */
#include <check.h>
#include <stdlib.h>

#include <memory_pages/guarded.h>
#include <memory_pages/huge.h>
#include <memory_pages/locked.h>
#include <memory_pages/pool.h>
#include <memory_pages/secret.h>
#include <memory_pages/vectors.h>

#include "dual.h"
#include "calls.h"
#include "pool_seats.h"

enum {
	PAGE = 4096,
	BYTES = 5 * PAGE,
	ELEMENTS = 100000
};

/* Check writes down each assertion that it passes: too slow for so many. */
#define must(is_so) ((is_so) ? (void)0 : ck_abort_msg("call %d of %s, kind %d: not so: %s", index, act->name, (int)(kind - kinds), #is_so))

static const mpages_state none = {"none", 0, 0, "pages"};
static const mpages_state readable = {"r", MPAGES_READ, 0, "pages"};
static const mpages_state writable = {"rw", MPAGES_READ | MPAGES_WRITE, 0, "pages"};

/* What is tried on, and how it was before. */
static mpages_region pages, was, rest, halves[2];
static f64_vec vec, vec_was;
static f64_vec_frozen frozen;

/* ---- Bytes ---- */

static bool
holds(mpages_region in, size_t from, size_t n, unsigned char byte)
{
	const unsigned char *bytes = in.base;

	for (size_t i = from; i < from + n; i++)
		if (bytes[i] != byte)
			return false;
	return true;
}

static bool
is_full(mpages_region in)
{
	return in.size == BYTES && holds(in, 0, BYTES, 'x');
}

/* ---- Kinds of pages ---- */

static const struct kind {
	bool (*make)(mpages_region *made, const mpages_state *as, size_t bytes);
	bool (*resize)(mpages_region *pages, const mpages_state *as, size_t bytes);
	bool (*end)(mpages_region *pages, const mpages_state *as);
} kinds[] = {
	{mpages_map, mpages_resize, mpages_unmap},
	{mpages_map_guarded, mpages_resize_guarded, mpages_unmap_guarded},
	{mpages_map_huge, mpages_resize_huge, mpages_unmap},
	{mpages_map_locked, mpages_resize_locked, mpages_unmap},
	{mpages_map_secret, mpages_resize_secret, mpages_unmap_secret},
};
static const struct kind *kind;

static bool
nothing(void)
{
	return pages.base == NULL && pages.size == 0;
}

static bool
prepare_none(void)
{
	pages = (mpages_region){NULL, 0};
	return true;
}

static bool
prepare_full(void)
{
	if (!kind->make(&pages, &writable, BYTES))
		return false;
	memset(pages.base, 'x', BYTES);
	was = pages;
	return true;
}

static bool
make(void)
{
	return kind->make(&pages, &writable, BYTES);
}

static bool
is_new(void)
{
	return pages.size == BYTES && holds(pages, 0, BYTES, 0);
}

static bool
is_as_it_was(void)
{
	return pages.base == was.base && is_full(pages) &&
	       strcmp(maps_rights(pages.base, BYTES), "rw-p") == 0;
}

static bool
grow(void)
{
	return kind->resize(&pages, &writable, 2 * BYTES);
}

static bool
has_grown(void)
{
	return pages.size == 2 * BYTES && holds(pages, 0, BYTES, 'x') && holds(pages, BYTES, BYTES, 0);
}

static bool
shrink(void)
{
	return kind->resize(&pages, &writable, 2 * PAGE);
}

static bool
has_shrunk(void)
{
	return pages.size == 2 * PAGE && holds(pages, 0, 2 * PAGE, 'x');
}

static bool
end(void)
{
	return kind->end(&pages, &writable);
}

/* The handle stays; what was in the pages need not. */
static bool
is_kept(void)
{
	return pages.base == was.base && pages.size == was.size;
}

/* ---- Turns ---- */

static bool
to_readable(void)
{
	return mpages_turn(&pages, &writable, &readable);
}

static bool
is_readable(void)
{
	return is_full(pages) && strcmp(maps_rights(pages.base, BYTES), "r--p") == 0;
}

static bool
prepare_nothing_but_addresses(void)
{
	bool made = mpages_map(&pages, &none, BYTES);

	was = pages;
	return made;
}

static bool
to_writable(void)
{
	return mpages_turn(&pages, &none, &writable);
}

static bool
is_inaccessible(void)
{
	return pages.base == was.base && strcmp(maps_rights(pages.base, BYTES), "---p") == 0;
}

static bool
is_new_and_writable(void)
{
	return is_new() && strcmp(maps_rights(pages.base, BYTES), "rw-p") == 0;
}

/* ---- Parts ---- */

static bool
prepare_parts(void)
{
	if (!prepare_full())
		return false;
	rest = mpages_split(&pages, &writable, 2 * PAGE);
	return rest.size != 0;
}

static bool
end_rest(void)
{
	return rest.size == 0 || mpages_unmap(&rest, &writable);
}

static bool
both_are_there(void)
{
	return rest.size == BYTES - 2 * PAGE && holds(pages, 0, 2 * PAGE, 'x');
}

static bool
rest_is_gone(void)
{
	return rest.size == 0 && holds(pages, 0, 2 * PAGE, 'x') &&
	       maps_is_gone((char *)pages.base + 2 * PAGE, BYTES - 2 * PAGE);
}

static bool
end_parts(void)
{
	return end_rest() && end();
}

/* ---- Decommit ---- */

static bool
decommit(void)
{
	return mpages_decommit(pages, &writable, PAGE, 2 * PAGE);
}

/* Nobody else's bytes, in any case; those that were to be wiped may fault until it succeeds. */
static bool
others_are_there(void)
{
	return pages.base == was.base && holds(pages, 0, PAGE, 'x') && holds(pages, 3 * PAGE, 2 * PAGE, 'x');
}

static bool
is_wiped(void)
{
	return others_are_there() && holds(pages, PAGE, 2 * PAGE, 0);
}

/* ---- Pairs ---- */

static bool
prepare_no_pair(void)
{
	halves[0] = halves[1] = (mpages_region){NULL, 0};
	return true;
}

static bool
make_pair(void)
{
	return mpages_map_dual(&halves[0], &halves[1], &writable, &readable, BYTES);
}

static bool
has_no_pair(void)
{
	return halves[0].size == 0 && halves[1].size == 0;
}

static bool
is_pair(void)
{
	*(unsigned char *)halves[0].base = 'p';
	return *(const unsigned char *)halves[1].base == 'p';
}

static bool
end_pair(void)
{
	return mpages_unmap_dual(&halves[0], &halves[1], &writable, &readable);
}

static bool
pair_is_kept(void)
{
	return halves[0].size != 0 && halves[1].size != 0;
}

/* ---- Vectors ---- */

static bool
prepare_vec(void)
{
	vec = f64_vec_new(1);
	for (int i = 0; i < ELEMENTS; i++)
		if (!f64_vec_push(&vec, i))
			return false;
	vec_was = vec;
	return true;
}

static bool
elements_are(size_t n)
{
	if (vec.len != n)
		return false;
	for (size_t i = 0; i < n && i < ELEMENTS; i++)
		if (vec.data[i] != (double)i)
			return false;
	return true;
}

static bool
vec_is_as_it_was(void)
{
	return memcmp(&vec, &vec_was, sizeof vec) == 0 && elements_are(ELEMENTS);
}

static bool
push_many(void)
{
	return f64_vec_resize(&vec, 4 * ELEMENTS);
}

static bool
has_many(void)
{
	return elements_are(4 * ELEMENTS);
}

static bool
shrink_vec(void)
{
	return f64_vec_shrink(&vec);
}

static bool
has_all(void)
{
	return elements_are(ELEMENTS);
}

static bool
regrow(void)
{
	return f64_vec_regrow(&vec, vec.max + 1);
}

static bool
free_vec(void)
{
	return f64_vec_free(&vec);
}

static bool
freeze(void)
{
	if (frozen.len == 0)
		frozen = f64_vec_freeze(&vec);
	return frozen.len != 0;
}

static bool
is_frozen(void)
{
	return frozen.len == ELEMENTS && strcmp(maps_rights(frozen.data, ELEMENTS * sizeof(double)), "r--p") == 0;
}

static bool
free_frozen(void)
{
	return f64_vec_frozen_free(&frozen);
}

/* ---- All of it ---- */

/* What is tried, for each kind of pages or once. */
static const struct act {
	const char *name;
	bool each_kind;
	bool (*prepare)(void), (*act)(void);
	bool (*is_before)(void); /* after a failure */
	bool (*is_after)(void);
	bool (*clean)(void);
} acts[] = {
	{"make", true, prepare_none, make, nothing, is_new, end},
	{"grow", true, prepare_full, grow, is_as_it_was, has_grown, end},
	{"shrink", true, prepare_full, shrink, is_as_it_was, has_shrunk, end},
	{"end", true, prepare_full, end, is_kept, nothing, end},
	{"turn", false, prepare_full, to_readable, is_as_it_was, is_readable, end},
	{"commit", false, prepare_nothing_but_addresses, to_writable, is_inaccessible,
	 is_new_and_writable, end},
	{"decommit", false, prepare_full, decommit, others_are_there, is_wiped, end},
	{"end part", false, prepare_parts, end_rest, both_are_there, rest_is_gone, end_parts},
	{"make pair", false, prepare_no_pair, make_pair, has_no_pair, is_pair, end_pair},
	{"grow vector", false, prepare_vec, push_many, vec_is_as_it_was, has_many, free_vec},
	{"shrink vector", false, prepare_vec, shrink_vec, vec_is_as_it_was, has_all, free_vec},
	{"regrow vector", false, prepare_vec, regrow, vec_is_as_it_was, has_all, free_vec},
	{"freeze vector", false, prepare_vec, freeze, vec_is_as_it_was, is_frozen, free_frozen},
};

static const struct {
	DWORD code;
	mpages_status status;
} refusals[] = {
	{ERROR_NOT_ENOUGH_MEMORY, MPAGES_OUT_OF_MEMORY},
	{ERROR_COMMITMENT_LIMIT, MPAGES_COMMIT_LIMIT},
};

/* Tries with one call refused. Returns whether it came to that call. */
static bool
try(const struct act *act, int index, DWORD code, mpages_status status)
{
	size_t all = maps_count(), before, lost;
	bool done, came;

	must(act->prepare());
	before = maps_count();
	mpages_fail(MPAGES_OK, 0, "nothing", NULL, 0);
	fail_call(index, code);
	done = act->act();
	came = has_failed();
	must(done || came);
	/* Addresses that nobody needs, and that the system does not take back, are lost. */
	lost = kept_addresses;
	if (!done) {
		must(mpages_last_error()->status == status);
		must(mpages_last_error()->os_code == (long)code);
		must(act->is_before());
		must(maps_count() <= before + lost);
		must(act->act());
	}
	must(act->is_after());
	must(act->clean());
	must(maps_count() <= all + lost);
	return came;
}

START_TEST(no_refusal_changes_or_loses_anything)
{
	const struct act *act = &acts[_i];
	size_t n = act->each_kind ? sizeof kinds / sizeof *kinds : 1;

	for (size_t k = 0; k < n; k++)
		for (size_t r = 0; r < sizeof refusals / sizeof *refusals; r++) {
			int index = 1;

			kind = &kinds[k];
			while (try(act, index, refusals[r].code, refusals[r].status))
				index++;
			/* Or else nothing was tried. */
			ck_assert_int_gt(index, 1);
		}
}
END_TEST

/* The views go one after the other, so of a pair that cannot be ended only the handle is sure. */
START_TEST(a_pair_that_was_not_ended_can_be_ended_again)
{
	for (int index = 1; index <= 3; index++) {
		size_t before = maps_count();

		ck_assert(prepare_no_pair() && make_pair());
		fail_call(index, ERROR_NOT_ENOUGH_MEMORY);
		ck_assert(!end_pair());
		ck_assert(has_failed() && pair_is_kept());
		ck_assert(end_pair());
		ck_assert_uint_eq(maps_count(), before);
	}
}
END_TEST

/* What is decommitted has to be promised again, and others may be faster. */
START_TEST(pages_that_others_were_promised_come_again)
{
	ck_assert(prepare_full());
	/* It is tried for a while. */
	fail_calls(2, 3, ERROR_COMMITMENT_LIMIT);
	ck_assert(decommit() && has_failed() && is_wiped());
	fail_calls(2, 1000, ERROR_COMMITMENT_LIMIT);
	ck_assert(!decommit() && has_failed());
	ck_assert_int_eq(mpages_last_error()->status, MPAGES_COMMIT_LIMIT);
	ck_assert_str_eq(mpages_last_error()->operation, "decommit");
	/* They are not there, the others are, and everybody can know. */
	ck_assert_str_eq(maps_rights((char *)pages.base + PAGE, 2 * PAGE), "---p");
	ck_assert(others_are_there());
	ck_assert(!mpages_verify(pages, &writable));
	ck_assert_int_eq(mpages_last_error()->status, MPAGES_WRONG_RIGHTS);
	ck_assert(decommit() && is_wiped() && mpages_verify(pages, &writable));
	/* A turn does it, too. */
	fail_calls(2, 1000, ERROR_COMMITMENT_LIMIT);
	ck_assert(!decommit() && has_failed());
	ck_assert(mpages_turn(&pages, &writable, &readable));
	ck_assert(is_wiped() && mpages_turn(&pages, &readable, &writable));
	ck_assert(end());
}
END_TEST

/* Refuses the memory that is to be had again, at every try, and nothing after that. */
static void
promise_it_to_others(void)
{
	fail_calls(2, 11, ERROR_COMMITMENT_LIMIT);
}

START_TEST(vectors_without_what_others_were_promised_have_less_room)
{
	ck_assert(prepare_vec());
	promise_it_to_others();
	ck_assert(f64_vec_clear_decommit(&vec, PAGE) && has_failed());
	ck_assert_uint_eq(vec.len, 0);
	ck_assert_uint_eq(vec.cap, PAGE / sizeof(double));
	fail_call(1, ERROR_COMMITMENT_LIMIT);
	ck_assert(!f64_vec_resize(&vec, ELEMENTS) && has_failed());
	ck_assert_int_eq(mpages_last_error()->status, MPAGES_COMMIT_LIMIT);
	ck_assert(f64_vec_resize(&vec, ELEMENTS));
	for (int i = 0; i < ELEMENTS; i++)
		ck_assert(vec.data[i] == 0);
	/* Nothing was taken yet. */
	ck_assert(free_vec() && prepare_vec());
	fail_call(1, ERROR_NOT_ENOUGH_MEMORY);
	ck_assert(!f64_vec_clear_decommit(&vec, PAGE) && has_failed() && vec_is_as_it_was());
	ck_assert(free_vec());
}
END_TEST

START_TEST(a_hole_in_a_vector_is_filled_or_ends_with_it)
{
	mpages_pool *pool = mpages_pool_new(1 << 20);

	vec = f64_vec_new_from(pool, ELEMENTS);
	for (int times = 0; times < 2; times++) {
		ck_assert(f64_vec_resize(&vec, ELEMENTS));
		promise_it_to_others();
		ck_assert(!f64_vec_discard(&vec, 0, ELEMENTS) && has_failed());
		ck_assert_int_eq(mpages_last_error()->status, MPAGES_COMMIT_LIMIT);
		ck_assert_str_eq(maps_rights(vec.data, PAGE), "---p");
		if (times == 0) {
			ck_assert(f64_vec_discard(&vec, 0, ELEMENTS));
			ck_assert(vec.data[0] == 0 && vec.data[ELEMENTS - 1] == 0);
		}
	}
	ck_assert(free_vec());
	vec = f64_vec_new_from(pool, ELEMENTS);
	ck_assert(f64_vec_resize(&vec, ELEMENTS) && vec.data[0] == 0);
	ck_assert(free_vec());
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

/* Where the barrier does nothing, nobody relies on it. */
START_TEST(fronts_have_owners_but_under_wine)
{
	bool is_wine = GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != NULL;
	mpages_pool *pool = mpages_pool_new(1 << 20);

	vec = f64_vec_new_from(pool, 1);
	ck_assert(free_vec());
	ck_assert_uint_ne(mpages_own_front.front, 0);
	ck_assert_int_eq(mpages_own_front.seat == NULL, is_wine);
	ck_assert(mpages_pool_free(&pool));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("windows_inject");
	TCase *tcase = tcase_create("refusals");
	SRunner *runner;
	int failed;

	tcase_add_loop_test(tcase, no_refusal_changes_or_loses_anything, 0, sizeof acts / sizeof *acts);
	tcase_add_test(tcase, a_pair_that_was_not_ended_can_be_ended_again);
	tcase_add_test(tcase, pages_that_others_were_promised_come_again);
	tcase_add_test(tcase, vectors_without_what_others_were_promised_have_less_room);
	tcase_add_test(tcase, a_hole_in_a_vector_is_filled_or_ends_with_it);
	tcase_add_test(tcase, fronts_have_owners_but_under_wine);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
