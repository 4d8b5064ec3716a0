-- Specs in, text out: goldens, determinism, and every diagnostic to the letter.
--
-- lua5.4 tests/specs.lua PAGEGEN

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, run, quote = testing.check, testing.run, testing.quote

local pagegen = testing.program(arg[1])
local specs = here .. "/../spec"

-- Each golden is what its spec makes, twice over, whatever the environment of the process.
for _, name in ipairs(testing.list(here .. "/golden", ".h")) do
	local path = specs .. "/" .. name:gsub("%.h$", ".spec")
	-- What is not shipped is a spec of the tests.
	local spec = quote(testing.read(path) and path or here .. "/"
		.. name:gsub("%.h$", ".spec"))
	local golden = testing.read(here .. "/golden/" .. name)
	local status, out, err = run(("%s -Werror %s"):format(pagegen, spec))
	check(status == 0 and err == "", "pagegen " .. name, err)
	check(out == golden, "golden " .. name .. " (ninja bless accepts a change)",
		testing.difference(golden, out))
	local _, again = run(("env -i LC_ALL=C TZ=Etc/GMT+9 %s %s"):format(pagegen, spec))
	check(again == out, "the same bytes in another process: " .. name)
end

-- So is the documentation that comes from the spec.
for name, emitter in pairs {["states.md"] = "states", ["states.dot"] = "dot"} do
	local kept = testing.read(here .. "/../docs/" .. name)
	local _, out = run(("%s --emit %s %s"):format(pagegen, emitter,
		quote(specs .. "/pages.spec")))
	check(out == kept and #out > 1000, "docs/" .. name .. " (ninja bless accepts a change)",
		testing.difference(kept, out))
end

-- And the table of platforms, of which the specs tell one half and the list of targets the other.
do
	local kept = testing.read(here .. "/../docs/platforms.md")
	local _, out, err = run(("lua5.4 %s/platforms.lua %s"):format(quote(here), quote(arg[1])))
	check(out == kept, "docs/platforms.md (ninja bless accepts a change)",
		err .. testing.difference(kept, out))
end

-- CRLF or LF, with or without the last line's end: the same header.
do
	local text = testing.read(specs .. "/pages.spec")
	local golden = testing.read(here .. "/golden/pages.h")
	local scratch, remove = testing.scratch()
	-- All of a checkout with the line ends of Windows.
	for _, name in ipairs(testing.list(specs, ".spec")) do
		testing.write(scratch .. "/" .. name, (testing.read(specs .. "/" .. name):gsub("\n", "\r\n")))
	end
	for _, name in ipairs(testing.list(specs, ".spec")) do
		local wanted = testing.read(here .. "/golden/" .. name:gsub("spec$", "h"))
		local status, out, err = run(("%s %s/%s"):format(pagegen, quote(scratch), name))
		check(status == 0 and out == wanted, name .. " with CRLF", err .. testing.difference(wanted, out))
	end
	for name, variant in pairs {bom = "\239\187\191" .. text, cut = text:gsub("\n+$", "")} do
		testing.write(scratch .. "/pages.spec", variant)
		local status, out = run(("%s %s/pages.spec"):format(pagegen,
			quote(scratch)))
		check(status == 0 and out == golden, "pages.spec written differently: " .. name)
	end
	remove()
end

-- A used spec is found beside its user, then in the folders of -I, in their order, then in
-- pagegen itself, and the depfile names all files that were read.
do
	local scratch, remove = testing.scratch()
	local function place(folder, doc)
		run(("mkdir -p %s/%s"):format(scratch, folder))
		testing.write(("%s/%s/base.spec"):format(scratch, folder),
			("--- %s\nfamily f\naxis read r\nmake new as any via f_map\nop free ends via f_unmap\n"):format(doc))
	end
	run(("mkdir -p %s/app"):format(scratch))
	testing.write(scratch .. "/app/a.spec",
		'use "base.spec"\ncall go () gives void needs read via f_entry\n')
	local command = ("cd %s && %s -I one -I two --depfile a.d -o a.h app/a.spec; cat a.d"):format(scratch, pagegen)
	local status, _, err = run(command)
	check(err:find("there is no spec 'base.spec'", 1, true), "a used spec that is nowhere",
		err)
	for _, folder in ipairs {"two", "one", "app"} do
		place(folder, folder)
		local _, deps = run(command)
		check(deps == ("a.h: app/a.spec %s/base.spec\n"):format(folder), "a used spec in "
			.. folder, deps)
	end
	local header = testing.read(scratch .. "/a.h")
	check(header:find('#include "base.h"', 1, true), "its header is the user's own")
	testing.write(scratch .. "/app/b.spec",
		'use "pages.spec"\ncall go () gives void needs read via f_entry\n')
	status, header, err = run(("cd %s && %s -I one app/b.spec"):format(scratch,
		pagegen))
	check(status == 0 and header:find("#include <memory_pages/pages.h>", 1, true),
		"a shipped spec is part of pagegen", err)
	-- Only the spec itself can be standard input: a used one of that name is a file.
	run(("cp %s/pages.spec %s/- && printf '%%s\\n' 'use \"-\"' >%s/c.spec"):format(quote(specs), scratch, scratch))
	status, _, err = run(("cd %s && %s c.spec </dev/null"):format(scratch, pagegen))
	check(status == 0, "a used spec is never standard input", err)
	-- What is there and cannot be read is told, not passed over.
	testing.write(scratch .. "/app/base.spec", ("-"):rep(1100000) .. "\n")
	_, _, err = run(command)
	check(err:find("'base.spec' cannot be used", 1, true)
		and err:find("hint: 'app/base.spec' is larger than 1 MiB", 1, true), "a used spec of more than 1 MiB", err)
	run(("cp %s/pages.spec %s/app"):format(quote(specs), scratch))
	local _, again = run(("cd %s && %s app/b.spec"):format(scratch, pagegen))
	check(again == header, "a copy of a shipped spec is the shipped spec")
	remove()
end

-- A pair that needs macros which no single function needs together is there, and fenced by all of them.
do
	local scratch, remove = testing.scratch()
	testing.write(scratch .. "/f.spec", [[
family f
axis one a
axis two b
mark twin locks
rule ra never one unless MAY_A
rule rb never two unless MAY_B
rule both never one + two
make new (size_t n) as any via f_map
pair halves as one + twin, two + twin via f_map_two ends f_unmap_two
op ok via f_ok
op free ends via f_unmap
]])
	local status, header, err = run(("%s -Werror %s/f.spec"):format(pagegen, quote(scratch)))
	check(status == 0 and header:find("\n#if defined MAY_A && defined MAY_B\n.*\nf_halves_new%(void%)\n"),
		"a pair of halves behind different macros", err .. header)
	check(header:find("f_halves_free does not exist: rule ra: never one unless MAY_A; define that", 1, true),
		"and what it lacks without them", header)
	remove()
end

-- Every bad spec: the exact text, the right status, and no output where there is an error.
for _, name in ipairs(testing.list(here .. "/bad", ".spec")) do
	local wanted = testing.read(here .. "/bad/" .. name:gsub("%.spec$", ".err"))
		or "(no .err file)"
	local status, out, err = run(("cd %s/bad && %s %s"):format(quote(here), pagegen,
		quote(name)))
	-- So Windows says what a folder is that is read as a file.
	err = err:gsub("Permission denied", "Is a directory")
	local is_error = wanted:find(": error: ", 1, true) ~= nil
	check(err == wanted, "diagnostics of bad/" .. name, testing.difference(wanted, err))
	check(status == (is_error and 1 or 0), "exit status of bad/" .. name, tostring(status))
	check((out == "") == is_error, "output of bad/" .. name)
	if not is_error then
		status = run(("cd %s/bad && %s -Werror %s >/dev/null"):format(quote(here),
			pagegen, quote(name)))
		check(status == 1, "-Werror of bad/" .. name)
	end
end

testing.finish()
