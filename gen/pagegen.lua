-- The tool: options, and the way of a spec through the stages.

local check = require "check"
local load_spec = require "load"
local report = require "report"

-- What --emit can make of a model, with what its files are called.
local EMITTERS = {
	{name = "header", what = "the C header (the default)"},
	{name = "states", what = "a page of Markdown: states, functions, absences, strengths"},
	{name = "dot", what = "the states and turns, for Graphviz"},
	{name = "misuse", what = "programs that must not compile, each with a twin that must"},
	{name = "model", what = "the checked model, as JSON"},
}

local USAGE = "usage: pagegen [OPTION]... SPEC\n"
local HELP = USAGE .. [[
Turns a spec of page states into a C header with one type and one set of functions per state.

  -o, --output FILE    write to FILE if its content changes; default, and -: standard output
      --emit NAME      what to make:
%s                         FILE.lua what the function it returns makes of the model
  -I, --include DIR    look for used specs in DIR too
      --check          write nothing: check the spec, and with -o that FILE is what would be written
      --depfile FILE   write to FILE, for make and ninja, what the output was made from
      -Werror          warnings are errors
      --help           print this and stop
      --version        print the version and stop

SPEC may be - for standard input. Exit status: 0 where all is well, 1 for a mistake in the spec, an
output that is stale or missing (--check) or cannot be written, 2 for wrong usage, 3 for a bug in
pagegen.
]]

-- Options that take a value -> the field it goes to.
local VALUED = {
	["-o"] = "output", ["--output"] = "output", ["--emit"] = "emit", ["--depfile"] = "depfile",
	["-I"] = "include", ["--include"] = "include",
}
local FLAGS = {
	["--check"] = "check", ["-Werror"] = "werror", ["--help"] = "help",
	["--version"] = "version",
}

local function emitter_names()
	local names, lines = {}, {}
	for i, emitter in ipairs(EMITTERS) do
		names[i] = emitter.name
		lines[i] = ("                         %-8s %s\n"):format(emitter.name,
			emitter.what)
	end
	return names, table.concat(lines)
end

-- Why there is no such emitter.
local function unknown_emitter(name)
	local names = emitter_names()
	for _, known in ipairs(names) do
		if name == known then
			return nil
		end
	end
	return ("there is no emitter '%s'; %s"):format(name, report.suggest(name, names)
		or ("there are %s, and files that end in .lua"):format(table.concat(names, ", ")))
end

-- What is wrong with options, each of which is right.
local function misuse_of(options, specs)
	local script = options.emit and options.emit:find("%.lua$") and options.emit
	if #specs == 0 then
		return "no spec is given"
	elseif #specs > 1 then
		return ("one spec at a time, not also '%s'"):format(specs[2])
	elseif options.depfile and not options.output then
		return "--depfile needs -o and a file: it says what that was made from"
	elseif options.emit and not script and unknown_emitter(options.emit) then
		return unknown_emitter(options.emit)
	end
	-- No file is lost to another by a slip of the hand.
	local use_of = {}
	for _, file in ipairs {{"the spec", specs[1]}, {"the emitter", script},
		{"the output", options.output}, {"the depfile", options.depfile}} do
		local use, path = file[1], file[2]
		if path and use_of[path] then
			return ("'%s' is both %s and %s"):format(path, use_of[path], use)
		elseif path then
			use_of[path] = use
		end
	end
end

-- Returns the options, or nil and what is wrong with them.
local function parse_options(args)
	local options, rest = {}, {}
	local names = {}
	for _, list in ipairs {VALUED, FLAGS} do
		for option in pairs(list) do
			-- Any letter is close to any other, so those are never suggested.
			names[#names + 1] = #option > 2 and option or nil
		end
	end
	table.sort(names)
	local i, only_files = 1, false
	while i <= #args do
		local arg = args[i]
		local name, value = arg:match("^(%-%-[^=]*)=(.*)$")
		if not name and arg:find("^%-[oI].") then
			name, value = arg:sub(1, 2), arg:sub(3)
		end
		name = name or arg
		if only_files or arg == "-" or not arg:find("^%-") then
			rest[#rest + 1] = arg
		elseif arg == "--" then
			only_files = true
		elseif VALUED[name] then
			if not value then
				i = i + 1
				value = args[i]
			end
			if not value or value == "" then
				return nil, ("option '%s' needs a value"):format(name)
			elseif options[VALUED[name]] and name ~= "-I" and name ~= "--include" then
				return nil, ("option '%s' is there twice"):format(name)
			end
			if VALUED[name] == "include" then
				options.include = options.include or {}
				table.insert(options.include, value)
			else
				options[VALUED[name]] = value
			end
		elseif FLAGS[name] then
			if value then
				return nil, ("option '%s' takes no value"):format(name)
			end
			options[FLAGS[name]] = true
		else
			local hint = report.suggest(name, names)
			return nil, ("there is no option '%s'%s"):format(name, hint and "; "
				.. hint or "")
		end
		i = i + 1
	end
	if options.output == "-" then
		options.output = nil -- standard output, as ever
	end
	local misuse = not (options.help or options.version) and misuse_of(options, rest)
	if misuse then
		return nil, misuse
	end
	options.spec = rest[1]
	return options
end

-- The function that makes text of a model, by its name or from the user's own file; or nil and why
-- that cannot be read.
local function find_emitter(host, name)
	if not name:find("%.lua$") then
		return require("emit." .. name)
	end
	local script, why = host.read(name)
	if not script then
		return nil, why
	end
	return function(model)
		return host.emit(name, script, model)
	end
end

-- A path as a make rule writes it.
local function escaped(path)
	return (path:gsub("[ #\\]", "\\%0"):gsub("%$", "$$"))
end

-- The text that the options ask for, and the files it was made from; nil where the spec is wrong,
-- which has then been said; nil and why where a user's own emitter failed.
local function make(host, options, emit, text)
	local findings = report.new {color = host.color, werror = options.werror,
		complain = host.complain}
	local spec, paths = load_spec(host, options.spec, text, options.include or {}, findings)
	local model = findings.errors == 0 and check(spec, findings)
	local fine = findings:flush()
	findings:close()
	if fine and model then
		local output, mistake = emit(model)
		return output, output and paths or mistake
	end
end

return function(host, args)
	local function fail(status, message)
		host.complain("pagegen: " .. message .. "\n")
		return status
	end

	local options, misuse = parse_options(args)
	if not options then
		host.complain(USAGE)
		return fail(2, misuse .. "; try 'pagegen --help'")
	end
	local _, lines = emitter_names()
	if options.help or options.version then
		local text = options.help and HELP:format(lines)
			or ("pagegen %s\n"):format(host.version)
		local ok, why = host.print(text)
		return ok and 0 or fail(1, why)
	end
	local text, emit, why
	emit, why = find_emitter(host, options.emit or "header")
	if not emit then
		return fail(1, why)
	end
	text, why = host.read(options.spec)
	if not text then
		return fail(1, why)
	end
	local output, paths = make(host, options, emit, text)
	if not output then
		-- What is wrong with the spec has been said; what is wrong with a user's emitter
		-- comes here.
		return paths and fail(1, paths) or 1
	elseif options.check then
		if not options.output then
			return 0
		end
		local holds, unread = host.holds(options.output, output)
		return holds and 0 or fail(1, unread
			or ("'%s' is stale: it is not what '%s' makes"):format(options.output, options.spec))
	end
	local ok
	if options.output then
		ok, why = host.write(options.output, output)
	else
		ok, why = host.print(output)
	end
	if ok and options.depfile then
		local rule = {escaped(options.output) .. ":"}
		if options.spec ~= "-" then
			rule[2] = escaped(options.spec)
		end
		if options.emit and options.emit:find("%.lua$") then
			table.insert(paths, options.emit)
		end
		for _, path in ipairs(paths) do
			rule[#rule + 1] = escaped(path)
		end
		ok, why = host.write(options.depfile, table.concat(rule, " ") .. "\n")
	end
	return ok and 0 or fail(1, why)
end
