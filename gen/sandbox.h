/* A user's own emitter, run where it can do no harm. */
#ifndef PAGEGEN_SANDBOX_H
#define PAGEGEN_SANDBOX_H

#include <lua.h>

/* Pushes the function emit(name, script, model): the text that the function which the script returns
 * makes of a copy of the model; or nil and what went wrong, with the script's own name and line.
 *
 * The script has a Lua state of its own, with a limit to its memory and without files, processes,
 * modules, binary chunks and debugging. Should it take too long, it ends the program with a message,
 * since nothing inside Lua stops a search for a pattern or a finalizer. */
void sandbox_push(lua_State *L);

#endif
