/* The watchdog, by a timer of POSIX. */
#define _XOPEN_SOURCE 700
#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#include "watchdog.h"

static struct sigaction before;

static void
too_long(int number)
{
	static const char message[] = WATCHDOG_MESSAGE;
	ssize_t written = write(STDERR_FILENO, message, sizeof message - 1);

	(void)number;
	(void)written;
	_exit(1);
}

static void
set_timer(time_t seconds)
{
	struct itimerval timer = {.it_value = {.tv_sec = seconds}};

	setitimer(ITIMER_PROF, &timer, NULL);
}

void
watchdog_start(void)
{
	struct sigaction action;

	memset(&action, 0, sizeof action);
	action.sa_handler = too_long;
	sigaction(SIGPROF, &action, &before);
	set_timer(WATCHDOG_SECONDS);
}

void
watchdog_stop(void)
{
	set_timer(0);
	sigaction(SIGPROF, &before, NULL);
}
