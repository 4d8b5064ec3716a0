/* A function in machine code that adds two numbers, and its calls. */
#ifndef BENCH_CODE_H
#define BENCH_CODE_H

#include <stdint.h>
#include <string.h>

#include "bench.h"

enum {
	CODE_LIVE = 1000 /* functions beside the one that is replaced */
};

#if defined __x86_64__ || defined __i386__
static const unsigned char code_add[] = {0x8d, 0x04, 0x37, 0xc3}; /* lea eax, [rdi + rsi]; ret */
#elif defined __aarch64__
static const uint32_t code_add[] = {0x0b010000, 0xd65f03c0}; /* add w0, w0, w1; ret */
#else
# error "no machine code for this processor"
#endif

static inline void
code_call(const void *address)
{
	int (*add)(int, int) = (int (*)(int, int))(uintptr_t)address;

	bench_must(add(40, 2) == 42);
}

static inline unsigned
code_random(unsigned *state)
{
	*state = *state * 1664525u + 1013904223u;
	return *state >> 8;
}

#endif
