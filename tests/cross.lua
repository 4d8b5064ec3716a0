-- The tests of all targets that this machine has a compiler for: tests/targets.lua lists them.
--
-- lua5.4 tests/cross.lua [TRIPLE]...
--
-- What no machine is to be had for is compiled, and linked where there is something to link with. What this
-- machine can run itself it runs. For the others pagegen runs under an emulator of programs, and
-- the tests in C under real kernels in an emulator of machines: emulators of programs have neither the page
-- tables of the processor nor all that the kernel knows. What is not found is named; for targets that were
-- asked for by name, that is a failure.

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local kernels = require "kernels"
local check, run = testing.check, testing.run

local targets = dofile(here .. "/targets.lua")
local list = dofile(here .. "/list.lua")

local function has(program)
	return run("command -v " .. program) == 0
end

local function say(...)
	io.write(...)
	io.write("\n")
	io.flush()
end

-- How many checks a text tells of: Check's summaries, and the closing lines of other tests.
local function count(text)
	local passed, failed = 0, 0
	for all, bad, broken in text:gmatch("Checks: (%d+), Failures: (%d+), Errors: (%d+)") do
		failed = failed + bad + broken
		passed = passed + all - bad - broken
	end
	for good, bad in text:gmatch("(%d+) passed, (%d+) failed") do
		passed, failed = passed + good, failed + bad
	end
	return passed, failed
end

-- The closing line of a target, or part of one; what failed is shown in full.
local function tell(name, ok, text)
	local passed, failed = count(text)
	for line in text:gmatch("[^\n]*passed over[^\n]*") do
		say(line)
	end
	ok = check(ok and failed == 0 and passed > 0, name, text)
	say(("%s: %d passed, %d failed%s"):format(name, passed, failed, ok and "" or ": FAILED"))
end

-- Whole suites that take minutes where each instruction is emulated; walks are short there.
local lengthy = {heap = true, inject = true, vec_many = true}

local function programs_for(kernel, folder)
	local lines = {}
	for _, it in ipairs(list.in_c) do
		local is_built = run(("test -x %s/tests/%s_test"):format(folder, it.name)) == 0
		if is_built and (kernel.kvm or not lengthy[it.name]) then
			lines[#lines + 1] = it.name .. "_test"
		end
	end
	local walks = {}
	for _, it in ipairs(list.walks) do
		if not walks[it.program] then
			walks[it.program] = true
			lines[#lines + 1] = it.program .. " 2000 1"
		end
	end
	return lines
end

local function test_under(kernel, target, folder)
	local name = ("%s, %s (%s)"):format(target.triple, kernel.is, kernel.package)
	if not has(kernel.start:match("^%S+")) or not has "cpio" then
		say("not found: what starts a machine for ", name)
		return
	end
	local lines = programs_for(kernel, folder)
	local text, why = kernels.boot(kernel, target.triple, folder .. "/tests", lines,
		{"tests/truth.txt", "tests/list.lua"})
	if not text then
		say("not found: a kernel for ", name, ": ", why:match("[^\n]*\n?[^\n]*"))
		return
	end
	local ended = 0
	for status, program in text:gmatch("\nstatus (%d+) of (%S+)") do
		ended = ended + 1
		if status ~= "0" then
			say(name, ": ", program, " ended with status ", status)
		end
	end
	tell(name, ended == #lines and not text:find("\nstatus [1-9]"), text)
end

-- Builds for a machine that is not to be had: the library, and where it can be linked, everything.
local function build(target)
	local links = target.never == "linked"
	local status, out, err = run(("%slua5.4 configure.lua --debug --target %s && ninja -k 0 -f out/%s/build.ninja%s"):format(
		links and "lua5.4 tests/deps.lua " .. target.triple .. " && " or "", target.triple, target.triple,
		links and " all programs-of-tests" or ""))
	local ok = check(status == 0, target.triple, out .. err)
	say(target.triple, ": ", target.never, ok and "" or ": FAILED")
end

local function test(target)
	if target.never then
		return build(target)
	end
	local folder = "out/" .. target.triple
	local ninja = "ninja -k 0 -f " .. folder .. "/build.ninja "
	local status, out, err = run(("lua5.4 tests/deps.lua %s && lua5.4 configure.lua --target %s && "
		.. "%s all programs-of-tests"):format(target.triple, target.triple, ninja))
	if status ~= 0 then
		return tell(target.triple, false, out .. err)
	end
	local own = not target.emulator or target.whole
	local needs = target.needs or target.emulator
	if not needs or has(needs) then
		status, out, err = run(ninja .. (own and "test" or "test-specs"))
		tell(target.triple .. (own and "" or ", pagegen"), status == 0, out .. err)
	else
		say("not found: ", needs, " for ", target.triple, " (on Debian: ", target.packages, ")")
		check(#arg == 0, target.triple)
	end
	for _, kernel in ipairs(target.kernels or {}) do
		test_under(kernel, target, folder)
	end
end

local wanted = {}
for _, triple in ipairs(arg) do
	wanted[triple] = true
end
for _, target in ipairs(targets) do
	if target.is and #arg == 0 or wanted[target.triple] then
		if has(target.finds or target.triple .. "-gcc") then
			test(target)
		else
			say("not found: a compiler for ", target.triple, " (on Debian: ", target.packages, ")")
			check(#arg == 0, target.triple)
		end
		wanted[target.triple] = nil
	end
end
for triple in pairs(wanted) do
	check(false, triple .. " is in tests/targets.lua")
end
testing.finish()
