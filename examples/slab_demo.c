/* What the slab allocator does with its pages; with --bench, how long it takes beside malloc. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "slab.h"

enum {
	OBJECTS = 20000,
	ROUNDS = 7
};

/* As many addresses as one likes, and where they have 32 bits, an eighth of them. */
static const size_t reservation = SIZE_MAX > UINT32_MAX ? (size_t)1 << 36 : (size_t)1 << 29;

static slab_heap heap;
static void *objects[OBJECTS];

static int
explain(const char *what)
{
	char why[256];

	mpages_error_text(mpages_last_error(), why, sizeof why);
	fprintf(stderr, "slab_demo: %s: %s\n", what, why);
	return 1;
}

/* ---- The tour ---- */

static bool
show(const char *what)
{
	return printf("%-12s %3zu slabs in %3zu slots\n", what, heap.slabs, heap.slots) > 0;
}

/* Frees the objects from one number on, by steps. */
static bool
free_every(int from, int step)
{
	for (int i = from; i < OBJECTS; i += step)
		if (!slab_free(&heap, objects[i]))
			return false;
	return slab_heap_trim(&heap);
}

static int
tour(void)
{
	show("reserved");
	for (int i = 0; i < OBJECTS; i++) {
		/* All of 64 bytes first, then all of 1024. */
		size_t size = i < OBJECTS / 2 ? 64 : 1024;

		objects[i] = slab_alloc(&heap, size);
		if (objects[i] == NULL)
			return explain("an object");
		memset(objects[i], i, size);
	}
	show("made");
	if (!free_every(0, 2))
		return explain("freeing half");
	show("half freed");
	if (!free_every(1, 2))
		return explain("freeing the rest");
	show("all freed");
	if (slab_free(&heap, objects[0]))
		return explain("what is freed twice");
	puts("freed twice  refused");
	return 0;
}

/* ---- The figures ---- */

static void *
slab_get(size_t size)
{
	return slab_alloc(&heap, size);
}

static void
slab_put(void *object)
{
	/* It was made by slab_get(). */
	if (!slab_free(&heap, object))
		abort();
}

/* An allocator, called by address in either case so that both are called alike. */
typedef struct allocator {
	void *(*get)(size_t size);
	void (*put)(void *object);
} allocator;

/* Nanoseconds that the processor has worked for this program. */
static double
now(void)
{
	return (double)clock() * (1e9 / CLOCKS_PER_SEC);
}

static uint32_t
next_random(uint32_t *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 17;
	*seed ^= *seed << 5;
	return *seed;
}

/* Each returns how many objects it made and freed. */

static size_t
one_at_a_time(const allocator *by)
{
	size_t n = 1000000;

	for (size_t i = 0; i < n; i++) {
		char *object = by->get(64);

		*object = 1;
		by->put(object);
	}
	return n;
}

static size_t
all_then_none(const allocator *by)
{
	size_t times = 20;

	for (size_t t = 0; t < times; t++) {
		for (int i = 0; i < OBJECTS; i++)
			*(char *)(objects[i] = by->get(64)) = 1;
		for (int i = 0; i < OBJECTS; i++)
			by->put(objects[i]);
	}
	return times * OBJECTS;
}

/* Objects of 16 to 512 bytes come and go, half of all that there can be at a time. */
static size_t
come_and_go(const allocator *by)
{
	uint32_t seed = 2463534242u;
	size_t n = 0;

	memset(objects, 0, sizeof objects);
	for (int step = 0; step < 1000000; step++) {
		void **object = &objects[next_random(&seed) % OBJECTS];

		if (*object != NULL) {
			by->put(*object);
			*object = NULL;
		} else {
			*object = by->get(16 + next_random(&seed) % 497);
			*(char *)*object = 1;
			n++;
		}
	}
	for (int i = 0; i < OBJECTS; i++)
		if (objects[i] != NULL)
			by->put(objects[i]);
	return n;
}

static int
bench(void)
{
	static const struct {
		const char *name;
		size_t (*run)(const allocator *by);
	} cases[] = {
		{"one object at a time", one_at_a_time},
		{"20000 objects, then none", all_then_none},
		{"objects come and go", come_and_go},
	};
	static const allocator allocators[] = {{slab_get, slab_put}, {malloc, free}};

	puts("least of 7 rounds by turns      slab   malloc   slab / malloc");
	for (size_t c = 0; c < sizeof cases / sizeof *cases; c++) {
		double least[2] = {1e18, 1e18};

		for (int round = 0; round < 2 * ROUNDS; round++) {
			double before = now();
			size_t n = cases[c].run(&allocators[round % 2]);
			double each = (now() - before) / (double)n;

			if (each < least[round % 2])
				least[round % 2] = each;
		}
		printf("%-25s %6.1f ns %5.1f ns %10.1f\n", cases[c].name, least[0], least[1],
		       least[0] / least[1]);
	}
	return 0;
}

int
main(int argc, char **argv)
{
	bool benches = argc == 2 && strcmp(argv[1], "--bench") == 0;
	int status;

	if (argc > 1 && !benches) {
		fputs("usage: slab_demo [--bench]\n", stderr);
		return 2;
	}
	if (!slab_heap_new(&heap, reservation))
		return explain("a heap");
	status = benches ? bench() : tour();
	return slab_heap_free(&heap) ? status : explain("the end of the heap");
}
