-- A user's own emitter: what it gets, what it may not, how its mistakes are told; and one that is
-- really used.
--
-- lua5.4 tests/emitters.lua PAGEGEN INCLUDE_DIR LIBRARY CXX [all]
--
-- With "all" it waits for each kind of endless script to be stopped, otherwise for one.

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, run, quote = testing.check, testing.run, testing.quote

local _, cwd = run("pwd")
local function absolute(path)
	return path:find("^/") and path or cwd:gsub("\n", "") .. "/" .. path
end
local pagegen, include, library, cxx = absolute(arg[1]), absolute(arg[2]), absolute(arg[3]), arg[4]
local spec = absolute(here .. "/../spec/pages.spec")
local scratch, remove = testing.scratch()

-- Runs pagegen with an emitter of these lines; returns status, output and complaints.
local function emit(script)
	testing.write(scratch .. "/my.lua", script)
	return run(("cd %s && %s --emit my.lua %s"):format(scratch, quote(pagegen), quote(spec)))
end

-- ---- What it gets ----

do
	local status, out, err = emit([[
return function(model)
	local names = {}
	for i, state in ipairs(model.states) do
		names[i] = state.name .. ":" .. #state.functions + #state.absences
	end
	local keys = {}
	for key in pairs(model.axes[1]) do
		keys[#keys + 1] = key
	end
	table.sort(keys)
	return table.concat(names, " ") .. "\n" .. table.concat(keys, ",") .. " " .. model.axes[3].letter:upper() .. "\n"
end
]])
	check(status == 0 and err == ""
		and out:find("^none:(%d%d+) r:%1 w:%1 rw:%1 x:%1 rx:%1 wx:%1 rwx:%1\nbit,doc,letter,name X\n$"),
		"it sees the model", out .. err)
end

-- ---- What it may not, and how its mistakes are told ----

local REFUSED = {
	{"changes the model", "return function(model)\n\tmodel.family = 'mine'\nend",
		"my.lua:2: the model cannot be changed"},
	{"changes a state", "return function(model)\n\tmodel.states[1].name = 'mine'\nend",
		"my.lua:2: the model cannot be changed"},
	{"raises an error", "return function()\n\n\terror 'no such luck'\nend",
		"my.lua:3: no such luck"},
	{"has a mistake", "return function()\n\treturn nothing.there\nend",
		"my.lua:2: attempt to index a nil value (global 'nothing')"},
	{"is no Lua", "return function(\n", "my.lua:2: <name> or '...' expected near <eof>"},
	{"is a binary chunk", string.dump(function() end), "my.lua: this is a binary chunk"},
	{"returns no function", "return 42",
		"my.lua: it has to return a function, and returned a number"},
	{"makes no text", "return function() end",
		"my.lua: its function has to return a text, and returned a nil"},
	{"raises a table", "return function() error {} end",
		"my.lua: it raised an error that is not a text"},
	{"takes all memory", "return function() return ('x'):rep(1 << 30) end",
		"my.lua: it takes more than 256 MiB of memory"},
	{"doubles a text for ever", "return function() local s = 'x' while true do s = s .. s end end",
		"my.lua: it takes more than 256 MiB of memory"},
	{"recurs for ever", "local function f() return 1 + f() end return f", "stack overflow"},
}
for _, case in ipairs(REFUSED) do
	local status, out, err = emit(case[2])
	check(status == 1 and out == "" and err:find("pagegen: ", 1, true) == 1
		and err:find(case[3], 1, true),
		"an emitter that " .. case[1], status .. "\n" .. err)
end
for _, name in ipairs {"io", "os", "debug", "package", "require", "dofile", "loadfile", "load",
	"print", "coroutine"} do
	local status, out = emit(("return function() return tostring(%s) end"):format(name))
	check(status == 0 and out == "nil", name .. " is not there", out)
end
do
	local status, out = emit("return function() return tostring(string.dump) .. tostring(getmetatable({}).x) end")
	check(status == 1 or out:find("^nil"), "string.dump is not there", out)
	local before = "untouched"
	testing.write(scratch .. "/out.txt", before)
	testing.write(scratch .. "/my.lua", "return function() error 'no' end")
	status = run(("cd %s && %s --emit my.lua -o out.txt %s"):format(scratch, quote(pagegen),
		quote(spec)))
	check(status == 1 and testing.read(scratch .. "/out.txt") == before,
		"the old output stays where it fails")
	status = run(("cd %s && %s --emit nowhere.lua %s"):format(scratch, quote(pagegen),
		quote(spec)))
	check(status == 1, "an emitter that is nowhere")
end

-- What hooks of Lua cannot stop, the watchdog does; all of them wait at the same time.
local ENDLESS = arg[5] ~= "all" and {pattern = "return ('a'):rep(1 << 20):find('.-.-.-.-b')"} or {
	loop = "while true do end",
	pattern = "return ('a'):rep(1 << 20):find('.-.-.-.-b')",
	move = "table.move({}, 1, 1 << 50, 2)",
	finalizer = "setmetatable({}, {__gc = function() while true do end end}) return 'x'",
}
do
	local names, commands = {}, {}
	for name in pairs(ENDLESS) do
		names[#names + 1] = name
	end
	table.sort(names)
	for i, name in ipairs(names) do
		testing.write(("%s/%s.lua"):format(scratch, name), "return function() "
			.. ENDLESS[name] .. " end")
		commands[i] = ("{ timeout 300 %s --emit %s.lua %s >%s.out 2>&1; echo $? >>%s.out; } &"):format(quote(pagegen), name,
			quote(spec), name, name)
	end
	run(("cd %s\n%s\nwait"):format(scratch, table.concat(commands, "\n")))
	for _, name in ipairs(names) do
		local said = testing.read(("%s/%s.out"):format(scratch, name))
		check(said == "pagegen: the emitter took longer than 3 seconds\n1\n",
			"an endless " .. name, said)
	end
end

-- ---- The C++ header of the examples ----

if run("command -v " .. quote(cxx)) ~= 0 then
	print("no C++ compiler, so the C++ header is not tried: " .. cxx)
else
	local status, _, err = run(("%s --emit %s -o %s/pages.hpp --depfile %s/d %s"):format(quote(pagegen),
		quote(here .. "/../examples/cpp/header.lua"), scratch, scratch, quote(spec)))
	check(status == 0, "the C++ header is made", err)
	check(testing.read(scratch .. "/d"):find("examples/cpp/header.lua", 1, true),
		"the depfile names the emitter")
	local compile = ("%s -std=c++17 -Wall -Wextra -Wpedantic -Werror -DPAGES_ALLOW_EXEC -I%s -I%s"):format(cxx,
		quote(include), scratch)
	status, _, err = run(("%s -o %s/main %s %s"):format(compile, scratch,
		quote(here .. "/../examples/cpp/main.cc"),
		quote(library)))
	check(status == 0, "its example compiles", err)
	local out
	status, out, err = run(scratch .. "/main")
	check(status == 0 and out:find("^written once, read many times; the draft is gone\n"),
		"and runs", out .. err)

	local MISTAKES = {
		{"pages::r p; p.store(0, nullptr, 0);",
			"pages_r_store does not exist: it needs write, which pages_r lacks"},
		{"pages::rw p; pages::rw q = p;", "deleted"},
		{"pages::rw p; pages::r q = p.deny_write();", ""},
		{"pages::rw p; std::move(p).deny_write();", "nodiscard"},
		{"pages::rw p; p.split(4096);", "nodiscard"},
		{"pages::rw p; pages_rw q = p.split(4096);", "pages_rw"},
		{"pages::rw p; pages::r q; (void)p.join(q);", "pages::r"},
		{"pages::rw p; pages::w q = std::move(p).deny_write();", ""},
		{"pages::rx p; auto q = std::move(p).deny_write();",
			"pages_rx_deny_write does not exist: it would change nothing"},
	}
	for _, mistake in ipairs(MISTAKES) do
		testing.write(scratch .. "/wrong.cc",
			"#include \"pages.hpp\"\n#include <utility>\nvoid f() { " .. mistake[1]
				.. " }\n")
		status, out, err = run(("%s -fsyntax-only %s/wrong.cc"):format(compile, scratch))
		check(status ~= 0 and err:find("error", 1, true)
			and err:find(mistake[2], 1, true), "refused: " .. mistake[1], err)
	end
	testing.write(scratch .. "/right.cc",
		"#include \"pages.hpp\"\n#include <utility>\npages::r f();\npages::r f() "
		.. "{ pages::rw p = pages::rw::make(1); return std::move(p).deny_write(); }\n")
	status, _, err = run(("%s -fsyntax-only %s/right.cc"):format(compile, scratch))
	check(status == 0 and err == "", "their twin compiles", err)

	-- What is divided is two objects, each of which frees its own; joined, they are one.
	testing.write(scratch .. "/parts.cc", [[
#include "pages.hpp"
#include <cstdio>
int main()
{
	size_t page = mpages_page_size();
	pages::rw all = pages::rw::make(3 * page);
	pages::rw rest = all.split(page);

	std::printf("%zu %zu", all.size() / page, rest.size() / page);
	if (!all.join(rest) || rest)
		return 1;
	std::printf(" %zu\n", all.size() / page);
	pages::rw lost = all.split(page);
	return !lost;
}
]])
	status, out, err = run(("%s -o %s/parts %s/parts.cc %s && %s/parts"):format(compile, scratch, scratch,
		quote(library), scratch))
	check(status == 0 and out == "1 2 3\n", "parts are objects", out .. err)
end

remove()
testing.finish()
