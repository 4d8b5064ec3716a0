-- Cases to Markdown: the machine, the ratios that have to hold, and every figure.

local figures = require "figures"
local list = require "list"

local report = {}

local function find(cases, name)
	for _, case in ipairs(cases) do
		if case.name == name then
			return case
		end
	end
end

-- How a way stands to what it is compared with, and whether that is enough.
local function compared(target, way, other)
	local ratio
	if not other then
		ratio = way.value
	elseif target.least then
		ratio = other.value / way.value
	else
		ratio = way.value / other.value
	end
	return ratio, ratio >= (target.least or ratio) and ratio <= (target.most or ratio)
end

-- What ours is compared with.
local function other_of(target, case)
	if target[3] == list.fastest then
		return case.best_other
	end
	return case.by_name[target[3]]
end

-- What is wanted, what was measured, what the limit has, and what follows.
local function judged(target, case)
	local ours, other = case.by_name[target[2]], other_of(target, case)
	local limit = case.by_name[target.limit]
	local function told(number)
		return target[3] and figures.ratio(number) .. "×" or figures.value(number, case.unit)
	end
	local wanted = (target.least and "at least " or "at most ") .. told(target.least or target.most)
	if not ours or target[3] and not other then
		return wanted, "not measured", "", "?"
	end
	local got, holds = compared(target, ours, other)
	local best, can_hold, limit_text = nil, true, ""
	if limit then
		best, can_hold = compared(target, limit, other)
		limit_text = ("%s, %s"):format(told(best), target.limit)
	end
	return wanted, told(got), limit_text,
		holds and "holds" or can_hold and "**does not hold**" or "does not hold, nor does it for the limit"
end

-- The rows of `targets` whose case was measured.
function report.targets(cases)
	local rows = {{"case", "ours", "", "the other", "wanted", "measured", "the limit", ""}}
	for _, target in ipairs(list.targets) do
		local case = find(cases, target[1])
		if case then
			local wanted, got, limit, verdict = judged(target, case)
			local other = other_of(target, case)
			rows[#rows + 1] = {target[1], target[2],
				not target[3] and "" or target.least and "is faster than" or "takes, of",
				other and other.name or target[3] or "", wanted, got, limit, verdict}
		end
	end
	return figures.table(rows, 8)
end

function report.machine(facts, missing)
	local rows = {{"the machine", ""}}
	for _, fact in ipairs(facts) do
		rows[#rows + 1] = fact
	end
	rows[#rows + 1] = {"not on it", #missing > 0 and table.concat(missing, ", ") or "nothing"}
	return figures.table(rows, 2)
end

-- The subjects of cases, in their order.
function report.subjects(cases)
	local names, is_told = {}, {}
	for _, case in ipairs(cases) do
		if not is_told[case.subject] then
			is_told[case.subject] = true
			names[#names + 1] = case.subject
		end
	end
	return names
end

local function table_of(subject, cases)
	local rows = {{"case", "way", "median", "min", "max", "ratio", "faults", "peak"}}
	for _, case in ipairs(cases) do
		for i, way in ipairs(case.subject == subject and case.ways or {}) do
			rows[#rows + 1] = {
				i == 1 and case.name or "",
				way.kind == "ours" and "**" .. way.name .. "**" or way.kind == "limit"
					and "_" .. way.name .. "_" or way.name,
				figures.value(way.median, case.unit), figures.value(way.min, case.unit),
				figures.value(way.max, case.unit),
				case.ours and case.ours.value > 0 and figures.ratio(way.value / case.ours.value) or "",
				("%.0f"):format(way.fault), figures.value(way.peak, "B"),
			}
		end
	end
	return figures.table(rows, 2)
end

function report.page(cases, facts, missing)
	local out = {report.machine(facts, missing), "### Ratios that have to hold\n", report.targets(cases)}
	for _, subject in ipairs(report.subjects(cases)) do
		out[#out + 1] = "### " .. subject .. "\n"
		out[#out + 1] = table_of(subject, cases)
	end
	return table.concat(out, "\n")
end

return report
