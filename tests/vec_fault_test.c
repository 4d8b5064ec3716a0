/* The system refuses each call under each operation of a vector: then nothing has changed, nothing is
 * lost, and the error says why. */
/* Wrapped: madvise mmap mprotect mremap munmap. */
#define _GNU_SOURCE
#include <memory_pages/vectors.h>

#include "emulated.h"
#include "needs.h"
#include "os.h"
#include "vec_kit.h"
#include "vec_refusals.h"

/* ---- Operations ---- */

/* Each returns whether it worked. Where it starts, there are LEN elements, and room for none. */
enum {
	LEN = 700000
};

static bool
push(f64_vec *v)
{
	bool worked = f64_vec_push(v, -1);

	v->len -= worked;
	return worked;
}

static bool
append(f64_vec *v)
{
	bool worked = f64_vec_append(v, v->data, LEN);

	v->len -= worked ? LEN : 0;
	return worked;
}

static bool
insert(f64_vec *v)
{
	double x;

	return f64_vec_insert(v, 7, -1) && f64_vec_remove(v, 7, &x);
}

static bool
cursor(f64_vec *v)
{
	f64_vec_cursor c = f64_vec_cursor_begin(v);
	bool worked = f64_vec_cursor_push(&c, 1);

	f64_vec_cursor_end(&c);
	v->len -= worked;
	return worked;
}

static bool
reserve(f64_vec *v)
{
	return f64_vec_reserve(v, 1000000);
}

static bool
reserve_exact(f64_vec *v)
{
	return f64_vec_reserve_exact(v, 1);
}

static bool
resize(f64_vec *v)
{
	size_t len = v->len;

	return f64_vec_resize(v, 2 * LEN) && f64_vec_resize(v, len);
}

static bool
prefault(f64_vec *v)
{
	return f64_vec_prefault(v, 100000);
}

static bool
shrink(f64_vec *v)
{
	return f64_vec_shrink(v);
}

static bool
discard_nothing(f64_vec *v)
{
	return f64_vec_discard(v, 3, 5);
}

static bool
regrow(f64_vec *v)
{
	return f64_vec_regrow(v, f64_vec_max(*v) + 1000);
}

static bool
clone(f64_vec *v)
{
	f64_vec twin = f64_vec_clone(*v);

	if (!f64_vec_ok(twin))
		return false;
	must(f64_vec_equal(twin, *v));
	calls_left = NEVER;
	must(f64_vec_free(&twin));
	return true;
}

static bool
freeze(f64_vec *v)
{
	f64_vec_frozen frozen = f64_vec_freeze(v);

	if (!f64_vec_frozen_ok(frozen))
		return false;
	calls_left = NEVER;
	*v = f64_vec_frozen_thaw(&frozen);
	must(f64_vec_ok(*v));
	return true;
}

static bool
thaw(f64_vec *v)
{
	int calls = calls_left;
	f64_vec_frozen frozen, was;

	calls_left = NEVER;
	frozen = f64_vec_freeze(v);
	was = frozen;
	calls_left = calls;
	*v = f64_vec_frozen_thaw(&frozen);
	if (f64_vec_ok(*v))
		return true;
	calls_left = NEVER;
	must(frozen.data == was.data && frozen.len == was.len);
	must(strcmp(maps_rights(was.data, LEN * 8), "r--p") == 0);
	*v = f64_vec_frozen_thaw(&frozen);
	must(f64_vec_ok(*v));
	return false;
}

static bool
make(f64_vec *v)
{
	f64_vec made = f64_vec_new(1000);

	(void)v;
	if (!f64_vec_ok(made))
		return false;
	calls_left = NEVER;
	must(f64_vec_free(&made));
	return true;
}

static bool
begin(f64_vec *v)
{
	f64_vec made = {0};

	(void)v;
	if (!f64_vec_push(&made, 1)) {
		must(!f64_vec_ok(made) && made.len == 0 && made.cap == 0);
		return false;
	}
	calls_left = NEVER;
	must(f64_vec_free(&made));
	return true;
}

static bool
begin_prefaulted(f64_vec *v)
{
	f64_vec made = {0};

	(void)v;
	if (!f64_vec_prefault(&made, 1)) {
		must(!f64_vec_ok(made) && made.cap == 0);
		return false;
	}
	calls_left = NEVER;
	must(f64_vec_free(&made));
	return true;
}

static const struct {
	const char *name;
	bool (*run)(f64_vec *v);
	bool with_room; /* it is for a vector that has some */
} operations[] = {
	{"push", push, false},
	{"append", append, false},
	{"insert", insert, false},
	{"cursor", cursor, false},
	{"reserve", reserve, false},
	{"reserve_exact", reserve_exact, false},
	{"resize", resize, false},
	{"prefault", prefault, false},
	{"prefault with room", prefault, true},
	{"shrink", shrink, true},
	{"discard", discard_nothing, false},
	{"regrow", regrow, false},
	{"regrow with room", regrow, true},
	{"clone", clone, false},
	{"freeze", freeze, false},
	{"freeze with room", freeze, true},
	{"thaw", thaw, false},
	{"make", make, false},
	{"begin", begin, false},
	{"begin prefaulted", begin_prefaulted, false},
};

enum {
	OPERATIONS = sizeof operations / sizeof *operations
};

/* ---- Tests ---- */

static f64_vec
filled(bool with_room)
{
	f64_vec v = f64_vec_new(LEN + (with_room ? MIB : 0));

	for (size_t i = 0; i < LEN; i++)
		must(f64_vec_push(&v, (double)i));
	/* A page may have room for a few. */
	while (!with_room && v.len < v.cap)
		must(f64_vec_push(&v, (double)v.len));
	return v;
}

static void
assert_filled(const f64_vec *v, size_t len)
{
	must(v->len == len);
	for (size_t i = 0; i < len; i++)
		must(v->data[i] == (double)i);
	must(strcmp(maps_rights(v->data, v->cap * 8), "rw-p") == 0);
	must(maps_in(v->data, f64_vec_stats(*v).reserved) <= 3);
}

/* Whether what the capacity does not tell of is not there either. */
static bool
ends_where_it_says(const f64_vec *v)
{
	return strcmp(maps_rights((char *)v->data + f64_vec_stats(*v).committed, 1), "---p") == 0;
}

/* Of an emulator of programs it would be its own, too. */
static size_t
size_of_process(void)
{
	return system_counts_only_ours() ? proc_kib("/proc/self/status", "VmSize:") : 0;
}

/* As the index says: an operation, and how many calls are refused in a row. One refusal alone can often
 * be got around. Of several, one can be of what gives addresses back: those are lost then. */
START_TEST(nothing_has_changed)
{
	static const int codes[] = {ENOMEM, EAGAIN, EPERM};
	int op = _i % OPERATIONS, refusals = _i / OPERATIONS + 1, failures = 0;
	bool is_over = false;

	/* Each call in turn, until the operation makes no more. */
	for (int at = 0; !is_over; at++) {
		size_t before, size = size_of_process() - lost;
		bool worked;
		f64_vec v = filled(operations[op].with_room), was = v;

		before = size_of_process() - lost;
		refusal = codes[at % 3];
		mpages_fail(MPAGES_OK, 0, "none", NULL, 0);
		errno = 0;
		refusals_left = refusals;
		calls_left = at;
		worked = operations[op].run(&v);
		is_over = refusals_left == refusals;
		calls_left = NEVER;
		assert_filled(&v, was.len);
		must(refusals > 1 || ends_where_it_says(&v));
		if (worked) {
			must(refusals > 1 || mpages_last_error()->status == MPAGES_OK);
		} else {
			must(mpages_last_error()->os_code == refusal);
			must(v.data == was.data && v.max == was.max);
			must(operations[op].run == thaw || v.cap == was.cap);
			must(refusals > 1 || size_of_process() <= before + lost + 64);
			failures++;
		}
		refusals_left = 0;
		ck_assert_msg(operations[op].run(&v), "%s after call %d was refused",
		              operations[op].name, at);
		calls_left = NEVER;
		assert_filled(&v, was.len);
		must(f64_vec_free(&v));
		must(refusals > 1 || operations[op].run == regrow ||
		     size_of_process() <= size + lost + 64);
		ck_assert_int_lt(at, 100);
	}
	/* Discarding less than a page asks nobody. */
	ck_assert(failures > 0 || refusals < 3 || operations[op].run == discard_nothing);
}
END_TEST

START_TEST(memory_that_is_not_taken_back_is_an_error)
{
	f64_vec v = filled(true);

	refusal = ENOMEM;
	refusals_left = 10;
	calls_left = 0;
	ck_assert(!f64_vec_discard(&v, 0, LEN) && failed_with(MPAGES_OUT_OF_MEMORY, "discard"));
	calls_left = 0;
	refusals_left = 10;
	ck_assert(!f64_vec_clear_decommit(&v, 0) &&
	          failed_with(MPAGES_OUT_OF_MEMORY, "decommit"));
	calls_left = NEVER;
	assert_filled(&v, LEN);
	ck_assert(f64_vec_free(&v));
}
END_TEST

/* Where no page can be given back, as when all are locked, they are overwritten. */
START_TEST(memory_that_cannot_be_taken_back_is_wiped)
{
	f64_vec v = filled(true);
	size_t first = mpages_page_size() / sizeof(double);

	refusal = EINVAL;
	refusals_left = 10;
	calls_left = 0;
	ck_assert(f64_vec_discard(&v, first, LEN - first));
	refusals_left = 10;
	calls_left = 0;
	ck_assert_double_eq(v.data[first - 1], (double)(first - 1));
	for (size_t i = first; i < LEN; i++)
		must(v.data[i] == 0);
	ck_assert(f64_vec_clear_decommit(&v, 0));
	calls_left = NEVER;
	ck_assert_double_eq(*f64_vec_push_uninit(&v, 1), 0);
	ck_assert(f64_vec_free(&v));
}
END_TEST

/* The addresses stay, and the memory goes all the same. */
START_TEST(a_free_that_fails_can_be_tried_again)
{
	f64_vec v = filled(true);
	f64_vec_frozen frozen;
	double *data = v.data;

	needs_list();
	refusals_left = 1;
	calls_left = 0;
	ck_assert(!f64_vec_free(&v) && failed_with(MPAGES_OUT_OF_MEMORY, "free"));
	calls_left = NEVER;
	ck_assert_ptr_eq(v.data, data);
	ck_assert_uint_eq(v.len, 0);
	ck_assert_uint_eq(f64_vec_stats(v).resident, 0);
	/* It is a vector still. */
	ck_assert(f64_vec_resize(&v, 10) && v.data[9] == 0);
	frozen = f64_vec_freeze(&v);
	refusals_left = 1;
	calls_left = 0;
	ck_assert(!f64_vec_frozen_free(&frozen) && failed_with(MPAGES_OUT_OF_MEMORY, "free"));
	calls_left = NEVER;
	ck_assert(f64_vec_frozen_ok(frozen));
	ck_assert(f64_vec_frozen_free(&frozen));
	ck_assert_uint_eq(maps_in(data, MIB), 0);
}
END_TEST

/* The system promises no more than what is needed, and that is enough. */
START_TEST(what_is_committed_in_advance_is_given_up_first)
{
	f64_vec v = filled(false);
	size_t cap = v.cap, huge = mpages_os_huge_size();

	refusal = ENOMEM;
	refusals_left = 1;
	/* After the advice on huge pages, which only as much as one is given. */
	calls_left = huge != 0 && 2 * cap * sizeof(double) >= huge;
	ck_assert(f64_vec_push(&v, 1));
	calls_left = NEVER;
	ck_assert_uint_eq(v.cap, cap + mpages_page_size() / sizeof(double));
	ck_assert(f64_vec_free(&v));
}
END_TEST

/* Where there are not so many addresses in one piece, a vector takes fewer. */
START_TEST(fewer_addresses_are_better_than_none)
{
	f64_vec v = {0};

	needs_many_addresses();
	mpages_vec_set_reservation(0);
	needs(mpages_vec_reservation() > (size_t)1 << 30, "vectors that reserve more than the least");
	refusal = ENOMEM;
	refusals_left = 1;
	calls_left = 0;
	ck_assert(f64_vec_push(&v, 1));
	calls_left = NEVER;
	ck_assert_uint_ge(f64_vec_stats(v).reserved, (size_t)1 << 30);
	ck_assert_uint_lt(f64_vec_stats(v).reserved, (size_t)2 << 30);
	ck_assert(f64_vec_free(&v));
}
END_TEST

/* Pages that the system does not move are copied, once. */
START_TEST(what_cannot_be_moved_is_copied)
{
	f64_vec v = filled(true);
	double *data = v.data;

	/* Locked pages are a mapping of their own. */
	ck_assert_int_eq(mlock(v.data, mpages_page_size()), 0);
	ck_assert(f64_vec_regrow(&v, f64_vec_max(v) + 1));
	ck_assert_ptr_ne(v.data, data);
	ck_assert_uint_eq(maps_in(data, LEN * sizeof *data), 0);
	assert_filled(&v, LEN);
	ck_assert(f64_vec_resize(&v, LEN + 1000));
	for (size_t i = LEN; i < LEN + 1000; i++)
		must(v.data[i] == 0);
	ck_assert(f64_vec_free(&v));
}
END_TEST

int
main(void)
{
	TCase *tcase = tcase_create("faults");

	tcase_add_loop_test(tcase, nothing_has_changed, 0, 3 * OPERATIONS);
	tcase_add_test(tcase, memory_that_is_not_taken_back_is_an_error);
	tcase_add_test(tcase, memory_that_cannot_be_taken_back_is_wiped);
	tcase_add_test(tcase, a_free_that_fails_can_be_tried_again);
	tcase_add_test(tcase, what_is_committed_in_advance_is_given_up_first);
	tcase_add_test(tcase, fewer_addresses_are_better_than_none);
	tcase_add_test(tcase, what_cannot_be_moved_is_copied);
	return run_tests("vec_fault", tcase);
}
