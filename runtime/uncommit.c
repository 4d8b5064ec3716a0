/* Memory back to the system, while the addresses stay. */
#include "error.h"
#include "os.h"
#include "region.h"

bool
mpages_uncommit(mpages_region *pages, const mpages_state *from, const mpages_state *to)
{
	mpages_os_refusal refusal = {
		.call = MPAGES_OS_UNCOMMIT,
		.base = pages->base,
		.size = pages->size,
		.had = from->axes,
		.axes = to->axes,
	};

	if (!mpages_region_usable(*pages, "uncommit"))
		return false;
	refusal.code = mpages_os_uncommit(pages->base, pages->size);
	return refusal.code == 0 || mpages_refused(&refusal);
}
