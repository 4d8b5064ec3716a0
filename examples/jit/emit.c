/* Bytes to code, and the code generator of this processor. */
#include "emit.h"

#include <stdlib.h>
#include <string.h>

enum {
	MOST_BYTES = 512 * 1024 /* of one function: as far as all jumps reach */
};

/* Has an array hold n elements; 0 where there is no memory. */
static int
grow(void **array, size_t *room, size_t n, size_t size)
{
	size_t wanted = *room * 2 > n ? *room * 2 : n + 64;
	void *more;

	if (n <= *room)
		return 1;
	more = realloc(*array, wanted * size);
	if (more == NULL)
		return 0;
	*array = more;
	*room = wanted;
	return 1;
}

void
emit(emit_code *c, const void *bytes, size_t n)
{
	void *all = c->bytes;

	if (c->failed || c->size > MOST_BYTES || !grow(&all, &c->room, c->size + n, 1)) {
		c->failed = 1;
		return;
	}
	c->bytes = all;
	memcpy(c->bytes + c->size, bytes, n);
	c->size += n;
}

void
emit_word(emit_code *c, uint32_t word)
{
	unsigned char bytes[] = {(unsigned char)word, (unsigned char)(word >> 8),
		(unsigned char)(word >> 16), (unsigned char)(word >> 24)};

	emit(c, bytes, sizeof bytes);
}

void
emit_call_site(emit_code *c, unsigned function)
{
	void *all = c->calls;

	if (c->failed || !grow(&all, &c->room_for_calls, c->n_calls + 1, sizeof *c->calls)) {
		c->failed = 1;
		return;
	}
	c->calls = all;
	c->calls[c->n_calls++] = (emit_site){(uint32_t)c->size, function};
}

const emitter *
emitter_here(void)
{
#if defined __x86_64__
	return &emitter_x86_64;
#elif defined __aarch64__
	return &emitter_aarch64;
#else
	return NULL;
#endif
}
