/* How the runtime reports a failure. Both functions return false, for the caller to return. */
#ifndef MPAGES_ERROR_H
#define MPAGES_ERROR_H

#include "os.h"

/* Records a failure that the system had no part in. */
bool mpages_fail(mpages_status status, const char *operation, void *address, size_t size);

/* Records that the system refused, and why. */
bool mpages_refused(const mpages_os_refusal *refusal);

#endif
