/* Cases to samples.
 *
 * bench [--quick] [--malloc] [--pass N] [SUBJECT]...
 *
 * Prints a line for each sample: subject, case, unit, way, kind, value, page faults, the bytes by
 * which memory was larger at its peak than before, the bytes and the element's size of the case; with
 * tabs between them. With --malloc only what takes its memory from malloc is measured. Another pass begins
 * with another way, so that none is always the one that comes after the case before. All that fails ends the
 * program: half a benchmark is none.
 */
#define _GNU_SOURCE
#include "bench.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/sysinfo.h>
#include <time.h>

enum {
	MOST_ROUNDS = 7,
	LONG_MS = 300, /* after that no new round begins, if there were enough */
	QUICK_LONG_MS = 100,
	LEAST_ROUNDS = 4,
	QUICK_LEAST_ROUNDS = 2,
	LARGE = 256 << 20, /* bytes that take too long for more than one, unless a case says so */
	CACHED = 64 << 20 /* bytes that caches may hold, or most of it */
};

/* ORDER KIND */
static const char *const kinds[] = {"ours", "peer", "malloc", "limit"};

static bench_way *ways, **last_way = &ways;
static bench_subject *subjects, **last_subject = &subjects;
static bool is_quick, only_malloc;
static size_t pass;

void
bench_add_way(bench_way *way)
{
	*last_way = way;
	last_way = &way->next;
}

void
bench_add_subject(bench_subject *subject)
{
	*last_subject = subject;
	last_subject = &subject->next;
}

bool
bench_is_quick(void)
{
	return is_quick;
}

bool
bench_is_malloc(void)
{
	return only_malloc;
}

double
bench_skip(void)
{
	return NAN;
}

double
bench_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

void
bench_failed(const char *what, const char *file, int line)
{
	fprintf(stderr, "%s:%d: failed: %s\n", file, line, what);
	exit(1);
}

const char *
bench_name(const char *format, ...)
{
	char *made;
	va_list list;

	va_start(list, format);
	bench_must(vasprintf(&made, format, list) >= 0);
	va_end(list);
	return made;
}

const char *
bench_size(size_t bytes)
{
	static const char *const units[] = {"B", "KiB", "MiB", "GiB"};
	size_t unit = 0;

	while (unit < 3 && bytes >= 1024 && bytes % 1024 == 0) {
		bytes /= 1024;
		unit++;
	}
	return bench_name("%zu %s", bytes, units[unit]);
}

/* A line of /proc/self/status, in bytes. */
static double
memory(const char *field)
{
	char line[256];
	double kib = 0;
	FILE *file = fopen("/proc/self/status", "re");

	bench_must(file != NULL);
	while (fgets(line, sizeof line, file) != NULL)
		if (strncmp(line, field, strlen(field)) == 0)
			kib = strtod(line + strlen(field), NULL);
	fclose(file);
	return kib * 1024;
}

/* Has the peak be what there is now. Where the kernel does not let us, peaks are those of all so far. */
static void
forget_peak(void)
{
	FILE *file = fopen("/proc/self/clear_refs", "we");

	if (file != NULL) {
		fputs("5", file);
		fclose(file);
	}
}

static double
faults(void)
{
	struct rusage usage;

	getrusage(RUSAGE_SELF, &usage);
	return (double)(usage.ru_minflt + usage.ru_majflt);
}

static void
take(const bench_way *way, const bench_case *c)
{
	double before, value, faulted, peak;

	forget_peak();
	before = memory("VmRSS:");
	faulted = faults();
	value = way->sample(c);
	faulted = faults() - faulted;
	peak = memory("VmHWM:") - before;
	if (isnan(value))
		return;
	printf("%s\t%s\t%s\t%s\t%s\t%.17g\t%.0f\t%.0f\t%zu\t%zu\n", c->subject, c->name,
	       c->unit != NULL ? c->unit : "ns", way->name, kinds[way->kind], value, faulted,
	       peak > 0 ? peak : 0, c->bytes, c->size);
}

/* Touches so much memory, or what there is of it, and frees it. That of a virtual machine may not be there
 * before somebody does, and is taken back from it when it was free for a while. What is freed last is handed
 * out first. */
static void
touch(size_t size)
{
	struct sysinfo info;
	char *all;

	bench_must(sysinfo(&info) == 0);
	if (size > info.freeram * info.mem_unit / 3)
		size = info.freeram * info.mem_unit / 3;
	all = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	bench_must(all != MAP_FAILED);
	madvise(all, size, MADV_HUGEPAGE);
	for (size_t at = 0; at < size; at += 4096)
		all[at] = 1;
	bench_must(munmap(all, size) == 0);
}

/* Has every way find the machine in the same state, whichever came before it: after one sample of its own,
 * with what that leaves in caches and in the hands of its malloc; or, where no cache holds so much, with as
 * much memory free and there as the most wasteful of them needs. */
static void
make_even(const bench_way *way, const bench_case *c)
{
	if (c->bytes >= CACHED)
		touch(2 * c->bytes);
	else if (c->bytes != 0)
		way->sample(c);
}

/* How many samples are taken of each way, even where that is long. */
static size_t
least_rounds(const bench_case *c)
{
	if (c->rounds != 0 && !is_quick)
		return c->rounds;
	return c->bytes >= LARGE ? 1 : is_quick ? QUICK_LEAST_ROUNDS : LEAST_ROUNDS;
}

void
bench_run(const bench_case *c)
{
	const bench_way *mine[64];
	size_t n = 0, least = least_rounds(c);
	double end = bench_now() + 1e6 * (is_quick ? QUICK_LONG_MS : LONG_MS);

	for (const bench_way *way = ways; way != NULL; way = way->next) {
		if (strcmp(way->subject, c->subject) != 0)
			continue;
		if (only_malloc && way->kind != BENCH_MALLOC)
			continue;
		bench_must(n < sizeof mine / sizeof *mine);
		mine[n++] = way;
	}
	for (size_t round = 0; round < MOST_ROUNDS && (round < least || bench_now() < end); round++) {
		for (size_t i = 0; i < n; i++) {
			const bench_way *way = mine[(i + round + pass) % n];

			make_even(way, c);
			take(way, c);
		}
	}
	fflush(stdout);
}

static bool
is_wanted(const bench_subject *subject, char **names)
{
	if (*names == NULL)
		return true;
	for (; *names != NULL; names++)
		if (strcmp(subject->name, *names) == 0)
			return true;
	return false;
}

int
main(int argc, char **argv)
{
	(void)argc;
	for (argv++; *argv != NULL && **argv == '-'; argv++) {
		if (strcmp(*argv, "--quick") == 0)
			is_quick = true;
		else if (strcmp(*argv, "--malloc") == 0)
			only_malloc = true;
		else if (strcmp(*argv, "--pass") == 0 && argv[1] != NULL)
			pass = strtoul(*++argv, NULL, 10);
		else
			bench_failed(*argv, __FILE__, __LINE__);
	}
	touch((size_t)(is_quick ? 512 : 3072) << 20);
	for (const bench_subject *subject = subjects; subject != NULL; subject = subject->next)
		if (is_wanted(subject, argv))
			subject->cases();
	return 0;
}
