-- What the compiler cannot see: stale copies and lost pages under PAGES_DEBUG, parts that must
-- not be linked with each other, and what PAGES_STRICT makes of warnings.
--
-- lua5.4 tests/debug.lua INCLUDE_DIR LIBRARY_DIR CC

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, run, quote = testing.check, testing.run, testing.quote

local include, libraries, cc = arg[1], arg[2], arg[3]
local PLAIN, DEBUG = libraries .. "/libmemory_pages.a", libraries .. "/libmemory_pages_debug.a"
local PROLOGUE = "#include <memory_pages/dual.h>\n#include <memory_pages/file.h>\n#include <memory_pages/guarded.h>\n"
	.. "#include <memory_pages/pooled.h>\n#include <memory_pages/sealed.h>\n"
	.. "#include <memory_pages/secret.h>\n#include <stdio.h>\n#include <stdlib.h>\n#include <sys/wait.h>\n"
	.. "#include <unistd.h>\n"

local scratch, remove = testing.scratch()

-- Compiles the body of a main for a library; returns the status and output of the link.
local function build(body, flags, library)
	testing.write(scratch .. "/app.c", PROLOGUE .. "int main(void)\n{\n" .. body
		.. "\treturn 0;\n}\n")
	local status, out, err = run(("%s %s -DPAGES_ALLOW_EXEC -I%s -o %s/app %s/app.c %s -lpthread"):format(cc, flags,
		quote(include), scratch, scratch, library))
	return status, out .. err
end

-- Runs it under PAGES_DEBUG; returns its exit status and what it said.
local function debugged(body)
	local status, said = build(body, "-DPAGES_DEBUG", quote(DEBUG))
	check(status == 0, "a debug program is linked", said)
	local _
	status, _, said = run("exec " .. scratch .. "/app")
	return status, said:gsub("0x%x+", "ADDRESS")
end

local MAKE = "\tpages_rw p = pages_rw_new(4096), copy = p;\n"
local USE = '\tif (!pages_rw_store(copy, 0, "x", 1)) return 1;\n'

-- ---- Stale copies ----

local STALE = {
	{"after a turn", "\tpages_rx q = pages_rw_set_protected_exec(&p);\n\t(void)q;\n" .. USE,
		"memory_pages: pages_rw_store: this handle is a stale copy: it says pages_rw of 4096 bytes at ADDRESS, "
		.. "but the pages there are pages_rx of 4096 bytes since pages_rw_set_protected_exec\n"},
	{"after two turns", "\tpages_r q = pages_rw_deny_write(&p);\n\tpages_none r = pages_r_deny_read(&q);\n\t(void)r;\n" .. USE,
		"but the pages there are pages_none of 4096 bytes since pages_r_deny_read\n"},
	{"after free", "\tpages_rw_free(&p);\n" .. USE,
		"but pages_rw_free has ended those pages\n"},
	{"freed twice", "\tpages_rw_free(&p);\n\tpages_rw_free(&copy);\n",
		"memory_pages: pages_rw_free: this handle is a stale copy"},
	{"turned twice", "\tpages_r q = pages_rw_deny_write(&p), r = pages_rw_deny_write(&copy);\n\t(void)q, (void)r;\n",
		"memory_pages: pages_rw_deny_write: this handle is a stale copy"},
	{"after a resize that moved", "\tpages_rw wall = pages_rw_new(1 << 20);\n\t(void)wall;\n"
		.. "\tif (!pages_rw_resize(&p, (size_t)1 << 30)) return 1;\n" .. USE,
		"this handle is a stale copy"},
	{"after a resize in place", "\tpages_rw big = pages_rw_new(1 << 20), old = big;\n"
		.. "\tif (!pages_rw_resize(&big, 4096)) return 1;\n\treturn (int)pages_rw_bytes(old).size;\n",
		"it says pages_rw of 1048576 bytes at ADDRESS, but the pages there are pages_rw of 4096 bytes since "
		.. "pages_rw_resize\n"},
	{"after a split", "\tpages_rw big = pages_rw_new(1 << 20), old = big, rest = pages_rw_split(&big, 4096);\n"
		.. "\treturn (int)(pages_rw_bytes(old).size + pages_rw_bytes(rest).size);\n",
		"it says pages_rw of 1048576 bytes at ADDRESS, but the pages there are pages_rw of 4096 bytes since "
		.. "pages_rw_split\n"},
	{"of a part, after a join", "\tpages_rw big = pages_rw_new(1 << 20), rest = pages_rw_split(&big, 4096), old = rest;\n"
		.. "\tif (!pages_rw_join(&rest, &big)) return 1;\n\treturn (int)pages_rw_bytes(old).size;\n",
		"but pages_rw_join has ended those pages\n"},
	{"of what is joined", "\tpages_rw big = pages_rw_new(1 << 20), rest = pages_rw_split(&big, 4096), old = rest;\n"
		.. "\tpages_rw_free(&rest);\n\treturn pages_rw_join(&big, &old);\n",
		"memory_pages: pages_rw_join: this handle is a stale copy: it says pages_rw of 1044480 bytes at ADDRESS, "
		.. "but pages_rw_free has ended those pages\n"},
	{"after an uncommit", "\tpages_none none = pages_rw_uncommit(&p);\n\t(void)none;\n" .. USE,
		"but the pages there are pages_none of 4096 bytes since pages_rw_uncommit\n"},
	{"of what was handed over", "\tif (pages_rw_into_raw(&p).size == 0) return 1;\n" .. USE,
		"but pages_rw_into_raw has ended those pages\n"},
	{"of a pool's pages", "\tmpages_pool *pool = mpages_pool_new(1 << 20);\n"
		.. "\tpages_rw_pooled taken = pages_rw_pooled_new_uninit(pool, 1), old = taken;\n"
		.. "\tpages_rw_pooled_free(&taken);\n"
		.. '\tif (!pages_rw_pooled_store(old, 0, "x", 1)) return 1;\n\t(void)p, (void)copy;\n',
		"but pages_rw_pooled_free has ended those pages\n"},
	{"of a pair", "\tpages_code pair = pages_code_new(1), old = pair;\n\tpages_code_free(&pair);\n"
		.. '\tif (!pages_rw_dual_store(old.rw, 0, "x", 1)) return 1;\n\t(void)p, (void)copy;\n',
		"but pages_code_free has ended those pages\n"},
}

for _, case in ipairs(STALE) do
	local status, said = debugged(MAKE .. case[2])
	check(status == 134 and said:find(case[3], 1, true), "a stale copy: " .. case[1], status
		.. "\n" .. said)
end

do
	local status, said = debugged(MAKE .. USE
		.. "\tpages_r q = pages_rw_deny_write(&p);\n\tp = pages_r_allow_write(&q);\n"
		.. USE .. "\tif (!pages_rw_resize(&p, 65536) || !pages_rw_resize(&p, 4096)) return 1;\n"
		.. "\tpages_rw_free(&p);\n\tif (pages_rw_ok(p) || pages_rw_bytes(p).size != 0) return 1;\n")
	check(status == 0 and said == "", "a correct program is left alone", status .. said)
end

-- Parts are the affair of whoever made the whole, in a child too.
do
	local status, said = debugged(MAKE .. [[
	pages_rw big = pages_rw_new(65536), rest = pages_rw_split(&big, 16384), last = pages_rw_split(&rest, 16384);
	int status = 1;
	pid_t child;
	(void)copy;
	if (!pages_rw_join(&last, &rest) || pages_rw_size(last) != 49152) return 1;
	child = fork();
	if (child == 0) {
		rest = pages_rw_split(&last, 16384);
		exit(pages_rw_join(&big, &last) && pages_rw_store(big, 0, "x", 1) ? 0 : 1);
	}
	waitpid(child, &status, 0);
	if (!pages_rw_join(&big, &last) || !pages_rw_free(&big) || !pages_rw_free(&p)) return 1;
	if (status != 0) return 1;
]])
	check(status == 0 and said == "", "a correct program with parts is left alone", status .. said)
	status, said = debugged("\tpages_rw big = pages_rw_new(65536), rest = pages_rw_split(&big, 16384);\n"
		.. "\t(void)rest;\n\tpages_rw_free(&big);\n")
	check(status == 0 and said == "memory_pages: never freed: 49152 bytes at ADDRESS, pages_rw since "
		.. "pages_rw_split\n", "a part lost at exit", said)
end

do
	local status, said = debugged(MAKE .. [[
	mpages_region raw = pages_rw_into_raw(&p);
	p = pages_rw_from_raw(raw.base, raw.size);
	if (!pages_rw_verify(p) || !pages_rw_store(copy, 0, "x", 1)) return 1;
	raw = pages_rw_into_raw(&p);
]])
	check(status == 0 and said == "", "pages that were handed over are not lost", status .. said)
	status, said = debugged(MAKE .. [[
	mpages_region raw = pages_rw_into_raw(&p);
	(void)copy;
	if (!pages_rw_ok(pages_rw_from_raw(raw.base, raw.size))) return 1;
]])
	check(status == 0 and said == "memory_pages: never freed: 4096 bytes at ADDRESS, pages_rw since they were made\n",
		"pages that were adopted and lost", said)
end

-- Pages with marks have other makers and other ends; the fence of one may be where the next ones start.
do
	local status, said = debugged([[
	for (int i = 1; i < 8; i++) {
		pages_rw_guarded p = pages_rw_guarded_new((size_t)i * 4096);
		pages_r_guarded r = pages_rw_guarded_deny_write(&p);
		pages_rw plain;
		p = pages_r_guarded_allow_write(&r);
		if (!pages_rw_guarded_resize(&p, (size_t)i * 8192) || !pages_rw_guarded_free(&p)) return 1;
		plain = pages_rw_new((size_t)i * 16384);
		if (!pages_rw_store(plain, 0, "x", 1) || !pages_rw_free(&plain)) return 1;
	}
]])
	check(status == 0 and said == "", "a correct program with guarded pages is left alone", status .. said)
	status, said = debugged("\tpages_rw_guarded p = pages_rw_guarded_new(1), copy = p;\n\tpages_rw_guarded_free(&p);\n"
		.. "\treturn pages_rw_guarded_store(copy, 0, \"x\", 1);\n")
	check(status == 134 and said:find("but pages_rw_guarded_free has ended those pages", 1, true),
		"a stale copy of guarded pages", status .. said)
end

do
	local status, said = debugged([[
	pages_rw draft = pages_rw_new(4096);
	pages_rw_sealed sealed = pages_rw_seal(&draft);
	pages_rw_secret secret = pages_rw_secret_new(4096);
	if (!pages_rw_sealed_store(sealed, 0, "x", 1) || !pages_rw_secret_resize(&secret, 8192)) return 1;
	if (!pages_rw_secret_free(&secret)) return 1;
]])
	check(status == 0 and said == "", "sealed pages are not lost, and secret ones are known", status .. said)
	status, said = debugged("\tpages_rw p = pages_rw_new(1), copy = p;\n\tpages_rw_sealed sealed = pages_rw_seal(&p);\n"
		.. "\t(void)sealed;\n\treturn pages_rw_store(copy, 0, \"x\", 1);\n")
	check(status == 134 and said:find("pages_rw_sealed of 4096 bytes since pages_rw_seal", 1, true),
		"a stale copy of what has been sealed", status .. said)
end

do
	local status, said = debugged([[
	for (int i = 0; i < 8; i++) {
		pages_rw p = pages_rw_new(3 * 4096);
		pages_code pair;

		pages_rw_free(&p);
		pair = pages_code_new(4096);
		if (!pages_rw_dual_store(pair.rw, 0, "x", 1) || *pages_rx_dual_bytes(pair.rx).ptr != 'x') return 1;
		pages_code_free(&pair);
	}
]])
	check(status == 0 and said == "", "a pair where other pages were is left alone", status .. said)
	status, said = debugged("\tif (!pages_code_ok(pages_code_new(1))) return 1;\n")
	check(status == 0 and said:find("never freed: 4096 bytes at ADDRESS, pages_rx_dual since they were made\n", 1, true),
		"a pair lost at exit", said)
end

do
	local file = '\tFILE *file = tmpfile();\n\tfputs("bytes", file);\n\tfflush(file);\n'
		.. "\tpages_rw_shared_file p = pages_rw_shared_file_new(fileno(file), 0, 5), copy = p;\n"
		.. "\tpages_r_private_file own = pages_r_private_file_new(fileno(file), 0, 5);\n"
		.. "\tif (!pages_rw_shared_file_sync(p, 0, 5)) return 1;\n\tpages_r_private_file_free(&own);\n"
	local status, said = debugged(file .. "\tpages_rw_shared_file_free(&p);\n\t(void)copy;\n")
	check(status == 0 and said == "", "a correct program with pages of files is left alone", status .. said)
	status, said = debugged(file .. "\t(void)copy;\n")
	check(status == 0 and said == "memory_pages: never freed: 4096 bytes at ADDRESS, pages_rw_shared_file since "
		.. "they were made\n", "pages of a file lost at exit", said)
	status, said = debugged(file .. "\tpages_r_shared_file r = pages_rw_shared_file_deny_write(&p);\n\t(void)r;\n"
		.. "\treturn pages_rw_shared_file_sync(copy, 0, 5);\n")
	check(status == 134 and said:find("pages_rw_shared_file_sync: this handle is a stale copy", 1, true),
		"a stale copy of pages of a file", said)
end

-- ---- Lost pages ----

do
	local status, said = debugged(MAKE
		.. "\tpages_r q = pages_rw_deny_write(&p);\n\t(void)copy, (void)q;\n")
	check(status == 0 and said == "memory_pages: never freed: 4096 bytes at ADDRESS, pages_r since "
		.. "pages_rw_deny_write\n", "pages lost at exit", said)
	status, said = debugged("\tfor (int i = 0; i < 25; i++)\n\t\tif (!pages_r_ok(pages_r_new(4096))) return 1;\n")
	local _, lines = said:gsub("never freed: 4096 bytes at ADDRESS, pages_r since they were made\n", "")
	check(status == 0 and lines == 20 and said:find("never freed: 5 more\n", 1, true),
		"many pages lost", said)
	status, said = debugged(MAKE .. [[
	pid_t child = fork();
	int status = 1;
	(void)copy;
	if (child == 0) {
		pages_r q = pages_rw_deny_write(&p);
		exit(pages_r_ok(q) ? 0 : 1);
	}
	waitpid(child, &status, 0);
	pages_rw_free(&p);
	if (status != 0) return 1;
]])
	check(status == 0 and said == "", "a child does not report what its parent made", said)
end

-- ---- Parts that must not be linked with each other ----

do
	local status, said = build(MAKE .. USE, "-DPAGES_DEBUG", quote(PLAIN))
	check(status ~= 0 and said:find("in_libmemory_pages_debug", 1, true),
		"a debug program with the plain library", said)
	status, said = build(MAKE .. USE, "", quote(DEBUG))
	check(status ~= 0 and said:find("mpages_map", 1, true),
		"a plain program with the debug library", said)
	testing.write(scratch .. "/other.c", "#define PAGES_DEBUG\n" .. PROLOGUE
		.. "bool other(void);\nbool other(void) "
		.. "{ pages_r p = pages_r_new(1); return pages_r_free(&p); }\n")
	status = run(("%s -I%s -c -o %s/other.o %s/other.c"):format(cc, quote(include), scratch,
		scratch))
	check(status == 0, "a file for PAGES_DEBUG compiles")
	status, said = build("\tbool other(void);\n\tother();\n" .. MAKE .. USE, "",
		("%s/other.o %s %s"):format(scratch, quote(PLAIN), quote(DEBUG)))
	check(status ~= 0 and said:find("mpages_plain_and_debug_libraries_do_not_mix", 1, true),
		"a program of plain and debug files with both libraries", said)
end

-- ---- PAGES_STRICT ----

local STRICT = {
	{"an ignored result", '\tpages_rw p = pages_rw_new(1);\n\tpages_rw_store(p, 0, "x", 1);\n'},
	{"an ignored turn", "\tpages_rw p = pages_rw_new(1);\n\tpages_rw_deny_write(&p);\n"},
	{"a view of bytes that loses its const", "\tpages_r p = pages_r_new(1);\n"
		.. "\tunsigned char *q = pages_r_bytes(p).ptr;\n\t(void)q;\n"},
	{"a pointer to a function of another state",
		"\tbool (*f)(pages_r *) = pages_rw_free;\n\t(void)f;\n"},
}

for _, case in ipairs(STRICT) do
	local lenient = build(case[2], "", quote(PLAIN))
	local strict, said = build(case[2], "-DPAGES_STRICT", quote(PLAIN))
	check(lenient == 0, "accepted without PAGES_STRICT: " .. case[1])
	check(strict ~= 0 and said:find("error", 1, true), "an error under PAGES_STRICT: "
		.. case[1], said)
end
do
	local status, said = build("\tpages_rw p = pages_rw_new(1);\n\tpages_rw_advise_use_seq(p);\n\tpages_rw_free(&p);\n",
		"-DPAGES_STRICT -Werror", quote(PLAIN))
	check(status == 0, "results of free and of hints may be ignored", said)
end

remove()
testing.finish()
