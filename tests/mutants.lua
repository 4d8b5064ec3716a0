-- Mistakes that are put into the runtime, one at a time, and that a test has to notice: one of each
-- kind that a test which looks at too little would pass over.
--
-- usage: lua5.4 tests/mutants.lua [CC OUT CHECK_CFLAGS CHECK_LIBS]
-- Without arguments it only looks whether the mistakes can still be made.

package.path = (arg[0]:match("^(.*/)") or "./") .. "?.lua;" .. package.path
local testing = require("testing")
local check, quote, run = testing.check, testing.quote, testing.run

local cc, out, check_cflags, check_libs = table.unpack(arg)
local here = arg[0]:match("^(.*/)") or "./"
local runtime = here .. "../runtime/"

-- What is wrong, in which file; the words there, and those in their place; the test that notices, and
-- the case of it.
local MUTANTS = {
	{"a result of munmap is not looked at", "posix.c",
		"return munmap(base, size) == 0 ? 0 : mpages_posix_code(before);",
		"return munmap(base, size) == 0 ? 0 : mpages_posix_code(before) * 0;", "inject", "free"},
	{"a result of mprotect is not looked at", "posix.c",
		"mprotect(base, size, mpages_posix_rights(axes)) == 0 ? 0 : mpages_posix_code(before);",
		"mprotect(base, size, mpages_posix_rights(axes)) == 0 ? 0 : mpages_posix_code(before) * 0;",
		"inject", "turn"},
	{"a result of mmap is not looked at", "posix.c",
		"if (made == MAP_FAILED)", "if (made == NULL)", "inject", "make"},
	{"a result of madvise is not looked at", "linux.c",
		"if (code != EINVAL)\n\t\treturn code;", "if (code != EINVAL)\n\t\treturn 0;",
		"inject", "decommit"},
	{"a turn is not undone", "turn.c",
		"long undone = mpages_os_protect(pages.base, pages.size, from->axes);", "long undone = 0;",
		"inject", "turn"},
	{"a turn is not undone, for real", "turn.c",
		"long undone = mpages_os_protect(pages.base, pages.size, from->axes);", "long undone = 0;",
		"inject_real"},
	{"nobody looks whether a turn was undone", "turn.c",
		"return undone == 0 || mpages_os_has_rights(pages.base, pages.size, from->axes);",
		"return undone >= 0;", "inject", "turn"},
	{"all but one page of a turn is undone", "turn.c",
		"long undone = mpages_os_protect(pages.base, pages.size, from->axes);",
		"size_t one = mpages_os_page_size();\n\tlong undone = mpages_os_protect("
			.. "(char *)pages.base + one, pages.size - one, from->axes);",
		"inject", "turn"},
	{"a turn begins though nobody could remember it", "turn.c",
		"if (code != 0)\n\t\treturn refused(*pages, from, to, code, 0);", "", "inject", "turn"},
	{"an inert handle forgets a page", "turn.c",
		"entry->size = all.size;", "entry->size = all.size - mpages_os_page_size();", "inject", "turn"},
	{"an inert handle takes any turn", "turn.c",
		"if (!is_retry(entry, from, to)) {", "if (false) {", "inject", "turn"},
	{"a handle that could not be freed is emptied", "map.c",
		"/* The addresses stay taken, but the memory can be somebody else's. */",
		"mpages_take(pages);", "inject", "free"},
	{"an inert handle that could not be freed is forgotten", "map.c",
		"mpages_inert_put_back(entry, refusal.base);", "mpages_inert_drop(entry);",
		"inject", "free"},
	{"what could not be freed keeps its memory", "map.c",
		"mpages_os_discard(refusal.base, refusal.size, as->axes);", "", "inject", "free"},
	{"a handle is emptied where resize fails", "resize.c",
		"if (refusal.code != 0)\n\t\treturn mpages_refused(&refusal);\n\tpages->size = size;",
		"pages->size = size;\n\tif (refusal.code != 0)\n\t\treturn mpages_refused(&refusal);",
		"inject", "resize"},
	{"the copy is lost where the old pages stay", "resize.c",
		"if (mpages_os_unmap(moved, to) != 0)\n\t\t\tmpages_os_discard(moved, to, axes);", "",
		"inject", "resize"},
	{"the old pages are lost where a copy was made", "resize.c",
		"code = mpages_os_unmap(*base, from);\n\tif (code != 0) {", "if (code != 0) {",
		"inject", "resize"},
	{"a copy is a page short", "resize.c",
		"copy_pages(moved, *base, from < to ? from : to);",
		"copy_pages(moved, *base, (from < to ? from : to) - mpages_os_page_size());",
		"inject", "resize"},
	{"the page after the range is wiped", "bytes.c",
		".size = last - first,", ".size = last - first + page,", "inject", "decommit"},
	{"a byte at the edge is not wiped", "bytes.c",
		"memset(base + at, 0, first - at);", "memset(base + at, 0, first - at - (first > at));",
		"inject", "decommit"},
	{"a hint is about a page too few", "region.c",
		"n != 0 ? end - first : 0;", "n != 0 ? end - first - page : 0;", "inject", "advise"},
	{"descriptors are lost", "linux_proc.c",
		"\t\tclose(f.fd);\n\t}\n\terrno = before;\n\t/* Part", "\t}\n\terrno = before;\n\t/* Part",
		"inject", "make"},
	{"half a list is believed", "linux_proc.c", "return any && !f.broken;", "return any;",
		"inject", "turn"},
	{"errno is not what it was", "linux_cause.c",
		"errno = before;", "(void)before;", "inject", "make"},
	{"a hole is seen where nobody could look", "linux_cause.c",
		"!maps(refusal->call) && mpages_linux_has_hole(",
		"!maps(refusal->call) && !mpages_linux_all_mapped(",
		"inject", "free"},
	{"an error has the size before, not the one wanted", "error.c",
		"refusal->wanted != 0 ? refusal->wanted : refusal->size", "refusal->size", "inject", "resize"},
	{"the limit of mappings is not known", "linux_cause.c",
		"count + need > limit", "count > limit + need", "inject_special"},
	{"a seal is taken for a policy", "linux_cause.c",
		"if (refusal->undo == EPERM)", "if (refusal->undo == EACCES)", "inject_special"},
	{"a name has any character", "name.c", "c >= ' ' && c <= '~'", "c >= ' '", "name"},
	{"a name is a character too long", "name.c", "n > MOST - first - 1", "n > MOST - first", "name"},
	{"a file is taken for long enough", "file.c",
		"offset > length || bytes > length - offset", "offset > length", "file"},
	{"an offset between pages is rounded", "file.c",
		"offset % mpages_granularity() != 0", "offset % 2 != 0", "file"},
	{"shared pages are private", "posix_file.c", "shared ? MAP_SHARED", "!shared ? MAP_SHARED", "file"},
	{"a sync does not wait", "posix_file.c", "waits ? MS_SYNC", "!waits ? MS_SYNC", "file"},
	{"a sync misses its last page", "region.c", "!mpages_round_up(at + n, page, &end)",
		"!mpages_round_up(at + n - (n > 1), page, &end)", "file"},
	{"a result of msync is not looked at", "posix_file.c",
		"msync(base, size, waits ? MS_SYNC : MS_ASYNC) == 0", "msync(base, size, MS_SYNC) <= 0",
		"file_fault"},
	{"a part is a page short", "parts.c",
		"rest.size = pages->size - at;", "rest.size = pages->size - at - unit;", "pages_parts"},
	{"parts begin between pages", "parts.c",
		"if (mpages_round_down(at, unit) != at) {", "if (false) {", "pages_parts"},
	{"any pages are neighbours", "parts.c",
		"} else if (!is_before(pages, other)) {", "} else if (false) {", "pages_parts"},
	{"what is joined stays, too", "parts.c", "\tmpages_take(other);\n", "", "pages_parts"},
	{"uncommitted pages keep their charge", "posix_reserve.c",
		"mpages_posix_mmap(base, size, 0, MPAGES_POSIX_INSTEAD) != MAP_FAILED",
		"mpages_os_discard(base, size, 0) == 0 && mpages_os_protect(base, size, 0) == 0",
		"pages_commit"},
	{"addresses around aligned pages are lost", "posix.c",
		"else if (head != more)\n\t\tcode = mpages_os_unmap(all + head + size, more - head);", "",
		"pages_commit"},
	{"only the first mapping is looked at", "raw.c",
		"at = (uintptr_t)extent.base + extent.size;", "at = end;", "pages_raw"},
	{"what has a name is taken for memory", "linux_proc.c",
		"&& others == 0 && (matched == 0 || matched == sizeof named - 1);", ";", "pages_raw"},
	{"old bytes of a pool are taken for zeroes", "pool_pages.c",
		"if (!item->is_zero)", "if (false)", "pool"},
	{"pages go back to a pool with the rights that they had", "pool_pages.c",
		"(as->axes != both && mpages_os_protect(pages->base, pages->size, both) != 0)", "false", "pool"},
	{"pages go back to a pool twice", "pool_pages.c",
		"if (item == NULL || atomic_load_explicit(&item->kept, memory_order_relaxed))",
		"if (item == NULL)", "pool"},
	{"a pool keeps more than its budget", "pool_cells.c",
		"if (bytes > pool->budget || has > pool->budget - bytes)", "if (bytes > pool->budget)", "pool"},
	{"places in a budget are never given back", "pool_cells.c",
		"uncharge(pool, credits_of(pool, n, was));", "(void)credits_of(pool, n, was);", "pool"},
	{"nobody finds what another thread gave back", "pool_cells.c",
		"for (unsigned n = 0; n < fronts; n++) {", "for (unsigned n = 0; n < 1; n++) {", "pool"},
	{"what a pool could not get rid of keeps its memory", "pool_cells.c",
		"item->is_zero = mpages_os_discard(item->base, bytes, MPAGES_READ | MPAGES_WRITE) == 0;",
		"(void)bytes;", "pool"},
	{"a pool ends before what was taken from it", "pool.c",
		"atomic_fetch_add(&pool->members, 1);", "", "pool"},
	{"a pool keeps what comes after its end", "pool_cells.c",
		"if (((was & CELL_CLOSED) != 0 && by != ITS_OWN) ||", "if (", "pool_ends"},
	{"a pool keeps what comes to a new place at its end", "pool_cells.c",
		"!atomic_load(&pool->is_closed) && ", "", "pool_ends"},
	{"what a vector from a pool was used for shows", "pool_vec.c",
		"item->dirty = v->dirty;", "item->dirty = 0;", "pool_vec"},
	{"a frozen vector goes back to its pool", "vec_freeze.c",
		"mpages_pool_vec_leave(&v);", "", "pool_vec"},
	{"a vector brings more back than its pool may keep", "pool_vec.c",
		"!cut(item->pool, v, size, &size_class))", "false)", "pool_vec"},
	{"a vector has memory that its words do not tell", "pool_vec.c",
		"|| mpages_vec_committed(&v, size) != committed)", ")", "pool_vec"},
	{"a vector is left memory that no element reaches into", "vec_commit.c",
		"keep = mpages_vec_filled(v, size, keep);", "", "pool_vec"},
	{"locked pages are not given back", "linux.c",
		"madvise(base, size, MADV_DONTNEED_LOCKED)", "madvise(base, 0, MADV_DONTNEED_LOCKED)",
		"inject_special"},
}

-- A file of the runtime with the mistake in it; nil where its words are not there exactly once.
local function mutate(mutant)
	local _, file, words, others = table.unpack(mutant)
	local text = testing.read(runtime .. file) or ""
	local from, to = text:find(words, 1, true)
	if not from or text:find(words, to, true) then
		return nil
	end
	return text:sub(1, from - 1) .. others .. text:sub(to + 1)
end

-- ---- Building and running ----

local scratch, clean = testing.scratch()
local flags = ("-std=c11 -I%s -I%s -I%s/linux -I%s/posix -I%s/include -I%s/tests"):format(quote(runtime), here, here, here,
	quote(out or ""), quote(out or ""))

-- Compiles a test, once; returns its object and the words that link it.
local objects = {}

local function object_of(test)
	if not objects[test] then
		objects[test] = scratch .. "/" .. test .. "_test.o"
		local status, _, err = run(("%s %s %s -c -o %s %s%s_test.c"):format(cc, flags, check_cflags,
			quote(objects[test]), here, test))
		check(status == 0, test .. "_test compiles", err)
	end
	local wraps = {}
	for _, it in ipairs(dofile(here .. "list.lua").in_c) do
		for i, name in ipairs(it.name == test and it.wrap or {}) do
			wraps[i] = "-Wl,--wrap=" .. name
		end
	end
	return quote(objects[test]), table.concat(wraps, " ")
end

-- Runs a test, or a case of it, with an object in place of one of the library; returns whether it
-- passes, and what it says.
local function passes(test, case, object)
	local test_object, wraps = object_of(test)
	local program = quote(scratch .. "/program")
	local status, _, err = run(("%s -o %s %s %s %s/lib/libmemory_pages.a %s %s"):format(cc, program,
		test_object, object, out, wraps, check_libs))
	if not check(status == 0, test .. "_test links", err) then
		return true, err
	end
	local said
	status, said, err = run((case and "CK_RUN_CASE=" .. case or "") .. " timeout 60 " .. program)
	return status == 0 and said:find("100%%: Checks: [1-9]") ~= nil, said .. err
end

local function try_all()
	for _, mutant in ipairs(MUTANTS) do
		local what, file, _, _, test, case = table.unpack(mutant)
		local source, object = scratch .. "/" .. file, quote(scratch .. "/mutant.o")
		testing.write(source, mutate(mutant) or "")
		local status, _, err = run(("%s %s -w -c -o %s %s"):format(cc, flags, object, quote(source)))
		if check(status == 0, "it compiles that " .. what, err) then
			local passed, said = passes(test, case, object)
			check(not passed, ("%s_test notices that %s"):format(test, what), said)
		end
	end
end

for _, mutant in ipairs(MUTANTS) do
	check(mutate(mutant), ("%s: a mistake can be made: %s"):format(mutant[2], mutant[1]),
		"its words are no longer there once; change those in tests/mutants.lua")
end
if check_libs == "" then
	print("no Check, so no mistake is made")
elseif cc and cc:find("-fsanitize", 1, true) then
	print("no mistake is made under sanitizers: that would take too long")
elseif cc then
	-- So that it is the mistake that is noticed.
	local known = {}
	for _, mutant in ipairs(MUTANTS) do
		local test, case = mutant[5], mutant[6]
		local name = test .. " " .. (case or "")
		known[name] = known[name] or check(passes(test, case, ""), "it passes as it is: " .. name)
	end
	try_all()
end
clean()
testing.finish()
