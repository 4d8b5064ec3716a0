/* Memory for a Lua state that lives as long as a program. */
#ifndef ARENA_H
#define ARENA_H

#include <stdbool.h>
#include <stddef.h>

enum {
	ARENA_UNIT = 16,
	ARENA_SMALL = 512,        /* larger blocks are malloc's */
	ARENA_CHUNK = 128 * 1024
};

struct arena {
	struct free_block *free[ARENA_SMALL / ARENA_UNIT + 1];
	struct chunk *chunks;
	char *rest;  /* of the last chunk */
	size_t left; /* bytes of it */
};

/* A lua_Alloc whose user data is a zeroed struct arena. */
void *arena_alloc(void *arena, void *old, size_t old_size, size_t size);

/* Gives back all that there is, once the state is closed. */
void arena_free(struct arena *arena);

#endif
