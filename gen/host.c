/* What the stages, in Lua, may ask of the outside. */
#include "host.h"

#include <errno.h>
#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

#include "embedded.h"
#include "files.h"
#include "luascan.h"
#include "sandbox.h"

enum {
	READ_LIMIT = 1024 * 1024
};

/* Argument 1, a path. Nothing from a spec or a command line can hold a 0. */
static const char *
check_path(lua_State *L)
{
	size_t size;
	const char *path = luaL_checklstring(L, 1, &size);

	luaL_argcheck(L, strlen(path) == size, 1, "a path holds no 0");
	return path;
}

/* The text of a file; or nil, why not, and whether there is no such file. */
static int
host_read(lua_State *L)
{
	const char *path = check_path(L);
	const char *name = "standard input";
	char *text;
	size_t size;
	int failure;

	if (strcmp(path, "-") != 0)
		name = lua_pushfstring(L, "'%s'", path);
	failure = files_read(path, READ_LIMIT, &text, &size);
	if (failure == 0) {
		lua_pushlstring(L, text, size);
		free(text);
		return 1;
	}
	luaL_pushfail(L);
	if (failure == EFBIG)
		lua_pushfstring(L, "%s is larger than 1 MiB", name);
	else
		lua_pushfstring(L, "cannot read %s: %s", name, strerror(failure));
	lua_pushboolean(L, failure == ENOENT || failure == ENOTDIR);
	return 3;
}

/* The results of a function that writes. */
static int
wrote(lua_State *L, const char *name, int failure)
{
	if (failure == 0) {
		lua_pushboolean(L, 1);
		return 1;
	}
	luaL_pushfail(L);
	lua_pushfstring(L, "cannot write %s: %s", name, strerror(failure));
	return 2;
}

static int
host_write(lua_State *L)
{
	const char *path = check_path(L);
	size_t size;
	const char *text = luaL_checklstring(L, 2, &size);

	return wrote(L, lua_pushfstring(L, "'%s'", path), files_write(path, text, size));
}

/* Whether a file holds a text; where it cannot be read, also why not. */
static int
host_holds(lua_State *L)
{
	const char *path = check_path(L);
	size_t size;
	const char *text = luaL_checklstring(L, 2, &size);
	int failure = files_hold(path, text, size);

	lua_pushboolean(L, failure == 0);
	if (failure == 0 || failure == FILES_DIFFER)
		return 1;
	if (failure == ENOENT)
		lua_pushfstring(L, "'%s' is missing", path);
	else
		lua_pushfstring(L, "cannot read '%s': %s", path, strerror(failure));
	return 2;
}

static int
host_print(lua_State *L)
{
	size_t size;
	const char *text = luaL_checklstring(L, 1, &size);

	return wrote(L, "to standard output", files_put(stdout, text, size));
}

static int
host_complain(lua_State *L)
{
	size_t size;
	const char *text = luaL_checklstring(L, 1, &size);

	/* Where this fails there is nowhere left to say so. */
	files_put(stderr, text, size);
	return 0;
}

static int
host_spec(lua_State *L)
{
	const char *name = luaL_checkstring(L, 1);

	for (const struct embedded *file = embedded; file->name != NULL; file++) {
		if (file->chunk == NULL && strcmp(file->name, name) == 0) {
			lua_pushlstring(L, (const char *)file->text, file->size);
			return 1;
		}
	}
	luaL_pushfail(L);
	return 1;
}

static int
may_use_color(void)
{
	const char *no_color = getenv("NO_COLOR");
	const char *terminal = getenv("TERM");

	return files_terminal() && (no_color == NULL || *no_color == '\0') &&
	       (terminal == NULL || strcmp(terminal, "dumb") != 0);
}

void
host_push(lua_State *L)
{
	static const luaL_Reg functions[] = {
		{"read", host_read},
		{"holds", host_holds},
		{"write", host_write},
		{"print", host_print},
		{"complain", host_complain},
		{"spec", host_spec},
		{NULL, NULL}
	};

	luaL_newlib(L, functions);
	luascan_push(L);
	lua_setfield(L, -2, "scan");
	sandbox_push(L);
	lua_setfield(L, -2, "emit");
	lua_pushboolean(L, may_use_color());
	lua_setfield(L, -2, "color");
	lua_pushstring(L, VERSION);
	lua_setfield(L, -2, "version");
}
