-- What is declared to what is wrong with it as a whole: rules without effect, states that nobody reaches or
-- leaves, and, in names.lua, names that meet.

local keywords = require "keywords"
local names = require "names"
local report = require "report"

local audit = {}

-- What a header grows with, and the work on it (see docs/decisions/0009): functions times states, vectors,
-- and the ways in which macros that fence one function can be missing.
local MANY_STATES = 32
local MOST_OF_ALL = 32768
local MOST_VECTORS = 128
local MOST_MACROS = 4

local function holds(bits, set)
	return bits & set == set
end

-- A rule forbids nothing where another one already covers all that it forbids. Of twins the first
-- one counts; only distinct rules are compared, and those are few.
local function rules(declared, findings)
	local distinct, first_of = {}, {}
	local function useless(rule, other)
		findings:warning(rule.item.name, ("rule '%s' forbids nothing"):format(rule.name),
			("rule '%s' %s forbids all of it"):format(other.name,
				report.where(other.item, rule.item)))
	end
	for _, rule in ipairs(declared.rules) do
		local key = rule.bits .. " " .. (rule.unless or "")
		if first_of[key] then
			useless(rule, first_of[key])
		else
			first_of[key] = rule
			distinct[#distinct + 1] = rule
		end
	end
	for _, rule in ipairs(distinct) do
		for _, other in ipairs(distinct) do
			local stronger = not other.unless or other.unless == rule.unless
			if other ~= rule and stronger and holds(rule.bits, other.bits) then
				useless(rule, other)
				break
			end
		end
	end
end

-- Two of one name with the same needs can never be told apart.
local function twins(list, findings)
	local seen = {}
	for _, one in ipairs(list) do
		local key = one.name .. " " .. one.bits
		if seen[key] then
			findings:error(one.item.name, ("%s '%s' is there twice with the same needs"):format(
				one.item.kind, one.name), report.first(seen[key], one.item))
			one.told = true
		else
			seen[key] = one.item
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

local function unused(declared, states, findings)
	local marked = 0
	for _, state in ipairs(states) do
		marked = marked | state.bits
	end
	for _, mark in ipairs(declared.marks) do
		if mark.bit & marked == 0 then
			findings:warning(mark.item.name,
				("no state has mark '%s'"):format(mark.name),
				"pages get it by a maker: make new (...) as " .. mark.name)
		end
	end
	for _, one in ipairs(names.verbs(declared)) do
		if not one.used and not one.told then
			findings:warning(one.item.name,
				("%s '%s' exists in no state"):format(one.kind, one.name))
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

local function has(state, effect)
	for _, fn in ipairs(state.functions) do
		if fn.effect == effect then
			return true
		end
	end
	return false
end

local function lives(declared, states, findings)
	local born = walk(states, function(state)
		return state.in_pair or has(state, "makes")
	end, false)
	local mortal = walk(states, function(state)
		return has(state, "ends")
	end, true)
	local unborn, immortal = {}, {}
	for _, state in ipairs(states) do
		if not born[state] then
			unborn[#unborn + 1] = state.name
		elseif not mortal[state] and not state.locked then
			immortal[#immortal + 1] = state.name
		end
	end
	if #unborn > 0 then
		findings:warning(declared.place,
			("nothing makes or turns into: %s"):format(table.concat(unborn, ", ")))
	end
	if #immortal > 0 then
		findings:warning(declared.place, ("can never be freed: pages that are %s"):format(
			table.concat(immortal, ", ")), "an op that 'ends' gives pages back, if it needs all their marks")
	end
end

-- What each state has or lacks a function for; and one more, for itself: its type, constant and strength.
local function per_state(declared)
	return #names.verbs(declared) + 1
end

-- How many states there may be, with so many functions.
function audit.most_states(declared)
	return MOST_OF_ALL // per_state(declared)
end

-- states: no more than one above that.
function audit.count(declared, states, findings)
	local most = audit.most_states(declared)
	if #states > most then
		findings:error(declared.place, ("%d makers, turns, ops and calls are too many for a family of more than %d states"):format(
			per_state(declared) - 1, most), "a rule that says what is never wanted takes states away")
	elseif #states > MANY_STATES then
		findings:warning(declared.place, ("this family has %d states"):format(#states),
			"a rule that says what is never wanted keeps the header short")
	end
	if #declared.vecs > MOST_VECTORS then
		findings:error(declared.vecs[MOST_VECTORS + 1].item.name,
			("more than %d vectors"):format(MOST_VECTORS), "divide them among several specs")
	end
end

-- Tells of the first function only: what is wrong are the rules.
local function macros(states, findings)
	for _, state in ipairs(states) do
		for _, fn in ipairs(state.functions) do
			if #fn.fences > MOST_MACROS then
				findings:error(fn.broken[#fn.broken].item.unless,
					("'%s' needs %d macros, and %d are the most"):format(fn.full, #fn.fences, MOST_MACROS),
					"several rules may name one macro")
				return
			end
		end
	end
end

-- The halves of a pair exist, differ in their axes, and are ended by nothing but the pair; what their fields are
-- called is no keyword.
local function halves(declared, findings)
	for _, pair in ipairs(declared.pairs) do
		for i, set in ipairs {pair.item.first, pair.item.second} do
			local state = pair.states[i]
			if not state then
				findings:error(set[1], "a rule forbids this state")
			elseif not state.locked then
				findings:error(set[1], "a half of a pair is locked, so that only the pair ends it",
					"a mark that locks: mark NAME locks")
			end
			local field = state and state.name:match("^[^_]+")
			if keywords.c[field] or keywords.cpp[field] then
				findings:error(set[1], ("'%s' is a keyword of %s"):format(field,
					keywords.c[field] and "C" or "C++"),
					"the fields of a pair are called after the letters of their axes")
			end
		end
		local first, second = pair.states[1], pair.states[2]
		if first and second and first.axis_bits == second.axis_bits then
			findings:error(pair.item.second[1],
				"the halves of a pair differ in their axes")
		end
	end
end

-- Before functions are placed in states.
function audit.declarations(declared, findings)
	rules(declared, findings)
	twins(declared.ops, findings)
	twins(declared.turns, findings)
	withdrawn(declared, findings)
	names.signatures(declared, findings)
end

-- After it. before: what the used specs have already (see kept.lua).
function audit.states(declared, states, before, findings)
	unused(declared, states, findings)
	lives(declared, states, findings)
	halves(declared, findings)
	macros(states, findings)
	names.collisions(declared, states, findings)
	names.order(declared, states, before, findings)
end

return audit
