/* Nothing is left out where tests run on the system itself. The other side of tests/linux/emulated_code.h. */
#ifndef TESTS_EMULATED_CODE_H
#define TESTS_EMULATED_CODE_H

#include <stdbool.h>

static inline bool
system_runs_what_is_written(void)
{
	return true;
}

static inline bool
system_tells_where_code_faults(void)
{
	return true;
}

#endif
