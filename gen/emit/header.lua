-- Model to the C header: one type and one set of functions per state, and a reason for all that
-- is not there.
--
-- The header of a spec that uses others includes theirs and holds what is not old.
--
-- The header has a block for what always exists, and one for each set of macros that fences
-- functions. A block is its own include guard, so that including the header again with more
-- macros adds what was missing. Until then each fenced name is a macro that does not compile and
-- says why.

local absence = require "emit.absence"
local c = require "emit.c"
local declarations = require "emit.declarations"
local pair_text = require "emit.pair"
local shims = require "emit.shims"

local function upper(name)
	return name:upper():gsub("[^A-Z0-9]", "_")
end

local function guard(model, fences)
	local name = "PAGEGEN_" .. upper(model.name) .. "_H"
	return #fences == 0 and name or name .. "_WITH_" .. table.concat(fences, "_AND_")
end

-- What is new, by the macros that fence it, small sets first, and first of all what is always there.
-- Each part is {fences, functions (a list), of (the same by state), pairs}.
local function parted(model)
	local parts, by_key = {}, {}
	local function part_of(fences)
		local key = table.concat(fences, " ")
		if not by_key[key] then
			by_key[key] = {fences = fences, functions = {}, of = {}, pairs = {}, order = #parts}
			table.insert(parts, by_key[key])
		end
		return by_key[key]
	end

	part_of {}
	for _, state in ipairs(model.states) do
		for _, fn in ipairs(c.new(state.functions)) do
			local part = part_of(fn.fences)
			part.of[state] = part.of[state] or {}
			table.insert(part.of[state], fn)
			table.insert(part.functions, fn)
		end
	end
	for _, pair in ipairs(c.new(model.pairs)) do
		table.insert(part_of(pair_text.fences(model, pair)).pairs, pair)
	end
	table.sort(parts, function(a, b)
		if #a.fences ~= #b.fences then
			return #a.fences < #b.fences
		end
		return a.order < b.order
	end)
	return parts
end

-- The text of a part's functions, state by state.
local function block(model, part)
	local sections, addresses = {}, {}
	for _, state in ipairs(model.states) do
		local here = {}
		for i, fn in ipairs(part.of[state] or {}) do
			local text = shims.text(state, fn)
			local address = c.by_address(fn) and shims.typed_address(state, fn)
			if not fn.shared then
				addresses[#addresses + 1] = address or nil
			elseif address then
				text = text .. "\n#ifndef __cplusplus\n" .. address .. "#endif\n"
			end
			here[i] = fn.shared and c.once(fn.full, text) or text
		end
		if #part.fences == 0 and not state.old then
			local query = shims.strength(state, declarations.strengths_name(model),
				#model.strengths)
			here[#here + 1] = state.shared and c.once(state.type .. "_strength", query)
				or query
		end
		if #here > 0 then
			sections[#sections + 1] = ("/* ---- %s ---- */\n\n"):format(state.type)
				.. table.concat(here, "\n")
		end
	end
	if #addresses > 0 then
		sections[#sections + 1] = "#ifndef __cplusplus\n" .. table.concat(addresses)
			.. "#endif\n"
	end
	return #sections == 0 and "" or table.concat(sections, "\n") .. "\n"
end

-- Two specs may both say that states of a third one lack something: the first to be included does.
local function permanent_absences(model)
	local out = {}
	for _, state in ipairs(model.states) do
		for _, one in ipairs(c.new(state.absences)) do
			local text = absence.for_good(one)
			local elsewhere = state.old or one.shared
			out[#out + 1] = elsewhere and ("#ifndef %s\n%s#endif\n"):format(one.full, text)
				or text
		end
	end
	if #out == 0 then
		return ""
	end
	return "/* ---- What does not exist, and why ---- */\n\n" .. table.concat(out) .. "\n"
end

local function pair_blocks(model, part)
	local out = {}
	for i, pair in ipairs(part.pairs) do
		out[i] = pair_text.block(model, pair)
	end
	return table.concat(out)
end

local function vec_blocks(model)
	local out = {}
	for i, vec in ipairs(c.new(model.vecs)) do
		-- Its templates are long; most specs have no vectors, and do without reading them.
		out[i] = require("emit.vec").block(vec)
	end
	return table.concat(out)
end

-- What always exists, in the order of reading.
local SECTIONS = {
	declarations.prototypes, declarations.types, declarations.constants,
	declarations.strengths, block,
	pair_blocks, permanent_absences, vec_blocks,
}

local function always(model, part)
	local out = {c.fill("#ifndef $guard\n#define $guard\n\n", {guard = guard(model, {})})}
	for _, section in ipairs(SECTIONS) do
		out[#out + 1] = section(model, part)
	end
	out[#out + 1] = "#endif\n"
	return table.concat(out)
end

-- Every way in which some of the macros are missing, those with fewest missing first: pairs of
-- {defined, missing}. The one where none is missing is left out.
local function shortages(fences)
	local list = {}
	for bits = 1, (1 << #fences) - 1 do
		local defined, missing = {}, {}
		for i, macro in ipairs(fences) do
			table.insert(bits & 1 << (i - 1) ~= 0 and missing or defined, macro)
		end
		list[#list + 1] = {defined = defined, missing = missing, bits = bits}
	end
	table.sort(list, function(a, b)
		if #a.missing ~= #b.missing then
			return #a.missing < #b.missing
		end
		return a.bits < b.bits
	end)
	return list
end

local function all_defined(macros)
	local parts = {}
	for i, macro in ipairs(macros) do
		parts[i] = "defined " .. macro
	end
	return table.concat(parts, " && ")
end

local function fenced(model, part)
	local fences = part.fences
	local functions = table.move(part.functions, 1, #part.functions, 1, {})
	local gone, cases = {}, {}
	for _, pair in ipairs(part.pairs) do
		table.move(pair_text.functions(model, pair), 1, 3, #functions + 1, functions)
	end
	-- What another header has made already stays.
	local function unless_there(fn, text)
		return fn.shared and ("#ifndef PAGEGEN_HAS_%s\n%s#endif\n"):format(fn.full, text) or text
	end
	for i, fn in ipairs(functions) do
		gone[i] = unless_there(fn, "#undef " .. fn.full .. "\n")
	end
	for _, shortage in ipairs(shortages(fences)) do
		local absences, absent = {}, absence.without(model, shortage.missing)
		for i, fn in ipairs(functions) do
			absences[i] = unless_there(fn, absent(fn))
		end
		local condition = #shortage.defined > 0 and "#elif "
			.. all_defined(shortage.defined) or "#else"
		cases[#cases + 1] = condition .. "\n\n" .. table.concat(absences) .. "\n"
	end
	return c.fill([[
/* ---- Only with $macros ---- */

#ifndef $guard

$gone
#if $defined
#define $guard

$functions$pairs$cases#endif
#endif
]], {
		macros = table.concat(fences, " and "), guard = guard(model, fences),
		gone = table.concat(gone),
		defined = all_defined(fences), functions = block(model, part),
		pairs = pair_blocks(model, part), cases = table.concat(cases),
	})
end

local OPEN = "#ifdef __cplusplus\nextern \"C\" {\n#endif\n"
local CLOSE = "#ifdef __cplusplus\n}\n#endif\n"

return function(model)
	local parts = parted(model)
	local sections = {declarations.banner(model) .. declarations.includes(model), OPEN,
		always(model, parts[1])}
	for i = 2, #parts do
		sections[i + 2] = fenced(model, parts[i])
	end
	sections[#sections + 1] = CLOSE
	return table.concat(sections, "\n")
end
