-- The header included again and again with other macros defined: what was asked for is there,
-- nothing else is, and all of it works in one program, in C and in C++. And a program in C++ that
-- uses it all.
--
-- lua5.4 tests/include.lua INCLUDE_DIR LIBRARY MOST COMPILER...
--
-- MOST is how often a file includes the header at most. A COMPILER is a command with its options;
-- with ++ in its name it is one for C++. One that is not on this machine is named and left out.

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, run, quote, write = testing.check, testing.run, testing.quote, testing.write

local include, library, most = arg[1], arg[2], tonumber(arg[3])
local EXEC, WX = "PAGES_ALLOW_EXEC", "PAGES_ALLOW_WX"
local WARNINGS = " -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror"

-- What may be defined where the header is included.
local SETS = {{}, {EXEC}, {WX}, {EXEC, WX}}

-- Every sequence of at most so many of these.
local function sequences(length)
	local all, last = {}, {{}}
	for _ = 1, length do
		local longer = {}
		for _, sequence in ipairs(last) do
			for _, set in ipairs(SETS) do
				local one = table.move(sequence, 1, #sequence, 1, {})
				one[#one + 1] = set
				longer[#longer + 1] = one
				all[#all + 1] = one
			end
		end
		last = longer
	end
	return all
end

local USE = [[
#%s pages_rx_new
# error "code, or no code, against what was asked for"
#endif
#%s pages_rwx_new
# error "code that can be written, or none, against what was asked for"
#endif

#ifdef __cplusplus
extern "C"
#endif
int works_%d(void);

int
works_%d(void)
{
	char byte = 'x';
	pages_rw draft = pages_rw_new(1);
	bool works = pages_rw_store(draft, 1, &byte, 1);
	pages_r kept;
%s	kept = pages_rw_deny_write(&draft);
	works = works && pages_r_load(kept, 1, &byte, 1) && byte == 'x' && !pages_rw_ok(draft);
	return works && pages_r_free(&kept);
}
]]

local USE_CODE = [[
	{
		pages_rx run = pages_rw_set_protected_exec(&draft);

		works = works && *pages_rx_bytes(run).ptr == 0;
		works = works && pages_rx_entry(run, 0).fn != NULL;
		draft = pages_rx_allow_write_no_exec(&run);
	}
]]

local USE_WX = [[
	{
		pages_rwx both = pages_rw_allow_exec(&draft);

		works = works && pages_rwx_resize(&both, 1) && pages_rwx_store(both, 2, &byte, 1);
		draft = pages_rwx_allow_write_no_exec(&both);
	}
]]

-- A file that includes the header like this, and uses what must then be there.
local function file(number, sequence)
	local lines, code, wx = {}, false, false
	for _, set in ipairs(sequence) do
		lines[#lines + 1] = "#undef " .. EXEC .. "\n#undef " .. WX
		for _, macro in ipairs(set) do
			lines[#lines + 1] = "#define " .. macro
		end
		lines[#lines + 1] = "#include <memory_pages/pages.h>"
		code = code or set[1] == EXEC
		wx = wx or #set == 2
	end
	return table.concat(lines, "\n") .. "\n" .. USE:format(code and "ifdef" or "ifndef",
		wx and "ifdef" or "ifndef", number, number,
		(code and USE_CODE or "") .. (wx and USE_WX or ""))
end

-- One program of all files; it returns the number of the first that does not work.
local function program(scratch, ending)
	local calls, names = {}, {}
	local all = sequences(most)
	for number, sequence in ipairs(all) do
		local name = ("works_%d.%s"):format(number, ending)
		write(scratch .. "/" .. name, file(number, sequence))
		names[#names + 1] = name
		calls[#calls + 1] = ("int works_%d(void);"):format(number)
	end
	calls[#calls + 1] = ending == "cc" and "}\nint main()\n{"
		or "int main(void);\nint main(void)\n{"
	for number in ipairs(all) do
		calls[#calls + 1] = ("\tif (!works_%d())\n\t\treturn %d;"):format(number, number)
	end
	write(scratch .. "/main." .. ending, (ending == "cc" and 'extern "C" {\n' or "")
		.. table.concat(calls, "\n") .. "\n\treturn 0;\n}\n")
	return "main." .. ending .. " " .. table.concat(names, " "), #all
end

-- Builds a program and runs it.
local function works(what, command, made)
	local status, _, said = run(command)
	if check(status == 0, what .. " compiles", said) then
		local out
		status, out, said = run(made)
		check(status == 0, what .. " works",
			("exit status %d\n%s%s"):format(status, out, said))
	end
end

-- A path that also holds from the scratch folder.
local function from_there(path)
	return quote(path:sub(1, 1) == "/" and path or os.getenv("PWD") .. "/" .. path)
end

-- All that is to be tried with a compiler.
local function try(compiler, scratch)
	local is_cpp = compiler:find("++", 1, true) ~= nil
	local files, count = program(scratch, is_cpp and "cc" or "c")
	local made = scratch .. "/p"
	local function build(sources)
		return ("cd %s && %s%s%s -I%s -o p %s %s"):format(quote(scratch), compiler,
			WARNINGS, is_cpp and "" or " -std=c11 -Wmissing-prototypes",
			from_there(include), sources, from_there(library))
	end
	works(("%s: the header in %d orders"):format(compiler, count), build(files), made)
	if is_cpp then
		works(compiler .. ": a program in C++",
			build(from_there(here .. "/cpp_sample.cc")), made)
	end
end

for i = 4, #arg do
	local compiler = arg[i]
	if run("command -v " .. compiler:match("%S+")) ~= 0 then
		print(compiler .. ": not on this machine, left out")
	else
		local scratch, remove = testing.scratch()
		try(compiler, scratch)
		remove()
	end
end
testing.finish()
