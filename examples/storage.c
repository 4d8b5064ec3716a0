/* Data storage: a table in pages of its own, which grows, is checked, and is wiped in part. */
#include <memory_pages/pages.h>

#include <stdio.h>
#include <stdlib.h>

enum {
	SMALL = 0x40000, /* bytes; four times as many after the table has grown */
	LARGE = 4 * SMALL
};

static int
failed(const char *what)
{
	char text[256];

	mpages_error_text(mpages_last_error(), text, sizeof text);
	fprintf(stderr, "storage: %s: %s\n", what, text);
	return EXIT_FAILURE;
}

/* Puts the square of each place from `first` to the end into the table. */
static void
put_squares(pages_rw memory, size_t first)
{
	/* Pages are aligned for any type. The address holds until the next resize, turn or free. */
	uint64_t *squares = (uint64_t *)pages_rw_at_mut(memory, 0);
	size_t n = pages_rw_size(memory) / sizeof *squares;

	for (size_t i = first; i < n; i++)
		squares[i] = (uint64_t)i * i;
}

/* Whether all of the table from `first` on is squares, and all before it is zero. */
static bool
check_squares(pages_rw memory, size_t first)
{
	const uint64_t *squares = (const uint64_t *)pages_rw_at(memory, 0);
	size_t n = pages_rw_size(memory) / sizeof *squares;

	for (size_t i = 0; i < n; i++)
		if (squares[i] != (i < first ? 0 : (uint64_t)i * i))
			return false;
	return true;
}

int
main(void)
{
	const size_t small = SMALL / sizeof(uint64_t), large = LARGE / sizeof(uint64_t);
	pages_rw memory = pages_rw_new(SMALL);
	uint64_t last;

	if (!pages_rw_ok(memory))
		return failed("mapping");
	put_squares(memory, 0);
	printf("stored    %zu squares in %zu bytes: %s\n", small, pages_rw_size(memory),
	       check_squares(memory, 0) ? "all right" : "WRONG");

	/* What was there is kept, wherever the pages are now; what is new is zero. */
	if (!pages_rw_resize(&memory, LARGE))
		return failed("growing");
	put_squares(memory, small);
	printf("grown     to %zu squares: %s\n", large, check_squares(memory, 0) ? "all right" : "WRONG");

	/* Offsets are checked: past the end nothing is copied, and the call says so. */
	if (!pages_rw_load(memory, LARGE - sizeof last, &last, sizeof last))
		return failed("loading");
	printf("loaded    the last: %llu\n", (unsigned long long)last);

	/* The memory behind the first half goes back to the system; it reads zero from now on. */
	if (!pages_rw_decommit(memory, 0, LARGE / 2))
		return failed("wiping");
	printf("wiped     the first half: %s\n",
	       check_squares(memory, large / 2) ? "all right" : "WRONG");

	if (!pages_rw_free(&memory))
		return failed("freeing");
	return EXIT_SUCCESS;
}
