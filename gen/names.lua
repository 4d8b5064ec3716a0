-- Names that meet: what a header declares, the handwritten functions that it calls, and the parameters of both.

local report = require "report"
local vectors = require "vectors"

local names = {}

local HANDWRITTEN = "a handwritten function"

-- The declarations that become functions.
function names.verbs(declared)
	local list = {}
	for _, kind in ipairs {declared.makes, declared.turns, declared.ops} do
		table.move(kind, 1, #kind, #list + 1, list)
	end
	return list
end

-- Each use of a handwritten function: {name, at, item, signature}.
local function handwritten(declared)
	local list = {}
	local function add(item, clause, name, params, ...)
		if name then
			local signature = {...}
			for _, param in ipairs(params) do
				signature[#signature + 1] = param.type
			end
			list[#list + 1] = {
				name = name, at = item[clause] or item.name, item = item,
				signature = table.concat(signature, ","),
			}
		end
	end
	for _, one in ipairs(names.verbs(declared)) do
		-- What is behind a call is an op that gives an entry.
		local kind, result = one.kind, one.result or ""
		if kind == "call" then
			kind, result = "op", "mpages_entry"
		end
		local by_value = one.effect == "borrows" or one.effect == "calls"
		add(one.item, "via", one.via, one.params, kind, result, by_value and "by value" or "by address")
	end
	for _, pair in ipairs(declared.pairs) do
		add(pair.item, "via", pair.via, pair.params, "pair")
		add(pair.item, "ends", pair.ends, {}, "end of a pair")
	end
	for _, row in ipairs(declared.strengths) do
		add(row.item, "probe", row.probe, {}, "probe")
	end
	for _, vec in ipairs(declared.vecs) do
		add(vec.item, "drop", vec.drop, {}, "drop")
		add(vec.item, "copy", vec.copy, {}, "copy")
	end
	return list
end

-- A handwritten function has one signature, however many items go through it. Leaves all uses of them in
-- declared.handwritten.
function names.signatures(declared, findings)
	local seen = {}
	declared.handwritten = handwritten(declared)
	for _, one in ipairs(declared.handwritten) do
		local first = seen[one.name]
		if first and first.signature ~= one.signature then
			findings:error(one.at, ("'%s' is used with two signatures"):format(one.name),
				report.first(first.item, one.item))
		end
		seen[one.name] = first or one
	end
end

-- Every name that the header will declare, against every other and against the handwritten ones.
-- An item that collides is told once, however many states it does so in.
function names.collisions(declared, states, findings)
	local seen, told = {}, {}
	local function claim(name, at, what)
		local first = seen[name]
		if not first then
			seen[name] = {at = at, what = what}
		elseif not told[at] then
			told[at] = true
			local both = first.what == what and "made twice" or "both " .. first.what
				.. " and " .. what
			findings:error(at, ("'%s' would be %s"):format(name, both),
				"the other is made " .. report.where(first.at, at))
		end
	end
	local function claim_type(name, at)
		claim(name, at, "a type")
	end
	if declared.family then
		claim(declared.family.name .. "_strengths", declared.place,
			"the table of strengths")
	end
	for _, state in ipairs(states) do
		claim_type(state.type, declared.place)
		claim(state.type .. "_state", declared.place, "a constant")
		claim(state.type .. "_strength", declared.place, "the query of a strength")
	end
	for _, call in ipairs(declared.calls) do
		claim_type(call.result, call.item.name)
	end
	for _, pair in ipairs(declared.pairs) do
		local name = declared.family.name .. "_" .. pair.name
		claim_type(name, pair.item.name)
		for _, verb in ipairs {"_new", "_ok", "_free"} do
			claim(name .. verb, pair.item.name, "a function")
		end
	end
	for _, state in ipairs(states) do
		for _, list in ipairs {state.functions, state.absences} do
			for _, one in ipairs(list) do
				claim(one.full, one.declared.item.name, "a function")
			end
		end
	end
	for _, vec in ipairs(declared.vecs) do
		claim_type(vec.type, vec.item.name)
		claim_type(vec.type .. "_cursor", vec.item.name)
		for _, state in ipairs(vectors.states(vec)) do
			claim(state.type .. "_as_words", vec.item.name, "a function")
			for _, list in ipairs {state.functions, state.absences} do
				for _, one in ipairs(list) do
					claim(one.full, vec.item.name, "a function")
				end
			end
		end
	end
	local claimed = {}
	local function claim_once(name, at, what)
		if not claimed[what .. name] then
			claimed[what .. name] = true
			claim(name, at, what)
		end
	end
	for _, one in ipairs(declared.handwritten) do
		claim_once(one.name, one.at, HANDWRITTEN)
	end
	-- A parameter hides what has its name from the function that is made.
	for _, list in ipairs {declared.makes, declared.ops, declared.pairs} do
		for _, one in ipairs(list) do
			for _, param in ipairs(one.kind == "call" and {} or one.item.params) do
				local other = seen[param.name.text]
				if other and (other.what ~= HANDWRITTEN or param.name.text == one.via) then
					claim(param.name.text, param.name, "a parameter")
				end
			end
		end
	end
	for _, rule in ipairs(declared.rules) do
		if rule.unless then
			claim_once(rule.unless, rule.item.unless, "a macro")
		end
	end
end

-- A type that the header makes is there only below that: what handwritten functions take and give comes before
-- all of them; then come states, calls, pairs, vectors, and pairs behind macros. before: see kept.lua.
function names.order(declared, states, before, findings)
	local place, place_of, uses = 1, {}, {}
	local function use(type, at)
		uses[#uses + 1] = {type = type, at = at, place = place}
	end
	local function use_all(item)
		for _, param in ipairs(item.params) do
			use(param.type, param.name)
		end
		if item.gives then
			use(item.gives, item.name)
		end
	end
	local function make(...)
		for _, type in ipairs {...} do
			place_of[type] = place
		end
		place = place + 1
	end
	local function each(list, visit)
		for _, one in ipairs(list) do
			if one.item.spec == declared.spec then
				visit(one)
			end
		end
	end
	local function make_pairs(fenced)
		each(declared.pairs, function(pair)
			local first, second = pair.states[1], pair.states[2]
			if first and second and (#first.fences + #second.fences > 0) == fenced then
				make(declared.family.name .. "_" .. pair.name)
			end
		end)
	end

	for _, list in ipairs {declared.makes, declared.ops, declared.pairs} do
		each(list, function(one)
			if one.via and one.kind ~= "call" then
				use_all(one.item)
			end
		end)
	end
	for _, state in ipairs(states) do
		if not before.states[state.type] then
			make(state.type)
		end
	end
	each(declared.calls, function(call)
		use_all(call.item)
		make(call.result)
	end)
	make_pairs(false)
	each(declared.vecs, function(vec)
		use(vec.element, vec.item.name)
		make(vec.type, vec.type .. "_frozen", vec.type .. "_cursor")
	end)
	make_pairs(true)
	for _, one in ipairs(uses) do
		for word in one.type:gmatch("[%w_]+") do
			if place_of[word] and place_of[word] >= one.place then
				findings:error(one.at, ("'%s' is made further down in the header"):format(word),
					"in an op, self is the type of the handle that it is called with")
			end
		end
	end
end

return names
