-- Machines that exist for tests alone: a kernel of Debian, started under qemu with the programs of a target
-- in its memory, and one of ours as its first process.

local testing = require "testing"
local run = testing.run

local kernels = {}

local place = "out/kernels"
local SECONDS = 120 -- for each program, and then a machine counts as hung

-- Runs a command of the shell; what it printed, or nil and why it failed.
local function try(command, ...)
	local status, out, err = run("set -e; " .. command:format(...))
	if status ~= 0 then
		return nil, command:format(...) .. "\n" .. out .. err
	end
	return out
end

-- Options with which apt looks at another architecture and release, in folders of its own.
local function foreign(kernel)
	local folder = ("%s/apt-%s-%s"):format(place, kernel.release, kernel.arch)
	-- From where this machine has its own packages.
	local origin = try("apt-get indextargets --format '$(REPO_URI)' 'Origin: Debian' 'Label: Debian' "
		.. "'Created-By: Packages' | head -n 1") or ""
	try("mkdir -p %s/state/lists/partial %s/cache/archives/partial", folder, folder)
	testing.write(folder .. "/sources.list", ("deb [arch=%s "
		.. "signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] "
		.. "%s %s main\n"):format(kernel.arch, origin:gsub("%s", ""), kernel.release))
	return ("-qq -o Dir::Etc::sourcelist=$PWD/%s/sources.list -o Dir::Etc::sourceparts=/dev/null "
		.. "-o Dir::State=$PWD/%s/state -o Dir::Cache=$PWD/%s/cache -o APT::Architectures::=%s "
		.. "-o APT::Sandbox::User=root"):format(folder, folder, folder, kernel.arch)
end

-- The file of a kernel, which is fetched once; nil and why there is none.
function kernels.fetched(kernel)
	local file = ("%s/%s-%s"):format(place, kernel.package, kernel.release)
	if testing.read(file) then
		return file
	end
	local options = foreign(kernel)
	local _, why = try("apt-get %s update", options)
	-- Some other index may be missing.
	local depends = try("apt-cache %s depends %s:%s", options, kernel.package, kernel.arch)
	local package = depends and depends:match("Depends: (linux%-image%-%d[^%s:]*)")
	if not package then
		return nil, why or "no such package: " .. kernel.package
	end
	local made
	made, why = try("rm -rf %s.part && mkdir %s.part && cd %s.part && apt-get %s download %s:%s && "
		.. "dpkg-deb --fsys-tarfile *.deb | tar -x --wildcards './boot/vmlinu*' && mv boot/* $OLDPWD/%s && "
		.. "cd $OLDPWD && rm -rf %s.part", file, file, file, options:gsub("%$PWD", "$OLDPWD"), package,
		kernel.arch, file, file)
	return made and file, why
end

-- Puts programs, each with arguments, into a memory image; lines are "NAME ARGUMENTS", and programs lie in
-- a folder. Files are those of the tree that they read.
local function pack(triple, folder, lines, files)
	local root, image = folder .. "/root", folder .. "/image"
	local list = {}
	local strip = assert(try("%s-gcc -print-prog-name=strip", triple)):match("%S+")
	assert(try("rm -rf %s && mkdir -p %s/bin && %s-gcc -std=c11 -O1 -static -o %s/init tests/kernel_init.c",
		root, root, triple, root))
	for i, line in ipairs(lines) do
		list[i] = "/bin/" .. line .. "\n"
		assert(try("%s -o %s/bin/%s %s/%s", strip, root, line:match("^%S+"), folder, line:match("^%S+")))
	end
	for _, file in ipairs(files) do
		assert(try("mkdir -p $(dirname %s/%s) && cp %s %s/%s", root, file, file, root, file))
	end
	testing.write(root .. "/list", table.concat(list))
	assert(try("cd %s && find . | LC_ALL=C sort | cpio --quiet -o -H newc >../image", root))
	return image
end

-- Starts a kernel with the programs; what was printed until the machine was off.
function kernels.boot(kernel, triple, folder, lines, files)
	local file, why = kernels.fetched(kernel)
	if not file then
		return nil, why
	end
	local image = pack(triple, folder, lines, files)
	-- Where this machine is busy, the timer of another one looks as if it did not work.
	local _, out = run(("timeout %d %s -m 2560 -nographic -no-reboot -nic none -kernel %s -initrd %s "
		.. "-append 'console=%s quiet panic=-1 no_timer_check' </dev/null 2>&1"):format(SECONDS * #lines,
		kernel.start, file, image, kernel.console))
	return (out:gsub("\r", ""))
end

return kernels
