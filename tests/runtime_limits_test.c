/* Every way in which a system can have too little: it is named, and nothing is lost. */
#define _GNU_SOURCE
#include <check.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#include "child.h"
#include "emulated.h"
#include "maps.h"
#include "needs.h"
#include "policy.h"
#include "runtime_states.h"

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
	needs_limits();
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
	needs_limits();
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
		_exit(CHILD_SKIPS);
	child_assert(!mpages_map(&pages, &states[R | W], 1 << 20));
	child_assert(error_is(MPAGES_LOCK_LIMIT, "map"));
	child_assert(mpages_last_error()->os_code == EAGAIN);
}

START_TEST(locked_memory_has_a_limit_of_its_own)
{
	needs_limits();
	ck_assert(child_is_fine(child_run(under_a_lock_limit, NULL)));
}
END_TEST

static void
under_a_policy(void *with)
{
	mpages_region pages;

	(void)with;
	child_forbid_new_code();
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
	ck_assert(child_is_fine(child_run(under_a_policy, NULL)));
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
	_exit(CHILD_SKIPS);
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
	needs_list();
	ck_assert(child_is_fine(child_run(at_the_map_limit, NULL)));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("runtime_limits");
	TCase *limits = tcase_create("limits");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_set_timeout(limits, CHILD_SECONDS);
	/* Valgrind has limits of its own: CK_EXCLUDE_TAGS=system leaves these out. */
	tcase_set_tags(limits, "system");
	tcase_add_test(limits, the_largest_size_is_the_systems_to_refuse);
	tcase_add_test(limits, a_limit_of_address_space_is_out_of_memory);
	tcase_add_test(limits, only_writable_pages_are_charged);
	tcase_add_test(limits, locked_memory_has_a_limit_of_its_own);
	tcase_add_test(limits, a_policy_against_writable_code_is_named);
	tcase_add_test(limits, the_map_limit_is_named_and_loses_nothing);
	suite_add_tcase(suite, limits);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
