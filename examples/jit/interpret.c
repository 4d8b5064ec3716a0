/* The tree, walked. What it does is what the language means; machine code has to do the same. */
#include <setjmp.h>
#include <string.h>

#include "run.h"

typedef struct machine {
	const tree_program *program;
	int64_t *memory;
	int64_t *top; /* of the variables of all calls */
	unsigned depth;
	int64_t result; /* of the function that has returned */
	const tree_node *fault;
	jmp_buf stopped;
} machine;

static int64_t evaluate(machine *m, int64_t *variables, const tree_node *e);

const char *
fault_text(const tree_node *fault)
{
	switch (fault->kind) {
	case NODE_BINARY:
		return "division by zero";
	case NODE_CALL:
		return "too many calls inside calls";
	default:
		return "the array has no such element";
	}
}

static _Noreturn void
stop(machine *m, const tree_node *at)
{
	m->fault = at;
	longjmp(m->stopped, 1);
}

/* All arithmetic is that of 64 bits and wraps; counts of shifts too, at 64. */
static int64_t
apply(machine *m, const tree_node *e, int64_t left, int64_t right)
{
	uint64_t a = (uint64_t)left, b = (uint64_t)right;

	switch (e->op) {
	case OP_MUL:
		return (int64_t)(a * b);
	case OP_DIV:
		if (right == 0)
			stop(m, e);
		return right == -1 ? (int64_t)(0 - a) : left / right;
	case OP_MOD:
		if (right == 0)
			stop(m, e);
		return right == -1 ? 0 : left % right;
	case OP_ADD:
		return (int64_t)(a + b);
	case OP_SUB:
		return (int64_t)(a - b);
	case OP_SHL:
		return (int64_t)(a << (b & 63));
	case OP_SHR:
		return left < 0 ? (int64_t)~(~a >> (b & 63)) : (int64_t)(a >> (b & 63));
	case OP_LT:
		return left < right;
	case OP_LE:
		return left <= right;
	case OP_GT:
		return left > right;
	case OP_GE:
		return left >= right;
	case OP_EQ:
		return left == right;
	case OP_NE:
		return left != right;
	case OP_AND:
		return left & right;
	case OP_XOR:
		return left ^ right;
	default:
		return left | right;
	}
}

/* The place is right behind the last value that was computed for it. */
static int64_t *
element(machine *m, const tree_node *at, int64_t index)
{
	const tree_array *a = &m->program->arrays[at->index];

	if ((uint64_t)index >= a->length)
		stop(m, at);
	return &m->memory[a->start + (uint64_t)index];
}

/* Returns whether the function has returned. */
static int
execute(machine *m, int64_t *variables, const tree_node *s)
{
	for (; s != NULL; s = s->next) {
		switch (s->kind) {
		case NODE_SET:
			variables[s->index] = evaluate(m, variables, s->a);
			break;
		case NODE_SET_ELEMENT: {
			int64_t index = evaluate(m, variables, s->a);
			int64_t value = evaluate(m, variables, s->b);

			*element(m, s, index) = value;
			break;
		}
		case NODE_IF:
			if (execute(m, variables, evaluate(m, variables, s->a) != 0 ? s->b : s->c))
				return 1;
			break;
		case NODE_WHILE:
			while (evaluate(m, variables, s->a) != 0)
				if (execute(m, variables, s->b))
					return 1;
			break;
		case NODE_RETURN:
			m->result = evaluate(m, variables, s->a);
			return 1;
		default:
			evaluate(m, variables, s->a);
		}
	}
	return 0;
}

static int64_t
call(machine *m, const tree_function *called, const int64_t *arguments)
{
	int64_t *variables = m->top;

	memcpy(variables, arguments, called->parameters * sizeof *arguments);
	m->top += called->variables;
	if (!execute(m, variables, called->body))
		m->result = 0;
	m->top = variables;
	return m->result;
}

static int64_t
evaluate_call(machine *m, int64_t *variables, const tree_node *e)
{
	int64_t arguments[MOST_PARAMETERS], result;
	unsigned n = 0;

	for (const tree_node *a = e->a; a != NULL; a = a->next)
		arguments[n++] = evaluate(m, variables, a);
	if (m->depth == MOST_DEPTH)
		stop(m, e);
	m->depth++;
	result = call(m, &m->program->functions[e->index], arguments);
	m->depth--;
	return result;
}

static int64_t
evaluate(machine *m, int64_t *variables, const tree_node *e)
{
	int64_t left;

	switch (e->kind) {
	case NODE_NUMBER:
		return e->number;
	case NODE_VARIABLE:
		return variables[e->index];
	case NODE_ELEMENT:
		return *element(m, e, evaluate(m, variables, e->a));
	case NODE_CALL:
		return evaluate_call(m, variables, e);
	case NODE_UNARY:
		left = evaluate(m, variables, e->a);
		if (e->op == OP_NOT)
			return left == 0;
		return e->op == OP_NEGATE ? (int64_t)(0 - (uint64_t)left) : ~left;
	case NODE_BOTH:
		return evaluate(m, variables, e->a) != 0 && evaluate(m, variables, e->b) != 0;
	case NODE_EITHER:
		return evaluate(m, variables, e->a) != 0 || evaluate(m, variables, e->b) != 0;
	default:
		left = evaluate(m, variables, e->a);
		return apply(m, e, left, evaluate(m, variables, e->b));
	}
}

outcome
interpret(const tree_program *program, int64_t *memory, int64_t *stack, const int64_t *arguments)
{
	machine m = {.program = program, .memory = memory, .top = stack};
	outcome result = {0, NULL};

	if (setjmp(m.stopped) == 0)
		result.value = call(&m, &program->functions[program->main], arguments);
	else
		result.fault = m.fault;
	return result;
}
