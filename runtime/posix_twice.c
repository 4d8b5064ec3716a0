/* Memory at two places: one range of addresses for both, and for what is known of them. */
#include <errno.h>

#include "os.h"
#include "posix_twice.h"

/* All that a pair has: a page for *twice, and both places. */
static size_t
whole(size_t size)
{
	return mpages_os_page_size() + 2 * size;
}

/* Fills in the page in front of the places, which has become memory. */
static long
map_places(unsigned char *write, size_t size, mpages_os_twice **made, unsigned *axes)
{
	const atomic_uint *process = mpages_os_process();

	if (process == NULL)
		return ENOMEM;
	*made = (mpages_os_twice *)(void *)write - 1;
	**made = (mpages_os_twice){
		.write = write,
		.run = write + size,
		.size = size,
		.process = *process,
	};
	return mpages_posix_map_both(*made, axes);
}

long
mpages_os_map_twice(mpages_os_twice **made, size_t size, const void *near, size_t range,
                    unsigned *axes)
{
	size_t first = mpages_os_page_size();
	void *base;
	long code;

	*axes = MPAGES_READ | MPAGES_WRITE;
	if (near == NULL)
		code = mpages_os_map(&base, whole(size), 0);
	else
		code = mpages_posix_reserve_near(&base, whole(size), near, range);
	if (code != 0)
		return code;
	code = mpages_os_protect(base, first, *axes);
	if (code == 0)
		code = map_places((unsigned char *)base + first, size, made, axes);
	if (code != 0)
		mpages_os_unmap(base, whole(size));
	return code;
}

long
mpages_os_unmap_twice(mpages_os_twice *twice)
{
	unsigned char *base = (unsigned char *)twice->write - mpages_os_page_size();
	long code;

	mpages_os_forks_off();
	mpages_posix_unhide(twice);
	code = mpages_os_unmap(base, whole(twice->size));
	if (code != 0)
		mpages_posix_hide(twice);
	mpages_os_forks_on();
	return code;
}
