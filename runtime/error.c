/* The last error of each thread, and errors as text. */
#include <inttypes.h>
#include <stdio.h>

#include "error.h"

static _Thread_local mpages_error last_error;

/* ORDER STATUS */
static const char *const status_texts[] = {
	"no error",
	"the handle is empty",
	"an earlier turn of this handle failed half way",
	"a size of 0",
	"the size is too large for this machine",
	"reaches past the end of the pages",
	"not aligned as it has to be",
	"the pages do not lie side by side",
	"a name that is empty, too long, or has a character that no name can have",
	"this is no open file that pages could be part of",
	"out of memory, or of address space, or a limit of this process",
	"the system refuses to promise so much memory",
	"the process has as many mappings as the system allows",
	"the system forbids written memory to become executable",
	"more locked memory than this process may have",
	"a limit on open files, or on the size of files, is reached",
	"the file ends before the bytes that are wanted",
	"the file was not opened for this, or forbids it",
	"the file could not be written",
	"the pages are sealed and can never be changed again",
	"the pages belong to the parent process",
	"the pages have other rights than their type says",
	"the pages are not memory of this process alone",
	"part of the range is not mapped",
	"the vector is full: it has reached its maximum",
	"the vector has no capacity left",
	"the vector has no such element",
	"an element could not be copied",
	"the memory has gone back to its pool already",
	"this system cannot do it",
	"the system refused",
};

/* ORDER CALL */
static const char *const operations[] = {
	"map", "map", "protect", "unmap", "resize", "decommit", "advise", "lock", "sync", "name",
	"tell",
	"uncommit", "barrier",
};

const mpages_error *
mpages_last_error(void)
{
	return &last_error;
}

bool
mpages_fail(mpages_status status, long os_code, const char *operation, void *address, size_t size)
{
	last_error = (mpages_error){status, os_code, operation, address, size};
	return false;
}

bool
mpages_refused(const mpages_os_refusal *refusal)
{
	return mpages_fail(mpages_os_cause(refusal), refusal->code, operations[refusal->call],
	                   refusal->base, refusal->wanted != 0 ? refusal->wanted : refusal->size);
}

const char *
mpages_status_text(mpages_status status)
{
	size_t i = (size_t)status;

	return i < sizeof status_texts / sizeof *status_texts ? status_texts[i]
	                                                      : "not a status";
}

int
mpages_error_text(const mpages_error *error, char *buf, size_t size)
{
	const char *why = mpages_status_text(error->status);
	char where[32] = "", code[40] = "";

	if (error->operation == NULL)
		return snprintf(buf, size, "%s", why);
	if (error->address != NULL)
		snprintf(where, sizeof where, " at 0x%" PRIxPTR, (uintptr_t)error->address);
	if (error->os_code != 0)
		snprintf(code, sizeof code, " (system error %ld)", error->os_code);
	return snprintf(buf, size, "%s of %zu bytes%s: %s%s", error->operation, error->size, where,
	                why, code);
}
