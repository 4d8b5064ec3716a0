-- The functions of a state to their text.

local c = require "emit.c"

local shims = {}

local function documented(fn, ending)
	return c.comment(ending and {table.concat(fn.doc, " "), ending} or fn.doc)
end

-- The shims: by_effect[effect](state, fn) -> text.
local by_effect = {}

function by_effect.makes(state, fn)
	local made = c.fresh("made", fn.params, fn.via)
	return documented(fn, "Empty on failure.") .. c.fill([[
MPAGES_MUST_USE static inline $type
$full($params)
{
	$type $made = {{NULL, 0}};

	if (!$via(&$made.region, &$state$args))
		mpages_take(&$made.region);
	return $made;
}
]], {
		type = state.type, full = fn.full, params = c.params(nil, fn.params), made = made,
		via = fn.via,
		state = state.type .. "_state", args = c.args(fn.params),
	})
end

function by_effect.turns(state, fn)
	return documented(fn, ("Turns *p from %s to %s and empties it; on failure the result is empty."):format(
		state.name, fn.to)) .. c.fill([[
MPAGES_MUST_USE static inline $totype
$full($type *$p)
{
	$totype $to = {{NULL, 0}};

	MPAGES_CHECK($p->region, &$state);
	if ($via(&$p->region, &$state, &$tostate))
		$to.region = mpages_take(&$p->region);
	return $to;
}
]], {
		type = state.type, full = fn.full, totype = fn.result, via = fn.via,
		p = c.fresh("p", fn.params, fn.via), to = c.fresh("to", fn.params, fn.via),
		state = state.type .. "_state",
		tostate = fn.result .. "_state",
	})
end

-- The check of each handle that an op is given.
local function checks(state, fn, handle)
	local list = {c.fill("\tMPAGES_CHECK($handle, &$state);\n",
		{handle = handle, state = state.type .. "_state"})}
	for _, param in ipairs(fn.params) do
		if param.self then
			list[#list + 1] = c.fill("\tMPAGES_CHECK($name$region, &$state);\n", {
				name = param.name, region = param.self == "value" and ".region" or "->region",
				state = state.type .. "_state",
			})
		end
	end
	return table.concat(list)
end

-- A function that returns what the handwritten one does. by: how it is given its own handle.
local function returns(state, fn, by)
	local p = c.fresh("p", fn.params, fn.via)
	local handle = p .. (by == "address" and "->region" or ".region")
	local made = c.fresh("made", fn.params, fn.via)
	local call = c.fill("$via($address$handle, &$state$args)", {
		via = fn.via, address = by == "address" and "&" or "", handle = handle,
		state = state.type .. "_state", args = c.regions(fn.params),
	})
	-- Whoever ignores a hint loses nothing; any other result says whether it worked.
	local ignored = fn.result == "mpages_hint" or fn.result == "void"
	local result = fn.result == "void" and "" or "return "
	return documented(fn, fn.gives_self and "Empty on failure.") .. c.fill([[
$mustuse$head
$full($params)
{
$declared$checks$result}
]], {
		mustuse = ignored and "" or "MPAGES_MUST_USE ", head = "static inline " .. fn.result, full = fn.full,
		params = c.params(c.declare(state.type .. (by == "address" and " *" or ""), p), fn.params),
		declared = fn.gives_self and ("\t%s %s;\n\n"):format(state.type, made) or "",
		checks = checks(state, fn, handle),
		result = fn.gives_self and ("\t%s.region = %s;\n\treturn %s;\n"):format(made, call, made)
			or ("\t%s%s;\n"):format(result, call),
	})
end

function by_effect.borrows(state, fn)
	return returns(state, fn, "value")
end

function by_effect.calls(state, fn)
	return documented(fn, "NULL past the end.") .. c.fill([[
MPAGES_MUST_USE static inline $result
$full($type $p, size_t $offset)
{
	MPAGES_CHECK($p.region, &$state);
	return ($result)$via($p.region, &$state, $offset).fn;
}
]], {
		p = c.fresh("p", {}, fn.via), offset = c.fresh("offset", {}, fn.via),
		result = fn.result, full = fn.full, type = state.type, state = state.type
			.. "_state", via = fn.via,
	})
end

function by_effect.changes(state, fn)
	return returns(state, fn, "address")
end

function by_effect.ends(state, fn)
	if fn.result ~= "bool" then
		-- Only the handwritten function can tell success from failure; it empties the
		-- region itself.
		return returns(state, fn, "address")
	end
	local p = c.fresh("p", fn.params, fn.via)
	return documented(fn) .. c.fill([[
static inline bool
$full($params)
{
$checks	if (!$via(&$p->region, &$state$args))
		return false;
	mpages_take(&$p->region);
	return true;
}
]], {
		full = fn.full, params = c.params(c.declare(state.type .. " *", p), fn.params),
		checks = checks(state, fn, p .. "->region"),
		p = p, via = fn.via, state = state.type .. "_state", args = c.regions(fn.params),
	})
end

function shims.text(state, fn)
	return by_effect[fn.effect](state, fn)
end

-- rows: the name of the table of strengths, nil where there is none; count: of its rows.
function shims.strength(state, rows, count)
	return c.fill([[
/* What the system makes of $name on this machine. */
MPAGES_MUST_USE static inline mpages_strength
$full(void)
{
	return mpages_strength_of(&$state, $rows, $count);
}
]], {
		name = state.name, full = state.type .. "_strength", state = state.type
			.. "_state",
		rows = rows or "NULL", count = count,
	})
end

-- C only warns where the address of another handle is given. The macro picks a function that
-- takes no pointer at all for such an argument: an error on the user's own line, that says what
-- is wanted. For each further handle that is given by address there is such a function, too.
function shims.typed_address(state, fn)
	local wants = fn.full .. "_wants_address_of_" .. state.type
	local struct = "struct " .. wants
	local p = c.fresh("p", fn.params, fn.via)
	local declared = {c.declare(fn.result, wants) .. "(" .. c.params(struct, fn.params) .. ");\n"}
	local picked, last = fn.full, 0
	for i, param in ipairs(fn.params) do
		if param.self == "address" then
			local other = wants .. "_as_" .. param.name
			local params = table.move(fn.params, 1, #fn.params, 1, {})
			params[i] = {type = struct, name = param.name}
			declared[#declared + 1] = c.declare(fn.result, other) .. "("
				.. c.params(c.declare(state.type .. " *", p), params) .. ");\n"
			picked = ("\\\n\t\t_Generic((%s), %s *: %s, \\\n\t\t\tdefault: %s)"):format(param.name,
				state.type, picked, other)
			last = i
		end
	end
	-- The last name takes all that is left: one argument alone may have a comma in it.
	local names = {p}
	for i = 1, last do
		names[i + 1] = fn.params[i].name
	end
	local named = #fn.params == 0 and "" or table.concat(names, ", ")
	local rest = #fn.params == 0 and "..." or last < #fn.params and ", ..." or ""
	return c.fill([[
$struct { int none; };
$declared#define $full($named$rest) \
	(_Generic(($handle), $type *: $picked, $const\
		default: $wants)($named$passed))
]], {
		const = fn.effect == "looks" and ("const %s *: %s, "):format(state.type, fn.full)
			or "",
		full = fn.full, type = state.type, wants = wants, struct = struct,
		declared = table.concat(declared), picked = picked, named = named, rest = rest,
		passed = rest:gsub("%.%.%.", "__VA_ARGS__"),
		handle = #fn.params == 0 and "__VA_ARGS__" or p,
	})
end

return shims
