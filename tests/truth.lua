-- The hand-written table of legal turns, against the model and against what really compiles.
--
-- lua5.4 tests/truth.lua PAGEGEN INCLUDE_DIR CC...

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local decode = require "json"
local check, run, quote = testing.check, testing.run, testing.quote

local pagegen, include = arg[1], arg[2]
local EXEC, WX = "PAGES_ALLOW_EXEC", "PAGES_ALLOW_WX"

-- truth[state][turn] = {to = ..., fences = {...}}, or false where the turn does not exist.
local function read_truth()
	local truth, states, turns = {}, {}, nil
	for line in io.lines(here .. "/truth.txt") do
		local header = line:match("^# state%s+(.*)$")
		if header then
			turns = {}
			for name in header:gmatch("%S+") do
				turns[#turns + 1] = name
			end
		elseif not line:find("^#") then
			local cells = {}
			for cell in line:gmatch("%S+") do
				cells[#cells + 1] = cell
			end
			local state = cells[1]
			states[#states + 1] = state
			truth[state] = {}
			assert(#cells == #turns + 1, "a row of truth.txt has a cell for each turn")
			for i, turn in ipairs(turns) do
				local fence, to = cells[i + 1]:match("^([eW]?):?(%w+)$")
				truth[state][turn] = to and {
					to = to, fences = fence == "W" and {EXEC, WX}
						or fence == "e" and {EXEC} or {},
				} or false
			end
		end
	end
	assert(#states == 8 and #turns == 9, "truth.txt has eight states and nine turns")
	return truth, states, turns
end

local truth, states, turns = read_truth()

-- ---- The model ----

local status, json, err = run(quote(pagegen) .. " --emit model spec/pages.spec")
assert(status == 0, err)
local model = decode(json)
local state_of = {}
for _, state in ipairs(model.states) do
	state_of[state.name] = state
end
check(#model.states == #states, "the model has as many states as the table")
check(#model.turns == #turns, "the model has as many turns as the table")

for _, name in ipairs(states) do
	local there, absent = {}, {}
	for _, fn in ipairs(state_of[name].functions) do
		there[fn.name] = fn
	end
	for _, one in ipairs(state_of[name].absences) do
		absent[one.name] = one
	end
	for _, turn in ipairs(turns) do
		local cell, fn = truth[name][turn], there[turn]
		local what = ("model: %s %s"):format(name, turn)
		if cell then
			check(fn and fn.to == cell.to and table.concat(fn.fences) == table.concat(cell.fences)
				and not absent[turn], what)
		else
			check(not fn and absent[turn] and #absent[turn].why > 0, what)
		end
	end
end

-- ---- The compilers ----

-- Compiles one program a line; returns the set of lines with an error, and all that was said.
local function compile(cc, macros, lines)
	local scratch, remove = testing.scratch()
	testing.write(scratch .. "/t.c", table.concat(lines, "\n") .. "\n")
	local define = ""
	for _, macro in ipairs(macros) do
		define = define .. " -D" .. macro
	end
	local limit = cc:find("clang") and "-ferror-limit=0 -fno-caret-diagnostics"
		or "-fmax-errors=0"
	local _, _, said = run(("%s -std=c11 -fsyntax-only %s%s -I%s %s/t.c"):format(cc, limit,
		define,
		quote(include), scratch))
	remove()
	local bad = {}
	-- An error in a macro is told at the macro by gcc, with the user's line in a note behind
	-- it.
	for number in said:gmatch("t%.c:(%d+):") do
		bad[tonumber(number)] = true
	end
	return bad, said
end

local MODES = {{}, {EXEC}, {WX}, {EXEC, WX}}

local function allowed(cell, macros)
	local defined = {}
	for _, macro in ipairs(macros) do
		defined[macro] = true
	end
	for _, fence in ipairs(cell and cell.fences or {}) do
		if not defined[fence] then
			return false
		end
	end
	return cell ~= false
end

for i = 3, #arg do
	local cc = arg[i]
	for _, macros in ipairs(MODES) do
		local legal, illegal = {"#include <memory_pages/pages.h>"},
		{"#include <memory_pages/pages.h>"}
		local legal_name, illegal_name = {}, {}
		for _, state in ipairs(states) do
			for _, turn in ipairs(turns) do
				local cell = truth[state][turn]
				local fine = allowed(cell, macros)
				local lines = fine and legal or illegal
				lines[#lines + 1] = ("void f%d(pages_%s *p); void f%d(pages_%s *p) { pages_%s to = pages_%s_%s(p); (void)to; }")
					:format(#lines, state, #lines, state, cell and cell.to
						or "none", state, turn);
				(fine and legal_name or illegal_name)[#lines] = state .. " "
					.. turn
			end
		end
		local mode = cc .. " " .. (macros[1] and table.concat(macros, "+") or "plain")
		local _, said = compile(cc, macros, legal)
		check(said == "" and #legal > 1, "legal turns compile in silence: " .. mode, said)
		local bad, text = compile(cc, macros, illegal)
		for number, name in pairs(illegal_name) do
			check(bad[number], ("%s does not compile: %s"):format(name, mode))
		end
		local _, told = text:gsub("_%w+ does not exist: ", "")
		check(told >= #illegal - 1, "each illegal turn is told with a reason: " .. mode)
	end
end

testing.finish()
