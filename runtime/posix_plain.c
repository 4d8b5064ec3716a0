/* What all POSIX systems do alike, but for macOS. */
#include "os.h"

unsigned
mpages_os_shows(unsigned axes)
{
	return axes & (MPAGES_READ | MPAGES_WRITE | MPAGES_EXEC);
}

bool
mpages_os_thread_writes(bool writes)
{
	(void)writes;
	return false;
}
