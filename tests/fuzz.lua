-- Any bytes as a spec: the scanner, and all of pagegen, under a fuzzer and the sanitizers. What must
-- never happen is in tests/fuzz/*_fuzz.c, how it is used in docs/fuzzing.md.
--
-- lua5.4 tests/fuzz.lua OUT SECONDS LUA_FLAG...
--
-- Works in OUT/fuzz. In the environment, FUZZ_SECONDS counts instead of SECONDS, FUZZ_CC names the
-- compiler for libFuzzer (default: clang), FUZZ_SEED the seed (default: the time), and FUZZ_COVERAGE
-- asks which lines of the scripts have run. The corpus is kept from run to run; it starts from the
-- specs of the tree. AFL++ gets its part of the time where it is installed.

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, run, quote = testing.check, testing.run, testing.quote

local out, flags = arg[1], table.concat(arg, " ", 3)
local seconds = math.tointeger(tonumber(os.getenv("FUZZ_SECONDS") or arg[2]))
local seed = math.tointeger(tonumber(os.getenv("FUZZ_SEED") or os.time() % 1000000))
local cc = os.getenv("FUZZ_CC") or "clang"
local root, place = here .. "/..", out .. "/fuzz"
assert(seconds and seed, "seconds and seeds are whole numbers")

-- Each target, what it is made of beside the mutator, and its share of the time in tenths.
local scanner = out .. "/gen/lex.c"
local pagegen = "$(ls " .. root .. "/gen/*.c | grep -v -e /main.c -e _windows.c) " .. scanner .. " " .. out .. "/gen/embedded.c"
local TARGETS = {
	{name = "lex_fuzz", with = scanner, share = 1, most = 4096},
	{name = "spec_fuzz", with = pagegen, share = 7, most = 6000},
}
local AFL_SHARE = 2

-- So many seconds of an input are a hang. That it takes few instructions the targets see to: these go by the clock,
-- and there may be far more to do than processors.
local HANGS = 120

-- The scanner's reserved words are the dictionary.
local function write_words()
	local words = {}
	for word in testing.read(root .. "/gen/lex.re"):gmatch('\n\t\t("%l+") ') do
		words[#words + 1] = word .. "\n"
	end
	check(#words >= 30, "the language's words are in gen/lex.re")
	testing.write(place .. "/words", table.concat(words))
end

-- Compiles a program of sources in tests/fuzz and of more.
local function compile(name, compiler, sources, more)
	sources = sources:gsub("%S+", root .. "/tests/fuzz/%0.c")
	local status, _, err = run(("%s -std=c11 -g -O1 -I%s/gen '-DVERSION=\"\"' -o %s/%s %s %s"):format(compiler,
		root, place, name, sources, more))
	return check(status == 0, "it compiles: " .. name, err)
end

local function build(target)
	return compile(target.name, cc .. " -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all",
		target.name .. " mutate", target.with .. " " .. flags)
end

-- What the run ends in: its figures; and, where something was found, that.
local function fuzz(target, time)
	local path = place .. "/" .. target.name
	run(("mkdir -p %s-corpus %s-found"):format(path, path))
	-- No look for leaks after each input: the target counts the memory of Lua itself.
	local status, _, err = run(("%s -max_total_time=%d -seed=%d -timeout=%d -rss_limit_mb=1024 -max_len=%d "
		.. "-detect_leaks=0 -print_final_stats=1 -dict=%s/words -artifact_prefix=%s-found/ %s-corpus %s/seeds")
		:format(path, time, seed, HANGS, target.most, place, path, path, place))
	local done = err:match("\n#%d+%s+DONE ([^\n]*)")
	check(status == 0 and done, ("%s, seed %d; the input is in %s-found"):format(target.name, seed, path),
		err:match("FINDING.*") or err:sub(-4000))
	print(("%s: %s inputs in %d s, seed %d; %s"):format(target.name,
		err:match("number_of_executed_units: (%d+)") or "no", time, seed, done or "stopped"))
end

-- The same target and mutator under AFL++, which tries its seeds first: only those that are no mistakes.
local function fuzz_afl(time)
	if run("command -v afl-fuzz && command -v afl-clang-fast") ~= 0 then
		print("skipped: AFL++ is not installed")
		return
	end
	if not compile("spec_afl", "AFL_USE_ASAN=1 AFL_USE_UBSAN=1 AFL_QUIET=1 afl-clang-fast -fsanitize=fuzzer",
		"spec_fuzz", pagegen .. " " .. flags)
		or not compile("afl_mutate.so", cc .. " -shared -fPIC", "afl_mutate mutate", scanner) then
		return
	end
	run(("mkdir -p %s/afl-seeds && cp %s/spec/*.spec %s/tests/*.spec %s/afl-seeds"):format(place, root, root, place))
	local status, log = run(("cd %s && AFL_CUSTOM_MUTATOR_LIBRARY=$PWD/afl_mutate.so AFL_AUTORESUME=1 "
		.. "AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_NO_UI=1 "
		.. "AFL_FAST_CAL=1 afl-fuzz -V %d -s %d -t %d -x words -i afl-seeds -o afl ./spec_afl 2>&1")
		:format(place, time, seed, HANGS * 1000))
	local stats = testing.read(place .. "/afl/default/fuzzer_stats") or ""
	local function stat(name)
		return stats:match("\n" .. name .. " *: (%d+)") or "no"
	end
	check(status == 0 and stat("saved_crashes") == "0" and stat("saved_hangs") == "0",
		("AFL++, seed %d; the inputs are in %s/afl/default"):format(seed, place), log:sub(-4000))
	print(("spec_afl: %s inputs in %d s, seed %d; edges: %s corp: %s"):format(stat("execs_done"), time, seed,
		stat("edges_found"), stat("corpus_count")))
end

-- Which lines of each script ran for what has been collected.
local function print_lines()
	local path, ran = place .. "/spec_fuzz", {}
	run(("FUZZ_LINES=%s-lines %s -runs=0 -detect_leaks=0 %s-corpus %s/seeds"):format(path, path, path, place))
	for script, line in (testing.read(path .. "-lines") or ""):gmatch("(%S+) (%d+)\n") do
		ran[script] = ran[script] or {}
		ran[script][tonumber(line)] = true
	end
	local hit, all = 0, 0
	local _, scripts = run(("cd %s && LC_ALL=C ls gen/*.lua gen/emit/*.lua"):format(quote(root)))
	for script in scripts:gmatch("%S+") do
		local lines, here_hit, missing = {}, 0, {}
		-- luac tells the lines of all functions, not only of the outermost.
		local _, listing = run(("luac5.4 -p -l %s/%s"):format(quote(root), script))
		for line in listing:gmatch("\n\t%d+\t%[(%d+)%]") do
			lines[tonumber(line)] = true
		end
		local sorted = {}
		for line in pairs(lines) do
			sorted[#sorted + 1] = line
		end
		table.sort(sorted)
		for _, line in ipairs(sorted) do
			if ran[script] and ran[script][line] then
				here_hit = here_hit + 1
			else
				missing[#missing + 1] = line
			end
		end
		if ran[script] then
			hit, all = hit + here_hit, all + #sorted
			print(("%5.1f %%  %s%s"):format(100 * here_hit / #sorted, script,
				#missing > 0 and "  not " .. table.concat(missing, " ") or ""))
		end
	end
	print(("%5.1f %%  of %d lines"):format(100 * hit / math.max(all, 1), all))
end

run(("mkdir -p %s/seeds"):format(place))
local status = run(("echo 'int LLVMFuzzerTestOneInput(const char *d, unsigned long n) "
	.. "{ (void)d; (void)n; return 0; }' | %s -fsanitize=fuzzer,address,undefined -x c -o %s/probe -")
	:format(cc, place))
if status ~= 0 then
	print(("skipped: %s has no fuzzer"):format(cc))
	os.exit(true)
end
run(("cp %s/spec/*.spec %s/tests/*.spec %s/tests/bad/*.spec %s/seeds"):format(root, root, root, place))
write_words()
for _, target in ipairs(TARGETS) do
	if build(target) then
		fuzz(target, math.max(1, seconds * target.share // 10))
	end
end
fuzz_afl(math.max(1, seconds * AFL_SHARE // 10))
if os.getenv("FUZZ_COVERAGE") then
	print_lines()
end
testing.finish()
