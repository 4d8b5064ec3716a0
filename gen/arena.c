/* Small blocks lie one behind the other in chunks of memory, and what was freed of a size is kept in
 * a list for the next of that size. Lua says how large a block is that it gives back, so none needs
 * a header. Malloc takes a tenth more instructions of a run of pagegen. */
#include "arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "chunks.h"

enum {
	CHUNK_SIZE = 64 * 1024
};

struct free_block {
	struct free_block *next;
};

struct chunk {
	struct chunk *next;
	_Alignas(max_align_t) char bytes[];
};

/* A block that malloc made. All of them are in a list. */
struct large {
	struct large *next;
	struct large **from; /* what points here */
	_Alignas(max_align_t) char bytes[];
};

static size_t
class_of(size_t size)
{
	return (size + ARENA_UNIT - 1) / ARENA_UNIT;
}

static void *
make_small(struct arena *arena, size_t class)
{
	struct free_block *block = arena->free[class];
	size_t size = class * ARENA_UNIT;

	if (block != NULL) {
		arena->free[class] = block->next;
		return block;
	}
	if (size > arena->left) {
		struct chunk *chunk = chunks_new(CHUNK_SIZE);

		if (chunk == NULL)
			return NULL;
		chunk->next = arena->chunks;
		arena->chunks = chunk;
		arena->rest = chunk->bytes;
		arena->left = CHUNK_SIZE - offsetof(struct chunk, bytes);
	}
	block = (void *)arena->rest;
	arena->rest += size;
	arena->left -= size;
	return block;
}

static void
end_small(struct arena *arena, void *at, size_t class)
{
	struct free_block *block = at;

	block->next = arena->free[class];
	arena->free[class] = block;
}

static struct large *
large_of(void *at)
{
	return (void *)((char *)at - offsetof(struct large, bytes));
}

/* Tells the neighbours of a block in the list where it is now. */
static void *
joined(struct large *block)
{
	*block->from = block;
	if (block->next != NULL)
		block->next->from = &block->next;
	return block->bytes;
}

static void *
make_large(struct arena *arena, size_t size)
{
	struct large *block = malloc(sizeof *block + size);

	if (block == NULL)
		return NULL;
	block->next = arena->large;
	block->from = &arena->large;
	return joined(block);
}

static void *
resize_large(void *at, size_t size)
{
	struct large *block = realloc(large_of(at), sizeof *block + size);

	return block == NULL ? NULL : joined(block);
}

static void
end_large(struct large *block)
{
	*block->from = block->next;
	if (block->next != NULL)
		block->next->from = block->from;
	free(block);
}

static void *
make(struct arena *arena, size_t size)
{
	return size <= ARENA_SMALL ? make_small(arena, class_of(size)) : make_large(arena, size);
}

static void
end(struct arena *arena, void *at, size_t size)
{
	if (size <= ARENA_SMALL)
		end_small(arena, at, class_of(size));
	else
		end_large(large_of(at));
}

void *
arena_alloc(void *user, void *old, size_t old_size, size_t size)
{
	struct arena *arena = user;
	void *made;

	if (size > PTRDIFF_MAX)
		return NULL;
	if (old == NULL)
		return size == 0 ? NULL : make(arena, size);
	if (size == 0) {
		end(arena, old, old_size);
		return NULL;
	}
	if (old_size > ARENA_SMALL && size > ARENA_SMALL)
		return resize_large(old, size);
	if (old_size <= ARENA_SMALL && class_of(old_size) == class_of(size))
		return old;
	made = make(arena, size);
	if (made != NULL) {
		memcpy(made, old, old_size < size ? old_size : size);
		end(arena, old, old_size);
	}
	return made;
}

void
arena_free(struct arena *arena)
{
	while (arena->large != NULL)
		end_large(arena->large);
	while (arena->chunks != NULL) {
		struct chunk *chunk = arena->chunks;

		arena->chunks = chunk->next;
		chunks_free(chunk, CHUNK_SIZE);
	}
}
