/* A fuzzing target: any bytes as a spec through all of pagegen, in this process. It must end in
 * output or in diagnostics, within a bound of instructions and of memory.
 *
 * The lines of the scripts that run count as covered code: libFuzzer sees them in counters of ours, and
 * AFL++ by what the compiler calls for a piece of code.
 * With FUZZ_LINES set to a file's name they are written there at the end.
 */
#define main pagegen_main
#include "main.c"
#undef main

#include "fuzz.h"
#include "lex.h"
#include "luascan.h"

enum {
	MEMORY_MOST = 64 * 1024 * 1024,
	STEPS_MOST = 100 * 1000 * 1000, /* instructions of Lua for one run */
	STEP = 1000,
	CELLS_MOST = 4096, /* states times items: larger is slow, and nothing new */
	INPUTS = 128,      /* that one Lua state sees */
	FILES = 64,
	LINES = 1024
};

int pagegen_main(int argc, char **argv);

/* What each line is to the fuzzer, by file. */
#ifdef __AFL_COMPILER
void __sanitizer_cov_trace_pc_guard_init(uint32_t *start, uint32_t *stop);
void __sanitizer_cov_trace_pc_guard(uint32_t *guard);

static uint32_t guards[FILES * LINES];

__attribute__((constructor))
static void
start_guards(void)
{
	__sanitizer_cov_trace_pc_guard_init(guards, guards + FILES * LINES);
}

static void
tell_fuzzer(size_t line)
{
	__sanitizer_cov_trace_pc_guard(&guards[line]);
}
#else
__attribute__((section("__libfuzzer_extra_counters")))
static uint8_t counters[FILES * LINES];

static void
tell_fuzzer(size_t line)
{
	counters[line]++;
}
#endif
static bool covered[FILES * LINES];

/* A text that grows. */
struct text {
	char *bytes;
	size_t size;
};

static struct text output;
static struct text complaints;
static const char *input;
static size_t input_size;
static size_t memory;
static unsigned long steps;
static lua_State *state;
static unsigned inputs;

static _Noreturn void
finding(const char *what)
{
	fprintf(stderr, "FINDING: %s\n%.*s", what, (int)complaints.size, complaints.bytes);
	abort();
}

static void *
bounded(void *ud, void *block, size_t old, size_t size)
{
	void *made;

	(void)ud;
	old = block != NULL ? old : 0;
	if (size == 0) {
		free(block);
		memory -= old;
		return NULL;
	}
	if (memory - old + size > MEMORY_MOST)
		return NULL;
	made = realloc(block, size);
	if (made != NULL)
		memory = memory - old + size;
	return made;
}

/* The number of a script among what is embedded, by its chunk's name. */
static size_t
file_of(const char *chunk)
{
	static const char *known[256];
	static size_t number[256];
	size_t slot = ((uintptr_t)chunk >> 4) % 256;

	/* A new Lua state may put another name at the same address. */
	if (known[slot] != chunk || strcmp(embedded[number[slot]].chunk, chunk) != 0) {
		size_t i = 0;

		while (embedded[i].name != NULL &&
		       (embedded[i].chunk == NULL || strcmp(embedded[i].chunk, chunk) != 0))
			i++;
		if (embedded[i].name == NULL)
			return FILES;
		known[slot] = chunk;
		number[slot] = i;
	}
	return number[slot];
}

static void
watch(lua_State *L, lua_Debug *event)
{
	size_t file;
	size_t line = (size_t)event->currentline;

	if (event->event == LUA_HOOKCOUNT) {
		steps += STEP;
		if (steps > STEPS_MOST) {
			luaL_traceback(L, L, "too many instructions", 0);
			finding(lua_tostring(L, -1));
		}
		return;
	}
	lua_getinfo(L, "S", event);
	file = file_of(event->source);
	if (file < FILES && line < LINES) {
		tell_fuzzer(file * LINES + line);
		covered[file * LINES + line] = true;
	}
}

static void
set_text(struct text *text, const char *bytes, size_t size, bool behind)
{
	size_t at = behind ? text->size : 0;
	char *made = realloc(text->bytes, at + size + 1);

	if (made == NULL)
		exit(1);
	memcpy(made + at, bytes, size);
	made[at + size] = '\0';
	text->bytes = made;
	text->size = at + size;
}

static int
fuzz_read(lua_State *L)
{
	if (strcmp(luaL_checkstring(L, 1), "-") == 0) {
		lua_pushlstring(L, input, input_size);
		return 1;
	}
	luaL_pushfail(L);
	lua_pushliteral(L, "there is no other file");
	lua_pushboolean(L, 1);
	return 3;
}

static int
fuzz_print(lua_State *L)
{
	size_t size;
	const char *text = luaL_checklstring(L, 1, &size);

	set_text(&output, text, size, false);
	lua_pushboolean(L, 1);
	return 1;
}

static int
fuzz_complain(lua_State *L)
{
	size_t size;
	const char *text = luaL_checklstring(L, 1, &size);

	set_text(&complaints, text, size, true);
	return 0;
}

/* Runs the tool on the input, argument 1 being the emitter's name; returns the exit status. */
static int
run_tool(lua_State *L)
{
	static const luaL_Reg functions[] = {
		{"read", fuzz_read}, {"print", fuzz_print}, {"complain", fuzz_complain}, {NULL, NULL}
	};

	lua_getglobal(L, "require");
	lua_pushstring(L, "pagegen");
	lua_call(L, 1, 1);
	host_push(L);
	luaL_setfuncs(L, functions, 0);
	for (const char *const *no = (const char *const[]){"write", "holds", "color", NULL}; *no; no++) {
		lua_pushnil(L);
		lua_setfield(L, -2, *no);
	}
	lua_newtable(L);
	lua_pushliteral(L, "--emit");
	lua_rawseti(L, -2, 1);
	lua_pushvalue(L, 1);
	lua_rawseti(L, -2, 2);
	lua_pushliteral(L, "-");
	lua_rawseti(L, -2, 3);
	lua_call(L, 2, 1);
	return 1;
}

static int
open_state(lua_State *L)
{
	open_libraries(L);
	return 0;
}

static lua_State *
new_state(void)
{
	lua_State *L = lua_newstate(bounded, NULL);

	if (L == NULL)
		exit(1);
	lua_pushcfunction(L, open_state);
	if (lua_pcall(L, 0, 0, 0) != LUA_OK)
		finding("the libraries cannot be opened");
	lua_sethook(L, watch, LUA_MASKLINE | LUA_MASKCOUNT, STEP);
	return L;
}

/* Only tabs, LFs and what can be seen. */
static bool
is_clean(const struct text *text)
{
	for (size_t i = 0; i < text->size; i++) {
		unsigned char c = (unsigned char)text->bytes[i];

		if ((c < 0x20 && c != '\t' && c != '\n') || c == 0x7f)
			return false;
	}
	return true;
}

/* One run of the tool; what it must be, whatever the spec is. Returns its exit status. */
static int
emit(lua_State *L, const char *emitter)
{
	int outcome;
	int status;

	set_text(&output, "", 0, false);
	set_text(&complaints, "", 0, false);
	steps = 0;
	lua_settop(L, 0);
	lua_pushcfunction(L, add_traceback);
	lua_pushcfunction(L, run_tool);
	lua_pushstring(L, emitter);
	outcome = lua_pcall(L, 1, 1, 1);
	if (outcome == LUA_ERRMEM)
		finding("too much memory");
	if (outcome != LUA_OK)
		finding(lua_tostring(L, -1));
	status = (int)lua_tointeger(L, -1);
	if (status != 0 && status != 1)
		finding("an exit status that is neither 0 nor 1");
	if (status == 1 && (output.size > 0 || strstr(complaints.bytes, "error: ") == NULL))
		finding("a failure with output, or without a diagnostic");
	if (status == 0 && (output.size == 0 || output.bytes[output.size - 1] != '\n'))
		finding("a success without whole lines of output");
	if (!is_clean(&output) || !is_clean(&complaints))
		finding("a control character in what was written");
	return status;
}

/* Whether so many states and functions might come of it that it would only be slow. */
static bool
is_large(void)
{
	struct lex lex;
	struct lex_token token;
	size_t items = 0;
	size_t qualities = 0;

	lex_start(&lex, input, input_size);
	while ((token = lex_next(&lex)).kind != LEX_END) {
		items += token.kind < LEX_NEVER;
		qualities += token.kind == LEX_AXIS || token.kind == LEX_MARK;
		if (token.kind == LEX_USE) {
			items += 32;
			qualities += 3;
		}
	}
	return qualities > 12 || items << qualities > CELLS_MOST;
}

static void
write_lines(void)
{
	FILE *file = fopen(getenv("FUZZ_LINES"), "w");

	for (size_t i = 0; file != NULL && embedded[i].name != NULL; i++)
		for (size_t line = 0; line < LINES; line++)
			if (covered[i * LINES + line])
				fprintf(file, "%s %zu\n", embedded[i].chunk + 1, line);
	if (file != NULL)
		fclose(file);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const others[] = {"states", "dot", "misuse", "model"};
	static char text[SPEC_MOST + 1];

	if (size > SPEC_MOST)
		return 0;
	memcpy(text, data, size);
	text[size] = '\0';
	input = text;
	input_size = size;
	if (is_large())
		return 0;
	if (state == NULL) {
		state = new_state();
		if (getenv("FUZZ_LINES") != NULL)
			atexit(write_lines);
	}
	if (emit(state, "header") == 0)
		for (size_t i = 0; i < sizeof others / sizeof *others; i++)
			if (emit(state, others[i]) != 0)
				finding("an output that fails beside a header");
	/* A new Lua state has tables in another order; it must make the same of the input. */
	if (++inputs % INPUTS == 0) {
		struct text first[2];
		bool same = true;

		emit(state, "header");
		first[0] = output;
		first[1] = complaints;
		output = complaints = (struct text){NULL, 0};
		lua_close(state);
		if (memory != 0)
			finding("memory that Lua has lost");
		state = new_state();
		emit(state, "header");
		same = output.size == first[0].size && complaints.size == first[1].size &&
		       (output.size == 0 || memcmp(output.bytes, first[0].bytes, output.size) == 0) &&
		       (complaints.size == 0 || memcmp(complaints.bytes, first[1].bytes, complaints.size) == 0);
		free(first[0].bytes);
		free(first[1].bytes);
		if (!same)
			finding("two runs differ");
	}
	return 0;
}
