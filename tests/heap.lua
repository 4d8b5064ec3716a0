-- Mistakes with code heaps that must not compile, each beside a twin that must, under each compiler.
--
-- lua5.4 tests/heap.lua INCLUDE_DIR COMPILER...

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, run, quote = testing.check, testing.run, testing.quote

local include = arg[1]
local scratch, remove = testing.scratch()

-- What is wrong, the wrong line, the right one. In all of them: heap, draft, code.
local CASES = {
	{"a draft is called", "mpages_code_entry(draft).fn();", "mpages_code_entry(code).fn();"},
	{"code is written", 'ok = mpages_heap_write(heap, code, 0, "x", 1);',
		'ok = mpages_heap_write(heap, draft, 0, "x", 1);'},
	{"the bytes of code", "ok = mpages_heap_bytes_mut(heap, code).size != 0;",
		"ok = mpages_heap_bytes_mut(heap, draft).size != 0;"},
	{"code is published", "code = mpages_heap_publish(heap, &code);", "code = mpages_heap_publish(heap, &draft);"},
	{"a draft by value is published", "code = mpages_heap_publish(heap, draft);",
		"code = mpages_heap_publish(heap, &draft);"},
	{"what was published stays a draft", "draft = mpages_heap_publish(heap, &draft);",
		"code = mpages_heap_publish(heap, &draft);"},
	{"a draft is retired", "mpages_heap_retire(heap, &draft);", "mpages_heap_retire(heap, &code);"},
	{"code is dropped", "mpages_heap_drop(heap, &code);", "mpages_heap_drop(heap, &draft);"},
	{"a new draft is code", "code = mpages_heap_draft(heap, 1, 1, NULL);", "draft = mpages_heap_draft(heap, 1, 1, NULL);"},
}

local function compiles(compiler, line, head)
	local cpp = compiler:find("++", 1, true)
	local path = scratch .. (cpp and "/t.cc" or "/t.c")
	testing.write(path, (head or "#define PAGES_ALLOW_EXEC\n") .. [[
#include <memory_pages/heap.h>
int f(mpages_heap *heap, mpages_draft draft, mpages_code code);
int f(mpages_heap *heap, mpages_draft draft, mpages_code code)
{
	bool ok = false;
	]] .. line .. [[

	(void)heap, (void)draft, (void)code;
	return ok;
}
]])
	local status, out, err = run(("%s -I%s -c -o %s/t.o %s"):format(compiler, quote(include), scratch, path))
	return status == 0, out .. err
end

for i = 2, #arg do
	local compiler = arg[i]
	if run("command -v " .. quote(compiler:match("^%S+"))) ~= 0 then
		print("not on this machine: " .. compiler)
	else
		for _, case in ipairs(CASES) do
			local wrong, said = compiles(compiler, case[2])
			check(not wrong and said:find("error", 1, true), compiler .. " refuses: " .. case[1], said)
			local right, noise = compiles(compiler, case[3])
			check(right and noise == "", compiler .. " takes the twin of: " .. case[1], noise)
		end
		local wrong, said = compiles(compiler, "", "")
		check(not wrong and said:find("machine code is opt-in", 1, true), compiler .. " wants PAGES_ALLOW_EXEC", said)
	end
end

remove()
testing.finish()
