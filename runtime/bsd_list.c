/* Lists that sysctl has, of any length, read without malloc: on FreeBSD and NetBSD. */
#include <sys/types.h>
#include <sys/mman.h>
#include <sys/sysctl.h>

#include "bsd.h"
#include "os.h"
#include "posix.h"

enum {
	TRIES = 16 /* while other threads make it longer */
};

/* Reads the list into new pages. Returns 0, or the code with which the system refused: ENOMEM where there was
 * not enough room. */
static long
read_into(const int *name, unsigned n, size_t room, void **list, size_t *size)
{
	int before = errno;
	long code;

	/* Shared memory never becomes one mapping with its neighbours, so that who reads a list of mappings can pass
	 * over this one. It may lie in the very hole that is looked for. */
	*list = mmap(NULL, room, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANON, -1, 0);
	if (*list == MAP_FAILED)
		return mpages_posix_code(before);
	*size = room;
	if (sysctl(name, n, *list, size, NULL, 0) == 0)
		return 0;
	code = mpages_posix_code(before);
	mpages_os_unmap(*list, room);
	return code;
}

void *
mpages_bsd_list(const int *name, unsigned n, size_t *size, size_t *room)
{
	size_t page = mpages_os_page_size();
	int before = errno;
	long code = ENOMEM;
	void *list;

	for (int i = 0; i < TRIES && code == ENOMEM; i++) {
		*size = 0;
		if (sysctl(name, n, NULL, size, NULL, 0) != 0)
			break;
		*room = (*size + *size / 3 + page - 1) & ~(page - 1);
		code = read_into(name, n, *room, &list, size);
	}
	errno = before;
	return code == 0 ? list : NULL;
}
