/* Hints: what the system is told, what it answers, and that no byte changes. */
/* Wrapped: posix_madvise. */
#define _GNU_SOURCE
#include <check.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "emulated.h"
#include "maps.h"
#include "needs.h"
#include "page.h"
#include "runtime_states.h"

enum {
	PAGES = 8
};

static const size_t page_sizes[] = {0, 16384, 65536};

/* What the wrapped call is to do, and what it has seen. */
static int refuse_code;
static int advices;
static void *advised;
static size_t advised_size;
static int advice_given;

int __real_posix_madvise(void *base, size_t size, int advice);
int __wrap_posix_madvise(void *base, size_t size, int advice);

int
__wrap_posix_madvise(void *base, size_t size, int advice)
{
	advices++;
	advised = base;
	advised_size = size;
	advice_given = advice;
	if (refuse_code == 0)
		return __real_posix_madvise(base, size, advice);
	errno = refuse_code;
	return refuse_code;
}

static mpages_region
filled_pages(unsigned axes)
{
	mpages_region pages = new_pages(R | W, PAGES * mpages_page_size());

	ck_assert_uint_ne(pages.size, 0);
	memset(pages.base, 'b', pages.size);
	ck_assert(mpages_turn(&pages, &states[R | W], &states[axes]));
	advices = refuse_code = 0;
	return pages;
}

START_TEST(every_state_takes_hints_and_keeps_its_bytes)
{
	const mpages_state *as = &states[_i];
	mpages_region pages = filled_pages((unsigned)_i);

	errno = 4711;
	ck_assert(mpages_advise_use_seq(pages, as) == MPAGES_HINT_ACCEPTED);
	ck_assert_int_eq(advice_given, POSIX_MADV_SEQUENTIAL);
	ck_assert_ptr_eq(advised, pages.base);
	ck_assert_uint_eq(advised_size, pages.size);
	ck_assert(mpages_advise_use_rnd(pages, as) == MPAGES_HINT_ACCEPTED);
	ck_assert_int_eq(advice_given, POSIX_MADV_RANDOM);
	ck_assert_ptr_eq(advised, pages.base);
	ck_assert_uint_eq(advised_size, pages.size);
	ck_assert(mpages_advise_use_soon(pages, as, 0, pages.size) == MPAGES_HINT_ACCEPTED);
	ck_assert_int_eq(advice_given, POSIX_MADV_WILLNEED);
	ck_assert_int_eq(advices, 3);
	ck_assert_int_eq(errno, 4711);
	ck_assert_str_eq(maps_rights(pages.base, pages.size), state_rights[_i]);
	ck_assert(mpages_turn(&pages, as, &states[R]));
	ck_assert(all_bytes_are(pages.base, pages.size, 'b'));
	ck_assert(mpages_unmap(&pages, &states[R]));
}
END_TEST

START_TEST(hints_are_about_all_pages_that_are_touched)
{
	mpages_region pages;
	size_t page;

	mpages_page_size_override(page_sizes[_i]);
	pages = filled_pages(R | W);
	page = mpages_page_size();
	for (size_t at = 0; at <= pages.size; at += page / 4 - 1) {
		for (size_t n = 1; n <= pages.size - at; n += page / 4 + 1) {
			size_t first = at / page * page, end = (at + n + page - 1) / page * page;

			ck_assert(mpages_advise_use_soon(pages, &states[R | W], at, n) ==
			          MPAGES_HINT_ACCEPTED);
			ck_assert_ptr_eq(advised, (char *)pages.base + first);
			ck_assert_uint_eq(advised_size, end - first);
		}
	}
	advices = 0;
	ck_assert(mpages_advise_use_soon(pages, &states[R], pages.size, 0) == MPAGES_HINT_DONE);
	ck_assert_int_eq(advices, 0);
	ck_assert(mpages_unmap(&pages, &states[R | W]));
	mpages_page_size_override(0);
}
END_TEST

START_TEST(an_empty_handle_has_nothing_to_be_used)
{
	mpages_region none = {NULL, 0};

	ck_assert(mpages_advise_use_seq(none, &states[R]) == MPAGES_HINT_REFUSED);
	ck_assert(error_is(MPAGES_EMPTIED, "advise"));
	ck_assert(mpages_advise_use_rnd(none, &states[R]) == MPAGES_HINT_REFUSED);
	ck_assert(mpages_advise_use_soon(none, &states[R], 0, 0) == MPAGES_HINT_REFUSED);
	ck_assert(mpages_advise_use_soon(none, &states[R], 1, 0) == MPAGES_HINT_REFUSED);
	ck_assert_int_eq(advices, 0);
}
END_TEST

START_TEST(the_answer_is_the_systems)
{
	static const struct {
		int code;
		mpages_hint hint;
		mpages_status status;
	} answers[] = {
		{EINVAL, MPAGES_HINT_UNSUPPORTED, MPAGES_FORKED},
		{ENOSYS, MPAGES_HINT_UNSUPPORTED, MPAGES_FORKED},
		{EBADF, MPAGES_HINT_UNSUPPORTED, MPAGES_FORKED},
		{EAGAIN, MPAGES_HINT_REFUSED, MPAGES_OUT_OF_MEMORY},
		{ENOMEM, MPAGES_HINT_REFUSED, MPAGES_OUT_OF_MEMORY},
		{EIO, MPAGES_HINT_REFUSED, MPAGES_REFUSED},
	};
	mpages_region pages = filled_pages(R | W);

	/* An error from before, which only a refusal changes. */
	mpages_fail(MPAGES_FORKED, 0, "advise", NULL, 0);
	refuse_code = answers[_i].code;
	errno = 4711;
	ck_assert(mpages_advise_use_rnd(pages, &states[R | W]) == answers[_i].hint);
	ck_assert_int_eq(errno, 4711);
	ck_assert(error_is(answers[_i].status, "advise"));
	if (answers[_i].hint == MPAGES_HINT_REFUSED) {
		ck_assert_int_eq(mpages_last_error()->os_code, refuse_code);
		ck_assert_ptr_eq(mpages_last_error()->address, pages.base);
		ck_assert_uint_eq(mpages_last_error()->size, pages.size);
	}
	ck_assert(mpages_unmap(&pages, &states[R | W]));
}
END_TEST

START_TEST(a_hole_is_found)
{
	mpages_region pages = filled_pages(R | W);

	needs_advice();
	munmap((char *)pages.base + 2 * mpages_page_size(), mpages_page_size());
	ck_assert(mpages_advise_use_rnd(pages, &states[R | W]) == MPAGES_HINT_REFUSED);
	ck_assert(error_is(MPAGES_NOT_MAPPED, "advise"));
	ck_assert_int_eq(mpages_last_error()->os_code, ENOMEM);
	ck_assert(mpages_unmap(&pages, &states[R | W]));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("runtime_advise");
	TCase *hints = tcase_create("hints");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_loop_test(hints, every_state_takes_hints_and_keeps_its_bytes, 0, STATES);
	tcase_add_loop_test(hints, hints_are_about_all_pages_that_are_touched, 0, 3);
	tcase_add_test(hints, an_empty_handle_has_nothing_to_be_used);
	tcase_add_loop_test(hints, the_answer_is_the_systems, 0, 6);
	tcase_add_test(hints, a_hole_is_found);
	suite_add_tcase(suite, hints);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
