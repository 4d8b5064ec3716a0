/* Hints: how the pages will be used. */
#include "error.h"
#include "os.h"
#include "region.h"

static mpages_hint
advise(mpages_region pages, size_t at, size_t n, mpages_os_advice advice)
{
	mpages_os_refusal refusal = {.call = MPAGES_OS_ADVISE};
	mpages_region around;

	if (!mpages_region_around(&around, pages, at, n, "advise"))
		return MPAGES_HINT_REFUSED;
	if (n == 0)
		return MPAGES_HINT_DONE;
	refusal.base = around.base;
	refusal.size = around.size;
	refusal.code = mpages_os_advise(around.base, around.size, advice);
	if (refusal.code == 0)
		return MPAGES_HINT_ACCEPTED;
	if (refusal.code == MPAGES_OS_CANNOT)
		return MPAGES_HINT_UNSUPPORTED;
	mpages_refused(&refusal);
	return MPAGES_HINT_REFUSED;
}

mpages_hint
mpages_advise_use_soon(mpages_region pages, const mpages_state *as, size_t at, size_t n)
{
	(void)as;
	return advise(pages, at, n, MPAGES_OS_USE_SOON);
}

mpages_hint
mpages_advise_use_seq(mpages_region pages, const mpages_state *as)
{
	(void)as;
	return advise(pages, 0, pages.size, MPAGES_OS_USE_SEQ);
}

mpages_hint
mpages_advise_use_rnd(mpages_region pages, const mpages_state *as)
{
	(void)as;
	return advise(pages, 0, pages.size, MPAGES_OS_USE_RND);
}
