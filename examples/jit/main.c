/* A small language: its programs are interpreted, compiled and run, and both must give the same.
 *
 * The README beside this file says what the language is. */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "run.h"

enum {
	EXIT_WRONG = 1,   /* the program, or what it needs is not to be had */
	EXIT_USAGE = 2,
	EXIT_STOPPED = 3, /* the program stopped at a fault */
	EXIT_DIFFERS = 4, /* interpreter and machine code do not agree */
	MOST_TEXT = 1 << 24,
	STACK = 1 << 29 /* of addresses; memory is what calls inside calls need */
};

static const char usage[] =
	"usage: jit [OPTION]... FILE [ARGUMENT]...\n"
	"Runs a program, as machine code and by an interpreter, and prints what main returns\n"
	"and how much faster the code is. The arguments are numbers, as many as main takes.\n"
	"\n"
	"  -i, --interpret  only the interpreter\n"
	"  -c, --compile    only machine code\n"
	"  -t, --tell       tell gdb and perf the names of functions\n"
	"  -h, --help       print this\n"
	"\n"
	"The exit status is 0; 1 if the program is wrong or cannot be run; 2 for wrong usage;\n"
	"3 if it stopped at a fault; 4 if interpreter and code do not agree.\n";

typedef struct job {
	const char *file;
	int interprets, compiles, tells;
	char **arguments;
	int n_arguments;
	int status;
} job;

static char *
read_text(const char *file, size_t *size)
{
	FILE *from = fopen(file, "rb");
	char *text = malloc(MOST_TEXT + 1);

	if (from == NULL || text == NULL) {
		fprintf(stderr, "jit: cannot open %s: %s\n", file, strerror(errno));
	} else {
		*size = fread(text, 1, MOST_TEXT + 1, from);
		if (ferror(from))
			fprintf(stderr, "jit: cannot read %s: %s\n", file, strerror(errno));
		else if (*size > MOST_TEXT)
			fprintf(stderr, "jit: %s is over 16 MiB\n", file);
		else {
			text[*size] = '\0';
			fclose(from);
			return text;
		}
	}
	if (from != NULL)
		fclose(from);
	free(text);
	return NULL;
}

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int
read_arguments(const tree_program *made, const job *work, int64_t *arguments)
{
	unsigned wanted = made->functions[made->main].parameters;

	if ((unsigned)work->n_arguments != wanted) {
		fprintf(stderr, "jit: main takes %u arguments, not %d\n", wanted,
		        work->n_arguments);
		return 0;
	}
	for (unsigned i = 0; i < wanted; i++) {
		char *end;

		errno = 0;
		arguments[i] = strtoll(work->arguments[i], &end, 10);
		if (errno != 0 || end == work->arguments[i] || *end != '\0') {
			fprintf(stderr, "jit: '%s' is no number of 64 bits\n", work->arguments[i]);
			return 0;
		}
	}
	return 1;
}

static int
is_same(outcome a, outcome b, const int64_t *left, const int64_t *right, size_t n)
{
	return a.value == b.value && a.fault == b.fault &&
	       memcmp(left, right, n * sizeof *left) == 0;
}

static int
tell(const tree_program *made, outcome result)
{
	if (result.fault != NULL) {
		program_say(made->file, made->text, result.fault->at, "%s",
		            fault_text(result.fault));
		return EXIT_STOPPED;
	}
	printf("%lld\n", (long long)result.value);
	return 0;
}

static int
run(const tree_program *made, const job *work, const int64_t *arguments)
{
	/* One more, so that there is something where there are no arrays. */
	int64_t *first = calloc(made->elements + 1, sizeof *first);
	int64_t *second = calloc(made->elements + 1, sizeof *second);
	int64_t *stack = malloc(INTERPRETER_STACK * sizeof *stack);
	compiled_program *code = NULL;
	outcome interpreted = {0, NULL}, ran = {0, NULL};
	double slow = 0, fast = 0;
	int status = EXIT_WRONG, both;

	if (first == NULL || second == NULL || stack == NULL) {
		fprintf(stderr, "jit: out of memory\n");
		goto out;
	}
	if (work->compiles) {
		code = compile(made, work->tells);
		if (code == NULL)
			goto out;
		fast = now();
		ran = compiled_run(code, first, arguments);
		fast = now() - fast;
	}
	if (work->interprets) {
		slow = now();
		interpreted = interpret(made, second, stack, arguments);
		slow = now() - slow;
	}
	both = work->compiles && work->interprets;
	if (both && !is_same(ran, interpreted, first, second, made->elements)) {
		fprintf(stderr, "jit: interpreter and machine code do not agree\n");
		status = EXIT_DIFFERS;
		goto out;
	}
	status = tell(made, work->compiles ? ran : interpreted);
	if (both)
		fprintf(stderr, "interpreted in %.3f ms, run as %zu bytes of code in %.3f ms: "
		        "%.1f times faster\n", slow * 1e3, compiled_bytes(code), fast * 1e3,
		        fast > 0 ? slow / fast : 0);
out:
	compiled_free(code);
	free(first);
	free(second);
	free(stack);
	return status;
}

static void *
work_through(void *with)
{
	job *work = with;
	int64_t arguments[MOST_PARAMETERS];
	size_t size;
	char *text = read_text(work->file, &size);
	tree_program *made = text == NULL ? NULL : program_parse(work->file, text, size);

	work->status = EXIT_WRONG;
	if (made != NULL && !read_arguments(made, work, arguments))
		work->status = EXIT_USAGE;
	else if (made != NULL)
		work->status = run(made, work, arguments);
	if (made != NULL)
		program_free(made);
	free(text);
	return NULL;
}

static int
misuse(const char *what, const char *which)
{
	fprintf(stderr, "jit: %s%s\ntry: jit --help\n", what, which);
	return EXIT_USAGE;
}

/* Calls inside calls, as many as the language permits, need a stack that is large enough. */
static int
on_large_stack(job *work)
{
	pthread_attr_t attributes;
	pthread_t thread;
	int refused;

	pthread_attr_init(&attributes);
	refused = pthread_attr_setstacksize(&attributes, STACK);
	if (refused == 0)
		refused = pthread_create(&thread, &attributes, work_through, work);
	pthread_attr_destroy(&attributes);
	if (refused != 0) {
		fprintf(stderr, "jit: no stack of %d bytes: %s\n", STACK, strerror(refused));
		return EXIT_WRONG;
	}
	pthread_join(thread, NULL);
	return work->status;
}

int
main(int argc, char **argv)
{
	job work = {.interprets = 1, .compiles = 1};
	int i = 1;

	for (; i < argc && argv[i][0] == '-' && argv[i][1] != '\0'; i++) {
		const char *option = argv[i];

		if (strcmp(option, "-h") == 0 || strcmp(option, "--help") == 0) {
			fputs(usage, stdout);
			return 0;
		}
		if (strcmp(option, "-i") == 0 || strcmp(option, "--interpret") == 0)
			work.compiles = 0;
		else if (strcmp(option, "-c") == 0 || strcmp(option, "--compile") == 0)
			work.interprets = 0;
		else if (strcmp(option, "-t") == 0 || strcmp(option, "--tell") == 0)
			work.tells = 1;
		else
			return misuse("there is no option ", option);
	}
	if (!work.compiles && !work.interprets)
		return misuse("either --interpret or --compile", "");
	if (i == argc)
		return misuse("no file", "");
	work.file = argv[i];
	work.arguments = argv + i + 1;
	work.n_arguments = argc - i - 1;
	i = on_large_stack(&work);
	if (fflush(stdout) != 0 || ferror(stdout)) {
		fprintf(stderr, "jit: cannot write: %s\n", strerror(errno));
		return EXIT_WRONG;
	}
	return i;
}
