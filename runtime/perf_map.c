/* Functions to lines of perf's map: where, how large, what it is called. */
#include <inttypes.h>
#include <stdio.h>

#include "error.h"
#define PAGES_ALLOW_EXEC
#include "tools.h"

enum {
	NAME_MOST = 255
};

bool
mpages_perf_map_add(mpages_code code, const char *name)
{
	char line[2 * (sizeof "ffffffffffffffff" + 1) + NAME_MOST + sizeof "\n"];
	mpages_os_refusal refusal = {
		.call = MPAGES_OS_TELL,
		.base = (void *)(uintptr_t)code.address,
		.size = code.size,
	};
	int n;

	if (code.size == 0)
		return mpages_fail(MPAGES_EMPTIED, 0, "tell", refusal.base, 0);
	n = snprintf(line, sizeof line, "%" PRIxPTR " %zx %.*s\n", (uintptr_t)code.address,
	             code.size, NAME_MOST, name);
	for (int i = 0; i < n - 1; i++)
		if ((unsigned char)line[i] < ' ' || line[i] == 0x7f)
			line[i] = '?';
	refusal.code = mpages_os_perf_map(line, (size_t)n);
	return refusal.code == 0 || mpages_refused(&refusal);
}
