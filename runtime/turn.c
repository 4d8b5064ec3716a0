/* Turns: the rights of pages change, all at once or not at all. */
#include "cpu.h"
#include "error.h"
#include "inert.h"
#include "os.h"
#include "region.h"

/* Whether code may have been written since it could last be executed. */
static bool
publishes(const mpages_state *from, const mpages_state *to)
{
	return (to->axes & MPAGES_EXEC) != 0 &&
	       ((from->axes & MPAGES_EXEC) == 0 || (from->axes & MPAGES_WRITE) != 0);
}

/* Gives the pages the rights of `to`, publishing code on the way. The caches are maintained right
 * after a protection that was granted and reads: it has shown that every page is there. Where
 * `to` itself does not read, the pages stop on the way at a state that does; it is never write with
 * exec. Returns 0, or the code with which the system refused. */
static long
give_rights(mpages_region pages, const mpages_state *from, const mpages_state *to)
{
	unsigned stop = to->axes;
	long code;

	if (!publishes(from, to) || !mpages_cpu_caches_apart())
		return mpages_os_protect(pages.base, pages.size, to->axes);
	if ((stop & MPAGES_READ) == 0)
		stop = MPAGES_READ | (from->axes & MPAGES_EXEC);
	code = mpages_os_protect(pages.base, pages.size, stop);
	if (code != 0)
		return code;
	mpages_cpu_publish(pages.base, pages.size);
	return stop == to->axes ? 0 : mpages_os_protect(pages.base, pages.size, to->axes);
}

/* Sets the error, and undoes what a failed turn has changed. Returns whether everything is as it
 * was: the call may have stopped at the hole where the turn stopped too. */
static bool
undo(mpages_region pages, const mpages_state *from, const mpages_state *to, long code)
{
	mpages_os_refusal refusal = {
		.call = MPAGES_OS_PROTECT,
		.code = code,
		.base = pages.base,
		.size = pages.size,
		.axes = to->axes,
		.undo = mpages_os_protect(pages.base, pages.size, from->axes),
	};

	mpages_refused(&refusal);
	return refusal.undo == 0 ||
	       mpages_os_has_rights(pages.base, pages.size, from->axes);
}

/* Whether the handle was made inert by the very turn that is tried now. */
static bool
is_retry(const mpages_inert *inert, const mpages_state *from, const mpages_state *to)
{
	return inert->from_axes == from->axes && inert->from_marks == from->marks &&
	       inert->to_axes == to->axes && inert->to_marks == to->marks;
}

bool
mpages_turn(mpages_region *pages, const mpages_state *from, const mpages_state *to)
{
	mpages_region all = *pages;
	mpages_inert inert;
	bool retry = false;
	long code;

	if (all.size == 0) {
		retry = mpages_inert_recall(all.base, &inert) && is_retry(&inert, from, to);
		if (!retry)
			return mpages_region_usable(all, "protect");
		all.size = inert.size;
	}
	code = mpages_inert_ready();
	if (code != 0) {
		mpages_refused(&(mpages_os_refusal){
			.call = MPAGES_OS_PROTECT,
			.code = code,
			.base = all.base,
			.size = all.size,
			.axes = to->axes,
		});
		return false;
	}
	code = give_rights(all, from, to);
	if (code == 0 || undo(all, from, to, code)) {
		if (retry)
			mpages_inert_forget(all.base);
		*pages = all;
		return code == 0;
	}
	inert = (mpages_inert){all.size, from->axes, from->marks, to->axes, to->marks};
	if (mpages_inert_keep(all.base, inert))
		pages->size = 0;
	return false;
}
