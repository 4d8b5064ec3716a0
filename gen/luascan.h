/* Tokens to Lua. */
#ifndef PAGEGEN_LUASCAN_H
#define PAGEGEN_LUASCAN_H

#include <lua.h>

/* Pushes the function scan(text), which returns four parallel arrays with an entry for each token,
 * the "end" included: {kind = {...}, text = {...}, at = {...}, line = {...}}. */
void luascan_push(lua_State *L);

#endif
