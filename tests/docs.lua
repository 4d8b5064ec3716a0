-- The docs are true: links lead somewhere, each diagnostic is told and none that is not there, what
-- is quoted is what is printed, and what is to be run prints what the docs say.
--
-- lua5.4 tests/docs.lua OUT_DIR CC
--
-- CC is a command with its options. Blocks of the docs that are looked at:
--
--   ```spec NAME           all of a name in a page together are NAME.spec
--   ```c NAME, json NAME   what is made of it; pieces are divided by lines of "…"
--   ```gcc-12, clang-14    stands in tests/messages
--   behind "`FILE`:"       in a guide, that file
--   ```sh                  in a guide, run beside those files; prints what the next ```text says

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, run, quote = testing.check, testing.run, testing.quote

local function absolute(path)
	return path:find("^/") and path or io.popen("pwd"):read() .. "/" .. path
end

local out, cc = absolute(arg[1]), arg[2]
local root = absolute(here) .. "/../"
local scratch, remove = testing.scratch()

-- The text of each page, by its path.
local function read_pages()
	local text_of = {["README.md"] = testing.read(root .. "README.md")}
	local _, found = run(("cd %s && find docs -name '*.md'"):format(quote(root)))
	for path in found:gmatch("[^\n]+") do
		text_of[path] = testing.read(root .. path)
	end
	return text_of
end

-- The fenced blocks of a page: {kind, name, text, file}.
local function blocks(text)
	local list, block, last = {}, nil, nil
	for line in (text .. "\n"):gmatch("(.-)\n") do
		local kind, name = line:match("^```(%S*) *(.*)$")
		if kind and block then
			list[#list + 1] = block
			block, last = nil, nil
		elseif kind then
			local file = last and last:match("^`([^`]+)`:$")
			block = {kind = kind, name = name, text = "", file = file}
		elseif block then
			block.text = block.text .. line .. "\n"
		elseif line ~= "" then
			last = line
		end
	end
	assert(not block, "a block has no end")
	return list
end

local text_of = read_pages()

-- ---- Links ----

-- A heading as links call it.
local function anchor(heading)
	return (heading:lower():gsub("[^%w%s_-]", ""):gsub("%s", "-"))
end

local function has_heading(path, wanted)
	for heading in ("\n" .. (testing.read(path) or "")):gmatch("\n#+ ([^\n]+)") do
		if anchor(heading) == wanted then
			return true
		end
	end
	return wanted == ""
end

for page, text in pairs(text_of) do
	local folder = page:match("^(.*/)") or ""
	for target in text:gsub("```.-```", ""):gmatch("%]%(([^)]+)%)") do
		local path, heading = target:match("^([^#]*)#?(.*)$")
		local file = root .. (path == "" and page or folder .. path)
		if not target:find("://", 1, true) then
			check(run("test -e " .. quote(file)) == 0 and has_heading(file, heading),
				page .. ": the link leads somewhere: " .. target)
		end
	end
end

-- ---- Diagnostics ----

-- A message as the docs write it, <what differs>, as a pattern.
local function pattern(message)
	return "^" .. message:gsub("%W", "%%%0"):gsub("%%<[^>]-%%>", ".+") .. "$"
end

-- Whether one of the texts matches one of the patterns.
local function any(texts, patterns)
	for _, text in ipairs(texts) do
		for _, wanted in ipairs(patterns) do
			if text:find(wanted) then
				return true
			end
		end
	end
	return false
end

local said, told = {}, {}
for _, name in ipairs(testing.list(here .. "/bad", ".err")) do
	local text = testing.read(here .. "/bad/" .. name)
	for message in text:gmatch(":%d+:%d+: %l+: ([^\n]+)") do
		said[#said + 1] = message
	end
end
for message in text_of["docs/spec-language.md"]:gmatch("\n| ``(.-)`` |") do
	told[#told + 1] = pattern(message)
	check(any(said, {pattern(message)}), "a diagnostic of the docs is in tests/bad: " .. message)
end
for _, message in ipairs(said) do
	check(any({message}, told), "a diagnostic of tests/bad is in the docs: " .. message)
end

-- Each message as the scripts write it: the first text behind the place that it is about.
local function each_message(visit)
	for _, name in ipairs(testing.list(root .. "gen", ".lua")) do
		local text = testing.read(root .. "gen/" .. name)
		for _, call in ipairs {"[^%w_]findings:error%b()", "[^%w_]findings:warning%b()", "[^%w_]altered%b()"} do
			for arguments in text:gmatch(call) do
				visit(arguments:gsub("%b{}", ""):match('"([^"]+)"'))
			end
		end
		for what in text:gmatch('self:once%([^()]-"([^"]+)"%)') do
			visit(what .. " '%s' is there twice")
		end
	end
end
local messages = 0
each_message(function(message)
	if message then -- else it is another function's
		messages = messages + 1
		local wanted = "^" .. message:gsub("%%[sd]", "<>"):gsub("%W", "%%%0"):gsub("%%<%%>", ".+")
		check(any(said, {wanted}), "a diagnostic of gen is in tests/bad: " .. message)
	end
end)
check(messages > 70, "the diagnostics are found in gen", tostring(messages))

-- ---- Specs, and what is made of them ----

local fields = {} -- of models

local function check_made(page, name, kind, option)
	local list, spec = blocks(text_of[page]), ""
	for _, block in ipairs(list) do
		spec = spec .. (block.kind == "spec" and block.name == name and block.text or "")
	end
	testing.write(("%s/%s.spec"):format(scratch, name), spec)
	local make = ("cd %s && %s/bin/pagegen -Werror %%s %s.spec"):format(scratch, quote(out), name)
	local status, made, err = run(make:format(option))
	check(status == 0 and err == "", ("%s: %s.spec has no mistakes"):format(page, name), err)
	for _, block in ipairs(list) do
		local shown = block.kind == kind and block.name == name and block.text .. "…\n" or ""
		for piece in shown:gmatch("(.-)…\n") do
			check(made:find(piece, 1, true), ("%s shows what %s.spec becomes"):format(page, name),
				piece)
		end
	end
	local _, model = run(make:format("--emit model"))
	for field in model:gmatch('"([%w_]+)": ') do
		fields[field] = true
	end
end

check_made("docs/spec-language.md", "tape", "c", "")
check_made("docs/spec-language.md", "vault", "c", "") -- uses tape.spec
check_made("docs/spec-language.md", "bag", "c", "")
check_made("docs/model.md", "latch", "json", "--emit model")
for field in pairs(fields) do
	check(text_of["docs/model.md"]:find("`" .. field .. "`", 1, true),
		"docs/model.md tells of " .. field)
end

-- ---- How many states there are ----

-- The states of a spec that the ones it uses have not, and all.
local function count_states(spec)
	testing.write(scratch .. "/count.lua", [[
return function(model)
	local own = 0
	for _, state in ipairs(model.states) do
		own = own + (state.old and 0 or 1)
	end
	return own .. " " .. #model.states
end
]])
	local _, printed, err = run(("cd %s && %s/bin/pagegen --emit count.lua %s"):format(scratch, quote(out),
		quote(root .. spec)))
	local own, all = printed:match("^(%d+) (%d+)$")
	check(own, "the states are counted: " .. spec, err)
	return tonumber(own), tonumber(all)
end

do
	local text, told = text_of["docs/extensions.md"], 0
	for name, count in text:gmatch("`<memory_pages/(%l+)%.h>`, ([%d ×]+) states") do
		local product = 1
		for factor in count:gmatch("%d+") do
			product = product * tonumber(factor)
		end
		told = told + 1
		check(product == count_states(("spec/%s.spec"):format(name)), "docs/extensions.md counts the states of " .. name,
			count)
	end
	check(told == 7, "docs/extensions.md counts the states of each", tostring(told))
	local own, all = count_states("tests/product.spec")
	check(text:find(("%d states of its own, %d in all"):format(own, all), 1, true),
		"docs/extensions.md counts those of a product", own .. " " .. all)
end

-- ---- Messages of compilers ----

for page, text in pairs(text_of) do
	for _, block in ipairs(blocks(text)) do
		local golden = block.kind:find("^%l+%-%d+$")
			and testing.read(("%s/messages/%s.txt"):format(here, block.kind))
		check(not golden or golden:find(block.text, 1, true), page .. " quotes tests/messages",
			block.text)
	end
end

-- ---- Statuses ----

local mpages_h = testing.read(root .. "runtime/mpages.h")
for status in mpages_h:match("typedef enum mpages_status {(.-)}"):gmatch("\t(MPAGES_[%u_]+)") do
	check(text_of["docs/failures.md"]:find("| `" .. status .. "` |", 1, true),
		"docs/failures.md tells of " .. status)
end

-- ---- Signal handlers ----

-- Which row of the table tells of a file that allocates, formats or locks. On Windows there are no signal handlers.
local HANDLERS = {
	error = "| `mpages_error_text` |", gdb = "| `<memory_pages/tools.h>` |", unwind = "| `<memory_pages/tools.h>` |",
	perf = "| `<memory_pages/tools.h>` |", heap = "| code heaps, ", twice = "| pairs: `new`, `free`, ",
	posix_fork = "| pairs: `new`, `free`, ", netbsd = "| pairs: `new`, `free`, ",
}
local UNSAFE = {"[^%w_]malloc%(", "[^%w_]free%(", "printf%(", "[^%w_]mpages_lock%(", "mutex_lock%(", "[^%w_]mpages_os_forks_off%("}

for _, file in ipairs(testing.list(root .. "runtime", ".c")) do
	local name = file:match("([^/]+)%.c$")
	local text = testing.read(("%sruntime/%s.c"):format(root, name))
	local row = HANDLERS[name] or name:find("perf", 1, true) and HANDLERS.perf or name:find("_twice$") and HANDLERS.twice
	for _, call in ipairs(UNSAFE) do
		if text:find(call) and not name:find("^windows") and not name:find("^debug") then
			local told = row and text_of["docs/failures.md"]:match("\n(" .. row:gsub("%p", "%%%0") .. "[^\n]*)")
			check(told and told:find("not in a signal handler", 1, true), ("docs/failures.md: what %s.c calls"):format(name), call)
		end
	end
end

-- ---- Guides ----

-- The environment of an installed library. `cc` is there CC; its path is looked up here, before
-- its name is taken.
local function install()
	local _, path = run("command -v " .. quote(cc:match("^%S+")))
	local script = ("#!/bin/sh\nexec %s%s \"$@\"\n"):format(path:gsub("\n", ""), cc:match("^%S+(.*)$"))
	run(("mkdir %s/bin"):format(scratch))
	testing.write(scratch .. "/bin/cc", script)
	run(("chmod +x %s/bin/cc"):format(scratch))
	return ("PATH=%s/bin:%s/bin:$PATH CPATH=%s/include LIBRARY_PATH=%s/lib LC_ALL=C"):format(scratch,
		out, out, out)
end

local function follow(page, environment)
	local folder = scratch .. "/guide"
	run(("rm -rf %s && mkdir %s"):format(folder, folder))
	local list = blocks(text_of[page])
	for i, block in ipairs(list) do
		if block.file then
			testing.write(folder .. "/" .. block.file, block.text)
		elseif block.kind == "sh" then
			local wanted = list[i + 1] and list[i + 1].kind == "text" and list[i + 1].text or ""
			testing.write(folder .. "/run.sh", block.text)
			local _, printed = run(("cd %s && env %s sh -e run.sh 2>&1"):format(folder, environment))
			check(printed == wanted, page .. ": what is run prints what it says",
				testing.difference(wanted, printed))
		end
	end
end

local environment = install()
for page in pairs(text_of) do
	if page:find("^docs/guide%-") then
		follow(page, environment)
	end
end

remove()
testing.finish()
