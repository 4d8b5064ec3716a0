/* Trials: a function of the generated API is called while calls of the system are refused, in
 * every way that makes a difference; whatever it says, the promises of mpages.h must hold. */
#ifndef TESTS_INJECT_TRIAL_H
#define TESTS_INJECT_TRIAL_H

#include <stdio.h>

#include "inject_wraps.h"
#include "pages_kit.h"

enum {
	PATTERN = 11,
	SOME_ERRNO = 4711
};

/* What a function is called with, and what came of it. */
struct subject {
	const struct trial *trial;
	int state, to; /* before, and after success */
	int turn;
	size_t at, n; /* the range it is about; of make and resize n is the size wanted */
	bool was_inert;
	mpages_region was;        /* the handle before, with its true size */
	mpages_region pages;      /* the handle itself */
	mpages_region made;       /* by a make or a turn */
	mpages_hint hint;
	bool deep;                /* a second refusal is tried */
	long mapped;              /* how many pages of addresses the process had before */
};

/* A function, and what is special about the pages. */
struct trial {
	const char *name;
	const char *operation; /* as errors have it */
	void (*begin)(struct subject *it);
	bool (*act)(struct subject *it);           /* whether it says that it worked */
	void (*worked)(struct subject *it);        /* checks that it did */
	void (*failed)(struct subject *it);        /* checks what is left */
};

/* Counted over all processes of the suite. */
static struct {
	long points, failures, inert;
} *tally;

/* Whether the addresses that the system counts are the suite's alone. */
static bool counts_ours;

/* Whether the second refusal of a plan is tried with every code too, and may last. */
static bool thorough;

/* ---- What must be so ---- */

#define expect(it, is_so) ((is_so) ? (void)0 : unexpected(it, #is_so, __LINE__))

/* Ends the test, and tells everything. */
static inline void
unexpected(const struct subject *it, const char *what, int line)
{
	static const char *const lasts[] = {"once", "from then on", "with all that follow"};
	char text[2048], error[256];
	int n = snprintf(text, sizeof text, "line %d: %s\n%s, pages_%s", line, what,
	                 it->trial->name, family[it->state].name);

	if (it->to != it->state)
		n += snprintf(text + n, sizeof text - (size_t)n, "_%s",
		              family[it->state].turns[it->turn].name);
	for (int i = 0; i < plan.n; i++) {
		const struct refusal *refusal = &plan.refusals[i];

		n += snprintf(text + n, sizeof text - (size_t)n, "; call %d, %s, fails %s%s: %s",
		              refusal->at, call_kinds[seen.made[refusal->at]].name,
		              refusal->partly ? "half way, " : "", lasts[refusal->lasts],
		              strerror(refusal->code));
	}
	mpages_error_text(mpages_last_error(), error, sizeof error);
	ck_abort_msg("%s\nthe error: %s", text, error);
}

static inline bool
is_about(const struct subject *it, const char *operation)
{
	return strcmp(it->trial->operation, operation) == 0;
}

/* Whether what looks for holes is refused as if there were one. */
static inline bool
is_told_of_hole(void)
{
	for (int i = 0; i < plan.n; i++)
		if (plan.refusals[i].code == ENOMEM && (plan.refusals[i].lasts == EVERY_CALL ||
		    seen.made[plan.refusals[i].at] == CALL_mincore))
			return true;
	return false;
}

/* Whether a status is a fair account of a code. Its true cause is known: we refused. */
static inline bool
is_fair(const struct subject *it, mpages_status status, long code)
{
	bool maps = is_about(it, "map"), protects = is_about(it, "protect");
	bool advises = is_about(it, "advise") || is_about(it, "decommit");

	if (status == MPAGES_NOT_MAPPED)
		return is_told_of_hole();
	if (code == ENOMEM || (code == EAGAIN && advises))
		return status == MPAGES_OUT_OF_MEMORY || status == MPAGES_COMMIT_LIMIT;
	if (code == EAGAIN)
		return status == MPAGES_LOCK_LIMIT;
	if (code == ENOSYS)
		return status == MPAGES_UNSUPPORTED;
	/* A seal refuses to undo as well. */
	if (code == EPERM && !maps && (!protects || seen.refused[CALL_mprotect] > 1) &&
	    status == MPAGES_SEALED)
		return true;
	if ((code == EACCES || (code == EPERM && (maps || protects))) &&
	    (it->to & MPAGES_EXEC) != 0 && !is_about(it, "unmap") && !advises)
		return status == MPAGES_WX_POLICY;
	/* Who refuses these rights otherwise is a file. */
	if (code == EACCES && protects)
		return status == MPAGES_FILE_ACCESS;
	/* No address space may have room for what is longer. */
	if (code == EINVAL && is_about(it, "resize") && it->n > it->was.size)
		return status == MPAGES_OUT_OF_MEMORY;
	return status == MPAGES_REFUSED;
}

/* That the error says what was being done, to which pages, what the system said and why. */
static inline void
expect_error(const struct subject *it)
{
	const mpages_error *error = mpages_last_error();
	size_t page = mpages_page_size(), size = it->was.size;
	unsigned char *address = it->was.base;

	if (is_about(it, "map") || is_about(it, "resize")) {
		size = (it->n + page - 1) / page * page;
	} else if (is_about(it, "decommit")) {
		address += (it->at + page - 1) / page * page;
		size = (it->at + it->n) / page * page - (it->at + page - 1) / page * page;
	} else if (is_about(it, "advise")) {
		address += it->at / page * page;
		size = (it->at + it->n + page - 1) / page * page - it->at / page * page;
	}
	expect(it, strcmp(error->operation, it->trial->operation) == 0);
	expect(it, error->os_code > 0 && error->os_code < 256 && seen.said[error->os_code]);
	expect(it, error->address == address);
	expect(it, error->size == size);
	expect(it, is_fair(it, error->status, error->os_code));
}

/* That pages have the rights of a state. */
static inline void
expect_rights(const struct subject *it, mpages_region pages, int state)
{
	expect(it, strcmp(maps_rights(pages.base, pages.size), family[state].rights) == 0);
}

/* That pages in a state hold the pattern, and zeroes in a range and past the pages they were; with
 * `either` the range may hold some of both. Looks through legal turns. */
static inline void
expect_bytes(const struct subject *it, mpages_region *pages, int state, size_t at, size_t n,
             bool either)
{
	const unsigned char *bytes;
	int now = state;

	expect(it, family_go(pages, &now, now & MPAGES_READ ? now : AT_r));
	bytes = family[now].bytes(*pages).ptr;
	for (size_t i = 0; i < pages->size; i++) {
		unsigned char old = pattern_byte(i < it->was.size ? PATTERN : 0, i);
		bool changed = i >= at && i - at < n;

		if (bytes[i] != (changed ? 0 : old) && !(changed && either && bytes[i] == old))
			unexpected(it, "the bytes", __LINE__);
	}
	expect(it, family_go(pages, &now, state));
}

/* ---- One trial ---- */

/* How many pages of addresses the process has. */
static inline long
mapped_pages(void)
{
	char text[64] = "";
	int fd = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);

	if (fd < 0 || read(fd, text, sizeof text - 1) <= 0)
		abort();
	close(fd);
	return strtol(text, NULL, 10);
}

/* That the function has left no mapping that no handle holds. The exceptions: a copy for which
 * the system took neither the old pages back nor the new; and pages that could not be made as they
 * should be, and not be unmapped either. Then it has at least their memory. */
static inline void
expect_nothing_lost(const struct subject *it)
{
	for (int i = 0; i < MOST_MAPPINGS; i++) {
		void *base = seen.mapped[i].base;
		size_t size = seen.mapped[i].size;

		if (base == NULL || base == it->pages.base || base == it->made.base)
			continue;
		expect(it, is_about(it, "resize") || is_about(it, "map"));
		expect(it, seen.refused[CALL_munmap] +
		           (is_about(it, "map") ? seen.refused[CALL_mprotect] : 0) >= 2);
		expect(it, maps_resident(base, size) == 0 || seen.refused[CALL_madvise] != 0);
		munmap(base, size);
	}
	expect(it, seen.descriptors == 0);
}

/* Calls the function once, as planned, and checks everything. */
static inline void
run(const struct subject *what)
{
	struct subject now = *what, *it = &now;
	const mpages_error *error = mpages_last_error();
	bool worked;

	it->trial->begin(it);
	mpages_fail(MPAGES_FORKED, 1, "an earlier one", NULL, 0);
	calls_begin();
	errno = SOME_ERRNO;
	worked = it->trial->act(it);
	calls_end();
	/* A turn that was refused may leave there what the system said. */
	expect(it, errno == SOME_ERRNO || (!worked && strcmp(error->operation, "protect") == 0 &&
	                                   errno == error->os_code));
	expect_nothing_lost(it);
	if (worked) {
		/* Whatever was refused on the way. */
		expect(it, error->status == MPAGES_FORKED && error->os_code == 1);
		it->trial->worked(it);
	} else {
		tally->failures++;
		expect_error(it);
		it->trial->failed(it);
	}
	/* By now all of it is freed. */
	expect(it, mapped_pages() == it->mapped || !counts_ours);
}

/* ---- All ways to be refused ---- */

static inline void explore(const struct subject *what);

/* Adds the refusal of one more call to the plan, in all ways that make a difference. */
static inline void
refuse(const struct subject *what, int at, enum call call)
{
	const struct call_kind *kind = &call_kinds[call];
	struct refusal *refusal = &plan.refusals[plan.n++];
	bool all = thorough || (plan.n == 1 && what->deep);
	int longest = thorough || plan.n == 1 ? EVERY_CALL : ONCE;

	for (int i = 0; i < MOST_CODES && kind->codes[i] != 0 && (i == 0 || all); i++) {
		for (int partly = 0; partly <= (kind->partly ? 1 : 0); partly++) {
			for (int lasts = ONCE; lasts <= longest; lasts++) {
				*refusal = (struct refusal){at, kind->codes[i], (enum lasts)lasts,
				                            partly != 0};
				explore(what);
				tally->points++;
			}
		}
	}
	plan.n--;
}

/* Whether a second refusal may change what comes of the plan. */
static inline bool
is_open(const struct subject *what)
{
	const struct refusal *first = &plan.refusals[0];

	if (plan.n != 1)
		return plan.n == 0;
	return what->deep && first->lasts != EVERY_CALL &&
	       (thorough || first->code == call_kinds[seen.made[first->at]].codes[0]);
}

/* Runs a trial as planned, and with one more of its calls refused. */
static inline void
explore(const struct subject *what)
{
	enum call made[MOST_CALLS];
	int calls, first = 0;

	run(what);
	calls = seen.calls;
	memcpy(made, seen.made, sizeof made);
	if (!is_open(what))
		return;
	if (plan.n != 0)
		first = plan.refusals[0].at + 1;
	for (int at = first; at < calls; at++)
		if (plan.n == 0 || plan.refusals[0].lasts == ONCE ||
		    made[at] != made[plan.refusals[0].at])
			refuse(what, at, made[at]);
}

/* Tries a function in all ways. */
static inline void
explore_all(const struct subject *what, bool deep)
{
	struct subject it = *what;

	it.mapped = mapped_pages();
	/* One is enough where pages are taken for larger than they are. */
	it.deep = deep && mpages_page_size() == (size_t)sysconf(_SC_PAGESIZE);
	explore(&it);
}

#endif
