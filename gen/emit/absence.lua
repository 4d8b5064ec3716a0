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

-- Why a function is missing while these macros are: the rules that they would lift, and what else
-- to do.
function absence.unless(model, fn, missing)
	local parts = {}
	for _, rule in ipairs(model.rules) do
		if contains(missing, rule.unless) and contains(fn.unless, rule.name) then
			parts[#parts + 1] = ("rule %s: never %s unless %s"):format(rule.name,
				table.concat(rule.never, " + "), rule.unless)
		end
	end
	parts[#parts + 1] = ("define %s before this header is included%s"):format(
		#missing > 1 and "these" or "that", fn.lead and ", or: " .. fn.lead or "")
	return absent(fn.full, fn.result, c.string(fn.full .. " does not exist: "
		.. table.concat(parts, "; ")))
end

return absence
