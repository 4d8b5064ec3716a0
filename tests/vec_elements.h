/* Elements of every size and alignment that vectors are tested with, and some that own memory. */
#ifndef TESTS_VEC_ELEMENTS_H
#define TESTS_VEC_ELEMENTS_H

#include <stdbool.h>
#include <stdint.h>

typedef struct b3 { unsigned char byte[3]; } b3;
typedef struct b24 { double x, y, z; } b24;
typedef struct b80 { uint32_t word[20]; } b80;
typedef struct b4096 { unsigned char byte[4096]; } b4096;
typedef struct b4097 { unsigned char byte[4097]; } b4097;
typedef struct b100000 { unsigned char byte[100000]; } b100000; /* larger than any page */
/* Aligned beyond what malloc gives. */
typedef struct wide {
#ifdef __cplusplus
	alignas(64) unsigned char byte[64];
#else
	_Alignas(64) unsigned char byte[64];
#endif
} wide;

/* Texts have copies; what a cell holds is the cell's alone. */
void text_drop(char **text);
bool text_copy(char **to, char *const *from);
void cell_drop(int **cell);

#endif
