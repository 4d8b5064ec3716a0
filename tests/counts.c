/* The hot paths, each a thousand times in a function of its own, for counts.lua to count instructions in. */
#define PAGES_ALLOW_EXEC
#include <memory_pages/heap.h>
#include <memory_pages/pages.h>
#include <memory_pages/pooled.h>
#include <memory_pages/vectors.h>

enum {
	TIMES = 1000
};

/* Has a compiler believe that memory is read and written. */
#define USE(address) __asm__ volatile("" : : "g"(address) : "memory")

void count_nothing(void);
void count_view(pages_rw pages);
bool count_store(pages_rw pages);
bool count_turn_pair(pages_rw *pages);
bool count_push(f64_vec *v);
bool count_push_cursor(f64_vec *v);
bool count_push_uninit(f64_vec *v);
bool count_pop(f64_vec *v);
bool count_pooled(mpages_pool *pool);
bool count_vec_pooled(mpages_pool *pool);
bool count_heap(mpages_heap *heap);

/* A loop without anything in it: in the counts of all others, too. */
__attribute__((noinline)) void
count_nothing(void)
{
	for (int i = 0; i < TIMES; i++)
		USE(&i);
}

__attribute__((noinline)) void
count_view(pages_rw pages)
{
	for (int i = 0; i < TIMES; i++) {
		pages_rw_bytes_mut(pages).ptr[i] = 1;
		USE(&i);
	}
}

__attribute__((noinline)) bool
count_store(pages_rw pages)
{
	bool worked = true;

	for (size_t i = 0; i < TIMES; i++)
		worked &= pages_rw_store(pages, i, &i, 1);
	return worked;
}

__attribute__((noinline)) bool
count_turn_pair(pages_rw *pages)
{
	for (int i = 0; i < TIMES; i++) {
		pages_r kept = pages_rw_deny_write(pages);

		*pages = pages_r_allow_write(&kept);
	}
	return pages_rw_ok(*pages);
}

/* A vector in registers, as in a function that has one. */
__attribute__((noinline)) bool
count_push(f64_vec *v)
{
	f64_vec local = *v;
	bool worked = true;

	for (int i = 0; i < TIMES; i++)
		worked &= f64_vec_push(&local, i);
	*v = local;
	return worked;
}

__attribute__((noinline)) bool
count_push_cursor(f64_vec *v)
{
	f64_vec_cursor c = f64_vec_cursor_begin(v);
	bool worked = true;

	for (int i = 0; i < TIMES; i++)
		worked &= f64_vec_cursor_push(&c, i);
	f64_vec_cursor_end(&c);
	return worked;
}

__attribute__((noinline)) bool
count_push_uninit(f64_vec *v)
{
	double *to = f64_vec_push_uninit(v, TIMES);

	if (to == NULL)
		return false;
	for (int i = 0; i < TIMES; i++)
		to[i] = i;
	return true;
}

__attribute__((noinline)) bool
count_pop(f64_vec *v)
{
	f64_vec local = *v;
	double sum = 0, x;

	for (int i = 0; i < TIMES; i++)
		if (f64_vec_pop(&local, &x))
			sum += x;
	*v = local;
	return sum != 0;
}

/* Taken from a pool that has some, and given back. */
__attribute__((noinline)) bool
count_pooled(mpages_pool *pool)
{
	bool worked = true;

	for (int i = 0; i < TIMES; i++) {
		pages_rw_pooled pages = pages_rw_pooled_new_uninit(pool, TIMES);

		worked &= pages_rw_pooled_free(&pages);
	}
	return worked;
}

__attribute__((noinline)) bool
count_vec_pooled(mpages_pool *pool)
{
	bool worked = true;

	for (int i = 0; i < TIMES; i++) {
		f64_vec v = f64_vec_new_from(pool, TIMES);

		worked &= f64_vec_free(&v);
	}
	return worked;
}

/* A function made and retired, over and over, and what follows for all of them; the barrier itself is the
 * kernel's. */
__attribute__((noinline)) bool
count_heap(mpages_heap *heap)
{
	bool worked = true;

	for (int i = 0; i < TIMES; i++) {
		mpages_draft draft = mpages_heap_draft(heap, sizeof i, 16, NULL);
		mpages_code code;

		worked &= mpages_heap_write(heap, draft, 0, &i, sizeof i);
		code = mpages_heap_publish(heap, &draft);
		worked &= mpages_heap_retire(heap, &code);
	}
	return worked && mpages_heap_reclaim(heap);
}

/* What the operations need is there before the first of them, and goes after the last: callgrind also counts
 * what lies between two of them. */
int
main(void)
{
	mpages_pool *pool = mpages_pool_new((size_t)TIMES * TIMES);
	pages_rw_pooled pooled = pages_rw_pooled_new_uninit(pool, TIMES);
	f64_vec from_pool = f64_vec_new_from(pool, TIMES);
	pages_rw pages = pages_rw_new(TIMES);
	f64_vec v = f64_vec_new(4 * TIMES);
	mpages_heap *heap = mpages_heap_new();
	bool worked = pages_rw_ok(pages) && f64_vec_ok(v);

	/* The first time it asks the system for room. */
	worked = worked && mpages_heap_draft(heap, 1, 1, NULL).size == 1;
	worked = worked && pages_rw_pooled_free(&pooled) && f64_vec_free(&from_pool);
	count_nothing();
	count_view(pages);
	worked = worked && count_store(pages) && count_turn_pair(&pages);
	worked = worked && count_push(&v) && count_push_cursor(&v) && count_push_uninit(&v);
	worked = worked && v.len == 3 * TIMES && count_pop(&v);
	worked = worked && count_pooled(pool) && count_vec_pooled(pool) && count_heap(heap);
	worked = worked && mpages_heap_free(&heap) && mpages_pool_free(&pool);
	return worked && f64_vec_free(&v) && pages_rw_free(&pages) ? 0 : 1;
}
