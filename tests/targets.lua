-- The machines that the library is built for, beside the one that builds: for configure.lua, for
-- tests/cross.lua and for the table in docs/platforms.md.
--
--   triple    as configure.lua --target takes it; TRIPLE-gcc compiles
--   cc, ar    what compiles, where that is another, and what makes archives
--   ldflags   for programs, where that is not -static
--   finds     a program without which there is no compiler, where that is not TRIPLE-gcc
--   packages  what Debian calls the compiler and all else that is needed
--   emulator  what runs its programs here, where this machine cannot
--   needs     the program that the emulator is of, where that is no program itself, or more than its name
--   system    the one that configure.lua builds for, where that is not Linux
--   names     the words of strength rows that hold there
--   is        what the docs call it; where this is missing, the library does not work there
--   page_sizes  other sizes of pages that its machines have, and that its emulator pretends
--   never     why no test runs: "linked", all of it is compiled and linked, but no machine of that kind is to be
--             had; "compiled", not even linked, against declarations of ours in tests/bsd
--   kernels   machines of that kind that are started under qemu, with kernels of Debian

local function macos(triple, is, cpu)
	return {triple = triple, cc = "tests/zig cc -target " .. triple, ar = "tests/zig ar", ldflags = "",
		finds = "npm", packages = "npm, which brings a zig", is = is, names = {"macos", cpu}, never = "linked"}
end

local function bsd(triple, is, name)
	return {triple = triple,
		cc = ("clang --target=%s -nostdlibinc -isystem tests/bsd/%s -isystem tests/bsd/all"):format(triple, name),
		finds = "clang", packages = "clang", is = is, names = {name, "x86"}, never = "compiled"}
end

-- A kernel is that which a package without a number names, of an architecture in a release.
return {
	{triple = "i686-linux-gnu", packages = "gcc-i686-linux-gnu libc6-dev-i386-cross",
		is = "Linux, x86 of 32 bits", names = {"linux", "x86"}},
	{triple = "x86_64-linux-musl", packages = "musl-tools qemu-system-x86 cpio",
		is = "Linux with musl, x86-64", names = {"linux", "x86"},
		kernels = {
			{package = "linux-image-amd64", arch = "amd64", release = "bullseye", is = "Linux 5.10",
				start = "qemu-system-x86_64 -cpu max", console = "ttyS0"}}},
	{triple = "aarch64-linux-gnu", emulator = "qemu-aarch64",
		packages = "gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user qemu-system-arm cpio",
		is = "Linux, AArch64", names = {"linux", "arm64"},
		page_sizes = {16384, 65536},
		kernels = {
			-- Addresses signed as Arm does it take qemu two thirds of its time.
			{package = "linux-image-arm64-16k", arch = "arm64", release = "trixie",
				is = "pages of 16 KiB", start = "qemu-system-aarch64 -M virt -cpu max,pauth-impdef=on",
				console = "ttyAMA0"}}},
	{triple = "powerpc64le-linux-gnu", emulator = "qemu-ppc64le -p 65536", needs = "qemu-ppc64le",
		packages = "gcc-powerpc64le-linux-gnu libc6-dev-ppc64el-cross qemu-user",
		is = "Linux, POWER (pages of 64 KiB)", names = {"linux", "ppc"}},
	{triple = "s390x-linux-gnu", emulator = "qemu-s390x",
		packages = "gcc-s390x-linux-gnu libc6-dev-s390x-cross qemu-user",
		is = "Linux, s390x (big endian)", names = {"linux", "s390"}},
	{triple = "riscv64-linux-gnu", emulator = "qemu-riscv64",
		packages = "gcc-riscv64-linux-gnu libc6-dev-riscv64-cross qemu-user",
		is = "Linux, RISC-V of 64 bits", names = {"linux", "riscv"}},
	{triple = "x86_64-w64-mingw32", emulator = "$PWD/tests/wine",
		needs = "wine", packages = "gcc-mingw-w64-x86-64 wine wine64", is = "Windows, x86-64",
		names = {"windows", "x86"}, system = "windows"},
	macos("aarch64-macos", "macOS, AArch64", "arm64"),
	macos("x86_64-macos", "macOS, x86-64", "x86"),
	bsd("x86_64-freebsd", "FreeBSD, x86-64", "freebsd"),
	bsd("x86_64-netbsd", "NetBSD, x86-64", "netbsd"),
	bsd("x86_64-openbsd", "OpenBSD, x86-64", "openbsd"),
}
