-- An emitter: the marks of a spec and its strength rows, one a line, for tests/platforms.lua.
return function(model)
	local lines = {}
	for _, mark in ipairs(model.marks) do
		lines[#lines + 1] = ("mark %s\n"):format(mark.name)
	end
	for _, row in ipairs(model.strengths) do
		lines[#lines + 1] = ("row %s %s %s %s\n"):format(row.platform, table.concat(row.set, "+"),
			row.how, row.probe or "always")
	end
	return table.concat(lines)
end
