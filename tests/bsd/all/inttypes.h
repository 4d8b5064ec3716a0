/* inttypes(7), where pointers are as long as long is. */
#ifndef BSD_INTTYPES_H
#define BSD_INTTYPES_H
#include <stdint.h>
#define PRIxPTR "lx"
#endif
