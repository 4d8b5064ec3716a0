/* The size of a page: the system's, or what a test says it is. */
#include "mpages.h"
#include "os.h"
#include "page.h"

static size_t page_override;

void
mpages_page_size_override(size_t bytes)
{
	page_override = bytes;
}

size_t
mpages_page_size(void)
{
	return page_override != 0 ? page_override : mpages_os_page_size();
}

size_t
mpages_granularity(void)
{
	return mpages_os_granularity();
}
