/* Trees to machine code: each function is generated, given room in a code heap where calls
 * reach the others, bound to those, written and published. */
#define PAGES_ALLOW_EXEC
#include <memory_pages/tools.h>

#include <stdio.h>
#include <stdlib.h>

#include "emit.h"
#include "run.h"

struct compiled_program {
	const tree_program *program;
	mpages_heap *heap;
	unsigned n; /* functions, and behind them the entry */
	mpages_code *codes;
	mpages_gdb **told;
	const tree_node **sites; /* where code may stop */
	size_t n_sites, room_for_sites, at_exit, bytes;
};

/* What is generated of all functions, before it has a place. */
typedef struct generator {
	const emitter *emitter;
	compiled_program *made;
	emit_code *all, *c; /* the one that is being generated */
	mpages_draft *drafts;
	int failed;
} generator;

/* ---- Trees ---- */

static void expression(generator *g, const tree_node *e);

static uint32_t
site_of(generator *g, const tree_node *at)
{
	compiled_program *made = g->made;

	if (made->n_sites == made->room_for_sites) {
		size_t room = made->room_for_sites * 2 + 64;
		const tree_node **more = realloc(made->sites, room * sizeof *more);

		if (more == NULL) {
			g->failed = 1;
			return 0;
		}
		made->sites = more;
		made->room_for_sites = room;
	}
	made->sites[made->n_sites] = at;
	return (uint32_t)made->n_sites++;
}

static const tree_array *
array_of(const generator *g, const tree_node *at)
{
	return &g->made->program->arrays[at->index];
}

/* Both sides of something: the left one and the value. What is simple needs no push. */
static void
both_sides(generator *g, const tree_node *left, const tree_node *right)
{
	int simple = right->kind == NODE_NUMBER || right->kind == NODE_VARIABLE;

	expression(g, left);
	if (simple)
		g->emitter->keep(g->c);
	else
		g->emitter->push(g->c);
	expression(g, right);
	if (!simple)
		g->emitter->pop(g->c);
}

/* 1 or 0: whether both, or either. */
static void
shortcut(generator *g, const tree_node *e)
{
	const emitter *to = g->emitter;
	int either = e->kind == NODE_EITHER;
	size_t first, second, done;

	expression(g, e->a);
	if (either)
		to->unary(g->c, OP_NOT);
	first = to->jump_if_zero(g->c);
	expression(g, e->b);
	second = to->jump_if_zero(g->c);
	to->number(g->c, 1);
	done = to->jump(g->c);
	if (either) {
		/* The second one was zero. */
		to->land(g->c, second, g->c->size);
		to->number(g->c, 0);
		second = to->jump(g->c);
		to->land(g->c, first, g->c->size);
		to->number(g->c, 1);
	} else {
		to->land(g->c, first, g->c->size);
		to->land(g->c, second, g->c->size);
		to->number(g->c, 0);
		second = to->jump(g->c);
	}
	to->land(g->c, done, g->c->size);
	to->land(g->c, second, g->c->size);
}

static void
expression(generator *g, const tree_node *e)
{
	const emitter *to = g->emitter;
	unsigned n = 0;

	switch (e->kind) {
	case NODE_NUMBER:
		to->number(g->c, e->number);
		break;
	case NODE_VARIABLE:
		to->load(g->c, e->index);
		break;
	case NODE_ELEMENT:
		expression(g, e->a);
		to->load_element(g->c, array_of(g, e), site_of(g, e));
		break;
	case NODE_CALL:
		for (const tree_node *a = e->a; a != NULL; a = a->next, n++) {
			expression(g, a);
			to->push(g->c);
		}
		to->call(g->c, e->index, n, site_of(g, e));
		break;
	case NODE_UNARY:
		expression(g, e->a);
		to->unary(g->c, e->op);
		break;
	case NODE_BOTH:
	case NODE_EITHER:
		shortcut(g, e);
		break;
	default:
		both_sides(g, e->a, e->b);
		to->binary(g->c, e->op, e->op == OP_DIV || e->op == OP_MOD ? site_of(g, e) : 0);
	}
}

static void
statements(generator *g, const tree_node *s)
{
	const emitter *to = g->emitter;
	size_t start, out, end;

	for (; s != NULL; s = s->next) {
		start = g->c->size;
		switch (s->kind) {
		case NODE_SET:
			expression(g, s->a);
			to->store(g->c, s->index);
			break;
		case NODE_SET_ELEMENT:
			both_sides(g, s->a, s->b);
			to->store_element(g->c, array_of(g, s), site_of(g, s));
			break;
		case NODE_IF:
			expression(g, s->a);
			out = to->jump_if_zero(g->c);
			statements(g, s->b);
			end = to->jump(g->c);
			to->land(g->c, out, g->c->size);
			statements(g, s->c);
			to->land(g->c, end, g->c->size);
			break;
		case NODE_WHILE:
			expression(g, s->a);
			out = to->jump_if_zero(g->c);
			statements(g, s->b);
			to->land(g->c, to->jump(g->c), start);
			to->land(g->c, out, g->c->size);
			break;
		case NODE_RETURN:
			expression(g, s->a);
			to->end(g->c);
			break;
		default:
			expression(g, s->a);
		}
	}
}

static void
generate(generator *g)
{
	const tree_program *program = g->made->program;

	for (unsigned i = 0; i < program->n_functions; i++) {
		const tree_function *f = &program->functions[i];

		g->c = &g->all[i];
		g->c->parameters = f->parameters;
		g->c->variables = f->variables;
		g->emitter->begin(g->c);
		statements(g, f->body);
		g->emitter->number(g->c, 0);
		g->emitter->end(g->c);
		g->failed |= g->c->failed;
	}
	g->c = &g->all[program->n_functions];
	g->made->at_exit = g->emitter->entry(g->c, program->functions[program->main].parameters,
	                                     program->main);
	g->failed |= g->c->failed;
}

/* ---- Code ---- */

static int
say_refused(const char *what)
{
	char why[256];

	mpages_error_text(mpages_last_error(), why, sizeof why);
	fprintf(stderr, "%s: %s\n", what, why);
	return 0;
}

/* Has room for all of them; drafts say where they will run before there is any code. */
static int
find_room(generator *g)
{
	compiled_program *made = g->made;

	for (unsigned i = 0; i < made->n; i++) {
		const void *near = i == 0 ? NULL : g->drafts[0].address;

		g->drafts[i] = mpages_heap_draft(made->heap, g->all[i].size, 16, near);
		if (!mpages_draft_ok(g->drafts[i]))
			return say_refused("no room for code");
		made->bytes += g->all[i].size;
	}
	return 1;
}

static int
bind_calls(generator *g)
{
	for (unsigned i = 0; i < g->made->n; i++) {
		emit_code *c = &g->all[i];

		for (size_t k = 0; k < c->n_calls; k++) {
			uint32_t at = c->calls[k].at;
			const void *from = (const char *)g->drafts[i].address + at;
			const void *to = g->drafts[c->calls[k].function].address;

			if (g->emitter->bind(c->bytes + at, from, to))
				continue;
			fprintf(stderr, "a call that is too far\n");
			return 0;
		}
	}
	return 1;
}

static int
publish(generator *g)
{
	compiled_program *made = g->made;

	for (unsigned i = 0; i < made->n; i++) {
		emit_code *c = &g->all[i];

		if (!mpages_heap_write(made->heap, g->drafts[i], 0, c->bytes, c->size))
			return say_refused("no code");
		made->codes[i] = mpages_heap_publish(made->heap, &g->drafts[i]);
		if (!mpages_code_ok(made->codes[i]))
			return say_refused("no code");
	}
	return 1;
}

static int
tell_tools(compiled_program *made)
{
	for (unsigned i = 0; i < made->n; i++) {
		const tree_function *f = &made->program->functions[i];
		char called[256] = "(entry)";

		if (i < made->program->n_functions)
			snprintf(called, sizeof called, "%.*s", (int)f->name.length, f->name.at);
		made->told[i] = mpages_gdb_add(made->codes[i], called, mpages_frame_pointer());
		if (made->told[i] == NULL || !mpages_perf_dump_add(made->codes[i], called))
			return say_refused("tools cannot be told");
	}
	return 1;
}

compiled_program *
compile(const tree_program *program, int tell)
{
	unsigned n = program->n_functions + 1;
	compiled_program *made = calloc(1, sizeof *made);
	generator g = {.emitter = emitter_here(), .made = made};
	int ok = 0;

	g.all = calloc(n, sizeof *g.all);
	g.drafts = calloc(n, sizeof *g.drafts);
	if (made != NULL) {
		made->program = program;
		made->n = n;
		made->codes = calloc(n, sizeof *made->codes);
		made->told = calloc(n, sizeof *made->told);
		made->heap = mpages_heap_new();
	}
	if (g.emitter == NULL) {
		fprintf(stderr, "no code can be generated for this processor\n");
	} else if (g.all == NULL || g.drafts == NULL || made == NULL || made->codes == NULL ||
	           made->told == NULL || made->heap == NULL) {
		fprintf(stderr, "out of memory\n");
	} else {
		generate(&g);
		if (g.failed)
			fprintf(stderr, "out of memory, or a function of over half a mebibyte\n");
		else
			ok = find_room(&g) && bind_calls(&g) && publish(&g);
		if (ok && tell)
			ok = tell_tools(made);
	}
	for (unsigned i = 0; g.all != NULL && i < n; i++) {
		free(g.all[i].bytes);
		free(g.all[i].calls);
	}
	free(g.all);
	free(g.drafts);
	if (ok)
		return made;
	compiled_free(made);
	return NULL;
}

outcome
compiled_run(const compiled_program *code, int64_t *memory, const int64_t *arguments)
{
	mpages_code entry = code->codes[code->n - 1];
	emit_context c = {
		.memory = memory,
		.exit = (const char *)entry.address + code->at_exit,
		.depth = MOST_DEPTH,
	};
	outcome result = {0, NULL};

	for (unsigned i = 0; i < code->program->functions[code->program->main].parameters; i++)
		c.arguments[i] = arguments[i];
	result.value = ((emit_entry *)mpages_code_entry(entry).fn)(&c);
	if (c.site != 0)
		result = (outcome){0, code->sites[c.site - 1]};
	return result;
}

size_t
compiled_bytes(const compiled_program *code)
{
	return code->bytes;
}

void
compiled_free(compiled_program *code)
{
	if (code == NULL)
		return;
	for (unsigned i = 0; code->told != NULL && i < code->n; i++)
		mpages_gdb_remove(&code->told[i]);
	/* It ends all code that is in it. */
	mpages_heap_free(&code->heap);
	free(code->codes);
	free(code->told);
	free(code->sites);
	free(code);
}
