-- What this machine has to what out/config.ninja says, and what the graph depends on.

local given, systems = ...
local shell = dofile "gen/build/shell.lua"
local env, output, quoted = shell.env, shell.output, shell.quoted
local o, cross, deps = given.o, given.cross, given.deps

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
-- What the names of programs end in there.
local exe = system.name == "windows" and ".exe" or ""

local log = {}

-- Where there is nothing to link with.
local only_compiles = given.machine.never == "compiled"

-- Whether a program compiles and links.
local function builds(cc, flags, source, libs)
	shell.write(o .. "/probe.c", source)
	if only_compiles then
		flags, libs = "-c " .. flags, ""
	end
	local command = ("%s %s -o %s/probe %s/probe.c %s"):format(cc, flags, o, o, libs)
	local pipe = io.popen(command .. " 2>&1")
	log[#log + 1] = "$ " .. command .. "\n" .. pipe:read("a")
	local ok = pipe:close()
	os.remove(o .. "/probe.c")
	os.remove(o .. "/probe")
	shell.write(o .. "/configure.log", table.concat(log))
	return ok
end

local plain = [[
#include <stdio.h>
_Static_assert(1, "C11");
int main(void) { return puts(""); }
]]

local function find_compiler()
	local names = {given.cc or given.machine.cc or given.target and given.target .. "-gcc" or env("CC")}
	if #names == 0 then
		names = {"cc", "gcc", "clang"}
	end
	for _, name in ipairs(names) do
		if builds(name, "-std=c11", plain, "") then
			return name
		end
	end
	lacks("no C11 compiler that works (tried " .. table.concat(names, ", ") .. ")",
		given.machine.packages or given.target and "gcc-" .. given.target:gsub("_", "-") or "gcc libc6-dev")
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
			if shell.read(root .. "/include" .. name .. "/lua.h") then
				places[#places + 1] = ("-I%s/include%s -L%s/lib"):format(root, name, root)
			end
		end
	end
	for _, flags in ipairs(places) do
		for _, name in ipairs {"lua5.4", "lua54", "lua"} do
			for _, lib in ipairs {"-l:lib" .. name .. ".a", "-l" .. name} do
				-- The BSDs have no library for what -ldl has elsewhere.
				for _, libs in ipairs {lib .. " -lm -ldl", lib .. " -lm"} do
					if builds(cc, flags, lua_program, libs) then
						return flags, libs
					end
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
-- Calls of the C library not by way of a table of jumps: after a system call its page has to be looked up again.
local direct = "-fno-plt"
local library_flags = "-Iruntime -fPIC" .. (builds(cc, "-Werror " .. direct, plain, "") and " " .. direct or "")
local ar = given.machine.ar or "ar"
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
-- A test is compiled for longer than it runs. What it calls is not in it, but for the shims.
if cflags:find("-O2", 1, true) then
	check_cflags = check_cflags .. " -O1"
end
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

-- Programs of another machine find no libraries here.
local ldflags = env("LDFLAGS") or given.machine.ldflags or cross and "-static" or ""
-- Debian's musl has no unwinder to link with.
local unwinder = "#include <unwind.h>\nint main(void) { return _Unwind_Backtrace(0, 0) != 0; }\n"
local unwinds = not cross or builds(cc, ldflags, unwinder, "")
if not unwinds then
	io.stderr:write("configure: no unwinder, so no tests that unwind\n")
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

local emulator = given.machine.emulator
local facts = {
	{"configure", table.concat(again, " ")},
	{"lua", lua},
	{"ninja", ninja},
	{"re2c", re2c},
	{"cc", cc},
	{"ar", ar},
	{"cflags", cflags},
	{"ldflags", ldflags},
	{"library_flags", library_flags},
	{"lua_cflags", lua_cflags or ""},
	{"lua_libs", lua_libs or ""},
	{"scripts", lua_libs and is_this_lua(cc, lua_cflags, lua_libs) and "compiled" or "text"},
	{"check_cc", check_cc},
	{"check_cflags", (check_cflags .. " " .. system.kit_flags):gsub(" $", "")},
	{"check_libs", check_libs},
	{"compilers", table.concat(compilers, " ")},
	{"emulator", emulator or ""},
	-- Check's four seconds are short on a busy machine, and tests of faults catch those themselves.
	{"test_env", "CK_TIMEOUT_MULTIPLIER=" .. (emulator and 60 or 10)
		.. (emulator and ' EMULATOR="' .. emulator .. '"' or "")
		-- qemu-user keeps a book of each page, also of those that are only reserved.
		.. (emulator and emulator:find("^qemu") and " RESERVATION=67108864" or "")
		.. (given.sanitize and " ASAN_OPTIONS=handle_segv=0 UBSAN_OPTIONS=handle_segv=0 "
			.. "TSAN_OPTIONS=handle_segv=0" or "")},
	{"prefix", given.prefix},
}

return {
	cc = cc,
	exe = exe,
	facts = facts, -- as they stand in the file
	has_lua = lua_libs ~= nil,
	links = not only_compiles,
	lua = lua,
	renamed = renamed,
	system = system,
	unwinds = unwinds,
}
