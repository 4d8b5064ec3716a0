/* Pages of files: shared ones are the file, private ones begin as it. */
#define _GNU_SOURCE
#include "file_kit.h"
#include "smaps.h"

/* ---- Shared ---- */

START_TEST(what_is_stored_in_shared_pages_is_the_files)
{
	size_t page = mpages_page_size();
	int fd = file_of(3 * page);
	pages_rw_shared_file write = pages_rw_shared_file_new(fd, page, 2 * page);
	pages_r_shared_file read = pages_r_shared_file_new(fd, 0, 3 * page);

	ck_assert_uint_eq(pages_rw_shared_file_size(write), 2 * page);
	ck_assert(are_file_bytes(pages_rw_shared_file_bytes(write).ptr, 2 * page, page));
	ck_assert(are_file_bytes(pages_r_shared_file_bytes(read).ptr, 3 * page, 0));
	ck_assert(pages_rw_shared_file_store(write, 5, "new", 3));
	ck_assert_uint_eq(byte_of_file(fd, page + 5), 'n');
	ck_assert_mem_eq(pages_r_shared_file_at(read, page + 5), "new", 3);
	/* And the other way round. */
	ck_assert_int_eq(pwrite(fd, "old", 3, (off_t)(2 * page)), 3);
	ck_assert_mem_eq(pages_rw_shared_file_at(write, page), "old", 3);
	ck_assert(pages_rw_shared_file_free(&write) && pages_r_shared_file_free(&read));
	ck_assert_uint_eq(byte_of_file(fd, page + 5), 'n');
	close(fd);
}
END_TEST

START_TEST(pages_do_not_need_the_descriptor_and_leave_it_alone)
{
	size_t page = mpages_page_size();
	int fd = file_of(page), other = open_as(fd, O_RDWR);
	pages_rw_shared_file pages;

	ck_assert_int_eq(lseek(fd, 7, SEEK_SET), 7);
	pages = pages_rw_shared_file_new(fd, 0, page);
	ck_assert_int_eq(lseek(fd, 0, SEEK_CUR), 7);
	ck_assert_int_eq(close(fd), 0);
	ck_assert(pages_rw_shared_file_store(pages, 0, "kept", 4));
	ck_assert(pages_rw_shared_file_sync(pages, 0, 4));
	ck_assert(pages_rw_shared_file_free(&pages));
	ck_assert_uint_eq(byte_of_file(other, 3), 't');
	close(other);
}
END_TEST

/* ---- Private ---- */

START_TEST(what_is_stored_in_private_pages_is_kept_from_the_file)
{
	size_t page = mpages_page_size();
	int fd = file_of(2 * page), read_only = open_as(fd, O_RDONLY);
	pages_r_private_file read = pages_r_private_file_new(read_only, 0, 2 * page);
	pages_rw_private_file write;

	ck_assert(are_file_bytes(pages_r_private_file_bytes(read).ptr, 2 * page, 0));
	write = pages_r_private_file_allow_write(&read);
	ck_assert(pages_rw_private_file_ok(write));
	ck_assert(pages_rw_private_file_store(write, 5, "mine", 4));
	ck_assert_mem_eq(pages_rw_private_file_at(write, 5), "mine", 4);
	ck_assert_uint_eq(byte_of_file(fd, 5), file_byte(5));
	ck_assert(are_file_bytes(pages_rw_private_file_at(write, page), page, page));
	ck_assert(pages_rw_private_file_free(&write));
	ck_assert_uint_eq(byte_of_file(fd, 5), file_byte(5));
	close(read_only);
	close(fd);
}
END_TEST

/* ---- States ---- */

static void
run_in_child(void *with)
{
	mpages_region *pages = with;

	((void (*)(void))(uintptr_t)pages->base)();
}

/* That pages have rights which the system enforces, then ends them. */
#define CHECK_STATE(S, maps, reads, writes) do { \
	pages_##S pages = pages_##S##_new(fd, 0, page); \
	ck_assert(pages_##S##_ok(pages)); \
	ck_assert_str_eq(maps_rights(pages.region.base, page), maps); \
	ck_assert(faults(pages.region.base, false) == !(reads)); \
	ck_assert(faults(pages.region.base, true) == !(writes)); \
	ck_assert_int_eq(child_run(run_in_child, &pages.region), -SIGSEGV); \
	ck_assert_int_eq(pages_##S##_strength().how, \
	                 (writes) && !is_read(#S) ? w_how : MPAGES_EXACT); \
	ck_assert(pages_##S##_advise_use_soon(pages, 0, page) == MPAGES_HINT_ACCEPTED); \
	ck_assert(pages_##S##_advise_use_seq(pages) == MPAGES_HINT_ACCEPTED); \
	ck_assert(pages_##S##_free(&pages)); \
} while (0)

static bool
is_read(const char *state)
{
	return state[0] == 'r';
}

START_TEST(the_system_enforces_every_state)
{
	size_t page = mpages_page_size();
	mpages_strength w = pages_w_strength();
	mpages_how w_how = w.how;
	bool w_reads = (w.permits & MPAGES_READ) != 0;
	int fd = file_of(page);

	CHECK_STATE(none_shared_file, "---s", false, false);
	CHECK_STATE(r_shared_file, "r--s", true, false);
	CHECK_STATE(w_shared_file, "-w-s", w_reads, true);
	CHECK_STATE(rw_shared_file, "rw-s", true, true);
	CHECK_STATE(none_private_file, "---p", false, false);
	CHECK_STATE(r_private_file, "r--p", true, false);
	CHECK_STATE(w_private_file, "-w-p", w_reads, true);
	CHECK_STATE(rw_private_file, "rw-p", true, true);
	close(fd);
}
END_TEST

START_TEST(turns_keep_bytes_and_are_enforced)
{
	size_t page = mpages_page_size();
	int fd = file_of(page);
	pages_rw_shared_file write = pages_rw_shared_file_new(fd, 0, page);
	pages_r_shared_file read;
	pages_none_shared_file none;

	ck_assert(pages_rw_shared_file_store(write, 0, "here", 4));
	read = pages_rw_shared_file_deny_write(&write);
	ck_assert(!pages_rw_shared_file_ok(write) && faults(read.region.base, true));
	ck_assert_mem_eq(pages_r_shared_file_at(read, 0), "here", 4);
	none = pages_r_shared_file_deny_read(&read);
	ck_assert(faults(none.region.base, false));
	read = pages_none_shared_file_allow_read(&none);
	write = pages_r_shared_file_allow_write(&read);
	ck_assert(pages_rw_shared_file_store(write, 4, "too", 3));
	ck_assert_uint_eq(byte_of_file(fd, 4), 't');
	ck_assert(pages_rw_shared_file_free(&write));
	close(fd);
}
END_TEST

START_TEST(parts_of_a_file_turn_and_end_by_themselves)
{
	size_t page = mpages_page_size();
	int fd = file_of(3 * page);
	pages_rw_shared_file first = pages_rw_shared_file_new(fd, 0, 3 * page);
	pages_rw_shared_file last = pages_rw_shared_file_split(&first, 2 * page);
	pages_rw_shared_file middle = pages_rw_shared_file_split(&first, page);
	pages_r_shared_file kept = pages_rw_shared_file_deny_write(&middle);

	ck_assert(faults(kept.region.base, true) && !faults(first.region.base, true));
	ck_assert(pages_rw_shared_file_store(last, 1, "end", 3));
	ck_assert(pages_rw_shared_file_sync(last, 0, page) && pages_rw_shared_file_free(&first));
	ck_assert(are_file_bytes(pages_r_shared_file_bytes(kept).ptr, page, page));
	middle = pages_r_shared_file_allow_write(&kept);
	ck_assert(pages_rw_shared_file_join(&middle, &last));
	ck_assert_uint_eq(pages_rw_shared_file_size(middle), 2 * page);
	ck_assert_mem_eq(pages_rw_shared_file_at(middle, page + 1), "end", 3);
	ck_assert(pages_rw_shared_file_free(&middle));
	ck_assert_uint_eq(byte_of_file(fd, 2 * page + 1), 'e');
	close(fd);
}
END_TEST

/* ---- What the descriptor permits ---- */

START_TEST(a_file_that_is_only_read_gives_no_shared_pages_to_write)
{
	size_t page = mpages_page_size();
	int fd = file_of(page);
	int read_only = open_as(fd, O_RDONLY), write_only = open_as(fd, O_WRONLY);
	pages_r_shared_file read = pages_r_shared_file_new(read_only, 0, page);
	void *base = read.region.base;

	ck_assert(!pages_rw_shared_file_ok(pages_rw_shared_file_new(read_only, 0, page)));
	assert_status(MPAGES_FILE_ACCESS);
	/* Not at the store, but at the turn. */
	ck_assert(!pages_rw_shared_file_ok(pages_r_shared_file_allow_write(&read)));
	assert_status(MPAGES_FILE_ACCESS);
	ck_assert_int_eq(mpages_last_error()->os_code, EACCES);
	ck_assert_ptr_eq(read.region.base, base);
	ck_assert_str_eq(maps_rights(base, page), "r--s");
	ck_assert(are_file_bytes(pages_r_shared_file_bytes(read).ptr, page, 0));
	ck_assert(pages_r_shared_file_free(&read));
	/* What can be mapped can be read. */
	ck_assert(!pages_w_shared_file_ok(pages_w_shared_file_new(write_only, 0, page)));
	assert_status(MPAGES_FILE_ACCESS);
	ck_assert(!pages_none_private_file_ok(pages_none_private_file_new(write_only, 0, page)));
	assert_status(MPAGES_FILE_ACCESS);
	close(read_only);
	close(write_only);
	close(fd);
}
END_TEST

START_TEST(a_file_sealed_against_writing_is_not_written)
{
	size_t page = mpages_page_size();
	int fd = memfd_create("test", MFD_CLOEXEC | MFD_ALLOW_SEALING);

	ck_assert(fd >= 0 && ftruncate(fd, (off_t)page) == 0);
	ck_assert_int_eq(fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE), 0);
	ck_assert(!pages_rw_shared_file_ok(pages_rw_shared_file_new(fd, 0, page)));
	assert_status(MPAGES_FILE_ACCESS);
	ck_assert_int_eq(mpages_last_error()->os_code, EPERM);
	close(fd);
}
END_TEST

START_TEST(what_is_no_file_gives_no_pages)
{
	enum { OPEN = 4, ALL = 7 };
	int ends[2], fd = file_of(1);
	mpages_file files[ALL] = {
		open("/tmp", O_RDONLY | O_DIRECTORY), open("/dev/zero", O_RDWR), 0, 0,
		-1, 1000000, fd + INTPTR_MIN,
	};

	ck_assert_int_eq(pipe(ends), 0);
	files[2] = ends[0];
	files[3] = ends[1];
	for (int i = 0; i < ALL; i++) {
		ck_assert(!pages_r_private_file_ok(pages_r_private_file_new(files[i], 0, 1)));
		assert_status(MPAGES_BAD_FILE);
	}
	for (int i = 0; i < OPEN; i++)
		close((int)files[i]);
	close(fd);
}
END_TEST

/* ---- Sizes and offsets ---- */

static void
assert_none(int fd, uint64_t offset, size_t n, mpages_status why)
{
	ck_assert(!pages_rw_shared_file_ok(pages_rw_shared_file_new(fd, offset, n)));
	assert_status(why);
	ck_assert(!pages_r_private_file_ok(pages_r_private_file_new(fd, offset, n)));
	assert_status(why);
	ck_assert_str_eq(mpages_last_error()->operation, "map");
}

START_TEST(a_file_that_is_too_short_gives_no_pages)
{
	size_t page = mpages_page_size();
	int fd = file_of(page + 900), empty = file_of(0);
	pages_rw_shared_file pages;

	assert_none(fd, 0, page + 901, MPAGES_FILE_SHORT);
	assert_none(fd, page, 901, MPAGES_FILE_SHORT);
	assert_none(fd, 2 * page, 1, MPAGES_FILE_SHORT);
	assert_none(fd, UINT64_MAX - page + 1, 1, MPAGES_FILE_SHORT);
	assert_none(fd, 0, SIZE_MAX - page, MPAGES_FILE_SHORT);
	assert_none(empty, 0, 1, MPAGES_FILE_SHORT);
	assert_none(fd, 0, 0, MPAGES_BAD_SIZE);
	assert_none(fd, 0, SIZE_MAX, MPAGES_OVERFLOW);
	assert_none(fd, 1, 1, MPAGES_BAD_ALIGNMENT);
	assert_none(fd, page / 2, 1, MPAGES_BAD_ALIGNMENT);
	/* All that there is. */
	pages = pages_rw_shared_file_new(fd, page, 900);
	ck_assert_uint_eq(pages_rw_shared_file_size(pages), page);
	ck_assert(pages_rw_shared_file_free(&pages));
	close(empty);
	close(fd);
}
END_TEST

START_TEST(the_rest_of_the_last_page_is_no_part_of_the_file)
{
	size_t page = mpages_page_size();
	int fd = file_of(page + 900);
	pages_rw_shared_file pages = pages_rw_shared_file_new(fd, 0, page + 900);
	struct stat is;

	ck_assert_uint_eq(pages_rw_shared_file_size(pages), 2 * page);
	ck_assert(are_file_bytes(pages_rw_shared_file_bytes(pages).ptr, page + 900, 0));
	ck_assert(bytes_are(pages_rw_shared_file_at(pages, page + 900), page - 900, 0));
	ck_assert(pages_rw_shared_file_store(pages, page + 899, "xy", 2));
	ck_assert(pages_rw_shared_file_sync(pages, 0, 2 * page));
	ck_assert(pages_rw_shared_file_free(&pages));
	ck_assert(fstat(fd, &is) == 0 && is.st_size == (off_t)page + 900);
	ck_assert_uint_eq(byte_of_file(fd, page + 899), 'x');
	close(fd);
}
END_TEST

START_TEST(offsets_are_longer_than_32_bits)
{
	const uint64_t far = (uint64_t)5 << 30;
	size_t page = mpages_page_size();
	int fd = file_of(0);
	pages_rw_shared_file pages;

	ck_assert_int_eq(ftruncate(fd, (off_t)(far + page)), 0);
	pages = pages_rw_shared_file_new(fd, far, page);
	ck_assert(pages_rw_shared_file_store(pages, 9, "far", 3));
	ck_assert(pages_rw_shared_file_free(&pages));
	ck_assert_uint_eq(byte_of_file(fd, far + 9), 'f');
	close(fd);
}
END_TEST

/* ---- Children ---- */

struct both {
	pages_rw_shared_file shared;
	pages_rw_private_file own;
};

static void
store_in_child(void *with)
{
	struct both *both = with;

	child_assert(*pages_rw_private_file_bytes(both->own).ptr == 'p');
	child_assert(pages_rw_shared_file_store(both->shared, 0, "C", 1));
	child_assert(pages_rw_private_file_store(both->own, 0, "C", 1));
	child_assert(pages_rw_shared_file_sync(both->shared, 0, 1));
	child_assert(pages_rw_shared_file_free(&both->shared));
	child_assert(pages_rw_private_file_free(&both->own));
}

START_TEST(a_child_shares_what_is_shared)
{
	size_t page = mpages_page_size();
	int fd = file_of(page);
	struct both both = {
		pages_rw_shared_file_new(fd, 0, page), pages_rw_private_file_new(fd, 0, page),
	};

	ck_assert(pages_rw_private_file_store(both.own, 0, "p", 1));
	ck_assert_int_eq(child_run(store_in_child, &both), 0);
	ck_assert_uint_eq(*pages_rw_shared_file_bytes(both.shared).ptr, 'C');
	ck_assert_uint_eq(*pages_rw_private_file_bytes(both.own).ptr, 'p');
	ck_assert(pages_rw_shared_file_free(&both.shared));
	ck_assert(pages_rw_private_file_free(&both.own));
	close(fd);
}
END_TEST

/* ---- Sync ---- */

/* How many bytes are still to be written to the device. */
static size_t
dirty_bytes(const void *base, size_t size)
{
	return smaps_bytes(base, size, "Private_Dirty") + smaps_bytes(base, size, "Shared_Dirty");
}

START_TEST(synced_pages_are_on_the_device)
{
	size_t page = mpages_page_size(), before, after;
	int fd = file_of(3 * page);
	pages_rw_shared_file pages = pages_rw_shared_file_new(fd, 0, 3 * page);
	unsigned char *base = pages_rw_shared_file_bytes_mut(pages).ptr;

	ck_assert(pages_rw_shared_file_sync(pages, 0, 3 * page));
	base[0] = base[page] = base[2 * page] = 1;
	before = dirty_bytes(base, 3 * page);
	ck_assert_uint_gt(before, 0);
	ck_assert(pages_rw_shared_file_sync(pages, page + 1, page));
	ck_assert(synced.base == base + page && synced.size == 2 * page);
	ck_assert_int_eq(synced.flags, MS_SYNC);
	ck_assert(pages_rw_shared_file_sync(pages, 0, 1));
	ck_assert(synced.base == base && synced.size == page);
	after = dirty_bytes(base, 3 * page);
	/* A file in memory has no other place. */
	if (after == before)
		puts("file: /tmp is in memory here, so nothing is written to a disk");
	else
		ck_assert_uint_eq(after, 0);
	synced.base = NULL;
	ck_assert(pages_rw_shared_file_sync_soon(pages, page, 1) == MPAGES_HINT_ACCEPTED);
	ck_assert(synced.base == base + page && synced.flags == MS_ASYNC);
	synced.base = NULL;
	ck_assert(pages_rw_shared_file_sync(pages, 3 * page, 0) && synced.base == NULL);
	ck_assert(!pages_rw_shared_file_sync(pages, 3 * page, 1));
	assert_status(MPAGES_BAD_RANGE);
	ck_assert(pages_rw_shared_file_free(&pages));
	ck_assert(!pages_rw_shared_file_sync(pages, 0, 0));
	assert_status(MPAGES_EMPTIED);
	ck_assert(pages_rw_shared_file_sync_soon(pages, 0, 0) == MPAGES_HINT_REFUSED);
	close(fd);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("file");
	TCase *tcase = tcase_create("file");

	tcase_add_test(tcase, what_is_stored_in_shared_pages_is_the_files);
	tcase_add_test(tcase, pages_do_not_need_the_descriptor_and_leave_it_alone);
	tcase_add_test(tcase, what_is_stored_in_private_pages_is_kept_from_the_file);
	tcase_add_test(tcase, the_system_enforces_every_state);
	tcase_add_test(tcase, turns_keep_bytes_and_are_enforced);
	tcase_add_test(tcase, parts_of_a_file_turn_and_end_by_themselves);
	tcase_add_test(tcase, a_file_that_is_only_read_gives_no_shared_pages_to_write);
	tcase_add_test(tcase, a_file_sealed_against_writing_is_not_written);
	tcase_add_test(tcase, what_is_no_file_gives_no_pages);
	tcase_add_test(tcase, a_file_that_is_too_short_gives_no_pages);
	tcase_add_test(tcase, the_rest_of_the_last_page_is_no_part_of_the_file);
	tcase_add_test(tcase, offsets_are_longer_than_32_bits);
	tcase_add_test(tcase, a_child_shares_what_is_shared);
	tcase_add_test(tcase, synced_pages_are_on_the_device);
	suite_add_tcase(suite, tcase);
	return run_suite(suite);
}
