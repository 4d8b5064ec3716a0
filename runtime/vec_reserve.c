/* How many addresses a vector reserves, and the reservation itself.
 *
 * Addresses cost nothing but themselves, and there are few enough that tens of thousands of vectors
 * could use them up; then neither malloc nor a new thread would find any. So all reservations are
 * added up. The sum is advice only: threads that add to it at once may pass the limit by a little. */
#include <stdatomic.h>

#include "vec_memory.h"

/* 16 GiB and 1 GiB on machines that have addresses for them. */
enum {
	DEFAULT_SHIFT = 34,
	DEFAULT_PART = 16, /* of the addresses, at most */
	SMALL_SHIFT = 30,
	SMALL_PART = 512,
	ALL_PART = 4
};

static atomic_size_t chosen, total;
static atomic_int huge_mode;

void
mpages_vec_set_reservation(size_t bytes)
{
	atomic_store(&chosen, bytes);
}

void
mpages_vec_set_huge(mpages_huge mode)
{
	atomic_store(&huge_mode, (int)mode);
}

mpages_huge
mpages_vec_huge(void)
{
	return (mpages_huge)atomic_load_explicit(&huge_mode, memory_order_relaxed);
}

/* 2 to that power, but no more than a part of all addresses. */
static size_t
scaled(unsigned shift, size_t space, size_t part)
{
	uint64_t bytes = (uint64_t)1 << shift;

	return bytes < space / part ? (size_t)bytes : space / part;
}

/* What to reserve beyond a capacity of so many bytes. */
static size_t
beyond(size_t asked)
{
	size_t space = mpages_os_address_space(), bytes = atomic_load(&chosen);
	size_t all = atomic_load_explicit(&total, memory_order_relaxed);
	size_t small = scaled(SMALL_SHIFT, space, SMALL_PART), limit = space / ALL_PART;

	if (bytes == 0)
		bytes = scaled(DEFAULT_SHIFT, space, DEFAULT_PART);
	if (bytes <= small)
		return bytes;
	if (all > limit || asked > limit - all || bytes > limit - all - asked)
		return small;
	return bytes;
}

size_t
mpages_vec_reservation(void)
{
	return beyond(0);
}

size_t
mpages_vec_max(mpages_vec v, size_t size)
{
	size_t bytes;

	if (v.data != NULL)
		return v.max;
	bytes = beyond(0);
	return bytes > size ? bytes / size : 1;
}

/* Bytes in whole pages, and in whole huge pages from the first of those on. They are few enough
 * for that not to overflow. */
static size_t
whole(size_t bytes)
{
	size_t huge = mpages_os_huge_size();

	mpages_round_up(bytes, mpages_page_size(), &bytes);
	if (huge != 0 && bytes >= huge)
		mpages_round_up(bytes, huge, &bytes);
	return bytes;
}

size_t
mpages_vec_reserved(const mpages_vec *v, size_t size)
{
	return whole(v->max * size);
}

/* The most bytes that a vector may have, so that pointers into it have a distance, and sizes can be
 * rounded up. */
static size_t
most_bytes(void)
{
	return PTRDIFF_MAX - 2 * whole(1) - 2 * mpages_os_huge_size();
}

static bool
overflows(void)
{
	return mpages_fail(MPAGES_OVERFLOW, 0, "reserve", NULL, SIZE_MAX);
}

/* Returns 0, or the code with which the system refused. */
static long
reserve(mpages_vec *v, size_t size, size_t max)
{
	size_t bytes = whole(max * size);
	long code = mpages_os_reserve(&v->data, bytes);

	if (code != 0)
		return code;
	v->max = max;
	atomic_fetch_add_explicit(&total, bytes, memory_order_relaxed);
	return 0;
}

static bool
refused(size_t bytes, long code)
{
	return mpages_vec_refused(&(mpages_os_refusal){
		.call = MPAGES_OS_MAP,
		.code = code,
		.wanted = whole(bytes),
	}, "reserve");
}

bool
mpages_vec_reserve_max(mpages_vec *v, size_t size, size_t max)
{
	long code;

	if (max == 0)
		return mpages_fail(MPAGES_BAD_SIZE, 0, "reserve", NULL, 0);
	if (max > most_bytes() / size)
		return overflows();
	code = reserve(v, size, max);
	return code == 0 || refused(max * size, code);
}

bool
mpages_vec_reserve(mpages_vec *v, size_t size, size_t capacity)
{
	size_t asked, more, small;
	long code;

	if (capacity > most_bytes() / size)
		return overflows();
	asked = capacity * size;
	more = beyond(asked);
	/* There is room for one element more, whatever the default. */
	if (more < size)
		more = size;
	if (more > most_bytes() - asked)
		return overflows();
	code = reserve(v, size, whole(asked + more) / size);
	if (code == 0)
		return true;
	/* Where there are not so many addresses in one piece, there may be some. */
	small = scaled(SMALL_SHIFT, mpages_os_address_space(), SMALL_PART);
	if (more > small && small >= size) {
		more = small;
		code = reserve(v, size, whole(asked + more) / size);
	}
	return code == 0 || refused(asked + more, code);
}

long
mpages_vec_unreserve(const mpages_vec *v, size_t size)
{
	return mpages_vec_unmap(v->data, mpages_vec_reserved(v, size));
}

long
mpages_vec_unmap(void *data, size_t bytes)
{
	long code = mpages_os_unmap(data, bytes);

	if (code == 0)
		atomic_fetch_sub_explicit(&total, bytes, memory_order_relaxed);
	return code;
}

void
mpages_vec_leave(const mpages_vec *v, size_t size, size_t gone)
{
	size_t bytes = mpages_vec_reserved(v, size);
	unsigned char *rest = (unsigned char *)v->data + gone;

	/* Where the system does not take addresses back, it takes the memory. */
	if (gone < bytes && mpages_os_unmap(rest, bytes - gone) != 0 && gone < mpages_vec_committed(v, size))
		mpages_os_discard(rest, mpages_vec_committed(v, size) - gone,
		                  MPAGES_READ | MPAGES_WRITE);
	atomic_fetch_sub_explicit(&total, bytes, memory_order_relaxed);
}
