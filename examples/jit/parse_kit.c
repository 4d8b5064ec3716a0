/* Tokens, names and nodes for the parser, and what it says. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "parse.h"

enum {
	BLOCK_NODES = 256
};

typedef struct block {
	struct block *next;
	unsigned used;
	tree_node nodes[BLOCK_NODES];
} block;

void
program_say(const char *file, const char *text, tree_place at, const char *format, ...)
{
	const char *line = text;
	va_list arguments;
	size_t length;

	fprintf(stderr, "%s:%u:%u: error: ", file, at.line, at.column);
	va_start(arguments, format);
	vfprintf(stderr, format, arguments);
	va_end(arguments);
	for (unsigned i = 1; i < at.line; i++)
		line = strchr(line, '\n') + 1;
	length = strcspn(line, "\n");
	fprintf(stderr, "\n%.*s\n", (int)(length > 100 ? 100 : length), line);
	if (at.column <= 100) {
		for (unsigned i = 1; i < at.column; i++)
			fputc(line[i - 1] == '\t' ? '\t' : ' ', stderr);
		fputs("^\n", stderr);
	}
}

_Noreturn void
parse_no_memory(parser *p)
{
	fprintf(stderr, "%s: out of memory\n", p->made->file);
	longjmp(p->failed, 1);
}

tree_node *
parse_node(parser *p, tree_kind kind, tree_place at)
{
	block *first = p->made->blocks;
	tree_node *made;

	if (first == NULL || first->used == BLOCK_NODES) {
		first = calloc(1, sizeof *first);
		if (first == NULL)
			parse_no_memory(p);
		first->next = p->made->blocks;
		p->made->blocks = first;
	}
	made = &first->nodes[first->used++];
	made->kind = kind;
	made->at = at;
	return made;
}

int
parse_is_same(tree_name a, tree_name b)
{
	return a.length == b.length && memcmp(a.at, b.at, a.length) == 0;
}

/* ---- Tokens ---- */

token
parse_take(parser *p)
{
	token taken = p->token;

	p->token = lex_next(&p->lexer);
	if (p->token.kind == TOKEN_BAD)
		WRONG(p, p->token.at, "a character that means nothing");
	if (p->token.kind == TOKEN_TOO_LARGE)
		WRONG(p, p->token.at, "a number over 18446744073709551615");
	return taken;
}

int
parse_accept(parser *p, token_kind kind)
{
	if (p->token.kind != kind)
		return 0;
	parse_take(p);
	return 1;
}

token
parse_expect(parser *p, token_kind kind, const char *what)
{
	if (p->token.kind == TOKEN_END && kind != TOKEN_END)
		WRONG(p, p->token.at, "the file ends where %s is missing", what);
	if (p->token.kind != kind)
		WRONG(p, p->token.at, "'%.*s' where %s is missing", (int)p->token.text.length,
		      p->token.text.at, what);
	return parse_take(p);
}

/* ---- Names ---- */

unsigned
parse_array_of(parser *p, token named)
{
	for (unsigned i = 0; i < p->made->n_arrays; i++)
		if (parse_is_same(p->made->arrays[i].name, named.text))
			return i;
	WRONG(p, named.at, "there is no array '%.*s' above", (int)named.text.length,
	      named.text.at);
}

unsigned
parse_variable_of(parser *p, token named)
{
	for (unsigned i = p->in_sight; i-- > 0;)
		if (parse_is_same(p->variables[i].name, named.text))
			return p->variables[i].index;
	WRONG(p, named.at, "there is no variable '%.*s' here", (int)named.text.length,
	      named.text.at);
}

void
parse_nest(parser *p)
{
	if (++p->nesting > MOST_NESTING)
		WRONG(p, p->token.at, "nested deeper than %d", MOST_NESTING);
}

void
program_free(tree_program *made)
{
	while (made->blocks != NULL) {
		block *first = made->blocks;

		made->blocks = first->next;
		free(first);
	}
	free(made);
}
