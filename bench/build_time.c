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

/* Runs a command and returns its nanoseconds; the least of several. */
static double
command(const char *text)
{
	double least = 0;

	for (int i = 0; i < (bench_is_quick() ? 2 : 5); i++) {
		char *const argv[] = {"sh", "-c", (char *)text, NULL};
		double start = bench_now();
		int status;
		pid_t child;

		bench_must(posix_spawnp(&child, "sh", NULL, NULL, argv, environ) == 0);
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
	took = command(line);
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

static double
pages(const bench_case *c)
{
	(void)c;
	return added_by("#include <memory_pages/pages.h>");
}
BENCH_WAY(pages, "include", "memory_pages/pages.h", BENCH_OURS, pages)

static double
vectors(const bench_case *c)
{
	(void)c;
	return added_by("#include <memory_pages/vectors.h>");
}
BENCH_WAY(vectors, "include", "memory_pages/vectors.h", BENCH_OURS, vectors)

static double
stdio(const bench_case *c)
{
	(void)c;
	return added_by("#include <stdio.h>");
}
BENCH_WAY(stdio, "include", "stdio.h", BENCH_PEER, stdio)

static double
everything_standard(const bench_case *c)
{
	(void)c;
	return added_by("#include <stdint.h>\n#include <stdio.h>\n#include <stdlib.h>\n"
	                "#include <string.h>\n#include <sys/mman.h>");
}
BENCH_WAY(everything_standard, "include", "stdint.h stdio.h stdlib.h string.h sys/mman.h", BENCH_PEER,
          everything_standard)

/* The whole of a compilation. */
static double
empty(const bench_case *c)
{
	(void)c;
	return compiled("");
}
BENCH_WAY(empty, "include", "an empty file, all of it", BENCH_LIMIT, empty)

static double
generated(const char *spec)
{
	const char *out = from_environment("BENCH_OUT", "out");
	char *line;
	double took;

	bench_must(asprintf(&line, "exec %s/bin/pagegen -o %s/bench/generated.h spec/%s.spec", out, out,
	                    spec) >= 0);
	took = command(line);
	free(line);
	return took;
}

static double
pages_spec(const bench_case *c)
{
	(void)c;
	return generated("pages");
}
BENCH_WAY(pages_spec, "generate", "pages.spec", BENCH_OURS, pages_spec)

static double
vectors_spec(const bench_case *c)
{
	(void)c;
	return generated("vectors");
}
BENCH_WAY(vectors_spec, "generate", "vectors.spec", BENCH_OURS, vectors_spec)

static double
nothing(const bench_case *c)
{
	(void)c;
	return command("exec true");
}
BENCH_WAY(nothing, "generate", "a program that does nothing", BENCH_LIMIT, nothing)

static void
cases(void)
{
	bench_run(&(bench_case){.subject = "include", .name = "what #include adds to a compilation"});
	bench_run(&(bench_case){.subject = "generate", .name = "pagegen makes a header"});
}
BENCH_SUBJECT(build_time, cases)
