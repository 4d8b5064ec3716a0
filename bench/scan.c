/* The text of a spec to tokens, per byte: by the scanner alone, and on to Lua. */
#define _GNU_SOURCE
#include <lauxlib.h>
#include <stdio.h>

#include "bench.h"
#include "lex.h"
#include "luascan.h"

enum {
	MOST = 1 << 16 /* bytes of a spec */
};

/* spec/pages.spec, and 0 behind it, as the scanner wants. Returns its size. */
static size_t
read_spec(char text[MOST])
{
	FILE *file = fopen("spec/pages.spec", "re");
	size_t size;

	bench_must(file != NULL);
	size = fread(text, 1, MOST - 1, file);
	bench_must(size > 0 && feof(file) && fclose(file) == 0);
	text[size] = '\0';
	return size;
}

static double
scanned(const bench_case *c)
{
	static char text[MOST];
	size_t size = read_spec(text), tokens = 0;
	double start = bench_now();

	for (size_t i = 0; i < c->n; i++) {
		struct lex lex;

		lex_start(&lex, text, size);
		while (lex_next(&lex).kind != LEX_END)
			tokens++;
	}
	bench_use(&tokens);
	return (bench_now() - start) / (double)(c->n * size);
}
BENCH_WAY(scanned, "scan", "scanner", BENCH_OURS, scanned)

static double
in_lua(const bench_case *c)
{
	static char text[MOST];
	size_t size = read_spec(text);
	lua_State *L = luaL_newstate();
	double start;

	bench_must(L != NULL);
	luascan_push(L);
	lua_pushlstring(L, text, size);
	start = bench_now();
	for (size_t i = 0; i < c->n; i++) {
		lua_pushvalue(L, 1);
		lua_pushvalue(L, 2);
		lua_call(L, 1, 0);
	}
	start = (bench_now() - start) / (double)(c->n * size);
	lua_close(L);
	return start;
}
BENCH_WAY(in_lua, "scan", "scanner, tokens in Lua", BENCH_OURS, in_lua)

static void
cases(void)
{
	bench_run(&(bench_case){.subject = "scan", .name = "a byte of pages.spec to tokens", .n = 50});
}
BENCH_SUBJECT(scan, cases)
