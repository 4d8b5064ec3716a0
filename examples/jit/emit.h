/* What a processor's code generator does: one function for each thing that the compiler wants
 * done.
 *
 * There are two registers: the value, and beside it the left one of two. Variables are in the
 * frame. */
#ifndef JIT_EMIT_H
#define JIT_EMIT_H

#include "tree.h"

/* What made code and its caller share. The layout is known to the code. */
typedef struct emit_context {
	int64_t *memory;
	const void *exit; /* where code goes that stops */
	void *stack;      /* as it was at the entry */
	int64_t depth;    /* calls that may be made yet */
	int64_t site;     /* where it stopped, plus 1; 0: it came to its end */
	int64_t arguments[MOST_PARAMETERS];
} emit_context;

/* The function that C calls. On x86-64 it takes its argument as Unix does, wherever it runs. */
#ifdef __x86_64__
typedef int64_t __attribute__((sysv_abi)) emit_entry(emit_context *with);
#else
typedef int64_t emit_entry(emit_context *with);
#endif

/* A call in the code, of a function whose place is not known yet. */
typedef struct emit_site {
	uint32_t at, function;
} emit_site;

/* A function being made. Room is added as needed; without memory for it, `failed` is set, and
 * what is emitted then goes nowhere. */
typedef struct emit_code {
	unsigned char *bytes;
	size_t size, room;
	emit_site *calls;
	size_t n_calls, room_for_calls;
	unsigned parameters, variables; /* of the function */
	int failed;
} emit_code;

typedef struct emitter {
	/* An emit_entry, which returns the value of the function, or something if that stops.
	 * Returns where code goes that stops. */
	size_t (*entry)(emit_code *c, unsigned arguments, unsigned function);

	void (*begin)(emit_code *c); /* with the number of parameters and variables set */
	void (*end)(emit_code *c);   /* returns the value */

	void (*number)(emit_code *c, int64_t n);
	void (*load)(emit_code *c, unsigned variable);
	void (*store)(emit_code *c, unsigned variable);
	void (*push)(emit_code *c); /* the value */
	void (*pop)(emit_code *c);  /* to the left one */
	void (*keep)(emit_code *c); /* the value is the left one, too */

	void (*unary)(emit_code *c, tree_op op);
	/* Dividing by 0 stops at the site; so does an index that is too large, and one call too
	 * many. */
	void (*binary)(emit_code *c, tree_op op, uint32_t site);
	void (*load_element)(emit_code *c, const tree_array *a, uint32_t site); /* at the value */
	/* The value, at the left one. */
	void (*store_element)(emit_code *c, const tree_array *a, uint32_t site);
	/* All arguments are pushed. */
	void (*call)(emit_code *c, unsigned function, unsigned arguments, uint32_t site);

	/* Jumps return where they are; where they go is said later. */
	size_t (*jump)(emit_code *c);
	size_t (*jump_if_zero)(emit_code *c);
	void (*land)(emit_code *c, size_t jump, size_t target);

	/* Has the call at that address, in bytes that are written elsewhere, go to a target; 0
	 * where that is too far. */
	int (*bind)(unsigned char *bytes, const void *at, const void *target);
} emitter;

/* That of this processor; NULL where there is none. */
const emitter *emitter_here(void);

extern const emitter emitter_x86_64, emitter_aarch64;

/* Adds bytes to the code. */
void emit(emit_code *c, const void *bytes, size_t n);
void emit_word(emit_code *c, uint32_t word);
void emit_call_site(emit_code *c, unsigned function);

#endif
