/* Accesses to pages, and whether they fault. The other side of tests/windows/access.h. */
#ifndef TESTS_ACCESS_H
#define TESTS_ACCESS_H

#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include "child.h"
#include "code.h"
#include "emulated_code.h"
#include "mpages.h"
#include "plant.h"

static sigjmp_buf access_before;
static void *volatile access_address;
static bool access_tells; /* where it is */
static volatile unsigned char access_loaded;

static inline void
access_note_fault(int number, siginfo_t *info, void *context)
{
	(void)number;
	(void)context;
	access_address = info->si_addr;
	siglongjmp(access_before, 1);
}

/* Whether an access to an address is refused, at this address. */
static inline bool
access_faults(unsigned access, unsigned char *at)
{
	volatile unsigned char *byte = at;

	if (sigsetjmp(access_before, 1) != 0) {
		/* s390x knows only of which page it is. */
		child_assert(!access_tells || access_address == at || (mpages_on("s390") &&
		             (uintptr_t)access_address ==
		             ((uintptr_t)at & ~(uintptr_t)(sysconf(_SC_PAGESIZE) - 1))));
		return true;
	}
	if (access == MPAGES_READ)
		access_loaded = *byte;
	else if (access == MPAGES_WRITE)
		*byte = 1;
	else
		child_assert(code_call((void (*)(void))(uintptr_t)at) == CODE_RESULT);
	return false;
}

struct access_attempt {
	mpages_region pages;
	unsigned access;
	bool may;
};

/* In a child: tries every page, at its start and, but for code, at its end. */
static inline void
access_try(void *with)
{
	const struct access_attempt *attempt = with;
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	struct sigaction action = {.sa_sigaction = access_note_fault, .sa_flags = SA_SIGINFO};

	if (attempt->access == MPAGES_EXEC)
		access_plant(attempt->pages, page);
	access_tells = attempt->access != MPAGES_EXEC || system_tells_where_code_faults();
	child_assert(sigaction(SIGSEGV, &action, NULL) == 0 && sigaction(SIGBUS, &action, NULL) == 0);
	for (size_t at = 0; at < attempt->pages.size; at += page) {
		unsigned char *first = (unsigned char *)attempt->pages.base + at;

		child_assert(access_faults(attempt->access, first) == !attempt->may);
		if (attempt->access != MPAGES_EXEC)
			child_assert(access_faults(attempt->access, first + page - 1) == !attempt->may);
	}
}

/* Whether pages let through an access to every page, or to none, as they may. */
static inline bool
access_is(mpages_region pages, unsigned access, bool may)
{
	struct access_attempt attempt = {pages, access, may};

	return child_run(access_try, &attempt) == 0;
}

static inline void
access_one(void *with)
{
	const struct access_attempt *attempt = with;
	volatile unsigned char *at = attempt->pages.base;

	if (attempt->access == MPAGES_WRITE)
		*at = 1;
	else
		access_loaded = *at;
}

/* Whether reading, or writing, one byte ends a program by a fault. */
static inline bool
access_ends(const void *at, unsigned access)
{
	struct access_attempt attempt = {{(void *)(uintptr_t)at, 1}, access, false};
	int status = child_run(access_one, &attempt);

	return status == -SIGSEGV || status == -SIGBUS;
}

static inline void
access_run(void *with)
{
	code_call(*(void (**)(void))with);
}

/* Whether running code ends a program by a trap. */
static inline bool
access_traps(void (*fn)(void))
{
	int status = child_run(access_run, &fn);

	return status == -SIGTRAP || status == -SIGILL;
}

#endif
