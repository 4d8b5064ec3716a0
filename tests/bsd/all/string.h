/* string(3). */
#ifndef BSD_STRING_H
#define BSD_STRING_H
#include <stddef.h>
int memcmp(const void *, const void *, size_t);
void *memchr(const void *, int, size_t);
void *memcpy(void *restrict, const void *restrict, size_t);
void *memmove(void *, const void *, size_t);
void *memset(void *, int, size_t);
char *strchr(const char *, int);
int strcmp(const char *, const char *);
char *strcpy(char *restrict, const char *restrict);
size_t strlen(const char *);
int strncmp(const char *, const char *, size_t);
#endif
