/* The list of mappings to what there is at an address. */
#include "linux.h"
#include "os.h"

/* The run of mappings that are alike which was seen last. */
struct run {
	uintptr_t address; /* that is looked for */
	mpages_mapping of;
	bool mapped;
};

static bool
see_run(const mpages_mapping *mapping, void *with)
{
	struct run *run = with;

	if (run->mapped && mapping->start == run->of.end && mapping->axes == run->of.axes &&
	    mapping->own == run->of.own) {
		run->of.end = mapping->end;
		return true;
	}
	if (run->address < run->of.end)
		return false;
	run->mapped = run->address >= mapping->start;
	if (run->mapped) {
		run->of = *mapping;
		return true;
	}
	run->of = (mpages_mapping){run->of.end, mapping->start, 0, false};
	return false;
}

long
mpages_os_query(const void *address, mpages_extent *extent)
{
	struct run run = {.address = (uintptr_t)address};

	if (!mpages_proc_maps(see_run, &run))
		return MPAGES_OS_CANNOT;
	if (run.address >= run.of.end) {
		run.mapped = false;
		run.of = (mpages_mapping){run.of.end, UINTPTR_MAX, 0, false};
	}
	extent->base = (void *)run.of.start;
	extent->size = run.of.end - run.of.start;
	extent->mapped = run.mapped;
	extent->own = run.of.own;
	extent->axes = run.of.axes;
	return 0;
}
