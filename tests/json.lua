-- JSON to Lua values; enough for what pagegen writes, and strict about it.

local function decode(text)
	local at = 1

	local function fail(what)
		error(("JSON: %s at byte %d"):format(what, at), 0)
	end
	local function skip()
		at = text:find("[^ \t\r\n]", at) or #text + 1
	end
	local function take(literal)
		if text:sub(at, at + #literal - 1) ~= literal then
			fail("expected " .. literal)
		end
		at = at + #literal
		skip()
	end

	local escapes = {n = "\n", t = "\t", r = "\r", b = "\b", f = "\f", ['"'] = '"', ["\\"] = "\\", ["/"] = "/"}
	local function string()
		local stop = at + 1
		while text:sub(stop, stop) ~= '"' do
			if stop > #text then
				fail("a string without an end")
			end
			stop = stop + (text:sub(stop, stop) == "\\" and 2 or 1)
		end
		local value = text:sub(at + 1, stop - 1):gsub("\\(u?)(%x?%x?%x?%x?)(.?)", function(u, hex, rest)
			if u == "u" then
				return utf8.char(tonumber(hex, 16)) .. rest
			end
			local char = (hex .. rest):sub(1, 1)
			return (escapes[char] or fail("a bad escape")) .. (hex .. rest):sub(2)
		end)
		at = stop + 1
		skip()
		return value
	end

	local value
	local function list()
		local out = {}
		take("[")
		while text:sub(at, at) ~= "]" do
			out[#out + 1] = value()
			if text:sub(at, at) ~= "]" then
				take(",")
			end
		end
		take("]")
		return out
	end
	local function record()
		local out = {}
		take("{")
		while text:sub(at, at) ~= "}" do
			local key = string()
			take(":")
			out[key] = value()
			if text:sub(at, at) ~= "}" then
				take(",")
			end
		end
		take("}")
		return out
	end
	function value()
		local first = text:sub(at, at)
		if first == "[" then
			return list()
		elseif first == "{" then
			return record()
		elseif first == '"' then
			return string()
		end
		local word = text:match("^[%w+.-]+", at) or fail("no value")
		at = at + #word
		skip()
		if word == "true" or word == "false" then
			return word == "true"
		end
		return tonumber(word) or fail("no value")
	end

	skip()
	local result = value()
	if at <= #text then
		fail("something behind the value")
	end
	return result
end

return decode
