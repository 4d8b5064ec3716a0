/* Pages of OS memory whose C type says what may be done with them.
 *
 * Made by pagegen from pages.spec, which is the place to change anything.
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
#include <memory_pages/mpages.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef PAGEGEN_PAGES_H
#define PAGEGEN_PAGES_H

/* The handwritten functions that do the work, as this header calls them. */
bool mpages_map(mpages_region *made, const mpages_state *as, size_t bytes);
bool mpages_map_aligned(mpages_region *made, const mpages_state *as, size_t bytes, size_t alignment);
bool mpages_from_raw(mpages_region *made, const mpages_state *as, void *base, size_t size);
bool mpages_turn(mpages_region *pages, const mpages_state *from, const mpages_state *to);
bool mpages_uncommit(mpages_region *pages, const mpages_state *from, const mpages_state *to);
bool mpages_ok(mpages_region pages, const mpages_state *as);
size_t mpages_size(mpages_region pages, const mpages_state *as);
mpages_bytes mpages_view(mpages_region pages, const mpages_state *as);
mpages_bytes_mut mpages_view_mut(mpages_region pages, const mpages_state *as);
const void *mpages_at(mpages_region pages, const mpages_state *as, size_t offset);
void *mpages_at_mut(mpages_region pages, const mpages_state *as, size_t offset);
bool mpages_load(mpages_region pages, const mpages_state *as, size_t at, void *to, size_t n);
bool mpages_store(mpages_region pages, const mpages_state *as, size_t at, const void *from, size_t n);
bool mpages_decommit(mpages_region pages, const mpages_state *as, size_t at, size_t n);
bool mpages_resize(mpages_region *pages, const mpages_state *as, size_t bytes);
mpages_region mpages_split(mpages_region *pages, const mpages_state *as, size_t at);
bool mpages_join(mpages_region *pages, const mpages_state *as, mpages_region *other);
bool mpages_verify(mpages_region pages, const mpages_state *as);
size_t mpages_resident(mpages_region pages, const mpages_state *as);
mpages_region mpages_into_raw(mpages_region *pages, const mpages_state *as);
mpages_entry mpages_entry_at(mpages_region pages, const mpages_state *as, size_t offset);
mpages_hint mpages_advise_use_soon(mpages_region pages, const mpages_state *as, size_t at, size_t n);
mpages_hint mpages_advise_use_seq(mpages_region pages, const mpages_state *as);
mpages_hint mpages_advise_use_rnd(mpages_region pages, const mpages_state *as);
mpages_hint mpages_name(mpages_region pages, const mpages_state *as, const char *name);
bool mpages_unmap(mpages_region *pages, const mpages_state *as);
bool mpages_has_hidden_code(void);
bool mpages_has_protection_keys(void);

/* Holds nothing but its place. */
typedef struct pages_none { mpages_region region; } pages_none;
/* Loads work. */
typedef struct pages_r { mpages_region region; } pages_r;
/* Stores work. */
typedef struct pages_w { mpages_region region; } pages_w;
/* Loads work, stores work. */
typedef struct pages_rw { mpages_region region; } pages_rw;
/* Jumps work. */
typedef struct pages_x { mpages_region region; } pages_x;
/* Loads work, jumps work. */
typedef struct pages_rx { mpages_region region; } pages_rx;
/* Stores work, jumps work. */
typedef struct pages_wx { mpages_region region; } pages_wx;
/* Loads work, stores work, jumps work. */
typedef struct pages_rwx { mpages_region region; } pages_rwx;

/* The states, as the runtime is told of them: name, axes, marks, family. */
static const mpages_state pages_none_state = {"pages_none", 0, 0, "pages"};
static const mpages_state pages_r_state = {"pages_r", 1, 0, "pages"};
static const mpages_state pages_w_state = {"pages_w", 2, 0, "pages"};
static const mpages_state pages_rw_state = {"pages_rw", 3, 0, "pages"};
static const mpages_state pages_x_state = {"pages_x", 4, 0, "pages"};
static const mpages_state pages_rx_state = {"pages_rx", 5, 0, "pages"};
static const mpages_state pages_wx_state = {"pages_wx", 6, 0, "pages"};
static const mpages_state pages_rwx_state = {"pages_rwx", 7, 0, "pages"};

/* Where a system's rights are not those of the type. */
static const mpages_strength_row pages_strengths[] = {
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
};

/* ---- pages_none ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole pages. Empty on failure. */
MPAGES_MUST_USE static inline pages_none
pages_none_new(size_t bytes)
{
	pages_none made = {{NULL, 0}};

	if (!mpages_map(&made.region, &pages_none_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* Maps zeroed pages that start at a multiple of an alignment, a power of two of any size: for
 * segments of an allocator, or huge pages. Nothing stays mapped around them. Empty on failure. */
MPAGES_MUST_USE static inline pages_none
pages_none_new_aligned(size_t bytes, size_t alignment)
{
	pages_none made = {{NULL, 0}};

	if (!mpages_map_aligned(&made.region, &pages_none_state, bytes, alignment))
		mpages_take(&made.region);
	return made;
}

/* Adopts pages that were mapped elsewhere, after asking the system whether all of them are
 * there, have the rights of this state (MPAGES_WRONG_RIGHTS), and are memory of this process's
 * own, neither shared nor a file's (MPAGES_NOT_OWN). From then on the handle owns them. base
 * and size are multiples of a page. Empty on failure. */
MPAGES_MUST_USE static inline pages_none
pages_none_from_raw(void *base, size_t size)
{
	pages_none made = {{NULL, 0}};

	if (!mpages_from_raw(&made.region, &pages_none_state, base, size))
		mpages_take(&made.region);
	return made;
}

/* Let loads work. Turns *p from none to r and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_r
pages_none_allow_read(pages_none *p)
{
	pages_r to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_state);
	if (mpages_turn(&p->region, &pages_none_state, &pages_r_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work. Turns *p from none to w and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_w
pages_none_allow_write(pages_none *p)
{
	pages_w to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_state);
	if (mpages_turn(&p->region, &pages_none_state, &pages_w_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from none to w and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_w
pages_none_allow_write_no_exec(pages_none *p)
{
	pages_w to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_state);
	if (mpages_turn(&p->region, &pages_none_state, &pages_w_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_none_ok(pages_none p)
{
	MPAGES_CHECK(p.region, &pages_none_state);
	return mpages_ok(p.region, &pages_none_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_none_size(pages_none p)
{
	MPAGES_CHECK(p.region, &pages_none_state);
	return mpages_size(p.region, &pages_none_state);
}

/* Divides the pages at an offset, a multiple of the page size between their ends: the handle
 * keeps those before it, and what is returned has the rest. Each part then turns, changes and
 * ends by itself. Empty on failure. */
MPAGES_MUST_USE static inline pages_none
pages_none_split(pages_none *p, size_t at)
{
	pages_none made;

	MPAGES_CHECK(p->region, &pages_none_state);
	made.region = mpages_split(&p->region, &pages_none_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. Both may be parts
 * of what was made at once, or not. */
MPAGES_MUST_USE static inline bool
pages_none_join(pages_none *p, pages_none *other)
{
	MPAGES_CHECK(p->region, &pages_none_state);
	MPAGES_CHECK(other->region, &pages_none_state);
	return mpages_join(&p->region, &pages_none_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_none_verify(pages_none p)
{
	MPAGES_CHECK(p.region, &pages_none_state);
	return mpages_verify(p.region, &pages_none_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_none_resident(pages_none p)
{
	MPAGES_CHECK(p.region, &pages_none_state);
	return mpages_resident(p.region, &pages_none_state);
}

/* Gives the pages out of the library's hands, and empties the handle: whoever takes them unmaps
 * them, or has from_raw adopt them. Of size 0 where the handle has none. */
MPAGES_MUST_USE static inline mpages_region
pages_none_into_raw(pages_none *p)
{
	MPAGES_CHECK(p->region, &pages_none_state);
	return mpages_into_raw(&p->region, &pages_none_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_none_advise_use_soon(pages_none p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_none_state);
	return mpages_advise_use_soon(p.region, &pages_none_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_none_advise_use_seq(pages_none p)
{
	MPAGES_CHECK(p.region, &pages_none_state);
	return mpages_advise_use_seq(p.region, &pages_none_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_none_advise_use_rnd(pages_none p)
{
	MPAGES_CHECK(p.region, &pages_none_state);
	return mpages_advise_use_rnd(p.region, &pages_none_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_none_name(pages_none p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_none_state);
	return mpages_name(p.region, &pages_none_state, name);
}

/* Gives the pages back to the system. An empty handle is free already. On failure the handle is
 * kept, to be freed again. */
static inline bool
pages_none_free(pages_none *p)
{
	MPAGES_CHECK(p->region, &pages_none_state);
	if (!mpages_unmap(&p->region, &pages_none_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* What the system makes of none on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_none_strength(void)
{
	return mpages_strength_of(&pages_none_state, pages_strengths, 22);
}

/* ---- pages_r ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole pages. Empty on failure. */
MPAGES_MUST_USE static inline pages_r
pages_r_new(size_t bytes)
{
	pages_r made = {{NULL, 0}};

	if (!mpages_map(&made.region, &pages_r_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* Maps zeroed pages that start at a multiple of an alignment, a power of two of any size: for
 * segments of an allocator, or huge pages. Nothing stays mapped around them. Empty on failure. */
MPAGES_MUST_USE static inline pages_r
pages_r_new_aligned(size_t bytes, size_t alignment)
{
	pages_r made = {{NULL, 0}};

	if (!mpages_map_aligned(&made.region, &pages_r_state, bytes, alignment))
		mpages_take(&made.region);
	return made;
}

/* Adopts pages that were mapped elsewhere, after asking the system whether all of them are
 * there, have the rights of this state (MPAGES_WRONG_RIGHTS), and are memory of this process's
 * own, neither shared nor a file's (MPAGES_NOT_OWN). From then on the handle owns them. base
 * and size are multiples of a page. Empty on failure. */
MPAGES_MUST_USE static inline pages_r
pages_r_from_raw(void *base, size_t size)
{
	pages_r made = {{NULL, 0}};

	if (!mpages_from_raw(&made.region, &pages_r_state, base, size))
		mpages_take(&made.region);
	return made;
}

/* Make loads fault. Turns *p from r to none and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none
pages_r_deny_read(pages_r *p)
{
	pages_none to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_state);
	if (mpages_turn(&p->region, &pages_r_state, &pages_none_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work. Turns *p from r to rw and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rw
pages_r_allow_write(pages_r *p)
{
	pages_rw to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_state);
	if (mpages_turn(&p->region, &pages_r_state, &pages_rw_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from r to rw and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_rw
pages_r_allow_write_no_exec(pages_r *p)
{
	pages_rw to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_state);
	if (mpages_turn(&p->region, &pages_r_state, &pages_rw_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Give the memory back and keep the addresses: bytes are dropped, nothing is promised any more.
 * A turn that brings access makes them memory again, zero, or is refused. Turns *p from r to
 * none and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none
pages_r_uncommit(pages_r *p)
{
	pages_none to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_state);
	if (mpages_uncommit(&p->region, &pages_r_state, &pages_none_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_r_ok(pages_r p)
{
	MPAGES_CHECK(p.region, &pages_r_state);
	return mpages_ok(p.region, &pages_r_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_r_size(pages_r p)
{
	MPAGES_CHECK(p.region, &pages_r_state);
	return mpages_size(p.region, &pages_r_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_r_bytes(pages_r p)
{
	MPAGES_CHECK(p.region, &pages_r_state);
	return mpages_view(p.region, &pages_r_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_r_at(pages_r p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_r_state);
	return mpages_at(p.region, &pages_r_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_r_load(pages_r p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_r_state);
	return mpages_load(p.region, &pages_r_state, at, to, n);
}

/* Divides the pages at an offset, a multiple of the page size between their ends: the handle
 * keeps those before it, and what is returned has the rest. Each part then turns, changes and
 * ends by itself. Empty on failure. */
MPAGES_MUST_USE static inline pages_r
pages_r_split(pages_r *p, size_t at)
{
	pages_r made;

	MPAGES_CHECK(p->region, &pages_r_state);
	made.region = mpages_split(&p->region, &pages_r_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. Both may be parts
 * of what was made at once, or not. */
MPAGES_MUST_USE static inline bool
pages_r_join(pages_r *p, pages_r *other)
{
	MPAGES_CHECK(p->region, &pages_r_state);
	MPAGES_CHECK(other->region, &pages_r_state);
	return mpages_join(&p->region, &pages_r_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_r_verify(pages_r p)
{
	MPAGES_CHECK(p.region, &pages_r_state);
	return mpages_verify(p.region, &pages_r_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_r_resident(pages_r p)
{
	MPAGES_CHECK(p.region, &pages_r_state);
	return mpages_resident(p.region, &pages_r_state);
}

/* Gives the pages out of the library's hands, and empties the handle: whoever takes them unmaps
 * them, or has from_raw adopt them. Of size 0 where the handle has none. */
MPAGES_MUST_USE static inline mpages_region
pages_r_into_raw(pages_r *p)
{
	MPAGES_CHECK(p->region, &pages_r_state);
	return mpages_into_raw(&p->region, &pages_r_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_r_advise_use_soon(pages_r p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_r_state);
	return mpages_advise_use_soon(p.region, &pages_r_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_r_advise_use_seq(pages_r p)
{
	MPAGES_CHECK(p.region, &pages_r_state);
	return mpages_advise_use_seq(p.region, &pages_r_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_r_advise_use_rnd(pages_r p)
{
	MPAGES_CHECK(p.region, &pages_r_state);
	return mpages_advise_use_rnd(p.region, &pages_r_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_r_name(pages_r p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_r_state);
	return mpages_name(p.region, &pages_r_state, name);
}

/* Gives the pages back to the system. An empty handle is free already. On failure the handle is
 * kept, to be freed again. */
static inline bool
pages_r_free(pages_r *p)
{
	MPAGES_CHECK(p->region, &pages_r_state);
	if (!mpages_unmap(&p->region, &pages_r_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* What the system makes of r on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_r_strength(void)
{
	return mpages_strength_of(&pages_r_state, pages_strengths, 22);
}

/* ---- pages_w ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole pages. Empty on failure. */
MPAGES_MUST_USE static inline pages_w
pages_w_new(size_t bytes)
{
	pages_w made = {{NULL, 0}};

	if (!mpages_map(&made.region, &pages_w_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* Maps zeroed pages that start at a multiple of an alignment, a power of two of any size: for
 * segments of an allocator, or huge pages. Nothing stays mapped around them. Empty on failure. */
MPAGES_MUST_USE static inline pages_w
pages_w_new_aligned(size_t bytes, size_t alignment)
{
	pages_w made = {{NULL, 0}};

	if (!mpages_map_aligned(&made.region, &pages_w_state, bytes, alignment))
		mpages_take(&made.region);
	return made;
}

/* Adopts pages that were mapped elsewhere, after asking the system whether all of them are
 * there, have the rights of this state (MPAGES_WRONG_RIGHTS), and are memory of this process's
 * own, neither shared nor a file's (MPAGES_NOT_OWN). From then on the handle owns them. base
 * and size are multiples of a page. Empty on failure. */
MPAGES_MUST_USE static inline pages_w
pages_w_from_raw(void *base, size_t size)
{
	pages_w made = {{NULL, 0}};

	if (!mpages_from_raw(&made.region, &pages_w_state, base, size))
		mpages_take(&made.region);
	return made;
}

/* Let loads work. Turns *p from w to rw and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rw
pages_w_allow_read(pages_w *p)
{
	pages_rw to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_state);
	if (mpages_turn(&p->region, &pages_w_state, &pages_rw_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make stores fault. Turns *p from w to none and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none
pages_w_deny_write(pages_w *p)
{
	pages_none to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_state);
	if (mpages_turn(&p->region, &pages_w_state, &pages_none_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Give the memory back and keep the addresses: bytes are dropped, nothing is promised any more.
 * A turn that brings access makes them memory again, zero, or is refused. Turns *p from w to
 * none and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none
pages_w_uncommit(pages_w *p)
{
	pages_none to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_state);
	if (mpages_uncommit(&p->region, &pages_w_state, &pages_none_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_w_ok(pages_w p)
{
	MPAGES_CHECK(p.region, &pages_w_state);
	return mpages_ok(p.region, &pages_w_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_w_size(pages_w p)
{
	MPAGES_CHECK(p.region, &pages_w_state);
	return mpages_size(p.region, &pages_w_state);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_w_at_mut(pages_w p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_w_state);
	return mpages_at_mut(p.region, &pages_w_state, offset);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_w_store(pages_w p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_state);
	return mpages_store(p.region, &pages_w_state, at, from, n);
}

/* Wipes n bytes: they read zero afterwards, and whole pages among them go back to the system. */
MPAGES_MUST_USE static inline bool
pages_w_decommit(pages_w p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_state);
	return mpages_decommit(p.region, &pages_w_state, at, n);
}

/* Divides the pages at an offset, a multiple of the page size between their ends: the handle
 * keeps those before it, and what is returned has the rest. Each part then turns, changes and
 * ends by itself. Empty on failure. */
MPAGES_MUST_USE static inline pages_w
pages_w_split(pages_w *p, size_t at)
{
	pages_w made;

	MPAGES_CHECK(p->region, &pages_w_state);
	made.region = mpages_split(&p->region, &pages_w_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. Both may be parts
 * of what was made at once, or not. */
MPAGES_MUST_USE static inline bool
pages_w_join(pages_w *p, pages_w *other)
{
	MPAGES_CHECK(p->region, &pages_w_state);
	MPAGES_CHECK(other->region, &pages_w_state);
	return mpages_join(&p->region, &pages_w_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_w_verify(pages_w p)
{
	MPAGES_CHECK(p.region, &pages_w_state);
	return mpages_verify(p.region, &pages_w_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_w_resident(pages_w p)
{
	MPAGES_CHECK(p.region, &pages_w_state);
	return mpages_resident(p.region, &pages_w_state);
}

/* Gives the pages out of the library's hands, and empties the handle: whoever takes them unmaps
 * them, or has from_raw adopt them. Of size 0 where the handle has none. */
MPAGES_MUST_USE static inline mpages_region
pages_w_into_raw(pages_w *p)
{
	MPAGES_CHECK(p->region, &pages_w_state);
	return mpages_into_raw(&p->region, &pages_w_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_w_advise_use_soon(pages_w p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_state);
	return mpages_advise_use_soon(p.region, &pages_w_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_w_advise_use_seq(pages_w p)
{
	MPAGES_CHECK(p.region, &pages_w_state);
	return mpages_advise_use_seq(p.region, &pages_w_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_w_advise_use_rnd(pages_w p)
{
	MPAGES_CHECK(p.region, &pages_w_state);
	return mpages_advise_use_rnd(p.region, &pages_w_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_w_name(pages_w p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_w_state);
	return mpages_name(p.region, &pages_w_state, name);
}

/* Gives the pages back to the system. An empty handle is free already. On failure the handle is
 * kept, to be freed again. */
static inline bool
pages_w_free(pages_w *p)
{
	MPAGES_CHECK(p->region, &pages_w_state);
	if (!mpages_unmap(&p->region, &pages_w_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* What the system makes of w on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_w_strength(void)
{
	return mpages_strength_of(&pages_w_state, pages_strengths, 22);
}

/* ---- pages_rw ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole pages. Empty on failure. */
MPAGES_MUST_USE static inline pages_rw
pages_rw_new(size_t bytes)
{
	pages_rw made = {{NULL, 0}};

	if (!mpages_map(&made.region, &pages_rw_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* Maps zeroed pages that start at a multiple of an alignment, a power of two of any size: for
 * segments of an allocator, or huge pages. Nothing stays mapped around them. Empty on failure. */
MPAGES_MUST_USE static inline pages_rw
pages_rw_new_aligned(size_t bytes, size_t alignment)
{
	pages_rw made = {{NULL, 0}};

	if (!mpages_map_aligned(&made.region, &pages_rw_state, bytes, alignment))
		mpages_take(&made.region);
	return made;
}

/* Adopts pages that were mapped elsewhere, after asking the system whether all of them are
 * there, have the rights of this state (MPAGES_WRONG_RIGHTS), and are memory of this process's
 * own, neither shared nor a file's (MPAGES_NOT_OWN). From then on the handle owns them. base
 * and size are multiples of a page. Empty on failure. */
MPAGES_MUST_USE static inline pages_rw
pages_rw_from_raw(void *base, size_t size)
{
	pages_rw made = {{NULL, 0}};

	if (!mpages_from_raw(&made.region, &pages_rw_state, base, size))
		mpages_take(&made.region);
	return made;
}

/* Make loads fault. Turns *p from rw to w and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_w
pages_rw_deny_read(pages_rw *p)
{
	pages_w to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_state);
	if (mpages_turn(&p->region, &pages_rw_state, &pages_w_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make stores fault. Turns *p from rw to r and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_r
pages_rw_deny_write(pages_rw *p)
{
	pages_r to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_state);
	if (mpages_turn(&p->region, &pages_rw_state, &pages_r_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Give the memory back and keep the addresses: bytes are dropped, nothing is promised any more.
 * A turn that brings access makes them memory again, zero, or is refused. Turns *p from rw to
 * none and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none
pages_rw_uncommit(pages_rw *p)
{
	pages_none to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_state);
	if (mpages_uncommit(&p->region, &pages_rw_state, &pages_none_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_rw_ok(pages_rw p)
{
	MPAGES_CHECK(p.region, &pages_rw_state);
	return mpages_ok(p.region, &pages_rw_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rw_size(pages_rw p)
{
	MPAGES_CHECK(p.region, &pages_rw_state);
	return mpages_size(p.region, &pages_rw_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_rw_bytes(pages_rw p)
{
	MPAGES_CHECK(p.region, &pages_rw_state);
	return mpages_view(p.region, &pages_rw_state);
}

/* The pages as bytes to read and write. */
MPAGES_MUST_USE static inline mpages_bytes_mut
pages_rw_bytes_mut(pages_rw p)
{
	MPAGES_CHECK(p.region, &pages_rw_state);
	return mpages_view_mut(p.region, &pages_rw_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_rw_at(pages_rw p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rw_state);
	return mpages_at(p.region, &pages_rw_state, offset);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_rw_at_mut(pages_rw p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rw_state);
	return mpages_at_mut(p.region, &pages_rw_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rw_load(pages_rw p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_state);
	return mpages_load(p.region, &pages_rw_state, at, to, n);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rw_store(pages_rw p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_state);
	return mpages_store(p.region, &pages_rw_state, at, from, n);
}

/* Wipes n bytes: they read zero afterwards, and whole pages among them go back to the system. */
MPAGES_MUST_USE static inline bool
pages_rw_decommit(pages_rw p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_state);
	return mpages_decommit(p.region, &pages_rw_state, at, n);
}

/* Makes the pages longer or shorter. New bytes are zero, kept bytes are kept. The pages may
 * move: addresses and views taken before are then stale. */
MPAGES_MUST_USE static inline bool
pages_rw_resize(pages_rw *p, size_t bytes)
{
	MPAGES_CHECK(p->region, &pages_rw_state);
	return mpages_resize(&p->region, &pages_rw_state, bytes);
}

/* Divides the pages at an offset, a multiple of the page size between their ends: the handle
 * keeps those before it, and what is returned has the rest. Each part then turns, changes and
 * ends by itself. Empty on failure. */
MPAGES_MUST_USE static inline pages_rw
pages_rw_split(pages_rw *p, size_t at)
{
	pages_rw made;

	MPAGES_CHECK(p->region, &pages_rw_state);
	made.region = mpages_split(&p->region, &pages_rw_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. Both may be parts
 * of what was made at once, or not. */
MPAGES_MUST_USE static inline bool
pages_rw_join(pages_rw *p, pages_rw *other)
{
	MPAGES_CHECK(p->region, &pages_rw_state);
	MPAGES_CHECK(other->region, &pages_rw_state);
	return mpages_join(&p->region, &pages_rw_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_rw_verify(pages_rw p)
{
	MPAGES_CHECK(p.region, &pages_rw_state);
	return mpages_verify(p.region, &pages_rw_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rw_resident(pages_rw p)
{
	MPAGES_CHECK(p.region, &pages_rw_state);
	return mpages_resident(p.region, &pages_rw_state);
}

/* Gives the pages out of the library's hands, and empties the handle: whoever takes them unmaps
 * them, or has from_raw adopt them. Of size 0 where the handle has none. */
MPAGES_MUST_USE static inline mpages_region
pages_rw_into_raw(pages_rw *p)
{
	MPAGES_CHECK(p->region, &pages_rw_state);
	return mpages_into_raw(&p->region, &pages_rw_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_rw_advise_use_soon(pages_rw p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_state);
	return mpages_advise_use_soon(p.region, &pages_rw_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_rw_advise_use_seq(pages_rw p)
{
	MPAGES_CHECK(p.region, &pages_rw_state);
	return mpages_advise_use_seq(p.region, &pages_rw_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_rw_advise_use_rnd(pages_rw p)
{
	MPAGES_CHECK(p.region, &pages_rw_state);
	return mpages_advise_use_rnd(p.region, &pages_rw_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_rw_name(pages_rw p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_rw_state);
	return mpages_name(p.region, &pages_rw_state, name);
}

/* Gives the pages back to the system. An empty handle is free already. On failure the handle is
 * kept, to be freed again. */
static inline bool
pages_rw_free(pages_rw *p)
{
	MPAGES_CHECK(p->region, &pages_rw_state);
	if (!mpages_unmap(&p->region, &pages_rw_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* What the system makes of rw on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_rw_strength(void)
{
	return mpages_strength_of(&pages_rw_state, pages_strengths, 22);
}

/* ---- pages_x ---- */

/* What the system makes of x on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_x_strength(void)
{
	return mpages_strength_of(&pages_x_state, pages_strengths, 22);
}

/* ---- pages_rx ---- */

/* What the system makes of rx on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_rx_strength(void)
{
	return mpages_strength_of(&pages_rx_state, pages_strengths, 22);
}

/* ---- pages_wx ---- */

/* What the system makes of wx on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_wx_strength(void)
{
	return mpages_strength_of(&pages_wx_state, pages_strengths, 22);
}

/* ---- pages_rwx ---- */

/* What the system makes of rwx on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_rwx_strength(void)
{
	return mpages_strength_of(&pages_rwx_state, pages_strengths, 22);
}

#ifndef __cplusplus
struct pages_none_allow_read_wants_address_of_pages_none { int none; };
pages_r pages_none_allow_read_wants_address_of_pages_none(struct pages_none_allow_read_wants_address_of_pages_none);
#define pages_none_allow_read(...) \
	(_Generic((__VA_ARGS__), pages_none *: pages_none_allow_read, \
		default: pages_none_allow_read_wants_address_of_pages_none)(__VA_ARGS__))
struct pages_none_allow_write_wants_address_of_pages_none { int none; };
pages_w pages_none_allow_write_wants_address_of_pages_none(struct pages_none_allow_write_wants_address_of_pages_none);
#define pages_none_allow_write(...) \
	(_Generic((__VA_ARGS__), pages_none *: pages_none_allow_write, \
		default: pages_none_allow_write_wants_address_of_pages_none)(__VA_ARGS__))
struct pages_none_allow_write_no_exec_wants_address_of_pages_none { int none; };
pages_w pages_none_allow_write_no_exec_wants_address_of_pages_none(struct pages_none_allow_write_no_exec_wants_address_of_pages_none);
#define pages_none_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_none *: pages_none_allow_write_no_exec, \
		default: pages_none_allow_write_no_exec_wants_address_of_pages_none)(__VA_ARGS__))
struct pages_none_split_wants_address_of_pages_none { int none; };
pages_none pages_none_split_wants_address_of_pages_none(struct pages_none_split_wants_address_of_pages_none, size_t at);
#define pages_none_split(p, ...) \
	(_Generic((p), pages_none *: pages_none_split, \
		default: pages_none_split_wants_address_of_pages_none)(p, __VA_ARGS__))
struct pages_none_join_wants_address_of_pages_none { int none; };
bool pages_none_join_wants_address_of_pages_none(struct pages_none_join_wants_address_of_pages_none, pages_none *other);
bool pages_none_join_wants_address_of_pages_none_as_other(pages_none *p, struct pages_none_join_wants_address_of_pages_none other);
#define pages_none_join(p, other) \
	(_Generic((p), pages_none *: \
		_Generic((other), pages_none *: pages_none_join, \
			default: pages_none_join_wants_address_of_pages_none_as_other), \
		default: pages_none_join_wants_address_of_pages_none)(p, other))
struct pages_none_into_raw_wants_address_of_pages_none { int none; };
mpages_region pages_none_into_raw_wants_address_of_pages_none(struct pages_none_into_raw_wants_address_of_pages_none);
#define pages_none_into_raw(...) \
	(_Generic((__VA_ARGS__), pages_none *: pages_none_into_raw, \
		default: pages_none_into_raw_wants_address_of_pages_none)(__VA_ARGS__))
struct pages_none_free_wants_address_of_pages_none { int none; };
bool pages_none_free_wants_address_of_pages_none(struct pages_none_free_wants_address_of_pages_none);
#define pages_none_free(...) \
	(_Generic((__VA_ARGS__), pages_none *: pages_none_free, \
		default: pages_none_free_wants_address_of_pages_none)(__VA_ARGS__))
struct pages_r_deny_read_wants_address_of_pages_r { int none; };
pages_none pages_r_deny_read_wants_address_of_pages_r(struct pages_r_deny_read_wants_address_of_pages_r);
#define pages_r_deny_read(...) \
	(_Generic((__VA_ARGS__), pages_r *: pages_r_deny_read, \
		default: pages_r_deny_read_wants_address_of_pages_r)(__VA_ARGS__))
struct pages_r_allow_write_wants_address_of_pages_r { int none; };
pages_rw pages_r_allow_write_wants_address_of_pages_r(struct pages_r_allow_write_wants_address_of_pages_r);
#define pages_r_allow_write(...) \
	(_Generic((__VA_ARGS__), pages_r *: pages_r_allow_write, \
		default: pages_r_allow_write_wants_address_of_pages_r)(__VA_ARGS__))
struct pages_r_allow_write_no_exec_wants_address_of_pages_r { int none; };
pages_rw pages_r_allow_write_no_exec_wants_address_of_pages_r(struct pages_r_allow_write_no_exec_wants_address_of_pages_r);
#define pages_r_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_r *: pages_r_allow_write_no_exec, \
		default: pages_r_allow_write_no_exec_wants_address_of_pages_r)(__VA_ARGS__))
struct pages_r_uncommit_wants_address_of_pages_r { int none; };
pages_none pages_r_uncommit_wants_address_of_pages_r(struct pages_r_uncommit_wants_address_of_pages_r);
#define pages_r_uncommit(...) \
	(_Generic((__VA_ARGS__), pages_r *: pages_r_uncommit, \
		default: pages_r_uncommit_wants_address_of_pages_r)(__VA_ARGS__))
struct pages_r_split_wants_address_of_pages_r { int none; };
pages_r pages_r_split_wants_address_of_pages_r(struct pages_r_split_wants_address_of_pages_r, size_t at);
#define pages_r_split(p, ...) \
	(_Generic((p), pages_r *: pages_r_split, \
		default: pages_r_split_wants_address_of_pages_r)(p, __VA_ARGS__))
struct pages_r_join_wants_address_of_pages_r { int none; };
bool pages_r_join_wants_address_of_pages_r(struct pages_r_join_wants_address_of_pages_r, pages_r *other);
bool pages_r_join_wants_address_of_pages_r_as_other(pages_r *p, struct pages_r_join_wants_address_of_pages_r other);
#define pages_r_join(p, other) \
	(_Generic((p), pages_r *: \
		_Generic((other), pages_r *: pages_r_join, \
			default: pages_r_join_wants_address_of_pages_r_as_other), \
		default: pages_r_join_wants_address_of_pages_r)(p, other))
struct pages_r_into_raw_wants_address_of_pages_r { int none; };
mpages_region pages_r_into_raw_wants_address_of_pages_r(struct pages_r_into_raw_wants_address_of_pages_r);
#define pages_r_into_raw(...) \
	(_Generic((__VA_ARGS__), pages_r *: pages_r_into_raw, \
		default: pages_r_into_raw_wants_address_of_pages_r)(__VA_ARGS__))
struct pages_r_free_wants_address_of_pages_r { int none; };
bool pages_r_free_wants_address_of_pages_r(struct pages_r_free_wants_address_of_pages_r);
#define pages_r_free(...) \
	(_Generic((__VA_ARGS__), pages_r *: pages_r_free, \
		default: pages_r_free_wants_address_of_pages_r)(__VA_ARGS__))
struct pages_w_allow_read_wants_address_of_pages_w { int none; };
pages_rw pages_w_allow_read_wants_address_of_pages_w(struct pages_w_allow_read_wants_address_of_pages_w);
#define pages_w_allow_read(...) \
	(_Generic((__VA_ARGS__), pages_w *: pages_w_allow_read, \
		default: pages_w_allow_read_wants_address_of_pages_w)(__VA_ARGS__))
struct pages_w_deny_write_wants_address_of_pages_w { int none; };
pages_none pages_w_deny_write_wants_address_of_pages_w(struct pages_w_deny_write_wants_address_of_pages_w);
#define pages_w_deny_write(...) \
	(_Generic((__VA_ARGS__), pages_w *: pages_w_deny_write, \
		default: pages_w_deny_write_wants_address_of_pages_w)(__VA_ARGS__))
struct pages_w_uncommit_wants_address_of_pages_w { int none; };
pages_none pages_w_uncommit_wants_address_of_pages_w(struct pages_w_uncommit_wants_address_of_pages_w);
#define pages_w_uncommit(...) \
	(_Generic((__VA_ARGS__), pages_w *: pages_w_uncommit, \
		default: pages_w_uncommit_wants_address_of_pages_w)(__VA_ARGS__))
struct pages_w_split_wants_address_of_pages_w { int none; };
pages_w pages_w_split_wants_address_of_pages_w(struct pages_w_split_wants_address_of_pages_w, size_t at);
#define pages_w_split(p, ...) \
	(_Generic((p), pages_w *: pages_w_split, \
		default: pages_w_split_wants_address_of_pages_w)(p, __VA_ARGS__))
struct pages_w_join_wants_address_of_pages_w { int none; };
bool pages_w_join_wants_address_of_pages_w(struct pages_w_join_wants_address_of_pages_w, pages_w *other);
bool pages_w_join_wants_address_of_pages_w_as_other(pages_w *p, struct pages_w_join_wants_address_of_pages_w other);
#define pages_w_join(p, other) \
	(_Generic((p), pages_w *: \
		_Generic((other), pages_w *: pages_w_join, \
			default: pages_w_join_wants_address_of_pages_w_as_other), \
		default: pages_w_join_wants_address_of_pages_w)(p, other))
struct pages_w_into_raw_wants_address_of_pages_w { int none; };
mpages_region pages_w_into_raw_wants_address_of_pages_w(struct pages_w_into_raw_wants_address_of_pages_w);
#define pages_w_into_raw(...) \
	(_Generic((__VA_ARGS__), pages_w *: pages_w_into_raw, \
		default: pages_w_into_raw_wants_address_of_pages_w)(__VA_ARGS__))
struct pages_w_free_wants_address_of_pages_w { int none; };
bool pages_w_free_wants_address_of_pages_w(struct pages_w_free_wants_address_of_pages_w);
#define pages_w_free(...) \
	(_Generic((__VA_ARGS__), pages_w *: pages_w_free, \
		default: pages_w_free_wants_address_of_pages_w)(__VA_ARGS__))
struct pages_rw_deny_read_wants_address_of_pages_rw { int none; };
pages_w pages_rw_deny_read_wants_address_of_pages_rw(struct pages_rw_deny_read_wants_address_of_pages_rw);
#define pages_rw_deny_read(...) \
	(_Generic((__VA_ARGS__), pages_rw *: pages_rw_deny_read, \
		default: pages_rw_deny_read_wants_address_of_pages_rw)(__VA_ARGS__))
struct pages_rw_deny_write_wants_address_of_pages_rw { int none; };
pages_r pages_rw_deny_write_wants_address_of_pages_rw(struct pages_rw_deny_write_wants_address_of_pages_rw);
#define pages_rw_deny_write(...) \
	(_Generic((__VA_ARGS__), pages_rw *: pages_rw_deny_write, \
		default: pages_rw_deny_write_wants_address_of_pages_rw)(__VA_ARGS__))
struct pages_rw_uncommit_wants_address_of_pages_rw { int none; };
pages_none pages_rw_uncommit_wants_address_of_pages_rw(struct pages_rw_uncommit_wants_address_of_pages_rw);
#define pages_rw_uncommit(...) \
	(_Generic((__VA_ARGS__), pages_rw *: pages_rw_uncommit, \
		default: pages_rw_uncommit_wants_address_of_pages_rw)(__VA_ARGS__))
struct pages_rw_resize_wants_address_of_pages_rw { int none; };
bool pages_rw_resize_wants_address_of_pages_rw(struct pages_rw_resize_wants_address_of_pages_rw, size_t bytes);
#define pages_rw_resize(p, ...) \
	(_Generic((p), pages_rw *: pages_rw_resize, \
		default: pages_rw_resize_wants_address_of_pages_rw)(p, __VA_ARGS__))
struct pages_rw_split_wants_address_of_pages_rw { int none; };
pages_rw pages_rw_split_wants_address_of_pages_rw(struct pages_rw_split_wants_address_of_pages_rw, size_t at);
#define pages_rw_split(p, ...) \
	(_Generic((p), pages_rw *: pages_rw_split, \
		default: pages_rw_split_wants_address_of_pages_rw)(p, __VA_ARGS__))
struct pages_rw_join_wants_address_of_pages_rw { int none; };
bool pages_rw_join_wants_address_of_pages_rw(struct pages_rw_join_wants_address_of_pages_rw, pages_rw *other);
bool pages_rw_join_wants_address_of_pages_rw_as_other(pages_rw *p, struct pages_rw_join_wants_address_of_pages_rw other);
#define pages_rw_join(p, other) \
	(_Generic((p), pages_rw *: \
		_Generic((other), pages_rw *: pages_rw_join, \
			default: pages_rw_join_wants_address_of_pages_rw_as_other), \
		default: pages_rw_join_wants_address_of_pages_rw)(p, other))
struct pages_rw_into_raw_wants_address_of_pages_rw { int none; };
mpages_region pages_rw_into_raw_wants_address_of_pages_rw(struct pages_rw_into_raw_wants_address_of_pages_rw);
#define pages_rw_into_raw(...) \
	(_Generic((__VA_ARGS__), pages_rw *: pages_rw_into_raw, \
		default: pages_rw_into_raw_wants_address_of_pages_rw)(__VA_ARGS__))
struct pages_rw_free_wants_address_of_pages_rw { int none; };
bool pages_rw_free_wants_address_of_pages_rw(struct pages_rw_free_wants_address_of_pages_rw);
#define pages_rw_free(...) \
	(_Generic((__VA_ARGS__), pages_rw *: pages_rw_free, \
		default: pages_rw_free_wants_address_of_pages_rw)(__VA_ARGS__))
#endif

/* ---- What does not exist, and why ---- */

#define pages_none_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_none, pages_none_deny_read, "pages_none_deny_read does not exist: it would change nothing, pages_none has no read")
#define pages_none_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_none, pages_none_deny_write, "pages_none_deny_write does not exist: it would change nothing, pages_none has no write")
#define pages_none_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none, pages_none_deny_exec, "pages_none_deny_exec does not exist: it would change nothing, pages_none has no exec")
#define pages_none_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none, pages_none_uncommit, "pages_none_uncommit does not exist: it would change nothing, pages_none has no read + write + exec")
#define pages_none_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_none_bytes, "pages_none_bytes does not exist: it needs read, which pages_none lacks; pages_none_allow_read leads to pages_r, which has it")
#define pages_none_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_none_bytes_mut, "pages_none_bytes_mut does not exist: it needs read + write, which pages_none lacks; pages_none_allow_read and then pages_r_allow_write lead to pages_rw, which has it")
#define pages_none_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_none_at, "pages_none_at does not exist: it needs read, which pages_none lacks; pages_none_allow_read leads to pages_r, which has it")
#define pages_none_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_none_at_mut, "pages_none_at_mut does not exist: it needs write, which pages_none lacks; pages_none_allow_write leads to pages_w, which has it")
#define pages_none_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_load, "pages_none_load does not exist: it needs read, which pages_none lacks; pages_none_allow_read leads to pages_r, which has it")
#define pages_none_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_store, "pages_none_store does not exist: it needs write, which pages_none lacks; pages_none_allow_write leads to pages_w, which has it")
#define pages_none_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_decommit, "pages_none_decommit does not exist: it needs write, which pages_none lacks; pages_none_allow_write leads to pages_w, which has it")
#define pages_none_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_resize, "pages_none_resize does not exist: it needs read + write, which pages_none lacks; pages_none_allow_read and then pages_r_allow_write lead to pages_rw, which has it")
#define pages_none_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_none_entry, "pages_none_entry does not exist: it needs exec, which pages_none lacks; pages_none_allow_exec leads to pages_x, which has it")
#define pages_r_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_r, pages_r_allow_read, "pages_r_allow_read does not exist: it would change nothing, pages_r already has read")
#define pages_r_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_r, pages_r_deny_write, "pages_r_deny_write does not exist: it would change nothing, pages_r has no write")
#define pages_r_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r, pages_r_deny_exec, "pages_r_deny_exec does not exist: it would change nothing, pages_r has no exec")
#define pages_r_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_r_bytes_mut, "pages_r_bytes_mut does not exist: it needs read + write, and pages_r lacks write; pages_r_allow_write leads to pages_rw, which has it")
#define pages_r_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_r_at_mut, "pages_r_at_mut does not exist: it needs write, which pages_r lacks; pages_r_allow_write leads to pages_rw, which has it")
#define pages_r_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_store, "pages_r_store does not exist: it needs write, which pages_r lacks; pages_r_allow_write leads to pages_rw, which has it")
#define pages_r_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_decommit, "pages_r_decommit does not exist: it needs write, which pages_r lacks; pages_r_allow_write leads to pages_rw, which has it")
#define pages_r_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_resize, "pages_r_resize does not exist: it needs read + write, and pages_r lacks write; pages_r_allow_write leads to pages_rw, which has it")
#define pages_r_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_r_entry, "pages_r_entry does not exist: it needs exec, which pages_r lacks; pages_r_allow_exec leads to pages_rx, which has it")
#define pages_w_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_w, pages_w_deny_read, "pages_w_deny_read does not exist: it would change nothing, pages_w has no read")
#define pages_w_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_w, pages_w_allow_write, "pages_w_allow_write does not exist: it would change nothing, pages_w already has write")
#define pages_w_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w, pages_w_allow_write_no_exec, "pages_w_allow_write_no_exec does not exist: it would change nothing, pages_w already has write and has no exec")
#define pages_w_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w, pages_w_deny_exec, "pages_w_deny_exec does not exist: it would change nothing, pages_w has no exec")
#define pages_w_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_w_bytes, "pages_w_bytes does not exist: it needs read, which pages_w lacks; pages_w_allow_read leads to pages_rw, which has it")
#define pages_w_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_w_bytes_mut, "pages_w_bytes_mut does not exist: it needs read + write, and pages_w lacks read; pages_w_allow_read leads to pages_rw, which has it")
#define pages_w_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_w_at, "pages_w_at does not exist: it needs read, which pages_w lacks; pages_w_allow_read leads to pages_rw, which has it")
#define pages_w_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_load, "pages_w_load does not exist: it needs read, which pages_w lacks; pages_w_allow_read leads to pages_rw, which has it")
#define pages_w_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_resize, "pages_w_resize does not exist: it needs read + write, and pages_w lacks read; pages_w_allow_read leads to pages_rw, which has it")
#define pages_w_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_w_entry, "pages_w_entry does not exist: it needs exec, which pages_w lacks; pages_w_set_protected_exec leads to pages_x, which has it")
#define pages_rw_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw, pages_rw_allow_read, "pages_rw_allow_read does not exist: it would change nothing, pages_rw already has read")
#define pages_rw_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw, pages_rw_allow_write, "pages_rw_allow_write does not exist: it would change nothing, pages_rw already has write")
#define pages_rw_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw, pages_rw_allow_write_no_exec, "pages_rw_allow_write_no_exec does not exist: it would change nothing, pages_rw already has write and has no exec")
#define pages_rw_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw, pages_rw_deny_exec, "pages_rw_deny_exec does not exist: it would change nothing, pages_rw has no exec")
#define pages_rw_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rw_entry, "pages_rw_entry does not exist: it needs exec, which pages_rw lacks; pages_rw_set_protected_exec leads to pages_rx, which has it")
#define pages_x_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_x_deny_read, "pages_x_deny_read does not exist: it would change nothing, pages_x has no read")
#define pages_x_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_x_deny_write, "pages_x_deny_write does not exist: it would change nothing, pages_x has no write")
#define pages_x_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_x_allow_exec, "pages_x_allow_exec does not exist: it would change nothing, pages_x already has exec")
#define pages_x_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_x_set_protected_exec, "pages_x_set_protected_exec does not exist: it would change nothing, pages_x already has exec and has no write")
#define pages_x_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_x_bytes, "pages_x_bytes does not exist: it needs read, which pages_x lacks; pages_x_allow_read leads to pages_rx, which has it")
#define pages_x_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_x_bytes_mut, "pages_x_bytes_mut does not exist: it needs read + write, which pages_x lacks; pages_x_allow_read and then pages_rx_allow_write_no_exec lead to pages_rw, which has it")
#define pages_x_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_x_at, "pages_x_at does not exist: it needs read, which pages_x lacks; pages_x_allow_read leads to pages_rx, which has it")
#define pages_x_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_x_at_mut, "pages_x_at_mut does not exist: it needs write, which pages_x lacks; pages_x_allow_write_no_exec leads to pages_w, which has it")
#define pages_x_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_load, "pages_x_load does not exist: it needs read, which pages_x lacks; pages_x_allow_read leads to pages_rx, which has it")
#define pages_x_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_store, "pages_x_store does not exist: it needs write, which pages_x lacks; pages_x_allow_write_no_exec leads to pages_w, which has it")
#define pages_x_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_decommit, "pages_x_decommit does not exist: it needs write, which pages_x lacks; pages_x_allow_write_no_exec leads to pages_w, which has it")
#define pages_x_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_resize, "pages_x_resize does not exist: it needs read + write, which pages_x lacks; pages_x_allow_read and then pages_rx_allow_write_no_exec lead to pages_rw, which has it")
#define pages_rx_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_rx_allow_read, "pages_rx_allow_read does not exist: it would change nothing, pages_rx already has read")
#define pages_rx_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_rx_deny_write, "pages_rx_deny_write does not exist: it would change nothing, pages_rx has no write")
#define pages_rx_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_rx_allow_exec, "pages_rx_allow_exec does not exist: it would change nothing, pages_rx already has exec")
#define pages_rx_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_rx_set_protected_exec, "pages_rx_set_protected_exec does not exist: it would change nothing, pages_rx already has exec and has no write")
#define pages_rx_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_rx_bytes_mut, "pages_rx_bytes_mut does not exist: it needs read + write, and pages_rx lacks write; pages_rx_allow_write_no_exec leads to pages_rw, which has it")
#define pages_rx_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_rx_at_mut, "pages_rx_at_mut does not exist: it needs write, which pages_rx lacks; pages_rx_allow_write_no_exec leads to pages_rw, which has it")
#define pages_rx_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_store, "pages_rx_store does not exist: it needs write, which pages_rx lacks; pages_rx_allow_write_no_exec leads to pages_rw, which has it")
#define pages_rx_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_decommit, "pages_rx_decommit does not exist: it needs write, which pages_rx lacks; pages_rx_allow_write_no_exec leads to pages_rw, which has it")
#define pages_rx_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_resize, "pages_rx_resize does not exist: it needs read + write, and pages_rx lacks write; pages_rx_allow_write_no_exec leads to pages_rw, which has it")
#define pages_wx_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_wx_deny_read, "pages_wx_deny_read does not exist: it would change nothing, pages_wx has no read")
#define pages_wx_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_wx_allow_write, "pages_wx_allow_write does not exist: it would change nothing, pages_wx already has write")
#define pages_wx_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_wx_allow_exec, "pages_wx_allow_exec does not exist: it would change nothing, pages_wx already has exec")
#define pages_wx_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_wx_bytes, "pages_wx_bytes does not exist: it needs read, which pages_wx lacks; pages_wx_allow_read leads to pages_rwx, which has it")
#define pages_wx_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_wx_bytes_mut, "pages_wx_bytes_mut does not exist: it needs read + write, and pages_wx lacks read; pages_wx_allow_read leads to pages_rwx, which has it")
#define pages_wx_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_wx_at, "pages_wx_at does not exist: it needs read, which pages_wx lacks; pages_wx_allow_read leads to pages_rwx, which has it")
#define pages_wx_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_load, "pages_wx_load does not exist: it needs read, which pages_wx lacks; pages_wx_allow_read leads to pages_rwx, which has it")
#define pages_wx_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_resize, "pages_wx_resize does not exist: it needs read + write, and pages_wx lacks read; pages_wx_allow_read leads to pages_rwx, which has it")
#define pages_rwx_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rwx_allow_read, "pages_rwx_allow_read does not exist: it would change nothing, pages_rwx already has read")
#define pages_rwx_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rwx_allow_write, "pages_rwx_allow_write does not exist: it would change nothing, pages_rwx already has write")
#define pages_rwx_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rwx_allow_exec, "pages_rwx_allow_exec does not exist: it would change nothing, pages_rwx already has exec")

#endif

/* ---- Only with PAGES_ALLOW_EXEC ---- */

#ifndef PAGEGEN_PAGES_H_WITH_PAGES_ALLOW_EXEC

#undef pages_none_allow_exec
#undef pages_none_set_protected_exec
#undef pages_r_allow_exec
#undef pages_r_set_protected_exec
#undef pages_w_set_protected_exec
#undef pages_rw_set_protected_exec
#undef pages_x_new
#undef pages_x_new_aligned
#undef pages_x_from_raw
#undef pages_x_allow_read
#undef pages_x_allow_write_no_exec
#undef pages_x_deny_exec
#undef pages_x_uncommit
#undef pages_x_ok
#undef pages_x_size
#undef pages_x_split
#undef pages_x_join
#undef pages_x_verify
#undef pages_x_resident
#undef pages_x_into_raw
#undef pages_x_entry
#undef pages_x_advise_use_soon
#undef pages_x_advise_use_seq
#undef pages_x_advise_use_rnd
#undef pages_x_name
#undef pages_x_free
#undef pages_rx_new
#undef pages_rx_new_aligned
#undef pages_rx_from_raw
#undef pages_rx_deny_read
#undef pages_rx_allow_write_no_exec
#undef pages_rx_deny_exec
#undef pages_rx_uncommit
#undef pages_rx_ok
#undef pages_rx_size
#undef pages_rx_bytes
#undef pages_rx_at
#undef pages_rx_load
#undef pages_rx_split
#undef pages_rx_join
#undef pages_rx_verify
#undef pages_rx_resident
#undef pages_rx_into_raw
#undef pages_rx_entry
#undef pages_rx_advise_use_soon
#undef pages_rx_advise_use_seq
#undef pages_rx_advise_use_rnd
#undef pages_rx_name
#undef pages_rx_free

#if defined PAGES_ALLOW_EXEC
#define PAGEGEN_PAGES_H_WITH_PAGES_ALLOW_EXEC

/* ---- pages_none ---- */

/* Publish the code: what was stored can be called. Turns *p from none to x and empties it; on
 * failure the result is empty. */
MPAGES_MUST_USE static inline pages_x
pages_none_allow_exec(pages_none *p)
{
	pages_x to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_state);
	if (mpages_turn(&p->region, &pages_none_state, &pages_x_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make finished code runnable; it can no longer be written. Turns *p from none to x and empties
 * it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_x
pages_none_set_protected_exec(pages_none *p)
{
	pages_x to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_state);
	if (mpages_turn(&p->region, &pages_none_state, &pages_x_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_r ---- */

/* Publish the code: what was stored can be called. Turns *p from r to rx and empties it; on
 * failure the result is empty. */
MPAGES_MUST_USE static inline pages_rx
pages_r_allow_exec(pages_r *p)
{
	pages_rx to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_state);
	if (mpages_turn(&p->region, &pages_r_state, &pages_rx_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make finished code runnable; it can no longer be written. Turns *p from r to rx and empties
 * it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rx
pages_r_set_protected_exec(pages_r *p)
{
	pages_rx to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_state);
	if (mpages_turn(&p->region, &pages_r_state, &pages_rx_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_w ---- */

/* Make finished code runnable; it can no longer be written. Turns *p from w to x and empties
 * it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_x
pages_w_set_protected_exec(pages_w *p)
{
	pages_x to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_state);
	if (mpages_turn(&p->region, &pages_w_state, &pages_x_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_rw ---- */

/* Make finished code runnable; it can no longer be written. Turns *p from rw to rx and empties
 * it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rx
pages_rw_set_protected_exec(pages_rw *p)
{
	pages_rx to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_state);
	if (mpages_turn(&p->region, &pages_rw_state, &pages_rx_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_x ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole pages. Empty on failure. */
MPAGES_MUST_USE static inline pages_x
pages_x_new(size_t bytes)
{
	pages_x made = {{NULL, 0}};

	if (!mpages_map(&made.region, &pages_x_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* Maps zeroed pages that start at a multiple of an alignment, a power of two of any size: for
 * segments of an allocator, or huge pages. Nothing stays mapped around them. Empty on failure. */
MPAGES_MUST_USE static inline pages_x
pages_x_new_aligned(size_t bytes, size_t alignment)
{
	pages_x made = {{NULL, 0}};

	if (!mpages_map_aligned(&made.region, &pages_x_state, bytes, alignment))
		mpages_take(&made.region);
	return made;
}

/* Adopts pages that were mapped elsewhere, after asking the system whether all of them are
 * there, have the rights of this state (MPAGES_WRONG_RIGHTS), and are memory of this process's
 * own, neither shared nor a file's (MPAGES_NOT_OWN). From then on the handle owns them. base
 * and size are multiples of a page. Empty on failure. */
MPAGES_MUST_USE static inline pages_x
pages_x_from_raw(void *base, size_t size)
{
	pages_x made = {{NULL, 0}};

	if (!mpages_from_raw(&made.region, &pages_x_state, base, size))
		mpages_take(&made.region);
	return made;
}

/* Let loads work. Turns *p from x to rx and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rx
pages_x_allow_read(pages_x *p)
{
	pages_rx to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_x_state);
	if (mpages_turn(&p->region, &pages_x_state, &pages_rx_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from x to w and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_w
pages_x_allow_write_no_exec(pages_x *p)
{
	pages_w to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_x_state);
	if (mpages_turn(&p->region, &pages_x_state, &pages_w_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Revoke the code: calls into it fault. Turns *p from x to none and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_none
pages_x_deny_exec(pages_x *p)
{
	pages_none to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_x_state);
	if (mpages_turn(&p->region, &pages_x_state, &pages_none_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Give the memory back and keep the addresses: bytes are dropped, nothing is promised any more.
 * A turn that brings access makes them memory again, zero, or is refused. Turns *p from x to
 * none and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none
pages_x_uncommit(pages_x *p)
{
	pages_none to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_x_state);
	if (mpages_uncommit(&p->region, &pages_x_state, &pages_none_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_x_ok(pages_x p)
{
	MPAGES_CHECK(p.region, &pages_x_state);
	return mpages_ok(p.region, &pages_x_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_x_size(pages_x p)
{
	MPAGES_CHECK(p.region, &pages_x_state);
	return mpages_size(p.region, &pages_x_state);
}

/* Divides the pages at an offset, a multiple of the page size between their ends: the handle
 * keeps those before it, and what is returned has the rest. Each part then turns, changes and
 * ends by itself. Empty on failure. */
MPAGES_MUST_USE static inline pages_x
pages_x_split(pages_x *p, size_t at)
{
	pages_x made;

	MPAGES_CHECK(p->region, &pages_x_state);
	made.region = mpages_split(&p->region, &pages_x_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. Both may be parts
 * of what was made at once, or not. */
MPAGES_MUST_USE static inline bool
pages_x_join(pages_x *p, pages_x *other)
{
	MPAGES_CHECK(p->region, &pages_x_state);
	MPAGES_CHECK(other->region, &pages_x_state);
	return mpages_join(&p->region, &pages_x_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_x_verify(pages_x p)
{
	MPAGES_CHECK(p.region, &pages_x_state);
	return mpages_verify(p.region, &pages_x_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_x_resident(pages_x p)
{
	MPAGES_CHECK(p.region, &pages_x_state);
	return mpages_resident(p.region, &pages_x_state);
}

/* Gives the pages out of the library's hands, and empties the handle: whoever takes them unmaps
 * them, or has from_raw adopt them. Of size 0 where the handle has none. */
MPAGES_MUST_USE static inline mpages_region
pages_x_into_raw(pages_x *p)
{
	MPAGES_CHECK(p->region, &pages_x_state);
	return mpages_into_raw(&p->region, &pages_x_state);
}

/* The code at an offset, ready to be called; its fn is NULL past the end. */
MPAGES_MUST_USE static inline mpages_entry
pages_x_entry(pages_x p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_x_state);
	return mpages_entry_at(p.region, &pages_x_state, offset);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_x_advise_use_soon(pages_x p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_x_state);
	return mpages_advise_use_soon(p.region, &pages_x_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_x_advise_use_seq(pages_x p)
{
	MPAGES_CHECK(p.region, &pages_x_state);
	return mpages_advise_use_seq(p.region, &pages_x_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_x_advise_use_rnd(pages_x p)
{
	MPAGES_CHECK(p.region, &pages_x_state);
	return mpages_advise_use_rnd(p.region, &pages_x_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_x_name(pages_x p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_x_state);
	return mpages_name(p.region, &pages_x_state, name);
}

/* Gives the pages back to the system. An empty handle is free already. On failure the handle is
 * kept, to be freed again. */
static inline bool
pages_x_free(pages_x *p)
{
	MPAGES_CHECK(p->region, &pages_x_state);
	if (!mpages_unmap(&p->region, &pages_x_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* ---- pages_rx ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole pages. Empty on failure. */
MPAGES_MUST_USE static inline pages_rx
pages_rx_new(size_t bytes)
{
	pages_rx made = {{NULL, 0}};

	if (!mpages_map(&made.region, &pages_rx_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* Maps zeroed pages that start at a multiple of an alignment, a power of two of any size: for
 * segments of an allocator, or huge pages. Nothing stays mapped around them. Empty on failure. */
MPAGES_MUST_USE static inline pages_rx
pages_rx_new_aligned(size_t bytes, size_t alignment)
{
	pages_rx made = {{NULL, 0}};

	if (!mpages_map_aligned(&made.region, &pages_rx_state, bytes, alignment))
		mpages_take(&made.region);
	return made;
}

/* Adopts pages that were mapped elsewhere, after asking the system whether all of them are
 * there, have the rights of this state (MPAGES_WRONG_RIGHTS), and are memory of this process's
 * own, neither shared nor a file's (MPAGES_NOT_OWN). From then on the handle owns them. base
 * and size are multiples of a page. Empty on failure. */
MPAGES_MUST_USE static inline pages_rx
pages_rx_from_raw(void *base, size_t size)
{
	pages_rx made = {{NULL, 0}};

	if (!mpages_from_raw(&made.region, &pages_rx_state, base, size))
		mpages_take(&made.region);
	return made;
}

/* Make loads fault. Turns *p from rx to x and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_x
pages_rx_deny_read(pages_rx *p)
{
	pages_x to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rx_state);
	if (mpages_turn(&p->region, &pages_rx_state, &pages_x_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from rx to rw and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_rw
pages_rx_allow_write_no_exec(pages_rx *p)
{
	pages_rw to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rx_state);
	if (mpages_turn(&p->region, &pages_rx_state, &pages_rw_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Revoke the code: calls into it fault. Turns *p from rx to r and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_r
pages_rx_deny_exec(pages_rx *p)
{
	pages_r to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rx_state);
	if (mpages_turn(&p->region, &pages_rx_state, &pages_r_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Give the memory back and keep the addresses: bytes are dropped, nothing is promised any more.
 * A turn that brings access makes them memory again, zero, or is refused. Turns *p from rx to
 * none and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none
pages_rx_uncommit(pages_rx *p)
{
	pages_none to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rx_state);
	if (mpages_uncommit(&p->region, &pages_rx_state, &pages_none_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_rx_ok(pages_rx p)
{
	MPAGES_CHECK(p.region, &pages_rx_state);
	return mpages_ok(p.region, &pages_rx_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rx_size(pages_rx p)
{
	MPAGES_CHECK(p.region, &pages_rx_state);
	return mpages_size(p.region, &pages_rx_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_rx_bytes(pages_rx p)
{
	MPAGES_CHECK(p.region, &pages_rx_state);
	return mpages_view(p.region, &pages_rx_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_rx_at(pages_rx p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rx_state);
	return mpages_at(p.region, &pages_rx_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rx_load(pages_rx p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rx_state);
	return mpages_load(p.region, &pages_rx_state, at, to, n);
}

/* Divides the pages at an offset, a multiple of the page size between their ends: the handle
 * keeps those before it, and what is returned has the rest. Each part then turns, changes and
 * ends by itself. Empty on failure. */
MPAGES_MUST_USE static inline pages_rx
pages_rx_split(pages_rx *p, size_t at)
{
	pages_rx made;

	MPAGES_CHECK(p->region, &pages_rx_state);
	made.region = mpages_split(&p->region, &pages_rx_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. Both may be parts
 * of what was made at once, or not. */
MPAGES_MUST_USE static inline bool
pages_rx_join(pages_rx *p, pages_rx *other)
{
	MPAGES_CHECK(p->region, &pages_rx_state);
	MPAGES_CHECK(other->region, &pages_rx_state);
	return mpages_join(&p->region, &pages_rx_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_rx_verify(pages_rx p)
{
	MPAGES_CHECK(p.region, &pages_rx_state);
	return mpages_verify(p.region, &pages_rx_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rx_resident(pages_rx p)
{
	MPAGES_CHECK(p.region, &pages_rx_state);
	return mpages_resident(p.region, &pages_rx_state);
}

/* Gives the pages out of the library's hands, and empties the handle: whoever takes them unmaps
 * them, or has from_raw adopt them. Of size 0 where the handle has none. */
MPAGES_MUST_USE static inline mpages_region
pages_rx_into_raw(pages_rx *p)
{
	MPAGES_CHECK(p->region, &pages_rx_state);
	return mpages_into_raw(&p->region, &pages_rx_state);
}

/* The code at an offset, ready to be called; its fn is NULL past the end. */
MPAGES_MUST_USE static inline mpages_entry
pages_rx_entry(pages_rx p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rx_state);
	return mpages_entry_at(p.region, &pages_rx_state, offset);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_rx_advise_use_soon(pages_rx p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rx_state);
	return mpages_advise_use_soon(p.region, &pages_rx_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_rx_advise_use_seq(pages_rx p)
{
	MPAGES_CHECK(p.region, &pages_rx_state);
	return mpages_advise_use_seq(p.region, &pages_rx_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_rx_advise_use_rnd(pages_rx p)
{
	MPAGES_CHECK(p.region, &pages_rx_state);
	return mpages_advise_use_rnd(p.region, &pages_rx_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_rx_name(pages_rx p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_rx_state);
	return mpages_name(p.region, &pages_rx_state, name);
}

/* Gives the pages back to the system. An empty handle is free already. On failure the handle is
 * kept, to be freed again. */
static inline bool
pages_rx_free(pages_rx *p)
{
	MPAGES_CHECK(p->region, &pages_rx_state);
	if (!mpages_unmap(&p->region, &pages_rx_state))
		return false;
	mpages_take(&p->region);
	return true;
}

#ifndef __cplusplus
struct pages_none_allow_exec_wants_address_of_pages_none { int none; };
pages_x pages_none_allow_exec_wants_address_of_pages_none(struct pages_none_allow_exec_wants_address_of_pages_none);
#define pages_none_allow_exec(...) \
	(_Generic((__VA_ARGS__), pages_none *: pages_none_allow_exec, \
		default: pages_none_allow_exec_wants_address_of_pages_none)(__VA_ARGS__))
struct pages_none_set_protected_exec_wants_address_of_pages_none { int none; };
pages_x pages_none_set_protected_exec_wants_address_of_pages_none(struct pages_none_set_protected_exec_wants_address_of_pages_none);
#define pages_none_set_protected_exec(...) \
	(_Generic((__VA_ARGS__), pages_none *: pages_none_set_protected_exec, \
		default: pages_none_set_protected_exec_wants_address_of_pages_none)(__VA_ARGS__))
struct pages_r_allow_exec_wants_address_of_pages_r { int none; };
pages_rx pages_r_allow_exec_wants_address_of_pages_r(struct pages_r_allow_exec_wants_address_of_pages_r);
#define pages_r_allow_exec(...) \
	(_Generic((__VA_ARGS__), pages_r *: pages_r_allow_exec, \
		default: pages_r_allow_exec_wants_address_of_pages_r)(__VA_ARGS__))
struct pages_r_set_protected_exec_wants_address_of_pages_r { int none; };
pages_rx pages_r_set_protected_exec_wants_address_of_pages_r(struct pages_r_set_protected_exec_wants_address_of_pages_r);
#define pages_r_set_protected_exec(...) \
	(_Generic((__VA_ARGS__), pages_r *: pages_r_set_protected_exec, \
		default: pages_r_set_protected_exec_wants_address_of_pages_r)(__VA_ARGS__))
struct pages_w_set_protected_exec_wants_address_of_pages_w { int none; };
pages_x pages_w_set_protected_exec_wants_address_of_pages_w(struct pages_w_set_protected_exec_wants_address_of_pages_w);
#define pages_w_set_protected_exec(...) \
	(_Generic((__VA_ARGS__), pages_w *: pages_w_set_protected_exec, \
		default: pages_w_set_protected_exec_wants_address_of_pages_w)(__VA_ARGS__))
struct pages_rw_set_protected_exec_wants_address_of_pages_rw { int none; };
pages_rx pages_rw_set_protected_exec_wants_address_of_pages_rw(struct pages_rw_set_protected_exec_wants_address_of_pages_rw);
#define pages_rw_set_protected_exec(...) \
	(_Generic((__VA_ARGS__), pages_rw *: pages_rw_set_protected_exec, \
		default: pages_rw_set_protected_exec_wants_address_of_pages_rw)(__VA_ARGS__))
struct pages_x_allow_read_wants_address_of_pages_x { int none; };
pages_rx pages_x_allow_read_wants_address_of_pages_x(struct pages_x_allow_read_wants_address_of_pages_x);
#define pages_x_allow_read(...) \
	(_Generic((__VA_ARGS__), pages_x *: pages_x_allow_read, \
		default: pages_x_allow_read_wants_address_of_pages_x)(__VA_ARGS__))
struct pages_x_allow_write_no_exec_wants_address_of_pages_x { int none; };
pages_w pages_x_allow_write_no_exec_wants_address_of_pages_x(struct pages_x_allow_write_no_exec_wants_address_of_pages_x);
#define pages_x_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_x *: pages_x_allow_write_no_exec, \
		default: pages_x_allow_write_no_exec_wants_address_of_pages_x)(__VA_ARGS__))
struct pages_x_deny_exec_wants_address_of_pages_x { int none; };
pages_none pages_x_deny_exec_wants_address_of_pages_x(struct pages_x_deny_exec_wants_address_of_pages_x);
#define pages_x_deny_exec(...) \
	(_Generic((__VA_ARGS__), pages_x *: pages_x_deny_exec, \
		default: pages_x_deny_exec_wants_address_of_pages_x)(__VA_ARGS__))
struct pages_x_uncommit_wants_address_of_pages_x { int none; };
pages_none pages_x_uncommit_wants_address_of_pages_x(struct pages_x_uncommit_wants_address_of_pages_x);
#define pages_x_uncommit(...) \
	(_Generic((__VA_ARGS__), pages_x *: pages_x_uncommit, \
		default: pages_x_uncommit_wants_address_of_pages_x)(__VA_ARGS__))
struct pages_x_split_wants_address_of_pages_x { int none; };
pages_x pages_x_split_wants_address_of_pages_x(struct pages_x_split_wants_address_of_pages_x, size_t at);
#define pages_x_split(p, ...) \
	(_Generic((p), pages_x *: pages_x_split, \
		default: pages_x_split_wants_address_of_pages_x)(p, __VA_ARGS__))
struct pages_x_join_wants_address_of_pages_x { int none; };
bool pages_x_join_wants_address_of_pages_x(struct pages_x_join_wants_address_of_pages_x, pages_x *other);
bool pages_x_join_wants_address_of_pages_x_as_other(pages_x *p, struct pages_x_join_wants_address_of_pages_x other);
#define pages_x_join(p, other) \
	(_Generic((p), pages_x *: \
		_Generic((other), pages_x *: pages_x_join, \
			default: pages_x_join_wants_address_of_pages_x_as_other), \
		default: pages_x_join_wants_address_of_pages_x)(p, other))
struct pages_x_into_raw_wants_address_of_pages_x { int none; };
mpages_region pages_x_into_raw_wants_address_of_pages_x(struct pages_x_into_raw_wants_address_of_pages_x);
#define pages_x_into_raw(...) \
	(_Generic((__VA_ARGS__), pages_x *: pages_x_into_raw, \
		default: pages_x_into_raw_wants_address_of_pages_x)(__VA_ARGS__))
struct pages_x_free_wants_address_of_pages_x { int none; };
bool pages_x_free_wants_address_of_pages_x(struct pages_x_free_wants_address_of_pages_x);
#define pages_x_free(...) \
	(_Generic((__VA_ARGS__), pages_x *: pages_x_free, \
		default: pages_x_free_wants_address_of_pages_x)(__VA_ARGS__))
struct pages_rx_deny_read_wants_address_of_pages_rx { int none; };
pages_x pages_rx_deny_read_wants_address_of_pages_rx(struct pages_rx_deny_read_wants_address_of_pages_rx);
#define pages_rx_deny_read(...) \
	(_Generic((__VA_ARGS__), pages_rx *: pages_rx_deny_read, \
		default: pages_rx_deny_read_wants_address_of_pages_rx)(__VA_ARGS__))
struct pages_rx_allow_write_no_exec_wants_address_of_pages_rx { int none; };
pages_rw pages_rx_allow_write_no_exec_wants_address_of_pages_rx(struct pages_rx_allow_write_no_exec_wants_address_of_pages_rx);
#define pages_rx_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_rx *: pages_rx_allow_write_no_exec, \
		default: pages_rx_allow_write_no_exec_wants_address_of_pages_rx)(__VA_ARGS__))
struct pages_rx_deny_exec_wants_address_of_pages_rx { int none; };
pages_r pages_rx_deny_exec_wants_address_of_pages_rx(struct pages_rx_deny_exec_wants_address_of_pages_rx);
#define pages_rx_deny_exec(...) \
	(_Generic((__VA_ARGS__), pages_rx *: pages_rx_deny_exec, \
		default: pages_rx_deny_exec_wants_address_of_pages_rx)(__VA_ARGS__))
struct pages_rx_uncommit_wants_address_of_pages_rx { int none; };
pages_none pages_rx_uncommit_wants_address_of_pages_rx(struct pages_rx_uncommit_wants_address_of_pages_rx);
#define pages_rx_uncommit(...) \
	(_Generic((__VA_ARGS__), pages_rx *: pages_rx_uncommit, \
		default: pages_rx_uncommit_wants_address_of_pages_rx)(__VA_ARGS__))
struct pages_rx_split_wants_address_of_pages_rx { int none; };
pages_rx pages_rx_split_wants_address_of_pages_rx(struct pages_rx_split_wants_address_of_pages_rx, size_t at);
#define pages_rx_split(p, ...) \
	(_Generic((p), pages_rx *: pages_rx_split, \
		default: pages_rx_split_wants_address_of_pages_rx)(p, __VA_ARGS__))
struct pages_rx_join_wants_address_of_pages_rx { int none; };
bool pages_rx_join_wants_address_of_pages_rx(struct pages_rx_join_wants_address_of_pages_rx, pages_rx *other);
bool pages_rx_join_wants_address_of_pages_rx_as_other(pages_rx *p, struct pages_rx_join_wants_address_of_pages_rx other);
#define pages_rx_join(p, other) \
	(_Generic((p), pages_rx *: \
		_Generic((other), pages_rx *: pages_rx_join, \
			default: pages_rx_join_wants_address_of_pages_rx_as_other), \
		default: pages_rx_join_wants_address_of_pages_rx)(p, other))
struct pages_rx_into_raw_wants_address_of_pages_rx { int none; };
mpages_region pages_rx_into_raw_wants_address_of_pages_rx(struct pages_rx_into_raw_wants_address_of_pages_rx);
#define pages_rx_into_raw(...) \
	(_Generic((__VA_ARGS__), pages_rx *: pages_rx_into_raw, \
		default: pages_rx_into_raw_wants_address_of_pages_rx)(__VA_ARGS__))
struct pages_rx_free_wants_address_of_pages_rx { int none; };
bool pages_rx_free_wants_address_of_pages_rx(struct pages_rx_free_wants_address_of_pages_rx);
#define pages_rx_free(...) \
	(_Generic((__VA_ARGS__), pages_rx *: pages_rx_free, \
		default: pages_rx_free_wants_address_of_pages_rx)(__VA_ARGS__))
#endif

#else

#define pages_none_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_none_allow_exec, "pages_none_allow_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_none_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_none_set_protected_exec, "pages_none_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_r_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_r_allow_exec, "pages_r_allow_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_r_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_r_set_protected_exec, "pages_r_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_w_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_w_set_protected_exec, "pages_w_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rw_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_rw_set_protected_exec, "pages_rw_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_x_new, "pages_x_new does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_x_new_aligned, "pages_x_new_aligned does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_x_from_raw, "pages_x_from_raw does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_x_allow_read, "pages_x_allow_read does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w, pages_x_allow_write_no_exec, "pages_x_allow_write_no_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none, pages_x_deny_exec, "pages_x_deny_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none, pages_x_uncommit, "pages_x_uncommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_ok, "pages_x_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_x_size, "pages_x_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_x_split, "pages_x_split does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_join, "pages_x_join does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_verify, "pages_x_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_x_resident, "pages_x_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_x_into_raw, "pages_x_into_raw does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_x_entry, "pages_x_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_x_advise_use_soon, "pages_x_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_x_advise_use_seq, "pages_x_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_x_advise_use_rnd, "pages_x_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_x_name, "pages_x_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_free, "pages_x_free does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_rx_new, "pages_rx_new does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_rx_new_aligned, "pages_rx_new_aligned does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_rx_from_raw, "pages_rx_from_raw does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_rx_deny_read, "pages_rx_deny_read does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw, pages_rx_allow_write_no_exec, "pages_rx_allow_write_no_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r, pages_rx_deny_exec, "pages_rx_deny_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none, pages_rx_uncommit, "pages_rx_uncommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_ok, "pages_rx_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rx_size, "pages_rx_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_rx_bytes, "pages_rx_bytes does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_rx_at, "pages_rx_at does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_load, "pages_rx_load does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_rx_split, "pages_rx_split does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_join, "pages_rx_join does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_verify, "pages_rx_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rx_resident, "pages_rx_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_rx_into_raw, "pages_rx_into_raw does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rx_entry, "pages_rx_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_advise_use_soon, "pages_rx_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_advise_use_seq, "pages_rx_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_advise_use_rnd, "pages_rx_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_name, "pages_rx_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_free, "pages_rx_free does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")

#endif
#endif

/* ---- Only with PAGES_ALLOW_EXEC and PAGES_ALLOW_WX ---- */

#ifndef PAGEGEN_PAGES_H_WITH_PAGES_ALLOW_EXEC_AND_PAGES_ALLOW_WX

#undef pages_w_allow_exec
#undef pages_rw_allow_exec
#undef pages_x_allow_write
#undef pages_rx_allow_write
#undef pages_wx_new
#undef pages_wx_new_aligned
#undef pages_wx_from_raw
#undef pages_wx_allow_read
#undef pages_wx_deny_write
#undef pages_wx_allow_write_no_exec
#undef pages_wx_deny_exec
#undef pages_wx_set_protected_exec
#undef pages_wx_uncommit
#undef pages_wx_ok
#undef pages_wx_size
#undef pages_wx_at_mut
#undef pages_wx_store
#undef pages_wx_decommit
#undef pages_wx_split
#undef pages_wx_join
#undef pages_wx_verify
#undef pages_wx_resident
#undef pages_wx_into_raw
#undef pages_wx_entry
#undef pages_wx_advise_use_soon
#undef pages_wx_advise_use_seq
#undef pages_wx_advise_use_rnd
#undef pages_wx_name
#undef pages_wx_free
#undef pages_rwx_new
#undef pages_rwx_new_aligned
#undef pages_rwx_from_raw
#undef pages_rwx_deny_read
#undef pages_rwx_deny_write
#undef pages_rwx_allow_write_no_exec
#undef pages_rwx_deny_exec
#undef pages_rwx_set_protected_exec
#undef pages_rwx_uncommit
#undef pages_rwx_ok
#undef pages_rwx_size
#undef pages_rwx_bytes
#undef pages_rwx_bytes_mut
#undef pages_rwx_at
#undef pages_rwx_at_mut
#undef pages_rwx_load
#undef pages_rwx_store
#undef pages_rwx_decommit
#undef pages_rwx_resize
#undef pages_rwx_split
#undef pages_rwx_join
#undef pages_rwx_verify
#undef pages_rwx_resident
#undef pages_rwx_into_raw
#undef pages_rwx_entry
#undef pages_rwx_advise_use_soon
#undef pages_rwx_advise_use_seq
#undef pages_rwx_advise_use_rnd
#undef pages_rwx_name
#undef pages_rwx_free

#if defined PAGES_ALLOW_EXEC && defined PAGES_ALLOW_WX
#define PAGEGEN_PAGES_H_WITH_PAGES_ALLOW_EXEC_AND_PAGES_ALLOW_WX

/* ---- pages_w ---- */

/* Publish the code: what was stored can be called. Turns *p from w to wx and empties it; on
 * failure the result is empty. */
MPAGES_MUST_USE static inline pages_wx
pages_w_allow_exec(pages_w *p)
{
	pages_wx to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_state);
	if (mpages_turn(&p->region, &pages_w_state, &pages_wx_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_rw ---- */

/* Publish the code: what was stored can be called. Turns *p from rw to rwx and empties it; on
 * failure the result is empty. */
MPAGES_MUST_USE static inline pages_rwx
pages_rw_allow_exec(pages_rw *p)
{
	pages_rwx to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_state);
	if (mpages_turn(&p->region, &pages_rw_state, &pages_rwx_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_x ---- */

/* Let stores work. Turns *p from x to wx and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_wx
pages_x_allow_write(pages_x *p)
{
	pages_wx to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_x_state);
	if (mpages_turn(&p->region, &pages_x_state, &pages_wx_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_rx ---- */

/* Let stores work. Turns *p from rx to rwx and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rwx
pages_rx_allow_write(pages_rx *p)
{
	pages_rwx to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rx_state);
	if (mpages_turn(&p->region, &pages_rx_state, &pages_rwx_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_wx ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole pages. Empty on failure. */
MPAGES_MUST_USE static inline pages_wx
pages_wx_new(size_t bytes)
{
	pages_wx made = {{NULL, 0}};

	if (!mpages_map(&made.region, &pages_wx_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* Maps zeroed pages that start at a multiple of an alignment, a power of two of any size: for
 * segments of an allocator, or huge pages. Nothing stays mapped around them. Empty on failure. */
MPAGES_MUST_USE static inline pages_wx
pages_wx_new_aligned(size_t bytes, size_t alignment)
{
	pages_wx made = {{NULL, 0}};

	if (!mpages_map_aligned(&made.region, &pages_wx_state, bytes, alignment))
		mpages_take(&made.region);
	return made;
}

/* Adopts pages that were mapped elsewhere, after asking the system whether all of them are
 * there, have the rights of this state (MPAGES_WRONG_RIGHTS), and are memory of this process's
 * own, neither shared nor a file's (MPAGES_NOT_OWN). From then on the handle owns them. base
 * and size are multiples of a page. Empty on failure. */
MPAGES_MUST_USE static inline pages_wx
pages_wx_from_raw(void *base, size_t size)
{
	pages_wx made = {{NULL, 0}};

	if (!mpages_from_raw(&made.region, &pages_wx_state, base, size))
		mpages_take(&made.region);
	return made;
}

/* Let loads work. Turns *p from wx to rwx and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rwx
pages_wx_allow_read(pages_wx *p)
{
	pages_rwx to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_wx_state);
	if (mpages_turn(&p->region, &pages_wx_state, &pages_rwx_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make stores fault. Turns *p from wx to x and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_x
pages_wx_deny_write(pages_wx *p)
{
	pages_x to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_wx_state);
	if (mpages_turn(&p->region, &pages_wx_state, &pages_x_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from wx to w and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_w
pages_wx_allow_write_no_exec(pages_wx *p)
{
	pages_w to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_wx_state);
	if (mpages_turn(&p->region, &pages_wx_state, &pages_w_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Revoke the code: calls into it fault. Turns *p from wx to w and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_w
pages_wx_deny_exec(pages_wx *p)
{
	pages_w to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_wx_state);
	if (mpages_turn(&p->region, &pages_wx_state, &pages_w_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make finished code runnable; it can no longer be written. Turns *p from wx to x and empties
 * it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_x
pages_wx_set_protected_exec(pages_wx *p)
{
	pages_x to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_wx_state);
	if (mpages_turn(&p->region, &pages_wx_state, &pages_x_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Give the memory back and keep the addresses: bytes are dropped, nothing is promised any more.
 * A turn that brings access makes them memory again, zero, or is refused. Turns *p from wx to
 * none and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none
pages_wx_uncommit(pages_wx *p)
{
	pages_none to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_wx_state);
	if (mpages_uncommit(&p->region, &pages_wx_state, &pages_none_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_wx_ok(pages_wx p)
{
	MPAGES_CHECK(p.region, &pages_wx_state);
	return mpages_ok(p.region, &pages_wx_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_wx_size(pages_wx p)
{
	MPAGES_CHECK(p.region, &pages_wx_state);
	return mpages_size(p.region, &pages_wx_state);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_wx_at_mut(pages_wx p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_wx_state);
	return mpages_at_mut(p.region, &pages_wx_state, offset);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_wx_store(pages_wx p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_wx_state);
	return mpages_store(p.region, &pages_wx_state, at, from, n);
}

/* Wipes n bytes: they read zero afterwards, and whole pages among them go back to the system. */
MPAGES_MUST_USE static inline bool
pages_wx_decommit(pages_wx p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_wx_state);
	return mpages_decommit(p.region, &pages_wx_state, at, n);
}

/* Divides the pages at an offset, a multiple of the page size between their ends: the handle
 * keeps those before it, and what is returned has the rest. Each part then turns, changes and
 * ends by itself. Empty on failure. */
MPAGES_MUST_USE static inline pages_wx
pages_wx_split(pages_wx *p, size_t at)
{
	pages_wx made;

	MPAGES_CHECK(p->region, &pages_wx_state);
	made.region = mpages_split(&p->region, &pages_wx_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. Both may be parts
 * of what was made at once, or not. */
MPAGES_MUST_USE static inline bool
pages_wx_join(pages_wx *p, pages_wx *other)
{
	MPAGES_CHECK(p->region, &pages_wx_state);
	MPAGES_CHECK(other->region, &pages_wx_state);
	return mpages_join(&p->region, &pages_wx_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_wx_verify(pages_wx p)
{
	MPAGES_CHECK(p.region, &pages_wx_state);
	return mpages_verify(p.region, &pages_wx_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_wx_resident(pages_wx p)
{
	MPAGES_CHECK(p.region, &pages_wx_state);
	return mpages_resident(p.region, &pages_wx_state);
}

/* Gives the pages out of the library's hands, and empties the handle: whoever takes them unmaps
 * them, or has from_raw adopt them. Of size 0 where the handle has none. */
MPAGES_MUST_USE static inline mpages_region
pages_wx_into_raw(pages_wx *p)
{
	MPAGES_CHECK(p->region, &pages_wx_state);
	return mpages_into_raw(&p->region, &pages_wx_state);
}

/* The code at an offset, ready to be called; its fn is NULL past the end. */
MPAGES_MUST_USE static inline mpages_entry
pages_wx_entry(pages_wx p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_wx_state);
	return mpages_entry_at(p.region, &pages_wx_state, offset);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_wx_advise_use_soon(pages_wx p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_wx_state);
	return mpages_advise_use_soon(p.region, &pages_wx_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_wx_advise_use_seq(pages_wx p)
{
	MPAGES_CHECK(p.region, &pages_wx_state);
	return mpages_advise_use_seq(p.region, &pages_wx_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_wx_advise_use_rnd(pages_wx p)
{
	MPAGES_CHECK(p.region, &pages_wx_state);
	return mpages_advise_use_rnd(p.region, &pages_wx_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_wx_name(pages_wx p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_wx_state);
	return mpages_name(p.region, &pages_wx_state, name);
}

/* Gives the pages back to the system. An empty handle is free already. On failure the handle is
 * kept, to be freed again. */
static inline bool
pages_wx_free(pages_wx *p)
{
	MPAGES_CHECK(p->region, &pages_wx_state);
	if (!mpages_unmap(&p->region, &pages_wx_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* ---- pages_rwx ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole pages. Empty on failure. */
MPAGES_MUST_USE static inline pages_rwx
pages_rwx_new(size_t bytes)
{
	pages_rwx made = {{NULL, 0}};

	if (!mpages_map(&made.region, &pages_rwx_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* Maps zeroed pages that start at a multiple of an alignment, a power of two of any size: for
 * segments of an allocator, or huge pages. Nothing stays mapped around them. Empty on failure. */
MPAGES_MUST_USE static inline pages_rwx
pages_rwx_new_aligned(size_t bytes, size_t alignment)
{
	pages_rwx made = {{NULL, 0}};

	if (!mpages_map_aligned(&made.region, &pages_rwx_state, bytes, alignment))
		mpages_take(&made.region);
	return made;
}

/* Adopts pages that were mapped elsewhere, after asking the system whether all of them are
 * there, have the rights of this state (MPAGES_WRONG_RIGHTS), and are memory of this process's
 * own, neither shared nor a file's (MPAGES_NOT_OWN). From then on the handle owns them. base
 * and size are multiples of a page. Empty on failure. */
MPAGES_MUST_USE static inline pages_rwx
pages_rwx_from_raw(void *base, size_t size)
{
	pages_rwx made = {{NULL, 0}};

	if (!mpages_from_raw(&made.region, &pages_rwx_state, base, size))
		mpages_take(&made.region);
	return made;
}

/* Make loads fault. Turns *p from rwx to wx and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_wx
pages_rwx_deny_read(pages_rwx *p)
{
	pages_wx to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rwx_state);
	if (mpages_turn(&p->region, &pages_rwx_state, &pages_wx_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make stores fault. Turns *p from rwx to rx and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rx
pages_rwx_deny_write(pages_rwx *p)
{
	pages_rx to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rwx_state);
	if (mpages_turn(&p->region, &pages_rwx_state, &pages_rx_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from rwx to rw and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_rw
pages_rwx_allow_write_no_exec(pages_rwx *p)
{
	pages_rw to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rwx_state);
	if (mpages_turn(&p->region, &pages_rwx_state, &pages_rw_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Revoke the code: calls into it fault. Turns *p from rwx to rw and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_rw
pages_rwx_deny_exec(pages_rwx *p)
{
	pages_rw to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rwx_state);
	if (mpages_turn(&p->region, &pages_rwx_state, &pages_rw_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make finished code runnable; it can no longer be written. Turns *p from rwx to rx and empties
 * it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rx
pages_rwx_set_protected_exec(pages_rwx *p)
{
	pages_rx to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rwx_state);
	if (mpages_turn(&p->region, &pages_rwx_state, &pages_rx_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Give the memory back and keep the addresses: bytes are dropped, nothing is promised any more.
 * A turn that brings access makes them memory again, zero, or is refused. Turns *p from rwx to
 * none and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none
pages_rwx_uncommit(pages_rwx *p)
{
	pages_none to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rwx_state);
	if (mpages_uncommit(&p->region, &pages_rwx_state, &pages_none_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_rwx_ok(pages_rwx p)
{
	MPAGES_CHECK(p.region, &pages_rwx_state);
	return mpages_ok(p.region, &pages_rwx_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rwx_size(pages_rwx p)
{
	MPAGES_CHECK(p.region, &pages_rwx_state);
	return mpages_size(p.region, &pages_rwx_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_rwx_bytes(pages_rwx p)
{
	MPAGES_CHECK(p.region, &pages_rwx_state);
	return mpages_view(p.region, &pages_rwx_state);
}

/* The pages as bytes to read and write. */
MPAGES_MUST_USE static inline mpages_bytes_mut
pages_rwx_bytes_mut(pages_rwx p)
{
	MPAGES_CHECK(p.region, &pages_rwx_state);
	return mpages_view_mut(p.region, &pages_rwx_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_rwx_at(pages_rwx p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rwx_state);
	return mpages_at(p.region, &pages_rwx_state, offset);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_rwx_at_mut(pages_rwx p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rwx_state);
	return mpages_at_mut(p.region, &pages_rwx_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rwx_load(pages_rwx p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rwx_state);
	return mpages_load(p.region, &pages_rwx_state, at, to, n);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rwx_store(pages_rwx p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rwx_state);
	return mpages_store(p.region, &pages_rwx_state, at, from, n);
}

/* Wipes n bytes: they read zero afterwards, and whole pages among them go back to the system. */
MPAGES_MUST_USE static inline bool
pages_rwx_decommit(pages_rwx p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rwx_state);
	return mpages_decommit(p.region, &pages_rwx_state, at, n);
}

/* Makes the pages longer or shorter. New bytes are zero, kept bytes are kept. The pages may
 * move: addresses and views taken before are then stale. */
MPAGES_MUST_USE static inline bool
pages_rwx_resize(pages_rwx *p, size_t bytes)
{
	MPAGES_CHECK(p->region, &pages_rwx_state);
	return mpages_resize(&p->region, &pages_rwx_state, bytes);
}

/* Divides the pages at an offset, a multiple of the page size between their ends: the handle
 * keeps those before it, and what is returned has the rest. Each part then turns, changes and
 * ends by itself. Empty on failure. */
MPAGES_MUST_USE static inline pages_rwx
pages_rwx_split(pages_rwx *p, size_t at)
{
	pages_rwx made;

	MPAGES_CHECK(p->region, &pages_rwx_state);
	made.region = mpages_split(&p->region, &pages_rwx_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. Both may be parts
 * of what was made at once, or not. */
MPAGES_MUST_USE static inline bool
pages_rwx_join(pages_rwx *p, pages_rwx *other)
{
	MPAGES_CHECK(p->region, &pages_rwx_state);
	MPAGES_CHECK(other->region, &pages_rwx_state);
	return mpages_join(&p->region, &pages_rwx_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_rwx_verify(pages_rwx p)
{
	MPAGES_CHECK(p.region, &pages_rwx_state);
	return mpages_verify(p.region, &pages_rwx_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rwx_resident(pages_rwx p)
{
	MPAGES_CHECK(p.region, &pages_rwx_state);
	return mpages_resident(p.region, &pages_rwx_state);
}

/* Gives the pages out of the library's hands, and empties the handle: whoever takes them unmaps
 * them, or has from_raw adopt them. Of size 0 where the handle has none. */
MPAGES_MUST_USE static inline mpages_region
pages_rwx_into_raw(pages_rwx *p)
{
	MPAGES_CHECK(p->region, &pages_rwx_state);
	return mpages_into_raw(&p->region, &pages_rwx_state);
}

/* The code at an offset, ready to be called; its fn is NULL past the end. */
MPAGES_MUST_USE static inline mpages_entry
pages_rwx_entry(pages_rwx p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rwx_state);
	return mpages_entry_at(p.region, &pages_rwx_state, offset);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_rwx_advise_use_soon(pages_rwx p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rwx_state);
	return mpages_advise_use_soon(p.region, &pages_rwx_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_rwx_advise_use_seq(pages_rwx p)
{
	MPAGES_CHECK(p.region, &pages_rwx_state);
	return mpages_advise_use_seq(p.region, &pages_rwx_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_rwx_advise_use_rnd(pages_rwx p)
{
	MPAGES_CHECK(p.region, &pages_rwx_state);
	return mpages_advise_use_rnd(p.region, &pages_rwx_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_rwx_name(pages_rwx p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_rwx_state);
	return mpages_name(p.region, &pages_rwx_state, name);
}

/* Gives the pages back to the system. An empty handle is free already. On failure the handle is
 * kept, to be freed again. */
static inline bool
pages_rwx_free(pages_rwx *p)
{
	MPAGES_CHECK(p->region, &pages_rwx_state);
	if (!mpages_unmap(&p->region, &pages_rwx_state))
		return false;
	mpages_take(&p->region);
	return true;
}

#ifndef __cplusplus
struct pages_w_allow_exec_wants_address_of_pages_w { int none; };
pages_wx pages_w_allow_exec_wants_address_of_pages_w(struct pages_w_allow_exec_wants_address_of_pages_w);
#define pages_w_allow_exec(...) \
	(_Generic((__VA_ARGS__), pages_w *: pages_w_allow_exec, \
		default: pages_w_allow_exec_wants_address_of_pages_w)(__VA_ARGS__))
struct pages_rw_allow_exec_wants_address_of_pages_rw { int none; };
pages_rwx pages_rw_allow_exec_wants_address_of_pages_rw(struct pages_rw_allow_exec_wants_address_of_pages_rw);
#define pages_rw_allow_exec(...) \
	(_Generic((__VA_ARGS__), pages_rw *: pages_rw_allow_exec, \
		default: pages_rw_allow_exec_wants_address_of_pages_rw)(__VA_ARGS__))
struct pages_x_allow_write_wants_address_of_pages_x { int none; };
pages_wx pages_x_allow_write_wants_address_of_pages_x(struct pages_x_allow_write_wants_address_of_pages_x);
#define pages_x_allow_write(...) \
	(_Generic((__VA_ARGS__), pages_x *: pages_x_allow_write, \
		default: pages_x_allow_write_wants_address_of_pages_x)(__VA_ARGS__))
struct pages_rx_allow_write_wants_address_of_pages_rx { int none; };
pages_rwx pages_rx_allow_write_wants_address_of_pages_rx(struct pages_rx_allow_write_wants_address_of_pages_rx);
#define pages_rx_allow_write(...) \
	(_Generic((__VA_ARGS__), pages_rx *: pages_rx_allow_write, \
		default: pages_rx_allow_write_wants_address_of_pages_rx)(__VA_ARGS__))
struct pages_wx_allow_read_wants_address_of_pages_wx { int none; };
pages_rwx pages_wx_allow_read_wants_address_of_pages_wx(struct pages_wx_allow_read_wants_address_of_pages_wx);
#define pages_wx_allow_read(...) \
	(_Generic((__VA_ARGS__), pages_wx *: pages_wx_allow_read, \
		default: pages_wx_allow_read_wants_address_of_pages_wx)(__VA_ARGS__))
struct pages_wx_deny_write_wants_address_of_pages_wx { int none; };
pages_x pages_wx_deny_write_wants_address_of_pages_wx(struct pages_wx_deny_write_wants_address_of_pages_wx);
#define pages_wx_deny_write(...) \
	(_Generic((__VA_ARGS__), pages_wx *: pages_wx_deny_write, \
		default: pages_wx_deny_write_wants_address_of_pages_wx)(__VA_ARGS__))
struct pages_wx_allow_write_no_exec_wants_address_of_pages_wx { int none; };
pages_w pages_wx_allow_write_no_exec_wants_address_of_pages_wx(struct pages_wx_allow_write_no_exec_wants_address_of_pages_wx);
#define pages_wx_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_wx *: pages_wx_allow_write_no_exec, \
		default: pages_wx_allow_write_no_exec_wants_address_of_pages_wx)(__VA_ARGS__))
struct pages_wx_deny_exec_wants_address_of_pages_wx { int none; };
pages_w pages_wx_deny_exec_wants_address_of_pages_wx(struct pages_wx_deny_exec_wants_address_of_pages_wx);
#define pages_wx_deny_exec(...) \
	(_Generic((__VA_ARGS__), pages_wx *: pages_wx_deny_exec, \
		default: pages_wx_deny_exec_wants_address_of_pages_wx)(__VA_ARGS__))
struct pages_wx_set_protected_exec_wants_address_of_pages_wx { int none; };
pages_x pages_wx_set_protected_exec_wants_address_of_pages_wx(struct pages_wx_set_protected_exec_wants_address_of_pages_wx);
#define pages_wx_set_protected_exec(...) \
	(_Generic((__VA_ARGS__), pages_wx *: pages_wx_set_protected_exec, \
		default: pages_wx_set_protected_exec_wants_address_of_pages_wx)(__VA_ARGS__))
struct pages_wx_uncommit_wants_address_of_pages_wx { int none; };
pages_none pages_wx_uncommit_wants_address_of_pages_wx(struct pages_wx_uncommit_wants_address_of_pages_wx);
#define pages_wx_uncommit(...) \
	(_Generic((__VA_ARGS__), pages_wx *: pages_wx_uncommit, \
		default: pages_wx_uncommit_wants_address_of_pages_wx)(__VA_ARGS__))
struct pages_wx_split_wants_address_of_pages_wx { int none; };
pages_wx pages_wx_split_wants_address_of_pages_wx(struct pages_wx_split_wants_address_of_pages_wx, size_t at);
#define pages_wx_split(p, ...) \
	(_Generic((p), pages_wx *: pages_wx_split, \
		default: pages_wx_split_wants_address_of_pages_wx)(p, __VA_ARGS__))
struct pages_wx_join_wants_address_of_pages_wx { int none; };
bool pages_wx_join_wants_address_of_pages_wx(struct pages_wx_join_wants_address_of_pages_wx, pages_wx *other);
bool pages_wx_join_wants_address_of_pages_wx_as_other(pages_wx *p, struct pages_wx_join_wants_address_of_pages_wx other);
#define pages_wx_join(p, other) \
	(_Generic((p), pages_wx *: \
		_Generic((other), pages_wx *: pages_wx_join, \
			default: pages_wx_join_wants_address_of_pages_wx_as_other), \
		default: pages_wx_join_wants_address_of_pages_wx)(p, other))
struct pages_wx_into_raw_wants_address_of_pages_wx { int none; };
mpages_region pages_wx_into_raw_wants_address_of_pages_wx(struct pages_wx_into_raw_wants_address_of_pages_wx);
#define pages_wx_into_raw(...) \
	(_Generic((__VA_ARGS__), pages_wx *: pages_wx_into_raw, \
		default: pages_wx_into_raw_wants_address_of_pages_wx)(__VA_ARGS__))
struct pages_wx_free_wants_address_of_pages_wx { int none; };
bool pages_wx_free_wants_address_of_pages_wx(struct pages_wx_free_wants_address_of_pages_wx);
#define pages_wx_free(...) \
	(_Generic((__VA_ARGS__), pages_wx *: pages_wx_free, \
		default: pages_wx_free_wants_address_of_pages_wx)(__VA_ARGS__))
struct pages_rwx_deny_read_wants_address_of_pages_rwx { int none; };
pages_wx pages_rwx_deny_read_wants_address_of_pages_rwx(struct pages_rwx_deny_read_wants_address_of_pages_rwx);
#define pages_rwx_deny_read(...) \
	(_Generic((__VA_ARGS__), pages_rwx *: pages_rwx_deny_read, \
		default: pages_rwx_deny_read_wants_address_of_pages_rwx)(__VA_ARGS__))
struct pages_rwx_deny_write_wants_address_of_pages_rwx { int none; };
pages_rx pages_rwx_deny_write_wants_address_of_pages_rwx(struct pages_rwx_deny_write_wants_address_of_pages_rwx);
#define pages_rwx_deny_write(...) \
	(_Generic((__VA_ARGS__), pages_rwx *: pages_rwx_deny_write, \
		default: pages_rwx_deny_write_wants_address_of_pages_rwx)(__VA_ARGS__))
struct pages_rwx_allow_write_no_exec_wants_address_of_pages_rwx { int none; };
pages_rw pages_rwx_allow_write_no_exec_wants_address_of_pages_rwx(struct pages_rwx_allow_write_no_exec_wants_address_of_pages_rwx);
#define pages_rwx_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_rwx *: pages_rwx_allow_write_no_exec, \
		default: pages_rwx_allow_write_no_exec_wants_address_of_pages_rwx)(__VA_ARGS__))
struct pages_rwx_deny_exec_wants_address_of_pages_rwx { int none; };
pages_rw pages_rwx_deny_exec_wants_address_of_pages_rwx(struct pages_rwx_deny_exec_wants_address_of_pages_rwx);
#define pages_rwx_deny_exec(...) \
	(_Generic((__VA_ARGS__), pages_rwx *: pages_rwx_deny_exec, \
		default: pages_rwx_deny_exec_wants_address_of_pages_rwx)(__VA_ARGS__))
struct pages_rwx_set_protected_exec_wants_address_of_pages_rwx { int none; };
pages_rx pages_rwx_set_protected_exec_wants_address_of_pages_rwx(struct pages_rwx_set_protected_exec_wants_address_of_pages_rwx);
#define pages_rwx_set_protected_exec(...) \
	(_Generic((__VA_ARGS__), pages_rwx *: pages_rwx_set_protected_exec, \
		default: pages_rwx_set_protected_exec_wants_address_of_pages_rwx)(__VA_ARGS__))
struct pages_rwx_uncommit_wants_address_of_pages_rwx { int none; };
pages_none pages_rwx_uncommit_wants_address_of_pages_rwx(struct pages_rwx_uncommit_wants_address_of_pages_rwx);
#define pages_rwx_uncommit(...) \
	(_Generic((__VA_ARGS__), pages_rwx *: pages_rwx_uncommit, \
		default: pages_rwx_uncommit_wants_address_of_pages_rwx)(__VA_ARGS__))
struct pages_rwx_resize_wants_address_of_pages_rwx { int none; };
bool pages_rwx_resize_wants_address_of_pages_rwx(struct pages_rwx_resize_wants_address_of_pages_rwx, size_t bytes);
#define pages_rwx_resize(p, ...) \
	(_Generic((p), pages_rwx *: pages_rwx_resize, \
		default: pages_rwx_resize_wants_address_of_pages_rwx)(p, __VA_ARGS__))
struct pages_rwx_split_wants_address_of_pages_rwx { int none; };
pages_rwx pages_rwx_split_wants_address_of_pages_rwx(struct pages_rwx_split_wants_address_of_pages_rwx, size_t at);
#define pages_rwx_split(p, ...) \
	(_Generic((p), pages_rwx *: pages_rwx_split, \
		default: pages_rwx_split_wants_address_of_pages_rwx)(p, __VA_ARGS__))
struct pages_rwx_join_wants_address_of_pages_rwx { int none; };
bool pages_rwx_join_wants_address_of_pages_rwx(struct pages_rwx_join_wants_address_of_pages_rwx, pages_rwx *other);
bool pages_rwx_join_wants_address_of_pages_rwx_as_other(pages_rwx *p, struct pages_rwx_join_wants_address_of_pages_rwx other);
#define pages_rwx_join(p, other) \
	(_Generic((p), pages_rwx *: \
		_Generic((other), pages_rwx *: pages_rwx_join, \
			default: pages_rwx_join_wants_address_of_pages_rwx_as_other), \
		default: pages_rwx_join_wants_address_of_pages_rwx)(p, other))
struct pages_rwx_into_raw_wants_address_of_pages_rwx { int none; };
mpages_region pages_rwx_into_raw_wants_address_of_pages_rwx(struct pages_rwx_into_raw_wants_address_of_pages_rwx);
#define pages_rwx_into_raw(...) \
	(_Generic((__VA_ARGS__), pages_rwx *: pages_rwx_into_raw, \
		default: pages_rwx_into_raw_wants_address_of_pages_rwx)(__VA_ARGS__))
struct pages_rwx_free_wants_address_of_pages_rwx { int none; };
bool pages_rwx_free_wants_address_of_pages_rwx(struct pages_rwx_free_wants_address_of_pages_rwx);
#define pages_rwx_free(...) \
	(_Generic((__VA_ARGS__), pages_rwx *: pages_rwx_free, \
		default: pages_rwx_free_wants_address_of_pages_rwx)(__VA_ARGS__))
#endif

#elif defined PAGES_ALLOW_WX

#define pages_w_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_w_allow_exec, "pages_w_allow_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included, or: pages_w_set_protected_exec leads to pages_x")
#define pages_rw_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rw_allow_exec, "pages_rw_allow_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included, or: pages_rw_set_protected_exec leads to pages_rx")
#define pages_x_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_x_allow_write, "pages_x_allow_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included, or: pages_x_allow_write_no_exec leads to pages_w")
#define pages_rx_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rx_allow_write, "pages_rx_allow_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included, or: pages_rx_allow_write_no_exec leads to pages_rw")
#define pages_wx_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_wx_new, "pages_wx_new does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_wx_new_aligned, "pages_wx_new_aligned does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_wx_from_raw, "pages_wx_from_raw does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_wx_allow_read, "pages_wx_allow_read does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_wx_deny_write, "pages_wx_deny_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w, pages_wx_allow_write_no_exec, "pages_wx_allow_write_no_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w, pages_wx_deny_exec, "pages_wx_deny_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_wx_set_protected_exec, "pages_wx_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none, pages_wx_uncommit, "pages_wx_uncommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_ok, "pages_wx_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_size, "pages_wx_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_wx_at_mut, "pages_wx_at_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_store, "pages_wx_store does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_decommit, "pages_wx_decommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_wx_split, "pages_wx_split does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_join, "pages_wx_join does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_verify, "pages_wx_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_resident, "pages_wx_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_wx_into_raw, "pages_wx_into_raw does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_wx_entry, "pages_wx_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_advise_use_soon, "pages_wx_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_advise_use_seq, "pages_wx_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_advise_use_rnd, "pages_wx_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_name, "pages_wx_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_free, "pages_wx_free does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rwx_new, "pages_rwx_new does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rwx_new_aligned, "pages_rwx_new_aligned does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rwx_from_raw, "pages_rwx_from_raw does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_rwx_deny_read, "pages_rwx_deny_read does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_rwx_deny_write, "pages_rwx_deny_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw, pages_rwx_allow_write_no_exec, "pages_rwx_allow_write_no_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw, pages_rwx_deny_exec, "pages_rwx_deny_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_rwx_set_protected_exec, "pages_rwx_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none, pages_rwx_uncommit, "pages_rwx_uncommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_ok, "pages_rwx_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_size, "pages_rwx_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_rwx_bytes, "pages_rwx_bytes does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_rwx_bytes_mut, "pages_rwx_bytes_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_rwx_at, "pages_rwx_at does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_rwx_at_mut, "pages_rwx_at_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_load, "pages_rwx_load does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_store, "pages_rwx_store does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_decommit, "pages_rwx_decommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_resize, "pages_rwx_resize does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rwx_split, "pages_rwx_split does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_join, "pages_rwx_join does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_verify, "pages_rwx_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_resident, "pages_rwx_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_rwx_into_raw, "pages_rwx_into_raw does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rwx_entry, "pages_rwx_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_advise_use_soon, "pages_rwx_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_advise_use_seq, "pages_rwx_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_advise_use_rnd, "pages_rwx_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_name, "pages_rwx_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_free, "pages_rwx_free does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")

#elif defined PAGES_ALLOW_EXEC

#define pages_w_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_w_allow_exec, "pages_w_allow_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included, or: pages_w_set_protected_exec leads to pages_x")
#define pages_rw_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rw_allow_exec, "pages_rw_allow_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included, or: pages_rw_set_protected_exec leads to pages_rx")
#define pages_x_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_x_allow_write, "pages_x_allow_write does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included, or: pages_x_allow_write_no_exec leads to pages_w")
#define pages_rx_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rx_allow_write, "pages_rx_allow_write does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included, or: pages_rx_allow_write_no_exec leads to pages_rw")
#define pages_wx_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_wx_new, "pages_wx_new does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_wx_new_aligned, "pages_wx_new_aligned does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_wx_from_raw, "pages_wx_from_raw does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_wx_allow_read, "pages_wx_allow_read does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_wx_deny_write, "pages_wx_deny_write does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w, pages_wx_allow_write_no_exec, "pages_wx_allow_write_no_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w, pages_wx_deny_exec, "pages_wx_deny_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_wx_set_protected_exec, "pages_wx_set_protected_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none, pages_wx_uncommit, "pages_wx_uncommit does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_ok, "pages_wx_ok does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_size, "pages_wx_size does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_wx_at_mut, "pages_wx_at_mut does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_store, "pages_wx_store does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_decommit, "pages_wx_decommit does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_wx_split, "pages_wx_split does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_join, "pages_wx_join does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_verify, "pages_wx_verify does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_resident, "pages_wx_resident does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_wx_into_raw, "pages_wx_into_raw does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_wx_entry, "pages_wx_entry does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_advise_use_soon, "pages_wx_advise_use_soon does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_advise_use_seq, "pages_wx_advise_use_seq does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_advise_use_rnd, "pages_wx_advise_use_rnd does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_name, "pages_wx_name does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_free, "pages_wx_free does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rwx_new, "pages_rwx_new does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rwx_new_aligned, "pages_rwx_new_aligned does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rwx_from_raw, "pages_rwx_from_raw does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_rwx_deny_read, "pages_rwx_deny_read does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_rwx_deny_write, "pages_rwx_deny_write does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw, pages_rwx_allow_write_no_exec, "pages_rwx_allow_write_no_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw, pages_rwx_deny_exec, "pages_rwx_deny_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_rwx_set_protected_exec, "pages_rwx_set_protected_exec does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none, pages_rwx_uncommit, "pages_rwx_uncommit does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_ok, "pages_rwx_ok does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_size, "pages_rwx_size does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_rwx_bytes, "pages_rwx_bytes does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_rwx_bytes_mut, "pages_rwx_bytes_mut does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_rwx_at, "pages_rwx_at does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_rwx_at_mut, "pages_rwx_at_mut does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_load, "pages_rwx_load does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_store, "pages_rwx_store does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_decommit, "pages_rwx_decommit does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_resize, "pages_rwx_resize does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rwx_split, "pages_rwx_split does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_join, "pages_rwx_join does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_verify, "pages_rwx_verify does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_resident, "pages_rwx_resident does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_rwx_into_raw, "pages_rwx_into_raw does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rwx_entry, "pages_rwx_entry does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_advise_use_soon, "pages_rwx_advise_use_soon does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_advise_use_seq, "pages_rwx_advise_use_seq does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_advise_use_rnd, "pages_rwx_advise_use_rnd does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_name, "pages_rwx_name does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_free, "pages_rwx_free does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")

#else

#define pages_w_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_w_allow_exec, "pages_w_allow_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included, or: pages_w_set_protected_exec leads to pages_x")
#define pages_rw_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rw_allow_exec, "pages_rw_allow_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included, or: pages_rw_set_protected_exec leads to pages_rx")
#define pages_x_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_x_allow_write, "pages_x_allow_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included, or: pages_x_allow_write_no_exec leads to pages_w")
#define pages_rx_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rx_allow_write, "pages_rx_allow_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included, or: pages_rx_allow_write_no_exec leads to pages_rw")
#define pages_wx_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_wx_new, "pages_wx_new does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_wx_new_aligned, "pages_wx_new_aligned does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_wx_from_raw, "pages_wx_from_raw does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_wx_allow_read, "pages_wx_allow_read does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_wx_deny_write, "pages_wx_deny_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w, pages_wx_allow_write_no_exec, "pages_wx_allow_write_no_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w, pages_wx_deny_exec, "pages_wx_deny_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_wx_set_protected_exec, "pages_wx_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none, pages_wx_uncommit, "pages_wx_uncommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_ok, "pages_wx_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_size, "pages_wx_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_wx_at_mut, "pages_wx_at_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_store, "pages_wx_store does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_decommit, "pages_wx_decommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_wx_split, "pages_wx_split does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_join, "pages_wx_join does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_verify, "pages_wx_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_resident, "pages_wx_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_wx_into_raw, "pages_wx_into_raw does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_wx_entry, "pages_wx_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_advise_use_soon, "pages_wx_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_advise_use_seq, "pages_wx_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_advise_use_rnd, "pages_wx_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_name, "pages_wx_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_free, "pages_wx_free does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rwx_new, "pages_rwx_new does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rwx_new_aligned, "pages_rwx_new_aligned does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rwx_from_raw, "pages_rwx_from_raw does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_rwx_deny_read, "pages_rwx_deny_read does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_rwx_deny_write, "pages_rwx_deny_write does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw, pages_rwx_allow_write_no_exec, "pages_rwx_allow_write_no_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw, pages_rwx_deny_exec, "pages_rwx_deny_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_rwx_set_protected_exec, "pages_rwx_set_protected_exec does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none, pages_rwx_uncommit, "pages_rwx_uncommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_ok, "pages_rwx_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_size, "pages_rwx_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_rwx_bytes, "pages_rwx_bytes does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_rwx_bytes_mut, "pages_rwx_bytes_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_rwx_at, "pages_rwx_at does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_rwx_at_mut, "pages_rwx_at_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_load, "pages_rwx_load does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_store, "pages_rwx_store does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_decommit, "pages_rwx_decommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_resize, "pages_rwx_resize does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rwx_split, "pages_rwx_split does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_join, "pages_rwx_join does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_verify, "pages_rwx_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_resident, "pages_rwx_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_rwx_into_raw, "pages_rwx_into_raw does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rwx_entry, "pages_rwx_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_advise_use_soon, "pages_rwx_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_advise_use_seq, "pages_rwx_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_advise_use_rnd, "pages_rwx_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_name, "pages_rwx_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_free, "pages_rwx_free does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")

#endif
#endif

#ifdef __cplusplus
}
#endif
