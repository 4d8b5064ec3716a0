/* Reads a file that is cut short behind the pages' back, and lives: what is not there any more
 * raises SIGBUS in the thread that touches it, and only a handler of the program's own can catch
 * that. */
#define _DEFAULT_SOURCE
#include <memory_pages/file.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* What this thread reads, if it does, and where it goes on if that is not there. */
static _Thread_local const unsigned char *volatile reads;
static _Thread_local volatile size_t n_reads;
static _Thread_local sigjmp_buf otherwise;

static void
on_sigbus(int number, siginfo_t *info, void *context)
{
	(void)context;
	if (reads != NULL && (uintptr_t)info->si_addr - (uintptr_t)reads < n_reads)
		siglongjmp(otherwise, 1);
	/* Somebody else's: it comes again, and ends the program. */
	signal(number, SIG_DFL);
}

/* Catches the signal from now on. The signal stays unblocked while it is handled, so that a jump
 * out of the handler has no mask to restore, and a read costs no system call. */
static bool
catch_sigbus(void)
{
	struct sigaction action;

	memset(&action, 0, sizeof action);
	action.sa_sigaction = on_sigbus;
	action.sa_flags = SA_SIGINFO | SA_NODEFER;
	return sigaction(SIGBUS, &action, NULL) == 0;
}

/* Copies bytes out of a file's pages; false where the file does not have them any more. The copy
 * is a call, which no compiler moves across what is volatile. */
static bool
read_file(pages_r_shared_file pages, size_t at, void *to, size_t n)
{
	bool done;

	if (sigsetjmp(otherwise, 0) != 0) {
		reads = NULL;
		return false;
	}
	n_reads = pages_r_shared_file_size(pages);
	reads = pages_r_shared_file_bytes(pages).ptr;
	done = pages_r_shared_file_load(pages, at, to, n);
	reads = NULL;
	return done;
}

static int
explain(const char *what)
{
	char why[256];

	mpages_error_text(mpages_last_error(), why, sizeof why);
	fprintf(stderr, "truncated: %s: %s\n", what, why);
	return 1;
}

int
main(void)
{
	size_t page = mpages_page_size();
	FILE *file = tmpfile();
	pages_r_shared_file pages;
	char text[5] = "";

	if (file == NULL || ftruncate(fileno(file), (off_t)(2 * page)) != 0 ||
	    pwrite(fileno(file), "front", 5, 0) != 5 ||
	    pwrite(fileno(file), "after", 5, (off_t)page) != 5 ||
	    !catch_sigbus()) {
		perror("truncated");
		return 1;
	}
	pages = pages_r_shared_file_new(fileno(file), 0, 2 * page);
	if (!pages_r_shared_file_ok(pages))
		return explain("mapping");
	if (read_file(pages, page, text, sizeof text))
		printf("two pages: the second says \"%.5s\"\n", text);
	if (ftruncate(fileno(file), (off_t)page) != 0)
		return 1;
	if (!read_file(pages, page, text, sizeof text))
		puts("cut short: the second is not there");
	if (read_file(pages, 0, text, sizeof text))
		printf("cut short: the first says \"%.5s\"\n", text);
	if (!pages_r_shared_file_free(&pages))
		return explain("freeing");
	/* Too short from the start is no signal, but an error. */
	pages = pages_r_shared_file_new(fileno(file), 0, 2 * page);
	if (!pages_r_shared_file_ok(pages) && mpages_last_error()->status == MPAGES_FILE_SHORT)
		puts("mapped anew: the file is too short");
	return fclose(file) == 0 ? 0 : 1;
}
