/* Unwinding through code that was made at run time. */
#include <stdlib.h>

#include "cpu.h"
#include "eh_frame.h"
#define PAGES_ALLOW_EXEC
#include "tools.h"

/* The unwinder's. It is the program's affair to have one, so without it these are null. */
__attribute__((weak)) void __register_frame(const void *eh_frame);
__attribute__((weak)) void __deregister_frame(const void *eh_frame);

mpages_bytes
mpages_frame_pointer(void)
{
	const mpages_cpu_frames *cpu = mpages_cpu_frames_of();
	mpages_bytes none = {NULL, 0};

	return cpu == NULL ? none : cpu->with_pointer;
}

/* An mpages_unwind is the .eh_frame itself, which the unwinder reads for as long as it is
 * registered. */
mpages_unwind *
mpages_unwind_add(mpages_code code, mpages_bytes frames)
{
	size_t size = mpages_eh_frame_size(frames);
	void *address = (void *)(uintptr_t)code.address;
	mpages_unwind *made = NULL;

	if (code.size == 0)
		mpages_fail(MPAGES_EMPTIED, 0, "tell", address, 0);
	else if (size == 0 || __register_frame == NULL || __deregister_frame == NULL)
		mpages_fail(MPAGES_UNSUPPORTED, 0, "tell", address, code.size);
	else if ((made = malloc(size)) == NULL)
		mpages_fail(MPAGES_OUT_OF_MEMORY, 0, "tell", address, code.size);
	if (made == NULL)
		return NULL;
	mpages_eh_frame_write(made, code, frames);
	__register_frame(made);
	return made;
}

void
mpages_unwind_remove(mpages_unwind **unwind)
{
	if (*unwind == NULL)
		return;
	__deregister_frame(*unwind);
	free(*unwind);
	*unwind = NULL;
}
