/* A fuzzing target: any bytes through the scanner, whose promises in lex.h are held against it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "lex.h"

#define PROMISE(holds) \
	do { \
		if (!(holds)) { \
			fprintf(stderr, "%s:%d: broken: %s\n", __FILE__, __LINE__, #holds); \
			abort(); \
		} \
	} while (0)

static void
check_token(const char *text, size_t size, const struct lex_token *token)
{
	char message[LEX_MESSAGE_SIZE];
	size_t start = (size_t)(token->text - text);

	PROMISE(token->at < size);
	PROMISE(token->text >= text && start <= size && token->size <= size - start);
	PROMISE(start >= token->at);
	PROMISE(memchr(token->text, '\n', token->size) == NULL || token->kind == LEX_BAD_BYTE);
	if (token->kind < LEX_NAME)
		PROMISE(strlen(lex_kind_names[token->kind]) == token->size &&
		        memcmp(lex_kind_names[token->kind], token->text, token->size) == 0);
	if (token->kind == LEX_NAME || token->kind >= LEX_ERRORS)
		PROMISE(token->size > 0);
	if (token->kind >= LEX_ERRORS) {
		size_t length = lex_message(token, message);

		PROMISE(length > 0 && length < sizeof message && message[length] == '\0');
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	/* Exactly as large as promised, so that a byte too far is seen. */
	char *text = malloc(size + 1);
	struct lex lex;
	struct lex_token token;
	size_t at = 0;
	size_t line = 1;
	size_t counted = 0;

	if (text == NULL)
		return 0;
	memcpy(text, data, size);
	text[size] = '\0';
	lex_start(&lex, text, size);
	while ((token = lex_next(&lex)).kind != LEX_END) {
		PROMISE(token.kind < LEX_KINDS);
		PROMISE(token.at >= at);
		for (; counted < token.at; counted++)
			line += text[counted] == '\n';
		PROMISE(token.line == line);
		check_token(text, size, &token);
		at = token.at + 1;
	}
	PROMISE(token.at == size && lex_next(&lex).kind == LEX_END);
	free(text);
	return 0;
}
