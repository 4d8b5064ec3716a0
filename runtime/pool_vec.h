/* What vectors have to do with pools. */
#ifndef MPAGES_POOL_VEC_H
#define MPAGES_POOL_VEC_H

#include "vec.h"

typedef enum mpages_pool_fate {
	MPAGES_POOL_LETS_GO, /* it is no pool's vector, or not any more: the system's to have */
	MPAGES_POOL_KEEPS,
	MPAGES_POOL_HAS_IT   /* it was given back before */
} mpages_pool_fate;

/* Gives a vector, without its elements, back to the pool that it came from. */
mpages_pool_fate mpages_pool_vec_end(mpages_vec *v, size_t size);

/* Makes that a vector, if it came from a pool, does not go back to it. */
void mpages_pool_vec_leave(const mpages_vec *v);

#endif
