-- Model to programs that must not compile, each with a twin that must; one a line, columns by
-- tabs:
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

local MOST_OTHERS = 32

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
	local body = result and ("%s = %s; (void)v;"):format(c.declare(result, "v"), call) or call
		.. ";"
	return ("void f@(%s); void f@(%s) { %s }"):format(head, head, body)
end

-- How a function takes its handle.
local function handed(fn)
	return fn.effect ~= "makes" and (c.by_address(fn) and "*" or "p") or nil
end

local function row(out, columns)
	out[#out + 1] = table.concat({
		columns.kind, table.concat(columns.when, ","),
		table.concat(columns.unless or {}, ","), columns.wants,
		columns.wrong, table.concat(columns.twin_when, ","), columns.twin,
	}, "\t")
end

-- Where each name exists among some states: in the one with the fewest macros.
local function homes(states)
	local best = {}
	for _, state in ipairs(states) do
		for _, fn in ipairs(state.functions) do
			if not best[fn.name] or #fn.fences < #best[fn.name].fn.fences then
				best[fn.name] = {state = state, fn = fn}
			end
		end
	end
	return best
end

-- The call of a name that is not there, once with the result discarded and once with it used.
-- there: a function of that name, or another one where there is none, and its state.
local function absent(out, state, absence, there, unless, wants)
	local same = there.fn.name == absence.name
	local twin_argument = handed(there.fn)
	local argument = twin_argument
	if not same then
		argument = "p"
	end
	for _, used in ipairs {false, true} do
		if not used or absence.result ~= "void" and there.fn.result ~= "void" then
			row(out, {
				kind = "absent", when = {}, unless = unless, wants = wants,
				wrong = program(absence.full, argument and state.type, argument,
					same and there.fn.params or absence.params or {}, used
						and absence.result or nil),
				twin_when = there.fn.fences,
				twin = program(there.fn.full, twin_argument and there.state.type,
					twin_argument, there.fn.params,
					used and there.fn.result or nil),
			})
		end
	end
end

-- Every other state's handle in the place of the right one; and the handle for its address, and
-- back.
local function wrong_handles(out, states, state, fn)
	local argument = handed(fn)
	if not argument then
		return
	end
	local twin = program(fn.full, state.type, argument, fn.params)
	local function mistake(handle, how)
		row(out, {
			kind = c.by_address(fn) and "address" or "value", when = fn.fences,
			wants = c.by_address(fn) and fn.full .. "_wants_address_of_" .. state.type
				or state.type,
			wrong = program(fn.full, handle, how, fn.params), twin_when = fn.fences,
			twin = twin,
		})
	end
	for _, other in ipairs(states) do
		if other ~= state then
			mistake(other.type, argument)
		end
	end
	mistake(state.type, argument == "p" and "*" or "p")
	for i, param in ipairs(fn.params) do
		for _, other in ipairs(param.self and states or {}) do
			if other ~= state then
				local params = table.move(fn.params, 1, #fn.params, 1, {})
				params[i] = {type = param.type:gsub("^[%w_]+", other.type), name = param.name}
				row(out, {
					kind = "address", when = fn.fences,
					wants = (param.self == "address" and fn.full .. "_wants_address_of_" or "")
						.. state.type,
					wrong = program(fn.full, state.type, argument, params),
					twin_when = fn.fences, twin = twin,
				})
			end
		end
	end
end

-- The result in a variable of every other state's type.
local function wrong_results(out, states, state, fn)
	if fn.effect ~= "turns" and fn.effect ~= "makes" and not fn.gives_self then
		return
	end
	local argument = handed(fn)
	for _, other in ipairs(states) do
		if other.type ~= fn.result then
			row(out, {
				kind = "result", when = fn.fences, wants = "",
				wrong = program(fn.full, argument and state.type, argument,
					fn.params, other.type),
				twin_when = fn.fences,
				twin = program(fn.full, argument and state.type, argument,
					fn.params, fn.result),
			})
		end
	end
end

-- The states to mistake one for, by its number: all of them, or those behind it where they are many.
local function others_of(all, number)
	if #all <= MOST_OTHERS then
		return all
	end
	local others = {}
	for i = 1, MOST_OTHERS do
		others[i] = all[(number + i - 1) % #all + 1]
	end
	return others
end

-- All mistakes with these states among each other and with some others.
local function mistakes(out, states, others)
	local home = homes(states)
	local all = table.move(others, 1, #others, #states + 1,
		table.move(states, 1, #states, 1, {}))
	for number, state in ipairs(states) do
		local mistaken_for = others_of(all, number)
		for _, absence in ipairs(c.new(state.absences)) do
			local there = home[absence.name] or {state = state, fn = state.functions[1]}
			-- What exists nowhere, beside nothing else, has no twin.
			if there.fn then
				absent(out, state, absence, there, nil, absence.why)
			end
		end
		for _, fn in ipairs(c.new(state.functions)) do
			if #fn.fences > 0 then
				absent(out, state, fn, {state = state, fn = fn}, fn.fences,
					"does not exist")
			end
			wrong_handles(out, mistaken_for, state, fn)
			wrong_results(out, mistaken_for, state, fn)
		end
	end
end

return function(model)
	local out = {}
	mistakes(out, model.states, {})
	local vecs = c.new(model.vecs)
	for i, vec in ipairs(vecs) do
		local next_one = vecs[i % #vecs + 1]
		mistakes(out, vec.states, next_one ~= vec and next_one.states or {})
	end
	return table.concat(out, "\n") .. "\n"
end
