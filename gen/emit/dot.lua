-- Model to a graph of its states and turns, for Graphviz.

return function(model)
	local lines = {("digraph %s {"):format(model.family or model.name:gsub("%W", "_")),
		"\tnode [shape=box];"}
	for _, state in ipairs(model.states) do
		local style = #state.fences > 0 and " [style=dashed]" or ""
		lines[#lines + 1] = ("\t%s%s;"):format(state.name, style)
		for _, fn in ipairs(state.functions) do
			if fn.to then
				local edge = #fn.fences > 0 and ", style=dashed" or ""
				lines[#lines + 1] = ("\t%s -> %s [label=\"%s\"%s];"):format(state.name, fn.to, fn.name, edge)
			end
		end
	end
	lines[#lines + 1] = "}"
	return table.concat(lines, "\n") .. "\n"
end
