/* Pairs: one memory at two places.
 *
 * A pair is one range of addresses: memory of its own for its head, the half to be written, and right
 * behind it the half to be run. Either half so finds the other and the head, whoever writes past the end
 * of the first half faults, and one call unmaps it all. */
#include <string.h>

#include "cpu.h"
#include "dual.h"
#include "error.h"
#include "os.h"
#include "region.h"
#include "size.h"

/* Right in front of the half to be written. */
static mpages_os_twice *
head_of(void *write)
{
	return (mpages_os_twice *)write - 1;
}

/* The half to be run, as the half to be written. */
static mpages_region
write_half(mpages_region run)
{
	if (run.size != 0)
		run.base = (unsigned char *)run.base - run.size;
	return run;
}

/* Whether pages, given as those to be written, are a pair's and that pair is this process's. */
static bool
is_own(mpages_region write, const char *operation)
{
	if (!mpages_region_usable(write, operation))
		return false;
	if (head_of(write.base)->process != *mpages_os_process())
		return mpages_fail(MPAGES_FORKED, 0, operation, write.base, write.size);
	return true;
}

long
mpages_dual_make(void **write, size_t size, const void *near, size_t range, unsigned *axes)
{
	mpages_os_twice *head;
	long code = mpages_os_map_twice(&head, size, near, range, axes);

	if (code == 0)
		*write = head->write;
	return code;
}

long
mpages_dual_unmake(void *write)
{
	return mpages_os_unmap_twice(head_of(write));
}

bool
mpages_has_dual(void)
{
	unsigned axes;
	void *write;

	return mpages_dual_make(&write, mpages_granularity(), NULL, 0, &axes) == 0 &&
	       mpages_dual_unmake(write) == 0;
}

bool
mpages_map_dual(mpages_region *write, mpages_region *run, const mpages_state *writes,
                const mpages_state *runs, size_t bytes)
{
	mpages_os_refusal refusal = {.call = MPAGES_OS_MAP};
	size_t granule = mpages_granularity();

	(void)writes;
	(void)runs;
	mpages_take(write);
	mpages_take(run);
	if (!mpages_region_size(bytes, &refusal.wanted, "map", NULL))
		return false;
	if (!mpages_round_up(refusal.wanted, granule, &refusal.wanted) ||
	    refusal.wanted > (SIZE_MAX - granule) / 2)
		return mpages_fail(MPAGES_OVERFLOW, 0, "map", NULL, bytes);
	refusal.code = mpages_dual_make(&write->base, refusal.wanted, NULL, 0, &refusal.axes);
	if (refusal.code != 0) {
		mpages_take(write);
		return mpages_refused(&refusal);
	}
	write->size = run->size = refusal.wanted;
	run->base = (unsigned char *)write->base + write->size;
	return true;
}

bool
mpages_unmap_dual(mpages_region *write, mpages_region *run, const mpages_state *writes,
                  const mpages_state *runs)
{
	mpages_os_refusal refusal = {
		.call = MPAGES_OS_UNMAP,
		.base = write->base,
		.size = write->size,
	};

	(void)writes;
	(void)runs;
	if (write->size == 0 && run->size == 0)
		return true;
	/* Halves of two pairs, put together by hand. */
	if (write->size != run->size || write_half(*run).base != write->base)
		return mpages_fail(MPAGES_BAD_RANGE, 0, "unmap", write->base, write->size);
	if (!is_own(*write, "unmap"))
		return false;
	refusal.code = mpages_dual_unmake(write->base);
	if (refusal.code != 0)
		return mpages_refused(&refusal);
	mpages_take(write);
	mpages_take(run);
	return true;
}

mpages_bytes_mut
mpages_dual_view_mut(mpages_region pages, const mpages_state *as)
{
	mpages_bytes_mut none = {NULL, 0};

	/* As with other pages, an empty handle is no error here. */
	if (pages.size == 0 || !is_own(pages, "view"))
		return none;
	return mpages_view_mut(pages, as);
}

mpages_bytes
mpages_dual_view(mpages_region pages, const mpages_state *as)
{
	mpages_bytes_mut view = mpages_dual_view_mut(pages, as);

	return (mpages_bytes){view.ptr, view.size};
}

void *
mpages_dual_at_mut(mpages_region pages, const mpages_state *as, size_t offset)
{
	return offset < pages.size && is_own(pages, "view") ? mpages_at_mut(pages, as, offset) : NULL;
}

const void *
mpages_dual_at(mpages_region pages, const mpages_state *as, size_t offset)
{
	return mpages_dual_at_mut(pages, as, offset);
}

bool
mpages_dual_load(mpages_region pages, const mpages_state *as, size_t at, void *to, size_t n)
{
	return is_own(pages, "load") && mpages_load(pages, as, at, to, n);
}

bool
mpages_dual_store(mpages_region pages, const mpages_state *as, size_t at, const void *from, size_t n)
{
	(void)as;
	if (!is_own(pages, "store") || !mpages_region_holds(pages, at, n, "store"))
		return false;
	if (n == 0)
		return true;
	memmove((unsigned char *)pages.base + at, from, n);
	mpages_cpu_publish((unsigned char *)pages.base + pages.size + at, n);
	return true;
}

bool
mpages_dual_verify(mpages_region pages, const mpages_state *as)
{
	return is_own(pages, "verify") && mpages_verify(pages, as);
}

size_t
mpages_dual_resident(mpages_region pages, const mpages_state *as)
{
	return pages.size != 0 && is_own(pages, "resident") ? mpages_resident(pages, as) : 0;
}

/* Whether the half to be run can be published from there on, so many bytes. */
static bool
can_publish(mpages_region run, size_t at, size_t n)
{
	return is_own(write_half(run), "publish") && mpages_region_holds(run, at, n, "publish");
}

bool
mpages_dual_publish(mpages_region pages, const mpages_state *as, size_t at, size_t n)
{
	(void)as;
	if (!can_publish(pages, at, n))
		return false;
	mpages_cpu_publish((unsigned char *)pages.base + at, n);
	return true;
}

bool
mpages_dual_republish(mpages_region pages, const mpages_state *as, size_t at, size_t n)
{
	mpages_os_refusal refusal = {.call = MPAGES_OS_SYNC_CORES, .size = n};

	(void)as;
	if (!can_publish(pages, at, n))
		return false;
	refusal.base = (unsigned char *)pages.base + at;
	refusal.code = mpages_cpu_republish(refusal.base, n);
	return refusal.code == 0 || mpages_refused(&refusal);
}
