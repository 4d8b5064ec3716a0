-- What this machine has, and what is in the tree, to build.ninja and out/config.ninja.
--
-- build.ninja is the graph: the same bytes on every machine, so it is committed. out/config.ninja
-- is the machine: compilers, flags, places. A target or a sanitizer gets both in a folder of its
-- own. Here are the lists of files; how it is done is in gen/build/.

if _VERSION ~= "Lua 5.4" then
	io.stderr:write("configure: this is ", _VERSION, "; run: lua5.4 configure.lua\n")
	os.exit(1)
end

if arg[0] ~= "configure.lua" and arg[0] ~= "./configure.lua" then
	io.stderr:write("configure: run it in the folder it is in: lua5.4 configure.lua\n")
	os.exit(1)
end

-- ---- The tree: a new file is a new line here ----

local tree = {}

tree.version = "0.1.0"

-- Handwritten C of the library, in runtime/.
tree.library = {
	"advise",
	"bytes",
	"cpu",
	"cpu_frame",
	"dual",
	"eh_frame",
	"elf_object",
	"error",
	"exec",
	"file",
	"gdb",
	"guarded",
	"heap",
	"heap_blocks",
	"heap_chunks",
	"huge",
	"inert",
	"locked",
	"map",
	"name",
	"page",
	"parts",
	"perf",
	"pool",
	"pool_cells",
	"pool_items",
	"pool_pages",
	"pool_seats",
	"pool_vec",
	"probe",
	"raw",
	"region",
	"resize",
	"sealed",
	"secret",
	"strength",
	"turn",
	"uncommit",
	"unwind",
	"vec",
	"vec_commit",
	"vec_freeze",
	"vec_look",
	"vec_regrow",
	"vec_release",
	"vec_reserve",
}

-- More of it, only in the debug library; and the functions of the library that it wraps, there
-- under the names mpages_plain_*.
tree.debug_library = {
	"debug",
	"debug_marks",
	"debug_parts",
}
tree.wrapped = {"map", "turn", "unmap", "resize", "map_guarded", "resize_guarded",
	"unmap_guarded", "map_huge", "resize_huge", "map_locked", "resize_locked",
	"map_pooled_uninit", "map_pooled_zeroed", "unmap_pooled",
	"map_secret", "resize_secret", "unmap_secret", "seal", "map_dual", "unmap_dual",
	"map_shared_file", "map_private_file",
	"split", "split_huge", "join",
	"map_aligned", "map_huge_aligned", "map_locked_aligned", "uncommit", "uncommit_huge",
	"into_raw", "from_raw"}

-- What is below runtime/os.h for each system, and what else is its own.
tree.systems = dofile "gen/build/systems.lua"

-- C of pagegen, in gen/.
tree.pagegen = {
	"arena",
	"files",
	"host",
	"luascan",
	"main",
	"sandbox",
}

-- What they include; only a build in a folder of its own has to be told.
tree.pagegen_headers = {
	"arena",
	"chunks",
	"embedded",
	"files",
	"host",
	"lex",
	"luascan",
	"sandbox",
	"watchdog",
}

-- Lua inside pagegen, and the shipped specs that `use` finds in it.
tree.embedded = {
	"gen/audit.lua",
	"gen/check.lua",
	"gen/declare.lua",
	"gen/emit/absence.lua",
	"gen/emit/c.lua",
	"gen/emit/declarations.lua",
	"gen/emit/dot.lua",
	"gen/emit/header.lua",
	"gen/emit/misuse.lua",
	"gen/emit/model.lua",
	"gen/emit/pair.lua",
	"gen/emit/shims.lua",
	"gen/emit/states.lua",
	"gen/emit/vec.lua",
	"gen/emit/vec_elements.lua",
	"gen/emit/vec_frozen.lua",
	"gen/emit/vec_helpers.lua",
	"gen/emit/vec_memory.lua",
	"gen/emit/vec_open.lua",
	"gen/emit/vec_owner.lua",
	"gen/kept.lua",
	"gen/keywords.lua",
	"gen/load.lua",
	"gen/model.lua",
	"gen/names.lua",
	"gen/pagegen.lua",
	"gen/parse.lua",
	"gen/reasons.lua",
	"gen/report.lua",
	"gen/vectors.lua",
	"spec/dual.spec",
	"spec/file.spec",
	"spec/guarded.spec",
	"spec/huge.spec",
	"spec/locked.spec",
	"spec/pages.spec",
	"spec/pooled.spec",
	"spec/sealed.spec",
	"spec/secret.spec",
	"spec/vectors.spec",
}

-- Handwritten headers that are installed, in runtime/.
tree.runtime_headers = {
	"heap",
	"mpages",
	"pool",
	"tools",
	"vec",
}

-- Headers from specs: spec/NAME.spec becomes <memory_pages/NAME.h>, golden tests/golden/NAME.h.
tree.headers = {
	"dual",
	"file",
	"guarded",
	"huge",
	"locked",
	"pages",
	"pooled",
	"sealed",
	"secret",
	"vectors",
}

-- Specs of the tests, tests/NAME.spec, with a golden header like those.
tree.test_headers = {
	"extension",
}

-- Specs of the tests, tests/NAME.spec, whose headers tests in C include as "NAME.h".
tree.included_headers = {
	"product",
	"sealed_fences",
	"vec_kinds",
}

-- Programs in examples/, each of a file of its name; and those that are made of several files.
tree.examples = {
	"jit",
	"log",
	"prevent_writes",
	"quickstart",
	"slab_demo",
	"sort",
	"storage",
	"truncated",
}
tree.example_parts = {
	jit = {"jit/compile", "jit/emit", "jit/emit_aarch64", "jit/emit_x86_64", "jit/interpret",
		"jit/lex", "jit/main", "jit/parse", "jit/parse_expression", "jit/parse_kit"},
	slab_demo = {"slab", "slab_demo"},
}

-- The tests have a list of their own.
tree.tests = dofile("tests/list.lua")

-- So have the machines that are known beside the one that builds.
tree.targets = dofile("tests/targets.lua")

-- What does all this, in gen/build/.
tree.configure = {
	"graph",
	"machine",
	"ninja",
	"options",
	"shell",
	"systems",
	"tests",
}

-- ---- From one part to the next ----

-- Runs a part with what it needs, and returns what it makes of that.
local function part(name, ...)
	return assert(loadfile("gen/build/" .. name .. ".lua"))(...)
end

local shell = part "shell"
local given = part("options", arg, tree.targets)
if not os.execute("mkdir -p " .. given.o) then
	os.exit(1)
end
local machine = part("machine", given, tree.systems)

-- What is the system's own joins the rest.
local system = machine.system
table.move(system.library, 1, #system.library, #tree.library + 1, tree.library)
table.move(system.debug, 1, #system.debug, #tree.debug_library + 1, tree.debug_library)
table.move(system.pagegen, 1, #system.pagegen, #tree.pagegen + 1, tree.pagegen)
for i = #tree.examples, 1, -1 do
	if system.without[tree.examples[i]] then
		table.remove(tree.examples, i)
	end
end

local config = {"# What this machine is like. Written by configure.lua: to change it, run it again."}
for i, fact in ipairs(machine.facts) do
	config[i + 1] = fact[1] .. " = " .. fact[2]:gsub("%$", "$$")
end
shell.write(given.o .. "/config.ninja", table.concat(config, "\n") .. "\n")
shell.write(given.graph, part("graph", tree, given, machine))

-- A folder of its own still needs this machine's own build: it makes the headers.
if given.o ~= "out" and not shell.read("out/config.ninja") then
	if not os.execute(shell.quoted(machine.lua) .. " configure.lua") then
		os.exit(1)
	end
end
print("configured with " .. machine.cc .. "; now run: ninja"
	.. (given.o == "out" and "" or " -f " .. given.graph))
