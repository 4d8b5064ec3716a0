-- Checked states, with their links to each other, to the plain data that emitters get.

local reasons = require "reasons"
local vectors = require "vectors"

local function rule_names(rules)
	local names = {}
	for i, rule in ipairs(rules) do
		names[i] = rule.name
	end
	return names
end

-- The working state, with its links to declarations and other states, as the plain data it stands
-- for. What is there before, in a used spec, is old; what is new, but has nothing of this spec's own,
-- is shared: another spec that uses the same ones may make it as well, and the first header wins.
local function plain_state(state, before)
	local functions, absences = {}, {}
	local old = before.states[state.type] and true
	local foreign = not state.own and (old or #state.marks > 0)
	local function is_shared(one, name, list)
		local theirs = not old or one.item.spec ~= state.family.spec
		return foreign and theirs and not list[name] or nil
	end
	for i, fn in ipairs(state.functions) do
		functions[i] = {
			kind = fn.kind, name = fn.name, full = fn.full, params = fn.params,
			result = fn.result, gives_self = fn.gives_self,
			effect = fn.effect, to = fn.to and fn.to.name, via = fn.via, doc = fn.doc,
			fences = fn.fences, unless = rule_names(fn.broken),
			lead = reasons.detour(state, fn),
			old = before.functions[fn.full] and true,
			shared = is_shared(fn.declared, fn.full, before.functions),
		}
	end
	for i, absence in ipairs(state.absences) do
		absences[i] = {
			kind = absence.kind, name = absence.name, full = absence.full,
			result = absence.result, why = reasons.why(state, absence),
			lead = reasons.lead(state, absence),
			old = before.absences[absence.full],
			shared = foreign and not before.absences[absence.full] or nil,
		}
	end
	return {
		name = state.name, type = state.type, axes = state.axes,
		axis_bits = state.axis_bits,
		marks = state.marks, mark_bits = state.mark_bits >> #state.family.axes,
		locked = state.locked ~= nil, fences = state.fences,
		unless = rule_names(state.broken),
		functions = functions, absences = absences, old = old,
		shared = foreign and not old or nil,
	}
end

-- Plain records of declarations: of(one) gives what is special to the kind; every one has its doc
-- comment, and says whether it comes from a used spec.
local function plain_list(declared, list, of)
	local records = {}
	for i, one in ipairs(list) do
		local record = of(one)
		record.doc = one.doc
		record.old = one.item.spec ~= declared.spec and true or nil
		records[i] = record
	end
	return records
end

local function header_list(uses)
	local list = {}
	for i, used in ipairs(uses) do
		list[i] = used.header
	end
	return list
end

-- before: what the used specs have already (see kept.lua).
return function(declared, states, before)
	local spec = declared.spec
	local axis_count = #declared.axes
	local function names(bits)
		return declared:names(bits)
	end
	local function list(of_kind, of)
		return plain_list(declared, of_kind, of)
	end

	local model = {
		name = spec.name, family = declared.family and declared.family.name,
		uses = header_list(spec.uses),
		doc = declared.place_item.kind == "vec" and {} or declared.place_item.doc,
		headers = declared.headers,
		axes = list(declared.axes, function(axis)
			return {name = axis.name, letter = axis.letter, bit = axis.bit}
		end),
		marks = list(declared.marks, function(mark)
			return {name = mark.name, bit = mark.bit >> axis_count, locks = mark.locks}
		end),
		rules = list(declared.rules, function(rule)
			return {name = rule.name, never = rule.never, unless = rule.unless}
		end),
		makes = list(declared.makes, function(make)
			return {name = make.name, params = make.params, as = names(make.bits),
				via = make.via}
		end),
		turns = list(declared.turns, function(turn)
			return {name = turn.name, adds = names(turn.adds),
				takes = names(turn.takes), needs = names(turn.bits),
				changes = turn.changes, via = turn.via}
		end),
		ops = list(declared.ops, function(op)
			return {
				name = op.name, params = op.params, needs = names(op.bits),
				result = op.result, gives_self = op.gives_self,
				effect = op.effect, never = op.never, via = op.via,
			}
		end),
		calls = list(declared.calls, function(call)
			return {name = call.name, type = call.result, params = call.arguments,
				gives = call.gives}
		end),
		pairs = list(declared.pairs, function(pair)
			return {
				name = pair.name, type = declared.family.name .. "_" .. pair.name,
				params = pair.params,
				first = pair.states[1].name, second = pair.states[2].name,
				via = pair.via, ends = pair.ends,
			}
		end),
		strengths = list(declared.strengths, function(row)
			return {
				platform = row.platform, set = names(row.bits),
				axis_bits = row.bits & (1 << axis_count) - 1,
				mark_bits = row.bits >> axis_count, how = row.how,
				gives = names(row.gives),
				gives_bits = row.gives, probe = row.probe,
			}
		end),
		vecs = list(declared.vecs, function(vec)
			return {
				name = vec.name, type = vec.type, element = vec.element,
				drop = vec.drop, copy = vec.copy,
				states = vectors.states(vec), cursor = vectors.cursor(vec),
			}
		end),
		states = {},
	}
	for i, state in ipairs(states) do
		model.states[i] = plain_state(state, before)
	end
	return model
end
