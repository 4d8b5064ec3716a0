-- Checked states, with their links to each other, to the plain data that emitters get.

local reasons = require "reasons"

local function plain_rule(declared, rule)
	return {name = rule.name, never = declared:names(rule.bits), unless = rule.unless, doc = rule.doc}
end

local function rule_names(rules)
	local names = {}
	for i, rule in ipairs(rules) do
		names[i] = rule.name
	end
	return names
end

-- The working state, with its links to declarations and other states, as the plain data it stands for.
local function plain_state(state)
	local functions, absences = {}, {}
	for i, fn in ipairs(state.functions) do
		functions[i] = {
			kind = fn.kind, name = fn.name, full = fn.full, params = fn.params, result = fn.result,
			effect = fn.effect, to = fn.to and fn.to.name, via = fn.via, doc = fn.doc,
			fences = fn.fences, unless = rule_names(fn.broken), lead = reasons.detour(state, fn),
		}
	end
	for i, absence in ipairs(state.absences) do
		absences[i] = {
			kind = absence.kind, name = absence.name, full = absence.full,
			result = absence.result, why = reasons.why(state, absence), lead = reasons.lead(state, absence),
		}
	end
	return {
		name = state.name, type = state.type, bits = state.bits, axes = state.axes,
		fences = state.fences, unless = rule_names(state.broken),
		functions = functions, absences = absences,
	}
end

-- name: of the spec, without folder and ending.
return function(declared, states, name)
	local model = {
		name = name, family = declared.family.name, doc = declared.family.doc, headers = declared.headers,
		axes = {}, rules = {}, makes = {}, turns = {}, ops = {}, strengths = {}, states = {},
	}
	for i, axis in ipairs(declared.axes) do
		model.axes[i] = {name = axis.name, letter = axis.letter, bit = axis.bit, doc = axis.doc}
	end
	for i, rule in ipairs(declared.rules) do
		model.rules[i] = plain_rule(declared, rule)
	end
	for i, make in ipairs(declared.makes) do
		model.makes[i] = {
			name = make.name, params = make.params, as = declared:names(make.bits), via = make.via,
			doc = make.doc,
		}
	end
	for i, turn in ipairs(declared.turns) do
		model.turns[i] = {
			name = turn.name, adds = declared:names(turn.adds), takes = declared:names(turn.takes),
			via = turn.via, doc = turn.doc,
		}
	end
	for i, op in ipairs(declared.ops) do
		model.ops[i] = {
			name = op.name, params = op.params, needs = declared:names(op.bits), result = op.result,
			effect = op.effect, never = op.never, via = op.via, doc = op.doc,
		}
	end
	for i, row in ipairs(declared.strengths) do
		model.strengths[i] = {
			platform = row.platform, set = declared:names(row.bits), bits = row.bits, how = row.how,
			gives = declared:names(row.gives), gives_bits = row.gives, probe = row.probe, doc = row.doc,
		}
	end
	for i, state in ipairs(states) do
		model.states[i] = plain_state(state)
	end
	return model
end

