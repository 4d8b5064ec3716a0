/* The scanner of specs: kinds, texts, places, and errors that lose nothing of what follows. Long,
 * because every claim is made byte by byte. */
#define _DEFAULT_SOURCE

#include <check.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lex.h"
#include "maps.h"

enum {
	ARENA_SIZE = 1 << 16,
	SHOWN_SIZE = 1 << 14
};

/* Check notes each of its own assertions in a file; a loop over a million texts cannot wait. */
#define QUICKLY(claim, ...) \
	do { \
		if (!(claim)) \
			ck_abort_msg(__VA_ARGS__); \
	} while (0)

/* Puts a text where the byte after its sentinel faults: who reads on, dies. */
static const char *
at_the_edge(const char *text, size_t size)
{
	static char *arena;

	if (arena == NULL) {
		arena = maps_fenced(ARENA_SIZE);
		ck_assert_ptr_nonnull(arena);
	}
	QUICKLY(size < ARENA_SIZE, "%zu bytes are too many", size);
	arena[ARENA_SIZE - 1] = '\0';
	return memcpy(arena + ARENA_SIZE - 1 - size, text, size);
}

/* All tokens of a text as "kind@line:offset=text", with a blank between. An error shows its
 * message, and the end only its place. */
static const char *
show(const char *text, size_t size)
{
	static char shown[SHOWN_SIZE];
	size_t used = 0;
	struct lex lex;
	struct lex_token token;

	lex_start(&lex, at_the_edge(text, size), size);
	do {
		char message[LEX_MESSAGE_SIZE];

		token = lex_next(&lex);
		if (token.kind >= LEX_ERRORS) {
			token.size = lex_message(&token, message);
			token.text = message;
			ck_assert_uint_lt(token.size, LEX_MESSAGE_SIZE);
			ck_assert_uint_eq(strlen(message), token.size);
		}
		used += (size_t)snprintf(shown + used, SHOWN_SIZE - used, "%s%s@%zu:%zu",
		                         used > 0 ? " " : "", lex_kind_names[token.kind],
		                         token.line, token.at);
		if (token.kind != LEX_END)
			used += (size_t)snprintf(shown + used, SHOWN_SIZE - used, "=%.*s",
			                         (int)token.size, token.text);
		ck_assert_uint_lt(used, SHOWN_SIZE);
	} while (token.kind != LEX_END);
	return shown;
}

#define ASSERT_TOKENS(literal, expected) \
	ck_assert_str_eq(show(literal, sizeof(literal) - 1), expected)

/* The first token, and what follows it, of a few bytes. */
static struct lex_token
first(const char *text, size_t size, enum lex_kind *then)
{
	struct lex lex;
	struct lex_token token;

	lex_start(&lex, at_the_edge(text, size), size);
	token = lex_next(&lex);
	*then = lex_next(&lex).kind;
	return token;
}

START_TEST(words_and_punctuation_are_known_by_themselves)
{
	static const char *const words[] = {
		"family", "axis", "rule", "make", "turn", "op", "strength", "mark", "use", "vec",
		"call", "pair", "never", "unless", "as", "any", "via", "needs", "gives", "changes",
		"ends", "exact", "emulated", "absent", "if", "from", "drop", "copy", "locks", "of",
		"(", ")", ",", "*", "+", "-"
	};
	const int n = (int)(sizeof words / sizeof *words);

	ck_assert_int_eq(n, LEX_NAME);
	for (int i = 0; i < n; i++) {
		enum lex_kind then;
		struct lex_token token = first(words[i], strlen(words[i]), &then);

		ck_assert_int_eq(token.kind, i);
		ck_assert_str_eq(lex_kind_names[i], words[i]);
		ck_assert_uint_eq(token.size, strlen(words[i]));
		ck_assert_mem_eq(token.text, words[i], token.size);
		ck_assert_int_eq(then, LEX_END);
	}
}
END_TEST

START_TEST(what_is_near_a_word_is_a_name)
{
	static const char *const names[] = {
		"famil", "familys", "Family", "opx", "o", "_op", "op_", "op1", "none", "never_",
		"a", "Z", "_", "__x9", "size_t", "allow_write_no_exec", "ofof", "strengt"
	};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		enum lex_kind then;
		struct lex_token token = first(names[i], strlen(names[i]), &then);

		ck_assert_msg(token.kind == LEX_NAME, "%s", names[i]);
		ck_assert_uint_eq(token.size, strlen(names[i]));
		ck_assert_int_eq(then, LEX_END);
	}
}
END_TEST

START_TEST(tokens_need_no_blanks_between)
{
	ASSERT_TOKENS("turn t+read-write", "turn@1:0=turn name@1:5=t +@1:6=+ name@1:7=read "
	              "-@1:11=- name@1:12=write end@1:17");
	ASSERT_TOKENS("op f(const void*p,size_t n)", "op@1:0=op name@1:3=f (@1:4=( name@1:5=const "
	              "name@1:11=void *@1:15=* name@1:16=p ,@1:17=, name@1:18=size_t name@1:25=n "
	              ")@1:26=) end@1:27");
	ASSERT_TOKENS("-a--b\n- -c", "-@1:0=- name@1:1=a -@2:6=- -@2:8=- name@2:9=c end@2:10");
	ASSERT_TOKENS("use\"a\"mark", "use@1:0=use string@1:3=a mark@1:6=mark end@1:10");
}
END_TEST

START_TEST(an_empty_text_has_an_end_for_ever)
{
	struct lex lex;

	ASSERT_TOKENS("", "end@1:0");
	ASSERT_TOKENS(" \t \n\n", "end@3:5");
	lex_start(&lex, at_the_edge("op", 2), 2);
	ck_assert_int_eq(lex_next(&lex).kind, LEX_OP);
	for (int i = 0; i < 3; i++) {
		struct lex_token token = lex_next(&lex);

		ck_assert_int_eq(token.kind, LEX_END);
		ck_assert_uint_eq(token.at, 2);
		ck_assert_uint_eq(token.size, 0);
	}
}
END_TEST

START_TEST(lines_end_with_lf_or_crlf_but_not_with_cr)
{
	ASSERT_TOKENS("a\nb\r\nc\rd\n\r\ne", "name@1:0=a name@2:2=b name@3:5=c name@3:7=d "
	              "name@5:11=e end@5:12");
	ASSERT_TOKENS("a -- x\r\nb --- y\r\n\"s\"\r\n", "name@1:0=a name@2:8=b doc@2:10=y "
	              "string@3:17=s end@4:22");
}
END_TEST

START_TEST(a_byte_order_mark_is_passed_over_at_the_start_alone)
{
	ASSERT_TOKENS("\xef\xbb\xbfop", "op@1:3=op end@1:5");
	ASSERT_TOKENS("\xef\xbb\xbf", "end@1:3");
	ASSERT_TOKENS("\xef\xbb\xbf\xef\xbb\xbf",
	              "error@1:3=unexpected character '\xef\xbb\xbf' end@1:6");
	ASSERT_TOKENS(" \xef\xbb\xbf", "error@1:1=unexpected character '\xef\xbb\xbf' end@1:4");
	ASSERT_TOKENS("\xef\xbb", "error@1:0=unexpected byte 0xEF error@1:1=unexpected byte 0xBB "
	              "end@1:2");
}
END_TEST

START_TEST(three_dashes_and_no_other_number_make_a_doc_comment)
{
	ASSERT_TOKENS("-- a", "end@1:4");
	ASSERT_TOKENS("--", "end@1:2");
	ASSERT_TOKENS("--- a", "doc@1:0=a end@1:5");
	ASSERT_TOKENS("---a", "doc@1:0=a end@1:4");
	ASSERT_TOKENS("---", "doc@1:0= end@1:3");
	ASSERT_TOKENS("---\nop", "doc@1:0= op@2:4=op end@2:6");
	ASSERT_TOKENS("----", "end@1:4");
	ASSERT_TOKENS("---- a", "end@1:6");
	ASSERT_TOKENS("-------- a --- b\nop", "op@2:17=op end@2:19");
	ASSERT_TOKENS("-- a --- b", "end@1:10");
	ASSERT_TOKENS("--- a --- b", "doc@1:0=a --- b end@1:11");
	ASSERT_TOKENS("--- -a", "doc@1:0=-a end@1:6");
	ASSERT_TOKENS("-- -a", "end@1:5");
	ASSERT_TOKENS("op --- it's \"so\" (*/", "op@1:0=op doc@1:3=it's \"so\" (*/ end@1:20");
}
END_TEST

START_TEST(a_doc_comment_loses_one_leading_and_all_trailing_blanks)
{
	ASSERT_TOKENS("---   a b \t \r\r\n", "doc@1:0=  a b end@2:15");
	ASSERT_TOKENS("---\t\ta", "doc@1:0=\ta end@1:6");
	ASSERT_TOKENS("---  \t \nop", "doc@1:0= op@2:8=op end@2:10");
	ASSERT_TOKENS("--- ", "doc@1:0= end@1:4");
	ASSERT_TOKENS("---\r\n", "doc@1:0= end@2:5");
	ASSERT_TOKENS("---\r", "doc@1:0= end@1:4");
	ASSERT_TOKENS("--- \xc3\xa9\xe2\x82\xac", "doc@1:0=\xc3\xa9\xe2\x82\xac end@1:9");
	/* Inside a line it would end up inside a line of C. */
	ASSERT_TOKENS("--- a\rb\nop", "error@1:5=unexpected byte 0x0D op@2:8=op end@2:10");
	ASSERT_TOKENS("-- a\rb\nop", "op@2:7=op end@2:9");
}
END_TEST

START_TEST(a_string_is_what_is_between_its_quotes)
{
	ASSERT_TOKENS("\"\"", "string@1:0= end@1:2");
	ASSERT_TOKENS("\"a b\"\"c\"", "string@1:0=a b string@1:5=c end@1:8");
	ASSERT_TOKENS("\"a\\\" b", "string@1:0=a\\ name@1:5=b end@1:6");
	ASSERT_TOKENS("\"-- \t'(\" op", "string@1:0=-- \t'( op@1:9=op end@1:11");
	ASSERT_TOKENS("\"\xc3\xa9.h\"", "string@1:0=\xc3\xa9.h end@1:6");
}
END_TEST

START_TEST(a_string_without_end_is_given_up_at_the_end_of_its_line)
{
	ASSERT_TOKENS("\"", "error@1:0=this string has no end end@1:1");
	ASSERT_TOKENS("op \"abc", "op@1:0=op error@1:3=this string has no end end@1:7");
	ASSERT_TOKENS("op \"abc)\nop", "op@1:0=op error@1:3=this string has no end op@2:9=op "
	              "end@2:11");
	ASSERT_TOKENS("\"abc\r\nop", "error@1:0=this string has no end op@2:6=op end@2:8");
	ASSERT_TOKENS("\"abc\r\r\n\"", "error@1:0=this string has no end "
	              "error@2:7=this string has no end end@2:8");
	ASSERT_TOKENS("\"a\"\"b\n\"c\"", "string@1:0=a error@1:3=this string has no end "
	              "string@2:6=c end@2:9");
	ASSERT_TOKENS("\"abc\r", "error@1:0=this string has no end end@1:5");
}
END_TEST

START_TEST(a_wrong_byte_in_a_string_costs_the_string_alone)
{
	ASSERT_TOKENS("\"a\xff" "b\" op", "error@1:2=this is not UTF-8 op@1:6=op end@1:8");
	ASSERT_TOKENS("\"\xe2\x82\" op", "error@1:1=this is not UTF-8 op@1:5=op end@1:7");
	ASSERT_TOKENS("\"a\x1b[31m\" op", "error@1:2=unexpected byte 0x1B op@1:9=op end@1:11");
	ASSERT_TOKENS("\"a\0b\" op", "error@1:2=unexpected byte 0x00 op@1:6=op end@1:8");
	ASSERT_TOKENS("\"a\rb\" op", "error@1:2=unexpected byte 0x0D op@1:6=op end@1:8");
	ASSERT_TOKENS("\"a\xff" "b\nop", "error@1:2=this is not UTF-8 op@2:5=op end@2:7");
	ASSERT_TOKENS("\"a\xff", "error@1:2=this is not UTF-8 end@1:3");
	ASSERT_TOKENS("\"\0", "error@1:1=unexpected byte 0x00 end@1:2");
}
END_TEST

START_TEST(a_wrong_byte_in_a_comment_costs_the_comment_alone)
{
	ASSERT_TOKENS("-- a\xff" "b\nop", "error@1:4=this is not UTF-8 op@2:7=op end@2:9");
	ASSERT_TOKENS("--- a\xff" "b\nop", "error@1:5=this is not UTF-8 op@2:8=op end@2:10");
	ASSERT_TOKENS("--\xff\nop", "error@1:2=this is not UTF-8 op@2:4=op end@2:6");
	ASSERT_TOKENS("---\xff\nop", "error@1:3=this is not UTF-8 op@2:5=op end@2:7");
	ASSERT_TOKENS("----\xff\nop", "error@1:4=this is not UTF-8 op@2:6=op end@2:8");
	ASSERT_TOKENS("--- a\0b\r\nop", "error@1:5=unexpected byte 0x00 op@2:9=op end@2:11");
	ASSERT_TOKENS("-- a\x0c\nop", "error@1:4=unexpected byte 0x0C op@2:6=op end@2:8");
	ASSERT_TOKENS("--- a\xe2\x82", "error@1:5=this is not UTF-8 end@1:7");
	ASSERT_TOKENS("--\0", "error@1:2=unexpected byte 0x00 end@1:3");
}
END_TEST

START_TEST(a_nul_is_one_wrong_byte_and_not_the_end)
{
	ASSERT_TOKENS("\0", "error@1:0=unexpected byte 0x00 end@1:1");
	ASSERT_TOKENS("a\0b", "name@1:0=a error@1:1=unexpected byte 0x00 name@1:2=b end@1:3");
	ASSERT_TOKENS("op\0\0\nop", "op@1:0=op error@1:2=unexpected byte 0x00 "
	              "error@1:3=unexpected byte 0x00 op@2:5=op end@2:7");
}
END_TEST

START_TEST(a_number_is_one_error_with_all_that_is_glued_to_it)
{
	ASSERT_TOKENS("0", "error@1:0=numbers have no meaning here end@1:1");
	ASSERT_TOKENS("op 12ab_3(", "op@1:0=op error@1:3=numbers have no meaning here (@1:9=( "
	              "end@1:10");
	ASSERT_TOKENS("0x1F", "error@1:0=numbers have no meaning here end@1:4");
	ASSERT_TOKENS("1.5", "error@1:0=numbers have no meaning here "
	              "error@1:1=unexpected character '.' "
	              "error@1:2=numbers have no meaning here end@1:3");
}
END_TEST

START_TEST(a_strange_character_is_one_error_however_long)
{
	ASSERT_TOKENS("op;", "op@1:0=op error@1:2=unexpected character ';' end@1:3");
	ASSERT_TOKENS("na\xc3\xafve", "name@1:0=na error@1:2=unexpected character '\xc3\xaf' "
	              "name@1:4=ve end@1:6");
	ASSERT_TOKENS("\xf0\x9f\x98\x80\xe2\x82\xac",
	              "error@1:0=unexpected character '\xf0\x9f\x98\x80' "
	              "error@1:4=unexpected character '\xe2\x82\xac' end@1:7");
	ASSERT_TOKENS("\xe2\x82(", "error@1:0=unexpected byte 0xE2 error@1:1=unexpected byte 0x82 "
	              "(@1:2=( end@1:3");
}
END_TEST

/* One byte, wherever it can stand: the table says what each is, by hand. */
START_TEST(every_byte_has_its_place)
{
	for (int byte = 0; byte < 256; byte++) {
		const bool blank = byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
		const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
		                    byte == '_';
		const bool control = (byte < ' ' && !blank) || byte == 0x7f;
		char text[8] = {(char)byte};
		char comment[8] = {'-', '-', ' ', (char)byte, 'x', 'x'};
		char doc[8] = {'-', '-', '-', (char)byte, 'x', 'x'};
		char string[8] = {'"', 'x', (char)byte, 'x', '"'};
		enum lex_kind wanted = LEX_BAD_CHARACTER;
		enum lex_kind kind, then;

		if (blank)
			wanted = LEX_END;
		else if (letter)
			wanted = LEX_NAME;
		else if (byte >= '0' && byte <= '9')
			wanted = LEX_NUMBER;
		else if (byte == '"')
			wanted = LEX_OPEN_STRING;
		else if (byte != 0 && strchr("(),*+-", byte) != NULL)
			wanted = LEX_OPEN + (enum lex_kind)(strchr("(),*+-", byte) - "(),*+-");
		else if (control || byte >= 0x80)
			wanted = LEX_BAD_BYTE;
		ck_assert_msg(first(text, 1, &then).kind == wanted, "byte %d", byte);
		ck_assert_int_eq(then, LEX_END);

		wanted = LEX_END;
		if (byte == '\n')
			wanted = LEX_NAME;
		else if (control)
			wanted = LEX_BAD_BYTE;
		else if (byte >= 0x80)
			wanted = LEX_NOT_UTF8;
		kind = first(comment, 6, &then).kind;
		ck_assert_msg(kind == wanted, "byte %d in a comment", byte);
		ck_assert_int_eq(then, LEX_END);

		wanted = byte == '-' ? LEX_END : LEX_DOC;
		if (control || byte == '\r')
			wanted = LEX_BAD_BYTE;
		else if (byte >= 0x80)
			wanted = LEX_NOT_UTF8;
		kind = first(doc, 6, &then).kind;
		ck_assert_msg(kind == wanted, "byte %d in a doc comment", byte);
		ck_assert_int_eq(then, byte == '\n' ? LEX_NAME : LEX_END);

		wanted = LEX_STRING;
		if (byte == '\n')
			wanted = LEX_OPEN_STRING;
		else if (control || byte == '\r')
			wanted = LEX_BAD_BYTE;
		else if (byte >= 0x80)
			wanted = LEX_NOT_UTF8;
		kind = first(string, 5, &then).kind;
		ck_assert_msg(kind == wanted, "byte %d in a string", byte);
		ck_assert_int_eq(then, byte == '"' || byte == '\n' ? LEX_NAME : LEX_END);
	}
}
END_TEST

/* Asserts that bytes are a character, or not: in a comment, a doc comment, a string, and bare. */
static void
check_utf8(const char *bytes, size_t size, bool good)
{
	static const char *const before[] = {"--", "---", "\""};
	static const enum lex_kind if_good[] = {LEX_END, LEX_DOC, LEX_STRING};
	enum lex_kind then;
	struct lex_token token;

	for (size_t i = 0; i < 3; i++) {
		char text[16];
		size_t start = strlen(before[i]);

		memcpy(text, before[i], start);
		memcpy(text + start, bytes, size);
		text[start + size] = '"';
		token = first(text, start + size + 1, &then);
		QUICKLY(token.kind == (good ? if_good[i] : LEX_NOT_UTF8),
		        "%02x %02x… after %s is a %s", (unsigned char)bytes[0],
		        (unsigned char)bytes[1], before[i], lex_kind_names[token.kind]);
		QUICKLY(good || token.at == start, "the error is at %zu", token.at);
		QUICKLY(then == LEX_END, "there is more after %s", before[i]);
	}
	token = first(bytes, size, &then);
	QUICKLY(token.kind == (good ? LEX_BAD_CHARACTER : LEX_BAD_BYTE), "%02x %02x… is a %s",
	        (unsigned char)bytes[0], (unsigned char)bytes[1], lex_kind_names[token.kind]);
	QUICKLY(token.size == (good ? size : 1), "the error is %zu bytes long", token.size);
}

/* Writes n as UTF-8 would write it, by arithmetic alone, in as many bytes as are asked for. */
static void
encode(uint32_t n, int length, char bytes[4])
{
	static const unsigned lead[] = {0, 0, 0xc0, 0xe0, 0xf0};

	for (int i = length - 1; i > 0; i--) {
		bytes[i] = (char)(0x80 | (n & 0x3f));
		n >>= 6;
	}
	bytes[0] = (char)(lead[length] | n);
}

START_TEST(every_character_is_let_through_and_nothing_that_is_none)
{
	for (uint32_t n = 0x80; n <= 0x1fffff; n++) {
		const int least = n < 0x800 ? 2 : n < 0x10000 ? 3 : 4;
		const bool good = n <= 0x10ffff && (n < 0xd800 || n > 0xdfff);
		char bytes[4];

		/* Wrong characters and neighbours of all borders: each; others by a prime step. */
		if (good && n > 0x900 && (n & 0xfff) > 3 && (n & 0xfff) < 0xffc && n % 61 != 0)
			continue;
		encode(n, least, bytes);
		check_utf8(bytes, (size_t)least, good);
	}
}
END_TEST

START_TEST(no_character_is_longer_than_it_must_be)
{
	for (uint32_t n = 0; n <= 0xffff; n++) {
		for (int length = n < 0x80 ? 2 : n < 0x800 ? 3 : 4; length <= 4; length++) {
			char bytes[4];

			encode(n, length, bytes);
			check_utf8(bytes, (size_t)length, false);
		}
	}
}
END_TEST

START_TEST(no_character_is_cut_short)
{
	static const char *const wide[] = {
		"\xc3\xa9", "\xe0\xa0\x80", "\xe2\x82\xac", "\xed\x9f\xbf",
		"\xf0\x90\x80\x80", "\xf3\xbf\xbf\xbf", "\xf4\x8f\xbf\xbf"
	};

	for (size_t i = 0; i < sizeof wide / sizeof *wide; i++) {
		for (size_t cut = 1; cut < strlen(wide[i]); cut++)
			check_utf8(wide[i], cut, false);
		check_utf8(wide[i], strlen(wide[i]), true);
	}
}
END_TEST

static const char sample[] =
	"\xef\xbb\xbf--- Pages \xe2\x82\xac.\r\nfamily pages -- caf\xc3\xa9\n\n"
	"axis read r   --- loads work  \r\n"
	"use \"p\xc3\xa4ges.spec\"\n---- ruler\nrule wx never write + exec unless A_B\n"
	"op f (const void *p, size_t n) gives void * via m\n12x ; \xf0\x9f\x98\x80 \"open\r\n"
	"turn t +a -b --- bad \xff byte\nend\0ing -- a\0b\n\"s\xc0s\" mark m locks\n---";

/* The next token, with what holds of all tokens in any text: they do not overlap, they lie inside,
 * and lines are counted right. */
static struct lex_token
next_checked(struct lex *lex, const char *text, size_t size, size_t *from, size_t *line)
{
	struct lex_token token = lex_next(lex);

	QUICKLY(token.at >= *from && token.at <= size, "a token is at %zu", token.at);
	QUICKLY(token.text >= text + token.at && token.text + token.size <= text + size,
	        "a token's text is not in the text");
	for (; *from < token.at; ++*from)
		*line += text[*from] == '\n';
	QUICKLY(token.line == *line, "line %zu is called %zu", *line, token.line);
	QUICKLY((token.kind == LEX_END) == (token.at == size), "the end is not at the end");
	return token;
}

START_TEST(a_text_may_end_anywhere)
{
	const size_t whole = sizeof sample - 1;

	for (size_t size = 0; size <= whole; size++) {
		const char *cut = at_the_edge(sample, size);
		size_t last_line = 0;
		size_t from = 0, line = 1;
		struct lex full, lex;
		struct lex_token token;

		for (size_t i = 0; i < size; i++)
			if (cut[i] == '\n')
				last_line = i + 1;
		lex_start(&full, sample, whole);
		lex_start(&lex, cut, size);
		do {
			token = next_checked(&lex, cut, size, &from, &line);
			if (token.at < last_line) {
				struct lex_token same = lex_next(&full);

				ck_assert_int_eq(token.kind, same.kind);
				ck_assert_uint_eq(token.at, same.at);
				ck_assert_uint_eq(token.line, same.line);
				ck_assert_uint_eq(token.size, same.size);
				ck_assert_mem_eq(token.text, same.text, same.size);
			}
		} while (token.kind != LEX_END);
	}
}
END_TEST

/* Pieces of specs and any bytes, thrown together. */
START_TEST(no_text_confuses_the_scanner)
{
	static const char *const pieces[] = {
		"-", "--", "---", "\"", "\n", "\r", "\r\n", " ", "op", "a",
		"1", "(", "\xc3", "\xa9", "\xe2\x82", "\xac", "\xff", "\t"
	};
	uint32_t random = 1;

	for (int round = 0; round < 20000; round++) {
		char text[128];
		const char *edge;
		size_t size = 0;
		size_t from = 0, line = 1;
		struct lex lex;

		while (size < 64) {
			random = random * 1664525 + 1013904223;
			if (random >> 29 == 0) {
				text[size++] = (char)(random >> 16);
			} else {
				const size_t i = (random >> 16) % (sizeof pieces / sizeof *pieces);
				const char *piece = pieces[i];

				memcpy(text + size, piece, strlen(piece));
				size += strlen(piece);
			}
			if ((random >> 8 & 31) == 0)
				break;
		}
		edge = at_the_edge(text, size);
		lex_start(&lex, edge, size);
		while (next_checked(&lex, edge, size, &from, &line).kind != LEX_END)
			;
	}
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("lex");
	TCase *tokens = tcase_create("tokens");
	TCase *errors = tcase_create("errors");
	TCase *bytes = tcase_create("bytes");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_test(tokens, words_and_punctuation_are_known_by_themselves);
	tcase_add_test(tokens, what_is_near_a_word_is_a_name);
	tcase_add_test(tokens, tokens_need_no_blanks_between);
	tcase_add_test(tokens, an_empty_text_has_an_end_for_ever);
	tcase_add_test(tokens, lines_end_with_lf_or_crlf_but_not_with_cr);
	tcase_add_test(tokens, a_byte_order_mark_is_passed_over_at_the_start_alone);
	tcase_add_test(tokens, three_dashes_and_no_other_number_make_a_doc_comment);
	tcase_add_test(tokens, a_doc_comment_loses_one_leading_and_all_trailing_blanks);
	tcase_add_test(tokens, a_string_is_what_is_between_its_quotes);
	tcase_add_test(errors, a_string_without_end_is_given_up_at_the_end_of_its_line);
	tcase_add_test(errors, a_wrong_byte_in_a_string_costs_the_string_alone);
	tcase_add_test(errors, a_wrong_byte_in_a_comment_costs_the_comment_alone);
	tcase_add_test(errors, a_nul_is_one_wrong_byte_and_not_the_end);
	tcase_add_test(errors, a_number_is_one_error_with_all_that_is_glued_to_it);
	tcase_add_test(errors, a_strange_character_is_one_error_however_long);
	tcase_add_test(bytes, every_byte_has_its_place);
	tcase_add_test(bytes, every_character_is_let_through_and_nothing_that_is_none);
	tcase_add_test(bytes, no_character_is_longer_than_it_must_be);
	tcase_add_test(bytes, no_character_is_cut_short);
	tcase_add_test(bytes, a_text_may_end_anywhere);
	tcase_add_test(bytes, no_text_confuses_the_scanner);
	suite_add_tcase(suite, tokens);
	suite_add_tcase(suite, errors);
	suite_add_tcase(suite, bytes);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
