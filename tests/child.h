/* Things to be tried in a child process: they end it, or limit it for ever. */
#ifndef TESTS_CHILD_H
#define TESTS_CHILD_H

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
	CHILD_SECONDS = 60 /* then it counts as hung, and SIGALRM ends it */
};

/* Runs a function in a child. Returns its exit status (0 where the function came to its end), or
 * minus the signal that ended it. */
static inline int
child_run(void (*run)(void *with), void *with)
{
	pid_t pid;
	int status;

	fflush(NULL);
	pid = fork();
	if (pid < 0)
		return -1000;
	if (pid == 0) {
		struct rlimit none = {0, 0};

		/* Faults must end it: a sanitizer may have caught them. */
		signal(SIGSEGV, SIG_DFL);
		signal(SIGBUS, SIG_DFL);
		signal(SIGILL, SIG_DFL);
		setrlimit(RLIMIT_CORE, &none);
		alarm(CHILD_SECONDS);
		run(with);
		_exit(0);
	}
	while (waitpid(pid, &status, 0) != pid)
		;
	return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

/* Ends the child if something is not so, and says what. */
#define child_assert(is_so) child_assert_at(is_so, #is_so, __FILE__, __LINE__)

static inline void
child_assert_at(int is_so, const char *what, const char *file, int line)
{
	char text[512];
	int n;

	if (is_so)
		return;
	n = snprintf(text, sizeof text, "%s:%d: in a child: %s\n", file, line, what);
	if (write(STDERR_FILENO, text, (size_t)n) < 0)
		_exit(2);
	_exit(1);
}

#endif
