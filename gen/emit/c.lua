-- Pieces of C text that the emitters share.

local c = {}

local COLUMNS = 96

-- A text without what would end the comment it stands in, or start another.
function c.harmless(text)
	if not text:find("[*/][*/]") then
		return text
	end
	return (text:gsub("%*/", "* /"):gsub("/%*", "/ *"))
end

local function wrapped(text)
	local lines, first, last = {}, 1, 0
	for word_end in text:gmatch("%S+()") do
		if word_end - first > COLUMNS - 3 and last >= first then
			lines[#lines + 1] = text:sub(first, last)
			first = last + 2
		end
		last = word_end - 1
	end
	lines[#lines + 1] = text:sub(first, last)
	return lines
end

-- Most comments stand in a header many times, once for each state.
local comments = {}

-- Lines of a doc comment as one block comment; nothing where there are none.
function c.comment(doc)
	local text = table.concat(doc, " ")
	if not comments[text] then
		local plain = c.harmless(text):gsub("%s+", " "):gsub("^ ", ""):gsub(" $", "")
		local lines = table.concat(wrapped(plain), "\n * ")
		comments[text] = plain == "" and "" or "/* " .. lines .. " */\n"
	end
	return comments[text]
end

-- A text as a string literal. Nearly none has anything to escape.
function c.string(text)
	if text:find("\\", 1, true) or text:find('"', 1, true) or text:find("??", 1, true) then
		text = text:gsub('[\\"]', "\\%0"):gsub("%?%?", "?\\?")
	end
	return '"' .. text .. '"'
end

-- What a template is made of: texts, and names between them. A template is filled in for every
-- function there is, and taken apart once.
local templates = {}

local function taken_apart(template)
	local parts, from = {}, 1
	for at, name, behind in template:gmatch("()%$(%l+)()") do
		parts[#parts + 1] = template:sub(from, at - 1)
		parts[#parts + 1] = name
		from = behind
	end
	parts[#parts + 1] = template:sub(from)
	templates[template] = parts
	return parts
end

-- One table serves all that is filled in, for it would be made anew thousands of times.
local filled = {}

-- A template with its $names replaced.
function c.fill(template, values)
	local parts = templates[template] or taken_apart(template)
	for i = 1, #parts, 2 do
		filled[i] = parts[i]
		filled[i + 1] = values[parts[i + 1]]
	end
	return table.concat(filled, "", 1, #parts)
end

-- A type and a name, as C writes them: "void *", "p" -> "void *p".
function c.declare(type, name)
	return type .. (type:sub(-1) == "*" and "" or " ") .. name
end

-- A list of {type, name} as C parameters, with what stands before them.
function c.params(first, params)
	if #params == 0 then
		return first or "void"
	end
	local list = {first}
	for _, param in ipairs(params) do
		list[#list + 1] = c.declare(param.type, param.name)
	end
	return table.concat(list, ", ")
end

-- The same list as arguments behind others.
function c.args(params)
	local list = {""}
	for _, param in ipairs(params) do
		list[#list + 1] = param.name
	end
	return table.concat(list, ", ")
end

-- The same as arguments of a handwritten function, which takes regions for handles.
function c.regions(params)
	local list = {}
	for i, param in ipairs(params) do
		local name = param.name
		if param.self then
			name = param.self == "value" and name .. ".region" or "&" .. name .. "->region"
		end
		list[i] = {name = name}
	end
	return c.args(list)
end

-- Those of a list that no used spec has.
function c.new(list)
	local fresh = {}
	for _, one in ipairs(list) do
		if not one.old then
			fresh[#fresh + 1] = one
		end
	end
	return fresh
end

-- What another header may make as well, so that only the first one to be included does.
function c.once(name, text)
	return ("#ifndef PAGEGEN_HAS_%s\n#define PAGEGEN_HAS_%s\n%s#endif\n"):format(name, name, text)
end

-- Whether a function is given its handle's address.
function c.by_address(fn)
	return fn.effect == "turns" or fn.effect == "changes" or fn.effect == "ends"
		or fn.effect == "looks"
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
