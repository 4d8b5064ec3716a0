/* What the suites of pages with marks share: accesses that fault, and calls of the system that fail. */
/* Wrapped: what the system's calls.h says. */
#ifndef TESTS_MARKS_KIT_H
#define TESTS_MARKS_KIT_H

#include <check.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "calls.h"
#include "faults.h"
#include "maps.h"
#include "mpages.h"
#include "page.h"
#include "probe.h"

/* ---- Bytes ---- */

static inline bool
bytes_are(const void *from, size_t n, unsigned char byte)
{
	const unsigned char *bytes = from;

	for (size_t i = 0; i < n; i++)
		if (bytes[i] != byte)
			return false;
	return true;
}

static inline void
assert_status(mpages_status status)
{
	ck_assert_str_eq(mpages_status_text(mpages_last_error()->status), mpages_status_text(status));
}

/* Adds tests twice: as the system is, and without what it may lack. */
static inline void
with_and_without(Suite *suite, void (*without)(void), void (*with)(void), void (*add)(TCase *))
{
	TCase *as_is = tcase_create("as the system is"), *less = tcase_create("without");

	add(as_is);
	tcase_add_checked_fixture(less, without, with);
	add(less);
	tcase_set_timeout(as_is, 60);
	tcase_set_timeout(less, 60);
	suite_add_tcase(suite, as_is);
	suite_add_tcase(suite, less);
}

static inline void
all_probes(void)
{
	mpages_probes_off(0);
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
