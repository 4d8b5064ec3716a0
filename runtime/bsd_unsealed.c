/* Systems that cannot keep pages from being unmapped. */
#include "os.h"

long
mpages_os_seal(void *base, size_t size)
{
	(void)base;
	(void)size;
	return MPAGES_OS_CANNOT;
}

bool
mpages_os_has_seal(void)
{
	return false;
}
