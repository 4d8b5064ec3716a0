-- Measures everything, side by side, and says what came of it in OUT/bench/.
--
-- lua5.4 bench/bench.lua [--quick] [--keep] OUT [SUBJECT]...
--
-- Run from the top of the tree after `ninja all OUT/bench/libmemory_pages.a`; `ninja bench` and `ninja
-- bench-quick` do both. --quick only has a glance; --keep puts the results into docs/benchmarks.md as well. $CC and
-- $NINJA may name programs, and $BENCH_CFLAGS how to optimise, for -O2.
-- The program is run several times, each time for every subject and, where that uses malloc, under every
-- malloc that is found: whatever drifts on the machine drifts for all.

package.path = (arg[0]:match("^(.*)/[^/]*$") or ".") .. "/?.lua;" .. package.path
local build = require "build"
local machine = require "machine"
local plots = require "plots"
local report = require "report"
local samples = require "samples"
local shell = require "shell"
local summary = require "summary"

local PASSES = 3

local options = {}
while arg[1] and arg[1]:match("^%-%-") do
	local name = table.remove(arg, 1)
	if name ~= "--quick" and name ~= "--keep" then
		shell.fail("unknown option ", name)
	end
	options[name:sub(3)] = true
end
local o = table.remove(arg, 1)
if not o then
	shell.fail("usage: lua5.4 bench/bench.lua [--quick] [--keep] OUT [SUBJECT]...")
end
local wanted = table.concat(arg, " ")

local started = os.time()
local cc = os.getenv("CC") or "cc"
local peers, no_peers = build.peers()
local mallocs, no_mallocs = build.mallocs()
local program = build.program(o, os.getenv("NINJA") or "ninja", cc, peers)
local missing = table.move(no_mallocs, 1, #no_mallocs, #no_peers + 1, no_peers)
for _, name in ipairs(missing) do
	print("not on this machine, left out: " .. name)
end

local function measure(before, options_too, malloc)
	local command = table.concat({"BENCH_OUT=" .. o, "BENCH_CC=" .. shell.quote(cc), before, program,
		options_too, options.quick and "--quick" or "", wanted}, " ")
	local pipe = assert(io.popen(command))
	for line in pipe:lines() do
		samples.add(line, malloc)
	end
	if not pipe:close() then
		shell.fail("failed: ", command)
	end
end

-- What is kept is of a machine that has nothing else to do, and has built what is measured some while ago.
local IDLE, PATIENCE = 0.3, 300
if options.keep and machine.load() > IDLE then
	print(("waits, at most %d minutes, until the load is no more than %.1f"):format(PATIENCE // 60, IDLE))
	for _ = 1, PATIENCE // 10 do
		if machine.load() <= IDLE then
			break
		end
		os.execute("sleep 10")
	end
end

local before = machine.load()
-- The first begins with the first way, which is how the tables come by their order.
for pass = 0, options.quick and 0 or PASSES - 1 do
	print(("pass %d, after %d s"):format(pass + 1, os.time() - started))
	local which = "--pass " .. pass
	measure("", which, "glibc malloc")
	for _, malloc in ipairs(mallocs) do
		measure("LD_PRELOAD=" .. malloc.path, which .. " --malloc", malloc.name)
	end
end

local facts = machine.facts(cc, build.flags, before)
local cases = samples.cases()
shell.write(o .. "/bench/results.md", report.page(cases, facts, missing))
plots.draw(o .. "/bench", cases)
print(report.targets(cases))
print(("%s/bench/results.md and %s/bench/*.svg, after %d s"):format(o, o, os.time() - started))
if options.keep then
	summary.keep("docs/benchmarks.md", summary.page(cases, facts, missing))
end
