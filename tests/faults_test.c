/* The fault matrix: in each state, however it was reached, reading, writing and executing every
 * page faults or does not, as the strength query says, and as is known of the processor. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>

#include "child.h"
#include "code.h"
#include "pages_kit.h"

/* ---- What should fault ---- */

static bool
cpuinfo_has(const char *word)
{
	FILE *cpuinfo = fopen("/proc/cpuinfo", "r");
	char line[8192];
	bool has = false;

	while (cpuinfo != NULL && !has && fgets(line, sizeof line, cpuinfo) != NULL)
		has = strncmp(line, "flags", 5) == 0 && strstr(line, word) != NULL;
	if (cpuinfo != NULL)
		fclose(cpuinfo);
	return has;
}

/* What pages of a state let through, where that is known without asking the library. */
static unsigned
known_permits(int state)
{
	unsigned permits = (unsigned)state;

#if defined __x86_64__ || defined __i386__
	/* Page tables have no bit for reading: pages that are there can be read. Protection keys
	 * make an exception of pages that are executable and nothing else. */
	if (permits == MPAGES_EXEC && cpuinfo_has(" ospke"))
		return permits;
	return permits != 0 ? permits | MPAGES_READ : 0;
#else
	(void)cpuinfo_has;
	return family[permits].strength().permits;
#endif
}

/* ---- What does fault ---- */

static sigjmp_buf before_access;
static void *volatile fault_address;
static volatile unsigned char loaded;

static void
note_fault(int number, siginfo_t *info, void *context)
{
	(void)number;
	(void)context;
	fault_address = info->si_addr;
	siglongjmp(before_access, 1);
}

/* Whether an access to an address is refused, at this address. */
static bool
faults(unsigned access, unsigned char *at)
{
	volatile unsigned char *byte = at;

	if (sigsetjmp(before_access, 1) != 0) {
		child_assert(fault_address == at);
		return true;
	}
	if (access == MPAGES_READ)
		loaded = *byte;
	else if (access == MPAGES_WRITE)
		*byte = 1;
	else
		child_assert(code_call((void (*)(void))(uintptr_t)at) == CODE_RESULT);
	return false;
}

struct attempt {
	mpages_region pages;
	unsigned access;
	bool may;
};

/* Puts code in pages past their rights, as a debugger does. */
static void
plant(mpages_region pages, size_t page)
{
	int memory = open("/proc/self/mem", O_RDWR);

	for (size_t at = 0; at < pages.size; at += page)
		child_assert(pwrite(memory, code, sizeof code,
		                    (off_t)((uintptr_t)pages.base + at)) == (ssize_t)sizeof code);
	close(memory);
}

/* In a child: tries every page, at its start and, but for code, at its end. */
static void
try(void *with)
{
	const struct attempt *attempt = with;
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	struct sigaction action = {.sa_sigaction = note_fault, .sa_flags = SA_SIGINFO};

	if (attempt->access == MPAGES_EXEC)
		plant(attempt->pages, page);
	child_assert(sigaction(SIGSEGV, &action, NULL) == 0);
	for (size_t at = 0; at < attempt->pages.size; at += page) {
		unsigned char *first = (unsigned char *)attempt->pages.base + at;

		child_assert(faults(attempt->access, first) == !attempt->may);
		if (attempt->access != MPAGES_EXEC)
			child_assert(faults(attempt->access, first + page - 1) == !attempt->may);
	}
}

/* ---- The comparison ---- */

/* That pages have the rights of their state, and frees them. */
static void
assert_rights(int state, mpages_region pages, const char *reached)
{
	static const struct {
		unsigned access;
		const char *name;
	} accesses[] = {{MPAGES_READ, "read"}, {MPAGES_WRITE, "write"}, {MPAGES_EXEC, "execute"}};
	unsigned said = family[state].strength().permits;

	ck_assert(family[state].ok(pages));
	ck_assert_str_eq(maps_rights(pages.base, pages.size), family[state].rights);
	ck_assert_uint_eq(said, known_permits(state));
	for (int i = 0; i < LENGTH(accesses); i++) {
		unsigned access = accesses[i].access;
		struct attempt attempt = {pages, access, (said & access) != 0};

		ck_assert_msg(child_run(try, &attempt) == 0, "%s of %s after %s should %s",
		              accesses[i].name, family[state].name, reached,
		              attempt.may ? "work" : "fault");
	}
	ck_assert(family[state].free(&pages));
}

START_TEST(new_pages_have_their_rights)
{
	assert_rights(_i, family[_i].new(3 * mpages_page_size()), "new");
}
END_TEST

START_TEST(turned_pages_have_their_rights)
{
	for (int i = 0; i < FAMILY_TURNS; i++) {
		const struct family_turn *turn = &family[_i].turns[i];
		mpages_region pages;

		if (turn->turn == NULL)
			continue;
		pages = family[_i].new(3 * mpages_page_size());
		assert_rights(turn->to, turn->turn(&pages), turn->name);
		pages = filled(_i, 3 * mpages_page_size(), 1);
		assert_rights(turn->to, turn->turn(&pages), turn->name);
	}
}
END_TEST

START_TEST(resized_pages_have_their_rights)
{
	static const size_t lengths[] = {1, 3, 5};
	int state = readable_writable[_i];
	size_t page = mpages_page_size();

	for (int i = 0; i < LENGTH(lengths); i++) {
		mpages_region pages = filled(state, 3 * page, 1);

		ck_assert(family[state].resize(&pages, lengths[i] * page));
		assert_rights(state, pages, "resize");
	}
}
END_TEST

START_TEST(moved_pages_have_their_rights)
{
	int state = readable_writable[_i];
	size_t page = mpages_page_size();
	mpages_region pages = filled(state, 3 * page, 1), was = pages;
	char *end = (char *)pages.base + pages.size;
	void *neighbour = mmap(end, page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	ck_assert(family[state].resize(&pages, 5 * page));
	ck_assert_ptr_ne(pages.base, was.base);
	assert_rights(state, pages, "resize that moves");
	ck_assert_int_eq(munmap(neighbour, page), 0);
}
END_TEST

START_TEST(decommitted_pages_have_their_rights)
{
	int state = writable[_i];
	size_t page = mpages_page_size();
	const size_t ranges[][2] = {{0, 3 * page}, {page, page}, {1, page}, {page - 1, page + 2}};

	for (int i = 0; i < LENGTH(ranges); i++) {
		mpages_region pages = filled(state, 3 * page, 1);

		ck_assert(family[state].decommit(pages, ranges[i][0], ranges[i][1]));
		assert_rights(state, pages, "decommit");
	}
}
END_TEST

static void
add_all(TCase *tcase)
{
	tcase_add_loop_test(tcase, new_pages_have_their_rights, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, turned_pages_have_their_rights, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, resized_pages_have_their_rights, 0, LENGTH(readable_writable));
	tcase_add_loop_test(tcase, moved_pages_have_their_rights, 0, LENGTH(readable_writable));
	tcase_add_loop_test(tcase, decommitted_pages_have_their_rights, 0, LENGTH(writable));
}

int
main(void)
{
	Suite *suite = suite_create("faults");

	at_every_page_size(suite, add_all);
	return run_suite(suite);
}
