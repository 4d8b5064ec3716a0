-- The language of examples/jit: what it means, what it says, and that its interpreter and its machine code
-- agree on random programs. The machine code of another processor is run by an emulator.
--
-- lua5.4 tests/jit.lua PROGRAM INCLUDE_DIR NUMBER_OF_PROGRAMS [SEED]

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, run, quote = testing.check, testing.run, testing.quote

local program, include, how_many, seed = arg[1], arg[2], tonumber(arg[3]), tonumber(arg[4] or 1)
local scratch, remove = testing.scratch()
local path = scratch .. "/p.txt"

local _, machine = run("uname -m")
if not machine:find("x86_64", 1, true) and not machine:find("aarch64", 1, true) then
	print("not for this processor: " .. machine)
	check(run(program .. " --interpret " .. here .. "/../examples/jit/fib.txt 20") == 0,
		"the interpreter runs everywhere")
	remove()
	testing.finish()
end

-- ---- Another processor ----

-- The same program for aarch64, where this is not one and there is what builds and runs it.
local function emulated()
	local cc, emulator = "aarch64-linux-gnu-gcc", "qemu-aarch64"
	if machine:find("aarch64", 1, true) then
		return nil
	end
	for _, tool in ipairs {cc, emulator} do
		if run("command -v " .. tool) ~= 0 then
			print("not on this machine: " .. tool)
			return nil
		end
	end
	-- Of the library all that is Linux's.
	local graph = testing.read(here .. "/../build.ninja")
	local sources = {}
	for name in graph:match("\nbuild %$o/lib/libmemory_pages%.a: ar ([^\n]*)"):gmatch("([%w_]+)%.o") do
		sources[#sources + 1] = quote(("%s/../runtime/%s.c"):format(here, name))
	end
	local status, out, err = run(("%s -O1 -static -std=c11 -I%s/../runtime -I%s %s/../examples/jit/*.c %s "
		.. "-lpthread -o %s/emulated"):format(cc, here, quote(include), here, table.concat(sources, " "), scratch))
	check(status == 0, "it builds for aarch64", out .. err)
	return status == 0 and ("%s %s/emulated"):format(emulator, scratch) or nil
end

local machines = {{name = "this machine", command = program}}
local other = emulated()
if other then
	machines[2] = {name = "aarch64", command = other}
end

-- ---- What programs mean ----

local MIN, MAX = "-9223372036854775808", "9223372036854775807"
local min = "(0 - 9223372036854775807 - 1)"

-- An expression and its value.
local VALUES = {
	{"1 + 2 * 3", "7"}, {"(1 + 2) * 3", "9"}, {"10 - 4 - 3", "3"}, {"2 * 3 % 4", "2"},
	{"1 << 2 + 1", "8"}, {"1 | 2 ^ 3 & 6", "1"}, {"1 < 2 == 1", "1"}, {"-2 * -3", "6"},
	{"!0 + !5", "1"}, {"~0", "-1"}, {"- - 4", "4"}, {"!-1", "0"},
	{"9223372036854775807 + 1", MIN}, {min .. " - 1", MAX}, {"-" .. min, MIN},
	{"18446744073709551615", "-1"}, {"9223372036854775808", MIN},
	{"3037000500 * 3037000500", "-9223372036709301616"}, {min .. " * -1", MIN},
	{min .. " / -1", MIN}, {min .. " % -1", "0"}, {"5 / -1", "-5"}, {"5 % -1", "0"},
	{"7 / 2", "3"}, {"-7 / 2", "-3"}, {"7 / -2", "-3"}, {"7 % -2", "1"}, {"-7 % 2", "-1"},
	{min .. " / 1", MIN}, {min .. " / 2", "-4611686018427387904"}, {"0 / 5", "0"},
	{"1 << 63", MIN}, {"1 << 64", "1"}, {"1 << 65", "2"}, {"1 << -1", MIN}, {"-1 >> 63", "-1"},
	{"-8 >> 1", "-4"}, {"-8 >> 65", "-4"}, {"9 >> 0", "9"}, {min .. " >> 62", "-2"},
	{min .. " < 0", "1"}, {min .. " <= " .. min, "1"}, {"1 > " .. min, "1"}, {"3 >= 4", "0"},
	{"3 != 4", "1"}, {"3 == 4", "0"}, {"5 && 0", "0"}, {"5 && 7", "1"}, {"0 || 0", "0"},
	{"0 || 9", "1"}, {"3 || 1 / 0", "1"}, {"0 && 1 / 0", "0"}, {"1 || 0 && 0", "1"},
	{"4886718345", "4886718345"}, {"65536", "65536"}, {"-65536", "-65536"}, {"-4294967296", "-4294967296"},
	{"281474976710656", "281474976710656"}, {"a[3]", "0"}, {"set(3, 9) + a[3]", "9"},
	{"a[2] + set(2, 5) * 10 + a[2]", "5"}, {"order(1) - order(2) * order(3)", "-5"},
	{"eight(1, 2, 3, 4, 5, 6, 7, 8)", "12345678"}, {"depth(9999)", "9999"},
}

-- A body of main that stops, the text at which it does, and why.
local ZERO, BOUNDS, DEPTH = "division by zero", "the array has no such element", "too many calls inside calls"
local STOPS = {
	{"return 1 / (a[0]);", "/ (a", ZERO}, {"var x = 5; x = 3 + x % (x - 5);", "% (x", ZERO},
	{"return a[10];", "a[10]; }", BOUNDS}, {"return a[-1];", "a[-1]", BOUNDS},
	{"return a[" .. min .. "];", "a[(0", BOUNDS}, {"a[10 + 0] = 1;", "a[10 +", BOUNDS},
	{"if 1 { while 1 { a[1 << 40] = 1; } }", "a[1 <<", BOUNDS},
	{"return depth(10000);", "depth(n - 1)", DEPTH}, {"return forever();", "forever(); }\nfn order", DEPTH},
	-- The value is computed first, and then the element is looked for; arguments before the call.
	{"a[99] = 1 / 0;", "/ 0;", ZERO}, {"set(a[77], 1 % 0);", "a[77]", BOUNDS},
}

local LIBRARY = [[
array a[10];
array counted[1];
fn depth(n) { if n == 0 { return 0; } return depth(n - 1) + 1; }
fn set(i, x) { a[i] = x; }
fn forever() { return forever(); }
fn order(n) { counted[0] = counted[0] + 1; if counted[0] != n { return 1000; } return n; }
fn eight(a1, b, c, d, e, f, g, h) {
	return a1 * 10000000 + b * 1000000 + c * 100000 + d * 10000 + e * 1000 + f * 100 + g * 10 + h;
}
]]

-- The line and column of a piece of text.
local function place(text, piece)
	local at = text:find(piece, 1, true)
	local _, lines = text:sub(1, at - 1):gsub("\n", "")
	return ("%d:%d"):format(lines + 1, at - #text:sub(1, at - 1):match("(.-)[^\n]*$"))
end

for _, on in ipairs(machines) do
	for _, case in ipairs(VALUES) do
		testing.write(path, LIBRARY .. "fn main() { return " .. case[1] .. "; }\n")
		local status, out, err = run(on.command .. " " .. path)
		check(status == 0 and out == case[2] .. "\n", ("%s: %s is %s"):format(on.name, case[1], case[2]),
			out .. err)
	end
	for _, case in ipairs(STOPS) do
		local text = LIBRARY .. "fn main() { " .. case[1] .. " }\n"
		testing.write(path, text)
		local status, out, err = run(on.command .. " " .. path)
		local wanted = ("%s:%s: error: %s\n"):format(path, place(text, case[2]), case[3])
		check(status == 3 and out == "" and err:sub(1, #wanted) == wanted,
			("%s: %s stops"):format(on.name, case[1]), out .. err .. wanted)
	end
	for _, case in ipairs {{"fib 20", "6765"}, {"sieve 100000", "9592"}} do
		local name, n = case[1]:match("(%w+) (%d+)")
		local status, out, err = run(("%s %s/../examples/jit/%s.txt %s"):format(on.command, here, name, n))
		check(status == 0 and out == case[2] .. "\n"
			and err:find("^interpreted in [%d.]+ ms, run as %d+ bytes of code in [%d.]+ ms: [%d.]+ times faster\n$"),
			on.name .. ": " .. case[1], out .. err)
	end
end

-- ---- What is wrong with programs ----

local WRONG = {
	{"", "there is no function 'main'", ""},
	{"fn main() { return 1 }", "'}' where ';' is missing", "}"},
	{"fn main() { return x; }", "there is no variable 'x' here", "x;"},
	{"fn main() { { return 1; } }", "'{' where an expression is missing", "{ return"},
	{"fn main() { if 1 { var x = 1; } return x; }", "there is no variable 'x' here", "x; }"},
	{"fn main() { return f(1); }", "there is no function 'f'", "f(1)"},
	{"fn f(a) {} fn main() { return f(); }", "'f' takes 1 arguments, not 0", "f();"},
	{"fn f() {} fn f() {} fn main() {}", "there is a function of that name already, in line 1", "f() {} fn main"},
	{"fn main() { return b[1]; } array b[2];", "there is no array 'b' above", "b[1]"},
	{"array b[0]; fn main() {}", "arrays have 1 to 16777216 elements, all together", "0]"},
	{"array b[9000000]; array c[9000000]; fn main() {}", "arrays have 1 to 16777216", "9000000]; fn"},
	{"array b[1]; array b[1]; fn main() {}", "there is an array of that name already", "b[1]; fn"},
	{"fn main() { 1 = 2; }", "only variables and elements of arrays can be set", "= 2"},
	{"fn main() { return 18446744073709551616; }", "a number over 18446744073709551615", "18446744073709551616"},
	{"fn main() { return @; }", "a character that means nothing", "@"},
	{"fn main() { return \0; }", "a character that means nothing", "\0"},
	{"fn main() { return 1;", "the file ends where '}' is missing", false},
	{"return", "'return' where 'fn' or 'array' is missing", "return"},
	{"fn if() {}", "'if' where a name is missing", "if"},
	{"fn main(a, b, c, d, e, f, g, h, i) {}", "more than 8 parameters", ", i)"},
	{"fn main() { return " .. ("("):rep(200) .. "1" .. (")"):rep(200) .. "; }", "nested deeper than 100", nil},
	{"fn main() { return 1" .. (" + 1"):rep(200) .. "; }", "nested deeper than 100", nil},
	{"fn main() { return " .. ("-"):rep(200) .. "1; }", "nested deeper than 100", nil},
	{"fn main() " .. ("{ if 1 "):rep(200), "nested deeper than 100", nil},
	{"fn main() {" .. ("var x = 1;"):rep(101) .. "}", "more than 100 variables in one function", nil},
	{("fn f%d() {} "):rep(1001):gsub("%%d", (function()
		local n = 0
		return function() n = n + 1; return tostring(n) end
	end)()), "more than 1000 functions", nil},
}
for _, case in ipairs(WRONG) do
	testing.write(path, case[1])
	local status, out, err = run(program .. " " .. path)
	local at = case[3] and place(case[1], case[3]) or "%d+:%d+"
	check(status == 1 and out == "" and err:find("^" .. path:gsub("%p", "%%%0") .. ":" .. at .. ": error: ")
		and err:find(case[2], 1, true), "wrong: " .. case[2], err)
end
testing.write(path, "fn main()\n{\n\treturn wrong;\n}\n")
local _, _, said = run(program .. " " .. path)
check(said == path .. ":3:9: error: there is no variable 'wrong' here\n\treturn wrong;\n\t       ^\n",
	"a mistake is shown", said)

-- ---- How it is called ----

local USES = {
	{"--help", 0, "^usage: jit ", "^$"}, {"-h", 0, "^usage: jit ", "^$"}, {"", 2, "^$", "no file"},
	{"--none", 2, "^$", "there is no option %-%-none"}, {"-i -c x", 2, "^$", "either"},
	{"/nowhere", 1, "^$", "cannot open /nowhere: No such file"}, {"/", 1, "^$", "cannot read /: Is a directory"},
	{"FIB", 2, "^$", "main takes 1 arguments, not 0"}, {"FIB 1x", 2, "^$", "'1x' is no number"},
	{"FIB 9223372036854775808", 2, "^$", "is no number of 64 bits"}, {"FIB -5", 0, "^%-5\n$", "faster"},
	{"-i FIB 9", 0, "^34\n$", "^$"}, {"--compile FIB 9", 0, "^34\n$", "^$"}, {"FIB 9 >/dev/full", 1, "^$", "cannot write"},
}
for _, case in ipairs(USES) do
	local status, out, err = run(program .. " " .. case[1]:gsub("FIB", here .. "/../examples/jit/fib.txt"))
	check(status == case[2] and out:find(case[3]) and err:find(case[4]), "jit " .. case[1], status .. out .. err)
end

-- ---- Random programs ----

math.randomseed(seed)
local random = math.random

local CONSTANTS = {"0", "1", "2", "3", "7", "63", "64", "65", "255", "65536", "4294967295", "4294967296",
	MAX, min, "(-1)", "(-7)", "1000000007", "18446744073709551615"}
local SIGNS = {"+", "-", "*", "/", "%", "<<", ">>", "<", "<=", ">", ">=", "==", "!=", "&", "^", "|", "&&", "||"}

local FUEL = 1000 -- calls that do something in a run of a program

-- A program: every loop ends, and functions call each other and themselves for as long as there is fuel.
local function random_program()
	local functions, recursive = random(1, 5), false
	local parameters = {}
	for i = 1, functions do
		parameters[i] = random(0, 3)
	end

	local function expression(names, depth, i)
		local kind = random(10)
		if depth == 0 or kind <= 2 then
			if #names > 0 and random(3) > 1 then
				return names[random(#names)]
			end
			return random(4) == 1 and tostring(random(0, 1000)) or CONSTANTS[random(#CONSTANTS)]
		elseif kind == 3 then
			return ({"-", "!", "~"})[random(3)] .. "(" .. expression(names, depth - 1, i) .. ")"
		elseif kind == 4 then
			local index = expression(names, depth - 1, i)
			return (random(8) == 1 and "a[%s]" or "b[(%s) & 15]"):format(index)
		elseif kind == 5 then
			local called, list = random(functions), {}
			recursive = recursive or called == i
			for k = 1, parameters[called] do
				list[k] = expression(names, depth - 1, i)
			end
			return ("f%d(%s)"):format(called, table.concat(list, ", "))
		end
		local sign = SIGNS[random(#SIGNS)]
		local left, right = expression(names, depth - 1, i), expression(names, depth - 1, i)
		if (sign == "/" or sign == "%") and random(5) > 1 then
			right = "((" .. right .. ") | 1)"
		end
		return ("(%s) %s (%s)"):format(left, sign, right)
	end

	local fresh = 0
	local function block(names, counters, depth, i)
		local own, lines = table.move(names, 1, #names, 1, {}), {}
		local function say(...)
			lines[#lines + 1] = string.format(...)
		end
		for _ = 1, random(1, 4) do
			local kind = random(9)
			local value = expression(own, 3, i)
			if kind <= 2 and fresh < 60 then
				fresh = fresh + 1
				say("var v%d = %s;", fresh, value)
				own[#own + 1] = "v" .. fresh
			elseif kind == 3 and #own > counters then
				say("%s = %s;", own[random(counters + 1, #own)], value)
			elseif kind == 4 then
				say(random(8) == 1 and "a[%s] = %s;" or "b[(%s) & 15] = %s;", expression(own, 2, i), value)
			elseif kind <= 6 and depth > 0 then
				say("if %s {\n%s\n} else {\n%s\n}", value, block(own, counters, depth - 1, i),
					block(own, counters, depth - 1, i))
			elseif kind == 7 and depth > 0 and fresh < 60 then
				-- Nobody but the loop sets its counter.
				fresh = fresh + 1
				local counter = "n" .. fresh
				say("var %s = %d;\nwhile %s > 0 {\n%s\n%s = %s - 1;\n}", counter, random(1, 6), counter,
					block(own, counters, depth - 1, i), counter, counter)
			elseif kind == 8 and random(3) == 1 then
				say("return %s;", value)
			else
				say("%s;", value)
			end
		end
		return table.concat(lines, "\n")
	end

	local text = {"array a[7];", "array b[16];", "array fuel[1];"}
	for i = 1, functions do
		local names, body = {}, nil
		for k = 1, parameters[i] do
			names[k] = "p" .. k
		end
		fresh = 0
		body = block(names, 0, 2, i)
		text[#text + 1] = ("fn f%d(%s)\n{\nif fuel[0] == 0 { return %s; }\nfuel[0] = fuel[0] - 1;\n%s\nreturn %s;\n}")
			:format(i, table.concat(names, ", "), CONSTANTS[random(#CONSTANTS)], body, expression(names, 2, i))
	end
	local list = {}
	for k = 1, parameters[1] do
		list[k] = CONSTANTS[random(#CONSTANTS)]
	end
	-- What is left of the fuel is part of the result.
	text[#text + 1] = ("fn main() { fuel[0] = %d; return f1(%s) ^ fuel[0]; }"):format(FUEL, table.concat(list, ", "))
	return table.concat(text, "\n") .. "\n", recursive
end

local ended, stopped, recursive = 0, 0, 0
for i = 1, how_many do
	local text, calls_itself = random_program()
	local first
	testing.write(path, text)
	recursive = recursive + (calls_itself and 1 or 0)
	for k, on in ipairs(machines) do
		-- One in a few is enough for the emulator, which takes its time to start.
		if k == 1 or i % 4 == 0 then
			local status, out, err = run("timeout 60 " .. on.command .. " " .. path)
			local said = status == 0 and out or err:gsub("interpreted in [^\n]*\n$", "")
			if status == 0 then
				ended = ended + 1
			else
				stopped = stopped + 1
			end
			first = first or said
			if (status ~= 0 and status ~= 3) or said ~= first then
				check(false, ("%s: program %d of seed %d"):format(on.name, i, seed), text .. status .. out .. err)
			end
		end
	end
end
check(ended > how_many / 5 and stopped > 0, ("%d random programs ended, and %d stopped"):format(ended, stopped))
check(recursive > how_many / 5, recursive .. " of them have functions that call themselves")
print(("%d random programs ended, and %d stopped, as they should"):format(ended, stopped))

remove()
testing.finish()
