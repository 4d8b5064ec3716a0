-- The tree and the machine to the text of build.ninja. What depends on the machine is in variables, which
-- out/config.ninja sets, so that the text is the same on every one.

local tree, given, machine = ...
local ninja = dofile "gen/build/ninja.lua"
local say, section, set, rule, build = ninja.say, ninja.section, ninja.set, ninja.rule, ninja.build
local join, each = ninja.join, ninja.each
local exe = machine.exe

local configure = each(tree.configure, "gen/build/*.lua")
local runtime_h = each(tree.runtime_headers, "$o/include/memory_pages/*.h")
local headers_h = each(tree.headers, "$o/include/memory_pages/*.h")
local archive = "$o/lib/libmemory_pages.a"
local debug_archive = "$o/lib/libmemory_pages_debug.a"
local generator = machine.has_lua and "$o/bin/pagegen" .. exe or ""
local pc_names = {"memory_pages.pc", "memory_pages_debug.pc"}
local pc = each(pc_names, "$o/lib/pkgconfig/*")
local cmake_names = {"memory_pages-config.cmake", "memory_pages-config-version.cmake"}
local cmake = each(cmake_names, "$o/lib/cmake/memory_pages/*")

say("# How everything is built. Written by configure.lua from its lists of files: change those.")
say("")
say("# What the machine is like. Where the file is missing, the name tells in ninja's message how")
say("# it is made: lua5.4 configure.lua")
set("o", given.o)
set("run-lua5.4-configure.lua", "$o/config.ninja")
say("include ${run-lua5.4-configure.lua}")
say("")
set("builddir", "$o")
set("version", tree.version)
set("exe", exe)
set("warnings", "-Wall -Wextra -Wpedantic -Wconversion -Wmissing-prototypes -Wshadow")

section("Rules")
rule("configure", "$configure", "description = configure", "generator = 1", "restat = 1")
rule("cc", "$cc -std=c11 $cflags $warnings $flags -MD -MF $out.d -c $in -o $out",
	"description = cc $out", "deps = gcc", "depfile = $out.d")
rule("ar", "rm -f $out && $ar rcs $out $in", "description = ar $out")
rule("link", "$cc $cflags $ldflags -o $out $in $libs", "description = link $out")
rule("re2c", "$re2c -W --no-debug-info --no-generation-date -o $out $in",
	"description = re2c $out")
rule("embed", "$lua gen/embed.lua $out $scripts $in", "description = embed $out", "restat = 1")
rule("pagegen", "out/bin/pagegen $emit --depfile $out.d -o $out $in", "description = pagegen $out",
	"deps = gcc", "depfile = $out.d", "restat = 1")
rule("platforms", "$lua $in out/bin/pagegen >$out", "description = lua $in")
rule("copy", "cmp -s $in $out || cp $in $out", "description = copy $out", "restat = 1")
rule("fill", "sed s/@VERSION@/$version/ $in >$out", "description = fill in $out")

section("Rules for what never comes to exist, and so runs whenever it is asked for")
rule("test", "$test_env $run", "description = $run")
rule("program", "$test_env $emulator $run", "description = $run")
rule("do", "$do")
rule("install", 'install -d "$$DESTDIR$prefix/$to" && '
	.. 'install -m $mode $in "$$DESTDIR$prefix/$to"', "description = install $to")

section("What configure.lua writes")
build(join(given.graph, "$o/config.ninja"), "configure",
	join("| configure.lua", configure, "tests/list.lua tests/targets.lua"))

section("The library")
for _, name in ipairs(tree.library) do
	build("$o/obj/runtime/" .. name .. ".o", "cc", "runtime/" .. name .. ".c",
		"flags = $library_flags")
end
build(archive, "ar", each(tree.library, "$o/obj/runtime/*.o"))

section("The debug library")
set("wrap", each(tree.wrapped, "-Dmpages_*=mpages_plain_*"))
for _, name in ipairs(tree.library) do
	build("$o/obj/debug/" .. name .. ".o", "cc", "runtime/" .. name .. ".c",
		"flags = $library_flags $wrap")
end
for _, name in ipairs(tree.debug_library) do
	build("$o/obj/debug/" .. name .. ".o", "cc", "runtime/" .. name .. ".c",
		"flags = $library_flags")
end
build(debug_archive, "ar", each(tree.library, "$o/obj/debug/*.o") .. " " ..
	each(tree.debug_library, "$o/obj/debug/*.o"))

section("The generator")
build("$o/gen/lex.c", "re2c", "gen/lex.re")
build("$o/gen/embedded.c", "embed", join(table.concat(tree.embedded, " "), "| gen/embed.lua"))
build("$o/obj/gen/lex.o", "cc", "$o/gen/lex.c", "flags = -Igen")
build("$o/obj/gen/embedded.o", "cc", "$o/gen/embedded.c", "flags = -Igen")
if generator ~= "" then
	for _, name in ipairs(tree.pagegen) do
		build("$o/obj/gen/" .. name .. ".o", "cc", "gen/" .. name .. ".c",
			'flags = -Igen $lua_cflags -DVERSION=\\"$version\\"')
	end
	build(generator, "link", join("$o/obj/gen/lex.o $o/obj/gen/embedded.o",
		each(tree.pagegen, "$o/obj/gen/*.o")), "libs = $lua_libs")
end
if given.o ~= "out" then
	-- Headers are always made by the pagegen of this machine's own build, which is a generator in
	-- ninja's sense too: `clean` here leaves it alone.
	rule("native", "$ninja out/bin/pagegen", "generator = 1", "restat = 1")
	build("out/bin/pagegen", "native", join("| configure.lua", configure, "gen/lex.re gen/embed.lua",
		each(tree.pagegen, "gen/*.c"), each(tree.pagegen_headers, "gen/*.h"), table.concat(tree.embedded, " ")))
end

section("How other builds find the library")
for _, name in ipairs(pc_names) do
	build("$o/lib/pkgconfig/" .. name, "fill", "runtime/" .. name .. ".in")
end
for _, name in ipairs(cmake_names) do
	build("$o/lib/cmake/memory_pages/" .. name, "fill", "runtime/" .. name .. ".in")
end

section("Headers")
for _, name in ipairs(tree.runtime_headers) do
	build("$o/include/memory_pages/" .. name .. ".h", "copy", "runtime/" .. name .. ".h")
end
for _, name in ipairs(tree.headers) do
	build("$o/include/memory_pages/" .. name .. ".h", "pagegen",
		"spec/" .. name .. ".spec | out/bin/pagegen")
end
build("headers", "phony", join(runtime_h, headers_h))

section("What is kept in the tree of all that pagegen makes")
local function kept(output, input, emit)
	build(output, "pagegen", input .. " | out/bin/pagegen", emit and "emit = --emit " .. emit)
	return output
end
local kept_headers = headers_h
for _, name in ipairs(tree.test_headers) do
	kept_headers = join(kept_headers, kept("$o/tests/" .. name .. ".h", "tests/" .. name .. ".spec"))
end
build("$o/docs/platforms.md", "platforms", join("tests/platforms.lua | out/bin/pagegen",
	"tests/strength_rows.lua tests/targets.lua tests/list.lua tests/platforms.md",
	each(tree.headers, "spec/*.spec")))
local kept_docs = join("$o/docs/platforms.md", kept("$o/docs/states.md", "spec/pages.spec", "states"),
	kept("$o/docs/states.dot", "spec/pages.spec", "dot"))

section("Examples")
for _, name in ipairs(tree.examples) do
	local parts = tree.example_parts[name] or {name}
	for _, part in ipairs(parts) do
		build("$o/obj/examples/" .. part .. ".o", "cc", "examples/" .. part .. ".c || headers",
			"flags = -I$o/include")
	end
	if machine.links then
		build("$o/bin/" .. name .. exe, "link", join(each(parts, "$o/obj/examples/*.o"), archive),
			"libs = -lpthread")
	end
end

section("What `ninja` alone makes")
build("all", "phony", join(archive, debug_archive, pc, cmake, generator, "headers",
	machine.links and each(tree.examples, "$o/bin/*" .. exe) or ""))
say("default all")

assert(loadfile "gen/build/tests.lua")(ninja, tree, given, machine, archive, debug_archive)

section("Benchmarks")
if not given.cross then
	-- The library as it is measured: optimised, whatever the rest is.
	for _, name in ipairs(tree.library) do
		build("$o/bench/obj/runtime/" .. name .. ".o", "cc", "runtime/" .. name .. ".c",
			"cflags = -O2 -g", "flags = $library_flags")
	end
	build("$o/bench/libmemory_pages.a", "ar", each(tree.library, "$o/bench/obj/runtime/*.o"))
	for _, it in ipairs {{"bench", ""}, {"bench-keep", "--keep "}, {"bench-quick", "--quick "}} do
		build(it[1], "do", "| headers $o/bin/pagegen $o/bench/libmemory_pages.a",
			"do = CC='$cc' NINJA=$ninja $lua bench/bench.lua " .. it[2] .. "$o", "pool = console")
	end
end

section("Commands")
local parts = {
	{"include/memory_pages", 644, join(runtime_h, headers_h)},
	{"lib", 644, join(archive, debug_archive)},
	{"lib/pkgconfig", 644, pc},
	{"lib/cmake/memory_pages", 644, cmake},
}
if generator ~= "" then
	table.insert(parts, {"bin", 755, generator})
end
local names, installed = {}, {}
for i, part in ipairs(parts) do
	names[i] = "install-" .. part[1]:gsub("/", "-")
	build(names[i], "install", part[3], "to = " .. part[1], "mode = " .. part[2])
	for file in part[3]:gmatch("[^/ ]+%f[ \0]") do
		table.insert(installed, part[1] .. "/" .. file)
	end
end
build("install", "phony", table.concat(names, " "))
build("uninstall", "do", "", 'do = cd "$$DESTDIR$prefix" && rm -f ' .. table.concat(installed, " ")
	.. " && { rmdir include/memory_pages lib/cmake/memory_pages 2>/dev/null || :; }")
build("bless", "do", join("|", kept_headers, kept_docs),
	"do = cp " .. kept_headers .. " tests/golden && cp " .. kept_docs .. " docs")
build("clean", "do", "", "do = $ninja -f " .. given.graph .. " -t clean")

return ninja.text()
