/* Pages that the system does not move, or not in one piece, are resized by copying them. */
/* Wrapped: mremap mmap munmap mpages_os_resize. */
#define _GNU_SOURCE
#include <check.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "emulated.h"
#include "maps.h"
#include "needs.h"
#include "os.h"
#include "page.h"
#include "runtime_resize.h"
#include "runtime_states.h"

static bool cannot_resize; /* as on a system that has nothing like mremap */

long __real_mpages_os_resize(void **base, size_t from, size_t to, unsigned axes);
long __wrap_mpages_os_resize(void **base, size_t from, size_t to, unsigned axes);

long
__wrap_mpages_os_resize(void **base, size_t from, size_t to, unsigned axes)
{
	return cannot_resize ? MPAGES_OS_CANNOT : __real_mpages_os_resize(base, from, to, axes);
}

START_TEST(a_system_without_mremap_is_served)
{
	mpages_region pages;

	needs_pages_of(page_sizes[_i]);
	mpages_page_size_override(page_sizes[_i]);
	pages = filled_pages(1);
	cannot_resize = true;
	for (size_t i = 1; i < 100; i++) {
		size_t wanted = i * i * 7919 % (40 * page_size()) + 1, was = pages.size;
		size_t kept;

		errno = 4711;
		ck_assert(mpages_resize(&pages, rw, wanted));
		ck_assert_int_eq(errno, 4711);
		ck_assert_uint_ge(pages.size, wanted);
		ck_assert_uint_lt(pages.size - wanted, page_size());
		ck_assert_uint_eq(pages.size % page_size(), 0);
		kept = was < pages.size ? was : pages.size;
		ck_assert(is_filled(pages, kept));
		ck_assert_str_eq(maps_rights(pages.base, pages.size), "rw-p");
		fill(pages, kept);
	}
	ck_assert(mpages_unmap(&pages, rw));
	cannot_resize = false;
	mpages_page_size_override(0);
}
END_TEST

/* Six pages, the fourth zero, that the system holds as several mappings, and does not move. */
static mpages_region
pieces(void)
{
	mpages_region pages = filled_pages(6);
	char *base = pages.base;

	memset(base + 3 * page_size(), 0, page_size());
	ck_assert_int_eq(madvise(base + 2 * page_size(), page_size(), MADV_DONTFORK), 0);
	return pages;
}

static bool
are_pieces(mpages_region pages)
{
	unsigned char *base = pages.base;
	bool are = all_bytes_are(base + 3 * page_size(), page_size(), 0);

	fill((mpages_region){base, 4 * page_size()}, 3 * page_size());
	are = are && is_filled(pages, 6 * page_size());
	memset(base + 3 * page_size(), 0, page_size());
	return are;
}

START_TEST(pieces_are_copied)
{
	mpages_region pages, was;

	needs_advice();
	pages = was = pieces();
	ck_assert(mpages_resize(&pages, rw, 10 * page_size()));
	ck_assert_int_eq(mremaps, 1);
	ck_assert_int_eq(mmaps, 1);
	ck_assert_int_eq(munmaps, 1);
	ck_assert_uint_eq(pages.size, 10 * page_size());
	ck_assert_str_eq(maps_rights(was.base, was.size), "hole");
	ck_assert_str_eq(maps_rights(pages.base, pages.size), "rw-p");
	/* The zero page and the new ones cost nothing. */
	ck_assert_uint_eq(maps_resident(pages.base, pages.size), 5 * page_size());
	ck_assert(are_pieces(pages));
	ck_assert(mpages_unmap(&pages, rw));
}
END_TEST

START_TEST(what_the_system_will_not_move_is_copied)
{
	static const int codes[] = {EFAULT, EINVAL};
	mpages_region pages = filled_pages(3);

	refuse_mremap = true;
	refuse_code = codes[_i];
	ck_assert(mpages_resize(&pages, rw, 5 * page_size()));
	ck_assert_int_eq(mremaps, 1);
	ck_assert_uint_eq(pages.size, 5 * page_size());
	ck_assert(is_filled(pages, 3 * page_size()));
	ck_assert(mpages_unmap(&pages, rw));
}
END_TEST

START_TEST(pieces_can_be_cut_anywhere)
{
	for (size_t n = 1; n < 6; n++) {
		mpages_region pages = pieces();

		ck_assert(mpages_resize(&pages, rw, n * page_size()));
		ck_assert_uint_eq(pages.size, n * page_size());
		fill((mpages_region){pages.base, n > 3 ? 4 * page_size() : 0}, 3 * page_size());
		ck_assert(is_filled(pages, pages.size));
		ck_assert(mpages_unmap(&pages, rw));
	}
}
END_TEST

START_TEST(a_copy_that_is_refused_changes_nothing)
{
	mpages_region pages = pieces(), was = pages;
	size_t count = maps_count();

	needs_advice();
	/* No new pages; or the old ones cannot be freed; or neither can be. */
	refuse_mmap = _i == 0;
	refuse_munmaps = _i;
	refuse_code = ENOMEM;
	errno = 4711;
	ck_assert(!mpages_resize(&pages, rw, 10 * page_size()));
	ck_assert_int_eq(errno, 4711);
	ck_assert(error_is(MPAGES_OUT_OF_MEMORY, "resize"));
	ck_assert_int_eq(mpages_last_error()->os_code, ENOMEM);
	ck_assert_ptr_eq(mpages_last_error()->address, was.base);
	ck_assert_uint_eq(mpages_last_error()->size, 10 * page_size());
	ck_assert_ptr_eq(pages.base, was.base);
	ck_assert_uint_eq(pages.size, was.size);
	ck_assert(are_pieces(pages));
	if (_i < 2 && maps_are_ours())
		ck_assert_uint_eq(maps_count(), count);
	forget();
	ck_assert(mpages_unmap(&pages, rw));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("runtime_copy");
	TCase *copies = tcase_create("copies");
	TCase *system = tcase_create("system");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_loop_test(copies, a_system_without_mremap_is_served, 0, 3);
	tcase_add_loop_test(copies, what_the_system_will_not_move_is_copied, 0, 2);
	tcase_add_test(copies, pieces_can_be_cut_anywhere);
	tcase_add_loop_test(copies, a_copy_that_is_refused_changes_nothing, 0, 3);
	/* Valgrind has a system of its own: CK_EXCLUDE_TAGS=system leaves this out. */
	tcase_set_tags(system, "system");
	tcase_add_test(system, pieces_are_copied);
	suite_add_tcase(suite, copies);
	suite_add_tcase(suite, system);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
