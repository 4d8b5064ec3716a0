-- What this machine has, and what is in the tree, to build.ninja and out/config.ninja.
--
-- build.ninja is the graph: the same bytes on every machine, so it is committed. out/config.ninja
-- is the machine: compilers, flags, places. A target or a sanitizer gets both in a folder of its
-- own.
-- Over 300 lines because the whole build is told here, from the list of files to the last rule.

if _VERSION ~= "Lua 5.4" then
	io.stderr:write("configure: this is ", _VERSION, "; run: lua5.4 configure.lua\n")
	os.exit(1)
end

if arg[0] ~= "configure.lua" and arg[0] ~= "./configure.lua" then
	io.stderr:write("configure: run it in the folder it is in: lua5.4 configure.lua\n")
	os.exit(1)
end

-- ---- The tree: a new file is a new line here ----

local version = "0.1.0"

-- Handwritten C of the library, in runtime/.
local library = {
	"advise",
	"bytes",
	"cpu",
	"cpu_frame",
	"dual",
	"eh_frame",
	"elf_object",
	"error",
	"exec",
	"file",
	"gdb",
	"guarded",
	"heap",
	"heap_blocks",
	"heap_chunks",
	"huge",
	"inert",
	"locked",
	"map",
	"name",
	"page",
	"parts",
	"perf_map",
	"pool",
	"pool_cells",
	"pool_items",
	"pool_pages",
	"pool_vec",
	"probe",
	"raw",
	"region",
	"resize",
	"sealed",
	"secret",
	"strength",
	"turn",
	"uncommit",
	"unwind",
	"vec",
	"vec_commit",
	"vec_freeze",
	"vec_look",
	"vec_regrow",
	"vec_release",
	"vec_reserve",
}

-- More of it, only in the debug library; and the functions of the library that it wraps, there
-- under the names mpages_plain_*.
local debug_library = {
	"debug",
	"debug_marks",
	"debug_parts",
}
local wrapped = {"map", "turn", "unmap", "resize", "map_guarded", "resize_guarded",
	"unmap_guarded", "map_huge", "resize_huge", "map_locked", "resize_locked",
	"map_pooled_uninit", "map_pooled_zeroed", "unmap_pooled",
	"map_secret", "resize_secret", "unmap_secret", "seal", "map_dual", "unmap_dual",
	"map_shared_file", "map_private_file",
	"split", "split_huge", "join",
	"map_aligned", "map_huge_aligned", "map_locked_aligned", "uncommit", "uncommit_huge",
	"into_raw", "from_raw"}

-- For each system: what is below runtime/os.h, more of it in the debug library, pagegen's own, and the
-- folder of what tests ask of it. A word in the names of machines, as in a target or in what uname
-- prints, tells which it is. The first is the one whose graph is committed.
local systems = {
	{
		name = "linux", words = {"linux"},
		library = {
			"linux",
			"linux_cause",
			"linux_fork",
			"linux_marks",
			"linux_near",
			"linux_perf",
			"linux_proc",
			"linux_query",
			"linux_reserve",
			"linux_resident",
			"linux_twice",
			"linux_wait",
			"posix",
			"posix_file",
		},
		debug = {"debug_posix"},
		pagegen = {"files_posix", "watchdog_posix"},
		kit = "posix", kit_flags = "",
		without = {},
	},
	{
		name = "windows", words = {"mingw", "windows"},
		library = {
			"windows",
			"windows_cause",
			"windows_file",
			"windows_marks",
			"windows_near",
			"windows_parts",
			"windows_query",
			"windows_reserve",
			"windows_resident",
			"windows_tools",
			"windows_twice",
			"windows_wait",
		},
		debug = {"debug_windows"},
		pagegen = {"files_windows", "watchdog_windows"},
		kit = "windows",
		-- Check says there what its texts are not.
		kit_flags = "-Wno-format -Wno-format-extra-args",
		-- Examples that need something else.
		without = {prevent_writes = "forks", truncated = "is about signals"},
	},
}

-- C of pagegen, in gen/.
local pagegen = {
	"arena",
	"files",
	"host",
	"luascan",
	"main",
	"sandbox",
}

-- What they include; only a build in a folder of its own has to be told.
local pagegen_headers = {
	"arena",
	"embedded",
	"files",
	"host",
	"lex",
	"luascan",
	"sandbox",
	"watchdog",
}

-- Lua inside pagegen, and the shipped specs that `use` finds in it.
local embedded = {
	"gen/audit.lua",
	"gen/check.lua",
	"gen/declare.lua",
	"gen/emit/absence.lua",
	"gen/emit/c.lua",
	"gen/emit/declarations.lua",
	"gen/emit/dot.lua",
	"gen/emit/header.lua",
	"gen/emit/misuse.lua",
	"gen/emit/model.lua",
	"gen/emit/pair.lua",
	"gen/emit/shims.lua",
	"gen/emit/states.lua",
	"gen/emit/vec.lua",
	"gen/emit/vec_owner.lua",
	"gen/emit/vec_text.lua",
	"gen/kept.lua",
	"gen/keywords.lua",
	"gen/load.lua",
	"gen/model.lua",
	"gen/pagegen.lua",
	"gen/parse.lua",
	"gen/reasons.lua",
	"gen/report.lua",
	"gen/vectors.lua",
	"spec/dual.spec",
	"spec/file.spec",
	"spec/guarded.spec",
	"spec/huge.spec",
	"spec/locked.spec",
	"spec/pages.spec",
	"spec/pooled.spec",
	"spec/sealed.spec",
	"spec/secret.spec",
	"spec/vectors.spec",
}

-- Handwritten headers that are installed, in runtime/.
local runtime_headers = {
	"heap",
	"mpages",
	"pool",
	"tools",
	"vec",
}

-- Headers from specs: spec/NAME.spec becomes <memory_pages/NAME.h>, golden tests/golden/NAME.h.
local headers = {
	"dual",
	"file",
	"guarded",
	"huge",
	"locked",
	"pages",
	"pooled",
	"sealed",
	"secret",
	"vectors",
}

-- Specs of the tests, tests/NAME.spec, with a golden header like those.
local test_headers = {
	"extension",
}

-- Specs of the tests, tests/NAME.spec, whose headers tests in C include as "NAME.h".
local included_headers = {
	"product",
	"vec_kinds",
}

-- Programs in examples/, each of a file of its name; and those that are made of several files.
local examples = {
	"jit",
	"log",
	"prevent_writes",
	"quickstart",
	"slab_demo",
	"sort",
	"storage",
	"truncated",
}
local example_parts = {
	jit = {"jit/compile", "jit/emit", "jit/emit_aarch64", "jit/emit_x86_64", "jit/interpret",
		"jit/lex", "jit/main", "jit/parse", "jit/parse_expression", "jit/parse_kit"},
	slab_demo = {"slab", "slab_demo"},
}

-- The tests have a list of their own.
local tests = dofile("tests/list.lua")

-- So have the machines that are known beside the one that builds.
local targets = dofile("tests/targets.lua")

-- ---- The command line ----

local usage = [[
usage: lua5.4 configure.lua [OPTION]...
Finds out what this machine has and writes build.ninja and out/config.ninja. Then run ninja.

  --cc CC          the C compiler (default: $CC, or the first of cc, gcc, clang that works)
  --prefix DIR     where `ninja install` puts things (default: /usr/local)
  --debug          for working on memory_pages itself: no optimisation, warnings are errors
  --sanitize S     build with -fsanitize=S in a folder of its own; S as the compiler takes it,
                   such as address,undefined or thread
  --target T       build for another machine, with T-gcc, in a folder of its own; T is a triple
                   such as aarch64-linux-gnu
  --help           print this

$CFLAGS (default: -O2 -g) and $LDFLAGS are obeyed, and kept with the options for the next time.
]]

local function misuse(...)
	io.stderr:write("configure: ", ...)
	io.stderr:write("\ntry: lua5.4 configure.lua --help\n")
	os.exit(2)
end

local takes_value = {cc = true, prefix = true, sanitize = true, target = true}
local takes_none = {debug = true, help = true}

local function options(args)
	local found, i = {}, 1
	while i <= #args do
		local name, value = args[i]:match("^%-%-([%w-]+)=(.*)$")
		name = name or args[i]:match("^%-%-([%w-]+)$")
		if takes_value[name] then
			if not value then
				i = i + 1
				value = args[i]
			end
			if not value or value == "" or value:find("%c") then
				misuse("--", name, " wants a value")
			end
		elseif takes_none[name] then
			if value then
				misuse("--", name, " takes no value")
			end
		else
			misuse("unknown argument '", args[i], "'")
		end
		found[name] = value or true
		i = i + 1
	end
	return found
end

local given = options(arg)
if given.help then
	io.write(usage)
	os.exit(0)
end
local prefix = given.prefix or "/usr/local"
if prefix:sub(1, 1) ~= "/" then
	misuse("--prefix wants a folder that starts with '/', not '", prefix, "'")
end
local folder = (given.sanitize or ""):gsub(",", "-")
if given.target then
	folder = given.target .. (given.sanitize and "-" .. folder or "")
end
if folder:find("[^%w_.-]") or folder:sub(1, 1) == "." then
	misuse("'", folder, "' cannot be the name of a folder")
end
-- Where everything is built.
local o = folder == "" and "out" or "out/" .. folder
-- The machine to build for, where it is another; an unknown one is like any.
local cross = given.target ~= nil
local target = {triple = given.target}
for _, known in ipairs(targets) do
	target = known.triple == given.target and known or target
end
-- Where tests/deps.lua puts what there is of libraries for it.
local deps = cross and "out/" .. given.target .. "/deps"
local graph = folder == "" and "build.ninja" or o .. "/build.ninja"

-- ---- Files and commands ----

local function read(path)
	local file = io.open(path, "rb")
	if not file then
		return nil
	end
	local text = file:read("a")
	file:close()
	return text
end

-- A file that already says so keeps its time, and ninja its peace.
local function write(path, text)
	if read(path) == text then
		return
	end
	local file, why = io.open(path, "wb")
	if not file or not file:write(text) or not file:close() then
		io.stderr:write("configure: cannot write ", why or path, "\n")
		os.exit(1)
	end
end

local function quoted(word)
	if word:find("^[%w_%%+,./:=@-]*$") then
		return word
	end
	return "'" .. word:gsub("'", "'\\''") .. "'"
end

if not os.execute("mkdir -p " .. o) then
	os.exit(1)
end

-- ---- The machine ----

local missing = {} -- Debian's packages
local function lacks(what, packages)
	io.stderr:write("configure: ", what, "\n")
	missing[#missing + 1] = packages
end

local function give_up()
	io.stderr:write("configure: on Debian: apt-get install ", table.concat(missing, " "), "\n",
		"configure: what was tried is in ", o, "/configure.log\n")
	os.exit(1)
end

-- A variable that is empty counts as one that is not set.
local function env(name)
	local value = os.getenv(name)
	return value ~= "" and value or nil
end

-- What a command prints, on one line; nil where it fails.
local function output(command)
	local pipe = io.popen(command .. " 2>/dev/null")
	local said = pipe:read("a"):gsub("%s+", " "):gsub(" $", "")
	return pipe:close() and said
end

local function first_program(what, names, package)
	for _, name in ipairs(names) do
		if output("command -v " .. name) then
			return name
		end
	end
	lacks("no " .. what, package)
end

-- The system to build for.
local function find_system()
	local machine = (given.target or output("uname -s") or systems[1].name):lower()
	for _, system in ipairs(systems) do
		for _, word in ipairs(system.words) do
			if machine:find(word, 1, true) then
				return system
			end
		end
	end
	io.stderr:write("configure: no runtime for '", machine, "'\n")
	os.exit(1)
end

local system = find_system()
table.move(system.library, 1, #system.library, #library + 1, library)
table.move(system.debug, 1, #system.debug, #debug_library + 1, debug_library)
table.move(system.pagegen, 1, #system.pagegen, #pagegen + 1, pagegen)
for i = #examples, 1, -1 do
	if system.without[examples[i]] then
		table.remove(examples, i)
	end
end
-- What the names of programs end in there.
local exe = system.name == "windows" and ".exe" or ""

local log = {}

-- Whether a program compiles and links.
local function builds(cc, flags, source, libs)
	write(o .. "/probe.c", source)
	local command = ("%s %s -o %s/probe %s/probe.c %s"):format(cc, flags, o, o, libs)
	local pipe = io.popen(command .. " 2>&1")
	log[#log + 1] = "$ " .. command .. "\n" .. pipe:read("a")
	local ok = pipe:close()
	os.remove(o .. "/probe.c")
	os.remove(o .. "/probe")
	write(o .. "/configure.log", table.concat(log))
	return ok
end

local plain = [[
#include <stdio.h>
_Static_assert(1, "C11");
int main(void) { return puts(""); }
]]

local function find_compiler()
	local names = {given.cc or given.target and given.target .. "-gcc" or env("CC")}
	if #names == 0 then
		names = {"cc", "gcc", "clang"}
	end
	for _, name in ipairs(names) do
		if builds(name, "-std=c11", plain, "") then
			return name
		end
	end
	lacks("no C11 compiler that works (tried " .. table.concat(names, ", ") .. ")",
		given.target and "gcc-" .. given.target:gsub("_", "-") or "gcc libc6-dev")
	give_up()
end

local function sanitizer_flags(cc)
	local flags = "-fsanitize=" .. given.sanitize
		.. " -fno-sanitize-recover=all -fno-omit-frame-pointer"
	if not builds(cc, flags, plain, "") then
		io.stderr:write("configure: ", cc, " cannot build with -fsanitize=", given.sanitize, "\n")
		os.exit(1)
	end
	-- clang looks for a function's type in front of its code; code made at run time has none.
	local lenient = flags .. " -fno-sanitize=function"
	return builds(cc, lenient, plain, "") and lenient or flags
end

local lua_program = [[
#include <lua.h>
#include <lauxlib.h>
#if LUA_VERSION_NUM != 504
# error "not Lua 5.4"
#endif
int main(void) { lua_close(luaL_newstate()); return 0; }
]]

-- An archive is looked for first: a pagegen that holds its Lua runs where none is installed.
local function find_lua(cc)
	local places = {}
	if cross then
		local flags, libs = "-I" .. deps .. "/include", deps .. "/lib/liblua.a -lm"
		if builds(cc, flags, lua_program, libs) then
			return flags, libs
		end
		io.stderr:write("configure: no Lua for ", given.target, ", so no pagegen there",
			" (lua5.4 tests/deps.lua ", given.target, ")\n")
		return
	end
	for _, name in ipairs {"lua5.4", "lua-5.4", "lua54", "lua"} do
		places[#places + 1] = output("pkg-config --cflags --libs-only-L " .. name)
	end
	for _, root in ipairs {"/usr", "/usr/local", "/opt/homebrew"} do
		for _, name in ipairs {"/lua5.4", "/lua54", "/lua", ""} do
			if read(root .. "/include" .. name .. "/lua.h") then
				places[#places + 1] = ("-I%s/include%s -L%s/lib"):format(root, name, root)
			end
		end
	end
	for _, flags in ipairs(places) do
		for _, name in ipairs {"lua5.4", "lua54", "lua"} do
			for _, lib in ipairs {"-l:lib" .. name .. ".a", "-l" .. name} do
				local libs = lib .. " -lm -ldl"
				if builds(cc, flags, lua_program, libs) then
					return flags, libs
				end
			end
		end
	end
	lacks("no Lua 5.4 to build pagegen with", "liblua5.4-dev")
end

-- What runs this.
local lua = 0
while arg[lua - 1] do
	lua = lua - 1
end
lua = arg[lua]

-- Whether pagegen holds the very Lua that runs this, which then compiles its scripts: reading them as
-- text is a quarter of what pagegen does.
local function is_this_lua(cc, flags, libs)
	local release = output(quoted(lua) .. " -v") or ""
	local program = ([[
#include <lua.h>
_Static_assert(LUA_VERSION_RELEASE_NUM == %d && sizeof(lua_Integer) == %d && sizeof(lua_Number) == %d, "");
int main(void) { return 0; }
]]):format(50400 + (tonumber(release:match("^Lua 5%.4%.(%d+)")) or 99), ("j"):packsize(), ("n"):packsize())
	return not cross and libs:find("^%-l:") and builds(cc, "-std=c11 " .. flags, program, libs)
end

local check_program = [[
#include <check.h>
int main(void) { return srunner_ntests_failed(srunner_create(suite_create("x"))); }
]]

-- What compiles a test, its flags and libraries. Without Check there is a word in place of tests.
local function find_check(cc)
	local tried = {{"", "-lcheck -lsubunit -lrt -lm -lpthread"}, {"", "-lcheck -lm"}}
	if cross then
		tried = {{"-isystem " .. deps .. "/include", deps .. "/lib/libcheck.a -lm -lpthread"}}
	elseif output("pkg-config --exists check") then
		local flags, libs = output("pkg-config --cflags check"), output("pkg-config --libs check")
		table.insert(tried, 1, {flags, libs})
	end
	for _, found in ipairs(tried) do
		if builds(cc, found[1], check_program, found[2]) then
			return cc, found[1], found[2]
		end
	end
	local word = "no Check, so no tests in C (on Debian: "
		.. (cross and "lua5.4 tests/deps.lua " .. given.target or "apt-get install check") .. ")"
	io.stderr:write("configure: ", word, "\n")
	return "echo '" .. word .. "; then run configure.lua again' >&2; exit 1;", "", ""
end

local cc = find_compiler()
local cflags = env("CFLAGS") or given.debug and "-O0 -g" or "-O2 -g"
if given.debug then
	cflags = cflags .. " -Werror"
end
if given.sanitize then
	cflags = cflags .. " " .. sanitizer_flags(cc)
end
-- Offsets of files have 32 bits on some machines, unless they are asked for.
local offsets = "#include <sys/types.h>\n_Static_assert(sizeof(off_t) == 8, \"\");\n" .. plain
local long_offsets = exe == "" and not builds(cc, "-std=c11", offsets, "")
local long_names = "fallocate fcntl fstat ftruncate getrlimit mmap open"
if long_offsets then
	cflags = cflags .. " -D_FILE_OFFSET_BITS=64"
end
local ar = "ar"
if cross and output("command -v " .. given.target .. "-ar") then
	ar = given.target .. "-ar"
end
local lua_cflags, lua_libs = find_lua(cc)
local re2c = first_program("re2c", {"re2c"}, "re2c")
local ninja = first_program("ninja", {"ninja", "ninja-build", "samu"}, "ninja-build")
if #missing > 0 then
	give_up()
end
local check_cc, check_cflags, check_libs = find_check(cc)
-- With long offsets these functions have longer names, also where a test stands in for one.
local renamed = {}
for name in (long_offsets and long_names or ""):gmatch("%S+") do
	renamed[name] = name .. "64"
	check_cflags = ("%s -D__wrap_%s=__wrap_%s64 -D__real_%s=__real_%s64"):format(check_cflags, name,
		name, name, name)
end

-- Compilers that the whole of the tests asks about the headers, beside the one that builds.
local compilers = {cc}
for _, name in ipairs {"gcc", "gcc-11", "clang", "clang-16", "clang-19", "musl-gcc"} do
	if output("command -v " .. name) then
		compilers[#compilers + 1] = name
	end
end

-- The command that says all this again.
local again = {}
for _, name in ipairs {"CC", "CFLAGS", "LDFLAGS"} do
	again[#again + 1] = name .. "=" .. quoted(env(name) or "")
end
again[#again + 1] = quoted(lua) .. " configure.lua"
for _, word in ipairs(arg) do
	again[#again + 1] = quoted(word)
end

local facts = {
	{"configure", table.concat(again, " ")},
	{"lua", lua},
	{"ninja", ninja},
	{"re2c", re2c},
	{"cc", cc},
	{"ar", ar},
	{"cflags", cflags},
	-- Programs of another machine find no libraries here.
	{"ldflags", env("LDFLAGS") or cross and "-static" or ""},
	{"lua_cflags", lua_cflags or ""},
	{"lua_libs", lua_libs or ""},
	{"scripts", lua_libs and is_this_lua(cc, lua_cflags, lua_libs) and "compiled" or "text"},
	{"check_cc", check_cc},
	{"check_cflags", (check_cflags .. " " .. system.kit_flags):gsub(" $", "")},
	{"check_libs", check_libs},
	{"compilers", table.concat(compilers, " ")},
	{"emulator", target.emulator or ""},
	-- Check's four seconds are short on a busy machine, and tests of faults catch those themselves.
	{"test_env", "CK_TIMEOUT_MULTIPLIER=" .. (target.emulator and 60 or 10)
		.. (target.emulator and " EMULATOR=" .. target.emulator or "")
		.. (given.sanitize and " ASAN_OPTIONS=handle_segv=0 UBSAN_OPTIONS=handle_segv=0 "
			.. "TSAN_OPTIONS=handle_segv=0" or "")},
	{"prefix", prefix},
}

-- ---- The graph ----

local text = {}

local function say(...)
	text[#text + 1] = table.concat({...})
end

local function section(title)
	say("")
	say("# ", title)
end

local function set(name, value)
	say(name, " = ", value)
end

-- Both end in any number of "name = value" lines.
local function rule(name, command, ...)
	say("rule ", name)
	say("  command = ", command)
	for _, line in ipairs {...} do
		say("  ", line)
	end
end

local function build(outputs, by, inputs, ...)
	say("build ", outputs, ": ", by, inputs == "" and "" or " ", inputs)
	for _, line in ipairs {...} do
		say("  ", line)
	end
end

local function join(...)
	return table.concat({...}, " ")
end

-- The names of a list, each put where the pattern has a *, as one string.
local function each(list, pattern)
	local made = {}
	for i, name in ipairs(list) do
		made[i] = (pattern:gsub("%*", name))
	end
	return table.concat(made, " ")
end

local runtime_h = each(runtime_headers, "$o/include/memory_pages/*.h")
local headers_h = each(headers, "$o/include/memory_pages/*.h")
local archive = "$o/lib/libmemory_pages.a"
local debug_archive = "$o/lib/libmemory_pages_debug.a"
local generator = lua_libs and "$o/bin/pagegen" .. exe or ""
local pc_names = {"memory_pages.pc", "memory_pages_debug.pc"}
local pc = each(pc_names, "$o/lib/pkgconfig/*")
local cmake_names = {"memory_pages-config.cmake", "memory_pages-config-version.cmake"}
local cmake = each(cmake_names, "$o/lib/cmake/memory_pages/*")

say("# How everything is built. Written by configure.lua from its lists of files: change those.")
say("")
say("# What the machine is like. Where the file is missing, the name tells in ninja's message how")
say("# it is made: lua5.4 configure.lua")
set("o", o)
set("run-lua5.4-configure.lua", "$o/config.ninja")
say("include ${run-lua5.4-configure.lua}")
say("")
set("builddir", "$o")
set("version", version)
set("exe", exe)
set("warnings", "-Wall -Wextra -Wpedantic -Wconversion -Wmissing-prototypes -Wshadow")

section("Rules")
rule("configure", "$configure", "description = configure", "generator = 1", "restat = 1")
rule("cc", "$cc -std=c11 $cflags $warnings $flags -MD -MF $out.d -c $in -o $out",
	"description = cc $out", "deps = gcc", "depfile = $out.d")
rule("ar", "rm -f $out && $ar rcs $out $in", "description = ar $out")
rule("link", "$cc $cflags $ldflags -o $out $in $libs", "description = link $out")
rule("re2c", "$re2c -W --no-debug-info --no-generation-date -o $out $in",
	"description = re2c $out")
rule("embed", "$lua gen/embed.lua $out $scripts $in", "description = embed $out", "restat = 1")
rule("pagegen", "out/bin/pagegen $emit --depfile $out.d -o $out $in", "description = pagegen $out",
	"deps = gcc", "depfile = $out.d", "restat = 1")
rule("platforms", "$lua $in out/bin/pagegen >$out", "description = lua $in")
rule("copy", "cmp -s $in $out || cp $in $out", "description = copy $out", "restat = 1")
rule("fill", "sed s/@VERSION@/$version/ $in >$out", "description = fill in $out")

section("Rules for what never comes to exist, and so runs whenever it is asked for")
rule("test", "$test_env $run", "description = $run")
rule("program", "$test_env $emulator $run", "description = $run")
rule("do", "$do")
rule("install", 'install -d "$$DESTDIR$prefix/$to" && '
	.. 'install -m $mode $in "$$DESTDIR$prefix/$to"', "description = install $to")

section("What configure.lua writes")
build(join(graph, "$o/config.ninja"), "configure",
	"| configure.lua tests/list.lua tests/targets.lua")

section("The library")
for _, name in ipairs(library) do
	build("$o/obj/runtime/" .. name .. ".o", "cc", "runtime/" .. name .. ".c",
		"flags = -Iruntime -fPIC")
end
build(archive, "ar", each(library, "$o/obj/runtime/*.o"))

section("The debug library")
set("wrap", each(wrapped, "-Dmpages_*=mpages_plain_*"))
for _, name in ipairs(library) do
	build("$o/obj/debug/" .. name .. ".o", "cc", "runtime/" .. name .. ".c",
		"flags = -Iruntime -fPIC $wrap")
end
for _, name in ipairs(debug_library) do
	build("$o/obj/debug/" .. name .. ".o", "cc", "runtime/" .. name .. ".c",
		"flags = -Iruntime -fPIC")
end
build(debug_archive, "ar", each(library, "$o/obj/debug/*.o") .. " " ..
	each(debug_library, "$o/obj/debug/*.o"))

section("The generator")
build("$o/gen/lex.c", "re2c", "gen/lex.re")
build("$o/gen/embedded.c", "embed", join(table.concat(embedded, " "), "| gen/embed.lua"))
build("$o/obj/gen/lex.o", "cc", "$o/gen/lex.c", "flags = -Igen")
build("$o/obj/gen/embedded.o", "cc", "$o/gen/embedded.c", "flags = -Igen")
if generator ~= "" then
	for _, name in ipairs(pagegen) do
		build("$o/obj/gen/" .. name .. ".o", "cc", "gen/" .. name .. ".c",
			'flags = -Igen $lua_cflags -DVERSION=\\"$version\\"')
	end
	build(generator, "link", join("$o/obj/gen/lex.o $o/obj/gen/embedded.o",
		each(pagegen, "$o/obj/gen/*.o")), "libs = $lua_libs")
end
if o ~= "out" then
	-- Headers are always made by the pagegen of this machine's own build, which is a generator in
	-- ninja's sense too: `clean` here leaves it alone.
	rule("native", "$ninja out/bin/pagegen", "generator = 1", "restat = 1")
	build("out/bin/pagegen", "native", join("| configure.lua gen/lex.re gen/embed.lua",
		each(pagegen, "gen/*.c"), each(pagegen_headers, "gen/*.h"), table.concat(embedded, " ")))
end

section("How other builds find the library")
for _, name in ipairs(pc_names) do
	build("$o/lib/pkgconfig/" .. name, "fill", "runtime/" .. name .. ".in")
end
for _, name in ipairs(cmake_names) do
	build("$o/lib/cmake/memory_pages/" .. name, "fill", "runtime/" .. name .. ".in")
end

section("Headers")
for _, name in ipairs(runtime_headers) do
	build("$o/include/memory_pages/" .. name .. ".h", "copy", "runtime/" .. name .. ".h")
end
for _, name in ipairs(headers) do
	build("$o/include/memory_pages/" .. name .. ".h", "pagegen",
		"spec/" .. name .. ".spec | out/bin/pagegen")
end
build("headers", "phony", join(runtime_h, headers_h))

section("What is kept in the tree of all that pagegen makes")
local function kept(output, input, emit)
	build(output, "pagegen", input .. " | out/bin/pagegen", emit and "emit = --emit " .. emit)
	return output
end
local kept_headers = headers_h
for _, name in ipairs(test_headers) do
	kept_headers = join(kept_headers, kept("$o/tests/" .. name .. ".h", "tests/" .. name .. ".spec"))
end
build("$o/docs/platforms.md", "platforms", join("tests/platforms.lua | out/bin/pagegen",
	"tests/strength_rows.lua tests/targets.lua", each(headers, "spec/*.spec")))
local kept_docs = join("$o/docs/platforms.md", kept("$o/docs/states.md", "spec/pages.spec", "states"),
	kept("$o/docs/states.dot", "spec/pages.spec", "dot"))

section("Examples")
for _, name in ipairs(examples) do
	local parts = example_parts[name] or {name}
	for _, part in ipairs(parts) do
		build("$o/obj/examples/" .. part .. ".o", "cc", "examples/" .. part .. ".c || headers",
			"flags = -I$o/include")
	end
	build("$o/bin/" .. name .. exe, "link", join(each(parts, "$o/obj/examples/*.o"), archive),
		"libs = -lpthread")
end

section("What `ninja` alone makes")
build("all", "phony", join(archive, debug_archive, pc, cmake, generator, "headers",
	each(examples, "$o/bin/*" .. exe)))
say("default all")

section("Tests")
-- What they ask of the system, in one folder per kind of system.
local kit = "-Iruntime -Itests -Itests/" .. system.kit
-- Has the linker give what calls these functions those named __wrap_ of the tests.
local function wrapping(names)
	local flags = {}
	for i, name in ipairs(names or {}) do
		flags[i] = "-Wl,--wrap=" .. (renamed[name] or name)
	end
	return table.concat(flags, " ")
end
local programs = {}
-- Debian's musl has no unwinder to link with.
local unwinder = "#include <unwind.h>\nint main(void) { return _Unwind_Backtrace(0, 0) != 0; }\n"
local unwinds = not cross or builds(cc, "-static", unwinder, "")
if not unwinds then
	io.stderr:write("configure: no unwinder, so no tests that unwind\n")
end
local runs = {["test-in-c"] = {}, test = {}, ["test-all"] = {}, soak = {}}
local function add_script(it)
	local function add(name, arguments)
		local script = "tests/" .. (it.script or it.name) .. ".lua"
		build(name, "test", join("| all", it.needs), join("run = $lua", script, arguments))
		return name
	end
	local name = "test-" .. it.name
	if it.with then
		table.insert(runs.test, add(name, it.with))
	end
	table.insert(runs["test-all"], it.all and add(name .. "-all", it.all) or name)
	if it.soak then
		table.insert(runs.soak, add("soak-" .. it.name, it.soak))
	end
end
for _, it in ipairs(tests.in_lua) do
	if it.cross or not cross then
		add_script(it)
	end
end
for _, name in ipairs(included_headers) do
	build("$o/tests/" .. name .. ".h", "pagegen", "tests/" .. name .. ".spec | out/bin/pagegen")
end
build("$o/obj/tests/probes_off.o", "cc", "tests/probes_off.c", "flags = -Iruntime")
local function add_suite(it)
	local name, file = "test-" .. it.name, it.name .. "_test"
	local object, program = "$o/obj/tests/" .. file .. ".o", "$o/tests/" .. file .. exe
	build(object, "cc", join("tests/" .. file .. ".c || headers", each(included_headers, "$o/tests/*.h")),
		"cc = $check_cc", "flags = " .. kit .. " -Igen -I$o/tests -I$o/include $check_cflags")
	build(program, "link", join(object, "$o/obj/tests/probes_off.o", it.with or "",
		it.debug and debug_archive or archive), join("libs =", wrapping(it["wrap_" .. system.name] or it.wrap), "$check_libs"))
	table.insert(programs, program)
	build(name, "program", "| " .. program, "run = " .. program)
	if it.all then
		build(name .. "-all", "program", "| " .. program, join("run =", program, it.all))
	end
	table.insert(runs["test-in-c"], name)
	if not it.long then
		table.insert(runs.test, name)
	end
	table.insert(runs["test-all"], it.all and name .. "-all" or name)
	if it.valgrind and not cross and not given.sanitize then
		build(name .. "-valgrind", "test", "| " .. program,
			"run = CK_TIMEOUT_MULTIPLIER=20 valgrind -q --error-exitcode=1 " .. program)
		table.insert(runs[it.valgrind], name .. "-valgrind")
	end
end
local function runs_here(it)
	return not it.on or it.on == system.name
end
for _, it in ipairs(tests.in_c) do
	if runs_here(it) and (unwinds or not it.unwinds) then
		add_suite(it)
	end
end
local built = {}
local function add_walk(it)
	local object, program = "$o/obj/tests/" .. it.program .. ".o", "$o/tests/" .. it.program .. exe
	if not built[program] then
		build(object, "cc", "tests/" .. it.program .. ".c || headers",
			"flags = " .. kit .. " -I$o/include $check_cflags")
		build(program, "link", join(object, it.debug and debug_archive or archive),
			join("libs =", wrapping(it.wrap), "-lpthread"))
		built[program] = true
		table.insert(programs, program)
	end
	if not (it.valgrind and (cross or given.sanitize)) then
		build(it.name, it.valgrind and "test" or "program", "| " .. program, join(it.valgrind
			and "run = valgrind -q --error-exitcode=1" or "run =", program, it.with))
		for _, run in ipairs(it.of) do
			table.insert(runs[run], it.name)
		end
	end
end
for _, it in ipairs(tests.walks) do
	if runs_here(it) then
		add_walk(it)
	end
end
build("programs-of-tests", "phony", table.concat(programs, " "))
if not cross then
	build("test-targets", "test", "| all", "run = $lua tests/cross.lua")
end
for _, name in ipairs {"test-in-c", "test", "test-all", "soak"} do
	build(name, "phony", table.concat(runs[name], " "))
end

section("Benchmarks")
if not cross then
	-- The library as it is measured: optimised, whatever the rest is.
	for _, name in ipairs(library) do
		build("$o/bench/obj/runtime/" .. name .. ".o", "cc", "runtime/" .. name .. ".c",
			"cflags = -O2 -g", "flags = -Iruntime -fPIC")
	end
	build("$o/bench/libmemory_pages.a", "ar", each(library, "$o/bench/obj/runtime/*.o"))
	for _, it in ipairs {{"bench", ""}, {"bench-keep", "--keep "}, {"bench-quick", "--quick "}} do
		build(it[1], "do", "| headers $o/bin/pagegen $o/bench/libmemory_pages.a",
			"do = CC='$cc' NINJA=$ninja $lua bench/bench.lua " .. it[2] .. "$o", "pool = console")
	end
end

section("Commands")
local parts = {
	{"include/memory_pages", 644, join(runtime_h, headers_h)},
	{"lib", 644, join(archive, debug_archive)},
	{"lib/pkgconfig", 644, pc},
	{"lib/cmake/memory_pages", 644, cmake},
}
if generator ~= "" then
	table.insert(parts, {"bin", 755, generator})
end
local names, installed = {}, {}
for i, part in ipairs(parts) do
	names[i] = "install-" .. part[1]:gsub("/", "-")
	build(names[i], "install", part[3], "to = " .. part[1], "mode = " .. part[2])
	for file in part[3]:gmatch("[^/ ]+%f[ \0]") do
		table.insert(installed, part[1] .. "/" .. file)
	end
end
build("install", "phony", table.concat(names, " "))
build("uninstall", "do", "", 'do = cd "$$DESTDIR$prefix" && rm -f ' .. table.concat(installed, " ")
	.. " && { rmdir include/memory_pages lib/cmake/memory_pages 2>/dev/null || :; }")
build("bless", "do", join("|", kept_headers, kept_docs),
	"do = cp " .. kept_headers .. " tests/golden && cp " .. kept_docs .. " docs")
build("clean", "do", "", "do = $ninja -f " .. graph .. " -t clean")

-- ---- Both files ----

local config = {"# What this machine is like. Written by configure.lua: to change it, run it again."}
for i, fact in ipairs(facts) do
	config[i + 1] = fact[1] .. " = " .. fact[2]:gsub("%$", "$$")
end
write(o .. "/config.ninja", table.concat(config, "\n") .. "\n")
write(graph, table.concat(text, "\n") .. "\n")

-- A folder of its own still needs this machine's own build: it makes the headers.
if o ~= "out" and not read("out/config.ninja") then
	if not os.execute(quoted(lua) .. " configure.lua") then
		os.exit(1)
	end
end
print("configured with " .. cc .. "; now run: ninja" .. (o == "out" and "" or " -f " .. graph))
