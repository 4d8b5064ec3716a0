/* The system calls that only macOS has. */
#include <mach/mach.h>
#include <mach/thread_state.h>
#include <pthread.h>
#include <string.h>
#include <sys/mman.h>

#include "bsd.h"
#include "os.h"
#include "posix.h"
#include "posix_twice.h"

bool
mpages_os_is(const char *platform)
{
	return strcmp(platform, "macos") == 0;
}

void *
mpages_posix_mmap(void *at, size_t size, unsigned axes, mpages_posix_place place)
{
	const unsigned both = MPAGES_WRITE | MPAGES_EXEC;
	int how = MAP_PRIVATE | MAP_ANON;

	/* What is free at a hint is what one gets: mmap(2). */
	if (place == MPAGES_POSIX_INSTEAD)
		how |= MAP_FIXED;
	if ((axes & both) != both)
		return mmap(at, size, mpages_posix_rights(axes), how, -1, 0);
	/* Only memory that was mapped for it may ever have both rights, and it keeps them: on AArch64 mprotect is
	 * then refused (xnu, osfmk/vm/vm_map.c, vm_map_protect). It is never mapped at a fixed address
	 * (bsd/kern/kern_mman.c, mmap). */
	if (place == MPAGES_POSIX_INSTEAD) {
		errno = ENOTSUP;
		return MAP_FAILED;
	}
	return mmap(at, size, mpages_posix_rights(axes), how | MAP_JIT, -1, 0);
}

unsigned
mpages_os_shows(unsigned axes)
{
	/* What can be written or run can be read, and is shown so (bsd/kern/kern_mman.c, mmap and mprotect). */
	if ((axes & (MPAGES_WRITE | MPAGES_EXEC)) != 0)
		axes |= MPAGES_READ;
	return axes & (MPAGES_READ | MPAGES_WRITE | MPAGES_EXEC);
}

bool
mpages_os_thread_writes(bool writes)
{
	/* Never on x86-64: pthread_jit_write_protect_np(3). */
	if (!pthread_jit_write_protect_supported_np())
		return false;
	pthread_jit_write_protect_np(!writes);
	return true;
}

long
mpages_posix_wipe_in_child(void *base, size_t size)
{
	/* minherit(2) has no such way here; for the number of the process the handlers of forks do it. */
	(void)base;
	(void)size;
	return MPAGES_OS_CANNOT;
}

long
mpages_os_conceal(void *base, size_t size, unsigned *means)
{
	/* Children have copies, and core dumps have everything: madvise(2) and minherit(2) know no other way but
	 * a hole in the child. What is kept is that the pages are locked; *means says no more. */
	(void)base;
	(void)size;
	(void)means;
	return 0;
}

size_t
mpages_os_address_space(void)
{
	task_vm_info_data_t info;
	mach_msg_type_number_t n = TASK_VM_INFO_COUNT;
	size_t space = SIZE_MAX / 2 + 1;

	info.max_address = 0;
	task_info(mach_task_self(), TASK_VM_INFO, (task_info_t)&info, &n);
	/* Before macOS 10.14 it did not say. */
	if (info.max_address == 0)
		info.max_address = MACH_VM_MAX_ADDRESS;
	while (space / 2 > info.max_address)
		space /= 2;
	return space;
}

long
mpages_os_sync_cores(void)
{
	enum {
		REGISTERS = 128
	};
	uintptr_t stack, registers[REGISTERS];
	mach_msg_type_number_t n;
	thread_act_array_t threads;

	/* What it may lack is memory for the list. */
	if (task_threads(mach_task_self(), &threads, &n) != KERN_SUCCESS)
		return ENOMEM;
	/* To be asked for its registers a thread must stop, and as it goes on its processor fetches
	 * instructions anew. Nothing else here has that effect on another processor. */
	for (mach_msg_type_number_t i = 0; i < n; i++) {
		size_t count = REGISTERS;

		thread_get_register_pointer_values(threads[i], &stack, &count, registers);
		mach_port_deallocate(mach_task_self(), threads[i]);
	}
	vm_deallocate(mach_task_self(), (vm_address_t)threads, n * sizeof *threads);
	return 0;
}
