/* Code heaps in a child process: one that inherits them, and one that may have little. */
#define _GNU_SOURCE
#include "child.h"
#include "heap_kit.h"
#include "maps.h"
#include "policy.h"
#include "probe.h"

struct inherited {
	mpages_heap *heap;
	mpages_code fn;
	mpages_draft draft;
};

static void
be_a_child(void *with)
{
	struct inherited *all = with;
	mpages_heap *own;
	mpages_code fn;

	child_assert(run_code(all->fn) == CODE_RESULT);
	child_assert(!mpages_draft_ok(mpages_heap_draft(all->heap, 1, 1, NULL)));
	child_assert(error_is(MPAGES_FORKED, "draft"));
	child_assert(mpages_heap_bytes_mut(all->heap, all->draft).ptr == NULL);
	child_assert(!mpages_heap_write(all->heap, all->draft, 0, code, 1) && error_is(MPAGES_FORKED, "view"));
	child_assert(!mpages_code_ok(mpages_heap_publish(all->heap, &all->draft)));
	child_assert(!mpages_heap_drop(all->heap, &all->draft) && error_is(MPAGES_FORKED, "drop"));
	child_assert(!mpages_heap_retire(all->heap, &all->fn) && error_is(MPAGES_FORKED, "retire"));
	child_assert(!mpages_heap_reclaim(all->heap));
	child_assert(mpages_heap_stats_of(all->heap).chunks == 0);
	child_assert(!mpages_heap_free(&all->heap) && error_is(MPAGES_FORKED, "unmap"));
	child_assert(run_code(all->fn) == CODE_RESULT);
	own = mpages_heap_new();
	fn = function(own, 100, 1, NULL, 7);
	child_assert(run_code(fn) == 7 && mpages_heap_retire(own, &fn) && mpages_heap_free(&own));
}

START_TEST(a_child_runs_code_and_can_do_nothing_else)
{
	struct inherited all = {.heap = new_heap()};

	all.fn = function(all.heap, sizeof code, 1, NULL, CODE_RESULT);
	all.draft = mpages_heap_draft(all.heap, 64, 1, NULL);
	ck_assert_int_eq(child_run(be_a_child, &all), 0);
	ck_assert_int_eq(run_code(all.fn), CODE_RESULT);
	ck_assert(mpages_heap_drop(all.heap, &all.draft) && mpages_heap_retire(all.heap, &all.fn));
	ck_assert(mpages_heap_free(&all.heap));
}
END_TEST

static void
use_under_mdwe(void *with)
{
	mpages_heap *heap = mpages_heap_new();

	(void)with;
	child_forbid_new_code();
	child_assert(run_code(function(heap, 100, 1, NULL, 3)) == 3);
	child_assert(mpages_heap_free(&heap));
}

static void
use_without_descriptors(void *with)
{
	struct rlimit none = {0, 0};
	mpages_heap *heap = mpages_heap_new();

	(void)with;
	child_assert(setrlimit(RLIMIT_NOFILE, &none) == 0);
	for (int i = 0; i < 100; i++)
		child_assert(!mpages_draft_ok(mpages_heap_draft(heap, 100, 1, NULL)));
	child_assert(error_is(MPAGES_FILE_LIMIT, "map"));
	child_assert(mpages_heap_stats_of(heap).chunks == 0);
	child_assert(mpages_heap_free(&heap));
}

static void
use_without_files(void *with)
{
	struct rlimit small = {100000, 100000};
	mpages_heap *heap = mpages_heap_new();

	(void)with;
	/* What a write past it would raise, ends this process. */
	child_assert(setrlimit(RLIMIT_FSIZE, &small) == 0);
	child_assert(!mpages_draft_ok(mpages_heap_draft(heap, 100, 1, NULL)));
	child_assert(error_is(MPAGES_FILE_LIMIT, "map"));
	child_assert(mpages_heap_stats_of(heap).chunks == 0);
	child_assert(mpages_heap_free(&heap));
}

START_TEST(policies_and_limits)
{
	ck_assert(child_is_fine(child_run(use_without_files, NULL)));
	ck_assert(child_is_fine(child_run(use_under_mdwe, NULL)));
	ck_assert(child_is_fine(child_run(use_without_descriptors, NULL)));
}
END_TEST

/* As on Linux before 5.1. Last of its process. */
static void
use_without_pairs(void *with)
{
	mpages_heap *heap = mpages_heap_new();
	mpages_draft draft;
	mpages_code none;
	size_t mapped;
	char byte = 0;

	(void)with;
	mapped = maps_bytes();
	child_assert(heap != NULL);
	mpages_probes_off(MPAGES_PROBE_TWICE);
	draft = mpages_heap_draft(heap, 1, 1, NULL);
	child_assert(!mpages_draft_ok(draft) && error_is(MPAGES_UNSUPPORTED, "map"));
	draft = mpages_heap_draft(heap, 1, 1, &byte);
	child_assert(!mpages_draft_ok(draft) && error_is(MPAGES_UNSUPPORTED, "map"));
	child_assert(mpages_heap_bytes_mut(heap, draft).size == 0);
	child_assert(!mpages_heap_write(heap, draft, 0, &byte, 1) && error_is(MPAGES_EMPTIED, "view"));
	none = mpages_heap_publish(heap, &draft);
	child_assert(!mpages_code_ok(none) && error_is(MPAGES_EMPTIED, "publish"));
	child_assert(mpages_code_entry(none).fn == NULL);
	child_assert(mpages_heap_drop(heap, &draft) && mpages_heap_retire(heap, &none));
	child_assert(mpages_heap_reclaim(heap) && mpages_heap_stats_of(heap).chunks == 0);
	child_assert(!maps_are_ours() || maps_bytes() == mapped);
	child_assert(mpages_heap_free(&heap));
}

START_TEST(without_pairs_all_of_it_fails_and_says_so)
{
	ck_assert(child_is_fine(child_run(use_without_pairs, NULL)));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("heap_child");
	TCase *tcase = tcase_create("children");
	SRunner *runner;
	int failed;

	tcase_add_test(tcase, without_pairs_all_of_it_fails_and_says_so);
	if (mpages_exec_support().by_pair) {
		tcase_add_test(tcase, a_child_runs_code_and_can_do_nothing_else);
		tcase_add_test(tcase, policies_and_limits);
	} else {
		puts("passed over, for they need pairs: all else");
	}
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
