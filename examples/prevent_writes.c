/* Preventing writes: frozen pages have no function that writes, and the system stops whoever writes
 * to them all the same, here a child process with an old pointer. */
#define _POSIX_C_SOURCE 200809L
#include <memory_pages/pages.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const char message[] = "written while it was allowed";

static int
failed(const char *what)
{
	char text[256];

	mpages_error_text(mpages_last_error(), text, sizeof text);
	fprintf(stderr, "prevent_writes: %s: %s\n", what, text);
	return EXIT_FAILURE;
}

/* Stores a byte in a child process. Returns the signal that stopped it, 0 where nothing did, and -1
 * where there could be no child. */
static int
store_in_child(volatile char *address)
{
	int status;
	pid_t child;

	fflush(stdout); /* or the child might print it again */
	child = fork();
	if (child == 0) {
		*address = 'X';
		_exit(EXIT_SUCCESS);
	}
	if (child < 0 || waitpid(child, &status, 0) != child)
		return -1;
	return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

static void
tell(const char *when, int signal)
{
	printf("%s  a store %s%s\n", when, signal > 0 ? "ends in: " : "",
	       signal < 0 ? "could not be tried" : signal == 0 ? "works" : strsignal(signal));
}

int
main(void)
{
	pages_rw memory = pages_rw_new(sizeof message);
	pages_r frozen;
	char *old;

	if (!pages_rw_ok(memory))
		return failed("mapping");
	if (!pages_rw_store(memory, 0, message, sizeof message))
		return failed("storing");
	old = (char *)pages_rw_at_mut(memory, 0);
	tell("before", store_in_child(old));

	frozen = pages_rw_deny_write(&memory);
	if (!pages_r_ok(frozen))
		return failed("freezing");

	/* Neither of these compiles. The first has no such function; the second is given the wrong
	 * pages. And `memory` is empty: the calls it could still be given would do nothing.
	 *
	 *     pages_r_store(frozen, 0, "X", 1);
	 *     pages_rw_store(frozen, 0, "X", 1);
	 */

	tell("after ", store_in_child(old));
	printf("inside  \"%s\"\n", (const char *)pages_r_at(frozen, 0));

	/* Whoever holds the pages can turn them back, and has said so in the source. */
	memory = pages_r_allow_write(&frozen);
	if (!pages_rw_ok(memory))
		return failed("thawing");
	tell("thawed", store_in_child((char *)pages_rw_at_mut(memory, 0)));

	if (!pages_rw_free(&memory))
		return failed("freeing");
	return EXIT_SUCCESS;
}
