-- The README's C compiles as it says, its mistake is told in the words it quotes, its links lead
-- somewhere, and .ci/run finds its commands.
--
-- lua5.4 tests/readme.lua CC INCLUDE_DIR

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, run, quote = testing.check, testing.run, testing.quote

local cc, include = arg[1], arg[2]
local root = here .. "/../"
local text = testing.read(root .. "README.md")
local scratch, remove = testing.scratch()

local function blocks(kind)
	local found = {}
	for block in text:gmatch("\n```" .. kind .. "\n(.-\n)```") do
		found[#found + 1] = block
	end
	return found
end

local function compile(source)
	testing.write(scratch .. "/block.c", source)
	return run(("LC_ALL=C %s -std=c11 -Wall -Wextra -Werror -I%s -c %s/block.c -o %s/block.o"):format(
		cc, quote(include), scratch, scratch))
end

local sources = blocks("c")
check(#sources == 2, "the README has two blocks of C")
local mistakes = 0
for i, source in ipairs(sources) do
	local right, lines = source:gsub("[^\n]*<%- a mistake[^\n]*\n", "")
	local status, _, err = compile(right)
	check(status == 0, "block " .. i .. " compiles", err)
	if lines > 0 then
		mistakes = mistakes + lines
		status, _, err = compile(source)
		local quoted = blocks("text")[1]:match("^error: (.-)\n$")
		check(status ~= 0 and err:find(quoted, 1, true), "its mistake is told as quoted", err)
	end
end
check(mistakes == 1, "there is one mistake in the README")

for target in text:gmatch("%]%(([^)]+)%)") do
	check(run("test -e " .. quote(root .. target)) == 0, "a link leads somewhere: " .. target)
end

local commands = blocks("sh")
check(#commands == 2, "the README has two commands")
for _, command in ipairs(commands) do
	check(select(2, command:gsub("\n", "")) == 1, "a command is one line", command)
end

remove()
testing.finish()
