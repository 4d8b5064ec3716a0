-- The tests' part of build.ninja, from the list of tests.

local ninja, tree, given, machine, archive, debug_archive = ...
local section, build, join, each = ninja.section, ninja.build, ninja.join, ninja.each
local exe = machine.exe

section("Tests")
-- What they ask of the system, in folders for each kind of system.
local kit = "-Iruntime -Itests " .. each(machine.system.kit, "-Itests/*")
-- Has the linker give what calls these functions those named __wrap_ of the tests.
local function wrapping(names)
	local flags = {}
	for i, name in ipairs(names or {}) do
		flags[i] = "-Wl,--wrap=" .. (machine.renamed[name] or name)
	end
	return table.concat(flags, " ")
end
local programs = {}
local runs = {["test-in-c"] = {}, test = {}, ["test-all"] = {}, soak = {}}
local function add_script(it)
	local function add(name, arguments)
		local script = "tests/" .. (it.script or it.name) .. ".lua"
		build(name, "test", join("| all", it.needs), join("run = $lua", script, arguments))
		return name
	end
	local name = "test-" .. it.name
	if it.with then
		table.insert(runs.test, add(name, it.with))
	end
	table.insert(runs["test-all"], it.all and add(name .. "-all", it.all) or name)
	if it.soak then
		table.insert(runs.soak, add("soak-" .. it.name, it.soak))
	end
end
for _, it in ipairs(tree.tests.in_lua) do
	if it.cross or not given.cross then
		add_script(it)
	end
end
for _, name in ipairs(tree.included_headers) do
	build("$o/tests/" .. name .. ".h", "pagegen", "tests/" .. name .. ".spec | out/bin/pagegen")
end
build("$o/obj/tests/probes_off.o", "cc", "tests/probes_off.c", "flags = -Iruntime")
local function add_suite(it)
	local name, file = "test-" .. it.name, it.name .. "_test"
	local object, program = "$o/obj/tests/" .. file .. ".o", "$o/tests/" .. file .. exe
	build(object, "cc", join("tests/" .. file .. ".c || headers", each(tree.included_headers, "$o/tests/*.h")),
		"cc = $check_cc", "flags = " .. kit .. " -Igen -I$o/tests -I$o/include $check_cflags")
	build(program, "link", join(object, "$o/obj/tests/probes_off.o", it.with or "",
		it.debug and debug_archive or archive), join("libs =", wrapping(it["wrap_" .. machine.system.name] or it.wrap), "$check_libs"))
	table.insert(programs, program)
	build(name, "program", "| " .. program, "run = " .. program)
	if it.all then
		build(name .. "-all", "program", "| " .. program, join("run =", program, it.all))
	end
	table.insert(runs["test-in-c"], name)
	if not it.long then
		table.insert(runs.test, name)
	end
	table.insert(runs["test-all"], it.all and name .. "-all" or name)
	if it.valgrind and not given.cross and not given.sanitize then
		build(name .. "-valgrind", "test", "| " .. program,
			"run = CK_TIMEOUT_MULTIPLIER=20 valgrind -q --error-exitcode=1 " .. program)
		table.insert(runs[it.valgrind], name .. "-valgrind")
	end
end
local function runs_here(it)
	local wraps = it["wrap_" .. machine.system.name] or it.wrap
	return (not it.on or it.on == machine.system.name) and (not wraps or machine.system.wraps ~= false)
		and not machine.system.untold[it.name]
end
for _, it in ipairs(tree.tests.in_c) do
	if runs_here(it) and (machine.unwinds or not it.unwinds) then
		add_suite(it)
	end
end
local built = {}
local function add_walk(it)
	local object, program = "$o/obj/tests/" .. it.program .. ".o", "$o/tests/" .. it.program .. exe
	if not built[program] then
		build(object, "cc", "tests/" .. it.program .. ".c || headers",
			"flags = " .. kit .. " -I$o/include $check_cflags")
		build(program, "link", join(object, "$o/obj/tests/probes_off.o", it.debug and debug_archive or archive),
			join("libs =", wrapping(it.wrap), "-lpthread"))
		built[program] = true
		table.insert(programs, program)
	end
	if not (it.valgrind and (given.cross or given.sanitize)) then
		build(it.name, it.valgrind and "test" or "program", "| " .. program, join(it.valgrind
			and "run = valgrind -q --error-exitcode=1" or "run =", program, it.with))
		for _, run in ipairs(it.of) do
			table.insert(runs[run], it.name)
		end
	end
end
for _, it in ipairs(tree.tests.walks) do
	if runs_here(it) then
		add_walk(it)
	end
end
build("programs-of-tests", "phony", table.concat(programs, " "))
if not given.cross then
	build("test-targets", "test", "| all", "run = $lua tests/cross.lua")
end
for _, name in ipairs {"test-in-c", "test", "test-all", "soak"} do
	build(name, "phony", table.concat(runs[name], " "))
end
