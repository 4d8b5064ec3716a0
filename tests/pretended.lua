-- What is written for the BSDs, tried on Linux: tests/bsd/pretended.c makes their calls of Linux's. The runtime for
-- each is compiled and linked with the tests that are for any system, and those are run.
--
-- lua5.4 tests/pretended.lua OUT_DIR CC CHECK_CFLAGS CHECK_LIBS [SYSTEM]...

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, run = testing.check, testing.run

local out, cc, check_cflags, check_libs = table.unpack(arg, 1, 4)
local wanted = #arg > 4 and {table.unpack(arg, 5)} or {"freebsd", "netbsd", "openbsd"}
local root = here .. "/.."
local list = dofile(here .. "/list.lua")
local systems = dofile(root .. "/gen/build/systems.lua")
local scratch, remove = testing.scratch()

-- Tests for Linux that hold wherever a child has no writable half, and files are open by numbers.
local also = {dual = true, file_rights = true, fork = true, heap_child = true}

-- What is some system's own, by the names of all that are, and of each.
local own, of, untold = {}, {}, {}
for _, system in ipairs(systems) do
	of[system.name], untold[system.name] = system.library, system.untold
	for _, name in ipairs(system.library) do
		own[name] = true
	end
	for _, name in ipairs(system.debug) do
		own[name] = true
	end
end

-- The library for any system, without what is for debugging.
local function portable()
	local names = {}
	for _, file in ipairs(testing.list(root .. "/runtime", ".c")) do
		local name = file:match("([^/]+)%.c$")
		if not own[name] and not name:find "^debug" then
			names[#names + 1] = name
		end
	end
	return names
end

-- What has the linker wrap these functions; nil where some are the system's, whose calls others make here.
local function wraps_of(functions)
	local flags = ""
	for _, name in ipairs(functions or {}) do
		if not name:find "^mpages_" then
			return nil
		end
		flags = flags .. " -Wl,--wrap=" .. name
	end
	return flags
end

local function compile(flags, source, object)
	local status, said, err = run(("%s -std=c11 %s -c %s -o %s"):format(cc, flags, source, object))
	return check(status == 0, source, said .. err)
end

local function test(name)
	local folder = scratch .. "/" .. name
	local headers = ("-D_GNU_SOURCE -isystem %s/bsd/pretended -isystem %s/bsd/%s -DPRETENDED_%s=1"):format(here, here, name,
		name:upper())
	run("mkdir " .. folder)
	local sources = portable()
	table.move(of[name], 1, #of[name], #sources + 1, sources)
	for _, source in ipairs(sources) do
		local flags = own[source] and headers or ""
		compile(("-I%s/runtime %s"):format(root, flags), ("%s/runtime/%s.c"):format(root, source),
			("%s/%s.o"):format(folder, source))
	end
	compile(headers, here .. "/bsd/pretended.c", folder .. "/pretended.o")
	compile(("-I%s/runtime"):format(root), here .. "/probes_off.c", folder .. "/probes_off.o")
	local kit = ("-I%s/runtime -I%s -I%s/linux -I%s/posix -I%s/gen -I%s/include -I%s/tests %s"):format(root, here, here,
		here, root, out, out, check_cflags)
	local function try(source, with, libs, wraps)
		local program = folder .. "/" .. source
		if not compile(kit, ("%s/%s.c"):format(here, source), program .. ".test") then
			return
		end
		local status, said, err = run(("%s -x none %s.test %s/*.o -o %s%s %s -lpthread && "
			.. "CK_TIMEOUT_MULTIPLIER=10 %s %s"):format(cc, program, folder, program, wraps or "", libs, program, with))
		check(status == 0, name .. ": " .. source, said .. err)
	end
	for _, it in ipairs(list.in_c) do
		local holds = not it.on or also[it.name]
		local wraps = holds and wraps_of(it.wrap)
		if wraps and not it.with and not untold[name][it.name] then
			try(it.name .. "_test", "", check_libs, wraps)
		end
	end
	try("walk", "20000 1 4", "")
end

for _, name in ipairs(wanted) do
	test(name)
end
remove()
testing.finish()
