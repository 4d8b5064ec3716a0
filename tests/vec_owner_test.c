/* Elements that own memory: each is dropped exactly once, whatever becomes of the vector. */
#define _GNU_SOURCE
#include "vec_kinds.h"
#include "vec_kit.h"

/* ---- Texts, and a count of those that there are ---- */

static long alive;        /* made and not dropped */
static long copies_left;  /* until copying fails */
static long zero_dropped; /* elements that a resize made */

void
text_drop(char **text)
{
	if (*text == NULL) {
		zero_dropped++;
		return;
	}
	must((*text)[0] == '!');
	/* Dropped a second time, it would not begin like this. */
	(*text)[0] = '?';
	free(*text);
	alive--;
}

static char *
text(int n)
{
	char *made = malloc(24);

	must(made != NULL);
	snprintf(made, 24, "!%d", n);
	alive++;
	return made;
}

bool
text_copy(char **to, char *const *from)
{
	if (copies_left-- <= 0)
		return false;
	*to = *from == NULL ? NULL : text(atoi(*from + 1));
	return true;
}

void
cell_drop(int **cell)
{
	free(*cell);
	alive--;
}

static void
reset(void)
{
	alive = zero_dropped = 0;
	copies_left = 1000000;
}

static text_vec
texts(int n)
{
	text_vec v = {0};

	for (int i = 0; i < n; i++)
		must(text_vec_push(&v, text(i)));
	return v;
}

static int
number(const text_vec *v, size_t i)
{
	return atoi(v->data[i] + 1);
}

/* ---- Tests ---- */

START_TEST(what_is_taken_out_is_handed_over_or_dropped)
{
	text_vec v = texts(100);
	char *out;

	ck_assert(text_vec_pop(&v, &out));
	ck_assert_str_eq(out, "!99");
	ck_assert_int_eq(alive, 100);
	text_drop(&out);
	ck_assert(text_vec_pop(&v, NULL));
	ck_assert_int_eq(alive, 98);
	ck_assert(text_vec_remove(&v, 10, &out));
	ck_assert_str_eq(out, "!10");
	ck_assert_int_eq(number(&v, 10), 11);
	/* Back to where it was. */
	ck_assert(text_vec_insert(&v, 10, out));
	ck_assert(text_vec_remove(&v, 0, NULL) && text_vec_swap_remove(&v, 0, NULL));
	ck_assert_int_eq(number(&v, 0), 97);
	ck_assert_int_eq(alive, 96);
	ck_assert(text_vec_swap_remove(&v, 5, &out));
	ck_assert_int_eq(alive, 96);
	text_drop(&out);
	ck_assert(!text_vec_remove(&v, 95, NULL) && !text_vec_swap_remove(&v, 95, NULL));
	ck_assert_uint_eq(v.len, 95);
	ck_assert(text_vec_free(&v));
	ck_assert_int_eq(alive, 0);
}
END_TEST

START_TEST(what_is_cut_off_is_dropped)
{
	text_vec v = texts(1000);

	text_vec_truncate(&v, 1000);
	ck_assert_int_eq(alive, 1000);
	text_vec_truncate(&v, 900);
	ck_assert_int_eq(alive, 900);
	ck_assert(text_vec_resize(&v, 800));
	ck_assert_int_eq(alive, 800);
	ck_assert(text_vec_resize(&v, 1200));
	ck_assert_ptr_null(v.data[800]);
	ck_assert_ptr_null(v.data[1199]);
	ck_assert(text_vec_resize(&v, 700));
	ck_assert_int_eq(zero_dropped, 400);
	ck_assert_int_eq(alive, 700);
	text_vec_clear(&v);
	ck_assert_int_eq(alive, 0);
	for (int i = 0; i < 50; i++)
		ck_assert(text_vec_push(&v, text(i)));
	ck_assert(text_vec_clear_decommit(&v, 0));
	ck_assert_int_eq(alive, 0);
	ck_assert(text_vec_push(&v, text(1)));
	ck_assert(text_vec_free(&v) && text_vec_free(&v));
	ck_assert_int_eq(alive, 0);
}
END_TEST

/* Frozen elements are dropped though their pages cannot be written. */
START_TEST(frozen_elements_are_dropped)
{
	text_vec v = texts(1000), twin;
	text_vec_frozen frozen = text_vec_freeze(&v);

	twin = text_vec_frozen_clone(frozen);
	ck_assert_int_eq(alive, 2000);
	ck_assert_str_eq(twin.data[999], "!999");
	v = text_vec_frozen_thaw(&frozen);
	ck_assert_int_eq(alive, 2000);
	frozen = text_vec_freeze(&v);
	ck_assert(text_vec_frozen_free(&frozen) && text_vec_frozen_free(&frozen));
	ck_assert_int_eq(alive, 1000);
	ck_assert(text_vec_free(&twin));
	ck_assert_int_eq(alive, 0);
}
END_TEST

START_TEST(copies_are_elements_of_their_own)
{
	text_vec v = texts(100), twin = text_vec_clone(v);

	ck_assert_int_eq(alive, 200);
	ck_assert(!text_vec_equal(v, twin)); /* other addresses */
	ck_assert(text_vec_append(&v, twin.data, 50));
	ck_assert(text_vec_append(&v, v.data, v.len));
	ck_assert_uint_eq(v.len, 300);
	ck_assert_int_eq(alive, 400);
	for (size_t i = 0; i < 300; i++)
		must(number(&v, i) == (int)(i % 150 % 100));
	ck_assert(text_vec_free(&v) && text_vec_free(&twin));
	ck_assert_int_eq(alive, 0);
}
END_TEST

/* As the index says: so many copies work. */
START_TEST(a_copy_that_fails_leaves_nothing)
{
	text_vec v = texts(20), twin;
	mpages_vec_stats before;

	copies_left = _i;
	twin = text_vec_clone(v);
	ck_assert(!text_vec_ok(twin) && twin.len == 0);
	ck_assert(failed_with(MPAGES_NO_COPY, "copy"));
	ck_assert_int_eq(alive, 20);
	copies_left = _i;
	before = text_vec_stats(v);
	ck_assert(!text_vec_append(&v, v.data, 20));
	ck_assert(failed_with(MPAGES_NO_COPY, "copy"));
	ck_assert_uint_eq(v.len, 20);
	ck_assert_int_eq(alive, 20);
	ck_assert_uint_eq(text_vec_stats(v).committed, before.committed);
	/* What was copied does not show. */
	ck_assert(text_vec_resize(&v, 40));
	for (size_t i = 20; i < 40; i++)
		ck_assert_ptr_null(v.data[i]);
	ck_assert(text_vec_free(&v));
	ck_assert_int_eq(alive, 0);
}
END_TEST

/* What does not fit stays the caller's. */
START_TEST(a_push_that_fails_drops_nothing)
{
	text_vec v = text_vec_with_max(0, 512);
	text_vec_cursor c = text_vec_cursor_begin(&v);
	char *one = text(512);

	for (int i = 0; i < 512; i++)
		ck_assert(text_vec_cursor_push(&c, text(i)));
	ck_assert(!text_vec_cursor_push(&c, one));
	text_vec_cursor_end(&c);
	ck_assert_uint_eq(v.len, 512);
	ck_assert(!text_vec_push(&v, one) && !text_vec_insert(&v, 3, one));
	ck_assert(!text_vec_push_within_capacity(&v, one) && !text_vec_append(&v, &one, 1));
	ck_assert_int_eq(alive, 513);
	ck_assert(text_vec_regrow(&v, 513) && text_vec_push(&v, one));
	ck_assert(text_vec_free(&v));
	ck_assert_int_eq(alive, 0);
}
END_TEST

/* What cannot be copied is handed from one to the next. */
START_TEST(elements_without_a_copy)
{
	cell_vec v = {0};
	cell_vec_cursor c = cell_vec_cursor_begin(&v);
	cell_vec_frozen frozen;
	int *cell;

	for (int i = 0; i < 10000; i++) {
		cell = malloc(sizeof *cell);
		must(cell != NULL);
		alive++;
		*cell = i;
		must(cell_vec_cursor_push(&c, cell));
	}
	cell_vec_cursor_end(&c);
	ck_assert(cell_vec_insert(&v, 5, v.data[9999]));
	v.len--;
	ck_assert(cell_vec_swap_remove(&v, 5, &cell));
	ck_assert_int_eq(*cell, 9999);
	cell_drop(&cell);
	frozen = cell_vec_freeze(&v);
	ck_assert_int_eq(**cell_vec_frozen_at(frozen, 6), 5);
	ck_assert(cell_vec_frozen_free(&frozen));
	ck_assert_int_eq(alive, 0);
}
END_TEST

int
main(void)
{
	TCase *tcase = tcase_create("owner");

	tcase_add_checked_fixture(tcase, reset, NULL);
	tcase_add_test(tcase, what_is_taken_out_is_handed_over_or_dropped);
	tcase_add_test(tcase, what_is_cut_off_is_dropped);
	tcase_add_test(tcase, frozen_elements_are_dropped);
	tcase_add_test(tcase, copies_are_elements_of_their_own);
	tcase_add_loop_test(tcase, a_copy_that_fails_leaves_nothing, 0, 20);
	tcase_add_test(tcase, a_push_that_fails_drops_nothing);
	tcase_add_test(tcase, elements_without_a_copy);
	return run_tests("vec_owner", tcase);
}
