-- Pieces of C text that the emitters share.

local c = {}

local COLUMNS = 96

local concat = table.concat

-- A text without what would end the comment it stands in, or start another.
function c.harmless(text)
	if text:find("*/", 1, true) or text:find("/*", 1, true) then
		text = text:gsub("%*/", "* /"):gsub("/%*", "/ *")
	end
	return text
end

-- A text with one space between words, and none around them. Nearly all are so.
local function single_spaced(text)
	if text:find("  ", 1, true) or text:find("\t", 1, true) or text:find("^ ") or text:sub(-1) == " " then
		text = text:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", "")
	end
	return text
end

-- Words with single spaces between them as lines, none longer than it must be.
local function wrapped(text)
	local lines, first, most = {}, 1, COLUMNS - 3
	while #text - first >= most do
		local space = text:sub(first, first + most):match("^.*() ")
		local behind = space and first + space - 1 or text:find(" ", first + most, true)
		if not behind then
			break
		end
		lines[#lines + 1] = text:sub(first, behind - 1)
		first = behind + 1
	end
	lines[#lines + 1] = text:sub(first)
	return lines
end

-- Most comments stand in a header many times, once for each state.
local comments = {}

-- Lines of a doc comment as one block comment; nothing where there are none.
function c.comment(doc)
	local text = table.concat(doc, " ")
	if not comments[text] then
		local plain = single_spaced(c.harmless(text))
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

-- What a template is made of: its names, and the texts around them, with places between those for what
-- the names stand for. A template is filled in for every function there is, and taken apart once.
local names_of, texts_of = {}, {}

local function take_apart(template)
	local names, texts, from = {}, {}, 1
	for at, name, behind in template:gmatch("()%$(%l+)()") do
		names[#names + 1] = name
		texts[2 * #names - 1] = template:sub(from, at - 1)
		texts[2 * #names] = ""
		from = behind
	end
	texts[2 * #names + 1] = template:sub(from)
	names_of[template], texts_of[template] = names, texts
	return names
end

-- A template with its $names replaced.
function c.fill(template, values)
	local names = names_of[template] or take_apart(template)
	local texts = texts_of[template]
	for i = 1, #names do
		texts[2 * i] = values[names[i]]
	end
	return concat(texts, "", 1, 2 * #names + 1)
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

-- The words of a type, as a set. There are few types, and they are asked about for each function.
local words_of = setmetatable({}, {__index = function(known, type)
	local words = {}
	for word in type:gmatch("[%w_]+") do
		words[word] = true
	end
	known[type] = words
	return words
end})

-- A name for what a function has beside its parameters and the function that it calls, if it calls one: the
-- wanted name, or that with underscores behind it where one of these has it, or the type of a parameter.
function c.fresh(wanted, params, called)
	local taken = wanted == called
	for _, param in ipairs(params) do
		taken = taken or param.name == wanted or words_of[param.type][wanted]
	end
	return taken and c.fresh(wanted .. "_", params, called) or wanted
end

return c
