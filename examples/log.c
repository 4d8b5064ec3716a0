/* A log that is written at its end and consumed at its front, at constant memory.
 *
 * Records keep their numbers for ever: what has been consumed is given back to the system with
 * discard, and the indexes of the rest stay what they are. Ten times what is in memory passes
 * through, and memory stays where it is.
 */
#include <memory_pages/vectors.h>

#include <stdio.h>
#include <stdlib.h>

enum {
	RECORDS = 40 << 20, /* of 8 bytes each: 320 MiB in all */
	KEPT = 4 << 20,     /* not consumed yet, at the most */
	BATCH = 1 << 20     /* consumed at a time */
};

static void
give_up(const char *what)
{
	char why[256];

	mpages_error_text(mpages_last_error(), why, sizeof why);
	fprintf(stderr, "log: %s: %s\n", what, why);
	exit(1);
}

/* Reads a batch of records at the front and gives its memory back. Returns their sum. */
static uint64_t
consume(u64_vec *log, size_t *first)
{
	uint64_t sum = 0;

	for (size_t i = 0; i < BATCH; i++)
		sum += log->data[*first + i];
	/* Always from the start: so the page in which this batch ends goes back with the next. */
	if (!u64_vec_discard(log, 0, *first + BATCH))
		give_up("discard");
	*first += BATCH;
	return sum;
}

int
main(void)
{
	u64_vec log = u64_vec_with_max(0, RECORDS);
	size_t first = 0, most = 0;
	uint64_t written = 0, consumed = 0;

	if (!u64_vec_ok(log))
		give_up("a new log");
	for (uint64_t record = 0; record < RECORDS; record++) {
		if (!u64_vec_push(&log, record))
			give_up("push");
		written += record;
		if (log.len - first == KEPT) {
			size_t resident = u64_vec_stats(log).resident;

			if (resident > most)
				most = resident;
			while (log.len - first > KEPT / 2)
				consumed += consume(&log, &first);
		}
	}
	while (log.len - first >= BATCH)
		consumed += consume(&log, &first);
	if (first != log.len || consumed != written) {
		fprintf(stderr, "log: what was consumed is not what was written\n");
		return 1;
	}
	printf("%zu records, %zu MiB, passed through; never more than %zu MiB in memory\n", log.len,
	       log.len * sizeof *log.data >> 20, most >> 20);
	return u64_vec_free(&log) ? 0 : 1;
}
