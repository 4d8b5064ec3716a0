-- What the Lua tests share: counting, running commands, files.

local testing = {}

local passed, failed = 0, 0

-- Counts a check; a failing one is told with its detail.
function testing.check(ok, name, detail)
	if ok then
		passed = passed + 1
	else
		failed = failed + 1
		io.write("FAILED: ", name, "\n", detail and detail .. "\n" or "")
	end
	return ok
end

-- The closing line; call it last.
function testing.finish()
	print(("%d passed, %d failed"):format(passed, failed))
	os.exit(failed == 0 and passed > 0)
end

function testing.read(path)
	local file = io.open(path, "rb")
	if not file then
		return nil
	end
	local text = file:read("a")
	file:close()
	return text
end

function testing.write(path, text)
	local file = assert(io.open(path, "wb"))
	assert(file:write(text))
	assert(file:close())
end

function testing.quote(word)
	return "'" .. word:gsub("'", "'\\''") .. "'"
end

-- The words that run a program from any folder, also one of another machine: see configure.lua.
function testing.program(path)
	local emulator = os.getenv("EMULATOR")
	if not path:find("^/") then
		path = os.getenv("PWD") .. "/" .. path
	end
	return (emulator and emulator .. " " or "") .. testing.quote(path)
end

-- Runs a shell command; returns its exit status, standard output and standard error.
function testing.run(command)
	local name = os.tmpname()
	local pipe = assert(io.popen(("{ %s\n} 2>%s"):format(command, testing.quote(name))))
	local out = pipe:read("a")
	local _, how, status = pipe:close()
	local err = testing.read(name)
	os.remove(name)
	return how == "exit" and status or 128 + status, out, err
end

-- A new directory, removed by the returned function.
function testing.scratch()
	local _, out = testing.run("mktemp -d")
	local path = out:gsub("\n$", "")
	return path, function()
		testing.run("rm -rf " .. testing.quote(path))
	end
end

-- The names of the files of a directory with an ending, sorted.
function testing.list(directory, ending)
	local _, out = testing.run("LC_ALL=C ls " .. testing.quote(directory))
	local names = {}
	for name in out:gmatch("[^\n]+") do
		if name:sub(-#ending) == ending then
			names[#names + 1] = name
		end
	end
	return names
end

-- The first line in which two texts differ, as a detail.
function testing.difference(wanted, got)
	local function lines_of(text)
		return ((text or "") .. "\n"):gmatch("(.-)\n")
	end
	local number, theirs = 0, lines_of(got)
	for line in lines_of(wanted) do
		number = number + 1
		local other = theirs()
		if other ~= line then
			return ("line %d\nwanted: %s\ngot:    %s"):format(number, line, other or "(the end)")
		end
	end
	return ("line %d\nwanted: (the end)\ngot:    %s"):format(number + 1, theirs() or "")
end

return testing
