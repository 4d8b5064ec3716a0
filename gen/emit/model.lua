-- Model to JSON: keys sorted, lists in their order, so that the same model gives the same bytes.

local escapes = {['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t"}

local function quoted(text)
	return '"' .. text:gsub('[%c"\\]', function(char)
		return escapes[char] or ("\\u%04x"):format(char:byte())
	end) .. '"'
end

local write

local function write_list(list, indent)
	local parts = {}
	for i, value in ipairs(list) do
		parts[i] = write(value, indent .. "\t")
	end
	local flat = table.concat(parts, ", ")
	if #flat < 80 and not flat:find("\n", 1, true) then
		return "[" .. flat .. "]"
	end
	return "[\n" .. indent .. "\t" .. table.concat(parts, ",\n" .. indent .. "\t") .. "\n"
		.. indent .. "]"
end

local function write_record(record, indent)
	local keys, parts = {}, {}
	for key in next, record do
		keys[#keys + 1] = key
	end
	table.sort(keys)
	for i, key in ipairs(keys) do
		parts[i] = quoted(key) .. ": " .. write(record[key], indent .. "\t")
	end
	local flat = table.concat(parts, ", ")
	if #flat < 80 and not flat:find("\n", 1, true) then
		return "{" .. flat .. "}"
	end
	return "{\n" .. indent .. "\t" .. table.concat(parts, ",\n" .. indent .. "\t") .. "\n"
		.. indent .. "}"
end

-- A table without keys is a list: the model has no empty records.
function write(value, indent)
	if type(value) == "string" then
		return quoted(value)
	elseif type(value) ~= "table" then
		return tostring(value)
	elseif next(value) == nil or #value > 0 then
		return write_list(value, indent)
	end
	return write_record(value, indent)
end

return function(model)
	return write(model, "") .. "\n"
end
