-- Files and commands, for configure.lua and its parts.

local shell = {}

function shell.read(path)
	local file = io.open(path, "rb")
	if not file then
		return nil
	end
	local text = file:read("a")
	file:close()
	return text
end

-- A file that already says so keeps its time, and ninja its peace.
function shell.write(path, text)
	if shell.read(path) == text then
		return
	end
	local file, why = io.open(path, "wb")
	if not file or not file:write(text) or not file:close() then
		io.stderr:write("configure: cannot write ", why or path, "\n")
		os.exit(1)
	end
end

function shell.quoted(word)
	if word:find("^[%w_%%+,./:=@-]*$") then
		return word
	end
	return "'" .. word:gsub("'", "'\\''") .. "'"
end

-- A variable that is empty counts as one that is not set.
function shell.env(name)
	local value = os.getenv(name)
	return value ~= "" and value or nil
end

-- What a command prints, on one line; nil where it fails.
function shell.output(command)
	local pipe = io.popen(command .. " 2>/dev/null")
	local said = pipe:read("a"):gsub("%s+", " "):gsub(" $", "")
	return pipe:close() and said
end

return shell
