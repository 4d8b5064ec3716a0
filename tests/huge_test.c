/* Pages for huge ones: the system really gives those, and moves them whole. */
#define _GNU_SOURCE
#define PAGES_ALLOW_EXEC
#include <memory_pages/huge.h>

#include "marks_kit.h"
#include "os.h"
#include "smaps.h"

static size_t
unit(void)
{
	size_t huge = mpages_os_huge_size();

	return huge != 0 ? huge : mpages_page_size();
}

/* Whether the system has so many bytes in huge pages to give. Large ones, of 32 MiB where pages have 16 KiB,
 * it may have none of: memory is seldom in such pieces. */
static bool
system_gives(size_t bytes)
{
	size_t size = bytes + unit();
	char *all = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	char *first = all + (-(uintptr_t)all & (unit() - 1));
	bool gives;

	ck_assert_ptr_ne(all, MAP_FAILED);
	madvise(first, bytes, MADV_HUGEPAGE);
	memset(first, 1, bytes);
	gives = smaps_bytes(first, bytes, "AnonHugePages") >= bytes;
	munmap(all, size);
	return gives;
}

/* That the pages have their place and size, and so many bytes in huge pages, where there are such. */
static void
assert_huge(mpages_region pages, size_t huge)
{
	ck_assert_uint_eq((uintptr_t)pages.base % unit(), 0);
	ck_assert_uint_eq(pages.size % unit(), 0);
	if (huge != 0 && !system_gives(huge))
		printf("passed over, for it needs so many huge pages: %zu bytes\n", huge);
	else if (pages_rw_huge_strength().how == MPAGES_EXACT)
		ck_assert_uint_ge(smaps_bytes(pages.base, pages.size, "AnonHugePages"), huge);
	else
		ck_assert(mpages_probe_is_off(MPAGES_PROBE_HUGE) || !mpages_os_has_huge());
}

/* Fills what is zero, and asserts that. Each huge page is written to before it is read: of what was read as
 * zeroes first, Linux 5.10 and 6.12 make small pages when it is written to. */
static void
fill_zeroes(unsigned char *base, size_t size, unsigned char byte)
{
	for (size_t at = 0; at < size; at += unit()) {
		base[at] = byte;
		ck_assert(bytes_are(base + at + 1, unit() - 1, 0));
		memset(base + at, byte, unit());
	}
}

START_TEST(touched_pages_are_huge_ones)
{
	pages_rw_huge pages = pages_rw_huge_new(3 * unit() + 1);

	ck_assert_uint_eq(pages_rw_huge_size(pages), 4 * unit());
	fill_zeroes(pages.region.base, pages.region.size, 7);
	assert_huge(pages.region, 4 * unit());
	ck_assert(pages_rw_huge_free(&pages));
}
END_TEST

START_TEST(every_state_is_aligned)
{
	for (int i = 0; i < 8; i++) {
		pages_none_huge none = pages_none_huge_new(1);
		pages_rx_huge code = pages_rx_huge_new(1);

		assert_huge(none.region, 0);
		assert_huge(code.region, 0);
		ck_assert_str_eq(maps_rights(none.region.base, none.region.size), "---p");
		ck_assert_str_eq(maps_rights(code.region.base, code.region.size), "r-xp");
		ck_assert(faults(none.region.base, false) && faults(code.region.base, true));
		ck_assert(pages_none_huge_free(&none) && pages_rx_huge_free(&code));
	}
}
END_TEST

START_TEST(huge_pages_stay_huge)
{
	size_t before = maps_bytes();
	pages_rw_huge pages = pages_rw_huge_new(2 * unit());
	pages_r_huge read;

	memset(pages.region.base, 7, 2 * unit());
	read = pages_rw_huge_deny_write(&pages);
	ck_assert(faults(read.region.base, true));
	assert_huge(read.region, 2 * unit());
	pages = pages_r_huge_allow_write(&read);
	ck_assert(pages_rw_huge_resize(&pages, 4 * unit() - 1));
	ck_assert_uint_eq(pages.region.size, 4 * unit());
	ck_assert(bytes_are(pages.region.base, 2 * unit(), 7));
	assert_huge(pages.region, 2 * unit());
	fill_zeroes((unsigned char *)pages.region.base + 2 * unit(), 2 * unit(), 8);
	memset(pages.region.base, 8, 2 * unit());
	assert_huge(pages.region, 4 * unit());
	ck_assert(pages_rw_huge_resize(&pages, 1));
	ck_assert_uint_eq(pages.region.size, unit());
	ck_assert(bytes_are(pages.region.base, unit(), 8));
	assert_huge(pages.region, unit());
	ck_assert(pages_rw_huge_free(&pages));
	ck_assert(!maps_are_ours() || maps_bytes() == before);
}
END_TEST

START_TEST(parts_are_whole_huge_pages)
{
	size_t before = maps_bytes();
	pages_rw_huge pages = pages_rw_huge_new(3 * unit()), rest;
	pages_r_huge read;

	memset(pages.region.base, 7, 3 * unit());
	ck_assert(!pages_rw_huge_ok(pages_rw_huge_split(&pages, unit() / 2)));
	assert_status(MPAGES_BAD_ALIGNMENT);
	ck_assert(unit() == mpages_page_size() ||
	          !pages_rw_huge_ok(pages_rw_huge_split(&pages, mpages_page_size())));
	rest = pages_rw_huge_split(&pages, unit());
	ck_assert_uint_eq(pages_rw_huge_size(rest), 2 * unit());
	read = pages_rw_huge_deny_write(&pages);
	assert_huge(read.region, unit());
	assert_huge(rest.region, 2 * unit());
	ck_assert(faults(read.region.base, true) && !faults(rest.region.base, true));
	ck_assert(pages_rw_huge_resize(&rest, 4 * unit()));
	ck_assert(bytes_are(rest.region.base, 2 * unit(), 7));
	ck_assert(pages_r_huge_free(&read) && pages_rw_huge_free(&rest));
	pages = pages_rw_huge_new(3 * unit());
	rest = pages_rw_huge_split(&pages, 2 * unit());
	ck_assert(pages_rw_huge_join(&pages, &rest));
	ck_assert_uint_eq(pages_rw_huge_size(pages), 3 * unit());
	ck_assert(pages_rw_huge_free(&pages));
	ck_assert(!maps_are_ours() || maps_bytes() == before);
}
END_TEST

START_TEST(huge_pages_come_again_huge)
{
	pages_rw_huge pages = pages_rw_huge_new_aligned(2 * unit(), 8 * unit());
	pages_none_huge none;
	pages_w_huge draft;

	ck_assert_uint_eq((uintptr_t)pages.region.base % (8 * unit()), 0);
	memset(pages.region.base, 7, 2 * unit());
	assert_huge(pages.region, 2 * unit());
	none = pages_rw_huge_uncommit(&pages);
	ck_assert_uint_eq(pages_none_huge_size(none), 2 * unit());
	ck_assert_uint_eq(maps_resident(none.region.base, 2 * unit()), 0);
	ck_assert_str_eq(maps_rights(none.region.base, 2 * unit()), "---p");
	draft = pages_none_huge_allow_write(&none);
	pages = pages_w_huge_allow_read(&draft);
	fill_zeroes(pages.region.base, 2 * unit(), 8);
	assert_huge(pages.region, 2 * unit());
	ck_assert(pages_rw_huge_free(&pages));
}
END_TEST

START_TEST(sizes_that_cannot_be_are_errors)
{
	ck_assert(!pages_rw_huge_ok(pages_rw_huge_new(0)));
	assert_status(MPAGES_BAD_SIZE);
	ck_assert(!pages_rw_huge_ok(pages_rw_huge_new(SIZE_MAX - unit() / 2)));
	assert_status(MPAGES_OVERFLOW);
	ck_assert(!pages_rw_huge_ok(pages_rw_huge_new(SIZE_MAX / 2)));
	assert_status(MPAGES_OUT_OF_MEMORY);
}
END_TEST

START_TEST(nothing_is_left_where_a_call_is_refused)
{
	size_t before = maps_bytes();

	for (int n = 1;; n++) {
		pages_rw_huge pages;

		fail_call(n, ENOMEM);
		/* Not a multiple of the unit, so that it has to be aligned by hand on older systems. */
		pages = pages_rw_huge_new(1);
		if (!has_failed()) {
			ck_assert(pages_rw_huge_free(&pages));
			break;
		}
		if (pages_rw_huge_ok(pages))
			ck_assert(pages_rw_huge_free(&pages));
		ck_assert(!maps_are_ours() || maps_bytes() <= before + lost);
	}
}
END_TEST

START_TEST(a_refused_resize_changes_nothing)
{
	pages_rw_huge pages = pages_rw_huge_new(unit()), was = pages;

	memset(pages.region.base, 7, unit());
	for (int code = 0; code < 2; code++) {
		for (int n = 1;; n++) {
			size_t before = maps_bytes() - lost;

			fail_call(n, code == 0 ? ENOMEM : EFAULT);
			if (pages_rw_huge_resize(&pages, 2 * unit()) || !has_failed())
				break;
			ck_assert_str_eq(mpages_last_error()->operation, "resize");
			ck_assert_ptr_eq(pages.region.base, was.region.base);
			ck_assert_uint_eq(pages.region.size, unit());
			ck_assert(bytes_are(pages.region.base, unit(), 7));
			/* Those that had no place for huge pages may not have been taken back. */
			ck_assert(!maps_are_ours() || maps_bytes() <= before + lost);
		}
		has_failed();
		ck_assert(bytes_are(pages.region.base, unit(), 7));
		ck_assert(pages_rw_huge_resize(&pages, unit()));
		was = pages;
	}
	fail_call(1, ENOMEM);
	ck_assert(!pages_rw_huge_free(&pages) && has_failed());
	ck_assert(pages_rw_huge_free(&pages));
}
END_TEST

static void
without(void)
{
	mpages_probes_off(MPAGES_PROBE_HUGE);
}

static void
add(TCase *tcase)
{
	tcase_add_test(tcase, touched_pages_are_huge_ones);
	tcase_add_test(tcase, every_state_is_aligned);
	tcase_add_test(tcase, huge_pages_stay_huge);
	tcase_add_test(tcase, parts_are_whole_huge_pages);
	tcase_add_test(tcase, huge_pages_come_again_huge);
	tcase_add_test(tcase, sizes_that_cannot_be_are_errors);
	tcase_add_test(tcase, nothing_is_left_where_a_call_is_refused);
	tcase_add_test(tcase, a_refused_resize_changes_nothing);
}

int
main(void)
{
	Suite *suite = suite_create("huge");

	with_and_without(suite, without, all_probes, add);
	return run_suite(suite);
}
