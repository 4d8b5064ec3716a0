-- Programs that must not compile: all that the model says is a mistake, under each compiler
-- given, in every combination of macros, and each with a reason. Their twins must compile without
-- a word.
--
-- lua5.4 tests/misuse.lua SPEC PAGEGEN INCLUDE_DIR COMPILER...
--
-- A COMPILER is a command with its options ("gcc -std=c99"); with ++ in its name it is one for
-- C++, and with tcc one that stops at its first error. One that is not on this machine is named
-- and left out.

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, run, quote = testing.check, testing.run, testing.quote

local SPEC, pagegen, include = arg[1], arg[2], arg[3]
local NAME = SPEC:match("([^/]+)%.spec$")
local HEADER = ("memory_pages/%s.h"):format(NAME)
-- The emitter is not right if it makes fewer programs.
local LEAST = NAME == "dual" and 250 or 700
local EXEC, WX = "PAGES_ALLOW_EXEC", "PAGES_ALLOW_WX"

-- What is defined before the first include, before the second, and so on.
local MODES = {{{}}, {{EXEC}}, {{WX}}, {{EXEC, WX}}}
local LATER = {
	{{}, {EXEC}}, {{}, {WX}}, {{}, {EXEC, WX}}, {{EXEC}, {WX}}, {{WX}, {EXEC}},
	{{}, {EXEC}, {WX}},
	{{}, {WX}, {EXEC}},
}

local function split(text, by)
	local parts = {}
	for part in (text .. by):gmatch("(.-)" .. by) do
		parts[#parts + 1] = part
	end
	return parts
end

local function macros(text)
	return text == "" and {} or split(text, ",")
end

local function read_programs()
	local status, out, err = run(("%s --emit misuse %s"):format(quote(pagegen), quote(SPEC)))
	assert(status == 0, err)
	local programs = {}
	for line in out:gmatch("[^\n]+") do
		local column = split(line, "\t")
		programs[#programs + 1] = {
			kind = column[1], when = macros(column[2]), unless = macros(column[3]),
			wants = column[4],
			wrong = column[5], twin_when = macros(column[6]), twin = column[7],
		}
	end
	assert(#programs >= LEAST, "the emitter makes too few programs to be right")
	return programs
end

-- A folder to include from, with the header of the spec beside the installed ones.
local function make_include()
	local scratch, remove = testing.scratch()
	local status, _, err = run(("cp -r %s/. %s && %s -o %s/%s %s"):format(quote(include),
		scratch, quote(pagegen),
		scratch, HEADER, quote(SPEC)))
	assert(status == 0, err)
	return scratch, remove
end

-- ---- One file of programs, one compiler ----

local function is_cpp(compiler)
	return compiler:find("++", 1, true) ~= nil
end

local function all_defined(list, defined)
	for _, macro in ipairs(list) do
		if not defined[macro] then
			return false
		end
	end
	return true
end

-- The includes of a mode as lines of C, and the macros that are defined after them.
local function prologue(mode)
	local lines, defined = {}, {}
	for _, step in ipairs(mode) do
		for _, macro in ipairs(step) do
			lines[#lines + 1] = "#define " .. macro
			defined[macro] = true
		end
		lines[#lines + 1] = "#include <" .. HEADER .. ">"
	end
	return lines, defined
end

local function mode_name(mode)
	local steps = {}
	for i, step in ipairs(mode) do
		steps[i] = #step > 0 and table.concat(step, "+"):gsub("PAGES_ALLOW_", "")
			or "plain"
	end
	return table.concat(steps, ", then ")
end

local function command(compiler, dir)
	local limits = compiler:find("clang") and "-ferror-limit=0 -fno-caret-diagnostics"
		or "-fmax-errors=0 -fno-diagnostics-show-caret"
	return ("LC_ALL=C %s %s -Wno-unused-result -fsyntax-only -I%s"):format(compiler, limits,
		quote(dir))
end

-- Compiles lines of programs; returns what was said about each line, by its number, and all of
-- it. A complaint starts at its error, which may stand in the header; the notes behind it name
-- our line.
local function complaints(compiler, dir, head, lines)
	local scratch, remove = testing.scratch()
	local name = is_cpp(compiler) and "t.cc" or "t.c"
	testing.write(scratch .. "/" .. name, table.concat(head, "\n") .. "\n"
		.. table.concat(lines, "\n") .. "\n")
	local _, out, err = run(("cd %s && %s %s"):format(scratch, command(compiler, dir), name))
	remove()
	local about, group = {}, {}
	local function close()
		local text = table.concat(group, "\n")
		for number in text:gmatch("t%.cc?:(%d+):") do
			local index = tonumber(number) - #head
			if index > 0 then
				about[index] = (about[index] or "") .. text
				break
			end
		end
		group = {}
	end
	for line in (out .. err):gmatch("[^\n]+") do
		if line:find("error: ", 1, true) then
			close()
		end
		group[#group + 1] = line
	end
	close()
	return about, out .. err
end

-- The same for a compiler that stops at its first error: a file for each program.
local function complaints_one_by_one(compiler, dir, head, lines)
	local scratch, remove = testing.scratch()
	for i, line in ipairs(lines) do
		testing.write(("%s/%d.c"):format(scratch, i), table.concat(head, "\n") .. "\n"
			.. line .. "\n")
	end
	local _, out = run(("cd %s && for i in $(seq %d); do %s -I%s -c -o t.o $i.c 2>&1; done"):format(scratch,
		#lines, compiler, quote(dir)))
	remove()
	local about = {}
	for line in out:gmatch("[^\n]+") do
		local number = line:find("error: ", 1, true) and line:match("(%d+)%.c:%d+:")
		if number then
			about[tonumber(number)] = (about[tonumber(number)] or "") .. line
		end
	end
	return about, out
end

-- Whether a message gives the reason. What is absent for want of macros names the missing ones,
-- and only those; a result in the wrong variable is the compiler's own business.
local function explains(program, said, defined)
	if program.kind == "absent" and #program.unless > 0 then
		for _, macro in ipairs(program.unless) do
			if (said:find("unless " .. macro, 1,
				true) == nil) ~= (defined[macro] == true) then
				return false
			end
		end
	end
	return said:find(program.wants, 1, true) ~= nil
end

-- Examines one compiler in one mode with the header in a folder. Returns how many programs there
-- were, and lists of those that were accepted and of those refused without the reason, and what
-- was said about the twins.
local function examine(compiler, dir, mode, programs)
	local head, defined = prologue(mode)
	local wrong, lines = {}, {}
	local twins, seen = {}, {}
	for _, program in ipairs(programs) do
		local absent = #program.unless == 0 or not all_defined(program.unless, defined)
		if all_defined(program.when, defined) and absent then
			wrong[#wrong + 1] = program
			lines[#lines + 1] = program.wrong:gsub("@", #wrong)
		end
		-- A twin of what needs more macros is examined in the mode that has them all.
		if all_defined(program.twin_when, defined) and not seen[program.twin] then
			seen[program.twin] = true
			twins[#twins + 1] = program.twin:gsub("@", #twins + 1)
		end
	end
	local one_by_one = compiler:find("tcc")
	local about = (one_by_one and complaints_one_by_one or complaints)(compiler, dir, head,
		lines)
	local accepted, unexplained = {}, {}
	for i, program in ipairs(wrong) do
		if not about[i] then
			accepted[#accepted + 1] = lines[i]
		elseif not is_cpp(compiler) and not explains(program, about[i], defined)
			or is_cpp(compiler) and program.kind == "absent"
				and not explains(program, about[i], defined) then
			unexplained[#unexplained + 1] = lines[i] .. "\n" .. about[i]
		end
	end
	local noise
	if one_by_one then
		_, noise = complaints_one_by_one(compiler, dir, head, {table.concat(twins, "\n")})
	else
		_, noise = complaints(compiler, dir, head, twins)
	end
	return {programs = #wrong, twins = #twins, accepted = accepted, unexplained = unexplained,
		noise = noise}
end

local function is_clean(found)
	return #found.accepted == 0 and #found.unexplained == 0 and found.noise == ""
		and found.programs > 0
		and found.twins > 0
end

-- ---- The whole matrix ----

local function is_here(compiler)
	return run("command -v " .. quote(compiler:match("^%S+")) .. " && printf 'int x;' | "
		.. compiler
		.. " -x " .. (is_cpp(compiler) and "c++" or "c") .. " -c -o "
			.. quote(os.tmpname()) .. " -") == 0
end

local function examine_all(compilers, programs)
	local total, used, accepted = 0, 0, 0
	local dir, remove = make_include()
	for index, compiler in ipairs(compilers) do
		if not is_here(compiler) then
			print("not on this machine: " .. compiler)
		else
			used = used + 1
			local modes = table.move(MODES, 1, #MODES, 1, {})
			if index <= 2 then
				table.move(LATER, 1, #LATER, #modes + 1, modes)
			end
			for _, mode in ipairs(modes) do
				local found = examine(compiler, dir, mode, programs)
				local name = ("%s, %s, %s"):format(NAME, compiler, mode_name(mode))
				total = total + found.programs
				accepted = accepted + #found.accepted
				check(#found.accepted == 0, "accepted by " .. name,
					found.accepted[1])
				check(#found.unexplained == 0, "refused without the reason by "
					.. name, found.unexplained[1])
				check(found.noise == "" and found.twins > 0, "twins under "
					.. name, found.noise:sub(1, 2000))
			end
		end
	end
	remove()
	print(("misuse of %s: %d programs under %d compilers and modes of the language, accepted: %d"):format(
		NAME, total, used, accepted))
	check(used > 0, "there is a compiler")
end

-- ---- The test of the test: a header that is broken on purpose must be noticed ----

local function replaced(text, from, to)
	local start, stop = text:find(from, 1, true)
	assert(start, "the header has: " .. from)
	return text:sub(1, start - 1) .. to .. text:sub(stop + 1)
end

local function without_absence(text)
	return (text:gsub("#define pages_r_store%(%.%.%.%) \\\n[^\n]*\n", "", 1))
end

local BREAKS = {
	["one absence macro less"] = without_absence,
	["one illegal function more"] = function(text)
		return replaced(without_absence(text), "/* ---- pages_w ---- */",
			"static inline bool\npages_r_store(pages_r p, size_t at, const void *from, size_t n)\n"
			.. "{\n\treturn mpages_store(p.region, &pages_r_state, at, from, n);\n}\n\n")
	end,
	["a syntax error"] = function(text)
		return replaced(text, "pages_rw_size(pages_rw p)", "pages_rw_size(pages_rw p")
	end,
	["a handle of any type taken by address"] = function(text)
		return (text:gsub("#define pages_rw_free%(%.%.%.%) \\\n[^\n]*\\\n[^\n]*\n", "", 1))
	end,
	["an absence without its reason"] = function(text)
		return replaced(text, "pages_w_load does not exist: it needs read",
			"pages_w_load does not exist")
	end,
}

local function examine_broken(compiler, programs)
	local names = {}
	for name in pairs(BREAKS) do
		names[#names + 1] = name
	end
	table.sort(names)
	local header = testing.read(include .. "/" .. HEADER)
	for _, name in ipairs(names) do
		local scratch, remove = testing.scratch()
		run(("cp -r %s %s/include"):format(quote(include), scratch))
		local broken = BREAKS[name](header)
		assert(broken ~= header, "the header is not broken by: " .. name)
		testing.write(scratch .. "/include/" .. HEADER, broken)
		check(not is_clean(examine(compiler, scratch .. "/include", MODES[1], programs)),
			"a broken header is noticed: " .. name)
		remove()
	end
end

local programs = read_programs()
local compilers = table.move(arg, 4, #arg, 1, {})
examine_all(compilers, programs)
if NAME == "pages" then
	examine_broken(compilers[1], programs)
end
testing.finish()
