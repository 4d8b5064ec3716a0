-- The machines that the library is built for, beside the one that builds: for configure.lua, for
-- tests/cross.lua and for the docs. What is not said of a target holds for any of its kind.
--
--   triple    as configure.lua --target takes it; TRIPLE-gcc compiles
--   packages  what Debian calls the compiler and all else that is needed
--   emulator  what runs its programs here, where this machine cannot
--   variants  environments in which its tests are run, each with a name

local function qemu(cpu)
	return "qemu-" .. cpu
end

return {
	{triple = "aarch64-linux-gnu", emulator = qemu "aarch64",
		packages = "gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user",
		variants = {{"pages of 4 KiB", "QEMU_PAGESIZE=4096"},
			{"pages of 16 KiB", "QEMU_PAGESIZE=16384"},
			{"pages of 64 KiB", "QEMU_PAGESIZE=65536"}}},
	{triple = "i686-linux-gnu", packages = "gcc-i686-linux-gnu libc6-dev-i386-cross"},
	{triple = "riscv64-linux-gnu", emulator = qemu "riscv64",
		packages = "gcc-riscv64-linux-gnu libc6-dev-riscv64-cross qemu-user"},
	{triple = "s390x-linux-gnu", emulator = qemu "s390x",
		packages = "gcc-s390x-linux-gnu libc6-dev-s390x-cross qemu-user"},
	{triple = "x86_64-linux-musl", packages = "musl-tools"},
	{triple = "x86_64-w64-mingw32", emulator = "$PWD/tests/wine",
		packages = "gcc-mingw-w64-x86-64 wine wine64"},
}
