/* Forks: which process this is, and what of its memory a child does not have.
 *
 * A child is told from its parent by a page that the system wipes in it, so one that was made
 * behind the C library's back counts too. What a child does not have leaves a hole, into which
 * its next mapping might fall, and a stale address of its parent's with it. So the hole is
 * closed before the child's first step. */
#include <pthread.h>
#include <stdatomic.h>

#include "os.h"
#include "posix.h"
#include "posix_twice.h"

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static mpages_os_twice *first;

/* Where the process has its number, and the last one that it or an ancestor was given. */
static _Atomic(atomic_uint *) number;
static atomic_uint last;

static void
before_fork(void)
{
	pthread_mutex_lock(&mutex);
}

static void
after_fork(void)
{
	pthread_mutex_unlock(&mutex);
}

/* In a child, which has one thread. */
static void
in_child(void)
{
	atomic_uint *own = atomic_load(&number);

	for (mpages_os_twice *at = first; at != NULL; at = at->next)
		mpages_posix_map_at(at->write, at->size, 0);
	first = NULL;
	/* Some systems have not wiped it. */
	if (own != NULL)
		atomic_store(own, 0);
	pthread_mutex_unlock(&mutex);
}

static void
watch_forks(void)
{
	pthread_atfork(before_fork, after_fork, in_child);
}

void
mpages_os_forks_off(void)
{
	pthread_once(&once, watch_forks);
	pthread_mutex_lock(&mutex);
}

void
mpages_os_forks_on(void)
{
	pthread_mutex_unlock(&mutex);
}

/* The page for the number; NULL where there is no memory for it. */
static atomic_uint *
number_page(void)
{
	size_t size = mpages_os_page_size();
	atomic_uint *mine, *none = NULL;
	void *made;

	if (mpages_os_map(&made, size, MPAGES_READ | MPAGES_WRITE) != 0)
		return NULL;
	mine = made;
	mpages_posix_wipe_in_child(mine, size);
	if (atomic_compare_exchange_strong(&number, &none, mine))
		return mine;
	mpages_os_unmap(mine, size);
	return none;
}

long
mpages_os_map_wiped(void **base, size_t size)
{
	long code = mpages_os_map(base, size, MPAGES_READ | MPAGES_WRITE);

	if (code != 0)
		return code;
	code = mpages_posix_wipe_in_child(*base, size);
	if (code != 0)
		mpages_os_unmap(*base, size);
	return code;
}

const atomic_uint *
mpages_os_process(void)
{
	atomic_uint *own = atomic_load_explicit(&number, memory_order_acquire);
	unsigned none = 0;

	if (own != NULL && atomic_load_explicit(own, memory_order_relaxed) != 0)
		return own;
	pthread_once(&once, watch_forks);
	if (own == NULL)
		own = number_page();
	if (own != NULL)
		atomic_compare_exchange_strong(own, &none, atomic_fetch_add(&last, 1) + 1);
	return own;
}

void
mpages_posix_hide(mpages_os_twice *twice)
{
	twice->back = &first;
	twice->next = first;
	if (first != NULL)
		first->back = &twice->next;
	first = twice;
}

void
mpages_posix_unhide(mpages_os_twice *twice)
{
	*twice->back = twice->next;
	if (twice->next != NULL)
		twice->next->back = twice->back;
}
