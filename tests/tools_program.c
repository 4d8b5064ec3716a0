/* A program for real tools to look at: it calls itself through made code that has a name, spins in
 * made code that has a name, or says why it cannot be unwound.
 *
 * tools_program gdb | map | dump | unwind */
#define _GNU_SOURCE
#define PAGES_ALLOW_EXEC
#include <memory_pages/pages.h>
#include <memory_pages/tools.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "frames.h"

static volatile int stops;

__attribute__((noinline)) static void
stop_here(void)
{
	stops++;
}

static mpages_code
make(mpages_heap *heap, const void *bytes, size_t size)
{
	mpages_draft draft = mpages_heap_draft(heap, size, 16, NULL);
	mpages_code none = {NULL, 0};

	return mpages_heap_write(heap, draft, 0, bytes, size) ? mpages_heap_publish(heap, &draft) : none;
}

static int
fail(const char *what)
{
	char why[256];

	mpages_error_text(mpages_last_error(), why, sizeof why);
	fprintf(stderr, "%s: %s\n", what, why);
	return 1;
}

int
main(int argc, char **argv)
{
	const char *how = argc == 2 ? argv[1] : "";
	mpages_heap *heap = mpages_heap_new();
	mpages_code call = make(heap, frames_call, sizeof frames_call);
	mpages_code spin = make(heap, frames_spin, sizeof frames_spin);

	if (strcmp(how, "gdb") == 0) {
		mpages_gdb *first = mpages_gdb_add(call, "made_caller", mpages_frame_pointer());
		mpages_gdb *second = mpages_gdb_add(spin, "made_spinner", (mpages_bytes){NULL, 0});

		if (first == NULL || second == NULL)
			return fail("gdb");
		((void (*)(void (*)(void)))mpages_code_entry(call).fn)(stop_here);
		mpages_gdb_remove(&first);
		((void (*)(void (*)(void)))mpages_code_entry(call).fn)(stop_here);
		mpages_gdb_remove(&second);
	} else if (strcmp(how, "map") == 0) {
		pages_rw draft = pages_rw_new(sizeof frames_spin);
		pages_rx turned;

		if (!pages_rw_store(draft, 0, frames_spin, sizeof frames_spin))
			return fail("map");
		turned = pages_rw_set_protected_exec(&draft);
		spin = (mpages_code){pages_rx_at(turned, 0), sizeof frames_spin};
		if (!mpages_perf_map_add(spin, "made_spinner"))
			return fail("map");
		for (int i = 0; i < 300; i++)
			((int (*)(int))mpages_code_entry(spin).fn)(1000000);
		if (!pages_rx_free(&turned))
			return fail("map");
	} else if (strcmp(how, "dump") == 0) {
		/* Two functions after each other at one place. */
		const char *names[] = {"made_first", "made_second"};

		for (int i = 0; i < 2; i++) {
			if (!mpages_perf_dump_add(spin, names[i]))
				return fail("dump");
			for (int k = 0; k < 300; k++)
				((int (*)(int))mpages_code_entry(spin).fn)(1000000);
		}
		printf("%ld\n", (long)getpid());
	} else if (strcmp(how, "unwind") == 0) {
		mpages_unwind *unwind = mpages_unwind_add(call, mpages_frame_pointer());

		if (unwind == NULL)
			return fail("unwind");
		mpages_unwind_remove(&unwind);
	} else {
		return 2;
	}
	return mpages_heap_free(&heap) ? 0 : 1;
}
