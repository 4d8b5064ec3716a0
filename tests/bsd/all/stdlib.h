/* malloc(3), abort(3), atexit(3). */
#ifndef BSD_STDLIB_H
#define BSD_STDLIB_H
#include <stddef.h>
void *calloc(size_t, size_t);
void *malloc(size_t);
void free(void *);
void abort(void) __attribute__((noreturn));
int atexit(void (*)(void));
#endif
