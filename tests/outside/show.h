#ifndef SHOW_H
#define SHOW_H

#include "samples.h"

/* Prints each sample on a line. */
void show(sample_vec_frozen samples);

#endif
