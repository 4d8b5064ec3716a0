-- Numbers to text.

local figures = {}

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

-- A value with its unit; of times and bytes, whichever unit makes it short.
function figures.value(value, unit)
	if unit == "ns" then
		return scaled(value, TIMES)
	elseif unit == "B" then
		return scaled(value, SIZES)
	end
	return ("%.4g %s"):format(value, unit)
end

function figures.ratio(number)
	return (number >= 100 and "%.0f" or number >= 10 and "%.1f" or number >= 0.1 and "%.2f" or "%.2g")
		:format(number)
end

-- A table of Markdown from rows of cells, the first of which is the head; all but `left` columns are numbers.
function figures.table(rows, left)
	local out = {}
	for i, row in ipairs(rows) do
		out[#out + 1] = "| " .. table.concat(row, " | ") .. " |"
		if i == 1 then
			out[#out + 1] = "|" .. (" --- |"):rep(left) .. (" ---: |"):rep(#row - left)
		end
	end
	return table.concat(out, "\n") .. "\n"
end

return figures
