-- Commands and files, for the scripts of bench/.

local shell = {}

function shell.fail(...)
	io.stderr:write("bench: ", ...)
	io.stderr:write("\n")
	os.exit(1)
end

-- What a command prints, without the end of its last line; nil where it fails.
function shell.output(command)
	local pipe = assert(io.popen(command .. " 2>/dev/null"))
	local said = pipe:read("a"):gsub("\n$", "")
	return pipe:close() and said or nil
end

function shell.read(path)
	local file = io.open(path, "rb")
	if not file then
		return nil
	end
	local text = file:read("a")
	file:close()
	return text
end

function shell.write(path, text)
	local file = assert(io.open(path, "wb"))
	assert(file:write(text))
	assert(file:close())
end

function shell.quote(word)
	return "'" .. word:gsub("'", "'\\''") .. "'"
end

return shell
