-- Findings to text: where, what, the line itself, a caret under it, a hint.
--
-- A place is any table with `source` (see report.source), `at` (1-based byte offset) and, for the
-- width of the underline, `text`; tokens and the names in items are places.

local report = {}
report.__index = report

local LIMIT = 20     -- errors shown of one run, and warnings
local COLUMNS = 100  -- of a source line that is shown
local LONGEST = 63   -- letters of a word that others are compared with; C tells apart no more
local COLORS = {bold = "\27[1m", error = "\27[1;31m", warning = "\27[1;35m", caret = "\27[1;32m"}

-- A text with a name, as findings cite it.
function report.source(name, text)
	return {name = name, text = text}
end

-- options: color (boolean), werror (warnings count as errors), complain (takes a text).
function report.new(options)
	return setmetatable({
		color = options.color,
		werror = options.werror,
		complain = options.complain,
		waiting = {},
		shown = {error = 0, warning = 0},
		hidden = 0,
		errors = 0,
	}, report)
end

-- Where the lines of a text start; found once, for there may be many findings.
local function line_starts(source)
	if not source.starts then
		local starts = {1}
		for behind in source.text:gmatch("\n()") do
			starts[#starts + 1] = behind
		end
		source.starts = starts
	end
	return source.starts
end

-- Line number, byte offset of the line's start, and the line's text without its end.
local function line_of(source, at)
	local starts = line_starts(source)
	local low, high = 1, #starts
	while low < high do
		local middle = (low + high + 1) // 2
		if starts[middle] <= at then
			low = middle
		else
			high = middle - 1
		end
	end
	local stop = (starts[low + 1] or #source.text + 2) - 2
	return low, starts[low], (source.text:sub(starts[low], stop):gsub("\r$", ""))
end

function report.line(place)
	return (line_of(place.source, place.at))
end

-- How many bytes of its line stand before a place.
function report.indent(place)
	local _, start = line_of(place.source, place.at)
	return place.at - start
end

-- The characters of a line as a terminal can show them, one entry a column; and the column of each
-- byte that starts one. Findings often share a line, and it may be long.
local known = {}
local function characters(line)
	if known.line ~= line then
		local list, columns = {}, {}
		local at = 1
		while at <= #line do
			-- By its own length: a stray byte behind a character is no part of it.
			local code = utf8.len(line, at, at) and utf8.codepoint(line, at)
			local stop = at + (code and #utf8.char(code) or 1)
			local char = line:sub(at, stop - 1)
			if char:find("^[\128-\255]$") or char:find("^[%c]$") and char ~= "\t" then
				char = "?"
			end
			list[#list + 1] = char
			columns[at] = #list
			at = stop
		end
		known = {line = line, list = list, columns = columns}
	end
	return known.list, known.columns
end

-- The source line cut to COLUMNS around the caret, and the caret line below it.
local function excerpt(chars, column, width)
	local first, last = 1, #chars
	if #chars > COLUMNS then
		first = math.max(1, math.min(column - COLUMNS // 2, #chars - COLUMNS + 1))
		last = first + COLUMNS - 1
	end
	local shown = table.concat(chars, "", first, last)
	local pad = {}
	for i = first, column - 1 do
		pad[#pad + 1] = chars[i] == "\t" and "\t" or " "
	end
	width = math.max(1, math.min(width, last - column + 1))
	return shown, table.concat(pad) .. "^" .. ("~"):rep(width - 1)
end

local function paint(self, color, text)
	return self.color and COLORS[color] .. text .. "\27[0m" or text
end

local function render(self, finding)
	local place = finding.place
	local number, first, line = line_of(place.source, place.at)
	local chars, columns = characters(line)
	local column = columns[place.at - first + 1] or #chars + 1
	local width = utf8.len(place.text or "") or 1
	local shown, caret = excerpt(chars, column, width)
	local level, message = finding.level, finding.message
	if level == "warning" and self.werror then
		level, message = "error", message .. " [-Werror]"
	end
	local out = {
		paint(self, "bold", ("%s:%d:%d: "):format(place.source.name, number, column)),
		paint(self, level, level .. ": "), paint(self, "bold", message), "\n",
		shown, "\n", paint(self, "caret", caret), "\n",
	}
	if finding.hint then
		out[#out + 1] = "hint: " .. finding.hint .. "\n"
	end
	return table.concat(out)
end

local function add(self, level, place, message, hint)
	assert(place.source and place.at, "a finding needs a place")
	if level == "error" or self.werror then
		self.errors = self.errors + 1
	end
	self.waiting[#self.waiting + 1] = {
		level = level, place = place, message = message, hint = hint,
		order = #self.waiting,
	}
end

function report:error(place, message, hint)
	add(self, "error", place, message, hint)
end

function report:warning(place, message, hint)
	add(self, "warning", place, message, hint)
end

-- Shows what has been found since the last call, by file and place; true where nothing was wrong.
function report:flush()
	table.sort(self.waiting, function(a, b)
		if a.place.source ~= b.place.source then
			return a.place.source.name < b.place.source.name
		elseif a.place.at ~= b.place.at then
			return a.place.at < b.place.at
		end
		return a.order < b.order
	end)
	for _, finding in ipairs(self.waiting) do
		local shown = self.shown[finding.level]
		if shown < LIMIT then
			self.complain(render(self, finding))
			self.shown[finding.level] = shown + 1
		else
			self.hidden = self.hidden + 1
		end
	end
	self.waiting = {}
	return self.errors == 0
end

-- The last word on a run: what was not shown, and why there is no output.
function report:close()
	if self.hidden > 0 then
		self.complain(("and %d more\n"):format(self.hidden))
	end
end

-- How many letters must be added, dropped, changed or swapped to make b of a.
local function distance(a, b)
	local before, last, row = nil, {}, {}
	for j = 0, #b do
		last[j] = j
	end
	for i = 1, #a do
		row = {[0] = i}
		for j = 1, #b do
			local cost = a:byte(i) == b:byte(j) and 0 or 1
			row[j] = math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
			if before and i > 1 and j > 1 and a:byte(i) == b:byte(j - 1)
				and a:byte(i - 1) == b:byte(j) then
				row[j] = math.min(row[j], before[j - 2] + 1)
			end
		end
		before, last = last, row
	end
	return last[#b]
end

-- "did you mean 'write'?" where one of the names is close to the word; otherwise nil.
function report.suggest(word, names)
	local best, least = nil, math.min(3, #word // 2 + 1)
	for _, name in ipairs(#word <= LONGEST and names or {}) do
		local d = math.abs(#name - #word) < least and distance(word, name) or least
		if d < least then
			best, least = name, d
		end
	end
	return best and ("did you mean '%s'?"):format(best)
end

-- "on line 7", or "on line 7 of pages.spec" where that is another text than the finding's.
function report.where(place, finding)
	local line = ("on line %d"):format(report.line(place))
	return place.source == finding.source and line or line .. " of " .. place.source.name
end

-- "the first is on line 7", for whatever is there twice.
function report.first(place, finding)
	return "the first is " .. report.where(place, finding)
end

return report
