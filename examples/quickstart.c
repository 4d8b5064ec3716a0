/* A tour of <memory_pages/pages.h>: a file is read into pages, the pages are frozen and read back;
 * then machine code is written into pages, the pages become code, and the code is called.
 *
 *     quickstart [FILE]
 *
 * Without FILE it takes its own source. `wc -lc FILE` and `cksum FILE` say the same of it.
 */
#define PAGES_ALLOW_EXEC /* Nothing in the header can make code unless this is asked for. */
#include <memory_pages/pages.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* How a call that returned false, or an empty handle, is explained. */
static void
explain(const char *what)
{
	char text[256];

	mpages_error_text(mpages_last_error(), text, sizeof text);
	fprintf(stderr, "quickstart: %s: %s\n", what, text);
}

/* Reads a whole file, of whatever length, into pages that grow as they fill up. */
static bool
fill(pages_rw *pages, FILE *file, const char *name, size_t *length)
{
	mpages_bytes_mut room = pages_rw_bytes_mut(*pages);
	size_t n;

	*length = 0;
	while ((n = fread(room.ptr + *length, 1, room.size - *length, file)) > 0) {
		*length += n;
		if (*length < room.size)
			continue;
		if (!pages_rw_resize(pages, 2 * room.size)) {
			explain("growing");
			return false;
		}
		/* The pages may have moved: the old view must not be used any more. */
		room = pages_rw_bytes_mut(*pages);
	}
	if (ferror(file)) {
		fprintf(stderr, "quickstart: cannot read %s: %s\n", name, strerror(errno));
		return false;
	}
	return true;
}

static size_t
count_lines(const unsigned char *text, size_t length)
{
	size_t lines = 0;

	for (size_t i = 0; i < length; i++)
		lines += text[i] == '\n';
	return lines;
}

static uint32_t
checksum_byte(uint32_t sum, unsigned char byte)
{
	sum ^= (uint32_t)byte << 24;
	for (int bit = 0; bit < 8; bit++)
		sum = sum << 1 ^ (sum >> 31 ? 0x04c11db7u : 0);
	return sum;
}

/* The CRC of POSIX's cksum: over the bytes, then over their number, the lowest byte first. */
static uint32_t
checksum(const unsigned char *text, size_t length)
{
	uint32_t sum = 0;

	for (size_t i = 0; i < length; i++)
		sum = checksum_byte(sum, text[i]);
	for (size_t rest = length; rest > 0; rest >>= 8)
		sum = checksum_byte(sum, (unsigned char)(rest & 0xff));
	return ~sum;
}

/* Data: pages that are written to, and then never again. */
static bool
keep_file(FILE *file, const char *name)
{
	pages_rw pages = pages_rw_new(1);
	pages_r frozen;
	mpages_bytes text;
	size_t length;

	if (!pages_rw_ok(pages)) {
		explain("mapping");
		return false;
	}
	if (!fill(&pages, file, name, &length)) {
		pages_rw_free(&pages);
		return false;
	}
	printf("read     %s: %zu bytes, into %zu bytes of pages\n", name, length,
	       pages_rw_size(pages));

	/* Takes the address, and on success empties `pages`: the way back to writing is gone. */
	frozen = pages_rw_deny_write(&pages);
	if (!pages_r_ok(frozen)) {
		explain("freezing");
		pages_rw_free(&pages); /* A turn that failed has left the handle what it was. */
		return false;
	}
	printf("frozen   pages_rw is now pages_r: it has no function that writes\n");

	text = pages_r_bytes(frozen);
	printf("checked  %zu lines, checksum %lu\n", count_lines(text.ptr, length),
	       (unsigned long)checksum(text.ptr, length));

	if (!pages_r_free(&frozen)) {
		explain("freeing");
		return false;
	}
	return true;
}

/* A function of two numbers that returns their sum, as this processor wants it written. */
#if defined __x86_64__ && !defined _WIN32
static const char processor[] = "x86-64";
static const unsigned char adder[] = {
	0x48, 0x8d, 0x04, 0x37, /* lea rax, [rdi + rsi] */
	0xc3                    /* ret */
};
#elif defined __aarch64__
static const char processor[] = "AArch64";
static const unsigned char adder[] = {
	0x00, 0x00, 0x01, 0x8b, /* add x0, x0, x1 */
	0xc0, 0x03, 0x5f, 0xd6  /* ret */
};
#else
static const char processor[] = "";
static const unsigned char adder[] = {0};
#endif

/* Code: pages that are written to, and from then on can only be read and run. */
static bool
run_adder(void)
{
	pages_rw draft;
	pages_rx code;
	uint64_t (*add)(uint64_t, uint64_t);

	if (processor[0] == '\0') {
		printf("code     not for this processor: this example knows x86-64 and AArch64\n");
		return true;
	}
	draft = pages_rw_new(sizeof adder);
	if (!pages_rw_ok(draft)) {
		explain("mapping");
		return false;
	}
	memcpy(pages_rw_bytes_mut(draft).ptr, adder, sizeof adder);

	code = pages_rw_set_protected_exec(&draft);
	if (!pages_rx_ok(code)) {
		explain("making code");
		pages_rw_free(&draft);
		return false;
	}
	printf("code     %zu bytes of %s, written, then made executable and read-only\n", sizeof adder,
	       processor);

	/* The one cast there is: what these bytes take and return only their author can know. */
	add = (uint64_t (*)(uint64_t, uint64_t))pages_rx_entry(code, 0).fn;
	printf("called   add(40, 2) = %lu\n", (unsigned long)add(40, 2));

	if (!pages_rx_free(&code)) {
		explain("freeing");
		return false;
	}
	return true;
}

/* Opens the file this was compiled from. Its name counts from where the compiler was run, so it is
 * looked for from here, and then from the folders above the program. */
static FILE *
open_own_source(const char *program)
{
	const char *slash = strrchr(program, '/');
	int folder = slash != NULL ? (int)(slash - program) + 1 : 0;
	FILE *file = fopen(__FILE__, "rb");
	char path[4096];

	for (int up = 1; file == NULL && up <= 3; up++) {
		snprintf(path, sizeof path, "%.*s%.*s%s", folder, program, 3 * up, "../../../", __FILE__);
		file = fopen(path, "rb");
	}
	return file;
}

int
main(int argc, char **argv)
{
	const char *name = argc > 1 ? argv[1] : __FILE__;
	FILE *file;
	bool kept;

	if (argc > 2) {
		fprintf(stderr, "usage: quickstart [FILE]\n");
		return 2;
	}
	file = argc > 1 ? fopen(name, "rb") : open_own_source(argv[0]);
	if (file == NULL) {
		fprintf(stderr, "quickstart: cannot open %s: %s%s\n", name, strerror(errno),
		        argc > 1 ? "" : "; name a file: quickstart FILE");
		return EXIT_FAILURE;
	}
	kept = keep_file(file, name);
	fclose(file);
	return kept && run_adder() ? EXIT_SUCCESS : EXIT_FAILURE;
}
