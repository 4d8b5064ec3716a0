/* Whether code made at run time can be run, and in which ways: found out by trying, each time, since a
 * process can give the right away while it runs. */
#include "dual.h"
#include "os.h"

/* Whether a page that was written can be given these rights. */
static bool
lets_turn(unsigned axes)
{
	size_t size = mpages_page_size();
	void *page;
	long code;

	if (mpages_os_map(&page, size, MPAGES_READ | MPAGES_WRITE) != 0)
		return false;
	/* Some systems forbid it only then. */
	*(volatile unsigned char *)page = 0;
	code = mpages_os_protect(page, size, axes);
	mpages_os_unmap(page, size);
	return code == 0;
}

/* Whether there are pages with these rights from the start. */
static bool
lets_map(unsigned axes)
{
	size_t size = mpages_page_size();
	void *page;

	return mpages_os_map(&page, size, axes) == 0 && mpages_os_unmap(page, size) == 0;
}

bool
mpages_thread_writes_code(bool writes)
{
	return mpages_os_thread_writes(writes);
}

bool
mpages_has_hidden_code(void)
{
	size_t size = mpages_page_size();
	void *page;
	bool hidden;

	if (mpages_os_map(&page, size, MPAGES_EXEC) != 0)
		return false;
	hidden = !mpages_os_can_read(page);
	mpages_os_unmap(page, size);
	return hidden;
}

mpages_exec_ways
mpages_exec_support(void)
{
	const unsigned all = MPAGES_READ | MPAGES_WRITE | MPAGES_EXEC;
	mpages_exec_ways ways = {
		.by_turn = lets_turn(MPAGES_READ | MPAGES_EXEC),
		.by_pair = mpages_has_dual(),
		.while_written = lets_turn(all) || lets_map(all),
		.while_run = mpages_os_sync_cores() == 0,
		.strategy = MPAGES_EXEC_NONE,
	};

	if (ways.by_pair)
		ways.strategy = MPAGES_EXEC_DUAL;
	else if (ways.by_turn)
		ways.strategy = MPAGES_EXEC_PROTECT;
	return ways;
}
