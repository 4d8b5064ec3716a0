-- Lines of a ninja file, in the order in which they are said.

local graph = {}
local text = {}

function graph.say(...)
	text[#text + 1] = table.concat({...})
end

function graph.section(title)
	graph.say("")
	graph.say("# ", title)
end

function graph.set(name, value)
	graph.say(name, " = ", value)
end

-- Both end in any number of "name = value" lines.
function graph.rule(name, command, ...)
	graph.say("rule ", name)
	graph.say("  command = ", command)
	for _, line in ipairs {...} do
		graph.say("  ", line)
	end
end

function graph.build(outputs, by, inputs, ...)
	graph.say("build ", outputs, ": ", by, inputs == "" and "" or " ", inputs)
	for _, line in ipairs {...} do
		graph.say("  ", line)
	end
end

function graph.join(...)
	return table.concat({...}, " ")
end

-- The names of a list, each put where the pattern has a *, as one string.
function graph.each(list, pattern)
	local made = {}
	for i, name in ipairs(list) do
		made[i] = (pattern:gsub("%*", name))
	end
	return table.concat(made, " ")
end

-- All that was said.
function graph.text()
	return table.concat(text, "\n") .. "\n"
end

return graph
