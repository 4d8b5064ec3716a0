/* Pages between two fences: whatever runs over either end of them faults at once.
 *
 * Made by pagegen from guarded.spec, which is the place to change anything.
 *
 * A handle says in its type what may be done with its pages. Functions that only use the pages take
 * it by value; functions that turn it into another type, change or end it take its address, and empty
 * it where they worked. An empty handle is safe: it is not ok, its views have no bytes, and calls
 * on it fail. Whoever holds a handle owns its pages, and frees them once.
 *
 * After a failure mpages_last_error() says why, and nothing has changed.
 *
 * These macros, defined before this header is included (again), lift a rule:
 *   PAGES_ALLOW_EXEC: Machine code in pages is opt-in.
 *   PAGES_ALLOW_WX: Write xor execute: code that can run can never be written.
 */
#include <memory_pages/pages.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef PAGEGEN_GUARDED_H
#define PAGEGEN_GUARDED_H

/* The handwritten functions that do the work, as this header calls them. */
bool mpages_map_guarded(mpages_region *made, const mpages_state *as, size_t bytes);
bool mpages_uncommit(mpages_region *pages, const mpages_state *from, const mpages_state *to);
bool mpages_resize_guarded(mpages_region *pages, const mpages_state *as, size_t bytes);
bool mpages_unmap_guarded(mpages_region *pages, const mpages_state *as);

/* Fenced at both ends. */
typedef struct pages_none_guarded { mpages_region region; } pages_none_guarded;
/* Loads work, fenced at both ends. */
typedef struct pages_r_guarded { mpages_region region; } pages_r_guarded;
/* Stores work, fenced at both ends. */
typedef struct pages_w_guarded { mpages_region region; } pages_w_guarded;
/* Loads work, stores work, fenced at both ends. */
typedef struct pages_rw_guarded { mpages_region region; } pages_rw_guarded;
/* Jumps work, fenced at both ends. */
typedef struct pages_x_guarded { mpages_region region; } pages_x_guarded;
/* Loads work, jumps work, fenced at both ends. */
typedef struct pages_rx_guarded { mpages_region region; } pages_rx_guarded;
/* Stores work, jumps work, fenced at both ends. */
typedef struct pages_wx_guarded { mpages_region region; } pages_wx_guarded;
/* Loads work, stores work, jumps work, fenced at both ends. */
typedef struct pages_rwx_guarded { mpages_region region; } pages_rwx_guarded;

/* The states, as the runtime is told of them: name, axes, marks, family. */
static const mpages_state pages_none_guarded_state = {"pages_none_guarded", 0, 1, "pages"};
static const mpages_state pages_r_guarded_state = {"pages_r_guarded", 1, 1, "pages"};
static const mpages_state pages_w_guarded_state = {"pages_w_guarded", 2, 1, "pages"};
static const mpages_state pages_rw_guarded_state = {"pages_rw_guarded", 3, 1, "pages"};
static const mpages_state pages_x_guarded_state = {"pages_x_guarded", 4, 1, "pages"};
static const mpages_state pages_rx_guarded_state = {"pages_rx_guarded", 5, 1, "pages"};
static const mpages_state pages_wx_guarded_state = {"pages_wx_guarded", 6, 1, "pages"};
static const mpages_state pages_rwx_guarded_state = {"pages_rwx_guarded", 7, 1, "pages"};

/* Where a system's rights are not those of the type. */
static const mpages_strength_row pages_guarded_strengths[] = {
	{"arm", 2, 0, MPAGES_WIDER, 1, NULL},
	{"arm64", 2, 0, MPAGES_WIDER, 1, NULL},
	{"ppc", 2, 0, MPAGES_WIDER, 1, NULL},
	{"riscv", 2, 0, MPAGES_WIDER, 1, NULL},
	{"s390", 2, 0, MPAGES_WIDER, 1, NULL},
	{"windows", 2, 0, MPAGES_WIDER, 1, NULL},
	{"x86", 2, 0, MPAGES_WIDER, 1, NULL},
	{"freebsd", 4, 0, MPAGES_EXACT, 0, mpages_has_hidden_code},
	{"freebsd", 4, 0, MPAGES_WIDER, 1, NULL},
	{"macos", 4, 0, MPAGES_WIDER, 1, NULL},
	{"netbsd", 4, 0, MPAGES_EXACT, 0, mpages_has_hidden_code},
	{"netbsd", 4, 0, MPAGES_WIDER, 1, NULL},
	{"openbsd", 4, 0, MPAGES_EXACT, 0, mpages_has_hidden_code},
	{"openbsd", 4, 0, MPAGES_WIDER, 1, NULL},
	{"arm", 4, 0, MPAGES_WIDER, 1, NULL},
	{"arm64", 4, 0, MPAGES_EXACT, 0, mpages_has_hidden_code},
	{"arm64", 4, 0, MPAGES_WIDER, 1, NULL},
	{"ppc", 4, 0, MPAGES_EXACT, 0, mpages_has_hidden_code},
	{"ppc", 4, 0, MPAGES_WIDER, 1, NULL},
	{"s390", 4, 0, MPAGES_WIDER, 1, NULL},
	{"x86", 4, 0, MPAGES_EXACT, 0, mpages_has_protection_keys},
	{"x86", 4, 0, MPAGES_WIDER, 1, NULL},
	{"linux", 0, 1, MPAGES_EXACT, 0, NULL},
	{"windows", 0, 1, MPAGES_EXACT, 0, NULL},
	{"freebsd", 0, 1, MPAGES_EXACT, 0, NULL},
	{"macos", 0, 1, MPAGES_EXACT, 0, NULL},
	{"netbsd", 0, 1, MPAGES_EXACT, 0, NULL},
	{"openbsd", 0, 1, MPAGES_EXACT, 0, NULL},
};

/* ---- pages_none_guarded ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole pages, with a page before
 * the first and one after the last that nothing can access. The fences count as no bytes of the
 * handle. Empty on failure. */
MPAGES_MUST_USE static inline pages_none_guarded
pages_none_guarded_new(size_t bytes)
{
	pages_none_guarded made = {{NULL, 0}};

	if (!mpages_map_guarded(&made.region, &pages_none_guarded_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* Let loads work. Turns *p from none_guarded to r_guarded and empties it; on failure the result
 * is empty. */
MPAGES_MUST_USE static inline pages_r_guarded
pages_none_guarded_allow_read(pages_none_guarded *p)
{
	pages_r_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_guarded_state);
	if (mpages_turn(&p->region, &pages_none_guarded_state, &pages_r_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work. Turns *p from none_guarded to w_guarded and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_w_guarded
pages_none_guarded_allow_write(pages_none_guarded *p)
{
	pages_w_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_guarded_state);
	if (mpages_turn(&p->region, &pages_none_guarded_state, &pages_w_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from none_guarded to w_guarded and empties it;
 * on failure the result is empty. */
MPAGES_MUST_USE static inline pages_w_guarded
pages_none_guarded_allow_write_no_exec(pages_none_guarded *p)
{
	pages_w_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_guarded_state);
	if (mpages_turn(&p->region, &pages_none_guarded_state, &pages_w_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_none_guarded_ok(pages_none_guarded p)
{
	MPAGES_CHECK(p.region, &pages_none_guarded_state);
	return mpages_ok(p.region, &pages_none_guarded_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_none_guarded_size(pages_none_guarded p)
{
	MPAGES_CHECK(p.region, &pages_none_guarded_state);
	return mpages_size(p.region, &pages_none_guarded_state);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_none_guarded_verify(pages_none_guarded p)
{
	MPAGES_CHECK(p.region, &pages_none_guarded_state);
	return mpages_verify(p.region, &pages_none_guarded_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_none_guarded_resident(pages_none_guarded p)
{
	MPAGES_CHECK(p.region, &pages_none_guarded_state);
	return mpages_resident(p.region, &pages_none_guarded_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_none_guarded_advise_use_soon(pages_none_guarded p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_none_guarded_state);
	return mpages_advise_use_soon(p.region, &pages_none_guarded_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_none_guarded_advise_use_seq(pages_none_guarded p)
{
	MPAGES_CHECK(p.region, &pages_none_guarded_state);
	return mpages_advise_use_seq(p.region, &pages_none_guarded_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_none_guarded_advise_use_rnd(pages_none_guarded p)
{
	MPAGES_CHECK(p.region, &pages_none_guarded_state);
	return mpages_advise_use_rnd(p.region, &pages_none_guarded_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_none_guarded_name(pages_none_guarded p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_none_guarded_state);
	return mpages_name(p.region, &pages_none_guarded_state, name);
}

/* Gives the pages and their fences back to the system. An empty handle is free already. On
 * failure the handle is kept, to be freed again. */
static inline bool
pages_none_guarded_free(pages_none_guarded *p)
{
	MPAGES_CHECK(p->region, &pages_none_guarded_state);
	if (!mpages_unmap_guarded(&p->region, &pages_none_guarded_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* What the system makes of none_guarded on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_none_guarded_strength(void)
{
	return mpages_strength_of(&pages_none_guarded_state, pages_guarded_strengths, 28);
}

/* ---- pages_r_guarded ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole pages, with a page before
 * the first and one after the last that nothing can access. The fences count as no bytes of the
 * handle. Empty on failure. */
MPAGES_MUST_USE static inline pages_r_guarded
pages_r_guarded_new(size_t bytes)
{
	pages_r_guarded made = {{NULL, 0}};

	if (!mpages_map_guarded(&made.region, &pages_r_guarded_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* Make loads fault. Turns *p from r_guarded to none_guarded and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_none_guarded
pages_r_guarded_deny_read(pages_r_guarded *p)
{
	pages_none_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_guarded_state);
	if (mpages_turn(&p->region, &pages_r_guarded_state, &pages_none_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work. Turns *p from r_guarded to rw_guarded and empties it; on failure the result
 * is empty. */
MPAGES_MUST_USE static inline pages_rw_guarded
pages_r_guarded_allow_write(pages_r_guarded *p)
{
	pages_rw_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_guarded_state);
	if (mpages_turn(&p->region, &pages_r_guarded_state, &pages_rw_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from r_guarded to rw_guarded and empties it;
 * on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rw_guarded
pages_r_guarded_allow_write_no_exec(pages_r_guarded *p)
{
	pages_rw_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_guarded_state);
	if (mpages_turn(&p->region, &pages_r_guarded_state, &pages_rw_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Give the memory between the fences back and keep the addresses: bytes are dropped, nothing is
 * promised any more. A turn that brings access makes them memory again, zero, or is refused.
 * Turns *p from r_guarded to none_guarded and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none_guarded
pages_r_guarded_uncommit(pages_r_guarded *p)
{
	pages_none_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_guarded_state);
	if (mpages_uncommit(&p->region, &pages_r_guarded_state, &pages_none_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_r_guarded_ok(pages_r_guarded p)
{
	MPAGES_CHECK(p.region, &pages_r_guarded_state);
	return mpages_ok(p.region, &pages_r_guarded_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_r_guarded_size(pages_r_guarded p)
{
	MPAGES_CHECK(p.region, &pages_r_guarded_state);
	return mpages_size(p.region, &pages_r_guarded_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_r_guarded_bytes(pages_r_guarded p)
{
	MPAGES_CHECK(p.region, &pages_r_guarded_state);
	return mpages_view(p.region, &pages_r_guarded_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_r_guarded_at(pages_r_guarded p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_r_guarded_state);
	return mpages_at(p.region, &pages_r_guarded_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_r_guarded_load(pages_r_guarded p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_r_guarded_state);
	return mpages_load(p.region, &pages_r_guarded_state, at, to, n);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_r_guarded_verify(pages_r_guarded p)
{
	MPAGES_CHECK(p.region, &pages_r_guarded_state);
	return mpages_verify(p.region, &pages_r_guarded_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_r_guarded_resident(pages_r_guarded p)
{
	MPAGES_CHECK(p.region, &pages_r_guarded_state);
	return mpages_resident(p.region, &pages_r_guarded_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_r_guarded_advise_use_soon(pages_r_guarded p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_r_guarded_state);
	return mpages_advise_use_soon(p.region, &pages_r_guarded_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_r_guarded_advise_use_seq(pages_r_guarded p)
{
	MPAGES_CHECK(p.region, &pages_r_guarded_state);
	return mpages_advise_use_seq(p.region, &pages_r_guarded_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_r_guarded_advise_use_rnd(pages_r_guarded p)
{
	MPAGES_CHECK(p.region, &pages_r_guarded_state);
	return mpages_advise_use_rnd(p.region, &pages_r_guarded_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_r_guarded_name(pages_r_guarded p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_r_guarded_state);
	return mpages_name(p.region, &pages_r_guarded_state, name);
}

/* Gives the pages and their fences back to the system. An empty handle is free already. On
 * failure the handle is kept, to be freed again. */
static inline bool
pages_r_guarded_free(pages_r_guarded *p)
{
	MPAGES_CHECK(p->region, &pages_r_guarded_state);
	if (!mpages_unmap_guarded(&p->region, &pages_r_guarded_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* What the system makes of r_guarded on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_r_guarded_strength(void)
{
	return mpages_strength_of(&pages_r_guarded_state, pages_guarded_strengths, 28);
}

/* ---- pages_w_guarded ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole pages, with a page before
 * the first and one after the last that nothing can access. The fences count as no bytes of the
 * handle. Empty on failure. */
MPAGES_MUST_USE static inline pages_w_guarded
pages_w_guarded_new(size_t bytes)
{
	pages_w_guarded made = {{NULL, 0}};

	if (!mpages_map_guarded(&made.region, &pages_w_guarded_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* Let loads work. Turns *p from w_guarded to rw_guarded and empties it; on failure the result
 * is empty. */
MPAGES_MUST_USE static inline pages_rw_guarded
pages_w_guarded_allow_read(pages_w_guarded *p)
{
	pages_rw_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_guarded_state);
	if (mpages_turn(&p->region, &pages_w_guarded_state, &pages_rw_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make stores fault. Turns *p from w_guarded to none_guarded and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_none_guarded
pages_w_guarded_deny_write(pages_w_guarded *p)
{
	pages_none_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_guarded_state);
	if (mpages_turn(&p->region, &pages_w_guarded_state, &pages_none_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Give the memory between the fences back and keep the addresses: bytes are dropped, nothing is
 * promised any more. A turn that brings access makes them memory again, zero, or is refused.
 * Turns *p from w_guarded to none_guarded and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none_guarded
pages_w_guarded_uncommit(pages_w_guarded *p)
{
	pages_none_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_guarded_state);
	if (mpages_uncommit(&p->region, &pages_w_guarded_state, &pages_none_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_w_guarded_ok(pages_w_guarded p)
{
	MPAGES_CHECK(p.region, &pages_w_guarded_state);
	return mpages_ok(p.region, &pages_w_guarded_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_w_guarded_size(pages_w_guarded p)
{
	MPAGES_CHECK(p.region, &pages_w_guarded_state);
	return mpages_size(p.region, &pages_w_guarded_state);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_w_guarded_at_mut(pages_w_guarded p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_w_guarded_state);
	return mpages_at_mut(p.region, &pages_w_guarded_state, offset);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_w_guarded_store(pages_w_guarded p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_guarded_state);
	return mpages_store(p.region, &pages_w_guarded_state, at, from, n);
}

/* Wipes n bytes: they read zero afterwards, and whole pages among them go back to the system. */
MPAGES_MUST_USE static inline bool
pages_w_guarded_decommit(pages_w_guarded p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_guarded_state);
	return mpages_decommit(p.region, &pages_w_guarded_state, at, n);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_w_guarded_verify(pages_w_guarded p)
{
	MPAGES_CHECK(p.region, &pages_w_guarded_state);
	return mpages_verify(p.region, &pages_w_guarded_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_w_guarded_resident(pages_w_guarded p)
{
	MPAGES_CHECK(p.region, &pages_w_guarded_state);
	return mpages_resident(p.region, &pages_w_guarded_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_w_guarded_advise_use_soon(pages_w_guarded p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_guarded_state);
	return mpages_advise_use_soon(p.region, &pages_w_guarded_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_w_guarded_advise_use_seq(pages_w_guarded p)
{
	MPAGES_CHECK(p.region, &pages_w_guarded_state);
	return mpages_advise_use_seq(p.region, &pages_w_guarded_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_w_guarded_advise_use_rnd(pages_w_guarded p)
{
	MPAGES_CHECK(p.region, &pages_w_guarded_state);
	return mpages_advise_use_rnd(p.region, &pages_w_guarded_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_w_guarded_name(pages_w_guarded p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_w_guarded_state);
	return mpages_name(p.region, &pages_w_guarded_state, name);
}

/* Gives the pages and their fences back to the system. An empty handle is free already. On
 * failure the handle is kept, to be freed again. */
static inline bool
pages_w_guarded_free(pages_w_guarded *p)
{
	MPAGES_CHECK(p->region, &pages_w_guarded_state);
	if (!mpages_unmap_guarded(&p->region, &pages_w_guarded_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* What the system makes of w_guarded on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_w_guarded_strength(void)
{
	return mpages_strength_of(&pages_w_guarded_state, pages_guarded_strengths, 28);
}

/* ---- pages_rw_guarded ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole pages, with a page before
 * the first and one after the last that nothing can access. The fences count as no bytes of the
 * handle. Empty on failure. */
MPAGES_MUST_USE static inline pages_rw_guarded
pages_rw_guarded_new(size_t bytes)
{
	pages_rw_guarded made = {{NULL, 0}};

	if (!mpages_map_guarded(&made.region, &pages_rw_guarded_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* Make loads fault. Turns *p from rw_guarded to w_guarded and empties it; on failure the result
 * is empty. */
MPAGES_MUST_USE static inline pages_w_guarded
pages_rw_guarded_deny_read(pages_rw_guarded *p)
{
	pages_w_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_guarded_state);
	if (mpages_turn(&p->region, &pages_rw_guarded_state, &pages_w_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make stores fault. Turns *p from rw_guarded to r_guarded and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_r_guarded
pages_rw_guarded_deny_write(pages_rw_guarded *p)
{
	pages_r_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_guarded_state);
	if (mpages_turn(&p->region, &pages_rw_guarded_state, &pages_r_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Give the memory between the fences back and keep the addresses: bytes are dropped, nothing is
 * promised any more. A turn that brings access makes them memory again, zero, or is refused.
 * Turns *p from rw_guarded to none_guarded and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none_guarded
pages_rw_guarded_uncommit(pages_rw_guarded *p)
{
	pages_none_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_guarded_state);
	if (mpages_uncommit(&p->region, &pages_rw_guarded_state, &pages_none_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_rw_guarded_ok(pages_rw_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rw_guarded_state);
	return mpages_ok(p.region, &pages_rw_guarded_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rw_guarded_size(pages_rw_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rw_guarded_state);
	return mpages_size(p.region, &pages_rw_guarded_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_rw_guarded_bytes(pages_rw_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rw_guarded_state);
	return mpages_view(p.region, &pages_rw_guarded_state);
}

/* The pages as bytes to read and write. */
MPAGES_MUST_USE static inline mpages_bytes_mut
pages_rw_guarded_bytes_mut(pages_rw_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rw_guarded_state);
	return mpages_view_mut(p.region, &pages_rw_guarded_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_rw_guarded_at(pages_rw_guarded p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rw_guarded_state);
	return mpages_at(p.region, &pages_rw_guarded_state, offset);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_rw_guarded_at_mut(pages_rw_guarded p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rw_guarded_state);
	return mpages_at_mut(p.region, &pages_rw_guarded_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rw_guarded_load(pages_rw_guarded p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_guarded_state);
	return mpages_load(p.region, &pages_rw_guarded_state, at, to, n);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rw_guarded_store(pages_rw_guarded p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_guarded_state);
	return mpages_store(p.region, &pages_rw_guarded_state, at, from, n);
}

/* Wipes n bytes: they read zero afterwards, and whole pages among them go back to the system. */
MPAGES_MUST_USE static inline bool
pages_rw_guarded_decommit(pages_rw_guarded p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_guarded_state);
	return mpages_decommit(p.region, &pages_rw_guarded_state, at, n);
}

/* Makes the pages longer or shorter, between fences again. New bytes are zero, kept bytes are
 * kept. The pages move: addresses and views taken before are then stale. */
MPAGES_MUST_USE static inline bool
pages_rw_guarded_resize(pages_rw_guarded *p, size_t bytes)
{
	MPAGES_CHECK(p->region, &pages_rw_guarded_state);
	return mpages_resize_guarded(&p->region, &pages_rw_guarded_state, bytes);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_rw_guarded_verify(pages_rw_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rw_guarded_state);
	return mpages_verify(p.region, &pages_rw_guarded_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rw_guarded_resident(pages_rw_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rw_guarded_state);
	return mpages_resident(p.region, &pages_rw_guarded_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_rw_guarded_advise_use_soon(pages_rw_guarded p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_guarded_state);
	return mpages_advise_use_soon(p.region, &pages_rw_guarded_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_rw_guarded_advise_use_seq(pages_rw_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rw_guarded_state);
	return mpages_advise_use_seq(p.region, &pages_rw_guarded_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_rw_guarded_advise_use_rnd(pages_rw_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rw_guarded_state);
	return mpages_advise_use_rnd(p.region, &pages_rw_guarded_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_rw_guarded_name(pages_rw_guarded p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_rw_guarded_state);
	return mpages_name(p.region, &pages_rw_guarded_state, name);
}

/* Gives the pages and their fences back to the system. An empty handle is free already. On
 * failure the handle is kept, to be freed again. */
static inline bool
pages_rw_guarded_free(pages_rw_guarded *p)
{
	MPAGES_CHECK(p->region, &pages_rw_guarded_state);
	if (!mpages_unmap_guarded(&p->region, &pages_rw_guarded_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* What the system makes of rw_guarded on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_rw_guarded_strength(void)
{
	return mpages_strength_of(&pages_rw_guarded_state, pages_guarded_strengths, 28);
}

/* ---- pages_x_guarded ---- */

/* What the system makes of x_guarded on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_x_guarded_strength(void)
{
	return mpages_strength_of(&pages_x_guarded_state, pages_guarded_strengths, 28);
}

/* ---- pages_rx_guarded ---- */

/* What the system makes of rx_guarded on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_rx_guarded_strength(void)
{
	return mpages_strength_of(&pages_rx_guarded_state, pages_guarded_strengths, 28);
}

/* ---- pages_wx_guarded ---- */

/* What the system makes of wx_guarded on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_wx_guarded_strength(void)
{
	return mpages_strength_of(&pages_wx_guarded_state, pages_guarded_strengths, 28);
}

/* ---- pages_rwx_guarded ---- */

/* What the system makes of rwx_guarded on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_rwx_guarded_strength(void)
{
	return mpages_strength_of(&pages_rwx_guarded_state, pages_guarded_strengths, 28);
}

#ifndef __cplusplus
struct pages_none_guarded_allow_read_wants_address_of_pages_none_guarded { int none; };
pages_r_guarded pages_none_guarded_allow_read_wants_address_of_pages_none_guarded(struct pages_none_guarded_allow_read_wants_address_of_pages_none_guarded);
#define pages_none_guarded_allow_read(...) \
	(_Generic((__VA_ARGS__), pages_none_guarded *: pages_none_guarded_allow_read, \
		default: pages_none_guarded_allow_read_wants_address_of_pages_none_guarded)(__VA_ARGS__))
struct pages_none_guarded_allow_write_wants_address_of_pages_none_guarded { int none; };
pages_w_guarded pages_none_guarded_allow_write_wants_address_of_pages_none_guarded(struct pages_none_guarded_allow_write_wants_address_of_pages_none_guarded);
#define pages_none_guarded_allow_write(...) \
	(_Generic((__VA_ARGS__), pages_none_guarded *: pages_none_guarded_allow_write, \
		default: pages_none_guarded_allow_write_wants_address_of_pages_none_guarded)(__VA_ARGS__))
struct pages_none_guarded_allow_write_no_exec_wants_address_of_pages_none_guarded { int none; };
pages_w_guarded pages_none_guarded_allow_write_no_exec_wants_address_of_pages_none_guarded(struct pages_none_guarded_allow_write_no_exec_wants_address_of_pages_none_guarded);
#define pages_none_guarded_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_none_guarded *: pages_none_guarded_allow_write_no_exec, \
		default: pages_none_guarded_allow_write_no_exec_wants_address_of_pages_none_guarded)(__VA_ARGS__))
struct pages_none_guarded_free_wants_address_of_pages_none_guarded { int none; };
bool pages_none_guarded_free_wants_address_of_pages_none_guarded(struct pages_none_guarded_free_wants_address_of_pages_none_guarded);
#define pages_none_guarded_free(...) \
	(_Generic((__VA_ARGS__), pages_none_guarded *: pages_none_guarded_free, \
		default: pages_none_guarded_free_wants_address_of_pages_none_guarded)(__VA_ARGS__))
struct pages_r_guarded_deny_read_wants_address_of_pages_r_guarded { int none; };
pages_none_guarded pages_r_guarded_deny_read_wants_address_of_pages_r_guarded(struct pages_r_guarded_deny_read_wants_address_of_pages_r_guarded);
#define pages_r_guarded_deny_read(...) \
	(_Generic((__VA_ARGS__), pages_r_guarded *: pages_r_guarded_deny_read, \
		default: pages_r_guarded_deny_read_wants_address_of_pages_r_guarded)(__VA_ARGS__))
struct pages_r_guarded_allow_write_wants_address_of_pages_r_guarded { int none; };
pages_rw_guarded pages_r_guarded_allow_write_wants_address_of_pages_r_guarded(struct pages_r_guarded_allow_write_wants_address_of_pages_r_guarded);
#define pages_r_guarded_allow_write(...) \
	(_Generic((__VA_ARGS__), pages_r_guarded *: pages_r_guarded_allow_write, \
		default: pages_r_guarded_allow_write_wants_address_of_pages_r_guarded)(__VA_ARGS__))
struct pages_r_guarded_allow_write_no_exec_wants_address_of_pages_r_guarded { int none; };
pages_rw_guarded pages_r_guarded_allow_write_no_exec_wants_address_of_pages_r_guarded(struct pages_r_guarded_allow_write_no_exec_wants_address_of_pages_r_guarded);
#define pages_r_guarded_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_r_guarded *: pages_r_guarded_allow_write_no_exec, \
		default: pages_r_guarded_allow_write_no_exec_wants_address_of_pages_r_guarded)(__VA_ARGS__))
struct pages_r_guarded_uncommit_wants_address_of_pages_r_guarded { int none; };
pages_none_guarded pages_r_guarded_uncommit_wants_address_of_pages_r_guarded(struct pages_r_guarded_uncommit_wants_address_of_pages_r_guarded);
#define pages_r_guarded_uncommit(...) \
	(_Generic((__VA_ARGS__), pages_r_guarded *: pages_r_guarded_uncommit, \
		default: pages_r_guarded_uncommit_wants_address_of_pages_r_guarded)(__VA_ARGS__))
struct pages_r_guarded_free_wants_address_of_pages_r_guarded { int none; };
bool pages_r_guarded_free_wants_address_of_pages_r_guarded(struct pages_r_guarded_free_wants_address_of_pages_r_guarded);
#define pages_r_guarded_free(...) \
	(_Generic((__VA_ARGS__), pages_r_guarded *: pages_r_guarded_free, \
		default: pages_r_guarded_free_wants_address_of_pages_r_guarded)(__VA_ARGS__))
struct pages_w_guarded_allow_read_wants_address_of_pages_w_guarded { int none; };
pages_rw_guarded pages_w_guarded_allow_read_wants_address_of_pages_w_guarded(struct pages_w_guarded_allow_read_wants_address_of_pages_w_guarded);
#define pages_w_guarded_allow_read(...) \
	(_Generic((__VA_ARGS__), pages_w_guarded *: pages_w_guarded_allow_read, \
		default: pages_w_guarded_allow_read_wants_address_of_pages_w_guarded)(__VA_ARGS__))
struct pages_w_guarded_deny_write_wants_address_of_pages_w_guarded { int none; };
pages_none_guarded pages_w_guarded_deny_write_wants_address_of_pages_w_guarded(struct pages_w_guarded_deny_write_wants_address_of_pages_w_guarded);
#define pages_w_guarded_deny_write(...) \
	(_Generic((__VA_ARGS__), pages_w_guarded *: pages_w_guarded_deny_write, \
		default: pages_w_guarded_deny_write_wants_address_of_pages_w_guarded)(__VA_ARGS__))
struct pages_w_guarded_uncommit_wants_address_of_pages_w_guarded { int none; };
pages_none_guarded pages_w_guarded_uncommit_wants_address_of_pages_w_guarded(struct pages_w_guarded_uncommit_wants_address_of_pages_w_guarded);
#define pages_w_guarded_uncommit(...) \
	(_Generic((__VA_ARGS__), pages_w_guarded *: pages_w_guarded_uncommit, \
		default: pages_w_guarded_uncommit_wants_address_of_pages_w_guarded)(__VA_ARGS__))
struct pages_w_guarded_free_wants_address_of_pages_w_guarded { int none; };
bool pages_w_guarded_free_wants_address_of_pages_w_guarded(struct pages_w_guarded_free_wants_address_of_pages_w_guarded);
#define pages_w_guarded_free(...) \
	(_Generic((__VA_ARGS__), pages_w_guarded *: pages_w_guarded_free, \
		default: pages_w_guarded_free_wants_address_of_pages_w_guarded)(__VA_ARGS__))
struct pages_rw_guarded_deny_read_wants_address_of_pages_rw_guarded { int none; };
pages_w_guarded pages_rw_guarded_deny_read_wants_address_of_pages_rw_guarded(struct pages_rw_guarded_deny_read_wants_address_of_pages_rw_guarded);
#define pages_rw_guarded_deny_read(...) \
	(_Generic((__VA_ARGS__), pages_rw_guarded *: pages_rw_guarded_deny_read, \
		default: pages_rw_guarded_deny_read_wants_address_of_pages_rw_guarded)(__VA_ARGS__))
struct pages_rw_guarded_deny_write_wants_address_of_pages_rw_guarded { int none; };
pages_r_guarded pages_rw_guarded_deny_write_wants_address_of_pages_rw_guarded(struct pages_rw_guarded_deny_write_wants_address_of_pages_rw_guarded);
#define pages_rw_guarded_deny_write(...) \
	(_Generic((__VA_ARGS__), pages_rw_guarded *: pages_rw_guarded_deny_write, \
		default: pages_rw_guarded_deny_write_wants_address_of_pages_rw_guarded)(__VA_ARGS__))
struct pages_rw_guarded_uncommit_wants_address_of_pages_rw_guarded { int none; };
pages_none_guarded pages_rw_guarded_uncommit_wants_address_of_pages_rw_guarded(struct pages_rw_guarded_uncommit_wants_address_of_pages_rw_guarded);
#define pages_rw_guarded_uncommit(...) \
	(_Generic((__VA_ARGS__), pages_rw_guarded *: pages_rw_guarded_uncommit, \
		default: pages_rw_guarded_uncommit_wants_address_of_pages_rw_guarded)(__VA_ARGS__))
struct pages_rw_guarded_resize_wants_address_of_pages_rw_guarded { int none; };
bool pages_rw_guarded_resize_wants_address_of_pages_rw_guarded(struct pages_rw_guarded_resize_wants_address_of_pages_rw_guarded, size_t bytes);
#define pages_rw_guarded_resize(p, ...) \
	(_Generic((p), pages_rw_guarded *: pages_rw_guarded_resize, \
		default: pages_rw_guarded_resize_wants_address_of_pages_rw_guarded)(p, __VA_ARGS__))
struct pages_rw_guarded_free_wants_address_of_pages_rw_guarded { int none; };
bool pages_rw_guarded_free_wants_address_of_pages_rw_guarded(struct pages_rw_guarded_free_wants_address_of_pages_rw_guarded);
#define pages_rw_guarded_free(...) \
	(_Generic((__VA_ARGS__), pages_rw_guarded *: pages_rw_guarded_free, \
		default: pages_rw_guarded_free_wants_address_of_pages_rw_guarded)(__VA_ARGS__))
#endif

/* ---- What does not exist, and why ---- */

#define pages_none_guarded_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_guarded, pages_none_guarded_new_aligned, "pages_none_guarded_new_aligned does not exist: it makes pages without marks")
#define pages_none_guarded_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_guarded, pages_none_guarded_from_raw, "pages_none_guarded_from_raw does not exist: it makes pages without marks")
#define pages_none_guarded_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_guarded, pages_none_guarded_deny_read, "pages_none_guarded_deny_read does not exist: it would change nothing, pages_none_guarded has no read")
#define pages_none_guarded_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_guarded, pages_none_guarded_deny_write, "pages_none_guarded_deny_write does not exist: it would change nothing, pages_none_guarded has no write")
#define pages_none_guarded_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_guarded, pages_none_guarded_deny_exec, "pages_none_guarded_deny_exec does not exist: it would change nothing, pages_none_guarded has no exec")
#define pages_none_guarded_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_guarded, pages_none_guarded_uncommit, "pages_none_guarded_uncommit does not exist: it would change nothing, pages_none_guarded has no read + write + exec")
#define pages_none_guarded_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_none_guarded_bytes, "pages_none_guarded_bytes does not exist: it needs read, which pages_none_guarded lacks; pages_none_guarded_allow_read leads to pages_r_guarded, which has it")
#define pages_none_guarded_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_none_guarded_bytes_mut, "pages_none_guarded_bytes_mut does not exist: it needs read + write, which pages_none_guarded lacks; pages_none_guarded_allow_read and then pages_r_guarded_allow_write lead to pages_rw_guarded, which has it")
#define pages_none_guarded_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_none_guarded_at, "pages_none_guarded_at does not exist: it needs read, which pages_none_guarded lacks; pages_none_guarded_allow_read leads to pages_r_guarded, which has it")
#define pages_none_guarded_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_none_guarded_at_mut, "pages_none_guarded_at_mut does not exist: it needs write, which pages_none_guarded lacks; pages_none_guarded_allow_write leads to pages_w_guarded, which has it")
#define pages_none_guarded_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_guarded_load, "pages_none_guarded_load does not exist: it needs read, which pages_none_guarded lacks; pages_none_guarded_allow_read leads to pages_r_guarded, which has it")
#define pages_none_guarded_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_guarded_store, "pages_none_guarded_store does not exist: it needs write, which pages_none_guarded lacks; pages_none_guarded_allow_write leads to pages_w_guarded, which has it")
#define pages_none_guarded_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_guarded_decommit, "pages_none_guarded_decommit does not exist: it needs write, which pages_none_guarded lacks; pages_none_guarded_allow_write leads to pages_w_guarded, which has it")
#define pages_none_guarded_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_guarded_resize, "pages_none_guarded_resize does not exist: it needs read + write, which pages_none_guarded lacks; pages_none_guarded_allow_read and then pages_r_guarded_allow_write lead to pages_rw_guarded, which has it")
#define pages_none_guarded_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_guarded, pages_none_guarded_split, "pages_none_guarded_split does not exist: only an op that needs guarded may change or end these pages")
#define pages_none_guarded_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_guarded_join, "pages_none_guarded_join does not exist: only an op that needs guarded may change or end these pages")
#define pages_none_guarded_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_none_guarded_into_raw, "pages_none_guarded_into_raw does not exist: only an op that needs guarded may change or end these pages")
#define pages_none_guarded_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_none_guarded_entry, "pages_none_guarded_entry does not exist: it needs exec, which pages_none_guarded lacks; pages_none_guarded_allow_exec leads to pages_x_guarded, which has it")
#define pages_r_guarded_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_guarded, pages_r_guarded_new_aligned, "pages_r_guarded_new_aligned does not exist: it makes pages without marks")
#define pages_r_guarded_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_guarded, pages_r_guarded_from_raw, "pages_r_guarded_from_raw does not exist: it makes pages without marks")
#define pages_r_guarded_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_guarded, pages_r_guarded_allow_read, "pages_r_guarded_allow_read does not exist: it would change nothing, pages_r_guarded already has read")
#define pages_r_guarded_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_guarded, pages_r_guarded_deny_write, "pages_r_guarded_deny_write does not exist: it would change nothing, pages_r_guarded has no write")
#define pages_r_guarded_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_guarded, pages_r_guarded_deny_exec, "pages_r_guarded_deny_exec does not exist: it would change nothing, pages_r_guarded has no exec")
#define pages_r_guarded_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_r_guarded_bytes_mut, "pages_r_guarded_bytes_mut does not exist: it needs read + write, and pages_r_guarded lacks write; pages_r_guarded_allow_write leads to pages_rw_guarded, which has it")
#define pages_r_guarded_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_r_guarded_at_mut, "pages_r_guarded_at_mut does not exist: it needs write, which pages_r_guarded lacks; pages_r_guarded_allow_write leads to pages_rw_guarded, which has it")
#define pages_r_guarded_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_guarded_store, "pages_r_guarded_store does not exist: it needs write, which pages_r_guarded lacks; pages_r_guarded_allow_write leads to pages_rw_guarded, which has it")
#define pages_r_guarded_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_guarded_decommit, "pages_r_guarded_decommit does not exist: it needs write, which pages_r_guarded lacks; pages_r_guarded_allow_write leads to pages_rw_guarded, which has it")
#define pages_r_guarded_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_guarded_resize, "pages_r_guarded_resize does not exist: it needs read + write, and pages_r_guarded lacks write; pages_r_guarded_allow_write leads to pages_rw_guarded, which has it")
#define pages_r_guarded_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_guarded, pages_r_guarded_split, "pages_r_guarded_split does not exist: only an op that needs guarded may change or end these pages")
#define pages_r_guarded_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_guarded_join, "pages_r_guarded_join does not exist: only an op that needs guarded may change or end these pages")
#define pages_r_guarded_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_r_guarded_into_raw, "pages_r_guarded_into_raw does not exist: only an op that needs guarded may change or end these pages")
#define pages_r_guarded_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_r_guarded_entry, "pages_r_guarded_entry does not exist: it needs exec, which pages_r_guarded lacks; pages_r_guarded_allow_exec leads to pages_rx_guarded, which has it")
#define pages_w_guarded_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_guarded, pages_w_guarded_new_aligned, "pages_w_guarded_new_aligned does not exist: it makes pages without marks")
#define pages_w_guarded_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_guarded, pages_w_guarded_from_raw, "pages_w_guarded_from_raw does not exist: it makes pages without marks")
#define pages_w_guarded_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_guarded, pages_w_guarded_deny_read, "pages_w_guarded_deny_read does not exist: it would change nothing, pages_w_guarded has no read")
#define pages_w_guarded_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_guarded, pages_w_guarded_allow_write, "pages_w_guarded_allow_write does not exist: it would change nothing, pages_w_guarded already has write")
#define pages_w_guarded_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_guarded, pages_w_guarded_allow_write_no_exec, "pages_w_guarded_allow_write_no_exec does not exist: it would change nothing, pages_w_guarded already has write and has no exec")
#define pages_w_guarded_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_guarded, pages_w_guarded_deny_exec, "pages_w_guarded_deny_exec does not exist: it would change nothing, pages_w_guarded has no exec")
#define pages_w_guarded_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_w_guarded_bytes, "pages_w_guarded_bytes does not exist: it needs read, which pages_w_guarded lacks; pages_w_guarded_allow_read leads to pages_rw_guarded, which has it")
#define pages_w_guarded_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_w_guarded_bytes_mut, "pages_w_guarded_bytes_mut does not exist: it needs read + write, and pages_w_guarded lacks read; pages_w_guarded_allow_read leads to pages_rw_guarded, which has it")
#define pages_w_guarded_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_w_guarded_at, "pages_w_guarded_at does not exist: it needs read, which pages_w_guarded lacks; pages_w_guarded_allow_read leads to pages_rw_guarded, which has it")
#define pages_w_guarded_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_guarded_load, "pages_w_guarded_load does not exist: it needs read, which pages_w_guarded lacks; pages_w_guarded_allow_read leads to pages_rw_guarded, which has it")
#define pages_w_guarded_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_guarded_resize, "pages_w_guarded_resize does not exist: it needs read + write, and pages_w_guarded lacks read; pages_w_guarded_allow_read leads to pages_rw_guarded, which has it")
#define pages_w_guarded_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_guarded, pages_w_guarded_split, "pages_w_guarded_split does not exist: only an op that needs guarded may change or end these pages")
#define pages_w_guarded_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_guarded_join, "pages_w_guarded_join does not exist: only an op that needs guarded may change or end these pages")
#define pages_w_guarded_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_w_guarded_into_raw, "pages_w_guarded_into_raw does not exist: only an op that needs guarded may change or end these pages")
#define pages_w_guarded_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_w_guarded_entry, "pages_w_guarded_entry does not exist: it needs exec, which pages_w_guarded lacks; pages_w_guarded_set_protected_exec leads to pages_x_guarded, which has it")
#define pages_rw_guarded_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_guarded, pages_rw_guarded_new_aligned, "pages_rw_guarded_new_aligned does not exist: it makes pages without marks")
#define pages_rw_guarded_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_guarded, pages_rw_guarded_from_raw, "pages_rw_guarded_from_raw does not exist: it makes pages without marks")
#define pages_rw_guarded_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_guarded, pages_rw_guarded_allow_read, "pages_rw_guarded_allow_read does not exist: it would change nothing, pages_rw_guarded already has read")
#define pages_rw_guarded_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_guarded, pages_rw_guarded_allow_write, "pages_rw_guarded_allow_write does not exist: it would change nothing, pages_rw_guarded already has write")
#define pages_rw_guarded_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_guarded, pages_rw_guarded_allow_write_no_exec, "pages_rw_guarded_allow_write_no_exec does not exist: it would change nothing, pages_rw_guarded already has write and has no exec")
#define pages_rw_guarded_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_guarded, pages_rw_guarded_deny_exec, "pages_rw_guarded_deny_exec does not exist: it would change nothing, pages_rw_guarded has no exec")
#define pages_rw_guarded_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_guarded, pages_rw_guarded_split, "pages_rw_guarded_split does not exist: only an op that needs guarded may change or end these pages")
#define pages_rw_guarded_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_guarded_join, "pages_rw_guarded_join does not exist: only an op that needs guarded may change or end these pages")
#define pages_rw_guarded_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_rw_guarded_into_raw, "pages_rw_guarded_into_raw does not exist: only an op that needs guarded may change or end these pages")
#define pages_rw_guarded_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rw_guarded_entry, "pages_rw_guarded_entry does not exist: it needs exec, which pages_rw_guarded lacks; pages_rw_guarded_set_protected_exec leads to pages_rx_guarded, which has it")
#define pages_x_guarded_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_guarded, pages_x_guarded_new_aligned, "pages_x_guarded_new_aligned does not exist: it makes pages without marks")
#define pages_x_guarded_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_guarded, pages_x_guarded_from_raw, "pages_x_guarded_from_raw does not exist: it makes pages without marks")
#define pages_x_guarded_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_guarded, pages_x_guarded_deny_read, "pages_x_guarded_deny_read does not exist: it would change nothing, pages_x_guarded has no read")
#define pages_x_guarded_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_guarded, pages_x_guarded_deny_write, "pages_x_guarded_deny_write does not exist: it would change nothing, pages_x_guarded has no write")
#define pages_x_guarded_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_guarded, pages_x_guarded_allow_exec, "pages_x_guarded_allow_exec does not exist: it would change nothing, pages_x_guarded already has exec")
#define pages_x_guarded_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_guarded, pages_x_guarded_set_protected_exec, "pages_x_guarded_set_protected_exec does not exist: it would change nothing, pages_x_guarded already has exec and has no write")
#define pages_x_guarded_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_x_guarded_bytes, "pages_x_guarded_bytes does not exist: it needs read, which pages_x_guarded lacks; pages_x_guarded_allow_read leads to pages_rx_guarded, which has it")
#define pages_x_guarded_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_x_guarded_bytes_mut, "pages_x_guarded_bytes_mut does not exist: it needs read + write, which pages_x_guarded lacks; pages_x_guarded_allow_read and then pages_rx_guarded_allow_write_no_exec lead to pages_rw_guarded, which has it")
#define pages_x_guarded_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_x_guarded_at, "pages_x_guarded_at does not exist: it needs read, which pages_x_guarded lacks; pages_x_guarded_allow_read leads to pages_rx_guarded, which has it")
#define pages_x_guarded_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_x_guarded_at_mut, "pages_x_guarded_at_mut does not exist: it needs write, which pages_x_guarded lacks; pages_x_guarded_allow_write_no_exec leads to pages_w_guarded, which has it")
#define pages_x_guarded_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_guarded_load, "pages_x_guarded_load does not exist: it needs read, which pages_x_guarded lacks; pages_x_guarded_allow_read leads to pages_rx_guarded, which has it")
#define pages_x_guarded_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_guarded_store, "pages_x_guarded_store does not exist: it needs write, which pages_x_guarded lacks; pages_x_guarded_allow_write_no_exec leads to pages_w_guarded, which has it")
#define pages_x_guarded_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_guarded_decommit, "pages_x_guarded_decommit does not exist: it needs write, which pages_x_guarded lacks; pages_x_guarded_allow_write_no_exec leads to pages_w_guarded, which has it")
#define pages_x_guarded_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_guarded_resize, "pages_x_guarded_resize does not exist: it needs read + write, which pages_x_guarded lacks; pages_x_guarded_allow_read and then pages_rx_guarded_allow_write_no_exec lead to pages_rw_guarded, which has it")
#define pages_x_guarded_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_guarded, pages_x_guarded_split, "pages_x_guarded_split does not exist: only an op that needs guarded may change or end these pages")
#define pages_x_guarded_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_guarded_join, "pages_x_guarded_join does not exist: only an op that needs guarded may change or end these pages")
#define pages_x_guarded_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_x_guarded_into_raw, "pages_x_guarded_into_raw does not exist: only an op that needs guarded may change or end these pages")
#define pages_rx_guarded_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_guarded, pages_rx_guarded_new_aligned, "pages_rx_guarded_new_aligned does not exist: it makes pages without marks")
#define pages_rx_guarded_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_guarded, pages_rx_guarded_from_raw, "pages_rx_guarded_from_raw does not exist: it makes pages without marks")
#define pages_rx_guarded_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_guarded, pages_rx_guarded_allow_read, "pages_rx_guarded_allow_read does not exist: it would change nothing, pages_rx_guarded already has read")
#define pages_rx_guarded_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_guarded, pages_rx_guarded_deny_write, "pages_rx_guarded_deny_write does not exist: it would change nothing, pages_rx_guarded has no write")
#define pages_rx_guarded_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_guarded, pages_rx_guarded_allow_exec, "pages_rx_guarded_allow_exec does not exist: it would change nothing, pages_rx_guarded already has exec")
#define pages_rx_guarded_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_guarded, pages_rx_guarded_set_protected_exec, "pages_rx_guarded_set_protected_exec does not exist: it would change nothing, pages_rx_guarded already has exec and has no write")
#define pages_rx_guarded_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_rx_guarded_bytes_mut, "pages_rx_guarded_bytes_mut does not exist: it needs read + write, and pages_rx_guarded lacks write; pages_rx_guarded_allow_write_no_exec leads to pages_rw_guarded, which has it")
#define pages_rx_guarded_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_rx_guarded_at_mut, "pages_rx_guarded_at_mut does not exist: it needs write, which pages_rx_guarded lacks; pages_rx_guarded_allow_write_no_exec leads to pages_rw_guarded, which has it")
#define pages_rx_guarded_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_guarded_store, "pages_rx_guarded_store does not exist: it needs write, which pages_rx_guarded lacks; pages_rx_guarded_allow_write_no_exec leads to pages_rw_guarded, which has it")
#define pages_rx_guarded_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_guarded_decommit, "pages_rx_guarded_decommit does not exist: it needs write, which pages_rx_guarded lacks; pages_rx_guarded_allow_write_no_exec leads to pages_rw_guarded, which has it")
#define pages_rx_guarded_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_guarded_resize, "pages_rx_guarded_resize does not exist: it needs read + write, and pages_rx_guarded lacks write; pages_rx_guarded_allow_write_no_exec leads to pages_rw_guarded, which has it")
#define pages_rx_guarded_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_guarded, pages_rx_guarded_split, "pages_rx_guarded_split does not exist: only an op that needs guarded may change or end these pages")
#define pages_rx_guarded_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_guarded_join, "pages_rx_guarded_join does not exist: only an op that needs guarded may change or end these pages")
#define pages_rx_guarded_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_rx_guarded_into_raw, "pages_rx_guarded_into_raw does not exist: only an op that needs guarded may change or end these pages")
#define pages_wx_guarded_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_guarded, pages_wx_guarded_new_aligned, "pages_wx_guarded_new_aligned does not exist: it makes pages without marks")
#define pages_wx_guarded_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_guarded, pages_wx_guarded_from_raw, "pages_wx_guarded_from_raw does not exist: it makes pages without marks")
#define pages_wx_guarded_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_guarded, pages_wx_guarded_deny_read, "pages_wx_guarded_deny_read does not exist: it would change nothing, pages_wx_guarded has no read")
#define pages_wx_guarded_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_guarded, pages_wx_guarded_allow_write, "pages_wx_guarded_allow_write does not exist: it would change nothing, pages_wx_guarded already has write")
#define pages_wx_guarded_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_guarded, pages_wx_guarded_allow_exec, "pages_wx_guarded_allow_exec does not exist: it would change nothing, pages_wx_guarded already has exec")
#define pages_wx_guarded_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_wx_guarded_bytes, "pages_wx_guarded_bytes does not exist: it needs read, which pages_wx_guarded lacks; pages_wx_guarded_allow_read leads to pages_rwx_guarded, which has it")
#define pages_wx_guarded_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_wx_guarded_bytes_mut, "pages_wx_guarded_bytes_mut does not exist: it needs read + write, and pages_wx_guarded lacks read; pages_wx_guarded_allow_read leads to pages_rwx_guarded, which has it")
#define pages_wx_guarded_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_wx_guarded_at, "pages_wx_guarded_at does not exist: it needs read, which pages_wx_guarded lacks; pages_wx_guarded_allow_read leads to pages_rwx_guarded, which has it")
#define pages_wx_guarded_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_guarded_load, "pages_wx_guarded_load does not exist: it needs read, which pages_wx_guarded lacks; pages_wx_guarded_allow_read leads to pages_rwx_guarded, which has it")
#define pages_wx_guarded_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_guarded_resize, "pages_wx_guarded_resize does not exist: it needs read + write, and pages_wx_guarded lacks read; pages_wx_guarded_allow_read leads to pages_rwx_guarded, which has it")
#define pages_wx_guarded_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_guarded, pages_wx_guarded_split, "pages_wx_guarded_split does not exist: only an op that needs guarded may change or end these pages")
#define pages_wx_guarded_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_guarded_join, "pages_wx_guarded_join does not exist: only an op that needs guarded may change or end these pages")
#define pages_wx_guarded_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_wx_guarded_into_raw, "pages_wx_guarded_into_raw does not exist: only an op that needs guarded may change or end these pages")
#define pages_rwx_guarded_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_guarded, pages_rwx_guarded_new_aligned, "pages_rwx_guarded_new_aligned does not exist: it makes pages without marks")
#define pages_rwx_guarded_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_guarded, pages_rwx_guarded_from_raw, "pages_rwx_guarded_from_raw does not exist: it makes pages without marks")
#define pages_rwx_guarded_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_guarded, pages_rwx_guarded_allow_read, "pages_rwx_guarded_allow_read does not exist: it would change nothing, pages_rwx_guarded already has read")
#define pages_rwx_guarded_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_guarded, pages_rwx_guarded_allow_write, "pages_rwx_guarded_allow_write does not exist: it would change nothing, pages_rwx_guarded already has write")
#define pages_rwx_guarded_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_guarded, pages_rwx_guarded_allow_exec, "pages_rwx_guarded_allow_exec does not exist: it would change nothing, pages_rwx_guarded already has exec")
#define pages_rwx_guarded_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_guarded, pages_rwx_guarded_split, "pages_rwx_guarded_split does not exist: only an op that needs guarded may change or end these pages")
#define pages_rwx_guarded_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_join, "pages_rwx_guarded_join does not exist: only an op that needs guarded may change or end these pages")
#define pages_rwx_guarded_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_rwx_guarded_into_raw, "pages_rwx_guarded_into_raw does not exist: only an op that needs guarded may change or end these pages")

#endif

/* ---- Only with PAGES_ALLOW_EXEC ---- */

#ifndef PAGEGEN_GUARDED_H_WITH_PAGES_ALLOW_EXEC

#undef pages_none_guarded_allow_exec
#undef pages_none_guarded_set_protected_exec
#undef pages_r_guarded_allow_exec
#undef pages_r_guarded_set_protected_exec
#undef pages_w_guarded_set_protected_exec
#undef pages_rw_guarded_set_protected_exec
#undef pages_x_guarded_new
#undef pages_x_guarded_allow_read
#undef pages_x_guarded_allow_write_no_exec
#undef pages_x_guarded_deny_exec
#undef pages_x_guarded_uncommit
#undef pages_x_guarded_ok
#undef pages_x_guarded_size
#undef pages_x_guarded_verify
#undef pages_x_guarded_resident
#undef pages_x_guarded_entry
#undef pages_x_guarded_advise_use_soon
#undef pages_x_guarded_advise_use_seq
#undef pages_x_guarded_advise_use_rnd
#undef pages_x_guarded_name
#undef pages_x_guarded_free
#undef pages_rx_guarded_new
#undef pages_rx_guarded_deny_read
#undef pages_rx_guarded_allow_write_no_exec
#undef pages_rx_guarded_deny_exec
#undef pages_rx_guarded_uncommit
#undef pages_rx_guarded_ok
#undef pages_rx_guarded_size
#undef pages_rx_guarded_bytes
#undef pages_rx_guarded_at
#undef pages_rx_guarded_load
#undef pages_rx_guarded_verify
#undef pages_rx_guarded_resident
#undef pages_rx_guarded_entry
#undef pages_rx_guarded_advise_use_soon
#undef pages_rx_guarded_advise_use_seq
#undef pages_rx_guarded_advise_use_rnd
#undef pages_rx_guarded_name
#undef pages_rx_guarded_free

#if defined PAGES_ALLOW_EXEC
#define PAGEGEN_GUARDED_H_WITH_PAGES_ALLOW_EXEC

/* ---- pages_none_guarded ---- */

/* Publish the code: what was stored can be called. Turns *p from none_guarded to x_guarded and
 * empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_x_guarded
pages_none_guarded_allow_exec(pages_none_guarded *p)
{
	pages_x_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_guarded_state);
	if (mpages_turn(&p->region, &pages_none_guarded_state, &pages_x_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make finished code runnable; it can no longer be written. Turns *p from none_guarded to
 * x_guarded and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_x_guarded
pages_none_guarded_set_protected_exec(pages_none_guarded *p)
{
	pages_x_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_guarded_state);
	if (mpages_turn(&p->region, &pages_none_guarded_state, &pages_x_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_r_guarded ---- */

/* Publish the code: what was stored can be called. Turns *p from r_guarded to rx_guarded and
 * empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rx_guarded
pages_r_guarded_allow_exec(pages_r_guarded *p)
{
	pages_rx_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_guarded_state);
	if (mpages_turn(&p->region, &pages_r_guarded_state, &pages_rx_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make finished code runnable; it can no longer be written. Turns *p from r_guarded to
 * rx_guarded and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rx_guarded
pages_r_guarded_set_protected_exec(pages_r_guarded *p)
{
	pages_rx_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_guarded_state);
	if (mpages_turn(&p->region, &pages_r_guarded_state, &pages_rx_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_w_guarded ---- */

/* Make finished code runnable; it can no longer be written. Turns *p from w_guarded to
 * x_guarded and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_x_guarded
pages_w_guarded_set_protected_exec(pages_w_guarded *p)
{
	pages_x_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_guarded_state);
	if (mpages_turn(&p->region, &pages_w_guarded_state, &pages_x_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_rw_guarded ---- */

/* Make finished code runnable; it can no longer be written. Turns *p from rw_guarded to
 * rx_guarded and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rx_guarded
pages_rw_guarded_set_protected_exec(pages_rw_guarded *p)
{
	pages_rx_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_guarded_state);
	if (mpages_turn(&p->region, &pages_rw_guarded_state, &pages_rx_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_x_guarded ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole pages, with a page before
 * the first and one after the last that nothing can access. The fences count as no bytes of the
 * handle. Empty on failure. */
MPAGES_MUST_USE static inline pages_x_guarded
pages_x_guarded_new(size_t bytes)
{
	pages_x_guarded made = {{NULL, 0}};

	if (!mpages_map_guarded(&made.region, &pages_x_guarded_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* Let loads work. Turns *p from x_guarded to rx_guarded and empties it; on failure the result
 * is empty. */
MPAGES_MUST_USE static inline pages_rx_guarded
pages_x_guarded_allow_read(pages_x_guarded *p)
{
	pages_rx_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_x_guarded_state);
	if (mpages_turn(&p->region, &pages_x_guarded_state, &pages_rx_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from x_guarded to w_guarded and empties it; on
 * failure the result is empty. */
MPAGES_MUST_USE static inline pages_w_guarded
pages_x_guarded_allow_write_no_exec(pages_x_guarded *p)
{
	pages_w_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_x_guarded_state);
	if (mpages_turn(&p->region, &pages_x_guarded_state, &pages_w_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Revoke the code: calls into it fault. Turns *p from x_guarded to none_guarded and empties it;
 * on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none_guarded
pages_x_guarded_deny_exec(pages_x_guarded *p)
{
	pages_none_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_x_guarded_state);
	if (mpages_turn(&p->region, &pages_x_guarded_state, &pages_none_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Give the memory between the fences back and keep the addresses: bytes are dropped, nothing is
 * promised any more. A turn that brings access makes them memory again, zero, or is refused.
 * Turns *p from x_guarded to none_guarded and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none_guarded
pages_x_guarded_uncommit(pages_x_guarded *p)
{
	pages_none_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_x_guarded_state);
	if (mpages_uncommit(&p->region, &pages_x_guarded_state, &pages_none_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_x_guarded_ok(pages_x_guarded p)
{
	MPAGES_CHECK(p.region, &pages_x_guarded_state);
	return mpages_ok(p.region, &pages_x_guarded_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_x_guarded_size(pages_x_guarded p)
{
	MPAGES_CHECK(p.region, &pages_x_guarded_state);
	return mpages_size(p.region, &pages_x_guarded_state);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_x_guarded_verify(pages_x_guarded p)
{
	MPAGES_CHECK(p.region, &pages_x_guarded_state);
	return mpages_verify(p.region, &pages_x_guarded_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_x_guarded_resident(pages_x_guarded p)
{
	MPAGES_CHECK(p.region, &pages_x_guarded_state);
	return mpages_resident(p.region, &pages_x_guarded_state);
}

/* The code at an offset, ready to be called; its fn is NULL past the end. */
MPAGES_MUST_USE static inline mpages_entry
pages_x_guarded_entry(pages_x_guarded p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_x_guarded_state);
	return mpages_entry_at(p.region, &pages_x_guarded_state, offset);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_x_guarded_advise_use_soon(pages_x_guarded p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_x_guarded_state);
	return mpages_advise_use_soon(p.region, &pages_x_guarded_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_x_guarded_advise_use_seq(pages_x_guarded p)
{
	MPAGES_CHECK(p.region, &pages_x_guarded_state);
	return mpages_advise_use_seq(p.region, &pages_x_guarded_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_x_guarded_advise_use_rnd(pages_x_guarded p)
{
	MPAGES_CHECK(p.region, &pages_x_guarded_state);
	return mpages_advise_use_rnd(p.region, &pages_x_guarded_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_x_guarded_name(pages_x_guarded p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_x_guarded_state);
	return mpages_name(p.region, &pages_x_guarded_state, name);
}

/* Gives the pages and their fences back to the system. An empty handle is free already. On
 * failure the handle is kept, to be freed again. */
static inline bool
pages_x_guarded_free(pages_x_guarded *p)
{
	MPAGES_CHECK(p->region, &pages_x_guarded_state);
	if (!mpages_unmap_guarded(&p->region, &pages_x_guarded_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* ---- pages_rx_guarded ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole pages, with a page before
 * the first and one after the last that nothing can access. The fences count as no bytes of the
 * handle. Empty on failure. */
MPAGES_MUST_USE static inline pages_rx_guarded
pages_rx_guarded_new(size_t bytes)
{
	pages_rx_guarded made = {{NULL, 0}};

	if (!mpages_map_guarded(&made.region, &pages_rx_guarded_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* Make loads fault. Turns *p from rx_guarded to x_guarded and empties it; on failure the result
 * is empty. */
MPAGES_MUST_USE static inline pages_x_guarded
pages_rx_guarded_deny_read(pages_rx_guarded *p)
{
	pages_x_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rx_guarded_state);
	if (mpages_turn(&p->region, &pages_rx_guarded_state, &pages_x_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from rx_guarded to rw_guarded and empties it;
 * on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rw_guarded
pages_rx_guarded_allow_write_no_exec(pages_rx_guarded *p)
{
	pages_rw_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rx_guarded_state);
	if (mpages_turn(&p->region, &pages_rx_guarded_state, &pages_rw_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Revoke the code: calls into it fault. Turns *p from rx_guarded to r_guarded and empties it;
 * on failure the result is empty. */
MPAGES_MUST_USE static inline pages_r_guarded
pages_rx_guarded_deny_exec(pages_rx_guarded *p)
{
	pages_r_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rx_guarded_state);
	if (mpages_turn(&p->region, &pages_rx_guarded_state, &pages_r_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Give the memory between the fences back and keep the addresses: bytes are dropped, nothing is
 * promised any more. A turn that brings access makes them memory again, zero, or is refused.
 * Turns *p from rx_guarded to none_guarded and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none_guarded
pages_rx_guarded_uncommit(pages_rx_guarded *p)
{
	pages_none_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rx_guarded_state);
	if (mpages_uncommit(&p->region, &pages_rx_guarded_state, &pages_none_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_rx_guarded_ok(pages_rx_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rx_guarded_state);
	return mpages_ok(p.region, &pages_rx_guarded_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rx_guarded_size(pages_rx_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rx_guarded_state);
	return mpages_size(p.region, &pages_rx_guarded_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_rx_guarded_bytes(pages_rx_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rx_guarded_state);
	return mpages_view(p.region, &pages_rx_guarded_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_rx_guarded_at(pages_rx_guarded p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rx_guarded_state);
	return mpages_at(p.region, &pages_rx_guarded_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rx_guarded_load(pages_rx_guarded p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rx_guarded_state);
	return mpages_load(p.region, &pages_rx_guarded_state, at, to, n);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_rx_guarded_verify(pages_rx_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rx_guarded_state);
	return mpages_verify(p.region, &pages_rx_guarded_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rx_guarded_resident(pages_rx_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rx_guarded_state);
	return mpages_resident(p.region, &pages_rx_guarded_state);
}

/* The code at an offset, ready to be called; its fn is NULL past the end. */
MPAGES_MUST_USE static inline mpages_entry
pages_rx_guarded_entry(pages_rx_guarded p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rx_guarded_state);
	return mpages_entry_at(p.region, &pages_rx_guarded_state, offset);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_rx_guarded_advise_use_soon(pages_rx_guarded p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rx_guarded_state);
	return mpages_advise_use_soon(p.region, &pages_rx_guarded_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_rx_guarded_advise_use_seq(pages_rx_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rx_guarded_state);
	return mpages_advise_use_seq(p.region, &pages_rx_guarded_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_rx_guarded_advise_use_rnd(pages_rx_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rx_guarded_state);
	return mpages_advise_use_rnd(p.region, &pages_rx_guarded_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_rx_guarded_name(pages_rx_guarded p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_rx_guarded_state);
	return mpages_name(p.region, &pages_rx_guarded_state, name);
}

/* Gives the pages and their fences back to the system. An empty handle is free already. On
 * failure the handle is kept, to be freed again. */
static inline bool
pages_rx_guarded_free(pages_rx_guarded *p)
{
	MPAGES_CHECK(p->region, &pages_rx_guarded_state);
	if (!mpages_unmap_guarded(&p->region, &pages_rx_guarded_state))
		return false;
	mpages_take(&p->region);
	return true;
}

#ifndef __cplusplus
struct pages_none_guarded_allow_exec_wants_address_of_pages_none_guarded { int none; };
pages_x_guarded pages_none_guarded_allow_exec_wants_address_of_pages_none_guarded(struct pages_none_guarded_allow_exec_wants_address_of_pages_none_guarded);
#define pages_none_guarded_allow_exec(...) \
	(_Generic((__VA_ARGS__), pages_none_guarded *: pages_none_guarded_allow_exec, \
		default: pages_none_guarded_allow_exec_wants_address_of_pages_none_guarded)(__VA_ARGS__))
struct pages_none_guarded_set_protected_exec_wants_address_of_pages_none_guarded { int none; };
pages_x_guarded pages_none_guarded_set_protected_exec_wants_address_of_pages_none_guarded(struct pages_none_guarded_set_protected_exec_wants_address_of_pages_none_guarded);
#define pages_none_guarded_set_protected_exec(...) \
	(_Generic((__VA_ARGS__), pages_none_guarded *: pages_none_guarded_set_protected_exec, \
		default: pages_none_guarded_set_protected_exec_wants_address_of_pages_none_guarded)(__VA_ARGS__))
struct pages_r_guarded_allow_exec_wants_address_of_pages_r_guarded { int none; };
pages_rx_guarded pages_r_guarded_allow_exec_wants_address_of_pages_r_guarded(struct pages_r_guarded_allow_exec_wants_address_of_pages_r_guarded);
#define pages_r_guarded_allow_exec(...) \
	(_Generic((__VA_ARGS__), pages_r_guarded *: pages_r_guarded_allow_exec, \
		default: pages_r_guarded_allow_exec_wants_address_of_pages_r_guarded)(__VA_ARGS__))
struct pages_r_guarded_set_protected_exec_wants_address_of_pages_r_guarded { int none; };
pages_rx_guarded pages_r_guarded_set_protected_exec_wants_address_of_pages_r_guarded(struct pages_r_guarded_set_protected_exec_wants_address_of_pages_r_guarded);
#define pages_r_guarded_set_protected_exec(...) \
	(_Generic((__VA_ARGS__), pages_r_guarded *: pages_r_guarded_set_protected_exec, \
		default: pages_r_guarded_set_protected_exec_wants_address_of_pages_r_guarded)(__VA_ARGS__))
struct pages_w_guarded_set_protected_exec_wants_address_of_pages_w_guarded { int none; };
pages_x_guarded pages_w_guarded_set_protected_exec_wants_address_of_pages_w_guarded(struct pages_w_guarded_set_protected_exec_wants_address_of_pages_w_guarded);
#define pages_w_guarded_set_protected_exec(...) \
	(_Generic((__VA_ARGS__), pages_w_guarded *: pages_w_guarded_set_protected_exec, \
		default: pages_w_guarded_set_protected_exec_wants_address_of_pages_w_guarded)(__VA_ARGS__))
struct pages_rw_guarded_set_protected_exec_wants_address_of_pages_rw_guarded { int none; };
pages_rx_guarded pages_rw_guarded_set_protected_exec_wants_address_of_pages_rw_guarded(struct pages_rw_guarded_set_protected_exec_wants_address_of_pages_rw_guarded);
#define pages_rw_guarded_set_protected_exec(...) \
	(_Generic((__VA_ARGS__), pages_rw_guarded *: pages_rw_guarded_set_protected_exec, \
		default: pages_rw_guarded_set_protected_exec_wants_address_of_pages_rw_guarded)(__VA_ARGS__))
struct pages_x_guarded_allow_read_wants_address_of_pages_x_guarded { int none; };
pages_rx_guarded pages_x_guarded_allow_read_wants_address_of_pages_x_guarded(struct pages_x_guarded_allow_read_wants_address_of_pages_x_guarded);
#define pages_x_guarded_allow_read(...) \
	(_Generic((__VA_ARGS__), pages_x_guarded *: pages_x_guarded_allow_read, \
		default: pages_x_guarded_allow_read_wants_address_of_pages_x_guarded)(__VA_ARGS__))
struct pages_x_guarded_allow_write_no_exec_wants_address_of_pages_x_guarded { int none; };
pages_w_guarded pages_x_guarded_allow_write_no_exec_wants_address_of_pages_x_guarded(struct pages_x_guarded_allow_write_no_exec_wants_address_of_pages_x_guarded);
#define pages_x_guarded_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_x_guarded *: pages_x_guarded_allow_write_no_exec, \
		default: pages_x_guarded_allow_write_no_exec_wants_address_of_pages_x_guarded)(__VA_ARGS__))
struct pages_x_guarded_deny_exec_wants_address_of_pages_x_guarded { int none; };
pages_none_guarded pages_x_guarded_deny_exec_wants_address_of_pages_x_guarded(struct pages_x_guarded_deny_exec_wants_address_of_pages_x_guarded);
#define pages_x_guarded_deny_exec(...) \
	(_Generic((__VA_ARGS__), pages_x_guarded *: pages_x_guarded_deny_exec, \
		default: pages_x_guarded_deny_exec_wants_address_of_pages_x_guarded)(__VA_ARGS__))
struct pages_x_guarded_uncommit_wants_address_of_pages_x_guarded { int none; };
pages_none_guarded pages_x_guarded_uncommit_wants_address_of_pages_x_guarded(struct pages_x_guarded_uncommit_wants_address_of_pages_x_guarded);
#define pages_x_guarded_uncommit(...) \
	(_Generic((__VA_ARGS__), pages_x_guarded *: pages_x_guarded_uncommit, \
		default: pages_x_guarded_uncommit_wants_address_of_pages_x_guarded)(__VA_ARGS__))
struct pages_x_guarded_free_wants_address_of_pages_x_guarded { int none; };
bool pages_x_guarded_free_wants_address_of_pages_x_guarded(struct pages_x_guarded_free_wants_address_of_pages_x_guarded);
#define pages_x_guarded_free(...) \
	(_Generic((__VA_ARGS__), pages_x_guarded *: pages_x_guarded_free, \
		default: pages_x_guarded_free_wants_address_of_pages_x_guarded)(__VA_ARGS__))
struct pages_rx_guarded_deny_read_wants_address_of_pages_rx_guarded { int none; };
pages_x_guarded pages_rx_guarded_deny_read_wants_address_of_pages_rx_guarded(struct pages_rx_guarded_deny_read_wants_address_of_pages_rx_guarded);
#define pages_rx_guarded_deny_read(...) \
	(_Generic((__VA_ARGS__), pages_rx_guarded *: pages_rx_guarded_deny_read, \
		default: pages_rx_guarded_deny_read_wants_address_of_pages_rx_guarded)(__VA_ARGS__))
struct pages_rx_guarded_allow_write_no_exec_wants_address_of_pages_rx_guarded { int none; };
pages_rw_guarded pages_rx_guarded_allow_write_no_exec_wants_address_of_pages_rx_guarded(struct pages_rx_guarded_allow_write_no_exec_wants_address_of_pages_rx_guarded);
#define pages_rx_guarded_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_rx_guarded *: pages_rx_guarded_allow_write_no_exec, \
		default: pages_rx_guarded_allow_write_no_exec_wants_address_of_pages_rx_guarded)(__VA_ARGS__))
struct pages_rx_guarded_deny_exec_wants_address_of_pages_rx_guarded { int none; };
pages_r_guarded pages_rx_guarded_deny_exec_wants_address_of_pages_rx_guarded(struct pages_rx_guarded_deny_exec_wants_address_of_pages_rx_guarded);
#define pages_rx_guarded_deny_exec(...) \
	(_Generic((__VA_ARGS__), pages_rx_guarded *: pages_rx_guarded_deny_exec, \
		default: pages_rx_guarded_deny_exec_wants_address_of_pages_rx_guarded)(__VA_ARGS__))
struct pages_rx_guarded_uncommit_wants_address_of_pages_rx_guarded { int none; };
pages_none_guarded pages_rx_guarded_uncommit_wants_address_of_pages_rx_guarded(struct pages_rx_guarded_uncommit_wants_address_of_pages_rx_guarded);
#define pages_rx_guarded_uncommit(...) \
	(_Generic((__VA_ARGS__), pages_rx_guarded *: pages_rx_guarded_uncommit, \
		default: pages_rx_guarded_uncommit_wants_address_of_pages_rx_guarded)(__VA_ARGS__))
struct pages_rx_guarded_free_wants_address_of_pages_rx_guarded { int none; };
bool pages_rx_guarded_free_wants_address_of_pages_rx_guarded(struct pages_rx_guarded_free_wants_address_of_pages_rx_guarded);
#define pages_rx_guarded_free(...) \
	(_Generic((__VA_ARGS__), pages_rx_guarded *: pages_rx_guarded_free, \
		default: pages_rx_guarded_free_wants_address_of_pages_rx_guarded)(__VA_ARGS__))
#endif

#else

#define pages_none_guarded_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_guarded, pages_none_guarded_allow_exec, "pages_none_guarded_allow_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_none_guarded_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_guarded, pages_none_guarded_set_protected_exec, "pages_none_guarded_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_r_guarded_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_guarded, pages_r_guarded_allow_exec, "pages_r_guarded_allow_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_r_guarded_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_guarded, pages_r_guarded_set_protected_exec, "pages_r_guarded_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_w_guarded_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_guarded, pages_w_guarded_set_protected_exec, "pages_w_guarded_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rw_guarded_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_guarded, pages_rw_guarded_set_protected_exec, "pages_rw_guarded_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_guarded_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_guarded, pages_x_guarded_new, "pages_x_guarded_new does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_guarded_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_guarded, pages_x_guarded_allow_read, "pages_x_guarded_allow_read does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_guarded_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_guarded, pages_x_guarded_allow_write_no_exec, "pages_x_guarded_allow_write_no_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_guarded_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_guarded, pages_x_guarded_deny_exec, "pages_x_guarded_deny_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_guarded_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_guarded, pages_x_guarded_uncommit, "pages_x_guarded_uncommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_guarded_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_guarded_ok, "pages_x_guarded_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_guarded_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_x_guarded_size, "pages_x_guarded_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_guarded_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_guarded_verify, "pages_x_guarded_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_guarded_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_x_guarded_resident, "pages_x_guarded_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_guarded_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_x_guarded_entry, "pages_x_guarded_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_guarded_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_x_guarded_advise_use_soon, "pages_x_guarded_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_guarded_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_x_guarded_advise_use_seq, "pages_x_guarded_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_guarded_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_x_guarded_advise_use_rnd, "pages_x_guarded_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_guarded_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_x_guarded_name, "pages_x_guarded_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_guarded_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_guarded_free, "pages_x_guarded_free does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_guarded_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_guarded, pages_rx_guarded_new, "pages_rx_guarded_new does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_guarded_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_guarded, pages_rx_guarded_deny_read, "pages_rx_guarded_deny_read does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_guarded_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_guarded, pages_rx_guarded_allow_write_no_exec, "pages_rx_guarded_allow_write_no_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_guarded_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_guarded, pages_rx_guarded_deny_exec, "pages_rx_guarded_deny_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_guarded_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_guarded, pages_rx_guarded_uncommit, "pages_rx_guarded_uncommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_guarded_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_guarded_ok, "pages_rx_guarded_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_guarded_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rx_guarded_size, "pages_rx_guarded_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_guarded_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_rx_guarded_bytes, "pages_rx_guarded_bytes does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_guarded_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_rx_guarded_at, "pages_rx_guarded_at does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_guarded_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_guarded_load, "pages_rx_guarded_load does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_guarded_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_guarded_verify, "pages_rx_guarded_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_guarded_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rx_guarded_resident, "pages_rx_guarded_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_guarded_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rx_guarded_entry, "pages_rx_guarded_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_guarded_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_guarded_advise_use_soon, "pages_rx_guarded_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_guarded_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_guarded_advise_use_seq, "pages_rx_guarded_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_guarded_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_guarded_advise_use_rnd, "pages_rx_guarded_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_guarded_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_guarded_name, "pages_rx_guarded_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_guarded_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_guarded_free, "pages_rx_guarded_free does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")

#endif
#endif

/* ---- Only with PAGES_ALLOW_EXEC and PAGES_ALLOW_WX ---- */

#ifndef PAGEGEN_GUARDED_H_WITH_PAGES_ALLOW_EXEC_AND_PAGES_ALLOW_WX

#undef pages_w_guarded_allow_exec
#undef pages_rw_guarded_allow_exec
#undef pages_x_guarded_allow_write
#undef pages_rx_guarded_allow_write
#undef pages_wx_guarded_new
#undef pages_wx_guarded_allow_read
#undef pages_wx_guarded_deny_write
#undef pages_wx_guarded_allow_write_no_exec
#undef pages_wx_guarded_deny_exec
#undef pages_wx_guarded_set_protected_exec
#undef pages_wx_guarded_uncommit
#undef pages_wx_guarded_ok
#undef pages_wx_guarded_size
#undef pages_wx_guarded_at_mut
#undef pages_wx_guarded_store
#undef pages_wx_guarded_decommit
#undef pages_wx_guarded_verify
#undef pages_wx_guarded_resident
#undef pages_wx_guarded_entry
#undef pages_wx_guarded_advise_use_soon
#undef pages_wx_guarded_advise_use_seq
#undef pages_wx_guarded_advise_use_rnd
#undef pages_wx_guarded_name
#undef pages_wx_guarded_free
#undef pages_rwx_guarded_new
#undef pages_rwx_guarded_deny_read
#undef pages_rwx_guarded_deny_write
#undef pages_rwx_guarded_allow_write_no_exec
#undef pages_rwx_guarded_deny_exec
#undef pages_rwx_guarded_set_protected_exec
#undef pages_rwx_guarded_uncommit
#undef pages_rwx_guarded_ok
#undef pages_rwx_guarded_size
#undef pages_rwx_guarded_bytes
#undef pages_rwx_guarded_bytes_mut
#undef pages_rwx_guarded_at
#undef pages_rwx_guarded_at_mut
#undef pages_rwx_guarded_load
#undef pages_rwx_guarded_store
#undef pages_rwx_guarded_decommit
#undef pages_rwx_guarded_resize
#undef pages_rwx_guarded_verify
#undef pages_rwx_guarded_resident
#undef pages_rwx_guarded_entry
#undef pages_rwx_guarded_advise_use_soon
#undef pages_rwx_guarded_advise_use_seq
#undef pages_rwx_guarded_advise_use_rnd
#undef pages_rwx_guarded_name
#undef pages_rwx_guarded_free

#if defined PAGES_ALLOW_EXEC && defined PAGES_ALLOW_WX
#define PAGEGEN_GUARDED_H_WITH_PAGES_ALLOW_EXEC_AND_PAGES_ALLOW_WX

/* ---- pages_w_guarded ---- */

/* Publish the code: what was stored can be called. Turns *p from w_guarded to wx_guarded and
 * empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_wx_guarded
pages_w_guarded_allow_exec(pages_w_guarded *p)
{
	pages_wx_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_guarded_state);
	if (mpages_turn(&p->region, &pages_w_guarded_state, &pages_wx_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_rw_guarded ---- */

/* Publish the code: what was stored can be called. Turns *p from rw_guarded to rwx_guarded and
 * empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rwx_guarded
pages_rw_guarded_allow_exec(pages_rw_guarded *p)
{
	pages_rwx_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_guarded_state);
	if (mpages_turn(&p->region, &pages_rw_guarded_state, &pages_rwx_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_x_guarded ---- */

/* Let stores work. Turns *p from x_guarded to wx_guarded and empties it; on failure the result
 * is empty. */
MPAGES_MUST_USE static inline pages_wx_guarded
pages_x_guarded_allow_write(pages_x_guarded *p)
{
	pages_wx_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_x_guarded_state);
	if (mpages_turn(&p->region, &pages_x_guarded_state, &pages_wx_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_rx_guarded ---- */

/* Let stores work. Turns *p from rx_guarded to rwx_guarded and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_rwx_guarded
pages_rx_guarded_allow_write(pages_rx_guarded *p)
{
	pages_rwx_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rx_guarded_state);
	if (mpages_turn(&p->region, &pages_rx_guarded_state, &pages_rwx_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_wx_guarded ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole pages, with a page before
 * the first and one after the last that nothing can access. The fences count as no bytes of the
 * handle. Empty on failure. */
MPAGES_MUST_USE static inline pages_wx_guarded
pages_wx_guarded_new(size_t bytes)
{
	pages_wx_guarded made = {{NULL, 0}};

	if (!mpages_map_guarded(&made.region, &pages_wx_guarded_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* Let loads work. Turns *p from wx_guarded to rwx_guarded and empties it; on failure the result
 * is empty. */
MPAGES_MUST_USE static inline pages_rwx_guarded
pages_wx_guarded_allow_read(pages_wx_guarded *p)
{
	pages_rwx_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_wx_guarded_state);
	if (mpages_turn(&p->region, &pages_wx_guarded_state, &pages_rwx_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make stores fault. Turns *p from wx_guarded to x_guarded and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_x_guarded
pages_wx_guarded_deny_write(pages_wx_guarded *p)
{
	pages_x_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_wx_guarded_state);
	if (mpages_turn(&p->region, &pages_wx_guarded_state, &pages_x_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from wx_guarded to w_guarded and empties it;
 * on failure the result is empty. */
MPAGES_MUST_USE static inline pages_w_guarded
pages_wx_guarded_allow_write_no_exec(pages_wx_guarded *p)
{
	pages_w_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_wx_guarded_state);
	if (mpages_turn(&p->region, &pages_wx_guarded_state, &pages_w_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Revoke the code: calls into it fault. Turns *p from wx_guarded to w_guarded and empties it;
 * on failure the result is empty. */
MPAGES_MUST_USE static inline pages_w_guarded
pages_wx_guarded_deny_exec(pages_wx_guarded *p)
{
	pages_w_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_wx_guarded_state);
	if (mpages_turn(&p->region, &pages_wx_guarded_state, &pages_w_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make finished code runnable; it can no longer be written. Turns *p from wx_guarded to
 * x_guarded and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_x_guarded
pages_wx_guarded_set_protected_exec(pages_wx_guarded *p)
{
	pages_x_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_wx_guarded_state);
	if (mpages_turn(&p->region, &pages_wx_guarded_state, &pages_x_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Give the memory between the fences back and keep the addresses: bytes are dropped, nothing is
 * promised any more. A turn that brings access makes them memory again, zero, or is refused.
 * Turns *p from wx_guarded to none_guarded and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none_guarded
pages_wx_guarded_uncommit(pages_wx_guarded *p)
{
	pages_none_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_wx_guarded_state);
	if (mpages_uncommit(&p->region, &pages_wx_guarded_state, &pages_none_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_wx_guarded_ok(pages_wx_guarded p)
{
	MPAGES_CHECK(p.region, &pages_wx_guarded_state);
	return mpages_ok(p.region, &pages_wx_guarded_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_wx_guarded_size(pages_wx_guarded p)
{
	MPAGES_CHECK(p.region, &pages_wx_guarded_state);
	return mpages_size(p.region, &pages_wx_guarded_state);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_wx_guarded_at_mut(pages_wx_guarded p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_wx_guarded_state);
	return mpages_at_mut(p.region, &pages_wx_guarded_state, offset);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_wx_guarded_store(pages_wx_guarded p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_wx_guarded_state);
	return mpages_store(p.region, &pages_wx_guarded_state, at, from, n);
}

/* Wipes n bytes: they read zero afterwards, and whole pages among them go back to the system. */
MPAGES_MUST_USE static inline bool
pages_wx_guarded_decommit(pages_wx_guarded p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_wx_guarded_state);
	return mpages_decommit(p.region, &pages_wx_guarded_state, at, n);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_wx_guarded_verify(pages_wx_guarded p)
{
	MPAGES_CHECK(p.region, &pages_wx_guarded_state);
	return mpages_verify(p.region, &pages_wx_guarded_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_wx_guarded_resident(pages_wx_guarded p)
{
	MPAGES_CHECK(p.region, &pages_wx_guarded_state);
	return mpages_resident(p.region, &pages_wx_guarded_state);
}

/* The code at an offset, ready to be called; its fn is NULL past the end. */
MPAGES_MUST_USE static inline mpages_entry
pages_wx_guarded_entry(pages_wx_guarded p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_wx_guarded_state);
	return mpages_entry_at(p.region, &pages_wx_guarded_state, offset);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_wx_guarded_advise_use_soon(pages_wx_guarded p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_wx_guarded_state);
	return mpages_advise_use_soon(p.region, &pages_wx_guarded_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_wx_guarded_advise_use_seq(pages_wx_guarded p)
{
	MPAGES_CHECK(p.region, &pages_wx_guarded_state);
	return mpages_advise_use_seq(p.region, &pages_wx_guarded_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_wx_guarded_advise_use_rnd(pages_wx_guarded p)
{
	MPAGES_CHECK(p.region, &pages_wx_guarded_state);
	return mpages_advise_use_rnd(p.region, &pages_wx_guarded_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_wx_guarded_name(pages_wx_guarded p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_wx_guarded_state);
	return mpages_name(p.region, &pages_wx_guarded_state, name);
}

/* Gives the pages and their fences back to the system. An empty handle is free already. On
 * failure the handle is kept, to be freed again. */
static inline bool
pages_wx_guarded_free(pages_wx_guarded *p)
{
	MPAGES_CHECK(p->region, &pages_wx_guarded_state);
	if (!mpages_unmap_guarded(&p->region, &pages_wx_guarded_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* ---- pages_rwx_guarded ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole pages, with a page before
 * the first and one after the last that nothing can access. The fences count as no bytes of the
 * handle. Empty on failure. */
MPAGES_MUST_USE static inline pages_rwx_guarded
pages_rwx_guarded_new(size_t bytes)
{
	pages_rwx_guarded made = {{NULL, 0}};

	if (!mpages_map_guarded(&made.region, &pages_rwx_guarded_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* Make loads fault. Turns *p from rwx_guarded to wx_guarded and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_wx_guarded
pages_rwx_guarded_deny_read(pages_rwx_guarded *p)
{
	pages_wx_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rwx_guarded_state);
	if (mpages_turn(&p->region, &pages_rwx_guarded_state, &pages_wx_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make stores fault. Turns *p from rwx_guarded to rx_guarded and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_rx_guarded
pages_rwx_guarded_deny_write(pages_rwx_guarded *p)
{
	pages_rx_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rwx_guarded_state);
	if (mpages_turn(&p->region, &pages_rwx_guarded_state, &pages_rx_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from rwx_guarded to rw_guarded and empties it;
 * on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rw_guarded
pages_rwx_guarded_allow_write_no_exec(pages_rwx_guarded *p)
{
	pages_rw_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rwx_guarded_state);
	if (mpages_turn(&p->region, &pages_rwx_guarded_state, &pages_rw_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Revoke the code: calls into it fault. Turns *p from rwx_guarded to rw_guarded and empties it;
 * on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rw_guarded
pages_rwx_guarded_deny_exec(pages_rwx_guarded *p)
{
	pages_rw_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rwx_guarded_state);
	if (mpages_turn(&p->region, &pages_rwx_guarded_state, &pages_rw_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make finished code runnable; it can no longer be written. Turns *p from rwx_guarded to
 * rx_guarded and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rx_guarded
pages_rwx_guarded_set_protected_exec(pages_rwx_guarded *p)
{
	pages_rx_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rwx_guarded_state);
	if (mpages_turn(&p->region, &pages_rwx_guarded_state, &pages_rx_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Give the memory between the fences back and keep the addresses: bytes are dropped, nothing is
 * promised any more. A turn that brings access makes them memory again, zero, or is refused.
 * Turns *p from rwx_guarded to none_guarded and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none_guarded
pages_rwx_guarded_uncommit(pages_rwx_guarded *p)
{
	pages_none_guarded to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rwx_guarded_state);
	if (mpages_uncommit(&p->region, &pages_rwx_guarded_state, &pages_none_guarded_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_rwx_guarded_ok(pages_rwx_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rwx_guarded_state);
	return mpages_ok(p.region, &pages_rwx_guarded_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rwx_guarded_size(pages_rwx_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rwx_guarded_state);
	return mpages_size(p.region, &pages_rwx_guarded_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_rwx_guarded_bytes(pages_rwx_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rwx_guarded_state);
	return mpages_view(p.region, &pages_rwx_guarded_state);
}

/* The pages as bytes to read and write. */
MPAGES_MUST_USE static inline mpages_bytes_mut
pages_rwx_guarded_bytes_mut(pages_rwx_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rwx_guarded_state);
	return mpages_view_mut(p.region, &pages_rwx_guarded_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_rwx_guarded_at(pages_rwx_guarded p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rwx_guarded_state);
	return mpages_at(p.region, &pages_rwx_guarded_state, offset);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_rwx_guarded_at_mut(pages_rwx_guarded p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rwx_guarded_state);
	return mpages_at_mut(p.region, &pages_rwx_guarded_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rwx_guarded_load(pages_rwx_guarded p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rwx_guarded_state);
	return mpages_load(p.region, &pages_rwx_guarded_state, at, to, n);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rwx_guarded_store(pages_rwx_guarded p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rwx_guarded_state);
	return mpages_store(p.region, &pages_rwx_guarded_state, at, from, n);
}

/* Wipes n bytes: they read zero afterwards, and whole pages among them go back to the system. */
MPAGES_MUST_USE static inline bool
pages_rwx_guarded_decommit(pages_rwx_guarded p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rwx_guarded_state);
	return mpages_decommit(p.region, &pages_rwx_guarded_state, at, n);
}

/* Makes the pages longer or shorter, between fences again. New bytes are zero, kept bytes are
 * kept. The pages move: addresses and views taken before are then stale. */
MPAGES_MUST_USE static inline bool
pages_rwx_guarded_resize(pages_rwx_guarded *p, size_t bytes)
{
	MPAGES_CHECK(p->region, &pages_rwx_guarded_state);
	return mpages_resize_guarded(&p->region, &pages_rwx_guarded_state, bytes);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_rwx_guarded_verify(pages_rwx_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rwx_guarded_state);
	return mpages_verify(p.region, &pages_rwx_guarded_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rwx_guarded_resident(pages_rwx_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rwx_guarded_state);
	return mpages_resident(p.region, &pages_rwx_guarded_state);
}

/* The code at an offset, ready to be called; its fn is NULL past the end. */
MPAGES_MUST_USE static inline mpages_entry
pages_rwx_guarded_entry(pages_rwx_guarded p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rwx_guarded_state);
	return mpages_entry_at(p.region, &pages_rwx_guarded_state, offset);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_rwx_guarded_advise_use_soon(pages_rwx_guarded p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rwx_guarded_state);
	return mpages_advise_use_soon(p.region, &pages_rwx_guarded_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_rwx_guarded_advise_use_seq(pages_rwx_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rwx_guarded_state);
	return mpages_advise_use_seq(p.region, &pages_rwx_guarded_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_rwx_guarded_advise_use_rnd(pages_rwx_guarded p)
{
	MPAGES_CHECK(p.region, &pages_rwx_guarded_state);
	return mpages_advise_use_rnd(p.region, &pages_rwx_guarded_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_rwx_guarded_name(pages_rwx_guarded p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_rwx_guarded_state);
	return mpages_name(p.region, &pages_rwx_guarded_state, name);
}

/* Gives the pages and their fences back to the system. An empty handle is free already. On
 * failure the handle is kept, to be freed again. */
static inline bool
pages_rwx_guarded_free(pages_rwx_guarded *p)
{
	MPAGES_CHECK(p->region, &pages_rwx_guarded_state);
	if (!mpages_unmap_guarded(&p->region, &pages_rwx_guarded_state))
		return false;
	mpages_take(&p->region);
	return true;
}

#ifndef __cplusplus
struct pages_w_guarded_allow_exec_wants_address_of_pages_w_guarded { int none; };
pages_wx_guarded pages_w_guarded_allow_exec_wants_address_of_pages_w_guarded(struct pages_w_guarded_allow_exec_wants_address_of_pages_w_guarded);
#define pages_w_guarded_allow_exec(...) \
	(_Generic((__VA_ARGS__), pages_w_guarded *: pages_w_guarded_allow_exec, \
		default: pages_w_guarded_allow_exec_wants_address_of_pages_w_guarded)(__VA_ARGS__))
struct pages_rw_guarded_allow_exec_wants_address_of_pages_rw_guarded { int none; };
pages_rwx_guarded pages_rw_guarded_allow_exec_wants_address_of_pages_rw_guarded(struct pages_rw_guarded_allow_exec_wants_address_of_pages_rw_guarded);
#define pages_rw_guarded_allow_exec(...) \
	(_Generic((__VA_ARGS__), pages_rw_guarded *: pages_rw_guarded_allow_exec, \
		default: pages_rw_guarded_allow_exec_wants_address_of_pages_rw_guarded)(__VA_ARGS__))
struct pages_x_guarded_allow_write_wants_address_of_pages_x_guarded { int none; };
pages_wx_guarded pages_x_guarded_allow_write_wants_address_of_pages_x_guarded(struct pages_x_guarded_allow_write_wants_address_of_pages_x_guarded);
#define pages_x_guarded_allow_write(...) \
	(_Generic((__VA_ARGS__), pages_x_guarded *: pages_x_guarded_allow_write, \
		default: pages_x_guarded_allow_write_wants_address_of_pages_x_guarded)(__VA_ARGS__))
struct pages_rx_guarded_allow_write_wants_address_of_pages_rx_guarded { int none; };
pages_rwx_guarded pages_rx_guarded_allow_write_wants_address_of_pages_rx_guarded(struct pages_rx_guarded_allow_write_wants_address_of_pages_rx_guarded);
#define pages_rx_guarded_allow_write(...) \
	(_Generic((__VA_ARGS__), pages_rx_guarded *: pages_rx_guarded_allow_write, \
		default: pages_rx_guarded_allow_write_wants_address_of_pages_rx_guarded)(__VA_ARGS__))
struct pages_wx_guarded_allow_read_wants_address_of_pages_wx_guarded { int none; };
pages_rwx_guarded pages_wx_guarded_allow_read_wants_address_of_pages_wx_guarded(struct pages_wx_guarded_allow_read_wants_address_of_pages_wx_guarded);
#define pages_wx_guarded_allow_read(...) \
	(_Generic((__VA_ARGS__), pages_wx_guarded *: pages_wx_guarded_allow_read, \
		default: pages_wx_guarded_allow_read_wants_address_of_pages_wx_guarded)(__VA_ARGS__))
struct pages_wx_guarded_deny_write_wants_address_of_pages_wx_guarded { int none; };
pages_x_guarded pages_wx_guarded_deny_write_wants_address_of_pages_wx_guarded(struct pages_wx_guarded_deny_write_wants_address_of_pages_wx_guarded);
#define pages_wx_guarded_deny_write(...) \
	(_Generic((__VA_ARGS__), pages_wx_guarded *: pages_wx_guarded_deny_write, \
		default: pages_wx_guarded_deny_write_wants_address_of_pages_wx_guarded)(__VA_ARGS__))
struct pages_wx_guarded_allow_write_no_exec_wants_address_of_pages_wx_guarded { int none; };
pages_w_guarded pages_wx_guarded_allow_write_no_exec_wants_address_of_pages_wx_guarded(struct pages_wx_guarded_allow_write_no_exec_wants_address_of_pages_wx_guarded);
#define pages_wx_guarded_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_wx_guarded *: pages_wx_guarded_allow_write_no_exec, \
		default: pages_wx_guarded_allow_write_no_exec_wants_address_of_pages_wx_guarded)(__VA_ARGS__))
struct pages_wx_guarded_deny_exec_wants_address_of_pages_wx_guarded { int none; };
pages_w_guarded pages_wx_guarded_deny_exec_wants_address_of_pages_wx_guarded(struct pages_wx_guarded_deny_exec_wants_address_of_pages_wx_guarded);
#define pages_wx_guarded_deny_exec(...) \
	(_Generic((__VA_ARGS__), pages_wx_guarded *: pages_wx_guarded_deny_exec, \
		default: pages_wx_guarded_deny_exec_wants_address_of_pages_wx_guarded)(__VA_ARGS__))
struct pages_wx_guarded_set_protected_exec_wants_address_of_pages_wx_guarded { int none; };
pages_x_guarded pages_wx_guarded_set_protected_exec_wants_address_of_pages_wx_guarded(struct pages_wx_guarded_set_protected_exec_wants_address_of_pages_wx_guarded);
#define pages_wx_guarded_set_protected_exec(...) \
	(_Generic((__VA_ARGS__), pages_wx_guarded *: pages_wx_guarded_set_protected_exec, \
		default: pages_wx_guarded_set_protected_exec_wants_address_of_pages_wx_guarded)(__VA_ARGS__))
struct pages_wx_guarded_uncommit_wants_address_of_pages_wx_guarded { int none; };
pages_none_guarded pages_wx_guarded_uncommit_wants_address_of_pages_wx_guarded(struct pages_wx_guarded_uncommit_wants_address_of_pages_wx_guarded);
#define pages_wx_guarded_uncommit(...) \
	(_Generic((__VA_ARGS__), pages_wx_guarded *: pages_wx_guarded_uncommit, \
		default: pages_wx_guarded_uncommit_wants_address_of_pages_wx_guarded)(__VA_ARGS__))
struct pages_wx_guarded_free_wants_address_of_pages_wx_guarded { int none; };
bool pages_wx_guarded_free_wants_address_of_pages_wx_guarded(struct pages_wx_guarded_free_wants_address_of_pages_wx_guarded);
#define pages_wx_guarded_free(...) \
	(_Generic((__VA_ARGS__), pages_wx_guarded *: pages_wx_guarded_free, \
		default: pages_wx_guarded_free_wants_address_of_pages_wx_guarded)(__VA_ARGS__))
struct pages_rwx_guarded_deny_read_wants_address_of_pages_rwx_guarded { int none; };
pages_wx_guarded pages_rwx_guarded_deny_read_wants_address_of_pages_rwx_guarded(struct pages_rwx_guarded_deny_read_wants_address_of_pages_rwx_guarded);
#define pages_rwx_guarded_deny_read(...) \
	(_Generic((__VA_ARGS__), pages_rwx_guarded *: pages_rwx_guarded_deny_read, \
		default: pages_rwx_guarded_deny_read_wants_address_of_pages_rwx_guarded)(__VA_ARGS__))
struct pages_rwx_guarded_deny_write_wants_address_of_pages_rwx_guarded { int none; };
pages_rx_guarded pages_rwx_guarded_deny_write_wants_address_of_pages_rwx_guarded(struct pages_rwx_guarded_deny_write_wants_address_of_pages_rwx_guarded);
#define pages_rwx_guarded_deny_write(...) \
	(_Generic((__VA_ARGS__), pages_rwx_guarded *: pages_rwx_guarded_deny_write, \
		default: pages_rwx_guarded_deny_write_wants_address_of_pages_rwx_guarded)(__VA_ARGS__))
struct pages_rwx_guarded_allow_write_no_exec_wants_address_of_pages_rwx_guarded { int none; };
pages_rw_guarded pages_rwx_guarded_allow_write_no_exec_wants_address_of_pages_rwx_guarded(struct pages_rwx_guarded_allow_write_no_exec_wants_address_of_pages_rwx_guarded);
#define pages_rwx_guarded_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_rwx_guarded *: pages_rwx_guarded_allow_write_no_exec, \
		default: pages_rwx_guarded_allow_write_no_exec_wants_address_of_pages_rwx_guarded)(__VA_ARGS__))
struct pages_rwx_guarded_deny_exec_wants_address_of_pages_rwx_guarded { int none; };
pages_rw_guarded pages_rwx_guarded_deny_exec_wants_address_of_pages_rwx_guarded(struct pages_rwx_guarded_deny_exec_wants_address_of_pages_rwx_guarded);
#define pages_rwx_guarded_deny_exec(...) \
	(_Generic((__VA_ARGS__), pages_rwx_guarded *: pages_rwx_guarded_deny_exec, \
		default: pages_rwx_guarded_deny_exec_wants_address_of_pages_rwx_guarded)(__VA_ARGS__))
struct pages_rwx_guarded_set_protected_exec_wants_address_of_pages_rwx_guarded { int none; };
pages_rx_guarded pages_rwx_guarded_set_protected_exec_wants_address_of_pages_rwx_guarded(struct pages_rwx_guarded_set_protected_exec_wants_address_of_pages_rwx_guarded);
#define pages_rwx_guarded_set_protected_exec(...) \
	(_Generic((__VA_ARGS__), pages_rwx_guarded *: pages_rwx_guarded_set_protected_exec, \
		default: pages_rwx_guarded_set_protected_exec_wants_address_of_pages_rwx_guarded)(__VA_ARGS__))
struct pages_rwx_guarded_uncommit_wants_address_of_pages_rwx_guarded { int none; };
pages_none_guarded pages_rwx_guarded_uncommit_wants_address_of_pages_rwx_guarded(struct pages_rwx_guarded_uncommit_wants_address_of_pages_rwx_guarded);
#define pages_rwx_guarded_uncommit(...) \
	(_Generic((__VA_ARGS__), pages_rwx_guarded *: pages_rwx_guarded_uncommit, \
		default: pages_rwx_guarded_uncommit_wants_address_of_pages_rwx_guarded)(__VA_ARGS__))
struct pages_rwx_guarded_resize_wants_address_of_pages_rwx_guarded { int none; };
bool pages_rwx_guarded_resize_wants_address_of_pages_rwx_guarded(struct pages_rwx_guarded_resize_wants_address_of_pages_rwx_guarded, size_t bytes);
#define pages_rwx_guarded_resize(p, ...) \
	(_Generic((p), pages_rwx_guarded *: pages_rwx_guarded_resize, \
		default: pages_rwx_guarded_resize_wants_address_of_pages_rwx_guarded)(p, __VA_ARGS__))
struct pages_rwx_guarded_free_wants_address_of_pages_rwx_guarded { int none; };
bool pages_rwx_guarded_free_wants_address_of_pages_rwx_guarded(struct pages_rwx_guarded_free_wants_address_of_pages_rwx_guarded);
#define pages_rwx_guarded_free(...) \
	(_Generic((__VA_ARGS__), pages_rwx_guarded *: pages_rwx_guarded_free, \
		default: pages_rwx_guarded_free_wants_address_of_pages_rwx_guarded)(__VA_ARGS__))
#endif

#elif defined PAGES_ALLOW_WX

#define pages_w_guarded_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_guarded, pages_w_guarded_allow_exec, "pages_w_guarded_allow_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included, or: pages_w_guarded_set_protected_exec leads to pages_x_guarded")
#define pages_rw_guarded_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_guarded, pages_rw_guarded_allow_exec, "pages_rw_guarded_allow_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included, or: pages_rw_guarded_set_protected_exec leads to pages_rx_guarded")
#define pages_x_guarded_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_guarded, pages_x_guarded_allow_write, "pages_x_guarded_allow_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included, or: pages_x_guarded_allow_write_no_exec leads to pages_w_guarded")
#define pages_rx_guarded_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_guarded, pages_rx_guarded_allow_write, "pages_rx_guarded_allow_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included, or: pages_rx_guarded_allow_write_no_exec leads to pages_rw_guarded")
#define pages_wx_guarded_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_guarded, pages_wx_guarded_new, "pages_wx_guarded_new does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_guarded_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_guarded, pages_wx_guarded_allow_read, "pages_wx_guarded_allow_read does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_guarded_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_guarded, pages_wx_guarded_deny_write, "pages_wx_guarded_deny_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_guarded_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_guarded, pages_wx_guarded_allow_write_no_exec, "pages_wx_guarded_allow_write_no_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_guarded_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_guarded, pages_wx_guarded_deny_exec, "pages_wx_guarded_deny_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_guarded_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_guarded, pages_wx_guarded_set_protected_exec, "pages_wx_guarded_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_guarded_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_guarded, pages_wx_guarded_uncommit, "pages_wx_guarded_uncommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_guarded_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_guarded_ok, "pages_wx_guarded_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_guarded_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_guarded_size, "pages_wx_guarded_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_guarded_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_wx_guarded_at_mut, "pages_wx_guarded_at_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_guarded_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_guarded_store, "pages_wx_guarded_store does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_guarded_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_guarded_decommit, "pages_wx_guarded_decommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_guarded_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_guarded_verify, "pages_wx_guarded_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_guarded_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_guarded_resident, "pages_wx_guarded_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_guarded_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_wx_guarded_entry, "pages_wx_guarded_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_guarded_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_guarded_advise_use_soon, "pages_wx_guarded_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_guarded_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_guarded_advise_use_seq, "pages_wx_guarded_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_guarded_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_guarded_advise_use_rnd, "pages_wx_guarded_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_guarded_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_guarded_name, "pages_wx_guarded_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_guarded_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_guarded_free, "pages_wx_guarded_free does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_guarded, pages_rwx_guarded_new, "pages_rwx_guarded_new does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_guarded, pages_rwx_guarded_deny_read, "pages_rwx_guarded_deny_read does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_guarded, pages_rwx_guarded_deny_write, "pages_rwx_guarded_deny_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_guarded, pages_rwx_guarded_allow_write_no_exec, "pages_rwx_guarded_allow_write_no_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_guarded, pages_rwx_guarded_deny_exec, "pages_rwx_guarded_deny_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_guarded, pages_rwx_guarded_set_protected_exec, "pages_rwx_guarded_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_guarded, pages_rwx_guarded_uncommit, "pages_rwx_guarded_uncommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_ok, "pages_rwx_guarded_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_guarded_size, "pages_rwx_guarded_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_rwx_guarded_bytes, "pages_rwx_guarded_bytes does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_rwx_guarded_bytes_mut, "pages_rwx_guarded_bytes_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_rwx_guarded_at, "pages_rwx_guarded_at does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_rwx_guarded_at_mut, "pages_rwx_guarded_at_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_load, "pages_rwx_guarded_load does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_store, "pages_rwx_guarded_store does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_decommit, "pages_rwx_guarded_decommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_resize, "pages_rwx_guarded_resize does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_verify, "pages_rwx_guarded_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_guarded_resident, "pages_rwx_guarded_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rwx_guarded_entry, "pages_rwx_guarded_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_guarded_advise_use_soon, "pages_rwx_guarded_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_guarded_advise_use_seq, "pages_rwx_guarded_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_guarded_advise_use_rnd, "pages_rwx_guarded_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_guarded_name, "pages_rwx_guarded_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_guarded_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_free, "pages_rwx_guarded_free does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")

#elif defined PAGES_ALLOW_EXEC

#define pages_w_guarded_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_guarded, pages_w_guarded_allow_exec, "pages_w_guarded_allow_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included, or: pages_w_guarded_set_protected_exec leads to pages_x_guarded")
#define pages_rw_guarded_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_guarded, pages_rw_guarded_allow_exec, "pages_rw_guarded_allow_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included, or: pages_rw_guarded_set_protected_exec leads to pages_rx_guarded")
#define pages_x_guarded_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_guarded, pages_x_guarded_allow_write, "pages_x_guarded_allow_write does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included, or: pages_x_guarded_allow_write_no_exec leads to pages_w_guarded")
#define pages_rx_guarded_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_guarded, pages_rx_guarded_allow_write, "pages_rx_guarded_allow_write does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included, or: pages_rx_guarded_allow_write_no_exec leads to pages_rw_guarded")
#define pages_wx_guarded_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_guarded, pages_wx_guarded_new, "pages_wx_guarded_new does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_guarded_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_guarded, pages_wx_guarded_allow_read, "pages_wx_guarded_allow_read does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_guarded_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_guarded, pages_wx_guarded_deny_write, "pages_wx_guarded_deny_write does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_guarded_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_guarded, pages_wx_guarded_allow_write_no_exec, "pages_wx_guarded_allow_write_no_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_guarded_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_guarded, pages_wx_guarded_deny_exec, "pages_wx_guarded_deny_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_guarded_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_guarded, pages_wx_guarded_set_protected_exec, "pages_wx_guarded_set_protected_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_guarded_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_guarded, pages_wx_guarded_uncommit, "pages_wx_guarded_uncommit does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_guarded_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_guarded_ok, "pages_wx_guarded_ok does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_guarded_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_guarded_size, "pages_wx_guarded_size does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_guarded_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_wx_guarded_at_mut, "pages_wx_guarded_at_mut does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_guarded_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_guarded_store, "pages_wx_guarded_store does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_guarded_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_guarded_decommit, "pages_wx_guarded_decommit does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_guarded_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_guarded_verify, "pages_wx_guarded_verify does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_guarded_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_guarded_resident, "pages_wx_guarded_resident does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_guarded_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_wx_guarded_entry, "pages_wx_guarded_entry does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_guarded_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_guarded_advise_use_soon, "pages_wx_guarded_advise_use_soon does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_guarded_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_guarded_advise_use_seq, "pages_wx_guarded_advise_use_seq does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_guarded_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_guarded_advise_use_rnd, "pages_wx_guarded_advise_use_rnd does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_guarded_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_guarded_name, "pages_wx_guarded_name does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_guarded_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_guarded_free, "pages_wx_guarded_free does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_guarded, pages_rwx_guarded_new, "pages_rwx_guarded_new does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_guarded, pages_rwx_guarded_deny_read, "pages_rwx_guarded_deny_read does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_guarded, pages_rwx_guarded_deny_write, "pages_rwx_guarded_deny_write does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_guarded, pages_rwx_guarded_allow_write_no_exec, "pages_rwx_guarded_allow_write_no_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_guarded, pages_rwx_guarded_deny_exec, "pages_rwx_guarded_deny_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_guarded, pages_rwx_guarded_set_protected_exec, "pages_rwx_guarded_set_protected_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_guarded, pages_rwx_guarded_uncommit, "pages_rwx_guarded_uncommit does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_ok, "pages_rwx_guarded_ok does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_guarded_size, "pages_rwx_guarded_size does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_rwx_guarded_bytes, "pages_rwx_guarded_bytes does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_rwx_guarded_bytes_mut, "pages_rwx_guarded_bytes_mut does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_rwx_guarded_at, "pages_rwx_guarded_at does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_rwx_guarded_at_mut, "pages_rwx_guarded_at_mut does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_load, "pages_rwx_guarded_load does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_store, "pages_rwx_guarded_store does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_decommit, "pages_rwx_guarded_decommit does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_resize, "pages_rwx_guarded_resize does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_verify, "pages_rwx_guarded_verify does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_guarded_resident, "pages_rwx_guarded_resident does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rwx_guarded_entry, "pages_rwx_guarded_entry does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_guarded_advise_use_soon, "pages_rwx_guarded_advise_use_soon does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_guarded_advise_use_seq, "pages_rwx_guarded_advise_use_seq does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_guarded_advise_use_rnd, "pages_rwx_guarded_advise_use_rnd does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_guarded_name, "pages_rwx_guarded_name does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_guarded_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_free, "pages_rwx_guarded_free does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")

#else

#define pages_w_guarded_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_guarded, pages_w_guarded_allow_exec, "pages_w_guarded_allow_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included, or: pages_w_guarded_set_protected_exec leads to pages_x_guarded")
#define pages_rw_guarded_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_guarded, pages_rw_guarded_allow_exec, "pages_rw_guarded_allow_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included, or: pages_rw_guarded_set_protected_exec leads to pages_rx_guarded")
#define pages_x_guarded_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_guarded, pages_x_guarded_allow_write, "pages_x_guarded_allow_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included, or: pages_x_guarded_allow_write_no_exec leads to pages_w_guarded")
#define pages_rx_guarded_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_guarded, pages_rx_guarded_allow_write, "pages_rx_guarded_allow_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included, or: pages_rx_guarded_allow_write_no_exec leads to pages_rw_guarded")
#define pages_wx_guarded_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_guarded, pages_wx_guarded_new, "pages_wx_guarded_new does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_guarded_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_guarded, pages_wx_guarded_allow_read, "pages_wx_guarded_allow_read does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_guarded_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_guarded, pages_wx_guarded_deny_write, "pages_wx_guarded_deny_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_guarded_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_guarded, pages_wx_guarded_allow_write_no_exec, "pages_wx_guarded_allow_write_no_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_guarded_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_guarded, pages_wx_guarded_deny_exec, "pages_wx_guarded_deny_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_guarded_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_guarded, pages_wx_guarded_set_protected_exec, "pages_wx_guarded_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_guarded_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_guarded, pages_wx_guarded_uncommit, "pages_wx_guarded_uncommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_guarded_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_guarded_ok, "pages_wx_guarded_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_guarded_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_guarded_size, "pages_wx_guarded_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_guarded_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_wx_guarded_at_mut, "pages_wx_guarded_at_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_guarded_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_guarded_store, "pages_wx_guarded_store does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_guarded_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_guarded_decommit, "pages_wx_guarded_decommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_guarded_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_guarded_verify, "pages_wx_guarded_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_guarded_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_guarded_resident, "pages_wx_guarded_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_guarded_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_wx_guarded_entry, "pages_wx_guarded_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_guarded_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_guarded_advise_use_soon, "pages_wx_guarded_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_guarded_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_guarded_advise_use_seq, "pages_wx_guarded_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_guarded_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_guarded_advise_use_rnd, "pages_wx_guarded_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_guarded_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_guarded_name, "pages_wx_guarded_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_guarded_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_guarded_free, "pages_wx_guarded_free does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_guarded, pages_rwx_guarded_new, "pages_rwx_guarded_new does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_guarded, pages_rwx_guarded_deny_read, "pages_rwx_guarded_deny_read does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_guarded, pages_rwx_guarded_deny_write, "pages_rwx_guarded_deny_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_guarded, pages_rwx_guarded_allow_write_no_exec, "pages_rwx_guarded_allow_write_no_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_guarded, pages_rwx_guarded_deny_exec, "pages_rwx_guarded_deny_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_guarded, pages_rwx_guarded_set_protected_exec, "pages_rwx_guarded_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_guarded, pages_rwx_guarded_uncommit, "pages_rwx_guarded_uncommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_ok, "pages_rwx_guarded_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_guarded_size, "pages_rwx_guarded_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_rwx_guarded_bytes, "pages_rwx_guarded_bytes does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_rwx_guarded_bytes_mut, "pages_rwx_guarded_bytes_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_rwx_guarded_at, "pages_rwx_guarded_at does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_rwx_guarded_at_mut, "pages_rwx_guarded_at_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_load, "pages_rwx_guarded_load does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_store, "pages_rwx_guarded_store does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_decommit, "pages_rwx_guarded_decommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_resize, "pages_rwx_guarded_resize does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_verify, "pages_rwx_guarded_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_guarded_resident, "pages_rwx_guarded_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rwx_guarded_entry, "pages_rwx_guarded_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_guarded_advise_use_soon, "pages_rwx_guarded_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_guarded_advise_use_seq, "pages_rwx_guarded_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_guarded_advise_use_rnd, "pages_rwx_guarded_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_guarded_name, "pages_rwx_guarded_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_guarded_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_guarded_free, "pages_rwx_guarded_free does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")

#endif
#endif

#ifdef __cplusplus
}
#endif
