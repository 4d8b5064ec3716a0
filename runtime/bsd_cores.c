/* Interrupts for other processors, where the system has no call for it. */
#include <sys/mman.h>

#include "bsd.h"
#include "os.h"
#include "posix.h"

void
mpages_bsd_interrupt_cores(void)
{
	size_t page = mpages_os_page_size();
	void *made;

	if (mpages_os_map(&made, page, MPAGES_READ | MPAGES_WRITE) != 0)
		return;
	/* All that run this process have to forget that a page could be written, once one has written to it. On
	 * x86 the system interrupts them for that, and coming back they fetch instructions anew. On AArch64 the
	 * processors tell each other, so there code that is replaced needs a barrier in who runs it. */
	*(volatile unsigned char *)made = 0;
	mpages_os_protect(made, page, MPAGES_READ);
	mpages_os_unmap(made, page);
}
