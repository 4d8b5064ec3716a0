/* Pages that the system backs with huge ones: less time in page faults and address translation.
 *
 * Made by pagegen from huge.spec, which is the place to change anything.
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

#ifndef PAGEGEN_HUGE_H
#define PAGEGEN_HUGE_H

/* The handwritten functions that do the work, as this header calls them. */
bool mpages_map_huge(mpages_region *made, const mpages_state *as, size_t bytes);
bool mpages_map_huge_aligned(mpages_region *made, const mpages_state *as, size_t bytes, size_t alignment);
bool mpages_uncommit_huge(mpages_region *pages, const mpages_state *from, const mpages_state *to);
bool mpages_resize_huge(mpages_region *pages, const mpages_state *as, size_t bytes);
mpages_region mpages_split_huge(mpages_region *pages, const mpages_state *as, size_t at);
bool mpages_join(mpages_region *pages, const mpages_state *as, mpages_region *other);
bool mpages_unmap(mpages_region *pages, const mpages_state *as);
bool mpages_has_huge(void);

/* Backed by huge pages. */
typedef struct pages_none_huge { mpages_region region; } pages_none_huge;
/* Loads work, backed by huge pages. */
typedef struct pages_r_huge { mpages_region region; } pages_r_huge;
/* Stores work, backed by huge pages. */
typedef struct pages_w_huge { mpages_region region; } pages_w_huge;
/* Loads work, stores work, backed by huge pages. */
typedef struct pages_rw_huge { mpages_region region; } pages_rw_huge;
/* Jumps work, backed by huge pages. */
typedef struct pages_x_huge { mpages_region region; } pages_x_huge;
/* Loads work, jumps work, backed by huge pages. */
typedef struct pages_rx_huge { mpages_region region; } pages_rx_huge;
/* Stores work, jumps work, backed by huge pages. */
typedef struct pages_wx_huge { mpages_region region; } pages_wx_huge;
/* Loads work, stores work, jumps work, backed by huge pages. */
typedef struct pages_rwx_huge { mpages_region region; } pages_rwx_huge;

/* The states, as the runtime is told of them: name, axes, marks, family. */
static const mpages_state pages_none_huge_state = {"pages_none_huge", 0, 1, "pages"};
static const mpages_state pages_r_huge_state = {"pages_r_huge", 1, 1, "pages"};
static const mpages_state pages_w_huge_state = {"pages_w_huge", 2, 1, "pages"};
static const mpages_state pages_rw_huge_state = {"pages_rw_huge", 3, 1, "pages"};
static const mpages_state pages_x_huge_state = {"pages_x_huge", 4, 1, "pages"};
static const mpages_state pages_rx_huge_state = {"pages_rx_huge", 5, 1, "pages"};
static const mpages_state pages_wx_huge_state = {"pages_wx_huge", 6, 1, "pages"};
static const mpages_state pages_rwx_huge_state = {"pages_rwx_huge", 7, 1, "pages"};

/* Where a system's rights are not those of the type. */
static const mpages_strength_row pages_huge_strengths[] = {
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
	{"linux", 0, 1, MPAGES_EXACT, 0, mpages_has_huge},
	{"linux", 0, 1, MPAGES_TYPE_ONLY, 0, NULL},
	{"windows", 0, 1, MPAGES_TYPE_ONLY, 0, NULL},
	{"freebsd", 0, 1, MPAGES_EXACT, 0, mpages_has_huge},
	{"freebsd", 0, 1, MPAGES_TYPE_ONLY, 0, NULL},
	{"macos", 0, 1, MPAGES_TYPE_ONLY, 0, NULL},
	{"netbsd", 0, 1, MPAGES_TYPE_ONLY, 0, NULL},
	{"openbsd", 0, 1, MPAGES_TYPE_ONLY, 0, NULL},
};

/* ---- pages_none_huge ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole huge pages where the system
 * has such. Empty on failure. */
MPAGES_MUST_USE static inline pages_none_huge
pages_none_huge_new(size_t bytes)
{
	pages_none_huge made = {{NULL, 0}};

	if (!mpages_map_huge(&made.region, &pages_none_huge_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* The same, starting at a multiple of an alignment, a power of two of any size. Empty on
 * failure. */
MPAGES_MUST_USE static inline pages_none_huge
pages_none_huge_new_aligned(size_t bytes, size_t alignment)
{
	pages_none_huge made = {{NULL, 0}};

	if (!mpages_map_huge_aligned(&made.region, &pages_none_huge_state, bytes, alignment))
		mpages_take(&made.region);
	return made;
}

/* Let loads work. Turns *p from none_huge to r_huge and empties it; on failure the result is
 * empty. */
MPAGES_MUST_USE static inline pages_r_huge
pages_none_huge_allow_read(pages_none_huge *p)
{
	pages_r_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_huge_state);
	if (mpages_turn(&p->region, &pages_none_huge_state, &pages_r_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work. Turns *p from none_huge to w_huge and empties it; on failure the result is
 * empty. */
MPAGES_MUST_USE static inline pages_w_huge
pages_none_huge_allow_write(pages_none_huge *p)
{
	pages_w_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_huge_state);
	if (mpages_turn(&p->region, &pages_none_huge_state, &pages_w_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from none_huge to w_huge and empties it; on
 * failure the result is empty. */
MPAGES_MUST_USE static inline pages_w_huge
pages_none_huge_allow_write_no_exec(pages_none_huge *p)
{
	pages_w_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_huge_state);
	if (mpages_turn(&p->region, &pages_none_huge_state, &pages_w_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_none_huge_ok(pages_none_huge p)
{
	MPAGES_CHECK(p.region, &pages_none_huge_state);
	return mpages_ok(p.region, &pages_none_huge_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_none_huge_size(pages_none_huge p)
{
	MPAGES_CHECK(p.region, &pages_none_huge_state);
	return mpages_size(p.region, &pages_none_huge_state);
}

/* Divides the pages at an offset, a multiple of the size of huge pages between their ends.
 * Empty on failure. */
MPAGES_MUST_USE static inline pages_none_huge
pages_none_huge_split(pages_none_huge *p, size_t at)
{
	pages_none_huge made;

	MPAGES_CHECK(p->region, &pages_none_huge_state);
	made.region = mpages_split_huge(&p->region, &pages_none_huge_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. */
MPAGES_MUST_USE static inline bool
pages_none_huge_join(pages_none_huge *p, pages_none_huge *other)
{
	MPAGES_CHECK(p->region, &pages_none_huge_state);
	MPAGES_CHECK(other->region, &pages_none_huge_state);
	return mpages_join(&p->region, &pages_none_huge_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_none_huge_verify(pages_none_huge p)
{
	MPAGES_CHECK(p.region, &pages_none_huge_state);
	return mpages_verify(p.region, &pages_none_huge_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_none_huge_resident(pages_none_huge p)
{
	MPAGES_CHECK(p.region, &pages_none_huge_state);
	return mpages_resident(p.region, &pages_none_huge_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_none_huge_advise_use_soon(pages_none_huge p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_none_huge_state);
	return mpages_advise_use_soon(p.region, &pages_none_huge_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_none_huge_advise_use_seq(pages_none_huge p)
{
	MPAGES_CHECK(p.region, &pages_none_huge_state);
	return mpages_advise_use_seq(p.region, &pages_none_huge_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_none_huge_advise_use_rnd(pages_none_huge p)
{
	MPAGES_CHECK(p.region, &pages_none_huge_state);
	return mpages_advise_use_rnd(p.region, &pages_none_huge_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_none_huge_name(pages_none_huge p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_none_huge_state);
	return mpages_name(p.region, &pages_none_huge_state, name);
}

/* Gives the pages back to the system. An empty handle is free already. On failure the handle is
 * kept, to be freed again. */
static inline bool
pages_none_huge_free(pages_none_huge *p)
{
	MPAGES_CHECK(p->region, &pages_none_huge_state);
	if (!mpages_unmap(&p->region, &pages_none_huge_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* What the system makes of none_huge on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_none_huge_strength(void)
{
	return mpages_strength_of(&pages_none_huge_state, pages_huge_strengths, 30);
}

/* ---- pages_r_huge ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole huge pages where the system
 * has such. Empty on failure. */
MPAGES_MUST_USE static inline pages_r_huge
pages_r_huge_new(size_t bytes)
{
	pages_r_huge made = {{NULL, 0}};

	if (!mpages_map_huge(&made.region, &pages_r_huge_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* The same, starting at a multiple of an alignment, a power of two of any size. Empty on
 * failure. */
MPAGES_MUST_USE static inline pages_r_huge
pages_r_huge_new_aligned(size_t bytes, size_t alignment)
{
	pages_r_huge made = {{NULL, 0}};

	if (!mpages_map_huge_aligned(&made.region, &pages_r_huge_state, bytes, alignment))
		mpages_take(&made.region);
	return made;
}

/* Make loads fault. Turns *p from r_huge to none_huge and empties it; on failure the result is
 * empty. */
MPAGES_MUST_USE static inline pages_none_huge
pages_r_huge_deny_read(pages_r_huge *p)
{
	pages_none_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_huge_state);
	if (mpages_turn(&p->region, &pages_r_huge_state, &pages_none_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work. Turns *p from r_huge to rw_huge and empties it; on failure the result is
 * empty. */
MPAGES_MUST_USE static inline pages_rw_huge
pages_r_huge_allow_write(pages_r_huge *p)
{
	pages_rw_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_huge_state);
	if (mpages_turn(&p->region, &pages_r_huge_state, &pages_rw_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from r_huge to rw_huge and empties it; on
 * failure the result is empty. */
MPAGES_MUST_USE static inline pages_rw_huge
pages_r_huge_allow_write_no_exec(pages_r_huge *p)
{
	pages_rw_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_huge_state);
	if (mpages_turn(&p->region, &pages_r_huge_state, &pages_rw_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Give the memory back and keep the addresses: bytes are dropped, nothing is promised any more.
 * A turn that brings access makes them memory again, zero, or is refused. Turns *p from r_huge
 * to none_huge and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none_huge
pages_r_huge_uncommit(pages_r_huge *p)
{
	pages_none_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_huge_state);
	if (mpages_uncommit_huge(&p->region, &pages_r_huge_state, &pages_none_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_r_huge_ok(pages_r_huge p)
{
	MPAGES_CHECK(p.region, &pages_r_huge_state);
	return mpages_ok(p.region, &pages_r_huge_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_r_huge_size(pages_r_huge p)
{
	MPAGES_CHECK(p.region, &pages_r_huge_state);
	return mpages_size(p.region, &pages_r_huge_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_r_huge_bytes(pages_r_huge p)
{
	MPAGES_CHECK(p.region, &pages_r_huge_state);
	return mpages_view(p.region, &pages_r_huge_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_r_huge_at(pages_r_huge p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_r_huge_state);
	return mpages_at(p.region, &pages_r_huge_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_r_huge_load(pages_r_huge p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_r_huge_state);
	return mpages_load(p.region, &pages_r_huge_state, at, to, n);
}

/* Divides the pages at an offset, a multiple of the size of huge pages between their ends.
 * Empty on failure. */
MPAGES_MUST_USE static inline pages_r_huge
pages_r_huge_split(pages_r_huge *p, size_t at)
{
	pages_r_huge made;

	MPAGES_CHECK(p->region, &pages_r_huge_state);
	made.region = mpages_split_huge(&p->region, &pages_r_huge_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. */
MPAGES_MUST_USE static inline bool
pages_r_huge_join(pages_r_huge *p, pages_r_huge *other)
{
	MPAGES_CHECK(p->region, &pages_r_huge_state);
	MPAGES_CHECK(other->region, &pages_r_huge_state);
	return mpages_join(&p->region, &pages_r_huge_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_r_huge_verify(pages_r_huge p)
{
	MPAGES_CHECK(p.region, &pages_r_huge_state);
	return mpages_verify(p.region, &pages_r_huge_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_r_huge_resident(pages_r_huge p)
{
	MPAGES_CHECK(p.region, &pages_r_huge_state);
	return mpages_resident(p.region, &pages_r_huge_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_r_huge_advise_use_soon(pages_r_huge p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_r_huge_state);
	return mpages_advise_use_soon(p.region, &pages_r_huge_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_r_huge_advise_use_seq(pages_r_huge p)
{
	MPAGES_CHECK(p.region, &pages_r_huge_state);
	return mpages_advise_use_seq(p.region, &pages_r_huge_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_r_huge_advise_use_rnd(pages_r_huge p)
{
	MPAGES_CHECK(p.region, &pages_r_huge_state);
	return mpages_advise_use_rnd(p.region, &pages_r_huge_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_r_huge_name(pages_r_huge p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_r_huge_state);
	return mpages_name(p.region, &pages_r_huge_state, name);
}

/* Gives the pages back to the system. An empty handle is free already. On failure the handle is
 * kept, to be freed again. */
static inline bool
pages_r_huge_free(pages_r_huge *p)
{
	MPAGES_CHECK(p->region, &pages_r_huge_state);
	if (!mpages_unmap(&p->region, &pages_r_huge_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* What the system makes of r_huge on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_r_huge_strength(void)
{
	return mpages_strength_of(&pages_r_huge_state, pages_huge_strengths, 30);
}

/* ---- pages_w_huge ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole huge pages where the system
 * has such. Empty on failure. */
MPAGES_MUST_USE static inline pages_w_huge
pages_w_huge_new(size_t bytes)
{
	pages_w_huge made = {{NULL, 0}};

	if (!mpages_map_huge(&made.region, &pages_w_huge_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* The same, starting at a multiple of an alignment, a power of two of any size. Empty on
 * failure. */
MPAGES_MUST_USE static inline pages_w_huge
pages_w_huge_new_aligned(size_t bytes, size_t alignment)
{
	pages_w_huge made = {{NULL, 0}};

	if (!mpages_map_huge_aligned(&made.region, &pages_w_huge_state, bytes, alignment))
		mpages_take(&made.region);
	return made;
}

/* Let loads work. Turns *p from w_huge to rw_huge and empties it; on failure the result is
 * empty. */
MPAGES_MUST_USE static inline pages_rw_huge
pages_w_huge_allow_read(pages_w_huge *p)
{
	pages_rw_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_huge_state);
	if (mpages_turn(&p->region, &pages_w_huge_state, &pages_rw_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make stores fault. Turns *p from w_huge to none_huge and empties it; on failure the result is
 * empty. */
MPAGES_MUST_USE static inline pages_none_huge
pages_w_huge_deny_write(pages_w_huge *p)
{
	pages_none_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_huge_state);
	if (mpages_turn(&p->region, &pages_w_huge_state, &pages_none_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Give the memory back and keep the addresses: bytes are dropped, nothing is promised any more.
 * A turn that brings access makes them memory again, zero, or is refused. Turns *p from w_huge
 * to none_huge and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none_huge
pages_w_huge_uncommit(pages_w_huge *p)
{
	pages_none_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_huge_state);
	if (mpages_uncommit_huge(&p->region, &pages_w_huge_state, &pages_none_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_w_huge_ok(pages_w_huge p)
{
	MPAGES_CHECK(p.region, &pages_w_huge_state);
	return mpages_ok(p.region, &pages_w_huge_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_w_huge_size(pages_w_huge p)
{
	MPAGES_CHECK(p.region, &pages_w_huge_state);
	return mpages_size(p.region, &pages_w_huge_state);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_w_huge_at_mut(pages_w_huge p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_w_huge_state);
	return mpages_at_mut(p.region, &pages_w_huge_state, offset);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_w_huge_store(pages_w_huge p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_huge_state);
	return mpages_store(p.region, &pages_w_huge_state, at, from, n);
}

/* Wipes n bytes: they read zero afterwards, and whole pages among them go back to the system. */
MPAGES_MUST_USE static inline bool
pages_w_huge_decommit(pages_w_huge p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_huge_state);
	return mpages_decommit(p.region, &pages_w_huge_state, at, n);
}

/* Divides the pages at an offset, a multiple of the size of huge pages between their ends.
 * Empty on failure. */
MPAGES_MUST_USE static inline pages_w_huge
pages_w_huge_split(pages_w_huge *p, size_t at)
{
	pages_w_huge made;

	MPAGES_CHECK(p->region, &pages_w_huge_state);
	made.region = mpages_split_huge(&p->region, &pages_w_huge_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. */
MPAGES_MUST_USE static inline bool
pages_w_huge_join(pages_w_huge *p, pages_w_huge *other)
{
	MPAGES_CHECK(p->region, &pages_w_huge_state);
	MPAGES_CHECK(other->region, &pages_w_huge_state);
	return mpages_join(&p->region, &pages_w_huge_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_w_huge_verify(pages_w_huge p)
{
	MPAGES_CHECK(p.region, &pages_w_huge_state);
	return mpages_verify(p.region, &pages_w_huge_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_w_huge_resident(pages_w_huge p)
{
	MPAGES_CHECK(p.region, &pages_w_huge_state);
	return mpages_resident(p.region, &pages_w_huge_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_w_huge_advise_use_soon(pages_w_huge p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_huge_state);
	return mpages_advise_use_soon(p.region, &pages_w_huge_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_w_huge_advise_use_seq(pages_w_huge p)
{
	MPAGES_CHECK(p.region, &pages_w_huge_state);
	return mpages_advise_use_seq(p.region, &pages_w_huge_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_w_huge_advise_use_rnd(pages_w_huge p)
{
	MPAGES_CHECK(p.region, &pages_w_huge_state);
	return mpages_advise_use_rnd(p.region, &pages_w_huge_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_w_huge_name(pages_w_huge p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_w_huge_state);
	return mpages_name(p.region, &pages_w_huge_state, name);
}

/* Gives the pages back to the system. An empty handle is free already. On failure the handle is
 * kept, to be freed again. */
static inline bool
pages_w_huge_free(pages_w_huge *p)
{
	MPAGES_CHECK(p->region, &pages_w_huge_state);
	if (!mpages_unmap(&p->region, &pages_w_huge_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* What the system makes of w_huge on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_w_huge_strength(void)
{
	return mpages_strength_of(&pages_w_huge_state, pages_huge_strengths, 30);
}

/* ---- pages_rw_huge ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole huge pages where the system
 * has such. Empty on failure. */
MPAGES_MUST_USE static inline pages_rw_huge
pages_rw_huge_new(size_t bytes)
{
	pages_rw_huge made = {{NULL, 0}};

	if (!mpages_map_huge(&made.region, &pages_rw_huge_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* The same, starting at a multiple of an alignment, a power of two of any size. Empty on
 * failure. */
MPAGES_MUST_USE static inline pages_rw_huge
pages_rw_huge_new_aligned(size_t bytes, size_t alignment)
{
	pages_rw_huge made = {{NULL, 0}};

	if (!mpages_map_huge_aligned(&made.region, &pages_rw_huge_state, bytes, alignment))
		mpages_take(&made.region);
	return made;
}

/* Make loads fault. Turns *p from rw_huge to w_huge and empties it; on failure the result is
 * empty. */
MPAGES_MUST_USE static inline pages_w_huge
pages_rw_huge_deny_read(pages_rw_huge *p)
{
	pages_w_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_huge_state);
	if (mpages_turn(&p->region, &pages_rw_huge_state, &pages_w_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make stores fault. Turns *p from rw_huge to r_huge and empties it; on failure the result is
 * empty. */
MPAGES_MUST_USE static inline pages_r_huge
pages_rw_huge_deny_write(pages_rw_huge *p)
{
	pages_r_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_huge_state);
	if (mpages_turn(&p->region, &pages_rw_huge_state, &pages_r_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Give the memory back and keep the addresses: bytes are dropped, nothing is promised any more.
 * A turn that brings access makes them memory again, zero, or is refused. Turns *p from rw_huge
 * to none_huge and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none_huge
pages_rw_huge_uncommit(pages_rw_huge *p)
{
	pages_none_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_huge_state);
	if (mpages_uncommit_huge(&p->region, &pages_rw_huge_state, &pages_none_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_rw_huge_ok(pages_rw_huge p)
{
	MPAGES_CHECK(p.region, &pages_rw_huge_state);
	return mpages_ok(p.region, &pages_rw_huge_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rw_huge_size(pages_rw_huge p)
{
	MPAGES_CHECK(p.region, &pages_rw_huge_state);
	return mpages_size(p.region, &pages_rw_huge_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_rw_huge_bytes(pages_rw_huge p)
{
	MPAGES_CHECK(p.region, &pages_rw_huge_state);
	return mpages_view(p.region, &pages_rw_huge_state);
}

/* The pages as bytes to read and write. */
MPAGES_MUST_USE static inline mpages_bytes_mut
pages_rw_huge_bytes_mut(pages_rw_huge p)
{
	MPAGES_CHECK(p.region, &pages_rw_huge_state);
	return mpages_view_mut(p.region, &pages_rw_huge_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_rw_huge_at(pages_rw_huge p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rw_huge_state);
	return mpages_at(p.region, &pages_rw_huge_state, offset);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_rw_huge_at_mut(pages_rw_huge p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rw_huge_state);
	return mpages_at_mut(p.region, &pages_rw_huge_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rw_huge_load(pages_rw_huge p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_huge_state);
	return mpages_load(p.region, &pages_rw_huge_state, at, to, n);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rw_huge_store(pages_rw_huge p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_huge_state);
	return mpages_store(p.region, &pages_rw_huge_state, at, from, n);
}

/* Wipes n bytes: they read zero afterwards, and whole pages among them go back to the system. */
MPAGES_MUST_USE static inline bool
pages_rw_huge_decommit(pages_rw_huge p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_huge_state);
	return mpages_decommit(p.region, &pages_rw_huge_state, at, n);
}

/* Makes the pages longer or shorter, by whole huge pages. New bytes are zero, kept bytes are
 * kept, and not copied. The pages may move: addresses and views taken before are then stale. */
MPAGES_MUST_USE static inline bool
pages_rw_huge_resize(pages_rw_huge *p, size_t bytes)
{
	MPAGES_CHECK(p->region, &pages_rw_huge_state);
	return mpages_resize_huge(&p->region, &pages_rw_huge_state, bytes);
}

/* Divides the pages at an offset, a multiple of the size of huge pages between their ends.
 * Empty on failure. */
MPAGES_MUST_USE static inline pages_rw_huge
pages_rw_huge_split(pages_rw_huge *p, size_t at)
{
	pages_rw_huge made;

	MPAGES_CHECK(p->region, &pages_rw_huge_state);
	made.region = mpages_split_huge(&p->region, &pages_rw_huge_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. */
MPAGES_MUST_USE static inline bool
pages_rw_huge_join(pages_rw_huge *p, pages_rw_huge *other)
{
	MPAGES_CHECK(p->region, &pages_rw_huge_state);
	MPAGES_CHECK(other->region, &pages_rw_huge_state);
	return mpages_join(&p->region, &pages_rw_huge_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_rw_huge_verify(pages_rw_huge p)
{
	MPAGES_CHECK(p.region, &pages_rw_huge_state);
	return mpages_verify(p.region, &pages_rw_huge_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rw_huge_resident(pages_rw_huge p)
{
	MPAGES_CHECK(p.region, &pages_rw_huge_state);
	return mpages_resident(p.region, &pages_rw_huge_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_rw_huge_advise_use_soon(pages_rw_huge p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_huge_state);
	return mpages_advise_use_soon(p.region, &pages_rw_huge_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_rw_huge_advise_use_seq(pages_rw_huge p)
{
	MPAGES_CHECK(p.region, &pages_rw_huge_state);
	return mpages_advise_use_seq(p.region, &pages_rw_huge_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_rw_huge_advise_use_rnd(pages_rw_huge p)
{
	MPAGES_CHECK(p.region, &pages_rw_huge_state);
	return mpages_advise_use_rnd(p.region, &pages_rw_huge_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_rw_huge_name(pages_rw_huge p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_rw_huge_state);
	return mpages_name(p.region, &pages_rw_huge_state, name);
}

/* Gives the pages back to the system. An empty handle is free already. On failure the handle is
 * kept, to be freed again. */
static inline bool
pages_rw_huge_free(pages_rw_huge *p)
{
	MPAGES_CHECK(p->region, &pages_rw_huge_state);
	if (!mpages_unmap(&p->region, &pages_rw_huge_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* What the system makes of rw_huge on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_rw_huge_strength(void)
{
	return mpages_strength_of(&pages_rw_huge_state, pages_huge_strengths, 30);
}

/* ---- pages_x_huge ---- */

/* What the system makes of x_huge on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_x_huge_strength(void)
{
	return mpages_strength_of(&pages_x_huge_state, pages_huge_strengths, 30);
}

/* ---- pages_rx_huge ---- */

/* What the system makes of rx_huge on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_rx_huge_strength(void)
{
	return mpages_strength_of(&pages_rx_huge_state, pages_huge_strengths, 30);
}

/* ---- pages_wx_huge ---- */

/* What the system makes of wx_huge on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_wx_huge_strength(void)
{
	return mpages_strength_of(&pages_wx_huge_state, pages_huge_strengths, 30);
}

/* ---- pages_rwx_huge ---- */

/* What the system makes of rwx_huge on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_rwx_huge_strength(void)
{
	return mpages_strength_of(&pages_rwx_huge_state, pages_huge_strengths, 30);
}

#ifndef __cplusplus
struct pages_none_huge_allow_read_wants_address_of_pages_none_huge { int none; };
pages_r_huge pages_none_huge_allow_read_wants_address_of_pages_none_huge(struct pages_none_huge_allow_read_wants_address_of_pages_none_huge);
#define pages_none_huge_allow_read(...) \
	(_Generic((__VA_ARGS__), pages_none_huge *: pages_none_huge_allow_read, \
		default: pages_none_huge_allow_read_wants_address_of_pages_none_huge)(__VA_ARGS__))
struct pages_none_huge_allow_write_wants_address_of_pages_none_huge { int none; };
pages_w_huge pages_none_huge_allow_write_wants_address_of_pages_none_huge(struct pages_none_huge_allow_write_wants_address_of_pages_none_huge);
#define pages_none_huge_allow_write(...) \
	(_Generic((__VA_ARGS__), pages_none_huge *: pages_none_huge_allow_write, \
		default: pages_none_huge_allow_write_wants_address_of_pages_none_huge)(__VA_ARGS__))
struct pages_none_huge_allow_write_no_exec_wants_address_of_pages_none_huge { int none; };
pages_w_huge pages_none_huge_allow_write_no_exec_wants_address_of_pages_none_huge(struct pages_none_huge_allow_write_no_exec_wants_address_of_pages_none_huge);
#define pages_none_huge_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_none_huge *: pages_none_huge_allow_write_no_exec, \
		default: pages_none_huge_allow_write_no_exec_wants_address_of_pages_none_huge)(__VA_ARGS__))
struct pages_none_huge_split_wants_address_of_pages_none_huge { int none; };
pages_none_huge pages_none_huge_split_wants_address_of_pages_none_huge(struct pages_none_huge_split_wants_address_of_pages_none_huge, size_t at);
#define pages_none_huge_split(p, ...) \
	(_Generic((p), pages_none_huge *: pages_none_huge_split, \
		default: pages_none_huge_split_wants_address_of_pages_none_huge)(p, __VA_ARGS__))
struct pages_none_huge_join_wants_address_of_pages_none_huge { int none; };
bool pages_none_huge_join_wants_address_of_pages_none_huge(struct pages_none_huge_join_wants_address_of_pages_none_huge, pages_none_huge *other);
bool pages_none_huge_join_wants_address_of_pages_none_huge_as_other(pages_none_huge *p, struct pages_none_huge_join_wants_address_of_pages_none_huge other);
#define pages_none_huge_join(p, other) \
	(_Generic((p), pages_none_huge *: \
		_Generic((other), pages_none_huge *: pages_none_huge_join, \
			default: pages_none_huge_join_wants_address_of_pages_none_huge_as_other), \
		default: pages_none_huge_join_wants_address_of_pages_none_huge)(p, other))
struct pages_none_huge_free_wants_address_of_pages_none_huge { int none; };
bool pages_none_huge_free_wants_address_of_pages_none_huge(struct pages_none_huge_free_wants_address_of_pages_none_huge);
#define pages_none_huge_free(...) \
	(_Generic((__VA_ARGS__), pages_none_huge *: pages_none_huge_free, \
		default: pages_none_huge_free_wants_address_of_pages_none_huge)(__VA_ARGS__))
struct pages_r_huge_deny_read_wants_address_of_pages_r_huge { int none; };
pages_none_huge pages_r_huge_deny_read_wants_address_of_pages_r_huge(struct pages_r_huge_deny_read_wants_address_of_pages_r_huge);
#define pages_r_huge_deny_read(...) \
	(_Generic((__VA_ARGS__), pages_r_huge *: pages_r_huge_deny_read, \
		default: pages_r_huge_deny_read_wants_address_of_pages_r_huge)(__VA_ARGS__))
struct pages_r_huge_allow_write_wants_address_of_pages_r_huge { int none; };
pages_rw_huge pages_r_huge_allow_write_wants_address_of_pages_r_huge(struct pages_r_huge_allow_write_wants_address_of_pages_r_huge);
#define pages_r_huge_allow_write(...) \
	(_Generic((__VA_ARGS__), pages_r_huge *: pages_r_huge_allow_write, \
		default: pages_r_huge_allow_write_wants_address_of_pages_r_huge)(__VA_ARGS__))
struct pages_r_huge_allow_write_no_exec_wants_address_of_pages_r_huge { int none; };
pages_rw_huge pages_r_huge_allow_write_no_exec_wants_address_of_pages_r_huge(struct pages_r_huge_allow_write_no_exec_wants_address_of_pages_r_huge);
#define pages_r_huge_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_r_huge *: pages_r_huge_allow_write_no_exec, \
		default: pages_r_huge_allow_write_no_exec_wants_address_of_pages_r_huge)(__VA_ARGS__))
struct pages_r_huge_uncommit_wants_address_of_pages_r_huge { int none; };
pages_none_huge pages_r_huge_uncommit_wants_address_of_pages_r_huge(struct pages_r_huge_uncommit_wants_address_of_pages_r_huge);
#define pages_r_huge_uncommit(...) \
	(_Generic((__VA_ARGS__), pages_r_huge *: pages_r_huge_uncommit, \
		default: pages_r_huge_uncommit_wants_address_of_pages_r_huge)(__VA_ARGS__))
struct pages_r_huge_split_wants_address_of_pages_r_huge { int none; };
pages_r_huge pages_r_huge_split_wants_address_of_pages_r_huge(struct pages_r_huge_split_wants_address_of_pages_r_huge, size_t at);
#define pages_r_huge_split(p, ...) \
	(_Generic((p), pages_r_huge *: pages_r_huge_split, \
		default: pages_r_huge_split_wants_address_of_pages_r_huge)(p, __VA_ARGS__))
struct pages_r_huge_join_wants_address_of_pages_r_huge { int none; };
bool pages_r_huge_join_wants_address_of_pages_r_huge(struct pages_r_huge_join_wants_address_of_pages_r_huge, pages_r_huge *other);
bool pages_r_huge_join_wants_address_of_pages_r_huge_as_other(pages_r_huge *p, struct pages_r_huge_join_wants_address_of_pages_r_huge other);
#define pages_r_huge_join(p, other) \
	(_Generic((p), pages_r_huge *: \
		_Generic((other), pages_r_huge *: pages_r_huge_join, \
			default: pages_r_huge_join_wants_address_of_pages_r_huge_as_other), \
		default: pages_r_huge_join_wants_address_of_pages_r_huge)(p, other))
struct pages_r_huge_free_wants_address_of_pages_r_huge { int none; };
bool pages_r_huge_free_wants_address_of_pages_r_huge(struct pages_r_huge_free_wants_address_of_pages_r_huge);
#define pages_r_huge_free(...) \
	(_Generic((__VA_ARGS__), pages_r_huge *: pages_r_huge_free, \
		default: pages_r_huge_free_wants_address_of_pages_r_huge)(__VA_ARGS__))
struct pages_w_huge_allow_read_wants_address_of_pages_w_huge { int none; };
pages_rw_huge pages_w_huge_allow_read_wants_address_of_pages_w_huge(struct pages_w_huge_allow_read_wants_address_of_pages_w_huge);
#define pages_w_huge_allow_read(...) \
	(_Generic((__VA_ARGS__), pages_w_huge *: pages_w_huge_allow_read, \
		default: pages_w_huge_allow_read_wants_address_of_pages_w_huge)(__VA_ARGS__))
struct pages_w_huge_deny_write_wants_address_of_pages_w_huge { int none; };
pages_none_huge pages_w_huge_deny_write_wants_address_of_pages_w_huge(struct pages_w_huge_deny_write_wants_address_of_pages_w_huge);
#define pages_w_huge_deny_write(...) \
	(_Generic((__VA_ARGS__), pages_w_huge *: pages_w_huge_deny_write, \
		default: pages_w_huge_deny_write_wants_address_of_pages_w_huge)(__VA_ARGS__))
struct pages_w_huge_uncommit_wants_address_of_pages_w_huge { int none; };
pages_none_huge pages_w_huge_uncommit_wants_address_of_pages_w_huge(struct pages_w_huge_uncommit_wants_address_of_pages_w_huge);
#define pages_w_huge_uncommit(...) \
	(_Generic((__VA_ARGS__), pages_w_huge *: pages_w_huge_uncommit, \
		default: pages_w_huge_uncommit_wants_address_of_pages_w_huge)(__VA_ARGS__))
struct pages_w_huge_split_wants_address_of_pages_w_huge { int none; };
pages_w_huge pages_w_huge_split_wants_address_of_pages_w_huge(struct pages_w_huge_split_wants_address_of_pages_w_huge, size_t at);
#define pages_w_huge_split(p, ...) \
	(_Generic((p), pages_w_huge *: pages_w_huge_split, \
		default: pages_w_huge_split_wants_address_of_pages_w_huge)(p, __VA_ARGS__))
struct pages_w_huge_join_wants_address_of_pages_w_huge { int none; };
bool pages_w_huge_join_wants_address_of_pages_w_huge(struct pages_w_huge_join_wants_address_of_pages_w_huge, pages_w_huge *other);
bool pages_w_huge_join_wants_address_of_pages_w_huge_as_other(pages_w_huge *p, struct pages_w_huge_join_wants_address_of_pages_w_huge other);
#define pages_w_huge_join(p, other) \
	(_Generic((p), pages_w_huge *: \
		_Generic((other), pages_w_huge *: pages_w_huge_join, \
			default: pages_w_huge_join_wants_address_of_pages_w_huge_as_other), \
		default: pages_w_huge_join_wants_address_of_pages_w_huge)(p, other))
struct pages_w_huge_free_wants_address_of_pages_w_huge { int none; };
bool pages_w_huge_free_wants_address_of_pages_w_huge(struct pages_w_huge_free_wants_address_of_pages_w_huge);
#define pages_w_huge_free(...) \
	(_Generic((__VA_ARGS__), pages_w_huge *: pages_w_huge_free, \
		default: pages_w_huge_free_wants_address_of_pages_w_huge)(__VA_ARGS__))
struct pages_rw_huge_deny_read_wants_address_of_pages_rw_huge { int none; };
pages_w_huge pages_rw_huge_deny_read_wants_address_of_pages_rw_huge(struct pages_rw_huge_deny_read_wants_address_of_pages_rw_huge);
#define pages_rw_huge_deny_read(...) \
	(_Generic((__VA_ARGS__), pages_rw_huge *: pages_rw_huge_deny_read, \
		default: pages_rw_huge_deny_read_wants_address_of_pages_rw_huge)(__VA_ARGS__))
struct pages_rw_huge_deny_write_wants_address_of_pages_rw_huge { int none; };
pages_r_huge pages_rw_huge_deny_write_wants_address_of_pages_rw_huge(struct pages_rw_huge_deny_write_wants_address_of_pages_rw_huge);
#define pages_rw_huge_deny_write(...) \
	(_Generic((__VA_ARGS__), pages_rw_huge *: pages_rw_huge_deny_write, \
		default: pages_rw_huge_deny_write_wants_address_of_pages_rw_huge)(__VA_ARGS__))
struct pages_rw_huge_uncommit_wants_address_of_pages_rw_huge { int none; };
pages_none_huge pages_rw_huge_uncommit_wants_address_of_pages_rw_huge(struct pages_rw_huge_uncommit_wants_address_of_pages_rw_huge);
#define pages_rw_huge_uncommit(...) \
	(_Generic((__VA_ARGS__), pages_rw_huge *: pages_rw_huge_uncommit, \
		default: pages_rw_huge_uncommit_wants_address_of_pages_rw_huge)(__VA_ARGS__))
struct pages_rw_huge_resize_wants_address_of_pages_rw_huge { int none; };
bool pages_rw_huge_resize_wants_address_of_pages_rw_huge(struct pages_rw_huge_resize_wants_address_of_pages_rw_huge, size_t bytes);
#define pages_rw_huge_resize(p, ...) \
	(_Generic((p), pages_rw_huge *: pages_rw_huge_resize, \
		default: pages_rw_huge_resize_wants_address_of_pages_rw_huge)(p, __VA_ARGS__))
struct pages_rw_huge_split_wants_address_of_pages_rw_huge { int none; };
pages_rw_huge pages_rw_huge_split_wants_address_of_pages_rw_huge(struct pages_rw_huge_split_wants_address_of_pages_rw_huge, size_t at);
#define pages_rw_huge_split(p, ...) \
	(_Generic((p), pages_rw_huge *: pages_rw_huge_split, \
		default: pages_rw_huge_split_wants_address_of_pages_rw_huge)(p, __VA_ARGS__))
struct pages_rw_huge_join_wants_address_of_pages_rw_huge { int none; };
bool pages_rw_huge_join_wants_address_of_pages_rw_huge(struct pages_rw_huge_join_wants_address_of_pages_rw_huge, pages_rw_huge *other);
bool pages_rw_huge_join_wants_address_of_pages_rw_huge_as_other(pages_rw_huge *p, struct pages_rw_huge_join_wants_address_of_pages_rw_huge other);
#define pages_rw_huge_join(p, other) \
	(_Generic((p), pages_rw_huge *: \
		_Generic((other), pages_rw_huge *: pages_rw_huge_join, \
			default: pages_rw_huge_join_wants_address_of_pages_rw_huge_as_other), \
		default: pages_rw_huge_join_wants_address_of_pages_rw_huge)(p, other))
struct pages_rw_huge_free_wants_address_of_pages_rw_huge { int none; };
bool pages_rw_huge_free_wants_address_of_pages_rw_huge(struct pages_rw_huge_free_wants_address_of_pages_rw_huge);
#define pages_rw_huge_free(...) \
	(_Generic((__VA_ARGS__), pages_rw_huge *: pages_rw_huge_free, \
		default: pages_rw_huge_free_wants_address_of_pages_rw_huge)(__VA_ARGS__))
#endif

/* ---- What does not exist, and why ---- */

#define pages_none_huge_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_huge, pages_none_huge_from_raw, "pages_none_huge_from_raw does not exist: it makes pages without marks")
#define pages_none_huge_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_huge, pages_none_huge_deny_read, "pages_none_huge_deny_read does not exist: it would change nothing, pages_none_huge has no read")
#define pages_none_huge_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_huge, pages_none_huge_deny_write, "pages_none_huge_deny_write does not exist: it would change nothing, pages_none_huge has no write")
#define pages_none_huge_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_huge, pages_none_huge_deny_exec, "pages_none_huge_deny_exec does not exist: it would change nothing, pages_none_huge has no exec")
#define pages_none_huge_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_huge, pages_none_huge_uncommit, "pages_none_huge_uncommit does not exist: it would change nothing, pages_none_huge has no read + write + exec")
#define pages_none_huge_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_none_huge_bytes, "pages_none_huge_bytes does not exist: it needs read, which pages_none_huge lacks; pages_none_huge_allow_read leads to pages_r_huge, which has it")
#define pages_none_huge_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_none_huge_bytes_mut, "pages_none_huge_bytes_mut does not exist: it needs read + write, which pages_none_huge lacks; pages_none_huge_allow_read and then pages_r_huge_allow_write lead to pages_rw_huge, which has it")
#define pages_none_huge_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_none_huge_at, "pages_none_huge_at does not exist: it needs read, which pages_none_huge lacks; pages_none_huge_allow_read leads to pages_r_huge, which has it")
#define pages_none_huge_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_none_huge_at_mut, "pages_none_huge_at_mut does not exist: it needs write, which pages_none_huge lacks; pages_none_huge_allow_write leads to pages_w_huge, which has it")
#define pages_none_huge_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_huge_load, "pages_none_huge_load does not exist: it needs read, which pages_none_huge lacks; pages_none_huge_allow_read leads to pages_r_huge, which has it")
#define pages_none_huge_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_huge_store, "pages_none_huge_store does not exist: it needs write, which pages_none_huge lacks; pages_none_huge_allow_write leads to pages_w_huge, which has it")
#define pages_none_huge_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_huge_decommit, "pages_none_huge_decommit does not exist: it needs write, which pages_none_huge lacks; pages_none_huge_allow_write leads to pages_w_huge, which has it")
#define pages_none_huge_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_huge_resize, "pages_none_huge_resize does not exist: it needs read + write, which pages_none_huge lacks; pages_none_huge_allow_read and then pages_r_huge_allow_write lead to pages_rw_huge, which has it")
#define pages_none_huge_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_none_huge_into_raw, "pages_none_huge_into_raw does not exist: only an op that needs huge may change or end these pages")
#define pages_none_huge_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_none_huge_entry, "pages_none_huge_entry does not exist: it needs exec, which pages_none_huge lacks; pages_none_huge_allow_exec leads to pages_x_huge, which has it")
#define pages_r_huge_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_huge, pages_r_huge_from_raw, "pages_r_huge_from_raw does not exist: it makes pages without marks")
#define pages_r_huge_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_huge, pages_r_huge_allow_read, "pages_r_huge_allow_read does not exist: it would change nothing, pages_r_huge already has read")
#define pages_r_huge_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_huge, pages_r_huge_deny_write, "pages_r_huge_deny_write does not exist: it would change nothing, pages_r_huge has no write")
#define pages_r_huge_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_huge, pages_r_huge_deny_exec, "pages_r_huge_deny_exec does not exist: it would change nothing, pages_r_huge has no exec")
#define pages_r_huge_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_r_huge_bytes_mut, "pages_r_huge_bytes_mut does not exist: it needs read + write, and pages_r_huge lacks write; pages_r_huge_allow_write leads to pages_rw_huge, which has it")
#define pages_r_huge_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_r_huge_at_mut, "pages_r_huge_at_mut does not exist: it needs write, which pages_r_huge lacks; pages_r_huge_allow_write leads to pages_rw_huge, which has it")
#define pages_r_huge_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_huge_store, "pages_r_huge_store does not exist: it needs write, which pages_r_huge lacks; pages_r_huge_allow_write leads to pages_rw_huge, which has it")
#define pages_r_huge_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_huge_decommit, "pages_r_huge_decommit does not exist: it needs write, which pages_r_huge lacks; pages_r_huge_allow_write leads to pages_rw_huge, which has it")
#define pages_r_huge_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_huge_resize, "pages_r_huge_resize does not exist: it needs read + write, and pages_r_huge lacks write; pages_r_huge_allow_write leads to pages_rw_huge, which has it")
#define pages_r_huge_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_r_huge_into_raw, "pages_r_huge_into_raw does not exist: only an op that needs huge may change or end these pages")
#define pages_r_huge_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_r_huge_entry, "pages_r_huge_entry does not exist: it needs exec, which pages_r_huge lacks; pages_r_huge_allow_exec leads to pages_rx_huge, which has it")
#define pages_w_huge_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_huge, pages_w_huge_from_raw, "pages_w_huge_from_raw does not exist: it makes pages without marks")
#define pages_w_huge_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_huge, pages_w_huge_deny_read, "pages_w_huge_deny_read does not exist: it would change nothing, pages_w_huge has no read")
#define pages_w_huge_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_huge, pages_w_huge_allow_write, "pages_w_huge_allow_write does not exist: it would change nothing, pages_w_huge already has write")
#define pages_w_huge_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_huge, pages_w_huge_allow_write_no_exec, "pages_w_huge_allow_write_no_exec does not exist: it would change nothing, pages_w_huge already has write and has no exec")
#define pages_w_huge_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_huge, pages_w_huge_deny_exec, "pages_w_huge_deny_exec does not exist: it would change nothing, pages_w_huge has no exec")
#define pages_w_huge_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_w_huge_bytes, "pages_w_huge_bytes does not exist: it needs read, which pages_w_huge lacks; pages_w_huge_allow_read leads to pages_rw_huge, which has it")
#define pages_w_huge_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_w_huge_bytes_mut, "pages_w_huge_bytes_mut does not exist: it needs read + write, and pages_w_huge lacks read; pages_w_huge_allow_read leads to pages_rw_huge, which has it")
#define pages_w_huge_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_w_huge_at, "pages_w_huge_at does not exist: it needs read, which pages_w_huge lacks; pages_w_huge_allow_read leads to pages_rw_huge, which has it")
#define pages_w_huge_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_huge_load, "pages_w_huge_load does not exist: it needs read, which pages_w_huge lacks; pages_w_huge_allow_read leads to pages_rw_huge, which has it")
#define pages_w_huge_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_huge_resize, "pages_w_huge_resize does not exist: it needs read + write, and pages_w_huge lacks read; pages_w_huge_allow_read leads to pages_rw_huge, which has it")
#define pages_w_huge_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_w_huge_into_raw, "pages_w_huge_into_raw does not exist: only an op that needs huge may change or end these pages")
#define pages_w_huge_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_w_huge_entry, "pages_w_huge_entry does not exist: it needs exec, which pages_w_huge lacks; pages_w_huge_set_protected_exec leads to pages_x_huge, which has it")
#define pages_rw_huge_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_huge, pages_rw_huge_from_raw, "pages_rw_huge_from_raw does not exist: it makes pages without marks")
#define pages_rw_huge_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_huge, pages_rw_huge_allow_read, "pages_rw_huge_allow_read does not exist: it would change nothing, pages_rw_huge already has read")
#define pages_rw_huge_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_huge, pages_rw_huge_allow_write, "pages_rw_huge_allow_write does not exist: it would change nothing, pages_rw_huge already has write")
#define pages_rw_huge_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_huge, pages_rw_huge_allow_write_no_exec, "pages_rw_huge_allow_write_no_exec does not exist: it would change nothing, pages_rw_huge already has write and has no exec")
#define pages_rw_huge_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_huge, pages_rw_huge_deny_exec, "pages_rw_huge_deny_exec does not exist: it would change nothing, pages_rw_huge has no exec")
#define pages_rw_huge_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_rw_huge_into_raw, "pages_rw_huge_into_raw does not exist: only an op that needs huge may change or end these pages")
#define pages_rw_huge_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rw_huge_entry, "pages_rw_huge_entry does not exist: it needs exec, which pages_rw_huge lacks; pages_rw_huge_set_protected_exec leads to pages_rx_huge, which has it")
#define pages_x_huge_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_huge, pages_x_huge_from_raw, "pages_x_huge_from_raw does not exist: it makes pages without marks")
#define pages_x_huge_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_huge, pages_x_huge_deny_read, "pages_x_huge_deny_read does not exist: it would change nothing, pages_x_huge has no read")
#define pages_x_huge_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_huge, pages_x_huge_deny_write, "pages_x_huge_deny_write does not exist: it would change nothing, pages_x_huge has no write")
#define pages_x_huge_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_huge, pages_x_huge_allow_exec, "pages_x_huge_allow_exec does not exist: it would change nothing, pages_x_huge already has exec")
#define pages_x_huge_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_huge, pages_x_huge_set_protected_exec, "pages_x_huge_set_protected_exec does not exist: it would change nothing, pages_x_huge already has exec and has no write")
#define pages_x_huge_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_x_huge_bytes, "pages_x_huge_bytes does not exist: it needs read, which pages_x_huge lacks; pages_x_huge_allow_read leads to pages_rx_huge, which has it")
#define pages_x_huge_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_x_huge_bytes_mut, "pages_x_huge_bytes_mut does not exist: it needs read + write, which pages_x_huge lacks; pages_x_huge_allow_read and then pages_rx_huge_allow_write_no_exec lead to pages_rw_huge, which has it")
#define pages_x_huge_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_x_huge_at, "pages_x_huge_at does not exist: it needs read, which pages_x_huge lacks; pages_x_huge_allow_read leads to pages_rx_huge, which has it")
#define pages_x_huge_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_x_huge_at_mut, "pages_x_huge_at_mut does not exist: it needs write, which pages_x_huge lacks; pages_x_huge_allow_write_no_exec leads to pages_w_huge, which has it")
#define pages_x_huge_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_huge_load, "pages_x_huge_load does not exist: it needs read, which pages_x_huge lacks; pages_x_huge_allow_read leads to pages_rx_huge, which has it")
#define pages_x_huge_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_huge_store, "pages_x_huge_store does not exist: it needs write, which pages_x_huge lacks; pages_x_huge_allow_write_no_exec leads to pages_w_huge, which has it")
#define pages_x_huge_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_huge_decommit, "pages_x_huge_decommit does not exist: it needs write, which pages_x_huge lacks; pages_x_huge_allow_write_no_exec leads to pages_w_huge, which has it")
#define pages_x_huge_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_huge_resize, "pages_x_huge_resize does not exist: it needs read + write, which pages_x_huge lacks; pages_x_huge_allow_read and then pages_rx_huge_allow_write_no_exec lead to pages_rw_huge, which has it")
#define pages_x_huge_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_x_huge_into_raw, "pages_x_huge_into_raw does not exist: only an op that needs huge may change or end these pages")
#define pages_rx_huge_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_huge, pages_rx_huge_from_raw, "pages_rx_huge_from_raw does not exist: it makes pages without marks")
#define pages_rx_huge_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_huge, pages_rx_huge_allow_read, "pages_rx_huge_allow_read does not exist: it would change nothing, pages_rx_huge already has read")
#define pages_rx_huge_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_huge, pages_rx_huge_deny_write, "pages_rx_huge_deny_write does not exist: it would change nothing, pages_rx_huge has no write")
#define pages_rx_huge_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_huge, pages_rx_huge_allow_exec, "pages_rx_huge_allow_exec does not exist: it would change nothing, pages_rx_huge already has exec")
#define pages_rx_huge_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_huge, pages_rx_huge_set_protected_exec, "pages_rx_huge_set_protected_exec does not exist: it would change nothing, pages_rx_huge already has exec and has no write")
#define pages_rx_huge_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_rx_huge_bytes_mut, "pages_rx_huge_bytes_mut does not exist: it needs read + write, and pages_rx_huge lacks write; pages_rx_huge_allow_write_no_exec leads to pages_rw_huge, which has it")
#define pages_rx_huge_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_rx_huge_at_mut, "pages_rx_huge_at_mut does not exist: it needs write, which pages_rx_huge lacks; pages_rx_huge_allow_write_no_exec leads to pages_rw_huge, which has it")
#define pages_rx_huge_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_huge_store, "pages_rx_huge_store does not exist: it needs write, which pages_rx_huge lacks; pages_rx_huge_allow_write_no_exec leads to pages_rw_huge, which has it")
#define pages_rx_huge_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_huge_decommit, "pages_rx_huge_decommit does not exist: it needs write, which pages_rx_huge lacks; pages_rx_huge_allow_write_no_exec leads to pages_rw_huge, which has it")
#define pages_rx_huge_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_huge_resize, "pages_rx_huge_resize does not exist: it needs read + write, and pages_rx_huge lacks write; pages_rx_huge_allow_write_no_exec leads to pages_rw_huge, which has it")
#define pages_rx_huge_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_rx_huge_into_raw, "pages_rx_huge_into_raw does not exist: only an op that needs huge may change or end these pages")
#define pages_wx_huge_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_wx_huge_from_raw, "pages_wx_huge_from_raw does not exist: it makes pages without marks")
#define pages_wx_huge_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_wx_huge_deny_read, "pages_wx_huge_deny_read does not exist: it would change nothing, pages_wx_huge has no read")
#define pages_wx_huge_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_wx_huge_allow_write, "pages_wx_huge_allow_write does not exist: it would change nothing, pages_wx_huge already has write")
#define pages_wx_huge_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_wx_huge_allow_exec, "pages_wx_huge_allow_exec does not exist: it would change nothing, pages_wx_huge already has exec")
#define pages_wx_huge_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_wx_huge_bytes, "pages_wx_huge_bytes does not exist: it needs read, which pages_wx_huge lacks; pages_wx_huge_allow_read leads to pages_rwx_huge, which has it")
#define pages_wx_huge_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_wx_huge_bytes_mut, "pages_wx_huge_bytes_mut does not exist: it needs read + write, and pages_wx_huge lacks read; pages_wx_huge_allow_read leads to pages_rwx_huge, which has it")
#define pages_wx_huge_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_wx_huge_at, "pages_wx_huge_at does not exist: it needs read, which pages_wx_huge lacks; pages_wx_huge_allow_read leads to pages_rwx_huge, which has it")
#define pages_wx_huge_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_huge_load, "pages_wx_huge_load does not exist: it needs read, which pages_wx_huge lacks; pages_wx_huge_allow_read leads to pages_rwx_huge, which has it")
#define pages_wx_huge_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_huge_resize, "pages_wx_huge_resize does not exist: it needs read + write, and pages_wx_huge lacks read; pages_wx_huge_allow_read leads to pages_rwx_huge, which has it")
#define pages_wx_huge_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_wx_huge_into_raw, "pages_wx_huge_into_raw does not exist: only an op that needs huge may change or end these pages")
#define pages_rwx_huge_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_rwx_huge_from_raw, "pages_rwx_huge_from_raw does not exist: it makes pages without marks")
#define pages_rwx_huge_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_rwx_huge_allow_read, "pages_rwx_huge_allow_read does not exist: it would change nothing, pages_rwx_huge already has read")
#define pages_rwx_huge_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_rwx_huge_allow_write, "pages_rwx_huge_allow_write does not exist: it would change nothing, pages_rwx_huge already has write")
#define pages_rwx_huge_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_rwx_huge_allow_exec, "pages_rwx_huge_allow_exec does not exist: it would change nothing, pages_rwx_huge already has exec")
#define pages_rwx_huge_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_rwx_huge_into_raw, "pages_rwx_huge_into_raw does not exist: only an op that needs huge may change or end these pages")

#endif

/* ---- Only with PAGES_ALLOW_EXEC ---- */

#ifndef PAGEGEN_HUGE_H_WITH_PAGES_ALLOW_EXEC

#undef pages_none_huge_allow_exec
#undef pages_none_huge_set_protected_exec
#undef pages_r_huge_allow_exec
#undef pages_r_huge_set_protected_exec
#undef pages_w_huge_set_protected_exec
#undef pages_rw_huge_set_protected_exec
#undef pages_x_huge_new
#undef pages_x_huge_new_aligned
#undef pages_x_huge_allow_read
#undef pages_x_huge_allow_write_no_exec
#undef pages_x_huge_deny_exec
#undef pages_x_huge_uncommit
#undef pages_x_huge_ok
#undef pages_x_huge_size
#undef pages_x_huge_split
#undef pages_x_huge_join
#undef pages_x_huge_verify
#undef pages_x_huge_resident
#undef pages_x_huge_entry
#undef pages_x_huge_advise_use_soon
#undef pages_x_huge_advise_use_seq
#undef pages_x_huge_advise_use_rnd
#undef pages_x_huge_name
#undef pages_x_huge_free
#undef pages_rx_huge_new
#undef pages_rx_huge_new_aligned
#undef pages_rx_huge_deny_read
#undef pages_rx_huge_allow_write_no_exec
#undef pages_rx_huge_deny_exec
#undef pages_rx_huge_uncommit
#undef pages_rx_huge_ok
#undef pages_rx_huge_size
#undef pages_rx_huge_bytes
#undef pages_rx_huge_at
#undef pages_rx_huge_load
#undef pages_rx_huge_split
#undef pages_rx_huge_join
#undef pages_rx_huge_verify
#undef pages_rx_huge_resident
#undef pages_rx_huge_entry
#undef pages_rx_huge_advise_use_soon
#undef pages_rx_huge_advise_use_seq
#undef pages_rx_huge_advise_use_rnd
#undef pages_rx_huge_name
#undef pages_rx_huge_free

#if defined PAGES_ALLOW_EXEC
#define PAGEGEN_HUGE_H_WITH_PAGES_ALLOW_EXEC

/* ---- pages_none_huge ---- */

/* Publish the code: what was stored can be called. Turns *p from none_huge to x_huge and
 * empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_x_huge
pages_none_huge_allow_exec(pages_none_huge *p)
{
	pages_x_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_huge_state);
	if (mpages_turn(&p->region, &pages_none_huge_state, &pages_x_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make finished code runnable; it can no longer be written. Turns *p from none_huge to x_huge
 * and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_x_huge
pages_none_huge_set_protected_exec(pages_none_huge *p)
{
	pages_x_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_huge_state);
	if (mpages_turn(&p->region, &pages_none_huge_state, &pages_x_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_r_huge ---- */

/* Publish the code: what was stored can be called. Turns *p from r_huge to rx_huge and empties
 * it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rx_huge
pages_r_huge_allow_exec(pages_r_huge *p)
{
	pages_rx_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_huge_state);
	if (mpages_turn(&p->region, &pages_r_huge_state, &pages_rx_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make finished code runnable; it can no longer be written. Turns *p from r_huge to rx_huge and
 * empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rx_huge
pages_r_huge_set_protected_exec(pages_r_huge *p)
{
	pages_rx_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_huge_state);
	if (mpages_turn(&p->region, &pages_r_huge_state, &pages_rx_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_w_huge ---- */

/* Make finished code runnable; it can no longer be written. Turns *p from w_huge to x_huge and
 * empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_x_huge
pages_w_huge_set_protected_exec(pages_w_huge *p)
{
	pages_x_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_huge_state);
	if (mpages_turn(&p->region, &pages_w_huge_state, &pages_x_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_rw_huge ---- */

/* Make finished code runnable; it can no longer be written. Turns *p from rw_huge to rx_huge
 * and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rx_huge
pages_rw_huge_set_protected_exec(pages_rw_huge *p)
{
	pages_rx_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_huge_state);
	if (mpages_turn(&p->region, &pages_rw_huge_state, &pages_rx_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_x_huge ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole huge pages where the system
 * has such. Empty on failure. */
MPAGES_MUST_USE static inline pages_x_huge
pages_x_huge_new(size_t bytes)
{
	pages_x_huge made = {{NULL, 0}};

	if (!mpages_map_huge(&made.region, &pages_x_huge_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* The same, starting at a multiple of an alignment, a power of two of any size. Empty on
 * failure. */
MPAGES_MUST_USE static inline pages_x_huge
pages_x_huge_new_aligned(size_t bytes, size_t alignment)
{
	pages_x_huge made = {{NULL, 0}};

	if (!mpages_map_huge_aligned(&made.region, &pages_x_huge_state, bytes, alignment))
		mpages_take(&made.region);
	return made;
}

/* Let loads work. Turns *p from x_huge to rx_huge and empties it; on failure the result is
 * empty. */
MPAGES_MUST_USE static inline pages_rx_huge
pages_x_huge_allow_read(pages_x_huge *p)
{
	pages_rx_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_x_huge_state);
	if (mpages_turn(&p->region, &pages_x_huge_state, &pages_rx_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from x_huge to w_huge and empties it; on
 * failure the result is empty. */
MPAGES_MUST_USE static inline pages_w_huge
pages_x_huge_allow_write_no_exec(pages_x_huge *p)
{
	pages_w_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_x_huge_state);
	if (mpages_turn(&p->region, &pages_x_huge_state, &pages_w_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Revoke the code: calls into it fault. Turns *p from x_huge to none_huge and empties it; on
 * failure the result is empty. */
MPAGES_MUST_USE static inline pages_none_huge
pages_x_huge_deny_exec(pages_x_huge *p)
{
	pages_none_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_x_huge_state);
	if (mpages_turn(&p->region, &pages_x_huge_state, &pages_none_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Give the memory back and keep the addresses: bytes are dropped, nothing is promised any more.
 * A turn that brings access makes them memory again, zero, or is refused. Turns *p from x_huge
 * to none_huge and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none_huge
pages_x_huge_uncommit(pages_x_huge *p)
{
	pages_none_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_x_huge_state);
	if (mpages_uncommit_huge(&p->region, &pages_x_huge_state, &pages_none_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_x_huge_ok(pages_x_huge p)
{
	MPAGES_CHECK(p.region, &pages_x_huge_state);
	return mpages_ok(p.region, &pages_x_huge_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_x_huge_size(pages_x_huge p)
{
	MPAGES_CHECK(p.region, &pages_x_huge_state);
	return mpages_size(p.region, &pages_x_huge_state);
}

/* Divides the pages at an offset, a multiple of the size of huge pages between their ends.
 * Empty on failure. */
MPAGES_MUST_USE static inline pages_x_huge
pages_x_huge_split(pages_x_huge *p, size_t at)
{
	pages_x_huge made;

	MPAGES_CHECK(p->region, &pages_x_huge_state);
	made.region = mpages_split_huge(&p->region, &pages_x_huge_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. */
MPAGES_MUST_USE static inline bool
pages_x_huge_join(pages_x_huge *p, pages_x_huge *other)
{
	MPAGES_CHECK(p->region, &pages_x_huge_state);
	MPAGES_CHECK(other->region, &pages_x_huge_state);
	return mpages_join(&p->region, &pages_x_huge_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_x_huge_verify(pages_x_huge p)
{
	MPAGES_CHECK(p.region, &pages_x_huge_state);
	return mpages_verify(p.region, &pages_x_huge_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_x_huge_resident(pages_x_huge p)
{
	MPAGES_CHECK(p.region, &pages_x_huge_state);
	return mpages_resident(p.region, &pages_x_huge_state);
}

/* The code at an offset, ready to be called; its fn is NULL past the end. */
MPAGES_MUST_USE static inline mpages_entry
pages_x_huge_entry(pages_x_huge p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_x_huge_state);
	return mpages_entry_at(p.region, &pages_x_huge_state, offset);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_x_huge_advise_use_soon(pages_x_huge p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_x_huge_state);
	return mpages_advise_use_soon(p.region, &pages_x_huge_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_x_huge_advise_use_seq(pages_x_huge p)
{
	MPAGES_CHECK(p.region, &pages_x_huge_state);
	return mpages_advise_use_seq(p.region, &pages_x_huge_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_x_huge_advise_use_rnd(pages_x_huge p)
{
	MPAGES_CHECK(p.region, &pages_x_huge_state);
	return mpages_advise_use_rnd(p.region, &pages_x_huge_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_x_huge_name(pages_x_huge p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_x_huge_state);
	return mpages_name(p.region, &pages_x_huge_state, name);
}

/* Gives the pages back to the system. An empty handle is free already. On failure the handle is
 * kept, to be freed again. */
static inline bool
pages_x_huge_free(pages_x_huge *p)
{
	MPAGES_CHECK(p->region, &pages_x_huge_state);
	if (!mpages_unmap(&p->region, &pages_x_huge_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* ---- pages_rx_huge ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole huge pages where the system
 * has such. Empty on failure. */
MPAGES_MUST_USE static inline pages_rx_huge
pages_rx_huge_new(size_t bytes)
{
	pages_rx_huge made = {{NULL, 0}};

	if (!mpages_map_huge(&made.region, &pages_rx_huge_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* The same, starting at a multiple of an alignment, a power of two of any size. Empty on
 * failure. */
MPAGES_MUST_USE static inline pages_rx_huge
pages_rx_huge_new_aligned(size_t bytes, size_t alignment)
{
	pages_rx_huge made = {{NULL, 0}};

	if (!mpages_map_huge_aligned(&made.region, &pages_rx_huge_state, bytes, alignment))
		mpages_take(&made.region);
	return made;
}

/* Make loads fault. Turns *p from rx_huge to x_huge and empties it; on failure the result is
 * empty. */
MPAGES_MUST_USE static inline pages_x_huge
pages_rx_huge_deny_read(pages_rx_huge *p)
{
	pages_x_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rx_huge_state);
	if (mpages_turn(&p->region, &pages_rx_huge_state, &pages_x_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from rx_huge to rw_huge and empties it; on
 * failure the result is empty. */
MPAGES_MUST_USE static inline pages_rw_huge
pages_rx_huge_allow_write_no_exec(pages_rx_huge *p)
{
	pages_rw_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rx_huge_state);
	if (mpages_turn(&p->region, &pages_rx_huge_state, &pages_rw_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Revoke the code: calls into it fault. Turns *p from rx_huge to r_huge and empties it; on
 * failure the result is empty. */
MPAGES_MUST_USE static inline pages_r_huge
pages_rx_huge_deny_exec(pages_rx_huge *p)
{
	pages_r_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rx_huge_state);
	if (mpages_turn(&p->region, &pages_rx_huge_state, &pages_r_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Give the memory back and keep the addresses: bytes are dropped, nothing is promised any more.
 * A turn that brings access makes them memory again, zero, or is refused. Turns *p from rx_huge
 * to none_huge and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none_huge
pages_rx_huge_uncommit(pages_rx_huge *p)
{
	pages_none_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rx_huge_state);
	if (mpages_uncommit_huge(&p->region, &pages_rx_huge_state, &pages_none_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_rx_huge_ok(pages_rx_huge p)
{
	MPAGES_CHECK(p.region, &pages_rx_huge_state);
	return mpages_ok(p.region, &pages_rx_huge_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rx_huge_size(pages_rx_huge p)
{
	MPAGES_CHECK(p.region, &pages_rx_huge_state);
	return mpages_size(p.region, &pages_rx_huge_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_rx_huge_bytes(pages_rx_huge p)
{
	MPAGES_CHECK(p.region, &pages_rx_huge_state);
	return mpages_view(p.region, &pages_rx_huge_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_rx_huge_at(pages_rx_huge p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rx_huge_state);
	return mpages_at(p.region, &pages_rx_huge_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rx_huge_load(pages_rx_huge p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rx_huge_state);
	return mpages_load(p.region, &pages_rx_huge_state, at, to, n);
}

/* Divides the pages at an offset, a multiple of the size of huge pages between their ends.
 * Empty on failure. */
MPAGES_MUST_USE static inline pages_rx_huge
pages_rx_huge_split(pages_rx_huge *p, size_t at)
{
	pages_rx_huge made;

	MPAGES_CHECK(p->region, &pages_rx_huge_state);
	made.region = mpages_split_huge(&p->region, &pages_rx_huge_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. */
MPAGES_MUST_USE static inline bool
pages_rx_huge_join(pages_rx_huge *p, pages_rx_huge *other)
{
	MPAGES_CHECK(p->region, &pages_rx_huge_state);
	MPAGES_CHECK(other->region, &pages_rx_huge_state);
	return mpages_join(&p->region, &pages_rx_huge_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_rx_huge_verify(pages_rx_huge p)
{
	MPAGES_CHECK(p.region, &pages_rx_huge_state);
	return mpages_verify(p.region, &pages_rx_huge_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rx_huge_resident(pages_rx_huge p)
{
	MPAGES_CHECK(p.region, &pages_rx_huge_state);
	return mpages_resident(p.region, &pages_rx_huge_state);
}

/* The code at an offset, ready to be called; its fn is NULL past the end. */
MPAGES_MUST_USE static inline mpages_entry
pages_rx_huge_entry(pages_rx_huge p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rx_huge_state);
	return mpages_entry_at(p.region, &pages_rx_huge_state, offset);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_rx_huge_advise_use_soon(pages_rx_huge p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rx_huge_state);
	return mpages_advise_use_soon(p.region, &pages_rx_huge_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_rx_huge_advise_use_seq(pages_rx_huge p)
{
	MPAGES_CHECK(p.region, &pages_rx_huge_state);
	return mpages_advise_use_seq(p.region, &pages_rx_huge_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_rx_huge_advise_use_rnd(pages_rx_huge p)
{
	MPAGES_CHECK(p.region, &pages_rx_huge_state);
	return mpages_advise_use_rnd(p.region, &pages_rx_huge_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_rx_huge_name(pages_rx_huge p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_rx_huge_state);
	return mpages_name(p.region, &pages_rx_huge_state, name);
}

/* Gives the pages back to the system. An empty handle is free already. On failure the handle is
 * kept, to be freed again. */
static inline bool
pages_rx_huge_free(pages_rx_huge *p)
{
	MPAGES_CHECK(p->region, &pages_rx_huge_state);
	if (!mpages_unmap(&p->region, &pages_rx_huge_state))
		return false;
	mpages_take(&p->region);
	return true;
}

#ifndef __cplusplus
struct pages_none_huge_allow_exec_wants_address_of_pages_none_huge { int none; };
pages_x_huge pages_none_huge_allow_exec_wants_address_of_pages_none_huge(struct pages_none_huge_allow_exec_wants_address_of_pages_none_huge);
#define pages_none_huge_allow_exec(...) \
	(_Generic((__VA_ARGS__), pages_none_huge *: pages_none_huge_allow_exec, \
		default: pages_none_huge_allow_exec_wants_address_of_pages_none_huge)(__VA_ARGS__))
struct pages_none_huge_set_protected_exec_wants_address_of_pages_none_huge { int none; };
pages_x_huge pages_none_huge_set_protected_exec_wants_address_of_pages_none_huge(struct pages_none_huge_set_protected_exec_wants_address_of_pages_none_huge);
#define pages_none_huge_set_protected_exec(...) \
	(_Generic((__VA_ARGS__), pages_none_huge *: pages_none_huge_set_protected_exec, \
		default: pages_none_huge_set_protected_exec_wants_address_of_pages_none_huge)(__VA_ARGS__))
struct pages_r_huge_allow_exec_wants_address_of_pages_r_huge { int none; };
pages_rx_huge pages_r_huge_allow_exec_wants_address_of_pages_r_huge(struct pages_r_huge_allow_exec_wants_address_of_pages_r_huge);
#define pages_r_huge_allow_exec(...) \
	(_Generic((__VA_ARGS__), pages_r_huge *: pages_r_huge_allow_exec, \
		default: pages_r_huge_allow_exec_wants_address_of_pages_r_huge)(__VA_ARGS__))
struct pages_r_huge_set_protected_exec_wants_address_of_pages_r_huge { int none; };
pages_rx_huge pages_r_huge_set_protected_exec_wants_address_of_pages_r_huge(struct pages_r_huge_set_protected_exec_wants_address_of_pages_r_huge);
#define pages_r_huge_set_protected_exec(...) \
	(_Generic((__VA_ARGS__), pages_r_huge *: pages_r_huge_set_protected_exec, \
		default: pages_r_huge_set_protected_exec_wants_address_of_pages_r_huge)(__VA_ARGS__))
struct pages_w_huge_set_protected_exec_wants_address_of_pages_w_huge { int none; };
pages_x_huge pages_w_huge_set_protected_exec_wants_address_of_pages_w_huge(struct pages_w_huge_set_protected_exec_wants_address_of_pages_w_huge);
#define pages_w_huge_set_protected_exec(...) \
	(_Generic((__VA_ARGS__), pages_w_huge *: pages_w_huge_set_protected_exec, \
		default: pages_w_huge_set_protected_exec_wants_address_of_pages_w_huge)(__VA_ARGS__))
struct pages_rw_huge_set_protected_exec_wants_address_of_pages_rw_huge { int none; };
pages_rx_huge pages_rw_huge_set_protected_exec_wants_address_of_pages_rw_huge(struct pages_rw_huge_set_protected_exec_wants_address_of_pages_rw_huge);
#define pages_rw_huge_set_protected_exec(...) \
	(_Generic((__VA_ARGS__), pages_rw_huge *: pages_rw_huge_set_protected_exec, \
		default: pages_rw_huge_set_protected_exec_wants_address_of_pages_rw_huge)(__VA_ARGS__))
struct pages_x_huge_allow_read_wants_address_of_pages_x_huge { int none; };
pages_rx_huge pages_x_huge_allow_read_wants_address_of_pages_x_huge(struct pages_x_huge_allow_read_wants_address_of_pages_x_huge);
#define pages_x_huge_allow_read(...) \
	(_Generic((__VA_ARGS__), pages_x_huge *: pages_x_huge_allow_read, \
		default: pages_x_huge_allow_read_wants_address_of_pages_x_huge)(__VA_ARGS__))
struct pages_x_huge_allow_write_no_exec_wants_address_of_pages_x_huge { int none; };
pages_w_huge pages_x_huge_allow_write_no_exec_wants_address_of_pages_x_huge(struct pages_x_huge_allow_write_no_exec_wants_address_of_pages_x_huge);
#define pages_x_huge_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_x_huge *: pages_x_huge_allow_write_no_exec, \
		default: pages_x_huge_allow_write_no_exec_wants_address_of_pages_x_huge)(__VA_ARGS__))
struct pages_x_huge_deny_exec_wants_address_of_pages_x_huge { int none; };
pages_none_huge pages_x_huge_deny_exec_wants_address_of_pages_x_huge(struct pages_x_huge_deny_exec_wants_address_of_pages_x_huge);
#define pages_x_huge_deny_exec(...) \
	(_Generic((__VA_ARGS__), pages_x_huge *: pages_x_huge_deny_exec, \
		default: pages_x_huge_deny_exec_wants_address_of_pages_x_huge)(__VA_ARGS__))
struct pages_x_huge_uncommit_wants_address_of_pages_x_huge { int none; };
pages_none_huge pages_x_huge_uncommit_wants_address_of_pages_x_huge(struct pages_x_huge_uncommit_wants_address_of_pages_x_huge);
#define pages_x_huge_uncommit(...) \
	(_Generic((__VA_ARGS__), pages_x_huge *: pages_x_huge_uncommit, \
		default: pages_x_huge_uncommit_wants_address_of_pages_x_huge)(__VA_ARGS__))
struct pages_x_huge_split_wants_address_of_pages_x_huge { int none; };
pages_x_huge pages_x_huge_split_wants_address_of_pages_x_huge(struct pages_x_huge_split_wants_address_of_pages_x_huge, size_t at);
#define pages_x_huge_split(p, ...) \
	(_Generic((p), pages_x_huge *: pages_x_huge_split, \
		default: pages_x_huge_split_wants_address_of_pages_x_huge)(p, __VA_ARGS__))
struct pages_x_huge_join_wants_address_of_pages_x_huge { int none; };
bool pages_x_huge_join_wants_address_of_pages_x_huge(struct pages_x_huge_join_wants_address_of_pages_x_huge, pages_x_huge *other);
bool pages_x_huge_join_wants_address_of_pages_x_huge_as_other(pages_x_huge *p, struct pages_x_huge_join_wants_address_of_pages_x_huge other);
#define pages_x_huge_join(p, other) \
	(_Generic((p), pages_x_huge *: \
		_Generic((other), pages_x_huge *: pages_x_huge_join, \
			default: pages_x_huge_join_wants_address_of_pages_x_huge_as_other), \
		default: pages_x_huge_join_wants_address_of_pages_x_huge)(p, other))
struct pages_x_huge_free_wants_address_of_pages_x_huge { int none; };
bool pages_x_huge_free_wants_address_of_pages_x_huge(struct pages_x_huge_free_wants_address_of_pages_x_huge);
#define pages_x_huge_free(...) \
	(_Generic((__VA_ARGS__), pages_x_huge *: pages_x_huge_free, \
		default: pages_x_huge_free_wants_address_of_pages_x_huge)(__VA_ARGS__))
struct pages_rx_huge_deny_read_wants_address_of_pages_rx_huge { int none; };
pages_x_huge pages_rx_huge_deny_read_wants_address_of_pages_rx_huge(struct pages_rx_huge_deny_read_wants_address_of_pages_rx_huge);
#define pages_rx_huge_deny_read(...) \
	(_Generic((__VA_ARGS__), pages_rx_huge *: pages_rx_huge_deny_read, \
		default: pages_rx_huge_deny_read_wants_address_of_pages_rx_huge)(__VA_ARGS__))
struct pages_rx_huge_allow_write_no_exec_wants_address_of_pages_rx_huge { int none; };
pages_rw_huge pages_rx_huge_allow_write_no_exec_wants_address_of_pages_rx_huge(struct pages_rx_huge_allow_write_no_exec_wants_address_of_pages_rx_huge);
#define pages_rx_huge_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_rx_huge *: pages_rx_huge_allow_write_no_exec, \
		default: pages_rx_huge_allow_write_no_exec_wants_address_of_pages_rx_huge)(__VA_ARGS__))
struct pages_rx_huge_deny_exec_wants_address_of_pages_rx_huge { int none; };
pages_r_huge pages_rx_huge_deny_exec_wants_address_of_pages_rx_huge(struct pages_rx_huge_deny_exec_wants_address_of_pages_rx_huge);
#define pages_rx_huge_deny_exec(...) \
	(_Generic((__VA_ARGS__), pages_rx_huge *: pages_rx_huge_deny_exec, \
		default: pages_rx_huge_deny_exec_wants_address_of_pages_rx_huge)(__VA_ARGS__))
struct pages_rx_huge_uncommit_wants_address_of_pages_rx_huge { int none; };
pages_none_huge pages_rx_huge_uncommit_wants_address_of_pages_rx_huge(struct pages_rx_huge_uncommit_wants_address_of_pages_rx_huge);
#define pages_rx_huge_uncommit(...) \
	(_Generic((__VA_ARGS__), pages_rx_huge *: pages_rx_huge_uncommit, \
		default: pages_rx_huge_uncommit_wants_address_of_pages_rx_huge)(__VA_ARGS__))
struct pages_rx_huge_split_wants_address_of_pages_rx_huge { int none; };
pages_rx_huge pages_rx_huge_split_wants_address_of_pages_rx_huge(struct pages_rx_huge_split_wants_address_of_pages_rx_huge, size_t at);
#define pages_rx_huge_split(p, ...) \
	(_Generic((p), pages_rx_huge *: pages_rx_huge_split, \
		default: pages_rx_huge_split_wants_address_of_pages_rx_huge)(p, __VA_ARGS__))
struct pages_rx_huge_join_wants_address_of_pages_rx_huge { int none; };
bool pages_rx_huge_join_wants_address_of_pages_rx_huge(struct pages_rx_huge_join_wants_address_of_pages_rx_huge, pages_rx_huge *other);
bool pages_rx_huge_join_wants_address_of_pages_rx_huge_as_other(pages_rx_huge *p, struct pages_rx_huge_join_wants_address_of_pages_rx_huge other);
#define pages_rx_huge_join(p, other) \
	(_Generic((p), pages_rx_huge *: \
		_Generic((other), pages_rx_huge *: pages_rx_huge_join, \
			default: pages_rx_huge_join_wants_address_of_pages_rx_huge_as_other), \
		default: pages_rx_huge_join_wants_address_of_pages_rx_huge)(p, other))
struct pages_rx_huge_free_wants_address_of_pages_rx_huge { int none; };
bool pages_rx_huge_free_wants_address_of_pages_rx_huge(struct pages_rx_huge_free_wants_address_of_pages_rx_huge);
#define pages_rx_huge_free(...) \
	(_Generic((__VA_ARGS__), pages_rx_huge *: pages_rx_huge_free, \
		default: pages_rx_huge_free_wants_address_of_pages_rx_huge)(__VA_ARGS__))
#endif

#else

#define pages_none_huge_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_huge, pages_none_huge_allow_exec, "pages_none_huge_allow_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_none_huge_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_huge, pages_none_huge_set_protected_exec, "pages_none_huge_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_r_huge_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_huge, pages_r_huge_allow_exec, "pages_r_huge_allow_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_r_huge_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_huge, pages_r_huge_set_protected_exec, "pages_r_huge_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_w_huge_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_huge, pages_w_huge_set_protected_exec, "pages_w_huge_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rw_huge_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_huge, pages_rw_huge_set_protected_exec, "pages_rw_huge_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_huge_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_huge, pages_x_huge_new, "pages_x_huge_new does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_huge_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_huge, pages_x_huge_new_aligned, "pages_x_huge_new_aligned does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_huge_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_huge, pages_x_huge_allow_read, "pages_x_huge_allow_read does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_huge_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_huge, pages_x_huge_allow_write_no_exec, "pages_x_huge_allow_write_no_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_huge_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_huge, pages_x_huge_deny_exec, "pages_x_huge_deny_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_huge_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_huge, pages_x_huge_uncommit, "pages_x_huge_uncommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_huge_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_huge_ok, "pages_x_huge_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_huge_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_x_huge_size, "pages_x_huge_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_huge_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_huge, pages_x_huge_split, "pages_x_huge_split does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_huge_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_huge_join, "pages_x_huge_join does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_huge_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_huge_verify, "pages_x_huge_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_huge_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_x_huge_resident, "pages_x_huge_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_huge_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_x_huge_entry, "pages_x_huge_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_huge_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_x_huge_advise_use_soon, "pages_x_huge_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_huge_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_x_huge_advise_use_seq, "pages_x_huge_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_huge_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_x_huge_advise_use_rnd, "pages_x_huge_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_huge_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_x_huge_name, "pages_x_huge_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_huge_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_huge_free, "pages_x_huge_free does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_huge_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_huge, pages_rx_huge_new, "pages_rx_huge_new does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_huge_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_huge, pages_rx_huge_new_aligned, "pages_rx_huge_new_aligned does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_huge_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_huge, pages_rx_huge_deny_read, "pages_rx_huge_deny_read does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_huge_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_huge, pages_rx_huge_allow_write_no_exec, "pages_rx_huge_allow_write_no_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_huge_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_huge, pages_rx_huge_deny_exec, "pages_rx_huge_deny_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_huge_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_huge, pages_rx_huge_uncommit, "pages_rx_huge_uncommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_huge_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_huge_ok, "pages_rx_huge_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_huge_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rx_huge_size, "pages_rx_huge_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_huge_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_rx_huge_bytes, "pages_rx_huge_bytes does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_huge_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_rx_huge_at, "pages_rx_huge_at does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_huge_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_huge_load, "pages_rx_huge_load does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_huge_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_huge, pages_rx_huge_split, "pages_rx_huge_split does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_huge_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_huge_join, "pages_rx_huge_join does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_huge_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_huge_verify, "pages_rx_huge_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_huge_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rx_huge_resident, "pages_rx_huge_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_huge_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rx_huge_entry, "pages_rx_huge_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_huge_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_huge_advise_use_soon, "pages_rx_huge_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_huge_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_huge_advise_use_seq, "pages_rx_huge_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_huge_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_huge_advise_use_rnd, "pages_rx_huge_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_huge_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_huge_name, "pages_rx_huge_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_huge_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_huge_free, "pages_rx_huge_free does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")

#endif
#endif

/* ---- Only with PAGES_ALLOW_EXEC and PAGES_ALLOW_WX ---- */

#ifndef PAGEGEN_HUGE_H_WITH_PAGES_ALLOW_EXEC_AND_PAGES_ALLOW_WX

#undef pages_w_huge_allow_exec
#undef pages_rw_huge_allow_exec
#undef pages_x_huge_allow_write
#undef pages_rx_huge_allow_write
#undef pages_wx_huge_new
#undef pages_wx_huge_new_aligned
#undef pages_wx_huge_allow_read
#undef pages_wx_huge_deny_write
#undef pages_wx_huge_allow_write_no_exec
#undef pages_wx_huge_deny_exec
#undef pages_wx_huge_set_protected_exec
#undef pages_wx_huge_uncommit
#undef pages_wx_huge_ok
#undef pages_wx_huge_size
#undef pages_wx_huge_at_mut
#undef pages_wx_huge_store
#undef pages_wx_huge_decommit
#undef pages_wx_huge_split
#undef pages_wx_huge_join
#undef pages_wx_huge_verify
#undef pages_wx_huge_resident
#undef pages_wx_huge_entry
#undef pages_wx_huge_advise_use_soon
#undef pages_wx_huge_advise_use_seq
#undef pages_wx_huge_advise_use_rnd
#undef pages_wx_huge_name
#undef pages_wx_huge_free
#undef pages_rwx_huge_new
#undef pages_rwx_huge_new_aligned
#undef pages_rwx_huge_deny_read
#undef pages_rwx_huge_deny_write
#undef pages_rwx_huge_allow_write_no_exec
#undef pages_rwx_huge_deny_exec
#undef pages_rwx_huge_set_protected_exec
#undef pages_rwx_huge_uncommit
#undef pages_rwx_huge_ok
#undef pages_rwx_huge_size
#undef pages_rwx_huge_bytes
#undef pages_rwx_huge_bytes_mut
#undef pages_rwx_huge_at
#undef pages_rwx_huge_at_mut
#undef pages_rwx_huge_load
#undef pages_rwx_huge_store
#undef pages_rwx_huge_decommit
#undef pages_rwx_huge_resize
#undef pages_rwx_huge_split
#undef pages_rwx_huge_join
#undef pages_rwx_huge_verify
#undef pages_rwx_huge_resident
#undef pages_rwx_huge_entry
#undef pages_rwx_huge_advise_use_soon
#undef pages_rwx_huge_advise_use_seq
#undef pages_rwx_huge_advise_use_rnd
#undef pages_rwx_huge_name
#undef pages_rwx_huge_free

#if defined PAGES_ALLOW_EXEC && defined PAGES_ALLOW_WX
#define PAGEGEN_HUGE_H_WITH_PAGES_ALLOW_EXEC_AND_PAGES_ALLOW_WX

/* ---- pages_w_huge ---- */

/* Publish the code: what was stored can be called. Turns *p from w_huge to wx_huge and empties
 * it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_wx_huge
pages_w_huge_allow_exec(pages_w_huge *p)
{
	pages_wx_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_huge_state);
	if (mpages_turn(&p->region, &pages_w_huge_state, &pages_wx_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_rw_huge ---- */

/* Publish the code: what was stored can be called. Turns *p from rw_huge to rwx_huge and
 * empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rwx_huge
pages_rw_huge_allow_exec(pages_rw_huge *p)
{
	pages_rwx_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_huge_state);
	if (mpages_turn(&p->region, &pages_rw_huge_state, &pages_rwx_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_x_huge ---- */

/* Let stores work. Turns *p from x_huge to wx_huge and empties it; on failure the result is
 * empty. */
MPAGES_MUST_USE static inline pages_wx_huge
pages_x_huge_allow_write(pages_x_huge *p)
{
	pages_wx_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_x_huge_state);
	if (mpages_turn(&p->region, &pages_x_huge_state, &pages_wx_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_rx_huge ---- */

/* Let stores work. Turns *p from rx_huge to rwx_huge and empties it; on failure the result is
 * empty. */
MPAGES_MUST_USE static inline pages_rwx_huge
pages_rx_huge_allow_write(pages_rx_huge *p)
{
	pages_rwx_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rx_huge_state);
	if (mpages_turn(&p->region, &pages_rx_huge_state, &pages_rwx_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_wx_huge ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole huge pages where the system
 * has such. Empty on failure. */
MPAGES_MUST_USE static inline pages_wx_huge
pages_wx_huge_new(size_t bytes)
{
	pages_wx_huge made = {{NULL, 0}};

	if (!mpages_map_huge(&made.region, &pages_wx_huge_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* The same, starting at a multiple of an alignment, a power of two of any size. Empty on
 * failure. */
MPAGES_MUST_USE static inline pages_wx_huge
pages_wx_huge_new_aligned(size_t bytes, size_t alignment)
{
	pages_wx_huge made = {{NULL, 0}};

	if (!mpages_map_huge_aligned(&made.region, &pages_wx_huge_state, bytes, alignment))
		mpages_take(&made.region);
	return made;
}

/* Let loads work. Turns *p from wx_huge to rwx_huge and empties it; on failure the result is
 * empty. */
MPAGES_MUST_USE static inline pages_rwx_huge
pages_wx_huge_allow_read(pages_wx_huge *p)
{
	pages_rwx_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_wx_huge_state);
	if (mpages_turn(&p->region, &pages_wx_huge_state, &pages_rwx_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make stores fault. Turns *p from wx_huge to x_huge and empties it; on failure the result is
 * empty. */
MPAGES_MUST_USE static inline pages_x_huge
pages_wx_huge_deny_write(pages_wx_huge *p)
{
	pages_x_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_wx_huge_state);
	if (mpages_turn(&p->region, &pages_wx_huge_state, &pages_x_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from wx_huge to w_huge and empties it; on
 * failure the result is empty. */
MPAGES_MUST_USE static inline pages_w_huge
pages_wx_huge_allow_write_no_exec(pages_wx_huge *p)
{
	pages_w_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_wx_huge_state);
	if (mpages_turn(&p->region, &pages_wx_huge_state, &pages_w_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Revoke the code: calls into it fault. Turns *p from wx_huge to w_huge and empties it; on
 * failure the result is empty. */
MPAGES_MUST_USE static inline pages_w_huge
pages_wx_huge_deny_exec(pages_wx_huge *p)
{
	pages_w_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_wx_huge_state);
	if (mpages_turn(&p->region, &pages_wx_huge_state, &pages_w_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make finished code runnable; it can no longer be written. Turns *p from wx_huge to x_huge and
 * empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_x_huge
pages_wx_huge_set_protected_exec(pages_wx_huge *p)
{
	pages_x_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_wx_huge_state);
	if (mpages_turn(&p->region, &pages_wx_huge_state, &pages_x_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Give the memory back and keep the addresses: bytes are dropped, nothing is promised any more.
 * A turn that brings access makes them memory again, zero, or is refused. Turns *p from wx_huge
 * to none_huge and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none_huge
pages_wx_huge_uncommit(pages_wx_huge *p)
{
	pages_none_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_wx_huge_state);
	if (mpages_uncommit_huge(&p->region, &pages_wx_huge_state, &pages_none_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_wx_huge_ok(pages_wx_huge p)
{
	MPAGES_CHECK(p.region, &pages_wx_huge_state);
	return mpages_ok(p.region, &pages_wx_huge_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_wx_huge_size(pages_wx_huge p)
{
	MPAGES_CHECK(p.region, &pages_wx_huge_state);
	return mpages_size(p.region, &pages_wx_huge_state);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_wx_huge_at_mut(pages_wx_huge p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_wx_huge_state);
	return mpages_at_mut(p.region, &pages_wx_huge_state, offset);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_wx_huge_store(pages_wx_huge p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_wx_huge_state);
	return mpages_store(p.region, &pages_wx_huge_state, at, from, n);
}

/* Wipes n bytes: they read zero afterwards, and whole pages among them go back to the system. */
MPAGES_MUST_USE static inline bool
pages_wx_huge_decommit(pages_wx_huge p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_wx_huge_state);
	return mpages_decommit(p.region, &pages_wx_huge_state, at, n);
}

/* Divides the pages at an offset, a multiple of the size of huge pages between their ends.
 * Empty on failure. */
MPAGES_MUST_USE static inline pages_wx_huge
pages_wx_huge_split(pages_wx_huge *p, size_t at)
{
	pages_wx_huge made;

	MPAGES_CHECK(p->region, &pages_wx_huge_state);
	made.region = mpages_split_huge(&p->region, &pages_wx_huge_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. */
MPAGES_MUST_USE static inline bool
pages_wx_huge_join(pages_wx_huge *p, pages_wx_huge *other)
{
	MPAGES_CHECK(p->region, &pages_wx_huge_state);
	MPAGES_CHECK(other->region, &pages_wx_huge_state);
	return mpages_join(&p->region, &pages_wx_huge_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_wx_huge_verify(pages_wx_huge p)
{
	MPAGES_CHECK(p.region, &pages_wx_huge_state);
	return mpages_verify(p.region, &pages_wx_huge_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_wx_huge_resident(pages_wx_huge p)
{
	MPAGES_CHECK(p.region, &pages_wx_huge_state);
	return mpages_resident(p.region, &pages_wx_huge_state);
}

/* The code at an offset, ready to be called; its fn is NULL past the end. */
MPAGES_MUST_USE static inline mpages_entry
pages_wx_huge_entry(pages_wx_huge p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_wx_huge_state);
	return mpages_entry_at(p.region, &pages_wx_huge_state, offset);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_wx_huge_advise_use_soon(pages_wx_huge p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_wx_huge_state);
	return mpages_advise_use_soon(p.region, &pages_wx_huge_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_wx_huge_advise_use_seq(pages_wx_huge p)
{
	MPAGES_CHECK(p.region, &pages_wx_huge_state);
	return mpages_advise_use_seq(p.region, &pages_wx_huge_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_wx_huge_advise_use_rnd(pages_wx_huge p)
{
	MPAGES_CHECK(p.region, &pages_wx_huge_state);
	return mpages_advise_use_rnd(p.region, &pages_wx_huge_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_wx_huge_name(pages_wx_huge p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_wx_huge_state);
	return mpages_name(p.region, &pages_wx_huge_state, name);
}

/* Gives the pages back to the system. An empty handle is free already. On failure the handle is
 * kept, to be freed again. */
static inline bool
pages_wx_huge_free(pages_wx_huge *p)
{
	MPAGES_CHECK(p->region, &pages_wx_huge_state);
	if (!mpages_unmap(&p->region, &pages_wx_huge_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* ---- pages_rwx_huge ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole huge pages where the system
 * has such. Empty on failure. */
MPAGES_MUST_USE static inline pages_rwx_huge
pages_rwx_huge_new(size_t bytes)
{
	pages_rwx_huge made = {{NULL, 0}};

	if (!mpages_map_huge(&made.region, &pages_rwx_huge_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* The same, starting at a multiple of an alignment, a power of two of any size. Empty on
 * failure. */
MPAGES_MUST_USE static inline pages_rwx_huge
pages_rwx_huge_new_aligned(size_t bytes, size_t alignment)
{
	pages_rwx_huge made = {{NULL, 0}};

	if (!mpages_map_huge_aligned(&made.region, &pages_rwx_huge_state, bytes, alignment))
		mpages_take(&made.region);
	return made;
}

/* Make loads fault. Turns *p from rwx_huge to wx_huge and empties it; on failure the result is
 * empty. */
MPAGES_MUST_USE static inline pages_wx_huge
pages_rwx_huge_deny_read(pages_rwx_huge *p)
{
	pages_wx_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rwx_huge_state);
	if (mpages_turn(&p->region, &pages_rwx_huge_state, &pages_wx_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make stores fault. Turns *p from rwx_huge to rx_huge and empties it; on failure the result is
 * empty. */
MPAGES_MUST_USE static inline pages_rx_huge
pages_rwx_huge_deny_write(pages_rwx_huge *p)
{
	pages_rx_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rwx_huge_state);
	if (mpages_turn(&p->region, &pages_rwx_huge_state, &pages_rx_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from rwx_huge to rw_huge and empties it; on
 * failure the result is empty. */
MPAGES_MUST_USE static inline pages_rw_huge
pages_rwx_huge_allow_write_no_exec(pages_rwx_huge *p)
{
	pages_rw_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rwx_huge_state);
	if (mpages_turn(&p->region, &pages_rwx_huge_state, &pages_rw_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Revoke the code: calls into it fault. Turns *p from rwx_huge to rw_huge and empties it; on
 * failure the result is empty. */
MPAGES_MUST_USE static inline pages_rw_huge
pages_rwx_huge_deny_exec(pages_rwx_huge *p)
{
	pages_rw_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rwx_huge_state);
	if (mpages_turn(&p->region, &pages_rwx_huge_state, &pages_rw_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make finished code runnable; it can no longer be written. Turns *p from rwx_huge to rx_huge
 * and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rx_huge
pages_rwx_huge_set_protected_exec(pages_rwx_huge *p)
{
	pages_rx_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rwx_huge_state);
	if (mpages_turn(&p->region, &pages_rwx_huge_state, &pages_rx_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Give the memory back and keep the addresses: bytes are dropped, nothing is promised any more.
 * A turn that brings access makes them memory again, zero, or is refused. Turns *p from
 * rwx_huge to none_huge and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none_huge
pages_rwx_huge_uncommit(pages_rwx_huge *p)
{
	pages_none_huge to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rwx_huge_state);
	if (mpages_uncommit_huge(&p->region, &pages_rwx_huge_state, &pages_none_huge_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_rwx_huge_ok(pages_rwx_huge p)
{
	MPAGES_CHECK(p.region, &pages_rwx_huge_state);
	return mpages_ok(p.region, &pages_rwx_huge_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rwx_huge_size(pages_rwx_huge p)
{
	MPAGES_CHECK(p.region, &pages_rwx_huge_state);
	return mpages_size(p.region, &pages_rwx_huge_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_rwx_huge_bytes(pages_rwx_huge p)
{
	MPAGES_CHECK(p.region, &pages_rwx_huge_state);
	return mpages_view(p.region, &pages_rwx_huge_state);
}

/* The pages as bytes to read and write. */
MPAGES_MUST_USE static inline mpages_bytes_mut
pages_rwx_huge_bytes_mut(pages_rwx_huge p)
{
	MPAGES_CHECK(p.region, &pages_rwx_huge_state);
	return mpages_view_mut(p.region, &pages_rwx_huge_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_rwx_huge_at(pages_rwx_huge p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rwx_huge_state);
	return mpages_at(p.region, &pages_rwx_huge_state, offset);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_rwx_huge_at_mut(pages_rwx_huge p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rwx_huge_state);
	return mpages_at_mut(p.region, &pages_rwx_huge_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rwx_huge_load(pages_rwx_huge p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rwx_huge_state);
	return mpages_load(p.region, &pages_rwx_huge_state, at, to, n);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rwx_huge_store(pages_rwx_huge p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rwx_huge_state);
	return mpages_store(p.region, &pages_rwx_huge_state, at, from, n);
}

/* Wipes n bytes: they read zero afterwards, and whole pages among them go back to the system. */
MPAGES_MUST_USE static inline bool
pages_rwx_huge_decommit(pages_rwx_huge p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rwx_huge_state);
	return mpages_decommit(p.region, &pages_rwx_huge_state, at, n);
}

/* Makes the pages longer or shorter, by whole huge pages. New bytes are zero, kept bytes are
 * kept, and not copied. The pages may move: addresses and views taken before are then stale. */
MPAGES_MUST_USE static inline bool
pages_rwx_huge_resize(pages_rwx_huge *p, size_t bytes)
{
	MPAGES_CHECK(p->region, &pages_rwx_huge_state);
	return mpages_resize_huge(&p->region, &pages_rwx_huge_state, bytes);
}

/* Divides the pages at an offset, a multiple of the size of huge pages between their ends.
 * Empty on failure. */
MPAGES_MUST_USE static inline pages_rwx_huge
pages_rwx_huge_split(pages_rwx_huge *p, size_t at)
{
	pages_rwx_huge made;

	MPAGES_CHECK(p->region, &pages_rwx_huge_state);
	made.region = mpages_split_huge(&p->region, &pages_rwx_huge_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. */
MPAGES_MUST_USE static inline bool
pages_rwx_huge_join(pages_rwx_huge *p, pages_rwx_huge *other)
{
	MPAGES_CHECK(p->region, &pages_rwx_huge_state);
	MPAGES_CHECK(other->region, &pages_rwx_huge_state);
	return mpages_join(&p->region, &pages_rwx_huge_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_rwx_huge_verify(pages_rwx_huge p)
{
	MPAGES_CHECK(p.region, &pages_rwx_huge_state);
	return mpages_verify(p.region, &pages_rwx_huge_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rwx_huge_resident(pages_rwx_huge p)
{
	MPAGES_CHECK(p.region, &pages_rwx_huge_state);
	return mpages_resident(p.region, &pages_rwx_huge_state);
}

/* The code at an offset, ready to be called; its fn is NULL past the end. */
MPAGES_MUST_USE static inline mpages_entry
pages_rwx_huge_entry(pages_rwx_huge p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rwx_huge_state);
	return mpages_entry_at(p.region, &pages_rwx_huge_state, offset);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_rwx_huge_advise_use_soon(pages_rwx_huge p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rwx_huge_state);
	return mpages_advise_use_soon(p.region, &pages_rwx_huge_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_rwx_huge_advise_use_seq(pages_rwx_huge p)
{
	MPAGES_CHECK(p.region, &pages_rwx_huge_state);
	return mpages_advise_use_seq(p.region, &pages_rwx_huge_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_rwx_huge_advise_use_rnd(pages_rwx_huge p)
{
	MPAGES_CHECK(p.region, &pages_rwx_huge_state);
	return mpages_advise_use_rnd(p.region, &pages_rwx_huge_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_rwx_huge_name(pages_rwx_huge p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_rwx_huge_state);
	return mpages_name(p.region, &pages_rwx_huge_state, name);
}

/* Gives the pages back to the system. An empty handle is free already. On failure the handle is
 * kept, to be freed again. */
static inline bool
pages_rwx_huge_free(pages_rwx_huge *p)
{
	MPAGES_CHECK(p->region, &pages_rwx_huge_state);
	if (!mpages_unmap(&p->region, &pages_rwx_huge_state))
		return false;
	mpages_take(&p->region);
	return true;
}

#ifndef __cplusplus
struct pages_w_huge_allow_exec_wants_address_of_pages_w_huge { int none; };
pages_wx_huge pages_w_huge_allow_exec_wants_address_of_pages_w_huge(struct pages_w_huge_allow_exec_wants_address_of_pages_w_huge);
#define pages_w_huge_allow_exec(...) \
	(_Generic((__VA_ARGS__), pages_w_huge *: pages_w_huge_allow_exec, \
		default: pages_w_huge_allow_exec_wants_address_of_pages_w_huge)(__VA_ARGS__))
struct pages_rw_huge_allow_exec_wants_address_of_pages_rw_huge { int none; };
pages_rwx_huge pages_rw_huge_allow_exec_wants_address_of_pages_rw_huge(struct pages_rw_huge_allow_exec_wants_address_of_pages_rw_huge);
#define pages_rw_huge_allow_exec(...) \
	(_Generic((__VA_ARGS__), pages_rw_huge *: pages_rw_huge_allow_exec, \
		default: pages_rw_huge_allow_exec_wants_address_of_pages_rw_huge)(__VA_ARGS__))
struct pages_x_huge_allow_write_wants_address_of_pages_x_huge { int none; };
pages_wx_huge pages_x_huge_allow_write_wants_address_of_pages_x_huge(struct pages_x_huge_allow_write_wants_address_of_pages_x_huge);
#define pages_x_huge_allow_write(...) \
	(_Generic((__VA_ARGS__), pages_x_huge *: pages_x_huge_allow_write, \
		default: pages_x_huge_allow_write_wants_address_of_pages_x_huge)(__VA_ARGS__))
struct pages_rx_huge_allow_write_wants_address_of_pages_rx_huge { int none; };
pages_rwx_huge pages_rx_huge_allow_write_wants_address_of_pages_rx_huge(struct pages_rx_huge_allow_write_wants_address_of_pages_rx_huge);
#define pages_rx_huge_allow_write(...) \
	(_Generic((__VA_ARGS__), pages_rx_huge *: pages_rx_huge_allow_write, \
		default: pages_rx_huge_allow_write_wants_address_of_pages_rx_huge)(__VA_ARGS__))
struct pages_wx_huge_allow_read_wants_address_of_pages_wx_huge { int none; };
pages_rwx_huge pages_wx_huge_allow_read_wants_address_of_pages_wx_huge(struct pages_wx_huge_allow_read_wants_address_of_pages_wx_huge);
#define pages_wx_huge_allow_read(...) \
	(_Generic((__VA_ARGS__), pages_wx_huge *: pages_wx_huge_allow_read, \
		default: pages_wx_huge_allow_read_wants_address_of_pages_wx_huge)(__VA_ARGS__))
struct pages_wx_huge_deny_write_wants_address_of_pages_wx_huge { int none; };
pages_x_huge pages_wx_huge_deny_write_wants_address_of_pages_wx_huge(struct pages_wx_huge_deny_write_wants_address_of_pages_wx_huge);
#define pages_wx_huge_deny_write(...) \
	(_Generic((__VA_ARGS__), pages_wx_huge *: pages_wx_huge_deny_write, \
		default: pages_wx_huge_deny_write_wants_address_of_pages_wx_huge)(__VA_ARGS__))
struct pages_wx_huge_allow_write_no_exec_wants_address_of_pages_wx_huge { int none; };
pages_w_huge pages_wx_huge_allow_write_no_exec_wants_address_of_pages_wx_huge(struct pages_wx_huge_allow_write_no_exec_wants_address_of_pages_wx_huge);
#define pages_wx_huge_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_wx_huge *: pages_wx_huge_allow_write_no_exec, \
		default: pages_wx_huge_allow_write_no_exec_wants_address_of_pages_wx_huge)(__VA_ARGS__))
struct pages_wx_huge_deny_exec_wants_address_of_pages_wx_huge { int none; };
pages_w_huge pages_wx_huge_deny_exec_wants_address_of_pages_wx_huge(struct pages_wx_huge_deny_exec_wants_address_of_pages_wx_huge);
#define pages_wx_huge_deny_exec(...) \
	(_Generic((__VA_ARGS__), pages_wx_huge *: pages_wx_huge_deny_exec, \
		default: pages_wx_huge_deny_exec_wants_address_of_pages_wx_huge)(__VA_ARGS__))
struct pages_wx_huge_set_protected_exec_wants_address_of_pages_wx_huge { int none; };
pages_x_huge pages_wx_huge_set_protected_exec_wants_address_of_pages_wx_huge(struct pages_wx_huge_set_protected_exec_wants_address_of_pages_wx_huge);
#define pages_wx_huge_set_protected_exec(...) \
	(_Generic((__VA_ARGS__), pages_wx_huge *: pages_wx_huge_set_protected_exec, \
		default: pages_wx_huge_set_protected_exec_wants_address_of_pages_wx_huge)(__VA_ARGS__))
struct pages_wx_huge_uncommit_wants_address_of_pages_wx_huge { int none; };
pages_none_huge pages_wx_huge_uncommit_wants_address_of_pages_wx_huge(struct pages_wx_huge_uncommit_wants_address_of_pages_wx_huge);
#define pages_wx_huge_uncommit(...) \
	(_Generic((__VA_ARGS__), pages_wx_huge *: pages_wx_huge_uncommit, \
		default: pages_wx_huge_uncommit_wants_address_of_pages_wx_huge)(__VA_ARGS__))
struct pages_wx_huge_split_wants_address_of_pages_wx_huge { int none; };
pages_wx_huge pages_wx_huge_split_wants_address_of_pages_wx_huge(struct pages_wx_huge_split_wants_address_of_pages_wx_huge, size_t at);
#define pages_wx_huge_split(p, ...) \
	(_Generic((p), pages_wx_huge *: pages_wx_huge_split, \
		default: pages_wx_huge_split_wants_address_of_pages_wx_huge)(p, __VA_ARGS__))
struct pages_wx_huge_join_wants_address_of_pages_wx_huge { int none; };
bool pages_wx_huge_join_wants_address_of_pages_wx_huge(struct pages_wx_huge_join_wants_address_of_pages_wx_huge, pages_wx_huge *other);
bool pages_wx_huge_join_wants_address_of_pages_wx_huge_as_other(pages_wx_huge *p, struct pages_wx_huge_join_wants_address_of_pages_wx_huge other);
#define pages_wx_huge_join(p, other) \
	(_Generic((p), pages_wx_huge *: \
		_Generic((other), pages_wx_huge *: pages_wx_huge_join, \
			default: pages_wx_huge_join_wants_address_of_pages_wx_huge_as_other), \
		default: pages_wx_huge_join_wants_address_of_pages_wx_huge)(p, other))
struct pages_wx_huge_free_wants_address_of_pages_wx_huge { int none; };
bool pages_wx_huge_free_wants_address_of_pages_wx_huge(struct pages_wx_huge_free_wants_address_of_pages_wx_huge);
#define pages_wx_huge_free(...) \
	(_Generic((__VA_ARGS__), pages_wx_huge *: pages_wx_huge_free, \
		default: pages_wx_huge_free_wants_address_of_pages_wx_huge)(__VA_ARGS__))
struct pages_rwx_huge_deny_read_wants_address_of_pages_rwx_huge { int none; };
pages_wx_huge pages_rwx_huge_deny_read_wants_address_of_pages_rwx_huge(struct pages_rwx_huge_deny_read_wants_address_of_pages_rwx_huge);
#define pages_rwx_huge_deny_read(...) \
	(_Generic((__VA_ARGS__), pages_rwx_huge *: pages_rwx_huge_deny_read, \
		default: pages_rwx_huge_deny_read_wants_address_of_pages_rwx_huge)(__VA_ARGS__))
struct pages_rwx_huge_deny_write_wants_address_of_pages_rwx_huge { int none; };
pages_rx_huge pages_rwx_huge_deny_write_wants_address_of_pages_rwx_huge(struct pages_rwx_huge_deny_write_wants_address_of_pages_rwx_huge);
#define pages_rwx_huge_deny_write(...) \
	(_Generic((__VA_ARGS__), pages_rwx_huge *: pages_rwx_huge_deny_write, \
		default: pages_rwx_huge_deny_write_wants_address_of_pages_rwx_huge)(__VA_ARGS__))
struct pages_rwx_huge_allow_write_no_exec_wants_address_of_pages_rwx_huge { int none; };
pages_rw_huge pages_rwx_huge_allow_write_no_exec_wants_address_of_pages_rwx_huge(struct pages_rwx_huge_allow_write_no_exec_wants_address_of_pages_rwx_huge);
#define pages_rwx_huge_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_rwx_huge *: pages_rwx_huge_allow_write_no_exec, \
		default: pages_rwx_huge_allow_write_no_exec_wants_address_of_pages_rwx_huge)(__VA_ARGS__))
struct pages_rwx_huge_deny_exec_wants_address_of_pages_rwx_huge { int none; };
pages_rw_huge pages_rwx_huge_deny_exec_wants_address_of_pages_rwx_huge(struct pages_rwx_huge_deny_exec_wants_address_of_pages_rwx_huge);
#define pages_rwx_huge_deny_exec(...) \
	(_Generic((__VA_ARGS__), pages_rwx_huge *: pages_rwx_huge_deny_exec, \
		default: pages_rwx_huge_deny_exec_wants_address_of_pages_rwx_huge)(__VA_ARGS__))
struct pages_rwx_huge_set_protected_exec_wants_address_of_pages_rwx_huge { int none; };
pages_rx_huge pages_rwx_huge_set_protected_exec_wants_address_of_pages_rwx_huge(struct pages_rwx_huge_set_protected_exec_wants_address_of_pages_rwx_huge);
#define pages_rwx_huge_set_protected_exec(...) \
	(_Generic((__VA_ARGS__), pages_rwx_huge *: pages_rwx_huge_set_protected_exec, \
		default: pages_rwx_huge_set_protected_exec_wants_address_of_pages_rwx_huge)(__VA_ARGS__))
struct pages_rwx_huge_uncommit_wants_address_of_pages_rwx_huge { int none; };
pages_none_huge pages_rwx_huge_uncommit_wants_address_of_pages_rwx_huge(struct pages_rwx_huge_uncommit_wants_address_of_pages_rwx_huge);
#define pages_rwx_huge_uncommit(...) \
	(_Generic((__VA_ARGS__), pages_rwx_huge *: pages_rwx_huge_uncommit, \
		default: pages_rwx_huge_uncommit_wants_address_of_pages_rwx_huge)(__VA_ARGS__))
struct pages_rwx_huge_resize_wants_address_of_pages_rwx_huge { int none; };
bool pages_rwx_huge_resize_wants_address_of_pages_rwx_huge(struct pages_rwx_huge_resize_wants_address_of_pages_rwx_huge, size_t bytes);
#define pages_rwx_huge_resize(p, ...) \
	(_Generic((p), pages_rwx_huge *: pages_rwx_huge_resize, \
		default: pages_rwx_huge_resize_wants_address_of_pages_rwx_huge)(p, __VA_ARGS__))
struct pages_rwx_huge_split_wants_address_of_pages_rwx_huge { int none; };
pages_rwx_huge pages_rwx_huge_split_wants_address_of_pages_rwx_huge(struct pages_rwx_huge_split_wants_address_of_pages_rwx_huge, size_t at);
#define pages_rwx_huge_split(p, ...) \
	(_Generic((p), pages_rwx_huge *: pages_rwx_huge_split, \
		default: pages_rwx_huge_split_wants_address_of_pages_rwx_huge)(p, __VA_ARGS__))
struct pages_rwx_huge_join_wants_address_of_pages_rwx_huge { int none; };
bool pages_rwx_huge_join_wants_address_of_pages_rwx_huge(struct pages_rwx_huge_join_wants_address_of_pages_rwx_huge, pages_rwx_huge *other);
bool pages_rwx_huge_join_wants_address_of_pages_rwx_huge_as_other(pages_rwx_huge *p, struct pages_rwx_huge_join_wants_address_of_pages_rwx_huge other);
#define pages_rwx_huge_join(p, other) \
	(_Generic((p), pages_rwx_huge *: \
		_Generic((other), pages_rwx_huge *: pages_rwx_huge_join, \
			default: pages_rwx_huge_join_wants_address_of_pages_rwx_huge_as_other), \
		default: pages_rwx_huge_join_wants_address_of_pages_rwx_huge)(p, other))
struct pages_rwx_huge_free_wants_address_of_pages_rwx_huge { int none; };
bool pages_rwx_huge_free_wants_address_of_pages_rwx_huge(struct pages_rwx_huge_free_wants_address_of_pages_rwx_huge);
#define pages_rwx_huge_free(...) \
	(_Generic((__VA_ARGS__), pages_rwx_huge *: pages_rwx_huge_free, \
		default: pages_rwx_huge_free_wants_address_of_pages_rwx_huge)(__VA_ARGS__))
#endif

#elif defined PAGES_ALLOW_WX

#define pages_w_huge_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_w_huge_allow_exec, "pages_w_huge_allow_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included, or: pages_w_huge_set_protected_exec leads to pages_x_huge")
#define pages_rw_huge_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_rw_huge_allow_exec, "pages_rw_huge_allow_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included, or: pages_rw_huge_set_protected_exec leads to pages_rx_huge")
#define pages_x_huge_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_x_huge_allow_write, "pages_x_huge_allow_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included, or: pages_x_huge_allow_write_no_exec leads to pages_w_huge")
#define pages_rx_huge_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_rx_huge_allow_write, "pages_rx_huge_allow_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included, or: pages_rx_huge_allow_write_no_exec leads to pages_rw_huge")
#define pages_wx_huge_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_wx_huge_new, "pages_wx_huge_new does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_wx_huge_new_aligned, "pages_wx_huge_new_aligned does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_wx_huge_allow_read, "pages_wx_huge_allow_read does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_huge, pages_wx_huge_deny_write, "pages_wx_huge_deny_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_huge, pages_wx_huge_allow_write_no_exec, "pages_wx_huge_allow_write_no_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_huge, pages_wx_huge_deny_exec, "pages_wx_huge_deny_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_huge, pages_wx_huge_set_protected_exec, "pages_wx_huge_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_huge, pages_wx_huge_uncommit, "pages_wx_huge_uncommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_huge_ok, "pages_wx_huge_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_huge_size, "pages_wx_huge_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_wx_huge_at_mut, "pages_wx_huge_at_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_huge_store, "pages_wx_huge_store does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_huge_decommit, "pages_wx_huge_decommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_wx_huge_split, "pages_wx_huge_split does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_huge_join, "pages_wx_huge_join does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_huge_verify, "pages_wx_huge_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_huge_resident, "pages_wx_huge_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_wx_huge_entry, "pages_wx_huge_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_huge_advise_use_soon, "pages_wx_huge_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_huge_advise_use_seq, "pages_wx_huge_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_huge_advise_use_rnd, "pages_wx_huge_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_huge_name, "pages_wx_huge_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_huge_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_huge_free, "pages_wx_huge_free does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_rwx_huge_new, "pages_rwx_huge_new does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_rwx_huge_new_aligned, "pages_rwx_huge_new_aligned does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_rwx_huge_deny_read, "pages_rwx_huge_deny_read does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_huge, pages_rwx_huge_deny_write, "pages_rwx_huge_deny_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_huge, pages_rwx_huge_allow_write_no_exec, "pages_rwx_huge_allow_write_no_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_huge, pages_rwx_huge_deny_exec, "pages_rwx_huge_deny_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_huge, pages_rwx_huge_set_protected_exec, "pages_rwx_huge_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_huge, pages_rwx_huge_uncommit, "pages_rwx_huge_uncommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_ok, "pages_rwx_huge_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_huge_size, "pages_rwx_huge_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_rwx_huge_bytes, "pages_rwx_huge_bytes does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_rwx_huge_bytes_mut, "pages_rwx_huge_bytes_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_rwx_huge_at, "pages_rwx_huge_at does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_rwx_huge_at_mut, "pages_rwx_huge_at_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_load, "pages_rwx_huge_load does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_store, "pages_rwx_huge_store does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_decommit, "pages_rwx_huge_decommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_resize, "pages_rwx_huge_resize does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_rwx_huge_split, "pages_rwx_huge_split does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_join, "pages_rwx_huge_join does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_verify, "pages_rwx_huge_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_huge_resident, "pages_rwx_huge_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rwx_huge_entry, "pages_rwx_huge_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_huge_advise_use_soon, "pages_rwx_huge_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_huge_advise_use_seq, "pages_rwx_huge_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_huge_advise_use_rnd, "pages_rwx_huge_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_huge_name, "pages_rwx_huge_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_huge_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_free, "pages_rwx_huge_free does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")

#elif defined PAGES_ALLOW_EXEC

#define pages_w_huge_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_w_huge_allow_exec, "pages_w_huge_allow_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included, or: pages_w_huge_set_protected_exec leads to pages_x_huge")
#define pages_rw_huge_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_rw_huge_allow_exec, "pages_rw_huge_allow_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included, or: pages_rw_huge_set_protected_exec leads to pages_rx_huge")
#define pages_x_huge_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_x_huge_allow_write, "pages_x_huge_allow_write does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included, or: pages_x_huge_allow_write_no_exec leads to pages_w_huge")
#define pages_rx_huge_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_rx_huge_allow_write, "pages_rx_huge_allow_write does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included, or: pages_rx_huge_allow_write_no_exec leads to pages_rw_huge")
#define pages_wx_huge_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_wx_huge_new, "pages_wx_huge_new does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_wx_huge_new_aligned, "pages_wx_huge_new_aligned does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_wx_huge_allow_read, "pages_wx_huge_allow_read does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_huge, pages_wx_huge_deny_write, "pages_wx_huge_deny_write does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_huge, pages_wx_huge_allow_write_no_exec, "pages_wx_huge_allow_write_no_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_huge, pages_wx_huge_deny_exec, "pages_wx_huge_deny_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_huge, pages_wx_huge_set_protected_exec, "pages_wx_huge_set_protected_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_huge, pages_wx_huge_uncommit, "pages_wx_huge_uncommit does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_huge_ok, "pages_wx_huge_ok does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_huge_size, "pages_wx_huge_size does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_wx_huge_at_mut, "pages_wx_huge_at_mut does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_huge_store, "pages_wx_huge_store does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_huge_decommit, "pages_wx_huge_decommit does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_wx_huge_split, "pages_wx_huge_split does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_huge_join, "pages_wx_huge_join does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_huge_verify, "pages_wx_huge_verify does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_huge_resident, "pages_wx_huge_resident does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_wx_huge_entry, "pages_wx_huge_entry does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_huge_advise_use_soon, "pages_wx_huge_advise_use_soon does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_huge_advise_use_seq, "pages_wx_huge_advise_use_seq does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_huge_advise_use_rnd, "pages_wx_huge_advise_use_rnd does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_huge_name, "pages_wx_huge_name does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_huge_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_huge_free, "pages_wx_huge_free does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_rwx_huge_new, "pages_rwx_huge_new does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_rwx_huge_new_aligned, "pages_rwx_huge_new_aligned does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_rwx_huge_deny_read, "pages_rwx_huge_deny_read does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_huge, pages_rwx_huge_deny_write, "pages_rwx_huge_deny_write does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_huge, pages_rwx_huge_allow_write_no_exec, "pages_rwx_huge_allow_write_no_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_huge, pages_rwx_huge_deny_exec, "pages_rwx_huge_deny_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_huge, pages_rwx_huge_set_protected_exec, "pages_rwx_huge_set_protected_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_huge, pages_rwx_huge_uncommit, "pages_rwx_huge_uncommit does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_ok, "pages_rwx_huge_ok does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_huge_size, "pages_rwx_huge_size does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_rwx_huge_bytes, "pages_rwx_huge_bytes does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_rwx_huge_bytes_mut, "pages_rwx_huge_bytes_mut does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_rwx_huge_at, "pages_rwx_huge_at does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_rwx_huge_at_mut, "pages_rwx_huge_at_mut does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_load, "pages_rwx_huge_load does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_store, "pages_rwx_huge_store does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_decommit, "pages_rwx_huge_decommit does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_resize, "pages_rwx_huge_resize does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_rwx_huge_split, "pages_rwx_huge_split does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_join, "pages_rwx_huge_join does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_verify, "pages_rwx_huge_verify does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_huge_resident, "pages_rwx_huge_resident does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rwx_huge_entry, "pages_rwx_huge_entry does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_huge_advise_use_soon, "pages_rwx_huge_advise_use_soon does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_huge_advise_use_seq, "pages_rwx_huge_advise_use_seq does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_huge_advise_use_rnd, "pages_rwx_huge_advise_use_rnd does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_huge_name, "pages_rwx_huge_name does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_huge_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_free, "pages_rwx_huge_free does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")

#else

#define pages_w_huge_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_w_huge_allow_exec, "pages_w_huge_allow_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included, or: pages_w_huge_set_protected_exec leads to pages_x_huge")
#define pages_rw_huge_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_rw_huge_allow_exec, "pages_rw_huge_allow_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included, or: pages_rw_huge_set_protected_exec leads to pages_rx_huge")
#define pages_x_huge_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_x_huge_allow_write, "pages_x_huge_allow_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included, or: pages_x_huge_allow_write_no_exec leads to pages_w_huge")
#define pages_rx_huge_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_rx_huge_allow_write, "pages_rx_huge_allow_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included, or: pages_rx_huge_allow_write_no_exec leads to pages_rw_huge")
#define pages_wx_huge_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_wx_huge_new, "pages_wx_huge_new does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_wx_huge_new_aligned, "pages_wx_huge_new_aligned does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_wx_huge_allow_read, "pages_wx_huge_allow_read does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_huge, pages_wx_huge_deny_write, "pages_wx_huge_deny_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_huge, pages_wx_huge_allow_write_no_exec, "pages_wx_huge_allow_write_no_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_huge, pages_wx_huge_deny_exec, "pages_wx_huge_deny_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_huge, pages_wx_huge_set_protected_exec, "pages_wx_huge_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_huge, pages_wx_huge_uncommit, "pages_wx_huge_uncommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_huge_ok, "pages_wx_huge_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_huge_size, "pages_wx_huge_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_wx_huge_at_mut, "pages_wx_huge_at_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_huge_store, "pages_wx_huge_store does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_huge_decommit, "pages_wx_huge_decommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_wx_huge_split, "pages_wx_huge_split does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_huge_join, "pages_wx_huge_join does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_huge_verify, "pages_wx_huge_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_huge_resident, "pages_wx_huge_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_wx_huge_entry, "pages_wx_huge_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_huge_advise_use_soon, "pages_wx_huge_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_huge_advise_use_seq, "pages_wx_huge_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_huge_advise_use_rnd, "pages_wx_huge_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_huge_name, "pages_wx_huge_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_huge_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_huge_free, "pages_wx_huge_free does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_rwx_huge_new, "pages_rwx_huge_new does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_rwx_huge_new_aligned, "pages_rwx_huge_new_aligned does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_huge, pages_rwx_huge_deny_read, "pages_rwx_huge_deny_read does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_huge, pages_rwx_huge_deny_write, "pages_rwx_huge_deny_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_huge, pages_rwx_huge_allow_write_no_exec, "pages_rwx_huge_allow_write_no_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_huge, pages_rwx_huge_deny_exec, "pages_rwx_huge_deny_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_huge, pages_rwx_huge_set_protected_exec, "pages_rwx_huge_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_huge, pages_rwx_huge_uncommit, "pages_rwx_huge_uncommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_ok, "pages_rwx_huge_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_huge_size, "pages_rwx_huge_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_rwx_huge_bytes, "pages_rwx_huge_bytes does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_rwx_huge_bytes_mut, "pages_rwx_huge_bytes_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_rwx_huge_at, "pages_rwx_huge_at does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_rwx_huge_at_mut, "pages_rwx_huge_at_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_load, "pages_rwx_huge_load does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_store, "pages_rwx_huge_store does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_decommit, "pages_rwx_huge_decommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_resize, "pages_rwx_huge_resize does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_huge, pages_rwx_huge_split, "pages_rwx_huge_split does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_join, "pages_rwx_huge_join does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_verify, "pages_rwx_huge_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_huge_resident, "pages_rwx_huge_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rwx_huge_entry, "pages_rwx_huge_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_huge_advise_use_soon, "pages_rwx_huge_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_huge_advise_use_seq, "pages_rwx_huge_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_huge_advise_use_rnd, "pages_rwx_huge_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_huge_name, "pages_rwx_huge_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_huge_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_huge_free, "pages_rwx_huge_free does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")

#endif
#endif

#ifdef __cplusplus
}
#endif
