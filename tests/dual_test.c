/* Pairs: one memory at two places, of which one can never be written, and a child has only that one. */
#define _GNU_SOURCE
#define PAGES_ALLOW_EXEC
#include <check.h>
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <memory_pages/dual.h>
#include <stddef.h>
#include <sys/syscall.h>

#include "child.h"
#include "code.h"
#include "emulated.h"
#include "emulated_code.h"
#include "maps.h"
#include "needs.h"
#include "policy.h"
#include "probe.h"

enum {
	OTHER = 7 /* what replaced code returns */
};

static pages_code
code_pair(size_t bytes)
{
	pages_code pair = pages_code_new(bytes);

	ck_assert_msg(pages_code_ok(pair), "%s", mpages_status_text(mpages_last_error()->status));
	code_write(pages_rw_dual_bytes_mut(pair.rw).ptr, CODE_RESULT);
	ck_assert(pages_rx_dual_publish(pair.rx, 0, sizeof code));
	return pair;
}

static int
run(pages_code pair)
{
	return code_call(pages_rx_dual_entry(pair.rx, 0).fn);
}

static bool
error_is(mpages_status status, const char *operation)
{
	const mpages_error *error = mpages_last_error();

	return error->status == status && strcmp(error->operation, operation) == 0;
}

/* How many descriptors are open. */
static int
descriptors(void)
{
	int open = 0;

	for (int fd = 0; fd < 256; fd++)
		open += fcntl(fd, F_GETFD) != -1;
	return open;
}

/* ---- One memory, two places ---- */

START_TEST(what_is_written_at_one_place_is_run_at_the_other)
{
	pages_code pair = code_pair(3 * mpages_page_size() - 1);
	size_t size = pages_rw_dual_size(pair.rw), last = size - sizeof code;
	code_word other[] = CODE(OTHER);

	needs_new_code();
	ck_assert_uint_eq(size, 3 * mpages_page_size());
	ck_assert_uint_eq(pages_rx_dual_size(pair.rx), size);
	ck_assert_ptr_ne(pages_rw_dual_bytes(pair.rw).ptr, pages_rx_dual_bytes(pair.rx).ptr);
	ck_assert_int_eq(run(pair), CODE_RESULT);
	ck_assert(pages_rw_dual_store(pair.rw, 0, other, sizeof other));
	ck_assert(pages_rx_dual_republish(pair.rx, 0, sizeof other) == mpages_exec_support().while_run);
	ck_assert_int_eq(run(pair), OTHER);
	/* The last bytes of all, and zeroes in between. */
	last &= ~(size_t)7;
	ck_assert(pages_rw_dual_store(pair.rw, last, code, sizeof code));
	ck_assert_int_eq(code_call(pages_rx_dual_entry(pair.rx, last).fn), CODE_RESULT);
	for (size_t i = sizeof code; i < last; i++)
		ck_assert_int_eq(pages_rx_dual_bytes(pair.rx).ptr[i], 0);
	ck_assert(pages_code_free(&pair));
}
END_TEST

START_TEST(the_rights_are_those_of_the_types)
{
	pages_code pair = code_pair(1);
	const unsigned char *write = pages_rw_dual_bytes(pair.rw).ptr;
	const unsigned char *exec = pages_rx_dual_bytes(pair.rx).ptr;
	size_t size = pages_rw_dual_size(pair.rw);

	ck_assert_str_eq(maps_rights(write, size), "rw-s");
	ck_assert_str_eq(maps_rights(exec, size), "r-xs");
	ck_assert_int_eq(pages_rx_dual_strength().how == MPAGES_TYPE_ONLY, 0);
	ck_assert(pages_code_free(&pair));
	ck_assert(!pages_code_ok(pair));
	ck_assert_str_eq(maps_rights(write, size), "hole");
	ck_assert_str_eq(maps_rights(exec, size), "hole");
	ck_assert(pages_code_free(&pair));
}
END_TEST

START_TEST(the_system_refuses_to_make_code_writable)
{
	pages_code pair = code_pair(1);
	mpages_bytes seen = pages_rx_dual_bytes(pair.rx);
	void *exec = pair.rx.region.base;

	ck_assert_int_eq(mprotect(exec, seen.size, PROT_READ | PROT_WRITE), -1);
	ck_assert_int_eq(errno, EACCES);
	ck_assert_int_eq(mprotect(exec, seen.size, PROT_READ | PROT_WRITE | PROT_EXEC), -1);
	ck_assert_str_eq(maps_rights(exec, seen.size), "r-xs");
	ck_assert_int_eq(run(pair), CODE_RESULT);
	ck_assert(pages_code_free(&pair));
}
END_TEST

static void
write_code(void *with)
{
	pages_code *pair = with;

	*(volatile unsigned char *)pair->rx.region.base = 0;
}

static void
write_before(void *with)
{
	pages_code *pair = with;
	volatile unsigned char *write = pair->rw.region.base;

	write[pair->rw.region.size] = 0;
}

START_TEST(stores_to_code_and_past_the_end_fault)
{
	pages_code pair = code_pair(1);

	ck_assert_int_eq(child_run(write_code, &pair), -SIGSEGV);
	ck_assert_int_eq(child_run(write_before, &pair), -SIGSEGV);
	ck_assert(pages_code_free(&pair));
}
END_TEST

START_TEST(no_descriptor_and_no_mapping_is_left)
{
	pages_code pair = code_pair(1);
	int open;
	size_t mappings;

	ck_assert(pages_code_free(&pair));
	open = descriptors();
	mappings = maps_count();
	for (int i = 0; i < 100; i++) {
		pair = code_pair((size_t)i * 1000 + 1);
		ck_assert_int_eq(descriptors(), open);
		ck_assert(pages_code_free(&pair));
	}
	if (maps_are_ours())
		ck_assert_uint_eq(maps_count(), mappings);
}
END_TEST

START_TEST(what_is_wrong_changes_nothing_and_says_so)
{
	pages_code pair = code_pair(1), other = code_pair(1), none = pages_code_new(0), mixed;
	size_t size = pages_rw_dual_size(pair.rw);
	unsigned char byte = 1;

	ck_assert(!pages_code_ok(none) && error_is(MPAGES_BAD_SIZE, "map"));
	none = pages_code_new(SIZE_MAX);
	ck_assert(!pages_code_ok(none) && error_is(MPAGES_OVERFLOW, "map"));
	none = pages_code_new(SIZE_MAX / 2);
	ck_assert(!pages_code_ok(none) && error_is(MPAGES_OVERFLOW, "map"));
	none = pages_code_new(SIZE_MAX / 4);
	ck_assert(!pages_code_ok(none) && error_is(MPAGES_OUT_OF_MEMORY, "map"));
	ck_assert(!pages_rw_dual_store(pair.rw, size, &byte, 1) && error_is(MPAGES_BAD_RANGE, "store"));
	ck_assert(!pages_rw_dual_store(pair.rw, 1, &byte, SIZE_MAX));
	ck_assert(pages_rw_dual_store(pair.rw, size, NULL, 0));
	ck_assert(!pages_rw_dual_load(pair.rw, size, &byte, 1) && error_is(MPAGES_BAD_RANGE, "load"));
	ck_assert(!pages_rx_dual_publish(pair.rx, 1, size) && error_is(MPAGES_BAD_RANGE, "publish"));
	ck_assert(!pages_rx_dual_republish(pair.rx, size + 1, 0));
	ck_assert_ptr_null(pages_rw_dual_at_mut(pair.rw, size));
	ck_assert_ptr_null(pages_rw_dual_at(pair.rw, size));
	ck_assert(!pages_rw_dual_store(none.rw, 0, &byte, 1) && error_is(MPAGES_EMPTIED, "store"));
	ck_assert(!pages_rx_dual_publish(none.rx, 0, 0) && error_is(MPAGES_EMPTIED, "publish"));
	ck_assert_uint_eq(pages_rw_dual_bytes_mut(none.rw).size, 0);
	/* Halves of two pairs are no pair. */
	mixed = (pages_code){pair.rw, other.rx};
	ck_assert(!pages_code_free(&mixed) && error_is(MPAGES_BAD_RANGE, "unmap"));
	mixed.rx = none.rx;
	ck_assert(!pages_code_free(&mixed));
	ck_assert_int_eq(run(pair), CODE_RESULT);
	ck_assert_int_eq(run(other), CODE_RESULT);
	ck_assert(pages_code_free(&pair) && pages_code_free(&other));
}
END_TEST

/* ---- Forks ---- */

/* Everything that a child may try. */
static void
be_a_child(void *with)
{
	pages_code *pair = with, own;
	unsigned char byte = 0;
	mpages_region run_half = pair->rx.region;

	child_assert(run(*pair) == CODE_RESULT);
	child_assert(!pages_rw_dual_store(pair->rw, 0, &byte, 1) && error_is(MPAGES_FORKED, "store"));
	child_assert(!pages_rw_dual_load(pair->rw, 0, &byte, 1) && error_is(MPAGES_FORKED, "load"));
	child_assert(pages_rw_dual_bytes_mut(pair->rw).ptr == NULL && error_is(MPAGES_FORKED, "view"));
	child_assert(pages_rw_dual_bytes(pair->rw).size == 0);
	child_assert(pages_rw_dual_at(pair->rw, 0) == NULL);
	child_assert(pages_rw_dual_at_mut(pair->rw, 0) == NULL);
	child_assert(!pages_rw_dual_verify(pair->rw) && error_is(MPAGES_FORKED, "verify"));
	child_assert(pages_rw_dual_resident(pair->rw) == 0 && error_is(MPAGES_FORKED, "resident"));
	child_assert(pages_rx_dual_verify(pair->rx));
	child_assert(!pages_rx_dual_publish(pair->rx, 0, 1) && error_is(MPAGES_FORKED, "publish"));
	child_assert(!pages_rx_dual_republish(pair->rx, 0, 1));
	child_assert(!pages_code_free(pair) && error_is(MPAGES_FORKED, "unmap"));
	child_assert(run(*pair) == CODE_RESULT);
	child_assert(mprotect(run_half.base, run_half.size, PROT_READ | PROT_WRITE) == -1);
	/* And its own pairs are its own. */
	own = pages_code_new(sizeof code);
	child_assert(pages_code_ok(own));
	child_assert(pages_rw_dual_store(own.rw, 0, code, sizeof code));
	child_assert(run(own) == CODE_RESULT);
	child_assert(pages_code_free(&own));
}

static void
be_a_child_and_have_one(void *with)
{
	pages_code *pair = with, own = pages_code_new(sizeof code);

	be_a_child(pair);
	child_assert(pages_rw_dual_store(own.rw, 0, code, sizeof code));
	child_assert(child_run(be_a_child, pair) == 0);
	child_assert(child_run(be_a_child, &own) == 0);
	child_assert(pages_rw_dual_store(own.rw, 0, code, sizeof code));
	child_assert(pages_code_free(&own));
}

START_TEST(a_child_runs_code_and_cannot_change_it)
{
	pages_code pair = code_pair(1);

	ck_assert_int_eq(child_run(be_a_child, &pair), 0);
	ck_assert_int_eq(child_run(be_a_child_and_have_one, &pair), 0);
	ck_assert_int_eq(run(pair), CODE_RESULT);
	ck_assert(pages_rw_dual_store(pair.rw, 0, code, sizeof code));
	ck_assert(pages_code_free(&pair));
}
END_TEST

static void
write_through_a_stale_address(void *with)
{
	pages_code *pair = with;
	mpages_region write = pair->rw.region;

	child_assert(strcmp(maps_rights(write.base, write.size), "---p") == 0);
	*(volatile unsigned char *)write.base = 0;
}

START_TEST(nothing_else_is_where_a_child_could_have_written)
{
	pages_code pair = code_pair(1);

	needs_advice();
	ck_assert_int_eq(child_run(write_through_a_stale_address, &pair), -SIGSEGV);
	ck_assert(pages_code_free(&pair));
}
END_TEST

START_TEST(a_child_that_nobody_was_told_of_knows_too)
{
	pages_code pair = code_pair(1);
	pid_t child = (pid_t)syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, NULL);

	needs_advice();
	if (child == 0) {
		be_a_child(&pair);
		_exit(0);
	}
	ck_assert_int_eq(child_wait(child), 0);
	ck_assert_int_eq(run(pair), CODE_RESULT);
	ck_assert(pages_code_free(&pair));
}
END_TEST

/* ---- Limits and policies ---- */

static void
try_without_descriptors(void *with)
{
	struct rlimit none = {0, 0};
	pages_code pair;

	(void)with;
	child_assert(setrlimit(RLIMIT_NOFILE, &none) == 0);
	pair = pages_code_new(1);
	child_assert(!pages_code_ok(pair) && error_is(MPAGES_FILE_LIMIT, "map"));
	child_assert(mpages_last_error()->os_code == EMFILE);
	child_assert(!mpages_has_dual());
	child_assert(pages_rx_dual_strength().how == MPAGES_TYPE_ONLY);
}

static void
try_small_files(void *with)
{
	size_t bytes = mpages_page_size();
	struct rlimit page = {bytes, bytes};
	pages_code pair;

	(void)with;
	child_assert(setrlimit(RLIMIT_FSIZE, &page) == 0);
	pair = pages_code_new(bytes + 1);
	child_assert(!pages_code_ok(pair) && error_is(MPAGES_FILE_LIMIT, "map"));
	child_assert(mpages_last_error()->os_code == EFBIG);
	pair = pages_code_new(bytes);
	child_assert(pages_code_ok(pair) && pages_code_free(&pair));
}

static void
try_under_mdwe(void *with)
{
	pages_code pair;
	pages_rw plain = pages_rw_new(1);
	pages_rx refused;

	(void)with;
	child_forbid_new_code();
	refused = pages_rw_set_protected_exec(&plain);
	child_assert(!pages_rx_ok(refused) && error_is(MPAGES_WX_POLICY, "protect"));
	pair = pages_code_new(sizeof code);
	child_assert(pages_code_ok(pair));
	child_assert(pages_rw_dual_store(pair.rw, 0, code, sizeof code));
	child_assert(run(pair) == CODE_RESULT);
	/* Here even the half that can be written is kept from being run by the system. */
	child_assert(mprotect(pair.rw.region.base, pair.rw.region.size,
	                      PROT_READ | PROT_WRITE | PROT_EXEC) == -1);
	child_assert(pages_code_free(&pair));
}

static void
filter_calls(struct sock_filter *lines, size_t n)
{
	struct sock_fprog filter = {(unsigned short)n, lines};

	/* Systems that are pretended have no such call (tests/pretended.lua). */
	if (!mpages_on("linux") || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
	    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0) != 0)
		_exit(CHILD_SKIPS);
}

/* Has the system refuse a call, for ever. */
static void
forbid(unsigned call, unsigned answer)
{
	struct sock_filter lines[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | answer),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};

	filter_calls(lines, sizeof lines / sizeof *lines);
}

/* Has the system refuse those barriers, for ever, that make processors forget instructions; no others. */
static void
forbid_forgetting(unsigned answer)
{
	enum {
		SYNC_CORE = 1 << 5, /* of membarrier */
		REGISTER_SYNC_CORE = 1 << 6,
		LOW = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? 4 : 0 /* half of an argument */
	};
	struct sock_filter lines[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_membarrier, 0, 3),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args) + LOW),
		BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, SYNC_CORE | REGISTER_SYNC_CORE, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | answer),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};

	filter_calls(lines, sizeof lines / sizeof *lines);
#ifdef SYS_riscv_flush_icache
	forbid(SYS_riscv_flush_icache, answer);
#endif
}

static void
try_without_nameless_files(void *with)
{
	static const struct {
		unsigned code;
		mpages_status status;
	} cases[] = {{EPERM, MPAGES_WX_POLICY}, {EACCES, MPAGES_WX_POLICY}, {ENOSYS, MPAGES_UNSUPPORTED}};
	const int *i = with;
	pages_code pair;

	forbid(SYS_memfd_create, cases[*i].code);
	pair = pages_code_new(1);
	child_assert(!pages_code_ok(pair) && error_is(cases[*i].status, "map"));
	child_assert(!mpages_has_dual());
}

static void
try_without_barriers(void *with)
{
	static const struct {
		unsigned code;
		mpages_status status;
	} cases[] = {
		{EINVAL, MPAGES_UNSUPPORTED}, /* as Linux before 4.16 */
		{ENOSYS, MPAGES_UNSUPPORTED},
		{EPERM, MPAGES_UNSUPPORTED},
		{ENOMEM, MPAGES_OUT_OF_MEMORY},
	};
	const int *i = with;
	pages_code pair = code_pair(1);
	code_word other[] = CODE(OTHER);
	const unsigned char *entry = pages_rx_dual_bytes(pair.rx).ptr;
	/* Where there were none before, the system is not asked. */
	bool is_asked = mpages_exec_support().while_run;

	forbid_forgetting(cases[*i].code);
	child_assert(!mpages_exec_support().while_run);
	/* What is new needs none, and what has run does. */
	child_assert(pages_rx_dual_publish(pair.rx, 0, sizeof code) && run(pair) == CODE_RESULT);
	child_assert(pages_rw_dual_store(pair.rw, 0, other, sizeof other));
	child_assert(!pages_rx_dual_republish(pair.rx, 8, 16) &&
	             error_is(is_asked ? cases[*i].status : MPAGES_UNSUPPORTED, "barrier"));
	child_assert(!is_asked || mpages_last_error()->os_code == (long)cases[*i].code);
	child_assert(mpages_last_error()->address == entry + 8 && mpages_last_error()->size == 16);
	child_assert(pages_code_free(&pair));
}

/* ---- What works here ---- */

static bool
works(mpages_exec_strategy strategy, bool by_turn, bool by_pair, bool while_written)
{
	mpages_exec_ways ways = mpages_exec_support();

	return ways.strategy == strategy && ways.by_turn == by_turn && ways.by_pair == by_pair &&
	       ways.while_written == while_written;
}

static void
support_under_mdwe(void *with)
{
	const mpages_error *error = mpages_last_error();
	mpages_error before = *error;

	(void)with;
	child_forbid_new_code();
	child_assert(works(MPAGES_EXEC_DUAL, false, true, false));
	child_assert(error->status == before.status && error->os_code == before.os_code);
}

static void
support_without_pairs(void *with)
{
	(void)with;
	forbid(SYS_memfd_create, EPERM);
	child_assert(works(MPAGES_EXEC_PROTECT, true, false, true));
}

/* Where files can be mapped to be written for ever, as before Linux 5.1, there is no pair: its code could be changed. */
static void
support_on_older_systems(void *with)
{
	pages_code pair;

	(void)with;
	mpages_probes_off(MPAGES_PROBE_TWICE);
	child_assert(works(MPAGES_EXEC_PROTECT, true, false, true));
	pair = pages_code_new(1);
	child_assert(!pages_code_ok(pair) && error_is(MPAGES_UNSUPPORTED, "map"));
	child_assert(!mpages_has_dual());
}

static void
support_without_anything(void *with)
{
	(void)with;
	child_forbid_new_code();
	forbid(SYS_memfd_create, EPERM);
	child_assert(works(MPAGES_EXEC_NONE, false, false, false));
}

START_TEST(support_says_what_works_before_it_is_tried)
{
	size_t mappings;

	ck_assert(works(MPAGES_EXEC_DUAL, true, true, true));
	mappings = maps_count();
	ck_assert(works(MPAGES_EXEC_DUAL, true, true, true));
	if (maps_are_ours())
		ck_assert_uint_eq(maps_count(), mappings);
	ck_assert(child_is_fine(child_run(support_under_mdwe, NULL)));
	ck_assert(child_is_fine(child_run(support_without_pairs, NULL)));
	ck_assert(child_is_fine(child_run(support_without_anything, NULL)));
	ck_assert_int_eq(child_run(support_on_older_systems, NULL), 0);
}
END_TEST

START_TEST(limits_and_policies_are_told_and_raise_no_signal)
{
	ck_assert(child_is_fine(child_run(try_without_descriptors, NULL)));
	ck_assert(child_is_fine(child_run(try_small_files, NULL)));
	ck_assert(child_is_fine(child_run(try_under_mdwe, NULL)));
	for (int i = 0; i < 3; i++)
		ck_assert(child_is_fine(child_run(try_without_nameless_files, &i)));
	for (int i = 0; i < 4; i++)
		ck_assert(child_is_fine(child_run(try_without_barriers, &i)));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("dual");
	TCase *tcase = tcase_create("dual");
	SRunner *runner;
	int failed;

	tcase_add_test(tcase, what_is_written_at_one_place_is_run_at_the_other);
	tcase_add_test(tcase, the_rights_are_those_of_the_types);
	tcase_add_test(tcase, the_system_refuses_to_make_code_writable);
	tcase_add_test(tcase, stores_to_code_and_past_the_end_fault);
	tcase_add_test(tcase, no_descriptor_and_no_mapping_is_left);
	tcase_add_test(tcase, what_is_wrong_changes_nothing_and_says_so);
	tcase_add_test(tcase, a_child_runs_code_and_cannot_change_it);
	tcase_add_test(tcase, nothing_else_is_where_a_child_could_have_written);
	tcase_add_test(tcase, a_child_that_nobody_was_told_of_knows_too);
	tcase_add_test(tcase, support_says_what_works_before_it_is_tried);
	tcase_add_test(tcase, limits_and_policies_are_told_and_raise_no_signal);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
