/* What the parts of the parser share. Each goes on from the next token, and does not come back
 * where something is wrong. */
#ifndef JIT_PARSE_H
#define JIT_PARSE_H

#include <setjmp.h>

#include "lex.h"

typedef struct variable {
	tree_name name;
	unsigned index;
} variable;

typedef struct call {
	tree_node *node;
	tree_name name;
	unsigned arguments;
} call;

typedef struct parser {
	tree_program *made;
	lexer lexer;
	token token; /* the next one */
	jmp_buf failed;
	unsigned nesting;
	tree_function *function;            /* the one that is being parsed */
	variable variables[MOST_VARIABLES]; /* that are in sight, the innermost last */
	unsigned in_sight;
	call *calls; /* to be given their functions at the end */
	size_t n_calls, room_for_calls;
} parser;

/* Says what is wrong, and ends the parsing. */
#define WRONG(parser, at, ...) \
	(program_say((parser)->made->file, (parser)->made->text, at, __VA_ARGS__), \
	 longjmp((parser)->failed, 1))

_Noreturn void parse_no_memory(parser *p);
tree_node *parse_node(parser *p, tree_kind kind, tree_place at);
int parse_is_same(tree_name a, tree_name b);

/* The next token; whether it is that, which is taken then; and where nothing else will do. */
token parse_take(parser *p);
int parse_accept(parser *p, token_kind kind);
token parse_expect(parser *p, token_kind kind, const char *what);

/* Goes one deeper; p->nesting-- goes back. */
void parse_nest(parser *p);

unsigned parse_array_of(parser *p, token named);
unsigned parse_variable_of(parser *p, token named);

tree_node *parse_expression(parser *p);

#endif
