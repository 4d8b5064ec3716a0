/* An object file in memory that names one function, for debuggers. */
#ifndef MPAGES_ELF_OBJECT_H
#define MPAGES_ELF_OBJECT_H

#include "eh_frame.h"

/* How many bytes it takes; 0 where nothing is known of such files for this processor. */
size_t mpages_elf_size(const char *name, mpages_bytes frames);

/* Writes it, to an address that is aligned for 8 bytes and where it stays. */
void mpages_elf_write(void *to, mpages_code code, const char *name, mpages_bytes frames);

#endif
