/* Call frame instructions to .eh_frame: an entry for what all functions share, one for the
 * function, and an end. */
#include "eh_frame.h"

#include <string.h>

#include "cpu.h"

/* Fixed parts, without the instructions behind them. */
typedef struct shared_entry {
	uint32_t length; /* of what follows */
	uint32_t zero;
	unsigned char version, augmentation, code_alignment, data_alignment, return_register;
} shared_entry;

typedef struct function_entry {
	uint32_t length;
	uint32_t to_shared; /* bytes back, from here */
	uintptr_t address, size;
} function_entry;

enum {
	/* Where the instructions start: what the compiler adds at the end of a struct does not
	 * count. */
	SHARED = offsetof(shared_entry, return_register) + 1,
	FUNCTION = sizeof(function_entry),
	MINUS_8 = 0x78 /* as a signed LEB128 */
};

/* What is filled up is zero, an instruction that does nothing. */
static size_t
filled_up(size_t n)
{
	return (n + sizeof(uintptr_t) - 1) / sizeof(uintptr_t) * sizeof(uintptr_t);
}

static size_t
shared_size(void)
{
	return filled_up(SHARED + mpages_cpu_frames_of()->at_entry.size);
}

size_t
mpages_eh_frame_size(mpages_bytes frames)
{
	if (mpages_cpu_frames_of() == NULL)
		return 0;
	return shared_size() + filled_up(FUNCTION + frames.size) + sizeof(uint32_t);
}

void
mpages_eh_frame_write(void *to, mpages_code code, mpages_bytes frames)
{
	const mpages_cpu_frames *cpu = mpages_cpu_frames_of();
	size_t first = shared_size(), second = filled_up(FUNCTION + frames.size);
	unsigned char *at = to;
	shared_entry shared = {
		.length = (uint32_t)(first - sizeof shared.length),
		.version = 1,
		.code_alignment = 1,
		.data_alignment = MINUS_8,
		.return_register = cpu->return_register,
	};
	function_entry function = {
		.length = (uint32_t)(second - sizeof function.length),
		.to_shared = (uint32_t)(first + offsetof(function_entry, to_shared)),
		.address = (uintptr_t)code.address,
		.size = code.size,
	};

	memset(at, 0, first + second + sizeof(uint32_t));
	memcpy(at, &shared, SHARED);
	memcpy(at + SHARED, cpu->at_entry.ptr, cpu->at_entry.size);
	memcpy(at + first, &function, FUNCTION);
	if (frames.size != 0)
		memcpy(at + first + FUNCTION, frames.ptr, frames.size);
}
