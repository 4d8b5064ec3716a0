/* A function's frames in the form in which unwinders and debuggers read them: .eh_frame. */
#ifndef MPAGES_EH_FRAME_H
#define MPAGES_EH_FRAME_H

#define PAGES_ALLOW_EXEC
#include "heap.h"

/* How many bytes that takes; 0 where frames of this processor are not known. */
size_t mpages_eh_frame_size(mpages_bytes frames);

/* Writes it, to an address that is aligned for a pointer. */
void mpages_eh_frame_write(void *to, mpages_code code, mpages_bytes frames);

#endif
