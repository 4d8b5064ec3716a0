/* What the suites of code heaps share: functions of the simplest kind. */
#ifndef TESTS_HEAP_KIT_H
#define TESTS_HEAP_KIT_H

#ifndef PAGES_ALLOW_EXEC
# define PAGES_ALLOW_EXEC
#endif
#include <check.h>
#include <memory_pages/heap.h>
#include <stdlib.h>

#include "code.h"
#include "needs.h"

/* For what comes back of retired code. */
#define needs_barrier() needs(mpages_exec_support().while_run, "a barrier on other processors")

static inline bool
error_is(mpages_status status, const char *operation)
{
	const mpages_error *error = mpages_last_error();

	return error->status == status && strcmp(error->operation, operation) == 0;
}

/* A function of so many bytes that returns a byte; what is behind it is never run. */
static inline mpages_code
function(mpages_heap *heap, size_t size, size_t align, const void *near, unsigned char byte)
{
	mpages_draft draft = mpages_heap_draft(heap, size, align, near);
	code_word made[] = CODE(byte);
	mpages_code none = {NULL, 0};

	if (!mpages_heap_write(heap, draft, 0, made, sizeof made))
		return none;
	return mpages_heap_publish(heap, &draft);
}

static inline int
run_code(mpages_code fn)
{
	return code_call(mpages_code_entry(fn).fn);
}

static inline mpages_heap *
new_heap(void)
{
	mpages_heap *heap = mpages_heap_new();

	ck_assert_ptr_nonnull(heap);
	return heap;
}

#endif
