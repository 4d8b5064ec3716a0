/* Memory for a Lua state that lives as long as a program. */
#ifndef PAGEGEN_ARENA_H
#define PAGEGEN_ARENA_H

#include <stddef.h>

enum {
	ARENA_UNIT = 16,
	ARENA_SMALL = 512 /* larger blocks are malloc's */
};

struct arena {
	struct free_block *free[ARENA_SMALL / ARENA_UNIT + 1];
	struct chunk *chunks;
	char *rest;  /* of the last chunk */
	size_t left; /* bytes of it */
	struct large *large;
};

/* A lua_Alloc whose user data is a zeroed struct arena. */
void *arena_alloc(void *arena, void *old, size_t old_size, size_t size);

/* Gives back all that there is: the state need not be closed before, where nothing in it holds more than
 * memory. */
void arena_free(struct arena *arena);

#endif
