/* What a state does not permit ends the program: each access to a page of each state is tried in a process
 * of its own, this program with two arguments. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include "code.h"
#include "family.h"
#include "maps.h"

static const unsigned accesses[] = {MPAGES_READ, MPAGES_WRITE, MPAGES_EXEC};

/* ---- In the child ---- */

/* Makes pages with code in them in a state, and accesses them. */
static int
die(int state, unsigned access)
{
	int now = AT_rw;
	mpages_region pages = family[now].new(1);
	volatile unsigned char *at = pages.base;

	/* Nobody needs a window about it. */
	SetErrorMode(SEM_NOGPFAULTERRORBOX);
	if (pages.size == 0)
		return EXIT_FAILURE;
	memcpy(pages.base, code, sizeof code);
	if (!family_go(&pages, &now, state))
		return EXIT_FAILURE;
	if (access == MPAGES_READ)
		(void)*at;
	else if (access == MPAGES_WRITE)
		*at = 1;
	else if (code_call((void (*)(void))(uintptr_t)at) != CODE_RESULT)
		return EXIT_FAILURE;
	return EXIT_SUCCESS;
}

/* ---- In the parent ---- */

/* What became of the child. */
static DWORD
run(int state, int access)
{
	STARTUPINFOA startup = {.cb = sizeof startup};
	char path[MAX_PATH], line[MAX_PATH + 16];
	PROCESS_INFORMATION child;
	DWORD status = 0;

	ck_assert(GetModuleFileNameA(NULL, path, sizeof path) != 0);
	snprintf(line, sizeof line, "\"%s\" %d %d", path, state, access);
	ck_assert(CreateProcessA(path, line, NULL, NULL, FALSE, 0, NULL, NULL, &startup, &child));
	WaitForSingleObject(child.hProcess, INFINITE);
	ck_assert(GetExitCodeProcess(child.hProcess, &status));
	CloseHandle(child.hThread);
	CloseHandle(child.hProcess);
	return status;
}

START_TEST(an_access_that_is_not_permitted_ends_the_program)
{
	for (int i = 0; i < LENGTH(accesses); i++) {
		bool may = (family[_i].strength().permits & accesses[i]) != 0;

		ck_assert_uint_eq(run(_i, i), may ? EXIT_SUCCESS : (DWORD)EXCEPTION_ACCESS_VIOLATION);
	}
}
END_TEST

int
main(int argc, char **argv)
{
	Suite *suite;
	SRunner *runner;
	TCase *tcase;
	int failed;

	if (argc == 3)
		return die(atoi(argv[1]), accesses[atoi(argv[2])]);
	suite = suite_create("windows_death");
	tcase = tcase_create("processes");
	tcase_add_loop_test(tcase, an_access_that_is_not_permitted_ends_the_program, 0, FAMILY_STATES);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
