-- The model to a C++17 header: one class per state over the same functions.
--
--     pagegen --emit examples/cpp/header.lua -o pages.hpp spec/pages.spec
--
-- An object owns its pages: it cannot be copied, it can be moved, and its end frees them. A turn
-- is called on an rvalue and returns the object of the new state; what does not exist in a state
-- does not compile, with its reason. After a turn that failed the result is empty, and the old
-- object is what it was.

-- What C++ has as keywords has an underscore behind it, but for the usual maker.
local RENAMED = {new = "make", delete = "delete_", operator = "operator_", this = "this_",
	class = "class_"}

local function method(name)
	return RENAMED[name] or name
end

-- Another handle is an object of the same class here.
local function params(state, list)
	local out = {}
	for i, param in ipairs(list) do
		local type = param.self == "value" and "const " .. state.name .. " &"
			or param.self == "address" and state.name .. " &" or param.type
		out[i] = type .. (type:find("[*&]$") and "" or " ") .. param.name
	end
	return table.concat(out, ", ")
end

local function args(list)
	local out = {}
	for i, param in ipairs(list) do
		out[i] = (", %s%s%s"):format(param.self == "address" and "&" or "", param.name,
			param.self and ".handle" or "")
	end
	return table.concat(out)
end

local function fill(template, values)
	return (template:gsub("%$(%l+)", values))
end

local function fenced(fn, text)
	if #fn.fences == 0 then
		return text
	end
	local macros = {}
	for i, macro in ipairs(fn.fences) do
		macros[i] = "defined " .. macro
	end
	return ("#if %s\n%s#endif\n"):format(table.concat(macros, " && "), text)
end

local shims = {
	makes = "\t[[nodiscard]] static $class $name($params) { return $class($full($bare)); }\n",
	borrows = "\t$must$result $name($params) const { return $open$full(handle$args)$close; }\n",
	calls = "\t[[nodiscard]] $result $name($params) const { return $full(handle$args); }\n",
	changes = "\t[[nodiscard]] $result $name($params) { return $open$full(&handle$args)$close; }\n",
	ends = "\t$result $name($params) { return $open$full(&handle$args)$close; }\n",
	turns = "\t[[nodiscard]] inline $to $name() &&;\n",
}

local function shim(state, fn)
	return fenced(fn, fill(shims[fn.effect], {
		class = state.name, name = method(fn.name), params = params(state, fn.params),
		args = args(fn.params),
		bare = args(fn.params):gsub("^, ", ""), full = fn.full, result = fn.gives_self and state.name or fn.result,
		open = fn.gives_self and state.name .. "(" or "", close = fn.gives_self and ")" or "",
		to = fn.to,
		must = fn.result == "mpages_hint" and "" or "[[nodiscard]] ",
	}))
end

local function absent(absence)
	return fill("\ttemplate <class... A> void $name(A &&...) const\n"
		.. "\t{ static_assert(mpages_cpp::never<A...>, \"$class\"); }\n", {
			name = method(absence.name), class = (absence.full .. " does not exist: "
				.. absence.why
				.. (absence.lead and "; " .. absence.lead or "")):gsub('[\\"]',
				"\\%0"),
		})
end

local function frees(state)
	for _, fn in ipairs(state.functions) do
		if fn.effect == "ends" and fn.result == "bool" and #fn.params == 0 then
			return fn
		end
	end
end

local function class(state)
	local body, free = {}, frees(state)
	for _, fn in ipairs(state.functions) do
		body[#body + 1] = shim(state, fn)
	end
	for _, absence in ipairs(state.absences) do
		body[#body + 1] = absent(absence)
	end
	local text = fill([==[
class $name {
	$type handle{{nullptr, 0}};

public:
	$name() = default;
	explicit $name($type made) noexcept : handle(made) {}
	$name($name &&other) noexcept : handle(other.release()) {}
	$name &operator=($name &&other) noexcept
	{
		if (this != &other) {
			$drop
			handle = other.release();
		}
		return *this;
	}
	~$name() { $drop }

	explicit operator bool() const noexcept { return handle.region.size != 0; }
	/* The handle of the C functions, which now owns the pages. */
	[[nodiscard]] $type release() noexcept
	{
		$type out = handle;
		mpages_take(&handle.region);
		return out;
	}

]==], {name = state.name, type = state.type, drop = free and free.full .. "(&handle);" or ""})
	return fenced(state, text .. table.concat(body) .. "};\n\n")
end

local function turns(state)
	local out = {}
	for _, fn in ipairs(state.functions) do
		if fn.to then
			out[#out + 1] = fenced(fn, fill("inline $to $class::$name() && { return $to($full(&handle)); }\n", {
				to = fn.to, class = state.name, name = method(fn.name),
				full = fn.full,
			}))
		end
	end
	return table.concat(out)
end

return function(model)
	local classes, declared, after = {}, {}, {}
	for i, state in ipairs(model.states) do
		declared[i] = "class " .. state.name .. ";\n"
		classes[i] = class(state)
		after[i] = turns(state)
	end
	return fill([[
/* Made from $name.spec: one move-only class per state of $family. */
#pragma once

#include <memory_pages/$name.h>

namespace mpages_cpp {
template <class...> inline constexpr bool never = false;
}

namespace $family {

$declared
$classes$after
}
]], {
		name = model.name, family = model.family, declared = table.concat(declared),
		classes = table.concat(classes), after = table.concat(after),
	})
end
