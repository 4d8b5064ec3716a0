-- Cases to plots: for each subject the ratios of all ways, as bars.

local shell = require "shell"

local plots = {}

-- gnuplot's text in quotes.
local function text(word)
	return '"' .. word:gsub('[\\"]', "\\%0"):gsub("_", "\\\\_") .. '"'
end

local SETUP = [[
set terminal svg size %d,480 dynamic font "sans,12"
set output %s
set title %s
set key outside right top
set grid ytics
]]

-- Bars: a cluster for each case, its ways against the first of ours.
local function bars(subject, cases, path)
	local names, is_named = {}, {}
	for _, case in ipairs(cases) do
		for _, way in ipairs(case.ways) do
			if not is_named[way.name] then
				is_named[way.name] = true
				names[#names + 1] = way.name
			end
		end
	end
	local out = {SETUP:format(400 + 90 * #cases, text(path),
		text(subject .. ": how many times ours, the less the better"))}
	out[#out + 1] = "set style data histograms\nset style fill solid 0.8\nset logscale y\n"
		.. "set xtics rotate by -25\n$data << END"
	for _, case in ipairs(cases) do
		local row = {text(case.name)}
		for _, name in ipairs(names) do
			local way = case.by_name[name]
			row[#row + 1] = way and case.ours and case.ours.min > 0 and way.min > 0
				and ("%g"):format(way.min / case.ours.min) or "?"
		end
		out[#out + 1] = table.concat(row, " ")
	end
	out[#out + 1] = "END\nset datafile missing '?'"
	local series = {}
	for i, name in ipairs(names) do
		series[i] = ("$data using %d:xtic(1) title %s"):format(i + 1, text(name))
	end
	out[#out + 1] = "plot " .. table.concat(series, ", ")
	return table.concat(out, "\n") .. "\n"
end

function plots.draw(folder, cases)
	if not shell.output("command -v gnuplot") then
		print("not on this machine, so no plots: gnuplot (on Debian: gnuplot-nox)")
		return
	end
	local subjects, of = {}, {}
	for _, case in ipairs(cases) do
		if not of[case.subject] then
			of[case.subject] = {}
			subjects[#subjects + 1] = case.subject
		end
		table.insert(of[case.subject], case)
	end
	for _, subject in ipairs(subjects) do
		local name = ("%s/%s"):format(folder, subject)
		shell.write(name .. ".gnuplot", bars(subject, of[subject], name .. ".svg"))
		if not os.execute("gnuplot " .. shell.quote(name .. ".gnuplot")) then
			shell.fail("gnuplot does not take ", name, ".gnuplot")
		end
	end
end

return plots
