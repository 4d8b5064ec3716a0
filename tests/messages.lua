-- What compilers say to the mistakes that people make most, to the letter.
--
-- lua5.4 tests/messages.lua [--bless] INCLUDE_DIR CC...
--
-- The goldens are tests/messages/CC-MAJOR.txt; a compiler that has none is named and left out.
-- Line and column numbers of headers are N there, and so are those of whatever else is not in the
-- program.

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, run, quote = testing.check, testing.run, testing.quote

local EXEC = "#define PAGES_ALLOW_EXEC\n"
local WX = EXEC .. "#define PAGES_ALLOW_WX\n"

-- What is done wrong, what is defined, the parameters, and the line with the mistake. elsewhere:
-- the first line of the message may be about the header.
local MISTAKES = {
	{"writing to read-only pages", "", "pages_r p", 'return pages_r_store(p, 0, "x", 1);'},
	{"writing through a view of read-only pages", "", "pages_r p",
		"pages_r_bytes_mut(p).ptr[0] = 1;"},
	{"a pointer into read-only pages, to write", "", "pages_r p",
		"*(char *)pages_r_at_mut(p, 0) = 1;"},
	{"wiping read-only pages", "", "pages_r p", "return pages_r_decommit(p, 0, 1);"},
	{"growing read-only pages", "", "pages_r *p", "return pages_r_resize(p, 8192);"},
	{"reading pages that cannot be read", "", "pages_none p",
		"return pages_none_bytes(p).ptr[0];"},
	{"calling into pages that are not executable", EXEC, "pages_rw p",
		"pages_rw_entry(p, 0).fn();"},
	{"making writable pages executable", EXEC, "pages_rw p",
		"pages_rwx q = pages_rw_allow_exec(&p);"},
	{"making executable pages writable", EXEC, "pages_rx p",
		"pages_rwx q = pages_rx_allow_write(&p);"},
	{"forgetting PAGES_ALLOW_EXEC at a turn", "", "pages_rw p",
		"pages_rx q = pages_rw_set_protected_exec(&p);"},
	{"forgetting PAGES_ALLOW_EXEC at the making", "", "size_t n",
		"pages_rx q = pages_rx_new(n);"},
	{"forgetting both macros", "", "size_t n", "pages_rwx q = pages_rwx_new(n);"},
	{"forgetting the second macro", EXEC, "size_t n", "pages_rwx q = pages_rwx_new(n);"},
	{"using the old type after a turn", EXEC, "pages_rx run",
		'return pages_rw_store(run, 0, "x", 1);'},
	{"taking a turn's result for another state", EXEC, "pages_rw p",
		"pages_rw q = pages_rw_set_protected_exec(&p);", elsewhere = true},
	{"freeing the wrong handle", "", "pages_r p", "return pages_rw_free(&p);"},
	{"forgetting the & of free", "", "pages_rw p", "return pages_rw_free(p);"},
	{"forgetting the & of a turn", "", "pages_rw p", "pages_r q = pages_rw_deny_write(p);"},
	{"forgetting the & of resize", "", "pages_rw p", "return pages_rw_resize(p, 8192);"},
	{"an & too many", "", "pages_rw p", "return (int)pages_rw_size(&p);"},
	{"pushing to a frozen vector", "#include <memory_pages/vectors.h>\n", "f64_vec_frozen v",
		"return f64_vec_frozen_push(&v, 1.0);"},
	{"turning to what it is already", WX, "pages_rwx p",
		"pages_rwx q = pages_rwx_allow_write(&p);"},
}

local bless = arg[1] == "--bless"
local first = bless and 2 or 1
local include = arg[first]

local function said(cc, flag, mistake)
	local scratch, remove = testing.scratch()
	testing.write(scratch .. "/app.c",
		("%s#include <memory_pages/pages.h>\nint f(%s);\nint f(%s)\n{\n\t%s\n\treturn 0;\n}\n")
		:format(mistake[2], mistake[3], mistake[3], mistake[4]))
	local status, out, err = run(("cd %s && LC_ALL=C %s -fsyntax-only %s %s app.c"):format(scratch, cc, flag, quote(include)))
	remove()
	local text = (out .. err):gsub(include:gsub("%W", "%%%0") .. "/", "")
	text = text:gsub("(memory_pages/%w+%.h:)%d+:%d+",
		"%1N:N"):gsub("(memory_pages/%w+%.h:)%d+", "%1N")
	text = text:gsub("<scratch space>:%d+:%d+", "<scratch space>:N:N"):gsub("\n +%d+ |",
		"\n    N |")
	return text:gsub("[ \t]+\n", "\n"), status
end

for i = first + 1, #arg do
	local cc = arg[i]
	local _, version = run(cc .. " -dumpversion")
	local golden = ("%s/messages/%s-%s.txt"):format(here, cc:match("[%a]+"),
		version:match("^%d+"))
	local wanted = testing.read(golden)
	local all = {}
	for _, mistake in ipairs(MISTAKES) do
		local text, status = said(cc, "-I", mistake)
		local system, system_status = said(cc, "-isystem", mistake)
		local name = mistake[1] .. ", " .. cc
		check(status ~= 0 and system_status ~= 0, "an error: " .. name)
		-- The first error is on the user's own line, and that line is shown.
		local line = select(2, mistake[2]:gsub("\n", "")) + 5
		for how, output in pairs {["-I"] = text, ["-isystem"] = system} do
			local at = output:match("([^\n]*) error: ")
			-- But gcc finds fault with the value of a macro where the macro is.
			local here = at and at:find("^app%.c:" .. line .. ":")
			check(here or mistake.elsewhere,
				("at the user's line with %s: %s"):format(how, name), output)
			check(output:find(mistake[4], 1, true),
				("shows the user's line with %s: %s"):format(how, name), output)
		end
		all[#all + 1] = ("==== %s\n%s"):format(mistake[1], text)
	end
	local text = table.concat(all, "\n")
	if bless then
		testing.write(golden, text)
	elseif wanted then
		check(text == wanted, "golden " .. golden, testing.difference(wanted, text))
	else
		print("no golden for this compiler: " .. cc .. " " .. version:gsub("\n", ""))
	end
end

testing.finish()
