/* Interrupts for other processors, where the system has no call for it. */
#include <sys/mman.h>

#include "bsd.h"
#include "os.h"
#include "posix.h"

long
mpages_bsd_interrupt_cores(void)
{
#if defined __x86_64__ || defined __i386__
	size_t page = mpages_os_page_size();
	void *made;
	long code = mpages_os_map(&made, page, MPAGES_READ | MPAGES_WRITE);

	if (code != 0)
		return code;
	/* All that run this process have to forget that a page could be written, once one has written to it. The
	 * system interrupts them for that, and coming back they fetch instructions anew. */
	*(volatile unsigned char *)made = 0;
	code = mpages_os_protect(made, page, MPAGES_READ);
	mpages_os_unmap(made, page);
	return code;
#else
	/* Here the processors tell each other, and none is interrupted. */
	return MPAGES_OS_CANNOT;
#endif
}
