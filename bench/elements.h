/* Elements of the sizes that vectors are measured with, each made of a number. */
#ifndef BENCH_ELEMENTS_H
#define BENCH_ELEMENTS_H

#include <stdint.h>

typedef struct e24 {
	uint64_t part[3];
} e24;

typedef struct e80 {
	uint64_t part[10];
} e80;

/* All of them, by the name of their vectors: NAME(of the vector, type, how it is made). */
#define BENCH_ELEMENTS(NAME) \
	NAME(b1, uint8_t, element_b1) \
	NAME(b4, uint32_t, element_b4) \
	NAME(b8, uint64_t, element_b8) \
	NAME(b24, e24, element_b24) \
	NAME(b80, e80, element_b80)

static inline uint8_t
element_b1(uint64_t i)
{
	return (uint8_t)i;
}

static inline uint32_t
element_b4(uint64_t i)
{
	return (uint32_t)i;
}

static inline uint64_t
element_b8(uint64_t i)
{
	return i;
}

static inline e24
element_b24(uint64_t i)
{
	e24 made = {{i, i, i}};

	return made;
}

static inline e80
element_b80(uint64_t i)
{
	e80 made = {{i, i, i, i, i, i, i, i, i, i}};

	return made;
}

/* The function for elements of the case's size, of those that BENCH_ELEMENTS made. */
#define BENCH_BY_SIZE(name) \
	static double \
	name(const bench_case *c) \
	{ \
		switch (c->size) { \
		case 1: \
			return name##_b1(c); \
		case 4: \
			return name##_b4(c); \
		case 8: \
			return name##_b8(c); \
		case 24: \
			return name##_b24(c); \
		default: \
			return name##_b80(c); \
		} \
	}

#endif
