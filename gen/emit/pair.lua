-- A pair of the model to its part of the header.

local c = require "emit.c"
local shims = require "emit.shims"

local pair_text = {}

-- A pair as a struct of its halves, made and freed together.
function pair_text.block(model, pair)
	local halves = {}
	for _, state in ipairs(model.states) do
		halves[state.name] = state
	end
	local first, second = halves[pair.first], halves[pair.second]
	local function letters(state)
		return state.name:match("^[^_]+")
	end
	return ("/* ---- %s ---- */\n\n"):format(pair.type) .. c.comment(pair.doc) .. c.fill([[
typedef struct $type {
	$firsttype $first;
	$secondtype $second;
} $type;

/* Makes both halves; both are empty on failure. */
MPAGES_MUST_USE static inline $type
$type_new($params)
{
	$type $made = {{{NULL, 0}}, {{NULL, 0}}};

	if (!$via(&$made.$first.region, &$made.$second.region, &$firsttype_state, &$secondtype_state$args)) {
		mpages_take(&$made.$first.region);
		mpages_take(&$made.$second.region);
	}
	return $made;
}

/* Whether the pair has pages. */
MPAGES_MUST_USE static inline bool
$type_ok($type p)
{
	return mpages_ok(p.$first.region, &$firsttype_state) && mpages_ok(p.$second.region, &$secondtype_state);
}

/* Gives both halves back to the system; an empty pair is free already. On failure the pair is kept. */
static inline bool
$type_free($type *$p)
{
	MPAGES_CHECK($p->$first.region, &$firsttype_state);
	MPAGES_CHECK($p->$second.region, &$secondtype_state);
	if (!$ends(&$p->$first.region, &$p->$second.region, &$firsttype_state, &$secondtype_state))
		return false;
	mpages_take(&$p->$first.region);
	mpages_take(&$p->$second.region);
	return true;
}

#ifndef __cplusplus
]], {
		type = pair.type, firsttype = first.type, secondtype = second.type,
		first = letters(first), second = letters(second),
		params = c.params(nil, pair.params),
		made = c.fresh("made", pair.params, pair.via), p = c.fresh("p", {}, pair.ends),
		via = pair.via, ends = pair.ends, args = c.args(pair.params),
	}) .. shims.typed_address({type = pair.type}, {full = pair.type .. "_free",
	result = "bool", params = {}})
		.. "#endif\n\n"
end

-- The macros that fence the halves of a pair, and so the pair.
function pair_text.fences(model, pair)
	local needed, fences = {}, {}
	for _, state in ipairs(model.states) do
		if state.name == pair.first or state.name == pair.second then
			for _, macro in ipairs(state.fences) do
				needed[macro] = true
			end
		end
	end
	for _, rule in ipairs(model.rules) do
		if rule.unless and needed[rule.unless] then
			needed[rule.unless] = nil
			fences[#fences + 1] = rule.unless
		end
	end
	return fences
end

-- The functions of a pair as what is missing where its macros are.
function pair_text.functions(model, pair)
	local unless = {}
	for _, state in ipairs(model.states) do
		if state.name == pair.first or state.name == pair.second then
			table.move(state.unless, 1, #state.unless, #unless + 1, unless)
		end
	end
	return {
		{full = pair.type .. "_new", result = pair.type, unless = unless},
		{full = pair.type .. "_ok", result = "bool", unless = unless},
		{full = pair.type .. "_free", result = "bool", unless = unless},
	}
end

return pair_text
