/* Pages of files where something goes wrong: the file is cut short behind our back, the system
 * refuses. */
#define _GNU_SOURCE
#include "emulated.h"
#include "file_kit.h"
#include "needs.h"

/* ---- A file that is cut short ---- */

/* How an access to a byte ends a child: 0, or the signal. */
static int
signal_of(const void *at, bool writes)
{
	struct access access = {(volatile unsigned char *)(uintptr_t)at, writes};

	return -child_run(access_in_child, &access);
}

START_TEST(pages_past_the_end_of_a_file_raise_sigbus)
{
	size_t page = mpages_page_size();
	int fd = file_of(3 * page);
	pages_rw_shared_file shared = pages_rw_shared_file_new(fd, 0, 3 * page);
	pages_rw_private_file own = pages_rw_private_file_new(fd, 0, 3 * page);
	unsigned char *base = pages_rw_shared_file_bytes_mut(shared).ptr;
	unsigned char *mine = pages_rw_private_file_bytes_mut(own).ptr;

	base[0] = mine[0] = mine[2 * page] = 'x';
	ck_assert_int_eq(ftruncate(fd, (off_t)(page + 10)), 0);
	ck_assert(base[0] == 'x' && base[page + 9] == file_byte(page + 9));
	ck_assert_int_eq(signal_of(base + 2 * page, false), SIGBUS);
	ck_assert_int_eq(signal_of(base + 2 * page, true), SIGBUS);
	/* What was stored in private pages is gone, too. */
	ck_assert(mine[0] == 'x');
	ck_assert_int_eq(signal_of(mine + 2 * page, false), SIGBUS);
	/* All else works. */
	ck_assert(pages_rw_shared_file_sync(shared, 0, 3 * page));
	ck_assert_int_eq(ftruncate(fd, (off_t)(3 * page)), 0);
	ck_assert(bytes_are(base + 2 * page, page, 0) && bytes_are(mine + 2 * page, page, 0));
	ck_assert_int_eq(ftruncate(fd, 0), 0);
	ck_assert(pages_rw_shared_file_free(&shared) && pages_rw_private_file_free(&own));
	close(fd);
}
END_TEST

START_TEST(the_page_in_which_a_file_ends_has_zeroes_behind_it)
{
	size_t page = mpages_page_size();
	int fd = file_of(2 * page);
	pages_r_shared_file shared = pages_r_shared_file_new(fd, 0, 2 * page);
	const unsigned char *base = pages_r_shared_file_bytes(shared).ptr;

	needs_whole_pages();
	ck_assert_int_eq(ftruncate(fd, (off_t)(page + 10)), 0);
	ck_assert(base[page + 9] == file_byte(page + 9));
	ck_assert(bytes_are(base + page + 10, page - 10, 0));
	ck_assert(pages_r_shared_file_free(&shared));
	close(fd);
}
END_TEST

START_TEST(pages_turn_and_end_without_their_file)
{
	size_t page = mpages_page_size();
	int fd = file_of(2 * page);
	pages_rw_shared_file write = pages_rw_shared_file_new(fd, 0, 2 * page);
	pages_r_shared_file read;

	ck_assert_int_eq(ftruncate(fd, 0), 0);
	read = pages_rw_shared_file_deny_write(&write);
	ck_assert(pages_r_shared_file_ok(read));
	ck_assert_int_eq(signal_of(read.region.base, false), SIGBUS);
	write = pages_r_shared_file_allow_write(&read);
	ck_assert(pages_rw_shared_file_ok(write) && pages_rw_shared_file_free(&write));
	close(fd);
}
END_TEST

/* ---- Calls that the system refuses ---- */

static const struct {
	int code;
	mpages_status status;
} refusals[] = {
	{ENOMEM, MPAGES_OUT_OF_MEMORY}, {EACCES, MPAGES_FILE_ACCESS}, {EPERM, MPAGES_FILE_ACCESS},
	{ENODEV, MPAGES_BAD_FILE},      {EBADF, MPAGES_BAD_FILE},     {ENFILE, MPAGES_FILE_LIMIT},
	{EAGAIN, MPAGES_LOCK_LIMIT},    {EIO, MPAGES_REFUSED},        {EOVERFLOW, MPAGES_REFUSED},
};

START_TEST(nothing_is_left_where_a_map_is_refused)
{
	size_t page = mpages_page_size(), before;
	int fd = file_of(page);

	before = maps_bytes();
	for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
		for (int call = 1; call <= 2; call++) {
			pages_rw_shared_file pages;

			fail_call(call, refusals[i].code);
			pages = pages_rw_shared_file_new(fd, 0, page);
			ck_assert(has_failed());
			ck_assert(!pages_rw_shared_file_ok(pages) && pages.region.base == NULL);
			assert_status(refusals[i].status);
			ck_assert_int_eq(mpages_last_error()->os_code, refusals[i].code);
			ck_assert_uint_eq(mpages_last_error()->size, page);
		}
	}
	ck_assert(!maps_are_ours() || maps_bytes() == before);
	close(fd);
}
END_TEST

START_TEST(a_sync_that_fails_says_why_and_keeps_the_pages)
{
	static const int codes[] = {EIO, ENOSPC, EDQUOT};
	size_t page = mpages_page_size();
	int fd = file_of(2 * page);
	pages_rw_shared_file pages = pages_rw_shared_file_new(fd, 0, 2 * page);

	for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
		fail_call(1, codes[i]);
		errno = 0;
		ck_assert(!pages_rw_shared_file_sync(pages, page, 1) && errno == 0);
		ck_assert(has_failed());
		assert_status(MPAGES_NOT_WRITTEN);
		ck_assert_int_eq(mpages_last_error()->os_code, codes[i]);
		ck_assert_str_eq(mpages_last_error()->operation, "sync");
		ck_assert_ptr_eq(mpages_last_error()->address,
		                 pages_rw_shared_file_at(pages, page));
		fail_call(1, codes[i]);
		ck_assert(pages_rw_shared_file_sync_soon(pages, 0, 1) == MPAGES_HINT_REFUSED);
		ck_assert(has_failed());
		assert_status(MPAGES_NOT_WRITTEN);
	}
	ck_assert(pages_rw_shared_file_store(pages, 0, "x", 1));
	ck_assert(pages_rw_shared_file_sync(pages, 0, 1));
	/* Where somebody unmapped part of it. */
	ck_assert_int_eq(munmap((char *)pages.region.base + page, page), 0);
	ck_assert(!pages_rw_shared_file_sync(pages, 0, 2 * page));
	assert_status(MPAGES_NOT_MAPPED);
	ck_assert(pages_rw_shared_file_free(&pages));
	close(fd);
}
END_TEST

START_TEST(a_refused_turn_or_free_changes_nothing)
{
	size_t page = mpages_page_size();
	int fd = file_of(page);
	pages_rw_shared_file pages = pages_rw_shared_file_new(fd, 0, page);
	void *base = pages.region.base;

	fail_call(1, ENOMEM);
	ck_assert(!pages_r_shared_file_ok(pages_rw_shared_file_deny_write(&pages)));
	ck_assert(has_failed());
	assert_status(MPAGES_OUT_OF_MEMORY);
	ck_assert_str_eq(maps_rights(base, page), "rw-s");
	ck_assert(pages_rw_shared_file_store(pages, 0, "x", 1));
	/* The memory behind the pages is given back, and the file keeps its bytes. */
	fail_call(1, ENOMEM);
	ck_assert(!pages_rw_shared_file_free(&pages));
	ck_assert(has_failed());
	assert_status(MPAGES_OUT_OF_MEMORY);
	ck_assert(pages.region.base == base && pages.region.size == page);
	ck_assert(*(unsigned char *)base == 'x' && byte_of_file(fd, 0) == 'x');
	ck_assert(pages_rw_shared_file_free(&pages));
	ck_assert_str_eq(maps_rights(base, page), "hole");
	close(fd);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("file_fault");
	TCase *tcase = tcase_create("file_fault");

	tcase_add_test(tcase, pages_past_the_end_of_a_file_raise_sigbus);
	tcase_add_test(tcase, the_page_in_which_a_file_ends_has_zeroes_behind_it);
	tcase_add_test(tcase, pages_turn_and_end_without_their_file);
	tcase_add_test(tcase, nothing_is_left_where_a_map_is_refused);
	tcase_add_test(tcase, a_sync_that_fails_says_why_and_keeps_the_pages);
	tcase_add_test(tcase, a_refused_turn_or_free_changes_nothing);
	suite_add_tcase(suite, tcase);
	return run_suite(suite);
}
