/* What the suites of vectors share. */
#ifndef TESTS_VEC_KIT_H
#define TESTS_VEC_KIT_H

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "maps.h"
#include "mpages.h"
#include "needs.h"
#include "vec.h"

enum {
	KIB = 1024,
	MIB = 1024 * 1024,
	/* AddressSanitizer has mappings, addresses and memory of its own to keep. */
#ifdef MPAGES_VEC_ASAN
	UNDER_ASAN = 1
#else
	UNDER_ASAN = 0
#endif
};

/* Check writes down each assertion that it passes: too slow for millions. */
#define must(is_so) ((is_so) ? (void)0 : ck_abort_msg("not so: %s", #is_so))

/* That something is so, if not at once. A page that the system is just moving elsewhere, to have room for a huge one,
 * is told to be out of memory for that moment; other processes are what makes it do so. */
#define must_soon(is_so) \
	do \
		for (int tries = 0; !(is_so); tries++) \
			if (tries == 1000) \
				ck_abort_msg("not so: %s", #is_so); \
	while (0)

/* Whether the last call to fail failed for this reason, at this operation. */
static inline bool
failed_with(mpages_status status, const char *operation)
{
	const mpages_error *error = mpages_last_error();

	return error->status == status && strcmp(error->operation, operation) == 0;
}

/* A field of a file of /proc, such as "VmData:" of /proc/self/status, in KiB; 0 where there is none. */
static inline size_t
proc_kib(const char *path, const char *field)
{
	char line[256];
	size_t kib = 0;
	FILE *file = fopen(path, "re");

	if (file == NULL)
		return 0;
	while (fgets(line, sizeof line, file) != NULL)
		if (strncmp(line, field, strlen(field)) == 0)
			kib = strtoul(line + strlen(field), NULL, 10);
	fclose(file);
	return kib;
}

/* Runs a suite of one case to its closing line, and returns what main does. */
static inline int
run_tests(const char *name, TCase *tcase)
{
	Suite *suite = suite_create(name);
	SRunner *runner;
	int failed;

	tcase_set_timeout(tcase, 120);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

#endif
