/* What a state is worth: which rows count, and what they come to. */
/* Wrapped: mpages_os_is mpages_cpu_is. */
#include <check.h>
#include <stdlib.h>

#include "cpu.h"
#include "os.h"
#include "runtime_states.h"

enum {
	SECRET = 1, /* marks */
	SEALED = 2
};

/* The machine that the tests are on: such a system, such a processor. */
static const char *pretend_os, *pretend_cpu;

bool __real_mpages_os_is(const char *platform);
bool __wrap_mpages_os_is(const char *platform);
bool __real_mpages_cpu_is(const char *platform);
bool __wrap_mpages_cpu_is(const char *platform);

bool
__wrap_mpages_os_is(const char *platform)
{
	return pretend_os == NULL ? __real_mpages_os_is(platform)
	                          : strcmp(platform, pretend_os) == 0;
}

bool
__wrap_mpages_cpu_is(const char *platform)
{
	return pretend_cpu == NULL ? __real_mpages_cpu_is(platform)
	                           : strcmp(platform, pretend_cpu) == 0;
}

static bool
yes(void)
{
	return true;
}

static bool
no(void)
{
	return false;
}

static const mpages_strength_row rows[] = {
	{"x86", W, 0, MPAGES_WIDER, R, NULL},
	{"windows", W, 0, MPAGES_WIDER, R, NULL},
	{"x86", X, 0, MPAGES_EXACT, 0, no},
	{"x86", X, 0, MPAGES_WIDER, R, NULL},
	{"arm64", X, 0, MPAGES_EXACT, 0, yes},
	{"arm64", X, 0, MPAGES_WIDER, R, NULL},
	{"linux", 0, SECRET, MPAGES_EMULATED, 0, NULL},
	{"x86", 0, SECRET, MPAGES_TYPE_ONLY, 0, NULL},
	{"windows", 0, SECRET, MPAGES_TYPE_ONLY, 0, NULL},
	{"linux", R, SECRET, MPAGES_EXACT, 0, NULL},
	{"linux", 0, SECRET | SEALED, MPAGES_TYPE_ONLY, 0, NULL},
	{"other", 0, 0, MPAGES_WIDER, R | W | X, NULL},
};

static mpages_strength
strength(unsigned axes, unsigned marks)
{
	mpages_state state = {"state", axes, marks, "family"};

	return mpages_strength_of(&state, rows, sizeof rows / sizeof *rows);
}

static bool
is(mpages_strength strength, mpages_how how, unsigned permits)
{
	return strength.how == how && strength.permits == permits;
}

START_TEST(a_machine_has_the_name_of_its_system_and_of_its_processor)
{
	int systems_named = 0, names = 0;
	static const char *const systems[] = {"linux", "windows", "macos", "freebsd", "netbsd", "openbsd"};
	static const char *const processors[] = {"x86", "arm64", "arm", "riscv", "ppc", "s390"};

	ck_assert(!mpages_on(""));
	ck_assert(!mpages_on("lin"));
	for (size_t i = 0; i < sizeof systems / sizeof *systems; i++)
		systems_named += mpages_on(systems[i]);
	ck_assert_int_eq(systems_named, 1);
	for (size_t i = 0; i < sizeof processors / sizeof *processors; i++)
		names += mpages_on(processors[i]);
	ck_assert_int_eq(names, 1);
#if defined __x86_64__
	ck_assert(mpages_on("x86"));
#endif
}
END_TEST

START_TEST(without_rows_everything_is_exact)
{
	for (unsigned axes = 0; axes < STATES; axes++)
		ck_assert(is(mpages_strength_of(&states[axes], NULL, 0), MPAGES_EXACT, axes));
}
END_TEST

START_TEST(rows_of_other_machines_do_not_count)
{
	pretend_os = "plan9";
	pretend_cpu = "vax";
	for (unsigned axes = 0; axes < STATES; axes++)
		ck_assert(is(strength(axes, SECRET | SEALED), MPAGES_EXACT, axes));
	pretend_os = "other";
	ck_assert(is(strength(0, 0), MPAGES_WIDER, R | W | X));
	ck_assert(is(strength(R | W | X, 0), MPAGES_EXACT, R | W | X));
}
END_TEST

START_TEST(a_row_counts_where_the_state_holds_its_set)
{
	pretend_os = "linux";
	pretend_cpu = "x86";
	ck_assert(is(strength(0, 0), MPAGES_EXACT, 0));
	ck_assert(is(strength(R, 0), MPAGES_EXACT, R));
	ck_assert(is(strength(W, 0), MPAGES_WIDER, R | W));
	ck_assert(is(strength(X, 0), MPAGES_WIDER, R | X));
	ck_assert(is(strength(W | X, 0), MPAGES_WIDER, R | W | X));
	/* What is given is there anyway. */
	ck_assert(is(strength(R | W, 0), MPAGES_EXACT, R | W));
	ck_assert(is(strength(R | X, 0), MPAGES_EXACT, R | X));
}
END_TEST

START_TEST(of_the_rows_for_one_set_the_first_that_holds_counts)
{
	pretend_os = "linux";
	/* On arm64 the probe of the first says yes. */
	pretend_cpu = "arm64";
	ck_assert(is(strength(X, 0), MPAGES_EXACT, X));
	/* The later row for the same set is weaker, and does not count. */
	pretend_cpu = "x86";
	ck_assert(is(strength(0, SECRET), MPAGES_EMULATED, 0));
}
END_TEST

START_TEST(of_different_sets_the_weakest_counts)
{
	pretend_os = "linux";
	pretend_cpu = "x86";
	ck_assert(is(strength(R, SECRET), MPAGES_EMULATED, R));
	ck_assert(is(strength(W, SECRET), MPAGES_EMULATED, R | W));
	ck_assert(is(strength(W, SECRET | SEALED), MPAGES_TYPE_ONLY, R | W));
	ck_assert(is(strength(R, SEALED), MPAGES_EXACT, R));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("runtime_strength");
	TCase *rows_case = tcase_create("rows");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_test(rows_case, a_machine_has_the_name_of_its_system_and_of_its_processor);
	tcase_add_test(rows_case, without_rows_everything_is_exact);
	tcase_add_test(rows_case, rows_of_other_machines_do_not_count);
	tcase_add_test(rows_case, a_row_counts_where_the_state_holds_its_set);
	tcase_add_test(rows_case, of_the_rows_for_one_set_the_first_that_holds_counts);
	tcase_add_test(rows_case, of_different_sets_the_weakest_counts);
	suite_add_tcase(suite, rows_case);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
