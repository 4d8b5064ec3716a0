/* Whether an access faults. The other side of tests/windows/faults.h. */
#ifndef TESTS_FAULTS_H
#define TESTS_FAULTS_H

#include <check.h>
#include <stdbool.h>
#include <sys/resource.h>

#include "child.h"

struct access {
	volatile unsigned char *at;
	bool writes;
};

static inline void
access_in_child(void *with)
{
	struct access *access = with;

	if (access->writes)
		*access->at = 1;
	else
		(void)*access->at;
}

/* Whether an access to a byte ends a child by a fault. */
static inline bool
faults(const void *at, bool writes)
{
	struct access access = {(volatile unsigned char *)(uintptr_t)at, writes};
	int status = child_run(access_in_child, &access);

	ck_assert_msg(status == 0 || status == -SIGSEGV || status == -SIGBUS, "status %d", status);
	return status != 0;
}

/* How often this thread had to wait for memory. */
static inline long
faults_so_far(void)
{
	struct rusage usage;

	getrusage(RUSAGE_THREAD, &usage);
	return usage.ru_minflt + usage.ru_majflt;
}

#endif
