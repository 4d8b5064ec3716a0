/* What emulators of programs make of code that is written at one address and run at another. */
#ifndef TESTS_EMULATED_CODE_H
#define TESTS_EMULATED_CODE_H

#include <setjmp.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

#include "code.h"

/* Whether code is run as it is now after it was run as it had been, where it was written at another address:
 * an emulator has kept its translation, and looks for writes only where it was run. */
static inline bool
system_runs_what_is_written(void)
{
	enum {
		FIRST = 1,
		SECOND = 2
	};
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	int file = memfd_create("emulated", MFD_CLOEXEC), first, second;
	unsigned char *write = MAP_FAILED, *run = MAP_FAILED;
	void (*fn)(void);

	if (file >= 0 && ftruncate(file, (off_t)page) == 0) {
		write = mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
		run = mmap(NULL, page, PROT_READ | PROT_EXEC, MAP_SHARED, file, 0);
	}
	close(file);
	if (write == MAP_FAILED || run == MAP_FAILED)
		return true;
	fn = (void (*)(void))(uintptr_t)run;
	code_write(write, FIRST);
	__builtin___clear_cache((char *)run, (char *)run + page);
	first = code_call(fn);
	code_write(write, SECOND);
	__builtin___clear_cache((char *)run, (char *)run + page);
	second = code_call(fn);
	munmap(write, page);
	munmap(run, page);
	return first == FIRST && second == SECOND;
}

static sigjmp_buf emulated_before;
static void *volatile emulated_address;

static inline void
emulated_note_fault(int number, siginfo_t *info, void *context)
{
	(void)number;
	(void)context;
	emulated_address = info->si_addr;
	siglongjmp(emulated_before, 1);
}

/* Whether it is told where code is that may not run: an emulator of POWER tells where data was refused last.
 * Ends what has been done about faults. */
static inline bool
system_tells_where_code_faults(void)
{
	struct sigaction action = {.sa_sigaction = emulated_note_fault, .sa_flags = SA_SIGINFO};
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	unsigned char *data = mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	volatile bool faulted = true;

	if (data == MAP_FAILED)
		return true;
	code_write(data, CODE_RESULT);
	if (sigaction(SIGSEGV, &action, NULL) == 0 && sigsetjmp(emulated_before, 1) == 0) {
		code_call((void (*)(void))(uintptr_t)data);
		faulted = false;
	}
	munmap(data, page);
	return !faulted || emulated_address == data;
}

#endif
