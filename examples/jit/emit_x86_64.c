/* Code for x86-64. The value is in rax, the left one in rcx; rbx holds the context, r12 the
 * memory.
 *
 * A frame: the arguments, pushed by the caller from left to right, the return address, rbp, and
 * the other variables downwards. */
#include <string.h>

#include "emit.h"

#define EMIT(c, ...) \
	emit(c, (const unsigned char[]){__VA_ARGS__}, sizeof((unsigned char[]){__VA_ARGS__}))

/* Where a field of the context is, from rbx. */
#define FIELD(name) ((unsigned char)offsetof(emit_context, name))

enum {
	CALL_SIZE = 5
};

/* Where a variable is, from rbp. */
static uint32_t
place_of(const emit_code *c, unsigned variable)
{
	if (variable < c->parameters)
		return 16 + 8 * (c->parameters - 1 - variable);
	return 0u - 8 * (variable - c->parameters + 1);
}

static void
stop_at(emit_code *c, uint32_t site)
{
	EMIT(c, 0x48, 0xc7, 0x43, FIELD(site)); /* mov qword [rbx + site], … */
	emit_word(c, site + 1);
	EMIT(c, 0xff, 0x63, FIELD(exit)); /* jmp [rbx + exit] */
}

/* Stops unless the condition holds that a short jump has: its opcode. */
static void
stop_unless(emit_code *c, unsigned char jump, uint32_t site)
{
	size_t at;

	EMIT(c, jump, 0);
	at = c->size;
	stop_at(c, site);
	if (!c->failed)
		c->bytes[at - 1] = (unsigned char)(c->size - at);
}

static void
call_function(emit_code *c, unsigned function)
{
	emit_call_site(c, function);
	EMIT(c, 0xe8, 0, 0, 0, 0);
}

static size_t
entry(emit_code *c, unsigned arguments, unsigned function)
{
	size_t at_exit;

	EMIT(c, 0x55, 0x48, 0x89, 0xe5); /* push rbp; mov rbp, rsp */
	EMIT(c, 0x53, 0x41, 0x54); /* push rbx; push r12 */
	EMIT(c, 0x48, 0x89, 0xfb); /* mov rbx, rdi */
	EMIT(c, 0x4c, 0x8b, 0x63, FIELD(memory)); /* mov r12, [rbx + memory] */
	EMIT(c, 0x48, 0x89, 0x63, FIELD(stack)); /* mov [rbx + stack], rsp */
	for (unsigned i = 0; i < arguments; i++) /* push qword [rbx + argument] */
		EMIT(c, 0xff, 0x73, (unsigned char)(FIELD(arguments) + 8 * i));
	call_function(c, function);
	at_exit = c->size;
	EMIT(c, 0x48, 0x8b, 0x63, FIELD(stack)); /* mov rsp, [rbx + stack] */
	EMIT(c, 0x41, 0x5c, 0x5b, 0x5d, 0xc3); /* pop r12; pop rbx; pop rbp; ret */
	return at_exit;
}

static void
begin(emit_code *c)
{
	EMIT(c, 0x55, 0x48, 0x89, 0xe5); /* push rbp; mov rbp, rsp */
	EMIT(c, 0x48, 0x81, 0xec); /* sub rsp, … */
	emit_word(c, 8 * (c->variables - c->parameters));
}

static void
end(emit_code *c)
{
	EMIT(c, 0xc9, 0xc3); /* leave; ret */
}

static void
number(emit_code *c, int64_t n)
{
	if (n == (int32_t)n) {
		EMIT(c, 0x48, 0xc7, 0xc0); /* mov rax, … */
		emit_word(c, (uint32_t)n);
	} else {
		EMIT(c, 0x48, 0xb8);
		emit_word(c, (uint32_t)n);
		emit_word(c, (uint32_t)((uint64_t)n >> 32));
	}
}

static void
load(emit_code *c, unsigned variable)
{
	EMIT(c, 0x48, 0x8b, 0x85); /* mov rax, [rbp + …] */
	emit_word(c, place_of(c, variable));
}

static void
store(emit_code *c, unsigned variable)
{
	EMIT(c, 0x48, 0x89, 0x85); /* mov [rbp + …], rax */
	emit_word(c, place_of(c, variable));
}

static void
push(emit_code *c)
{
	EMIT(c, 0x50); /* push rax */
}

static void
pop(emit_code *c)
{
	EMIT(c, 0x59); /* pop rcx */
}

static void
keep(emit_code *c)
{
	EMIT(c, 0x48, 0x89, 0xc1); /* mov rcx, rax */
}

static void
set_if(emit_code *c, unsigned char condition)
{
	EMIT(c, 0x0f, condition, 0xc0, 0x0f, 0xb6, 0xc0); /* setcc al; movzx eax, al */
}

static void
unary(emit_code *c, tree_op op)
{
	if (op == OP_NEGATE) {
		EMIT(c, 0x48, 0xf7, 0xd8); /* neg rax */
	} else if (op == OP_INVERT) {
		EMIT(c, 0x48, 0xf7, 0xd0); /* not rax */
	} else {
		EMIT(c, 0x48, 0x85, 0xc0); /* test rax, rax */
		set_if(c, 0x94); /* sete */
	}
}

/* The processor traps where -2^63 is divided by -1, so nothing is divided by that. */
static void
divide(emit_code *c, tree_op op, uint32_t site)
{
	EMIT(c, 0x48, 0x85, 0xc0); /* test rax, rax */
	stop_unless(c, 0x75, site); /* jnz */
	EMIT(c, 0x48, 0x83, 0xf8, 0xff); /* cmp rax, -1 */
	if (op == OP_DIV) {
		EMIT(c, 0x75, 8); /* jne */
		EMIT(c, 0x48, 0x89, 0xc8, 0x48, 0xf7, 0xd8); /* mov rax, rcx; neg rax */
		EMIT(c, 0xeb, 7); /* jmp */
		EMIT(c, 0x48, 0x91, 0x48, 0x99); /* xchg rax, rcx; cqo */
		EMIT(c, 0x48, 0xf7, 0xf9); /* idiv rcx */
	} else {
		EMIT(c, 0x75, 4); /* jne */
		EMIT(c, 0x31, 0xc0); /* xor eax, eax */
		EMIT(c, 0xeb, 10); /* jmp */
		EMIT(c, 0x48, 0x91, 0x48, 0x99); /* xchg rax, rcx; cqo */
		EMIT(c, 0x48, 0xf7, 0xf9); /* idiv rcx */
		EMIT(c, 0x48, 0x89, 0xd0); /* mov rax, rdx */
	}
}

static void
compare(emit_code *c, unsigned char condition)
{
	EMIT(c, 0x48, 0x39, 0xc1); /* cmp rcx, rax */
	set_if(c, condition);
}

static void
binary(emit_code *c, tree_op op, uint32_t site)
{
	switch (op) {
	case OP_MUL:
		EMIT(c, 0x48, 0x0f, 0xaf, 0xc1); /* imul rax, rcx */
		break;
	case OP_DIV:
	case OP_MOD:
		divide(c, op, site);
		break;
	case OP_ADD:
		EMIT(c, 0x48, 0x01, 0xc8); /* add rax, rcx */
		break;
	case OP_SUB:
		EMIT(c, 0x48, 0x29, 0xc1, 0x48, 0x89, 0xc8); /* sub rcx, rax; mov rax, rcx */
		break;
	case OP_SHL:
		EMIT(c, 0x48, 0x91, 0x48, 0xd3, 0xe0); /* xchg rax, rcx; shl rax, cl */
		break;
	case OP_SHR:
		EMIT(c, 0x48, 0x91, 0x48, 0xd3, 0xf8); /* xchg rax, rcx; sar rax, cl */
		break;
	case OP_LT:
		compare(c, 0x9c);
		break;
	case OP_LE:
		compare(c, 0x9e);
		break;
	case OP_GT:
		compare(c, 0x9f);
		break;
	case OP_GE:
		compare(c, 0x9d);
		break;
	case OP_EQ:
		compare(c, 0x94);
		break;
	case OP_NE:
		compare(c, 0x95);
		break;
	case OP_AND:
		EMIT(c, 0x48, 0x21, 0xc8); /* and rax, rcx */
		break;
	case OP_XOR:
		EMIT(c, 0x48, 0x31, 0xc8); /* xor rax, rcx */
		break;
	default:
		EMIT(c, 0x48, 0x09, 0xc8); /* or rax, rcx */
	}
}

static void
load_element(emit_code *c, const tree_array *a, uint32_t site)
{
	EMIT(c, 0x48, 0x3d); /* cmp rax, length */
	emit_word(c, a->length);
	stop_unless(c, 0x72, site); /* jb */
	EMIT(c, 0x49, 0x8b, 0x84, 0xc4); /* mov rax, [r12 + rax * 8 + …] */
	emit_word(c, a->start * 8);
}

static void
store_element(emit_code *c, const tree_array *a, uint32_t site)
{
	EMIT(c, 0x48, 0x81, 0xf9); /* cmp rcx, length */
	emit_word(c, a->length);
	stop_unless(c, 0x72, site); /* jb */
	EMIT(c, 0x49, 0x89, 0x84, 0xcc); /* mov [r12 + rcx * 8 + …], rax */
	emit_word(c, a->start * 8);
}

static void
call(emit_code *c, unsigned function, unsigned arguments, uint32_t site)
{
	EMIT(c, 0x48, 0x83, 0x6b, FIELD(depth), 1); /* sub qword [rbx + depth], 1 */
	stop_unless(c, 0x79, site); /* jns */
	call_function(c, function);
	EMIT(c, 0x48, 0x83, 0x43, FIELD(depth), 1); /* add qword [rbx + depth], 1 */
	if (arguments != 0)
		EMIT(c, 0x48, 0x83, 0xc4, (unsigned char)(8 * arguments)); /* add rsp, … */
}

static size_t
jump(emit_code *c)
{
	EMIT(c, 0xe9, 0, 0, 0, 0);
	return c->size;
}

static size_t
jump_if_zero(emit_code *c)
{
	EMIT(c, 0x48, 0x85, 0xc0); /* test rax, rax */
	EMIT(c, 0x0f, 0x84, 0, 0, 0, 0); /* jz */
	return c->size;
}

/* The distance stands in the last four bytes of the jump, and counts from behind it. */
static void
land(emit_code *c, size_t from, size_t target)
{
	int32_t distance = (int32_t)((int64_t)target - (int64_t)from);

	if (!c->failed)
		memcpy(c->bytes + from - sizeof distance, &distance, sizeof distance);
}

static int
bind(unsigned char *bytes, const void *at, const void *target)
{
	int64_t distance = (int64_t)(intptr_t)target - (int64_t)(intptr_t)at - CALL_SIZE;
	int32_t near = (int32_t)distance;

	memcpy(bytes + CALL_SIZE - sizeof near, &near, sizeof near);
	return distance == near;
}

const emitter emitter_x86_64 = {
	entry, begin, end, number, load, store, push, pop, keep, unary, binary, load_element,
	store_element, call, jump, jump_if_zero, land, bind,
};
