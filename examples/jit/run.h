/* Programs run: by the interpreter, and as machine code. Both give the same outcome. */
#ifndef JIT_RUN_H
#define JIT_RUN_H

#include "tree.h"

typedef struct outcome {
	int64_t value;     /* of main */
	const tree_node *fault; /* what the program stopped at; NULL where it came to its end */
} outcome;

/* What went wrong at a node. */
const char *fault_text(const tree_node *fault);

/* Both run main with as many arguments as it takes, and memory for all arrays. */
outcome interpret(const tree_program *program, int64_t *memory, int64_t *stack,
                  const int64_t *arguments);

/* How many elements the interpreter's stack must have. */
#define INTERPRETER_STACK ((size_t)(MOST_DEPTH + 1) * MOST_VARIABLES)

typedef struct compiled_program compiled_program;

/* Makes machine code of a program; NULL where that cannot be, which has been said then. Where
 * it is to be told to tools, gdb and perf know its functions by their names. */
compiled_program *compile(const tree_program *program, int tell);
outcome compiled_run(const compiled_program *code, int64_t *memory, const int64_t *arguments);
size_t compiled_bytes(const compiled_program *code);
void compiled_free(compiled_program *code);

#endif
