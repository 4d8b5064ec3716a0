/* Secret pages: kept from children, dumps, the kernel or swap, as they say, and wiped at their end;
 * and guarded ones in the same file. */
#define _GNU_SOURCE
#include <memory_pages/guarded.h>
#include <memory_pages/secret.h>
#include <sys/resource.h>

#include "emulated.h"
#include "marks_kit.h"
#include "needs.h"
#include "smaps.h"

static bool
is_hidden(unsigned protections)
{
	return (protections & MPAGES_KEPT_FROM_KERNEL) != 0;
}

/* Whether pages stay in memory. What the kernel does not see has no other place to be, and not every kernel
 * calls that locked. */
static bool
stays(mpages_region region, unsigned protections)
{
	return is_hidden(protections) || smaps_flagged(region.base, region.size, " lo");
}

/* What a system call that copies from pages sees of them; 0 where it may not. */
static ssize_t
copy_by_kernel(const void *from, void *to, size_t n)
{
	int memory = open("/proc/self/mem", O_RDONLY);
	ssize_t copied = pread(memory, to, n, (off_t)(uintptr_t)from);

	close(memory);
	return copied < 0 ? 0 : copied;
}

START_TEST(the_system_keeps_what_protections_says)
{
	pages_rw_secret pages = pages_rw_secret_new(10000);
	unsigned protections = pages_rw_secret_protections(pages);
	mpages_region region = pages.region;
	char copy[4];

	needs_advice();
	ck_assert(bytes_are(region.base, region.size, 0));
	ck_assert(pages_rw_secret_store(pages, 0, "key", 4));
	ck_assert((protections & MPAGES_KEPT_IN_MEMORY) != 0);
	ck_assert((protections & MPAGES_KEPT_FROM_DUMPS) != 0);
	ck_assert(stays(region, protections));
	ck_assert(smaps_flagged(region.base, region.size, " dd"));
	ck_assert(is_hidden(protections) == (pages_rw_secret_strength().how == MPAGES_EXACT));
	ck_assert_int_eq(copy_by_kernel(region.base, copy, 4), is_hidden(protections) ? 0 : 4);
	ck_assert(((protections & MPAGES_UNREADABLE_IN_CHILD) != 0) == faults(region.base, false));
	ck_assert(((protections & MPAGES_ZERO_IN_CHILD) != 0) == !faults(region.base, true));
	ck_assert(pages_rw_secret_free(&pages));
	ck_assert_uint_eq(pages_rw_secret_protections(pages), 0);
}
END_TEST

START_TEST(turns_change_rights_and_nothing_else)
{
	pages_none_secret none = pages_none_secret_new(1);
	pages_w_secret write;
	pages_rw_secret both;
	pages_r_secret read;
	unsigned protections = pages_none_secret_protections(none);

	ck_assert_mem_eq(maps_rights(none.region.base, none.region.size), "---", 3);
	write = pages_none_secret_allow_write(&none);
	ck_assert(pages_w_secret_store(write, 0, "key", 4));
	both = pages_w_secret_allow_read(&write);
	ck_assert_mem_eq(maps_rights(both.region.base, both.region.size), "rw-", 3);
	read = pages_rw_secret_deny_write(&both);
	ck_assert_mem_eq(maps_rights(read.region.base, read.region.size), "r--", 3);
	ck_assert_str_eq((const char *)pages_r_secret_bytes(read).ptr, "key");
	ck_assert_uint_eq(pages_r_secret_protections(read), protections);
	ck_assert(stays(read.region, protections));
	none = pages_r_secret_deny_read(&read);
	ck_assert_mem_eq(maps_rights(none.region.base, none.region.size), "---", 3);
	ck_assert(pages_none_secret_free(&none));
}
END_TEST

static size_t wiped;

static void
see_zeroes(const unsigned char *base, size_t size)
{
	size_t page = mpages_page_size();

	ck_assert(bytes_are(base + page, size - page, 0));
	wiped += size - page;
}

START_TEST(freed_pages_are_wiped_first)
{
	pages_rw_secret pages = pages_rw_secret_new(10000);
	pages_r_secret read;
	size_t size = pages_rw_secret_size(pages);

	memset(pages.region.base, 7, size);
	read = pages_rw_secret_deny_write(&pages);
	wiped = 0;
	before_munmap = see_zeroes;
	ck_assert(pages_r_secret_free(&read));
	before_munmap = NULL;
	ck_assert_uint_eq(wiped, size);
}
END_TEST

START_TEST(resize_keeps_bytes_and_wipes_the_old_ones)
{
	size_t page = mpages_page_size(), before = maps_bytes();
	pages_rw_secret pages = pages_rw_secret_new(3 * page);

	memset(pages.region.base, 7, 3 * page);
	wiped = 0;
	before_munmap = see_zeroes;
	ck_assert(pages_rw_secret_resize(&pages, 5 * page));
	ck_assert_uint_eq(wiped, 3 * page);
	ck_assert(bytes_are(pages.region.base, 3 * page, 7));
	ck_assert(bytes_are((char *)pages.region.base + 3 * page, 2 * page, 0));
	ck_assert(pages_rw_secret_resize(&pages, page));
	ck_assert_uint_eq(wiped, 8 * page);
	before_munmap = NULL;
	ck_assert(bytes_are(pages.region.base, page, 7));
	ck_assert(pages_rw_secret_protections(pages) != 0);
	ck_assert(!pages_rw_secret_resize(&pages, 0));
	assert_status(MPAGES_BAD_SIZE);
	ck_assert(pages_rw_secret_free(&pages));
	ck_assert(!maps_are_ours() || maps_bytes() == before);
}
END_TEST

START_TEST(decommit_wipes_what_it_says)
{
	pages_rw_secret pages = pages_rw_secret_new(10000);
	size_t size = pages_rw_secret_size(pages);

	memset(pages.region.base, 7, size);
	ck_assert(pages_rw_secret_decommit(pages, 5, size - 10));
	ck_assert(bytes_are(pages.region.base, 5, 7));
	ck_assert(bytes_are((char *)pages.region.base + 5, size - 10, 0));
	ck_assert(bytes_are((char *)pages.region.base + size - 5, 5, 7));
	ck_assert(!pages_rw_secret_decommit(pages, 5, size));
	assert_status(MPAGES_BAD_RANGE);
	ck_assert(pages_rw_secret_free(&pages));
}
END_TEST

/* In a child: whatever lies where the parent's pages are stays as it is. */
static void
use_in_child(void *with)
{
	pages_rw_secret *pages = with;
	mpages_region was = pages->region;
	bool hidden = pages_rw_secret_protections(*pages) == 0;

	if (!hidden) {
		child_assert(bytes_are(was.base, was.size, 0));
		child_assert(pages_rw_secret_store(*pages, 0, "mine", 4));
		child_assert(pages_rw_secret_free(pages));
		return;
	}
	child_assert(mmap(was.base, was.size, PROT_READ | PROT_WRITE,
	                  MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == was.base);
	memset(was.base, 9, was.size);
	child_assert(!pages_rw_secret_decommit(*pages, 0, 1));
	child_assert(mpages_last_error()->status == MPAGES_FORKED);
	child_assert(!pages_rw_secret_resize(pages, 1));
	child_assert(mpages_last_error()->status == MPAGES_FORKED);
	child_assert(pages_rw_secret_resident(*pages) == 0);
	mpages_fail(MPAGES_OK, 0, "nothing", NULL, 0);
	child_assert(!pages_rw_secret_verify(*pages));
	child_assert(mpages_last_error()->status == MPAGES_FORKED);
	child_assert(pages_rw_secret_free(pages));
	child_assert(!pages_rw_secret_ok(*pages));
	child_assert(bytes_are(was.base, was.size, 9));
}

START_TEST(the_system_tells_what_they_are)
{
	pages_rw_secret pages = pages_rw_secret_new(10000);
	pages_r_secret read;

	memset(pages.region.base, 7, pages.region.size);
	ck_assert(pages_rw_secret_verify(pages));
	ck_assert_uint_eq(pages_rw_secret_resident(pages), pages.region.size);
	read = pages_rw_secret_deny_write(&pages);
	ck_assert(pages_r_secret_verify(read));
	ck_assert(!pages_rw_secret_verify((pages_rw_secret){read.region}));
	assert_status(MPAGES_WRONG_RIGHTS);
	ck_assert(pages_r_secret_free(&read));
}
END_TEST

START_TEST(a_child_frees_what_it_has_and_no_more)
{
	pages_rw_secret pages = pages_rw_secret_new(10000);

	needs_advice();
	memset(pages.region.base, 7, pages.region.size);
	ck_assert_int_eq(child_run(use_in_child, &pages), 0);
	ck_assert(bytes_are(pages.region.base, pages.region.size, 7));
	ck_assert(pages_rw_secret_free(&pages));
}
END_TEST

static void
pass_the_limit(void *with)
{
	size_t page = mpages_page_size(), before = maps_bytes();
	struct rlimit limit = {4 * page, 4 * page};
	pages_rw_secret pages;

	(void)with;
	child_assert(setrlimit(RLIMIT_MEMLOCK, &limit) == 0);
	child_assert(setuid(65534) == 0 || geteuid() != 0);
	pages = pages_rw_secret_new(5 * page);
	/* Nor does every kernel count it. */
	if (is_hidden(pages_rw_secret_protections(pages)) &&
	    !smaps_flagged(pages.region.base, pages.region.size, " lo"))
		return;
	child_assert(!pages_rw_secret_ok(pages));
	child_assert(mpages_last_error()->status == MPAGES_LOCK_LIMIT);
	child_assert(!maps_are_ours() || maps_bytes() == before);
}

static void
without_long_files(void *with)
{
	struct rlimit limit = {1, 1};
	pages_rw_secret pages;

	(void)with;
	child_assert(setrlimit(RLIMIT_FSIZE, &limit) == 0);
	pages = pages_rw_secret_new(1);
	child_assert(pages_rw_secret_ok(pages));
	child_assert(!is_hidden(pages_rw_secret_protections(pages)));
	child_assert(pages_rw_secret_free(&pages));
}

START_TEST(limits_are_errors_or_weaker_means)
{
	ck_assert_int_eq(child_run(pass_the_limit, NULL), 0);
	ck_assert_int_eq(child_run(without_long_files, NULL), 0);
}
END_TEST

static int
descriptors(void)
{
	int count = 0;

	for (int fd = 0; fd < 1000; fd++)
		count += fcntl(fd, F_GETFD) >= 0;
	return count;
}

START_TEST(nothing_is_left_where_a_call_is_refused)
{
	int files = descriptors();

	for (int n = 1;; n++) {
		size_t before = maps_bytes();
		pages_r_secret pages;

		fail_call(n, ENOMEM);
		pages = pages_r_secret_new(1);
		if (!has_failed()) {
			ck_assert_int_gt(n, 4);
			ck_assert(pages_r_secret_free(&pages));
			break;
		}
		/* A file that is refused has another way around it. */
		if (pages_r_secret_ok(pages))
			ck_assert(!is_hidden(pages_r_secret_protections(pages)) && pages_r_secret_free(&pages));
		else
			ck_assert_str_eq(mpages_last_error()->operation, "map");
		ck_assert(!maps_are_ours() || maps_bytes() == before);
		ck_assert_int_eq(descriptors(), files);
	}
}
END_TEST

START_TEST(a_refused_resize_or_free_keeps_the_bytes)
{
	size_t page = mpages_page_size(), size = page;
	pages_rw_secret pages = pages_rw_secret_new(page);

	memset(pages.region.base, 7, page);
	for (int n = 1;; n++) {
		size_t before = maps_bytes();
		bool resized;

		fail_call(n, ENOMEM);
		resized = pages_rw_secret_resize(&pages, 2 * size);
		if (!has_failed())
			break;
		ck_assert(bytes_are(pages.region.base, page, 7));
		ck_assert_uint_eq(pages.region.size, resized ? 2 * size : size);
		ck_assert(resized || !maps_are_ours() || maps_bytes() == before);
		size = pages.region.size;
	}
	for (int n = 1; n <= 2; n++) {
		fail_call(n, ENOMEM);
		ck_assert(!pages_rw_secret_free(&pages) && has_failed());
		ck_assert(pages_rw_secret_ok(pages));
		ck_assert_mem_eq(maps_rights(pages.region.base, page), "rw-", 3);
	}
	ck_assert(pages_rw_secret_free(&pages));
}
END_TEST

START_TEST(two_extensions_live_in_one_file)
{
	pages_rw_guarded guarded = pages_rw_guarded_new(1);
	pages_rw_secret secret = pages_rw_secret_new(1);
	pages_r_guarded read = pages_rw_guarded_deny_write(&guarded);
	pages_r_secret kept = pages_rw_secret_deny_write(&secret);

	ck_assert(faults((char *)read.region.base + mpages_page_size(), false));
	ck_assert(faults(read.region.base, true) && faults(kept.region.base, true));
	ck_assert(pages_r_guarded_free(&read) && pages_r_secret_free(&kept));
}
END_TEST

static void
without(void)
{
	mpages_probes_off(MPAGES_PROBE_SECRET);
}

static void
add(TCase *tcase)
{
	tcase_add_test(tcase, the_system_keeps_what_protections_says);
	tcase_add_test(tcase, turns_change_rights_and_nothing_else);
	tcase_add_test(tcase, freed_pages_are_wiped_first);
	tcase_add_test(tcase, resize_keeps_bytes_and_wipes_the_old_ones);
	tcase_add_test(tcase, decommit_wipes_what_it_says);
	tcase_add_test(tcase, the_system_tells_what_they_are);
	tcase_add_test(tcase, a_child_frees_what_it_has_and_no_more);
	tcase_add_test(tcase, limits_are_errors_or_weaker_means);
	tcase_add_test(tcase, nothing_is_left_where_a_call_is_refused);
	tcase_add_test(tcase, a_refused_resize_or_free_keeps_the_bytes);
	tcase_add_test(tcase, two_extensions_live_in_one_file);
}

int
main(void)
{
	Suite *suite = suite_create("secret");

	with_and_without(suite, without, all_probes, add);
	return run_suite(suite);
}
