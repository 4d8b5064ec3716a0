/* Bytes into pages and out of them, and wiping: exact to the byte, and memory is given back. */
/* Wrapped: madvise mpages_cpu_publish. */
#define _GNU_SOURCE
#include <check.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#include "cpu.h"
#include "emulated.h"
#include "free_memory.h"
#include "locks.h"
#include "maps.h"
#include "needs.h"
#include "page.h"
#include "runtime_states.h"

enum {
	PAGES = 5
};

static const mpages_state *const rw = &states[R | W];
static const size_t page_sizes[] = {0, 16384, 65536};

/* What the wrapped calls are to do, and what they have seen. */
static int refuse_code; /* every call of madvise, with this code; 0: none */
static int advices;     /* calls of madvise */
static void *published;
static size_t published_size;

int __real_madvise(void *base, size_t size, int advice);
int __wrap_madvise(void *base, size_t size, int advice);
void __wrap_mpages_cpu_publish(void *base, size_t size);

int
__wrap_madvise(void *base, size_t size, int advice)
{
	advices++;
	if (refuse_code == 0)
		return __real_madvise(base, size, advice);
	errno = refuse_code;
	return -1;
}

void
__wrap_mpages_cpu_publish(void *base, size_t size)
{
	published = base;
	published_size = size;
}

/* Pages full of what is never zero, with a copy to compare them with. */
static mpages_region
filled_pages(unsigned char *copy)
{
	mpages_region pages = new_pages(R | W, PAGES * mpages_page_size());
	unsigned char *bytes = pages.base;

	ck_assert_uint_eq(pages.size, PAGES * mpages_page_size());
	for (size_t i = 0; i < pages.size; i++)
		copy[i] = bytes[i] = (unsigned char)(i * 7 % 255 + 1);
	return pages;
}

START_TEST(bytes_go_in_and_come_out)
{
	unsigned char model[PAGES * 65536], out[PAGES * 65536];
	mpages_region pages = filled_pages(model);
	size_t size = pages.size, at = 1;

	for (size_t n = 0; n < size; n = n * 3 + 1) {
		unsigned char in[PAGES * 65536];

		at = (at * 31 + 7) % (size - n + 1);
		memset(in, (int)(n % 255 + 1), n);
		memcpy(model + at, in, n);
		ck_assert(mpages_store(pages, rw, at, in, n));
		ck_assert(mpages_load(pages, rw, at, out, n));
		ck_assert_mem_eq(out, in, n);
		ck_assert_mem_eq(pages.base, model, size);
	}
	/* From one place in the pages to another that overlaps it. */
	ck_assert(mpages_store(pages, rw, 100, pages.base, size / 2));
	memmove(model + 100, model, size / 2);
	ck_assert_mem_eq(pages.base, model, size);
	ck_assert(mpages_load(pages, rw, 1, pages.base, size / 2));
	memmove(model, model + 1, size / 2);
	ck_assert_mem_eq(pages.base, model, size);
	ck_assert(mpages_unmap(&pages, rw));
}
END_TEST

/* Whether the operations refuse a range and say so. */
static bool
is_refused(mpages_region pages, size_t at, size_t n, mpages_status status)
{
	unsigned char byte = 'a';

	return !mpages_load(pages, rw, at, &byte, n) && error_is(status, "load") &&
	       !mpages_store(pages, rw, at, &byte, n) && error_is(status, "store") &&
	       !mpages_decommit(pages, rw, at, n) && error_is(status, "decommit") &&
	       mpages_advise_use_soon(pages, rw, at, n) == MPAGES_HINT_REFUSED &&
	       error_is(status, "advise") && mpages_last_error()->os_code == 0 &&
	       mpages_last_error()->address == pages.base && byte == 'a';
}

START_TEST(ranges_end_where_the_pages_end)
{
	unsigned char model[PAGES * 65536];
	mpages_region pages = filled_pages(model);
	size_t size = pages.size;

	ck_assert(is_refused(pages, size, 1, MPAGES_BAD_RANGE));
	ck_assert(is_refused(pages, size - 1, 2, MPAGES_BAD_RANGE));
	ck_assert(is_refused(pages, 0, size + 1, MPAGES_BAD_RANGE));
	ck_assert(is_refused(pages, 1, SIZE_MAX, MPAGES_BAD_RANGE));
	ck_assert(is_refused(pages, SIZE_MAX, SIZE_MAX, MPAGES_BAD_RANGE));
	ck_assert(is_refused(pages, SIZE_MAX, 2, MPAGES_BAD_RANGE));
	/* Past the end is past the end, even for nothing. */
	ck_assert(is_refused(pages, size + 1, 0, MPAGES_BAD_RANGE));
	ck_assert_mem_eq(pages.base, model, size);

	ck_assert(mpages_load(pages, rw, size, NULL, 0));
	ck_assert(mpages_store(pages, rw, size, NULL, 0));
	ck_assert(mpages_decommit(pages, rw, size, 0));
	ck_assert(mpages_load(pages, rw, 0, NULL, 0));
	ck_assert(mpages_store(pages, rw, 0, NULL, 0));
	ck_assert(mpages_decommit(pages, rw, 0, 0));
	ck_assert_mem_eq(pages.base, model, size);

	ck_assert_ptr_eq(mpages_at(pages, rw, size - 1), (char *)pages.base + size - 1);
	ck_assert_ptr_null(mpages_at(pages, rw, size));
	ck_assert_ptr_null(mpages_at_mut(pages, rw, SIZE_MAX));
	ck_assert(mpages_entry_at(pages, rw, size).fn == NULL);
	ck_assert(mpages_unmap(&pages, rw));
	ck_assert(is_refused(pages, 0, 0, MPAGES_EMPTIED));
	ck_assert(is_refused(pages, 0, 1, MPAGES_EMPTIED));
}
END_TEST

START_TEST(what_is_stored_in_code_is_published)
{
	mpages_region pages = new_pages(R | W, 1);

	published = NULL;
	ck_assert(mpages_store(pages, rw, 5, "code", 4));
	ck_assert(mpages_decommit(pages, rw, 5, 4));
	ck_assert_ptr_null(published);
	ck_assert(mpages_store(pages, &states[R | W | X], 5, "code", 4));
	ck_assert_ptr_eq(published, (char *)pages.base + 5);
	ck_assert_uint_eq(published_size, 4);
	published = NULL;
	ck_assert(mpages_decommit(pages, &states[W | X], 6, 2));
	ck_assert_ptr_eq(published, (char *)pages.base + 6);
	ck_assert_uint_eq(published_size, 2);
	ck_assert(mpages_unmap(&pages, rw));
}
END_TEST

/* Offsets near all page ends, and some elsewhere. */
static size_t
next_offset(size_t at)
{
	size_t page = mpages_page_size(), in_page = at % page;

	if (in_page < 2)
		return at + 1;
	return in_page < page - 2 ? at - in_page + (in_page < page / 2 ? page / 2 : page - 2)
	                          : at + 1;
}

START_TEST(exactly_the_bytes_asked_for_are_wiped)
{
	static unsigned char model[PAGES * 65536];
	size_t page, size, lowest, highest;
	mpages_region pages;

	needs_pages_of(page_sizes[_i % 10]);
	mpages_page_size_override(page_sizes[_i % 10]);
	refuse_code = _i / 10 != 0 ? EINVAL : 0;
	page = mpages_page_size();
	size = PAGES * page;
	pages = filled_pages(model);
	for (size_t at = 0; at <= size; at = next_offset(at)) {
		for (size_t end = at; end <= size; end = next_offset(end)) {
			unsigned char *bytes = pages.base;

			errno = 4711;
			ck_assert(mpages_decommit(pages, rw, at, end - at));
			ck_assert_int_eq(errno, 4711);
			ck_assert(all_bytes_are(bytes + at, end - at, 0));
			ck_assert(memcmp(bytes, model, at) == 0);
			ck_assert(memcmp(bytes + end, model + end, size - end) == 0);
			/* Whole pages are with the system again. Looking at them made them
			 * resident, as one page of zeroes that all share; so it is done twice. */
			lowest = (at + page - 1) / page * page;
			highest = end / page * page;
			memcpy(bytes + at, model + at, end - at);
			advices = 0;
			ck_assert(mpages_decommit(pages, rw, at, end - at));
			ck_assert_int_eq(advices, lowest < highest ? 1 + (refuse_code != 0) : 0);
			if (lowest < highest && refuse_code == 0)
				ck_assert_uint_eq(maps_resident(bytes + lowest, highest - lowest),
				                  0);
			memcpy(bytes + at, model + at, end - at);
		}
	}
	refuse_code = 0;
	ck_assert(mpages_unmap(&pages, rw));
	mpages_page_size_override(0);
}
END_TEST

START_TEST(the_machine_has_the_memory_again)
{
	const size_t size = (size_t)512 << 20;
	mpages_region pages = new_pages(R | W, size);
	long long gained = 0, enough = (long long)size / 4;

	/* Others use the machine as well, so one good try is enough. */
	for (int i = 0; i < 40 && gained < enough; i++) {
		memset(pages.base, 1, size);
		ck_assert_uint_eq(maps_resident(pages.base, size), size);
		gained = -free_memory();
		ck_assert(mpages_decommit(pages, rw, 1, size - 2));
		gained += free_memory();
		ck_assert_uint_le(maps_resident(pages.base, size), 2 * mpages_page_size());
	}
	ck_assert_int_ge(gained, enough);
	ck_assert(mpages_unmap(&pages, rw));
}
END_TEST

START_TEST(locked_pages_are_given_back_too)
{
	static unsigned char model[PAGES * 65536];
	mpages_region pages = filled_pages(model);

	needs_advice();
	needs(locks_give_back(), "locked pages that can be given back");
	/* All of them, or one in the middle. A sanitizer's own mlock does nothing. */
	if (syscall(SYS_mlock, (char *)pages.base + (_i != 0 ? 2 * mpages_page_size() : 0),
	            _i != 0 ? mpages_page_size() : pages.size) != 0)
		return;
	ck_assert(mpages_decommit(pages, rw, 1, pages.size - 2));
	ck_assert_uint_eq(maps_resident(pages.base, pages.size), 2 * mpages_page_size());
	ck_assert(all_bytes_are((char *)pages.base + 1, pages.size - 2, 0));
	ck_assert_int_eq(*(unsigned char *)pages.base, model[0]);
	ck_assert(mpages_unmap(&pages, rw));
}
END_TEST

START_TEST(a_hole_is_an_error_and_no_crash)
{
	static unsigned char model[PAGES * 65536];
	mpages_region pages = filled_pages(model);
	unsigned char *bytes = pages.base;
	size_t page = mpages_page_size();

	needs_advice();
	munmap(bytes + 2 * page, page);
	ck_assert(!mpages_decommit(pages, rw, 1, pages.size - 2));
	ck_assert(error_is(MPAGES_NOT_MAPPED, "decommit"));
	ck_assert_int_eq(mpages_last_error()->os_code, ENOMEM);
	ck_assert_ptr_eq(mpages_last_error()->address, bytes + page);
	ck_assert_uint_eq(mpages_last_error()->size, (PAGES - 2) * page);
	ck_assert_mem_eq(bytes, model, page);
	ck_assert_mem_eq(bytes + 4 * page, model + 4 * page, page);
	ck_assert(mpages_unmap(&pages, rw));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("runtime_bytes");
	TCase *copies = tcase_create("copies");
	TCase *wiping = tcase_create("wiping");
	TCase *system = tcase_create("system");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_test(copies, bytes_go_in_and_come_out);
	tcase_add_test(copies, ranges_end_where_the_pages_end);
	tcase_add_test(copies, what_is_stored_in_code_is_published);
	tcase_set_timeout(wiping, 60);
	/* With the system's help; and without it, as where it refuses to take pages back. */
	tcase_add_loop_test(wiping, exactly_the_bytes_asked_for_are_wiped, 0, 3);
	tcase_add_loop_test(wiping, exactly_the_bytes_asked_for_are_wiped, 10, 13);
	tcase_add_test(wiping, a_hole_is_an_error_and_no_crash);
	/* Valgrind has a system of its own: CK_EXCLUDE_TAGS=system leaves these out. */
	tcase_set_tags(system, "system");
	tcase_set_timeout(system, 60);
	tcase_add_test(system, the_machine_has_the_memory_again);
	tcase_add_loop_test(system, locked_pages_are_given_back_too, 0, 2);
	suite_add_tcase(suite, copies);
	suite_add_tcase(suite, wiping);
	suite_add_tcase(suite, system);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
