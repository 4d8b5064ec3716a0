/* Refusals to causes, on Windows. Nothing here is asked before a call has failed, and nothing is changed. */
#include "windows_code.h"

/* Of Windows 10; not in every winerror.h. */
#ifndef ERROR_DYNAMIC_CODE_BLOCKED
# define ERROR_DYNAMIC_CODE_BLOCKED 1655
#endif

/* Whether part of the range is nobody's. */
static bool
has_hole(const void *base, size_t size)
{
	const unsigned char *at = base, *end = at + size;
	MEMORY_BASIC_INFORMATION found;

	while (at < end && VirtualQuery(at, &found, sizeof found) == sizeof found) {
		if (found.State == MEM_FREE)
			return true;
		at = (const unsigned char *)found.BaseAddress + found.RegionSize;
	}
	return false;
}

static mpages_status
cause_of(const mpages_os_refusal *refusal)
{
	bool is_map = refusal->call == MPAGES_OS_MAP || refusal->call == MPAGES_OS_MAP_FILE;
	bool wants_more = is_map || refusal->wanted > refusal->size;
	bool is_of_file = refusal->call == MPAGES_OS_MAP_FILE || refusal->call == MPAGES_OS_PROTECT;

	switch (refusal->code) {
	case MPAGES_OS_CANNOT:
	case ERROR_NOT_SUPPORTED:
	case ERROR_CALL_NOT_IMPLEMENTED:
		return MPAGES_UNSUPPORTED;
	case ERROR_NOT_ENOUGH_MEMORY:
	case ERROR_OUTOFMEMORY:
	case ERROR_NO_SYSTEM_RESOURCES:
	case ERROR_NOT_ENOUGH_QUOTA: /* of a job */
		return MPAGES_OUT_OF_MEMORY;
	case ERROR_COMMITMENT_LIMIT:
	case ERROR_PAGEFILE_QUOTA:
	case ERROR_DISK_FULL: /* of sections */
		return refusal->call == MPAGES_OS_SYNC ? MPAGES_NOT_WRITTEN : MPAGES_COMMIT_LIMIT;
	case ERROR_WRITE_FAULT:
	case ERROR_IO_DEVICE:
		return refusal->call == MPAGES_OS_SYNC ? MPAGES_NOT_WRITTEN : MPAGES_REFUSED;
	case ERROR_WORKING_SET_QUOTA:
	case ERROR_PRIVILEGE_NOT_HELD:
		return refusal->call == MPAGES_OS_LOCK ? MPAGES_LOCK_LIMIT : MPAGES_OUT_OF_MEMORY;
	case ERROR_DYNAMIC_CODE_BLOCKED:
		return MPAGES_WX_POLICY;
	case ERROR_ACCESS_DENIED:
		if ((refusal->axes & MPAGES_EXEC) != 0)
			return MPAGES_WX_POLICY;
		return is_of_file ? MPAGES_FILE_ACCESS : MPAGES_REFUSED;
	case ERROR_INVALID_PARAMETER:
		/* The arguments are right, but for a length that no address space has room for, and for
		 * rights that the pages of a file were not made for. */
		if (wants_more)
			return MPAGES_OUT_OF_MEMORY;
		return is_of_file ? MPAGES_FILE_ACCESS : MPAGES_REFUSED;
	case ERROR_INVALID_HANDLE:
	case ERROR_BAD_FILE_TYPE:
		return refusal->call == MPAGES_OS_MAP_FILE ? MPAGES_BAD_FILE : MPAGES_REFUSED;
	case ERROR_INVALID_ADDRESS:
		if (wants_more)
			return MPAGES_OUT_OF_MEMORY;
		return has_hole(refusal->base, refusal->size) ? MPAGES_NOT_MAPPED : MPAGES_REFUSED;
	default:
		return MPAGES_REFUSED;
	}
}

mpages_status
mpages_os_cause(const mpages_os_refusal *refusal)
{
	DWORD before = GetLastError();
	mpages_status status = cause_of(refusal);

	SetLastError(before);
	return status;
}
