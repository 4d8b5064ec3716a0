/* What vectors do to the memory of the system: mappings, memory that it has again, huge pages, limits. */
/* Wrapped: ioctl. */
#define _GNU_SOURCE
#include <errno.h>
#include <stdarg.h>
#include <sys/resource.h>

#include <memory_pages/vectors.h>

#include "emulated.h"
#include "faults.h"
#include "free_memory.h"
#include "os.h"
#include "vec_kit.h"

/* The query of resident pages, as systems before Linux 6.7 answer it. */
static bool without_query;
int __real_ioctl(int fd, unsigned long request, ...);
int __wrap_ioctl(int fd, unsigned long request, void *with);

int
__wrap_ioctl(int fd, unsigned long request, void *with)
{
	if (!without_query)
		return __real_ioctl(fd, request, with);
	errno = ENOTTY;
	return -1;
}

static bool
has_huge_pages(void)
{
	f64_vec v = f64_vec_new(MIB);
	bool has;

	ck_assert_ptr_nonnull(f64_vec_push_uninit(&v, MIB));
	memset(v.data, 1, MIB * sizeof *v.data);
	has = f64_vec_stats(v).huge != 0;
	ck_assert(f64_vec_free(&v));
	return has;
}

static void
fill(f64_vec *v, size_t len)
{
	while (v->len < len)
		must(f64_vec_push(v, (double)v->len));
}

/* ---- Mappings ---- */

static void
assert_mappings(f64_vec v, size_t most)
{
	mpages_vec_stats stats = f64_vec_stats(v);

	ck_assert_uint_le(maps_in(v.data, stats.reserved), most);
	if (stats.committed != 0)
		ck_assert_str_eq(maps_rights(v.data, stats.committed), "rw-p");
	ck_assert_str_eq(maps_rights((char *)v.data + stats.committed,
	                             stats.reserved - stats.committed), "---p");
}

static void
assert_two_mappings(f64_vec v)
{
	assert_mappings(v, 2);
}

/* Whatever has become of a vector, it is two mappings, and three once it has moved. As the index says: how huge pages are used. */
START_TEST(a_vector_is_two_mappings)
{
	size_t page = mpages_page_size(), frozen_bytes = (800000 + page - 1) / page * page;
	f64_vec v = {0};
	f64_vec_frozen frozen;

	needs_list();
	mpages_vec_set_huge((mpages_huge)_i);
	for (size_t len = 1; len < 40 * MIB / 8; len += len / 2 + 1) {
		fill(&v, len);
		assert_two_mappings(v);
	}
	f64_vec_truncate(&v, 1000000);
	ck_assert(f64_vec_shrink(&v));
	assert_two_mappings(v);
	ck_assert_int_eq(f64_vec_advise_use_seq(v), MPAGES_HINT_ACCEPTED);
	fill(&v, 2000000);
	assert_two_mappings(v);
	ck_assert(f64_vec_discard(&v, 300000, 600000));
	assert_two_mappings(v);
	f64_vec_truncate(&v, 1000);
	ck_assert(f64_vec_shrink(&v));
	fill(&v, 2000);
	assert_two_mappings(v);
	/* Whether or not the setting has changed since. */
	mpages_vec_set_huge((mpages_huge)((_i + 1) % 3));
	fill(&v, 3000000);
	assert_two_mappings(v);
	ck_assert(f64_vec_clear_decommit(&v, MIB));
	assert_two_mappings(v);
	fill(&v, 100000);
	ck_assert_int_eq(f64_vec_advise_use_rnd(v), MPAGES_HINT_ACCEPTED);
	frozen = f64_vec_freeze(&v);
	ck_assert_uint_le(maps_in(frozen.data, f64_vec_frozen_stats(frozen).reserved), 2);
	ck_assert_str_eq(maps_rights(frozen.data, 800000), "r--p");
	ck_assert_str_eq(maps_rights((const char *)frozen.data + frozen_bytes, MIB), "---p");
	v = f64_vec_frozen_thaw(&frozen);
	assert_two_mappings(v);
	fill(&v, 1000000);
	assert_two_mappings(v);
	for (size_t len = 2000000; len <= 5000000; len += 1000000) {
		ck_assert(f64_vec_regrow(&v, f64_vec_max(v) + 1));
		assert_mappings(v, 3);
		fill(&v, len);
		assert_mappings(v, 3);
	}
	for (size_t i = 0; i < 5000000; i++)
		must(v.data[i] == (double)i);
	ck_assert(f64_vec_free(&v));
}
END_TEST

/* ---- Memory that the system has again, in KiB ---- */

static long
free_kib(void)
{
	return (long)(free_memory() / 1024);
}

/* Of each huge page, all but a little: the rest alone would keep it all. */
static long
by_discarding(void)
{
	f64_vec v = f64_vec_new(32 * MIB);
	size_t huge = mpages_os_huge_size() / 8, part = huge > 256 * KIB ? huge : 256 * KIB;
	long before;

	fill(&v, 32 * MIB);
	before = free_kib();
	for (size_t i = 0; i < v.len; i += part)
		ck_assert(f64_vec_discard(&v, i + part / 16, part - part / 16));
	before = free_kib() - before;
	for (size_t i = 0; i < v.len; i += part)
		for (size_t k = i; k < i + part; k++)
			must(v.data[k] == (k < i + part / 16 ? (double)k : 0));
	ck_assert(f64_vec_free(&v));
	return before;
}

static long
by_decommitting(void)
{
	f64_vec v = f64_vec_new(32 * MIB);
	long before;

	fill(&v, 32 * MIB);
	before = free_kib();
	ck_assert(f64_vec_clear_decommit(&v, MIB + 4096));
	before = free_kib() - before;
	ck_assert(f64_vec_free(&v));
	return before;
}

/* Of vectors of a huge page each, all but a little. */
static long
by_shrinking(void)
{
	enum { VECS = 128 };
	static f64_vec vs[VECS];
	size_t huge = mpages_os_huge_size() / 8, each = huge > 256 * KIB ? huge : 256 * KIB;
	int n = (int)(32 * MIB / each);
	long before;

	mpages_vec_set_huge(MPAGES_HUGE_ON);
	for (int i = 0; i < n; i++)
		fill(&vs[i], each);
	before = free_kib();
	for (int i = 0; i < n; i++) {
		f64_vec_truncate(&vs[i], KIB);
		ck_assert(f64_vec_shrink(&vs[i]));
	}
	before = free_kib() - before;
	for (int i = 0; i < n; i++)
		ck_assert(f64_vec_free(&vs[i]));
	return before;
}

/* Each gives back about 250 MiB; other processes take and give, so it is tried more than once. */
START_TEST(memory_really_returns)
{
	static long (*const give_back[])(void) = {by_discarding, by_decommitting, by_shrinking};
	long most = 0;

	for (int tries = 0; tries < 40 && most < 100 * KIB; tries++) {
		long returned = give_back[_i]();

		most = returned > most ? returned : most;
	}
	ck_assert_int_ge(most, 100 * KIB);
}
END_TEST

START_TEST(regrow_does_not_copy)
{
	f64_vec v = {0};
	long before;

	needs_counts();
	fill(&v, 8 * MIB);
	before = faults_so_far();
	ck_assert(f64_vec_regrow(&v, f64_vec_max(v) + 1));
	ck_assert_int_le(faults_so_far() - before, 20);
	must_soon(f64_vec_stats(v).resident >= 64 * MIB);
	for (size_t i = 0; i < 8 * MIB; i++)
		must(v.data[i] == (double)i);
	ck_assert(f64_vec_free(&v));
}
END_TEST

/* ---- Huge pages ---- */

START_TEST(huge_pages_are_used_as_set)
{
	f64_vec v = {0};

	if (!has_huge_pages())
		return;
	mpages_vec_set_huge(MPAGES_HUGE_AUTO);
	ck_assert_int_eq(mpages_vec_huge(), MPAGES_HUGE_AUTO);
	fill(&v, 1000);
	ck_assert_uint_eq(f64_vec_stats(v).huge, 0);
	ck_assert_uint_le(f64_vec_stats(v).resident, 64 * KIB);
	fill(&v, 8 * MIB);
	ck_assert_uint_ge(f64_vec_stats(v).huge, 32 * MIB);
	ck_assert(f64_vec_free(&v));

	mpages_vec_set_huge(MPAGES_HUGE_OFF);
	fill(&v, 2 * MIB);
	ck_assert_uint_eq(f64_vec_stats(v).huge, 0);
	ck_assert(f64_vec_free(&v));

	mpages_vec_set_huge(MPAGES_HUGE_ON);
	fill(&v, 1);
	ck_assert_uint_ge(f64_vec_stats(v).huge, MIB);
	ck_assert(f64_vec_free(&v));
}
END_TEST

/* As the index says: as the system answers today, or as older ones did. */
START_TEST(huge_pages_are_told_whatever_the_system_knows)
{
	bool has_huge = has_huge_pages();
	f64_vec v = f64_vec_with_max(MIB, 4 * MIB);
	mpages_vec_stats stats;

	needs_resident_of_each();
	without_query = _i != 0;
	errno = 0;
	stats = f64_vec_stats(v);
	ck_assert_uint_eq(stats.len, 0);
	ck_assert_uint_eq(stats.committed, 8 * MIB);
	ck_assert_uint_eq(stats.reserved, 32 * MIB);
	ck_assert_uint_eq(stats.resident, 0);
	ck_assert_uint_eq(stats.huge, 0);
	fill(&v, 512 * KIB);
	must_soon((stats = f64_vec_stats(v)).resident == 4 * MIB);
	ck_assert_int_eq(errno, 0);
	ck_assert_uint_eq(stats.len, 512 * KIB);
	ck_assert_uint_eq(stats.resident, maps_resident(v.data, 8 * MIB));
	if (has_huge)
		ck_assert_uint_eq(stats.huge, 4 * MIB);
	ck_assert(f64_vec_free(&v));
}
END_TEST

/* Where a process may have few addresses, a vector takes few. */
START_TEST(few_addresses_are_shared)
{
	struct rlimit limit = {(rlim_t)4 << 30, (rlim_t)4 << 30};
	f64_vec vs[20] = {{0}};

	needs_limits();
	mpages_vec_set_reservation(0);
	ck_assert_int_eq(setrlimit(RLIMIT_AS, &limit), 0);
	for (int i = 0; i < 20; i++) {
		ck_assert(f64_vec_push(&vs[i], i));
		ck_assert_uint_ge(f64_vec_max(vs[i]), MIB / 2);
	}
	for (int i = 0; i < 20; i++)
		ck_assert(f64_vec_free(&vs[i]));
}
END_TEST

int
main(void)
{
	TCase *tcase = tcase_create("system");

	tcase_add_loop_test(tcase, a_vector_is_two_mappings, 0, 3);
	tcase_add_loop_test(tcase, memory_really_returns, 0, 3);
	tcase_add_test(tcase, regrow_does_not_copy);
	tcase_add_test(tcase, huge_pages_are_used_as_set);
	tcase_add_loop_test(tcase, huge_pages_are_told_whatever_the_system_knows, 0, 2);
	if (!UNDER_ASAN)
		tcase_add_test(tcase, few_addresses_are_shared);
	return run_tests("vec_system", tcase);
}
