-- No warning, from any compiler: of the headers that are installed, each alone and all together, in C and
-- in C++, with each macro that they know; and of the library itself.
--
-- lua5.4 tests/warnings.lua INCLUDE_DIR few|all COMPILER...
--
-- few: the headers in one version of the language, with all macros. all: in every version, and with other
-- macros too; and the library, in C. A COMPILER with ++ in its name is one for C++; one that is not on this
-- machine is named and left out.

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, run, quote, read = testing.check, testing.run, testing.quote, testing.read

local include, all = arg[1], arg[2] == "all"

-- More than the library is built with: what applications may have on.
local OF_BOTH = "-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wcast-qual -Wcast-align "
	.. "-Wundef -Wpointer-arith -Wformat=2 -Wfloat-equal -Wdouble-promotion -Wvla -Werror "
local OF_C = "-Wstrict-prototypes -Wmissing-prototypes -Wold-style-definition -Wbad-function-cast "
	.. "-Wwrite-strings -Wc++-compat "
-- Not -Wzero-as-null-pointer-constant: before version 19 clang finds one in NULL itself.
local OF_CPP = "-Wextra-semi -Wmissing-declarations "

-- The first is the one for few.
local C_VERSIONS = {"c11", "gnu17", "c17", "c2x"}
local CPP_VERSIONS = {"c++17", "gnu++17", "c++11", "c++14", "c++20"}
-- And these are for every version; the others for the first alone.
local COMMON_SETS = {"PAGES_ALLOW_EXEC PAGES_ALLOW_WX", ""}
local OTHER_SETS = {"PAGES_ALLOW_EXEC", "PAGES_ALLOW_WX", "PAGES_STRICT", "PAGES_DEBUG",
	"PAGES_ALLOW_EXEC PAGES_ALLOW_WX PAGES_STRICT", "PAGES_ALLOW_EXEC PAGES_ALLOW_WX PAGES_DEBUG"}
-- These are about code, and say so where that is not allowed.
local ABOUT_CODE = {["heap.h"] = true, ["tools.h"] = true}

local scratch, remove = testing.scratch()
local headers = testing.list(include .. "/memory_pages", ".h")

-- Files that include each header, twice, behind these macros; and one that includes all of them.
local function write_files(set, ending)
	local files, together = {}, {}
	local macros = set:gsub("(%S+)%s*", "#define %1\n")
	for _, name in ipairs(headers) do
		if not ABOUT_CODE[name] or set:find "EXEC" then
			local line, file = "#include <memory_pages/" .. name .. ">\n", name:gsub("%.h$", ending)
			together[#together + 1] = line
			files[#files + 1] = file
			testing.write(scratch .. "/" .. file, macros .. line:rep(2))
		end
	end
	files[#files + 1] = "together" .. ending
	testing.write(scratch .. "/together" .. ending, macros .. table.concat(together))
	return files
end

-- Each is one check: a compiler that goes through many files tells of all that is wrong with any.
local function silent(name, command)
	local status, out, err = run(("cd %s && %s"):format(quote(scratch), command))
	check(status == 0 and out .. err == "", name, out .. err)
end

local function from_there(path)
	return quote(path:sub(1, 1) == "/" and path or os.getenv("PWD") .. "/" .. path)
end

local function try_headers(compiler, is_cpp)
	local versions = is_cpp and CPP_VERSIONS or C_VERSIONS
	local flags = OF_BOTH .. (is_cpp and OF_CPP or OF_C)
	local ending = is_cpp and ".cc" or ".c"
	local function try(set, version)
		silent(("the headers with %s, -std=%s, %s"):format(compiler, version, set),
			("%s -std=%s %s -fsyntax-only -I%s %s"):format(compiler, version, flags, from_there(include),
				table.concat(write_files(set, ending), " ")))
	end
	for i = 1, all and #versions or 1 do
		for k = 1, all and #COMMON_SETS or 1 do
			try(COMMON_SETS[k], versions[i])
		end
	end
	for i = 1, all and #OTHER_SETS or 0 do
		try(OTHER_SETS[i], versions[1])
	end
end

-- It knows one version, few warnings, and one file at a time.
local function try_tcc(compiler)
	for _, sets in ipairs {COMMON_SETS, OTHER_SETS} do
		for _, set in ipairs(sets) do
			for _, file in ipairs(write_files(set, ".c")) do
				silent(("%s with %s, %s"):format(file, compiler, set),
					("%s -Wall -Werror -c -I%s -o made.o %s"):format(compiler, from_there(include), file))
			end
		end
	end
end

-- The library's files, as the graph of this machine has them; for Windows, its own in place of this system's.
local function library(is_windows)
	local files, seen = {}, {}
	local function add(name)
		if not seen[name] then
			seen[name] = true
			files[#files + 1] = from_there("runtime/" .. name .. ".c")
		end
	end
	for name in read("build.ninja"):gmatch " cc runtime/([%w_]+)%.c" do
		if not is_windows or not (name:find "linux" or name:find "posix") then
			add(name)
		end
	end
	for _, file in ipairs(is_windows and testing.list("runtime", ".c") or {}) do
		if file:find "windows" then
			add(file:gsub("%.c$", ""))
		end
	end
	return table.concat(files, " ")
end

-- With the warnings that it is built with: in full, and in the newest version of the language.
local function try_library(compiler)
	local flags = read("build.ninja"):match "\nwarnings = ([^\n]*)" .. " -Werror -I" .. from_there "runtime"
	local files = library(compiler:find("mingw", 1, true))
	silent("the library with " .. compiler, ("%s -std=c11 -O2 %s -c %s"):format(compiler, flags, files))
	silent("the library with -std=c2x, " .. compiler, ("%s -std=c2x %s -fsyntax-only %s"):format(compiler, flags,
		files))
end

for i = 3, #arg do
	local compiler = arg[i]
	local is_cpp = compiler:find("++", 1, true)
	if run("command -v " .. compiler) ~= 0 then
		print(compiler .. ": not on this machine, left out")
	elseif compiler == "tcc" then
		try_tcc(compiler)
	else
		try_headers(compiler, is_cpp)
		if all and not is_cpp then
			try_library(compiler)
		end
	end
end
remove()
testing.finish()
