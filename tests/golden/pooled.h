/* Pages that are used again: they come from a pool, and go back to it while they are still in
 * memory.
 *
 * Made by pagegen from pooled.spec, which is the place to change anything.
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
#include "pool.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifndef PAGEGEN_POOLED_H
#define PAGEGEN_POOLED_H

/* The handwritten functions that do the work, as this header calls them. */
bool mpages_map_pooled_uninit(mpages_region *made, const mpages_state *as, mpages_pool *pool, size_t bytes);
bool mpages_map_pooled_zeroed(mpages_region *made, const mpages_state *as, mpages_pool *pool, size_t bytes);
bool mpages_unmap_pooled(mpages_region *pages, const mpages_state *as);

/* From a pool, and back to it. */
typedef struct pages_none_pooled { mpages_region region; } pages_none_pooled;
/* Loads work, from a pool, and back to it. */
typedef struct pages_r_pooled { mpages_region region; } pages_r_pooled;
/* Stores work, from a pool, and back to it. */
typedef struct pages_w_pooled { mpages_region region; } pages_w_pooled;
/* Loads work, stores work, from a pool, and back to it. */
typedef struct pages_rw_pooled { mpages_region region; } pages_rw_pooled;

/* The states, as the runtime is told of them: name, axes, marks, family. */
static const mpages_state pages_none_pooled_state = {"pages_none_pooled", 0, 1, "pages"};
static const mpages_state pages_r_pooled_state = {"pages_r_pooled", 1, 1, "pages"};
static const mpages_state pages_w_pooled_state = {"pages_w_pooled", 2, 1, "pages"};
static const mpages_state pages_rw_pooled_state = {"pages_rw_pooled", 3, 1, "pages"};

/* Where a system's rights are not those of the type. */
static const mpages_strength_row pages_pooled_strengths[] = {
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

/* ---- pages_none_pooled ---- */

/* Let loads work. Turns *p from none_pooled to r_pooled and empties it; on failure the result
 * is empty. */
MPAGES_MUST_USE static inline pages_r_pooled
pages_none_pooled_allow_read(pages_none_pooled *p)
{
	pages_r_pooled to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_pooled_state);
	if (mpages_turn(&p->region, &pages_none_pooled_state, &pages_r_pooled_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work. Turns *p from none_pooled to w_pooled and empties it; on failure the result
 * is empty. */
MPAGES_MUST_USE static inline pages_w_pooled
pages_none_pooled_allow_write(pages_none_pooled *p)
{
	pages_w_pooled to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_pooled_state);
	if (mpages_turn(&p->region, &pages_none_pooled_state, &pages_w_pooled_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from none_pooled to w_pooled and empties it;
 * on failure the result is empty. */
MPAGES_MUST_USE static inline pages_w_pooled
pages_none_pooled_allow_write_no_exec(pages_none_pooled *p)
{
	pages_w_pooled to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_pooled_state);
	if (mpages_turn(&p->region, &pages_none_pooled_state, &pages_w_pooled_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_none_pooled_ok(pages_none_pooled p)
{
	MPAGES_CHECK(p.region, &pages_none_pooled_state);
	return mpages_ok(p.region, &pages_none_pooled_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_none_pooled_size(pages_none_pooled p)
{
	MPAGES_CHECK(p.region, &pages_none_pooled_state);
	return mpages_size(p.region, &pages_none_pooled_state);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_none_pooled_verify(pages_none_pooled p)
{
	MPAGES_CHECK(p.region, &pages_none_pooled_state);
	return mpages_verify(p.region, &pages_none_pooled_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_none_pooled_resident(pages_none_pooled p)
{
	MPAGES_CHECK(p.region, &pages_none_pooled_state);
	return mpages_resident(p.region, &pages_none_pooled_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_none_pooled_advise_use_soon(pages_none_pooled p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_none_pooled_state);
	return mpages_advise_use_soon(p.region, &pages_none_pooled_state, at, n);
}

/* Gives the pages back to the pool that they came from; what it cannot keep goes back to the
 * system. An empty handle is free already. On failure the handle is kept, to be freed again. */
static inline bool
pages_none_pooled_free(pages_none_pooled *p)
{
	MPAGES_CHECK(p->region, &pages_none_pooled_state);
	if (!mpages_unmap_pooled(&p->region, &pages_none_pooled_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* What the system makes of none_pooled on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_none_pooled_strength(void)
{
	return mpages_strength_of(&pages_none_pooled_state, pages_pooled_strengths, 22);
}

/* ---- pages_r_pooled ---- */

/* Make loads fault. Turns *p from r_pooled to none_pooled and empties it; on failure the result
 * is empty. */
MPAGES_MUST_USE static inline pages_none_pooled
pages_r_pooled_deny_read(pages_r_pooled *p)
{
	pages_none_pooled to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_pooled_state);
	if (mpages_turn(&p->region, &pages_r_pooled_state, &pages_none_pooled_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work. Turns *p from r_pooled to rw_pooled and empties it; on failure the result is
 * empty. */
MPAGES_MUST_USE static inline pages_rw_pooled
pages_r_pooled_allow_write(pages_r_pooled *p)
{
	pages_rw_pooled to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_pooled_state);
	if (mpages_turn(&p->region, &pages_r_pooled_state, &pages_rw_pooled_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from r_pooled to rw_pooled and empties it; on
 * failure the result is empty. */
MPAGES_MUST_USE static inline pages_rw_pooled
pages_r_pooled_allow_write_no_exec(pages_r_pooled *p)
{
	pages_rw_pooled to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_pooled_state);
	if (mpages_turn(&p->region, &pages_r_pooled_state, &pages_rw_pooled_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_r_pooled_ok(pages_r_pooled p)
{
	MPAGES_CHECK(p.region, &pages_r_pooled_state);
	return mpages_ok(p.region, &pages_r_pooled_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_r_pooled_size(pages_r_pooled p)
{
	MPAGES_CHECK(p.region, &pages_r_pooled_state);
	return mpages_size(p.region, &pages_r_pooled_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_r_pooled_bytes(pages_r_pooled p)
{
	MPAGES_CHECK(p.region, &pages_r_pooled_state);
	return mpages_view(p.region, &pages_r_pooled_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_r_pooled_at(pages_r_pooled p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_r_pooled_state);
	return mpages_at(p.region, &pages_r_pooled_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_r_pooled_load(pages_r_pooled p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_r_pooled_state);
	return mpages_load(p.region, &pages_r_pooled_state, at, to, n);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_r_pooled_verify(pages_r_pooled p)
{
	MPAGES_CHECK(p.region, &pages_r_pooled_state);
	return mpages_verify(p.region, &pages_r_pooled_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_r_pooled_resident(pages_r_pooled p)
{
	MPAGES_CHECK(p.region, &pages_r_pooled_state);
	return mpages_resident(p.region, &pages_r_pooled_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_r_pooled_advise_use_soon(pages_r_pooled p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_r_pooled_state);
	return mpages_advise_use_soon(p.region, &pages_r_pooled_state, at, n);
}

/* Gives the pages back to the pool that they came from; what it cannot keep goes back to the
 * system. An empty handle is free already. On failure the handle is kept, to be freed again. */
static inline bool
pages_r_pooled_free(pages_r_pooled *p)
{
	MPAGES_CHECK(p->region, &pages_r_pooled_state);
	if (!mpages_unmap_pooled(&p->region, &pages_r_pooled_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* What the system makes of r_pooled on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_r_pooled_strength(void)
{
	return mpages_strength_of(&pages_r_pooled_state, pages_pooled_strengths, 22);
}

/* ---- pages_w_pooled ---- */

/* Let loads work. Turns *p from w_pooled to rw_pooled and empties it; on failure the result is
 * empty. */
MPAGES_MUST_USE static inline pages_rw_pooled
pages_w_pooled_allow_read(pages_w_pooled *p)
{
	pages_rw_pooled to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_pooled_state);
	if (mpages_turn(&p->region, &pages_w_pooled_state, &pages_rw_pooled_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make stores fault. Turns *p from w_pooled to none_pooled and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_none_pooled
pages_w_pooled_deny_write(pages_w_pooled *p)
{
	pages_none_pooled to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_pooled_state);
	if (mpages_turn(&p->region, &pages_w_pooled_state, &pages_none_pooled_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_w_pooled_ok(pages_w_pooled p)
{
	MPAGES_CHECK(p.region, &pages_w_pooled_state);
	return mpages_ok(p.region, &pages_w_pooled_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_w_pooled_size(pages_w_pooled p)
{
	MPAGES_CHECK(p.region, &pages_w_pooled_state);
	return mpages_size(p.region, &pages_w_pooled_state);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_w_pooled_at_mut(pages_w_pooled p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_w_pooled_state);
	return mpages_at_mut(p.region, &pages_w_pooled_state, offset);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_w_pooled_store(pages_w_pooled p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_pooled_state);
	return mpages_store(p.region, &pages_w_pooled_state, at, from, n);
}

/* Wipes n bytes: they read zero afterwards, and whole pages among them go back to the system. */
MPAGES_MUST_USE static inline bool
pages_w_pooled_decommit(pages_w_pooled p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_pooled_state);
	return mpages_decommit(p.region, &pages_w_pooled_state, at, n);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_w_pooled_verify(pages_w_pooled p)
{
	MPAGES_CHECK(p.region, &pages_w_pooled_state);
	return mpages_verify(p.region, &pages_w_pooled_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_w_pooled_resident(pages_w_pooled p)
{
	MPAGES_CHECK(p.region, &pages_w_pooled_state);
	return mpages_resident(p.region, &pages_w_pooled_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_w_pooled_advise_use_soon(pages_w_pooled p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_pooled_state);
	return mpages_advise_use_soon(p.region, &pages_w_pooled_state, at, n);
}

/* Gives the pages back to the pool that they came from; what it cannot keep goes back to the
 * system. An empty handle is free already. On failure the handle is kept, to be freed again. */
static inline bool
pages_w_pooled_free(pages_w_pooled *p)
{
	MPAGES_CHECK(p->region, &pages_w_pooled_state);
	if (!mpages_unmap_pooled(&p->region, &pages_w_pooled_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* What the system makes of w_pooled on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_w_pooled_strength(void)
{
	return mpages_strength_of(&pages_w_pooled_state, pages_pooled_strengths, 22);
}

/* ---- pages_rw_pooled ---- */

/* Make loads fault. Turns *p from rw_pooled to w_pooled and empties it; on failure the result
 * is empty. */
MPAGES_MUST_USE static inline pages_w_pooled
pages_rw_pooled_deny_read(pages_rw_pooled *p)
{
	pages_w_pooled to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_pooled_state);
	if (mpages_turn(&p->region, &pages_rw_pooled_state, &pages_w_pooled_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make stores fault. Turns *p from rw_pooled to r_pooled and empties it; on failure the result
 * is empty. */
MPAGES_MUST_USE static inline pages_r_pooled
pages_rw_pooled_deny_write(pages_rw_pooled *p)
{
	pages_r_pooled to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_pooled_state);
	if (mpages_turn(&p->region, &pages_rw_pooled_state, &pages_r_pooled_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_rw_pooled_ok(pages_rw_pooled p)
{
	MPAGES_CHECK(p.region, &pages_rw_pooled_state);
	return mpages_ok(p.region, &pages_rw_pooled_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rw_pooled_size(pages_rw_pooled p)
{
	MPAGES_CHECK(p.region, &pages_rw_pooled_state);
	return mpages_size(p.region, &pages_rw_pooled_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_rw_pooled_bytes(pages_rw_pooled p)
{
	MPAGES_CHECK(p.region, &pages_rw_pooled_state);
	return mpages_view(p.region, &pages_rw_pooled_state);
}

/* The pages as bytes to read and write. */
MPAGES_MUST_USE static inline mpages_bytes_mut
pages_rw_pooled_bytes_mut(pages_rw_pooled p)
{
	MPAGES_CHECK(p.region, &pages_rw_pooled_state);
	return mpages_view_mut(p.region, &pages_rw_pooled_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_rw_pooled_at(pages_rw_pooled p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rw_pooled_state);
	return mpages_at(p.region, &pages_rw_pooled_state, offset);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_rw_pooled_at_mut(pages_rw_pooled p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rw_pooled_state);
	return mpages_at_mut(p.region, &pages_rw_pooled_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rw_pooled_load(pages_rw_pooled p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_pooled_state);
	return mpages_load(p.region, &pages_rw_pooled_state, at, to, n);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rw_pooled_store(pages_rw_pooled p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_pooled_state);
	return mpages_store(p.region, &pages_rw_pooled_state, at, from, n);
}

/* Wipes n bytes: they read zero afterwards, and whole pages among them go back to the system. */
MPAGES_MUST_USE static inline bool
pages_rw_pooled_decommit(pages_rw_pooled p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_pooled_state);
	return mpages_decommit(p.region, &pages_rw_pooled_state, at, n);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_rw_pooled_verify(pages_rw_pooled p)
{
	MPAGES_CHECK(p.region, &pages_rw_pooled_state);
	return mpages_verify(p.region, &pages_rw_pooled_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rw_pooled_resident(pages_rw_pooled p)
{
	MPAGES_CHECK(p.region, &pages_rw_pooled_state);
	return mpages_resident(p.region, &pages_rw_pooled_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_rw_pooled_advise_use_soon(pages_rw_pooled p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_pooled_state);
	return mpages_advise_use_soon(p.region, &pages_rw_pooled_state, at, n);
}

/* Gives the pages back to the pool that they came from; what it cannot keep goes back to the
 * system. An empty handle is free already. On failure the handle is kept, to be freed again. */
static inline bool
pages_rw_pooled_free(pages_rw_pooled *p)
{
	MPAGES_CHECK(p->region, &pages_rw_pooled_state);
	if (!mpages_unmap_pooled(&p->region, &pages_rw_pooled_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* Takes pages from a pool, at least that many bytes, rounded up to a size that the pool has:
 * less than a quarter more, or of something that it keeps less than twice as much. What their
 * bytes are is not known: those who had them before may have left something there. Empty on
 * failure. */
MPAGES_MUST_USE static inline pages_rw_pooled
pages_rw_pooled_new_uninit(mpages_pool *pool, size_t bytes)
{
	pages_rw_pooled made = {{NULL, 0}};

	if (!mpages_map_pooled_uninit(&made.region, &pages_rw_pooled_state, pool, bytes))
		mpages_take(&made.region);
	return made;
}

/* Takes pages from a pool, as new_uninit does, and wipes them: they are zero. Empty on failure. */
MPAGES_MUST_USE static inline pages_rw_pooled
pages_rw_pooled_new_zeroed(mpages_pool *pool, size_t bytes)
{
	pages_rw_pooled made = {{NULL, 0}};

	if (!mpages_map_pooled_zeroed(&made.region, &pages_rw_pooled_state, pool, bytes))
		mpages_take(&made.region);
	return made;
}

/* What the system makes of rw_pooled on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_rw_pooled_strength(void)
{
	return mpages_strength_of(&pages_rw_pooled_state, pages_pooled_strengths, 22);
}

#ifndef __cplusplus
struct pages_none_pooled_allow_read_wants_address_of_pages_none_pooled { int none; };
pages_r_pooled pages_none_pooled_allow_read_wants_address_of_pages_none_pooled(struct pages_none_pooled_allow_read_wants_address_of_pages_none_pooled);
#define pages_none_pooled_allow_read(...) \
	(_Generic((__VA_ARGS__), pages_none_pooled *: pages_none_pooled_allow_read, \
		default: pages_none_pooled_allow_read_wants_address_of_pages_none_pooled)(__VA_ARGS__))
struct pages_none_pooled_allow_write_wants_address_of_pages_none_pooled { int none; };
pages_w_pooled pages_none_pooled_allow_write_wants_address_of_pages_none_pooled(struct pages_none_pooled_allow_write_wants_address_of_pages_none_pooled);
#define pages_none_pooled_allow_write(...) \
	(_Generic((__VA_ARGS__), pages_none_pooled *: pages_none_pooled_allow_write, \
		default: pages_none_pooled_allow_write_wants_address_of_pages_none_pooled)(__VA_ARGS__))
struct pages_none_pooled_allow_write_no_exec_wants_address_of_pages_none_pooled { int none; };
pages_w_pooled pages_none_pooled_allow_write_no_exec_wants_address_of_pages_none_pooled(struct pages_none_pooled_allow_write_no_exec_wants_address_of_pages_none_pooled);
#define pages_none_pooled_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_none_pooled *: pages_none_pooled_allow_write_no_exec, \
		default: pages_none_pooled_allow_write_no_exec_wants_address_of_pages_none_pooled)(__VA_ARGS__))
struct pages_none_pooled_free_wants_address_of_pages_none_pooled { int none; };
bool pages_none_pooled_free_wants_address_of_pages_none_pooled(struct pages_none_pooled_free_wants_address_of_pages_none_pooled);
#define pages_none_pooled_free(...) \
	(_Generic((__VA_ARGS__), pages_none_pooled *: pages_none_pooled_free, \
		default: pages_none_pooled_free_wants_address_of_pages_none_pooled)(__VA_ARGS__))
struct pages_r_pooled_deny_read_wants_address_of_pages_r_pooled { int none; };
pages_none_pooled pages_r_pooled_deny_read_wants_address_of_pages_r_pooled(struct pages_r_pooled_deny_read_wants_address_of_pages_r_pooled);
#define pages_r_pooled_deny_read(...) \
	(_Generic((__VA_ARGS__), pages_r_pooled *: pages_r_pooled_deny_read, \
		default: pages_r_pooled_deny_read_wants_address_of_pages_r_pooled)(__VA_ARGS__))
struct pages_r_pooled_allow_write_wants_address_of_pages_r_pooled { int none; };
pages_rw_pooled pages_r_pooled_allow_write_wants_address_of_pages_r_pooled(struct pages_r_pooled_allow_write_wants_address_of_pages_r_pooled);
#define pages_r_pooled_allow_write(...) \
	(_Generic((__VA_ARGS__), pages_r_pooled *: pages_r_pooled_allow_write, \
		default: pages_r_pooled_allow_write_wants_address_of_pages_r_pooled)(__VA_ARGS__))
struct pages_r_pooled_allow_write_no_exec_wants_address_of_pages_r_pooled { int none; };
pages_rw_pooled pages_r_pooled_allow_write_no_exec_wants_address_of_pages_r_pooled(struct pages_r_pooled_allow_write_no_exec_wants_address_of_pages_r_pooled);
#define pages_r_pooled_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_r_pooled *: pages_r_pooled_allow_write_no_exec, \
		default: pages_r_pooled_allow_write_no_exec_wants_address_of_pages_r_pooled)(__VA_ARGS__))
struct pages_r_pooled_free_wants_address_of_pages_r_pooled { int none; };
bool pages_r_pooled_free_wants_address_of_pages_r_pooled(struct pages_r_pooled_free_wants_address_of_pages_r_pooled);
#define pages_r_pooled_free(...) \
	(_Generic((__VA_ARGS__), pages_r_pooled *: pages_r_pooled_free, \
		default: pages_r_pooled_free_wants_address_of_pages_r_pooled)(__VA_ARGS__))
struct pages_w_pooled_allow_read_wants_address_of_pages_w_pooled { int none; };
pages_rw_pooled pages_w_pooled_allow_read_wants_address_of_pages_w_pooled(struct pages_w_pooled_allow_read_wants_address_of_pages_w_pooled);
#define pages_w_pooled_allow_read(...) \
	(_Generic((__VA_ARGS__), pages_w_pooled *: pages_w_pooled_allow_read, \
		default: pages_w_pooled_allow_read_wants_address_of_pages_w_pooled)(__VA_ARGS__))
struct pages_w_pooled_deny_write_wants_address_of_pages_w_pooled { int none; };
pages_none_pooled pages_w_pooled_deny_write_wants_address_of_pages_w_pooled(struct pages_w_pooled_deny_write_wants_address_of_pages_w_pooled);
#define pages_w_pooled_deny_write(...) \
	(_Generic((__VA_ARGS__), pages_w_pooled *: pages_w_pooled_deny_write, \
		default: pages_w_pooled_deny_write_wants_address_of_pages_w_pooled)(__VA_ARGS__))
struct pages_w_pooled_free_wants_address_of_pages_w_pooled { int none; };
bool pages_w_pooled_free_wants_address_of_pages_w_pooled(struct pages_w_pooled_free_wants_address_of_pages_w_pooled);
#define pages_w_pooled_free(...) \
	(_Generic((__VA_ARGS__), pages_w_pooled *: pages_w_pooled_free, \
		default: pages_w_pooled_free_wants_address_of_pages_w_pooled)(__VA_ARGS__))
struct pages_rw_pooled_deny_read_wants_address_of_pages_rw_pooled { int none; };
pages_w_pooled pages_rw_pooled_deny_read_wants_address_of_pages_rw_pooled(struct pages_rw_pooled_deny_read_wants_address_of_pages_rw_pooled);
#define pages_rw_pooled_deny_read(...) \
	(_Generic((__VA_ARGS__), pages_rw_pooled *: pages_rw_pooled_deny_read, \
		default: pages_rw_pooled_deny_read_wants_address_of_pages_rw_pooled)(__VA_ARGS__))
struct pages_rw_pooled_deny_write_wants_address_of_pages_rw_pooled { int none; };
pages_r_pooled pages_rw_pooled_deny_write_wants_address_of_pages_rw_pooled(struct pages_rw_pooled_deny_write_wants_address_of_pages_rw_pooled);
#define pages_rw_pooled_deny_write(...) \
	(_Generic((__VA_ARGS__), pages_rw_pooled *: pages_rw_pooled_deny_write, \
		default: pages_rw_pooled_deny_write_wants_address_of_pages_rw_pooled)(__VA_ARGS__))
struct pages_rw_pooled_free_wants_address_of_pages_rw_pooled { int none; };
bool pages_rw_pooled_free_wants_address_of_pages_rw_pooled(struct pages_rw_pooled_free_wants_address_of_pages_rw_pooled);
#define pages_rw_pooled_free(...) \
	(_Generic((__VA_ARGS__), pages_rw_pooled *: pages_rw_pooled_free, \
		default: pages_rw_pooled_free_wants_address_of_pages_rw_pooled)(__VA_ARGS__))
#endif

/* ---- What does not exist, and why ---- */

#ifndef pages_none_new_uninit
#define pages_none_new_uninit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none, pages_none_new_uninit, "pages_none_new_uninit does not exist: it makes pages that hold read + write + pooled and no other mark")
#endif
#ifndef pages_none_new_zeroed
#define pages_none_new_zeroed(...) \
	MPAGES_DOES_NOT_EXIST(pages_none, pages_none_new_zeroed, "pages_none_new_zeroed does not exist: it makes pages that hold read + write + pooled and no other mark")
#endif
#ifndef pages_r_new_uninit
#define pages_r_new_uninit(...) \
	MPAGES_DOES_NOT_EXIST(pages_r, pages_r_new_uninit, "pages_r_new_uninit does not exist: it makes pages that hold read + write + pooled and no other mark")
#endif
#ifndef pages_r_new_zeroed
#define pages_r_new_zeroed(...) \
	MPAGES_DOES_NOT_EXIST(pages_r, pages_r_new_zeroed, "pages_r_new_zeroed does not exist: it makes pages that hold read + write + pooled and no other mark")
#endif
#ifndef pages_w_new_uninit
#define pages_w_new_uninit(...) \
	MPAGES_DOES_NOT_EXIST(pages_w, pages_w_new_uninit, "pages_w_new_uninit does not exist: it makes pages that hold read + write + pooled and no other mark")
#endif
#ifndef pages_w_new_zeroed
#define pages_w_new_zeroed(...) \
	MPAGES_DOES_NOT_EXIST(pages_w, pages_w_new_zeroed, "pages_w_new_zeroed does not exist: it makes pages that hold read + write + pooled and no other mark")
#endif
#ifndef pages_rw_new_uninit
#define pages_rw_new_uninit(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw, pages_rw_new_uninit, "pages_rw_new_uninit does not exist: it makes pages that hold read + write + pooled and no other mark")
#endif
#ifndef pages_rw_new_zeroed
#define pages_rw_new_zeroed(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw, pages_rw_new_zeroed, "pages_rw_new_zeroed does not exist: it makes pages that hold read + write + pooled and no other mark")
#endif
#ifndef pages_x_new_uninit
#define pages_x_new_uninit(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_x_new_uninit, "pages_x_new_uninit does not exist: it makes pages that hold read + write + pooled and no other mark")
#endif
#ifndef pages_x_new_zeroed
#define pages_x_new_zeroed(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_x_new_zeroed, "pages_x_new_zeroed does not exist: it makes pages that hold read + write + pooled and no other mark")
#endif
#ifndef pages_rx_new_uninit
#define pages_rx_new_uninit(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_rx_new_uninit, "pages_rx_new_uninit does not exist: it makes pages that hold read + write + pooled and no other mark")
#endif
#ifndef pages_rx_new_zeroed
#define pages_rx_new_zeroed(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_rx_new_zeroed, "pages_rx_new_zeroed does not exist: it makes pages that hold read + write + pooled and no other mark")
#endif
#ifndef pages_wx_new_uninit
#define pages_wx_new_uninit(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_wx_new_uninit, "pages_wx_new_uninit does not exist: it makes pages that hold read + write + pooled and no other mark")
#endif
#ifndef pages_wx_new_zeroed
#define pages_wx_new_zeroed(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_wx_new_zeroed, "pages_wx_new_zeroed does not exist: it makes pages that hold read + write + pooled and no other mark")
#endif
#ifndef pages_rwx_new_uninit
#define pages_rwx_new_uninit(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rwx_new_uninit, "pages_rwx_new_uninit does not exist: it makes pages that hold read + write + pooled and no other mark")
#endif
#ifndef pages_rwx_new_zeroed
#define pages_rwx_new_zeroed(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rwx_new_zeroed, "pages_rwx_new_zeroed does not exist: it makes pages that hold read + write + pooled and no other mark")
#endif
#define pages_none_pooled_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_pooled, pages_none_pooled_new, "pages_none_pooled_new does not exist: it makes pages without marks")
#define pages_none_pooled_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_pooled, pages_none_pooled_new_aligned, "pages_none_pooled_new_aligned does not exist: it makes pages without marks")
#define pages_none_pooled_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_pooled, pages_none_pooled_from_raw, "pages_none_pooled_from_raw does not exist: it makes pages without marks")
#define pages_none_pooled_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_pooled, pages_none_pooled_deny_read, "pages_none_pooled_deny_read does not exist: it would change nothing, pages_none_pooled has no read")
#define pages_none_pooled_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_pooled, pages_none_pooled_deny_write, "pages_none_pooled_deny_write does not exist: it would change nothing, pages_none_pooled has no write")
#define pages_none_pooled_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_pooled, pages_none_pooled_allow_exec, "pages_none_pooled_allow_exec does not exist: rule pooled_code: never exec + pooled")
#define pages_none_pooled_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_pooled, pages_none_pooled_deny_exec, "pages_none_pooled_deny_exec does not exist: it would change nothing, pages_none_pooled has no exec")
#define pages_none_pooled_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_pooled, pages_none_pooled_set_protected_exec, "pages_none_pooled_set_protected_exec does not exist: rule pooled_code: never exec + pooled")
#define pages_none_pooled_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_pooled, pages_none_pooled_uncommit, "pages_none_pooled_uncommit does not exist: it would change nothing, pages_none_pooled has no read + write + exec")
#define pages_none_pooled_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_none_pooled_bytes, "pages_none_pooled_bytes does not exist: it needs read, which pages_none_pooled lacks; pages_none_pooled_allow_read leads to pages_r_pooled, which has it")
#define pages_none_pooled_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_none_pooled_bytes_mut, "pages_none_pooled_bytes_mut does not exist: it needs read + write, which pages_none_pooled lacks; pages_none_pooled_allow_read and then pages_r_pooled_allow_write lead to pages_rw_pooled, which has it")
#define pages_none_pooled_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_none_pooled_at, "pages_none_pooled_at does not exist: it needs read, which pages_none_pooled lacks; pages_none_pooled_allow_read leads to pages_r_pooled, which has it")
#define pages_none_pooled_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_none_pooled_at_mut, "pages_none_pooled_at_mut does not exist: it needs write, which pages_none_pooled lacks; pages_none_pooled_allow_write leads to pages_w_pooled, which has it")
#define pages_none_pooled_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_pooled_load, "pages_none_pooled_load does not exist: it needs read, which pages_none_pooled lacks; pages_none_pooled_allow_read leads to pages_r_pooled, which has it")
#define pages_none_pooled_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_pooled_store, "pages_none_pooled_store does not exist: it needs write, which pages_none_pooled lacks; pages_none_pooled_allow_write leads to pages_w_pooled, which has it")
#define pages_none_pooled_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_pooled_decommit, "pages_none_pooled_decommit does not exist: it needs write, which pages_none_pooled lacks; pages_none_pooled_allow_write leads to pages_w_pooled, which has it")
#define pages_none_pooled_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_pooled_resize, "pages_none_pooled_resize does not exist: it needs read + write, which pages_none_pooled lacks")
#define pages_none_pooled_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_pooled, pages_none_pooled_split, "pages_none_pooled_split does not exist: only an op that needs pooled may change or end these pages")
#define pages_none_pooled_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_pooled_join, "pages_none_pooled_join does not exist: only an op that needs pooled may change or end these pages")
#define pages_none_pooled_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_none_pooled_into_raw, "pages_none_pooled_into_raw does not exist: only an op that needs pooled may change or end these pages")
#define pages_none_pooled_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_none_pooled_entry, "pages_none_pooled_entry does not exist: it needs exec, which pages_none_pooled lacks")
#define pages_none_pooled_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_none_pooled_advise_use_seq, "pages_none_pooled_advise_use_seq does not exist: the spec withdraws it")
#define pages_none_pooled_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_none_pooled_advise_use_rnd, "pages_none_pooled_advise_use_rnd does not exist: the spec withdraws it")
#define pages_none_pooled_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_none_pooled_name, "pages_none_pooled_name does not exist: Names and advice would stay with the pages, for those who have them next")
#define pages_none_pooled_new_uninit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_pooled, pages_none_pooled_new_uninit, "pages_none_pooled_new_uninit does not exist: it makes pages that hold read + write + pooled and no other mark")
#define pages_none_pooled_new_zeroed(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_pooled, pages_none_pooled_new_zeroed, "pages_none_pooled_new_zeroed does not exist: it makes pages that hold read + write + pooled and no other mark")
#define pages_r_pooled_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_pooled, pages_r_pooled_new, "pages_r_pooled_new does not exist: it makes pages without marks")
#define pages_r_pooled_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_pooled, pages_r_pooled_new_aligned, "pages_r_pooled_new_aligned does not exist: it makes pages without marks")
#define pages_r_pooled_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_pooled, pages_r_pooled_from_raw, "pages_r_pooled_from_raw does not exist: it makes pages without marks")
#define pages_r_pooled_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_pooled, pages_r_pooled_allow_read, "pages_r_pooled_allow_read does not exist: it would change nothing, pages_r_pooled already has read")
#define pages_r_pooled_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_pooled, pages_r_pooled_deny_write, "pages_r_pooled_deny_write does not exist: it would change nothing, pages_r_pooled has no write")
#define pages_r_pooled_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_pooled, pages_r_pooled_allow_exec, "pages_r_pooled_allow_exec does not exist: rule pooled_code: never exec + pooled")
#define pages_r_pooled_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_pooled, pages_r_pooled_deny_exec, "pages_r_pooled_deny_exec does not exist: it would change nothing, pages_r_pooled has no exec")
#define pages_r_pooled_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_pooled, pages_r_pooled_set_protected_exec, "pages_r_pooled_set_protected_exec does not exist: rule pooled_code: never exec + pooled")
#define pages_r_pooled_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_pooled, pages_r_pooled_uncommit, "pages_r_pooled_uncommit does not exist: only a turn that needs pooled may change or end these pages")
#define pages_r_pooled_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_r_pooled_bytes_mut, "pages_r_pooled_bytes_mut does not exist: it needs read + write, and pages_r_pooled lacks write; pages_r_pooled_allow_write leads to pages_rw_pooled, which has it")
#define pages_r_pooled_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_r_pooled_at_mut, "pages_r_pooled_at_mut does not exist: it needs write, which pages_r_pooled lacks; pages_r_pooled_allow_write leads to pages_rw_pooled, which has it")
#define pages_r_pooled_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_pooled_store, "pages_r_pooled_store does not exist: it needs write, which pages_r_pooled lacks; pages_r_pooled_allow_write leads to pages_rw_pooled, which has it")
#define pages_r_pooled_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_pooled_decommit, "pages_r_pooled_decommit does not exist: it needs write, which pages_r_pooled lacks; pages_r_pooled_allow_write leads to pages_rw_pooled, which has it")
#define pages_r_pooled_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_pooled_resize, "pages_r_pooled_resize does not exist: it needs read + write, and pages_r_pooled lacks write")
#define pages_r_pooled_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_pooled, pages_r_pooled_split, "pages_r_pooled_split does not exist: only an op that needs pooled may change or end these pages")
#define pages_r_pooled_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_pooled_join, "pages_r_pooled_join does not exist: only an op that needs pooled may change or end these pages")
#define pages_r_pooled_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_r_pooled_into_raw, "pages_r_pooled_into_raw does not exist: only an op that needs pooled may change or end these pages")
#define pages_r_pooled_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_r_pooled_entry, "pages_r_pooled_entry does not exist: it needs exec, which pages_r_pooled lacks")
#define pages_r_pooled_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_r_pooled_advise_use_seq, "pages_r_pooled_advise_use_seq does not exist: the spec withdraws it")
#define pages_r_pooled_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_r_pooled_advise_use_rnd, "pages_r_pooled_advise_use_rnd does not exist: the spec withdraws it")
#define pages_r_pooled_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_r_pooled_name, "pages_r_pooled_name does not exist: Names and advice would stay with the pages, for those who have them next")
#define pages_r_pooled_new_uninit(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_pooled, pages_r_pooled_new_uninit, "pages_r_pooled_new_uninit does not exist: it makes pages that hold read + write + pooled and no other mark")
#define pages_r_pooled_new_zeroed(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_pooled, pages_r_pooled_new_zeroed, "pages_r_pooled_new_zeroed does not exist: it makes pages that hold read + write + pooled and no other mark")
#define pages_w_pooled_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_pooled, pages_w_pooled_new, "pages_w_pooled_new does not exist: it makes pages without marks")
#define pages_w_pooled_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_pooled, pages_w_pooled_new_aligned, "pages_w_pooled_new_aligned does not exist: it makes pages without marks")
#define pages_w_pooled_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_pooled, pages_w_pooled_from_raw, "pages_w_pooled_from_raw does not exist: it makes pages without marks")
#define pages_w_pooled_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_pooled, pages_w_pooled_deny_read, "pages_w_pooled_deny_read does not exist: it would change nothing, pages_w_pooled has no read")
#define pages_w_pooled_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_pooled, pages_w_pooled_allow_write, "pages_w_pooled_allow_write does not exist: it would change nothing, pages_w_pooled already has write")
#define pages_w_pooled_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_pooled, pages_w_pooled_allow_write_no_exec, "pages_w_pooled_allow_write_no_exec does not exist: it would change nothing, pages_w_pooled already has write and has no exec")
#define pages_w_pooled_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_pooled, pages_w_pooled_allow_exec, "pages_w_pooled_allow_exec does not exist: rule pooled_code: never exec + pooled")
#define pages_w_pooled_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_pooled, pages_w_pooled_deny_exec, "pages_w_pooled_deny_exec does not exist: it would change nothing, pages_w_pooled has no exec")
#define pages_w_pooled_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_pooled, pages_w_pooled_set_protected_exec, "pages_w_pooled_set_protected_exec does not exist: rule pooled_code: never exec + pooled")
#define pages_w_pooled_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_pooled, pages_w_pooled_uncommit, "pages_w_pooled_uncommit does not exist: only a turn that needs pooled may change or end these pages")
#define pages_w_pooled_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_w_pooled_bytes, "pages_w_pooled_bytes does not exist: it needs read, which pages_w_pooled lacks; pages_w_pooled_allow_read leads to pages_rw_pooled, which has it")
#define pages_w_pooled_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_w_pooled_bytes_mut, "pages_w_pooled_bytes_mut does not exist: it needs read + write, and pages_w_pooled lacks read; pages_w_pooled_allow_read leads to pages_rw_pooled, which has it")
#define pages_w_pooled_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_w_pooled_at, "pages_w_pooled_at does not exist: it needs read, which pages_w_pooled lacks; pages_w_pooled_allow_read leads to pages_rw_pooled, which has it")
#define pages_w_pooled_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_pooled_load, "pages_w_pooled_load does not exist: it needs read, which pages_w_pooled lacks; pages_w_pooled_allow_read leads to pages_rw_pooled, which has it")
#define pages_w_pooled_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_pooled_resize, "pages_w_pooled_resize does not exist: it needs read + write, and pages_w_pooled lacks read")
#define pages_w_pooled_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_pooled, pages_w_pooled_split, "pages_w_pooled_split does not exist: only an op that needs pooled may change or end these pages")
#define pages_w_pooled_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_pooled_join, "pages_w_pooled_join does not exist: only an op that needs pooled may change or end these pages")
#define pages_w_pooled_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_w_pooled_into_raw, "pages_w_pooled_into_raw does not exist: only an op that needs pooled may change or end these pages")
#define pages_w_pooled_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_w_pooled_entry, "pages_w_pooled_entry does not exist: it needs exec, which pages_w_pooled lacks")
#define pages_w_pooled_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_w_pooled_advise_use_seq, "pages_w_pooled_advise_use_seq does not exist: the spec withdraws it")
#define pages_w_pooled_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_w_pooled_advise_use_rnd, "pages_w_pooled_advise_use_rnd does not exist: the spec withdraws it")
#define pages_w_pooled_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_w_pooled_name, "pages_w_pooled_name does not exist: Names and advice would stay with the pages, for those who have them next")
#define pages_w_pooled_new_uninit(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_pooled, pages_w_pooled_new_uninit, "pages_w_pooled_new_uninit does not exist: it makes pages that hold read + write + pooled and no other mark")
#define pages_w_pooled_new_zeroed(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_pooled, pages_w_pooled_new_zeroed, "pages_w_pooled_new_zeroed does not exist: it makes pages that hold read + write + pooled and no other mark")
#define pages_rw_pooled_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_pooled, pages_rw_pooled_new, "pages_rw_pooled_new does not exist: it makes pages without marks")
#define pages_rw_pooled_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_pooled, pages_rw_pooled_new_aligned, "pages_rw_pooled_new_aligned does not exist: it makes pages without marks")
#define pages_rw_pooled_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_pooled, pages_rw_pooled_from_raw, "pages_rw_pooled_from_raw does not exist: it makes pages without marks")
#define pages_rw_pooled_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_pooled, pages_rw_pooled_allow_read, "pages_rw_pooled_allow_read does not exist: it would change nothing, pages_rw_pooled already has read")
#define pages_rw_pooled_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_pooled, pages_rw_pooled_allow_write, "pages_rw_pooled_allow_write does not exist: it would change nothing, pages_rw_pooled already has write")
#define pages_rw_pooled_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_pooled, pages_rw_pooled_allow_write_no_exec, "pages_rw_pooled_allow_write_no_exec does not exist: it would change nothing, pages_rw_pooled already has write and has no exec")
#define pages_rw_pooled_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_pooled, pages_rw_pooled_allow_exec, "pages_rw_pooled_allow_exec does not exist: rule pooled_code: never exec + pooled")
#define pages_rw_pooled_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_pooled, pages_rw_pooled_deny_exec, "pages_rw_pooled_deny_exec does not exist: it would change nothing, pages_rw_pooled has no exec")
#define pages_rw_pooled_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_pooled, pages_rw_pooled_set_protected_exec, "pages_rw_pooled_set_protected_exec does not exist: rule pooled_code: never exec + pooled")
#define pages_rw_pooled_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_pooled, pages_rw_pooled_uncommit, "pages_rw_pooled_uncommit does not exist: only a turn that needs pooled may change or end these pages")
#define pages_rw_pooled_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_pooled_resize, "pages_rw_pooled_resize does not exist: only an op that needs pooled may change or end these pages")
#define pages_rw_pooled_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_pooled, pages_rw_pooled_split, "pages_rw_pooled_split does not exist: only an op that needs pooled may change or end these pages")
#define pages_rw_pooled_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_pooled_join, "pages_rw_pooled_join does not exist: only an op that needs pooled may change or end these pages")
#define pages_rw_pooled_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_rw_pooled_into_raw, "pages_rw_pooled_into_raw does not exist: only an op that needs pooled may change or end these pages")
#define pages_rw_pooled_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rw_pooled_entry, "pages_rw_pooled_entry does not exist: it needs exec, which pages_rw_pooled lacks")
#define pages_rw_pooled_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rw_pooled_advise_use_seq, "pages_rw_pooled_advise_use_seq does not exist: the spec withdraws it")
#define pages_rw_pooled_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rw_pooled_advise_use_rnd, "pages_rw_pooled_advise_use_rnd does not exist: the spec withdraws it")
#define pages_rw_pooled_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rw_pooled_name, "pages_rw_pooled_name does not exist: Names and advice would stay with the pages, for those who have them next")

#endif

#ifdef __cplusplus
}
#endif
