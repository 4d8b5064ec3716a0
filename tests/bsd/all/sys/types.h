/* types(3). */
#ifndef BSD_SYS_TYPES_H
#define BSD_SYS_TYPES_H
#include <stddef.h>
#include <stdint.h>
typedef int64_t off_t;
typedef int pid_t;
typedef uint32_t mode_t;
typedef unsigned u_int;
typedef unsigned long u_long;
#endif
