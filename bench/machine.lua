-- What the machine was like while it was measured.

local shell = require "shell"

local machine = {}

-- How many processes wanted to run in the last minute.
function machine.load()
	return tonumber((shell.read("/proc/loadavg") or ""):match("^%S+")) or 0
end

local function chosen(path)
	return (shell.read("/sys/kernel/mm/transparent_hugepage/" .. path) or ""):match("%[(%S+)%]") or "?"
end

-- Pairs of a name and what it is, in order.
function machine.facts(cc, flags, load_before)
	local cpu = (shell.read("/proc/cpuinfo") or ""):match("model name%s*:%s*([^\n]+)") or "?"
	local memory = (shell.read("/proc/meminfo") or ""):match("MemTotal:%s*(%d+)")
	return {
		{"processor", ("%s, %s of it"):format(cpu, shell.output("nproc") or "?")},
		{"memory", memory and ("%.0f GiB"):format(tonumber(memory) / 2^20) or "?"},
		{"kernel", shell.output("uname -srm") or "?"},
		{"transparent huge pages", ("%s; defrag %s"):format(chosen("enabled"), chosen("defrag"))},
		{"C library", (shell.output("ldd --version") or "?"):match("^[^\n]+")},
		{"C compiler", (shell.output(cc .. " --version") or "?"):match("^[^\n]+") .. ", " .. flags},
		{"C++ compiler", (shell.output("g++ --version") or "none"):match("^[^\n]+")},
		{"Rust compiler", shell.output("rustc --version") or "none"},
		{"load before and after", ("%.2f, %.2f"):format(load_before, machine.load())},
	}
end

return machine
