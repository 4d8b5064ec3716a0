/* A function's place, name and frames to an ELF object: headers, a section of code whose bytes are
 * elsewhere, its frames, one symbol, and names. */
#include "elf_object.h"

#include <string.h>

#include "cpu.h"

/* The format's own structures, of 64-bit machines; systems that have others have no header for
 * them. */
typedef struct elf_header {
	unsigned char magic[4], class, data, version, padding[9];
	uint16_t type, machine;
	uint32_t format_version;
	uint64_t entry, segments, sections;
	uint32_t flags;
	uint16_t header_size, segment_size, n_segments, section_size, n_sections, names;
} elf_header;

typedef struct elf_section {
	uint32_t name, type;
	uint64_t flags, address, offset, size;
	uint32_t link, info;
	uint64_t alignment, entry_size;
} elf_section;

typedef struct elf_symbol {
	uint32_t name;
	unsigned char info, other;
	uint16_t section;
	uint64_t value, size;
} elf_symbol;

enum {
	CLASS_64 = 2,
	LITTLE = 1,
	BIG = 2,
	EXECUTABLE = 2, /* addresses are final */
	PROGBITS = 1,
	SYMTAB = 2,
	STRTAB = 3,
	NOBITS = 8,
	ALLOCATED = 2,
	CODE = 4,
	GLOBAL_FUNCTION = 1 << 4 | 2,
};

/* ORDER SECTION */
enum {
	NO_SECTION,
	TEXT,
	EH_FRAME,
	SYMBOLS,
	NAMES,
	SECTIONS
};

enum {
	NO_SYMBOL,
	FUNCTION,
	N_SYMBOLS
};

/* ORDER SECTION. The names of sections, and behind them that of the function. */
static const char names[] = "\0.text\0.eh_frame\0.symtab\0.strtab";

enum {
	TEXT_NAME = 1,
	EH_FRAME_NAME = TEXT_NAME + sizeof ".text",
	SYMTAB_NAME = EH_FRAME_NAME + sizeof ".eh_frame",
	STRTAB_NAME = SYMTAB_NAME + sizeof ".symtab",
	FUNCTION_NAME = sizeof names
};

typedef struct elf_object {
	elf_header header;
	elf_section sections[SECTIONS];
	elf_symbol symbols[N_SYMBOLS];
	/* Then the frames, and the names. */
} elf_object;

static size_t
names_size(const char *name)
{
	return FUNCTION_NAME + strlen(name) + 1;
}

size_t
mpages_elf_size(const char *name, mpages_bytes frames)
{
	if (sizeof(void *) != sizeof(uint64_t) || mpages_cpu_frames_of() == NULL)
		return 0;
	return sizeof(elf_object) + mpages_eh_frame_size(frames) + names_size(name);
}

void
mpages_elf_write(void *to, mpages_code code, const char *name, mpages_bytes frames)
{
	const uint16_t one = 1;
	size_t frames_at = sizeof(elf_object), frames_size = mpages_eh_frame_size(frames);
	size_t names_at = frames_at + frames_size;
	unsigned char *bytes = to;
	elf_object object = {
		.header = {
			.magic = {0x7f, 'E', 'L', 'F'},
			.class = CLASS_64,
			.data = *(const unsigned char *)&one == 1 ? LITTLE : BIG,
			.version = 1,
			.type = EXECUTABLE,
			.machine = mpages_cpu_frames_of()->machine,
			.format_version = 1,
			.sections = offsetof(elf_object, sections),
			.header_size = sizeof(elf_header),
			.section_size = sizeof(elf_section),
			.n_sections = SECTIONS,
			.names = NAMES,
		},
		.sections = {
			[TEXT] = {
				.name = TEXT_NAME,
				.type = NOBITS,
				.flags = ALLOCATED | CODE,
				.address = (uintptr_t)code.address,
				.size = code.size,
				.alignment = 1,
			},
			[EH_FRAME] = {
				.name = EH_FRAME_NAME,
				.type = PROGBITS,
				.flags = ALLOCATED,
				.address = (uintptr_t)(bytes + frames_at),
				.offset = frames_at,
				.size = frames_size,
				.alignment = sizeof(uint64_t),
			},
			[SYMBOLS] = {
				.name = SYMTAB_NAME,
				.type = SYMTAB,
				.offset = offsetof(elf_object, symbols),
				.size = sizeof object.symbols,
				.link = NAMES,
				.info = FUNCTION, /* the first that is global */
				.alignment = sizeof(uint64_t),
				.entry_size = sizeof(elf_symbol),
			},
			[NAMES] = {
				.name = STRTAB_NAME,
				.type = STRTAB,
				.offset = names_at,
				.size = names_size(name),
				.alignment = 1,
			},
		},
		.symbols = {
			[FUNCTION] = {
				.name = FUNCTION_NAME,
				.info = GLOBAL_FUNCTION,
				.section = TEXT,
				.value = (uintptr_t)code.address,
				.size = code.size,
			},
		},
	};

	memcpy(bytes, &object, sizeof object);
	mpages_eh_frame_write(bytes + frames_at, code, frames);
	memcpy(bytes + names_at, names, FUNCTION_NAME);
	memcpy(bytes + names_at + FUNCTION_NAME, name, strlen(name) + 1);
}
