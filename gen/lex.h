/* Text of a spec to tokens. Knows letters; grammar is the parser's. */
#ifndef PAGEGEN_LEX_H
#define PAGEGEN_LEX_H

#include <stddef.h>

/* What a token is. ORDER TOKEN: lex_kind_names in lex.re runs in parallel. */
enum lex_kind {
	/* Reserved words. */
	LEX_FAMILY,
	LEX_AXIS,
	LEX_RULE,
	LEX_MAKE,
	LEX_TURN,
	LEX_OP,
	LEX_STRENGTH,
	LEX_MARK,
	LEX_USE,
	LEX_VEC,
	LEX_CALL,
	LEX_PAIR,
	LEX_NEVER,
	LEX_UNLESS,
	LEX_AS,
	LEX_ANY,
	LEX_VIA,
	LEX_NEEDS,
	LEX_GIVES,
	LEX_CHANGES,
	LEX_ENDS,
	LEX_EXACT,
	LEX_EMULATED,
	LEX_ABSENT,
	LEX_IF,
	LEX_FROM,
	LEX_DROP,
	LEX_COPY,
	LEX_LOCKS,
	LEX_OF,
	/* Punctuation. */
	LEX_OPEN,
	LEX_CLOSE,
	LEX_COMMA,
	LEX_STAR,
	LEX_PLUS,
	LEX_MINUS,
	/* What has a text of its own. */
	LEX_NAME,
	LEX_STRING,
	LEX_DOC,
	LEX_END,
	/* Errors, up to the end; lex_message() words them. Scanning goes on after each. */
	LEX_BAD_CHARACTER,
	LEX_BAD_BYTE,
	LEX_OPEN_STRING,
	LEX_NOT_UTF8,
	LEX_NUMBER,
	LEX_KINDS,
	LEX_ERRORS = LEX_BAD_CHARACTER
};

struct lex_token {
	enum lex_kind kind;
	size_t line;      /* from 1 */
	size_t at;        /* offset of its first byte in the text, from 0 */
	const char *text; /* what it says: a string without its quotes, a doc comment without */
	size_t size;      /* dashes and outer blanks, an error's bytes, any other as it stands */
};

/* A position in a text. Only lex.re looks inside. */
struct lex {
	const unsigned char *text;
	const unsigned char *cursor;
	const unsigned char *limit;
	size_t line;
};

/* ORDER TOKEN: how Lua knows each kind; a reserved word and punctuation by itself. */
extern const char *const lex_kind_names[LEX_KINDS];

/* Begins with the first of size bytes, which may be any. The sentinel rule: text[size] must be
 * there and be 0, as it is behind every Lua string. It is read, and nothing after it ever is. The
 * text must outlive the tokens, which point into it. */
void lex_start(struct lex *lex, const char *text, size_t size);

/* The next token; at the end of the text LEX_END, again and again. */
struct lex_token lex_next(struct lex *lex);

enum {
	LEX_MESSAGE_SIZE = 40
};

/* Writes what is wrong at a token that is an error, and returns the length without the final 0. */
size_t lex_message(const struct lex_token *error, char message[LEX_MESSAGE_SIZE]);

#endif
