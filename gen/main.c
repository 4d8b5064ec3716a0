/* pagegen: runs the embedded Lua stages. The first of them, gen/pagegen.lua, is the program. */
#include <lauxlib.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "embedded.h"
#include "files.h"
#include "host.h"

enum {
	EXIT_BUG = 3,
	/* Garbage is collected when memory has become so many times, in hundredths, what it was after the
	 * last time. Most runs end before there is much: at 200, Lua's own, one takes a twentieth longer. */
	GARBAGE_PAUSE = 800
};

/* The command line, on its way into Lua. */
struct command {
	int argc;
	char **argv;
};

/* The Lua function require(name), for embedded scripts and nothing else. */
static int
require(lua_State *L)
{
	const char *name = luaL_checkstring(L, 1);
	const struct embedded *file = embedded;

	lua_settop(L, 1);
	lua_getfield(L, LUA_REGISTRYINDEX, LUA_LOADED_TABLE);
	if (lua_getfield(L, 2, name) != LUA_TNIL)
		return 1;
	while (file->name != NULL && (file->chunk == NULL || strcmp(file->name, name) != 0))
		file++;
	if (file->name == NULL)
		return luaL_error(L, "there is no module '%s' in pagegen", name);
	if (luaL_loadbufferx(L, (const char *)file->text, file->size, file->chunk, NULL) != LUA_OK)
		return lua_error(L);
	lua_pushvalue(L, 1);
	lua_call(L, 1, 1);
	lua_pushvalue(L, -1);
	lua_setfield(L, 2, name);
	return 1;
}

/* Opens what the stages need of Lua: nothing that reaches outside. */
static void
open_libraries(lua_State *L)
{
	static const luaL_Reg libraries[] = {
		{LUA_GNAME, luaopen_base},
		{LUA_TABLIBNAME, luaopen_table},
		{LUA_STRLIBNAME, luaopen_string},
		{LUA_MATHLIBNAME, luaopen_math},
		{LUA_UTF8LIBNAME, luaopen_utf8},
		{NULL, NULL}
	};
	static const char *const unwanted[] = {"dofile", "loadfile", "print"};

	for (const luaL_Reg *library = libraries; library->func != NULL; library++) {
		luaL_requiref(L, library->name, library->func, 1);
		lua_pop(L, 1);
	}
	for (size_t i = 0; i < sizeof unwanted / sizeof *unwanted; i++) {
		lua_pushnil(L);
		lua_setglobal(L, unwanted[i]);
	}
	lua_register(L, "require", require);
}

/* The whole program as Lua sees it: a command goes in, an exit status comes out. */
static int
run(lua_State *L)
{
	const struct command *command = lua_touserdata(L, 1);

	open_libraries(L);
	lua_getglobal(L, "require");
	lua_pushstring(L, "pagegen");
	lua_call(L, 1, 1);
	host_push(L);
	lua_createtable(L, command->argc, 0);
	for (int i = 1; i < command->argc; i++) {
		lua_pushstring(L, command->argv[i]);
		lua_rawseti(L, -2, i);
	}
	lua_call(L, 2, 1);
	if (!lua_isinteger(L, -1))
		return luaL_error(L, "the exit status is a %s", luaL_typename(L, -1));
	return 1;
}

static int
add_traceback(lua_State *L)
{
	const char *message = luaL_tolstring(L, 1, NULL);

	luaL_traceback(L, L, message, 1);
	return 1;
}

static int
out_of_memory(void)
{
	fputs("pagegen: out of memory\n", stderr);
	return EXIT_BUG;
}

int
main(int argc, char **argv)
{
	struct command command = {argc, argv};
	struct arena arena = {0};
	lua_State *L = lua_newstate(arena_alloc, &arena);
	int outcome;
	int status = EXIT_BUG;

	files_start();
	if (L == NULL)
		return out_of_memory();
	lua_gc(L, LUA_GCINC, GARBAGE_PAUSE, 0, 0);
	lua_pushcfunction(L, add_traceback);
	lua_pushcfunction(L, run);
	lua_pushlightuserdata(L, &command);
	outcome = lua_pcall(L, 1, 1, 1);
	if (outcome == LUA_OK)
		status = (int)lua_tointeger(L, -1);
	else if (outcome == LUA_ERRMEM)
		status = out_of_memory();
	else
		fprintf(stderr, "pagegen: internal error: %s\n"
		        "This is a bug of pagegen; please report it.\n", lua_tostring(L, -1));
	/* Instead of lua_close, which would look for each object once more. */
	arena_free(&arena);
	return status;
}
