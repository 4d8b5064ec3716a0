-- A spec and all that it uses, read and parsed.
--
-- A spec is {name, source, items, uses, use_items, header, path}. uses: the specs it names, each
-- once, by the use_items that do; header: how a header that needs this spec's includes it; path:
-- of its file, nil for one that is part of pagegen.

local parse = require "parse"
local report = require "report"

local Loader = {}
Loader.__index = Loader

-- The last part of a path without the ending of specs: what files and guards are named after.
local function base_name(path)
	return (path:gsub("^.*[/\\]", ""):gsub("%.spec$", ""))
end

local function folder_of(path)
	return path:match("^(.*[/\\])") or ""
end

-- A shipped spec is that, wherever a copy of it was found, and however its lines end; its header is
-- installed with the runtime.
function Loader:is_shipped(name, text)
	return self.host.spec(name .. ".spec") == text:gsub("\r\n", "\n")
end

-- The text and path of a used spec: beside its user, in the folders given with -I, or shipped. Or nil,
-- and third, if something is there, why it cannot be read.
function Loader:find(file, user_path)
	local folders = {folder_of(user_path or "")}
	for _, folder in ipairs(self.folders) do
		folders[#folders + 1] = folder:gsub("([^/\\])$", "%1/")
	end
	for _, folder in ipairs((file:find("^[/\\]") or file:find("^%a:[/\\]")) and {""} or folders) do
		-- "-" alone would be standard input.
		local path = (folder == "" and file == "-" and "./" or folder) .. file
		local text, why, missing = self.host.read(path)
		if text then
			return text, path
		elseif not missing then
			return nil, nil, why
		end
	end
	return self.host.spec(file), nil
end

function Loader:use(item, spec)
	local text, path, why = self:find(item.file.text, spec.path)
	local name = base_name(item.file.text)
	if why then
		self.findings:error(item.file, ("'%s' cannot be used"):format(item.file.text), why)
		return nil
	elseif not text then
		self.findings:error(item.file, ("there is no spec '%s'"):format(item.file.text),
			"looked for beside this spec, in the folders given with -I, and among those of pagegen")
		return nil
	end
	local shipped = self:is_shipped(name, text)
	local key = shipped and name or path
	local loaded = self.loaded[key]
	if loaded == "loading" then
		self.findings:error(item.file, ("'%s' uses itself"):format(item.file.text))
		return nil
	elseif not loaded then
		self.loaded[key] = "loading"
		loaded = self:load(name, report.source(path or item.file.text, text), path)
		loaded.header = shipped and ("<memory_pages/%s.h>"):format(name)
			or ('"%s.h"'):format(name)
		self.loaded[key] = loaded
	end
	if path then
		self.read[path] = true
	end
	return loaded
end

function Loader:load(name, source, path)
	local spec = {name = name, source = source, path = path, uses = {}, use_items = {}}
	spec.items = parse(source, self.host.scan(source.text), self.findings)
	local seen = {}
	for _, item in ipairs(spec.items) do
		item.spec = spec
		local used = item.kind == "use" and self:use(item, spec)
		if used and seen[used] then
			self.findings:error(item.file, ("'%s' is used twice"):format(item.file.text),
				report.first(seen[used], item))
		elseif used then
			seen[used] = item
			table.insert(spec.uses, used)
			table.insert(spec.use_items, item)
		end
	end
	return spec
end

-- path: of the spec, "-" for standard input; folders: where to look for used ones. Returns the
-- spec, and the paths of all files that were read for it.
return function(host, path, text, folders, findings)
	local self = setmetatable({host = host, folders = folders, findings = findings,
		loaded = {}, read = {}}, Loader)
	local name = path == "-" and "stdin" or base_name(path)
	self.loaded[self:is_shipped(name, text) and name or path] = "loading"
	local spec = self:load(name, report.source(path == "-" and "<stdin>" or path, text),
		path ~= "-" and path or nil)
	local paths = {}
	for read in pairs(self.read) do
		paths[#paths + 1] = read
	end
	table.sort(paths)
	return spec, paths
end
