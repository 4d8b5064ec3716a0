-- Names that a header has for itself, as names of a spec: of parameters, of handwritten functions, of types, of
-- elements.
-- Whatever they are, the header compiles without a word, or what vectors cannot have is refused.
--
-- lua5.4 tests/names.lua PAGEGEN INCLUDE_DIR COMPILER...
--
-- A COMPILER with ++ in its name is one for C++; one that is not on this machine is named and left out.

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. here .. "/../gen/?.lua;" .. package.path
local keywords = require "keywords"
local testing = require "testing"
local check, run, quote = testing.check, testing.run, testing.quote

local pagegen, include = arg[1], arg[2]
local scratch, remove = testing.scratch()

-- An item of each kind, with PARAMS, and VIA for what does the work.
local ITEMS = {
	make = "make FN (PARAMS) as one via VIA",
	turn = "turn FN +one +two via VIA",
	borrow = "op FN (PARAMS) via VIA",
	other = "op FN (self NAME, PARAMS) via VIA",
	change = "op FN (PARAMS) changes via VIA",
	part = "op FN (PARAMS) changes gives self via VIA",
	both = "op FN (self *NAME, PARAMS) changes via VIA",
	last = "op FN (PARAMS) ends via VIA",
	out = "op FN (PARAMS) ends gives mpages_region via VIA",
	call = "call FN (PARAMS) gives void via VIA",
	pair = "pair FN (PARAMS) as one + half, two + half via VIA ends h_end",
	end_of = "pair FN as one + half, two + half via h_new ends VIA",
}
local KINDS = {}
for kind in pairs(ITEMS) do
	KINDS[#KINDS + 1] = kind
end
table.sort(KINDS)

-- fill: what stands for FN, NAME, PARAMS and VIA.
local function item(kind, fill)
	return (ITEMS[kind]:gsub("%u+", fill):gsub("%(([^()]-), %)", "(%1)")) .. "\n"
end

-- Makes and compiles the header of a family with these items.
local function compiles(what, items)
	testing.write(scratch .. "/f.spec", [[
family f
axis one a
axis two b
mark half locks
make new (size_t n) as any via h_map from "types.h"
turn more +one
turn less -one
turn wide +two
turn slim -two
op free ends via h_unmap
]] .. table.concat(items))
	local status, _, err = run(("cd %s && %s -o f.h f.spec"):format(scratch, quote(pagegen)))
	check(status == 0, "a header is made: " .. what, err)
	for i = 3, #arg do
		local compiler = arg[i]
		local name = compiler:find("++", 1, true) and "t.cc" or "t.c"
		if run("command -v " .. quote(compiler:match("^%S+"))) == 0 then
			testing.write(scratch .. "/" .. name, "#include \"f.h\"\n")
			local _, out, said = run(("cd %s && %s -Wall -Wextra -Wpedantic -fsyntax-only -I%s %s"):format(scratch,
				compiler, quote(include), name))
			check(out .. said == "", what .. ": " .. compiler, out .. said)
		else
			print("not on this machine: " .. compiler)
		end
	end
	return testing.read(scratch .. "/f.h") or ""
end

-- ---- The names ----

testing.write(scratch .. "/types.h", "")
local NAMES, known = {}, {size_t = true, NULL = true}
do
	local items = {}
	for _, kind in ipairs(KINDS) do
		items[#items + 1] = item(kind, {FN = "h_" .. kind, NAME = "h_other", PARAMS = "", VIA = "h_via_" .. kind})
	end
	local header = compiles("all kinds", items)
	for word in header:gsub("/%*.-%*/", ""):gsub('%b""', ""):gsub("\n#%l+ [^\n]*", ""):gmatch("[%a_][%w_]*") do
		local own = word:find("^f_") or word:find("^h_") or word:find("^_") or word:lower():find("^mpages_")
		if not (own or known[word] or keywords.c[word] or keywords.cpp[word]) then
			known[word] = true
			NAMES[#NAMES + 1] = word
		end
	end
	table.sort(NAMES)
	local all = table.concat(NAMES, " ")
	check(#NAMES > 12 and all:find("made") and all:find("pages"), "names are found", all)
end

-- ---- As parameters, as functions, as types ----

do
	local params, types, lines = {}, {}, {}
	for i, name in ipairs(NAMES) do
		params[i] = "size_t " .. name
		types[i] = ("%s *h_%d"):format(name, i)
		lines[i] = ("typedef int %s;\n"):format(name)
	end
	local items, typed = {}, {}
	for i, kind in ipairs(KINDS) do
		local fill = {FN = "h_" .. kind, NAME = "h_other", VIA = "h_via_" .. kind}
		fill.PARAMS = table.concat(params, ", ")
		items[i] = item(kind, fill)
		fill.PARAMS = table.concat(types, ", ")
		typed[i] = item(kind, fill)
	end
	compiles("parameters", items)
	for _, kind in ipairs {"other", "both"} do
		for i, name in ipairs(NAMES) do
			items[i] = item(kind, {FN = "h_" .. name, NAME = name, PARAMS = "", VIA = "h_via_" .. name})
		end
		compiles("another handle: " .. kind, items)
	end
	-- Words of the language are names in parentheses only.
	local lexer = testing.read(here .. "/../gen/lex.re")
	for _, kind in ipairs(KINDS) do
		items = {}
		for _, name in ipairs(NAMES) do
			if not lexer:find('\n\t\t"' .. name .. '" ', 1, true) then
				items[#items + 1] = item(kind, {FN = "h_" .. name, NAME = "h_other", PARAMS = "", VIA = name})
			end
		end
		compiles("functions: " .. kind, items)
	end
	testing.write(scratch .. "/types.h", table.concat(lines))
	compiles("types", typed)
end

-- ---- As names of elements, and of what drops and copies them ----

do
	testing.write(scratch .. "/v.spec", "vec h of h_type drop h_drop copy h_copy\n")
	local _, header = run(("cd %s && %s v.spec"):format(scratch, quote(pagegen)))
	local names, seen, refused = {}, {}, 0
	for word in header:gsub("/%*.-%*/", ""):gsub('%b""', ""):gsub("\n#%l+ [^\n]*", ""):gmatch("[%a_][%w_]*") do
		local own = word:find("^[h_]_") or word:find("_t$") or word:find("^mem") or word:lower():find("^mpages_")
		if not (own or seen[word] or known[word] and not word:find("%l") or keywords.c[word] or keywords.cpp[word]) then
			seen[word] = true
			names[#names + 1] = word
		end
	end
	local roles = {
		{"vec VEC of NAME", "typedef struct { int q; } NAME;\n"},
		{"vec VEC of h_type drop NAME", "void NAME(h_type *q);\n"},
		{"vec VEC of h_type drop h_drop copy NAME", "bool NAME(h_type *q, h_type const *r);\n"},
	}
	for i, role in ipairs(roles) do
		local items, types = {}, {"typedef struct { int p; } h_type;\nvoid h_drop(h_type *p);\n"}
		for _, name in ipairs(names) do
			local item = role[1]:gsub("VEC", "h_" .. name):gsub("NAME", name) .. "\n"
			testing.write(scratch .. "/v.spec", item)
			if run(("cd %s && %s v.spec >/dev/null"):format(scratch, quote(pagegen))) == 0 then
				items[#items + 1] = item
				types[#types + 1] = role[2]:gsub("NAME", name)
			else
				refused = refused + 1
			end
		end
		testing.write(scratch .. "/types.h", "#include <stdbool.h>\n" .. table.concat(types))
		compiles("elements: " .. i, items)
	end
	check(refused >= 48 and #names * 3 > refused, "some are refused", refused .. " " .. table.concat(names, " "))
end

remove()
testing.finish()
