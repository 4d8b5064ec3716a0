#ifndef SAMPLE_H
#define SAMPLE_H

#include <stdint.h>

/* What was counted when, by a literal; of a size that divides no page. */
typedef struct sample {
	uint64_t when;
	uint64_t bytes;
	const char *what;
} sample;

#endif
