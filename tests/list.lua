-- The tests, for configure.lua: a new one is a new line here.

local list = {}

-- The system calls under pages with marks, which tests/marks_kit.h has fail.
local marks_wrap = {"ftruncate", "madvise", "mlock", "mmap", "mprotect", "mremap", "munmap", "syscall"}

-- These, and those under pages of files, which tests/file_kit.h has fail.
local file_wrap = {"fstat", "msync", table.unpack(marks_wrap)}

-- The calls of Windows that tests/windows/calls.h has fail.
local windows_wrap = {"__imp_CreateFileMappingW", "__imp_MapViewOfFileEx", "__imp_UnmapViewOfFile",
	"__imp_VirtualAlloc", "__imp_VirtualFree", "__imp_VirtualLock", "__imp_VirtualProtect"}

-- And those that tests/windows/vec_refusals.h has fail.
local windows_vec_wrap = {"__imp_VirtualAlloc", "__imp_VirtualFree", "__imp_VirtualProtect"}

-- Why a test is for one system alone; docs/platforms.md says so, too.
local because = {
	calls = "they have calls of Linux fail, one after the other; `windows_inject` and `vec_model` have those of "
		.. "Windows fail",
	forks = "they are about children, which have what their parent has only where there is `fork`",
	limits = "they are about limits of Linux, or about what only Linux tells: mappings, promises, free memory",
	marks = "they ask Linux what it makes of pages with marks; `windows_marks` asks Windows",
	signals = "they have signals interrupt what they test",
	tools = "they are about names, unwinders, debuggers and profilers of Linux",
	death = "they are about Windows alone",
}

-- Check programs, tests/NAME_test.c; what they link with beside the library, and the functions that
-- the linker gives to their __wrap_ of the same name. One marked debug is for the debug library.
-- One that is `on` a system needs that, `because` of one of the reasons above. What is called on Windows
-- stands under `wrap_windows`, where a test is for both.
-- One that unwinds needs an unwinder, which not every C library has.
-- One that is long is no part of `ninja test`.
-- In `ninja test-all` they get the arguments under `all`, where there are any. Those whose effects
-- valgrind does not stand in the way of run under it too, in `ninja test-all` or, where that takes
-- long, in `ninja soak`.
list.in_c = {
	{name = "code_barrier", wrap = {"mpages_os_sync_cores"}},
	{name = "dual", on = "linux", because = because.marks},
	{name = "dual_inject", on = "linux", because = because.calls,
		wrap = {"fallocate", "fcntl", "madvise", "memfd_create", "mmap", "mprotect", "munmap"}},
	{name = "faults"},
	{name = "file", on = "linux", because = because.marks, wrap = file_wrap},
	{name = "file_fault", on = "linux", because = because.marks, wrap = file_wrap},
	{name = "file_rights", on = "linux", because = because.marks},
	{name = "file_walk", on = "linux", because = because.marks, wrap = file_wrap, all = "all"},
	{name = "fork", on = "linux", because = because.forks, valgrind = "soak"},
	{name = "heap"},
	{name = "heap_child", on = "linux", because = because.forks},
	{name = "inject", on = "linux", because = because.calls, all = "all",
		wrap = {"close", "getrlimit", "ioctl", "madvise", "mincore", "mmap", "mprotect", "mremap",
			"munmap", "open", "posix_madvise", "prctl", "read", "syscall",
			"mpages_cpu_caches_apart", "mpages_cpu_publish"}},
	{name = "inject_real", on = "linux", because = because.calls},
	{name = "inject_special", on = "linux", because = because.calls, all = "all"},
	{name = "guarded", on = "linux", because = because.marks, wrap = marks_wrap},
	{name = "huge", on = "linux", because = because.marks, wrap = marks_wrap},
	{name = "locked", on = "linux", because = because.marks, wrap = marks_wrap},
	{name = "product", on = "linux", because = because.marks, wrap = marks_wrap},
	{name = "sealed", on = "linux", because = because.marks, wrap = marks_wrap},
	{name = "secret", on = "linux", because = because.marks, wrap = marks_wrap},
	{name = "lex", with = "$o/obj/gen/lex.o", valgrind = "test-all"},
	{name = "name", on = "linux", because = because.tools, wrap = {"prctl"}},
	{name = "pages_bytes", valgrind = "test-all"},
	{name = "pages_code", valgrind = "test-all"},
	{name = "pages_empty", valgrind = "test-all"},
	{name = "pages_commit"},
	{name = "pages_parts", valgrind = "soak"},
	{name = "pages_raw"},
	{name = "pages_resize"},
	{name = "pages"},
	{name = "pool", wrap = marks_wrap, wrap_windows = windows_wrap},
	{name = "pool_ends", wrap = {"mpages_fronts_in_use", table.unpack(marks_wrap)},
		wrap_windows = {"mpages_fronts_in_use", table.unpack(windows_wrap)}},
	{name = "pool_child", on = "linux", because = because.forks, wrap = marks_wrap},
	{name = "pool_seats", on = "linux", because = because.signals, wrap = marks_wrap},
	{name = "pool_vec", wrap = {"mpages_pool_keep", table.unpack(marks_wrap)},
		wrap_windows = {"mpages_pool_keep", table.unpack(windows_wrap)}},
	{name = "promises", on = "linux", because = because.limits},
	{name = "runtime_advise", on = "linux", because = because.calls, wrap = {"posix_madvise"}},
	{name = "runtime_bytes", on = "linux", because = because.calls, wrap = {"madvise", "mpages_cpu_publish"}},
	{name = "runtime_copy", on = "linux", because = because.calls,
		wrap = {"mmap", "mpages_os_resize", "mremap", "munmap"}},
	{name = "runtime_error", on = "linux", because = because.calls,
		wrap = {"access", "mprotect", "open", "read"}},
	{name = "runtime_inert", on = "linux", because = because.calls, wrap = {"mmap", "mprotect", "munmap"}},
	{name = "runtime_limits", on = "linux", because = because.limits},
	{name = "runtime_map"},
	{name = "runtime_resize", on = "linux", because = because.calls, wrap = {"mmap", "mremap", "munmap"}},
	{name = "runtime_strength", wrap = {"mpages_cpu_is", "mpages_os_is"}},
	{name = "runtime_table", on = "linux", because = because.calls, wrap = {"mmap", "mprotect", "munmap"}},
	{name = "runtime_turn", on = "linux", because = because.calls,
		wrap = {"mpages_cpu_caches_apart", "mpages_cpu_publish", "mprotect"}},
	{name = "slab", with = "$o/obj/examples/slab.o", all = "all", wrap = marks_wrap,
		wrap_windows = windows_wrap},
	{name = "tools", on = "linux", because = because.tools,
		wrap = {"clock_gettime", "malloc", "unlink", "writev"}, unwinds = true},
	{name = "vec", valgrind = "soak"},
	{name = "vec_fault", on = "linux", because = because.calls,
		wrap = {"madvise", "mmap", "mprotect", "mremap", "munmap"}},
	{name = "vec_inert", on = "linux", because = because.calls, wrap = {"mmap", "mprotect", "munmap"}},
	{name = "vec_many", on = "linux", because = because.limits, long = true},
	{name = "vec_memory"},
	{name = "vec_model", valgrind = "soak", wrap_windows = windows_vec_wrap,
		wrap = {"madvise", "mmap", "mprotect", "mremap", "munmap"}},
	{name = "vec_owner", valgrind = "test-all"},
	{name = "vec_seed", valgrind = "soak"},
	{name = "vec_system", on = "linux", because = because.limits, wrap = {"ioctl"}},
	{name = "windows_death", on = "windows", because = because.death},
	{name = "windows_inject", on = "windows", because = because.death, wrap = windows_wrap},
	{name = "windows_marks", on = "windows", because = because.death, wrap = windows_wrap},
}

local walk_wrap = {"madvise", "mmap", "mprotect", "mremap", "munmap", "posix_madvise"}

-- Random walks, tests/PROGRAM.c: how many steps, the seed, how many threads, and what they are part
-- of. The functions to wrap, and whether it is for the debug library, stand with the first walk of a
-- program.
list.walks = {
	{name = "test-walk", program = "walk", with = "150000 1", of = {"test-in-c", "test", "test-all"}},
	{name = "test-walk-threads", program = "walk", with = "60000 2 4",
		of = {"test-in-c", "test", "test-all"}},
	{name = "test-walk-valgrind", program = "walk", with = "20000 3", of = {"test-all"},
		valgrind = true},
	{name = "test-walk-refused", on = "linux", because = because.calls, program = "walk_refused",
		with = "60000 6 2", of = {"test-in-c", "test", "test-all"}, wrap = walk_wrap},
	{name = "test-walk-debug", program = "walk_debug", with = "60000 8 2",
		of = {"test-in-c", "test", "test-all"}, debug = true},
	{name = "test-pool-walk", program = "pool_walk", with = "60000 1 4",
		of = {"test-in-c", "test", "test-all"}},
	{name = "soak-pool-walk", program = "pool_walk", with = "10000000 2 8", of = {"soak"}},
	{name = "soak-walk", program = "walk", with = "20000000 4", of = {"soak"}},
	{name = "soak-walk-threads", program = "walk", with = "5000000 5 4", of = {"soak"}},
	{name = "soak-walk-refused", on = "linux", because = because.calls, program = "walk_refused",
		with = "10000000 7", of = {"soak"}},
}

-- Compilers and modes of the language in which no mistake may compile; one of each kind for the
-- headers that are made like others.
local refused_by = "gcc clang 'gcc -std=gnu89' 'gcc -std=c99' 'gcc -std=c2x' gcc-11 "
	.. "'clang -std=gnu89' 'clang -std=c99' 'clang -std=c2x' clang-16 clang-19 'clang-19 -std=c23' "
	.. "musl-gcc x86_64-w64-mingw32-gcc tcc g++ 'g++ -std=c++11' 'g++ -std=c++14' 'g++ -std=c++20' clang++ "
	.. "'clang++ -std=c++11' 'clang++ -std=c++20' clang++-19"
local refused_by_few = "gcc clang tcc g++ clang++"

-- Scripts, tests/NAME.lua or the named one, and their arguments; in `ninja test-all` those under
-- `all`, where there are any, and in `ninja soak` those under `soak`. One without `with` is no part
-- of `ninja test`. What they need beside what `ninja` makes is under `needs`. Those marked cross are for
-- the programs of other machines, too. They start in this order: first what takes longest.
list.in_lua = {
	{name = "build", with = "$cc", all = "$cc all"},
	{name = "misuse", with = "spec/pages.spec $o/bin/pagegen $$PWD/$o/include gcc clang g++",
		all = "spec/pages.spec $o/bin/pagegen $$PWD/$o/include " .. refused_by},
	{name = "misuse-dual", script = "misuse",
		with = "spec/dual.spec $o/bin/pagegen $$PWD/$o/include gcc clang g++",
		all = "spec/dual.spec $o/bin/pagegen $$PWD/$o/include " .. refused_by},
	{name = "misuse-extension", script = "misuse",
		with = "tests/extension.spec $o/bin/pagegen $$PWD/$o/include gcc clang",
		all = "tests/extension.spec $o/bin/pagegen $$PWD/$o/include " .. refused_by_few},
	{name = "misuse-file", script = "misuse",
		all = "spec/file.spec $o/bin/pagegen $$PWD/$o/include " .. refused_by_few},
	{name = "misuse-guarded", script = "misuse",
		all = "spec/guarded.spec $o/bin/pagegen $$PWD/$o/include " .. refused_by_few},
	{name = "misuse-huge", script = "misuse",
		all = "spec/huge.spec $o/bin/pagegen $$PWD/$o/include " .. refused_by_few},
	{name = "misuse-locked", script = "misuse",
		all = "spec/locked.spec $o/bin/pagegen $$PWD/$o/include " .. refused_by_few},
	{name = "misuse-pooled", script = "misuse",
		all = "spec/pooled.spec $o/bin/pagegen $$PWD/$o/include " .. refused_by_few},
	{name = "misuse-sealed", script = "misuse",
		all = "spec/sealed.spec $o/bin/pagegen $$PWD/$o/include " .. refused_by_few},
	{name = "misuse-secret", script = "misuse",
		all = "spec/secret.spec $o/bin/pagegen $$PWD/$o/include " .. refused_by_few},
	{name = "misuse-vectors", script = "misuse",
		with = "spec/vectors.spec $o/bin/pagegen $$PWD/$o/include gcc clang",
		all = "spec/vectors.spec $o/bin/pagegen $$PWD/$o/include " .. refused_by},
	{name = "fuzz", all = "$o 20 $lua_cflags $lua_libs", soak = "$o 3600 $lua_cflags $lua_libs"},
	{name = "cli", with = "$o/bin/pagegen"},
	{name = "heap-misuse", script = "heap", with = "$o/include gcc clang g++",
		all = "$o/include " .. refused_by},
	{name = "tools-real", script = "tools", with = "$o/include $o/lib/libmemory_pages.a $cc g++"},
	{name = "jit", with = "$o/bin/jit $o/include 10", all = "$o/bin/jit $o/include 500",
		soak = "$o/bin/jit $o/include 20000 7"},
	{name = "specs", with = "$o/bin/pagegen$exe", cross = true},
	{name = "truth", with = "$o/bin/pagegen $o/include $cc",
		all = "$o/bin/pagegen $o/include $compilers"},
	{name = "include", with = "$o/include $o/lib/libmemory_pages.a 2 $cc 'g++ -std=c++17'",
		all = "$o/include $o/lib/libmemory_pages.a 3 gcc clang musl-gcc 'g++ -std=c++11' "
			.. "'g++ -std=c++17' 'clang++ -std=c++17'"},
	{name = "warnings", with = "$o/include few $cc g++", all = "$o/include all gcc gcc-11 clang clang-16 clang-19 "
		.. "musl-gcc x86_64-w64-mingw32-gcc tcc g++ g++-11 clang++ clang++-16 clang++-19 "
		.. "x86_64-w64-mingw32-g++"},
	{name = "messages", with = "$$PWD/$o/include $cc", all = "$$PWD/$o/include $compilers"},
	{name = "debug", with = "$o/include $o/lib $cc", all = "$o/include $o/lib gcc"},
	{name = "counts", needs = "$o/bench/libmemory_pages.a",
		with = "$o/include $o/bench/libmemory_pages.a $cc",
		all = "$o/include $o/bench/libmemory_pages.a $cc clang clang-16 clang-19 gcc-11"},
	{name = "bench", script = "../bench/bench", needs = "$o/bench/libmemory_pages.a",
		all = "--quick $o acquire turn vec_small"},
	{name = "probes", with = "$o/tests few", all = "$o/tests", needs = "programs-of-tests"},
	{name = "pretended", all = "$o '$cc $cflags' '$check_cflags' '$check_libs'"},
	{name = "products", with = "$$PWD/$o/bin/pagegen $$PWD/$o/include $cc g++",
		all = "$$PWD/$o/bin/pagegen $$PWD/$o/include gcc clang gcc-11 clang-19 g++ clang++"},
	{name = "names", with = "$$PWD/$o/bin/pagegen $$PWD/$o/include $cc g++",
		all = "$$PWD/$o/bin/pagegen $$PWD/$o/include gcc clang gcc-11 clang-19 g++ clang++"},
	{name = "emitters", with = "$o/bin/pagegen $o/include $o/lib/libmemory_pages.a g++",
		all = "$o/bin/pagegen $o/include $o/lib/libmemory_pages.a g++ all"},
	{name = "mutants", needs = "$o/tests/vec_kinds.h", with = "", all = "'$cc $cflags' $o '$check_cflags' '$check_libs'"},
	{name = "inject-outside", script = "inject", with = "$o/lib/libmemory_pages.a $o/include $cc",
		all = "$o/lib/libmemory_pages.a $o/include $cc all"},
	{name = "cost", all = "$o/bin/pagegen"},
	{name = "outside", with = "$o $ninja '$cc $cflags'"},
	{name = "examples", with = "$o/bin '$cc'", cross = true},
	{name = "readme", with = "$cc $o/include"},
	{name = "docs", with = "$o '$cc $cflags'"},
}

return list
