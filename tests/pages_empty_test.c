/* Empty handles: every function of every state, and nothing that any of them can do. */
#define _GNU_SOURCE
#include "pages_kit.h"

/* That nothing can be done in a state with an empty handle. */
static void
assert_inert(int state, mpages_region *empty)
{
	const family_state *is = &family[state];
	static const size_t offsets[] = {0, 1, SIZE_MAX};
	unsigned char byte = 77;

	ck_assert(!is->ok(*empty));
	ck_assert_uint_eq(is->size(*empty), 0);
	if (is->bytes != NULL) {
		ck_assert_ptr_null(is->bytes(*empty).ptr);
		ck_assert_uint_eq(is->bytes(*empty).size, 0);
	}
	if (is->bytes_mut != NULL) {
		ck_assert_ptr_null(is->bytes_mut(*empty).ptr);
		ck_assert_uint_eq(is->bytes_mut(*empty).size, 0);
	}
#define FAILS(call, operation) \
	do { \
		mpages_fail(MPAGES_OK, 0, "nothing", NULL, 0); \
		ck_assert(!(call)); \
		assert_error(MPAGES_EMPTIED, operation); \
	} while (0)
	for (size_t i = 0; i < sizeof offsets / sizeof *offsets; i++) {
		size_t at = offsets[i];

		if (is->at != NULL)
			ck_assert_ptr_null(is->at(*empty, at));
		if (is->at_mut != NULL)
			ck_assert_ptr_null(is->at_mut(*empty, at));
		if (is->entry != NULL)
			ck_assert(is->entry(*empty, at).fn == NULL);
		/* Not even nothing can be done to no pages. */
		for (size_t n = 0; n < 2; n++) {
			if (is->load != NULL)
				FAILS(is->load(*empty, at, &byte, n), "load");
			if (is->store != NULL)
				FAILS(is->store(*empty, at, &byte, n), "store");
			if (is->decommit != NULL)
				FAILS(is->decommit(*empty, at, n), "decommit");
			FAILS(is->advise_use_soon(*empty, at, n) != MPAGES_HINT_REFUSED, "advise");
		}
		if (is->resize != NULL)
			FAILS(is->resize(empty, at), "resize");
	}
	ck_assert_int_eq(byte, 77);
	FAILS(is->advise_use_seq(*empty) != MPAGES_HINT_REFUSED, "advise");
	FAILS(is->advise_use_rnd(*empty) != MPAGES_HINT_REFUSED, "advise");
	FAILS(is->set_name(*empty, "none") != MPAGES_HINT_REFUSED, "name");
	for (int i = 0; i < FAMILY_TURNS; i++)
		if (is->turns[i].turn != NULL)
			FAILS(!is_empty(is->turns[i].turn(empty)), "protect");
	/* What has no pages is freed already, and that is no failure. */
	mpages_fail(MPAGES_OK, 0, "nothing", NULL, 0);
	ck_assert(is->free(empty));
	assert_error(MPAGES_OK, "nothing");
	ck_assert(is_empty(*empty));
}

START_TEST(nothing_can_be_done_with_an_empty_handle)
{
	const family_state *is = &family[_i];
	mpages_region pages = {0};

	assert_inert(_i, &pages);

	pages = is->new(0);
	assert_inert(_i, &pages);

	pages = is->new(1);
	ck_assert(is->free(&pages));
	assert_inert(_i, &pages);

	for (int i = 0; i < FAMILY_TURNS; i++) {
		mpages_region turned;

		if (is->turns[i].turn == NULL)
			continue;
		pages = is->new(1);
		turned = is->turns[i].turn(&pages);
		assert_inert(_i, &pages);
		ck_assert(family[is->turns[i].to].free(&turned));
	}
}
END_TEST

static void
add_all(TCase *tcase)
{
	tcase_add_loop_test(tcase, nothing_can_be_done_with_an_empty_handle, 0, FAMILY_STATES);
}

int
main(void)
{
	Suite *suite = suite_create("pages_empty");

	at_every_page_size(suite, add_all);
	return run_suite(suite);
}
