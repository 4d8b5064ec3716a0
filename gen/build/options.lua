-- The command line to what was given: the options by name, and what follows from them.

local args, targets = ...

local usage = [[
usage: lua5.4 configure.lua [OPTION]...
Finds out what this machine has and writes build.ninja and out/config.ninja. Then run ninja.

  --cc CC          the C compiler (default: $CC, or the first of cc, gcc, clang that works)
  --prefix DIR     where `ninja install` puts things (default: /usr/local)
  --debug          for working on memory_pages itself: no optimisation, warnings are errors
  --sanitize S     build with -fsanitize=S in a folder of its own; S as the compiler takes it,
                   such as address,undefined or thread
  --target T       build for another machine, with T-gcc or as tests/targets.lua says, in a folder of
                   its own; T is a triple such as aarch64-linux-gnu
  --help           print this

$CFLAGS (default: -O2 -g) and $LDFLAGS are obeyed, and kept with the options for the next time.
]]

local function misuse(...)
	io.stderr:write("configure: ", ...)
	io.stderr:write("\ntry: lua5.4 configure.lua --help\n")
	os.exit(2)
end

local takes_value = {cc = true, prefix = true, sanitize = true, target = true}
local takes_none = {debug = true, help = true}

local function options(args)
	local found, i = {}, 1
	while i <= #args do
		local name, value = args[i]:match("^%-%-([%w-]+)=(.*)$")
		name = name or args[i]:match("^%-%-([%w-]+)$")
		if takes_value[name] then
			if not value then
				i = i + 1
				value = args[i]
			end
			if not value or value == "" or value:find("%c") then
				misuse("--", name, " wants a value")
			end
		elseif takes_none[name] then
			if value then
				misuse("--", name, " takes no value")
			end
		else
			misuse("unknown argument '", args[i], "'")
		end
		found[name] = value or true
		i = i + 1
	end
	return found
end

local given = options(args)
if given.help then
	io.write(usage)
	os.exit(0)
end
given.prefix = given.prefix or "/usr/local"
if given.prefix:sub(1, 1) ~= "/" then
	misuse("--prefix wants a folder that starts with '/', not '", given.prefix, "'")
end
local folder = (given.sanitize or ""):gsub(",", "-")
if given.target then
	folder = given.target .. (given.sanitize and "-" .. folder or "")
end
if folder:find("[^%w_.-]") or folder:sub(1, 1) == "." then
	misuse("'", folder, "' cannot be the name of a folder")
end
-- Where everything is built.
given.o = folder == "" and "out" or "out/" .. folder
given.graph = folder == "" and "build.ninja" or given.o .. "/build.ninja"
-- The machine to build for, where it is another; an unknown one is like any.
given.cross = given.target ~= nil
given.machine = {triple = given.target}
for _, known in ipairs(targets) do
	given.machine = known.triple == given.target and known or given.machine
end
-- Where tests/deps.lua puts what there is of libraries for it.
given.deps = given.cross and "out/" .. given.target .. "/deps"
return given
