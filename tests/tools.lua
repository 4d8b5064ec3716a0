-- Made code in the eyes of real tools: gdb names it in a backtrace that goes through it, perf names it in
-- reports, and a C++ exception passes through it.
--
-- lua5.4 tests/tools.lua INCLUDE_DIR ARCHIVE CC CXX

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, run, quote = testing.check, testing.run, testing.quote

local include, archive, cc, cxx = table.unpack(arg)
local scratch, remove = testing.scratch()

local function is_here(program)
	if run("command -v " .. program) == 0 then
		return true
	end
	print("not on this machine: " .. program)
end

local function build(compiler, source)
	local program = scratch .. "/" .. source:match("^[%w_]+")
	local status, out, err = run(("%s -g -O1 -I%s -I%s %s/%s %s -o %s"):format(compiler, quote(include),
		here, here, source, archive, program))
	check(status == 0, source .. " builds", out .. err)
	return program
end

local _, machine = run("uname -m")
if not machine:find("x86_64", 1, true) and not machine:find("aarch64", 1, true) then
	print("not for this processor: " .. machine)
	check(true, "nothing to do")
	remove()
	testing.finish()
end

local program = build(cc, "tools_program.c")

-- ---- gdb ----

if is_here("gdb") then
	local status, out, err = run("gdb -batch -nx -iex 'set debuginfod enabled off' -ex 'break stop_here' "
		.. "-ex run -ex bt -ex 'info symbol made_spinner' -ex continue -ex 'echo again\\n' -ex bt --args "
		.. program .. " gdb </dev/null")
	if (out .. err):find("ptrace", 1, true) then
		print("not on this machine: a gdb that may start programs")
	else
		local first, second = out:match("^(.*)\nagain\n(.*)$")
		check(status == 0 and first
			and first:find("#0  stop_here .-\n#1  0x%x+ in made_caller %(%)\n#2  0x%x+ in main "),
			"gdb names made code between a function and its caller", out .. err)
		check(first and first:find("made_spinner in section .text of <in-memory@", 1, true),
			"gdb knows another function", out .. err)
		check(second and second:find("#0  stop_here", 1, true) and not second:find("made_caller", 1, true),
			"gdb forgets what is taken back", out .. err)
	end
end

-- ---- perf ----

-- A report of the program with perf's map or its dump; nil where perf may not record. Its output, too.
local function report(how, options, after)
	local data = scratch .. "/perf.data"
	local status, out, err = run(("perf record -q -e cpu-clock %s -o %s %s %s"):format(options, data, program, how))
	if status ~= 0 then
		print("not on this machine: a perf that may record: " .. err:match("[^\n]*"))
		return nil
	end
	local command = (after .. " && perf report --stdio -i $data"):gsub("%$data", data)
	local _, said, problem = run(command)
	return said .. problem, out
end

if is_here("perf") then
	local said = report("map", "", "true")
	check(not said or said:find("%[%.%] made_spinner\n"), "perf names made code", said)
	run("for map in /tmp/perf-*.map; do grep -q made_spinner $map 2>/dev/null && rm -f $map; done")
	local process
	said, process = report("dump", "-k mono",
		"perf inject --jit -i $data -o $data.named && mv $data.named $data")
	check(not said or said:find("%[%.%] made_first\n") and said:find("%[%.%] made_second\n"),
		"perf names code of heaps, by its time", said)
	if said then
		process = process:match("%d+")
		run(("rm -f /tmp/jit-%s.dump /tmp/jitted-%s-*.so"):format(process, process))
	end
end

-- ---- The unwinder ----

local status, out, err = run(program .. " unwind")
check(status == 1 and err:find("^unwind: tell of %d+ bytes at 0x%x+: this system cannot do it\n"),
	"without an unwinder there is none to be told", out .. err)
if is_here(cxx:match("%S+")) then
	status, out, err = run(build(cxx, "tools_throw.cc"))
	check(status == 0 and out == "caught 1000, cleaned 2000\n", "exceptions pass through made code",
		out .. err)
end

remove()
testing.finish()
