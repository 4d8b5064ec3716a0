-- A project outside of this tree, tests/outside/, against an installed copy: it is built and run in a
-- folder elsewhere, and a change of its specs rebuilds their headers, what includes these, and no more.
--
-- lua5.4 tests/outside.lua PREFIX NINJA CC

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, run, quote, read, write = testing.check, testing.run, testing.quote, testing.read,
	testing.write

local prefix, ninja, cc = arg[1], arg[2], arg[3]
if not prefix:find("^/") then
	prefix = os.getenv("PWD") .. "/" .. prefix
end
local scratch, remove = testing.scratch()
local project = scratch .. "/project"
run(("cp -r %s/outside %s"):format(quote(here), project))
write(project .. "/place.ninja", ("prefix = %s\ncc = %s\n"):format(prefix, cc))

-- Nothing of this build's environment: only what is installed.
local function there(command)
	return run(("cd %s && env -i PATH=\"$PATH\" sh -c %s"):format(project, quote(command)))
end

-- What a run of ninja must do, no more and no less, in any order.
local function makes(name, wanted)
	local status, out, err = there(ninja)
	local got = {}
	for line in out:gmatch("%[%d+/%d+%] ([^\n]*)") do
		got[#got + 1] = line
	end
	table.sort(got)
	table.sort(wanted)
	check(status == 0 and table.concat(got, "\n") == table.concat(wanted, "\n"), name, out .. err)
end

local function edit(path, from, to)
	local text = read(project .. "/" .. path)
	local at, last = text:find(from, 1, true)
	assert(at, "what is to be changed is there")
	write(project .. "/" .. path, text:sub(1, at - 1) .. to .. text:sub(last + 1))
end

local function lives(name, wanted)
	local status, out, err = there("./app")
	check(status == 0 and out == wanted, name, status .. "\n" .. out .. err)
end

makes("everything is built", {"pagegen counted.h", "pagegen steps.h", "pagegen samples.h",
	"cc counted.o", "cc main.o", "cc show.o", "link app"})
local shown = "0 new 1\n1 grow 3\n2 run 3\n3 free 0\n"
lives("it counts its pages, runs their code, and keeps samples", shown)
makes("a second ninja has nothing to do", {})

local function headers_of(name)
	local list = {}
	for header in read(("%s/%s.h"):format(project, name)):gmatch("\n#include ([^\n]+)") do
		list[#list + 1] = header
	end
	return table.concat(list, " ")
end
check(headers_of("counted") == "<memory_pages/pages.h>", "a shipped spec's header is the installed one",
	headers_of("counted"))
check(headers_of("steps") == '"counted.h"', "a project's own header is its own", headers_of("steps"))
check(headers_of("samples") == '<memory_pages/vec.h> "sample.h"', "a vector knows its elements",
	headers_of("samples"))

edit("counted.spec", "--- Maps", "-- A plain comment.\n--- Maps")
makes("a spec that makes the same header rebuilds nothing that includes it, but is read by who uses it",
	{"pagegen counted.h", "pagegen steps.h"})
edit("counted.spec", "--- Maps", "--- In other words: maps")
makes("another header rebuilds what includes it: the samples are as they were",
	{"pagegen counted.h", "pagegen steps.h", "cc counted.o", "cc main.o", "link app"})
edit("steps.spec", "call step", "call next")
local status, out = there(ninja .. " 2>&1")
check(status ~= 0 and out:find("pages_rx_counted_step", 1, true), "a function of another name is missed", out)
edit("steps.spec", "call next", "call step")
makes("and is there again", {"pagegen steps.h", "cc main.o", "link app"})
edit("samples.spec", "vec sample", "--- One after the other.\nvec sample")
makes("the samples' spec is read, and what includes its header compiled",
	{"pagegen samples.h", "cc main.o", "cc show.o", "link app"})
edit("sample.h", "by a literal", "by its name")
makes("the elements' own header is no spec", {"cc main.o", "cc show.o", "link app"})
lives("after all that the program does what it did", shown)

edit("counted.spec", "needs counted  ", "needs cuonted  ")
status, out = there(ninja .. " 2>&1")
check(status ~= 0 and out:find("counted.spec:%d+:%d+: error: there is no axis or mark 'cuonted'"),
	"a mistake is told with its place", out)
lives("and leaves what was built", shown)

remove()
testing.finish()
