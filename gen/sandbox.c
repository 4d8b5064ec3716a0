/* A user's own emitter: another Lua state, a copy of the model, a limit to memory and to time. */
#include <stdlib.h>
#include <string.h>

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include "sandbox.h"
#include "watchdog.h"

enum {
	MEMORY = 256 << 20, /* bytes */
	DEEPEST = 32        /* tables within tables; the model has far fewer */
};

/* ---- Limits ---- */

/* Counts what is in use, and refuses more than the limit. */
static void *
allocate(void *used, void *block, size_t old, size_t size)
{
	size_t *total = used;
	void *moved;

	if (block == NULL)
		old = 0;
	if (size == 0) {
		free(block);
		*total -= old;
		return NULL;
	}
	if (size > old && size - old > MEMORY - *total)
		return NULL;
	moved = realloc(block, size);
	if (moved != NULL)
		*total = *total - old + size;
	return moved;
}

/* ---- What the script sees ---- */

/* Makes tables that cannot be changed of those that it is given. */
static const char freeze[] =
	"local function frozen(value)\n"
	"	if type(value) ~= 'table' then return value end\n"
	"	local inside = {}\n"
	"	for key, one in next, value do inside[key] = frozen(one) end\n"
	"	return setmetatable({}, {\n"
	"		__index = inside,\n"
	"		__len = function() return #inside end,\n"
	"		__pairs = function() return next, inside, nil end,\n"
	"		__newindex = function() error('the model cannot be changed', 2) end,\n"
	"		__metatable = false,\n"
	"	})\n"
	"end\n"
	"return frozen(...)\n";

static void
open_libraries(lua_State *S)
{
	static const luaL_Reg libraries[] = {
		{LUA_GNAME, luaopen_base},
		{LUA_STRLIBNAME, luaopen_string},
		{LUA_TABLIBNAME, luaopen_table},
		{LUA_MATHLIBNAME, luaopen_math},
		{LUA_UTF8LIBNAME, luaopen_utf8},
	};
	/* They read files, run binary chunks, or print to where the output goes. */
	static const char *const removed[] = {"dofile", "loadfile", "load", "print", "warn"};

	for (size_t i = 0; i < sizeof libraries / sizeof *libraries; i++) {
		luaL_requiref(S, libraries[i].name, libraries[i].func, 1);
		lua_pop(S, 1);
	}
	for (size_t i = 0; i < sizeof removed / sizeof *removed; i++) {
		lua_pushnil(S);
		lua_setglobal(S, removed[i]);
	}
	lua_getglobal(S, LUA_STRLIBNAME);
	lua_pushnil(S);
	lua_setfield(S, -2, "dump");
	lua_pop(S, 1);
}

/* Copies a plain value from the top of one stack to the top of another. */
static void
copy(lua_State *from, lua_State *to, int depth)
{
	size_t size;
	const char *text;

	luaL_checkstack(from, 4, "model");
	luaL_checkstack(to, 4, "model");
	switch (lua_type(from, -1)) {
	case LUA_TBOOLEAN:
		lua_pushboolean(to, lua_toboolean(from, -1));
		break;
	case LUA_TNUMBER:
		lua_pushinteger(to, lua_tointeger(from, -1));
		break;
	case LUA_TSTRING:
		text = lua_tolstring(from, -1, &size);
		lua_pushlstring(to, text, size);
		break;
	case LUA_TTABLE:
		if (depth == DEEPEST)
			luaL_error(from, "the model is deeper than expected");
		lua_newtable(to);
		lua_pushnil(from);
		while (lua_next(from, -2)) {
			lua_pushvalue(from, -2);
			copy(from, to, depth + 1);
			lua_pop(from, 1);
			copy(from, to, depth + 1);
			lua_pop(from, 1);
			lua_rawset(to, -3);
		}
		break;
	default:
		luaL_error(from, "the model holds a %s", luaL_typename(from, -1));
	}
}

/* What is handed to the protected part. */
struct job {
	const char *name, *script;
	size_t size;
	lua_State *model; /* on top of this one's stack */
};

/* Runs the script and what it returns; leaves the text. */
static int
run(lua_State *S)
{
	const struct job *job = lua_touserdata(S, 1);

	open_libraries(S);
	if (job->size > 0 && job->script[0] == LUA_SIGNATURE[0])
		return luaL_error(S, "%s: this is a binary chunk", job->name);
	if (luaL_loadbufferx(S, job->script, job->size, lua_pushfstring(S, "@%s", job->name), "t"))
		return lua_error(S);
	lua_call(S, 0, 1);
	if (!lua_isfunction(S, -1))
		return luaL_error(S, "%s: it has to return a function, and returned a %s", job->name,
		                  luaL_typename(S, -1));
	if (luaL_loadbufferx(S, freeze, sizeof freeze - 1, "=model", "t"))
		return lua_error(S);
	copy(job->model, S, 0);
	lua_call(S, 1, 1);
	lua_call(S, 1, 1);
	if (lua_type(S, -1) != LUA_TSTRING)
		return luaL_error(S, "%s: its function has to return a text, and returned a %s", job->name,
		                  luaL_typename(S, -1));
	return 1;
}

static int
emit(lua_State *L)
{
	struct job job = {.model = L};
	size_t used = 0, size;
	lua_State *S;
	const char *text;
	int status;

	job.name = luaL_checkstring(L, 1);
	job.script = luaL_checklstring(L, 2, &job.size);
	luaL_checktype(L, 3, LUA_TTABLE);
	lua_settop(L, 3);
	S = lua_newstate(allocate, &used);
	if (S == NULL)
		return luaL_error(L, "not enough memory");
	watchdog_start();
	lua_pushcfunction(S, run);
	lua_pushlightuserdata(S, &job);
	status = lua_pcall(S, 1, 1, 0);
	text = lua_tolstring(S, -1, &size);
	if (status == LUA_OK) {
		lua_pushlstring(L, text, size);
	} else {
		luaL_pushfail(L);
		if (status == LUA_ERRMEM)
			lua_pushfstring(L, "%s: it takes more than %d MiB of memory", job.name, MEMORY >> 20);
		else if (text == NULL)
			lua_pushfstring(L, "%s: it raised an error that is not a text", job.name);
		else
			lua_pushstring(L, text);
	}
	lua_close(S);
	watchdog_stop();
	return status == LUA_OK ? 1 : 2;
}

void
sandbox_push(lua_State *L)
{
	lua_pushcfunction(L, emit);
}
