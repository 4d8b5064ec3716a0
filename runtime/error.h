/* How the runtime reports that the system refused. */
#ifndef MPAGES_ERROR_H
#define MPAGES_ERROR_H

#include "os.h"

/* Finds out why, and sets the error. Returns false, for the caller to return. */
bool mpages_refused(const mpages_os_refusal *refusal);

#endif
