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
	CHILD_SECONDS = 60, /* then a test counts as hung, or a child, which SIGALRM ends */
	CHILD_SKIPS = 77    /* its exit status where this system has not what it needs */
};

/* How long a child may take: like a test of Check, so many times as long on machines that say so. */
static inline unsigned
child_seconds(void)
{
	const char *times = getenv("CK_TIMEOUT_MULTIPLIER");
	int n = times != NULL ? atoi(times) : 1;

	return n > 1 ? CHILD_SECONDS * (unsigned)n : CHILD_SECONDS;
}

/* Starts a child that runs a function. */
static inline pid_t
child_start(void (*run)(void *with), void *with)
{
	pid_t pid;

	fflush(NULL);
	pid = fork();
	if (pid == 0) {
		struct rlimit none = {0, 0};

		/* Faults must end it: a sanitizer may have caught them. */
		signal(SIGSEGV, SIG_DFL);
		signal(SIGBUS, SIG_DFL);
		signal(SIGILL, SIG_DFL);
		/* That of Check would end the test, too. */
		signal(SIGALRM, SIG_DFL);
		setrlimit(RLIMIT_CORE, &none);
		alarm(child_seconds());
		run(with);
		_exit(0);
	}
	return pid;
}

/* Waits for a child. Returns its exit status (0 where its function came to its end), or minus the
 * signal that ended it. */
static inline int
child_wait(pid_t pid)
{
	int status;

	if (pid < 0)
		return -1000;
	while (waitpid(pid, &status, 0) != pid)
		;
	return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

static inline int
child_run(void (*run)(void *with), void *with)
{
	return child_wait(child_start(run, with));
}

/* Whether a child did what it should, or could not try. */
static inline int
child_is_fine(int status)
{
	return status == 0 || status == CHILD_SKIPS;
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
