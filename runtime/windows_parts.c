/* Parts of what was reserved at once, which end one by one.
 *
 * The system takes addresses back as it gave them, all together. A part that ends before the others gives
 * its memory back, and its addresses go with those of the last. What is left of a reservation cannot be seen
 * in it, since pages that are only reserved may be somebody's: so what has ended is counted here, for as
 * long as there is something left. Whoever ends all at once, as nearly everybody does, has no part in this. */
#include "windows_code.h"

/* Bytes that have ended of a reservation. */
struct ended {
	void *reservation;
	size_t bytes;
};

enum {
	MOST = 1 << 20 /* reservations of which some has ended and some has not */
};

static SRWLOCK lock = SRWLOCK_INIT;
static struct ended *list; /* addresses for all, as long as there is one */
static size_t n;

/* The start of the reservation that an address is in, and its length; NULL where there is none. */
static void *
reservation_of(const void *at, size_t *size)
{
	MEMORY_BASIC_INFORMATION found;
	unsigned char *start, *end;

	if (VirtualQuery(at, &found, sizeof found) != sizeof found || found.State == MEM_FREE)
		return NULL;
	start = end = found.AllocationBase;
	while (VirtualQuery(end, &found, sizeof found) == sizeof found && found.State != MEM_FREE &&
	       found.AllocationBase == start)
		end = (unsigned char *)found.BaseAddress + found.RegionSize;
	*size = (size_t)(end - start);
	return start;
}

/* Gives the list back where it is empty. */
static void
tidy(void)
{
	if (list != NULL && n == 0 && mpages_windows_free(list, 0, MEM_RELEASE) == 0)
		list = NULL;
}

/* Finds what is written down of a reservation, or begins a new line. Returns 0, or the code with which the
 * system refused memory for it. */
static long
find(void *reservation, struct ended **line)
{
	void *room = NULL;
	long code;

	for (size_t i = 0; i < n; i++)
		if (list[i].reservation == reservation) {
			*line = &list[i];
			return 0;
		}
	if (n == MOST)
		return ERROR_NOT_ENOUGH_MEMORY;
	if (list == NULL) {
		code = mpages_os_reserve(&room, MOST * sizeof *list);
		if (code != 0)
			return code;
		list = room;
	}
	code = mpages_os_commit(&list[n], sizeof *list);
	if (code != 0)
		return code;
	list[n] = (struct ended){reservation, 0};
	*line = &list[n++];
	return 0;
}

/* Ends all of a reservation, or of a view. */
static long
end_all(void *reservation, bool is_view)
{
	DWORD before = GetLastError();

	if (!is_view)
		return mpages_windows_free(reservation, 0, MEM_RELEASE);
	return UnmapViewOfFile(reservation) ? 0 : mpages_windows_code(before);
}

/* Ends part of a reservation, or of a view, of that many bytes in all. */
static long
end_part(void *reservation, size_t all, void *base, size_t size, bool is_view)
{
	struct ended *line;
	long code = find(reservation, &line);

	if (code != 0)
		return code;
	if (line->bytes + size >= all)
		code = end_all(reservation, is_view);
	else if (is_view)
		code = mpages_os_protect(base, size, 0);
	else
		code = mpages_windows_free(base, size, MEM_DECOMMIT);
	if (code == 0)
		line->bytes += size;
	if (line->bytes == 0 || line->bytes >= all)
		*line = list[--n];
	return code;
}

long
mpages_windows_end(void *base, size_t size)
{
	size_t all;
	void *reservation = reservation_of(base, &all);
	bool is_view, copies;
	long code;

	if (reservation == NULL)
		return ERROR_INVALID_ADDRESS;
	is_view = mpages_windows_is_view(base, &copies);
	if (size >= all)
		return end_all(reservation, is_view);
	AcquireSRWLockExclusive(&lock);
	code = end_part(reservation, all, base, size, is_view);
	tidy();
	ReleaseSRWLockExclusive(&lock);
	return code;
}

bool
mpages_os_joins(const void *base, const void *next)
{
	size_t size, next_size;

	return reservation_of(base, &size) == reservation_of(next, &next_size);
}
