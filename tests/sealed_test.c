/* Sealed pages: no system call turns, moves or ends them; what they hold can be used as before. */
#define _GNU_SOURCE
#define PAGES_ALLOW_EXEC
#include <memory_pages/sealed.h>

#include "emulated.h"
#include "marks_kit.h"
#include "needs.h"

/* Whether the system itself holds them; asked without the library. */
static bool
is_sealed(mpages_region pages)
{
	char *base = pages.base;
	size_t page = mpages_page_size();
	bool kept = true;

	/* The rights that they have: where nothing refuses it, nothing changes. */
	kept = kept && mprotect(base, page, PROT_READ) != 0 && errno == EPERM;
	kept = kept && munmap(base + page, page) != 0 && errno == EPERM;
	kept = kept && mremap(base, page, 2 * page, MREMAP_MAYMOVE, NULL) == MAP_FAILED &&
	       errno == EPERM;
	return kept;
}

START_TEST(the_system_holds_them_where_the_strength_says_so)
{
	pages_rw pages = pages_rw_new(2 * mpages_page_size());
	mpages_region was = pages.region;
	pages_r read;
	pages_r_sealed sealed;

	ck_assert(pages_rw_store(pages, 0, "kept", 5));
	read = pages_rw_deny_write(&pages);
	sealed = pages_r_seal(&read);
	ck_assert(pages_r_sealed_ok(sealed) && !pages_r_ok(read));
	ck_assert_ptr_eq(sealed.region.base, was.base);
	ck_assert_uint_eq(pages_r_sealed_size(sealed), was.size);
	ck_assert_str_eq((const char *)pages_r_sealed_bytes(sealed).ptr, "kept");
	ck_assert(faults(was.base, true));
	if (pages_r_sealed_strength().how == MPAGES_EXACT) {
		ck_assert(is_sealed(was));
	} else {
		ck_assert_int_eq(pages_r_sealed_strength().how, MPAGES_TYPE_ONLY);
		ck_assert_int_eq(munmap(was.base, was.size), 0);
	}
}
END_TEST

START_TEST(what_borrows_goes_on_working)
{
	size_t page = mpages_page_size();
	pages_rw pages = pages_rw_new(3 * page);
	pages_rw_sealed sealed;

	memset(pages.region.base, 7, 3 * page);
	sealed = pages_rw_seal(&pages);
	ck_assert(pages_rw_sealed_store(sealed, 1, "x", 1));
	ck_assert(pages_rw_sealed_decommit(sealed, page - 1, page + 1));
	ck_assert_uint_eq(maps_resident(sealed.region.base, 3 * page), 2 * page);
	ck_assert(bytes_are((char *)sealed.region.base + page - 1, page + 1, 0));
	ck_assert(bytes_are((char *)sealed.region.base + 2 * page, page, 7));
}
END_TEST

START_TEST(every_unmarked_state_can_be_sealed)
{
	pages_none none = pages_none_new(1);
	pages_w write = pages_w_new(1);
	pages_x run = pages_x_new(1);
	pages_rx code = pages_rx_new(1);
	pages_none_sealed none_sealed = pages_none_seal(&none);
	pages_w_sealed write_sealed = pages_w_seal(&write);
	pages_x_sealed run_sealed = pages_x_seal(&run);
	pages_rx_sealed code_sealed = pages_rx_seal(&code);

	needs_list();
	ck_assert_str_eq(maps_rights(none_sealed.region.base, 1), "---p");
	ck_assert_str_eq(maps_rights(write_sealed.region.base, 1), "-w-p");
	ck_assert_str_eq(maps_rights(run_sealed.region.base, 1), "--xp");
	ck_assert_str_eq(maps_rights(code_sealed.region.base, 1), "r-xp");
	ck_assert(pages_rx_sealed_entry(code_sealed, 0).fn != NULL);
}
END_TEST

START_TEST(a_stale_copy_changes_nothing)
{
	pages_rw pages = pages_rw_new(1), copy = pages;
	pages_rw_sealed sealed = pages_rw_seal(&pages);

	if (pages_rw_sealed_strength().how != MPAGES_EXACT)
		return;
	ck_assert(!pages_r_ok(pages_rw_deny_write(&copy)));
	assert_status(MPAGES_SEALED);
	ck_assert(!pages_rw_free(&copy));
	assert_status(MPAGES_SEALED);
	ck_assert(!pages_rw_resize(&copy, 100000));
	assert_status(MPAGES_SEALED);
	ck_assert(pages_rw_sealed_store(sealed, 0, "x", 1));
}
END_TEST

START_TEST(a_refused_seal_changes_nothing)
{
	pages_rw pages = pages_rw_new(1), none = {{NULL, 0}};

	ck_assert(!pages_rw_sealed_ok(pages_rw_seal(&none)));
	assert_status(MPAGES_EMPTIED);
	if (mpages_probe_is_off(MPAGES_PROBE_SEAL)) {
		ck_assert(pages_rw_free(&pages));
		return;
	}
	fail_call(1, ENOMEM);
	ck_assert(!pages_rw_sealed_ok(pages_rw_seal(&pages)) && has_failed());
	ck_assert_str_eq(mpages_last_error()->operation, "seal");
	assert_status(MPAGES_OUT_OF_MEMORY);
	ck_assert(pages_rw_ok(pages) && pages_rw_free(&pages));
}
END_TEST

static void
without(void)
{
	mpages_probes_off(MPAGES_PROBE_SEAL);
}

static void
add(TCase *tcase)
{
	tcase_add_test(tcase, the_system_holds_them_where_the_strength_says_so);
	tcase_add_test(tcase, what_borrows_goes_on_working);
	tcase_add_test(tcase, every_unmarked_state_can_be_sealed);
	tcase_add_test(tcase, a_stale_copy_changes_nothing);
	tcase_add_test(tcase, a_refused_seal_changes_nothing);
}

int
main(void)
{
	Suite *suite = suite_create("sealed");

	with_and_without(suite, without, all_probes, add);
	return run_suite(suite);
}
