-- Specs side by side in one C file: two extensions, and two specs that make the same product of them.
--
-- lua5.4 tests/products.lua PAGEGEN INCLUDE_DIR COMPILER...
--
-- A COMPILER with ++ in its name is one for C++; one that is not on this machine is named and left out.

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local testing = require "testing"
local check, run, quote = testing.check, testing.run, testing.quote

local pagegen, include = arg[1], arg[2]
local scratch, remove = testing.scratch()

-- The same product, each with a call of its own.
local PRODUCT = [[
use "guarded.spec"
use "locked.spec"
make new (size_t bytes)     as guarded + locked                      via both_map
op resize (size_t bytes)    needs guarded + locked + read + write    changes  via both_resize
op free                     needs guarded + locked                   ends     via both_unmap
call NAME ()                gives int                                needs exec via mpages_entry_at
]]

for _, name in ipairs {"one", "two"} do
	testing.write(("%s/%s.spec"):format(scratch, name), (PRODUCT:gsub("NAME", name)))
	local status, _, err = run(("cd %s && %s -Werror -o %s.h %s.spec"):format(scratch, quote(pagegen), name, name))
	check(status == 0, "the product is made: " .. name, err)
end

testing.write(scratch .. "/three.spec", [[
use "file.spec"
use "locked.spec"
make new (mpages_file file, uint64_t offset, size_t n)  as locked + shared_file  via both_map_file
op split (size_t at)   needs locked + shared_file  changes  gives self  via mpages_split
op join (self *other)  needs locked + shared_file  changes              via mpages_join
--- A file has a length of its own.
op resize  needs locked + shared_file + read + write  never
op free    needs locked + shared_file  ends  via both_unmap
]])
-- What seals pages does not know of fences, so it seals none of them.
do
	testing.write(scratch .. "/sealed_guards.spec", 'use "guarded.spec"\nuse "sealed.spec"\n')
	local status, _, err = run(("cd %s && %s -Werror -o sealed_guards.h sealed_guards.spec"):format(scratch,
		quote(pagegen)))
	check(status == 0, "guarded and sealed side by side", err)
end
do
	local status, _, err = run(("cd %s && %s -Werror -o three.h three.spec"):format(scratch, quote(pagegen)))
	check(status == 0, "the product with files is made", err)
end

-- What is included after what is defined, and what there is then.
local PROGRAMS = {
	{"two extensions", [[
#include <memory_pages/guarded.h>
#include <memory_pages/locked.h>
#include "sealed_guards.h"
bool f(pages_rw_guarded a, pages_rw_locked b, pages_rw c);
bool f(pages_rw_guarded a, pages_rw_locked b, pages_rw c)
{
	return pages_rw_guarded_store(a, 0, "", 1) && pages_rw_locked_store(b, 0, "", 1) &&
	       pages_rw_store(c, 0, "", 1) && pages_rw_guarded_free(&a) && pages_rw_locked_free(&b);
}
]]},
	{"files, and a product of theirs", [[
#include "three.h"
#include <memory_pages/guarded.h>
bool f(int fd, pages_r_private_file a, pages_rw_guarded b);
bool f(int fd, pages_r_private_file a, pages_rw_guarded b)
{
	pages_rw_locked_shared_file c = pages_rw_locked_shared_file_new(fd, 0, 1);
	pages_r_locked_shared_file d;

	if (!pages_rw_locked_shared_file_sync(c, 0, 1) || !pages_rw_guarded_store(b, 0, "", 1))
		return false;
	d = pages_rw_locked_shared_file_deny_write(&c);
	return pages_r_locked_shared_file_free(&d) && pages_r_private_file_free(&a);
}
]]},
	{"two products, again and again, with more macros", [[
#include "one.h"
#include "two.h"
#define PAGES_ALLOW_EXEC
#include "two.h"
#include "one.h"
#define PAGES_ALLOW_WX
#include "one.h"
#include "two.h"
int f(pages_rw_guarded_locked p);
int f(pages_rw_guarded_locked p)
{
	pages_rx_guarded_locked q = pages_rw_guarded_locked_set_protected_exec(&p);
	pages_one_fn one = pages_rx_guarded_locked_one(q, 0);
	pages_two_fn two = pages_rx_guarded_locked_two(q, 0);

	return one() + two() + pages_rx_guarded_locked_free(&q);
}
pages_rwx_guarded_locked g(pages_rwx_guarded_locked p);
pages_rwx_guarded_locked g(pages_rwx_guarded_locked p)
{
	return pages_rwx_guarded_locked_resize(&p, 1) ? p : pages_rwx_guarded_locked_new(1);
}
]]},
}
-- What must not compile behind a program, the third where none is named.
local MISTAKES = {
	{"bool h(pages_r_guarded_locked p) { return pages_r_guarded_locked_store(p, 0, \"\", 1); }",
		"pages_r_guarded_locked_store does not exist: it needs write"},
	{"bool h(pages_rw_guarded p) { return pages_rw_guarded_locked_free(&p); }", "pages_rw_guarded"},
	{"bool h(pages_rw_guarded_locked p) { return pages_rw_free(&p); }", "pages_rw"},
	{"bool h(pages_rw_guarded p) { return pages_rw_guarded_seal(&p).region.size != 0; }",
		"pages_rw_guarded_seal does not exist: only a turn that needs guarded may change or end these pages", 1},
	{"bool h(pages_rw_locked_shared_file p) { return pages_rw_locked_shared_file_decommit(p, 0, 1); }",
		"pages_rw_locked_shared_file_decommit does not exist: It would wipe the file", 2},
}

local function compile(compiler, text)
	local name = compiler:find("++", 1, true) and "t.cc" or "t.c"
	testing.write(scratch .. "/" .. name, text)
	local status, out, err = run(("cd %s && %s -Wall -Wextra -Wpedantic -fsyntax-only -I%s %s"):format(scratch,
		compiler, quote(include), name))
	return status, out .. err
end

for i = 3, #arg do
	local compiler = arg[i]
	if run("command -v " .. quote(compiler:match("^%S+"))) ~= 0 then
		print("not on this machine: " .. compiler)
	else
		for _, program in ipairs(PROGRAMS) do
			local status, said = compile(compiler, program[2])
			check(status == 0 and said == "", program[1] .. ": " .. compiler, said)
		end
		for _, mistake in ipairs(MISTAKES) do
			local status, said = compile(compiler, PROGRAMS[mistake[3] or 3][2] .. mistake[1] .. "\n")
			check(status ~= 0 and said:find(mistake[2], 1, true), mistake[1] .. ": " .. compiler, said)
		end
	end
end

remove()
testing.finish()
