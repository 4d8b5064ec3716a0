-- What the tests that refuse calls cannot see for themselves: that none is missing of those by which
-- the library asks the system; and, with strace, that the library keeps its promises where calls are
-- refused from outside, in a program that has nothing wrapped.
--
-- usage: lua5.4 tests/inject.lua ARCHIVE INCLUDE CC [all]

package.path = (arg[0]:match("^(.*/)") or "./") .. "?.lua;" .. package.path
local testing = require("testing")
local check, quote, run = testing.check, testing.quote, testing.run

local archive, include, cc, all = table.unpack(arg)
local here = arg[0]:match("^(.*/)") or "./"

-- ---- No call is missing ----

-- What asks no system: it computes, or answers from what the process was told at its start.
local HARMLESS = {}
for name in ([[
	free geteuid getpid memcmp memcpy memmove memset bcmp strchr strcmp strlen strstr snprintf sysconf getauxval
	sched_yield pthread_mutex_lock pthread_mutex_unlock pthread_once pthread_atfork
	__errno_location ___errno_location __tls_get_addr _GLOBAL_OFFSET_TABLE_ __stack_chk_fail
]]):gmatch("%S+") do
	HARMLESS[name] = true
end

local names, wrapped, used = {}, {}, {}
for _, test in ipairs(dofile(here .. "list.lua").in_c) do
	-- Other systems' tests wrap what is called there.
	for _, name in ipairs(test.on ~= "windows" and test.wrap or {}) do
		if not wrapped[name] and not name:find("^mpages_") then
			names[#names + 1] = name
		end
		wrapped[name] = true
	end
end
local status, symbols, complaint = run("nm -p " .. quote(archive))
check(status == 0 and #names > 0, "nm lists the library", complaint)
local defined = {}
for name in symbols:gmatch("%x+ %a ([%w_.$]+)") do
	defined[name] = true
end
for name in symbols:gmatch(" U ([%w_.$]+)") do
	local plain = name:match("^__(.+)_chk$") or name
	used[plain] = true
	local sanitizers = name:find("^__%l+san_") or name:find("^__sanitizer_")
	if not (defined[name] or HARMLESS[plain] or sanitizers) then
		check(wrapped[plain], "a test refuses every " .. plain .. " of the library",
			"if it asks the system, a test has to wrap it, such as inject_test")
	end
end
for _, name in ipairs(names) do
	check(used[name], "the library still calls " .. name)
end

-- ---- From outside ----

local CODES = {
	mmap = {"ENOMEM", "EAGAIN", "EPERM"},
	mprotect = {"ENOMEM", "EACCES", "EPERM", "ENOSYS"},
	munmap = {"ENOMEM", "EPERM"},
	mremap = {"ENOMEM", "EAGAIN", "EFAULT", "EINVAL"},
	madvise = {"ENOMEM", "EAGAIN", "EINVAL", "EIO"},
}
local NUMBERS = {EPERM = 1, EIO = 5, EAGAIN = 11, ENOMEM = 12, EACCES = 13, EFAULT = 14,
	EINVAL = 22, ENOSYS = 38}

-- What the library asks only when something has failed, and how that fails as well. (Not close: what
-- strace refuses is not done, so the descriptor would be lost.)
local LATER = {
	{"openat", "EMFILE"},
	{"read", "EIO"},
	{"mincore", "EAGAIN"},
	{"prlimit64", "EPERM"},
}

local scratch, clean = testing.scratch()
local scenario, trace = quote(scratch .. "/scenario"), quote(scratch .. "/trace")

-- Runs the scenario; `refusals` are strace's words for what fails, `code` is the errno it fails with.
local function trial(refusals, code)
	local status, _, err = run(("strace -f --seccomp-bpf -qq -o %s -e trace=sched_yield,%s %s %s %d")
		:format(trace, "mmap,mprotect,munmap,mremap,madvise,openat,read,mincore,prlimit64",
		refusals, scenario, code))
	return status, testing.read(scratch .. "/trace") or "", err
end

-- What the library asks between the two marks: {name, the how-manieth of that name}; and how many
-- there were of each name before.
local function calls_of(text)
	local calls, before, counts, marks = {}, {}, {}, 0
	for name in text:gmatch("%f[%a]([%l_][%w_]*)%(") do
		counts[name] = (counts[name] or 0) + 1
		if name == "sched_yield" then
			marks = marks + 1
		elseif marks == 0 then
			before[name] = counts[name]
		elseif marks == 1 then
			calls[#calls + 1] = {name, counts[name]}
		end
	end
	return calls, before
end

local points = 0

local function refuse(call, code, when, more)
	local refusals = ("-e inject=%s:error=%s:when=%d%s %s"):format(call[1], code, call[2], when,
		more or "")
	local status, text, err = trial(refusals, NUMBERS[code])
	points = points + 1
	check(status == 0 and text:find("(INJECTED)", 1, true), "the scenario under " .. refusals, err)
end

local function refuse_all()
	local _, text = trial("", 0)
	local calls, before = calls_of(text)
	local seen = {}
	check(#calls > 100, "the scenario asks for much")
	for i, call in ipairs(calls) do
		local codes = CODES[call[1]]
		local count = seen[call[1]] or 0
		seen[call[1]] = count + 1
		-- The sample takes some calls of each name, each with another code.
		for k, code in ipairs(codes) do
			if all or count % 9 == 0 and count // 9 % #codes == k - 1 then
				refuse(call, code, "")
				refuse(call, code, "+")
			end
		end
		for k, later in ipairs(LATER) do
			if i % 7 == 1 and (all or i // 7 % #LATER == k - 1 and i % 5 == 1) then
				refuse(call, codes[1], "", ("-e inject=%s:error=%s:when=%d+"):format(later[1],
					later[2], (before[later[1]] or 0) + 1))
			end
		end
	end
	print(points .. " fault points from outside")
end

local function first_line(text)
	return text:match("[^\n]*")
end

local built, _, why = run(("%s -std=c11 -O2 -static -I%s -o %s %sinject_scenario.c %s"):format(cc,
	quote(include), scenario, here, quote(archive)))
if built ~= 0 then
	print("no static program links, so nothing is refused from outside: " .. first_line(why))
else
	local status, text, err = trial("", 0)
	if text:find("sched_yield", 1, true) then
		check(status == 0, "the scenario, with nothing refused", err)
		refuse_all()
	else
		print("strace may not trace, so nothing is refused from outside: " .. first_line(err))
	end
end
clean()
testing.finish()
