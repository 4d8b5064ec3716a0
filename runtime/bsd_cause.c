/* Refusals to causes, on macOS and the BSDs. Nothing here is asked before a call has failed, and nothing is
 * changed. The codes are those under ERRORS in mmap(2), mprotect(2), mlock(2) and shm_open(2) there. */
#include "bsd.h"
#include "os.h"
#include "posix.h"

static mpages_status
cause_of_no_memory(const mpages_os_refusal *refusal)
{
	if (refusal->base != NULL && mpages_bsd_has_hole(refusal->base, refusal->size))
		return MPAGES_NOT_MAPPED;
	return refusal->call == MPAGES_OS_LOCK ? MPAGES_LOCK_LIMIT : MPAGES_OUT_OF_MEMORY;
}

/* EACCES, EPERM, and OpenBSD's ENOTSUP, which is its word for memory that is to be written and run. */
static mpages_status
cause_of_no_permission(const mpages_os_refusal *refusal)
{
	switch (refusal->call) {
	case MPAGES_OS_MAP_FILE:
	case MPAGES_OS_TELL:
		return (refusal->axes & MPAGES_EXEC) != 0 && refusal->code != EACCES ? MPAGES_WX_POLICY
		                                                                     : MPAGES_FILE_ACCESS;
	case MPAGES_OS_LOCK:
		return MPAGES_LOCK_LIMIT;
	case MPAGES_OS_PROTECT:
		/* OpenBSD refuses even the rights that immutable pages have: mimmutable(2). */
		if (refusal->code == EPERM && refusal->undo == EPERM && mpages_os_has_seal())
			return MPAGES_SEALED;
		break;
	case MPAGES_OS_MAP:
		break;
	default:
		return mpages_os_has_seal() ? MPAGES_SEALED : MPAGES_REFUSED;
	}
	return (refusal->axes & MPAGES_EXEC) != 0 ? MPAGES_WX_POLICY : MPAGES_REFUSED;
}

static mpages_status
cause_of(const mpages_os_refusal *refusal)
{
	switch (refusal->code) {
	case MPAGES_OS_CANNOT:
	case ENOSYS:
		return MPAGES_UNSUPPORTED;
	case EFAULT:
	case ENOMEM:
		return cause_of_no_memory(refusal);
	case EACCES:
	case ENOTSUP:
	case EPERM:
		return cause_of_no_permission(refusal);
	case EINVAL:
		/* The arguments are right: on macOS this is what a hardened process is told that may not have such pages
		 * (xnu, bsd/kern/kern_mman.c, mmap, mac_proc_check_map_anon). */
		return refusal->call == MPAGES_OS_MAP && (refusal->axes & MPAGES_EXEC) != 0 ? MPAGES_WX_POLICY
		                                                                            : MPAGES_REFUSED;
	case EAGAIN:
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
		if (refusal->call == MPAGES_OS_SYNC)
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
