/* Programs as trees: what the parser makes, and the interpreter and the compiler go along. */
#ifndef JIT_TREE_H
#define JIT_TREE_H

#include <stddef.h>
#include <stdint.h>

enum {
	MOST_DEPTH = 10000, /* calls inside calls */
	MOST_NESTING = 100, /* of expressions and blocks */
	MOST_PARAMETERS = 8,
	MOST_VARIABLES = 100, /* of one function */
	MOST_FUNCTIONS = 1000,
	MOST_ARRAYS = 100,
	MOST_ELEMENTS = 1 << 24 /* of all arrays together */
};

/* ORDER OPERATOR */
typedef enum tree_op {
	OP_MUL, OP_DIV, OP_MOD, OP_ADD, OP_SUB, OP_SHL, OP_SHR,
	OP_LT, OP_LE, OP_GT, OP_GE, OP_EQ, OP_NE, OP_AND, OP_XOR, OP_OR,
	OP_NEGATE, OP_NOT, OP_INVERT
} tree_op;

typedef enum tree_kind {
	/* Expressions. */
	NODE_NUMBER,   /* number */
	NODE_VARIABLE, /* index */
	NODE_ELEMENT,  /* of array index, at a */
	NODE_CALL,     /* of function index, with a and those next to it */
	NODE_UNARY,    /* op a */
	NODE_BINARY,   /* a op b */
	NODE_BOTH,     /* a && b */
	NODE_EITHER,   /* a || b */
	/* Statements. */
	NODE_SET,         /* variable index to a */
	NODE_SET_ELEMENT, /* of array index, at a, to b */
	NODE_IF,          /* a, then the block b, else the block c */
	NODE_WHILE,       /* a, the block b */
	NODE_RETURN,      /* a */
	NODE_EVALUATE     /* a, for what it does */
} tree_kind;

typedef struct tree_place {
	unsigned line, column;
} tree_place;

typedef struct tree_node {
	tree_kind kind;
	tree_op op;
	tree_place at;
	int64_t number;
	unsigned index;
	struct tree_node *a, *b, *c;
	struct tree_node *next; /* statement of the block, argument of the call */
} tree_node;

typedef struct tree_name {
	const char *at;
	size_t length;
} tree_name;

typedef struct tree_function {
	tree_name name;
	tree_place at;
	unsigned parameters;
	unsigned variables; /* parameters, which come first, and all others */
	tree_node *body;         /* the first statement */
} tree_function;

typedef struct tree_array {
	tree_name name;
	uint32_t start, length; /* elements of the memory */
} tree_array;

typedef struct tree_program {
	const char *file, *text;
	tree_function functions[MOST_FUNCTIONS];
	tree_array arrays[MOST_ARRAYS];
	unsigned n_functions, n_arrays, main;
	size_t elements;
	struct block *blocks; /* of nodes */
} tree_program;

/* Text, which has to last, to a program. NULL where it is wrong; that has been said then. */
tree_program *program_parse(const char *file, const char *text, size_t size);
void program_free(tree_program *made);

/* Says what is wrong and where, as "FILE:LINE:COLUMN: error: …" and the line with a mark. */
void program_say(const char *file, const char *text, tree_place at, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

#endif
