/* futex(2). */
#ifndef BSD_SYS_FUTEX_H
#define BSD_SYS_FUTEX_H
#include <stdint.h>
#define FUTEX_WAIT 1
#define FUTEX_WAKE 2
#define FUTEX_PRIVATE_FLAG 128
struct timespec;
int futex(volatile uint32_t *, int, int, const struct timespec *, volatile uint32_t *);
#endif
