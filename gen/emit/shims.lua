-- The functions of a state to their text.

local c = require "emit.c"

local shims = {}

local function documented(fn, ending)
	local doc = table.move(fn.doc, 1, #fn.doc, 1, {})
	doc[#doc + 1] = ending
	return c.comment {table.concat(doc, " ")}
end

-- The shims: by_effect[effect](state, fn) -> text.
local by_effect = {}

function by_effect.makes(state, fn)
	local made = c.fresh("made", fn.params)
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
MPAGES_MUST_USE static inline $to
$full($type *p)
{
	$to to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &$state);
	if ($via(&p->region, &$state, &$tostate))
		to.region = mpages_take(&p->region);
	return to;
}
]], {
		type = state.type, full = fn.full, to = fn.result, via = fn.via,
		state = state.type .. "_state",
		tostate = fn.result .. "_state",
	})
end

function by_effect.borrows(state, fn)
	local p = c.fresh("p", fn.params)
	-- Whoever ignores a hint loses nothing; any other result says whether it worked.
	local must_use = fn.result == "mpages_hint" and "" or "MPAGES_MUST_USE "
	return documented(fn) .. c.fill([[
$mustuse$head
$full($params)
{
	MPAGES_CHECK($p.region, &$state);
	return $via($p.region, &$state$args);
}
]], {
		mustuse = must_use, head = "static inline " .. fn.result, full = fn.full,
		params = c.params(c.declare(state.type, p), fn.params), p = p, via = fn.via,
		state = state.type .. "_state", args = c.args(fn.params),
	})
end

function by_effect.calls(state, fn)
	return documented(fn, "NULL past the end.") .. c.fill([[
MPAGES_MUST_USE static inline $result
$full($type p, size_t offset)
{
	MPAGES_CHECK(p.region, &$state);
	return ($result)$via(p.region, &$state, offset).fn;
}
]], {
		result = fn.result, full = fn.full, type = state.type, state = state.type
			.. "_state", via = fn.via,
	})
end

function by_effect.changes(state, fn)
	local p = c.fresh("p", fn.params)
	return documented(fn) .. c.fill([[
MPAGES_MUST_USE static inline $result
$full($params)
{
	MPAGES_CHECK($p->region, &$state);
	return $via(&$p->region, &$state$args);
}
]], {
		result = fn.result, full = fn.full, params = c.params(c.declare(state.type
			.. " *", p), fn.params),
		p = p, via = fn.via, state = state.type .. "_state", args = c.args(fn.params),
	})
end

function by_effect.ends(state, fn)
	local p = c.fresh("p", fn.params)
	local values = {
		result = fn.result, full = fn.full, params = c.params(c.declare(state.type
			.. " *", p), fn.params),
		p = p, via = fn.via, state = state.type .. "_state", args = c.args(fn.params),
	}
	if fn.result ~= "bool" then
		-- Only the handwritten function can tell success from failure; it empties the
		-- region itself.
		return documented(fn) .. c.fill([[
MPAGES_MUST_USE static inline $result
$full($params)
{
	MPAGES_CHECK($p->region, &$state);
	return $via(&$p->region, &$state$args);
}
]], values)
	end
	return documented(fn) .. c.fill([[
static inline bool
$full($params)
{
	MPAGES_CHECK($p->region, &$state);
	if (!$via(&$p->region, &$state$args))
		return false;
	mpages_take(&$p->region);
	return true;
}
]], values)
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
-- is wanted.
function shims.typed_address(state, fn)
	local wants = fn.full .. "_wants_address_of_" .. state.type
	local plain = #fn.params == 0
	return c.fill([[
struct $wants { int none; };
$declared($params);
#define $full($named...) \
	(_Generic(($handle), $type *: $full, $const\
		default: $wants)($passed__VA_ARGS__))
]], {
		const = fn.effect == "looks" and ("const %s *: %s, "):format(state.type, fn.full)
			or "",
		full = fn.full, type = state.type, wants = wants,
		declared = c.declare(fn.result, wants),
		params = c.params("struct " .. wants, fn.params), named = plain and "" or "p, ",
		handle = plain and "__VA_ARGS__" or "p", passed = plain and "" or "p, ",
	})
end

return shims
