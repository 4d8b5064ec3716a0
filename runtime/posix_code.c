/* Pages that are written and run, where each thread can do both at any time. */
#include "os.h"

bool
mpages_os_thread_writes(bool writes)
{
	(void)writes;
	return false;
}
