/* Refusals to causes. Nothing here is asked before a call has failed, and nothing is changed. */
#define _DEFAULT_SOURCE
#include <sys/resource.h>

#include "linux.h"
#include "os.h"
#include "posix.h"
#include "posix_maps.h"

static bool
count_mapping(const mpages_mapping *mapping, void *with)
{
	(void)mapping;
	++*(unsigned long long *)with;
	return true;
}

/* Whether the call makes pages where there were none. */
static bool
maps(mpages_os_call call)
{
	return call == MPAGES_OS_MAP || call == MPAGES_OS_MAP_FILE;
}

/* Whether the process has so many mappings that the call had to fail. */
static bool
is_at_map_limit(mpages_os_call call)
{
	/* The other calls split mappings, or move them, and are refused as soon as they might need
	 * this many more. */
	unsigned long long need = maps(call) ? 0 : 4;
	unsigned long long limit, count = 0;

	return mpages_proc_numbers("/proc/sys/vm/max_map_count", &limit, 1) &&
	       mpages_posix_maps(count_mapping, &count) && count + need > limit;
}

/* How many bytes more would have been counted as data of the process. */
static size_t
more_data(const mpages_os_refusal *refusal)
{
	if ((refusal->axes & MPAGES_WRITE) == 0)
		return 0;
	if (refusal->call == MPAGES_OS_PROTECT)
		return (refusal->had & MPAGES_WRITE) == 0 ? refusal->size : 0;
	return refusal->wanted > refusal->size ? refusal->wanted - refusal->size : 0;
}

static bool
passes(const struct rlimit *limit, unsigned long long used, size_t more)
{
	return more != 0 && limit->rlim_cur != RLIM_INFINITY &&
	       (limit->rlim_cur < used || limit->rlim_cur - used < more);
}

/* Whether a limit of this process forbids it. */
static bool
is_past_own_limit(const mpages_os_refusal *refusal)
{
	enum {
		TOTAL = 0, /* of the numbers in statm, in pages */
		DATA = 5,
		FIELDS
	};
	unsigned long long pages[FIELDS], page = mpages_os_page_size();
	size_t more = refusal->wanted > refusal->size ? refusal->wanted - refusal->size : 0;
	struct rlimit total, data;

	return getrlimit(RLIMIT_AS, &total) == 0 && getrlimit(RLIMIT_DATA, &data) == 0 &&
	       mpages_proc_numbers("/proc/self/statm", pages, FIELDS) &&
	       (passes(&total, pages[TOTAL] * page, more) ||
	        passes(&data, pages[DATA] * page, more_data(refusal)));
}

static bool
is_overcommit_strict(void)
{
	unsigned long long mode;

	return mpages_proc_numbers("/proc/sys/vm/overcommit_memory", &mode, 1) && mode == 2;
}

static mpages_status
cause_of_no_memory(const mpages_os_refusal *refusal)
{
	if (!maps(refusal->call) && mpages_linux_has_hole(refusal->base, refusal->size))
		return MPAGES_NOT_MAPPED;
	if (is_past_own_limit(refusal))
		return MPAGES_OUT_OF_MEMORY;
	if (is_at_map_limit(refusal->call))
		return MPAGES_MAP_COUNT;
	/* Where there is no memory to lock, that is another code. */
	if (refusal->call == MPAGES_OS_LOCK)
		return MPAGES_LOCK_LIMIT;
	/* Only what can be written needs a promise. */
	if (more_data(refusal) != 0 && is_overcommit_strict())
		return MPAGES_COMMIT_LIMIT;
	return MPAGES_OUT_OF_MEMORY;
}

static mpages_status
cause_of_no_permission(const mpages_os_refusal *refusal)
{
	switch (refusal->call) {
	case MPAGES_OS_MAP:
	case MPAGES_OS_NAME:
		break;
	case MPAGES_OS_TELL:
		return MPAGES_FILE_ACCESS;
	case MPAGES_OS_MAP_FILE:
		/* A file in memory can be sealed against writing. */
		return MPAGES_FILE_ACCESS;
	case MPAGES_OS_PROTECT:
		/* A seal refuses even the rights that the pages have. */
		if (refusal->undo == EPERM)
			return MPAGES_SEALED;
		break;
	case MPAGES_OS_LOCK:
		/* This process may not lock at all. */
		return MPAGES_LOCK_LIMIT;
	default:
		return MPAGES_SEALED;
	}
	/* Sandboxes that filter system calls say it like this. */
	return (refusal->axes & MPAGES_EXEC) != 0 ? MPAGES_WX_POLICY : MPAGES_REFUSED;
}

static mpages_status
cause_of(const mpages_os_refusal *refusal)
{
	/* There is none, for it is an older system, or a filter of calls keeps it away. */
	if (refusal->call == MPAGES_OS_SYNC_CORES && refusal->code != ENOMEM)
		return MPAGES_UNSUPPORTED;
	switch (refusal->code) {
	case MPAGES_OS_CANNOT:
	case ENOSYS:
		return MPAGES_UNSUPPORTED;
	case ENOMEM:
		return cause_of_no_memory(refusal);
	case EACCES:
		/* PR_SET_MDWE, or a security module; they care for code alone. */
		if ((refusal->axes & MPAGES_EXEC) != 0)
			return MPAGES_WX_POLICY;
		return refusal->call == MPAGES_OS_MAP_FILE || refusal->call == MPAGES_OS_PROTECT ||
		                       refusal->call == MPAGES_OS_TELL
		               ? MPAGES_FILE_ACCESS : MPAGES_REFUSED;
	case EPERM:
		return cause_of_no_permission(refusal);
	case EINVAL:
		/* The arguments are right, but for a length that no address space has room for. */
		if (refusal->call == MPAGES_OS_RESIZE && refusal->wanted > refusal->size)
			return cause_of_no_memory(refusal);
		return MPAGES_REFUSED;
	case EFAULT:
		/* Of a hole, or of pages that are too special to be moved. */
		return mpages_linux_has_hole(refusal->base, refusal->size) ? MPAGES_NOT_MAPPED
		                                                           : MPAGES_REFUSED;
	case EAGAIN:
		/* Advice says this where it could not split a mapping. */
		if (refusal->call == MPAGES_OS_ADVISE || refusal->call == MPAGES_OS_DISCARD)
			return cause_of_no_memory(refusal);
		if (refusal->call == MPAGES_OS_LOCK)
			return MPAGES_OUT_OF_MEMORY;
		return MPAGES_LOCK_LIMIT;
	case EMFILE:
	case ENFILE:
	case EFBIG:
		return MPAGES_FILE_LIMIT;
	case EBADF:
	case ENODEV:
		return refusal->call == MPAGES_OS_MAP_FILE ? MPAGES_BAD_FILE : MPAGES_REFUSED;
	case ENOSPC:
	case EDQUOT:
	case EIO:
		if (refusal->call == MPAGES_OS_SYNC || refusal->call == MPAGES_OS_TELL)
			return MPAGES_NOT_WRITTEN;
		/* Memory that is a file's. */
		return refusal->code == ENOSPC ? MPAGES_OUT_OF_MEMORY : MPAGES_REFUSED;
	default:
		return MPAGES_REFUSED;
	}
}

mpages_status
mpages_os_cause(const mpages_os_refusal *refusal)
{
	int before = errno;
	mpages_status status = cause_of(refusal);

	errno = before;
	return status;
}
