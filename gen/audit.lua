-- What is declared to what is wrong with it as a whole: names that meet, rules without effect, states
-- that nobody reaches or leaves.

local report = require "report"

local audit = {}

local MANY_STATES = 32

local function holds(bits, set)
	return bits & set == set
end

-- The declarations that become functions.
function audit.verbs(declared)
	local list = {}
	for _, kind in ipairs {declared.makes, declared.turns, declared.ops} do
		table.move(kind, 1, #kind, #list + 1, list)
	end
	return list
end

-- A rule forbids nothing where another one already covers all that it forbids.
local function rules(declared, findings)
	for i, rule in ipairs(declared.rules) do
		for j, other in ipairs(declared.rules) do
			local wider = i ~= j and holds(rule.bits, other.bits)
				and (not other.unless or other.unless == rule.unless)
			local twins = other.bits == rule.bits and other.unless == rule.unless
			if wider and (j < i or not twins) then
				findings:warning(rule.item.name, ("rule '%s' forbids nothing"):format(rule.name),
					("rule '%s' on line %d forbids all of it"):format(other.name, report.line(other.item)))
				break
			end
		end
	end
end

-- The same op with the same needs can never be told apart.
local function twins(declared, findings)
	local seen = {}
	for _, op in ipairs(declared.ops) do
		local key = op.name .. " " .. op.bits
		if seen[key] then
			findings:error(op.item.name, ("op '%s' is there twice with the same needs"):format(op.name),
				report.first(seen[key]))
			op.told = true
		else
			seen[key] = op.item
		end
	end
end

-- An op is withdrawn from some of the states that have it, so there must be one that gives it.
local function withdrawn(declared, findings)
	local given = {}
	for _, op in ipairs(declared.ops) do
		given[op.name] = given[op.name] or not op.never
	end
	for _, op in ipairs(declared.ops) do
		if not given[op.name] then
			findings:error(op.item.name, ("op '%s' is withdrawn, but nothing gives it"):format(op.name),
				"an op without 'never' gives it first")
		end
	end
end

local function unused(declared, findings)
	for _, one in ipairs(audit.verbs(declared)) do
		if not one.used and not one.told then
			findings:warning(one.item.name, ("%s '%s' exists in no state"):format(one.kind, one.name))
		end
	end
end

-- States from which a walk along the turns (backwards if so) starts, and all that it comes by.
local function walk(states, starts, backwards)
	local next_of, seen, queue = {}, {}, {}
	for _, state in ipairs(states) do
		next_of[state] = next_of[state] or {}
		for _, fn in ipairs(state.functions) do
			if fn.to then
				local from, to = state, fn.to
				if backwards then
					from, to = to, from
				end
				next_of[from] = next_of[from] or {}
				table.insert(next_of[from], to)
			end
		end
		if starts(state) then
			seen[state] = true
			queue[#queue + 1] = state
		end
	end
	local i = 1
	while queue[i] do
		for _, state in ipairs(next_of[queue[i]]) do
			if not seen[state] then
				seen[state] = true
				queue[#queue + 1] = state
			end
		end
		i = i + 1
	end
	return seen
end

local function has(effect)
	return function(state)
		for _, fn in ipairs(state.functions) do
			if fn.effect == effect then
				return true
			end
		end
		return false
	end
end

local function lives(declared, states, findings)
	local place_of_family = declared.family.item.name
	local born = walk(states, has "makes", false)
	local mortal = walk(states, has "ends", true)
	for _, state in ipairs(states) do
		if not born[state] then
			findings:warning(place_of_family, ("nothing makes state %s or turns into it"):format(state.name))
		elseif not mortal[state] then
			findings:warning(place_of_family, ("pages in state %s can never be freed"):format(state.name),
				"an op that 'ends' gives pages back")
		end
	end
	if #states > MANY_STATES then
		findings:warning(place_of_family, ("this family has %d states"):format(#states),
			"a rule that says what is never wanted keeps the header short")
	end
end

-- Every name that the header will declare, against every other and against the handwritten ones. An
-- item that collides is told once, however many states it does so in.
local function collisions(declared, states, findings)
	local seen, told = {}, {}
	local function claim(name, at, what)
		local first = seen[name]
		if not first then
			seen[name] = {at = at, what = what}
		elseif not told[at] then
			told[at] = true
			findings:error(at, ("'%s' would be both %s and %s"):format(name, first.what, what),
				("the other comes from line %d"):format(report.line(first.at)))
		end
	end
	local place_of_family = declared.family.item.name
	claim(declared.family.name .. "_strengths", place_of_family, "the table of strengths")
	for _, state in ipairs(states) do
		claim(state.type, place_of_family, "a type")
		claim(state.type .. "_state", place_of_family, "a constant")
		claim(state.type .. "_strength", place_of_family, "the query of a strength")
	end
	for _, state in ipairs(states) do
		for _, list in ipairs {state.functions, state.absences} do
			for _, one in ipairs(list) do
				claim(one.full, one.declared.item.name, "a function")
			end
		end
	end
	local handwritten = {}
	for _, one in ipairs(audit.verbs(declared)) do
		if one.via and not handwritten[one.via] then
			handwritten[one.via] = true
			claim(one.via, one.item.via or one.item.name, "a handwritten function")
		end
	end
end

-- A handwritten function has one signature, however many items go through it.
local function signatures(declared, findings)
	local seen = {}
	for _, one in ipairs(audit.verbs(declared)) do
		local signature = {one.kind, one.result or "", one.effect == "borrows" and "by value" or "by address"}
		for _, param in ipairs(one.params) do
			signature[#signature + 1] = param.type
		end
		local text = table.concat(signature, ",")
		local first = one.via and seen[one.via]
		if first and first.text ~= text then
			findings:error(one.item.via or one.item.name,
				("'%s' is used with two signatures"):format(one.via), report.first(first.item))
		elseif one.via and not first then
			seen[one.via] = {text = text, item = one.item}
		end
	end
end

-- Before functions are placed in states.
function audit.declarations(declared, findings)
	rules(declared, findings)
	twins(declared, findings)
	withdrawn(declared, findings)
	signatures(declared, findings)
end

-- After it.
function audit.states(declared, states, findings)
	unused(declared, findings)
	lives(declared, states, findings)
	collisions(declared, states, findings)
end

return audit
