-- The sample of a vector's header to vectors of all the elements that tests want.

local out, sample = arg[1], arg[2]

local kinds = {
	{"u8", "uint8_t"}, {"u64", "uint64_t"}, {"b3", "b3"}, {"b24", "b24"}, {"b80", "b80"},
	{"b4096", "b4096"}, {"b4097", "b4097"}, {"wide", "wide"},
}

local file = assert(io.open(sample, "rb"))
local text = file:read("a")
file:close()

local made = {'/* Vectors of every kind of element. */\n#include "vec_elements.h"\n'}
for _, kind in ipairs(kinds) do
	made[#made + 1] = text:gsub("TESTS_VEC_SAMPLE_H", "TESTS_VEC_KINDS_" .. kind[1])
		:gsub("f64", kind[1]):gsub("%f[%w]double%f[%W]", kind[2])
end
file = assert(io.open(out, "wb"))
assert(file:write(table.concat(made, "\n")))
assert(file:close())
