-- What a header declares before its functions: comment, includes, prototypes, types, constants.

local c = require "emit.c"

local declarations = {}

local HOW = {
	exact = "MPAGES_EXACT", gives = "MPAGES_WIDER", emulated = "MPAGES_EMULATED",
	absent = "MPAGES_TYPE_ONLY",
}

-- What the header is about, and how it is used.
function declarations.banner(model)
	local about = model.family and c.fill([[
 *
 * A handle says in its type what may be done with its pages. Functions that only use the pages take
 * it by value; functions that turn it into another type, change or end it take its address, and empty
 * it where they worked. An empty handle is safe: it is not ok, its views have no bytes, and calls
 * on it fail. Whoever holds a handle owns its pages, and frees them once.
 *
 * After a failure mpages_last_error() says why, and nothing has changed.
]], {}) or ""
	if #c.new(model.vecs) > 0 then
		about = about .. [[
 *
 * A vector's functions are given its address where they change or end it, and the vector itself where
 * they only look. One that returns bool returns whether it worked: if not, mpages_last_error() says
 * why, and nothing has changed. Whoever holds a vector owns its memory, and frees it once.
]]
	end
	local fences = {}
	for _, rule in ipairs(model.rules) do
		if rule.unless then
			fences[#fences + 1] = c.fill(" *   $macro: $doc\n", {
				macro = rule.unless,
				doc = #rule.doc > 0 and c.harmless(table.concat(rule.doc, " "))
					or "what holds " .. table.concat(rule.never, " and "),
			})
		end
	end
	if #fences > 0 then
		about = about .. " *\n * These macros, defined before this header is included (again), lift a rule:\n"
			.. table.concat(fences)
	end
	local made = ("Made by pagegen from %s.spec, which is the place to change anything."):format(model.name)
	local doc = c.comment(model.doc)
	local top = doc == "" and "/* " .. made .. "\n" or doc:gsub(" %*/\n$", "\n") .. " *\n * "
		.. made .. "\n"
	return top .. about .. " */\n"
end

function declarations.includes(model)
	local out = {}
	local ours = #c.new(model.vecs) > 0 and "<memory_pages/vec.h>" or "<memory_pages/mpages.h>"
	for _, header in ipairs(#model.uses > 0 and model.uses or {ours}) do
		out[#out + 1] = ("#include %s\n"):format(header)
	end
	if #model.uses > 0 and #c.new(model.vecs) > 0 then
		out[#out + 1] = "#include <memory_pages/vec.h>\n"
	end
	for _, header in ipairs(model.headers) do
		out[#out + 1] = ('#include "%s"\n'):format(header)
	end
	return table.concat(out)
end

-- What a handwritten function takes before the parameters of the spec: pairs of a type and a name.
local BY_VALUE = {{"mpages_region", "pages"}, {"const mpages_state *", "as"}}
local BY_ADDRESS = {{"mpages_region *", "pages"}, {"const mpages_state *", "as"}}
local FIRST = {
	makes = {{"mpages_region *", "made"}, {"const mpages_state *", "as"}},
	turns = {{"mpages_region *", "pages"}, {"const mpages_state *", "from"}, {"const mpages_state *", "to"}},
	borrows = BY_VALUE, calls = BY_VALUE, changes = BY_ADDRESS, ends = BY_ADDRESS,
	pair = {
		{"mpages_region *", "first"}, {"mpages_region *", "second"},
		{"const mpages_state *", "first_as"}, {"const mpages_state *", "second_as"},
	},
}

-- All parameters of a handwritten function.
local function all_params(first, params)
	local list = {}
	for i, param in ipairs(first) do
		list[i] = {type = param[1], name = c.fresh(param[2], params)}
	end
	return c.params(nil, table.move(params, 1, #params, #list + 1, list))
end

local EFFECT = {make = "makes", turn = "turns"}

local function signature_of(via, kind, one)
	local result = one.effect == "calls" and "mpages_entry"
		or one.gives_self and "mpages_region" or kind == "op" and one.result or "bool"
	local params = {}
	for i, param in ipairs(one.params or {}) do
		local region = param.self == "value" and "mpages_region" or param.self and "mpages_region *"
		params[i] = {type = region or param.type, name = param.name}
	end
	return c.declare(result, via) .. "(" .. all_params(FIRST[EFFECT[kind] or one.effect], params) .. ");\n"
end

-- The handwritten functions that the header calls, for the compiler to compare with their own
-- header.
function declarations.prototypes(model)
	local lines, seen = {}, {}
	local function add(name, text)
		if name and not seen[name] then
			seen[name] = true
			lines[#lines + 1] = text()
		end
	end
	for _, list in ipairs {{"make", model.makes}, {"turn", model.turns}, {"op", model.ops}} do
		for _, one in ipairs(c.new(list[2])) do
			add(one.via, function()
				return signature_of(one.via, list[1], one)
			end)
		end
	end
	for _, pair in ipairs(c.new(model.pairs)) do
		add(pair.via, function()
			return "bool " .. pair.via .. "(" .. all_params(FIRST.pair, pair.params) .. ");\n"
		end)
		add(pair.ends, function()
			return "bool " .. pair.ends .. "(" .. all_params(FIRST.pair, {}) .. ");\n"
		end)
	end
	for _, row in ipairs(c.new(model.strengths)) do
		add(row.probe, function()
			return "bool " .. row.probe .. "(void);\n"
		end)
	end
	if #lines == 0 then
		return ""
	end
	return "/* The handwritten functions that do the work, as this header calls them. */\n"
		.. table.concat(lines) .. "\n"
end

local function doc_of(quality)
	return #quality.doc > 0 and table.concat(quality.doc, " ") or quality.name
end

function declarations.types(model)
	local docs = {}
	for _, list in ipairs {model.axes, model.marks} do
		for _, quality in ipairs(list) do
			docs[quality.name] = doc_of(quality)
		end
	end
	local out = {}
	for _, state in ipairs(c.new(model.states)) do
		local can = {}
		for _, list in ipairs {state.axes, state.marks} do
			for _, name in ipairs(list) do
				can[#can + 1] = docs[name]
			end
		end
		local doc = #can > 0 and table.concat(can, ", ") .. "."
			or "Holds nothing but its place."
		local text = c.comment {(doc:gsub("^%l", string.upper))}
			.. c.fill("typedef struct $type { mpages_region region; } $type;\n",
				{type = state.type})
		out[#out + 1] = state.shared and c.once(state.type, text) or text
	end
	for _, call in ipairs(c.new(model.calls)) do
		out[#out + 1] = c.comment(call.doc) .. ("typedef %s(%s);\n"):format(
			c.declare(call.gives, "(*" .. call.type .. ")"),
			c.params(nil, call.params))
	end
	return #out == 0 and "" or table.concat(out) .. "\n"
end

function declarations.constants(model)
	local out = {}
	for i, state in ipairs(c.new(model.states)) do
		local name = state.type .. "_state"
		local text = ('static const mpages_state %s = {"%s", %d, %d, "%s"};\n'):format(name,
			state.type, state.axis_bits, state.mark_bits, model.family)
		out[i] = state.shared and c.once(name, text) or text
	end
	return #out == 0 and "" or "/* The states, as the runtime is told of them: name, axes, marks, family. */\n"
		.. table.concat(out) .. "\n"
end

-- The name of the table of strengths; nil where there is none to name.
function declarations.strengths_name(model)
	if #model.strengths == 0 then
		return nil
	end
	return model.family .. (#model.uses > 0 and "_" .. model.name:gsub("%W", "_") or "")
		.. "_strengths"
end

function declarations.strengths(model)
	if #model.strengths == 0 or #c.new(model.states) == 0 then
		return ""
	end
	local rows = {}
	for i, row in ipairs(model.strengths) do
		rows[i] = c.fill('\t{"$platform", $axes, $marks, $how, $gives, $probe},\n', {
			platform = row.platform, axes = row.axis_bits, marks = row.mark_bits,
			how = HOW[row.how],
			gives = row.gives_bits, probe = row.probe or "NULL",
		})
	end
	return c.fill("/* Where a system's rights are not those of the type. */\n"
		.. "static const mpages_strength_row $name[] = {\n",
		{name = declarations.strengths_name(model)})
		.. table.concat(rows) .. "};\n\n"
end

return declarations
