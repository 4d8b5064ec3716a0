/* The mutators of specs for AFL++, which loads this as a library. Bytes it changes by itself. */
#include <string.h>

#include "fuzz.h"

/* AFL++'s names for its functions. */
void *afl_custom_init(void *afl, unsigned int seed);
size_t afl_custom_fuzz(void *self, uint8_t *data, size_t size, uint8_t **out, uint8_t *other,
                       size_t other_size, size_t max);
void afl_custom_deinit(void *self);

static uint8_t made[SPEC_MOST];
static unsigned int seeds;

size_t
LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max)
{
	(void)data;
	(void)max;
	return size;
}

void *
afl_custom_init(void *afl, unsigned int seed)
{
	(void)afl;
	seeds = seed;
	return made;
}

size_t
afl_custom_fuzz(void *self, uint8_t *data, size_t size, uint8_t **out, uint8_t *other,
                size_t other_size, size_t max)
{
	(void)self;
	if (max > sizeof made)
		max = sizeof made;
	if (size > max)
		size = max;
	seeds++;
	*out = made;
	if (other_size > 0 && seeds % 4 == 0)
		return LLVMFuzzerCustomCrossOver(data, size, other, other_size, made, max, seeds);
	memcpy(made, data, size);
	return LLVMFuzzerCustomMutator(made, size, max, seeds);
}

void
afl_custom_deinit(void *self)
{
	(void)self;
}
