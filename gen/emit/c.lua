-- Pieces of C text that the emitters share.

local c = {}

local COLUMNS = 96

-- Words of a doc comment that would end the comment they stand in, or start another.
local function harmless(text)
	return (text:gsub("%*/", "* /"):gsub("/%*", "/ *"))
end

-- Paragraphs (a list of texts) as one block comment.
function c.comment(paragraphs)
	local lines = {}
	for _, paragraph in ipairs(paragraphs) do
		local line = ""
		for word in harmless(paragraph):gmatch("%S+") do
			if line ~= "" and #line + 1 + #word > COLUMNS - 3 then
				lines[#lines + 1] = line
				line = word
			else
				line = line .. (line == "" and "" or " ") .. word
			end
		end
		if line ~= "" then
			lines[#lines + 1] = line
		end
	end
	if #lines == 0 then
		return ""
	elseif #lines > 1 or #lines[1] + 6 > COLUMNS then
		return "/* " .. table.concat(lines, "\n * ") .. " */\n"
	end
	return "/* " .. lines[1] .. " */\n"
end

-- A text as a string literal.
function c.string(text)
	return '"' .. text:gsub('[\\"]', "\\%0"):gsub("%?%?", "?\\?") .. '"'
end

-- A type and a name, as C writes them: "void *", "p" -> "void *p".
function c.declare(type, name)
	return type .. (type:find("%*$") and "" or " ") .. name
end

-- A list of {type, name} as C parameters, with what stands before them.
function c.params(first, params)
	local list = {first}
	for _, param in ipairs(params) do
		list[#list + 1] = c.declare(param.type, param.name)
	end
	return #list == 0 and "void" or table.concat(list, ", ")
end

-- The same list as arguments behind others.
function c.args(params)
	local list = {""}
	for _, param in ipairs(params) do
		list[#list + 1] = param.name
	end
	return table.concat(list, ", ")
end

-- A name that is no parameter's: the wanted one, or that with underscores behind it.
function c.fresh(wanted, params)
	for _, param in ipairs(params) do
		if param.name == wanted then
			return c.fresh(wanted .. "_", params)
		end
	end
	return wanted
end

return c
