/* Pages with two marks at once, of two shipped extensions: what either promises holds. */
#define _GNU_SOURCE
#include "product.h"

#include "marks_kit.h"
#include "smaps.h"

bool
product_map(mpages_region *made, const mpages_state *as, size_t bytes)
{
	if (!mpages_map_guarded(made, as, bytes))
		return false;
	if (__real_syscall(SYS_mlock, (long)made->base, (long)made->size, 0, 0, 0, 0) == 0)
		return true;
	mpages_unmap_guarded(made, as);
	return false;
}

bool
product_unmap(mpages_region *pages, const mpages_state *as)
{
	return mpages_unmap_guarded(pages, as);
}

/* That they are locked, and that either end faults. */
static void
assert_both(mpages_region pages)
{
	const char *bytes = pages.base;

	ck_assert(smaps_flagged(pages.base, pages.size, " lo"));
	for (int writes = 0; writes < 2; writes++) {
		ck_assert(faults(bytes - 1, writes != 0));
		ck_assert(faults(bytes + pages.size, writes != 0));
	}
}

START_TEST(both_marks_hold)
{
	size_t before = maps_bytes();
	pages_rw_guarded_locked pages = pages_rw_guarded_locked_new(10000);
	pages_r_guarded_locked kept;

	ck_assert(pages_rw_guarded_locked_ok(pages));
	ck_assert(bytes_are(pages.region.base, pages.region.size, 0));
	assert_both(pages.region);
	ck_assert(pages_rw_guarded_locked_store(pages, 0, "kept", 5));
	kept = pages_rw_guarded_locked_deny_write(&pages);
	ck_assert(!pages_rw_guarded_locked_ok(pages));
	assert_both(kept.region);
	ck_assert(faults(kept.region.base, true));
	ck_assert_str_eq(kept.region.base, "kept");
	ck_assert(pages_r_guarded_locked_free(&kept));
	ck_assert(!maps_are_ours() || maps_bytes() == before);
}
END_TEST

START_TEST(each_alone_is_beside_them)
{
	pages_rw_guarded guarded = pages_rw_guarded_new(1);
	pages_rw_locked locked = pages_rw_locked_new(1);
	pages_rw_guarded_locked both = pages_rw_guarded_locked_new(1);

	ck_assert(!smaps_flagged(guarded.region.base, guarded.region.size, " lo"));
	ck_assert(smaps_flagged(locked.region.base, locked.region.size, " lo"));
	assert_both(both.region);
	ck_assert(pages_rw_guarded_free(&guarded));
	ck_assert(pages_rw_locked_free(&locked));
	ck_assert(pages_rw_guarded_locked_free(&both));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("product");
	TCase *tcase = tcase_create("product");

	tcase_add_test(tcase, both_marks_hold);
	tcase_add_test(tcase, each_alone_is_beside_them);
	suite_add_tcase(suite, tcase);
	return run_suite(suite);
}
