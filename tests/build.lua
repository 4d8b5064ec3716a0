-- The build itself: what is rebuilt when, what configure.lua says, and what an installation gives.
-- All of it happens in a copy of the tree.
--
-- lua5.4 tests/build.lua CC [all]

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, run, quote, read, write = testing.check, testing.run, testing.quote, testing.read,
	testing.write

local cc, all = arg[1], arg[2] == "all"
local scratch, remove = testing.scratch()
local tree = scratch .. "/tree"

-- Runs in the copy, whatever the environment says.
local function there(command)
	return run(("cd %s && unset CC CFLAGS LDFLAGS DESTDIR; %s"):format(quote(tree), command))
end

local function edit(path, from, to)
	local text = read(tree .. "/" .. path)
	local at, last = text:find(from, 1, true)
	write(tree .. "/" .. path, text:sub(1, at - 1) .. to .. text:sub(last + 1))
end

-- A command that must say a thing and end with a status.
local function says(name, command, wanted_status, wanted)
	local status, out, err = there(command)
	return check(status == wanted_status and (out .. err):find(wanted, 1, true), name,
		("exit status %d\n%s%s"):format(status, out, err))
end

-- What a run of ninja must do, no more and no less, in any order.
local function makes(name, command, wanted)
	local _, out = there(command)
	local got = {}
	for line in out:gmatch("%[%d+/%d+%] ([^\n]*)") do
		got[#got + 1] = line
	end
	table.sort(got)
	table.sort(wanted)
	check(table.concat(got, "\n") == table.concat(wanted, "\n"), name, out)
end

local function idle(name, command)
	says(name, command or "ninja", 0, "ninja: no work to do.")
end

-- ---- What all of it is compiled with ----

-- A PATH with hardly anything, and a compiler that does not find the libraries in $LACKS. It compiles
-- everything here: another name for it would compile all of that again.
run(("mkdir %s/bin && ln -s $(command -v lua5.4) $(command -v mkdir) %s/bin"):format(scratch,
	scratch))
write(scratch .. "/bin/cc", ([[
#!/bin/sh
PATH=%s
for word; do
	for lib in $LACKS; do
		case $word in -l*$lib*) echo "no $lib"; exit 1;; esac
	done
done
exec %s "$@"
]]):format(os.getenv("PATH"), cc))
run("chmod +x " .. scratch .. "/bin/cc")
local own_cc = scratch .. "/bin/cc"
-- What is built is hardly run, so none of it need be fast.
local configure = "CFLAGS=-O0 %slua5.4 configure.lua --cc " .. quote(own_cc)

-- ---- The graph ----

run("mkdir " .. tree)
run("tar -c --exclude ./out --exclude ./.git . | tar -x -C " .. quote(tree))
local committed = read("build.ninja")

says("where nothing is configured, ninja's message says what to run", "ninja", 1,
	"include ${run-lua5.4-configure.lua}")
says("configure.lua works", configure:format(""), 0, "now run: ninja\n")
check(read(tree .. "/build.ninja") == committed, "build.ninja is what configure.lua writes",
	testing.difference(read(tree .. "/build.ninja"), committed))
says("a sanitizer has a graph of its own", "lua5.4 configure.lua --sanitize undefined", 0,
	"ninja -f out/undefined/build.ninja")
check(read(tree .. "/build.ninja") == committed, "build.ninja stays the same beside it")
do
	local graph = " " .. read(tree .. "/out/undefined/build.ninja"):gsub("\n", " ") .. " "
	local _, files = there("ls runtime/*.c gen/*.[ch] gen/*.lua gen/*/*.lua spec/*.spec examples/*.c examples/*/*.c \
		tests/*_test.c")
	-- What is another system's is in no graph of this one.
	local lists = read("configure.lua") .. read("gen/build/systems.lua") .. read("tests/list.lua")
	for path in files:gmatch("[^\n]+") do
		local name = path:match("([^/]+)%.%w+$"):gsub("_test$", "")
		check(graph:find(" " .. path .. " ", 1, true) or lists:find('"' .. name .. '"', 1, true),
			path .. " is in a list of configure.lua")
	end
end

-- ---- What is rebuilt ----

says("everything builds", "ninja -j2", 0, "link out/bin/quickstart")
idle("a second ninja has nothing to do")

local function both(a, b)
	return table.move(b, 1, #b, #a + 1, {table.unpack(a)})
end

-- For each file with an ending in a folder, what ninja says when it makes something of it.
local function for_each(folder, ending, verb)
	local done = {}
	for i, name in ipairs(testing.list(tree .. "/" .. folder, ending)) do
		done[i] = verb:format(name:sub(1, -1 - #ending))
	end
	return done
end

local headers = for_each("spec", ".spec", "pagegen out/include/memory_pages/%s.h")
local extensions, from_pages = {}, {pages = true}
for _, name in ipairs(testing.list(tree .. "/spec", ".spec")) do
	if read(tree .. "/spec/" .. name):find('use "pages.spec"', 1, true) then
		local base = name:gsub("%.spec$", "")
		extensions[#extensions + 1] = "pagegen out/include/memory_pages/" .. base .. ".h"
		from_pages[base] = true
	end
end
-- Whether a file of the examples includes the header of pages.spec, by way of others too.
local function includes_pages(name)
	local text = read(tree .. "/examples/" .. name)
	for header in text:gmatch("<memory_pages/(%w+)%.h>") do
		if from_pages[header] then
			return true
		end
	end
	local header = text:match('#include "([%w_]+%.h)"')
	return header and includes_pages(header)
end
-- All programs among the examples, and what is made anew for those that include that header.
local relinked, examples = {"link out/bin/jit"}, {}
for _, name in ipairs(testing.list(tree .. "/examples", ".c")) do
	local base, includes = name:gsub("%.c$", ""), includes_pages(name)
	examples[#examples + 1] = includes and "cc out/obj/examples/" .. base .. ".o" or nil
	if read(tree .. "/examples/" .. name):find("\nmain(", 1, true) then
		relinked[#relinked + 1] = "link out/bin/" .. base
		examples[#examples + 1] = includes and relinked[#relinked] or nil
	end
end
local pagegen = both({"embed out/gen/embedded.c", "cc out/obj/gen/embedded.o",
	"link out/bin/pagegen"}, headers)

there("touch spec/pages.spec")
makes("a touched spec is read again by what uses it, and nothing else is done", "ninja",
	both({"embed out/gen/embedded.c", "pagegen out/include/memory_pages/pages.h"}, extensions))
edit("spec/pages.spec", "\n-- ", "\n-- Only a comment. ")
makes("a spec that makes the same header rebuilds nothing that includes it", "ninja", pagegen)
edit("spec/pages.spec", "--- ", "--- In other words: ")
makes("a spec that makes another header rebuilds what includes it, and no more", "ninja",
	both(pagegen, examples))
idle("and then there is nothing to do")

edit("gen/report.lua", "local LIMIT = 20", "local LIMIT = 21")
makes("a script of the generator rebuilds the generator, and the header stays", "ninja", pagegen)
edit("gen/main.c", "/* ", "/* Only a comment. ")
makes("C of the generator does not touch the library", "ninja",
	both({"cc out/obj/gen/main.o", "link out/bin/pagegen"}, headers))
edit("runtime/error.c", "/* ", "/* Only a comment. ")
makes("C of the library does not touch the generator", "ninja",
	both({"cc out/obj/runtime/error.o", "ar out/lib/libmemory_pages.a", "cc out/obj/debug/error.o",
		"ar out/lib/libmemory_pages_debug.a"}, relinked))
there("touch runtime/memory_pages.pc.in README.md tests/golden/pages.h")
makes("what is only installed rebuilds nothing else", "ninja",
	{"fill in out/lib/pkgconfig/memory_pages.pc"})
there("rm out/include/memory_pages/pages.h")
makes("a header that is gone comes back", "ninja",
	both({"pagegen out/include/memory_pages/pages.h"}, examples))

there("touch configure.lua")
makes("a touched configure.lua runs, once", "ninja", {"configure"})
there("touch gen/build/graph.lua")
makes("so does it when a part of it is touched", "ninja", {"configure"})
idle("and then there is nothing to do")
local original = read(tree .. "/configure.lua")
edit("configure.lua", 'version = "', 'version = "7.')
there("ninja -j2")
says("the version in configure.lua is the generator's", "out/bin/pagegen --version", 0, " 7.")
says("and the package's", "cat out/lib/pkgconfig/memory_pages.pc", 0, "Version: 7.")
write(tree .. "/configure.lua", original)
there("ninja -j2")
check(read(tree .. "/build.ninja") == committed, "build.ninja follows configure.lua, and back")

says("ninja bless takes the generated headers for golden", "ninja bless", 0, "cp out/include")
check(read(tree .. "/tests/golden/pages.h") == read(tree .. "/out/include/memory_pages/pages.h"),
	"a blessed golden is the header")

-- ---- Tests that are asked for are run ----

write(tree .. "/tests/truth.lua", "print('1 passed, 0 failed')\n")
for _, time in ipairs {"once", "twice"} do
	says("a test runs " .. time, "ninja test-truth", 0, "\n1 passed, 0 failed\n")
end
write(tree .. "/tests/truth.lua", "print('0 passed, 1 failed')\nos.exit(1)\n")
says("a test that fails makes ninja fail, and is heard", "ninja test-truth", 1,
	"\n0 passed, 1 failed\n")

-- ---- The command line ----

says("--help", "lua5.4 configure.lua --help", 0, "usage: lua5.4 configure.lua [OPTION]...")
for arguments, wanted in pairs {
	["--prefx /usr"] = "unknown argument '--prefx'",
	["out"] = "unknown argument 'out'",
	["-h"] = "unknown argument '-h'",
	["--cc"] = "--cc wants a value",
	["--cc="] = "--cc wants a value",
	["--debug=yes"] = "--debug takes no value",
	["--prefix here"] = "--prefix wants a folder that starts with '/', not 'here'",
	["--target ../up"] = "'../up' cannot be the name of a folder",
} do
	says("configure.lua " .. arguments, "lua5.4 configure.lua " .. arguments, 2,
		"configure: " .. wanted .. "\ntry: lua5.4 configure.lua --help\n")
end
says("another Lua", [[lua5.4 -e '_VERSION = "Lua 5.1"' configure.lua]], 1,
	"configure: this is Lua 5.1; run: lua5.4 configure.lua\n")
says("another folder", "cd tests && lua5.4 ../configure.lua", 1, "run it in the folder it is in")
says("no such sanitizer", "lua5.4 configure.lua --sanitize nonsense", 1,
	"cannot build with -fsanitize=nonsense")

says("$CFLAGS is kept for the next time", "CFLAGS='-O1 -g3' lua5.4 configure.lua && touch configure.lua "
	.. "&& ninja build.ninja && cat out/config.ninja", 0, "\ncflags = -O1 -g3\n")

-- ---- What may be missing ----

local poor = "PATH=" .. scratch .. "/bin "
says("nothing but Lua", poor .. "lua5.4 configure.lua --cc none", 1,
	"no C11 compiler that works (tried none)\nconfigure: on Debian: apt-get install gcc libc6-dev\n")
says("no Lua to link with, no re2c, no ninja", poor .. "LACKS=lua lua5.4 configure.lua", 1,
	"on Debian: apt-get install liblua5.4-dev re2c ninja-build\n")
says("no Check", configure:format("LACKS=check "), 0,
	"no Check, so no tests in C (on Debian: apt-get install check)")
says("without Check all but the tests in C builds", "rm out/bin/quickstart && ninja", 0,
	"link out/bin/quickstart")
says("without Check a test in C says so", "ninja test-lex", 1, "apt-get install check")

-- ---- What an installation gives ----

write(scratch .. "/app.c", [[
#include <memory_pages/pages.h>
#include <stdio.h>

int
main(void)
{
	pages_rw pages = pages_rw_new(1);

#ifdef PAGES_DEBUG
	puts("with the debug library");
#else
	puts("with the library");
#endif
	return pages_rw_free(&pages) ? 0 : 1;
}
]])
local stage = scratch .. "/stage"
local usr = stage .. "/opt/mp"

says("a prefix", configure:format("") .. " --prefix /opt/mp", 0, "now run")
says("ninja install", "DESTDIR=" .. stage .. " ninja -j2 install", 0, "install lib/pkgconfig")
local _, files = run("cd " .. stage .. " && find . -type f -printf '%m %P\\n' | LC_ALL=C sort")
local built = for_each("out/include/memory_pages", ".h", "644 opt/mp/include/memory_pages/%s.h")
check(files == table.concat(built, "\n") .. [[

644 opt/mp/lib/cmake/memory_pages/memory_pages-config-version.cmake
644 opt/mp/lib/cmake/memory_pages/memory_pages-config.cmake
644 opt/mp/lib/libmemory_pages.a
644 opt/mp/lib/libmemory_pages_debug.a
644 opt/mp/lib/pkgconfig/memory_pages.pc
644 opt/mp/lib/pkgconfig/memory_pages_debug.pc
755 opt/mp/bin/pagegen
]], "an installation is these files", files)
local _, version = there("out/bin/pagegen --version")
local number = version:match("%d+%.%d+%.%d+")

-- Compiles the application with these flags, in the order that linkers want, and runs it.
local function serves(name, flags, wanted)
	says(name, ("%s -Wall -Werror ../app.c -o ../app %s && ../app"):format(cc, flags), 0,
		wanted or "with the library\n")
end

serves("the build's folder serves an application", "-Iout/include out/lib/libmemory_pages.a")
serves("so does the installation", ("-I%s/include -L%s/lib -lmemory_pages"):format(usr, usr))
if run("command -v pkg-config") == 0 then
	for _, root in ipairs {usr, tree .. "/out"} do
		local ask = ("PKG_CONFIG_PATH=%s/lib/pkgconfig pkg-config "):format(root)
		serves("pkg-config finds " .. root, ("$(%s --cflags --libs memory_pages)"):format(ask))
		serves("pkg-config finds the debug library",
			("$(%s --cflags --libs memory_pages_debug)"):format(ask), "with the debug library\n")
		says("pkg-config knows the version", ask .. "--modversion memory_pages memory_pages_debug", 0,
			number .. "\n" .. number)
	end
end
if run("command -v cmake") == 0 then
	write(scratch .. "/CMakeLists.txt", ([[
cmake_minimum_required(VERSION 3.13)
project(app C)
find_package(memory_pages %s REQUIRED)
add_executable(app app.c)
target_link_libraries(app memory_pages::memory_pages)
add_executable(debug app.c)
target_link_libraries(debug memory_pages::memory_pages_debug)
]]):format(number))
	local build = ("cmake -G Ninja -S .. -B ../cmake -DCMAKE_PREFIX_PATH=%s -DCMAKE_C_COMPILER=%s")
		:format(usr, cc)
	says("CMake finds the installation", build .. " && cmake --build ../cmake", 0, "Linking")
	says("CMake links the library", "../cmake/app", 0, "with the library\n")
	says("CMake links the debug library", "../cmake/debug", 0, "with the debug library\n")
	edit("../CMakeLists.txt", number, "99.0")
	says("CMake does not take it for a newer version", build, 1, "version: " .. number)
end
says("an installed pagegen needs nothing beside it",
	("cd / && env -i %s/bin/pagegen --check %s/spec/pages.spec"):format(usr, tree), 0, "")
if read(tree .. "/out/config.ninja"):find("lua_libs = -l:", 1, true) then
	says("nor Lua", ("ldd %s/bin/pagegen | grep -c lua"):format(usr), 1, "0\n")
	-- A root with pagegen, what the C library is made of, and a spec.
	run(([[mkdir %s/root && cd %s/root && cp %s/bin/pagegen . && cp %s/spec/guarded.spec . &&
		for lib in $(ldd pagegen | grep -o '/[^ ]*'); do mkdir -p ./${lib%%/*} && cp $lib ./${lib%%/*}; done]])
		:format(scratch, scratch, usr, tree))
	if run("chroot " .. scratch .. "/root /pagegen --version") == 0 then
		says("nor any other file of a system", "chroot ../root /pagegen -o /guarded.h /guarded.spec && "
			.. "cmp ../root/guarded.h tests/golden/guarded.h && echo made", 0, "made\n")
	else
		print("skipped: pagegen in a root of its own, as only root can make one")
	end
end
says("a project outside of the tree lives on it", ("lua5.4 tests/outside.lua %s ninja %s"):format(usr,
	quote(cc)), 0, " passed, 0 failed\n")
says("ninja uninstall", "DESTDIR=" .. stage .. " ninja uninstall", 0, "rm -f")
_, files = run("cd " .. stage .. " && find . -type f -o -name memory_pages")
check(files == "", "an uninstallation leaves nothing", files)

-- ---- Other configurations ----

-- Configures, builds in a folder, and runs the tour there.
local function lives(options, folder)
	local ninja = "ninja -j2" .. (folder == "out" and "" or " -f " .. folder .. "/build.ninja")
	says("configured: " .. options, "lua5.4 configure.lua " .. options, 0, "now run: ninja")
	says("built: " .. options, ninja .. " && " .. folder .. "/bin/quickstart", 0, "\nchecked ")
	idle("and idle: " .. options, ninja)
	return ninja
end

if all then
	local ninja = lives("--sanitize=undefined", "out/undefined")
	edit("gen/report.lua", "local LIMIT = 21", "local LIMIT = 22")
	says("a sanitizer's build keeps this machine's pagegen current", ninja, 0, "ninja out/bin/pagegen")
	idle("and then it has nothing to do", ninja)
	says("nor has this machine's own, for pagegen", "ninja out/bin/pagegen", 0, "no work to do")
	local triple = select(2, run("uname -m")):gsub("\n", "") .. "-linux-"
	for _, libc in ipairs {"gnu", "musl"} do
		if run(("command -v %s%s-gcc"):format(triple, libc)) == 0 then
			lives("--target " .. triple .. libc, "out/" .. triple .. libc)
		end
	end
	ninja = lives("--sanitize thread", "out/thread")
	says("threads that share a pool do not race", ninja
		.. " test-pool test-pool_ends test-pool_seats test-pool_vec test-pool-walk", 0, "100%")
	says("nor do those that share a code heap, or tell tools", ninja .. " test-heap test-code_barrier test-tools", 0, "100%")
	ninja = lives("--sanitize address,undefined", "out/address-undefined")
	says("the tests in C pass under sanitizers", ninja .. " -k0 test-in-c", 0, "100%")
	-- Warnings are errors here: this is where a new one is seen.
	for _, name in ipairs {"gcc", "clang"} do
		if run("command -v " .. name) == 0 then
			lives("--debug --cc " .. name, "out")
			says("the tests in C pass with --debug --cc " .. name, "ninja -j2 -k0 test-in-c", 0, "100%")
		end
	end
end

remove()
testing.finish()
