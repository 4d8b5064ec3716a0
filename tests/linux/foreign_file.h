/* A file for pages of somebody else: for tests/posix/foreign.h. The other side of tests/macos/foreign_file.h. */
#ifndef TESTS_FOREIGN_FILE_H
#define TESTS_FOREIGN_FILE_H

#include <sys/mman.h>

/* A file without a name, of which pages can be executed, too; -1 where there is none. */
static inline int
foreign_file(void)
{
	return memfd_create("foreign", MFD_CLOEXEC);
}

#endif
