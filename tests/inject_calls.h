/* The calls by which the runtime asks the system: a test plans which of them are refused, and sees
 * which were made. inject_wraps.h makes it so; inject.lua proves that no call is missing here.
 *
 * Included by one file of a program, whose functions under test run in one thread.
 */
#ifndef TESTS_INJECT_CALLS_H
#define TESTS_INJECT_CALLS_H

#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

/* ---- What may be refused, and with what ---- */

#define EACH_CALL(F) \
	F(mmap) F(mprotect) F(munmap) F(mremap) F(madvise) F(posix_madvise) F(mincore) \
	F(prctl) F(open) F(read) F(close) F(ioctl) F(getrlimit) F(syscall)

#define CALL(name) CALL_##name,
enum call {
	EACH_CALL(CALL)
	CALLS
};

enum {
	MOST_CODES = 8,
	MOST_REFUSALS = 3,
	MOST_CALLS = 512, /* that one function makes */
	MOST_MAPPINGS = 8, /* that one function makes */
	SHORT_READ = 50
};

/* The codes, the likeliest first; and whether a refusal may come when part of the work is done. A
 * read of which part is done is a short read. */
static const struct call_kind {
	const char *name;
	int codes[MOST_CODES];
	bool partly;
} call_kinds[CALLS] = {
	[CALL_mmap] = {"mmap", {ENOMEM, EAGAIN, EACCES, EPERM, EINVAL, ENOSYS}, false},
	[CALL_mprotect] = {"mprotect", {ENOMEM, EACCES, EPERM, EINVAL, EAGAIN, ENOSYS}, true},
	[CALL_munmap] = {"munmap", {ENOMEM, EPERM, EINVAL, ENOSYS}, false},
	[CALL_mremap] = {"mremap", {ENOMEM, EFAULT, EAGAIN, EPERM, EINVAL, ENOSYS}, false},
	[CALL_madvise] = {"madvise", {ENOMEM, EINVAL, EAGAIN, EPERM, EBADF, EIO, ENOSYS}, true},
	[CALL_posix_madvise] = {"posix_madvise", {ENOMEM, EINVAL, EAGAIN, EBADF, EIO, ENOSYS},
	                        false},
	[CALL_mincore] = {"mincore", {EAGAIN, ENOMEM, EPERM, ENOSYS}, false},
	[CALL_prctl] = {"prctl", {ENOMEM, EINVAL, EBADF, EPERM}, false},
	[CALL_open] = {"open", {EMFILE, EACCES, ENOENT, ENFILE, ENOMEM}, false},
	[CALL_read] = {"read", {EIO, ENOMEM}, true},
	[CALL_close] = {"close", {EIO, EINTR}, false},
	[CALL_ioctl] = {"ioctl", {ENOTTY, EINVAL, ENOMEM}, false},
	[CALL_getrlimit] = {"getrlimit", {EPERM}, false},
	[CALL_syscall] = {"syscall", {EPERM, ENOSYS, EINVAL, ENOMEM}, false},
};

/* ---- What is to be refused, and what came of it ---- */

enum lasts {
	ONCE,
	THAT_CALL, /* the same call is refused from then on */
	EVERY_CALL /* and so is every other */
};

struct refusal {
	int at; /* which of all calls it begins with, counted from 0 */
	int code;
	enum lasts lasts;
	bool partly;
};

static struct plan {
	struct refusal refusals[MOST_REFUSALS];
	int n;
} plan;

static struct {
	bool on;
	int calls;
	enum call made[MOST_CALLS];
	int refused[CALLS]; /* how many of each, by us */
	bool said[256];     /* which codes were said, by us or by the system */
	int descriptors;    /* opened and not closed */
	struct {
		void *base;
		size_t size;
	} mapped[MOST_MAPPINGS]; /* and not unmapped */
} seen;

/* From now on calls are counted and the plan holds. */
static inline void
calls_begin(void)
{
	memset(&seen, 0, sizeof seen);
	seen.on = true;
}

static inline void
calls_end(void)
{
	seen.on = false;
}

/* How a call is refused; NULL where it is not. */
static inline const struct refusal *
call_refusal(enum call call)
{
	int at = seen.calls;

	if (!seen.on)
		return NULL;
	if (at == MOST_CALLS)
		abort();
	seen.made[seen.calls++] = call;
	for (int i = 0; i < plan.n; i++) {
		const struct refusal *refusal = &plan.refusals[i];

		if (at == refusal->at || (at > refusal->at && (refusal->lasts == EVERY_CALL ||
		    (refusal->lasts == THAT_CALL && call == seen.made[refusal->at])))) {
			seen.refused[call]++;
			return refusal;
		}
	}
	return NULL;
}

/* Notes the code of a call that failed, ours or the system's, and returns what it returns. */
static inline int
call_fails(int code)
{
	seen.said[code] = true;
	errno = code;
	return -1;
}

static inline int
call_ends(int result)
{
	return result == -1 && seen.on ? call_fails(errno) : result;
}

/* Mappings that come, go and move. */
static inline void
call_maps(const void *was, void *now, size_t size)
{
	for (int i = 0; seen.on && i < MOST_MAPPINGS; i++) {
		if (seen.mapped[i].base == was) {
			seen.mapped[i].base = now;
			seen.mapped[i].size = size;
			return;
		}
	}
}

/* Mappings of which a part goes, at either end, or all. */
static inline void
call_unmaps(void *base, size_t size)
{
	for (int i = 0; seen.on && i < MOST_MAPPINGS; i++) {
		char *start = seen.mapped[i].base, *end = start + seen.mapped[i].size;

		if (start == NULL || (char *)base < start || (char *)base >= end)
			continue;
		seen.mapped[i].size -= size;
		if (base == (void *)start)
			seen.mapped[i].base = seen.mapped[i].size == 0 ? NULL : start + size;
	}
}

#endif
