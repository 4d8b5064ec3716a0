/* What the suites of the generated API share: bytes to know again, pages of every state that hold
 * them, and every page size. */
#ifndef TESTS_PAGES_KIT_H
#define TESTS_PAGES_KIT_H

#include <check.h>
#include <stdlib.h>

#include "family.h"
#include "maps.h"
#include "page.h"

/* ---- Bytes to know again ---- */

/* The i-th byte of a pattern: of pattern 0 always 0, of others never 0, with no two
 * pages alike. */
static inline unsigned char
pattern_byte(unsigned pattern, size_t i)
{
	return (unsigned char)(pattern == 0 ? 0 : 1 + (i * 31 + pattern) % 251);
}

static inline void
pattern_fill(void *to, size_t n, unsigned pattern)
{
	unsigned char *bytes = to;

	for (size_t i = 0; i < n; i++)
		bytes[i] = pattern_byte(pattern, i);
}

static inline bool
pattern_holds(const void *from, size_t n, unsigned pattern)
{
	const unsigned char *bytes = from;

	for (size_t i = 0; i < n; i++)
		if (bytes[i] != pattern_byte(pattern, i))
			return false;
	return true;
}

/* ---- Pages ---- */

static inline void
go(mpages_region *pages, int *state, int to)
{
	ck_assert_msg(family_go(pages, state, to), "from %s to %s: %s", family[*state].name,
	              family[to].name, mpages_status_text(mpages_last_error()->status));
}

/* Pages in a state, full of a pattern. */
static inline mpages_region
filled(int state, size_t bytes, unsigned pattern)
{
	int now = AT_rw;
	mpages_region pages = family[now].new(bytes);

	ck_assert_uint_ge(pages.size, bytes);
	pattern_fill(pages.base, pages.size, pattern);
	go(&pages, &now, state);
	return pages;
}

/* Whether pages in a state are full of a pattern; they stay in it. */
static inline bool
holds(mpages_region *pages, int state, unsigned pattern)
{
	int now = state;
	bool so;

	go(pages, &now, now & MPAGES_READ ? now : AT_r);
	so = pattern_holds(family[now].bytes(*pages).ptr, pages->size, pattern);
	go(pages, &now, state);
	return so;
}

/* That there are as many mappings as before: none is left behind. */
static inline void
assert_mappings(size_t before)
{
	if (maps_are_ours())
		ck_assert_uint_eq(maps_count(), before);
}

static inline bool
is_empty(mpages_region pages)
{
	return pages.base == NULL && pages.size == 0;
}

/* That the last call to fail failed for this reason, at this operation. */
static inline void
assert_error(mpages_status status, const char *operation)
{
	const mpages_error *error = mpages_last_error();

	ck_assert_str_eq(mpages_status_text(error->status), mpages_status_text(status));
	ck_assert_str_eq(error->operation, operation);
}

/* ---- Page sizes ---- */

static inline void
true_pages(void)
{
	mpages_page_size_override(0);
}

static inline void
pages_of_16k(void)
{
	mpages_page_size_override(16384);
}

static inline void
pages_of_64k(void)
{
	mpages_page_size_override(65536);
}

/* Adds tests three times: with pages as the system has them, and with larger ones. */
static inline void
at_every_page_size(Suite *suite, void (*add)(TCase *))
{
	static const struct {
		const char *name;
		size_t size;
		void (*override)(void);
	} pages[] = {
		{"the system's pages", 0, true_pages},
		{"16K pages", 16384, pages_of_16k},
		{"64K pages", 65536, pages_of_64k},
	};

	for (int i = 0; i < LENGTH(pages); i++) {
		TCase *tcase;

		/* Pages can only be taken for larger than they are. */
		if (pages[i].size != 0 && pages[i].size <= mpages_page_size())
			continue;
		tcase = tcase_create(pages[i].name);
		tcase_set_timeout(tcase, 60);
		tcase_add_checked_fixture(tcase, pages[i].override, true_pages);
		add(tcase);
		suite_add_tcase(suite, tcase);
	}
}

/* Runs a suite to its closing line, and returns what main does. */
static inline int
run_suite(Suite *suite)
{
	SRunner *runner = srunner_create(suite);
	int failed;

	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

#endif
