/* The scripts and specs within pagegen, as embed.lua writes them down. */
#ifndef PAGEGEN_EMBEDDED_H
#define PAGEGEN_EMBEDDED_H

#include <stddef.h>

struct embedded {
	const char *name;  /* "emit.header" of a script, "pages.spec" of a spec */
	const char *chunk; /* what a traceback calls it: "@gen/emit/header.lua"; of a spec NULL */
	const unsigned char *text; /* of a script, or what Lua has compiled of it */
	size_t size;
};

/* Sorted by name; the one after the last has none. */
extern const struct embedded embedded[];

#endif
