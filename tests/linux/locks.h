/* What the system does with locked pages. */
#ifndef TESTS_LOCKS_H
#define TESTS_LOCKS_H

#include <stdbool.h>
#include <sys/mman.h>
#include <unistd.h>

#include "needs.h"

/* Whether the memory of locked pages can be given back, as since Linux 5.18; before, they are only wiped. */
static inline bool
locks_give_back(void)
{
	enum {
		DONTNEED_LOCKED = 24
	};
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	void *made = mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	bool gives = mlock(made, page) == 0 && madvise(made, page, DONTNEED_LOCKED) == 0;

	munmap(made, page);
	return gives;
}

#endif
