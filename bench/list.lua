-- What is measured, and against what: a new file or peer is a new line here.

local list = {}

-- C files in bench/, beside bench.c.
list.sources = {
	"acquire",
	"build_time",
	"code",
	"read",
	"scan",
	"threads",
	"turn",
	"vec_latency",
	"vec_memory",
	"vec_push",
	"vec_small",
}

-- Files in bench/peers/ that need what not every machine has. `probe` is a command that works where it is
-- there; `pkg` its name for pkg-config; `libs` more to link with; `rust` a file for rustc; `package` what it
-- is in on Debian.
list.peers = {
	{name = "asmjit", file = "asmjit.cc", libs = "-lasmjit", package = "g++ libasmjit-dev",
		probe = "echo '#include <asmjit/core.h>' | g++ -E -x c++ -"},
	{name = "libffi", file = "libffi.c", libs = "-lffi", package = "libffi-dev",
		probe = "echo '#include <ffi.h>' | cc -E -"},
	{name = "std::vector", file = "stdvec.cc", probe = "command -v g++", package = "g++"},
	{name = "Rust's Vec", file = "rustvec.c", rust = "rustvec.rs", probe = "command -v rustc",
		package = "rustc"},
	{name = "GLib's GArray", file = "garray.c", pkg = "glib-2.0", probe = "command -v pkg-config",
		package = "libglib2.0-dev pkg-config"},
	{name = "libsodium", file = "sodium.c", pkg = "libsodium", probe = "command -v pkg-config",
		package = "libsodium-dev pkg-config"},
}

-- Allocators to put in the place of malloc.
list.mallocs = {
	{name = "jemalloc", lib = "libjemalloc.so.2", package = "libjemalloc2"},
	{name = "mimalloc", lib = "libmimalloc.so.2", package = "libmimalloc2.0"},
	{name = "tcmalloc", lib = "libtcmalloc_minimal.so.4", package = "libtcmalloc-minimal4"},
}

-- Ratios that have to hold: a case, which of ours, what it is compared with, and the ratio of the two.
-- least: ours is so many times faster; most: it takes so many times as long. Without another it is ours alone.
-- list.fastest is whatever of others' is that. limit: ours without a library; where that does not have the ratio
-- either, it is the machine that lacks it.
list.fastest = "the fastest of others"
list.targets = {
	{"acquire + release 48 MiB", "pages", "raw mmap", most = 1.05},
	{"acquire + release 48 MiB", "pages", "glibc malloc", least = 2, limit = "raw mmap"},
	{"acquire + release 48 MiB", "pages, huge", "raw mmap", most = 1.3},
	{"acquire + release 48 MiB", "pages, pooled", "tcmalloc", most = 1},
	{"acquire + fill + release 48 MiB", "pages, pooled", "warm memset", most = 1.1},
	{"acquire + fill + release 48 MiB", "pages, huge", "glibc malloc", least = 4.5, limit = "raw mmap, huge"},
	{"acquire + fill + release 48 MiB", "pages, huge", "jemalloc", least = 4.5, limit = "raw mmap, huge"},
	{"acquire + fill + release 48 MiB", "pages, huge", "mimalloc", least = 4.5, limit = "raw mmap, huge"},
	{"acquire + fill + release 48 MiB", "pages, huge", "raw mmap, huge", most = 1.1},
	{"acquire + fill + release 1 GiB", "pages, huge", "glibc malloc", least = 4.5, limit = "raw mmap, huge"},
	{"acquire + fill + release 1 GiB", "pages, huge", "jemalloc", least = 4.5, limit = "raw mmap, huge"},
	{"acquire + fill + release 1 GiB", "pages, huge", "mimalloc", least = 4.5, limit = "raw mmap, huge"},
	{"acquire + fill + release 1 GiB", "pages, huge", "raw mmap, huge", most = 1.1},
	{"acquire + fill + release 1 GiB", "pages, pooled", "warm memset", most = 1.1},
	{"write, publish, call and free a function", "code heap", "asmjit JitAllocator", most = 1},
	{"write, publish, call and free a function", "code heap", "mprotect flips", least = 40,
		limit = "raw dual mapping, waiting"},
	{"write, publish, call and free a function, beside a thread", "code heap", "asmjit JitAllocator", most = 1},
	{"write, publish, call and free a function, beside a thread", "code heap", "mprotect flips", least = 40,
		limit = "raw dual mapping, waiting"},
	{"replace a function among a thousand", "code heap", "asmjit JitAllocator", most = 1},
	{"replace a function among a thousand, beside a thread", "code heap", "asmjit JitAllocator", most = 1},
	{"push 10 million × 8 B", "vector", "std::vector", least = 6, limit = "plain loop"},
	{"push 10 million × 8 B", "vector", "realloc, doubling", least = 2.5, limit = "plain loop"},
	{"push 10 million × 8 B", "vector", "plain loop", most = 1.45},
	{"a push of 64, with create and free, 1 thread", "vector, pooled", list.fastest, most = 1},
	{"a push of 64, with create and free, 2 threads", "vector, pooled", list.fastest, most = 1},
	{"push again 10 million × 8 B", "vector", "std::vector", least = 1.5, limit = "plain loop"},
	{"push again 10 million × 8 B", "vector, cursor", "plain loop, one at a time", most = 1.1},
	{"push again 10 million × 8 B", "vector, push_uninit", "plain loop", most = 1.1},
	{"push again 2^27 × 8 B", "vector", "std::vector", least = 1.5, limit = "plain loop"},
	{"push again 2^27 × 8 B", "vector, cursor", "plain loop, one at a time", most = 1.1},
	{"push again 2^27 × 8 B", "vector, push_uninit", "plain loop", most = 1.1},
	{"push 2^24 × 8 B", "vector", "std::vector", least = 6, limit = "plain loop"},
	{"push 2^24 × 8 B", "vector", "realloc, doubling", least = 2.5, limit = "plain loop"},
	{"push 2^24 × 8 B", "vector", "plain loop", most = 1.45},
	{"push 2^27 × 8 B", "vector", "std::vector", least = 6, limit = "plain loop"},
	{"push 2^27 × 8 B", "vector", "realloc, doubling", least = 2.5, limit = "plain loop"},
	{"push 2^27 × 8 B", "vector", "plain loop", most = 1.45},
	{"given back of 256 MiB", "vector, clear_decommit", nil, least = 99},
	{"clear_decommit 256 MiB", "vector, clear_decommit", "raw madvise", most = 1.05},
	{"twice the room for 1 GiB", "vector, regrow", "mmap + memcpy + munmap", least = 100},
	{"turn to r and back, 4 KiB", "pages", "raw mprotect", most = 1.03},
	{"turn to r and back, 48 MiB", "pages", "raw mprotect", most = 1.03},
	{"what #include adds to a compilation", "memory_pages/pages.h", nil, most = 15e6},
	{"pagegen makes a header", "pages.spec", nil, most = 8e6},
	-- 500 and 15 MB in a second.
	{"a byte of pages.spec to tokens", "scanner", nil, most = 2},
	{"a byte of pages.spec to tokens", "scanner, tokens in Lua", nil, most = 66.7},
}

return list
