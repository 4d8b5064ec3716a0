-- Builds for another machine what Debian has only for this one: Check, for the tests in C, and Lua,
-- for pagegen. Both come from Debian's source packages, as their authors wrote them.
--
-- lua5.4 tests/deps.lua TRIPLE
--
-- They go to out/TRIPLE/deps, where configure.lua --target TRIPLE finds them; what is there already
-- stays. Needs apt-get with a deb-src source, and cmake.

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local quote = testing.quote

local triple = arg[1]
local sources = "out/sources"
local place = "out/" .. triple .. "/deps"

-- Runs a command of the shell; one that fails ends all, with what it said.
local function run(command, ...)
	local status, out, err = testing.run("set -e; " .. command:format(...))
	if status ~= 0 then
		io.stderr:write("deps: this failed: ", command:format(...), "\n", out, err)
		os.exit(1)
	end
	return out
end

-- The folder with the sources of a package, which are fetched once.
local function fetched(package)
	local folder = sources .. "/" .. package
	if testing.run("test -d " .. folder) ~= 0 then
		run("mkdir -p %s && cd %s && apt-get -qq -o APT::Sandbox::User=root source --download-only %s",
			sources, sources, package)
		run("cd %s && mkdir %s.part && tar -xf %s_*.orig.tar.* -C %s.part --strip-components=1 && "
			.. "mv %s.part %s", sources, package, package, package, package, package)
	end
	return folder
end

local function has(file)
	return testing.read(place .. "/" .. file) ~= nil
end

local function build_check(cc)
	local made = "out/" .. triple .. "/check"
	run("cmake -G Ninja -S %s -B %s -DCMAKE_SYSTEM_NAME=%s -DCMAKE_C_COMPILER=%s "
		.. "-DCMAKE_TRY_COMPILE_CONFIGURATION=Release -DCMAKE_BUILD_TYPE=Release "
		.. "-DBUILD_TESTING=OFF -DCHECK_ENABLE_TESTS=OFF -DINSTALL_CHECKMK=OFF",
		fetched "check", made, triple:find("mingw", 1, true) and "Windows" or "Linux", cc)
	run("ninja -C %s check && mkdir -p %s/include %s/lib", made, place, place)
	run("cp %s/src/check.h %s/check_stdint.h %s/include", made, made, place)
	run("cp %s/src/libcheck.a %s/lib", made, place)
end

-- Lua is portable C: no options, all files but those of its two programs.
local function build_lua(cc)
	local from, made = fetched "lua5.4" .. "/src", "out/" .. triple .. "/lua"
	run("mkdir -p %s %s/include %s/lib", made, place, place)
	run("cp %s/lua.h %s/luaconf.h %s/lualib.h %s/lauxlib.h %s/include", from, from, from, from, place)
	run("cd %s && %s -std=c11 -O2 -c $(ls $OLDPWD/%s/*.c | grep -v -e /lua.c -e /luac.c)", made, cc, from)
	run("$(%s -print-prog-name=ar) rcs %s/lib/liblua.a %s/*.o", cc, place, made)
end

local cc = quote(triple .. "-gcc")
-- The headers of the kernel are no part of musl, and the same as for the C library of this machine.
if triple:find("musl", 1, true) and not has "include/linux/types.h" then
	run("mkdir -p %s/include", place)
	for _, folder in ipairs {"linux", "asm-generic", "asm"} do
		run("ln -sfn $(ls -d /usr/include/%s /usr/include/*/%s 2>/dev/null | head -n 1) %s/include/%s",
			folder, folder, place, folder)
	end
end
if not has "lib/libcheck.a" then
	build_check(cc)
end
if not has "lib/liblua.a" then
	build_lua(cc)
end
