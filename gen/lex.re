/* Text of a spec to tokens: re2c turns this file into lex.c.
 *
 * One rule for bytes holds in the whole text: control characters other than tab, LF and CR belong
 * nowhere, and what is not ASCII belongs into comments and strings, as well-formed UTF-8. A comment
 * or string with a wrong byte becomes one error at that byte, and is then passed over as a whole.
 */
#include "lex.h"

#include <stdio.h>
#include <string.h>

/* ORDER TOKEN */
const char *const lex_kind_names[LEX_KINDS] = {
	"family",  "axis",  "rule",   "make",  "turn", "op",   "strength", "mark",  "use",
	"vec",     "call",  "pair",   "never", "unless", "as", "any",      "via",   "needs",
	"gives",   "changes", "ends", "exact", "emulated", "absent", "if", "from",  "drop",
	"copy",    "locks", "of",     "(",     ")",    ",",    "*",        "+",     "-",
	"name",    "string", "doc",   "end",   "error", "error", "error",  "error", "error"
};

void
lex_start(struct lex *lex, const char *text, size_t size)
{
	static const char byte_order_mark[3] = "\xef\xbb\xbf";

	lex->text = (const unsigned char *)text;
	lex->cursor = lex->text;
	lex->limit = lex->text + size;
	lex->line = 1;
	if (size >= sizeof byte_order_mark &&
	    memcmp(text, byte_order_mark, sizeof byte_order_mark) == 0)
		lex->cursor += sizeof byte_order_mark;
}

/* The LF that ends the line of `from`, or the end of the text. */
static const unsigned char *
line_end(const struct lex *lex, const unsigned char *from)
{
	const unsigned char *end = memchr(from, '\n', (size_t)(lex->limit - from));

	return end != NULL ? end : lex->limit;
}

/* A token that says the bytes from `text` to `end`; it lies at `start`. */
static struct lex_token
token(const struct lex *lex, enum lex_kind kind, const unsigned char *start,
      const unsigned char *text, const unsigned char *end)
{
	struct lex_token made;

	made.kind = kind;
	made.line = lex->line;
	made.at = (size_t)(start - lex->text);
	made.text = (const char *)text;
	made.size = (size_t)(end - text);
	return made;
}

static struct lex_token
wrong_byte(const struct lex *lex, const unsigned char *at)
{
	return token(lex, *at < 0x80 ? LEX_BAD_BYTE : LEX_NOT_UTF8, at, at, at + 1);
}

/* A doc comment at `start` whose characters go on to `end`. */
static struct lex_token
doc(const struct lex *lex, const unsigned char *start, const unsigned char *end)
{
	const unsigned char *text = start + 3;
	const unsigned char *cr;

	while (end > text && (end[-1] == ' ' || end[-1] == '\t' || end[-1] == '\r'))
		end--;
	if (end > text && (*text == ' ' || *text == '\t'))
		text++;
	/* It goes into C text, where a carriage return inside a line would be a riddle. */
	cr = memchr(text, '\r', (size_t)(end - text));
	if (cr != NULL)
		return wrong_byte(lex, cr);
	return token(lex, LEX_DOC, start, text, end);
}

/* A string at `start` whose characters end at `end`, where there is no quote. */
static struct lex_token
broken_string(struct lex *lex, const unsigned char *start, const unsigned char *end)
{
	const unsigned char *stop = line_end(lex, end);
	const unsigned char *cr = end;
	const unsigned char *quote;

	while (cr < stop && *cr == '\r')
		cr++;
	if (cr == stop) {
		lex->cursor = stop;
		return token(lex, LEX_OPEN_STRING, start, start, start + 1);
	}
	quote = memchr(end, '"', (size_t)(stop - end));
	lex->cursor = quote != NULL ? quote + 1 : stop;
	return wrong_byte(lex, end);
}

struct lex_token
lex_next(struct lex *lex)
{
	const unsigned char *cursor = lex->cursor;
	const unsigned char *marker;
	const unsigned char *start;
	enum lex_kind kind;

	for (;;) {
		start = cursor;
	/*!re2c
		re2c:define:YYCTYPE = "unsigned char";
		re2c:define:YYCURSOR = cursor;
		re2c:define:YYMARKER = marker;
		re2c:yyfill:enable = 0;
		re2c:flags:bit-vectors = 1;

		tail  = [\x80-\xbf];
		wide  = [\xc2-\xdf] tail
		      | "\xe0" [\xa0-\xbf] tail
		      | [\xe1-\xec\xee-\xef] tail tail
		      | "\xed" [\x80-\x9f] tail
		      | "\xf0" [\x90-\xbf] tail tail
		      | [\xf1-\xf3] tail tail tail
		      | "\xf4" [\x80-\x8f] tail tail;
		plain = [\t\r\x20-\x7e];
		text  = plain | wide;
		quoted = (plain \ ["\r]) | wide;
		letter = [A-Za-z_];
		digit  = [0-9];

		[ \t\r]+ { continue; }
		"\n"     { lex->line++; continue; }

		"family"   { kind = LEX_FAMILY; break; }
		"axis"     { kind = LEX_AXIS; break; }
		"rule"     { kind = LEX_RULE; break; }
		"make"     { kind = LEX_MAKE; break; }
		"turn"     { kind = LEX_TURN; break; }
		"op"       { kind = LEX_OP; break; }
		"strength" { kind = LEX_STRENGTH; break; }
		"mark"     { kind = LEX_MARK; break; }
		"use"      { kind = LEX_USE; break; }
		"vec"      { kind = LEX_VEC; break; }
		"call"     { kind = LEX_CALL; break; }
		"pair"     { kind = LEX_PAIR; break; }
		"never"    { kind = LEX_NEVER; break; }
		"unless"   { kind = LEX_UNLESS; break; }
		"as"       { kind = LEX_AS; break; }
		"any"      { kind = LEX_ANY; break; }
		"via"      { kind = LEX_VIA; break; }
		"needs"    { kind = LEX_NEEDS; break; }
		"gives"    { kind = LEX_GIVES; break; }
		"changes"  { kind = LEX_CHANGES; break; }
		"ends"     { kind = LEX_ENDS; break; }
		"exact"    { kind = LEX_EXACT; break; }
		"emulated" { kind = LEX_EMULATED; break; }
		"absent"   { kind = LEX_ABSENT; break; }
		"if"       { kind = LEX_IF; break; }
		"from"     { kind = LEX_FROM; break; }
		"drop"     { kind = LEX_DROP; break; }
		"copy"     { kind = LEX_COPY; break; }
		"locks"    { kind = LEX_LOCKS; break; }
		"of"       { kind = LEX_OF; break; }

		"(" { kind = LEX_OPEN; break; }
		")" { kind = LEX_CLOSE; break; }
		"," { kind = LEX_COMMA; break; }
		"*" { kind = LEX_STAR; break; }
		"+" { kind = LEX_PLUS; break; }
		"-" { kind = LEX_MINUS; break; }

		letter (letter | digit)* { kind = LEX_NAME; break; }
		digit (letter | digit)*  { kind = LEX_NUMBER; break; }

		["] quoted* ["] {
			lex->cursor = cursor;
			return token(lex, LEX_STRING, start, start + 1, cursor - 1);
		}
		["] quoted* { return broken_string(lex, start, cursor); }

		// Exactly three dashes; of rules that match as much, the first counts.
		"---" (((plain \ "-") | wide) text*)? {
			lex->cursor = line_end(lex, cursor);
			if (lex->cursor != cursor)
				return wrong_byte(lex, cursor);
			return doc(lex, start, cursor);
		}
		"--" text* {
			lex->cursor = line_end(lex, cursor);
			if (lex->cursor != cursor)
				return wrong_byte(lex, cursor);
			continue;
		}

		[!-~] | wide { kind = LEX_BAD_CHARACTER; break; }
		*            { kind = LEX_BAD_BYTE; break; }
		"\x00"       {
			if (start < lex->limit) {
				kind = LEX_BAD_BYTE;
				break;
			}
			cursor = start;
			kind = LEX_END;
			break;
		}
	*/
	}
	lex->cursor = cursor;
	return token(lex, kind, start, start, cursor);
}

size_t
lex_message(const struct lex_token *error, char message[LEX_MESSAGE_SIZE])
{
	const char *words = "";
	int length;

	switch (error->kind) {
	case LEX_BAD_CHARACTER:
		length = snprintf(message, LEX_MESSAGE_SIZE, "unexpected character '%.*s'",
		                  (int)error->size, error->text);
		return (size_t)length;
	case LEX_BAD_BYTE:
		length = snprintf(message, LEX_MESSAGE_SIZE, "unexpected byte 0x%02X",
		                  (unsigned)(unsigned char)*error->text);
		return (size_t)length;
	case LEX_OPEN_STRING:
		words = "this string has no end";
		break;
	case LEX_NOT_UTF8:
		words = "this is not UTF-8";
		break;
	case LEX_NUMBER:
		words = "numbers have no meaning here";
		break;
	default:
		break;
	}
	length = snprintf(message, LEX_MESSAGE_SIZE, "%s", words);
	return (size_t)length;
}
