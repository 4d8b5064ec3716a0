/* How each processor's calls look to tools: numbers of registers as DWARF has them, and of
 * machines as ELF has them. */
#include "cpu.h"

enum {
	/* DW_CFA_*; the high two bits of some hold the operation, and the others an operand. */
	ADVANCE = 0x40,
	OFFSET = 0x80,
	DEF_CFA = 0x0c,
	DEF_CFA_REGISTER = 0x0d,
	DEF_CFA_OFFSET = 0x0e,
	/* ELF's EM_*. */
	ELF_X86_64 = 62,
	ELF_AARCH64 = 183
};

#if defined __x86_64__
enum {
	BP = 6,
	SP = 7,
	RETURN = 16
};

/* The call has pushed where it returns to. */
static const unsigned char at_entry[] = {DEF_CFA, SP, 8, OFFSET | RETURN, 1};

static const unsigned char with_pointer[] = {
	ADVANCE | 1, DEF_CFA_OFFSET, 16, OFFSET | BP, 2, /* push rbp */
	ADVANCE | 3, DEF_CFA_REGISTER, BP,               /* mov rbp, rsp */
};

static const mpages_cpu_frames frames = {
	.machine = ELF_X86_64,
	.return_register = RETURN,
	.at_entry = {at_entry, sizeof at_entry},
	.with_pointer = {with_pointer, sizeof with_pointer},
};
#elif defined __aarch64__
enum {
	FP = 29,
	LR = 30,
	SP = 31
};

/* Where it returns to is in a register. */
static const unsigned char at_entry[] = {DEF_CFA, SP, 0};

static const unsigned char with_pointer[] = {
	/* stp x29, x30, [sp, #-16]! */
	ADVANCE | 4, DEF_CFA_OFFSET, 16, OFFSET | FP, 2, OFFSET | LR, 1,
	/* mov x29, sp */
	ADVANCE | 4, DEF_CFA_REGISTER, FP,
};

static const mpages_cpu_frames frames = {
	.machine = ELF_AARCH64,
	.return_register = LR,
	.at_entry = {at_entry, sizeof at_entry},
	.with_pointer = {with_pointer, sizeof with_pointer},
};
#else
static const mpages_cpu_frames frames;
#endif

const mpages_cpu_frames *
mpages_cpu_frames_of(void)
{
	return frames.machine == 0 ? NULL : &frames;
}
