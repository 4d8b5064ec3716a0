-- The examples, run as a reader would, against what they say and what other programs say.
--
-- lua5.4 tests/examples.lua BIN_DIR CC
--
-- They run on their own: what needs an emulator is passed over.

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, run, quote = testing.check, testing.run, testing.quote

local bin, cc = arg[1], arg[2]
if os.getenv "EMULATOR" then
	print "passed over, for they need a machine that runs them itself: examples"
	os.exit(0)
end
local source = here .. "/../examples/quickstart.c"
local scratch, remove = testing.scratch()

-- Numbers from elsewhere: what wc and cksum say of a file.
local function facts(path)
	local _, sum = run("cksum <" .. quote(path))
	local _, lines = run("wc -l <" .. quote(path))
	local crc, bytes = sum:match("(%d+) (%d+)")
	return bytes, lines:match("%d+"), crc
end

local function tells(name, path, out)
	local bytes, lines, crc = facts(path)
	check(out:find(": " .. bytes .. " bytes,", 1, true), name .. ": as many bytes as cksum says", out)
	check(out:find(lines .. " lines, checksum " .. crc .. "\n", 1, true),
		name .. ": lines and checksum as wc and cksum say", out)
end

-- ---- quickstart ----

local status, out, err = run(bin .. "/quickstart")
check(status == 0 and err == "", "quickstart works", err)
tells("its own source", source, out)
local _, machine = run(cc .. " -dumpmachine")
if machine:find "^x86_64" or machine:find "^aarch64" or machine:find "^arm64" then
	check(out:find("add(40, 2) = 42\n", 1, true), "quickstart runs the adder", out)
else
	check(out:find("not for this processor", 1, true), "quickstart says that it knows no code", out)
end

local _, from_root = run("cd / && " .. quote(io.popen("pwd"):read()) .. "/" .. bin .. "/quickstart")
check(from_root == out, "quickstart finds its source from another folder", from_root)

-- No bytes, exactly a page, one more, and many: the pages grow as the file asks.
for _, size in ipairs {0, 1, 4095, 4096, 4097, 1000000} do
	local path = scratch .. "/" .. size
	testing.write(path, ("line\n\0\255"):rep(size // 7 + 1):sub(1, size))
	status, out, err = run(bin .. "/quickstart " .. path)
	check(status == 0 and err == "", "quickstart takes " .. size .. " bytes", err)
	tells(size .. " bytes", path, out)
end

status, out, err = run(bin .. "/quickstart " .. scratch .. "/none")
check(status == 1 and out == ""
	and err:find("cannot open " .. scratch .. "/none: No such file", 1, true),
	"quickstart says that there is no such file", err)
status, out, err = run(bin .. "/quickstart " .. scratch)
check(status == 1 and err:find("cannot read " .. scratch .. ": Is a directory", 1, true),
	"quickstart says that a folder is no file", err)
status, out, err = run(bin .. "/quickstart a b")
check(status == 2 and err:find("usage:", 1, true), "quickstart says how it is used", err)
status, out, err = run(("cp %s/quickstart %s && cd %s && ./quickstart"):format(bin, scratch,
	scratch))
check(status == 1 and err:find("name a file", 1, true),
	"quickstart away from its source asks for a file", err)
local limited = "ulimit -v 60000; " .. bin .. "/quickstart "
status, out, err = run(limited .. source)
if not err:find("Sanitizer", 1, true) then -- those need more address space than there is here
	check(status == 0, "quickstart lives in 60 MB", err)
	status, out, err = run("head -c 90000000 /dev/zero | { " .. limited .. "/dev/stdin; }")
	check(status == 1 and err:find("^quickstart: growing: resize of %d+ bytes.*: out of memory"),
		"quickstart explains that memory is at its end", err)
end

-- ---- The two others ----

status, out, err = run(bin .. "/storage")
check(status == 0 and err == "", "storage works", err)
check(out == [[
stored    32768 squares in 262144 bytes: all right
grown     to 131072 squares: all right
loaded    the last: 17179607041
wiped     the first half: all right
]], "storage keeps, grows and wipes", out)

status, out, err = run(bin .. "/prevent_writes")
check(status == 0 and err == "", "prevent_writes works", err)
check(out:gsub("ends in: [^\n]*", "ends in: SIGNAL") == [[
before  a store works
after   a store ends in: SIGNAL
inside  "written while it was allowed"
thawed  a store works
]], "prevent_writes shows a store that is stopped", out)

status, out, err = run(bin .. "/truncated")
check(status == 0 and err == "", "truncated works", err)
check(out == [[
two pages: the second says "after"
cut short: the second is not there
cut short: the first says "front"
mapped anew: the file is too short
]], "truncated survives a file that is cut short", out)

-- ---- slab_demo ----

status, out, err = run(bin .. "/slab_demo")
check(status == 0 and err == "", "slab_demo works", err)
check(out:gsub(" *%d+", " N") == [[
reserved N slabs in N slots
made N slabs in N slots
half freed N slabs in N slots
all freed N slabs in N slots
freed twice  refused
]], "slab_demo shows what its slabs become", out)
local made, slots = out:match("made +(%d+) slabs in +(%d+) slots")
check(made == slots and tonumber(made) > 40 and out:find("half freed +" .. made .. " slabs")
	and out:find("all freed +0 slabs in +" .. slots .. " slots"), "slab_demo gives back what is free", out)
status, out, err = run(bin .. "/slab_demo faster")
check(status == 2 and err == "usage: slab_demo [--bench]\n", "slab_demo says how it is used", err)

-- ---- log ----

status, out, err = run(bin .. "/log")
local records, mib, most = out:match(
	"^(%d+) records, (%d+) MiB, passed through; never more than (%d+) MiB in memory\n$")
check(status == 0 and err == "" and records == "41943040" and mib == "320", "log works", out .. err)
check(most and tonumber(most) >= 16 and tonumber(most) <= 48, "log runs at constant memory", most)

-- ---- sort ----

do
	local numbers, seed = {}, 12345
	for i = 1, 50001 do
		seed = seed * 1103515245 + 12345 & 0x7fffffff
		numbers[i] = seed % 2000001 - 1000000
	end
	testing.write(scratch .. "/numbers", table.concat(numbers, "\n") .. "\n")
	table.sort(numbers)
	status, out, err = run(bin .. "/sort " .. scratch .. "/numbers")
	check(status == 0 and err == "" and out == ("50001 numbers: least %g, median %g, greatest %g\n"):format(
		numbers[1], numbers[25001], numbers[50001]), "sort sorts", out .. err)
	testing.write(scratch .. "/numbers", "1 2\n3 x 4\n")
	status, out, err = run(bin .. "/sort " .. scratch .. "/numbers")
	check(status == 1 and out == "" and err:find("this is no number behind number 3\n", 1, true),
		"sort says what is no number", err)
	testing.write(scratch .. "/numbers", "")
	status, _, err = run(bin .. "/sort " .. scratch .. "/numbers")
	check(status == 1 and err:find("there are no numbers in it", 1, true), "sort of nothing", err)
	status, _, err = run(bin .. "/sort")
	check(status == 2 and err == "usage: sort FILE\n", "sort without a file", err)
	status, _, err = run(bin .. "/sort " .. scratch .. "/nowhere")
	check(status == 1 and err:find("No such file", 1, true), "sort of a file that is nowhere", err)
end

remove()
testing.finish()
