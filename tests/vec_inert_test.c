/* A freeze or a thaw that fails half way, and that the system does not let be undone: what an inert vector
 * refuses, and the ways back. */
/* Wrapped: mmap mprotect munmap. */
#define _GNU_SOURCE
#include "emulated.h"
#include "needs.h"
#include "vec_kinds.h"

#include <memory_pages/vectors.h>

#include "runtime_inert.h"
#include "vec_kit.h"

enum {
	LEN = 100000
};

static int alive;

void
text_drop(char **text)
{
	alive -= *text != NULL;
	free(*text);
}

bool
text_copy(char **to, char *const *from)
{
	*to = strdup(*from);
	alive += *to != NULL;
	return *to != NULL;
}

void
cell_drop(int **cell)
{
	free(*cell);
}

static f64_vec
filled(void)
{
	f64_vec v = {0};

	for (size_t i = 0; i < LEN; i++)
		must(f64_vec_push(&v, (double)i));
	return v;
}

static bool
is_filled(const double *data, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (data[i] != (double)i)
			return false;
	return len == LEN;
}

/* The next change is refused after the first page, and so is what undoes it. */
static void
refuse_half_way(void)
{
	refuse_protects = 2;
	first_changes = true;
}

/* A vector that was to be frozen. */
static f64_vec
inert_vec(void)
{
	f64_vec v = filled();
	double *data = v.data;
	f64_vec_frozen frozen;

	refuse_half_way();
	frozen = f64_vec_freeze(&v);
	ck_assert(refuse_protects == 0 && failed_with(MPAGES_OUT_OF_MEMORY, "freeze"));
	ck_assert(!f64_vec_frozen_ok(frozen) && frozen.data == NULL);
	ck_assert_ptr_eq(v.data, data);
	ck_assert_str_eq(maps_rights(data, page_size()), "r--p");
	ck_assert_str_eq(maps_rights((char *)data + page_size(), page_size()), "rw-p");
	return v;
}

START_TEST(an_inert_vector_refuses_everything_else)
{
	f64_vec v = inert_vec(), was = v, twin;
	f64_vec_cursor c;

	ck_assert(!f64_vec_ok(v) && v.len == 0 && v.cap == 0 && f64_vec_max(v) == 0);
	ck_assert_ptr_null(f64_vec_at(&v, 0));
	ck_assert(!f64_vec_push(&v, 1) && failed_with(MPAGES_INERT, "grow"));
	ck_assert(!f64_vec_push_within_capacity(&v, 1));
	ck_assert(!f64_vec_pop(&v, NULL));
	ck_assert(!f64_vec_insert(&v, 0, 1) && failed_with(MPAGES_INERT, "grow"));
	ck_assert(!f64_vec_append(&v, was.data, 1) && failed_with(MPAGES_INERT, "grow"));
	ck_assert_ptr_null(f64_vec_push_uninit(&v, 1));
	ck_assert_ptr_null(f64_vec_push_uninit(&v, 0));
	ck_assert(!f64_vec_resize(&v, 1) && failed_with(MPAGES_INERT, "grow"));
	ck_assert(!f64_vec_reserve(&v, 0) && failed_with(MPAGES_INERT, "grow"));
	ck_assert(!f64_vec_reserve_exact(&v, 1) && !f64_vec_prefault(&v, 1));
	ck_assert(!f64_vec_shrink(&v) && failed_with(MPAGES_INERT, "shrink"));
	ck_assert(!f64_vec_clear_decommit(&v, 0) && failed_with(MPAGES_INERT, "decommit"));
	ck_assert(!f64_vec_discard(&v, 0, 0) && failed_with(MPAGES_INERT, "discard"));
	ck_assert(!f64_vec_regrow(&v, LEN) && failed_with(MPAGES_INERT, "regrow"));
	twin = f64_vec_clone(v);
	ck_assert(!f64_vec_ok(twin) && failed_with(MPAGES_INERT, "clone"));
	ck_assert_int_eq(f64_vec_advise_use_soon(v, 0, 0), MPAGES_HINT_REFUSED);
	ck_assert_int_eq(f64_vec_advise_use_seq(v), MPAGES_HINT_REFUSED);
	ck_assert_int_eq(f64_vec_advise_use_rnd(v), MPAGES_HINT_REFUSED);
	ck_assert(failed_with(MPAGES_INERT, "advise"));
	c = f64_vec_cursor_begin(&v);
	ck_assert(!f64_vec_cursor_push(&c, 1) && failed_with(MPAGES_INERT, "grow"));
	f64_vec_cursor_end(&c);
	f64_vec_truncate(&v, 0);
	f64_vec_clear(&v);
	ck_assert_uint_eq(f64_vec_stats(v).reserved, 0);
	ck_assert(v.data == was.data && v.len == 0 && v.cap == 0 && v.max == 0);
	ck_assert(f64_vec_free(&v));
}
END_TEST

START_TEST(a_freeze_can_be_tried_again)
{
	f64_vec v = inert_vec(), was = v;
	f64_vec_frozen frozen;

	/* In vain: it is what it was, undone or not. */
	for (int undone = 0; undone < 2; undone++) {
		refuse_protects = 2 - undone;
		frozen = f64_vec_freeze(&v);
		ck_assert(!f64_vec_frozen_ok(frozen) && !f64_vec_ok(v) && v.data == was.data);
	}
	frozen = f64_vec_freeze(&v);
	ck_assert(f64_vec_frozen_ok(frozen) && v.data == NULL && is_filled(frozen.data, frozen.len));
	ck_assert_str_eq(maps_rights(frozen.data, LEN * sizeof(double)), "r--p");
	ck_assert_uint_le(maps_in(frozen.data, f64_vec_frozen_stats(frozen).reserved), 2);
	v = f64_vec_frozen_thaw(&frozen);
	ck_assert(is_filled(v.data, v.len) && f64_vec_push(&v, 1));
	ck_assert(f64_vec_free(&v));
}
END_TEST

START_TEST(a_thaw_can_be_tried_again)
{
	f64_vec v = filled(), none;
	f64_vec_frozen frozen = f64_vec_freeze(&v), was = frozen;

	refuse_half_way();
	v = f64_vec_frozen_thaw(&frozen);
	ck_assert(!f64_vec_ok(v) && v.data == NULL);
	ck_assert_str_eq(maps_rights(was.data, page_size()), "rw-p");
	ck_assert(!f64_vec_frozen_ok(frozen) && frozen.data == was.data && frozen.len == 0);
	ck_assert_ptr_null(f64_vec_frozen_at(frozen, 0));
	none = f64_vec_frozen_clone(frozen);
	ck_assert(!f64_vec_ok(none) && failed_with(MPAGES_INERT, "clone"));
	ck_assert_int_eq(f64_vec_frozen_advise_use_seq(frozen), MPAGES_HINT_REFUSED);
	ck_assert_uint_eq(f64_vec_frozen_stats(frozen).reserved, 0);
	v = f64_vec_frozen_thaw(&frozen);
	ck_assert(frozen.data == NULL && is_filled(v.data, v.len));
	ck_assert(f64_vec_push(&v, 1) && f64_vec_resize(&v, 2 * LEN) && v.data[2 * LEN - 1] == 0);
	ck_assert(f64_vec_free(&v));
}
END_TEST

START_TEST(inert_vectors_can_be_freed)
{
	f64_vec v = inert_vec(), copy = v;
	f64_vec_frozen frozen;
	double *data = v.data;

	needs_list();
	refuse_munmap = true;
	ck_assert(!f64_vec_free(&v) && failed_with(MPAGES_OUT_OF_MEMORY, "free"));
	refuse_munmap = false;
	ck_assert_ptr_eq(v.data, data);
	ck_assert(f64_vec_free(&v) && v.data == NULL);
	ck_assert_uint_eq(maps_in(data, MIB), 0);
	/* As that of pages, a copy is one of what is free. */
	ck_assert(f64_vec_free(&copy));
	v = filled();
	frozen = f64_vec_freeze(&v);
	data = (double *)(uintptr_t)frozen.data;
	refuse_half_way();
	v = f64_vec_frozen_thaw(&frozen);
	ck_assert(!f64_vec_ok(v) && f64_vec_frozen_free(&frozen));
	ck_assert_uint_eq(maps_in(data, MIB), 0);
}
END_TEST

static char *
text(int n)
{
	char word[16];

	snprintf(word, sizeof word, "%d", n);
	alive++;
	return strdup(word);
}

/* No element is lost with an inert vector, nor dropped while it might not be written to. */
START_TEST(inert_owners_drop_their_elements)
{
	text_vec v = {0}, none;
	text_vec_frozen frozen;

	for (int i = 0; i < 2000; i++)
		ck_assert(text_vec_push(&v, text(i)));
	refuse_half_way();
	frozen = text_vec_freeze(&v);
	ck_assert(!text_vec_frozen_ok(frozen) && !text_vec_ok(v) && alive == 2000);
	none = text_vec_clone(v);
	ck_assert(!text_vec_ok(none) && failed_with(MPAGES_INERT, "clone"));
	refuse_protects = 2;
	ck_assert(!text_vec_free(&v) && alive == 2000);
	frozen = text_vec_freeze(&v);
	ck_assert_str_eq(*text_vec_frozen_at(frozen, 1999), "1999");
	refuse_half_way();
	v = text_vec_frozen_thaw(&frozen);
	ck_assert(!text_vec_ok(v) && !text_vec_frozen_ok(frozen) && alive == 2000);
	none = text_vec_frozen_clone(frozen);
	ck_assert(!text_vec_ok(none) && failed_with(MPAGES_INERT, "clone"));
	v = text_vec_frozen_thaw(&frozen);
	ck_assert_str_eq(v.data[1999], "1999");
	refuse_half_way();
	frozen = text_vec_freeze(&v);
	ck_assert(!text_vec_ok(v) && text_vec_free(&v) && alive == 0);
	ck_assert(text_vec_free(&v));
}
END_TEST

/* An owner's frozen vector whose addresses are not taken back has dropped its elements, once. */
START_TEST(frozen_owners_can_be_freed_again)
{
	text_vec v = {0};
	text_vec_frozen frozen;

	for (int i = 0; i < 2000; i++)
		ck_assert(text_vec_push(&v, text(i)));
	frozen = text_vec_freeze(&v);
	refuse_munmap = true;
	ck_assert(!text_vec_frozen_free(&frozen) && alive == 0);
	refuse_munmap = false;
	ck_assert(text_vec_frozen_ok(frozen) && frozen.len == 0);
	ck_assert(text_vec_frozen_free(&frozen) && frozen.data == NULL);
}
END_TEST

/* Where there is no room to remember an inert vector, none begins to be one. */
START_TEST(no_freeze_begins_that_might_be_forgotten)
{
	enum { MANY = 100 };
	f64_vec all[MANY], v;
	f64_vec_frozen frozen;
	size_t n = 0;

	for (bool ready = true; ready && n < MANY; n++) {
		all[n] = filled();
		refuse_mmap = true;
		refuse_half_way();
		frozen = f64_vec_freeze(&all[n]);
		refuse_mmap = false;
		ck_assert(!f64_vec_frozen_ok(frozen));
		ready = !f64_vec_ok(all[n]);
		refuse_protects = 0;
	}
	ck_assert_uint_ge(n, 2);
	ck_assert_uint_lt(n, MANY);
	first_changes = false;
	/* The last one is whole, and waits for memory. */
	v = all[n - 1];
	ck_assert(is_filled(v.data, v.len));
	ck_assert_str_eq(maps_rights(v.data, LEN * sizeof(double)), "rw-p");
	frozen = f64_vec_freeze(&v);
	ck_assert(f64_vec_frozen_ok(frozen) && f64_vec_frozen_free(&frozen));
	for (size_t i = 0; i + 1 < n; i++)
		ck_assert(f64_vec_free(&all[i]));
}
END_TEST

int
main(void)
{
	TCase *tcase = tcase_create("inert vectors");

	tcase_add_test(tcase, an_inert_vector_refuses_everything_else);
	tcase_add_test(tcase, a_freeze_can_be_tried_again);
	tcase_add_test(tcase, a_thaw_can_be_tried_again);
	tcase_add_test(tcase, inert_vectors_can_be_freed);
	tcase_add_test(tcase, inert_owners_drop_their_elements);
	tcase_add_test(tcase, frozen_owners_can_be_freed_again);
	tcase_add_test(tcase, no_freeze_begins_that_might_be_forgotten);
	return run_tests("vec_inert", tcase);
}
