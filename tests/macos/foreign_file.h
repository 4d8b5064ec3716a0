/* A file for pages of somebody else: for tests/posix/foreign.h. The other side of tests/linux/foreign_file.h. */
#ifndef TESTS_FOREIGN_FILE_H
#define TESTS_FOREIGN_FILE_H

#include <stdio.h>
#include <unistd.h>

/* A file without a name, of which pages can be executed, too; -1 where there is none. */
static inline int
foreign_file(void)
{
	FILE *file = tmpfile();
	int fd = file != NULL ? dup(fileno(file)) : -1;

	if (file != NULL)
		fclose(file);
	return fd;
}

#endif
