/* Pairs, and heaps of them, while the system refuses each of their calls in turn: nothing is left behind, nothing changes. */
#define _GNU_SOURCE
#define PAGES_ALLOW_EXEC
#include <check.h>
#include <errno.h>
#include <memory_pages/dual.h>
#include <memory_pages/heap.h>
#include <stdarg.h>
#include <unistd.h>

#include "code.h"
#include "maps.h"

/* How many more calls succeed, and how the one after them fails; a negative number: all succeed. */
static int left = -1, refusal;

static bool
refuses(void)
{
	if (left < 0 || left-- > 0)
		return false;
	errno = refusal;
	return true;
}

void *__real_mmap(void *at, size_t size, int rights, int flags, int fd, off_t from);
void *__wrap_mmap(void *at, size_t size, int rights, int flags, int fd, off_t from);
int __real_mprotect(void *at, size_t size, int rights);
int __wrap_mprotect(void *at, size_t size, int rights);
int __real_munmap(void *at, size_t size);
int __wrap_munmap(void *at, size_t size);
int __real_madvise(void *at, size_t size, int advice);
int __wrap_madvise(void *at, size_t size, int advice);
int __real_memfd_create(const char *name, unsigned flags);
int __wrap_memfd_create(const char *name, unsigned flags);
int __real_fallocate(int fd, int mode, off_t at, off_t size);
int __wrap_fallocate(int fd, int mode, off_t at, off_t size);
int __real_fcntl(int fd, int command, ...);
int __wrap_fcntl(int fd, int command, ...);

void *
__wrap_mmap(void *at, size_t size, int rights, int flags, int fd, off_t from)
{
	return refuses() ? MAP_FAILED : __real_mmap(at, size, rights, flags, fd, from);
}

int
__wrap_mprotect(void *at, size_t size, int rights)
{
	return refuses() ? -1 : __real_mprotect(at, size, rights);
}

int
__wrap_munmap(void *at, size_t size)
{
	return refuses() ? -1 : __real_munmap(at, size);
}

int
__wrap_madvise(void *at, size_t size, int advice)
{
	return refuses() ? -1 : __real_madvise(at, size, advice);
}

int
__wrap_memfd_create(const char *name, unsigned flags)
{
	return refuses() ? -1 : __real_memfd_create(name, flags);
}

int
__wrap_fallocate(int fd, int mode, off_t at, off_t size)
{
	return refuses() ? -1 : __real_fallocate(fd, mode, at, size);
}

/* Another descriptor of the file that was sealed last, where somebody wants it. */
static int kept = -1;
static bool keeps;

int
__wrap_fcntl(int fd, int command, ...)
{
	va_list more;
	int with;

	va_start(more, command);
	with = va_arg(more, int);
	va_end(more);
	if (refuses())
		return -1;
	if (keeps && command == F_ADD_SEALS)
		kept = dup(fd);
	return __real_fcntl(fd, command, with);
}

static int
descriptors(void)
{
	int open = 0;

	for (int fd = 0; fd < 256; fd++)
		open += __real_fcntl(fd, F_GETFD, 0) != -1;
	return open;
}

/* Whether files without a name can be asked to be no programs, as since Linux 6.3. */
static bool
files_can_be_no_programs(void)
{
	enum {
		NOEXEC_SEAL = 8
	};
	int fd = __real_memfd_create("flag", NOEXEC_SEAL);

	close(fd);
	return fd >= 0;
}

START_TEST(no_refused_call_leaves_anything_behind)
{
	static const int codes[] = {ENOMEM, EPERM, EACCES, EMFILE, EINVAL};
	pages_code pair = pages_code_new(5000);
	int open = descriptors(), calls = 0;
	size_t mappings;

	ck_assert(pages_code_free(&pair));
	mappings = maps_bytes();
	for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
		for (calls = 0;; calls++) {
			errno = 4711;
			refusal = codes[i];
			left = calls;
			pair = pages_code_new(5000);
			if (left >= 0)
				break;
			/* A flag that an older system does not know is done without. */
			if (codes[i] == EINVAL && pages_code_ok(pair)) {
				ck_assert(pages_code_free(&pair));
				continue;
			}
			ck_assert(!pages_code_ok(pair));
			ck_assert_ptr_null(pair.rw.region.base);
			ck_assert_int_eq(errno, 4711);
			ck_assert_int_ne(mpages_last_error()->status, MPAGES_OK);
			ck_assert_int_eq(descriptors(), open);
			if (maps_are_ours())
				ck_assert_uint_eq(maps_bytes(), mappings);
		}
		left = -1;
		ck_assert(pages_code_ok(pair) && pages_code_free(&pair));
		/* Reserve, head, file, perhaps once more, memory, two views, advice, seals. */
		ck_assert_int_eq(calls, files_can_be_no_programs() ? 8 : 9);
	}
}
END_TEST

START_TEST(what_a_pair_is_made_of_can_be_changed_by_nobody)
{
	const int seals = F_SEAL_FUTURE_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL;
	pages_code pair;

	keeps = true;
	pair = pages_code_new(1);
	ck_assert(pages_code_ok(pair) && kept >= 0);
	ck_assert_int_eq(__real_fcntl(kept, F_GET_SEALS) & seals, seals);
	/* Were it shorter, whoever runs it would get a signal. */
	ck_assert_int_eq(ftruncate(kept, 0), -1);
	ck_assert_int_eq(errno, EPERM);
	ck_assert_ptr_eq(mmap(NULL, 1, PROT_READ | PROT_WRITE, MAP_SHARED, kept, 0), MAP_FAILED);
	close(kept);
	ck_assert(pages_code_free(&pair));
}
END_TEST

START_TEST(a_pair_that_cannot_be_freed_is_kept)
{
	pages_code pair = pages_code_new(1);

	refusal = ENOMEM;
	left = 0;
	ck_assert(!pages_code_free(&pair));
	ck_assert_str_eq(mpages_last_error()->operation, "unmap");
	ck_assert(pages_code_ok(pair));
	ck_assert(pages_rw_dual_store(pair.rw, 0, code, sizeof code));
	ck_assert_int_eq(code_call(pages_rx_dual_entry(pair.rx, 0).fn), CODE_RESULT);
	ck_assert(pages_code_free(&pair));
}
END_TEST

START_TEST(a_heap_that_finds_no_room_is_what_it_was)
{
	mpages_heap *heap = mpages_heap_new();
	const void *near[] = {NULL, code};
	int open = descriptors();

	for (int i = 0; i < 2; i++) {
		size_t size = (size_t)(i + 1) << 21, chunks = mpages_heap_stats_of(heap).chunks;
		size_t mappings = maps_bytes();
		mpages_draft draft;

		for (int calls = 0;; calls++) {
			refusal = ENOMEM;
			left = calls;
			draft = mpages_heap_draft(heap, size, 1, near[i]);
			if (left >= 0)
				break;
			ck_assert(!mpages_draft_ok(draft));
			ck_assert_uint_eq(mpages_heap_stats_of(heap).chunks, chunks);
			ck_assert_int_eq(descriptors(), open);
			if (maps_are_ours())
				ck_assert_uint_eq(maps_bytes(), mappings);
		}
		left = -1;
		ck_assert(mpages_draft_ok(draft));
		ck_assert_uint_eq(mpages_heap_stats_of(heap).chunks, chunks + 1);
	}
	left = 0;
	ck_assert(!mpages_heap_free(&heap));
	ck_assert_str_eq(mpages_last_error()->operation, "unmap");
	ck_assert(mpages_heap_free(&heap));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("dual_inject");
	TCase *tcase = tcase_create("dual_inject");
	SRunner *runner;
	int failed;

	tcase_add_test(tcase, no_refused_call_leaves_anything_behind);
	tcase_add_test(tcase, what_a_pair_is_made_of_can_be_changed_by_nobody);
	tcase_add_test(tcase, a_pair_that_cannot_be_freed_is_kept);
	tcase_add_test(tcase, a_heap_that_finds_no_room_is_what_it_was);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
