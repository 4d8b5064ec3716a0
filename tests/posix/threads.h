/* Threads with stacks that are given. The other side of tests/windows/threads.h. */
#ifndef TESTS_THREADS_H
#define TESTS_THREADS_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

enum {
	THREADS_LEAVE_NOTHING = 1 /* but what was given to them */
};

static inline bool
threads_start(pthread_t *thread, void *(*run)(void *with), void *with, void *stack, size_t size)
{
	pthread_attr_t attributes;
	bool started;

	if (pthread_attr_init(&attributes) != 0)
		return false;
	started = pthread_attr_setstack(&attributes, stack, size) == 0 &&
	          pthread_create(thread, &attributes, run, with) == 0;
	pthread_attr_destroy(&attributes);
	return started;
}

#endif
