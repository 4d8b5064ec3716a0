/* printf(3), fputs(3). */
#ifndef BSD_STDIO_H
#define BSD_STDIO_H
#include <stddef.h>
typedef struct bsd_file FILE;
extern FILE *bsd_stderr;
#define stderr bsd_stderr
int fprintf(FILE *restrict, const char *restrict, ...) __attribute__((format(printf, 2, 3)));
int fputs(const char *restrict, FILE *restrict);
int snprintf(char *restrict, size_t, const char *restrict, ...) __attribute__((format(printf, 3, 4)));
#endif
