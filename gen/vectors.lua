-- A vec declaration to its states, open and frozen, with their functions and absences, as the
-- model has them.
--
-- What a vector can do is part of the language: this is the list of it. The text of the functions
-- is in emit/vec_*.lua, under the same names.

local vectors = {}

-- What the text of the functions names for itself: no type of elements is called so, nor what drops or copies them.
vectors.LOCAL = {}
for name in ("at c cap data dirty end first frozen i len max n out to v words x"):gmatch("%a+") do
	vectors.LOCAL[name] = true
end

-- Types: E stands for the elements' type, V for the open vector's, F for the frozen one's, C for
-- the cursor's. effect: how the vector is handed over; "looks" is by its address, which need not
-- be writable. owner: what becomes of it where elements own something: "copies" needs copy,
-- "never" does not exist.
local OPEN = {
	{"new", "V", "makes", {"size_t", "capacity"}},
	{"with_capacity", "V", "makes", {"size_t", "capacity"}},
	{"with_max", "V", "makes", {"size_t", "capacity"}, {"size_t", "max"}},
	{"new_from", "V", "makes", {"mpages_pool *", "pool"}, {"size_t", "capacity"}},
	{"freeze", "F", "turns"},
	{"ok", "bool", "borrows"},
	{"capacity", "size_t", "borrows"},
	{"max", "size_t", "borrows"},
	{"at", "E *", "looks", {"size_t", "i"}},
	{"equal", "bool", "borrows", {"V", "b"}},
	{"clone", "V", "borrows", owner = "copies"},
	{"stats", "mpages_vec_stats", "borrows"},
	{"advise_use_soon", "mpages_hint", "borrows", {"size_t", "first"}, {"size_t", "n"}},
	{"advise_use_seq", "mpages_hint", "borrows"},
	{"advise_use_rnd", "mpages_hint", "borrows"},
	{"push", "bool", "changes", {"E", "x"}},
	{"push_within_capacity", "bool", "changes", {"E", "x"}},
	{"pop", "bool", "changes", {"E *", "out"}},
	{"insert", "bool", "changes", {"size_t", "i"}, {"E", "x"}},
	{"remove", "bool", "changes", {"size_t", "i"}, {"E *", "out"}},
	{"swap_remove", "bool", "changes", {"size_t", "i"}, {"E *", "out"}},
	{"append", "bool", "changes", {"const E *", "from"}, {"size_t", "n"}, owner = "copies"},
	{"push_uninit", "E *", "changes", {"size_t", "n"}, owner = "never"},
	{"truncate", "void", "changes", {"size_t", "len"}},
	{"clear", "void", "changes"},
	{"resize", "bool", "changes", {"size_t", "len"}},
	{"reserve", "bool", "changes", {"size_t", "additional"}},
	{"reserve_exact", "bool", "changes", {"size_t", "additional"}},
	{"prefault", "bool", "changes", {"size_t", "additional"}},
	{"shrink", "bool", "changes"},
	{"clear_decommit", "bool", "changes", {"size_t", "keep_bytes"}},
	{"discard", "bool", "changes", {"size_t", "first"}, {"size_t", "n"}, owner = "never"},
	{"regrow", "bool", "changes", {"size_t", "max"}},
	{"free", "bool", "ends"},
	{"cursor_begin", "C", "changes"},
}
local FROZEN = {
	{"thaw", "V", "turns"},
	{"ok", "bool", "borrows"},
	{"at", "const E *", "borrows", {"size_t", "i"}},
	{"equal", "bool", "borrows", {"F", "b"}},
	{"clone", "V", "borrows", owner = "copies"},
	{"stats", "mpages_vec_stats", "borrows"},
	{"advise_use_soon", "mpages_hint", "borrows", {"size_t", "first"}, {"size_t", "n"}},
	{"advise_use_seq", "mpages_hint", "borrows"},
	{"advise_use_rnd", "mpages_hint", "borrows"},
	{"free", "bool", "ends"},
}
-- The cursor is no state; these are its functions.
local CURSOR = {
	{"push", "bool", "changes", {"E", "x"}},
	{"end", "void", "ends"},
}

-- const stands behind a pointer type, and in front of any other.
local function pointer_to_const(element)
	return element:find("%*$") and element .. "const *" or "const " .. element .. " *"
end

local function type_in(vec, type)
	local known = {
		E = vec.element, V = vec.type, F = vec.type .. "_frozen", C = vec.type
			.. "_cursor",
		["E *"] = vec.element .. (vec.element:find("%*$") and "*" or " *"),
		["const E *"] = pointer_to_const(vec.element),
	}
	return known[type] or type
end

local function function_of(vec, type, row)
	local params = {}
	for i = 4, #row do
		params[i - 3] = {type = type_in(vec, row[i][1]), name = row[i][2]}
	end
	return {
		kind = "vec", name = row[1], full = type .. "_" .. row[1], params = params,
		result = type_in(vec, row[2]), effect = row[3], fences = {}, unless = {},
	}
end

-- Why a function does not exist where elements own something; nil where it does.
local function missing_for_owners(vec, row)
	if vec.drop and row.owner == "never" then
		return ("every element goes through %s once, and this makes or loses some"):format(vec.drop)
	elseif vec.drop and not vec.copy and row.owner == "copies" then
		return ("elements that %s drops are copied by a function, and the spec names none"):format(vec.drop)
	end
end

local function state(vec, name, type, rows)
	local it = {name = name, type = type, axes = {}, marks = {}, fences = {}, unless = {},
		functions = {}, absences = {}}
	for _, row in ipairs(rows) do
		local fn, why = function_of(vec, type, row), missing_for_owners(vec, row)
		if why then
			table.insert(it.absences, {
				kind = "vec", name = fn.name, full = fn.full, result = fn.result,
				params = fn.params, why = why,
			})
		else
			table.insert(it.functions, fn)
		end
	end
	return it
end

-- Makes absences of what the other state has and this one does not.
local function complete(vec, it, other, rows, reason)
	local there = {}
	for _, list in ipairs {it.functions, it.absences} do
		for _, one in ipairs(list) do
			there[one.name] = true
		end
	end
	for _, row in ipairs(rows) do
		local fn = function_of(vec, it.type, row)
		if not there[fn.name] then
			local why, lead = reason(fn, other)
			table.insert(it.absences, {
				kind = "vec", name = fn.name, full = fn.full, params = fn.params,
				why = why, lead = lead,
				result = (fn.effect == "makes" or fn.effect == "turns")
					and it.type or fn.result,
			})
		end
	end
end

-- vec: {type, element, drop, copy} of a declaration.
function vectors.states(vec)
	local open = state(vec, "open", vec.type, OPEN)
	local frozen = state(vec, "frozen", vec.type .. "_frozen", FROZEN)
	complete(vec, open, frozen, FROZEN, function()
		return ("it would change nothing, %s is not frozen"):format(open.type)
	end)
	complete(vec, frozen, open, OPEN, function(fn)
		if fn.effect == "turns" then
			return ("it would change nothing, %s is frozen already"):format(frozen.type)
		elseif fn.effect == "makes" then
			return "a vector is made open",
			("%s_freeze leads to %s"):format(open.type, frozen.type)
		end
		return ("it needs an open vector, and %s is frozen"):format(frozen.type),
			("%s_thaw leads to %s, which has it"):format(frozen.type, open.type)
	end)
	return {open, frozen}
end

-- The functions of the cursor.
function vectors.cursor(vec)
	local functions = {}
	for i, row in ipairs(CURSOR) do
		functions[i] = function_of(vec, vec.type .. "_cursor", row)
	end
	return functions
end

return vectors
