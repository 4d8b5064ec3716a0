/* Threads with stacks of a size: where they lie the system says. The other side of tests/posix/threads.h. */
#ifndef TESTS_THREADS_H
#define TESTS_THREADS_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

enum {
	THREADS_LEAVE_NOTHING = 0 /* the system keeps something of each */
};

static inline bool
threads_start(pthread_t *thread, void *(*run)(void *with), void *with, void *stack, size_t size)
{
	pthread_attr_t attributes;
	bool started;

	(void)stack;
	if (pthread_attr_init(&attributes) != 0)
		return false;
	started = pthread_attr_setstacksize(&attributes, size) == 0 &&
	          pthread_create(thread, &attributes, run, with) == 0;
	pthread_attr_destroy(&attributes);
	return started;
}

#endif
