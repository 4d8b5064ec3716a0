-- Suites in C as on older systems: with each of what runtime/probe.h lists taken away, and with all of it.
--
-- lua5.4 tests/probes.lua FOLDER [few]

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, run, quote = testing.check, testing.run, testing.quote

local folder, few = arg[1], arg[2] == "few"

-- What each is about; not those that count the very calls which are taken away. ORDER PROBE
local suites = {
	GUARD = "guarded inject_special", HUGE = "huge vec vec_system", SECRET = "secret",
	SEAL = "sealed", POPULATE = "vec vec_owner", BARRIER = "dual heap pages_code pool pool_vec",
	TWICE = "heap_child pages_code", UNLOCK = "locked runtime_resize", RESIDENT = "vec_system", COLD = "vec vec_owner",
	IF_FREE = "heap dual vec fork", NAMELESS = "heap_child pages_code",
}
local all = 0

local function try(name, bit, suite)
	local status, out, err = run(("PROBES_OFF=%d %s/%s_test"):format(bit, quote(folder), suite))
	check(status == 0 and out:find("100%", 1, true), ("%s without %s"):format(suite, name), out .. err)
end

for name, bit in testing.read(here .. "/../runtime/probe.h"):gmatch("MPAGES_PROBE_(%u+) = (%d+)") do
	bit = math.tointeger(bit)
	all = all | bit
	if check(suites[name], "a suite knows of " .. name) then
		for suite in (few and suites[name]:match("%S+") or suites[name]):gmatch("%S+") do
			try(name, bit, suite)
		end
	end
end
if not few then
	for _, suite in ipairs {"fork", "guarded", "locked", "pages", "sealed", "secret", "vec"} do
		try("any of it", all, suite)
	end
end
testing.finish()
