-- Cases to what docs/benchmarks.md shows of them: the figure of each, and where others are faster.

local figures = require "figures"
local report = require "report"
local shell = require "shell"

local summary = {}

-- A way under another malloc goes by one name, for the best of them.
local function short_name(way)
	local name = way.name:match("^(.*), %a+malloc$")
	return name and name .. ", best other malloc" or way.name
end

-- The ways of a case by their short names, in order.
local function shortened(case)
	local order, by_name = {}, {}
	for _, way in ipairs(case.ways) do
		local name = short_name(way)
		if not by_name[name] then
			order[#order + 1] = name
		end
		if not by_name[name] or way.value < by_name[name].value then
			by_name[name] = way
		end
	end
	return order, by_name
end

local function cell(way, case)
	if not way then
		return ""
	elseif way == case.ours or not case.ours or case.ours.value <= 0 or case.unit ~= "ns" then
		return figures.value(way.value, case.unit)
	end
	return ("%s (%s)"):format(figures.value(way.value, case.unit), figures.ratio(way.value / case.ours.value))
end

-- Cases of a subject, and the short names of all of their ways.
local function of_subject(subject, cases)
	local mine, names, is_named = {}, {}, {}
	for _, case in ipairs(cases) do
		for _, name in ipairs(case.subject == subject and shortened(case) or {}) do
			if not is_named[name] then
				is_named[name] = true
				names[#names + 1] = name
			end
		end
		if case.subject == subject then
			mine[#mine + 1] = case
		end
	end
	return mine, names
end

-- A row for each of `down` and a column for each of `across`.
local function grid(down, across, name_of, text)
	local rows = {{""}}
	for _, one in ipairs(across) do
		table.insert(rows[1], name_of(one))
	end
	for _, one in ipairs(down) do
		local row = {name_of(one)}
		for _, other in ipairs(across) do
			row[#row + 1] = text(one, other)
		end
		rows[#rows + 1] = row
	end
	return figures.table(rows, 1)
end

local function name_of(one)
	return type(one) == "string" and one or one.name
end

-- A column for each case; or for each way, where there are many cases.
local function short_table(subject, cases)
	local mine, names = of_subject(subject, cases)
	local ways = {}
	for _, case in ipairs(mine) do
		local _, by_name = shortened(case)
		ways[case] = by_name
	end
	if #mine <= 4 then
		return grid(names, mine, name_of, function(name, case)
			return cell(ways[case][name], case)
		end)
	end
	return grid(mine, names, name_of, function(case, name)
		return cell(ways[case][name], case)
	end)
end

-- Cases in which what others have is faster than the best of ours.
local function losses(cases)
	local rows = {{"case", "the best of ours", "", "faster is", "", "so many times"}}
	for _, case in ipairs(cases) do
		local best, other = case.best, case.best_other
		if case.unit == "ns" and best and other and other.value < best.value and other.value > 0 then
			rows[#rows + 1] = {case.name, best.name, figures.value(best.value, case.unit), other.name,
				figures.value(other.value, case.unit), figures.ratio(best.value / other.value)}
		end
	end
	return figures.table(rows, 2)
end

-- Less than so many bytes may lie in memory that a malloc has kept.
local ALWAYS_NEW = 128 << 20

-- What memory was at its peak where elements are one more than a power of two.
local function peaks(cases)
	local mine, names, is_named = {}, {}, {}
	for _, case in ipairs(cases) do
		if case.name:find("+1 ×", 1, true) and case.bytes >= ALWAYS_NEW then
			mine[#mine + 1] = case
			for _, way in ipairs(case.ways) do
				if not is_named[way.name] then
					is_named[way.name] = true
					names[#names + 1] = way.name
				end
			end
		end
	end
	return #mine > 0 and grid(names, mine, name_of, function(name, case)
		local way = case.by_name[name]
		-- What takes no more than the elements had some of their memory already, and no peak of its own.
		return way and (way.peak < case.bytes and "kept before" or figures.value(way.peak, "B")) or ""
	end)
end

-- tests/counts.txt, for one operation; `nothing` is the loop around it, which is in all of them.
local function counts()
	local known, compilers, ops, is_op = {}, {}, {}, {}
	for compiler, op, count in shell.read("tests/counts.txt"):gmatch("(%w+ %d+ [%w_]+) ([%w_]+) (%d+)\n") do
		if not known[compiler] then
			known[compiler] = {}
			compilers[#compilers + 1] = compiler
		end
		known[compiler][op] = tonumber(count)
		if not is_op[op] then
			ops[#ops + 1] = op
			is_op[op] = true
		end
	end
	return grid(ops, compilers, name_of, function(op, compiler)
		local count = known[compiler][op]
		return count and ("%.1f"):format(count / 1000) or ""
	end)
end

function summary.page(cases, facts, missing)
	local out = {report.machine(facts, missing), "### Ratios that have to hold\n", report.targets(cases),
		"### Where others are faster\n", losses(cases)}
	for _, subject in ipairs(report.subjects(cases)) do
		out[#out + 1] = "### " .. subject .. "\n"
		out[#out + 1] = short_table(subject, cases)
	end
	local peak = peaks(cases)
	out[#out + 1] = peak and "### memory at its peak\n\n" .. peak or nil
	out[#out + 1] = "### instructions of an operation\n"
	out[#out + 1] = counts()
	return table.concat(out, "\n")
end

-- Puts results in the place of those that a page has.
function summary.keep(path, results)
	local first, last = "<!-- results -->\n", "<!-- the end of results -->"
	local page = assert(shell.read(path))
	local _, from = page:find(first, 1, true)
	local to = page:find(last, 1, true)
	shell.write(path, page:sub(1, from) .. "\n" .. results .. "\n" .. page:sub(to))
end

return summary
