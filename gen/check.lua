-- Items to a model: names, states, rules, reasons. The last stage that may fail.
--
-- The model is plain data: lists and records without cycles, in the order of the spec. Its shape
-- is described in docs/model.md. A spec that uses others is derived together with them, as one
-- family; what they have already must come out as it was, and the model of this spec is what is
-- new.

local audit = require "audit"
local declare = require "declare"
local kept = require "kept"
local names = require "names"
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
	local name = #letters == 0 and "none" or table.concat(letters)
	return table.concat({name, table.unpack(declared:mark_names(bits))}, "_")
end

-- The bits of all axes, and of all marks.
local function masks(declared)
	local axes, marks = 0, 0
	for _, axis in ipairs(declared.axes) do
		axes = axes | axis.bit
	end
	for _, mark in ipairs(declared.marks) do
		marks = marks | mark.bit
	end
	return axes, marks
end

-- The macros that must all be defined for these rules to give way, each once, in the order of the
-- rules.
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

local function make_state(declared, bits, broken)
	local axes, marks = masks(declared)
	local name = state_name(declared, bits)
	local state = {
		name = name, type = declared.family.name .. "_" .. name, bits = bits,
		axes = declared:axis_names(bits), marks = declared:mark_names(bits),
		axis_bits = bits & axes, mark_bits = bits & marks, broken = broken,
		fences = fences_of(broken), family = declared, functions = {}, absences = {},
		function_of = {},
	}
	for _, mark in ipairs(declared.marks) do
		if bits & mark.bit ~= 0 then
			state.locked = mark.locks and mark or state.locked
			state.own = state.own or mark.item.spec == declared.spec
		end
	end
	return state
end

local function turned(bits, turn)
	return (bits | turn.adds) & ~turn.takes
end

-- Of the ops or turns of one name whose needs hold here, the one whose needs include all the others'.
local function winner(candidates)
	for _, one in ipairs(candidates) do
		local wins = true
		for _, other in ipairs(candidates) do
			wins = wins and holds(one.bits, other.bits)
		end
		if wins then
			return one
		end
	end
end

-- The ops or turns of one name whose needs hold, and the one of them that counts.
local function candidates_in(bits, all)
	local candidates = {}
	for _, one in ipairs(all) do
		if holds(bits, one.bits) then
			candidates[#candidates + 1] = one
		end
	end
	return candidates, winner(candidates)
end

-- Whether pages would be changed, or ended, by a function that does not know what they are.
local function ignores_marks(one, mark_bits, marks)
	local consumes = one.changes or one.effect == "changes" or one.effect == "ends"
	return consumes and one.bits & marks ~= mark_bits
end

-- One entry per name, in the order of the spec: {name = ..., kind = ..., all = {declarations}}.
local function by_names(declarations)
	local list, by_name = {}, {}
	for _, one in ipairs(declarations) do
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

-- All states, by their bits: those without marks that no rule forbids; and those with marks that
-- are made, or that turns lead to from others. Also those that would be there but for a rule. Stops where
-- there are too many.
local function make_states(declared)
	local most = audit.most_states(declared)
	local states, by_bits, gone = {}, {}, {}
	local function reach(bits)
		local broken, yield = broken_rules(declared, bits)
		if not yield then
			local type = declared.family.name .. "_" .. state_name(declared, bits)
			gone[#gone + 1] = {type = type, broken = broken}
		elseif not by_bits[bits] then
			by_bits[bits] = make_state(declared, bits, broken)
			states[#states + 1] = by_bits[bits]
		end
		return by_bits[bits]
	end

	local axes, marks = masks(declared)
	local turns = by_names(declared.turns)
	for bits = 0, declared.family and axes or -1 do
		if #states > most then
			break
		end
		reach(bits)
		for _, make in ipairs(declared.makes) do
			if holds(bits, make.bits & axes) then
				reach(bits | make.bits & marks)
			end
		end
	end
	for _, pair in ipairs(declared.pairs) do
		pair.states = {reach(pair.first), reach(pair.second)}
		for _, state in pairs(pair.states) do
			state.in_pair = true
		end
	end
	local i = 1
	while states[i] and #states <= most do
		for _, verb in ipairs(states[i].locked and {} or turns) do
			local _, turn = candidates_in(states[i].bits, verb.all)
			if turn and not ignores_marks(turn, states[i].mark_bits, marks) then
				reach(turned(states[i].bits, turn))
			end
		end
		i = i + 1
	end
	table.sort(states, function(a, b)
		return a.bits < b.bits
	end)
	return states, by_bits, gone
end

-- Parameters as a state has them: self is its own type.
local function params_in(state, params)
	local list = {}
	for i, param in ipairs(params) do
		local type = param.self == "value" and state.type or param.self and state.type .. " *"
		list[i] = {type = type or param.type, name = param.name, self = param.self}
	end
	return list
end

local Check = {}
Check.__index = Check

-- Notes that a function exists in a state.
function Check:exists(state, one, rest)
	local broken, fences = state.broken, state.fences
	if rest.to and rest.to.broken[1] then
		broken = {}
		for _, rule in ipairs(self.declared.rules) do
			if holds(state.bits, rule.bits) or holds(rest.to.bits, rule.bits) then
				broken[#broken + 1] = rule
			end
		end
		fences = fences_of(broken)
	end
	local fn = {
		kind = one.kind, name = one.name, full = state.type .. "_" .. one.name,
		params = params_in(state, one.params), result = rest.result, effect = rest.effect,
		to = rest.to, gives_self = one.gives_self,
		via = one.via, doc = one.doc,
		broken = broken, fences = fences, declared = one,
	}
	one.used = true
	table.insert(state.functions, fn)
	state.function_of[one.name] = fn
end

-- Notes that it does not. by: the declaration that withdraws it, if there is one.
function Check:absent(state, verb, why, by)
	local declared = verb.all[1]
	table.insert(state.absences, {
		kind = verb.kind, name = verb.name, full = state.type .. "_" .. verb.name,
		why = why,
		result = not declared.gives_self and declared.result or state.type,
		declared = declared, by = by,
	})
end

-- Puts a name into a state, as a function or as an absence. kind -> how.
local place = {}

function place.make(self, state, verb)
	local makers = {}
	for _, make in ipairs(verb.all) do
		-- A maker makes the states that hold its set and no other mark.
		if holds(state.bits, make.bits) and make.bits & self.marks == state.mark_bits then
			makers[#makers + 1] = make
		end
	end
	if #makers > 1 and not makers[2].told then
		makers[2].told = true
		self.findings:error(makers[2].item.name,
			("two makers are named '%s' in state %s"):format(
			verb.name, state.name), report.first(makers[1].item, makers[2].item))
	elseif #makers == 0 then
		self:absent(state, verb, {kind = "made", sets = verb.all})
	else
		self:exists(state, makers[1], {result = state.type, effect = "makes"})
	end
end

function place.turn(self, state, verb)
	local candidates, turn = candidates_in(state.bits, verb.all)
	local bits = turn and turned(state.bits, turn)
	local to = self.by_bits[bits]
	if state.locked then
		self:absent(state, verb, {kind = "locked"})
	elseif #candidates == 0 then
		self:absent(state, verb, {kind = "needs", ops = verb.all})
	elseif not turn then
		self:ambiguous(state, verb, candidates)
	elseif bits == state.bits then
		self:absent(state, verb, {kind = "same", turn = turn})
	elseif ignores_marks(turn, state.mark_bits, self.marks) then
		self:absent(state, verb, {kind = "marked"})
	elseif not to then
		local broken = broken_rules(self.declared, bits)
		self:absent(state, verb, {kind = "rules", broken = broken, turn = turn})
	else
		self:exists(state, turn, {result = to.type, effect = "turns", to = to})
	end
end

function place.op(self, state, verb)
	local candidates, op = candidates_in(state.bits, verb.all)
	if op and state.locked and (op.effect == "changes" or op.effect == "ends") then
		op.used = true
		self:absent(state, verb, {kind = "locked"})
	elseif op and ignores_marks(op, state.mark_bits, self.marks) then
		self:absent(state, verb, {kind = "marked"})
	elseif op and op.never then
		op.used = true
		self:absent(state, verb, {kind = "never", doc = op.doc}, op)
	elseif op then
		self:exists(state, op, {result = op.gives_self and state.type or op.result,
			effect = op.effect})
	elseif #candidates == 0 then
		self:absent(state, verb, {kind = "needs", ops = verb.all})
	else
		self:ambiguous(state, verb, candidates)
	end
end

-- Reports two ops, or turns, of which neither needs all that the other does, once for each pair.
function Check:ambiguous(state, verb, candidates)
	for j, op in ipairs(candidates) do
		for i = 1, j - 1 do
			local first = candidates[i]
			if not holds(op.bits, first.bits) and not holds(first.bits, op.bits)
				and not op.told then
				op.told = true
				self.findings:error(op.item.name,
					("two %ss are named '%s' in state %s, and neither needs all "
						.. "that the other does"):format(verb.kind, verb.name, state.name),
					report.first(first.item, op.item))
			end
		end
	end
end

place.call = place.op

-- Findings of a spec that uses others. What is wrong with those has been said when they were
-- checked; what goes wrong with them only here is this spec's doing.
local function own_findings(spec, place, findings)
	local own = {}
	function own:error(at, message, hint)
		findings:error(at.source == spec.source and at or place, message, hint)
	end
	function own:warning(at, message, hint)
		if at.source == spec.source then
			findings:warning(at, message, hint)
		end
	end
	return own
end

local function check_alone(spec, all_findings)
	local declared = declare(spec, all_findings)
	if all_findings.errors > 0 then
		return nil
	end
	local findings = own_findings(spec, declared.place, all_findings)
	local states, by_bits, gone = make_states(declared)
	local _, marks = masks(declared)
	local self = setmetatable({declared = declared, by_bits = by_bits, marks = marks,
		findings = findings}, Check)
	audit.count(declared, states, findings)
	if all_findings.errors > 0 then
		return nil
	end
	audit.declarations(declared, findings)
	for _, verb in ipairs(by_names(names.verbs(declared))) do
		for _, state in ipairs(states) do
			place[verb.kind](self, state, verb)
		end
	end
	if all_findings.errors > 0 then
		return nil
	end
	local before = kept.before(spec)
	audit.states(declared, states, before, findings)
	kept.check(declared, before, states, gone, findings)
	if all_findings.errors > 0 then
		return nil
	end
	spec.states, spec.family = states, declared.family and declared.family.item
	return plain_model(declared, states, before)
end

-- Returns the model of a spec (see load.lua), or nil where it or one it uses is wrong; findings
-- say why.
local function check(spec, findings)
	for i, used in ipairs(spec.uses) do
		if not used.model and not check(used, findings) then
			return nil
		elseif used.family ~= spec.uses[1].family then
			findings:error(spec.use_items[i].file,
				("'%s' is of another family than '%s'"):format(
				used.name, spec.uses[1].name))
			return nil
		end
	end
	spec.model = check_alone(spec, findings)
	return spec.model
end

return check
