-- What pagegen costs: instructions and memory for pages.spec, and how they grow with states. No clock: a
-- machine that is busy takes as many.
--
-- lua5.4 tests/cost.lua PAGEGEN

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, run, quote = testing.check, testing.run, testing.quote

local pagegen = testing.program(arg[1])
local pages = here .. "/../spec/pages.spec"
if not pages:find("^/") then
	pages = os.getenv("PWD") .. "/" .. pages
end
local scratch, remove = testing.scratch()

-- The most that one run may take. 50 million instructions were 7.4 ms where they were measured.
local MOST_INSTRUCTIONS, MOST_MEMORY = 51e6, 6 * 1024
-- The same for pages.spec with 512 states, in less than 0.6 s: 2160 million were 0.35 s.
local MOST_INSTRUCTIONS_512, MOST_MEMORY_512 = 2600e6, 160 * 1024
-- Ten times the states may take twelve times of it, so eight times as many:
local MOST_GROWTH = 9.6

-- pages.spec with axes beside its own: each doubles the states.
local function wider(axes)
	local lines = {}
	for i = 1, axes do
		lines[i] = ("axis more%d %s\n"):format(i, ("abcdefg"):sub(i, i))
	end
	local path = ("%s/wider%d.spec"):format(scratch, axes)
	local text = testing.read(pages):gsub("axis exec[^\n]*\n", "%0" .. table.concat(lines))
	testing.write(path, text)
	return path
end

local function instructions(spec)
	local status, _, err = run(("valgrind --tool=callgrind --callgrind-out-file=/dev/null %s -o %s/out.h %s"):format(
		pagegen, scratch, quote(spec)))
	local count = tonumber((err:match("I +refs: +([%d,]+)") or "none"):gsub(",", ""), 10)
	check(status == 0 and count, "callgrind counts " .. spec, err)
	return count or 0
end

-- Kilobytes of memory at the most: asked while it waits for its reader, with all of the text made.
local function memory(spec)
	local _, out = run(([[cd %s && sh -c 'echo $$ >pid; exec %s %s' | { read -r line
		grep VmHWM /proc/$(cat pid)/status; cat >all; }]]):format(scratch, pagegen, spec))
	return tonumber(out:match("VmHWM:%s*(%d+) kB"))
end

if run("command -v valgrind") ~= 0 then
	print("skipped: instructions, as there is no valgrind")
else
	local count = instructions(pages)
	print(("pages.spec: %.1f million instructions"):format(count / 1e6))
	check(count <= MOST_INSTRUCTIONS, "instructions for pages.spec", tostring(count))
	local few, many = instructions(wider(1)), instructions(wider(4))
	print(("eight times the states: %.2f times the instructions"):format(many / few))
	check(many <= MOST_GROWTH * few, "instructions grow with states", ("%d and %d"):format(few, many))
	count = instructions(wider(6))
	print(("with 512 states: %.0f million instructions"):format(count / 1e6))
	check(count <= MOST_INSTRUCTIONS_512, "instructions for 512 states", tostring(count))
end
local function check_memory(what, spec, most)
	local kilobytes = memory(spec)
	print(("%s: %s kB of memory"):format(what, kilobytes))
	check(kilobytes and kilobytes <= most, "memory for " .. what, tostring(kilobytes))
end
check_memory("pages.spec", pages, MOST_MEMORY)
check_memory("512 states", wider(6), MOST_MEMORY_512)

remove()
testing.finish()
