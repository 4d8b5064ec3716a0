/* Every function of the generated API, in every state, while every call by which it asks the
 * system is refused: at each index, with each likely code, once or for ever, alone or with a
 * second, half way or before. Prints how many ways were tried; with the argument "all", more. */
/* Wrapped: all of inject_calls.h, and mpages_cpu_caches_apart and mpages_cpu_publish. */
#define _GNU_SOURCE
#include "emulated.h"
#include "inject_turns.h"
#include "needs.h"

/* ---- Trials ---- */

/* What every state has, with or without a turn. */
static const struct trial news[] = {
	{"new", "map", begin_nothing, act_new, worked_new, failed_new},
	{"new_aligned", "map", begin_nothing, act_new_aligned, worked_new_aligned, failed_new},
};
static const struct trial uncommits[] = {
	{"uncommit", "uncommit", begin_whole, act_uncommit, worked_uncommit, failed_and_unchanged},
	{"uncommit of pieces", "uncommit", begin_pieces, act_uncommit, worked_uncommit,
	 failed_and_unchanged},
};
static const struct trial turns[] = {
	{"a turn", "protect", begin_whole, act_turn, worked_turn, failed_turn},
	{"a turn of pieces", "protect", begin_pieces, act_turn, worked_turn, failed_turn},
	{"the turn of an inert handle", "protect", begin_inert, act_turn, worked_turn,
	 failed_turn},
};
static const struct trial frees[] = {
	{"free", "unmap", begin_whole, act_free, worked_free, failed_free},
	{"free of pieces", "unmap", begin_pieces, act_free, worked_free, failed_free},
	{"free of an inert handle", "unmap", begin_inert, act_free, worked_free, failed_free},
};
static const struct trial resizes[] = {
	{"resize", "resize", begin_whole, act_resize, worked_resize, failed_and_unchanged},
	{"resize of pieces", "resize", begin_pieces, act_resize, worked_resize,
	 failed_and_unchanged},
};
static const struct trial decommits[] = {
	{"decommit", "decommit", begin_whole, act_decommit, worked_decommit, failed_decommit},
	{"decommit of pieces", "decommit", begin_pieces, act_decommit, worked_decommit,
	 failed_decommit},
	{"decommit of locked pages", "decommit", begin_locked, act_decommit, worked_decommit,
	 failed_decommit},
};
static const struct trial advises[] = {
	{"advise_use_soon", "advise", begin_whole, act_advise_use_soon, worked_advise,
	 failed_advise},
	{"advise_use_seq", "advise", begin_whole, act_advise_use_seq, worked_advise,
	 failed_advise},
	{"advise_use_rnd of pieces", "advise", begin_pieces, act_advise_use_rnd, worked_advise,
	 failed_advise},
	{"name", "name", begin_pieces, act_name, worked_advise, failed_advise},
};

/* Tries something with pages of a state; a second refusal too, where that is wanted. */
static void
go_through(const struct trial *trial, int state, size_t at, size_t n, bool deep)
{
	struct subject it = {.trial = trial, .state = state, .to = state, .at = at, .n = n};

	/* Inert handles need some turn to have become so. */
	while (trial->begin == begin_inert && family[state].turns[it.turn].turn == NULL)
		it.turn++;
	explore_all(&it, deep);
}

START_TEST(a_make_that_is_refused_leaves_nothing)
{
	go_through(&news[0], _i, 0, PAGES * mpages_page_size(), true);
	go_through(&news[1], _i, 0, PAGES * mpages_page_size(), true);
}
END_TEST

START_TEST(an_uncommit_that_is_refused_changes_nothing)
{
	needs_list();
	for (int i = 0; i < LENGTH(uncommits); i++)
		explore_all(&(struct subject){.trial = &uncommits[i], .state = _i, .to = AT_none},
		            true);
}
END_TEST

START_TEST(a_turn_that_is_refused_is_undone_or_inert)
{
	int state = _i % FAMILY_STATES;

	needs_list();
	caches_apart = _i >= FAMILY_STATES;
	for (int i = 0; i < (thorough || !caches_apart ? LENGTH(turns) : 1); i++) {
		for (int turn = 0; turn < FAMILY_TURNS; turn++) {
			const struct family_turn *is = &family[state].turns[turn];

			if (is->turn != NULL)
				explore_all(&(struct subject){.trial = &turns[i], .state = state,
				                              .to = is->to, .turn = turn},
				            i == 0 && (thorough || !caches_apart));
		}
	}
}
END_TEST

/* The list of mappings tells whether undoing has worked; but not where it breaks off. */
START_TEST(what_cannot_be_read_to_its_end_proves_nothing)
{
	enum {
		FIRST_READ = 3 /* after the turn, undoing it, and the open */
	};
	struct subject it = {.trial = &turns[0], .state = _i, .mapped = mapped_pages()};

	needs_list();
	while (family[_i].turns[it.turn].turn == NULL)
		it.turn++;
	it.to = family[_i].turns[it.turn].to;
	for (int at = FIRST_READ; at == FIRST_READ || at < seen.calls; at++) {
		plan = (struct plan){{
			{0, EACCES, THAT_CALL, true},
			{at, EIO, ONCE, false},
			{FIRST_READ, 0, THAT_CALL, true},
		}, 3};
		run(&it);
		ck_assert(seen.made[FIRST_READ] == CALL_read);
		tally->points++;
	}
	plan.n = 0;
}
END_TEST

START_TEST(a_free_that_is_refused_keeps_the_handle)
{
	needs_list();
	for (int i = 0; i < LENGTH(frees); i++)
		go_through(&frees[i], _i, 0, 0, i != 1);
}
END_TEST

START_TEST(a_resize_that_is_refused_changes_nothing)
{
	size_t page = mpages_page_size();

	for (int i = 0; i < LENGTH(resizes); i++) {
		go_through(&resizes[i], readable_writable[_i], 0, page, true);
		go_through(&resizes[i], readable_writable[_i], 0, 3 * PAGES * page, true);
	}
}
END_TEST

START_TEST(a_decommit_that_is_refused_wipes_nothing_else)
{
	int state = writable[_i % LENGTH(writable)];
	size_t page = mpages_page_size();

	needs_list();
	caches_apart = _i >= LENGTH(writable);
	for (int i = 0; i < LENGTH(decommits); i++) {
		go_through(&decommits[i], state, 1, PAGES * page - 2, i == 0 && !caches_apart);
		go_through(&decommits[i], state, page, 2 * page, false);
		go_through(&decommits[i], state, page + 1, page - 2, false);
	}
}
END_TEST

START_TEST(a_hint_that_is_refused_says_so)
{
	size_t page = mpages_page_size();

	needs_list();
	go_through(&advises[0], _i, page + 1, 1, true);
	go_through(&advises[1], _i, 0, PAGES * page, false);
	go_through(&advises[2], _i, 0, PAGES * page, false);
	go_through(&advises[3], _i, 0, PAGES * page, true);
}
END_TEST

/* ---- What no system can refuse ---- */

START_TEST(what_asks_nothing_cannot_fail)
{
	static const struct trial trial = {.name = "what asks nothing"};
	struct subject it = {.trial = &trial, .state = _i, .to = _i};

	needs_list();
	begin_whole(&it);
	calls_begin();
	ask_nothing(&it, &family[_i]);
	calls_end();
	expect(&it, seen.calls == 0);
	expect_bytes(&it, &it.pages, _i, 0, 0, false);
	end(&it, &it.pages, _i);
}
END_TEST

/* The list of mappings tells what pages are; but not where it cannot be read. */
START_TEST(what_cannot_be_read_is_not_adopted)
{
	static const struct trial trial = {.name = "verify and from_raw"};
	struct subject it = {.trial = &trial, .state = _i, .to = _i, .mapped = mapped_pages()};
	static const struct {
		int at, code;
	} refusals[] = {{0, EMFILE}, {0, EACCES}, {1, EIO}, {2, EIO}};
	mpages_extent extent;

	begin_whole(&it);
	for (int i = 0; i < LENGTH(refusals); i++) {
		plan = (struct plan){{{refusals[i].at, refusals[i].code, THAT_CALL, false}}, 1};
		for (int call = 0; call < 3; call++) {
			bool worked;

			mpages_fail(MPAGES_OK, 0, "nothing", NULL, 0);
			calls_begin();
			errno = SOME_ERRNO;
			worked = call == 0 ? family[_i].verify(it.pages)
			         : call == 1 ? !is_empty(family[_i].from_raw(it.pages.base, it.pages.size))
			                     : mpages_query(it.pages.base, &extent);
			calls_end();
			expect(&it, errno == SOME_ERRNO && seen.descriptors == 0);
			/* A list that goes on behind the pages is more than is needed. */
			expect(&it, worked ? i == 3 : mpages_last_error()->status == MPAGES_UNSUPPORTED);
			tally->points++;
		}
	}
	plan.n = 0;
	expect_bytes(&it, &it.pages, _i, 0, 0, false);
	end(&it, &it.pages, _i);
}
END_TEST

START_TEST(an_inert_handle_is_refused_without_asking)
{
	struct subject it = {.trial = &turns[2], .state = _i};

	needs_list();
	while (family[_i].turns[it.turn].turn == NULL)
		it.turn++;
	it.to = family[_i].turns[it.turn].to;
	begin_inert(&it);
	calls_begin();
	expect_refusals(&it);
	calls_end();
	expect(&it, seen.calls == 0);
	expect(&it, family[_i].free(&it.pages));
}
END_TEST

/* ---- Turns that could not be remembered ---- */

START_TEST(a_turn_does_not_begin_without_room_to_remember_it)
{
	static const struct trial trial = {
		"a turn without room", "protect", begin_new, act_turn, never_works,
		failed_to_begin,
	};
	struct subject inert = {
		.trial = &trial, .state = AT_rw, .to = AT_w, .turn = TURN_deny_read,
	};
	int n = 0;

	needs_list();
	/* So many handles become inert that the next turn has to ask for room, and is refused. */
	while (make_inert(&inert))
		ck_assert_int_lt(n++, 200);
	for (int turn = 0; turn < FAMILY_TURNS; turn++) {
		const struct family_turn *is = &family[_i].turns[turn];
		struct subject it = {.trial = &trial, .state = _i, .to = is->to, .turn = turn,
		                     .mapped = mapped_pages()};

		if (is->turn != NULL)
			refuse(&it, 0, CALL_mmap);
	}
}
END_TEST

/* ---- The suite ---- */

static void
add_makes(TCase *tcase)
{
	tcase_add_loop_test(tcase, a_make_that_is_refused_leaves_nothing, 0, FAMILY_STATES);
}

static void
add_turns(TCase *tcase)
{
	tcase_add_loop_test(tcase, an_uncommit_that_is_refused_changes_nothing, 1, FAMILY_STATES);
	tcase_add_loop_test(tcase, a_turn_that_is_refused_is_undone_or_inert, 0,
	                    2 * FAMILY_STATES);
	tcase_add_loop_test(tcase, what_cannot_be_read_to_its_end_proves_nothing, 0,
	                    FAMILY_STATES);
	tcase_add_loop_test(tcase, a_turn_does_not_begin_without_room_to_remember_it, 0,
	                    FAMILY_STATES);
	tcase_add_loop_test(tcase, an_inert_handle_is_refused_without_asking, 0, FAMILY_STATES);
}

static void
add_frees(TCase *tcase)
{
	tcase_add_loop_test(tcase, a_free_that_is_refused_keeps_the_handle, 0, FAMILY_STATES);
}

static void
add_resizes(TCase *tcase)
{
	tcase_add_loop_test(tcase, a_resize_that_is_refused_changes_nothing, 0,
	                    LENGTH(readable_writable));
}

static void
add_decommits(TCase *tcase)
{
	tcase_add_loop_test(tcase, a_decommit_that_is_refused_wipes_nothing_else, 0,
	                    2 * LENGTH(writable));
}

static void
add_hints(TCase *tcase)
{
	tcase_add_loop_test(tcase, a_hint_that_is_refused_says_so, 0, FAMILY_STATES);
}

static void
add_others(TCase *tcase)
{
	tcase_add_loop_test(tcase, what_asks_nothing_cannot_fail, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, what_cannot_be_read_is_not_adopted, 0, FAMILY_STATES);
}

/* Each a test case, so that CK_RUN_CASE can choose. */
static const struct {
	const char *name;
	void (*add)(TCase *tcase);
} groups[] = {
	{"make", add_makes},
	{"turn", add_turns},
	{"free", add_frees},
	{"resize", add_resizes},
	{"decommit", add_decommits},
	{"advise", add_hints},
	{"others", add_others},
};

static void
add_all(TCase *tcase)
{
	for (int i = 0; i < LENGTH(groups); i++)
		groups[i].add(tcase);
}

int
main(int argc, char **argv)
{
	Suite *suite = suite_create("inject");
	int status;

	counts_ours = maps_are_ours() && system_counts_only_ours();
	thorough = argc > 1 && strcmp(argv[1], "all") == 0;
	tally = mmap(NULL, sizeof *tally, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS,
	             -1, 0);
	if (tally == MAP_FAILED)
		return EXIT_FAILURE;
	if (thorough)
		at_every_page_size(suite, add_all);
	for (int i = 0; !thorough && i < LENGTH(groups); i++) {
		TCase *tcase = tcase_create(groups[i].name);

		tcase_set_timeout(tcase, 60);
		groups[i].add(tcase);
		suite_add_tcase(suite, tcase);
	}
	status = run_suite(suite);
	printf("%ld fault points: %ld failures, after %ld of which a handle was inert\n",
	       tally->points, tally->failures, tally->inert);
	return status;
}
