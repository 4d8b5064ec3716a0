/* What memory_pages costs those who build: a header included, a header generated.
 *
 * bench.lua says in $BENCH_OUT where the build is, and in $BENCH_CC what compiles C. */
#define _GNU_SOURCE
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "bench.h"

extern char **environ;

static const char *
from_environment(const char *name, const char *otherwise)
{
	const char *value = getenv(name);

	return value != NULL && *value != '\0' ? value : otherwise;
}

/* Runs a program and returns its nanoseconds, from before it is there until after it has ended; the least of
 * several. */
static double
program(char *const argv[])
{
	double least = 0;

	for (int i = 0; i < (bench_is_quick() ? 2 : 5); i++) {
		double start = bench_now();
		int status;
		pid_t child;

		bench_must(posix_spawnp(&child, argv[0], NULL, NULL, argv, environ) == 0);
		bench_must(waitpid(child, &status, 0) == child && status == 0);
		start = bench_now() - start;
		if (i == 0 || start < least)
			least = start;
	}
	return least;
}

/* Compiles a file that includes a header, or is empty. */
static double
compiled(const char *include)
{
	const char *out = from_environment("BENCH_OUT", "out");
	const char *cc = from_environment("BENCH_CC", "cc");
	char *file, *line;
	double took;
	FILE *source;

	bench_must(asprintf(&file, "%s/bench/included.c", out) >= 0);
	bench_must((source = fopen(file, "we")) != NULL);
	bench_must(fprintf(source, "%s\nint x;\n", include) > 0 && fclose(source) == 0);
	bench_must(asprintf(&line, "exec %s -O2 -I%s/include -c -o %s/bench/included.o %s", cc, out, out,
	                    file) >= 0);
	/* A compiler may be given with options. */
	took = program((char *[]){"sh", "-c", line, NULL});
	free(line);
	free(file);
	return took;
}

static double
added_by(const char *include)
{
	double empty = compiled("");

	return compiled(include) - empty;
}

/* A way for each header. */
#define ADDED(id, kind, name, include) \
	static double \
	id(const bench_case *c) \
	{ \
		(void)c; \
		return added_by(include); \
	} \
	BENCH_WAY(id, "include", name, kind, id)
ADDED(pages, BENCH_OURS, "memory_pages/pages.h", "#include <memory_pages/pages.h>")
ADDED(vectors, BENCH_OURS, "memory_pages/vectors.h", "#include <memory_pages/vectors.h>")
ADDED(stdio, BENCH_PEER, "stdio.h", "#include <stdio.h>")
ADDED(usual, BENCH_PEER, "stdint.h stdio.h stdlib.h string.h sys/mman.h",
      "#include <stdint.h>\n#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n"
      "#include <sys/mman.h>")

/* The whole of a compilation. */
static double
empty(const bench_case *c)
{
	(void)c;
	return compiled("");
}
BENCH_WAY(empty, "include", "an empty file, all of it", BENCH_LIMIT, empty)

static double
generated(char *spec)
{
	const char *out = from_environment("BENCH_OUT", "out");
	char *pagegen, *header;
	double took;

	bench_must(asprintf(&pagegen, "%s/bin/pagegen", out) >= 0);
	bench_must(asprintf(&header, "%s/bench/generated.h", out) >= 0);
	took = program((char *[]){pagegen, "-o", header, spec, NULL});
	free(header);
	free(pagegen);
	return took;
}

#define GENERATED(id, spec) \
	static double \
	generated_##id(const bench_case *c) \
	{ \
		(void)c; \
		return generated("spec/" spec ".spec"); \
	} \
	BENCH_WAY(generated_##id, "generate", spec ".spec", BENCH_OURS, generated_##id)
GENERATED(pages, "pages")
GENERATED(vectors, "vectors")

static double
nothing(const bench_case *c)
{
	(void)c;
	return program((char *[]){"true", NULL});
}
BENCH_WAY(nothing, "generate", "a program that does nothing", BENCH_LIMIT, nothing)

static void
cases(void)
{
	bench_run(&(bench_case){.subject = "include", .name = "what #include adds to a compilation"});
	bench_run(&(bench_case){.subject = "generate", .name = "pagegen makes a header"});
}
BENCH_SUBJECT(build_time, cases)
