-- Items to a model: names, states, rules, reasons. The last stage that may fail.
--
-- The model is plain data: lists and records without cycles, in the order of the spec. Its shape is
-- described in docs/model.md.

local audit = require "audit"
local declare = require "declare"
local plain_model = require "model"
local report = require "report"

local function holds(bits, set)
	return bits & set == set
end

local function state_name(declared, bits)
	local letters = {}
	for _, axis in ipairs(declared.axes) do
		if bits & axis.bit ~= 0 then
			letters[#letters + 1] = axis.letter
		end
	end
	return bits == 0 and "none" or table.concat(letters)
end

-- The macros that must all be defined for these rules to give way, each once, in the order of the rules.
local function fences_of(rules)
	local macros, seen = {}, {}
	for _, rule in ipairs(rules) do
		if not seen[rule.unless] then
			seen[rule.unless] = true
			macros[#macros + 1] = rule.unless
		end
	end
	return macros
end

-- Every rule that a set of axes breaks; and whether all of them give way to a macro.
local function broken_rules(declared, bits)
	local broken, yield = {}, true
	for _, rule in ipairs(declared.rules) do
		if holds(bits, rule.bits) then
			broken[#broken + 1] = rule
			yield = yield and rule.unless ~= nil
		end
	end
	return broken, yield
end

local function make_states(declared)
	local states, by_bits = {}, {}
	for bits = 0, (1 << #declared.axes) - 1 do
		local broken, yield = broken_rules(declared, bits)
		if yield then
			local name = state_name(declared, bits)
			local state = {
				name = name, type = declared.family.name .. "_" .. name, bits = bits, broken = broken,
				fences = fences_of(broken), axes = declared:names(bits), family = declared, functions = {},
				absences = {}, function_of = {},
			}
			states[#states + 1] = state
			by_bits[bits] = state
		end
	end
	return states, by_bits
end

-- Of the ops of one name whose needs hold here, the one whose needs include all the others'.
local function winner(candidates)
	for _, op in ipairs(candidates) do
		local wins = true
		for _, other in ipairs(candidates) do
			wins = wins and holds(op.bits, other.bits)
		end
		if wins then
			return op
		end
	end
end

-- One entry per name, in the order of the spec: {name = ..., kind = ..., all = {declarations}}.
local function verbs_in_order(declared)
	local list, by_name = {}, {}
	for _, one in ipairs(audit.verbs(declared)) do
		local verb = by_name[one.name]
		if not verb then
			verb = {name = one.name, kind = one.kind, order = one.item.order, all = {}}
			by_name[one.name] = verb
			list[#list + 1] = verb
		end
		verb.all[#verb.all + 1] = one
	end
	table.sort(list, function(a, b)
		return a.order < b.order
	end)
	return list
end

local Check = {}
Check.__index = Check

-- Notes that a function exists in a state.
function Check:exists(state, one, rest)
	local broken = {}
	for _, rule in ipairs(self.declared.rules) do
		if holds(state.bits, rule.bits) or rest.to and holds(rest.to.bits, rule.bits) then
			broken[#broken + 1] = rule
		end
	end
	local fn = {
		kind = one.kind, name = one.name, full = state.type .. "_" .. one.name, params = one.params,
		result = rest.result, effect = rest.effect, to = rest.to, via = one.via, doc = one.doc,
		broken = broken, fences = fences_of(broken), declared = one,
	}
	one.used = true
	table.insert(state.functions, fn)
	state.function_of[one.name] = fn
end

-- Notes that it does not. result: what it would return.
function Check:absent(state, verb, why)
	local declared = verb.all[1]
	table.insert(state.absences, {
		kind = verb.kind, name = verb.name, full = state.type .. "_" .. verb.name, why = why,
		result = declared.result or state.type, declared = declared,
	})
end

local place = {}

function place.make(self, state, verb)
	local makers = {}
	for _, make in ipairs(verb.all) do
		if holds(state.bits, make.bits) then
			makers[#makers + 1] = make
		end
	end
	if #makers > 1 and not makers[2].told then
		makers[2].told = true
		self.findings:error(makers[2].item.name, ("two makers are named '%s' in state %s"):format(
			verb.name, state.name), report.first(makers[1].item))
	elseif #makers == 0 then
		self:absent(state, verb, {kind = "made", sets = verb.all})
	else
		self:exists(state, makers[1], {result = state.type, effect = "makes"})
	end
end

function place.turn(self, state, verb)
	local turn = verb.all[1]
	local bits = (state.bits | turn.adds) & ~turn.takes
	local to = self.by_bits[bits]
	if bits == state.bits then
		self:absent(state, verb, {kind = "same"})
	elseif not to then
		self:absent(state, verb, {kind = "rules", broken = (broken_rules(self.declared, bits))})
	else
		self:exists(state, turn, {result = to.type, effect = "turns", to = to})
	end
end

function place.op(self, state, verb)
	local candidates = {}
	for _, op in ipairs(verb.all) do
		if holds(state.bits, op.bits) then
			candidates[#candidates + 1] = op
		end
	end
	local op = winner(candidates)
	if op and op.never then
		op.used = true
		self:absent(state, verb, {kind = "never", doc = op.doc})
	elseif op then
		self:exists(state, op, {result = op.result, effect = op.effect})
	elseif #candidates == 0 then
		self:absent(state, verb, {kind = "needs", ops = verb.all})
	elseif not candidates[2].told then
		candidates[2].told = true
		self.findings:error(candidates[2].item.name,
			("two ops are named '%s' in state %s, and neither needs all that the other does"):format(
				verb.name, state.name), report.first(candidates[1].item))
	end
end

-- Returns the model, or nil where the items are wrong; findings say why. name: of the spec, without
-- folder and ending.
return function(items, source, name, findings)
	local declared = declare(items, source, findings)
	if findings.errors > 0 then
		return nil
	end
	local states, by_bits = make_states(declared)
	local self = setmetatable({declared = declared, by_bits = by_bits, findings = findings}, Check)
	audit.declarations(declared, findings)
	for _, verb in ipairs(verbs_in_order(declared)) do
		for _, state in ipairs(states) do
			place[verb.kind](self, state, verb)
		end
	end
	audit.states(declared, states, findings)
	if findings.errors > 0 then
		return nil
	end
	return plain_model(declared, states, name)
end
