/* Pages of files get the rights that they are turned to, whatever they were mapped with. */
#define _GNU_SOURCE
#include <check.h>
#include <memory_pages/file.h>
#include <stdlib.h>
#include <unistd.h>

static const char was[] = "what was in the file";

static int
made_file(void)
{
	char name[] = "/tmp/memory_pages_XXXXXX";
	int fd = mkstemp(name);

	ck_assert_int_ge(fd, 0);
	ck_assert_int_eq(unlink(name), 0);
	ck_assert_int_eq(write(fd, was, sizeof was), (ssize_t)sizeof was);
	return fd;
}

static void
assert_file_is(int fd, const char *bytes)
{
	char in_file[sizeof was];

	ck_assert_int_eq(pread(fd, in_file, sizeof in_file, 0), (ssize_t)sizeof in_file);
	ck_assert_str_eq(in_file, bytes);
}

START_TEST(shared_pages_are_written_that_were_mapped_to_be_read)
{
	int fd = made_file();
	pages_r_shared_file read = pages_r_shared_file_new(fd, 0, sizeof was);
	pages_rw_shared_file pages = pages_r_shared_file_allow_write(&read);

	ck_assert(pages_rw_shared_file_ok(pages));
	ck_assert(pages_rw_shared_file_store(pages, 0, "WHAT", 4));
	ck_assert(pages_rw_shared_file_free(&pages));
	assert_file_is(fd, "WHAT was in the file");
	close(fd);
}
END_TEST

START_TEST(private_pages_are_written_that_were_mapped_to_be_read)
{
	int fd = made_file();
	pages_r_private_file read = pages_r_private_file_new(fd, 0, sizeof was);
	pages_rw_private_file pages = pages_r_private_file_allow_write(&read);

	ck_assert(pages_rw_private_file_ok(pages));
	ck_assert(pages_rw_private_file_store(pages, 0, "WHAT", 4));
	ck_assert_str_eq(pages_rw_private_file_at(pages, 0), "WHAT was in the file");
	ck_assert(pages_rw_private_file_free(&pages));
	assert_file_is(fd, was);
	close(fd);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("file_rights");
	TCase *tcase = tcase_create("rights");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_test(tcase, shared_pages_are_written_that_were_mapped_to_be_read);
	tcase_add_test(tcase, private_pages_are_written_that_were_mapped_to_be_read);
	suite_add_tcase(suite, tcase);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
