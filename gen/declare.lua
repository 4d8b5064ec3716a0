-- Items to declarations: what each item says by itself, with axes and marks as bits of an integer.
--
-- Declarations keep the item they came from (`item`), so that the checker can point at it. What
-- depends on several items at once (states, winners, collisions) is the business of check.lua.
-- Axes and marks together are called qualities here.

local keywords = require "keywords"
local report = require "report"
local vectors = require "vectors"

local MOST_QUALITIES = 12
local MOST_RULES = 256 -- each set of qualities is held against each

local Declare = {}
Declare.__index = Declare

-- Names that the header makes beside those of items (see shims.typed_address) are kept free for it.
local OURS = "_wants_address_of_"

function Declare:ours(name)
	self.findings:error(name, ("'%s' is like the library's own names"):format(name.text))
end

-- A name that stands by itself in C, rather than behind a prefix of ours.
function Declare:bare_name(name)
	if name.text:find(OURS, 1, true) then
		self:ours(name)
	end
	if keywords.c[name.text] or keywords.cpp[name.text] then
		self.findings:error(name, ("'%s' is a keyword of %s"):format(name.text,
			keywords.c[name.text] and "C" or "C++"))
	end
end

function Declare:prefixed_name(name)
	if name.text:find(OURS, 1, true) then
		self:ours(name)
	end
	if keywords.c[name.text] then
		self.findings:error(name, ("'%s' is a keyword of C"):format(name.text))
	end
end

-- Says so where `seen` has the name already; true where it is new.
function Declare:once(seen, name, what)
	local first = seen[name.text]
	if first then
		self.findings:error(name, ("%s '%s' is there twice"):format(what, name.text),
			report.first(first, name))
		return false
	end
	seen[name.text] = name
	return true
end

-- The bits of a list of names; unknown and repeated ones are reported and count nothing.
function Declare:bits(names)
	local bits = 0
	for _, name in ipairs(names) do
		local quality = self.quality_of[name.text]
		if not quality then
			local what = #self.marks > 0 and "axis or mark" or "axis"
			self.findings:error(name, ("there is no %s '%s'"):format(what, name.text),
				report.suggest(name.text, self.quality_names) or self.axes[1]
				and "declared are: " .. table.concat(self.quality_names, ", ") or nil)
		elseif bits & quality.bit ~= 0 then
			self.findings:error(name, ("'%s' stands here twice"):format(name.text))
		else
			bits = bits | quality.bit
		end
	end
	return bits
end

local function names_in(qualities, bits)
	local names = {}
	for _, quality in ipairs(qualities) do
		if bits & quality.bit ~= 0 then
			names[#names + 1] = quality.name
		end
	end
	return names
end

-- The names of the axes in a set, in their order.
function Declare:axis_names(bits)
	return names_in(self.axes, bits)
end

-- The names of the marks in a set, by the alphabet: the way they stand in the names of states.
function Declare:mark_names(bits)
	local names = names_in(self.marks, bits)
	table.sort(names)
	return names
end

-- The axes and then the marks.
function Declare:names(bits)
	local names, marks = self:axis_names(bits), self:mark_names(bits)
	return table.move(marks, 1, #marks, #names + 1, names)
end

-- How a parameter takes another handle of the same state: by "value", by "address", or not at all.
function Declare:own_handle(item, param)
	if not (" " .. param.type .. " "):find("[ *]self[ *]") then
		return nil
	end
	local how = ({self = "value", ["self *"] = "address"})[param.type]
	if item.kind ~= "op" then
		self.findings:error(param.name, ("a %s takes no 'self'"):format(item.kind),
			"self is the type of the handle that an op is called with")
	elseif not how then
		self.findings:error(param.name, "'self' stands alone, or before one '*'",
			"as in (self *other)")
	elseif how == "address" and not (item.changes or item.ends) then
		self.findings:error(param.name, "an op that borrows its handle takes no 'self *'",
			"whoever is given another handle's address changes its own, or ends it")
	end
	return how
end

-- What an item gives: 'self' alone, and that only from an op.
function Declare:given_self(item)
	if not item.gives or not (" " .. item.gives .. " "):find("[ *]self[ *]") then
		return
	elseif item.kind ~= "op" then
		self.findings:error(item.name, ("a %s gives no 'self'"):format(item.kind),
			"self is the type of the handle that an op is called with")
	elseif item.gives ~= "self" then
		self.findings:error(item.name, "an op gives 'self' alone", "as in: gives self")
	end
end

-- Parameters keep off the names of what stands beside them in a header: the runtime's, and each other's types.
function Declare:param_name(name, params)
	self:bare_name(name)
	if name.text:find("^mpages_") or name.text:find("^MPAGES_") or name.text:find("^PAGEGEN_") then
		self:ours(name)
	elseif keywords.macros[name.text] then
		self.findings:error(name, ("'%s' is a macro in many programs"):format(name.text))
	end
	for _, param in ipairs(params) do
		if (" " .. param.type .. " "):find("[ *]" .. name.text .. "[ *]") then
			self.findings:error(name, ("'%s' is the type of a parameter"):format(name.text))
			return
		end
	end
end

function Declare:params(item)
	local seen, list = {}, {}
	for _, param in ipairs(item.params) do
		self:param_name(param.name, item.params)
		self:once(seen, param.name, "the parameter")
		list[#list + 1] = {type = param.type, name = param.name.text,
			self = self:own_handle(item, param)}
	end
	return list
end

function Declare:via(item, default)
	if item.via then
		self:bare_name(item.via)
	elseif not default then
		self.findings:error(item.name, ("%s '%s' has no 'via'"):format(item.kind,
			item.name.text),
			"via names the C function that does the work")
	end
	return item.via and item.via.text or default
end

function Declare:header(item)
	if item.from and item.spec == self.spec and not self.has_header[item.from.text] then
		self.has_header[item.from.text] = true
		table.insert(self.headers, item.from.text)
	end
end

-- An axis or a mark, with what only one of them has.
function Declare:quality(item, list, quality)
	if not self:once(self.quality_places, item.name, item.kind) then
		return
	end
	local count = #self.axes + #self.marks
	if count == MOST_QUALITIES then
		self.findings:error(item, ("more than %d axes and marks"):format(MOST_QUALITIES))
		return
	end
	quality.name, quality.bit = item.name.text, 1 << count
	quality.doc, quality.item = item.doc, item
	list[#list + 1] = quality
	self.quality_of[quality.name] = quality
	self.quality_names[count + 1] = quality.name
end

-- Makers, turns and ops share one name space, since each becomes FAMILY_STATE_NAME. Each may be
-- there several times, for different states.
function Declare:verb(item)
	self:prefixed_name(item.name)
	local first = self.verbs[item.name.text]
	if not first then
		self.verbs[item.name.text] = item
	elseif first.kind ~= item.kind then
		self.findings:error(item.name, ("'%s' is the name of %s already"):format(item.name.text,
			first.kind == "op" and "an op" or "a " .. first.kind),
			report.first(first, item))
	end
	self:header(item)
end

local kinds = {}

function kinds.family(self, item)
	self:prefixed_name(item.name)
	if item.name.text == "mpages" then
		self.findings:error(item.name, "'mpages' is the prefix of the runtime")
	end
	if item.spec == self.spec and #item.spec.uses > 0 then
		self.findings:error(item, "a spec that uses another one has no family of its own",
			"its states belong to the family of the spec it uses")
	elseif self.family then
		self.findings:error(item, "a spec has one family",
			report.first(self.family.item, item))
	else
		self.family = {name = item.name.text, doc = item.doc, item = item}
	end
end

function kinds.axis(self, item)
	self:prefixed_name(item.name)
	if item.name.text == "none" then
		self.findings:error(item.name, "'none' is the name of the state without axes")
	end
	if not item.letter.text:find("^[a-z]$") then
		self.findings:error(item.letter, "the letter of an axis is one small letter",
			"as in: axis read r")
	else
		self:once(self.letters, item.letter, "the letter")
	end
	if item.spec == self.spec and #item.spec.uses > 0 then
		self.findings:error(item, "a spec that uses another one adds no axis",
			"what it adds to states is a mark")
	end
	self:quality(item, self.axes, {letter = item.letter.text})
end

function kinds.mark(self, item)
	self:prefixed_name(item.name)
	self:quality(item, self.marks, {locks = item.locks ~= nil})
end

function kinds.rule(self, item)
	self:once(self.rule_places, item.name, "rule")
	if #self.rules == MOST_RULES then
		self.findings:error(item, ("more than %d rules"):format(MOST_RULES))
	elseif #self.rules > MOST_RULES then
		return
	end
	if item.unless then
		self:bare_name(item.unless)
	end
	local bits = self:bits(item.never)
	table.insert(self.rules, {
		name = item.name.text, bits = bits, never = self:names(bits),
		unless = item.unless and item.unless.text,
		doc = item.doc, item = item,
	})
end

function kinds.make(self, item)
	self:verb(item)
	if not item.as then
		self.findings:error(item.name, ("make '%s' has no 'as'"):format(item.name.text),
			"as names the states it makes: as any, or as read + write")
	end
	table.insert(self.makes, {
		kind = "make", name = item.name.text, params = self:params(item), doc = item.doc,
		item = item,
		bits = type(item.as) == "table" and self:bits(item.as) or 0, via = self:via(item),
	})
end

function kinds.turn(self, item)
	self:verb(item)
	local names = {["+"] = {}, ["-"] = {}}
	for _, sign in ipairs(item.signs) do
		table.insert(names[sign.sign], sign.name)
	end
	local adds, takes = self:bits(names["+"]), self:bits(names["-"])
	for _, sign in ipairs(item.signs) do
		local quality = self.quality_of[sign.name.text]
		if sign.sign == "-" and quality and adds & quality.bit ~= 0 then
			self.findings:error(sign.name, ("'%s' is both added and taken"):format(sign.name.text))
		end
	end
	table.insert(self.turns, {
		kind = "turn", name = item.name.text, adds = adds, takes = takes, params = {},
		bits = self:bits(item.needs or {}), changes = item.changes ~= nil, doc = item.doc,
		item = item, via = self:via(item, "mpages_turn"),
	})
end

function kinds.op(self, item)
	self:verb(item)
	self:given_self(item)
	if item.changes and item.ends then
		self.findings:error(item.ends, "an op changes its handle or ends it, not both")
	end
	if item.never then
		for _, word in ipairs {"via", "gives", "changes", "ends"} do
			if item[word] then
				self.findings:error(item.never,
					("an op that is withdrawn has no '%s'"):format(word))
			end
		end
	end
	table.insert(self.ops, {
		kind = "op", name = item.name.text, params = self:params(item),
		bits = self:bits(item.needs or {}), result = item.gives or "bool",
		effect = item.ends and "ends" or item.changes and "changes" or "borrows",
		gives_self = item.gives == "self" or nil,
		never = item.never ~= nil, via = not item.never and self:via(item) or nil,
		doc = item.doc, item = item,
	})
end

-- A call is an op that gives code at an offset as a function of a type of its own.
function kinds.call(self, item)
	self:verb(item)
	self:given_self(item)
	if not item.gives then
		self.findings:error(item.name, ("call '%s' has no 'gives'"):format(item.name.text),
			"gives says what the function returns; it may be void")
	end
	local family = self.family and self.family.name or ""
	local call = {
		kind = "call", name = item.name.text, params = {{type = "size_t", name = "offset"}},
		bits = self:bits(item.needs or {}), result = family .. "_" .. item.name.text .. "_fn",
		effect = "calls", via = self:via(item), doc = item.doc, item = item,
		arguments = self:params(item), gives = item.gives,
	}
	table.insert(self.ops, call)
	table.insert(self.calls, call)
end

function kinds.pair(self, item)
	self:prefixed_name(item.name)
	self:once(self.pair_places, item.name, "pair")
	self:header(item)
	if not item.ends then
		self.findings:error(item.name, ("pair '%s' has no 'ends'"):format(item.name.text),
			"ends names the C function that frees both handles")
	else
		self:bare_name(item.ends)
	end
	table.insert(self.pairs, {
		name = item.name.text, params = self:params(item), first = self:bits(item.first),
		second = self:bits(item.second), via = self:via(item),
		ends = item.ends and item.ends.text,
		doc = item.doc, item = item,
	})
end

function kinds.vec(self, item)
	self:prefixed_name(item.name)
	self:once(self.vec_places, item.name, "vec")
	self:header(item)
	for _, name in pairs {item.drop, item.copy} do
		self:bare_name(name)
		if vectors.LOCAL[name.text] then
			self.findings:error(name, ("functions of vectors have a '%s' of their own"):format(name.text))
		end
	end
	for word in item.type:gmatch("[%w_]+") do
		if vectors.LOCAL[word] then
			self.findings:error(item.name, ("functions of vectors have a '%s' of their own"):format(word))
		end
	end
	if item.copy and not item.drop then
		self.findings:error(item.copy, "a vector with 'copy' has 'drop' too",
			"elements that own nothing are copied as they are")
	end
	table.insert(self.vecs, {
		name = item.name.text, type = item.name.text .. "_vec", element = item.type,
		drop = item.drop and item.drop.text, copy = item.copy and item.copy.text,
		doc = item.doc, item = item,
	})
end

function kinds.strength(self, item)
	local bits = self:bits(item.set)
	local gives = item.gives and self:bits(item.gives) or 0
	if item.gives and gives & ~bits == 0 then
		self.findings:error(item.gives[1], "this gives nothing that the set does not have")
	end
	if item.probe then
		self:bare_name(item.probe)
	end
	local key = item.platform.text .. " " .. bits
	if self.settled[key] then
		self.findings:warning(item, "this row never counts: an earlier one always holds",
			report.first(self.settled[key], item))
	elseif not item.probe then
		self.settled[key] = item
	end
	table.insert(self.strengths, {
		platform = item.platform.text, bits = bits, how = item.how, gives = gives,
		probe = item.probe and item.probe.text, doc = item.doc, item = item,
	})
end

-- Axes and marks first: an item may name one that is declared below it.
local ORDER = {
	"family", "axis", "mark", "rule", "make", "turn", "op", "call", "pair", "vec", "strength",
}

-- The items of a spec and of all it uses, each once, what is used before what uses it.
local function all_items(spec, list, seen)
	for _, used in ipairs(spec.uses) do
		if not seen[used] then
			seen[used] = true
			all_items(used, list, seen)
		end
	end
	return table.move(spec.items, 1, #spec.items, #list + 1, list)
end

return function(spec, findings)
	local self = setmetatable({
		spec = spec, findings = findings,
		axes = {}, marks = {}, quality_names = {}, quality_of = {}, quality_places = {},
		letters = {},
		rules = {}, rule_places = {}, makes = {}, turns = {}, ops = {}, verbs = {},
		calls = {}, pairs = {}, pair_places = {}, vecs = {}, vec_places = {},
		strengths = {}, settled = {}, headers = {}, has_header = {},
	}, Declare)
	local items = all_items(spec, {}, {})
	for i, item in ipairs(items) do
		item.order = i
	end
	for _, kind in ipairs(ORDER) do
		for _, item in ipairs(items) do
			if item.kind == kind then
				kinds[kind](self, item)
			end
		end
	end
	-- Vectors need none.
	if not self.family and (#items == 0 or #self.vecs < #items) then
		findings:error({source = spec.source, at = 1}, "this spec has no family",
			"a spec starts with: family NAME, or: use \"pages.spec\"")
	end
	-- What the spec as a whole is about, and where findings about the family as a whole point
	-- to.
	for _, item in ipairs(spec.items) do
		if not self.place and (item.kind == "family" or item.kind == "use"
			or item.kind == "vec") then
			self.place_item, self.place = item, item.name or item.file
		end
	end
	return self
end
