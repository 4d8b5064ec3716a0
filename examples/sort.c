/* Sorts a file of numbers, and keeps the result where nobody can change it.
 *
 *     sort FILE     numbers as text, whatever stands between them
 *
 * The array grows to any size without ever being copied; sorted, it is frozen: a type without
 * writers, and pages that the system lets nobody write.
 */
#define _POSIX_C_SOURCE 200809L
#include <memory_pages/vectors.h>

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum {
	REPORT = 1 << 20 /* numbers between two words of progress */
};

static bool shows_progress;

static void
give_up(const char *what)
{
	char why[256];

	mpages_error_text(mpages_last_error(), why, sizeof why);
	fprintf(stderr, "sort: %s: %s\n", what, why);
	exit(1);
}

static void
progress(const char *doing, size_t n)
{
	if (shows_progress)
		fprintf(stderr, "\r%s: %zu numbers", doing, n);
}

static int
compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static f64_vec
read_numbers(const char *path)
{
	FILE *file = fopen(path, "r");
	f64_vec numbers = f64_vec_new(0);
	double x;
	int got;

	if (file == NULL) {
		perror(path);
		exit(1);
	}
	while ((got = fscanf(file, "%lf", &x)) == 1) {
		if (!f64_vec_push(&numbers, x))
			give_up("reading");
		if (numbers.len % REPORT == 0)
			progress("reading", numbers.len);
	}
	if (ferror(file) || got == 0) {
		fprintf(stderr, "sort: %s: %s behind number %zu\n", path,
		        ferror(file) ? "cannot be read" : "this is no number", numbers.len);
		exit(1);
	}
	fclose(file);
	return numbers;
}

int
main(int argc, char **argv)
{
	f64_vec numbers;
	f64_vec_frozen sorted;

	if (argc != 2) {
		fprintf(stderr, "usage: sort FILE\n");
		return 2;
	}
	shows_progress = isatty(STDERR_FILENO) == 1;
	numbers = read_numbers(argv[1]);
	if (numbers.len == 0) {
		fprintf(stderr, "sort: %s: there are no numbers in it\n", argv[1]);
		return 1;
	}
	progress("sorting", numbers.len);
	qsort(numbers.data, numbers.len, sizeof *numbers.data, compare);
	if (shows_progress)
		fputc('\n', stderr);

	sorted = f64_vec_freeze(&numbers);
	if (!f64_vec_frozen_ok(sorted))
		give_up("freezing");
	printf("%zu numbers: least %g, median %g, greatest %g\n", sorted.len, sorted.data[0],
	       *f64_vec_frozen_at(sorted, sorted.len / 2), sorted.data[sorted.len - 1]);
	return f64_vec_frozen_free(&sorted) ? 0 : 1;
}
