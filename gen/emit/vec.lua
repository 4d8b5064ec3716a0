-- A vector of the model to its part of the header.

local absence = require "emit.absence"
local c = require "emit.c"
local helpers_text = require "emit.vec_helpers"
local owner = require "emit.vec_owner"
local shims = require "emit.shims"

-- Where the text of functions is.
local PARTS = {helpers_text, require "emit.vec_open", require "emit.vec_elements",
	require "emit.vec_memory", require "emit.vec_frozen"}

local vec_text = {}

-- The text of a function, by its name without that of the vector's type.
local function text_of(vec, name)
	local found = vec.drop and owner.text[name]
	for _, part in ipairs(PARTS) do
		found = found or part[name]
	end
	return found
end

local function filled(vec, template)
	local element = vec.element
	local values = {
		vec = vec.type, drop = vec.drop, copy = vec.copy, T = element,
		V = c.declare(element, ""),
		P = c.declare(element, "*"), K = element:find("%*$") and element .. "const *"
			or "const " .. element .. " *",
	}
	local function more(word)
		return owner.more[word] and (vec.drop and owner.more[word] or "")
	end
	return (template:gsub("%$(%l+)", more):gsub("%$(%l+)", values):gsub("%$(%u)", values))
end

local function assertions(vec)
	local lines = {"MPAGES_VEC_ELEMENT($T);\n"}
	if vec.drop then
		lines[2] = "MPAGES_VEC_DROP($drop, $T);\n"
	end
	if vec.copy then
		lines[3] = "MPAGES_VEC_COPY($copy, $T);\n"
	end
	return table.concat(lines)
end

local function helpers(vec)
	local names = table.move(helpers_text.helpers, 1, #helpers_text.helpers, 1, {})
	names[#names + 1] = vec.drop and "drop_all"
	names[#names + 1] = vec.copy and "copy_all"
	local out = {}
	for i, name in ipairs(names) do
		out[i] = text_of(vec, name)
	end
	return table.concat(out, "\n")
end

local function functions(vec, list, prefix)
	local out = {}
	for i, fn in ipairs(list) do
		out[i] = text_of(vec, prefix .. fn.name)
	end
	return table.concat(out, "\n")
end

function vec_text.block(vec)
	local open, frozen = vec.states[1], vec.states[2]
	local function title(text)
		return "/* ---- " .. text .. " ---- */\n"
	end
	local out = {
		title(vec.type .. ": vectors of " .. vec.element), assertions(vec),
		c.comment(vec.doc) .. helpers_text.types,
		title("For the functions below"), helpers(vec),
		title(vec.type), functions(vec, open.functions, ""),
		title(vec.type .. "_cursor"), functions(vec, vec.cursor, "cursor_"),
		title(vec.type .. "_frozen"), functions(vec, frozen.functions, "frozen_"),
	}
	local addresses, absences = {}, {}
	local function add_addresses(of, type)
		for _, fn in ipairs(of) do
			if c.by_address(fn) then
				addresses[#addresses + 1] = shims.typed_address({type = type}, fn)
			end
		end
	end
	add_addresses(open.functions, open.type)
	add_addresses(vec.cursor, vec.type .. "_cursor")
	add_addresses(frozen.functions, frozen.type)
	for _, state in ipairs(vec.states) do
		for _, one in ipairs(state.absences) do
			absences[#absences + 1] = absence.for_good(one)
		end
	end
	return filled(vec, table.concat(out, "\n")) .. "\n#ifndef __cplusplus\n"
		.. table.concat(addresses)
		.. "#endif\n\n" .. table.concat(absences) .. "\n"
end

return vec_text
