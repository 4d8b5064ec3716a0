-- The strength rows of all shipped specs, and the lists of targets and tests, to docs/platforms.md.
--
-- lua5.4 tests/platforms.lua PAGEGEN >docs/platforms.md

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"

local pagegen = testing.program(arg[1])
local HOW = {exact = "exact", gives = "wider", emulated = "emulated", absent = "absent"}

-- What rows speak of, in the order of the table; by platform, its rows for each.
local features, known, rows = {}, {}, {}

local function note(feature)
	if not known[feature] then
		known[feature] = true
		features[#features + 1] = feature
	end
end

local function read(spec)
	local status, text, err = testing.run(("%s --emit %s/strength_rows.lua %s/../spec/%s"):format(pagegen,
		here, here, spec))
	assert(status == 0, err)
	for mark in text:gmatch("mark (%S+)\n") do
		note(mark)
	end
	for platform, set, how, probe in text:gmatch("row (%S+) (%S+) (%S+) (%S+)\n") do
		note(set)
		rows[platform] = rows[platform] or {}
		rows[platform][set] = rows[platform][set] or {}
		rows[platform][set][#rows[platform][set] + 1] = {how = HOW[how], probe = probe}
	end
end

-- What a feature is on a machine with these names: each that a probe may find, down to what always holds.
local function strength(names, feature)
	local found, seen = {}, {}
	for _, name in ipairs(names) do
		for _, row in ipairs(rows[name] and rows[name][feature] or {}) do
			if not seen[row.how] then
				seen[row.how] = true
				found[#found + 1] = row.how
			end
			if row.probe == "always" then
				return table.concat(found, " or ")
			end
		end
	end
	if not seen.exact then
		found[#found + 1] = "exact"
	end
	return table.concat(found, " or ")
end

local function line(cells)
	return "| " .. table.concat(cells, " | ") .. " |\n"
end

read "pages.spec" -- its rows come first, and again with each spec that uses it
for _, spec in ipairs(testing.list(here .. "/../spec", ".spec")) do
	read(spec)
end

local targets = dofile(here .. "/targets.lua")
local tests = dofile(here .. "/list.lua")
table.insert(targets, 1, {is = "Linux, x86-64", names = {"linux", "x86"}})

local head, rule = {"", "tests"}, {"---", "---"}
for _, feature in ipairs(features) do
	head[#head + 1], rule[#rule + 1] = feature, "---"
end
local out = {[[
# Platforms

What a type promises, and what the system does for it: `exact`, the system enforces it; `wider`, it lets through
more than the type does; `emulated`, the library brings about the effect by other means; `absent`, only the type
says so. Where a cell has two words, a function tells at run time which: `pages_x_strength()` and its like. The
columns are what the `strength` rows of the shipped specs speak of: under `write` stands how well what can be
written is kept from being read, under `exec` how well code is.

]], line(head), line(rule)}
for _, target in ipairs(targets) do
	if target.is then
		local cells = {target.is, target.never and target.never .. ", never run"
			or target.emulator and not target.system and "emulated" or "run"}
		for _, feature in ipairs(features) do
			cells[#cells + 1] = strength(target.names, feature)
		end
		out[#out + 1] = line(cells)
	end
end
out[#out + 1] = [[

`run`: the tests of the library in C pass there, and pagegen makes the same bytes. `lua5.4 tests/cross.lua TRIPLE`
builds all of it and runs it: Linux on x86 as it is, Windows under Wine. `emulated`: all that, under an emulator of
programs; [what that does not show](#what-an-emulator-of-programs-does-not-show) is told below. `linked, never
run`: all of it is compiled with the system's own headers and linked with its libraries; no machine of that kind was
to be had.
`compiled, never run`: the library is compiled, against [declarations](../tests/bsd/README.md) written after the
system's manuals, and tried with calls like its own on Linux; what the cells say is what those manuals say.

`locked` promises three things, and is `absent` where one of them is missing. All of these systems keep such pages in
memory, Windows as long as they can be accessed; but on Windows, macOS, NetBSD and OpenBSD they are in dumps, and on
macOS children have a copy.

All tests run again with other sizes of pages, as qemu-user pretends them:

]]
for _, target in ipairs(targets) do
	for _, size in ipairs(target.page_sizes or {}) do
		out[#out + 1] = ("- %s: pages of %d KiB\n"):format(target.is, size // 1024)
	end
end
out[#out + 1] = [[

POWER has passed with pages of 64 KiB. `ninja test-targets` runs it where its compiler is found; `.ci/run` leaves it
out, for time.

What is about the kernel runs under others of Debian, too, in an emulator of machines, by `lua5.4 tests/cross.lua
--kernels TRIPLE`. Such machines take many minutes, so `.ci/run` starts none. That of Linux 5.10 has nothing of what
[`runtime/probe.h`](../runtime/probe.h) gives a later version, and shows what the library does without:

]]
for _, target in ipairs(targets) do
	for _, kernel in ipairs(target.kernels or {}) do
		out[#out + 1] = ("- %s: %s, `%s` of %s\n"):format(target.is, kernel.is, kernel.package,
			kernel.release)
	end
end

-- Which tests a system has not, by reason, in the order of the list.
local function left_out(system)
	local reasons, names = {}, {}
	for _, list in ipairs {tests.in_c, tests.walks} do
		for _, it in ipairs(list) do
			if it.on and it.on ~= system and not it.name:find "^soak" then
				if not names[it.because] then
					reasons[#reasons + 1], names[it.because] = it.because, {}
				end
				table.insert(names[it.because], "`" .. it.name:gsub("^test%-", "") .. "`")
			end
		end
	end
	for i, reason in ipairs(reasons) do
		reasons[i] = "- " .. reason .. ": " .. table.concat(names[reason], ", ") .. "\n"
	end
	return table.concat(reasons)
end

for _, target in ipairs(targets) do
	if target.system then
		out[#out + 1] = "\nNot run on " .. target.is .. ", of those of Linux:\n\n" .. left_out(target.system)
	end
end
out[#out + 1] = [[

With musl `tools` is not run either, since Debian's has no unwinder. A test that needs what a machine has not is
passed over, and says so.
]]
out[#out + 1] = testing.read(here .. "/platforms.md")
io.write(table.concat(out))
