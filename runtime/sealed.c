/* Pages that the system keeps from being changed, for good. Where it cannot, only their type does,
 * and the strength says so. */
#include "os.h"
#include "region.h"

bool mpages_seal(mpages_region *pages, const mpages_state *from, const mpages_state *to);
bool mpages_has_seal(void);

bool
mpages_has_seal(void)
{
	return mpages_os_has_seal();
}

bool
mpages_seal(mpages_region *pages, const mpages_state *from, const mpages_state *to)
{
	mpages_os_refusal refusal = {
		.call = MPAGES_OS_PROTECT,
		.base = pages->base,
		.size = pages->size,
		.had = from->axes,
		.axes = to->axes,
	};

	if (!mpages_region_usable(*pages, "seal"))
		return false;
	refusal.code = mpages_os_seal(pages->base, pages->size);
	if (refusal.code == 0 || refusal.code == MPAGES_OS_CANNOT)
		return true;
	return mpages_fail(mpages_os_cause(&refusal), refusal.code, "seal", pages->base, pages->size);
}
