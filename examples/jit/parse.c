/* Tokens to a tree, in which every name is a number. The first mistake is told, and ends it. */
#include <stdio.h>
#include <stdlib.h>

#include "parse.h"

static unsigned
new_variable(parser *p, token named)
{
	if (p->function->variables == MOST_VARIABLES)
		WRONG(p, named.at, "more than %d variables in one function", MOST_VARIABLES);
	p->variables[p->in_sight++] = (variable){named.text, p->function->variables};
	return p->function->variables++;
}

/* ---- Statements ---- */

static tree_node *statements(parser *p);

static tree_node *
statement(parser *p)
{
	token first = p->token, second;
	tree_node *made;

	if (parse_accept(p, TOKEN_IF) || parse_accept(p, TOKEN_WHILE)) {
		made = parse_node(p, first.kind == TOKEN_IF ? NODE_IF : NODE_WHILE, first.at);
		made->a = parse_expression(p);
		made->b = statements(p);
		if (first.kind == TOKEN_IF && parse_accept(p, TOKEN_ELSE)) {
			parse_nest(p);
			made->c = p->token.kind == TOKEN_IF ? statement(p) : statements(p);
			p->nesting--;
		}
		return made;
	}
	if (parse_accept(p, TOKEN_VAR)) {
		second = parse_expect(p, TOKEN_NAME, "a name");
		parse_expect(p, TOKEN_SET, "'='");
		made = parse_node(p, NODE_SET, second.at);
		made->a = parse_expression(p);
		made->index = new_variable(p, second);
	} else if (parse_accept(p, TOKEN_RETURN)) {
		made = parse_node(p, NODE_RETURN, first.at);
		made->a = parse_expression(p);
	} else {
		tree_node *value = parse_expression(p);

		if (p->token.kind != TOKEN_SET) {
			made = parse_node(p, NODE_EVALUATE, first.at);
			made->a = value;
		} else if (value->kind == NODE_VARIABLE || value->kind == NODE_ELEMENT) {
			parse_take(p);
			made = parse_node(p, NODE_SET, value->at);
			made->index = value->index;
			made->a = parse_expression(p);
			if (value->kind == NODE_ELEMENT) {
				made->kind = NODE_SET_ELEMENT;
				made->b = made->a;
				made->a = value->a;
			}
		} else {
			WRONG(p, p->token.at, "only variables and elements of arrays can be set");
		}
	}
	parse_expect(p, TOKEN_SEMICOLON, "';'");
	return made;
}

static tree_node *
statements(parser *p)
{
	unsigned in_sight = p->in_sight;
	tree_node *first = NULL, **last = &first;

	parse_nest(p);
	parse_expect(p, TOKEN_OPEN_BLOCK, "'{'");
	while (!parse_accept(p, TOKEN_CLOSE_BLOCK)) {
		if (p->token.kind == TOKEN_END)
			WRONG(p, p->token.at, "the file ends where '}' is missing");
		*last = statement(p);
		last = &(*last)->next;
	}
	p->in_sight = in_sight;
	p->nesting--;
	return first;
}

/* ---- The whole ---- */

static void
define_array(parser *p)
{
	token named = parse_expect(p, TOKEN_NAME, "a name"), length;

	for (unsigned i = 0; i < p->made->n_arrays; i++)
		if (parse_is_same(p->made->arrays[i].name, named.text))
			WRONG(p, named.at, "there is an array of that name already");
	if (p->made->n_arrays == MOST_ARRAYS)
		WRONG(p, named.at, "more than %d arrays", MOST_ARRAYS);
	parse_expect(p, TOKEN_OPEN_INDEX, "'['");
	length = parse_expect(p, TOKEN_NUMBER, "a number");
	if (length.number < 1 || (uint64_t)length.number > MOST_ELEMENTS - p->made->elements)
		WRONG(p, length.at, "arrays have 1 to %d elements, all together", MOST_ELEMENTS);
	parse_expect(p, TOKEN_CLOSE_INDEX, "']'");
	parse_expect(p, TOKEN_SEMICOLON, "';'");
	p->made->arrays[p->made->n_arrays++] = (tree_array){
		named.text, (uint32_t)p->made->elements, (uint32_t)length.number};
	p->made->elements += (size_t)length.number;
}

static void
define_function(parser *p)
{
	token named = parse_expect(p, TOKEN_NAME, "a name");

	for (unsigned i = 0; i < p->made->n_functions; i++)
		if (parse_is_same(p->made->functions[i].name, named.text))
			WRONG(p, named.at, "there is a function of that name already, in line %u",
			      p->made->functions[i].at.line);
	if (p->made->n_functions == MOST_FUNCTIONS)
		WRONG(p, named.at, "more than %d functions", MOST_FUNCTIONS);
	p->function = &p->made->functions[p->made->n_functions++];
	p->function->name = named.text;
	p->function->at = named.at;
	p->in_sight = 0;
	parse_expect(p, TOKEN_OPEN, "'('");
	while (p->token.kind != TOKEN_CLOSE) {
		if (p->function->parameters == MOST_PARAMETERS)
			WRONG(p, p->token.at, "more than %d parameters", MOST_PARAMETERS);
		if (p->function->parameters++ != 0)
			parse_expect(p, TOKEN_COMMA, "',' or ')'");
		new_variable(p, parse_expect(p, TOKEN_NAME, "a name"));
	}
	parse_take(p);
	p->function->body = statements(p);
}

static unsigned
function_of(parser *p, tree_name wanted, tree_place at)
{
	for (unsigned i = 0; i < p->made->n_functions; i++)
		if (parse_is_same(p->made->functions[i].name, wanted))
			return i;
	WRONG(p, at, "there is no function '%.*s'", (int)wanted.length, wanted.at);
}

static void
parse(parser *p)
{
	parse_take(p);
	while (p->token.kind != TOKEN_END) {
		if (parse_accept(p, TOKEN_ARRAY)) {
			define_array(p);
		} else {
			parse_expect(p, TOKEN_FN, "'fn' or 'array'");
			define_function(p);
		}
	}
	for (size_t i = 0; i < p->n_calls; i++) {
		call *one = &p->calls[i];
		const tree_function *called;

		one->node->index = function_of(p, one->name, one->node->at);
		called = &p->made->functions[one->node->index];
		if (called->parameters != one->arguments)
			WRONG(p, one->node->at, "'%.*s' takes %u arguments, not %u",
			      (int)one->name.length, one->name.at, called->parameters,
			      one->arguments);
	}
	p->made->main = function_of(p, (tree_name){"main", 4}, p->token.at);
}

tree_program *
program_parse(const char *file, const char *text, size_t size)
{
	parser *p = calloc(1, sizeof *p);
	tree_program *made = calloc(1, sizeof *made);

	if (p == NULL || made == NULL) {
		fprintf(stderr, "%s: out of memory\n", file);
		free(p);
		free(made);
		return NULL;
	}
	made->file = file;
	made->text = text;
	p->made = made;
	p->lexer = (lexer){text, text + size, {1, 1}};
	if (setjmp(p->failed) == 0) {
		parse(p);
	} else {
		program_free(p->made);
		p->made = NULL;
	}
	made = p->made;
	free(p->calls);
	free(p);
	return made;
}
