/* What not every machine has: a test that cannot do without says so, and is passed over. */
#ifndef TESTS_NEEDS_H
#define TESTS_NEEDS_H

#include <stdint.h>
#include <stdio.h>

/* Ends the test here, unless the machine has what it needs. */
#define needs(has, what) \
	do { \
		if (!(has)) { \
			printf("passed over, for it needs %s: %s\n", (what), __func__); \
			fflush(stdout); \
			return; \
		} \
	} while (0)

/* A size of pages that is pretended, or 0. */
#define needs_pages_of(size) needs((size) == 0 || (size) >= maps_page_size(), "pages no larger than pretended")
#define needs_many_addresses() needs(SIZE_MAX > UINT32_MAX, "addresses of 64 bits")

/* What emulators of programs lack, as emulated.h finds out. */
#define needs_advice() needs(system_heeds_advice(), "a system that heeds advice")
#define needs_counts() needs(system_counts_only_ours(), "a system that counts only what is the program's")
#define needs_list() needs(system_lists_rights(), "a list of mappings that has the rights of each page")
#define needs_limits() needs(system_keeps_limits(), "a system that keeps limits of memory")
#define needs_listed_stack() needs(system_lists_stack(), "a list of mappings that tells the stack")
#define needs_new_code() needs(system_runs_what_is_written(), "code that is seen where it is written elsewhere")
#define needs_resident() needs(system_tells_resident(), "a system that tells what is in memory")
#define needs_resident_of_each() \
	needs(system_tells_each_resident(), "a system that tells of each page whether it is in memory")
#define needs_whole_pages() needs(system_maps_whole_pages(), "pages of files that are whole where the file ends")
#define needs_wiping() needs(system_wipes_what_it_cannot_read(), "memset where nothing can be read")

#endif
