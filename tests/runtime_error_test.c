/* Errors: their text, whose they are, and causes found where /proc is slow, short or not there; and what
 * the system answers when it is asked whether it can read. */
/* Wrapped: access open read mprotect. */
#define _GNU_SOURCE
#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>

#include "child.h"
#include "emulated.h"
#include "maps.h"
#include "needs.h"
#include "runtime_states.h"

/* What the wrapped calls are to do. */
static const char *pretend_path, *pretend_text; /* this file says that */
static bool no_files;                           /* as without descriptors, or /proc */
static size_t at_most;                          /* bytes that a read gives; 0: as many as asked */
static int interruptions;                       /* reads that a signal ends */
static int mprotect_code;                       /* refuses with that */
static int access_code;                         /* fails with that */

int __real_access(const char *path, int mode);
int __wrap_access(const char *path, int mode);
int __real_open(const char *path, int flags, ...);
int __wrap_open(const char *path, int flags, ...);
ssize_t __real_read(int fd, void *to, size_t size);
ssize_t __wrap_read(int fd, void *to, size_t size);
int __real_mprotect(void *base, size_t size, int rights);
int __wrap_mprotect(void *base, size_t size, int rights);

int
__wrap_access(const char *path, int mode)
{
	if (access_code == 0)
		return __real_access(path, mode);
	errno = access_code;
	return -1;
}

int
__wrap_open(const char *path, int flags, ...)
{
	va_list more;
	mode_t mode = 0;
	int ends[2];

	if ((flags & O_CREAT) != 0) {
		va_start(more, flags);
		mode = va_arg(more, mode_t);
		va_end(more);
	}
	if (no_files) {
		errno = EMFILE;
		return -1;
	}
	if (pretend_path == NULL || strcmp(path, pretend_path) != 0)
		return __real_open(path, flags, mode);
	if (pipe(ends) != 0)
		return -1;
	if (write(ends[1], pretend_text, strlen(pretend_text)) < 0)
		abort();
	close(ends[1]);
	return ends[0];
}

ssize_t
__wrap_read(int fd, void *to, size_t size)
{
	if (interruptions > 0) {
		interruptions--;
		errno = EINTR;
		return -1;
	}
	return __real_read(fd, to, at_most != 0 && at_most < size ? at_most : size);
}

int
__wrap_mprotect(void *base, size_t size, int rights)
{
	if (mprotect_code == 0)
		return __real_mprotect(base, size, rights);
	errno = mprotect_code;
	return -1;
}

START_TEST(there_is_no_error_before_the_first)
{
	const mpages_error *error = mpages_last_error();
	char text[64];

	ck_assert_ptr_nonnull(error);
	ck_assert_int_eq(error->status, MPAGES_OK);
	ck_assert_int_eq(mpages_error_text(error, text, sizeof text), (int)strlen(text));
	ck_assert_str_eq(text, "no error");
}
END_TEST

START_TEST(every_status_has_a_text_of_its_own)
{
	for (int i = 0; i <= MPAGES_REFUSED; i++) {
		const char *text = mpages_status_text((mpages_status)i);

		ck_assert_uint_gt(strlen(text), 5);
		ck_assert_int_ne(text[strlen(text) - 1], '.');
		for (int k = 0; k < i; k++)
			ck_assert_str_ne(text, mpages_status_text((mpages_status)k));
	}
	ck_assert_str_eq(mpages_status_text(MPAGES_EMPTIED), "the handle is empty");
	ck_assert_str_eq(mpages_status_text((mpages_status)(MPAGES_REFUSED + 1)), "not a status");
	ck_assert_str_eq(mpages_status_text((mpages_status)-1), "not a status");
}
END_TEST

START_TEST(an_error_is_one_line)
{
	static const struct {
		mpages_error error;
		const char *text;
	} lines[] = {
		{{MPAGES_SEALED, 12, "protect", (void *)0x7f001000, 4096},
		 "protect of 4096 bytes at 0x7f001000: the pages are sealed and can never be "
		 "changed again (system error 12)"},
		{{MPAGES_BAD_SIZE, 0, "map", NULL, 0}, "map of 0 bytes: a size of 0"},
		{{MPAGES_REFUSED, -2147483647, "decommit", (void *)0xfffff000, 4294967295},
		 "decommit of 4294967295 bytes at 0xfffff000: the system refused "
		 "(system error -2147483647)"},
	};

	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
		int length = (int)strlen(lines[i].text);
		char text[256];

		for (size_t size = 0; size < sizeof text; size++) {
			memset(text, '#', sizeof text);
			ck_assert_int_eq(mpages_error_text(&lines[i].error, text, size), length);
			for (size_t k = size; k < sizeof text; k++)
				ck_assert_int_eq(text[k], '#');
			if (size == 0)
				continue;
			ck_assert_uint_lt(strlen(text), size);
			ck_assert(strncmp(text, lines[i].text, size - 1) == 0);
		}
		ck_assert_str_eq(text, lines[i].text);
	}
}
END_TEST

START_TEST(a_function_of_ones_own_sets_it)
{
	int here;

	ck_assert(!mpages_fail(MPAGES_FORKED, 7, "own", &here, sizeof here));
	ck_assert(error_is(MPAGES_FORKED, "own"));
	ck_assert_int_eq(mpages_last_error()->os_code, 7);
	ck_assert_ptr_eq(mpages_last_error()->address, &here);
	ck_assert_uint_eq(mpages_last_error()->size, sizeof here);
}
END_TEST

static void *
in_a_thread(void *with)
{
	const mpages_error **error = with;

	*error = mpages_last_error();
	if ((*error)->status != MPAGES_OK)
		return with;
	mpages_fail(MPAGES_SEALED, 0, "thread", NULL, 0);
	return error_is(MPAGES_SEALED, "thread") ? NULL : with;
}

START_TEST(every_thread_has_its_own)
{
	const mpages_error *error = NULL;
	pthread_t thread;
	void *wrong;

	mpages_fail(MPAGES_FORKED, 0, "first", NULL, 0);
	ck_assert_int_eq(pthread_create(&thread, NULL, in_a_thread, &error), 0);
	ck_assert_int_eq(pthread_join(thread, &wrong), 0);
	ck_assert_ptr_null(wrong);
	ck_assert_ptr_ne(error, mpages_last_error());
	ck_assert(error_is(MPAGES_FORKED, "first"));
}
END_TEST

/* The cause that is found when the system says "no memory" to such a turn. */
static mpages_status
cause_of_no_memory(unsigned from, unsigned to)
{
	mpages_region pages = new_pages(from, 3 * mpages_page_size());
	int file = dup(STDIN_FILENO), file_after;
	mpages_status status;

	close(file);
	ck_assert_uint_ne(pages.size, 0);
	mprotect_code = ENOMEM;
	errno = 4711;
	ck_assert(!mpages_turn(&pages, &states[from], &states[to]));
	ck_assert(errno == 4711 || errno == ENOMEM);
	mprotect_code = 0;
	status = mpages_last_error()->status;
	no_files = false;
	/* Undoing was refused as well, but nothing had changed. Where that cannot be seen, the
	 * handle is inert. */
	ck_assert(mpages_unmap(&pages, &states[from]));
	/* No file is left open. */
	file_after = dup(STDIN_FILENO);
	close(file_after);
	ck_assert_int_eq(file_after, file);
	return status;
}

START_TEST(a_system_that_promises_nothing_is_named)
{
	needs_list();
	pretend_path = "/proc/sys/vm/overcommit_memory";
	pretend_text = "2\n";
	ck_assert_int_eq(cause_of_no_memory(R, R | W), MPAGES_COMMIT_LIMIT);
	/* Nothing is promised for what cannot be written, or could be before. */
	ck_assert_int_eq(cause_of_no_memory(0, R), MPAGES_OUT_OF_MEMORY);
	ck_assert_int_eq(cause_of_no_memory(W, R | W), MPAGES_OUT_OF_MEMORY);
	pretend_text = "1\n";
	ck_assert_int_eq(cause_of_no_memory(R, R | W), MPAGES_OUT_OF_MEMORY);
}
END_TEST

static void
under_a_limit_of_ones_own(void *with)
{
	mpages_region pages = new_pages(R, 3 * mpages_page_size());
	struct rlimit none = {1, 1};

	(void)with;
	pretend_path = "/proc/sys/vm/overcommit_memory";
	pretend_text = "2\n";
	child_assert(setrlimit(RLIMIT_DATA, &none) == 0);
	child_assert(!mpages_turn(&pages, &states[R], &states[R | W]));
	child_assert(error_is(MPAGES_OUT_OF_MEMORY, "protect"));
}

START_TEST(a_limit_of_ones_own_is_not_the_systems)
{
	needs_limits();
	ck_assert_int_eq(child_run(under_a_limit_of_ones_own, NULL), 0);
}
END_TEST

START_TEST(mappings_are_counted_however_they_are_read)
{
	static char text[32];

	pretend_path = "/proc/sys/vm/max_map_count";
	pretend_text = text;
	for (at_most = 0; at_most < 80; at_most += 7) {
		snprintf(text, sizeof text, "%zu\n", maps_count());
		interruptions = 3;
		ck_assert_int_eq(cause_of_no_memory(R, R | W), MPAGES_MAP_COUNT);
		/* Rights cannot be changed any more when there may be only two more. */
		snprintf(text, sizeof text, "%zu\n", maps_count() + 2);
		ck_assert_int_eq(cause_of_no_memory(R, R | W), MPAGES_MAP_COUNT);
		snprintf(text, sizeof text, "%zu\n", maps_count() + 10);
		ck_assert_int_eq(cause_of_no_memory(R, R | W), MPAGES_OUT_OF_MEMORY);
		/* Bytes that are no number. */
		strcpy(text, "many");
		ck_assert_int_eq(cause_of_no_memory(R, R | W), MPAGES_OUT_OF_MEMORY);
		strcpy(text, "");
		ck_assert_int_eq(cause_of_no_memory(R, R | W), MPAGES_OUT_OF_MEMORY);
	}
}
END_TEST

START_TEST(where_nothing_can_be_read_the_cause_is_plain)
{
	no_files = true;
	ck_assert_int_eq(cause_of_no_memory(R, R | W), MPAGES_OUT_OF_MEMORY);
}
END_TEST

START_TEST(a_hole_is_found_without_reading)
{
	mpages_region pages = new_pages(R | W, 2000 * mpages_page_size());

	munmap((char *)pages.base + (size_t)_i * mpages_page_size(), mpages_page_size());
	no_files = true;
	ck_assert(!mpages_turn(&pages, &states[R | W], &states[R]));
	ck_assert(error_is(MPAGES_NOT_MAPPED, "protect"));
	no_files = false;
	ck_assert(mpages_unmap(&pages, &states[R | W]));
}
END_TEST

/* The name of a file that cannot be read is hidden; one that names no file, or a strange one, is not. */
START_TEST(code_is_hidden_where_the_system_cannot_read_it)
{
	static const int codes[] = {EFAULT, ENOENT, ENAMETOOLONG, EACCES, EIO};
	size_t mappings = maps_count();

	for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
		access_code = codes[i];
		errno = ERANGE;
		ck_assert(mpages_has_hidden_code() == (codes[i] == EFAULT));
		ck_assert_int_eq(errno, ERANGE);
	}
	access_code = 0;
	ck_assert(!maps_are_ours() || maps_count() == mappings);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("runtime_error");
	TCase *texts = tcase_create("texts");
	TCase *causes = tcase_create("causes");
	TCase *system = tcase_create("system");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_test(texts, there_is_no_error_before_the_first);
	tcase_add_test(texts, every_status_has_a_text_of_its_own);
	tcase_add_test(texts, an_error_is_one_line);
	tcase_add_test(texts, a_function_of_ones_own_sets_it);
	tcase_add_test(texts, every_thread_has_its_own);
	tcase_add_test(causes, a_system_that_promises_nothing_is_named);
	tcase_add_test(causes, mappings_are_counted_however_they_are_read);
	tcase_add_test(causes, where_nothing_can_be_read_the_cause_is_plain);
	tcase_add_loop_test(causes, a_hole_is_found_without_reading, 0, 1);
	tcase_add_loop_test(causes, a_hole_is_found_without_reading, 1023, 1025);
	tcase_add_loop_test(causes, a_hole_is_found_without_reading, 1999, 2000);
	tcase_add_test(causes, code_is_hidden_where_the_system_cannot_read_it);
	/* Valgrind has a system of its own: CK_EXCLUDE_TAGS=system leaves this out. */
	tcase_set_tags(system, "system");
	tcase_add_test(system, a_limit_of_ones_own_is_not_the_systems);
	suite_add_tcase(suite, texts);
	suite_add_tcase(suite, causes);
	suite_add_tcase(suite, system);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
