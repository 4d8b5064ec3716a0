/* Pages with two marks at once, of two shipped extensions: what either promises holds. */
#define _GNU_SOURCE
#include "product.h"
#include "sealed_fences.h"

#include "error.h"
#include "marks_kit.h"
#include "region.h"
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

/* The fences become pages without rights first: what else makes one could be taken back under a seal. */
bool
sealed_fences_seal(mpages_region *pages, const mpages_state *from, const mpages_state *to)
{
	size_t fence = mpages_page_size();
	mpages_region all = {(char *)pages->base - fence, pages->size + 2 * fence};

	if (!mpages_region_usable(*pages, "seal"))
		return false;
	if (mprotect(all.base, fence, PROT_NONE) != 0 ||
	    mprotect((char *)pages->base + pages->size, fence, PROT_NONE) != 0)
		return mpages_fail(MPAGES_OUT_OF_MEMORY, errno, "seal", pages->base, pages->size);
	return mpages_seal(&all, from, to);
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

/* Whether nothing that the system has takes a fence away; asked without the library. */
static bool
is_kept(void *fence)
{
	enum { GUARD_REMOVE = 103 };
	size_t page = mpages_page_size();

	/* Where a system knows it: it may do as it likes. */
	madvise(fence, page, GUARD_REMOVE);
	return mprotect(fence, page, PROT_READ | PROT_WRITE) != 0 && errno == EPERM &&
	       munmap(fence, page) != 0 && errno == EPERM &&
	       mmap(fence, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) ==
	               MAP_FAILED && errno == EPERM &&
	       faults(fence, false) && faults(fence, true);
}

START_TEST(fences_are_sealed_with_their_pages)
{
	size_t page = mpages_page_size();
	pages_rw_guarded pages = pages_rw_guarded_new(10000);
	pages_rw_guarded_sealed sealed;

	ck_assert(pages_rw_guarded_store(pages, 0, "kept", 5));
	sealed = pages_rw_guarded_seal(&pages);
	ck_assert(pages_rw_guarded_sealed_ok(sealed) && !pages_rw_guarded_ok(pages));
	ck_assert_str_eq((const char *)pages_rw_guarded_sealed_bytes(sealed).ptr, "kept");
	if (pages_rw_guarded_sealed_strength().how == MPAGES_EXACT) {
		ck_assert(is_kept((char *)sealed.region.base - page));
		ck_assert(is_kept((char *)sealed.region.base + sealed.region.size));
		ck_assert(munmap(sealed.region.base, page) != 0 && errno == EPERM);
	} else {
		ck_assert_int_eq(pages_rw_guarded_sealed_strength().how, MPAGES_TYPE_ONLY);
		ck_assert_int_eq(munmap((char *)sealed.region.base - page, page), 0);
	}
	ck_assert(pages_rw_guarded_sealed_store(sealed, 0, "more", 5));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("product");
	TCase *tcase = tcase_create("product");

	tcase_add_test(tcase, both_marks_hold);
	tcase_add_test(tcase, each_alone_is_beside_them);
	tcase_add_test(tcase, fences_are_sealed_with_their_pages);
	suite_add_tcase(suite, tcase);
	return run_suite(suite);
}
