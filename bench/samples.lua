-- Samples to cases: what the program printed, collected by case and way.

local samples = {}

-- In the order in which they came, and by their names.
local cases, by_name = {}, {}

-- What a way is called under a malloc: that one's name, or with it.
local function named(way, kind, malloc)
	if kind ~= "malloc" or malloc == "glibc malloc" and way ~= "malloc" then
		return way
	end
	return way == "malloc" and malloc or way .. ", " .. malloc
end

-- Takes a line of the program's.
function samples.add(line, malloc)
	local field = {}
	for text in (line .. "\t"):gmatch("([^\t]*)\t") do
		field[#field + 1] = text
	end
	local subject, name, unit, way, kind, value, faults, peak, bytes, size = table.unpack(field)
	local id = subject .. "\t" .. name
	local case = by_name[id]
	if not case then
		case = {subject = subject, name = name, unit = unit, bytes = tonumber(bytes),
			size = tonumber(size), ways = {}, by_name = {}}
		by_name[id] = case
		cases[#cases + 1] = case
	end
	way = named(way, kind, malloc)
	local of = case.by_name[way]
	if not of then
		of = {name = way, kind = kind, values = {}, faults = {}, peaks = {}}
		case.by_name[way] = of
		case.ways[#case.ways + 1] = of
	end
	table.insert(of.values, tonumber(value))
	table.insert(of.faults, tonumber(faults))
	table.insert(of.peaks, tonumber(peak))
end

local function sorted(values)
	local copy = table.move(values, 1, #values, 1, {})
	table.sort(copy)
	return copy
end

local function median(values)
	local all = sorted(values)
	return (all[(#all + 1) // 2] + all[#all // 2 + 1]) / 2
end

local ORDER = {ours = 1, peer = 2, malloc = 2, limit = 3}

-- The way that is fastest, of those of some kinds.
local function fastest(ways, is_of)
	local best
	for _, way in ipairs(ways) do
		if is_of[way.kind] and (not best or way.value < best.value) then
			best = way
		end
	end
	return best
end

-- What a way's samples come to. The least of a dozen is luck where the kernel has a part in it, and ratios of such
-- change by five parts in a hundred from run to run, those of medians by one. But how bad it gets is not told by what
-- is usual.
local function figure_of(case, way)
	return case.name:find(", max$") and way.max or way.median
end

-- All cases, their ways in the order of their kinds, each with its figures; `ours` is the first of ours. What
-- is fastest of ours is `best`, of others' `best_other`.
function samples.cases()
	for _, case in ipairs(cases) do
		for i, way in ipairs(case.ways) do
			local values = sorted(way.values)
			way.min, way.median, way.max = values[1], median(values), values[#values]
			way.value = figure_of(case, way)
			way.fault, way.peak = median(way.faults), median(way.peaks)
			way.order = ORDER[way.kind] * 1000 + i
		end
		table.sort(case.ways, function(a, b)
			return a.order < b.order
		end)
		case.ours = case.ways[1].kind == "ours" and case.ways[1] or nil
		case.best = fastest(case.ways, {ours = true})
		case.best_other = fastest(case.ways, {peer = true, malloc = true})
	end
	return cases
end

return samples
