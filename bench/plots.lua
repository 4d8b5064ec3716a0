-- Cases to plots: for pushes a line for each way, over sizes; for all else bars of each way's ratio.

local shell = require "shell"

local plots = {}

-- gnuplot's text in quotes.
local function text(word)
	return '"' .. word:gsub('[\\"]', "\\%0") .. '"'
end

local SETUP = [[
set terminal svg size %d,%d dynamic background rgb "white" font "sans,12"
set output %s
set title %s noenhanced
set key outside right top noenhanced
set grid ytics
set logscale y
set datafile missing "?"
]]

-- The names of all ways, in the order in which they come.
local function ways_of(cases)
	local names, is_named = {}, {}
	for _, case in ipairs(cases) do
		for _, way in ipairs(case.ways) do
			if not is_named[way.name] then
				is_named[way.name] = true
				names[#names + 1] = way.name
			end
		end
	end
	return names
end

-- A block of data: a row for each case, that starts with its name or its bytes, and a column for each way.
local function data(cases, names, first, value)
	local out = {"$data << END"}
	for _, case in ipairs(cases) do
		local row = {first(case)}
		for _, name in ipairs(names) do
			local way = case.by_name[name]
			local number = way and value(way, case)
			row[#row + 1] = number and number > 0 and ("%g"):format(number) or "?"
		end
		out[#out + 1] = table.concat(row, " ")
	end
	out[#out + 1] = "END\n"
	return table.concat(out, "\n")
end

local function series(names, how)
	local out = {}
	for i, name in ipairs(names) do
		out[i] = how:format(i + 1) .. " title " .. text(name)
	end
	return "plot " .. table.concat(out, ", \\\n\t") .. "\n"
end

local function bars(title, cases, path)
	local names = ways_of(cases)
	return SETUP:format(640 + 130 * #cases, 560, text(path), text(title .. ": time, ours is 1"))
		.. "set style data histograms\nset style fill solid 0.8\nset xtics rotate by -25 noenhanced\n"
		.. "set bmargin 9\n"
		.. data(cases, names, function(case)
			return text(case.name)
		end, function(way, case)
			return case.ours and way.value / case.ours.value
		end) .. series(names, "$data using %d:xtic(1)")
end

local function lines(title, cases, path)
	local names = ways_of(cases)
	table.sort(cases, function(a, b)
		return a.bytes < b.bytes
	end)
	return SETUP:format(960, 560, text(path), text(title .. ": ns for each, over the bytes of all"))
		.. "set logscale x 2\nset format x '2^{%L}'\nset style data linespoints\n"
		.. data(cases, names, function(case)
			return ("%d"):format(case.bytes)
		end, function(way)
			return way.value
		end) .. series(names, "$data using 1:%d")
end

-- What is plotted together: the cases of a subject, or those of a size of elements where each has many. One
-- element more than a power of two is a point beside the others.
local function groups(cases)
	local all, by_name = {}, {}
	for _, case in ipairs(cases) do
		local is_push = case.subject == "vec_cold" or case.subject == "vec_warm"
		local name = is_push and ("%s_%d"):format(case.subject, case.size) or case.subject
		if not by_name[name] then
			by_name[name] = {name = name, draw = is_push and lines or bars, cases = {}}
			all[#all + 1] = by_name[name]
		end
		if not is_push or case.bytes % (case.size * 2) == 0 then
			table.insert(by_name[name].cases, case)
		end
	end
	return all
end

-- Writes FOLDER/NAME.svg for each group.
function plots.draw(folder, cases)
	if not shell.output("command -v gnuplot") then
		print("not on this machine, so no plots: gnuplot (on Debian: gnuplot-nox)")
		return
	end
	for _, group in ipairs(groups(cases)) do
		local path = ("%s/%s"):format(folder, group.name)
		if #ways_of(group.cases) > 1 then
			shell.write(path .. ".gnuplot", group.draw(group.name, group.cases, path .. ".svg"))
			if not os.execute("gnuplot " .. shell.quote(path .. ".gnuplot")) then
				shell.fail("gnuplot does not take ", path, ".gnuplot")
			end
		end
	end
end

return plots
