/* Tokens to the trees of expressions. */
#include <stdlib.h>

#include "parse.h"

static tree_node *
call_of(parser *p, token named)
{
	tree_node *made = parse_node(p, NODE_CALL, named.at), **last = &made->a;
	unsigned n = 0;

	while (p->token.kind != TOKEN_CLOSE) {
		if (n != 0)
			parse_expect(p, TOKEN_COMMA, "',' or ')'");
		*last = parse_expression(p);
		/* An expression that is an argument has nobody next to it yet. */
		last = &(*last)->next;
		n++;
	}
	parse_expect(p, TOKEN_CLOSE, "')'");
	if (p->n_calls == p->room_for_calls) {
		size_t room = p->room_for_calls * 2 + 16;
		call *more = realloc(p->calls, room * sizeof *more);

		if (more == NULL)
			parse_no_memory(p);
		p->calls = more;
		p->room_for_calls = room;
	}
	p->calls[p->n_calls++] = (call){made, named.text, n};
	return made;
}

static tree_node *
primary(parser *p)
{
	token first = p->token;
	tree_node *made;

	if (parse_accept(p, TOKEN_OPEN)) {
		made = parse_expression(p);
		parse_expect(p, TOKEN_CLOSE, "')'");
		return made;
	}
	if (parse_accept(p, TOKEN_NUMBER)) {
		made = parse_node(p, NODE_NUMBER, first.at);
		made->number = first.number;
		return made;
	}
	parse_expect(p, TOKEN_NAME, "an expression");
	if (parse_accept(p, TOKEN_OPEN))
		return call_of(p, first);
	if (parse_accept(p, TOKEN_OPEN_INDEX)) {
		made = parse_node(p, NODE_ELEMENT, first.at);
		made->index = parse_array_of(p, first);
		made->a = parse_expression(p);
		parse_expect(p, TOKEN_CLOSE_INDEX, "']'");
		return made;
	}
	made = parse_node(p, NODE_VARIABLE, first.at);
	made->index = parse_variable_of(p, first);
	return made;
}

static tree_node *
unary(parser *p)
{
	static const struct {
		token_kind token;
		tree_op op;
	} prefixes[] = {{TOKEN_SUB, OP_NEGATE}, {TOKEN_NOT, OP_NOT}, {TOKEN_INVERT, OP_INVERT}};
	token sign = p->token;
	tree_node *made;

	for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
		if (!parse_accept(p, prefixes[i].token))
			continue;
		parse_nest(p);
		made = parse_node(p, NODE_UNARY, sign.at);
		made->op = prefixes[i].op;
		made->a = unary(p);
		p->nesting--;
		return made;
	}
	return primary(p);
}

typedef struct infix {
	token_kind token;
	int strength;
	tree_kind kind;
	tree_op op;
} infix;

/* How strongly a sign binds what is on both its sides, and what it makes; NULL: it does not. */
static const infix *
infix_of(token_kind sign)
{
	static const infix all[] = {
		{TOKEN_OR_ELSE, 1, NODE_EITHER, OP_OR}, {TOKEN_AND_THEN, 2, NODE_BOTH, OP_AND},
		{TOKEN_OR, 3, NODE_BINARY, OP_OR}, {TOKEN_XOR, 4, NODE_BINARY, OP_XOR},
		{TOKEN_AND, 5, NODE_BINARY, OP_AND}, {TOKEN_EQ, 6, NODE_BINARY, OP_EQ},
		{TOKEN_NE, 6, NODE_BINARY, OP_NE}, {TOKEN_LT, 7, NODE_BINARY, OP_LT},
		{TOKEN_LE, 7, NODE_BINARY, OP_LE}, {TOKEN_GT, 7, NODE_BINARY, OP_GT},
		{TOKEN_GE, 7, NODE_BINARY, OP_GE}, {TOKEN_SHL, 8, NODE_BINARY, OP_SHL},
		{TOKEN_SHR, 8, NODE_BINARY, OP_SHR}, {TOKEN_ADD, 9, NODE_BINARY, OP_ADD},
		{TOKEN_SUB, 9, NODE_BINARY, OP_SUB}, {TOKEN_MUL, 10, NODE_BINARY, OP_MUL},
		{TOKEN_DIV, 10, NODE_BINARY, OP_DIV}, {TOKEN_MOD, 10, NODE_BINARY, OP_MOD},
	};

	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (all[i].token == sign)
			return &all[i];
	return NULL;
}

/* What binds more strongly than that; the same strength goes from left to right. */
static tree_node *
binary(parser *p, int weaker)
{
	unsigned before = p->nesting;
	tree_node *left, *made;
	const infix *sign;

	parse_nest(p);
	left = unary(p);
	while ((sign = infix_of(p->token.kind)) != NULL && sign->strength > weaker) {
		/* The tree leans to the left, and gets deeper with every sign. */
		parse_nest(p);
		made = parse_node(p, sign->kind, parse_take(p).at);
		made->op = sign->op;
		made->a = left;
		made->b = binary(p, sign->strength);
		left = made;
	}
	p->nesting = before;
	return left;
}

tree_node *
parse_expression(parser *p)
{
	return binary(p, 0);
}
