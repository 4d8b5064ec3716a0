-- Cases to Markdown: the machine, the ratios that have to hold, and every figure; or the least of each.

local list = require "list"
local shell = require "shell"

local report = {}

local function scaled(value, units)
	for i = #units, 1, -1 do
		if value >= units[i][1] or i == 1 then
			local number = value / units[i][1]
			local digits = number >= 99.5 and "%.0f" or number >= 9.95 and "%.1f" or "%.2f"
			return digits:format(number) .. " " .. units[i][2]
		end
	end
end

local TIMES = {{1, "ns"}, {1e3, "µs"}, {1e6, "ms"}, {1e9, "s"}}
local SIZES = {{1, "B"}, {2^10, "KiB"}, {2^20, "MiB"}, {2^30, "GiB"}}

local function figure(value, unit)
	if unit == "ns" then
		return scaled(value, TIMES)
	elseif unit == "B" then
		return scaled(value, SIZES)
	end
	return ("%.4g %s"):format(value, unit)
end

local function ratio(number)
	return (number >= 100 and "%.0f" or number >= 10 and "%.1f" or number >= 0.1 and "%.2f" or "%.2g")
		:format(number)
end

local function find(cases, name)
	for _, case in ipairs(cases) do
		if case.name == name then
			return case
		end
	end
end

-- What is wanted, and what was measured; true where that is enough, nil where it is not known.
local function judged(target, case)
	local ours, other = case.by_name[target[2]], case.by_name[target[3]]
	local function told(number)
		return target[3] and ratio(number) .. "×" or figure(number, case.unit)
	end
	local wanted = (target.least and "at least " or "at most ") .. told(target.least or target.most)
	if not ours or target[3] and not other then
		return wanted, "not measured"
	end
	local got = not other and ours.median or target.least and other.min / ours.min or ours.min / other.min
	local holds
	if target.least then
		holds = got >= target.least
	else
		holds = got <= target.most
	end
	return wanted, told(got), holds
end

-- The rows of `targets` whose case was measured.
function report.targets(cases)
	local out = {"| case | ours | | the other | wanted | measured | |",
		"| --- | --- | --- | --- | --- | --- | --- |"}
	for _, target in ipairs(list.targets) do
		local case = find(cases, target[1])
		if case then
			local wanted, got, holds = judged(target, case)
			out[#out + 1] = ("| %s | %s | %s | %s | %s | %s | %s |"):format(target[1], target[2],
				not target[3] and "" or target.least and "is faster than" or "takes, of",
				target[3] or "", wanted, got,
				holds and "holds" or holds == nil and "?" or "**does not hold**")
		end
	end
	return table.concat(out, "\n")
end

local function table_of(subject, cases)
	local out = {
		"| case | way | median | min | max | ratio | faults | peak |",
		"| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |",
	}
	for _, case in ipairs(cases) do
		for i, way in ipairs(case.subject == subject and case.ways or {}) do
			local name = way.kind == "ours" and "**" .. way.name .. "**"
				or way.kind == "limit" and "_" .. way.name .. "_" or way.name
			out[#out + 1] = ("| %s | %s | %s | %s | %s | %s | %.0f | %s |"):format(
				i == 1 and case.name or "", name, figure(way.median, case.unit),
				figure(way.min, case.unit), figure(way.max, case.unit),
				case.ours and case.ours.min > 0 and ratio(way.min / case.ours.min) or "",
				way.fault, figure(way.peak, "B"))
		end
	end
	return table.concat(out, "\n") .. "\n"
end

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
		if not by_name[name] or way.min < by_name[name].min then
			by_name[name] = way
		end
	end
	return order, by_name
end

local function cell(way, case)
	if not way then
		return ""
	elseif way == case.ours or not case.ours or case.ours.min <= 0 or case.unit ~= "ns" then
		return figure(way.min, case.unit)
	end
	return ("%s (%s)"):format(figure(way.min, case.unit), ratio(way.min / case.ours.min))
end

-- A subject's least figures, with a column for each case, or for each way where there are many cases.
local function short_table(subject, cases)
	local mine, names, is_named, of = {}, {}, {}, {}
	for _, case in ipairs(cases) do
		if case.subject == subject then
			local order, by_name = shortened(case)
			mine[#mine + 1], of[case] = case, by_name
			for _, name in ipairs(order) do
				if not is_named[name] then
					is_named[name] = true
					names[#names + 1] = name
				end
			end
		end
	end
	local out = {}
	local function row(first, list, text)
		local cells = {first}
		for i, one in ipairs(list) do
			cells[i + 1] = text(one)
		end
		out[#out + 1] = "| " .. table.concat(cells, " | ") .. " |"
	end
	local function head(list, text)
		row("", list, text)
		out[#out + 1] = "| ---" .. (" | ---:"):rep(#list) .. " |"
	end
	if #mine <= 4 then
		head(mine, function(case)
			return case.name
		end)
		for _, name in ipairs(names) do
			row(name, mine, function(case)
				return cell(of[case][name], case)
			end)
		end
	else
		head(names, function(name)
			return name
		end)
		for _, case in ipairs(mine) do
			row(case.name, names, function(name)
				return cell(of[case][name], case)
			end)
		end
	end
	return table.concat(out, "\n") .. "\n"
end

-- A page: the machine, the targets, and a table for each subject.
local function page(cases, facts, missing, table_for)
	local out = {"| the machine | |", "| --- | --- |"}
	for _, fact in ipairs(facts) do
		out[#out + 1] = ("| %s | %s |"):format(fact[1], fact[2])
	end
	out[#out + 1] = ("| not on it | %s |\n"):format(#missing > 0 and table.concat(missing, ", ") or "nothing")
	out[#out + 1] = "### Ratios that have to hold\n\n" .. report.targets(cases) .. "\n"
	local is_told = {}
	for _, case in ipairs(cases) do
		if not is_told[case.subject] then
			is_told[case.subject] = true
			out[#out + 1] = "### " .. case.subject .. "\n\n" .. table_for(case.subject, cases)
		end
	end
	return table.concat(out, "\n")
end

function report.page(cases, facts, missing)
	return page(cases, facts, missing, table_of)
end

function report.summary(cases, facts, missing)
	return page(cases, facts, missing, short_table)
end

-- Puts results in the place of those that a page has.
function report.keep(path, results)
	local first, last = "<!-- results -->\n", "<!-- the end of results -->"
	local page = assert(shell.read(path))
	local _, from = page:find(first, 1, true)
	local to = page:find(last, 1, true)
	shell.write(path, page:sub(1, from) .. "\n" .. results .. "\n" .. page:sub(to))
end

return report
