/* The debug library's lock, with the threads of POSIX. */
#include <pthread.h>
#include <unistd.h>

#include "debug_os.h"

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void
lock(void)
{
	pthread_mutex_lock(&mutex);
}

static void
unlock(void)
{
	pthread_mutex_unlock(&mutex);
}

static void
survive_forks(void)
{
	pthread_atfork(lock, unlock, unlock);
}

void
mpages_debug_lock(void)
{
	pthread_once(&once, survive_forks);
	lock();
}

void
mpages_debug_unlock(void)
{
	unlock();
}

long
mpages_debug_process(void)
{
	return (long)getpid();
}
