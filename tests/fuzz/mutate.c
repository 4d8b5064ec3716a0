/* A spec to another spec: a mutator that knows items and tokens, for libFuzzer. */
#include <stdint.h>
#include <string.h>

#include "fuzz.h"
#include "lex.h"

enum {
	MOST_TOKENS = 4096,
	ROUNDS = 4
};

/* A piece of a text, from its first byte up to but not including its last. */
struct piece {
	size_t from;
	size_t to;
};

/* A text under change, and what it is made of. */
struct spec {
	char *text; /* with room for max bytes */
	size_t size;
	size_t max;
	struct piece tokens[MOST_TOKENS];
	enum lex_kind kinds[MOST_TOKENS];
	size_t token_count;
	struct piece items[MOST_TOKENS];
	size_t item_count;
};

static struct spec spec;
static struct spec other;
static uint64_t chance;

/* A number below n, which is not 0. */
static size_t
below(size_t n)
{
	chance ^= chance << 13;
	chance ^= chance >> 7;
	chance ^= chance << 17;
	return (size_t)((chance >> 11) % n);
}

/* Finds the tokens, and the items: each goes up to the next one. The text must end in a 0. */
static void
read_spec(struct spec *it)
{
	struct lex lex;
	struct lex_token token;
	size_t depth = 0;

	it->token_count = 0;
	it->item_count = 0;
	lex_start(&lex, it->text, it->size);
	while (it->token_count < MOST_TOKENS && (token = lex_next(&lex)).kind != LEX_END) {
		size_t end = (size_t)(token.text - it->text) + token.size + (token.kind == LEX_STRING);

		if (token.kind == LEX_OPEN)
			depth++;
		else if (token.kind == LEX_CLOSE && depth > 0)
			depth--;
		if (token.kind < LEX_NEVER && depth == 0) {
			if (it->item_count > 0)
				it->items[it->item_count - 1].to = token.at;
			it->items[it->item_count++] = (struct piece){token.at, it->size};
		}
		it->kinds[it->token_count] = token.kind;
		it->tokens[it->token_count++] = (struct piece){token.at, end};
	}
}

/* Puts n bytes in the place of a piece; nothing happens where they do not fit. The bytes may lie in
 * the text itself. */
static void
replace(struct piece where, const char *bytes, size_t n)
{
	static char kept[SPEC_MOST];
	size_t rest = spec.size - where.to;

	if (n > sizeof kept || where.from + n + rest > spec.max)
		return;
	memcpy(kept, bytes, n);
	memmove(spec.text + where.from + n, spec.text + where.to, rest);
	memcpy(spec.text + where.from, kept, n);
	spec.size = where.from + n + rest;
	spec.text[spec.size] = '\0';
}

static void
replace_by_piece(struct piece where, struct piece by)
{
	replace(where, spec.text + by.from, by.to - by.from);
}

/* Swaps two pieces that do not overlap. */
static void
swap(struct piece a, struct piece b)
{
	static char kept[SPEC_MOST];
	size_t n;

	if (a.from > b.from) {
		struct piece first = b;

		b = a;
		a = first;
	}
	n = b.to - b.from;
	if (a.to > b.from || n > sizeof kept)
		return;
	memcpy(kept, spec.text + b.from, n);
	replace_by_piece(b, a);
	replace(a, kept, n);
}

/* Some token of a kind, or of any if there is none. */
static size_t
some(enum lex_kind kind)
{
	size_t start = below(spec.token_count);

	for (size_t i = 0; i < spec.token_count; i++) {
		size_t at = (start + i) % spec.token_count;

		if (spec.kinds[at] == kind)
			return at;
	}
	return start;
}

/* Replaces every token that says the same as one of them; with a letter behind it, where it is given. */
static void
rename_all(size_t one, size_t to)
{
	char was[64];
	char name[64];
	size_t was_size = spec.tokens[one].to - spec.tokens[one].from;
	size_t size = spec.tokens[to].to - spec.tokens[to].from;

	if (was_size > sizeof was || size >= sizeof name)
		return;
	memcpy(was, spec.text + spec.tokens[one].from, was_size);
	memcpy(name, spec.text + spec.tokens[to].from, size);
	if (one == to)
		name[size++] = (char)('a' + below(26));
	for (size_t i = spec.token_count; i-- > 0; ) {
		struct piece token = spec.tokens[i];

		if (token.to - token.from == was_size &&
		    memcmp(spec.text + token.from, was, was_size) == 0)
			replace(token, name, size);
	}
}

/* A word of the language, or a sign, between blanks, in the place of a piece. */
static void
put_word(struct piece where)
{
	char word[32] = " ";

	strcat(word, lex_kind_names[below(LEX_NAME)]);
	strcat(word, " ");
	replace(where, word, strlen(word));
}

static struct piece
before(struct piece one)
{
	return (struct piece){one.from, one.from};
}

static void
change_tokens(void)
{
	size_t one = below(spec.token_count);
	size_t name = some(LEX_NAME);
	size_t last = one + below(4);
	struct piece run = spec.tokens[one];

	if (last < spec.token_count)
		run.to = spec.tokens[last].to;
	switch (below(9)) {
	case 0:
		replace(run, "", 0);
		break;
	case 1:
		replace_by_piece(before(spec.tokens[below(spec.token_count)]), run);
		replace(before(run), " ", 1);
		break;
	case 2:
		swap(spec.tokens[one], spec.tokens[below(spec.token_count)]);
		break;
	case 3:
		swap(spec.tokens[name], spec.tokens[some(LEX_NAME)]);
		break;
	case 4:
		replace_by_piece(spec.tokens[name], spec.tokens[some(LEX_NAME)]);
		break;
	case 5:
		rename_all(name, some(LEX_NAME));
		break;
	case 6:
		rename_all(name, name);
		break;
	case 7:
		put_word(spec.tokens[one]);
		break;
	default:
		put_word(before(spec.tokens[one]));
		break;
	}
}

static void
change_items(void)
{
	struct piece one = spec.items[below(spec.item_count)];
	struct piece another = spec.items[below(spec.item_count)];

	switch (below(4)) {
	case 0:
		replace(one, "", 0);
		break;
	case 1:
		replace_by_piece(before(another), one);
		break;
	case 2:
		swap(one, another);
		break;
	default:
		replace_by_piece(one, another);
		break;
	}
}

size_t
LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned int seed)
{
	static char text[SPEC_MOST + 1];

	if (max > SPEC_MOST)
		max = SPEC_MOST;
	chance = seed * UINT64_C(2654435761) + 88172645463325252U;
	if (size == 0 || size > max || below(6) == 0)
		return LLVMFuzzerMutate(data, size, max);
	memcpy(text, data, size);
	text[size] = '\0';
	spec.text = text;
	spec.size = size;
	spec.max = max;
	for (size_t round = 1 + below(ROUNDS); round > 0; round--) {
		read_spec(&spec);
		if (spec.item_count > 0 && below(2) == 0)
			change_items();
		else if (spec.token_count > 0)
			change_tokens();
	}
	memcpy(data, spec.text, spec.size);
	return spec.size;
}

/* Items of two specs, in the order of each. */
size_t
LLVMFuzzerCustomCrossOver(const uint8_t *data, size_t size, const uint8_t *other_data,
                          size_t other_size, uint8_t *out, size_t max, unsigned int seed)
{
	static char text[SPEC_MOST + 1];
	static char other_text[SPEC_MOST + 1];
	size_t made = 0;

	if (size > SPEC_MOST || other_size > SPEC_MOST)
		return 0;
	chance = seed * UINT64_C(2654435761) + 88172645463325252U;
	memcpy(text, data, size);
	memcpy(other_text, other_data, other_size);
	text[size] = other_text[other_size] = '\0';
	spec = (struct spec){.text = text, .size = size};
	other = (struct spec){.text = other_text, .size = other_size};
	read_spec(&spec);
	read_spec(&other);
	for (size_t i = 0, j = 0; i < spec.item_count || j < other.item_count; ) {
		bool first = j == other.item_count || (i < spec.item_count && below(2) == 0);
		struct piece item = first ? spec.items[i++] : other.items[j++];
		size_t n = item.to - item.from;

		if (below(4) != 0 && made + n <= max) {
			memcpy(out + made, (first ? text : other_text) + item.from, n);
			made += n;
		}
	}
	return made;
}
