/* A function in machine code, int f(void), that returns 42, or any other byte. */
#ifndef TESTS_CODE_H
#define TESTS_CODE_H

#include <stdint.h>
#include <string.h>

enum {
	CODE_RESULT = 42
};

/* The function that returns a byte, as an initializer of an array of words. */
#if defined __x86_64__ || defined __i386__
typedef unsigned char code_word;
# define CODE(byte) {0xb8, (byte), 0, 0, 0, 0xc3}
#elif defined __aarch64__
typedef uint32_t code_word;
# define CODE(byte) {0x52800000u | (uint32_t)(byte) << 5, 0xd65f03c0}
#elif defined __riscv
typedef uint32_t code_word;
# define CODE(byte) {0x00000513u | (uint32_t)(byte) << 20, 0x00008067}
#elif defined __s390x__
typedef unsigned char code_word;
# define CODE(byte) {0xa7, 0x29, 0, (byte), 0x07, 0xfe}
#elif defined __powerpc64__
typedef uint32_t code_word;
# define CODE(byte) {0x38600000u | (uint32_t)(byte), 0x4e800020}
#else
# error "no machine code for this processor"
#endif

static const code_word code[] = CODE(CODE_RESULT);

/* Writes the function that returns a byte. */
static inline void
code_write(void *to, unsigned char byte)
{
	const code_word made[] = CODE(byte);

	memcpy(to, made, sizeof made);
}

static inline int
code_call(void (*fn)(void))
{
	return ((int (*)(void))fn)();
}

#endif
