-- Scripts and specs to C: lua5.4 embed.lua OUT text|compiled FILE...
-- Compiled scripts are for the very Lua that runs this, which reads them faster than text. Scripts lie
-- in a folder gen, and are named from there on; specs go by their base name. The output depends on names
-- and bytes alone, not on the folder gen lies in nor on the order of the files.

local function fail(...)
	io.stderr:write("embed.lua: ", string.format(...), "\n")
	os.exit(1)
end

local function read(path, how)
	local file, why = io.open(path, "rb")
	local text = file and file:read(how)
	if file then
		file:close()
	end
	return text, why
end

-- What a file is to pagegen: the fields name and chunk of struct embedded.
local function names(path)
	local script = ("/" .. path):match("^.*/gen/(.+)%.lua$")
	if script then
		return script:gsub("/", "."), "@gen/" .. script .. ".lua"
	end
	return path:match("([^/]+%.spec)$")
end

local function bytes(text)
	local lines = {}
	for at = 1, #text, 20 do
		lines[#lines + 1] = "\t" .. table.concat({text:byte(at, at + 19)}, ",") .. ","
	end
	return table.concat(lines, "\n")
end

local out, form = arg[1], arg[2]
if form ~= "text" and form ~= "compiled" then
	fail("usage: lua5.4 embed.lua OUT text|compiled FILE...")
end
local files = {}
for i = 3, #arg do
	local path = arg[i]
	local name, chunk = names(path)
	if not name then
		fail("'%s' is neither gen/*.lua nor *.spec", path)
	elseif files[name] then
		fail("'%s' and '%s' have the same name", files[name].path, path)
	end
	local text, why = read(path, "a")
	if not text or text == "" then
		fail("%s", why or path .. " cannot be read, or is empty")
	end
	if chunk and form == "compiled" then
		-- With the numbers of its lines: errors are told by them.
		local script, mistake = load(text, chunk, "t")
		text = string.dump(script or fail("%s", mistake))
	end
	files[#files + 1] = {name = name, chunk = chunk, text = text}
	files[name] = {path = path}
end
table.sort(files, function(a, b) return a.name < b.name end)

local c = {"/* Scripts and specs as bytes, written by embed.lua. */\n#include \"embedded.h\"\n"}
for i, file in ipairs(files) do
	local array = "\nstatic const unsigned char text_%d[] = {\n%s\n};\n"
	c[#c + 1] = array:format(i, bytes(file.text))
end
c[#c + 1] = "\nconst struct embedded embedded[] = {\n"
for i, file in ipairs(files) do
	local chunk = file.chunk and '"' .. file.chunk .. '"' or "NULL"
	c[#c + 1] = ('\t{"%s", %s, text_%d, sizeof text_%d},\n'):format(file.name, chunk, i, i)
end
c[#c + 1] = "\t{NULL, NULL, NULL, 0}\n};\n"
local text = table.concat(c)

-- A file that stays as it is makes nothing be built again.
if read(out, #text + 1) ~= text then
	local file, why = io.open(out, "wb")
	local done = file
	if done then
		done, why = file:write(text)
	end
	if done then
		done, why = file:close()
	end
	if not done then
		fail("cannot write: %s", why)
	end
end
