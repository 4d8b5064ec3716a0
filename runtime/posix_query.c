/* The list of mappings to what there is at an address, and to the rights of pages. */
#include "os.h"
#include "posix_maps.h"

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
	run->of = (mpages_mapping){.start = run->of.end, .end = mapping->start};
	return false;
}

long
mpages_os_query(const void *address, mpages_extent *extent)
{
	struct run run = {.address = (uintptr_t)address};

	if (!mpages_posix_maps(see_run, &run))
		return MPAGES_OS_CANNOT;
	if (run.address >= run.of.end) {
		run.mapped = false;
		run.of = (mpages_mapping){.start = run.of.end, .end = UINTPTR_MAX};
	}
	extent->base = (void *)run.of.start;
	extent->size = run.of.end - run.of.start;
	extent->mapped = run.mapped;
	extent->own = run.of.own;
	extent->axes = run.of.axes;
	return 0;
}

/* What mpages_os_has_rights looks for. */
struct wanted_rights {
	uintptr_t start, end;
	unsigned axes;
	bool all;
};

static bool
see_rights(const mpages_mapping *mapping, void *with)
{
	struct wanted_rights *wanted = with;

	if (mapping->start < wanted->end && mapping->end > wanted->start)
		wanted->all = wanted->all && mapping->axes == wanted->axes;
	return mapping->end < wanted->end;
}

bool
mpages_os_has_rights(const void *base, size_t size, unsigned axes)
{
	struct wanted_rights wanted = {
		.start = (uintptr_t)base,
		.end = (uintptr_t)base + size,
		.axes = mpages_os_shows(axes),
		.all = true,
	};

	return mpages_posix_maps(see_rights, &wanted) && wanted.all;
}
