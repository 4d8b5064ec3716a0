/* Vectors of every kind of element do what a plain array does, whatever the order of operations, and
 * whatever the system refuses on the way. */
/* Wrapped: madvise mmap mprotect mremap munmap. */
#define _GNU_SOURCE
#include <check.h>
#include <stdlib.h>

#include <memory_pages/vectors.h>

#include "page.h"
#include "vec_kinds.h"
#include "vec_refusals.h"

enum {
	MODEL_STEPS = 400,
	SEEDS = 6
};

/* Check writes down each assertion that it passes: too slow for so many. */
#define model_must(is_so) ((is_so) ? (void)0 : ck_abort_msg("not so: %s", #is_so))

static uint64_t
model_random(uint64_t *state)
{
	/* xorshift64* */
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return *state * 0x2545f4914f6cdd1d >> 32;
}

static int refused; /* how many calls are to be, of an operation */

/* Has the system refuse a call or two, after some that it does not. */
static void
model_refuse(uint64_t *random)
{
	refused = 1 + (int)(model_random(random) % 2);
	refusals_left = refused;
	calls_left = (int)(model_random(random) % 6);
}

/* Whether it has refused any, and then from now on it does not. */
static bool
model_was_refused(void)
{
	bool was = refusals_left < refused;

	refused = refusals_left = 0;
	calls_left = NEVER;
	return was && mpages_last_error()->os_code == refusal;
}

#define VEC u8
#define ELEMENT uint8_t
#include "vec_model.h"
#define VEC b3
#define ELEMENT b3
#include "vec_model.h"
#define VEC u64
#define ELEMENT uint64_t
#include "vec_model.h"
#define VEC b24
#define ELEMENT b24
#include "vec_model.h"
#define VEC b80
#define ELEMENT b80
#include "vec_model.h"
#define VEC wide
#define ELEMENT wide
#include "vec_model.h"
#define VEC b4096
#define ELEMENT b4096
#include "vec_model.h"
#define VEC b4097
#define ELEMENT b4097
#include "vec_model.h"

static const struct {
	const char *name;
	void (*run)(uint64_t seed, bool refuses);
} kinds[] = {
	{"1 byte", u8_model_run},       {"3 bytes", b3_model_run},
	{"8 bytes", u64_model_run},     {"24 bytes", b24_model_run},
	{"80 bytes", b80_model_run},    {"64 bytes, aligned", wide_model_run},
	{"4096 bytes", b4096_model_run}, {"4097 bytes", b4097_model_run},
};

enum {
	KINDS = sizeof kinds / sizeof *kinds
};

/* As the index says: a seed, a kind, a size of page, how huge pages are used, and whether the system
 * refuses anything. */
START_TEST(a_vector_is_an_array)
{
	static const size_t pages[] = {0, 65536};
	int seed = _i / KINDS;

	mpages_page_size_override(pages[seed % 2]);
	mpages_vec_set_huge((mpages_huge)(seed % 3));
	kinds[_i % KINDS].run((uint64_t)seed * 77 + 1, seed >= SEEDS);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("vec_model");
	TCase *tcase = tcase_create("model");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_set_timeout(tcase, 120);
	tcase_add_loop_test(tcase, a_vector_is_an_array, 0, 2 * SEEDS * KINDS);
	suite_add_tcase(suite, tcase);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
