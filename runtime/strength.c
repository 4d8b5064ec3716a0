/* What a state is worth on this machine. */
#include "cpu.h"
#include "os.h"

bool
mpages_on(const char *platform)
{
	return mpages_os_is(platform) || mpages_cpu_is(platform);
}

static bool
holds_here(const mpages_strength_row *row)
{
	return mpages_on(row->platform) && (row->probe == NULL || row->probe());
}

/* Whether an earlier row for the same set holds here, so that this one does not count. */
static bool
comes_too_late(const mpages_strength_row *rows, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (rows[k].axes == rows[i].axes && rows[k].marks == rows[i].marks &&
		    holds_here(&rows[k]))
			return true;
	return false;
}

mpages_strength
mpages_strength_of(const mpages_state *as, const mpages_strength_row *rows, size_t n)
{
	mpages_strength found = {MPAGES_EXACT, as->axes};

	for (size_t i = 0; i < n; i++) {
		const mpages_strength_row *row = &rows[i];

		if ((row->axes & ~as->axes) != 0 || (row->marks & ~as->marks) != 0)
			continue;
		if (!holds_here(row) || comes_too_late(rows, i))
			continue;
		/* To be given what the state has anyway does not make it wider. */
		if (row->how == MPAGES_WIDER && (row->gives & ~as->axes) == 0)
			continue;
		if (row->how > found.how)
			found.how = row->how;
		found.permits |= row->gives;
	}
	return found;
}
