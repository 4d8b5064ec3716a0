/* What the system promises to all processes: more where pages are committed, less where they no longer are,
 * and nothing past a limit. */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

#include "child.h"
#include "emulated.h"
#include "needs.h"
#include "pages_kit.h"

/* How many bytes the system has promised to all processes. */
static size_t
promised(void)
{
	FILE *meminfo = fopen("/proc/meminfo", "r");
	unsigned long kib = 0;
	char line[256];

	while (meminfo != NULL && fgets(line, sizeof line, meminfo) != NULL)
		if (sscanf(line, "Committed_AS: %lu", &kib) == 1)
			break;
	if (meminfo != NULL)
		fclose(meminfo);
	return (size_t)kib * 1024;
}

/* Other processes come and go meanwhile, but seldom by anything near the size below. */
static bool
is_about(size_t bytes, size_t size)
{
	return bytes > size - size / 4 && bytes < size + size / 4;
}

START_TEST(what_is_uncommitted_is_promised_no_more)
{
	size_t size = (size_t)1 << 28, before, with, after;
	bool came = false, went = false;

	for (int i = 0; i < 1000 && !(came && went); i++) {
		mpages_region none = family[AT_none].new(size), pages;

		before = promised();
		pages = family[AT_none].turns[TURN_allow_write].turn(&none);
		if (pages.size == 0)
			_exit(CHILD_SKIPS);
		*(volatile char *)pages.base = 1; /* without, a mere mprotect back takes the promise back */
		with = promised();
		none = family[AT_w].uncommit(&pages);
		after = promised();
		came = came || is_about(with - before, size);
		went = went || is_about(with - after, size);
		ck_assert(family[AT_none].free(&none));
	}
	ck_assert(came && went);
}
END_TEST

/* What the system does not promise is refused at the turn. */
static void
commit_too_much(void *with)
{
	struct rlimit little = {(size_t)1 << 26, (size_t)1 << 26};
	mpages_region all = family[AT_none].new((size_t)1 << 28), was = all;

	(void)with;
	child_assert(setrlimit(RLIMIT_DATA, &little) == 0);
	child_assert(is_empty(family[AT_none].turns[TURN_allow_write].turn(&all)));
	child_assert(mpages_last_error()->status == MPAGES_OUT_OF_MEMORY);
	child_assert(strcmp(mpages_last_error()->operation, "protect") == 0);
	child_assert(all.base == was.base && all.size == was.size && strcmp(maps_rights(all.base, all.size), "---p") == 0);
}

START_TEST(a_refused_commit_is_a_failure_of_the_turn)
{
	needs_limits();
	ck_assert_int_eq(child_run(commit_too_much, NULL), 0);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("promises");
	TCase *tcase = tcase_create("promises");

	tcase_add_test(tcase, what_is_uncommitted_is_promised_no_more);
	tcase_add_test(tcase, a_refused_commit_is_a_failure_of_the_turn);
	suite_add_tcase(suite, tcase);
	return run_suite(suite);
}
