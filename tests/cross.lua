-- The tests of all targets that this machine has a compiler for: tests/targets.lua lists them.
--
-- lua5.4 tests/cross.lua [TRIPLE]...
-- lua5.4 tests/cross.lua --kernels [TRIPLE]...
--
-- What no machine is to be had for is compiled, and linked where there is something to link with. What this
-- machine cannot run itself runs under an emulator of programs; where a target has other sizes of pages, all of it
-- again with those. With --kernels what the kernel and the page tables have a part in runs instead under real
-- kernels in an emulator of machines: an emulator of programs has neither, and its suites pass over what it
-- therefore lacks. What is not found is named; for targets that were asked for by name, that is a failure.

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local kernels = require "kernels"
local check, run = testing.check, testing.run

local targets = dofile(here .. "/targets.lua")
local under_kernels = arg[1] == "--kernels"
if under_kernels then
	table.remove(arg, 1)
end

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
	local told = {}
	for line in text:gmatch("[^\n]*passed over[^\n]*") do
		if not told[line] then
			told[line] = true
			say(line)
		end
	end
	ok = check(ok and failed == 0 and passed > 0, name, text)
	say(("%s: %d passed, %d failed%s"):format(name, passed, failed, ok and "" or ": FAILED"))
end

-- Suites that are run again under another kernel.
local about_kernels = {"dual", "dual_inject", "faults", "file", "file_fault", "fork", "guarded", "heap",
	"heap_child", "huge", "inject_real", "inject_special", "locked", "name", "pages", "pages_bytes",
	"pages_code", "pages_commit", "pages_raw", "pages_resize", "pool_child", "pool_vec", "product",
	"promises", "runtime_advise", "runtime_bytes", "runtime_limits", "runtime_map", "runtime_resize",
	"runtime_strength", "runtime_turn", "sealed", "secret", "vec_fault", "vec_inert", "vec_memory",
	"vec_seed"}

local function test_under(kernel, target, folder)
	local name = ("%s, %s (%s)"):format(target.triple, kernel.is, kernel.package)
	if not has(kernel.start:match("^%S+")) or not has "cpio" then
		say("not found: what starts a machine for ", name)
		check(#arg == 0, name)
		return
	end
	local lines = {}
	for i, suite in ipairs(about_kernels) do
		lines[i] = suite .. "_test"
	end
	local text, why = kernels.boot(kernel, target.triple, folder .. "/tests", lines,
		{"tests/truth.txt", "tests/golden/pages.h"})
	if not text then
		say("not found: a kernel for ", name, ": ", why:match("[^\n]*\n?[^\n]*"))
		check(#arg == 0, name)
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
	if under_kernels then
		for _, kernel in ipairs(target.kernels or {}) do
			test_under(kernel, target, folder)
		end
		return
	end
	local needs = target.needs or target.emulator
	if needs and not has(needs) then
		say("not found: ", needs, " for ", target.triple, " (on Debian: ", target.packages, ")")
		return check(#arg == 0, target.triple)
	end
	-- What takes long natively would take an emulator minutes.
	status, out, err = run(ninja .. (needs and "test" or "test test-vec_many"))
	tell(target.triple, status == 0, out .. err)
	for _, size in ipairs(target.page_sizes or {}) do
		status, out, err = run(("QEMU_PAGESIZE=%d %stest"):format(size, ninja))
		tell(("%s, pages of %d KiB"):format(target.triple, size // 1024), status == 0, out .. err)
	end
end

local wanted = {}
for _, triple in ipairs(arg) do
	wanted[triple] = true
end
for _, target in ipairs(targets) do
	if target.is and #arg == 0 and (target.kernels or not under_kernels) or wanted[target.triple] then
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
