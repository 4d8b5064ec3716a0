/* Text to tokens: names, numbers, words and signs. "#" starts a comment. */
#include "lex.h"

#include <string.h>

/* ORDER TOKEN, from TOKEN_ARRAY on. */
static const char *const words[] = {"array", "else", "fn", "if", "return", "var", "while"};

/* ORDER TOKEN, from TOKEN_OR_ELSE on; longer ones first. */
static const char *const signs[] = {
	"||", "&&", "<<", ">>", "<=", ">=", "==", "!=", "<", ">", "=", "!", "&", "^", "|", "+",
	"-", "*", "/", "%", "~", ",", ";", "(", ")", "{", "}", "[", "]",
};

static int
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static int
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static void
skip(lexer *from, size_t n)
{
	for (const char *end = from->next + n; from->next < end; from->next++) {
		from->at.column++;
		if (*from->next == '\n')
			from->at = (tree_place){from->at.line + 1, 1};
	}
}

static void
skip_space(lexer *from)
{
	while (from->next < from->end) {
		if (*from->next == '#')
			while (from->next < from->end && *from->next != '\n')
				skip(from, 1);
		else if (strchr(" \t\r\n", *from->next) != NULL && *from->next != '\0')
			skip(from, 1);
		else
			break;
	}
}

/* Up to 2^64 - 1: what is over 2^63 - 1 wraps, as all arithmetic does. */
static void
read_number(token *made)
{
	uint64_t n = 0;

	made->kind = TOKEN_NUMBER;
	for (size_t i = 0; i < made->text.length; i++) {
		uint64_t digit = (uint64_t)(made->text.at[i] - '0');

		if (n > (UINT64_MAX - digit) / 10)
			made->kind = TOKEN_TOO_LARGE;
		n = n * 10 + digit;
	}
	made->number = (int64_t)n;
}

token
lex_next(lexer *from)
{
	token made = {.kind = TOKEN_END};
	const char *end;

	skip_space(from);
	made.at = from->at;
	made.text.at = end = from->next;
	if (end == from->end)
		return made;
	made.kind = TOKEN_BAD;
	if (is_digit(*end)) {
		while (end < from->end && is_digit(*end))
			end++;
		made.text.length = (size_t)(end - from->next);
		read_number(&made);
	} else if (is_letter(*end)) {
		while (end < from->end && (is_letter(*end) || is_digit(*end)))
			end++;
		made.text.length = (size_t)(end - from->next);
		made.kind = TOKEN_NAME;
		for (size_t i = 0; i < sizeof words / sizeof *words; i++)
			if (strlen(words[i]) == made.text.length &&
			    memcmp(words[i], made.text.at, made.text.length) == 0)
				made.kind = TOKEN_ARRAY + (token_kind)i;
	} else {
		made.text.length = 1;
		for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
			size_t n = strlen(signs[i]), left = (size_t)(from->end - from->next);

			if (n <= left && memcmp(signs[i], end, n) == 0) {
				made.kind = TOKEN_OR_ELSE + (token_kind)i;
				made.text.length = n;
				break;
			}
		}
	}
	skip(from, made.text.length);
	return made;
}
