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
 * after a protection that was granted and that reads: it has shown that every page is there. Where
 * `to` itself does not read, the pages stop on the way at a state that does, and that is never
 * write with exec. Returns 0, or the code with which the system refused. */
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

/* Sets the error of a turn that the system refused. */
static bool
refused(mpages_region pages, const mpages_state *from, const mpages_state *to, long code,
        long undone)
{
	return mpages_refused(&(mpages_os_refusal){
		.call = MPAGES_OS_PROTECT,
		.code = code,
		.base = pages.base,
		.size = pages.size,
		.had = from->axes,
		.axes = to->axes,
		.undo = undone,
	});
}

/* Sets the error, and undoes what a failed turn has changed. Returns whether everything is as it
 * was. Undoing may stop at the very hole where the turn stopped; then nothing is left to do. */
static bool
undo(mpages_region pages, const mpages_state *from, const mpages_state *to, long code)
{
	long undone = mpages_os_protect(pages.base, pages.size, from->axes);

	refused(pages, from, to, code, undone);
	return undone == 0 || mpages_os_has_rights(pages.base, pages.size, from->axes);
}

/* Whether what left the pages inert is the turn that is tried now. */
static bool
is_retry(const mpages_inert *inert, const mpages_state *from, const mpages_state *to)
{
	return inert->from_axes == from->axes && inert->from_marks == from->marks &&
	       inert->to_axes == to->axes && inert->to_marks == to->marks;
}

/* Leaves the pages inert. */
static void
give_up(mpages_region *pages, mpages_region all, mpages_inert *entry, const mpages_state *from,
        const mpages_state *to)
{
	if (entry == NULL)
		entry = mpages_inert_new(all.base);
	/* More threads failed half way at once than there was room for, and there is no memory: a
	 * handle with rights of both states is better than pages that nobody can free. */
	if (entry == NULL)
		return;
	entry->size = all.size;
	entry->from_axes = from->axes;
	entry->from_marks = from->marks;
	entry->to_axes = to->axes;
	entry->to_marks = to->marks;
	mpages_inert_put_back(entry, all.base);
	pages->size = 0;
}

/* Turns pages that are all there; entry is what is remembered of them if they were inert. */
static bool
turn(mpages_region *pages, mpages_region all, mpages_inert *entry, const mpages_state *from,
     const mpages_state *to)
{
	long code = give_rights(all, from, to);

	if (code != 0 && !undo(all, from, to, code)) {
		give_up(pages, all, entry, from, to);
		return false;
	}
	if (entry != NULL)
		mpages_inert_drop(entry);
	*pages = all;
	return code == 0;
}

bool
mpages_turn(mpages_region *pages, const mpages_state *from, const mpages_state *to)
{
	mpages_region all = *pages;
	mpages_inert *entry = NULL;
	long code;

	if (all.size != 0) {
		code = mpages_inert_ready();
		if (code != 0)
			return refused(all, from, to, code, 0);
	} else {
		entry = mpages_inert_take(all.base);
		if (entry == NULL)
			return mpages_region_usable(all, "protect");
		if (!is_retry(entry, from, to)) {
			mpages_inert_put_back(entry, all.base);
			return mpages_region_usable(all, "protect");
		}
		all.size = entry->size;
	}
	return turn(pages, all, entry, from, to);
}
