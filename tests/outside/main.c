/* Counted pages of code, made, grown, run and freed; what was counted is in a vector. */
#define PAGES_ALLOW_EXEC
#include "samples.h"
#include "show.h"
#include "steps.h"
#include "total.h"

static sample_vec samples;

static bool
take(const char *what, uint64_t page)
{
	return sample_vec_push(&samples, (sample){samples.len, total_bytes() / page, what});
}

/* Whether there is a function at the last byte, and none past the end. */
static bool
ends(pages_rx_counted code)
{
	size_t size = pages_rx_counted_size(code);

	return pages_rx_counted_step(code, size - 1) != NULL && pages_rx_counted_step(code, size) == NULL &&
	       pages_rx_counted_step(code, SIZE_MAX) == NULL && pages_rx_counted_step((pages_rx_counted){0}, 0) == NULL;
}

/* The number behind x, by code in the pages; by hand where the code is of another processor. */
static uint64_t
stepped(pages_rx_counted code, uint64_t x)
{
#if defined __x86_64__ || defined __aarch64__
	return pages_rx_counted_step(code, 0)(x);
#else
	return pages_rx_counted_step(code, 0) != NULL ? x + 1 : 0;
#endif
}

int
main(void)
{
#if defined __aarch64__
	static const unsigned char next[] = {0x00, 0x04, 0x00, 0x91, 0xc0, 0x03, 0x5f, 0xd6};
#else
	static const unsigned char next[] = {0x48, 0x8d, 0x47, 0x01, 0xc3};
#endif
	pages_rw_counted draft = pages_rw_counted_new(1);
	uint64_t page = pages_rw_counted_size(draft);
	pages_rx_counted code;
	sample_vec_frozen frozen;

	if (!pages_rw_counted_ok(draft) || !take("new", page))
		return 1;
	if (!pages_rw_counted_resize(&draft, 3 * (size_t)page) || !take("grow", page))
		return 1;
	if (!pages_rw_counted_store(draft, 0, next, sizeof next))
		return 1;
	code = pages_rw_counted_set_protected_exec(&draft);
	if (!pages_rx_counted_ok(code) || stepped(code, 41) != 42 || !ends(code) || !take("run", page))
		return 1;
	if (!pages_rx_counted_free(&code) || !take("free", page))
		return 1;
	frozen = sample_vec_freeze(&samples);
	show(frozen);
	return !sample_vec_frozen_free(&frozen);
}
