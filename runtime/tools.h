/* Code for the tools: profilers, debuggers and unwinders find functions made at run time.
 *
 * All of it is optional, and one part does not need another. What is told is a function's place,
 * as heaps give it; of other code, such as that of a pair, make an mpages_code of its address and
 * size. Tell after the code is published, and take it back before it is retired.
 *
 *	mpages_bytes frames = mpages_frame_pointer();
 *	mpages_unwind *unwind = mpages_unwind_add(code, frames);
 *	mpages_gdb *gdb = mpages_gdb_add(code, "fib", frames);
 *
 *	if (!mpages_perf_map_add(code, "fib"))
 *		...
 *
 * Any thread may call all of this at any time. After a fork the child knows what its parent told,
 * and may add to it and take from it. */
#ifndef MEMORY_PAGES_TOOLS_H
#define MEMORY_PAGES_TOOLS_H

#include "heap.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Frames ---- */

/* Call frame instructions, as DWARF has them, of code that starts with the usual two instructions
 * and keeps its frame pointer up to the last two: push rbp; mov rbp, rsp on x86-64, stp x29, x30,
 * [sp, #-16]!; mov x29, sp on aarch64. Empty elsewhere.
 *
 * Instructions of your own describe any other code: what changes from the state at the entry,
 * in which all registers are the caller's, with a code alignment of 1 and a data alignment of
 * -8. None at all are right for code that never moves the stack pointer. */
MPAGES_MUST_USE mpages_bytes mpages_frame_pointer(void);

/* ---- Unwinding: C++ exceptions, _Unwind_Backtrace, pthread_cancel ---- */

typedef struct mpages_unwind mpages_unwind;

/* Lets the unwinder of the program pass through a function; NULL on failure. It fails as
 * unsupported where nothing has an unwinder: a C program is linked with libgcc_s for it, a C++
 * program always is. */
MPAGES_MUST_USE mpages_unwind *mpages_unwind_add(mpages_code code, mpages_bytes frames);

/* Takes that back, and empties *unwind; NULL is none already. */
void mpages_unwind_remove(mpages_unwind **unwind);

/* ---- gdb and lldb: the GDB JIT interface ---- */

typedef struct mpages_gdb mpages_gdb;

/* Tells a debugger, now or when it attaches, a function's name and frames; NULL on failure. */
MPAGES_MUST_USE mpages_gdb *mpages_gdb_add(mpages_code code, const char *name,
                                           mpages_bytes frames);

/* Takes that back, and empties *gdb; NULL is none already. */
void mpages_gdb_remove(mpages_gdb **gdb);

/* ---- perf ---- */

/* Adds a function to the map that perf reads, /tmp/perf-PID.map; each process writes its own.
 * Control characters in a name become '?', and what is over 255 bytes is cut. What is in the
 * map stays, since perf reads it at the end: where room is used again, the last that was told
 * counts. */
bool mpages_perf_map_add(mpages_code code, const char *name);

/* Adds a function with its bytes to the dump that perf reads afterwards, /tmp/jit-PID.dump; each
 * process writes its own, and keeps a page of it mapped, by which perf finds it:
 *
 *	perf record -k mono ./program
 *	perf inject --jit -i perf.data -o named.data
 *	perf report -i named.data
 *
 * From then on perf knows it by that name, cut as in the map, until room is used again and told of
 * again. The dump stays, for perf to read; x86-64 and aarch64. */
bool mpages_perf_dump_add(mpages_code code, const char *name);

#ifdef __cplusplus
}
#endif

#endif
