/* Turns: the rights of pages change, all at once or not at all. */
#include "cpu.h"
#include "error.h"
#include "inert.h"
#include "os_turn.h"
#include "region.h"

/* Whether code may have been written since it could last be executed. */
static bool
publishes(const mpages_state *from, const mpages_state *to)
{
	return (to->axes & MPAGES_EXEC) != 0 &&
	       ((from->axes & MPAGES_EXEC) == 0 || (from->axes & MPAGES_WRITE) != 0);
}

/* Gives the pages the rights of `to` and makes their code seen: the caches are maintained while the pages can be
 * read and not be written, and before they can be executed, unless they could be all the time. The stop on
 * the way that this takes has also shown that every page is there: at a hole maintenance would fault.
 * Returns 0, or the code with which the system refused. */
static MPAGES_COLD long
publish(mpages_region pages, const mpages_state *from, const mpages_state *to)
{
	unsigned stop = MPAGES_READ | (from->axes & MPAGES_EXEC);
	long code;

	if (!mpages_cpu_caches_apart())
		return mpages_os_turn(pages.base, pages.size, to->axes);
	code = mpages_os_turn(pages.base, pages.size, stop);
	if (code != 0)
		return code;
	mpages_cpu_publish(pages.base, pages.size);
	return stop == to->axes ? 0 : mpages_os_turn(pages.base, pages.size, to->axes);
}

/* Gives the pages the rights of `to`. Returns 0, or the code with which the system refused. */
static inline long
give_rights(mpages_region pages, const mpages_state *from, const mpages_state *to)
{
	if (publishes(from, to))
		return publish(pages, from, to);
	return mpages_os_turn(pages.base, pages.size, to->axes);
}

/* Sets the error of a turn that the system refused. */
static MPAGES_COLD bool
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

/* Undoes a turn that the system refused with that code; entry is what was remembered of the pages, if they were
 * inert. Returns false. */
static MPAGES_COLD bool
fail(mpages_region *pages, mpages_region all, mpages_inert *entry, const mpages_state *from,
     const mpages_state *to, long code)
{
	if (!undo(all, from, to, code)) {
		give_up(pages, all, entry, from, to);
		return false;
	}
	if (entry != NULL)
		mpages_inert_drop(entry);
	*pages = all;
	return false;
}

/* Turns pages that a turn before has left inert, if that was the same. */
static MPAGES_COLD bool
turn_inert(mpages_region *pages, const mpages_state *from, const mpages_state *to)
{
	mpages_region all = *pages;
	mpages_inert *entry = mpages_inert_take(all.base);
	long code;

	if (entry == NULL)
		return mpages_region_usable(all, "protect");
	if (!is_retry(entry, from, to)) {
		mpages_inert_put_back(entry, all.base);
		return mpages_region_usable(all, "protect");
	}
	all.size = entry->size;
	code = give_rights(all, from, to);
	if (code != 0)
		return fail(pages, all, entry, from, to, code);
	mpages_inert_drop(entry);
	*pages = all;
	return true;
}

/* A system call leaves little in a processor's caches, so there is no more around it than has to be. */
MPAGES_HOT bool
mpages_turn(mpages_region *pages, const mpages_state *from, const mpages_state *to)
{
	long code;

	if (pages->size == 0)
		return turn_inert(pages, from, to);
	code = mpages_inert_ready();
	if (code != 0)
		return refused(*pages, from, to, code, 0);
	code = give_rights(*pages, from, to);
	return code == 0 || fail(pages, *pages, NULL, from, to, code);
}
