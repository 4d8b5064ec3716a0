/* Forks with live pages of every state: parent and child each have their own, with the same bytes
 * and rights, and neither sees what the other does. */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdatomic.h>

#include <memory_pages/vectors.h>

#include "child.h"
#include "code.h"
#include "pages_kit.h"

enum {
	FIRST = 11, /* patterns */
	OTHER = 12,
	THREADS = 3,
	FORKS = 12
};

/* Live pages of every state, and a way for the parent to let the child go on. */
struct all {
	mpages_region pages[FAMILY_STATES];
	int go[2];
};

static void
make_all(struct all *all)
{
	ck_assert_int_eq(pipe(all->go), 0);
	for (int state = 0; state < FAMILY_STATES; state++)
		all->pages[state] = filled(state, 3 * mpages_page_size(), FIRST);
}

/* In a child Check is not there to be told. */
static void
child_go(mpages_region *pages, int *state, int to)
{
	child_assert(family_go(pages, state, to));
}

/* That pages of a state have its rights and are full of a pattern. */
static void
child_assert_holds(mpages_region *pages, int state, unsigned pattern)
{
	int now = state;

	child_assert(strcmp(maps_rights(pages->base, pages->size), family[state].rights) == 0);
	child_go(pages, &now, now & MPAGES_READ ? now : AT_r);
	child_assert(pattern_holds(family[now].bytes(*pages).ptr, pages->size, pattern));
	child_go(pages, &now, state);
}

static void
overwrite(mpages_region *pages, int state, unsigned pattern)
{
	int now = state;

	child_go(pages, &now, now & MPAGES_WRITE ? now : AT_w);
	pattern_fill(family[now].at_mut(*pages, 0), pages->size, pattern);
	child_go(pages, &now, state);
}

/* Does everything that can be done to pages, and ends with their end. */
static void
do_everything(mpages_region *pages, int state)
{
	mpages_region was;
	int now = state;

	overwrite(pages, state, OTHER);
	child_assert_holds(pages, state, OTHER);
	for (int to = 0; to < FAMILY_STATES; to++)
		child_go(pages, &now, to);
	child_assert(family[now].decommit(*pages, 0, pages->size));
	child_assert(family[now].resize(pages, 5 * pages->size));
	was = *pages;
	child_assert(family[now].free(pages));
	child_assert(strcmp(maps_rights(was.base, was.size), "hole") == 0);
}

/* ---- What a child does stays in the child ---- */

static void
use_all(void *with)
{
	struct all *all = with;

	for (int state = 0; state < FAMILY_STATES; state++) {
		child_assert_holds(&all->pages[state], state, FIRST);
		do_everything(&all->pages[state], state);
	}
}

START_TEST(a_parent_sees_nothing_of_what_its_child_does)
{
	struct all all;

	make_all(&all);
	ck_assert_int_eq(child_run(use_all, &all), 0);
	for (int state = 0; state < FAMILY_STATES; state++) {
		mpages_region *pages = &all.pages[state];

		ck_assert_str_eq(maps_rights(pages->base, pages->size), family[state].rights);
		ck_assert(holds(pages, state, FIRST));
		ck_assert(family[state].free(pages));
	}
}
END_TEST

/* ---- What a parent does stays in the parent ---- */

static void
wait_and_use_all(void *with)
{
	struct all *all = with;
	char byte;

	child_assert(read(all->go[0], &byte, 1) == 1);
	use_all(with);
}

START_TEST(a_child_sees_nothing_of_what_its_parent_does)
{
	struct all all;
	pid_t child;

	make_all(&all);
	child = child_start(wait_and_use_all, &all);
	for (int state = 0; state < FAMILY_STATES; state++)
		do_everything(&all.pages[state], state);
	ck_assert_int_eq(write(all.go[1], "!", 1), 1);
	ck_assert_int_eq(child_wait(child), 0);
}
END_TEST

/* ---- Code ---- */

static void
replace_code(void *with)
{
	pages_rx *finished = with;
	pages_rw draft;

	child_assert(code_call(pages_rx_entry(*finished, 0).fn) == CODE_RESULT);
	draft = pages_rx_allow_write_no_exec(finished);
	child_assert(pages_rw_ok(draft));
	code_write(pages_rw_bytes_mut(draft).ptr, 7);
	*finished = pages_rw_set_protected_exec(&draft);
	child_assert(pages_rx_ok(*finished));
	child_assert(code_call(pages_rx_entry(*finished, 0).fn) == 7);
}

START_TEST(code_runs_in_a_child_and_is_replaced_there_alone)
{
	pages_rw draft = pages_rw_new(sizeof code);
	pages_rx finished;

	code_write(pages_rw_bytes_mut(draft).ptr, CODE_RESULT);
	finished = pages_rw_set_protected_exec(&draft);
	ck_assert(pages_rx_ok(finished));
	ck_assert_int_eq(child_run(replace_code, &finished), 0);
	ck_assert_int_eq(code_call(pages_rx_entry(finished, 0).fn), CODE_RESULT);
	ck_assert(pages_rx_free(&finished));
}
END_TEST

/* ---- Threads ---- */

static atomic_bool enough;

/* Is always in the midst of something, and often of a failure. */
static void *
keep_busy(void *with)
{
	const int *state = with;
	unsigned char byte = 1;

	while (!atomic_load(&enough)) {
		pages_rw pages = pages_rw_new(1);
		int now = AT_rw;

		if (!pages_rw_store(pages, 0, &byte, 1) ||
		    pages_rw_store(pages, 1, &byte, SIZE_MAX) ||
		    !family_go(&pages.region, &now, *state) || !family[now].free(&pages.region))
			return with;
	}
	return NULL;
}

static void
make_and_use_all(void *with)
{
	(void)with;
	for (int state = 0; state < FAMILY_STATES; state++) {
		mpages_region pages = family[state].new(3 * mpages_page_size());

		child_assert(family[state].ok(pages));
		do_everything(&pages, state);
		child_assert(!family[state].ok(family[state].new(0)));
		child_assert(mpages_last_error()->status == MPAGES_BAD_SIZE);
	}
}

START_TEST(a_child_may_call_everything_whatever_other_threads_were_doing)
{
	static const int states[THREADS] = {AT_r, AT_rwx, AT_none};
	pthread_t threads[THREADS];

	for (int i = 0; i < THREADS; i++)
		ck_assert_int_eq(
			pthread_create(&threads[i], NULL, keep_busy, (void *)&states[i]), 0);
	for (int i = 0; i < FORKS; i++)
		ck_assert_int_eq(child_run(make_and_use_all, NULL), 0);
	atomic_store(&enough, true);
	for (int i = 0; i < THREADS; i++) {
		void *failed;

		ck_assert_int_eq(pthread_join(threads[i], &failed), 0);
		ck_assert_ptr_null(failed);
	}
}
END_TEST

/* ---- Parts ---- */

struct parts {
	mpages_region first, rest;
};

static void
use_parts(void *with)
{
	struct parts *parts = with;

	child_assert(family[AT_rw].free(&parts->first));
	child_assert_holds(&parts->rest, AT_rw, FIRST);
	memset(parts->rest.base, 'x', parts->rest.size);
	child_assert(family[AT_rw].split(&parts->rest, mpages_page_size()).size != 0);
}

START_TEST(a_child_has_parts_of_its_own)
{
	size_t page = mpages_page_size();
	struct parts parts;

	/* Each is full of the pattern from its start. */
	parts.first = filled(AT_rw, 5 * page, FIRST);
	parts.rest = family[AT_rw].split(&parts.first, 2 * page);
	pattern_fill(parts.rest.base, parts.rest.size, FIRST);
	ck_assert_int_eq(child_run(use_parts, &parts), 0);
	ck_assert(holds(&parts.first, AT_rw, FIRST) && holds(&parts.rest, AT_rw, FIRST));
	ck_assert(family[AT_rw].join(&parts.first, &parts.rest));
	ck_assert(family[AT_rw].free(&parts.first));
}
END_TEST

/* ---- Vectors ---- */

static void
change(void *with)
{
	f64_vec *v = with;

	for (int i = 0; i < 100000; i++)
		child_assert(f64_vec_push(v, -1));
	v->data[0] = -1;
	child_assert(v->len == 100001 && f64_vec_free(v));
}

START_TEST(a_child_has_vectors_of_its_own)
{
	f64_vec v = {0};

	ck_assert(f64_vec_push(&v, 1));
	ck_assert_int_eq(child_run(change, &v), 0);
	ck_assert(v.len == 1 && v.data[0] == 1);
	ck_assert(f64_vec_push(&v, 2));
	ck_assert(f64_vec_free(&v));
}
END_TEST

static void
add_all(TCase *tcase)
{
	tcase_add_test(tcase, a_parent_sees_nothing_of_what_its_child_does);
	tcase_add_test(tcase, a_child_sees_nothing_of_what_its_parent_does);
	tcase_add_test(tcase, code_runs_in_a_child_and_is_replaced_there_alone);
	tcase_add_test(tcase, a_child_may_call_everything_whatever_other_threads_were_doing);
	tcase_add_test(tcase, a_child_has_parts_of_its_own);
	tcase_add_test(tcase, a_child_has_vectors_of_its_own);
}

int
main(void)
{
	Suite *suite = suite_create("fork");

	at_every_page_size(suite, add_all);
	return run_suite(suite);
}
