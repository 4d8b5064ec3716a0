#ifndef TOTAL_H
#define TOTAL_H

#include <stddef.h>

/* How many bytes all counted pages have together. */
size_t total_bytes(void);

#endif
