-- The systems that the library knows: what of it is each one's own.
--
--   words      tell the system, in a target or in what uname prints
--   library    what is below runtime/os.h
--   debug      more of it in the debug library
--   pagegen    what of gen/ is the system's own
--   kit        the folders in tests/ of what tests ask of it, and flags for that
--   wraps      false where the linker cannot give calls to the functions of tests
--   without    examples that need something else
--   untold     tests of what the system tells nobody
--
-- The first is the one whose graph is committed.

-- The names of several lists, sorted.
local function all(...)
	local names = {}
	for _, list in ipairs {...} do
		table.move(list, 1, #list, #names + 1, names)
	end
	table.sort(names)
	return names
end

-- What POSIX systems share, then what macOS and the BSDs do.
local posix = {"posix", "posix_file", "posix_fork", "posix_near", "posix_query", "posix_reserve", "posix_twice"}
local bsd = all(posix, {"bsd", "bsd_cause"})
-- What the BSDs do without macOS.
local bsd_only = all(bsd, {"bsd_cores", "bsd_space", "bsd_twice", "posix_plain"})

local function posix_system(it)
	it.debug = {"debug_posix"}
	it.pagegen = {"chunks_posix", "files_posix", "watchdog_posix"}
	it.kit, it.kit_flags = it.kit or {"posix"}, ""
	it.without, it.untold = {}, it.untold or {}
	return it
end

return {
	posix_system {
		name = "linux", words = {"linux"}, kit = {"linux", "posix"},
		library = all(posix, {
			"linux",
			"linux_cause",
			"linux_marks",
			"linux_perf",
			"linux_perf_dump",
			"linux_proc",
			"linux_reserve",
			"linux_resident",
			"linux_twice",
			"linux_wait",
			"posix_plain",
		}),
	},
	{
		name = "windows", words = {"mingw", "windows"},
		library = {
			"windows",
			"windows_cause",
			"windows_file",
			"windows_marks",
			"windows_near",
			"windows_parts",
			"windows_query",
			"windows_reserve",
			"windows_resident",
			"windows_tools",
			"windows_twice",
			"windows_wait",
		},
		debug = {"debug_windows"},
		pagegen = {"chunks_windows", "files_windows", "watchdog_windows"},
		kit = {"windows", "unemulated"},
		-- Check says there what its texts are not.
		kit_flags = "-Wno-format -Wno-format-extra-args",
		without = {prevent_writes = "forks", truncated = "is about signals"},
		untold = {},
	},
	posix_system {
		name = "macos", words = {"macos", "darwin"}, wraps = false, kit = {"macos", "posix", "unemulated"},
		untold = {pages_commit = "what memory is promised", vec_memory = "what memory is promised"},
		library = all(bsd, {"bsd_plain", "bsd_resident", "bsd_unsealed", "darwin", "darwin_maps", "darwin_twice",
			"darwin_wait"}),
	},
	posix_system {
		name = "freebsd", words = {"freebsd"},
		library = all(bsd_only, {"bsd_list", "bsd_resident", "bsd_unsealed", "freebsd", "freebsd_maps"}),
	},
	posix_system {
		name = "openbsd", words = {"openbsd"},
		untold = {pages_raw = "what is in memory", vec_memory = "what is in memory", vec_seed = "what is in memory"},
		library = all(bsd_only, {"bsd_inherit", "bsd_plain", "openbsd", "openbsd_maps"}),
	},
	posix_system {
		name = "netbsd", words = {"netbsd"},
		library = all(bsd_only, {"bsd_inherit", "bsd_list", "bsd_plain", "bsd_resident", "bsd_unsealed", "netbsd", "netbsd_maps"}),
	},
}
