/* Pages between fences: overrun and underrun fault, whatever the pages have been through. */
#define _GNU_SOURCE
#define PAGES_ALLOW_EXEC
#include <memory_pages/guarded.h>

#include "marks_kit.h"

static void
assert_fenced(const void *base, size_t size)
{
	const unsigned char *bytes = base;
	size_t page = mpages_page_size();

	for (int writes = 0; writes < 2; writes++) {
		ck_assert(faults(bytes - 1, writes != 0));
		ck_assert(faults(bytes - page, writes != 0));
		ck_assert(faults(bytes + size, writes != 0));
		ck_assert(faults(bytes + size + page - 1, writes != 0));
	}
}

START_TEST(fences_stay_where_memory_goes_back)
{
	size_t page = mpages_page_size(), before = maps_bytes();
	pages_rw_guarded pages = pages_rw_guarded_new(3 * page);
	pages_none_guarded none;
	pages_r_guarded read;

	memset(pages.region.base, 7, 3 * page);
	none = pages_rw_guarded_uncommit(&pages);
	ck_assert(faults(none.region.base, false));
	read = pages_none_guarded_allow_read(&none);
	ck_assert(bytes_are(read.region.base, 3 * page, 0));
	ck_assert(faults((char *)read.region.base - 1, false));
	ck_assert(faults((char *)read.region.base + 3 * page, false));
	ck_assert(pages_r_guarded_free(&read));
	ck_assert(!maps_are_ours() || maps_bytes() == before);
}
END_TEST

START_TEST(both_ends_fault_and_nothing_between)
{
	static const size_t sizes[] = {1, 4096, 4097, 1000000};

	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		pages_rw_guarded pages = pages_rw_guarded_new(sizes[i]);
		mpages_bytes_mut bytes = pages_rw_guarded_bytes_mut(pages);

		ck_assert_uint_ge(bytes.size, sizes[i]);
		ck_assert_uint_lt(bytes.size - sizes[i], mpages_page_size());
		ck_assert(bytes_are(bytes.ptr, bytes.size, 0));
		memset(bytes.ptr, 7, bytes.size);
		assert_fenced(bytes.ptr, bytes.size);
		ck_assert(pages_rw_guarded_free(&pages));
		ck_assert(!pages_rw_guarded_ok(pages));
	}
}
END_TEST

START_TEST(fences_stay_through_turns_and_decommit)
{
	pages_rw_guarded pages = pages_rw_guarded_new(10000);
	mpages_bytes was = pages_rw_guarded_bytes(pages);
	pages_r_guarded read;
	pages_none_guarded none;
	pages_rx_guarded run;

	ck_assert(pages_rw_guarded_store(pages, 0, "kept", 4));
	read = pages_rw_guarded_deny_write(&pages);
	ck_assert(!faults(was.ptr, false) && faults(was.ptr, true));
	assert_fenced(was.ptr, was.size);
	none = pages_r_guarded_deny_read(&read);
	ck_assert(faults(was.ptr, false));
	assert_fenced(was.ptr, was.size);
	read = pages_none_guarded_allow_read(&none);
	pages = pages_r_guarded_allow_write(&read);
	ck_assert(pages_rw_guarded_decommit(pages, 4, was.size - 4));
	ck_assert_mem_eq(was.ptr, "kept", 4);
	assert_fenced(was.ptr, was.size);
	run = pages_rw_guarded_set_protected_exec(&pages);
	ck_assert(pages_rx_guarded_ok(run));
	ck_assert_str_eq(maps_rights(was.ptr, was.size), "r-xp");
	assert_fenced(was.ptr, was.size);
	ck_assert(pages_rx_guarded_free(&run));
}
END_TEST

START_TEST(every_state_is_made_between_fences)
{
	pages_none_guarded none = pages_none_guarded_new(1);
	pages_r_guarded read = pages_r_guarded_new(1);
	pages_w_guarded write = pages_w_guarded_new(1);
	pages_x_guarded run = pages_x_guarded_new(1);
	size_t page = mpages_page_size();

	ck_assert_uint_eq(pages_none_guarded_size(none), page);
	assert_fenced(none.region.base, page);
	assert_fenced(read.region.base, page);
	assert_fenced(write.region.base, page);
	assert_fenced(run.region.base, page);
	ck_assert(pages_none_guarded_free(&none) && pages_r_guarded_free(&read));
	ck_assert(pages_w_guarded_free(&write) && pages_x_guarded_free(&run));
}
END_TEST

START_TEST(resized_pages_have_their_bytes_and_new_fences)
{
	size_t page = mpages_page_size(), before = maps_bytes();
	pages_rw_guarded pages = pages_rw_guarded_new(3 * page);

	memset(pages_rw_guarded_bytes_mut(pages).ptr, 7, 3 * page);
	ck_assert(pages_rw_guarded_resize(&pages, 5 * page));
	ck_assert(bytes_are(pages_rw_guarded_bytes(pages).ptr, 3 * page, 7));
	ck_assert(bytes_are(pages_rw_guarded_bytes(pages).ptr + 3 * page, 2 * page, 0));
	assert_fenced(pages.region.base, 5 * page);
	ck_assert(pages_rw_guarded_resize(&pages, 1));
	ck_assert_uint_eq(pages_rw_guarded_size(pages), page);
	ck_assert(bytes_are(pages_rw_guarded_bytes(pages).ptr, page, 7));
	assert_fenced(pages.region.base, page);
	ck_assert(!pages_rw_guarded_resize(&pages, 0));
	assert_status(MPAGES_BAD_SIZE);
	ck_assert(!pages_rw_guarded_resize(&pages, SIZE_MAX - page));
	assert_status(MPAGES_OVERFLOW);
	ck_assert(pages_rw_guarded_ok(pages) && pages_rw_guarded_free(&pages));
	ck_assert(!maps_are_ours() || maps_bytes() == before);
}
END_TEST

START_TEST(nothing_is_left_where_a_call_is_refused)
{
	size_t page = mpages_page_size();
	int refusals = 0;

	for (int n = 1;; n++) {
		size_t before = maps_bytes();
		pages_rw_guarded pages;
		bool made;

		fail_call(n, ENOMEM);
		pages = pages_rw_guarded_new(page);
		made = pages_rw_guarded_ok(pages);
		if (!has_failed()) {
			ck_assert(pages_rw_guarded_free(&pages));
			break;
		}
		if (made) {
			/* The other way of fencing was there. */
			assert_fenced(pages.region.base, page);
			ck_assert(pages_rw_guarded_free(&pages));
		} else {
			refusals++;
			assert_status(MPAGES_OUT_OF_MEMORY);
			ck_assert_str_eq(mpages_last_error()->operation, "map");
			ck_assert_ptr_null(mpages_last_error()->address);
		}
		ck_assert(!maps_are_ours() || maps_bytes() == before);
	}
	ck_assert_int_gt(refusals, 0);
}
END_TEST

START_TEST(a_refused_resize_or_free_changes_nothing)
{
	size_t page = mpages_page_size();
	pages_rw_guarded pages = pages_rw_guarded_new(2 * page), was = pages;
	size_t before = maps_bytes();

	memset(pages_rw_guarded_bytes_mut(pages).ptr, 7, 2 * page);
	for (int n = 1;; n++) {
		bool resized;

		fail_call(n, ENOMEM);
		resized = pages_rw_guarded_resize(&pages, 1);
		if (!has_failed() || resized)
			break;
		ck_assert_str_eq(mpages_last_error()->operation, "resize");
		ck_assert_ptr_eq(pages.region.base, was.region.base);
		ck_assert_uint_eq(pages.region.size, was.region.size);
		ck_assert(bytes_are(pages.region.base, 2 * page, 7));
		ck_assert(!maps_are_ours() || maps_bytes() == before);
	}
	fail_call(1, ENOMEM);
	ck_assert(!pages_rw_guarded_free(&pages));
	ck_assert(has_failed() && pages_rw_guarded_ok(pages));
	ck_assert(pages_rw_guarded_free(&pages));
}
END_TEST

START_TEST(an_unmap_refused_in_a_resize_changes_nothing)
{
	size_t page = mpages_page_size();
	pages_rw_guarded pages = pages_rw_guarded_new(2 * page), was = pages;
	size_t before = maps_bytes();
	int n;

	memset(pages_rw_guarded_bytes_mut(pages).ptr, 7, 2 * page);
	/* It is the last of the calls. */
	fail_call(0, 0);
	ck_assert(pages_rw_guarded_resize(&was, 1) && pages_rw_guarded_resize(&was, 2 * page));
	n = calls / 2;
	pages = was;
	memset(pages_rw_guarded_bytes_mut(pages).ptr, 7, 2 * page);
	fail_call(n, ENOMEM);
	ck_assert(!pages_rw_guarded_resize(&pages, 1));
	ck_assert(has_failed());
	ck_assert_ptr_eq(pages.region.base, was.region.base);
	ck_assert(bytes_are(pages.region.base, 2 * page, 7));
	ck_assert(!maps_are_ours() || maps_bytes() == before);
	ck_assert(pages_rw_guarded_free(&pages));
}
END_TEST

START_TEST(the_strength_is_what_was_seen)
{
	ck_assert_int_eq(pages_rw_guarded_strength().how, MPAGES_EXACT);
	ck_assert_uint_eq(pages_rw_guarded_strength().permits, MPAGES_READ | MPAGES_WRITE);
}
END_TEST

START_TEST(guards_cost_no_mappings)
{
	enum { MANY = 100 };
	pages_rw_guarded pages[MANY];
	size_t before = maps_count();

	if (!maps_are_ours() || mpages_probe_is_off(MPAGES_PROBE_GUARD))
		return;
	for (int i = 0; i < MANY; i++)
		pages[i] = pages_rw_guarded_new(1);
	/* Of a system that has guards; others need two for each. */
	if (maps_count() >= before + MANY)
		puts("guarded: no MADV_GUARD_INSTALL on this system");
	else
		ck_assert_uint_le(maps_count(), before + 2);
	for (int i = 0; i < MANY; i++)
		ck_assert(pages_rw_guarded_free(&pages[i]));
}
END_TEST

static void
without(void)
{
	mpages_probes_off(MPAGES_PROBE_GUARD);
}

static void
add(TCase *tcase)
{
	tcase_add_test(tcase, both_ends_fault_and_nothing_between);
	tcase_add_test(tcase, fences_stay_where_memory_goes_back);
	tcase_add_test(tcase, fences_stay_through_turns_and_decommit);
	tcase_add_test(tcase, every_state_is_made_between_fences);
	tcase_add_test(tcase, resized_pages_have_their_bytes_and_new_fences);
	tcase_add_test(tcase, nothing_is_left_where_a_call_is_refused);
	tcase_add_test(tcase, a_refused_resize_or_free_changes_nothing);
	tcase_add_test(tcase, an_unmap_refused_in_a_resize_changes_nothing);
	tcase_add_test(tcase, the_strength_is_what_was_seen);
	tcase_add_test(tcase, guards_cost_no_mappings);
}

int
main(void)
{
	Suite *suite = suite_create("guarded");

	with_and_without(suite, without, all_probes, add);
	return run_suite(suite);
}
