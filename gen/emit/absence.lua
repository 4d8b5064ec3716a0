-- What does not exist, to macros that do not compile and say why.

local c = require "emit.c"

local absence = {}

local function contains(list, wanted)
	for _, value in ipairs(list) do
		if value == wanted then
			return true
		end
	end
	return false
end

-- result: what the function would return.
local function absent(full, result, why)
	return ("#define %s(...) \\\n\tMPAGES_DOES_NOT_EXIST(%s, %s, %s)\n"):format(full, result,
		full, why)
end

-- One that no macro brings.
function absence.for_good(one)
	local text = one.full .. " does not exist: " .. one.why
	if one.lead then
		text = text .. "; " .. one.lead
	end
	return absent(one.full, one.result, c.string(text))
end

-- What tells of functions that are missing while these macros are: from one to its macro, with the
-- rules that the macros would lift, and what else to do.
function absence.without(model, missing)
	local lifted = {}
	for _, rule in ipairs(model.rules) do
		if contains(missing, rule.unless) then
			lifted[#lifted + 1] = {name = rule.name, text = ("rule %s: never %s unless %s; "):format(
				rule.name, table.concat(rule.never, " + "), rule.unless)}
		end
	end
	local define = ("define %s before this header is included"):format(#missing > 1 and "these"
		or "that")
	return function(fn)
		local parts = {fn.full, " does not exist: "}
		for _, rule in ipairs(lifted) do
			parts[#parts + 1] = contains(fn.unless, rule.name) and rule.text or nil
		end
		parts[#parts + 1] = define
		if fn.lead then
			parts[#parts + 1] = ", or: " .. fn.lead
		end
		return absent(fn.full, fn.result, c.string(table.concat(parts)))
	end
end

return absence
