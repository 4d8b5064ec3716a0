/* What tools are told about made code: the unwinder's way through it, perf's map to the byte,
 * gdb's list and the objects in it. tests/tools.lua asks the tools themselves. */
#define _GNU_SOURCE
#define PAGES_ALLOW_EXEC
#include <check.h>
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <memory_pages/tools.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/stat.h>
#include <unwind.h>

#include "child.h"
#include "emulated.h"
#include "frames.h"
#include "maps.h"

static mpages_heap *heap;
static mpages_code fn;
static bool no_memory;

void *__real_malloc(size_t size);
void *__wrap_malloc(size_t size);

void *
__wrap_malloc(size_t size)
{
	return no_memory ? NULL : __real_malloc(size);
}

/* What the next writes fail with, and how many bytes they write and no more; 0: they do neither. */
static int no_write;
static size_t short_write;

ssize_t __real_writev(int fd, const struct iovec *parts, int n);
ssize_t __wrap_writev(int fd, const struct iovec *parts, int n);

ssize_t
__wrap_writev(int fd, const struct iovec *parts, int n)
{
	if (short_write != 0)
		return write(fd, parts[0].iov_base, short_write);
	if (no_write == 0)
		return __real_writev(fd, parts, n);
	errno = no_write;
	return -1;
}

static bool no_time, no_unlink;

int __real_clock_gettime(clockid_t clock, struct timespec *now);
int __wrap_clock_gettime(clockid_t clock, struct timespec *now);

int
__wrap_clock_gettime(clockid_t clock, struct timespec *now)
{
	if (!no_time)
		return __real_clock_gettime(clock, now);
	errno = EPERM;
	return -1;
}

int __real_unlink(const char *path);
int __wrap_unlink(const char *path);

int
__wrap_unlink(const char *path)
{
	if (!no_unlink)
		return __real_unlink(path);
	errno = EPERM;
	return -1;
}

static bool
error_is(mpages_status status)
{
	const mpages_error *error = mpages_last_error();

	return error->status == status && strcmp(error->operation, "tell") == 0;
}

static void
set_up(void)
{
	mpages_draft draft;

	heap = mpages_heap_new();
	draft = mpages_heap_draft(heap, sizeof frames_call, 16, NULL);
	ck_assert(mpages_heap_write(heap, draft, 0, frames_call, sizeof frames_call));
	fn = mpages_heap_publish(heap, &draft);
	ck_assert(mpages_code_ok(fn));
}

static void
tear_down(void)
{
	ck_assert(mpages_heap_free(&heap));
}

/* ---- The unwinder ---- */

static bool through;
static bool beyond;

static _Unwind_Reason_Code
see(struct _Unwind_Context *context, void *with)
{
	uintptr_t at = (uintptr_t)_Unwind_GetIP(context), start = (uintptr_t)fn.address;

	(void)with;
	if (through)
		beyond = true;
	if (at > start && at - start <= fn.size)
		through = true;
	return _URC_NO_REASON;
}

static void
look_back(void)
{
	through = beyond = false;
	_Unwind_Backtrace(see, NULL);
}

static void
call(void)
{
	((void (*)(void (*)(void)))mpages_code_entry(fn).fn)(look_back);
}

START_TEST(unwinding_passes_through_code_that_is_registered)
{
	mpages_unwind *unwind;

	call();
	ck_assert(through && !beyond);
	unwind = mpages_unwind_add(fn, mpages_frame_pointer());
	ck_assert_ptr_nonnull(unwind);
	call();
	ck_assert(through && beyond);
	mpages_unwind_remove(&unwind);
	ck_assert_ptr_null(unwind);
	call();
	ck_assert(through && !beyond);
	mpages_unwind_remove(&unwind);
}
END_TEST

/* ---- perf ---- */

static const char *
map_path(void)
{
	static char path[64];

	snprintf(path, sizeof path, "/tmp/perf-%ld.map", (long)getpid());
	return path;
}

static const char *
dump_path(void)
{
	static char path[64];

	snprintf(path, sizeof path, "/tmp/jit-%ld.dump", (long)getpid());
	return path;
}

static size_t
read_file(const char *path, char *to, size_t size)
{
	int fd = open(path, O_RDONLY);
	ssize_t n = fd < 0 ? 0 : read(fd, to, size - 1);

	close(fd);
	to[n < 0 ? 0 : n] = '\0';
	return (size_t)n;
}

static size_t
read_map(char *to, size_t size)
{
	return read_file(map_path(), to, size);
}

static void
use_map(void *with)
{
	char text[2000], wanted[2000], name[400];
	struct stat is;

	(void)with;
	unlink(map_path());
	child_assert(mpages_perf_map_add(fn, "one"));
	child_assert(mpages_perf_map_add((mpages_code){(void *)0x1234, 0xabc}, "two words\nand a\tline"));
	memset(name, 'x', sizeof name - 1);
	name[sizeof name - 1] = '\0';
	child_assert(mpages_perf_map_add((mpages_code){(void *)1, 1}, name));
	name[255] = '\0';
	snprintf(wanted, sizeof wanted, "%lx %zx one\n1234 abc two words?and a?line\n1 1 %s\n",
	         (unsigned long)(uintptr_t)fn.address, fn.size, name);
	read_map(text, sizeof text);
	child_assert(strcmp(text, wanted) == 0);
	child_assert(stat(map_path(), &is) == 0 && (is.st_mode & 0777) == 0600);
	child_assert(unlink(map_path()) == 0);
}

START_TEST(the_map_of_perf_has_a_line_for_each)
{
	ck_assert_int_eq(child_run(use_map, NULL), 0);
}
END_TEST

static void
be_refused_a_map(void *with)
{
	struct rlimit small = {50, 50};
	char text[100];

	(void)with;
	unlink(map_path());
	/* Somebody else's place. */
	child_assert(symlink("/tmp/mpages-nowhere", map_path()) == 0);
	child_assert(!mpages_perf_map_add(fn, "one") && error_is(MPAGES_REFUSED));
	child_assert(access("/tmp/mpages-nowhere", F_OK) != 0);
	child_assert(unlink(map_path()) == 0);
	child_assert(mkfifo(map_path(), 0600) == 0);
	child_assert(!mpages_perf_map_add(fn, "one"));
	child_assert(unlink(map_path()) == 0);
	if (geteuid() == 0) {
		int fd = open(map_path(), O_CREAT | O_WRONLY, 0666);

		child_assert(fd >= 0 && fchown(fd, 12345, 12345) == 0 && close(fd) == 0);
		child_assert(!mpages_perf_map_add(fn, "one") && error_is(MPAGES_FILE_ACCESS));
		child_assert(read_map(text, sizeof text) == 0);
		child_assert(unlink(map_path()) == 0);
	}
	no_write = ENOSPC;
	errno = 0;
	mpages_perf_map_add(fn, "");
	no_write = 0;
	child_assert(error_is(MPAGES_NOT_WRITTEN) && errno == 0);
	short_write = 3;
	child_assert(!mpages_perf_map_add(fn, "") && error_is(MPAGES_NOT_WRITTEN));
	short_write = 0;
	child_assert(read_map(text, sizeof text) == 0);
	/* Never a signal. */
	child_assert(setrlimit(RLIMIT_FSIZE, &small) == 0);
	child_assert(mpages_perf_map_add(fn, "one"));
	child_assert(mpages_perf_map_add(fn, "two"));
	child_assert(!mpages_perf_map_add(fn, "three") && error_is(MPAGES_FILE_LIMIT));
	child_assert(unlink(map_path()) == 0);
	small.rlim_cur = small.rlim_max = 0;
	child_assert(setrlimit(RLIMIT_NOFILE, &small) == 0);
	child_assert(!mpages_perf_map_add(fn, "one") && error_is(MPAGES_FILE_LIMIT));
}

START_TEST(a_map_that_cannot_be_written_is_an_error)
{
	ck_assert_int_eq(child_run(be_refused_a_map, NULL), 0);
}
END_TEST

/* As perf has them. */
struct dump {
	uint32_t magic, version, size, machine, padding, process;
	uint64_t time, flags;
};

struct dump_load {
	uint32_t kind, size;
	uint64_t time;
	uint32_t process, thread;
	uint64_t address, entry, bytes, index;
	char name[];
};

/* Looks at a record of fn; returns what follows it. */
static const char *
see_load(const void *at, const char *name, uint64_t index, uint64_t *time)
{
	const struct dump_load *load = at;
	size_t size = sizeof *load + strlen(name) + 1 + fn.size;

	child_assert(load->kind == 0 && load->size == size && load->bytes == fn.size);
	child_assert(load->time >= *time && load->index == index);
	child_assert(load->process == (uint32_t)getpid() && load->thread == load->process);
	child_assert(load->address == (uintptr_t)fn.address && load->entry == load->address);
	child_assert(strcmp(load->name, name) == 0);
	child_assert(memcmp(load->name + strlen(name) + 1, fn.address, fn.size) == 0);
	*time = load->time;
	return (const char *)at + size;
}

static void
see_dump(uint64_t index)
{
	_Alignas(8) static char text[4000];
	const struct dump *head = (const void *)text;
	size_t size = read_file(dump_path(), text, sizeof text);
	uint64_t time = head->time;
	const char *end;

	child_assert(head->magic == 0x4a695444 && head->version == 1 && head->size == sizeof *head);
	child_assert(head->machine == FRAMES_MACHINE && head->process == (uint32_t)getpid());
	child_assert(head->flags == 0 && time != 0);
	end = see_load(text + head->size, "one", index, &time);
	memmove(text, end, (size_t)(text + size - end));
	child_assert(see_load(text, "two words?", index + 1, &time) - text == text + size - end);
}

static void
use_dump(void *with)
{
	size_t mapped;
	struct stat is;

	(void)with;
	/* What is left of another process. */
	child_assert(symlink("/tmp/mpages-nowhere", dump_path()) == 0);
	mapped = maps_bytes();
	child_assert(mpages_perf_dump_add(fn, "one"));
	child_assert(mpages_perf_dump_add(fn, "two words\n"));
	child_assert(!maps_are_ours() || !system_maps_whole_pages() ||
	             maps_bytes() == mapped + mpages_page_size());
	child_assert(access("/tmp/mpages-nowhere", F_OK) != 0);
	child_assert(lstat(dump_path(), &is) == 0 && (is.st_mode & 07777) == 0600 && S_ISREG(is.st_mode));
	see_dump(0);
}

/* It also knows that a dump is its parent's. */
static void
use_own_dump(void *with)
{
	use_dump(with);
	if (fork() == 0) {
		child_assert(access(dump_path(), F_OK) != 0);
		child_assert(mpages_perf_dump_add(fn, "one") && mpages_perf_dump_add(fn, "two words?"));
		see_dump(2);
		child_assert(unlink(dump_path()) == 0);
		_exit(0);
	} else {
		int status;

		child_assert(wait(&status) > 0 && status == 0);
	}
	see_dump(0);
	child_assert(unlink(dump_path()) == 0);
}

START_TEST(the_dump_of_perf_has_a_record_for_each)
{
	ck_assert_int_eq(child_run(use_own_dump, NULL), 0);
}
END_TEST

static void
be_refused_a_dump(void *with)
{
	struct rlimit small;
	struct stat is;
	mpages_code none = {NULL, 0};

	(void)with;
	child_assert(!mpages_perf_dump_add(none, "none") && error_is(MPAGES_EMPTIED));
	no_write = ENOSPC;
	errno = 0;
	child_assert(!mpages_perf_dump_add(fn, "one") && error_is(MPAGES_NOT_WRITTEN) && errno == 0);
	no_write = 0;
	/* Nothing is left of what could not be begun. */
	child_assert(access(dump_path(), F_OK) != 0);
	/* Somebody else's, in somebody else's folder. */
	child_assert(symlink("/tmp/mpages-nowhere", dump_path()) == 0);
	no_unlink = true;
	child_assert(!mpages_perf_dump_add(fn, "one") && error_is(MPAGES_REFUSED));
	no_unlink = false;
	child_assert(access("/tmp/mpages-nowhere", F_OK) != 0);
	child_assert(mpages_perf_dump_add(fn, "one"));
	child_assert(stat(dump_path(), &is) == 0);
	short_write = 5;
	child_assert(!mpages_perf_dump_add(fn, "two") && error_is(MPAGES_NOT_WRITTEN));
	short_write = 0;
	child_assert(mpages_perf_dump_add(fn, "two words?"));
	see_dump(0);
	/* Without a clock there is the name. */
	no_time = true;
	child_assert(stat(dump_path(), &is) == 0 && mpages_perf_dump_add(fn, "three"));
	no_time = false;
	child_assert(truncate(dump_path(), is.st_size) == 0);
	/* Never a signal. */
	small.rlim_cur = small.rlim_max = (rlim_t)is.st_size;
	child_assert(setrlimit(RLIMIT_FSIZE, &small) == 0);
	child_assert(!mpages_perf_dump_add(fn, "three") && error_is(MPAGES_FILE_LIMIT));
	see_dump(0);
	child_assert(unlink(dump_path()) == 0);
	child_assert(!mpages_perf_dump_add(fn, "one") && error_is(MPAGES_REFUSED));
}

START_TEST(a_dump_that_cannot_be_written_is_an_error)
{
	ck_assert_int_eq(child_run(be_refused_a_dump, NULL), 0);
}
END_TEST

/* ---- gdb ---- */

/* As the interface has it. */
struct entry {
	struct entry *next, *previous;
	const char *object;
	uint64_t size;
};

extern struct {
	uint32_t version, action;
	struct entry *changed, *first;
} __jit_debug_descriptor;

/* How many objects there are with one symbol, which is that. */
static int
objects_of(const char *name, mpages_code of)
{
	const struct entry *previous = NULL;
	int n = 0;

	ck_assert_uint_eq(__jit_debug_descriptor.version, 1);
	ck_assert_uint_eq(__jit_debug_descriptor.action, 0);
	for (const struct entry *at = __jit_debug_descriptor.first; at != NULL; at = at->next) {
		const Elf64_Ehdr *header = (const void *)at->object;
		const Elf64_Shdr *sections = (const void *)(at->object + header->e_shoff);
		const char *names = at->object + sections[header->e_shstrndx].sh_offset;

		ck_assert_ptr_eq(at->previous, previous);
		previous = at;
		ck_assert_mem_eq(header->e_ident, ELFMAG, SELFMAG);
		for (int i = 0; i < header->e_shnum; i++) {
			const Elf64_Sym *symbols = (const void *)(at->object + sections[i].sh_offset);

			ck_assert_uint_le(sections[i].sh_offset, at->size);
			if (sections[i].sh_type != SHT_NOBITS)
				ck_assert_uint_le(sections[i].sh_offset + sections[i].sh_size, at->size);
			if (strcmp(names + sections[i].sh_name, ".symtab") == 0 &&
			    strcmp(names + symbols[1].st_name, name) == 0 &&
			    symbols[1].st_value == (uintptr_t)of.address && symbols[1].st_size == of.size)
				n++;
		}
	}
	return n;
}

START_TEST(gdb_finds_an_object_for_each)
{
	mpages_gdb *all[10];

	for (int i = 0; i < 10; i++) {
		all[i] = mpages_gdb_add(fn, i % 2 == 0 ? "even" : "odd", mpages_frame_pointer());
		ck_assert_ptr_nonnull(all[i]);
	}
	ck_assert_int_eq(objects_of("even", fn), 5);
	ck_assert_int_eq(objects_of("odd", fn), 5);
	for (int i = 0; i < 10; i += 2)
		mpages_gdb_remove(&all[i]);
	ck_assert_int_eq(objects_of("even", fn), 0);
	ck_assert_int_eq(objects_of("odd", fn), 5);
	for (int i = 0; i < 10; i++)
		mpages_gdb_remove(&all[i]);
	ck_assert_ptr_null(__jit_debug_descriptor.first);
}
END_TEST

static atomic_bool stop;

static void *
add_and_remove(void *with)
{
	(void)with;
	for (int i = 0; i < 2000 || !stop; i++) {
		mpages_gdb *gdb = mpages_gdb_add(fn, "of a thread", mpages_frame_pointer());
		mpages_unwind *unwind = mpages_unwind_add(fn, mpages_frame_pointer());

		if (gdb == NULL || unwind == NULL || (i % 100 == 0 && !mpages_perf_dump_add(fn, "thread")))
			return gdb;
		mpages_unwind_remove(&unwind);
		mpages_gdb_remove(&gdb);
	}
	return NULL;
}

static void
be_a_child(void *with)
{
	mpages_gdb *gdb = mpages_gdb_add(fn, "of the child", mpages_frame_pointer());

	(void)with;
	child_assert(gdb != NULL && mpages_perf_dump_add(fn, "child") && unlink(dump_path()) == 0);
	mpages_gdb_remove(&gdb);
}

START_TEST(threads_and_children_tell_at_any_time)
{
	const size_t record = sizeof(struct dump_load) + sizeof "thread" + fn.size;
	pthread_t threads[2];
	struct stat is;

	stop = false;
	for (int i = 0; i < 2; i++)
		ck_assert_int_eq(pthread_create(&threads[i], NULL, add_and_remove, NULL), 0);
	for (int i = 0; i < 30; i++)
		ck_assert_int_eq(child_run(be_a_child, NULL), 0);
	stop = true;
	for (int i = 0; i < 2; i++)
		ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
	ck_assert_ptr_null(__jit_debug_descriptor.first);
	ck_assert_int_eq(stat(dump_path(), &is), 0);
	ck_assert_uint_ge((size_t)is.st_size, sizeof(struct dump) + 40 * record);
	ck_assert_uint_eq(((size_t)is.st_size - sizeof(struct dump)) % record, 0);
	ck_assert_int_eq(unlink(dump_path()), 0);
}
END_TEST

/* ---- What is wrong ---- */

START_TEST(what_cannot_be_told_is_an_error)
{
	mpages_code none = {NULL, 0};
	mpages_gdb *gdb;
	mpages_unwind *unwind;

	ck_assert(!mpages_perf_map_add(none, "none") && error_is(MPAGES_EMPTIED));
	ck_assert_ptr_null(mpages_gdb_add(none, "none", mpages_frame_pointer()));
	ck_assert(error_is(MPAGES_EMPTIED));
	ck_assert_ptr_null(mpages_unwind_add(none, mpages_frame_pointer()));
	ck_assert(error_is(MPAGES_EMPTIED));
	no_memory = true;
	gdb = mpages_gdb_add(fn, "one", mpages_frame_pointer());
	no_memory = false;
	ck_assert(gdb == NULL && error_is(MPAGES_OUT_OF_MEMORY));
	no_memory = true;
	unwind = mpages_unwind_add(fn, mpages_frame_pointer());
	no_memory = false;
	ck_assert(unwind == NULL && error_is(MPAGES_OUT_OF_MEMORY));
	ck_assert_ptr_null(__jit_debug_descriptor.first);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("tools");
	TCase *tcase = tcase_create("tools");
	SRunner *runner;
	int failed;

	if (!FRAMES_KNOWN) {
		puts("tools: not for this processor");
		return EXIT_SUCCESS;
	}
	tcase_set_timeout(tcase, 60);
	tcase_add_checked_fixture(tcase, set_up, tear_down);
	tcase_add_test(tcase, unwinding_passes_through_code_that_is_registered);
	tcase_add_test(tcase, the_map_of_perf_has_a_line_for_each);
	tcase_add_test(tcase, a_map_that_cannot_be_written_is_an_error);
	tcase_add_test(tcase, the_dump_of_perf_has_a_record_for_each);
	tcase_add_test(tcase, a_dump_that_cannot_be_written_is_an_error);
	tcase_add_test(tcase, gdb_finds_an_object_for_each);
	/* A sanitizer's malloc can be locked for ever in a child of a process with threads. */
	if (maps_are_ours())
		tcase_add_test(tcase, threads_and_children_tell_at_any_time);
	tcase_add_test(tcase, what_cannot_be_told_is_an_error);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
