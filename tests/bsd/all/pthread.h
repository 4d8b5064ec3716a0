/* pthread_mutex_lock(3), pthread_once(3), pthread_atfork(3). */
#ifndef BSD_PTHREAD_H
#define BSD_PTHREAD_H
typedef struct bsd_mutex *pthread_mutex_t;
typedef struct bsd_once {
	int state;
	pthread_mutex_t mutex;
} pthread_once_t;
#define PTHREAD_MUTEX_INITIALIZER 0
#define PTHREAD_ONCE_INIT {0, 0}
int pthread_mutex_lock(pthread_mutex_t *);
int pthread_mutex_unlock(pthread_mutex_t *);
int pthread_once(pthread_once_t *, void (*)(void));
int pthread_atfork(void (*)(void), void (*)(void), void (*)(void));
#endif
