/* Pages from the system and back: sizes, zeroes, rights, and every way to be refused. */
#define _GNU_SOURCE
#include <check.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#include "child.h"
#include "maps.h"
#include "page.h"
#include "runtime_states.h"

#ifndef PR_SET_MDWE
# define PR_SET_MDWE 65
# define PR_MDWE_REFUSE_EXEC_GAIN 1
#endif

/* The sizes that pages can have, the true one first. */
static const size_t page_sizes[] = {0, 16384, 65536};

/* A limit of so many bytes more than the process has now, of all memory or of data. */
static struct rlimit
limit_of(bool data, size_t more)
{
	unsigned long long pages[6] = {0};
	FILE *statm = fopen("/proc/self/statm", "re");
	rlim_t bytes;

	child_assert(statm != NULL);
	for (size_t i = 0; i < 6; i++)
		child_assert(fscanf(statm, "%llu", &pages[i]) == 1);
	fclose(statm);
	bytes = pages[data ? 5 : 0] * mpages_page_size() + more;
	return (struct rlimit){bytes, bytes};
}

START_TEST(a_page_size_is_the_systems)
{
	size_t page = mpages_page_size();

	ck_assert_uint_eq(page, (size_t)sysconf(_SC_PAGESIZE));
	ck_assert_uint_eq(page & (page - 1), 0);
	ck_assert_uint_eq(mpages_granularity() % page, 0);
}
END_TEST

START_TEST(sizes_are_rounded_up_to_pages)
{
	static const size_t sizes[] = {1, 2, 4095, 4096, 4097, 65535, 65536, 65537, 1000000};

	mpages_page_size_override(page_sizes[_i]);
	ck_assert(_i == 0 || mpages_page_size() == page_sizes[_i]);
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		mpages_region pages = new_pages(R | W, sizes[i]);

		ck_assert_ptr_nonnull(pages.base);
		ck_assert_uint_eq((uintptr_t)pages.base % mpages_granularity(), 0);
		ck_assert_uint_ge(pages.size, sizes[i]);
		ck_assert_uint_lt(pages.size - sizes[i], mpages_page_size());
		ck_assert_uint_eq(pages.size % mpages_page_size(), 0);
		ck_assert_str_eq(maps_rights(pages.base, pages.size), "rw-p");
		ck_assert(all_bytes_are(pages.base, pages.size, 0));
		ck_assert(mpages_unmap(&pages, &states[R | W]));
	}
	mpages_page_size_override(0);
}
END_TEST

START_TEST(every_state_has_its_rights)
{
	mpages_region pages = new_pages((unsigned)_i, 100000);

	ck_assert(mpages_ok(pages, &states[_i]));
	ck_assert_str_eq(maps_rights(pages.base, pages.size), state_rights[_i]);
	ck_assert_uint_eq(maps_resident(pages.base, pages.size), 0);
	ck_assert(mpages_unmap(&pages, &states[_i]));
}
END_TEST

START_TEST(freed_pages_are_gone)
{
	mpages_region pages = new_pages(R | W, 100000), was = pages;

	memset(pages.base, 1, pages.size);
	ck_assert(mpages_unmap(&pages, &states[R | W]));
	ck_assert_ptr_null(pages.base);
	ck_assert_uint_eq(pages.size, 0);
	ck_assert_str_eq(maps_rights(was.base, was.size), "hole");
	/* Freeing what is empty is freed already. */
	ck_assert(mpages_unmap(&pages, &states[R | W]));
}
END_TEST

START_TEST(sizes_that_cannot_be_are_errors)
{
	mpages_region made = {&made, 1};

	mpages_page_size_override(page_sizes[_i]);
	ck_assert(!mpages_map(&made, &states[R], 0));
	ck_assert(error_is(MPAGES_BAD_SIZE, "map"));
	ck_assert_ptr_null(made.base);
	ck_assert_uint_eq(made.size, 0);
	for (size_t less = 0; less < mpages_page_size() - 1; less += 511) {
		made = (mpages_region){&made, 1};
		ck_assert(!mpages_map(&made, &states[R], SIZE_MAX - less));
		ck_assert(error_is(MPAGES_OVERFLOW, "map"));
		ck_assert_int_eq(mpages_last_error()->os_code, 0);
		ck_assert_uint_eq(mpages_last_error()->size, SIZE_MAX - less);
		ck_assert_ptr_null(made.base);
	}
	mpages_page_size_override(0);
}
END_TEST

START_TEST(the_largest_size_is_the_systems_to_refuse)
{
	mpages_region made = {&made, 1};

	ck_assert(!mpages_map(&made, &states[R], SIZE_MAX - mpages_page_size() + 1));
	ck_assert(error_is(MPAGES_OUT_OF_MEMORY, "map"));
	ck_assert_int_eq(mpages_last_error()->os_code, ENOMEM);
	ck_assert_ptr_null(mpages_last_error()->address);
	ck_assert_ptr_null(made.base);
	ck_assert_uint_eq(made.size, 0);
}
END_TEST

START_TEST(success_leaves_the_error_and_nothing_touches_errno)
{
	mpages_region pages = {NULL, 0};

	ck_assert(!mpages_map(&pages, &states[R], 0));
	errno = 4711;
	ck_assert(mpages_map(&pages, &states[R], 1));
	ck_assert(mpages_unmap(&pages, &states[R]));
	ck_assert(error_is(MPAGES_BAD_SIZE, "map"));
	ck_assert(!mpages_map(&pages, &states[R], SIZE_MAX / 2));
	ck_assert_int_ne(mpages_last_error()->os_code, 0);
	ck_assert_int_eq(errno, 4711);
}
END_TEST

static void
under_an_address_space_limit(void *with)
{
	struct rlimit limit = limit_of(false, 1 << 24);
	mpages_region pages;

	(void)with;
	child_assert(setrlimit(RLIMIT_AS, &limit) == 0);
	child_assert(!mpages_map(&pages, &states[0], 1 << 25));
	child_assert(error_is(MPAGES_OUT_OF_MEMORY, "map"));
	child_assert(mpages_last_error()->size == 1 << 25);
	child_assert(pages.base == NULL);
	child_assert(mpages_map(&pages, &states[0], 1 << 20));
}

START_TEST(a_limit_of_address_space_is_out_of_memory)
{
	ck_assert_int_eq(child_run(under_an_address_space_limit, NULL), 0);
}
END_TEST

static void
under_a_data_limit(void *with)
{
	struct rlimit limit = limit_of(true, 1 << 24);
	mpages_region pages;

	(void)with;
	child_assert(setrlimit(RLIMIT_DATA, &limit) == 0);
	child_assert(!mpages_map(&pages, &states[R | W], 1 << 25));
	child_assert(error_is(MPAGES_OUT_OF_MEMORY, "map"));
	/* What cannot be written is charged to nobody: that is how memory is reserved. */
	child_assert(mpages_map(&pages, &states[0], 1 << 25));
	child_assert(!mpages_turn(&pages, &states[0], &states[R | W]));
	child_assert(error_is(MPAGES_OUT_OF_MEMORY, "protect"));
	child_assert(strcmp(maps_rights(pages.base, pages.size), "---p") == 0);
	child_assert(mpages_unmap(&pages, &states[0]));
}

START_TEST(only_writable_pages_are_charged)
{
	ck_assert_int_eq(child_run(under_a_data_limit, NULL), 0);
}
END_TEST

static void
under_a_lock_limit(void *with)
{
	static const struct rlimit little = {1 << 16, 1 << 16};
	mpages_region pages;

	(void)with;
	child_assert(setrlimit(RLIMIT_MEMLOCK, &little) == 0);
	/* Root has the capability to pass the limit; another user has not. */
	child_assert(setuid(65534) == 0 || geteuid() != 0);
	/* A sanitizer's own mlockall does nothing. */
	if (syscall(SYS_mlockall, MCL_FUTURE) != 0)
		_exit(77);
	child_assert(!mpages_map(&pages, &states[R | W], 1 << 20));
	child_assert(error_is(MPAGES_LOCK_LIMIT, "map"));
	child_assert(mpages_last_error()->os_code == EAGAIN);
}

START_TEST(locked_memory_has_a_limit_of_its_own)
{
	int status = child_run(under_a_lock_limit, NULL);

	ck_assert_msg(status == 0 || status == 77, "status %d", status);
}
END_TEST

static void
under_a_policy(void *with)
{
	mpages_region pages;

	(void)with;
	if (prctl(PR_SET_MDWE, PR_MDWE_REFUSE_EXEC_GAIN, 0, 0, 0) != 0)
		return;
	child_assert(!mpages_map(&pages, &states[R | W | X], 4096));
	child_assert(error_is(MPAGES_WX_POLICY, "map"));
	child_assert(mpages_last_error()->os_code == EACCES);
	child_assert(!mpages_map(&pages, &states[W | X], 4096));
	child_assert(error_is(MPAGES_WX_POLICY, "map"));
	/* What was never written may be executable. */
	child_assert(mpages_map(&pages, &states[R | X], 4096));
	child_assert(mpages_map(&pages, &states[X], 4096));
}

START_TEST(a_policy_against_writable_code_is_named)
{
	ck_assert_int_eq(child_run(under_a_policy, NULL), 0);
}
END_TEST

/* Makes as many mappings as the system allows, by giving every other page other rights. */
static void
exhaust_mappings(void)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE), n = 200000 * page;
	char *base = mmap(NULL, n, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	child_assert(base != MAP_FAILED);
	for (size_t at = page; at < n; at += 2 * page)
		if (mprotect(base + at, page, PROT_READ) != 0)
			return;
	_exit(77);
}

static void
at_the_map_limit(void *with)
{
	mpages_region left, middle, right, more;
	unsigned char *base;
	size_t page = mpages_page_size(), size = 64 * page;

	(void)with;
	/* Three regions that the system has merged into one mapping, the middle one in use. */
	base = mmap(NULL, 3 * size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	child_assert(base != MAP_FAILED);
	left = (mpages_region){base, size};
	middle = (mpages_region){base + size, size};
	right = (mpages_region){base + 2 * size, size};
	memset(base, 1, 3 * size);
	exhaust_mappings();

	child_assert(!mpages_unmap(&middle, &states[R | W]));
	child_assert(error_is(MPAGES_MAP_COUNT, "unmap"));
	child_assert(mpages_last_error()->os_code == ENOMEM);
	child_assert(mpages_last_error()->address == base + size);
	child_assert(mpages_last_error()->size == size);
	/* The handle is kept, and its memory given back; its neighbours keep theirs. */
	child_assert(middle.base == base + size && middle.size == size);
	child_assert(maps_resident(middle.base, size) == 0);
	child_assert(all_bytes_are(left.base, size, 1) && all_bytes_are(right.base, size, 1));

	child_assert(!mpages_turn(&middle, &states[R | W], &states[R]));
	child_assert(error_is(MPAGES_MAP_COUNT, "protect"));
	child_assert(middle.size == size);
	child_assert(strcmp(maps_rights(base, 3 * size), "rw-p") == 0);
	child_assert(!mpages_resize(&left, &states[R | W], page));
	child_assert(error_is(MPAGES_MAP_COUNT, "resize"));
	child_assert(left.base == base && left.size == size);
	child_assert(all_bytes_are(base, size, 1));
	child_assert(mpages_advise_use_seq(middle, &states[R | W]) == MPAGES_HINT_REFUSED);
	child_assert(error_is(MPAGES_MAP_COUNT, "advise"));

	/* New mappings are refused one or two later. */
	for (int i = 0; i < 8 && mpages_map(&more, &states[i % 2 * R], page); i++)
		;
	child_assert(more.base == NULL);
	child_assert(error_is(MPAGES_MAP_COUNT, "map"));

	/* Once a neighbour is gone the rest can go: nothing needs to be split any more. */
	child_assert(mpages_unmap(&left, &states[R | W]));
	child_assert(mpages_unmap(&middle, &states[R | W]));
	child_assert(mpages_unmap(&right, &states[R | W]));
	child_assert(strcmp(maps_rights(base, 3 * size), "hole") == 0);
}

START_TEST(the_map_limit_is_named_and_loses_nothing)
{
	int status = child_run(at_the_map_limit, NULL);

	ck_assert_msg(status == 0 || status == 77, "status %d", status);
}
END_TEST

static void
in_a_child(void *with)
{
	mpages_region *pages = with;

	child_assert(all_bytes_are(pages->base, pages->size, 1));
	memset(pages->base, 2, pages->size);
	child_assert(mpages_turn(pages, &states[R | W], &states[R]));
	child_assert(mpages_unmap(pages, &states[R]));
}

START_TEST(a_child_has_pages_of_its_own)
{
	mpages_region pages = new_pages(R | W, 100000);

	memset(pages.base, 1, pages.size);
	ck_assert_int_eq(child_run(in_a_child, &pages), 0);
	ck_assert(all_bytes_are(pages.base, pages.size, 1));
	ck_assert_str_eq(maps_rights(pages.base, pages.size), "rw-p");
	ck_assert(mpages_unmap(&pages, &states[R | W]));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("runtime_map");
	TCase *sizes = tcase_create("sizes");
	TCase *limits = tcase_create("limits");
	TCase *forks = tcase_create("forks");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_test(sizes, a_page_size_is_the_systems);
	tcase_add_loop_test(sizes, sizes_are_rounded_up_to_pages, 0, 3);
	tcase_add_loop_test(sizes, every_state_has_its_rights, 0, STATES);
	tcase_add_test(sizes, freed_pages_are_gone);
	tcase_add_loop_test(sizes, sizes_that_cannot_be_are_errors, 0, 3);
	tcase_add_test(sizes, success_leaves_the_error_and_nothing_touches_errno);
	tcase_set_timeout(limits, CHILD_SECONDS);
	/* Valgrind has limits of its own: CK_EXCLUDE_TAGS=system leaves these out. */
	tcase_set_tags(limits, "system");
	tcase_add_test(limits, the_largest_size_is_the_systems_to_refuse);
	tcase_add_test(limits, a_limit_of_address_space_is_out_of_memory);
	tcase_add_test(limits, only_writable_pages_are_charged);
	tcase_add_test(limits, locked_memory_has_a_limit_of_its_own);
	tcase_add_test(limits, a_policy_against_writable_code_is_named);
	tcase_add_test(limits, the_map_limit_is_named_and_loses_nothing);
	tcase_add_test(forks, a_child_has_pages_of_its_own);
	suite_add_tcase(suite, sizes);
	suite_add_tcase(suite, limits);
	suite_add_tcase(suite, forks);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
