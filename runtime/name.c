/* Names of pages, for tools that list mappings. */
#include <string.h>

#include "error.h"
#include "os.h"
#include "region.h"

enum {
	MOST = 79 /* characters of a whole name, as Linux has it */
};

/* Whether tools can show the character, and the system's list is still read right. */
static bool
is_fit(char c)
{
	return c >= ' ' && c <= '~' && strchr("[]\\$`", c) == NULL;
}

/* Writes the family's name and the one given; false where the result is no name. */
static bool
compose(char whole[MOST + 1], const char *family, const char *name)
{
	size_t first = strlen(family), n = strlen(name);

	if (n == 0 || first + 1 > MOST || n > MOST - first - 1)
		return false;
	for (size_t i = 0; i < n; i++)
		if (!is_fit(name[i]))
			return false;
	memcpy(whole, family, first);
	whole[first] = ':';
	memcpy(whole + first + 1, name, n + 1);
	return true;
}

mpages_hint
mpages_name(mpages_region pages, const mpages_state *as, const char *name)
{
	mpages_os_refusal refusal = {
		.call = MPAGES_OS_NAME,
		.base = pages.base,
		.size = pages.size,
	};
	char whole[MOST + 1];

	if (!mpages_region_usable(pages, "name"))
		return MPAGES_HINT_REFUSED;
	if (name != NULL && !compose(whole, as->family, name)) {
		mpages_fail(MPAGES_BAD_NAME, 0, "name", pages.base, pages.size);
		return MPAGES_HINT_REFUSED;
	}
	refusal.code = mpages_os_name(pages.base, pages.size, name != NULL ? whole : NULL);
	if (refusal.code == 0)
		return MPAGES_HINT_DONE;
	if (refusal.code == MPAGES_OS_CANNOT)
		return MPAGES_HINT_UNSUPPORTED;
	mpages_refused(&refusal);
	return MPAGES_HINT_REFUSED;
}
