/* The slab allocator of examples/: every byte of every object is its owner's, what nobody needs is
 * the system's, and what is not to be written faults. With the argument "all", longer. */
#define _GNU_SOURCE
#include "../examples/slab.h"

#include <pthread.h>
#include <stdio.h>

#include "marks_kit.h"

enum {
	OBJECTS = 3000,
	FEW_SLOTS = 4
};

/* Where addresses have 32 bits there have to be three of them at once. */
static const size_t reservation = SIZE_MAX > UINT32_MAX ? (size_t)1 << 36 : (size_t)1 << 29;
static int steps = 60000;

static slab_heap
new_heap(size_t bytes)
{
	slab_heap heap;

	ck_assert(slab_heap_new(&heap, bytes));
	return heap;
}

/* ---- Objects full of bytes ---- */

struct object {
	unsigned char *at;
	size_t size;
	unsigned char fill;
};

static uint64_t
next_random(uint64_t *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 7;
	*seed ^= *seed << 17;
	return *seed;
}

/* Small ones are more frequent, as in life. */
static size_t
random_size(uint64_t *seed)
{
	size_t most = (size_t)16 << next_random(seed) % SLAB_KINDS;

	return (size_t)(next_random(seed) % (most + 1));
}

static bool
make_object(slab_heap *heap, struct object *made, uint64_t *seed)
{
	size_t alignment = 16;

	made->size = random_size(seed);
	made->fill = (unsigned char)next_random(seed);
	made->at = slab_alloc(heap, made->size);
	if (made->at == NULL)
		return false;
	while (alignment < made->size)
		alignment *= 2;
	if ((uintptr_t)made->at % alignment != 0)
		return false;
	memset(made->at, made->fill, made->size);
	return true;
}

/* Whether it has its bytes; if so, it is freed. */
static bool
end_object(slab_heap *heap, struct object *ended)
{
	if (!bytes_are(ended->at, ended->size, ended->fill) || !slab_free(heap, ended->at))
		return false;
	ended->at = NULL;
	return true;
}

/* Makes and ends objects at random, more of these than of those for a time and then the other way
 * round. Returns NULL, or what went wrong. */
static void *
walk(void *with)
{
	uint64_t seed = *(uint64_t *)with;
	struct object *objects = calloc(OBJECTS, sizeof *objects);
	slab_heap heap;

	if (objects == NULL || !slab_heap_new(&heap, reservation))
		return "a heap";
	for (int step = 0; step < steps; step++) {
		struct object *object = &objects[next_random(&seed) % OBJECTS];
		bool grows = step / 5000 % 2 == 0;

		if (object->at == NULL && (grows || next_random(&seed) % 8 == 0)) {
			if (!make_object(&heap, object, &seed))
				return "an object";
		} else if (object->at != NULL && (!grows || next_random(&seed) % 8 == 0)) {
			if (!end_object(&heap, object))
				return "the bytes of an object";
		}
	}
	for (int i = 0; i < OBJECTS; i++)
		if (objects[i].at != NULL && !end_object(&heap, &objects[i]))
			return "the bytes of an object at the end";
	free(objects);
	if (!slab_heap_trim(&heap) || heap.slabs != 0)
		return "slabs without objects";
	return slab_heap_free(&heap) ? NULL : "the end of the heap";
}

START_TEST(every_byte_is_its_owners)
{
	uint64_t seed = (uint64_t)_i + 1;
	const char *wrong = walk(&seed);

	ck_assert_msg(wrong == NULL, "%s", wrong);
}
END_TEST

START_TEST(each_thread_has_a_heap)
{
	enum { THREADS = 3 };
	pthread_t threads[THREADS];
	uint64_t seeds[THREADS] = {11, 12, 13};
	void *wrong;

	for (int i = 0; i < THREADS; i++)
		ck_assert_int_eq(pthread_create(&threads[i], NULL, walk, &seeds[i]), 0);
	for (int i = 0; i < THREADS; i++) {
		ck_assert_int_eq(pthread_join(threads[i], &wrong), 0);
		ck_assert_msg(wrong == NULL, "%s", (char *)wrong);
	}
}
END_TEST

/* ---- Memory ---- */

START_TEST(a_reservation_is_no_memory_and_what_is_free_goes_back)
{
	enum { MANY = 4096, SIZE = 4096 };
	static void *objects[MANY];
	slab_heap heap = new_heap(reservation);
	char *base = (char *)heap.base;
	size_t span;

	ck_assert_str_eq(maps_rights(base, reservation), "---p");
	for (int i = 0; i < MANY; i++) {
		objects[i] = slab_alloc(&heap, SIZE);
		ck_assert_ptr_nonnull(objects[i]);
		memset(objects[i], 1, SIZE);
	}
	span = heap.slots * SLAB_SLOT;
	ck_assert_uint_ge(maps_resident(base, span), (size_t)MANY * SIZE);
	/* Every second object keeps every slab. */
	for (int i = 0; i < MANY; i += 2)
		ck_assert(slab_free(&heap, objects[i]));
	ck_assert(slab_heap_trim(&heap));
	ck_assert_uint_ge(heap.slabs, heap.slots - 1);
	for (int i = 1; i < MANY; i += 2)
		ck_assert(slab_free(&heap, objects[i]));
	ck_assert(slab_heap_trim(&heap));
	ck_assert_uint_eq(heap.slabs, 0);
	ck_assert_uint_eq(maps_resident(base, span), 0);
	ck_assert_str_eq(maps_rights(base, reservation), "---p");
	/* And again. */
	ck_assert_ptr_nonnull(slab_alloc(&heap, SIZE));
	ck_assert_uint_eq(heap.slots * SLAB_SLOT, span);
	ck_assert(slab_heap_free(&heap));
	ck_assert_str_eq(maps_rights(base, span), "hole");
}
END_TEST

START_TEST(a_full_heap_says_so_and_goes_on)
{
	slab_heap heap = new_heap(FEW_SLOTS * SLAB_SLOT);
	void *objects[FEW_SLOTS * SLAB_SLOT / 16384];
	int n = 0;

	ck_assert_ptr_null(slab_alloc(&heap, SLAB_LARGEST + 1));
	assert_status(MPAGES_BAD_SIZE);
	while ((objects[n] = slab_alloc(&heap, 16384)) != NULL)
		n++;
	assert_status(MPAGES_OUT_OF_MEMORY);
	ck_assert_int_ge(n, (FEW_SLOTS - 1) * (SLAB_SLOT / 16384 - 4));
	ck_assert_ptr_null(slab_alloc(&heap, 16));
	while (n > 0)
		ck_assert(slab_free(&heap, objects[--n]));
	ck_assert(slab_heap_trim(&heap));
	ck_assert_ptr_nonnull(slab_alloc(&heap, 16));
	ck_assert(slab_heap_free(&heap));
	ck_assert(!slab_heap_new(&heap, 2 * SLAB_SLOT - 1));
	assert_status(MPAGES_BAD_SIZE);
}
END_TEST

/* ---- What is refused, and what faults ---- */

static void
assert_no_object(slab_heap *heap, void *at)
{
	ck_assert(!slab_free(heap, at));
	assert_status(MPAGES_BAD_RANGE);
}

START_TEST(only_objects_are_freed_and_each_once)
{
	slab_heap heap = new_heap(reservation);
	char *object = slab_alloc(&heap, 100), *others[200];
	int local;

	ck_assert(slab_free(&heap, NULL));
	assert_no_object(&heap, &local);
	assert_no_object(&heap, (char *)heap.base - 1);
	assert_no_object(&heap, (char *)heap.base + 9 * SLAB_SLOT);
	assert_no_object(&heap, object + 1);
	assert_no_object(&heap, object + 64);
	/* Never given out; the fence. */
	assert_no_object(&heap, (char *)heap.base + 100 * 128);
	assert_no_object(&heap, (char *)heap.base + SLAB_SLOT - 128);
	/* Twice, at hand. */
	ck_assert(slab_free(&heap, object));
	assert_no_object(&heap, object);
	/* Twice, in its slab; twice, without a slab. */
	ck_assert(slab_heap_trim(&heap) && heap.slabs == 0);
	assert_no_object(&heap, object);
	for (int i = 0; i < 200; i++)
		others[i] = slab_alloc(&heap, 100);
	for (int i = 0; i < 200; i++)
		ck_assert(slab_free(&heap, others[i]));
	for (int i = 0; i < 200; i++)
		assert_no_object(&heap, others[i]);
	ck_assert(slab_heap_free(&heap));
}
END_TEST

START_TEST(fences_fault_and_so_do_books)
{
	slab_heap heap = new_heap(reservation);
	char *base = (char *)heap.base, *object = slab_alloc(&heap, 16384);
	size_t page = mpages_page_size();

	ck_assert_ptr_nonnull(object);
	ck_assert(!faults(object, true));
	ck_assert(!faults(base + SLAB_SLOT - page - 1, true));
	ck_assert(faults(base + SLAB_SLOT - page, true) && faults(base + SLAB_SLOT - page, false));
	/* The next slot is empty. */
	ck_assert(faults(base + SLAB_SLOT, false));
	ck_assert(!faults(heap.books, false) && faults(heap.books, true));
	ck_assert_str_eq(maps_rights(heap.books, 100 * page), "r--p");
	ck_assert(slab_free(&heap, object) && slab_heap_trim(&heap));
	ck_assert(faults(object, false));
	ck_assert_str_eq(maps_rights(heap.books, 100 * page), "r--p");
	ck_assert(slab_heap_free(&heap));
}
END_TEST

/* ---- A system that refuses ---- */

/* Makes and ends objects, each of which may be refused; returns whether all have their bytes. */
static bool
go_on_anyway(slab_heap *heap, struct object *objects, int n, uint64_t *seed)
{
	for (int i = 0; i < 4 * n; i++) {
		struct object *object = &objects[next_random(seed) % (unsigned)n];

		if (object->at == NULL)
			make_object(heap, object, seed);
		else if (!bytes_are(object->at, object->size, object->fill))
			return false;
		else if (slab_free(heap, object->at))
			object->at = NULL;
	}
	slab_heap_trim(heap);
	return true;
}

START_TEST(a_heap_survives_every_refusal)
{
	enum { N = 100 };

	for (int call = 1;; call++) {
		struct object objects[N] = {{NULL, 0, 0}};
		slab_heap heap = new_heap((size_t)1 << 30);
		size_t span;
		bool came;

		uint64_t seed = (uint64_t)call;
		fail_call(call, CALLS_NO_MEMORY);
		ck_assert(go_on_anyway(&heap, objects, N, &seed));
		came = has_failed();
		for (int i = 0; i < N; i++)
			ck_assert(objects[i].at == NULL || end_object(&heap, &objects[i]));
		ck_assert(slab_heap_trim(&heap) && heap.slabs == 0);
		span = heap.slots * SLAB_SLOT;
		ck_assert_str_eq(maps_rights((void *)heap.base, span + SLAB_SLOT), "---p");
		ck_assert_uint_eq(maps_resident((void *)heap.base, span), 0);
		/* The end can be refused, too, and tried again. */
		fail_call(call, CALLS_NO_MEMORY);
		if (!slab_heap_free(&heap))
			ck_assert(has_failed() && slab_heap_free(&heap));
		fail_call(0, 0);
		ck_assert_str_eq(maps_rights((void *)heap.base, span), "hole");
		if (!came)
			break;
	}
}
END_TEST

int
main(int argc, char **argv)
{
	Suite *suite = suite_create("slab");
	TCase *tcase = tcase_create("slab");

	if (argc > 1 && strcmp(argv[1], "all") == 0)
		steps = 2000000;
	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, every_byte_is_its_owners, 0, 3);
	tcase_add_test(tcase, each_thread_has_a_heap);
	tcase_add_test(tcase, a_reservation_is_no_memory_and_what_is_free_goes_back);
	tcase_add_test(tcase, a_full_heap_says_so_and_goes_on);
	tcase_add_test(tcase, only_objects_are_freed_and_each_once);
	tcase_add_test(tcase, fences_fault_and_so_do_books);
	tcase_add_test(tcase, a_heap_survives_every_refusal);
	suite_add_tcase(suite, tcase);
	return run_suite(suite);
}
