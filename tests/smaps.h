/* What /proc/self/smaps says about pages: sums of its numbers, and its flags. */
#ifndef TESTS_SMAPS_H
#define TESTS_SMAPS_H

#include <stdio.h>
#include <string.h>

/* Goes through the mappings that touch a range. Returns the sum of the numbers with that name, in
 * bytes; *flagged becomes whether all of them have the flag, such as " lo". */
static inline size_t
smaps_sum(const void *base, size_t size, const char *name, const char *flag, bool *flagged)
{
	FILE *smaps = fopen("/proc/self/smaps", "r");
	unsigned long start = 0, end = 0, from = (unsigned long)base, number, a, b;
	size_t sum = 0, length = strlen(name);
	char line[512], dash;

	*flagged = smaps != NULL;
	while (smaps != NULL && fgets(line, sizeof line, smaps) != NULL) {
		if (sscanf(line, "%lx%c%lx", &a, &dash, &b) == 3 && dash == '-') {
			start = a;
			end = b;
		}
		if (start >= from + size || end <= from)
			continue;
		if (strncmp(line, name, length) == 0 && sscanf(line + length, ": %lu", &number) == 1)
			sum += number * 1024;
		if (strncmp(line, "VmFlags:", 8) == 0 && strstr(line, flag) == NULL)
			*flagged = false;
	}
	if (smaps != NULL)
		fclose(smaps);
	return sum;
}

static inline size_t
smaps_bytes(const void *base, size_t size, const char *name)
{
	bool flagged;

	return smaps_sum(base, size, name, "", &flagged);
}

static inline bool
smaps_flagged(const void *base, size_t size, const char *flag)
{
	bool flagged;

	smaps_sum(base, size, "Rss", flag, &flagged);
	return flagged;
}

#endif
