/* Text to tokens. */
#ifndef JIT_LEX_H
#define JIT_LEX_H

#include "tree.h"

/* ORDER TOKEN */
typedef enum token_kind {
	TOKEN_END, TOKEN_BAD, TOKEN_TOO_LARGE, TOKEN_NAME, TOKEN_NUMBER,
	TOKEN_ARRAY, TOKEN_ELSE, TOKEN_FN, TOKEN_IF, TOKEN_RETURN, TOKEN_VAR, TOKEN_WHILE,
	TOKEN_OR_ELSE, TOKEN_AND_THEN,
	TOKEN_SHL, TOKEN_SHR, TOKEN_LE, TOKEN_GE, TOKEN_EQ, TOKEN_NE,
	TOKEN_LT, TOKEN_GT, TOKEN_SET, TOKEN_NOT, TOKEN_AND, TOKEN_XOR, TOKEN_OR, TOKEN_ADD,
	TOKEN_SUB, TOKEN_MUL, TOKEN_DIV, TOKEN_MOD, TOKEN_INVERT, TOKEN_COMMA,
	TOKEN_SEMICOLON, TOKEN_OPEN, TOKEN_CLOSE, TOKEN_OPEN_BLOCK, TOKEN_CLOSE_BLOCK,
	TOKEN_OPEN_INDEX, TOKEN_CLOSE_INDEX
} token_kind;

typedef struct token {
	token_kind kind;
	tree_place at;
	tree_name text;
	int64_t number;
} token;

typedef struct lexer {
	const char *next, *end;
	tree_place at; /* of what is next */
} lexer;

/* The next token; at the end it is TOKEN_END, as often as that is asked for. */
token lex_next(lexer *from);

#endif
