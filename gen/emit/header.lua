-- Model to the C header: one type and one set of functions per state, and a reason for all that is not there.
--
-- The header of a spec that uses others includes theirs and holds what is not old.
--
-- The header has a block for what always exists, and one for each set of macros that fences functions.
-- A block is its own include guard, so that including the header again with more macros adds what was
-- missing. Until then each fenced name is a macro that does not compile and says why.

local c = require "emit.c"
local vec_text = require "emit.vec"

local HOW = {
	exact = "MPAGES_EXACT", gives = "MPAGES_WIDER", emulated = "MPAGES_EMULATED", absent = "MPAGES_TYPE_ONLY",
}

-- A template with its $names replaced; one without a value stays, and no compiler takes it.
local function fill(template, values)
	return (template:gsub("%$(%l+)", values))
end

local function upper(name)
	return name:upper():gsub("[^A-Z0-9]", "_")
end

local function guard(model, fences)
	local name = "PAGEGEN_" .. upper(model.name) .. "_H"
	return #fences == 0 and name or name .. "_WITH_" .. table.concat(fences, "_AND_")
end

local function copied(list)
	return table.move(list, 1, #list, 1, {})
end

-- The distinct sets of macros that fence functions, small ones first; the empty one always first.
local function fence_sets(model)
	local sets, seen = {{}}, {[""] = true}
	for _, state in ipairs(model.states) do
		for _, fn in ipairs(c.new(state.functions)) do
			local key = table.concat(fn.fences, " ")
			if not seen[key] then
				seen[key] = true
				sets[#sets + 1] = fn.fences
			end
		end
	end
	local order = {}
	for i, set in ipairs(sets) do
		order[set] = i
	end
	table.sort(sets, function(a, b)
		if #a ~= #b then
			return #a < #b
		end
		return order[a] < order[b]
	end)
	return sets
end

local function contains(list, wanted)
	for _, value in ipairs(list) do
		if value == wanted then
			return true
		end
	end
	return false
end

local function same_fences(a, b)
	return #a == #b and (#a == 0 or table.concat(a, " ") == table.concat(b, " "))
end

-- ---- What the top of the header says ----

local function banner(model)
	local about = model.family and fill([[
 *
 * A handle says in its type what may be done with its pages. Functions that only use the pages take
 * it by value; functions that turn it into another type, change or end it take its address, and empty
 * it where they worked. An empty handle is safe: it is not ok, its views have no bytes, and calls
 * on it fail. Whoever holds a handle owns its pages, and frees them once.
 *
 * After a failure mpages_last_error() says why, and nothing has changed.
]], {}) or ""
	if #c.new(model.vecs) > 0 then
		about = about .. [[
 *
 * A vector's functions are given its address where they change or end it, and the vector itself where
 * they only look. One that returns bool returns whether it worked: if not, mpages_last_error() says
 * why, and nothing has changed. Whoever holds a vector owns its memory, and frees it once.
]]
	end
	local fences = {}
	for _, rule in ipairs(model.rules) do
		if rule.unless then
			fences[#fences + 1] = fill(" *   $macro: $doc\n", {
				macro = rule.unless,
				doc = #rule.doc > 0 and table.concat(rule.doc, " ")
					or "what holds " .. table.concat(rule.never, " and "),
			})
		end
	end
	if #fences > 0 then
		about = about .. " *\n * These macros, defined before this header is included (again), lift a rule:\n"
			.. table.concat(fences)
	end
	local made = ("Made by pagegen from %s.spec, which is the place to change anything."):format(model.name)
	local doc = c.comment(model.doc)
	local top = doc == "" and "/* " .. made .. "\n" or doc:gsub(" %*/\n$", "\n") .. " *\n * " .. made .. "\n"
	return top .. about .. " */\n"
end

local function signature_of(via, kind, one)
	local first
	if kind == "make" then
		first = "mpages_region *made, const mpages_state *as"
	elseif kind == "turn" then
		first = "mpages_region *pages, const mpages_state *from, const mpages_state *to"
	elseif one.effect == "borrows" or one.effect == "calls" then
		first = "mpages_region pages, const mpages_state *as"
	else
		first = "mpages_region *pages, const mpages_state *as"
	end
	local result = one.effect == "calls" and "mpages_entry" or kind == "op" and one.result or "bool"
	return c.declare(result, via) .. "(" .. c.params(first, one.params or {}) .. ");\n"
end

local function prototypes(model)
	local lines, seen = {}, {}
	local function add(name, text)
		if name and not seen[name] then
			seen[name] = true
			lines[#lines + 1] = text()
		end
	end
	for _, list in ipairs {{"make", model.makes}, {"turn", model.turns}, {"op", model.ops}} do
		for _, one in ipairs(c.new(list[2])) do
			add(one.via, function()
				return signature_of(one.via, list[1], one)
			end)
		end
	end
	for _, pair in ipairs(c.new(model.pairs)) do
		local halves = "mpages_region *first, mpages_region *second, const mpages_state *first_as, "
			.. "const mpages_state *second_as"
		add(pair.via, function()
			return "bool " .. pair.via .. "(" .. c.params(halves, pair.params) .. ");\n"
		end)
		add(pair.ends, function()
			return "bool " .. pair.ends .. "(" .. halves .. ");\n"
		end)
	end
	for _, row in ipairs(c.new(model.strengths)) do
		add(row.probe, function()
			return "bool " .. row.probe .. "(void);\n"
		end)
	end
	if #lines == 0 then
		return ""
	end
	return "/* The handwritten functions that do the work, as this header calls them. */\n"
		.. table.concat(lines) .. "\n"
end

local function doc_of(quality)
	return #quality.doc > 0 and table.concat(quality.doc, " ") or quality.name
end

local function types(model)
	local docs = {}
	for _, list in ipairs {model.axes, model.marks} do
		for _, quality in ipairs(list) do
			docs[quality.name] = doc_of(quality)
		end
	end
	local out = {}
	for _, state in ipairs(c.new(model.states)) do
		local can = {}
		for _, list in ipairs {state.axes, state.marks} do
			for _, name in ipairs(list) do
				can[#can + 1] = docs[name]
			end
		end
		local doc = #can > 0 and table.concat(can, ", ") .. "." or "Holds nothing but its place."
		out[#out + 1] = c.comment {(doc:gsub("^%l", string.upper))}
			.. fill("typedef struct $type { mpages_region region; } $type;\n", {type = state.type})
	end
	for _, call in ipairs(c.new(model.calls)) do
		out[#out + 1] = c.comment(call.doc) .. ("typedef %s(%s);\n"):format(
			c.declare(call.gives, "(*" .. call.type .. ")"), c.params(nil, call.params))
	end
	return #out == 0 and "" or table.concat(out) .. "\n"
end

local function constants(model)
	local out = {}
	for i, state in ipairs(c.new(model.states)) do
		out[i] = fill('static const mpages_state $type_state = {"$type", $axes, $marks};\n',
			{type = state.type, axes = state.axis_bits, marks = state.mark_bits})
	end
	return #out == 0 and "" or "/* The states, as the runtime is told of them: name, axes, marks. */\n"
		.. table.concat(out) .. "\n"
end

local function strengths_name(model)
	return model.family .. (#model.uses > 0 and "_" .. model.name:gsub("%W", "_") or "") .. "_strengths"
end

local function strengths(model)
	if #model.strengths == 0 or #c.new(model.states) == 0 then
		return ""
	end
	local rows = {}
	for i, row in ipairs(model.strengths) do
		rows[i] = fill('\t{"$platform", $axes, $marks, $how, $gives, $probe},\n', {
			platform = row.platform, axes = row.axis_bits, marks = row.mark_bits, how = HOW[row.how],
			gives = row.gives_bits, probe = row.probe or "NULL",
		})
	end
	return fill("/* Where a system's rights are not those of the type. */\n"
		.. "static const mpages_strength_row $name[] = {\n", {name = strengths_name(model)})
		.. table.concat(rows) .. "};\n\n"
end

-- ---- Functions ----

local function documented(fn, ending)
	local doc = copied(fn.doc)
	doc[#doc + 1] = ending
	return c.comment {table.concat(doc, " ")}
end

local shims = {}

function shims.makes(state, fn)
	local made = c.fresh("made", fn.params)
	return documented(fn, "Empty on failure.") .. fill([[
MPAGES_MUST_USE static inline $type
$full($params)
{
	$type $made = {{NULL, 0}};

	if (!$via(&$made.region, &$state$args))
		mpages_take(&$made.region);
	return $made;
}
]], {
		type = state.type, full = fn.full, params = c.params(nil, fn.params), made = made, via = fn.via,
		state = state.type .. "_state", args = c.args(fn.params),
	})
end

function shims.turns(state, fn)
	return documented(fn, ("Turns *p from %s to %s and empties it; on failure the result is empty."):format(
		state.name, fn.to)) .. fill([[
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
		type = state.type, full = fn.full, to = fn.result, via = fn.via, state = state.type .. "_state",
		tostate = fn.result .. "_state",
	})
end

function shims.borrows(state, fn)
	local p = c.fresh("p", fn.params)
	-- Whoever ignores a hint loses nothing; any other result says whether it worked.
	local must_use = fn.result == "mpages_hint" and "" or "MPAGES_MUST_USE "
	return documented(fn) .. fill([[
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

function shims.calls(state, fn)
	return documented(fn, "NULL past the end.") .. fill([[
MPAGES_MUST_USE static inline $result
$full($type p, size_t offset)
{
	MPAGES_CHECK(p.region, &$state);
	return ($result)$via(p.region, &$state, offset).fn;
}
]], {
		result = fn.result, full = fn.full, type = state.type, state = state.type .. "_state", via = fn.via,
	})
end

function shims.changes(state, fn)
	local p = c.fresh("p", fn.params)
	return documented(fn) .. fill([[
MPAGES_MUST_USE static inline $result
$full($params)
{
	MPAGES_CHECK($p->region, &$state);
	return $via(&$p->region, &$state$args);
}
]], {
		result = fn.result, full = fn.full, params = c.params(c.declare(state.type .. " *", p), fn.params),
		p = p, via = fn.via, state = state.type .. "_state", args = c.args(fn.params),
	})
end

function shims.ends(state, fn)
	local p = c.fresh("p", fn.params)
	local values = {
		result = fn.result, full = fn.full, params = c.params(c.declare(state.type .. " *", p), fn.params),
		p = p, via = fn.via, state = state.type .. "_state", args = c.args(fn.params),
	}
	if fn.result ~= "bool" then
		-- Only the handwritten function can tell success from failure; it empties the region itself.
		return documented(fn) .. fill([[
MPAGES_MUST_USE static inline $result
$full($params)
{
	MPAGES_CHECK($p->region, &$state);
	return $via(&$p->region, &$state$args);
}
]], values)
	end
	return documented(fn) .. fill([[
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

local function strength_query(model, state)
	local rows = #model.strengths
	return fill([[
/* What the system makes of $name on this machine. */
MPAGES_MUST_USE static inline mpages_strength
$full(void)
{
	return mpages_strength_of(&$state, $rows, $count);
}
]], {
		name = state.name, full = state.type .. "_strength", state = state.type .. "_state",
		rows = rows > 0 and strengths_name(model) or "NULL", count = rows,
	})
end

-- C only warns where the address of another handle is given. The macro picks a function that takes no
-- pointer at all for such an argument: an error on the user's own line, that says what is wanted.
local function typed_address(state, fn)
	local wants = fn.full .. "_wants_address_of_" .. state.type
	local plain = #fn.params == 0
	return fill([[
struct $wants { int none; };
$declared($params);
#define $full($named...) \
	(_Generic(($handle), $type *: $full, $const\
		default: $wants)($passed__VA_ARGS__))
]], {
		const = fn.effect == "looks" and ("const %s *: %s, "):format(state.type, fn.full) or "",
		full = fn.full, type = state.type, wants = wants, declared = c.declare(fn.result, wants),
		params = c.params("struct " .. wants, fn.params), named = plain and "" or "p, ",
		handle = plain and "__VA_ARGS__" or "p", passed = plain and "" or "p, ",
	})
end

-- ---- What does not exist ----

-- result: what the function would return.
local function absent(full, result, why)
	return ("#define %s(...) \\\n\tMPAGES_DOES_NOT_EXIST(%s, %s, %s)\n"):format(full, result, full, why)
end

local function absent_for_good(absence)
	local text = absence.full .. " does not exist: " .. absence.why
	return absent(absence.full, absence.result, c.string(text .. (absence.lead and "; " .. absence.lead or "")))
end

-- Why a function is missing while these macros are: the rules that they would lift, and what else to do.
local function absent_unless(model, fn, missing)
	local parts = {}
	for _, rule in ipairs(model.rules) do
		if contains(missing, rule.unless) and contains(fn.unless, rule.name) then
			parts[#parts + 1] = ("rule %s: never %s unless %s"):format(rule.name,
				table.concat(rule.never, " + "), rule.unless)
		end
	end
	parts[#parts + 1] = ("define %s before this header is included%s"):format(
		#missing > 1 and "these" or "that", fn.lead and ", or: " .. fn.lead or "")
	return absent(fn.full, fn.result, c.string(fn.full .. " does not exist: " .. table.concat(parts, "; ")))
end

-- ---- Blocks ----

-- The functions that one set of fences lets in.
local function functions_behind(model, fences)
	local list = {}
	for _, state in ipairs(model.states) do
		for _, fn in ipairs(c.new(state.functions)) do
			if same_fences(fn.fences, fences) then
				list[#list + 1] = fn
			end
		end
	end
	return list
end

-- Their text, state by state.
local function block(model, fences)
	local sections, addresses = {}, {}
	for _, state in ipairs(model.states) do
		local here = {}
		for _, fn in ipairs(c.new(state.functions)) do
			if same_fences(fn.fences, fences) then
				here[#here + 1] = shims[fn.effect](state, fn)
				if c.by_address(fn) then
					addresses[#addresses + 1] = typed_address(state, fn)
				end
			end
		end
		if #fences == 0 and not state.old then
			here[#here + 1] = strength_query(model, state)
		end
		if #here > 0 then
			sections[#sections + 1] = ("/* ---- %s ---- */\n\n"):format(state.type) .. table.concat(here, "\n")
		end
	end
	if #addresses > 0 then
		sections[#sections + 1] = "#ifndef __cplusplus\n" .. table.concat(addresses) .. "#endif\n"
	end
	return #sections == 0 and "" or table.concat(sections, "\n") .. "\n"
end

-- Two specs may both say that states of a third one lack something: the first to be included does.
local function permanent_absences(model)
	local out = {}
	for _, state in ipairs(model.states) do
		for _, absence in ipairs(c.new(state.absences)) do
			local text = absent_for_good(absence)
			out[#out + 1] = state.old and ("#ifndef %s\n%s#endif\n"):format(absence.full, text) or text
		end
	end
	if #out == 0 then
		return ""
	end
	return "/* ---- What does not exist, and why ---- */\n\n" .. table.concat(out) .. "\n"
end

-- A pair as a struct of its halves, made and freed together.
local function pair_block(model, pair)
	local halves = {}
	for _, state in ipairs(model.states) do
		halves[state.name] = state
	end
	local first, second = halves[pair.first], halves[pair.second]
	local made = c.fresh("made", pair.params)
	local function letters(state)
		return state.name:match("^[^_]+")
	end
	return ("/* ---- %s ---- */\n\n"):format(pair.type) .. c.comment(pair.doc) .. fill([[
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
$type_free($type *p)
{
	MPAGES_CHECK(p->$first.region, &$firsttype_state);
	MPAGES_CHECK(p->$second.region, &$secondtype_state);
	if (!$ends(&p->$first.region, &p->$second.region, &$firsttype_state, &$secondtype_state))
		return false;
	mpages_take(&p->$first.region);
	mpages_take(&p->$second.region);
	return true;
}

#ifndef __cplusplus
]], {
		type = pair.type, firsttype = first.type, secondtype = second.type,
		first = letters(first), second = letters(second), params = c.params(nil, pair.params),
		made = made, via = pair.via, ends = pair.ends, args = c.args(pair.params),
	}) .. typed_address({type = pair.type}, {full = pair.type .. "_free", result = "bool", params = {}})
		.. "#endif\n\n"
end

-- The macros that fence the halves of a pair, and so the pair.
local function pair_fences(model, pair)
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
local function pair_functions(model, pair)
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

local function pair_blocks(model, fences)
	local out = {}
	for _, pair in ipairs(c.new(model.pairs)) do
		if same_fences(pair_fences(model, pair), fences) then
			out[#out + 1] = pair_block(model, pair)
		end
	end
	return table.concat(out)
end

local function vec_blocks(model)
	local out = {}
	for i, vec in ipairs(c.new(model.vecs)) do
		out[i] = vec_text.block(vec, typed_address, absent_for_good)
	end
	return table.concat(out)
end

local function always(model)
	return fill([[
#ifndef $guard
#define $guard

]], {guard = guard(model, {})}) .. prototypes(model) .. types(model) .. constants(model) .. strengths(model)
		.. block(model, {}) .. pair_blocks(model, {}) .. permanent_absences(model) .. vec_blocks(model) .. "#endif\n"
end

-- Every way in which some of the macros are missing, those with fewest missing first: pairs of
-- {defined, missing}. The one where none is missing is left out.
local function shortages(fences)
	local list = {}
	for bits = 1, (1 << #fences) - 1 do
		local defined, missing = {}, {}
		for i, macro in ipairs(fences) do
			table.insert(bits & 1 << (i - 1) ~= 0 and missing or defined, macro)
		end
		list[#list + 1] = {defined = defined, missing = missing, bits = bits}
	end
	table.sort(list, function(a, b)
		if #a.missing ~= #b.missing then
			return #a.missing < #b.missing
		end
		return a.bits < b.bits
	end)
	return list
end

local function all_defined(macros)
	local parts = {}
	for i, macro in ipairs(macros) do
		parts[i] = "defined " .. macro
	end
	return table.concat(parts, " && ")
end

local function fenced(model, fences)
	local functions = functions_behind(model, fences)
	local gone, cases = {}, {}
	for _, pair in ipairs(c.new(model.pairs)) do
		if same_fences(pair_fences(model, pair), fences) then
			table.move(pair_functions(model, pair), 1, 3, #functions + 1, functions)
		end
	end
	for i, fn in ipairs(functions) do
		gone[i] = "#undef " .. fn.full .. "\n"
	end
	for _, shortage in ipairs(shortages(fences)) do
		local absences = {}
		for i, fn in ipairs(functions) do
			absences[i] = absent_unless(model, fn, shortage.missing)
		end
		local condition = #shortage.defined > 0 and "#elif " .. all_defined(shortage.defined) or "#else"
		cases[#cases + 1] = condition .. "\n\n" .. table.concat(absences) .. "\n"
	end
	return fill([[
/* ---- Only with $macros ---- */

#ifndef $guard

$gone
#if $defined
#define $guard

$functions$pairs$cases#endif
#endif
]], {
		macros = table.concat(fences, " and "), guard = guard(model, fences), gone = table.concat(gone),
		defined = all_defined(fences), functions = block(model, fences),
		pairs = pair_blocks(model, fences), cases = table.concat(cases),
	})
end

local function includes(model)
	local out = {}
	local ours = #c.new(model.vecs) > 0 and "<memory_pages/vec.h>" or "<memory_pages/mpages.h>"
	for _, header in ipairs(#model.uses > 0 and model.uses or {ours}) do
		out[#out + 1] = ("#include %s\n"):format(header)
	end
	if #model.uses > 0 and #c.new(model.vecs) > 0 then
		out[#out + 1] = "#include <memory_pages/vec.h>\n"
	end
	for _, header in ipairs(model.headers) do
		out[#out + 1] = ('#include "%s"\n'):format(header)
	end
	return table.concat(out)
end

local OPEN = "#ifdef __cplusplus\nextern \"C\" {\n#endif\n"
local CLOSE = "#ifdef __cplusplus\n}\n#endif\n"

return function(model)
	local sections = {banner(model) .. includes(model), OPEN, always(model)}
	for _, fences in ipairs(fence_sets(model)) do
		if #fences > 0 then
			sections[#sections + 1] = fenced(model, fences)
		end
	end
	sections[#sections + 1] = CLOSE
	return table.concat(sections, "\n")
end
