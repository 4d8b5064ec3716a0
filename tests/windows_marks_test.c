/* Pages with marks on Windows: what the system does about fences, locks, secrets, seals, huge pages, pairs
 * and files, and that the strength says no more than that. */
#include <check.h>
#include <stdlib.h>

#define PAGES_ALLOW_EXEC
#include <memory_pages/dual.h>
#include <memory_pages/file.h>
#include <memory_pages/guarded.h>
#include <memory_pages/heap.h>
#include <memory_pages/huge.h>
#include <memory_pages/locked.h>
#include <memory_pages/sealed.h>
#include <memory_pages/secret.h>

#include "calls.h"

#include "access.h"

enum {
	PAGE = 4096,
	BYTES = 5 * PAGE
};

static bool
holds(const unsigned char *bytes, size_t from, size_t n, unsigned char byte)
{
	for (size_t i = from; i < from + n; i++)
		if (bytes[i] != byte)
			return false;
	return true;
}

/* ---- Fences ---- */

START_TEST(fences_fault_at_both_ends_and_go_with_the_pages)
{
	size_t before = maps_count();
	pages_rw_guarded p = pages_rw_guarded_new(BYTES);
	unsigned char *first = pages_rw_guarded_bytes_mut(p).ptr;

	for (size_t size = BYTES; size <= 2 * BYTES; size += BYTES) {
		memset(first, 'x', size);
		ck_assert(!access_ends(first, MPAGES_WRITE) && !access_ends(first + size - 1, MPAGES_WRITE));
		/* Twice, since a guard of the system's own would be gone after the first. */
		for (int i = 0; i < 2; i++) {
			ck_assert(access_ends(first - 1, MPAGES_READ) && access_ends(first - PAGE, MPAGES_WRITE));
			ck_assert(access_ends(first + size, MPAGES_READ));
			ck_assert(access_ends(first + size + PAGE - 1, MPAGES_WRITE));
		}
		ck_assert(pages_rw_guarded_resize(&p, 2 * BYTES));
		first = pages_rw_guarded_bytes_mut(p).ptr;
		ck_assert(holds(first, 0, size, 'x'));
	}
	ck_assert(pages_rw_guarded_decommit(p, PAGE, PAGE) && holds(first, PAGE, PAGE, 0));
	ck_assert(pages_rw_guarded_free(&p));
	ck_assert_uint_eq(maps_count(), before);
	ck_assert_int_eq(pages_rw_guarded_strength().how, MPAGES_EXACT);
}
END_TEST

/* ---- Kept in memory ---- */

START_TEST(locked_pages_can_be_unlocked_and_so_were_locked)
{
	pages_rw_locked p = pages_rw_locked_new(BYTES);
	pages_r_locked read;

	ck_assert(pages_rw_locked_ok(p));
	ck_assert_uint_eq(maps_resident(p.region.base, BYTES), BYTES);
	memset(pages_rw_locked_bytes_mut(p).ptr, 'x', BYTES);
	ck_assert(pages_rw_locked_resize(&p, 2 * BYTES));
	ck_assert_uint_eq(maps_resident(p.region.base, 2 * BYTES), 2 * BYTES);
	ck_assert(holds(pages_rw_locked_bytes(p).ptr, 0, BYTES, 'x'));
	ck_assert(pages_rw_locked_decommit(p, 0, PAGE));
	ck_assert(holds(pages_rw_locked_bytes(p).ptr, 0, PAGE, 0));
	read = pages_rw_locked_deny_write(&p);
	ck_assert(access_ends(read.region.base, MPAGES_WRITE));
	ck_assert(VirtualUnlock(read.region.base, read.region.size));
	ck_assert(pages_r_locked_free(&read));
	ck_assert_int_eq(pages_rw_locked_strength().how, MPAGES_TYPE_ONLY);
}
END_TEST

START_TEST(a_limit_on_locks_is_told)
{
	pages_rw_locked p;

	fail_call(2, ERROR_WORKING_SET_QUOTA);
	p = pages_rw_locked_new(BYTES);
	ck_assert(has_failed() && !pages_rw_locked_ok(p));
	ck_assert_int_eq(mpages_last_error()->status, MPAGES_LOCK_LIMIT);
	ck_assert_int_eq(mpages_last_error()->os_code, ERROR_WORKING_SET_QUOTA);
}
END_TEST

/* ---- Secrets ---- */

static bool was_wiped;

static void
look(const unsigned char *base)
{
	/* Behind the page that says by which means they are kept. */
	was_wiped = holds(base, PAGE, BYTES, 0);
}

START_TEST(secrets_are_wiped_before_they_go)
{
	pages_rw_secret p = pages_rw_secret_new(BYTES);

	ck_assert(pages_rw_secret_ok(p));
	ck_assert_uint_eq(pages_rw_secret_protections(p),
	                  MPAGES_KEPT_IN_MEMORY | MPAGES_UNREADABLE_IN_CHILD);
	memset(pages_rw_secret_bytes_mut(p).ptr, 'x', BYTES);
	before_free = look;
	was_wiped = false;
	ck_assert(pages_rw_secret_resize(&p, BYTES + PAGE) && was_wiped);
	ck_assert(holds(pages_rw_secret_bytes(p).ptr, 0, BYTES, 'x'));
	was_wiped = false;
	ck_assert(pages_rw_secret_free(&p) && was_wiped);
	before_free = NULL;
	ck_assert_int_eq(pages_rw_secret_strength().how, MPAGES_TYPE_ONLY);
}
END_TEST

/* ---- What there is not ---- */

START_TEST(seals_and_huge_pages_are_the_types_alone)
{
	pages_rw_huge huge = pages_rw_huge_new(BYTES);
	pages_r made = pages_r_new(BYTES);
	pages_r_sealed sealed = pages_r_seal(&made);
	DWORD old;

	ck_assert(pages_rw_huge_ok(huge) && pages_rw_huge_resize(&huge, 2 * BYTES));
	ck_assert(pages_rw_huge_free(&huge));
	ck_assert_int_eq(pages_rw_huge_strength().how, MPAGES_TYPE_ONLY);
	ck_assert(pages_r_sealed_ok(sealed));
	ck_assert_int_eq(pages_r_sealed_strength().how, MPAGES_TYPE_ONLY);
	ck_assert(VirtualProtect(sealed.region.base, BYTES, PAGE_READWRITE, &old));
}
END_TEST

/* ---- Pairs ---- */

START_TEST(code_is_written_at_one_place_and_run_at_another)
{
	size_t before = maps_count();
	pages_code pair = pages_code_new(1);
	DWORD old;

	ck_assert(pages_code_ok(pair));
	ck_assert_uint_eq(pages_rw_dual_size(pair.rw), mpages_granularity());
	for (int byte = 1; byte < 50; byte++) {
		unsigned char made[sizeof code];

		code_write(made, (unsigned char)byte);
		ck_assert(pages_rw_dual_store(pair.rw, 0, made, sizeof made));
		ck_assert_int_eq(code_call(pages_rx_dual_entry(pair.rx, 0).fn), byte);
	}
	ck_assert_str_eq(maps_rights(pair.rw.region.base, pair.rw.region.size), "rw-p");
	ck_assert_str_eq(maps_rights(pair.rx.region.base, pair.rx.region.size), "r-xp");
	ck_assert(access_ends(pair.rx.region.base, MPAGES_WRITE));
	/* The system refuses, whoever asks. */
	ck_assert(!VirtualProtect(pair.rx.region.base, PAGE, PAGE_READWRITE, &old));
	ck_assert(!VirtualProtect(pair.rx.region.base, PAGE, PAGE_EXECUTE_READWRITE, &old));
	ck_assert(!VirtualProtect(pair.rw.region.base, PAGE, PAGE_EXECUTE_READWRITE, &old));
	ck_assert_int_eq(pages_rx_dual_strength().how, MPAGES_EXACT);
	ck_assert(pages_code_free(&pair));
	ck_assert_uint_eq(maps_count(), before);
}
END_TEST

START_TEST(a_heap_makes_code_near_where_it_is_called)
{
	size_t before = maps_count();
	mpages_heap *heap = mpages_heap_new();
	const void *near = (const void *)(uintptr_t)code_call;
	mpages_draft draft;
	mpages_code made;

	ck_assert_ptr_nonnull(heap);
	draft = mpages_heap_draft(heap, sizeof code, 1, near);
	ck_assert(mpages_draft_ok(draft));
	ck_assert(mpages_heap_write(heap, draft, 0, code, sizeof code));
	made = mpages_heap_publish(heap, &draft);
	ck_assert_int_eq(code_call(mpages_code_entry(made).fn), CODE_RESULT);
	ck_assert((uintptr_t)made.address - (uintptr_t)near + ((size_t)1 << 31) < (size_t)1 << 32);
	ck_assert(mpages_heap_retire(heap, &made) && mpages_heap_reclaim(heap));
	ck_assert(mpages_heap_free(&heap));
	ck_assert_uint_eq(maps_count(), before);
}
END_TEST

/* ---- Files ---- */

static HANDLE
make_file(DWORD access)
{
	char folder[MAX_PATH], path[MAX_PATH];
	unsigned char bytes[2 * PAGE];
	DWORD n;
	HANDLE file;

	memset(bytes, 'f', sizeof bytes);
	GetTempPathA(sizeof folder, folder);
	ck_assert(GetTempFileNameA(folder, "mpg", 0, path) != 0);
	file = CreateFileA(path, GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL);
	ck_assert(WriteFile(file, bytes, sizeof bytes - 100, &n, NULL) && CloseHandle(file));
	return CreateFileA(path, access, 0, NULL, OPEN_EXISTING, FILE_FLAG_DELETE_ON_CLOSE, NULL);
}

/* The byte that a file begins with. */
static unsigned char
first_byte(HANDLE file)
{
	unsigned char byte = 0;
	DWORD n;

	SetFilePointer(file, 0, NULL, FILE_BEGIN);
	ck_assert(ReadFile(file, &byte, 1, &n, NULL));
	return byte;
}

START_TEST(stores_are_a_files_where_it_is_shared)
{
	HANDLE file = make_file(GENERIC_READ | GENERIC_WRITE);
	pages_rw_shared_file shared = pages_rw_shared_file_new((mpages_file)file, 0, 2 * PAGE - 100);
	pages_r_shared_file read;

	ck_assert(pages_rw_shared_file_ok(shared));
	ck_assert(holds(pages_rw_shared_file_bytes(shared).ptr, 0, 2 * PAGE - 100, 'f'));
	ck_assert(pages_rw_shared_file_store(shared, 0, "s", 1));
	ck_assert(pages_rw_shared_file_sync(shared, 0, 1));
	ck_assert_int_eq(first_byte(file), 's');
	read = pages_rw_shared_file_deny_write(&shared);
	ck_assert(pages_r_shared_file_ok(read) && access_ends(read.region.base, MPAGES_WRITE));
	shared = pages_r_shared_file_allow_write(&read);
	ck_assert(pages_rw_shared_file_ok(shared) && pages_rw_shared_file_free(&shared));
	ck_assert(!pages_r_shared_file_ok(pages_r_shared_file_new((mpages_file)file, 0, 2 * PAGE - 99)));
	ck_assert_int_eq(mpages_last_error()->status, MPAGES_FILE_SHORT);
	CloseHandle(file);
}
END_TEST

START_TEST(stores_are_kept_from_a_file_where_it_is_private)
{
	HANDLE file = make_file(GENERIC_READ);
	pages_rw_private_file pages = pages_rw_private_file_new((mpages_file)file, 0, PAGE);
	pages_r_private_file read;
	pages_r_shared_file shared;

	ck_assert(pages_rw_private_file_ok(pages));
	ck_assert(pages_rw_private_file_store(pages, 0, "p", 1));
	ck_assert_int_eq(first_byte(file), 'f');
	read = pages_rw_private_file_deny_write(&pages);
	ck_assert(pages_r_private_file_ok(read) && access_ends(read.region.base, MPAGES_WRITE));
	pages = pages_r_private_file_allow_write(&read);
	ck_assert(pages_rw_private_file_ok(pages));
	ck_assert(pages_rw_private_file_store(pages, 1, "q", 1));
	ck_assert(memcmp(pages_rw_private_file_bytes(pages).ptr, "pqf", 3) == 0);
	ck_assert(pages_rw_private_file_free(&pages));
	ck_assert_int_eq(first_byte(file), 'f');
	/* It is not open for writing. */
	shared = pages_r_shared_file_new((mpages_file)file, 0, PAGE);
	ck_assert(pages_r_shared_file_ok(shared));
	ck_assert(!pages_rw_shared_file_ok(pages_r_shared_file_allow_write(&shared)));
	ck_assert_int_eq(mpages_last_error()->status, MPAGES_FILE_ACCESS);
	ck_assert(pages_r_shared_file_ok(shared) && pages_r_shared_file_free(&shared));
	ck_assert(!pages_rw_shared_file_ok(pages_rw_shared_file_new((mpages_file)file, 0, PAGE)));
	ck_assert_int_eq(mpages_last_error()->status, MPAGES_FILE_ACCESS);
	CloseHandle(file);
	ck_assert(!pages_r_shared_file_ok(pages_r_shared_file_new((mpages_file)INVALID_HANDLE_VALUE, 0, 1)));
	ck_assert_int_eq(mpages_last_error()->status, MPAGES_BAD_FILE);
}
END_TEST

/* ---- Queries ---- */

START_TEST(the_system_is_asked_what_pages_are)
{
	pages_rw p = pages_rw_new(BYTES);
	char *base = p.region.base;
	pages_rw rest = pages_rw_split(&p, 2 * PAGE);
	pages_r read = pages_rw_deny_write(&rest);
	mpages_extent is;

	ck_assert(mpages_query(base + PAGE + 1, &is));
	ck_assert(is.base == base && is.size == 2 * PAGE && is.mapped && is.own);
	ck_assert_uint_eq(is.axes, MPAGES_READ | MPAGES_WRITE);
	ck_assert(mpages_query(base + 3 * PAGE, &is));
	ck_assert(is.base == base + 2 * PAGE && is.size == BYTES - 2 * PAGE && is.mapped && is.own);
	ck_assert_uint_eq(is.axes, MPAGES_READ);
	ck_assert(pages_r_free(&read));
	ck_assert(pages_rw_free(&p));
	ck_assert(mpages_query(base, &is));
	ck_assert(!is.mapped && !is.own && is.axes == 0);
	ck_assert((char *)is.base <= base && (char *)is.base + is.size > base);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("windows_marks");
	TCase *tcase = tcase_create("marks");
	SRunner *runner;
	int failed;

	tcase_add_test(tcase, fences_fault_at_both_ends_and_go_with_the_pages);
	tcase_add_test(tcase, locked_pages_can_be_unlocked_and_so_were_locked);
	tcase_add_test(tcase, a_limit_on_locks_is_told);
	tcase_add_test(tcase, secrets_are_wiped_before_they_go);
	tcase_add_test(tcase, seals_and_huge_pages_are_the_types_alone);
	tcase_add_test(tcase, code_is_written_at_one_place_and_run_at_another);
	tcase_add_test(tcase, a_heap_makes_code_near_where_it_is_called);
	tcase_add_test(tcase, stores_are_a_files_where_it_is_shared);
	tcase_add_test(tcase, stores_are_kept_from_a_file_where_it_is_private);
	tcase_add_test(tcase, the_system_is_asked_what_pages_are);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
