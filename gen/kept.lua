-- What a used spec has must come out as it was in the family of the spec that uses it.

local kept = {}

-- What makes a function the same function.
local function signature(fn)
	local parts = {fn.via, fn.result, fn.effect, table.concat(fn.fences, "+")}
	for _, param in ipairs(fn.params) do
		parts[#parts + 1] = param.type .. " " .. param.name
	end
	return table.concat(parts, ",")
end

-- All that a checked spec has, and those that it uses: the types of states, the signatures of functions
-- by their full names, and the full names of what does not exist. Only a spec that uses it asks.
local function known_of(spec)
	if not spec.known then
		spec.known = kept.before(spec)
		for _, state in ipairs(spec.states) do
			spec.known.states[state.type] = true
			for _, fn in ipairs(state.functions) do
				spec.known.functions[fn.full] = signature(fn)
			end
			for _, absence in ipairs(state.absences) do
				spec.known.absences[absence.full] = true
			end
		end
	end
	return spec.known
end

-- The same of all specs that one uses.
function kept.before(spec)
	local known = {states = {}, functions = {}, absences = {}}
	for _, used in ipairs(spec.uses) do
		for part, list in pairs(known_of(used)) do
			for name, what in pairs(list) do
				known[part][name] = what
			end
		end
	end
	return known
end

-- The item of this spec that a change is blamed on: what it declares, a rule of its own that is
-- broken, or that it uses others at all.
local function blame(declared, one, broken)
	if one and one.item.spec == declared.spec then
		return one.item.name
	end
	for _, rule in ipairs(broken or {}) do
		if rule.item.spec == declared.spec then
			return rule.item.name
		end
	end
	return declared.place
end

-- before: what the used specs have; gone: the states that rules forbid for good: {type, broken}.
function kept.check(declared, before, states, gone, findings)
	local told = {}
	local function altered(at, message, name)
		if not told[at] then
			told[at] = true
			findings:error(at, message:format(name))
		end
	end
	for _, state in ipairs(gone) do
		if before.states[state.type] then
			altered(blame(declared, nil, state.broken),
				"state %s of a used spec would not exist any more",
				state.type)
		end
	end
	for _, state in ipairs(states) do
		for _, fn in ipairs(state.functions) do
			local was = before.functions[fn.full]
			if before.absences[fn.full] then
				altered(blame(declared, fn.declared),
					"'%s' would exist, which it does not in a used spec",
					fn.full)
			elseif was and was ~= signature(fn) then
				altered(blame(declared, fn.declared, fn.broken),
					"'%s' would not be what it is in a used spec", fn.full)
			end
		end
		for _, absence in ipairs(state.absences) do
			if before.functions[absence.full] then
				altered(blame(declared, absence.by, absence.why.broken),
					"'%s' would not exist, which it does in a used spec",
					absence.full)
			end
		end
	end
end

return kept
