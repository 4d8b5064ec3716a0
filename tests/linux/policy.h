/* Policies of the system that a child puts itself under. */
#ifndef TESTS_POLICY_H
#define TESTS_POLICY_H

#include <sys/prctl.h>

#include "child.h"

#ifndef PR_SET_MDWE
# define PR_SET_MDWE 65
# define PR_MDWE_REFUSE_EXEC_GAIN 1
#endif

/* Forbids the child to make executable what was written, for ever. */
static inline void
child_forbid_new_code(void)
{
	if (prctl(PR_SET_MDWE, PR_MDWE_REFUSE_EXEC_GAIN, 0, 0, 0) != 0)
		_exit(CHILD_SKIPS);
}

#endif
