/* A function in machine code, int f(void), that returns 42. */
#ifndef TESTS_CODE_H
#define TESTS_CODE_H

#include <stdint.h>
#include <string.h>

enum {
	CODE_RESULT = 42
};

#if defined __x86_64__ || defined __i386__
static const unsigned char code[] = {0xb8, CODE_RESULT, 0, 0, 0, 0xc3};
#elif defined __aarch64__
static const uint32_t code[] = {0x52800000 | CODE_RESULT << 5, 0xd65f03c0};
#elif defined __riscv
static const uint32_t code[] = {0x00000513 | CODE_RESULT << 20, 0x00008067};
#elif defined __s390x__
static const unsigned char code[] = {0xa7, 0x29, 0, CODE_RESULT, 0x07, 0xfe};
#else
# error "no machine code for this processor"
#endif

static inline int
code_call(void (*fn)(void))
{
	return ((int (*)(void))fn)();
}

#endif
