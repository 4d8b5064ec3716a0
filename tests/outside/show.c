/* Samples to lines; knows nothing of pages. */
#include "show.h"

#include <inttypes.h>
#include <stdio.h>

void
show(sample_vec_frozen samples)
{
	for (size_t i = 0; i < samples.len; i++) {
		const sample *one = sample_vec_frozen_at(samples, i);

		printf("%" PRIu64 " %s %" PRIu64 "\n", one->when, one->what, one->bytes);
	}
}
