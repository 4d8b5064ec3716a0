/* Code for aarch64. The value is in x0, the left one in x1; x19 holds the context, x20 the memory,
 * and x9 and x10 whatever is needed in between.
 *
 * A frame: the arguments, pushed by the caller from left to right, 16 bytes each, x29 and x30,
 * and the other variables downwards. */
#include <string.h>

#include "emit.h"

enum {
	X0 = 0,
	X1 = 1,
	X9 = 9,
	X10 = 10,
	X19 = 19,
	X29 = 29,
	/* Conditions. */
	EQ = 0, NE = 1, LO = 3, PL = 5, GE = 10, LT = 11, GT = 12, LE = 13
};

static const uint32_t push_x0 = 0xf81f0fe0; /* str x0, [sp, #-16]! */
static const uint32_t ret = 0xd65f03c0;

/* Where a variable is, from x29. */
static int32_t
place_of(const emit_code *c, unsigned variable)
{
	if (variable < c->parameters)
		return (int32_t)(16 + 16 * (c->parameters - 1 - variable));
	return -8 * (int32_t)(variable - c->parameters + 1);
}

/* A number into a register, 16 bits at a time. */
static void
set(emit_code *c, unsigned reg, uint64_t n)
{
	int inverted = (int64_t)n < 0, first = 1;
	uint64_t rest = inverted ? ~n : n;

	for (unsigned i = 0; i < 4; i++) {
		uint32_t part = (uint32_t)(rest >> 16 * i) & 0xffff;
		uint32_t as_it_is = inverted ? part ^ 0xffff : part;

		if (part == 0 && !(first && (i == 3 || rest >> 16 * i == 0)))
			continue;
		if (!first) /* movk */
			emit_word(c, 0xf2800000 | i << 21 | as_it_is << 5 | reg);
		else if (inverted) /* movn */
			emit_word(c, 0x92800000 | i << 21 | part << 5 | reg);
		else /* movz */
			emit_word(c, 0xd2800000 | i << 21 | part << 5 | reg);
		first = 0;
	}
}

/* Loads and stores a field of the context. */
static void
get_field(emit_code *c, unsigned reg, size_t offset)
{
	emit_word(c, 0xf9400000 | (uint32_t)(offset / 8) << 10 | X19 << 5 | reg);
}

static void
set_field(emit_code *c, unsigned reg, size_t offset)
{
	emit_word(c, 0xf9000000 | (uint32_t)(offset / 8) << 10 | X19 << 5 | reg);
}

static void
stop_at(emit_code *c, uint32_t site)
{
	set(c, X9, (uint64_t)site + 1);
	set_field(c, X9, offsetof(emit_context, site));
	get_field(c, X9, offsetof(emit_context, exit));
	emit_word(c, 0xd61f0000 | X9 << 5); /* br x9 */
}

/* The distance of a jump, which stands in it from some bit on. */
static void
aim(emit_code *c, size_t at, size_t target, unsigned bits, unsigned from)
{
	uint32_t word, distance = (uint32_t)(((int64_t)target - (int64_t)at) / 4);

	if (c->failed)
		return;
	memcpy(&word, c->bytes + at, sizeof word);
	word |= (distance & ((1u << bits) - 1)) << from;
	memcpy(c->bytes + at, &word, sizeof word);
}

/* Stops unless a jump, which has no distance yet, is taken. */
static void
stop_unless(emit_code *c, uint32_t word, uint32_t site)
{
	size_t at = c->size;

	emit_word(c, word);
	stop_at(c, site);
	aim(c, at, c->size, 19, 5);
}

static uint32_t
jump_on(uint32_t condition)
{
	return 0x54000000 | condition;
}

static void
call_function(emit_code *c, unsigned function)
{
	emit_call_site(c, function);
	emit_word(c, 0x94000000); /* bl */
}

static size_t
entry(emit_code *c, unsigned arguments, unsigned function)
{
	size_t at_exit;

	emit_word(c, 0xa9bf7bfd);           /* stp x29, x30, [sp, #-16]! */
	emit_word(c, 0x910003fd);           /* mov x29, sp */
	emit_word(c, 0xa9bf53f3);           /* stp x19, x20, [sp, #-16]! */
	emit_word(c, 0xaa0003f3);           /* mov x19, x0 */
	get_field(c, 20, offsetof(emit_context, memory));
	emit_word(c, 0x910003e9);           /* mov x9, sp */
	set_field(c, X9, offsetof(emit_context, stack));
	for (unsigned i = 0; i < arguments; i++) {
		get_field(c, X0, offsetof(emit_context, arguments) + 8 * i);
		emit_word(c, push_x0);
	}
	call_function(c, function);
	at_exit = c->size;
	get_field(c, X9, offsetof(emit_context, stack));
	emit_word(c, 0x9100013f); /* mov sp, x9 */
	emit_word(c, 0xa8c153f3); /* ldp x19, x20, [sp], #16 */
	emit_word(c, 0xa8c17bfd); /* ldp x29, x30, [sp], #16 */
	emit_word(c, ret);
	return at_exit;
}

static void
begin(emit_code *c)
{
	uint32_t room = (8 * (c->variables - c->parameters) + 15) / 16 * 16;

	emit_word(c, 0xa9bf7bfd);              /* stp x29, x30, [sp, #-16]! */
	emit_word(c, 0x910003fd);              /* mov x29, sp */
	emit_word(c, 0xd10003ff | room << 10); /* sub sp, sp, … */
}

static void
end(emit_code *c)
{
	emit_word(c, 0x910003bf); /* mov sp, x29 */
	emit_word(c, 0xa8c17bfd); /* ldp x29, x30, [sp], #16 */
	emit_word(c, ret);
}

static void
number(emit_code *c, int64_t n)
{
	set(c, X0, (uint64_t)n);
}

/* Loads or stores x0: near ones have an instruction of their own, and others a register. */
static void
access(emit_code *c, unsigned variable, uint32_t near, uint32_t far)
{
	int32_t place = place_of(c, variable);

	if (place >= -256 && place < 256) {
		emit_word(c, near | ((uint32_t)place & 0x1ff) << 12 | X29 << 5 | X0);
	} else {
		set(c, X9, (uint64_t)(int64_t)place);
		emit_word(c, far | X9 << 16 | X29 << 5 | X0);
	}
}

static void
load(emit_code *c, unsigned variable)
{
	access(c, variable, 0xf8400000, 0xf8606800); /* ldur, ldr */
}

static void
store(emit_code *c, unsigned variable)
{
	access(c, variable, 0xf8000000, 0xf8206800); /* stur, str */
}

static void
push(emit_code *c)
{
	emit_word(c, push_x0);
}

static void
pop(emit_code *c)
{
	emit_word(c, 0xf84107e1); /* ldr x1, [sp], #16 */
}

static void
keep(emit_code *c)
{
	emit_word(c, 0xaa0003e1); /* mov x1, x0 */
}

static void
set_if(emit_code *c, uint32_t condition)
{
	emit_word(c, 0x9a9f07e0 | (condition ^ 1) << 12); /* cset x0, … */
}

static void
unary(emit_code *c, tree_op op)
{
	if (op == OP_NEGATE) {
		emit_word(c, 0xcb0003e0); /* neg x0, x0 */
	} else if (op == OP_INVERT) {
		emit_word(c, 0xaa2003e0); /* mvn x0, x0 */
	} else {
		emit_word(c, 0xf100001f); /* cmp x0, #0 */
		set_if(c, EQ);
	}
}

static void
compare(emit_code *c, uint32_t condition)
{
	emit_word(c, 0xeb00003f); /* cmp x1, x0 */
	set_if(c, condition);
}

static void
binary(emit_code *c, tree_op op, uint32_t site)
{
	switch (op) {
	case OP_MUL:
		emit_word(c, 0x9b007c20); /* mul x0, x1, x0 */
		break;
	case OP_DIV:
		stop_unless(c, 0xb5000000, site); /* cbnz x0 */
		emit_word(c, 0x9ac00c20);         /* sdiv x0, x1, x0 */
		break;
	case OP_MOD:
		stop_unless(c, 0xb5000000, site); /* cbnz x0 */
		emit_word(c, 0x9ac00c29);         /* sdiv x9, x1, x0 */
		emit_word(c, 0x9b008520);         /* msub x0, x9, x0, x1 */
		break;
	case OP_ADD:
		emit_word(c, 0x8b000020); /* add x0, x1, x0 */
		break;
	case OP_SUB:
		emit_word(c, 0xcb000020); /* sub x0, x1, x0 */
		break;
	case OP_SHL:
		emit_word(c, 0x9ac02020); /* lsl x0, x1, x0 */
		break;
	case OP_SHR:
		emit_word(c, 0x9ac02820); /* asr x0, x1, x0 */
		break;
	case OP_LT:
		compare(c, LT);
		break;
	case OP_LE:
		compare(c, LE);
		break;
	case OP_GT:
		compare(c, GT);
		break;
	case OP_GE:
		compare(c, GE);
		break;
	case OP_EQ:
		compare(c, EQ);
		break;
	case OP_NE:
		compare(c, NE);
		break;
	case OP_AND:
		emit_word(c, 0x8a000020); /* and x0, x1, x0 */
		break;
	case OP_XOR:
		emit_word(c, 0xca000020); /* eor x0, x1, x0 */
		break;
	default:
		emit_word(c, 0xaa000020); /* orr x0, x1, x0 */
	}
}

/* Stops unless the index in a register is one of the array's, and has x10 be where the array
 * starts. */
static void
check_index(emit_code *c, unsigned index, const tree_array *a, uint32_t site)
{
	set(c, X9, a->length);
	emit_word(c, 0xeb00001f | X9 << 16 | index << 5); /* cmp index, x9 */
	stop_unless(c, jump_on(LO), site);
	set(c, X9, (uint64_t)a->start * 8);
	emit_word(c, 0x8b090280 | X10); /* add x10, x20, x9 */
}

static void
load_element(emit_code *c, const tree_array *a, uint32_t site)
{
	check_index(c, X0, a, site);
	emit_word(c, 0xf8607940); /* ldr x0, [x10, x0, lsl #3] */
}

static void
store_element(emit_code *c, const tree_array *a, uint32_t site)
{
	check_index(c, X1, a, site);
	emit_word(c, 0xf8217940); /* str x0, [x10, x1, lsl #3] */
}

static void
call(emit_code *c, unsigned function, unsigned arguments, uint32_t site)
{
	get_field(c, X9, offsetof(emit_context, depth));
	emit_word(c, 0xf1000529); /* subs x9, x9, #1 */
	stop_unless(c, jump_on(PL), site);
	set_field(c, X9, offsetof(emit_context, depth));
	call_function(c, function);
	get_field(c, X9, offsetof(emit_context, depth));
	emit_word(c, 0x91000529); /* add x9, x9, #1 */
	set_field(c, X9, offsetof(emit_context, depth));
	if (arguments != 0)
		emit_word(c, 0x910003ff | 16 * arguments << 10); /* add sp, sp, … */
}

static size_t
jump(emit_code *c)
{
	emit_word(c, 0x14000000); /* b */
	return c->size - 4;
}

static size_t
jump_if_zero(emit_code *c)
{
	emit_word(c, 0xb4000000); /* cbz x0 */
	return c->size - 4;
}

static void
land(emit_code *c, size_t from, size_t target)
{
	enum {
		B = 0x05 /* the first six bits */
	};

	if (c->failed)
		return;
	if (c->bytes[from + 3] >> 2 == B)
		aim(c, from, target, 26, 0);
	else
		aim(c, from, target, 19, 5);
}

static int
bind(unsigned char *bytes, const void *at, const void *target)
{
	int64_t distance = ((int64_t)(intptr_t)target - (int64_t)(intptr_t)at) / 4;
	uint32_t word = 0x94000000 | ((uint32_t)distance & 0x3ffffff);

	memcpy(bytes, &word, sizeof word);
	return distance >= -(1 << 25) && distance < 1 << 25;
}

const emitter emitter_aarch64 = {
	entry, begin, end, number, load, store, push, pop, keep, unary, binary, load_element,
	store_element, call, jump, jump_if_zero, land, bind,
};
