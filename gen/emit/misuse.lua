-- Model to programs that must not compile, each with a twin that must; one a line, columns by tabs:
--
--   kind        absent, address, value or result: the mistake that is made
--   when        macros that must be defined for it to be that mistake, by commas
--   unless      or macros of which at least one must be missing
--   wants       what the compiler's message has to say
--   wrong       the program, a function named f@
--   twin_when   macros that must be defined for the twin to compile
--   twin        the program that differs in the mistake only
--
-- A test writes many of them to one file, with a number for each @.

local c = require "emit.c"

local function variables(params)
	local list = {}
	for i, param in ipairs(params) do
		list[i] = {type = param.type, name = "a" .. i}
	end
	return list
end

-- A function that calls another. handle: the type of the handle p, nil where the call takes none;
-- argument: "p" where p is the handle itself, "*" where it is its address.
-- result: the type of the variable that takes the result; nil where it is discarded.
local function program(full, handle, argument, params, result)
	local vars = variables(params)
	local before = handle and c.declare(handle .. (argument == "p" and "" or " *"), "p")
	local args = c.args(vars)
	local call = ("%s(%s)"):format(full, ((handle and "p" or "") .. args):gsub("^, ", ""))
	local head = c.params(before, vars)
	local body = result and ("%s = %s; (void)v;"):format(c.declare(result, "v"), call) or call .. ";"
	return ("void f@(%s); void f@(%s) { %s }"):format(head, head, body)
end

local function by_address(effect)
	return effect == "turns" or effect == "changes" or effect == "ends"
end

-- How a function takes its handle.
local function handed(effect)
	return effect ~= "makes" and (by_address(effect) and "*" or "p") or nil
end

local function row(out, columns)
	out[#out + 1] = table.concat({
		columns.kind, table.concat(columns.when, ","), table.concat(columns.unless or {}, ","), columns.wants,
		columns.wrong, table.concat(columns.twin_when, ","), columns.twin,
	}, "\t")
end

-- Where each name exists: the state with the fewest macros.
local function homes(model)
	local best = {}
	for _, state in ipairs(model.states) do
		for _, fn in ipairs(state.functions) do
			if not best[fn.name] or #fn.fences < #best[fn.name].fn.fences then
				best[fn.name] = {state = state, fn = fn}
			end
		end
	end
	return best
end

-- The call of a name that is not there, once with the result discarded and once with it used.
local function absent(out, model, state, name, home, when, unless, wants)
	local there = home[name]
	local argument = handed(there.fn.effect)
	local result = there.fn.effect == "turns" and state.type or there.fn.effect == "makes" and state.type
		or there.fn.result
	for _, used in ipairs {false, true} do
		row(out, {
			kind = "absent", when = when, unless = unless, wants = wants,
			wrong = program(state.type .. "_" .. name, argument and state.type, argument, there.fn.params,
				used and result or nil),
			twin_when = there.fn.fences,
			twin = program(there.fn.full, argument and there.state.type, argument, there.fn.params,
				used and there.fn.result or nil),
		})
	end
end

-- Every other state's handle in the place of the right one; and the handle for its address, and back.
local function wrong_handles(out, model, state, fn)
	local argument = handed(fn.effect)
	if not argument then
		return
	end
	local twin = program(fn.full, state.type, argument, fn.params)
	local function mistake(handle, how)
		row(out, {
			kind = by_address(fn.effect) and "address" or "value", when = fn.fences,
			wants = by_address(fn.effect) and fn.full .. "_wants_address_of_" .. state.type or state.type,
			wrong = program(fn.full, handle, how, fn.params), twin_when = fn.fences, twin = twin,
		})
	end
	for _, other in ipairs(model.states) do
		if other ~= state then
			mistake(other.type, argument)
		end
	end
	mistake(state.type, argument == "p" and "*" or "p")
end

-- The result in a variable of every other state's type.
local function wrong_results(out, model, state, fn)
	if fn.effect ~= "turns" and fn.effect ~= "makes" then
		return
	end
	local argument = handed(fn.effect)
	for _, other in ipairs(model.states) do
		if other.type ~= fn.result then
			row(out, {
				kind = "result", when = fn.fences, wants = "",
				wrong = program(fn.full, argument and state.type, argument, fn.params, other.type),
				twin_when = fn.fences,
				twin = program(fn.full, argument and state.type, argument, fn.params, fn.result),
			})
		end
	end
end

return function(model)
	local out = {}
	local home = homes(model)
	for _, state in ipairs(model.states) do
		for _, absence in ipairs(state.absences) do
			if home[absence.name] and not absence.old then
				absent(out, model, state, absence.name, home, {}, nil, absence.why)
			end
		end
		for _, fn in ipairs(c.new(state.functions)) do
			if #fn.fences > 0 then
				absent(out, model, state, fn.name, {[fn.name] = {state = state, fn = fn}}, {}, fn.fences,
					"does not exist")
			end
			wrong_handles(out, model, state, fn)
			wrong_results(out, model, state, fn)
		end
	end
	return table.concat(out, "\n") .. "\n"
end
