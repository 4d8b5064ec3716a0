-- The list and the machine to a program: finds peers, writes a graph for ninja, and has it built.

local list = require "list"
local shell = require "shell"

local build = {}

local WARNINGS = "-Wall -Wextra -Wconversion -Wshadow"

-- Where a short loop happens to lie makes it up to twice as slow: across two of the processor's lines of
-- code it takes a cycle more. That is luck, and nobody's merit: each way gets loops that begin with one.
local PLACE, RUST_PLACE = "-falign-loops=32", "-C llvm-args=-align-loops=32"

build.flags = os.getenv("BENCH_CFLAGS") or "-O2"

-- Those of a list that are here, and names of the others, with where to get them.
local function found(all, is_here)
	local here, missing = {}, {}
	for _, one in ipairs(all) do
		local ok = is_here(one)
		table.insert(ok and here or missing,
			ok and one or ("%s (on Debian: %s)"):format(one.name, one.package))
	end
	return here, missing
end

function build.peers()
	return found(list.peers, function(peer)
		return shell.output(peer.probe) ~= nil
			and (not peer.pkg or shell.output("pkg-config --exists " .. peer.pkg) ~= nil)
	end)
end

-- The mallocs get the path that the loader has for them.
function build.mallocs()
	local known = shell.output("PATH=$PATH:/sbin:/usr/sbin ldconfig -p") or ""
	return found(list.mallocs, function(malloc)
		malloc.path = known:match(malloc.lib:gsub("%p", "%%%0") .. " [^\n]*=> (%S+)")
		return malloc.path ~= nil
	end)
end

local function flags_of(peer, which)
	return peer.pkg and shell.output("pkg-config " .. which .. " " .. peer.pkg) or ""
end

-- The graph: one object for each file, one program of all.
local function graph(o, cc, peers)
	local lines, objects, libs, linker = {}, {}, {}, cc
	local vectors = o .. "/bench/element_vectors.h"
	local function say(...)
		lines[#lines + 1] = table.concat({...})
	end
	local function rule(name, command, how)
		say("rule ", name)
		say("  command = ", command)
		if how then
			say("  deps = gcc")
			say("  depfile = $out.d")
		end
	end
	local function object(name, by, input, flags)
		local out = ("%s/bench/obj/%s.o"):format(o, name)
		say("build ", out, ": ", by, " ", input, " || ", vectors)
		say("  flags = ", flags or "")
		objects[#objects + 1] = out
	end
	local common = (" %s %s -g %s -I%s/include -I%s/bench -Ibench $flags -MD -MF $out.d -c $in -o $out")
		:format(build.flags, PLACE, WARNINGS, o, o)
	say("include ", o, "/config.ninja") -- for the flags of Lua
	say("builddir = ", o, "/bench")
	rule("pagegen", o .. "/bin/pagegen -o $out $in")
	say("build ", vectors, ": pagegen bench/elements.spec | ", o, "/bin/pagegen")
	rule("c", cc .. " -std=c11" .. common, true)
	rule("cc", "g++ -std=c++17" .. common, true)
	rule("rs", "rustc -O " .. RUST_PLACE .. " -C panic=abort --crate-type staticlib -o $out $in")
	for _, name in ipairs(list.sources) do
		object(name, "c", "bench/" .. name .. ".c", "-Igen $lua_cflags")
	end
	object("bench", "c", "bench/bench.c")
	object("lex", "c", o .. "/gen/lex.c", "-Igen")
	object("luascan", "c", "gen/luascan.c", "-Igen $lua_cflags")
	for _, peer in ipairs(peers) do
		local kind = peer.file:match("%.(%w+)$")
		object("peers/" .. peer.file, kind, "bench/peers/" .. peer.file, flags_of(peer, "--cflags"))
		if kind == "cc" then
			linker = "g++"
		end
		if peer.rust then
			object("peers/" .. peer.rust, "rs", "bench/peers/" .. peer.rust)
		end
		libs[#libs + 1] = flags_of(peer, "--libs")
		libs[#libs + 1] = peer.libs
	end
	rule("link", linker .. " -o $out $in $libs")
	say("build ", o, "/bench/bench: link ", table.concat(objects, " "), " ",
		o, "/bench/libmemory_pages.a")
	say("  libs = ", table.concat(libs, " "), " $lua_libs -lpthread -lm -ldl")
	return table.concat(lines, "\n") .. "\n"
end

-- Builds the program, and returns its path.
function build.program(o, ninja, cc, peers)
	local file = o .. "/bench/build.ninja"
	shell.write(file, graph(o, cc, peers))
	if not os.execute(("%s -f %s %s/bench/bench"):format(ninja, file, o)) then
		shell.fail("it does not build")
	end
	return o .. "/bench/bench"
end

return build
