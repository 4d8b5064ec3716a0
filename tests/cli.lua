-- The tool from outside: options, files, streams, exit statuses. What it writes is for specs.lua.
--
-- lua5.4 tests/cli.lua PAGEGEN

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, quote, read, write = testing.check, testing.quote, testing.read, testing.write

-- Everything happens in a scratch directory; both sides of its path hold a blank.
local function absolute(path)
	local _, cwd = testing.run("pwd")
	return path:find("^/") and path or cwd:gsub("\n$", "/") .. path
end
local pagegen = quote(absolute(arg[1]))
local pages = read(here .. "/../spec/pages.spec")
local scratch, remove = testing.scratch()
local dir = scratch .. "/a dir"
testing.run("mkdir " .. quote(dir))

-- Runs a command in the scratch directory, `pagegen` standing for the one under test.
local function run(command)
	local whole = ("cd %s && pagegen() { %s \"$@\"; }\n%s"):format(quote(dir), pagegen, command)
	local status, out, err = testing.run(whole)
	check(not (out .. err):find("traceback") and not err:find("internal error"), command, err)
	return status, out, err
end

-- The tool as run by someone who is not root: who can be refused, and who cannot replace a device
-- by a file, should the tool be broken. nil where root cannot become someone else.
local unprivileged = pagegen
if select(2, run("id -u")) == "0\n" then
	unprivileged = "setpriv --reuid 65534 --regid 65534 --clear-groups " .. pagegen
	if run(("chmod 777 .. . && %s --version"):format(unprivileged)) ~= 0 then
		print("skipped: protected files and devices, as root cannot become someone else")
		unprivileged = nil
	end
end

-- Whether a text is another, or, where that begins with ~, matches it as a pattern. nil is any.
local function is(text, wanted)
	if not wanted then
		return true
	elseif wanted:sub(1, 1) == "~" then
		return text:find(wanted:sub(2)) ~= nil
	end
	return text == wanted
end

-- Runs a command and compares what comes of it.
local function try(command, status, out, err)
	local got_status, got_out, got_err = run(command)
	check(got_status == status and is(got_out, out) and is(got_err, err), command,
		("status %d\nstdout: %s\nstderr: %s"):format(got_status, got_out:sub(1, 300), got_err))
end

-- The state of a file that must not change: its bytes and when it was written.
local function put_old(name, text)
	write(dir .. "/" .. name, text)
	testing.run(("touch -d 2001-02-03T04:05:06Z %s"):format(quote(dir .. "/" .. name)))
end
local function is_old(name, text)
	local _, time = run("stat -c %Y " .. quote(name))
	return read(dir .. "/" .. name) == text and time == "981173106\n"
end

-- Nothing may be left behind: beside the specs there is one more file, or none.
local function check_files(more, name)
	local _, out = run("ls -A | grep -vxE '(bad|pages|warn)[.]spec'")
	check(out == (more == "" and "" or more .. "\n"), name, out)
end

local BAD = "family f\naxis a a\nturn t +b\n"
write(dir .. "/pages.spec", pages)
write(dir .. "/bad.spec", BAD)
write(dir .. "/warn.spec", pages .. "op nowhere needs exec + write via f\nrule x never exec + write\n")
local _, header = run("pagegen pages.spec")
check(header:find("#ifndef", 1, true) ~= nil and #header > 10000, "a header on standard output")

local function help_and_version()
	try("pagegen --version", 0, "~^pagegen %d[%w.%-+]*\n$", "")
	try("pagegen --help", 0, "~^usage: pagegen ", "")
	local _, help = run("pagegen --help")
	for _, option in ipairs {"-o", "--output", "--emit", "-I", "--include", "--check",
			"--depfile", "-Werror", "--help", "--version", "header", "model"} do
		check(help:find("%f[%w-]" .. option:gsub("%-", "%%-") .. "%f[^%w-]") ~= nil,
			"--help says what " .. option .. " is")
	end
	for line in help:gmatch("[^\n]+") do
		check(#line <= 100, "--help fits into 100 columns", line)
	end
	try("pagegen --help --version nope.spec", 0, "~^usage", "")
	try("pagegen --help >/dev/full", 1, "",
		"pagegen: cannot write to standard output: No space left on device\n")
end

local function wrong_usage()
	local function wrong(arguments, message)
		try("pagegen " .. arguments, 2, "", ("usage: pagegen [OPTION]... SPEC\n" ..
			"pagegen: %s; try 'pagegen --help'\n"):format(message))
	end
	wrong("", "no spec is given")
	wrong("--check", "no spec is given")
	wrong("pages.spec bad.spec", "one spec at a time, not also 'bad.spec'")
	wrong("--emti model pages.spec", "there is no option '--emti'; did you mean '--emit'?")
	wrong("-Wall pages.spec", "there is no option '-Wall'")
	wrong("--check=yes pages.spec", "option '--check' takes no value")
	wrong("pages.spec -o", "option '-o' needs a value")
	wrong("pages.spec --emit", "option '--emit' needs a value")
	wrong("--emit= pages.spec", "option '--emit' needs a value")
	wrong("-I '' pages.spec", "option '-I' needs a value")
	wrong("-o a --output=b pages.spec", "option '--output' is there twice")
	wrong("--depfile d pages.spec", "--depfile needs -o and a file: it says what that was made from")
	wrong("-o - --depfile d pages.spec", "--depfile needs -o and a file: it says what that was made from")
	wrong("--emit modle pages.spec", "there is no emitter 'modle'; did you mean 'model'?")
	wrong("--emit c++ pages.spec",
		"there is no emitter 'c++'; there are header, states, dot, misuse, model, and files that end in .lua")
	wrong("-o pages.spec pages.spec", "'pages.spec' is both the spec and the output")
	wrong("-o e.lua --emit e.lua pages.spec", "'e.lua' is both the emitter and the output")
	wrong("-o d --depfile d pages.spec", "'d' is both the output and the depfile")
	wrong("-o d --depfile pages.spec pages.spec", "'pages.spec' is both the spec and the depfile")
	try("pagegen '' ", 1, "", "pagegen: cannot read '': No such file or directory\n")
	check_files("", "wrong usage writes nothing")
end

local function option_forms()
	for _, form in ipairs {"-o out.h", "-oout.h", "--output out.h", "--output=out.h"} do
		try(("pagegen %s pages.spec"):format(form), 0, "", "")
		check(read(dir .. "/out.h") == header, "the header by " .. form)
		try(("pagegen pages.spec %s && rm out.h"):format(form), 0, "", "")
	end
	local _, model = run("pagegen --emit=model pages.spec")
	check(model:sub(1, 1) == "{" and model:sub(-2) == "}\n", "--emit=model is JSON")
	try("pagegen --emit model pages.spec", 0, model, "")
	try("pagegen --emit header pages.spec", 0, header, "")
	try("pagegen -o - pages.spec", 0, header, "")
	try("pagegen --emit model -o model pages.spec && rm model", 0, "", "")
	try("pagegen -I a -I b -Ic --include d --include=e pages.spec", 0, header, "")
	try("pagegen -Werror pages.spec", 0, header, "")
	try("cp pages.spec -- -p.spec && pagegen -- -p.spec && rm -- -p.spec", 0, nil, "")
	try("pagegen - <pages.spec", 0, "~STDIN", "")
	try("pagegen - <bad.spec", 1, "", "~^<stdin>:3:9: error: ")
	try("pagegen - <&-", 1, "", "pagegen: cannot read standard input: Bad file descriptor\n")
end

local function warnings_and_errors()
	try("pagegen warn.spec", 0, "~#ifndef", "~^warn.spec:%d+:%d+: warning: ")
	try("pagegen -Werror warn.spec", 1, "", "~^warn.spec:%d+:%d+: ")
	try("pagegen bad.spec", 1, "", "~^bad.spec:3:9: error: .*\nturn t %+b\n        %^\n")
	try("pagegen bad.spec 2>&-", 1, "")
	try("pagegen -o out.h nope.spec", 1, "",
		"pagegen: cannot read 'nope.spec': No such file or directory\n")
	try("pagegen -o out.h .", 1, "", "pagegen: cannot read '.': Is a directory\n")
	try("pagegen -o out.h pages.spec/x", 1, "",
		"pagegen: cannot read 'pages.spec/x': Not a directory\n")
	check(read(dir .. "/out.h") == nil, "an error makes no output")
end

local function any_bytes_as_spec()
	local bytes = {}
	for i = 0, 255 do
		bytes[#bytes + 1] = string.char(i, 255 - i)
	end
	for name, text in pairs {zeroes = ("\0"):rep(5000), all = table.concat(bytes):rep(8),
			quotes = ('"'):rep(70000), deep = "op f " .. ("("):rep(70000),
			elf = "\127ELF\2\1\1\0\n\0", long = ("x"):rep(900000),
			stars = "op f gives " .. ("*"):rep(70000)} do
		write(dir .. "/any.spec", text)
		local status, out, err = run("pagegen any.spec")
		local _, errors = err:gsub("any.spec:%d+:%d+: error: ", "")
		check(status == 1 and out == "" and errors >= 1 and errors <= 20 and #err < 20000,
			"a spec of any bytes: " .. name, status .. "\n" .. err:sub(1, 500))
	end
	try("pagegen /dev/null", 1, "", "~^/dev/null:1:1: error: ")
	try("rm any.spec", 0)

	local room = 1024 * 1024 - #pages
	try("mkdir big", 0)
	write(dir .. "/big/pages.spec", pages .. ("-"):rep(room - 1) .. "\n")
	try("pagegen big/pages.spec", 0, header, "")
	write(dir .. "/big/pages.spec", pages .. ("-"):rep(room) .. "\n")
	try("pagegen big/pages.spec", 1, "", "pagegen: 'big/pages.spec' is larger than 1 MiB\n")
	try("pagegen - <big/pages.spec", 1, "", "pagegen: standard input is larger than 1 MiB\n")
	try("timeout 10 " .. pagegen .. " /dev/zero", 1, "",
		"pagegen: '/dev/zero' is larger than 1 MiB\n")
	try("rm -r big", 0)
end

local function outputs_that_stay()
	put_old("out.h", header)
	try("pagegen -o out.h pages.spec", 0, "", "")
	check(is_old("out.h", header), "an output that would not change is not touched")
	put_old("out.h", "old\n")
	try("pagegen -o out.h bad.spec", 1, "")
	try("pagegen -o out.h nope.spec", 1, "")
	try("pagegen -Werror -o out.h warn.spec", 1, "")
	try("pagegen -o out.h", 2, "")
	check(is_old("out.h", "old\n"), "after an error the old output is there")
	try("(ulimit -f 1; pagegen -o out.h pages.spec 2>&1) | cat", 0,
		"pagegen: cannot write 'out.h': File too large\n", "")
	check(is_old("out.h", "old\n"), "a disk that is full leaves the old output")
	try("pagegen -o nodir/out.h pages.spec", 1, "",
		"pagegen: cannot write 'nodir/out.h': No such file or directory\n")
	try("pagegen -o . pages.spec", 1, "", "pagegen: cannot write '.': Is a directory\n")
	try("pagegen -o out.h/x pages.spec", 1, "",
		"pagegen: cannot write 'out.h/x': Not a directory\n")
	check_files("out.h", "no temporary file is left")
end

local function outputs_that_change()
	local make = "pagegen -o out.h pages.spec"
	try("echo old >out.h && chmod 640 out.h && " .. make .. " && stat -c %a out.h", 0, "640\n", "")
	check(read(dir .. "/out.h") == header, "an old output is replaced")
	try("rm out.h && umask 027 && " .. make .. " && stat -c %a out.h", 0, "640\n", "")
	try("rm out.h && umask 022 && " .. make .. " && stat -c %a out.h", 0, "644\n", "")

	for _, ending in ipairs {"", "?"} do
		write(dir .. "/out.h", header:sub(1, -2) .. ending)
		try(make, 0, "", "")
		check(read(dir .. "/out.h") == header, "an old output differs in its last byte alone")
	end

	-- Whoever reads the old file while it is replaced goes on reading the old one.
	try("echo old >out.h && exec 3<out.h && " .. make .. " && cat <&3", 0, "old\n", "")

	try("mkdir d && echo old >d/real.h && ln -s d/real.h link.h && " ..
		"pagegen -o link.h pages.spec && readlink link.h && cmp d/real.h out.h", 0, "d/real.h\n", "")
	for _, to in ipairs {"real.h", dir .. "/d/real.h"} do
		try(("echo old >d/real.h && exec 3<d/real.h && ln -sf %s d/link.h && " ..
			"pagegen -o d/link.h pages.spec && readlink d/link.h && cmp d/real.h out.h && " ..
			"cat <&3 && rm d/link.h"):format(quote(to)), 0, to .. "\nold\n", "")
	end
	try("ln -s link.h again.h && echo old >d/real.h && pagegen -o again.h pages.spec && " ..
		"readlink again.h link.h && cmp d/real.h out.h", 0, "link.h\nd/real.h\n", "")
	try("rm d/real.h && pagegen -o again.h pages.spec && readlink link.h && " ..
		"cmp d/real.h out.h", 0, "d/real.h\n", "")
	try("ls -A d && rm -r d again.h link.h", 0, "real.h\n", "")
	try("ln -s loop.h loop.h && pagegen -o loop.h pages.spec", 1, "",
		"pagegen: cannot write 'loop.h': Too many levels of symbolic links\n")

	try(("rm loop.h; for i in 1 2 3 4 5 6 7 8; do echo old >out.h; %s & %s; wait $! || exit; " ..
		"pagegen --check -o out.h pages.spec || exit; done"):format(make, make), 0, "", "")
	check_files("out.h", "two at once leave one file")
end

local function outputs_that_are_no_files()
	if unprivileged then
		try(unprivileged .. " -o /dev/full pages.spec", 1, "",
			"pagegen: cannot write '/dev/full': No space left on device\n")
		try(unprivileged .. " -o /dev/null pages.spec", 0, "", "")
		try(unprivileged .. " -o /dev/stdout pages.spec | cat", 0, header, "")
	end
	try("mkfifo f && { timeout 10 cat f >got & timeout 10 " .. pagegen .. " -o f pages.spec; } " ..
		"&& wait && cmp got out.h && test -p f && rm f got", 0, "", "")
	-- Neither what a file held before us nor what comes after us is lost.
	try("{ echo before; pagegen -o /dev/fd/1 pages.spec; echo after; } >got", 0, "", "")
	check(read(dir .. "/got") == "before\n" .. header .. "after\n", "/dev/fd/1 in a file")
	try("exec 3>got 4<got && rm got && pagegen -o /dev/fd/3 pages.spec && cmp out.h - <&4", 0,
		"", "")
	testing.run("rm -f " .. quote(dir .. "/got"))
	check_files("out.h", "nothing stands beside a pipe")
end

local function streams()
	local no_room = "pagegen: cannot write to standard output: No space left on device\n"
	try("pagegen pages.spec >/dev/full", 1, "", no_room)
	try("pagegen --emit model pages.spec >/dev/full", 1, "", no_room)
	try("pagegen pages.spec >&-", 1, "",
		"pagegen: cannot write to standard output: Bad file descriptor\n")
	-- Its reader gone, it ends like any filter; and where that signal is ignored, it says so.
	try("pagegen pages.spec | true", 0, "", "")
	try("{ (trap '' PIPE; pagegen pages.spec); echo $? >&2; } | true", 0, "",
		"pagegen: cannot write to standard output: Broken pipe\n1\n")
end

local function checking()
	write(dir .. "/out.h", header)
	try("pagegen --check pages.spec", 0, "", "")
	try("pagegen --check -o out.h pages.spec", 0, "", "")
	put_old("out.h", header .. "\n")
	local stale = "pagegen: 'out.h' is stale: it is not what 'pages.spec' makes\n"
	try("pagegen --check -o out.h pages.spec", 1, "", stale)
	check(is_old("out.h", header .. "\n"), "--check does not write")
	write(dir .. "/out.h", header:sub(2))
	try("pagegen --check -o out.h pages.spec", 1, "", stale)
	try("rm out.h; pagegen --check -o out.h pages.spec", 1, "", "pagegen: 'out.h' is missing\n")
	try("pagegen --check --emit model -o m.json pages.spec", 1, "", "pagegen: 'm.json' is missing\n")
	try("pagegen --check -o . pages.spec", 1, "", "pagegen: cannot read '.': Is a directory\n")
	try("pagegen --check bad.spec", 1, "", "~^bad.spec:3:9: error: ")
	check_files("", "--check makes no files")
end

local function depfiles()
	try("pagegen -o out.h --depfile out.d pages.spec", 0, "", "")
	check(read(dir .. "/out.d") == "out.h: pages.spec\n", "a depfile", read(dir .. "/out.d"))
	put_old("out.d", "out.h: pages.spec\n")
	try("pagegen -o out.h --depfile=out.d pages.spec", 0, "", "")
	check(is_old("out.d", "out.h: pages.spec\n"), "a depfile that stays the same is not touched")
	try("pagegen -o out.h --depfile out.d bad.spec", 1, "")
	check(is_old("out.d", "out.h: pages.spec\n"), "after an error the old depfile is there")
	try("cp pages.spec 'a $b#.spec' && pagegen -o out.h --depfile out.d 'a $b#.spec'", 0, "",
		"")
	check(read(dir .. "/out.d") == "out.h: a\\ $$b\\#.spec\n", "odd names in a depfile",
		read(dir .. "/out.d"))
	write(dir .. "/uses.spec", 'use "pages.spec"\nop more via more\n')
	try("pagegen -o out.h --depfile out.d - <uses.spec", 0, "", "")
	check(read(dir .. "/out.d") == "out.h: pages.spec\n", "standard input is no file to depend on",
		read(dir .. "/out.d"))
	try("rm uses.spec", 0)
	try("pagegen -o out.h --depfile nodir/d pages.spec", 1, "",
		"pagegen: cannot write 'nodir/d': No such file or directory\n")
	try("rm out.h out.d 'a $b#.spec'", 0)
end

-- Runs a command on a terminal; false where there is no `script` that could make one.
local function on_a_terminal(command)
	if testing.run("script -qec true /dev/null </dev/null") ~= 0 then
		return false
	end
	local _, out = run(("script -qec %s /dev/null </dev/null"):format(quote(command)))
	return out
end

local function colors()
	local escape = "\27["
	for _, setting in ipairs {"", "NO_COLOR= ", "TERM=xterm "} do
		local _, _, err = run(setting .. "pagegen bad.spec")
		check(not err:find(escape, 1, true), setting .. "no colour without a terminal", err)
	end
	local bad = pagegen .. " bad.spec"
	local plain = on_a_terminal("env TERM=xterm NO_COLOR=1 " .. bad)
	if not plain then
		print("skipped: colours, as there is no script(1)")
		return
	end
	check(plain:find("error: ", 1, true) and not plain:find(escape, 1, true), "NO_COLOR", plain)
	local dumb = on_a_terminal("env -u NO_COLOR TERM=dumb " .. bad)
	check(dumb:find("error: ", 1, true) and not dumb:find(escape, 1, true), "TERM=dumb", dumb)
	for _, setting in ipairs {"-u NO_COLOR TERM=xterm", "NO_COLOR= TERM=xterm"} do
		local out = on_a_terminal(("env %s %s"):format(setting, bad))
		check(out:find(escape, 1, true) ~= nil, "colour on a terminal: " .. setting, out)
		check(out:gsub("\27%[[%d;]*m", "") == plain, "colour adds nothing else", out)
		on_a_terminal(("env %s sh -c %s"):format(setting, quote(bad .. " 2>err")))
		local err = read(dir .. "/err")
		check(err:find("error: ", 1, true) and not err:find(escape, 1, true), "no colour in a file", err)
	end
	testing.run("rm -f " .. quote(dir .. "/err"))
end

local function protected_files()
	local other = unprivileged
	if not other then
		return
	end
	local denied = "': Permission denied\n"
	try("echo old >out.h && chmod 444 out.h && " .. other .. " -o out.h pages.spec", 1, "",
		"pagegen: cannot write 'out.h" .. denied)
	try("cat out.h && rm -f out.h", 0, "old\n", "")
	try("mkdir d && echo old >d/out.h && chmod 666 d/out.h && chmod 555 d && " .. other ..
		" -o d/out.h pages.spec", 1, "", "pagegen: cannot write 'd/out.h" .. denied)
	try(other .. " -o d/new.h pages.spec", 1, "", "pagegen: cannot write 'd/new.h" .. denied)
	try("chmod 755 d && ls -A d && cat d/out.h && rm -r d", 0, "out.h\nold\n", "")
	try("cp pages.spec no.spec && chmod 0 no.spec && " .. other .. " no.spec", 1, "",
		"pagegen: cannot read 'no.spec" .. denied)
	try("rm -f no.spec", 0)
end

local function nothing_is_loaded()
	for _, name in ipairs {"pagegen.lua", "check.lua", "parse.lua"} do
		write(dir .. "/" .. name, "error 'loaded from disk'")
	end
	try("LUA_INIT='error(1)' LUA_INIT_5_4='error(2)' LUA_PATH='./?.lua' " ..
		"LUA_PATH_5_4='./?.lua' pagegen pages.spec", 0, header, "")
	try("rm *.lua && env -i " .. pagegen .. " pages.spec", 0, header, "")
end

local function little_memory()
	-- A sanitizer's own needs leave no room for this.
	if run("ulimit -v 1000000; pagegen --version >&2") ~= 0 then
		print("skipped: little memory, as a gigabyte of addresses is too little to start")
		return
	end
	for kilobytes = 3500, 7500, 250 do
		local command = ("ulimit -v %d; pagegen -o out.h pages.spec"):format(kilobytes)
		local status, out, err = run(command)
		local started = not err:find("shared librar", 1, true)
		local fine = status == 0 and err == "" and read(dir .. "/out.h") == header
		local clear = status == 3 and err == "pagegen: out of memory\n" or status == 1 and
			err == "pagegen: cannot read 'pages.spec': Cannot allocate memory\n"
		check(not started or out == "" and (fine or clear), command, status .. "\n" .. err)
	end
	testing.run("rm -f " .. quote(dir .. "/out.h"))
	check_files("", "without memory no temporary file is left")
end

help_and_version()
wrong_usage()
option_forms()
warnings_and_errors()
any_bytes_as_spec()
outputs_that_stay()
outputs_that_change()
outputs_that_are_no_files()
streams()
checking()
depfiles()
colors()
protected_files()
nothing_is_loaded()
little_memory()
remove()
testing.finish()
