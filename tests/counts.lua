-- The hot paths take as many instructions as they did: more would be noticed by nobody until it is much.
-- And a view takes none: with it and with a plain pointer the same assembly comes out.
--
-- lua5.4 tests/counts.lua [--bless] INCLUDE_DIR LIBRARY COMPILER...
--
-- LIBRARY is optimised, and made by the first compiler: what calls it is only counted for that one. counts.txt
-- has the counts by compiler, as callgrind counts them; --bless writes those of the compilers into it. A compiler
-- that is not here, or that has no counts, is named and left out.

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, run, quote = testing.check, testing.run, testing.quote

local TOLERANCE = 0.02
local OPS = {"nothing", "view", "store", "turn_pair", "push", "push_cursor", "push_uninit", "pop",
	"pooled", "vec_pooled", "heap"}
local IN_LIBRARY = {store = true, turn_pair = true, pooled = true, vec_pooled = true, heap = true}

local bless = arg[1] == "--bless" and table.remove(arg, 1) ~= nil
local include, library = table.remove(arg, 1), table.remove(arg, 1)
local compilers = arg

-- "gcc 12 x86_64" from what a compiler says of itself; nil where it is not here.
local function named(compiler)
	local status, out = run(compiler .. " --version && " .. compiler .. " -dumpmachine")
	if status ~= 0 then
		return nil
	end
	local kind = out:find("clang", 1, true) and "clang" or "gcc"
	return ("%s %s %s"):format(kind, out:match("(%d+)%.%d+%.%d+"), out:match("\n([%w_]+)%-[^\n]*\n?$"))
end

-- counts.txt: a line for each compiler, machine and operation.
local function read_counts()
	local known, lines = {}, {}
	for line in testing.read(here .. "/counts.txt"):gmatch("[^\n]+") do
		local name, op, count = line:match("^(%w+ %d+ [%w_]+) ([%w_]+) (%d+)$")
		if name then
			known[name] = known[name] or {}
			known[name][op] = tonumber(count)
		else
			lines[#lines + 1] = line
		end
	end
	return known, table.concat(lines, "\n") .. "\n"
end

local function write_counts(known, head)
	local names, out = {}, {head}
	for name in pairs(known) do
		names[#names + 1] = name
	end
	table.sort(names)
	for _, name in ipairs(names) do
		for _, op in ipairs(OPS) do
			out[#out + 1] = known[name][op] and ("%s %s %d\n"):format(name, op, known[name][op])
		end
	end
	testing.write(here .. "/counts.txt", table.concat(out))
end

-- Instructions of each operation, a thousand times. callgrind writes a file whenever a function ends,
-- with what was counted since it began.
local function count(compiler, scratch, with_library)
	local program = scratch .. "/counts"
	local status, _, said = run(("%s -std=c11 -O2 -I%s -o %s %s/counts.c %s -lpthread"):format(compiler,
		quote(include), program, quote(here), quote(library)))
	if not check(status == 0, compiler .. ": counts.c compiles", said) then
		return nil
	end
	local options = {"--tool=callgrind", "--callgrind-out-file=" .. program .. ".out"}
	for _, op in ipairs(OPS) do
		options[#options + 1] = "--zero-before=count_" .. op
		options[#options + 1] = "--dump-after=count_" .. op
	end
	status, _, said = run(("valgrind %s %s"):format(table.concat(options, " "), program))
	if not check(status == 0, compiler .. ": counts.c works under callgrind", said) then
		return nil
	end
	local counts = {}
	for i, op in ipairs(OPS) do
		local text = testing.read(("%s.out.%d"):format(program, i)) or ""
		if with_library or not IN_LIBRARY[op] then
			counts[op] = tonumber(text:match("\nsummary: (%d+)") or text:match("\ntotals: (%d+)"))
			check(counts[op], ("%s: callgrind counts %s"):format(compiler, op), text:sub(1, 400))
		end
	end
	return counts
end

local function compare(name, counts, wanted)
	for _, op in ipairs(OPS) do
		local has, had = counts[op], wanted[op]
		if has and had then
			check(math.abs(has / had - 1) <= TOLERANCE, ("%s: %s takes what it took"):format(name, op),
				("%d instructions for a thousand, not %d; lua5.4 tests/counts.lua --bless accepts it")
				:format(has, had))
		end
	end
end

-- The same work through a view and through a pointer; what VIEW stands for is the only difference.
local WORK = [[
#include <memory_pages/pages.h>
#include <memory_pages/vectors.h>
typedef struct raw { unsigned char *ptr; size_t size; } raw;
typedef struct raw_const { const unsigned char *ptr; size_t size; } raw_const;
void fill(HANDLE p);
void
fill(HANDLE p)
{
	unsigned char *to = VIEW(p).ptr;
	size_t n = VIEW(p).size;

	for (size_t i = 0; i < n; i++)
		to[i] = (unsigned char)(i * 7);
}
unsigned long sum(CONST_HANDLE p);
unsigned long
sum(CONST_HANDLE p)
{
	const unsigned char *from = CONST_VIEW(p).ptr;
	size_t n = CONST_VIEW(p).size;
	unsigned long total = 0;

	for (size_t i = 0; i < n; i++)
		total += from[i];
	return total;
}
unsigned char one(CONST_HANDLE p, size_t i);
unsigned char
one(CONST_HANDLE p, size_t i)
{
	return CONST_VIEW(p).ptr[i];
}
]]

local function assembly(compiler, scratch, level, definitions)
	testing.write(scratch .. "/work.c", definitions .. WORK)
	local status, out, said = run(("cd %s && %s -std=c11 %s -g0 -I%s -S -o - work.c"):format(scratch,
		compiler, level, quote(include)))
	check(status == 0, compiler .. ": what uses a view compiles", said)
	return out
end

local function compare_assembly(compiler, scratch)
	for _, level in ipairs {"-O1", "-O2", "-O3", "-Os"} do
		local raw = assembly(compiler, scratch, level, "#define HANDLE raw\n#define CONST_HANDLE raw_const\n"
			.. "#define VIEW(p) (p)\n#define CONST_VIEW(p) (p)\n")
		local ours = assembly(compiler, scratch, level, "#define HANDLE pages_rw\n"
			.. "#define CONST_HANDLE pages_r\n"
			.. "#define VIEW pages_rw_bytes_mut\n#define CONST_VIEW pages_r_bytes\n")
		check(#raw > 200 and raw == ours, ("%s %s: a view takes no instruction"):format(compiler, level),
			testing.difference(raw, ours))
	end
end

local function absolute(path)
	return path:sub(1, 1) == "/" and path or os.getenv("PWD") .. "/" .. path
end

include, library = absolute(include), absolute(library)
local known, head = read_counts()
local has_valgrind = run("command -v valgrind") == 0
if not has_valgrind then
	print("valgrind: not on this machine, nothing is counted")
end
for i, compiler in ipairs(compilers) do
	local name = named(compiler)
	local scratch, remove = testing.scratch()
	if not name then
		print(compiler .. ": not on this machine, left out")
	else
		compare_assembly(compiler, scratch)
		if has_valgrind and (known[name] or bless) then
			local counts = count(compiler, scratch, i == 1)
			if bless then
				known[name] = counts
			elseif counts then
				compare(name, counts, known[name])
			end
		elseif has_valgrind then
			print(compiler .. ": no counts for " .. name .. ", left out")
		end
	end
	remove()
end
if bless then
	write_counts(known, head)
end
testing.finish()
