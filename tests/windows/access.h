/* Accesses to pages, and whether they fault. The other side of tests/posix/access.h: here no child is needed,
 * since whoever handles an exception is told which access it was. */
#ifndef TESTS_ACCESS_H
#define TESTS_ACCESS_H

#include <setjmp.h>

#include "code.h"
#include "maps.h"
#include "mpages.h"

/* Whether the system can keep what is only executable from being read. */
static inline bool
access_knows_keys(void)
{
	return false;
}

static jmp_buf access_before;
static volatile bool access_is_tried;
static void *volatile access_address;
static volatile unsigned access_refused;
static volatile unsigned char access_loaded;

/* The thread goes on here after a fault. */
static inline void
access_resume(void)
{
	longjmp(access_before, 1);
}

/* Has the thread go on there, as if that had been called: the stack is as a function expects it. */
static inline LONG
access_go_on(EXCEPTION_POINTERS *info)
{
	info->ContextRecord->Rsp = (info->ContextRecord->Rsp & ~(DWORD64)15) - 40;
	info->ContextRecord->Rip = (DWORD64)(uintptr_t)access_resume;
	return EXCEPTION_CONTINUE_EXECUTION;
}

static inline LONG CALLBACK
access_note_fault(EXCEPTION_POINTERS *info)
{
	const EXCEPTION_RECORD *record = info->ExceptionRecord;

	if (!access_is_tried || record->ExceptionCode != EXCEPTION_ACCESS_VIOLATION)
		return EXCEPTION_CONTINUE_SEARCH;
	access_is_tried = false;
	access_refused = record->ExceptionInformation[0] == 0   ? MPAGES_READ
	                 : record->ExceptionInformation[0] == 1 ? MPAGES_WRITE
	                                                        : MPAGES_EXEC;
	access_address = (void *)record->ExceptionInformation[1];
	return access_go_on(info);
}

/* Tries an access to an address; 1 where it worked, 0 where it faulted as it should, and -1 where something
 * else happened. */
static inline int
access_works(unsigned access, unsigned char *at)
{
	volatile unsigned char *byte = at;

	/* Without a frame longjmp does not unwind: there is nothing to unwind from the middle of a fault. */
	if (_setjmp(access_before, NULL) != 0)
		return access_address == at && access_refused == access ? 0 : -1;
	access_is_tried = true;
	if (access == MPAGES_READ)
		access_loaded = *byte;
	else if (access == MPAGES_WRITE)
		*byte = 1;
	else if (code_call((void (*)(void))(uintptr_t)at) != CODE_RESULT)
		return -1;
	access_is_tried = false;
	return 1;
}

/* Puts code in pages past their rights. */
static inline bool
access_plant(mpages_region pages, size_t page)
{
	DWORD rights, all;

	for (size_t at = 0; at < pages.size; at += page) {
		unsigned char *to = (unsigned char *)pages.base + at;

		/* What is only reserved has no bytes, and stays like that. */
		if (!VirtualProtect(to, page, PAGE_READWRITE, &rights))
			continue;
		memcpy(to, code, sizeof code);
		if (!VirtualProtect(to, page, rights, &all))
			return false;
	}
	return true;
}

/* Whether pages let through an access to every page, or to none, as they may: at the start of each and, but
 * for code, at its end. */
static inline bool
access_is(mpages_region pages, unsigned access, bool may)
{
	size_t page = mpages_page_size();
	void *handler = AddVectoredExceptionHandler(1, access_note_fault);
	bool is = access != MPAGES_EXEC || access_plant(pages, page);

	for (size_t at = 0; is && at < pages.size; at += page) {
		unsigned char *first = (unsigned char *)pages.base + at;

		is = access_works(access, first) == may;
		if (is && access != MPAGES_EXEC)
			is = access_works(access, first + page - 1) == may;
	}
	RemoveVectoredExceptionHandler(handler);
	return is;
}

/* Whether reading, or writing, one byte ends a program by a fault. */
static inline bool
access_ends(const void *at, unsigned access)
{
	unsigned char *byte = (unsigned char *)(uintptr_t)at;
	void *handler = AddVectoredExceptionHandler(1, access_note_fault);
	bool works = access_works(MPAGES_READ, byte) == 1;

	if (access == MPAGES_WRITE) {
		unsigned char was = access_loaded;

		works = access_works(access, byte) == 1;
		/* Nobody is to see that it was tried. */
		if (works)
			*byte = was;
	}
	RemoveVectoredExceptionHandler(handler);
	return !works;
}

static inline LONG CALLBACK
access_note_trap(EXCEPTION_POINTERS *info)
{
	DWORD what = info->ExceptionRecord->ExceptionCode;
	bool traps = what == EXCEPTION_BREAKPOINT || what == EXCEPTION_ILLEGAL_INSTRUCTION;

	return traps ? access_go_on(info) : EXCEPTION_CONTINUE_SEARCH;
}

/* Whether running code ends a program by a trap. */
static inline bool
access_traps(void (*fn)(void))
{
	void *handler = AddVectoredExceptionHandler(1, access_note_trap);
	volatile bool traps = true;

	if (_setjmp(access_before, NULL) == 0) {
		code_call(fn);
		traps = false;
	}
	RemoveVectoredExceptionHandler(handler);
	return traps;
}

#endif
