/* The GDB JIT interface: a list of object files in memory, each of which names one function.
 *
 * gdb finds the list and the function below by their names, which the interface prescribes, as
 * it does the layout of the list. It stops in the function whenever the list has changed. */
#include <stdlib.h>
#include <string.h>

#include "elf_object.h"
#include "os.h"
#define PAGES_ALLOW_EXEC
#include "tools.h"

enum {
	VERSION = 1,
	NOTHING = 0,
	REGISTERED = 1,
	UNREGISTERED = 2
};

typedef struct mpages_gdb jit_code_entry;

struct mpages_gdb {
	jit_code_entry *next, *previous;
	const char *object;
	uint64_t object_size;
};

struct jit_descriptor {
	uint32_t version;
	uint32_t action;
	jit_code_entry *changed;
	jit_code_entry *first;
};

/* Another library of the program may have the same. */
__attribute__((weak)) extern struct jit_descriptor __jit_debug_descriptor;
__attribute__((weak)) void __jit_debug_register_code(void);

struct jit_descriptor __jit_debug_descriptor = {VERSION, NOTHING, NULL, NULL};

__attribute__((noinline)) void
__jit_debug_register_code(void)
{
	/* The compiler must neither leave the call out nor move stores past it. */
	__asm__ volatile("" : : : "memory");
}

static void
tell(jit_code_entry *changed, uint32_t action)
{
	__jit_debug_descriptor.action = action;
	__jit_debug_descriptor.changed = changed;
	__jit_debug_register_code();
	__jit_debug_descriptor.action = NOTHING;
	__jit_debug_descriptor.changed = NULL;
}

static void
link_first(jit_code_entry *entry)
{
	entry->previous = NULL;
	entry->next = __jit_debug_descriptor.first;
	if (entry->next != NULL)
		entry->next->previous = entry;
	__jit_debug_descriptor.first = entry;
}

static void
unlink_entry(jit_code_entry *entry)
{
	if (entry->previous != NULL)
		entry->previous->next = entry->next;
	else
		__jit_debug_descriptor.first = entry->next;
	if (entry->next != NULL)
		entry->next->previous = entry->previous;
}

mpages_gdb *
mpages_gdb_add(mpages_code code, const char *name, mpages_bytes frames)
{
	size_t size = mpages_elf_size(name, frames);
	void *address = (void *)(uintptr_t)code.address;
	mpages_gdb *made = NULL;

	if (code.size == 0)
		mpages_fail(MPAGES_EMPTIED, 0, "tell", address, 0);
	else if (size == 0)
		mpages_fail(MPAGES_UNSUPPORTED, 0, "tell", address, code.size);
	else if ((made = malloc(sizeof *made + size)) == NULL)
		mpages_fail(MPAGES_OUT_OF_MEMORY, 0, "tell", address, code.size);
	if (made == NULL)
		return NULL;
	mpages_elf_write(made + 1, code, name, frames);
	made->object = (const char *)(made + 1);
	made->object_size = size;
	mpages_os_forks_off();
	link_first(made);
	tell(made, REGISTERED);
	mpages_os_forks_on();
	return made;
}

void
mpages_gdb_remove(mpages_gdb **gdb)
{
	if (*gdb == NULL)
		return;
	mpages_os_forks_off();
	unlink_entry(*gdb);
	tell(*gdb, UNREGISTERED);
	mpages_os_forks_on();
	free(*gdb);
	*gdb = NULL;
}
