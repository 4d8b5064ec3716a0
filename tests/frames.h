/* A function in machine code with a frame of its own, void f(void (*g)(void)), that calls g;
 * and one that goes round a number of times, int f(int). */
#ifndef TESTS_FRAMES_H
#define TESTS_FRAMES_H

#include <stdint.h>

#if defined __x86_64__
static const unsigned char frames_call[] = {
	0x55,             /* push rbp */
	0x48, 0x89, 0xe5, /* mov rbp, rsp */
	0xff, 0xd7,       /* call rdi */
	0x5d,             /* pop rbp */
	0xc3,             /* ret */
};
static const unsigned char frames_spin[] = {
	0x89, 0xf8,       /* mov eax, edi */
	0x83, 0xe8, 0x01, /* sub eax, 1 */
	0x75, 0xfb,       /* jne -5 */
	0xc3,             /* ret */
};
# define FRAMES_KNOWN 1
# define FRAMES_MACHINE 62 /* EM_X86_64 */
#elif defined __aarch64__
static const uint32_t frames_call[] = {
	0xa9bf7bfd, /* stp x29, x30, [sp, #-16]! */
	0x910003fd, /* mov x29, sp */
	0xd63f0000, /* blr x0 */
	0xa8c17bfd, /* ldp x29, x30, [sp], #16 */
	0xd65f03c0, /* ret */
};
static const uint32_t frames_spin[] = {
	0x71000400, /* subs w0, w0, #1 */
	0x54ffffe1, /* b.ne -4 */
	0xd65f03c0, /* ret */
};
# define FRAMES_KNOWN 1
# define FRAMES_MACHINE 183 /* EM_AARCH64 */
#else
static const unsigned char frames_call[1], frames_spin[1];
# define FRAMES_KNOWN 0
# define FRAMES_MACHINE 0
#endif

#endif
