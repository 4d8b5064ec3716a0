/* What the fuzzing targets share, and the functions by which libFuzzer knows them. */
#ifndef FUZZ_H
#define FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	SPEC_MOST = 16 * 1024 /* bytes of a text */
};

/* Runs one input. What must never happen ends the process. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Changes an input into another of at most max bytes, and returns its size. */
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned int seed);

/* Makes one input of two. */
size_t LLVMFuzzerCustomCrossOver(const uint8_t *data, size_t size, const uint8_t *other_data,
                                 size_t other_size, uint8_t *out, size_t max, unsigned int seed);

/* libFuzzer's own mutator of bytes. */
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max);

#endif
