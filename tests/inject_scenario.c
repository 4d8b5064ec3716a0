/* Goes through the generated API while somebody outside, such as strace, refuses system calls, and
 * checks after every function that the promises of mpages.h hold. Says what did not, and exits 1.
 *
 * It looks at itself through system calls that the library does not make: what the library makes
 * between the two sched_yield may be refused. The argument is the errno with which it is. */
#define _GNU_SOURCE
#include <errno.h>
#include <sched.h>

#include "inject_look.h"

enum {
	PAGES = 4,
	SOME_ERRNO = 4711,
	DESCRIPTORS = 64
};

static long code;   /* with which calls are refused */
static size_t page; /* bytes */
static long kept;   /* pages that could not be freed */
static int failures;

/* A handle, and what it is about. */
struct held {
	mpages_region pages, was;
	int state, to; /* inert pages have rights of both */
};

/* That a function failed since a call was refused, and says so. */
static void
expect_error(const char *operation, const void *address, size_t size)
{
	const mpages_error *error = mpages_last_error();

	failures++;
	expect(strcmp(error->operation, operation) == 0);
	expect(error->address == address && error->size == size);
	expect(error->os_code == code);
	expect(error->status != MPAGES_OK && error->status != MPAGES_INERT);
	expect(code != ENOSYS || error->status == MPAGES_UNSUPPORTED);
	expect(code != EAGAIN || error->status == MPAGES_LOCK_LIMIT ||
	       strcmp(operation, "advise") == 0 || strcmp(operation, "decommit") == 0);
	/* A turn that was refused may leave there what the system said. */
	expect(errno == SOME_ERRNO || (errno == code && strcmp(operation, "protect") == 0));
	errno = SOME_ERRNO;
}

/* That nothing has changed. */
static void
expect_same(const struct held *it)
{
	expect(it->pages.base == it->was.base && it->pages.size == it->was.size);
	expect(are(it->pages, it->state));
	expect(hold(it->pages, it->pages.size));
}

/* ---- Functions ---- */

/* Full pages that can be read and written; of size 0 where they are refused. */
static struct held
make(void)
{
	struct held it = {.state = AT_rw};

	it.pages = it.was = family[AT_rw].new(PAGES * page);
	if (it.pages.size == 0) {
		expect(it.pages.base == NULL);
		expect_error("map", NULL, PAGES * page);
		return it;
	}
	expect(it.pages.size == PAGES * page && are(it.pages, AT_rw) && hold(it.pages, 0));
	for (size_t i = 0; i < it.pages.size; i++)
		((unsigned char *)it.pages.base)[i] = byte_at(i);
	return it;
}

static void
end(struct held *it)
{
	mpages_region before = it->pages;

	if (family[it->state].free(&it->pages)) {
		expect(it->pages.base == NULL && it->pages.size == 0);
		return;
	}
	expect_error("unmap", it->was.base, it->was.size);
	expect(it->pages.base == before.base && it->pages.size == before.size);
	expect(before.size == 0 || are(before, it->state));
	kept += (long)(it->was.size / page);
}

/* Returns whether the pages are now in the state that the turn leads to. */
static bool
turn(struct held *it, int which)
{
	const struct family_turn *turn = &family[it->state].turns[which];
	mpages_region turned = turn->turn(&it->pages);

	if (turned.size != 0) {
		expect(errno == SOME_ERRNO);
		expect(it->pages.base == NULL && it->pages.size == 0);
		it->pages = turned;
		it->state = turn->to;
		expect_same(it);
		return true;
	}
	expect_error("protect", it->was.base, it->was.size);
	expect(turned.base == NULL);
	if (it->pages.size != 0) {
		expect_same(it);
		return false;
	}
	/* Inert: of both, refused by others, and accepted by the same turn. */
	expect(it->pages.base == it->was.base);
	expect(with_rights(it->was.base, it->was.size, family[it->state].rights) +
	       with_rights(it->was.base, it->was.size, family[turn->to].rights) == it->was.size);
	expect(!family[it->state].ok(it->pages));
	expect(family[it->state].advise_use_seq(it->pages) == MPAGES_HINT_REFUSED);
	expect(mpages_last_error()->status == MPAGES_INERT);
	return false;
}

/* Brings pages to a state by a shortest way. */
static bool
bring(struct held *it, int to)
{
	int turns = 0, i;

	while (!family_reaches(it->state, to, turns))
		turns++;
	for (; turns > 0; turns--) {
		const struct family_turn *turn_of = family[it->state].turns;

		for (i = 0; turn_of[i].turn == NULL ||
		            !family_reaches(turn_of[i].to, to, turns - 1); i++)
			;
		if (!turn(it, i))
			return false;
	}
	return true;
}

/* ---- The way through ---- */

static void
all_turns(void)
{
	struct held it = make();

	for (int state = 0; state < FAMILY_STATES; state++) {
		for (int i = 0; i < FAMILY_TURNS; i++) {
			if (family[state].turns[i].turn == NULL)
				continue;
			if (it.pages.size == 0) {
				end(&it);
				it = make();
				if (it.pages.size == 0)
					return;
			}
			if (bring(&it, state))
				turn(&it, i);
		}
	}
	end(&it);
}

static void
all_that_write_in_place(int state)
{
	struct held it = make();
	mpages_region pages;

	if (it.pages.size == 0)
		return;
	if (bring(&it, state)) {
		pages = it.pages;
		if (family[state].advise_use_rnd(pages) == MPAGES_HINT_REFUSED)
			expect_error("advise", pages.base, pages.size);
		if (family[state].advise_use_soon(pages, page, 1) == MPAGES_HINT_REFUSED)
			expect_error("advise", (char *)pages.base + page, page);
		expect_same(&it);
		if (family[state].decommit != NULL) {
			if (family[state].decommit(pages, page + 1, 3 * page - 1))
				expect(hold((mpages_region){pages.base, 3 * page}, page + 1));
			else {
				expect_error("decommit", (char *)pages.base + 2 * page, 2 * page);
				expect_same(&it);
			}
			expect(are(pages, state));
		}
	}
	end(&it);
}

static void
resize_to(int state, size_t bytes)
{
	struct held it = make();
	size_t filled = bytes < PAGES * page ? bytes : PAGES * page;

	if (it.pages.size == 0)
		return;
	if (bring(&it, state)) {
		if (family[state].resize(&it.pages, bytes)) {
			it.was = it.pages;
			expect(it.pages.size == bytes);
			expect(are(it.pages, state) && hold(it.pages, filled));
		} else {
			expect_error("resize", it.was.base, bytes);
			expect_same(&it);
		}
		expect(errno == SOME_ERRNO);
	}
	end(&it);
}

static void
uncommit_from(int state)
{
	struct held it = make();
	mpages_region none;

	if (it.pages.size == 0)
		return;
	if (bring(&it, state)) {
		none = family[state].uncommit(&it.pages);
		if (none.size != 0) {
			expect(it.pages.base == NULL && it.pages.size == 0);
			expect(are(none, AT_none) && hold(none, 0));
			it.pages = none;
			it.state = AT_none;
		} else {
			expect_error("uncommit", it.was.base, it.was.size);
			expect_same(&it);
		}
		expect(errno == SOME_ERRNO);
	}
	end(&it);
}

static int
descriptors(void)
{
	int n = 0;

	for (int fd = 0; fd < DESCRIPTORS; fd++)
		n += fcntl(fd, F_GETFD) >= 0;
	return n;
}

/* Uses more of the stack than anything later, so that it does not grow then. */
static void
use_stack(void)
{
	volatile unsigned char bytes[1 << 17];

	for (size_t i = 0; i < sizeof bytes; i += 1024)
		bytes[i] = 0;
}

int
main(int argc, char **argv)
{
	char text[64];
	int open_before;
	long before;

	code = argc > 1 ? strtol(argv[1], NULL, 10) : 0;
	use_stack();
	page = mpages_page_size();
	look_begin();
	before = mapped();
	open_before = descriptors();
	sched_yield();
	errno = SOME_ERRNO;
	all_turns();
	for (int state = 0; state < FAMILY_STATES; state++) {
		all_that_write_in_place(state);
		if (family[state].uncommit != NULL)
			uncommit_from(state);
		if (family[state].resize != NULL) {
			resize_to(state, page);
			resize_to(state, 3 * PAGES * page);
		}
	}
	sched_yield();
	expect(mapped() == before + kept);
	expect(descriptors() == open_before);
	snprintf(text, sizeof text, "%d failures\n", failures);
	return write(STDOUT_FILENO, text, strlen(text)) < 0;
}
