-- Tokens to items: grammar, no meaning.
--
-- An item is {kind, at, text, source, doc, ...}; wherever it names something, the name is a place
-- {text, at, source}, so that later stages can point at it. The items:
--
--   use      file (a string)
--   family   name
--   axis     name letter
--   mark     name locks
--   rule     name never (names) unless (name or nil)
--   make     name params as (names, or "any") via from
--   turn     name signs ({sign, name} each) via from
--   op       name params needs (names) gives changes ends never via from
--   call     name params gives needs (names) via from
--   pair     name params first (names) second (names) via ends (name) from
--   vec      name type from drop copy
--   strength platform set (names) how ("gives", "exact", ...) gives (names) probe
--
-- params is a list of {type, name}; gives of an op is the text of a C type. Flags such as
-- `changes` are the place of their word.

local report = require "report"

local STARTS = {
	use = true, family = true, axis = true, mark = true, rule = true, make = true,
	turn = true, op = true,
	call = true, pair = true, vec = true, strength = true,
}
local MARKS_OF_TOKENS = {
	["("] = true, [")"] = true, [","] = true, ["*"] = true, ["+"] = true, ["-"] = true,
	name = true, string = true, ["end"] = true,
}

-- A mistake in the grammar: the rest of the item is skipped.
local Mistake = {}

local Parser = {}
Parser.__index = Parser

local function is_reserved(kind)
	return not MARKS_OF_TOKENS[kind]
end

-- Puts doc comments aside: docs[i] is the list of those that belong to the item of token i. One
-- behind a token on its line belongs there, and so does one that continues it in the same column;
-- any other belongs to the token that follows. Errors of the lexer are reported, and broken[i]
-- says that one stood before token i.
local function set_aside(scanned, source, findings)
	local tokens, docs, broken = {}, {}, {}
	local waiting = {}
	local column, line, owner -- of the last doc comment that stood behind a token

	local function column_of(at)
		return report.indent {source = source, at = at}
	end
	local function give(i, text)
		docs[i] = docs[i] or {}
		table.insert(docs[i], text)
	end

	for i, kind in ipairs(scanned.kind) do
		local at, text = scanned.at[i], scanned.text[i]
		local last = tokens[#tokens]
		if kind == "error" then
			findings:error({source = source, at = at}, text)
			broken[#tokens + 1] = true
		elseif kind == "doc" and last and last.line == scanned.line[i] then
			give(#tokens, text)
			column, line, owner = column_of(at), scanned.line[i], #tokens
		elseif kind == "doc" and owner and scanned.line[i] == line + 1
			and column_of(at) == column then
			give(owner, text)
			line = line + 1
		elseif kind == "doc" then
			waiting[#waiting + 1] = {text = text, at = at, source = source}
		else
			tokens[#tokens + 1] = {kind = kind, text = text, at = at,
				line = scanned.line[i], source = source}
			owner = nil
			if kind ~= "end" then
				for _, doc in ipairs(waiting) do
					give(#tokens, doc.text)
				end
				waiting = {}
			end
		end
	end
	if waiting[1] then
		findings:warning({source = source, at = waiting[1].at, text = "---"},
			"this comment documents nothing", "nothing follows it")
	end
	return tokens, docs, broken
end

local LONGEST = 40 -- characters of a word that are shown

local function named(token)
	if token.kind == "end" then
		return "the end of the file"
	elseif token.kind == "string" then
		return "a string"
	end
	return ("'%s%s'"):format(token.text:sub(1, LONGEST), #token.text > LONGEST and "..." or "")
end

-- Where something is missing: at the next token, or behind the last one if the line ends there. An
-- item with an error of the lexer in it has been reported, and what is missing there is its doing.
function Parser:missing(what, hint)
	local found, last = self.token, self.tokens[self.index - 1]
	for i = self.first + 1, self.index do
		if self.broken[i] then
			error(Mistake, 0)
		end
	end
	if last and found.line ~= last.line then
		local width = #last.text + (last.kind == "string" and 2 or 0)
		self.findings:error({source = self.source, at = last.at + width},
			("expected %s here"):format(what),
			hint)
	else
		self.findings:error(found, ("expected %s, found %s"):format(what, named(found)),
			hint)
	end
	error(Mistake, 0)
end

function Parser:step()
	local token = self.token
	self.index = self.index + 1
	self.token = self.tokens[self.index]
	return token
end

function Parser:accept(kind)
	if self.token.kind == kind then
		return self:step()
	end
end

function Parser:expect(kind, what, hint)
	return self:accept(kind) or self:missing(what, hint)
end

function Parser:name(what)
	local hint
	if is_reserved(self.token.kind) and what:find("^the name of") then
		hint = ("'%s' is a word of the language"):format(self.token.text)
	end
	return self:expect("name", what, hint)
end

-- NAME {"+" NAME}
function Parser:set(what)
	local names = {self:name(what)}
	while self:accept("+") do
		names[#names + 1] = self:name("the next axis or mark after '+'")
	end
	return names
end

-- A C type: names and stars, in the layout of C. Inside parentheses every word is a name.
function Parser:words(inside)
	local words = {}
	while self.token.kind == "name" or self.token.kind == "*" or inside
		and is_reserved(self.token.kind) do
		words[#words + 1] = self:step()
	end
	return words
end

local function type_text(words, count)
	local text = ""
	for i = 1, count do
		local word = words[i].text
		local tight = text == "" or word == "*" and text:find("%*$")
		text = text .. (tight and "" or " ") .. word
	end
	return text
end

function Parser:type(after)
	local words = self:words(false)
	if #words == 0 or words[1].kind == "*" then
		self:missing("a C type after " .. after)
	end
	return type_text(words, #words)
end

function Parser:params()
	local params = {}
	if not self:accept("(") then
		return params
	end
	while self.token.kind ~= ")" do
		local words = self:words(true)
		local name = words[#words]
		if #words == 0 then
			self:missing("a parameter", "a parameter is a C type and a name")
		elseif #words == 1 or name.kind == "*" or words[1].kind == "*" then
			self.findings:error(name, "a parameter needs a type and a name",
				words[1].text == "void" and "an empty list is ()"
					or "as in (size_t bytes)")
			error(Mistake, 0)
		end
		params[#params + 1] = {type = type_text(words, #words - 1), name = name}
		if self.token.kind ~= ")" then
			self:expect(",", "',' or ')' after a parameter")
			if self.token.kind == ")" then
				self:missing("a parameter after ','")
			end
		end
	end
	self:step()
	return params
end

-- Clauses: what may follow the head of an item, in any order, each once. clause -> how it reads.
local clauses = {
	["as"] = function(self)
		return self:accept("any") and "any" or self:set("'any' or an axis after 'as'")
	end,
	needs = function(self)
		return self:set("an axis after 'needs'")
	end,
	via = function(self)
		return self:name("the name of a C function after 'via'")
	end,
	gives = function(self)
		return self:type("'gives'")
	end,
	from = function(self)
		return self:expect("string", "a header in double quotes after 'from'")
	end,
	ends = function(self)
		return self:name("the name of a C function after 'ends'")
	end,
	drop = function(self)
		return self:name("the name of a C function after 'drop'")
	end,
	copy = function(self)
		return self:name("the name of a C function after 'copy'")
	end,
}

-- Reads the clauses and flags named in `allowed` into the item.
function Parser:clauses(item, allowed, flags)
	while is_reserved(self.token.kind) and not STARTS[self.token.kind] do
		local word = self.token
		local kind = word.kind
		local flag = flags[kind]
		if not flag and not allowed[kind] then
			self:missing(("the end of this %s"):format(item.kind),
				("a %s has no '%s'"):format(item.kind, kind))
		elseif item[kind] then
			self.findings:error(word, ("'%s' stands here twice"):format(kind))
			error(Mistake, 0)
		end
		self:step()
		item[kind] = flag and word or clauses[kind](self)
	end
end

local items = {}

function items.family(self, item)
	item.name = self:name("the name of the family")
end

function items.use(self, item)
	item.file = self:expect("string", "a spec in double quotes")
end

function items.mark(self, item)
	item.name = self:name("the name of the mark")
	item.locks = self:accept("locks")
end

function items.axis(self, item)
	item.name = self:name("the name of the axis")
	item.letter = self:name(("the letter of axis '%s'"):format(item.name.text))
end

function items.rule(self, item)
	item.name = self:name("the name of the rule")
	self:expect("never", "'never'", "a rule reads: rule NAME never AXIS + AXIS [unless MACRO]")
	item.never = self:set("an axis after 'never'")
	if self:accept("unless") then
		item.unless = self:name("a macro after 'unless'")
	end
end

function items.make(self, item)
	item.name = self:name("the name of the maker")
	item.params = self:params()
	self:clauses(item, {as = true, via = true, from = true}, {})
end

function items.turn(self, item)
	item.name = self:name("the name of the turn")
	item.signs = {}
	while self.token.kind == "+" or self.token.kind == "-" do
		local sign = self:step()
		local name = self:name(("an axis after '%s'"):format(sign.kind))
		item.signs[#item.signs + 1] = {sign = sign.kind, name = name}
	end
	if #item.signs == 0 then
		self:missing("'+' or '-' and an axis",
			"a turn says what it adds and takes: turn deny_write -write")
	end
	self:clauses(item, {needs = true, via = true, from = true}, {changes = true})
end

function items.op(self, item)
	item.name = self:name("the name of the op")
	item.params = self:params()
	self:clauses(item, {needs = true, gives = true, via = true, from = true},
		{changes = true, ends = true, never = true})
end

function items.call(self, item)
	item.name = self:name("the name of the call")
	item.params = self:params()
	self:clauses(item, {gives = true, needs = true, via = true, from = true}, {})
end

function items.pair(self, item)
	item.name = self:name("the name of the pair")
	item.params = self:params()
	self:expect("as", "'as'", "a pair reads: pair NAME (PARAMETERS) as SET, SET via MAKER ends ENDER")
	item.first = self:set("an axis or mark after 'as'")
	self:expect(",", "',' and the set of the second handle")
	item.second = self:set("an axis or mark after ','")
	self:clauses(item, {via = true, ends = true, from = true}, {})
end

function items.vec(self, item)
	item.name = self:name("the name of the vector's elements")
	self:expect("of", "'of'", "a vector reads: vec f64 of double")
	item.type = self:type("'of'")
	self:clauses(item, {from = true, drop = true, copy = true}, {})
end

function items.strength(self, item)
	item.platform = self:name("the name of a platform")
	item.set = self:set("an axis")
	for _, how in ipairs {"gives", "exact", "emulated", "absent"} do
		if self.token.kind == how then
			item.how = how
		end
	end
	if not item.how then
		self:missing("'gives', 'exact', 'emulated' or 'absent'")
	end
	self:step()
	if item.how == "gives" then
		item.gives = self:set("an axis after 'gives'")
	end
	if self:accept("if") then
		item.probe = self:name("the name of a C function after 'if'")
	end
end

-- An item from its first word on; nil where it was wrong, with the parser at the next item.
function Parser:item()
	local start = self.token
	self.first = self.index
	local item = {kind = start.kind, text = start.text, at = start.at, source = self.source}
	local ok, mistake = xpcall(function()
		self:step()
		items[start.kind](self, item)
		if not STARTS[self.token.kind] and self.token.kind ~= "end" then
			self:missing(("the next item after this %s"):format(item.kind))
		end
	end, function(message)
		return message == Mistake and Mistake or debug.traceback(message, 2)
	end)
	if not ok and mistake ~= Mistake then
		error(mistake, 0)
	end
	while not STARTS[self.token.kind] and self.token.kind ~= "end" do
		self:step()
	end
	local doc = {}
	for i = self.first, self.index - 1 do
		table.move(self.docs[i] or {}, 1, #(self.docs[i] or {}), #doc + 1, doc)
	end
	item.doc = doc
	return ok and item or nil
end

-- scanned: what host.scan returned for the source's text. Returns the list of items; what is wrong
-- goes to findings.
return function(source, scanned, findings)
	local tokens, docs, broken = set_aside(scanned, source, findings)
	local self = setmetatable({
		source = source, tokens = tokens, docs = docs, broken = broken,
		findings = findings, index = 1,
		first = 1, token = tokens[1],
	}, Parser)
	local list = {}
	if not STARTS[self.token.kind] and self.token.kind ~= "end" then
		findings:error(self.token, ("expected an item, found %s"):format(named(self.token)),
			"an item starts with a word such as family, axis, rule, make, turn or op")
		while not STARTS[self.token.kind] and self.token.kind ~= "end" do
			self:step()
		end
	end
	while self.token.kind ~= "end" do
		list[#list + 1] = self:item()
	end
	return list
end
