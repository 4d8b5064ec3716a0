-- Why something does not exist in a state, and what leads to a state where it does.
--
-- Works on the states of check.lua while they are still linked to each other.

local reasons = {}

local function joined(names)
	return table.concat(names, " + ")
end

local why = {}

-- A turn that would change nothing.
function why.same(state, absence)
	local turn = absence.why.turn
	local parts = {}
	if turn.adds ~= 0 then
		parts[#parts + 1] = "already has " .. joined(state.family:names(turn.adds))
	end
	if turn.takes ~= 0 then
		parts[#parts + 1] = "has no " .. joined(state.family:names(turn.takes))
	end
	return ("it would change nothing, %s %s"):format(state.type, table.concat(parts, " and "))
end

-- Anything that would change pages which nothing may change any more.
function why.locked(state)
	return ("mark %s locks the pages: they can neither be turned, changed nor ended"):format(state.locked.name)
end

-- An op that would change or end pages, and was written for pages without these marks.
function why.marked(state, absence)
	return ("only %s that needs %s may change or end these pages"):format(
		absence.kind == "turn" and "a turn" or "an op",
		joined(state.family:mark_names(state.mark_bits)))
end

-- A turn into a state that a rule forbids for good.
function why.rules(_, absence)
	local parts = {}
	for _, rule in ipairs(absence.why.broken) do
		if not rule.unless then
			parts[#parts + 1] = reasons.rule(rule)
		end
	end
	return table.concat(parts, "; ")
end

-- An op that needs what the state does not hold; of several, the one that lacks least.
function why.needs(state, absence)
	local best, least
	for _, op in ipairs(absence.why.ops) do
		local lacks = state.family:names(op.bits & ~state.bits)
		if not op.never and (not least or #lacks < #least) then
			best, least = op, lacks
		end
	end
	local needs = joined(state.family:names(best.bits))
	if best.bits & state.bits == 0 then
		return ("it needs %s, which %s lacks"):format(needs, state.type)
	end
	return ("it needs %s, and %s lacks %s"):format(needs, state.type, joined(least))
end

-- A maker that is for other states.
function why.made(state, absence)
	local kinds, sets = {}, {}
	for _, make in ipairs(absence.why.sets) do
		if make.bits == 0 then
			kinds[1] = "pages without marks"
		else
			sets[#sets + 1] = joined(state.family:names(make.bits))
		end
	end
	if #sets > 0 then
		kinds[#kinds + 1] = ("pages that hold %s and no other mark"):format(table.concat(sets, " or "))
	end
	return "it makes " .. table.concat(kinds, ", or ")
end

-- An op that the spec withdraws; its doc comment is the reason.
function why.never(_, absence)
	local doc = table.concat(absence.why.doc, " ")
	return doc ~= "" and doc:gsub("%.$", "") or "the spec withdraws it"
end

-- A rule as one reads it.
function reasons.rule(rule)
	return ("rule %s: never %s%s"):format(rule.name, joined(rule.never),
		rule.unless and " unless " .. rule.unless or "")
end

function reasons.why(state, absence)
	return why[absence.why.kind](state, absence)
end

-- How many macros a function asks for beyond those of the state one is in.
local function extra_fences(state, fn)
	local count = #fn.fences
	for _, macro in ipairs(fn.fences) do
		for _, given in ipairs(state.fences) do
			if macro == given then
				count = count - 1
			end
		end
	end
	return count
end

-- Few macros are better than many, then one turn than two, then what stands first in the spec.
local function is_better(a, b)
	if a.fences ~= b.fences then
		return a.fences < b.fences
	elseif #a.path ~= #b.path then
		return #a.path < #b.path
	end
	return a.order < b.order
end

-- Whether a turn leads somewhere and takes all that is in the pages with it.
local function leads(fn)
	return fn.to and not fn.declared.changes
end

-- The best way of one or two turns to each state that they lead to, the best of all first.
local function ways(state)
	if state.ways then
		return state.ways
	end
	local list, at, order = {}, {}, 0
	local function add(...)
		local path = {...}
		local last = path[#path]
		order = order + 1
		-- The last turn asks for the macros of the state between, too.
		local way = {path = path, to = last.to, fences = extra_fences(state, last), order = order}
		local i = at[last.to] or #list + 1
		if not list[i] or is_better(way, list[i]) then
			list[i], at[last.to] = way, i
		end
	end
	for _, first in ipairs(state.functions) do
		if leads(first) then
			add(first)
			for _, second in ipairs(first.to.functions) do
				if leads(second) and second.to ~= state then
					add(first, second)
				end
			end
		end
	end
	table.sort(list, is_better)
	state.ways = list
	return list
end

local function told(way, ending)
	local names = {}
	for i, fn in ipairs(way.path) do
		names[i] = fn.full
	end
	return ("%s %s to %s%s"):format(table.concat(names, " and then "), #names > 1 and "lead"
		or "leads",
		way.to.type, ending)
end

local function way_for_turn(state, turn, limit)
	for _, way in ipairs(ways(state)) do
		local bits = way.to.bits
		if bits & turn.adds == turn.adds and bits & turn.takes == 0
			and way.fences < limit then
			return told(way, "")
		end
	end
end

-- What leads to a state that has what this one lacks, in words; nil where nothing near does.
function reasons.lead(state, absence)
	if absence.why.kind == "needs" then
		for _, way in ipairs(ways(state)) do
			if way.to.function_of[absence.name] then
				return told(way, ", which has it")
			end
		end
	elseif absence.why.kind == "rules" then
		return way_for_turn(state, absence.why.turn, math.huge)
	end
end

-- For a turn that exists only under macros: one that brings what it does with fewer of them.
function reasons.detour(state, fn)
	if fn.kind == "turn" and #fn.fences > 0 then
		return way_for_turn(state, fn.declared, extra_fences(state, fn))
	end
end

return reasons
