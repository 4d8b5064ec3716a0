/* Tokens to Lua: scan(text) for the stages. */
#include "luascan.h"

#include <lauxlib.h>

#include "lex.h"

/* Where things lie on the stack of scan(). */
enum {
	TEXT = 1,
	RESULT,
	KIND, /* the four arrays */
	WORDS,
	AT,
	LINE
};

/* Makes one of the arrays, with room for n entries, and a field of the result. */
static void
make_array(lua_State *L, const char *name, int n)
{
	lua_createtable(L, n, 0);
	lua_pushvalue(L, -1);
	lua_setfield(L, RESULT, name);
}

/* Pushes what a token says. */
static void
push_text(lua_State *L, const struct lex_token *token)
{
	char message[LEX_MESSAGE_SIZE];

	if (token->kind < LEX_NAME)
		lua_pushvalue(L, lua_upvalueindex((int)token->kind + 1));
	else if (token->kind < LEX_ERRORS)
		lua_pushlstring(L, token->text, token->size);
	else
		lua_pushlstring(L, message, lex_message(token, message));
}

static int
scan(lua_State *L)
{
	struct lex lex;
	struct lex_token token;
	size_t size;
	const char *text = luaL_checklstring(L, TEXT, &size);
	int n = 0;

	lua_settop(L, TEXT);
	/* Counting first is cheap beside the arrays' growing step by step. */
	lex_start(&lex, text, size);
	do {
		token = lex_next(&lex);
		n++;
	} while (token.kind != LEX_END);
	lua_createtable(L, 0, 4);
	make_array(L, "kind", n);
	make_array(L, "text", n);
	make_array(L, "at", n);
	make_array(L, "line", n);

	lex_start(&lex, text, size);
	for (int i = 1; i <= n; i++) {
		token = lex_next(&lex);
		lua_pushvalue(L, lua_upvalueindex((int)token.kind + 1));
		lua_rawseti(L, KIND, i);
		push_text(L, &token);
		lua_rawseti(L, WORDS, i);
		lua_pushinteger(L, (lua_Integer)token.at + 1);
		lua_rawseti(L, AT, i);
		lua_pushinteger(L, (lua_Integer)token.line);
		lua_rawseti(L, LINE, i);
	}
	lua_settop(L, RESULT);
	return 1;
}

void
luascan_push(lua_State *L)
{
	/* The names of the kinds are upvalues, so that no token needs a look into a table. */
	luaL_checkstack(L, LEX_KINDS, NULL);
	for (int i = 0; i < LEX_KINDS; i++)
		lua_pushstring(L, lex_kind_names[i]);
	lua_pushcclosure(L, scan, LEX_KINDS);
}
