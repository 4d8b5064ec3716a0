/* Names of pages: what the system is asked, and, where this kernel can, what /proc/self/maps
 * shows. */
/* Wrapped: prctl. */
#define _GNU_SOURCE
#define PAGES_ALLOW_EXEC
#include <errno.h>
#include <memory_pages/dual.h>
#include <memory_pages/guarded.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/prctl.h>

#include "pages_kit.h"

#ifndef PR_SET_VMA
# define PR_SET_VMA 0x53564d61
# define PR_SET_VMA_ANON_NAME 0
#endif

enum {
	MOST = 73, /* characters behind "pages:" */
	PATTERN = 5
};

/* What was asked last; and what the answer is to be, where it is not the system's. */
static struct {
	void *base;
	size_t size;
	char name[128];
	bool none;
} asked;

static enum {
	THE_SYSTEMS,
	TRUE_ANSWER,
	REFUSAL
} answer;
static int refusal_code;

int __real_prctl(int option, ...);
int __wrap_prctl(int option, ...);

int
__wrap_prctl(int option, ...)
{
	unsigned long words[4];
	va_list more;

	va_start(more, option);
	for (int i = 0; i < 4; i++)
		words[i] = va_arg(more, unsigned long);
	va_end(more);
	if (option == PR_SET_VMA && words[0] == PR_SET_VMA_ANON_NAME) {
		asked.base = (void *)words[1];
		asked.size = words[2];
		asked.none = words[3] == 0;
		snprintf(asked.name, sizeof asked.name, "%s",
		         words[3] == 0 ? "" : (char *)words[3]);
		if (answer == TRUE_ANSWER)
			return 0;
		if (answer == REFUSAL) {
			errno = refusal_code;
			return -1;
		}
	}
	return __real_prctl(option, words[0], words[1], words[2], words[3]);
}

/* ---- What is asked ---- */

START_TEST(the_system_is_asked_for_the_familys_name_and_the_given_one)
{
	const family_state *is = &family[_i];
	mpages_region pages = is->new(3 * mpages_page_size());

	answer = TRUE_ANSWER;
	ck_assert(is->set_name(pages, "page cache") == MPAGES_HINT_DONE);
	ck_assert_str_eq(asked.name, "pages:page cache");
	ck_assert(asked.base == pages.base && asked.size == pages.size);
	ck_assert(is->set_name(pages, NULL) == MPAGES_HINT_DONE && asked.none);
	ck_assert(is->free(&pages));
	ck_assert(is->set_name(pages, "gone") == MPAGES_HINT_REFUSED);
	assert_error(MPAGES_EMPTIED, "name");
}
END_TEST

START_TEST(what_is_no_name_is_refused_before_it_is_asked)
{
	static const char *const bad[] = {
		"", "a[b", "a]b", "a\\b", "a$b", "a`b", "two\nlines", "tab\t", "\x7f", "\x1f",
		"\xc3\xa9",
	};
	char longest[MOST + 2];
	pages_rw pages = pages_rw_new(1);

	answer = TRUE_ANSWER;
	asked.base = NULL;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		ck_assert(pages_rw_name(pages, bad[i]) == MPAGES_HINT_REFUSED);
		assert_error(MPAGES_BAD_NAME, "name");
	}
	memset(longest, '~', sizeof longest);
	longest[MOST + 1] = '\0';
	ck_assert(pages_rw_name(pages, longest) == MPAGES_HINT_REFUSED);
	assert_error(MPAGES_BAD_NAME, "name");
	ck_assert_ptr_null(asked.base);
	longest[MOST] = '\0';
	ck_assert(pages_rw_name(pages, longest) == MPAGES_HINT_DONE);
	ck_assert_uint_eq(strlen(asked.name), 79);
	ck_assert(pages_rw_free(&pages));
}
END_TEST

START_TEST(a_family_may_be_too_long_for_a_name)
{
	char family_name[100];
	const mpages_state state = {"state", MPAGES_READ, 0, family_name};
	pages_r pages = pages_r_new(1);

	answer = TRUE_ANSWER;
	memset(family_name, 'f', sizeof family_name);
	for (size_t n = 99; n >= 78; n--) {
		family_name[n] = '\0';
		ck_assert(mpages_name(pages.region, &state, "n") == MPAGES_HINT_REFUSED);
		assert_error(MPAGES_BAD_NAME, "name");
	}
	family_name[77] = '\0';
	ck_assert(mpages_name(pages.region, &state, "n") == MPAGES_HINT_DONE);
	ck_assert(pages_r_free(&pages));
}
END_TEST

START_TEST(the_outcome_is_the_systems)
{
	static const struct {
		int code;
		mpages_hint hint;
		mpages_status status;
	} outcomes[] = {
		{EINVAL, MPAGES_HINT_UNSUPPORTED, MPAGES_FORKED},
		{EBADF, MPAGES_HINT_UNSUPPORTED, MPAGES_FORKED},
		{ENOMEM, MPAGES_HINT_REFUSED, MPAGES_OUT_OF_MEMORY},
		{EPERM, MPAGES_HINT_REFUSED, MPAGES_REFUSED},
	};
	pages_rw pages = pages_rw_new(1);

	answer = REFUSAL;
	refusal_code = outcomes[_i].code;
	/* An error from before, which only a refusal changes. */
	mpages_fail(MPAGES_FORKED, 0, "name", NULL, 0);
	errno = 4711;
	ck_assert(pages_rw_name(pages, "x") == outcomes[_i].hint);
	ck_assert_int_eq(errno, 4711);
	assert_error(outcomes[_i].status, "name");
	ck_assert(pages_rw_free(&pages));
}
END_TEST

/* ---- What is shown ---- */

/* Whether all mappings of a range are shown like this; "": without a name. */
static bool
shown_as(mpages_region pages, const char *name)
{
	FILE *maps = fopen("/proc/self/maps", "r");
	unsigned long start, end, from = (unsigned long)pages.base;
	char line[512];
	int at;
	bool all = maps != NULL;

	while (maps != NULL && fgets(line, sizeof line, maps) != NULL) {
		if (sscanf(line, "%lx-%lx %*s %*s %*s %*s %n", &start, &end, &at) != 2 ||
		    start >= from + pages.size || end <= from)
			continue;
		line[strcspn(line, "\n")] = '\0';
		all = all && strcmp(line + at, name) == 0;
	}
	if (maps != NULL)
		fclose(maps);
	return all;
}

/* Pages to look at; of size 0, and that is said, where this kernel names none. */
static mpages_region
named_pages(int state, const char *test)
{
	mpages_region pages = filled(state, 3 * mpages_page_size(), PATTERN);

	answer = THE_SYSTEMS;
	if (family[state].set_name(pages, "cache") == MPAGES_HINT_DONE)
		return pages;
	/* Once is enough. */
	if (state == AT_rw)
		printf("name: this kernel names no mappings, so nothing is shown %s\n", test);
	ck_assert(family[state].free(&pages));
	return pages;
}

START_TEST(a_name_is_shown_and_stays_through_every_turn)
{
	mpages_region pages = named_pages(_i, "through turns");
	const family_state *is = &family[_i];

	if (pages.size == 0)
		return;
	ck_assert(shown_as(pages, "[anon:pages:cache]"));
	for (int to = 0; to < FAMILY_STATES; to++) {
		int state = _i;

		ck_assert(family_go(&pages, &state, to));
		ck_assert(shown_as(pages, "[anon:pages:cache]"));
		ck_assert(family_go(&pages, &state, _i));
	}
	ck_assert(holds(&pages, _i, PATTERN));
	ck_assert(is->set_name(pages, "other") == MPAGES_HINT_DONE);
	ck_assert(shown_as(pages, "[anon:pages:other]"));
	ck_assert(is->set_name(pages, NULL) == MPAGES_HINT_DONE);
	ck_assert(shown_as(pages, ""));
	ck_assert(is->free(&pages));
}
END_TEST

START_TEST(a_name_stays_where_the_pages_move)
{
	mpages_region named = named_pages(AT_rw, "after a resize");
	pages_rw pages = {named};

	if (named.size == 0)
		return;
	ck_assert(pages_rw_resize(&pages, (size_t)1 << 26));
	ck_assert(shown_as(pages.region, "[anon:pages:cache]"));
	ck_assert(pages_rw_resize(&pages, 1));
	ck_assert(shown_as(pages.region, "[anon:pages:cache]"));
	ck_assert(pages_rw_free(&pages));
}
END_TEST

START_TEST(parts_have_the_name_and_may_have_others)
{
	mpages_region named = named_pages(AT_rw, "by parts");
	pages_rw pages = {named}, part;

	if (named.size == 0)
		return;
	part = pages_rw_split(&pages, mpages_page_size());
	ck_assert(shown_as(pages.region, "[anon:pages:cache]"));
	ck_assert(shown_as(part.region, "[anon:pages:cache]"));
	ck_assert(pages_rw_name(part, "index") == MPAGES_HINT_DONE);
	ck_assert(shown_as(pages.region, "[anon:pages:cache]"));
	ck_assert(shown_as(part.region, "[anon:pages:index]"));
	/* Pages of two names can be one handle all the same. */
	ck_assert(pages_rw_join(&pages, &part) && pattern_holds(named.base, named.size, PATTERN));
	ck_assert(pages_rw_name(pages, "all") == MPAGES_HINT_DONE);
	ck_assert(shown_as(named, "[anon:pages:all]"));
	ck_assert(pages_rw_free(&pages));
}
END_TEST

START_TEST(pages_with_marks_have_names_where_they_are_no_files)
{
	pages_rw_guarded guarded = pages_rw_guarded_new(1);
	pages_code code = pages_code_new(1);
	mpages_hint hint;

	answer = THE_SYSTEMS;
	hint = pages_rw_guarded_name(guarded, "fenced");
	ck_assert(hint == MPAGES_HINT_UNSUPPORTED ||
	          (hint == MPAGES_HINT_DONE && shown_as(guarded.region, "[anon:pages:fenced]")));
	ck_assert(pages_rw_dual_name(code.rw, "code") == MPAGES_HINT_UNSUPPORTED);
	ck_assert(shown_as(code.rw.region, "/memfd:memory_pages (deleted)"));
	ck_assert(shown_as(code.rx.region, "/memfd:memory_pages (deleted)"));
	ck_assert(pages_rw_guarded_free(&guarded) && pages_code_free(&code));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("name");
	TCase *tcase = tcase_create("name");

	tcase_add_loop_test(tcase, the_system_is_asked_for_the_familys_name_and_the_given_one, 0,
	                    FAMILY_STATES);
	tcase_add_test(tcase, what_is_no_name_is_refused_before_it_is_asked);
	tcase_add_test(tcase, a_family_may_be_too_long_for_a_name);
	tcase_add_loop_test(tcase, the_outcome_is_the_systems, 0, 4);
	tcase_add_loop_test(tcase, a_name_is_shown_and_stays_through_every_turn, 0, FAMILY_STATES);
	tcase_add_test(tcase, a_name_stays_where_the_pages_move);
	tcase_add_test(tcase, parts_have_the_name_and_may_have_others);
	tcase_add_test(tcase, pages_with_marks_have_names_where_they_are_no_files);
	suite_add_tcase(suite, tcase);
	return run_suite(suite);
}
