-- Model to a page of Markdown: the states, what leads from one to another, what each can do, what
-- it cannot and why, and how far each system goes along.

local HOW = {
	exact = "exact", gives = "wider", emulated = "emulated", absent = "only the type",
}

local function sentence(doc)
	return table.concat(doc, " ")
end

-- A text in a cell of a table.
local function cell(text)
	return (text:gsub("|", "\\|"))
end

local function code(names)
	local out = {}
	for i, name in ipairs(names) do
		out[i] = "`" .. name .. "`"
	end
	return table.concat(out, ", ")
end

local function table_of(head, rows)
	local rule = {}
	for i = 1, #head do
		rule[i] = "---"
	end
	local lines = {"| " .. table.concat(head, " | ") .. " |", "| "
		.. table.concat(rule, " | ") .. " |"}
	for _, row in ipairs(rows) do
		lines[#lines + 1] = "| " .. table.concat(row, " | ") .. " |"
	end
	return table.concat(lines, "\n") .. "\n"
end

local function qualities(model)
	local rows = {}
	for _, axis in ipairs(model.axes) do
		rows[#rows + 1] = {axis.name, "axis `" .. axis.letter .. "`",
			cell(sentence(axis.doc))}
	end
	for _, mark in ipairs(model.marks) do
		rows[#rows + 1] = {mark.name, mark.locks and "mark, locks" or "mark",
			cell(sentence(mark.doc))}
	end
	return "## What a state is made of\n\n" .. table_of({"name", "kind", "means"}, rows)
end

local function rules(model)
	local rows = {}
	for _, rule in ipairs(model.rules) do
		rows[#rows + 1] = {
			rule.name, "never " .. table.concat(rule.never, " + "), rule.unless
				and "`" .. rule.unless .. "`" or "never",
			cell(sentence(rule.doc)),
		}
	end
	return #rows == 0 and "" or "## Rules\n\n" .. table_of({"rule", "forbids", "lifted by",
		"because"}, rows)
end

local function states(model)
	local rows = {}
	for _, state in ipairs(model.states) do
		rows[#rows + 1] = {
			state.name, "`" .. state.type .. "`", table.concat(state.axes, ", "),
			table.concat(state.marks, ", "),
			code(state.fences),
		}
	end
	return "## States\n\n" .. table_of({"state", "type", "holds", "marks",
		"functions only with"}, rows)
end

local function diagram(model)
	local lines = {"## Turns\n", "```mermaid", "stateDiagram-v2"}
	for _, state in ipairs(model.states) do
		local named = {}
		local order = {}
		for _, fn in ipairs(state.functions) do
			if fn.to then
				if not named[fn.to] then
					named[fn.to] = {}
					order[#order + 1] = fn.to
				end
				table.insert(named[fn.to], fn.name)
			end
		end
		for _, to in ipairs(order) do
			lines[#lines + 1] = ("\t%s --> %s: %s"):format(state.name, to,
				table.concat(named[to], ", "))
		end
	end
	lines[#lines + 1] = "```\n"
	return table.concat(lines, "\n")
end

-- Where a turn leads from each state; its macros behind it.
local function turns(model)
	local head, rows, named = {"state"}, {}, {}
	for _, turn in ipairs(model.turns) do
		if not named[turn.name] then
			named[turn.name] = true
			head[#head + 1] = turn.name
		end
	end
	for _, state in ipairs(model.states) do
		local to = {}
		for _, fn in ipairs(state.functions) do
			to[fn.name] = fn.to and fn.to .. (#fn.fences > 0 and " *" .. #fn.fences
				.. "*" or "")
		end
		local row = {state.name}
		for i = 2, #head do
			row[i] = to[head[i]] or "."
		end
		rows[#rows + 1] = row
	end
	return table_of(head, rows) .. "\n`.`: the turn does not exist there. A number: it asks for so many macros.\n"
end

-- The functions that are no turns, and the states that have them.
local function operations(model)
	local order, having = {}, {}
	for _, state in ipairs(model.states) do
		for _, fn in ipairs(state.functions) do
			if not fn.to then
				if not having[fn.name] then
					having[fn.name] = {}
					order[#order + 1] = fn
				end
				table.insert(having[fn.name], state.name)
			end
		end
	end
	local rows = {}
	for i, fn in ipairs(order) do
		local where = #having[fn.name] == #model.states and "all"
			or table.concat(having[fn.name], ", ")
		rows[i] = {"`" .. fn.name .. "`", fn.effect, where, cell(sentence(fn.doc))}
	end
	return "## Functions\n\n" .. table_of({"name", "what it does to the handle", "states",
		"meaning"}, rows)
end

local function absences(model)
	local out = {"## What does not exist, and why\n"}
	for _, state in ipairs(model.states) do
		local rows = {}
		for i, one in ipairs(state.absences) do
			rows[i] = {"`" .. one.full .. "`", cell(one.why), cell(one.lead or "")}
		end
		if #rows > 0 then
			out[#out + 1] = "### " .. state.name .. "\n\n"
				.. table_of({"function", "why not", "what leads to it"}, rows)
		end
	end
	return table.concat(out, "\n")
end

local function strengths(model)
	local rows = {}
	for i, row in ipairs(model.strengths) do
		rows[i] = {
			row.platform, table.concat(row.set, " + "),
			HOW[row.how] .. (row.how == "gives" and ": "
				.. table.concat(row.gives, " + ") .. " too" or ""),
			row.probe and "`" .. row.probe .. "()`" or "always",
			cell(sentence(row.doc)),
		}
	end
	local note = "What no row speaks of is exact: the system enforces what the type says. Of the rows for the same "
		.. "platform and\nset the first one that holds counts; at run time `FAMILY_STATE_strength()` tells.\n"
	return "## Strength\n\n" .. note .. (#rows == 0 and "" or "\n"
		.. table_of({"platform", "for states that hold", "the system's rights are",
			"where", ""}, rows))
end

local function vectors(model)
	local rows = {}
	for i, vec in ipairs(model.vecs) do
		rows[i] = {
			"`" .. vec.type .. "`", "`" .. vec.type .. "_frozen`", "`" .. vec.element
				.. "`",
			vec.drop and "`" .. vec.drop .. "`" or "", vec.copy and "`" .. vec.copy
				.. "`" or "",
		}
	end
	return #rows == 0 and "" or "## Vectors\n\n" .. table_of({"open", "frozen", "of", "drop",
		"copy"}, rows)
end

local function family(model)
	if not model.family then
		return {}
	end
	return {
		qualities(model), rules(model), states(model), diagram(model), turns(model),
		operations(model),
		absences(model), strengths(model),
	}
end

return function(model)
	local parts = {("# %s\n"):format(model.name), #model.doc > 0 and sentence(model.doc)
		.. "\n" or "",
		("Made by pagegen from `%s.spec`: `pagegen --emit states`.\n"):format(model.name)}
	for _, part in ipairs(family(model)) do
		parts[#parts + 1] = part
	end
	parts[#parts + 1] = vectors(model)
	local out = {}
	for _, part in ipairs(parts) do
		out[#out + 1] = part ~= "" and part or nil
	end
	return table.concat(out, "\n")
end
