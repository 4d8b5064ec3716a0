-- Cases to Markdown: the machine, the ratios that have to hold, and every figure.

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
	return (number >= 100 and "%.0f" or number >= 10 and "%.1f" or "%.2f"):format(number)
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
	local unit = target[3] and "×" or " " .. case.unit
	local wanted = ("%s %g%s"):format(target.least and "at least" or "at most",
		target.least or target.most, unit)
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
	return wanted, ratio(got) .. unit, holds
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
		"### " .. subject, "",
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

function report.page(cases, facts, missing)
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
			out[#out + 1] = table_of(case.subject, cases)
		end
	end
	return table.concat(out, "\n")
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
