/* Pages made longer and shorter: what is kept, what is zero, and what a refusal leaves. */
/* Wrapped: mremap mmap munmap mpages_os_resize. */
#define _GNU_SOURCE
#include <check.h>
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#include "child.h"
#include "maps.h"
#include "os.h"
#include "page.h"
#include "runtime_states.h"

static const mpages_state *const rw = &states[R | W];
static const size_t page_sizes[] = {0, 16384, 65536};

/* What the wrapped calls are to do, and what they have seen. */
static int mmaps, munmaps, mremaps;
static bool refuse_mmap, refuse_mremap;
static bool cannot_resize; /* as on a system that has nothing like mremap */
static int refuse_munmaps; /* so many */
static int refuse_code;

int __real_munmap(void *base, size_t size);
int __wrap_munmap(void *base, size_t size);
void *__real_mmap(void *base, size_t size, int rights, int flags, int fd, off_t at);
void *__wrap_mmap(void *base, size_t size, int rights, int flags, int fd, off_t at);
void *__real_mremap(void *base, size_t size, size_t wanted, int flags, ...);
void *__wrap_mremap(void *base, size_t size, size_t wanted, int flags, ...);
long __real_mpages_os_resize(void **base, size_t from, size_t to, unsigned axes);
long __wrap_mpages_os_resize(void **base, size_t from, size_t to, unsigned axes);

long
__wrap_mpages_os_resize(void **base, size_t from, size_t to, unsigned axes)
{
	return cannot_resize ? MPAGES_OS_CANNOT : __real_mpages_os_resize(base, from, to, axes);
}

void *
__wrap_mmap(void *base, size_t size, int rights, int flags, int fd, off_t at)
{
	mmaps++;
	if (!refuse_mmap)
		return __real_mmap(base, size, rights, flags, fd, at);
	errno = refuse_code;
	return MAP_FAILED;
}

int
__wrap_munmap(void *base, size_t size)
{
	munmaps++;
	if (refuse_munmaps == 0)
		return __real_munmap(base, size);
	refuse_munmaps--;
	errno = refuse_code;
	return -1;
}

void *
__wrap_mremap(void *base, size_t size, size_t wanted, int flags, ...)
{
	mremaps++;
	if (!refuse_mremap)
		return __real_mremap(base, size, wanted, flags);
	errno = refuse_code;
	return MAP_FAILED;
}

static void
forget(void)
{
	mmaps = munmaps = mremaps = refuse_munmaps = 0;
	refuse_mmap = refuse_mremap = cannot_resize = false;
	refuse_code = ENOMEM;
}

static size_t
page_size(void)
{
	return mpages_page_size();
}

static void
fill(mpages_region pages, size_t from)
{
	for (size_t i = from; i < pages.size; i++)
		((unsigned char *)pages.base)[i] = (unsigned char)(i * 7 % 255 + 1);
}

/* Whether the first n bytes are as fill() made them, and the others zero. */
static bool
is_filled(mpages_region pages, size_t n)
{
	const unsigned char *bytes = pages.base;

	for (size_t i = 0; i < n; i++)
		if (bytes[i] != (unsigned char)(i * 7 % 255 + 1))
			return false;
	return all_bytes_are(bytes + n, pages.size - n, 0);
}

static mpages_region
filled_pages(size_t n)
{
	mpages_region pages = new_pages(R | W, n * page_size());

	ck_assert_uint_eq(pages.size, n * page_size());
	fill(pages, 0);
	forget();
	return pages;
}

START_TEST(bytes_are_kept_and_new_ones_are_zero)
{
	mpages_region pages;

	mpages_page_size_override(page_sizes[_i % 10]);
	pages = filled_pages(1);
	cannot_resize = _i / 10 != 0;
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
	mpages_page_size_override(0);
}
END_TEST

START_TEST(the_same_size_is_nothing_to_do)
{
	mpages_region pages = filled_pages(3), was = pages;

	for (size_t bytes = 2 * page_size() + 1; bytes <= 3 * page_size(); bytes += 511)
		ck_assert(mpages_resize(&pages, rw, bytes));
	ck_assert_int_eq(mmaps + munmaps + mremaps, 0);
	ck_assert_ptr_eq(pages.base, was.base);
	ck_assert_uint_eq(pages.size, was.size);
	ck_assert(is_filled(pages, pages.size));
	ck_assert(mpages_unmap(&pages, rw));
}
END_TEST

START_TEST(what_is_cut_off_is_gone)
{
	mpages_region pages = filled_pages(5), was = pages;

	ck_assert(mpages_resize(&pages, rw, page_size() + 1));
	ck_assert_ptr_eq(pages.base, was.base);
	ck_assert_uint_eq(pages.size, 2 * page_size());
	ck_assert(is_filled(pages, pages.size));
	for (size_t i = 2; i < 5; i++)
		ck_assert_str_eq(maps_rights((char *)was.base + i * page_size(), page_size()),
		                 "hole");
	ck_assert(mpages_unmap(&pages, rw));
}
END_TEST

START_TEST(pages_move_without_being_copied)
{
	mpages_region room = new_pages(0, 10 * page_size()), pages, was;

	/* There is a neighbour, and some pages have never been used. */
	was = pages = (mpages_region){room.base, 5 * page_size()};
	ck_assert_ptr_eq(mmap(pages.base, pages.size, PROT_READ | PROT_WRITE,
	                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0), pages.base);
	memset(pages.base, 'b', 2 * page_size());
	forget();
	ck_assert(mpages_resize(&pages, rw, 1000 * page_size()));
	ck_assert_int_eq(mremaps, 1);
	ck_assert_int_eq(mmaps + munmaps, 0);
	ck_assert_ptr_ne(pages.base, was.base);
	ck_assert_uint_eq(maps_resident(pages.base, pages.size), 2 * page_size());
	ck_assert_str_eq(maps_rights(was.base, was.size), "hole");
	ck_assert(all_bytes_are(pages.base, 2 * page_size(), 'b'));
	ck_assert(all_bytes_are((char *)pages.base + 2 * page_size(), 998 * page_size(), 0));
	ck_assert(mpages_unmap(&pages, rw));
	munmap(room.base, room.size);
}
END_TEST

START_TEST(sizes_that_cannot_be_are_errors)
{
	mpages_region pages = filled_pages(2), was = pages, none = {NULL, 0};

	ck_assert(!mpages_resize(&none, rw, 1) && error_is(MPAGES_EMPTIED, "resize"));
	ck_assert(!mpages_resize(&none, rw, 0) && error_is(MPAGES_EMPTIED, "resize"));
	ck_assert_ptr_null(none.base);
	ck_assert(!mpages_resize(&pages, rw, 0) && error_is(MPAGES_BAD_SIZE, "resize"));
	for (size_t less = 0; less < page_size() - 1; less += 511) {
		ck_assert(!mpages_resize(&pages, rw, SIZE_MAX - less));
		ck_assert(error_is(MPAGES_OVERFLOW, "resize"));
		ck_assert_uint_eq(mpages_last_error()->size, SIZE_MAX - less);
		ck_assert_ptr_eq(mpages_last_error()->address, was.base);
	}
	ck_assert_int_eq(mmaps + munmaps + mremaps, 0);
	ck_assert_ptr_eq(pages.base, was.base);
	ck_assert_uint_eq(pages.size, was.size);
	ck_assert(is_filled(pages, pages.size));
	ck_assert(mpages_unmap(&pages, rw));
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
	mpages_region pages = pieces(), was = pages;

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
	if (_i < 2)
		ck_assert_uint_eq(maps_count(), count);
	forget();
	ck_assert(mpages_unmap(&pages, rw));
}
END_TEST

START_TEST(a_hole_is_an_error_and_no_crash)
{
	mpages_region pages = filled_pages(6), was = pages;

	munmap((char *)pages.base + 2 * page_size(), page_size());
	ck_assert(!mpages_resize(&pages, rw, 10 * page_size()));
	ck_assert(error_is(MPAGES_NOT_MAPPED, "resize"));
	ck_assert_int_eq(mpages_last_error()->os_code, EFAULT);
	ck_assert_ptr_eq(pages.base, was.base);
	ck_assert_uint_eq(pages.size, was.size);
	pages.size = 2 * page_size();
	ck_assert(is_filled(pages, 2 * page_size()));
	ck_assert(mpages_unmap(&was, rw));
}
END_TEST

START_TEST(a_refused_cut_changes_nothing)
{
	mpages_region pages = filled_pages(6), was = pages;

	refuse_munmaps = 1;
	ck_assert(!mpages_resize(&pages, rw, page_size()));
	ck_assert(error_is(MPAGES_OUT_OF_MEMORY, "resize"));
	ck_assert_ptr_eq(pages.base, was.base);
	ck_assert_uint_eq(pages.size, was.size);
	ck_assert(is_filled(pages, pages.size));
	ck_assert(mpages_unmap(&pages, rw));
}
END_TEST

static void
without_address_space(void *with)
{
	mpages_region pages = filled_pages(6), was = pages;
	struct rlimit none = {1, 1};

	(void)with;
	child_assert(setrlimit(RLIMIT_AS, &none) == 0);
	child_assert(!mpages_resize(&pages, rw, 10000 * page_size()));
	child_assert(error_is(MPAGES_OUT_OF_MEMORY, "resize"));
	child_assert(mpages_last_error()->os_code == ENOMEM);
	child_assert(pages.base == was.base && pages.size == was.size);
	child_assert(is_filled(pages, pages.size));
	/* To become shorter needs none. */
	child_assert(mpages_resize(&pages, rw, page_size()));
	child_assert(is_filled(pages, page_size()));
}

START_TEST(a_limit_changes_nothing)
{
	ck_assert_int_eq(child_run(without_address_space, NULL), 0);
}
END_TEST

static void
with_locked_pages(void *with)
{
	mpages_region pages = filled_pages(2), was = pages;
	struct rlimit little = {4 * page_size(), 4 * page_size()};

	(void)with;
	child_assert(setrlimit(RLIMIT_MEMLOCK, &little) == 0);
	/* Root has the capability to pass the limit; another user has not. */
	child_assert(setuid(65534) == 0 || geteuid() != 0);
	/* A sanitizer's own mlock does nothing. */
	if (syscall(SYS_mlock, pages.base, pages.size) != 0)
		_exit(77);
	child_assert(!mpages_resize(&pages, rw, 1000 * page_size()));
	child_assert(error_is(MPAGES_LOCK_LIMIT, "resize"));
	child_assert(pages.base == was.base && pages.size == was.size);
	child_assert(is_filled(pages, pages.size));
}

START_TEST(locked_pages_have_a_limit_of_their_own)
{
	int status = child_run(with_locked_pages, NULL);

	ck_assert_msg(status == 0 || status == 77, "status %d", status);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("runtime_resize");
	TCase *sizes = tcase_create("sizes");
	TCase *copies = tcase_create("copies");
	TCase *system = tcase_create("system");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_loop_test(sizes, bytes_are_kept_and_new_ones_are_zero, 0, 3);
	tcase_add_loop_test(sizes, bytes_are_kept_and_new_ones_are_zero, 10, 13);
	tcase_add_test(sizes, the_same_size_is_nothing_to_do);
	tcase_add_test(sizes, what_is_cut_off_is_gone);
	tcase_add_test(sizes, pages_move_without_being_copied);
	tcase_add_test(sizes, sizes_that_cannot_be_are_errors);
	tcase_add_test(sizes, a_refused_cut_changes_nothing);
	tcase_add_loop_test(copies, what_the_system_will_not_move_is_copied, 0, 2);
	tcase_add_test(copies, pieces_can_be_cut_anywhere);
	tcase_add_loop_test(copies, a_copy_that_is_refused_changes_nothing, 0, 3);
	/* Valgrind has a system of its own: CK_EXCLUDE_TAGS=system leaves these out. */
	tcase_set_tags(system, "system");
	tcase_add_test(system, pieces_are_copied);
	tcase_add_test(system, a_hole_is_an_error_and_no_crash);
	tcase_add_test(system, a_limit_changes_nothing);
	tcase_add_test(system, locked_pages_have_a_limit_of_their_own);
	suite_add_tcase(suite, sizes);
	suite_add_tcase(suite, copies);
	suite_add_tcase(suite, system);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
