/* What perf is told of functions: a line of its map, or a record of its dump. */
#include <inttypes.h>
#include <stdio.h>

#include "cpu.h"
#include "error.h"
#define PAGES_ALLOW_EXEC
#include "tools.h"

enum {
	NAME_MOST = 255
};

typedef struct perf_name {
	char text[NAME_MOST + 1];
} perf_name;

/* A name on one line, and not too long. */
static perf_name
told(const char *name)
{
	perf_name as;
	size_t n;

	for (n = 0; n < NAME_MOST && name[n] != '\0'; n++)
		as.text[n] = (unsigned char)name[n] < ' ' || name[n] == 0x7f ? '?' : name[n];
	as.text[n] = '\0';
	return as;
}

static mpages_os_refusal
telling(mpages_code code)
{
	return (mpages_os_refusal){
		.call = MPAGES_OS_TELL,
		.base = (void *)(uintptr_t)code.address,
		.size = code.size,
	};
}

bool
mpages_perf_map_add(mpages_code code, const char *name)
{
	char line[2 * (sizeof "ffffffffffffffff" + 1) + NAME_MOST + sizeof "\n"];
	mpages_os_refusal refusal = telling(code);
	int n;

	if (code.size == 0)
		return mpages_fail(MPAGES_EMPTIED, 0, "tell", refusal.base, 0);
	n = snprintf(line, sizeof line, "%" PRIxPTR " %zx %s\n", (uintptr_t)code.address, code.size,
	             told(name).text);
	refusal.code = mpages_os_perf_map(line, (size_t)n);
	return refusal.code == 0 || mpages_refused(&refusal);
}

bool
mpages_perf_dump_add(mpages_code code, const char *name)
{
	const mpages_cpu_frames *frames = mpages_cpu_frames_of();
	mpages_os_refusal refusal = telling(code);
	perf_name as = told(name);

	if (code.size == 0)
		return mpages_fail(MPAGES_EMPTIED, 0, "tell", refusal.base, 0);
	if (frames == NULL)
		return mpages_fail(MPAGES_UNSUPPORTED, 0, "tell", refusal.base, code.size);
	refusal.code = mpages_os_perf_dump(code.address, code.size, as.text, frames->machine);
	return refusal.code == 0 || mpages_refused(&refusal);
}
